"""A report, and the list of exercises, as text for a terminal, a pipe or a log.

It reads the same without colour: every mark has its word. For code it imports nothing but the standard library
and the report, because a learner waits for it after every save.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.render import text
from grader.report import CheckReport, Lesson, Report, Verdict

_SGR = {"right": "32", "wrong": "31", "quiet": "2", "fault": "33", "strong": "1", "plain": ""}
_ASCII = str.maketrans({"✓": "+", "✗": "x", "–": "-", "…": "...", "█": "#", "░": ".", "│": "|", "·": "-", "→": "->"})

_FEW = 2  # checks that are named one by one


@dataclass(frozen=True)
class Pen:
    """How wide lines are and whether they are coloured. Lines are laid out first and painted last."""

    width: int
    colour: bool

    def paint(self, line: str, style: str) -> str:
        """Return one line with its style switched on and off again."""
        code = _SGR[style]
        return f"\x1b[{code}m{line}\x1b[0m" if self.colour and code and line else line

    def wrap(self, words: str, indent: int = 0, style: str = "plain") -> list[str]:
        """Return prose as lines that fit; line breaks of its own are kept."""
        room = max(20, self.width - indent)
        lines = [line for part in words.split("\n") for line in textwrap.wrap(part, room) or [""]]
        return [(" " * indent + self.paint(line, style)).rstrip() for line in lines]

    def values(self, words: str, indent: int) -> list[str]:
        """Return numbers and names as lines that fit, broken between them: a number cut in two is misread."""
        room = max(20, self.width - indent)
        rows = words.split("\n")
        pieces = [p for row in rows for p in textwrap.wrap(row, room, break_on_hyphens=False) or [""]]
        return [f"{' ' * indent}{piece}".rstrip() for piece in pieces]

    def block(self, words: str, indent: int, bar: str = "") -> list[str]:
        """Return preformatted text as lines that fit: nothing is reflowed, what is too long is folded."""
        room = max(20, self.width - indent - len(bar))
        pieces = [row[at : at + room] for row in words.split("\n") for at in range(0, max(1, len(row)), room)]
        return [f"{' ' * indent}{bar}{piece}".rstrip() for piece in pieces]


def render(report: Report, *, width: int, colour: bool, verbose: bool = False, encoding: str = "utf-8") -> str:
    """Return a report as text of at most `width` columns, ending in a line break.

    Parameters
    ----------
    width : columns of the terminal; fewer than 40 are treated as 40
    colour : whether escape sequences for colour may be used
    verbose : say everything: each failing case, long printed output, the seed and the time
    encoding : of the stream it will be written to; signs it cannot carry become ASCII

    """
    pen = Pen(max(40, width), colour)
    lines = [
        *pen.wrap(f"{text.one_line(report.exercise)}  {text.one_line(report.title)}", style="strong"),
        *pen.wrap(text.one_line(report.file), style="quiet"),
        "",
        *_table(pen, report.checks),
    ]
    groups = [(check,) for check in report.checks] if verbose else text.findings(report)
    for group, where in zip(groups, text.pointers(groups), strict=True):
        lines += _finding(pen, group, verbose, report.checks)
        lines += [line for pointer in where for line in _item(pen, "→", f"{text.place(pointer)}: {pointer.command}")]
    if report.advice:
        lines += ["", pen.paint("Worth knowing (costs no points):", "strong")]
        lines += [line for advice in report.advice for line in _item(pen, "·", advice.message)]
    lines += ["", *_closing(pen, report)]
    if verbose:
        lines += pen.wrap(f"seed {report.seed}, {report.duration_s:.2f} s", style="quiet")
    return for_encoding("\n".join(lines) + "\n", encoding)


def lesson(opened: Lesson, *, width: int, colour: bool, encoding: str = "utf-8") -> str:
    """Return what a pass opens, in short: the derivation, another way to write it, and where the model solution is."""
    from grader.render import plain  # it reads LaTeX: not for a learner who waits for code to be checked

    pen = Pen(max(40, width), colour)
    lines: list[str] = []
    if opened.derivation:
        lines += ["", pen.paint("Why this is right:", "strong")]
    for formula in opened.derivation:
        equation = plain.line(f"${formula.latex}$")
        named = equation.startswith(f"{formula.caption} ")  # its left side is the caption
        lines += _item(pen, "·", equation if named else f"{plain.line(formula.caption)}: {equation}")
    for way in opened.other_ways:
        lines += ["", pen.paint(f"Another way to write {text.one_line(way.function)}:", "strong")]
        lines += [*pen.wrap(plain.line(way.message), 2), "", *pen.block(way.source.strip("\n"), 4)]
    lines += ["", *pen.wrap(f"The model solution: dlgrade solution {text.one_line(opened.exercise)}")]
    return for_encoding("\n".join(lines) + "\n", encoding)


def for_encoding(page: str, encoding: str) -> str:
    """Return `page` so that it can be written in `encoding`: ASCII signs if need be, escapes as a last resort.

    >>> for_encoding("✓ right – σ", "ascii")
    '+ right - \\\\u03c3'
    """
    try:
        page.encode(encoding)
    except UnicodeEncodeError:
        page = page.translate(_ASCII)
    return page.encode(encoding, "backslashreplace").decode(encoding)


def _table(pen: Pen, checks: Sequence[CheckReport]) -> list[str]:
    """Lay out one line a check: mark, name, function, verdict in words, points."""
    rows = [
        (
            f"{text.LOOKS[check.verdict].mark} {text.one_line(check.name)}",
            text.one_line(check.function),
            text.LOOKS[check.verdict].word,
            f"{text.points(check.score)}/{text.points(check.max_score)}",
            text.LOOKS[check.verdict].tone,
        )
        for check in checks
    ]
    widths = [max((columns(row[column]) for row in rows), default=0) for column in range(4)]
    lines = []
    for name, function, word, share, tone in rows:
        if 2 + sum(widths) + 6 <= pen.width:
            cells = [fit(name, widths[0]), fit(function, widths[1]), fit(word, widths[2]), share.rjust(widths[3])]
            lines.append("  " + pen.paint("  ".join(cells), tone))
        else:
            lines += pen.wrap(name, 2, tone)
            lines += pen.wrap(f"{function} · {word} · {share}", 6, tone)
    return lines


def _finding(pen: Pen, group: Sequence[CheckReport], verbose: bool, everything: Sequence[CheckReport]) -> list[str]:
    """Explain one cause: the mistake first, then the case that shows it."""
    check, look = group[0], text.LOOKS[group[0].verdict]
    if check.verdict is Verdict.ACCEPTED:
        return _printed(pen, check, 200, [f"{look.mark} {text.one_line(check.name)}: "]) if check.stdout else []
    names = _names(group, everything)
    functions = ", ".join(dict.fromkeys(text.one_line(member.function) for member in group))
    heading = f"{look.mark} {functions}: {look.word} ({names})"
    lines = ["", *pen.wrap(heading, 0, look.tone)]
    for diagnosis in check.diagnoses:
        lines += pen.wrap(_words(check, diagnosis.message), 4, "strong")
    if check.message:
        lines += pen.wrap(text.bounded(_words(check, check.message), 12), 4)
    if check.case:
        given = [("called", check.case.call)] if check.case.call else []
        given += check.case.inputs.items()
        expected = [("expected", check.case.expected)] if check.case.expected is not None else []
        lines += _pairs(pen, [*given, *expected, ("got", check.case.actual)], 40 if verbose else 8)
    if check.traceback:
        trace = text.bounded(text.stripped(check.traceback), 200 if verbose else 12, keep="tail")
        lines += pen.block(trace, 4, "│ ")
    return lines + _printed(pen, check, 200 if verbose else 8, [])


def _names(group: Sequence[CheckReport], everything: Sequence[CheckReport]) -> str:
    """Return the checks of a cause; of many, when none of the function's is left out, only that."""
    mine = [check for check in everything if check.function == group[0].function and check.verdict != Verdict.SKIPPED]
    if len(group) > _FEW and len(mine) == len(group) and all(check in mine for check in group):
        return "in all its checks"
    return ", ".join(dict.fromkeys(text.one_line(member.name) for member in group))


