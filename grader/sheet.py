"""An answer sheet: TOML that a learner fills in with any editor. What cannot be read costs itself and nothing else.

quiz = "quiz03"
variant = 0

[answers]
q1 = "b"
q2 = 0.25
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from grader.errors import UsageError
from grader.paper import VARIANTS

MAX_SHEET = 64 * 1024  # bytes
MAX_PLAIN = 200  # characters of an answer without quotes
MAX_NESTING = 3  # lists and tables within an answer
MAX_DOTS = 200  # on a line: tomllib takes the square of a dotted key's parts, and 20 s for 64 KB of them
_ASSIGNMENT = re.compile(r"\s*(quiz|variant|q\d{1,3}(?:\.\w+)?)\s*[=:]", re.IGNORECASE)
_QUESTION = re.compile(r"\s*[qQ]0*([0-9]{1,3})\s*")
_HEADER = re.compile(r"\s*\[\s*(answers(?:\.q\d{1,3})?)\s*\]\s*(?:#.*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Sheet:
    """What stands on a sheet, and what is wrong with it, a sentence each."""

    quiz: str = ""
    variant: int | None = None
    answers: dict[str, Any] | None = None
    problems: tuple[str, ...] = ()

    def answer(self, question: str) -> Any:
        """Return the answer to a question, e.g. "q3"; "" where there is none."""
        return (self.answers or {}).get(question, "")


def read(data: bytes) -> Sheet:
    """Read a sheet, whatever it is."""
    if len(data) > MAX_SHEET:
        return Sheet(
            problems=(f"The sheet is larger than {MAX_SHEET // 1024} KB, so it was not read. Is it the right file?",)
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Sheet(problems=("The sheet is not UTF-8 text. Save it again as UTF-8.",))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any(line.count(".") > MAX_DOTS for line in text.split("\n")):
        kept = "\n".join(line if line.count(".") <= MAX_DOTS else "" for line in text.split("\n"))
        sheet = read(kept.encode())
        problem = f"A line with more than {MAX_DOTS} dots was not read."
        return replace(sheet, problems=(problem, *sheet.problems))
    try:
        return _checked(tomllib.loads(text), ())
    except RecursionError:
        document, plain, lost = _salvaged(text)
        return _checked(document, (f"The sheet is nested too deeply to be read.{_kept(document, plain, lost)}",))
    except ValueError as error:  # TOML's own errors, and integers of thousands of digits
        document, plain, lost = _salvaged(text)
        said = _said(error)
        kept = "" if said.endswith("counts.") and not plain and not lost else _kept(document, plain, lost)
        return _checked(document, (said + kept,))


def _said(error: ValueError) -> str:
    if not isinstance(error, tomllib.TOMLDecodeError):
        return "A number has too many digits."
    reason = str(error).partition(" (at ")[0].rstrip(".")
    found = re.search(r"at line (\d+), column (\d+)", str(error))
    where = f"Line {found[1]}" if found else "Its end"
    if reason.startswith(("Cannot overwrite", "Cannot declare", "Cannot mutate")):
        return f"{where} says again what was said before: what stands first counts."
    return f'{where} is not TOML ({reason}): an answer stands in quotes, as in q1 = "b".'


def _kept(document: dict[str, Any], plain: list[str], lost: list[str]) -> str:
    """Say what was read all the same."""
    if not document:
        return " Nothing of it could be read. Is it the right file?"
    read = f" {_listed(plain)} {'was' if len(plain) == 1 else 'were'} read as if in quotes." if plain else ""
    missing = f" {_listed(lost)} could not be read." if lost else ""
    if not read and not missing:
        return " All answers that can be read count."
    return f"{read}{missing} All other answers count."


def _salvaged(text: str) -> tuple[dict[str, Any], list[str], list[str]]:
    """Read each assignment on its own; return what could be read, and the keys of what had no quotes or is lost."""
    document: dict[str, Any] = {}
    plain: list[str] = []
    lost: list[str] = []
    for header, key, statement in _statements(text):
        prefix = "" if key.lower() in ("quiz", "variant") else f"[{header or 'answers'}]\n"
        if _added(document, f"{prefix}{key} = {statement}"):
            continue
        bare = _bare(statement) if prefix else ""
        quoted = bare and _added(document, f"{prefix}{key} = {json.dumps(bare, ensure_ascii=False)}")
        (plain if quoted else lost).append(key)
    return document, list(dict.fromkeys(plain)), list(dict.fromkeys(lost))


def _added(document: dict[str, Any], text: str) -> bool:
    """Add what a few lines say; False where they cannot be read, as with q1.é."""
    try:
        _merge(document, tomllib.loads(text))
    except (ValueError, RecursionError):
        return False
    return True


def _bare(statement: str) -> str:
    """Return an answer that was written without quotes, or with one too few; "" where that is not plain."""
    lines = re.split(r"\n\s*(?:#|```|\n|\[|$)|\s#", statement.strip() + "\n", maxsplit=1)[0]
    text = " ".join(lines.split())
    return text if len(text) <= MAX_PLAIN and text.isprintable() and text.strip("\"'“”[]{}") else ""


def _statements(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield (header, key, lines from one `key =` to the next)."""
    header, key, current = "", "", ""
    for line in text.split("\n"):
        heading, begins = _HEADER.fullmatch(line), _ASSIGNMENT.match(line)
        if heading or begins:
            if key:
                yield header, key, current
            key, current = (begins[1], line[begins.end() :]) if begins else ("", "")
            header = heading[1].lower() if heading else header
        else:
            current += "\n" + line
    if key:
        yield header, key, current


