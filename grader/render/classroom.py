"""The pages of a graded class: the class for its teacher, each student's own, and the rows of the gradebook.

Whatever is listed for everybody is read and written row by row, so that a class of any size fits.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from itertools import groupby, islice
from pathlib import Path

from markupsafe import Markup

from grader.render import distribution, html, text
from grader.render.cells import neutral
from grader.render.standings import ClassRun, Exercise, Mark, Problem, Standing, Student, standing
from grader.render.statistics import Difficulty
from grader.render.summary import summarise
from grader.report import Verdict

__all__ = [
    "ClassRun", "Exercise", "Mark", "Problem", "Standing", "Student",
    "gradebook", "index", "neutral", "script_and_digest", "standing", "student",
]  # fmt: skip

_PIECES = 1000  # of a page, joined before they are handed on
_SHOWN_PROBLEMS = 20  # the others are folded away
_HARD, _EASY, _FEW_TRIED = 0.3, 0.95, 3
_SMALL_CLASS = 30  # below that, a weak connection may be chance


def index(run: ClassRun) -> Iterator[str]:
    """Yield the page of the whole class, for its teacher, in chunks. It reads the students twice."""
    summary = summarise(run)
    script, digest = script_and_digest()
    stream = html.environment().get_template("class.html.j2").stream(
        run=run,
        summary=summary,
        spread=summary.distribution,
        picture=Markup(distribution.picture(summary.distribution)),
        has_quarters=distribution.has_quarters(summary.distribution),
        exercises=[(row, _remarks(row), _connection(row)) for row in summary.exercises],
        problems=iter(run.problems),  # one iterator: the second loop goes on where the first stopped
        shown_problems=_SHOWN_PROBLEMS,
        places=(standing(someone, run.exercises) for someone in run.students),
        verdicts=Verdict,
        islice=islice,
        line=line,
        script=script,
        script_digest=digest,
    )  # fmt: skip
    stream.enable_buffering(_PIECES)
    yield from stream


def student(run: ClassRun, student: Student) -> str:
    """Return one student's own page: nothing of anybody else's is on it. Links go to exNN.html beside it."""
    place = standing(student, run.exercises)
    rows = zip(run.exercises, place.marks, strict=True)
    chapters = [(name, list(members)) for name, members in groupby(rows, key=lambda row: row[0].chapter)]
    return html.fill("student.html.j2", run=run, place=place, chapters=chapters, line=line)


def gradebook(run: ClassRun) -> Iterator[list[str]]:
    """Yield the rows of gradebook.csv, the header first.

    A cell is empty where the grader failed; `total` and `max` leave that exercise out. Text that a
    spreadsheet would take for a formula gets an apostrophe in front, and a student's name then the name of their
    folder behind it, for two names may look alike after that.
    """
    yield ["student", *(neutral(e.id) for e in run.exercises), "total", "max"]
    for someone in run.students:
        place = standing(someone, run.exercises)
        scores = [text.points(m.score) if m.graded else "" for m in place.marks]
        yield [_called(someone), *scores, text.points(place.total), text.points(place.max_score)]


def _called(someone: Student) -> str:
    name = neutral(someone.name)
    return name if name == someone.name or not someone.folder else f"{name} ({someone.folder})"


def line(words: str, columns: int = 120) -> str:
    """Return a stranger's words on one line of at most `columns` characters.

    >>> line("Ada\\n Lovelace"), line("x" * 100, 5)
    ('Ada Lovelace', 'xxxx…')
    """
    head = words[: 4 * columns]  # of a flood, no more is looked at
    short = " ".join(head.split())
    return short if len(short) <= columns and head == words else short[: columns - 1] + "…"


@cache
def script_and_digest() -> tuple[Markup, str]:
    """Return the script of the class page, and the digest by which the page allows it and no other."""
    source = Path(__file__).with_name("templates").joinpath("class.js").read_text(encoding="utf-8")
    return Markup(source), b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _remarks(row: Difficulty) -> list[str]:
    """Return what a lecturer should look at in an exercise."""
    said = []
    if row.tried_share is not None and row.tried >= _FEW_TRIED:
        if row.tried_share < _HARD:
            said.append("Very hard.")
        elif row.tried_share > _EASY:
            said.append("Very easy.")
    if row.discrimination is not None and round(row.discrimination, 2) < 0:
        chance = " In a class this small that may be chance." if row.compared < _SMALL_CLASS else ""
        said.append(f"Look again at this one: the task may be unclear.{chance}")
    return said


def _connection(row: Difficulty) -> tuple[str, str]:
    """Return the discrimination as a number, and as an answer: do those who do well elsewhere do well here?"""
    if row.discrimination is None:
        return "", ""
    value = round(row.discrimination, 2) + 0.0  # no minus zero
    steps = ((0.0, "no, worse"), (0.1, "no difference"), (0.3, "a little"), (2.0, "yes"))
    return f"{value:.2f}".replace("-", "−"), next(words for below, words in steps if value < below)