def _words(check: CheckReport, message: str) -> str:
    """Return a message for a terminal; what a quiz says has formulas in it."""
    if not check.prompt or "$" not in message:
        return text.stripped(message)
    from grader.render import plain  # it reads LaTeX: not for a learner who waits for code to be checked

    return text.stripped(plain.line(message))


def _printed(pen: Pen, check: CheckReport, limit: int, before: list[str]) -> list[str]:
    if not check.stdout.strip():
        return []
    words = text.bounded(text.stripped(check.stdout), limit)
    return [*(["", *before] if before else []), *pen.wrap("Your code printed:", 4), *pen.block(words, 4, "│ ")]


def _pairs(pen: Pen, pairs: Iterable[tuple[str, str]], limit: int) -> list[str]:
    """Lay out names and values in two columns; the values keep their line breaks."""
    known = [(text.one_line(name, 24), text.bounded(text.stripped(value), limit)) for name, value in pairs]
    column = max(len(name) for name, _ in known)
    lines = []
    for name, value in known:
        first, *rest = pen.values(value, column + 6)
        lines += [f"    {name:<{column}}  {first.strip()}", *rest]
    return lines


def _closing(pen: Pen, report: Report) -> list[str]:
    tone = text.LOOKS[report.verdict].tone
    sentence, command = text.next_step(report)
    after = pen.wrap(f"{sentence} {text.one_line(command)}") if command else []
    return [*pen.wrap(f"{text.score(report)}.", style="strong" if tone == "quiet" else tone), *after]


def _item(pen: Pen, mark: str, words: str) -> list[str]:
    first, *rest = pen.wrap(text.bounded(text.stripped(words), 8), 4)
    return [f"  {mark} {first.strip()}", *rest]


def columns(words: str) -> int:
    """Return how many columns a terminal gives to `words`: two for wide characters, none for combining ones."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else not unicodedata.combining(sign) for sign in words)


def fit(words: str, room: int) -> str:
    """Return `words` filled up or cut to exactly `room` columns."""
    while columns(words) > room:
        words = words.rstrip("…")[:-1] + "…"
    return words + " " * (room - columns(words))
