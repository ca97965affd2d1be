"""What every renderer says the same way: verdict words, points, and learners' text made safe to show."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from grader.report import CheckReport, Limits, Pointer, Report, Verdict


class Look(NamedTuple):
    """How a verdict is shown. The word is always beside the mark, so neither colour nor symbol stands alone."""

    mark: str
    word: str
    tone: Literal["right", "wrong", "quiet", "fault"]


LOOKS = {
    Verdict.ACCEPTED: Look("✓", "right", "right"),
    Verdict.WRONG_ANSWER: Look("✗", "wrong answer", "wrong"),
    Verdict.RUNTIME_ERROR: Look("✗", "stopped with an error", "wrong"),
    Verdict.INVALID_OUTPUT: Look("✗", "not a usable result", "wrong"),
    Verdict.TIME_LIMIT: Look("✗", "took too long", "wrong"),
    Verdict.MEMORY_LIMIT: Look("✗", "used too much memory", "wrong"),
    Verdict.OUTPUT_LIMIT: Look("✗", "too much output", "wrong"),
    Verdict.NOT_ATTEMPTED: Look("–", "not attempted", "quiet"),
    Verdict.SKIPPED: Look("–", "skipped", "quiet"),
    Verdict.INTERNAL_ERROR: Look("!", "could not be graded", "fault"),
}

# Escape sequences first, as a whole, so that no "[31m" stays behind; then whatever controls are left.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # colours, cursor
    r"|(?:\x1b[]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"  # titles, links, clipboard
    r"|\x1b[ -/]*[0-~]?"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_HIDDEN = re.compile("[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def stripped(text: str) -> str:
    """Return `text` without escape sequences, control characters and invisible direction marks: for a terminal.

    >>> stripped("\\x1b[31mred\\x1b[0m\\x07 and \\u202egnorw")
    'red and gnorw'
    """
    text = _ESCAPES.sub("", _newlines(text))
    return _SURROGATES.sub("\ufffd", _HIDDEN.sub("", _CONTROLS.sub("", text))).expandtabs(4)


def signed(text: str) -> str:
    """Return `text` with every invisible or harmful character replaced by a visible sign: for a page.

    >>> signed("\\x1b[31mred \\u202egnorw")
    '␛[31mred ‹U+202E›gnorw'
    """
    if type(text) is str and text.isprintable():  # nearly always; no letter that a sign stands for is printable
        return text
    text = _CONTROLS.sub(_picture, _newlines(text))
    return _SURROGATES.sub("\ufffd", _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text))


def one_line(text: str, columns: int = 200) -> str:
    """Return `text` on one line of at most `columns` characters, safe for a terminal."""
    line = " ".join(stripped(text).split())
    return line if len(line) <= columns else line[: columns - 1] + "…"


def bounded(text: str, lines: int, *, columns: int = 400, keep: Literal["head", "tail"] = "head") -> str:
    """Return at most `lines` lines of `text`, each of at most `columns` characters, and say how many were left out.

    >>> print(bounded("a\\nb\\nc\\nd", 2, keep="tail"))
    … 2 lines left out
    c
    d
    """
    rows = [row if len(row) <= columns else row[: columns - 1] + "…" for row in text.strip("\n").split("\n")]
    missing = len(rows) - lines
    if missing <= 0:
        return "\n".join(rows)
    note = f"… {missing} {'line' if missing == 1 else 'lines'} left out"
    return "\n".join([note, *rows[-lines:]] if keep == "tail" else [*rows[:lines], note])


def points(value: float) -> str:
    """Return a number of points, cut (never rounded up) to two decimals.

    >>> points(2.0), points(2.5), points(1.9999)
    ('2', '2.5', '1.99')
    """
    return f"{math.floor(value * 100 + 1e-6) / 100:g}" if abs(value) < 1e4 else f"{value:.0f}"


def score(report: Report) -> str:
    """Return the score in words: "All 5 points", "3 of 5 points"; nothing is claimed where nothing was graded."""
    unit = "point" if report.max_score == 1 else "points"
    match report.verdict:
        case Verdict.ACCEPTED if report.max_score != 1:
            return f"All {points(report.max_score)} {unit}"
        case Verdict.INTERNAL_ERROR:
            return "Not graded"
        case _:
            return f"{points(report.score)} of {points(report.max_score)} {unit}"


def findings(report: Report) -> list[tuple[CheckReport, ...]]:
    """Group the checks that were not accepted by their cause, so that one mistake is explained once.

    Checks share a cause where they have the same diagnoses or, without any, where all there is to say is the same.
    """
    groups: dict[object, list[CheckReport]] = {}
    for check in report.checks:
        if check.verdict is Verdict.ACCEPTED:
            continue
        cause: object = check.diagnoses
        if not check.diagnoses:
            case = check.case and (tuple(check.case.inputs.items()), check.case.expected, check.case.actual)
            if check.verdict is Verdict.TIME_LIMIT:  # the cases after the one that never ended were not even tried
                case = None
            cause = (check.verdict, check.message, check.traceback, check.stdout, case)
        groups.setdefault(cause, []).append(check)
    return [tuple(group) for group in groups.values()]


def pointers(groups: Sequence[Sequence[CheckReport]]) -> list[tuple[Pointer, ...]]:
    """Return for each group of `findings` where to go on; what was said of an earlier one is not said again."""
    said: set[Pointer] = set()
    found = []
    for group in groups:
        new = tuple(pointer for pointer in group[0].see if pointer not in said)
        said |= set(new)
        found.append(new)
    return found


def place(pointer: Pointer) -> str:
    """Return where a pointer leads, in words."""
    lead = {"task": "Read again", "exercise": "Practise", "question": "Ask yourself"}[pointer.kind]
    which = "" if pointer.kind == "task" else f"{pointer.target.partition(':')[0]} "
    return f"{lead}: {which}{pointer.words}"


def next_step(report: Report) -> tuple[str, str]:
    """Return what to do next, as a sentence and a command; both are empty where there is nothing left to do."""
    match report.verdict:
        case Verdict.ACCEPTED:
            return "", ""
        case Verdict.INTERNAL_ERROR:
            return "This is a fault of the grader, not of your work, and costs you no points. See:", "dlgrade doctor"
        case _ if report.exercise.startswith("quiz"):
            return "To answer again:", f"dlgrade quiz {report.exercise}"
        case Verdict.NOT_ATTEMPTED:
            return "To read the task:", f"dlgrade show {report.exercise}"
        case _:
            return "For a hint:", f"dlgrade hint {report.exercise}"


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def held_to(limits: Limits) -> str:
    """Return the limits of a submission in a sentence or two.

    >>> print(held_to(Limits(2.0, {"f": 2.0, "g": 2.0}, 512, 64, 1_000_000)))  # doctest: +ELLIPSIS
    Limits: 2 s to load it, 2 s for each function (of the processor); 512 MB of memory, 64 MB returned, ...
    """
    seconds = sorted(set(limits.functions_s.values()))
    match seconds:
        case [one]:
            each = f"{one:g} s for each function"
        case _:
            each = ", ".join(f"{value:g} s for {name}" for name, value in limits.functions_s.items())
    processes = f"{limits.processes} other processes" if limits.processes else "no other process"
    files = f"files of {limits.files} MB" if limits.files else "no file written"
    return (
        f"Limits: {limits.loading_s:g} s to load it, {each} (of the processor); {limits.memory_mb} MB of memory, "
        f"{limits.returned_mb} MB returned, {limits.printed_characters:,} characters printed; {processes}, {files}."
    )
