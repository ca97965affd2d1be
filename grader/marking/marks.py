"""What a marked answer is, and the few ways of reading an answer that several kinds share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from grader.paper import Option
from grader.report import Diagnosis, Verdict

MAX_SHOWN = 200
MAX_WRITTEN = 1000  # characters of an option that is written out
_FILLING = frozenset(("and", "answer", "answers", "is", "line", "lines", "option", "options"))
_BETWEEN = re.compile(r"(?<=\w)(?:-|\s*(?:->|=>|→|⇒|>|<)\s*)(?=\w)")  # 2-1-3, 2 → 1 → 3


@dataclass(frozen=True)
class Mark:
    """How an answer was marked."""

    share: float  # of the points
    verdict: Verdict
    message: str
    diagnoses: tuple[Diagnosis, ...] = ()
    read: str = ""  # the answer as it was read


def right(read: str = "", message: str = "") -> Mark:
    """Return the mark of a right answer."""
    return Mark(1, Verdict.ACCEPTED, message, (), read)


def wrong(message: str, read: str, *, share: float = 0) -> Mark:
    """Return the mark of a wrong answer about which nothing more is known."""
    return Mark(share, Verdict.WRONG_ANSWER, message, (), read)


def named(diagnosis: Diagnosis, read: str, *, more: str = "", share: float = 0) -> Mark:
    """Return the mark of a wrong answer whose mistake has a name."""
    return Mark(share, Verdict.WRONG_ANSWER, more, (diagnosis,), read)


def unreadable(message: str, answer: Any) -> Mark:
    """Return the mark of what is no answer to this kind of question."""
    return Mark(0, Verdict.INVALID_OUTPUT, message, (), shown(answer))


def blank(answer: Any) -> bool:
    """Tell whether nothing was answered.

    >>> blank("  "), blank({"is": "", "because": ""}), blank([]), blank(0)
    (True, True, True, False)
    """
    match answer:
        case None:
            return True
        case str():
            return not answer.strip()
        case dict():
            return all(blank(part) for part in answer.values())
        case list():
            return all(blank(part) for part in answer)
        case _:
            return False


def as_text(answer: Any) -> str:
    """Return an answer as text; an integer of thousands of digits, which Python does not write out, as a word."""
    try:
        return answer if isinstance(answer, str) else str(answer)
    except ValueError:
        return "a number of thousands of digits"


def shown(answer: Any) -> str:
    """Return an answer as a short text that can be printed."""
    text = as_text(answer)
    text = "".join(sign if sign.isprintable() else " " if sign.isspace() else "�" for sign in text[: MAX_SHOWN + 1])
    return text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + " …"


def labels(answer: Any) -> list[str] | None:
    """Read the labels of options: "b", "B)", ["a", "c"], "a, c", "a and c", "ac", 3; None where it is something else.

    >>> labels("B)"), labels(["a", "C"]), labels("a, c"), labels("ac"), labels(3), labels({"a": 1})
    (['b'], ['a', 'c'], ['a', 'c'], ['a', 'c'], ['3'], None)
    >>> labels("2 → 1 → 3"), labels("a and c"), labels("line 4")
    (['2', '1', '3'], ['a', 'c'], ['4'])
    """
    match answer:
        case bool() | dict():
            return None
        case int():
            return [str(answer)] if abs(answer) < 10**MAX_SHOWN else ["…"]
        case float() if answer.is_integer() and abs(answer) < 10**9:
            return [str(int(answer))]
        case list():
            parts = [labels(part) for part in answer[:50]]
            return None if None in parts else [label for part in parts if part for label in part]
        case str():
            text = _BETWEEN.sub(" ", unicodedata.normalize("NFKC", answer[:MAX_SHOWN])).lower()
            words = re.split(r"[\s,;/|&+]+", re.sub(r"[()\[\]{}\"'“”`.:]", " ", text))
            words = [word for word in words if word and word not in _FILLING]
            if len(words) == 1 and words[0].isalpha() and words[0].isascii() and 1 < len(words[0]) <= 8:
                return list(words[0])
            return words
        case _:
            return None


def chosen(options: Sequence[Option], answer: Any) -> list[Option] | str:
    """Return the options that an answer names, each once; a sentence where it names none of these."""
    if option := _spelled(options, answer):
        return [option]
    found = labels(answer)
    by_label = {option.label: option for option in options}
    known = f"Answer with {options[0].label} to {options[-1].label}."
    if found is None:
        return f"This is not the letter of an option. {known}"
    if not found:
        return f"No option is named. {known}"
    if unknown := [label for label in found if label not in by_label]:
        return f"There is no option {shown(unknown[0])!r}. {known}"
    return [by_label[label] for label in dict.fromkeys(found)]


def _spelled(options: Sequence[Option], answer: Any) -> Option | None:
    """Return the option whose text was written out, with its letter or without it."""
    if not isinstance(answer, str) or len(answer) > MAX_WRITTEN:
        return None
    text = _bare(answer)
    fits = [option for option in options if text and text in (_bare(option.text), _bare(option.label + option.text))]
    return fits[0] if len(fits) == 1 and text not in {option.label for option in options} else None


def _bare(text: str) -> str:
    return re.sub(r"[^\w.−-]+", "", unicodedata.normalize("NFKC", text).lower()).replace("−", "-").strip(".")
