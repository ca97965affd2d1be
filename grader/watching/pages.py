"""What the screen says: blocks of text in the order in which they are read, and which of them a small screen keeps."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from grader.render import text
from grader.render.terminal import Pen, columns, for_encoding, render
from grader.report import Lesson, Report
from grader.study import half_written

# What matters most has the lowest rank.
HEADING, FRESH, SCORE, FINDING, POINTERS, OPENED, UNANSWERED, TABLE, ADVICE = range(9)
SMALL = 14  # rows; below them there are no blank lines, and what is said elsewhere too is left out
_REASON = re.compile(r"Error(?: in line (\d+))?(?:: (.*))?", re.DOTALL)
_SGR = re.compile(r"\x1b\[[\d;]*m")


@dataclass(frozen=True)
class Look:
    """How large the screen is, and what it can show."""

    width: int
    colour: bool
    encoding: str
    keys: bool = True  # whether single keys can be pressed

    @property
    def pen(self) -> Pen:
        """What lays out and paints lines."""
        return Pen(max(40, self.width), self.colour)

    def text(self, lines: Sequence[str]) -> str:
        """Return lines as text that the screen can show."""
        return for_encoding("\n".join(lines), self.encoding)


@dataclass(frozen=True)
class Block:
    """A few lines that belong together."""

    rank: int
    text: str
    joined: bool = False  # no blank line before it, where it stands in its order
    spare: bool = False  # left out in a small window


def result(report: Report, look: Look) -> list[Block]:
    """Return a report as blocks."""
    whole = render(report, width=look.width, colour=look.colour, encoding=look.encoding).rstrip("\n")
    asked = report.exercise.startswith("quiz")  # the table of its questions says already which have no answer
    heading, table, *rest = whole.split("\n\n")
    *middle, closing = rest or [""]
    title, file = _cut(heading, len(look.pen.wrap(f"{report.exercise}  {text.one_line(report.title)}")))
    if look.keys:
        closing = closing.replace(f"For a hint: dlgrade hint {report.exercise}", "For a hint press h.")
    found = [block for part in middle for block in _parts(part) if block.rank != UNANSWERED or not asked]
    if any(one.id == "sheet" for one in report.advice):  # a line that cannot be read: nothing else explains the blank
        found = [replace(block, rank=FINDING) if block.rank == ADVICE else block for block in found]
    score, onward = _cut(closing, 1)
    return [
        Block(HEADING, title),
        Block(HEADING, file, joined=True, spare=True),
        Block(TABLE, table),
        *found,
        Block(SCORE, score),
        Block(SCORE, onward, joined=True, spare=True),
    ]


def _cut(part: str, lines: int) -> tuple[str, str]:
    """Return the first lines of a text and the rest."""
    rows = part.split("\n")
    return "\n".join(rows[:lines]), "\n".join(rows[lines:])


def _parts(part: str) -> list[Block]:
    """Take apart what is said of a mistake, and where to read on about it."""
    lines = part.split("\n")
    end = next((n for n, line in enumerate(lines) if _SGR.sub("", line).startswith(("  → ", "  -> "))), len(lines))
    blocks = [Block(_rank(part), "\n".join(lines[:end]))]
    return [*blocks, *([Block(POINTERS, "\n".join(lines[end:]), joined=True)] if end < len(lines) else [])]


def _rank(part: str) -> int:
    plain = _SGR.sub("", part)
    if plain.startswith("Worth knowing"):
        return ADVICE
    return UNANSWERED if plain.startswith(("– ", "- ")) else FINDING  # what was not written yet explains nothing


def half_way(report: Report) -> str | None:
    """Return where a file is no Python and what Python says; None where it is, and for an answer sheet."""
    check = half_written(report)
    if check is None:
        return None
    said = _REASON.search(check.message)
    line, reason = said.groups() if said else (None, None)
    where = f"{text.one_line(report.file)}{f', line {line}' if line else ''}"
    return f"{where}: {text.one_line(reason or 'this is not Python yet')}"


@dataclass(frozen=True)
class Card:
    """What a learner who begins an exercise wants to see."""

    exercise: str
    title: str
    file: str
    task: str = ""

    def blocks(self, look: Look) -> list[Block]:
        """Return it as blocks."""
        pen, file = look.pen, text.one_line(self.file)
        heading = Block(HEADING, look.text(pen.wrap(f"{self.exercise}  {self.title}", style="strong")))
        where = Block(HEADING, look.text(pen.wrap(file, style="quiet")), joined=True, spare=True)
        how = f"Write it in {file} and save: the result appears here."
        if self.exercise.startswith("quiz"):
            how = f"Answer in {file} and save: the result appears here. Or be asked: dlgrade quiz {self.exercise}"
        elif not look.keys:
            how += f" The task: dlgrade show {self.exercise}"
        task = _prose(text.stripped(self.task), pen) if self.task and look.keys else []
        return [heading, where, Block(TABLE, look.text(task)), said(how, look, SCORE)]


def _prose(words: str, pen: Pen) -> list[str]:
    """Lay out a docstring: paragraphs are filled anew, formulas and lists keep their lines."""
    lines: list[str] = []
    for paragraph in words.split("\n\n"):
        rows = paragraph.split("\n")
        filled = all(len(row) > 60 and not row.startswith(" ") for row in rows[:-1]) and not rows[-1].startswith(" ")
        for row in [" ".join(rows)] if filled else rows:
            indent = len(row) - len(row.lstrip())
            lines += pen.wrap(row.strip(), 2 + indent)
        lines.append("")
    return lines[:-1]


def learned(lesson: Lesson, look: Look) -> list[Block]:
    """Say in a sentence or two what a pass opens."""
    from grader.render import plain
    from grader.show import listing

    parts = [*(["why it is right"] if lesson.derivation else []), "the model solution"]
    if lesson.other_ways:
        names = listing(list(dict.fromkeys(way.function for way in lesson.other_ways)))
        parts.append(f"another way to write {names}")
    opened = listing(parts)
    end = ":" if lesson.other_ways or lesson.derivation else "."  # a sentence of it follows
    press = f"Press s to see {opened}{end}" if look.keys else f"To see {opened}: dlgrade check {lesson.exercise}"
    lines = look.pen.wrap(f"Done: {lesson.title}. {press}")
    if lesson.other_ways:
        lines += look.pen.wrap(plain.line(lesson.other_ways[0].message), 2)
    elif lesson.derivation:
        last = lesson.derivation[-1]
        lines += look.pen.wrap(plain.line(f"{last.caption}: ${last.latex}$"), 2)
    return [Block(OPENED, look.text(lines))]


def onward(card: Card | None, look: Look) -> Block:
    """Say where to go on after a pass; None where everything is done."""
    if card is None:
        return said("Every exercise is done.", look, SCORE, "strong")
    task = "or press n for its task" if look.keys else f"its task: dlgrade show {card.exercise}"
    return said(f"Next: {card.exercise}  {card.title}. Open {card.file}, {task}.", look, SCORE, "strong")


def opened(lesson: Lesson, look: Look) -> list[Block]:
    """Return all that a pass opens: the model solution, the derivation, other ways."""
    from grader.render.terminal import lesson as more

    pen = look.pen
    heading = pen.wrap(f"{lesson.exercise}  {lesson.title}: the model solution", style="strong")
    source = pen.block(text.stripped(lesson.solution).strip("\n"), 2)
    after = more(lesson, width=look.width, colour=look.colour, encoding=look.encoding).strip("\n")
    return [Block(HEADING, look.text(heading)), Block(TABLE, look.text(source)), Block(ADVICE, after)]


def said(words: str, look: Look, rank: int = FRESH, style: str = "plain") -> Block:
    """Return a sentence as a block."""
    return Block(rank, look.text(look.pen.wrap(text.stripped(words), style=style)))


def hanging(words: str, look: Look) -> list[str]:
    """Return "a key  what it does" as lines that fit, those after the first below what it does."""
    key, _, rest = words.partition("  ")
    indent = len(key) + 2
    first, *others = look.pen.wrap(rest, indent)
    return [f"{key}  {first[indent:]}", *others]


# --- fitting -----------------------------------------------------------------------------------------------


def rows(line: str, width: int) -> int:
    """Return how many rows of a terminal of `width` columns a line takes."""
    return max(1, math.ceil(columns(_SGR.sub("", line)) / max(1, width)))


def fitted(blocks: Sequence[Block], width: int, height: int) -> list[str]:
    """Return the lines of blocks, at most `height` rows of them: all in their order, else what matters most first."""
    lines = _lines(blocks)
    if _rows(lines, width) <= height:
        return lines
    small = height < SMALL
    first = sorted((block for block in blocks if not (small and block.spare)), key=lambda block: block.rank)
    lines = _lines(first, blank=not small)
    kept: list[str] = []
    used = 1  # for the note
    for line in lines:
        used += rows(line, width)
        if used > height:
            break
        kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return [*kept, f"… {len(lines) - len(kept)} more lines in a larger window"]


def _lines(blocks: Sequence[Block], *, blank: bool = True) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        if block.text:
            lines += [*([""] if lines and blank and not block.joined else []), *block.text.split("\n")]
    return lines


def _rows(lines: Sequence[str], width: int) -> int:
    return sum(rows(line, width) for line in lines)