def _merge(document: dict[str, Any], part: dict[str, Any]) -> None:
    for key, value in part.items():
        if isinstance(value, dict) and isinstance(document.get(key), dict):
            _merge(document[key], value)
        else:
            document.setdefault(key, value)


def _checked(document: dict[str, Any], problems: tuple[str, ...]) -> Sheet:
    found = list(problems)
    quiz, variant, answers = document.get("quiz", ""), document.get("variant"), document.get("answers", {})
    if not isinstance(quiz, str):
        found.append('`quiz` is not a name; it should read e.g. quiz = "quiz03".')
        quiz = ""
    if variant is not None and (type(variant) is not int or not 0 <= variant < VARIANTS):
        found.append(f"`variant` is not a whole number from 0 to {VARIANTS - 1}.")
        variant = None
    if not isinstance(answers, dict):
        found.append("`answers` is not a table: the answers stand below a line [answers].")
        answers = {}
    answers = _keyed(answers)
    stray = _keyed({key: value for key, value in document.items() if _QUESTION.fullmatch(key)})
    if stray and not answers:  # the line [answers] was lost: what stands there is meant all the same
        answers = stray
    elif stray:
        found.append(f"{', '.join(stray)} stand above the line [answers], so they were not read.")
    if deep := [key for key, value in answers.items() if not _flat(value, MAX_NESTING)]:
        found.append(f"{_few(deep)} is nested too deeply to be an answer.")
        answers = {key: value for key, value in answers.items() if key not in deep}
    unknown = [key for key in document if key not in ("quiz", "variant", "answers") and _key(key) not in stray]
    if unknown:
        found.append(f"{_few(unknown)} means nothing on a sheet and was left out.")
    return Sheet(quiz.strip().lower(), variant, answers, tuple(found))


def _keyed(answers: dict[str, Any]) -> dict[str, Any]:
    """Return the answers by the names of their questions: Q1 and q01 are q1."""
    keyed: dict[str, Any] = {}
    for key, value in answers.items():
        keyed.setdefault(_key(key), value)
    return keyed


def _key(key: str) -> str:
    found = _QUESTION.fullmatch(key)
    return f"q{found[1]}" if found else key


def _flat(value: Any, levels: int) -> bool:
    match value:
        case dict() | list():
            parts = value.values() if isinstance(value, dict) else value
            return levels > 0 and all(_flat(part, levels - 1) for part in parts)
        case _:
            return True


def _listed(keys: list[str]) -> str:
    return ", ".join(key[:20] for key in keys[:6]) + (" and more" if len(keys) > 6 else "")


def _few(keys: list[str]) -> str:
    return ", ".join(repr(key[:30]) for key in keys[:3]) + (" and more" if len(keys) > 3 else "")


# --- writing -------------------------------------------------------------------------------------------


def with_answers(text: str, answers: Mapping[str, Any]) -> str:
    """Return the sheet with some answers changed, by question; comments and everything else stay as they are.

    Raises
    ------
    UsageError
        Where the sheet is not TOML, so that nothing of it would be lost.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        there = _answers_of(document)
        for question, answer in answers.items():
            _set(there, next((key for key in there if _key(key) == question), question), answer)  # Q1, q01
        return tomlkit.dumps(document)
    except TOMLKitError as error:
        remedy = "Mend that line in an editor, or begin a new sheet with --again."
        raise UsageError(f"The sheet is not TOML: {error}. {remedy}") from error


def _set(there: Any, question: str, answer: Any) -> None:
    import tomlkit

    if isinstance(answer, dict) and isinstance(there.get(question), dict):
        for cell, value in answer.items():
            there[question][cell] = value
    elif isinstance(answer, dict):
        inline = tomlkit.inline_table()
        inline.update(answer)
        there[question] = inline
    else:
        there[question] = answer


def _answers_of(document: Any) -> Any:
    """Return where the answers stand: below [answers], or above it where nothing is below or the line is lost."""
    import tomlkit

    if not document.get("answers") and any(map(_QUESTION.fullmatch, document)):
        return document
    answers = document.setdefault("answers", tomlkit.table())
    if not isinstance(answers, dict):
        remedy = "Mend it in an editor, or begin a new sheet with --again."
        raise UsageError(f"`answers` is not a table: the answers stand below a line [answers]. {remedy}")
    return answers
