"""Where a learner stands: all exercises by chapter, in a terminal or on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from grader.render import text
from grader.render.terminal import Pen, columns, fit, for_encoding


@dataclass(frozen=True)
class Row:
    """One exercise and how far the learner has come with it."""

    exercise: str
    title: str
    chapter: str
    max_score: float
    state: Literal["not started", "attempted", "done"] = "not started"
    best: float = 0.0
    attempts: int = 0
    last: str = ""  # time of the last attempt, ISO 8601
    mistake: str = ""  # the message of the commonest diagnosis


@dataclass(frozen=True)
class Summary:
    """All exercises in the order of the course, and the one to do next (its id, or "" where all are done)."""

    rows: tuple[Row, ...]
    next: str = ""

    @property
    def chapters(self) -> list[Chapter]:
        """The chapters in the order of the course."""
        return [Chapter(name, tuple(rows)) for name, rows in groupby(self.rows, key=lambda row: row.chapter)]


@dataclass(frozen=True)
class Chapter:
    """A chapter's exercises and their totals."""

    name: str
    rows: Sequence[Row]

    @property
    def score(self) -> float:
        """Points earned, each exercise by its best attempt."""
        return sum(row.best for row in self.rows)

    @property
    def max_score(self) -> float:
        """Points there are."""
        return sum(row.max_score for row in self.rows)

    @property
    def done(self) -> int:
        """How many exercises are done."""
        return sum(row.state == "done" for row in self.rows)

    @property
    def share(self) -> float:
        """Points earned as a share of those there are, 0 to 1."""
        return self.score / self.max_score if self.max_score else 0.0


def listing(
    rows: Sequence[Row],
    *,
    width: int,
    colour: bool,
    encoding: str = "utf-8",
    introductions: Mapping[str, str] | None = None,
) -> str:
    """Return the exercises by chapter with points and state, as `dlgrade list` prints them.

    `rows` come in the order of the course; each chapter's heading, how far it is done, and its introduction where one
    is given stand where the chapter begins.
    """
    pen = Pen(max(40, width), colour)
    introduced = introductions or {}
    titles = {row.exercise: text.one_line(row.title) for row in rows}
    room = min(pen.width - 34, max(map(columns, titles.values()), default=0))
    lines: list[str] = []
    for name, members in groupby(rows, key=lambda row: row.chapter):
        chapter = Chapter(name, tuple(members))
        heading = f"{text.one_line(name)}  ({chapter.done} of {len(chapter.rows)} done)"
        lines += ["", *pen.wrap(heading, style="strong")]
        lines += ["", *pen.wrap(introduced[name], 2), ""] if name in introduced else []
        for row in chapter.rows:
            share = f"{text.points(row.best)}/{text.points(row.max_score)}"
            mark, tone = {"done": ("✓", "right"), "attempted": ("·", "fault")}.get(row.state, (" ", "quiet"))
            line = f"  {fit(row.exercise, 7)} {fit(titles[row.exercise], room)} {share:>9}  {mark} {row.state}"
            lines.append(pen.paint(line.rstrip(), tone if row.state != "not started" else "plain"))
    done = sum(row.state == "done" for row in rows)
    lines += ["", f"{done} of {len(rows)} done."]
    return for_encoding("\n".join(lines).lstrip("\n") + "\n", encoding)


def terminal(summary: Summary, *, width: int, colour: bool, encoding: str = "utf-8") -> str:
    """Return a learner's progress as text: a line a chapter, what was begun, and what comes next."""
    pen = Pen(max(40, width), colour)
    everything = Chapter("All", summary.rows)
    chapters = [*summary.chapters, everything]
    names = [text.one_line(chapter.name, max(8, pen.width - 36)) for chapter in chapters]
    column = max(map(len, names))
    lines = []
    for name, chapter in zip(names, chapters, strict=True):
        filled = int(chapter.share * 10 + 1e-9)
        share = f"{text.points(chapter.score)}/{text.points(chapter.max_score)}"
        tone = "right" if chapter.done == len(chapter.rows) else "plain"
        line = (
            f"{name:<{column}}  {'█' * filled}{'░' * (10 - filled)} {share:>9}  {chapter.done}/{len(chapter.rows)} done"
        )
        lines.append(pen.paint(line, tone))
    begun = [row for row in summary.rows if row.state == "attempted"]
    if begun:
        lines += ["", pen.paint("Begun:", "strong")]
    for row in begun:
        share = f"{text.points(row.best)}/{text.points(row.max_score)}"
        tries = f"{row.attempts} {'attempt' if row.attempts == 1 else 'attempts'}"
        lines += pen.wrap(f"{row.exercise}  {text.one_line(row.title)}  {share} after {tries}", 2)
        if row.mistake:
            lines += pen.wrap(text.one_line(row.mistake), 8, "quiet")
    lines += ["", f"Next: dlgrade check {text.one_line(summary.next)}" if summary.next else "All done."]
    return for_encoding("\n".join(lines) + "\n", encoding)


def page(summary: Summary) -> str:
    """Return a learner's progress as one page that stands alone."""
    from grader.render import html  # the terminal needs no templates

    everything = Chapter("All", summary.rows)
    following = next((row for row in summary.rows if row.exercise == summary.next), None)
    return html.fill("progress.html.j2", summary=summary, everything=everything, following=following)
