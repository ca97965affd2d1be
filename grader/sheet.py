"""An answer sheet: TOML that a learner fills in with any editor. What cannot be read costs itself and nothing else.

quiz = "quiz03"
variant = 0

[answers]
q1 = "b"
q2 = 0.25
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from grader.errors import UsageError
from grader.paper import VARIANTS

MAX_SHEET = 64 * 1024  # bytes
MAX_NESTING = 3  # lists and tables within an answer
_ASSIGNMENT = re.compile(r"\s*(?:quiz|variant|q\d{1,3}(?:\.\w+)?)\s*=", re.IGNORECASE)
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
    try:
        return _checked(tomllib.loads(text), ())
    except tomllib.TOMLDecodeError as error:
        document, lost = _salvaged(text)
        return _checked(document, (_said(error, text, lost),))
    except RecursionError:
        return Sheet(problems=("The sheet is nested too deeply to be read. Write each answer plainly.",))


def _said(error: tomllib.TOMLDecodeError, text: str, lost: list[str]) -> str:
    reason = str(error).partition(" (at ")[0].rstrip(".")
    found = re.search(r"at line (\d+), column (\d+)", str(error))
    where = f"Line {found[1]}" if found else "Its end"
    missing = f" {', '.join(lost)} could not be read; all other answers count." if lost else " All other answers count."
    return f'{where} is not TOML ({reason}): an answer stands in quotes, as in q1 = "b".{missing}'


def _salvaged(text: str) -> tuple[dict[str, Any], list[str]]:
    """Read each assignment on its own; return what could be read, and the keys of what could not."""
    document: dict[str, Any] = {}
    lost: list[str] = []
    for header, statement in _statements(text):
        key = statement.partition("=")[0].strip()
        prefix = "" if key.lower() in ("quiz", "variant") else f"[{header or 'answers'}]\n"
        try:
            _merge(document, tomllib.loads(prefix + statement))
        except (tomllib.TOMLDecodeError, RecursionError):
            lost.append(key[:20])
    return document, lost


def _statements(text: str) -> Iterator[tuple[str, str]]:
    """Yield (header, lines from one `key =` to the next)."""
    header, current = "", ""
    for line in text.split("\n"):
        found = _HEADER.fullmatch(line)
        if found or _ASSIGNMENT.match(line):
            if current:
                yield header, current
            current = "" if found else line
            header = found[1].lower() if found else header
        elif current:
            current += "\n" + line
    if current:
        yield header, current


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
    stray = {key: value for key, value in document.items() if re.fullmatch(r"q\d{1,3}", key)}
    if stray and not answers:  # the line [answers] was lost: what stands there is meant all the same
        answers = stray
    elif stray:
        found.append(f"{', '.join(stray)} stand above the line [answers], so they were not read.")
    if deep := [key for key, value in answers.items() if not _flat(value, MAX_NESTING)]:
        found.append(f"{_few(deep)} is nested too deeply to be an answer.")
        answers = {key: value for key, value in answers.items() if key not in deep}
    unknown = [key for key in document if key not in ("quiz", "variant", "answers", *stray)]
    if unknown:
        found.append(f"{_few(unknown)} means nothing on a sheet and was left out.")
    return Sheet(quiz.strip().lower(), variant, answers, tuple(found))


def _flat(value: Any, levels: int) -> bool:
    match value:
        case dict() | list():
            parts = value.values() if isinstance(value, dict) else value
            return levels > 0 and all(_flat(part, levels - 1) for part in parts)
        case _:
            return True


def _few(keys: list[str]) -> str:
    return ", ".join(repr(key[:30]) for key in keys[:3]) + (" and more" if len(keys) > 3 else "")


# --- writing -------------------------------------------------------------------------------------------


def with_answer(text: str, question: str, answer: Any) -> str:
    """Return the sheet with one answer changed; comments and everything else stay as they are.

    Raises
    ------
    UsageError
        Where the sheet is not TOML, so that nothing of it would be lost.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        answers = document.setdefault("answers", tomlkit.table())
        if isinstance(answer, dict) and isinstance(answers.get(question), dict):
            for cell, value in answer.items():
                answers[question][cell] = value
        elif isinstance(answer, dict):
            inline = tomlkit.inline_table()
            inline.update(answer)
            answers[question] = inline
        else:
            answers[question] = answer
        return tomlkit.dumps(document)
    except TOMLKitError as error:
        remedy = "Mend that line in an editor, or begin a new sheet with --again."
        raise UsageError(f"The sheet is not TOML: {error}. {remedy}") from error
