"""The pages of a graded class: the class for its teacher, each student's own, and the rows of the gradebook.

A page needs little of each report, so a batch keeps a `Mark` of every report and lets the report itself go.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from urllib.parse import quote

from markupsafe import Markup

from grader.render import html, svg, text
from grader.report import Diagnosis, Report, Verdict

_BINS = 10
_SHOWN = 15  # rows of "commonest" and "who needs help"; the full tables follow


@dataclass(frozen=True)
class Exercise:
    """One exercise or quiz of the run."""

    id: str
    title: str
    chapter: str
    max_score: float


@dataclass(frozen=True)
class Mark:
    """What the class pages need of one report."""

    exercise: str
    verdict: Verdict
    score: float
    max_score: float
    diagnoses: tuple[Diagnosis, ...] = ()

    @property
    def graded(self) -> bool:
        """False where the grader failed: such work counts neither for nor against the student."""
        return self.verdict is not Verdict.INTERNAL_ERROR


@dataclass(frozen=True)
class Student:
    """One student and the marks of the run; an exercise without a mark was not handed in.

    `folder` is the name of the student's folder under reports/, the name itself unless given.
    """

    name: str
    marks: tuple[Mark, ...]
    folder: str = ""
    notes: tuple[str, ...] = ()  # "Two files for ex07: the newer, …, was graded."


@dataclass(frozen=True)
class Problem:
    """Something handed in that could not be graded, and why."""

    where: str
    message: str


@dataclass(frozen=True)
class ClassRun:
    """A class, graded."""

    title: str
    exercises: tuple[Exercise, ...]
    students: tuple[Student, ...]
    seed: int
    problems: tuple[Problem, ...] = ()
    isolation: tuple[str, ...] = ()  # sentences: what kept the students' code apart
    counts: dict[str, int] = field(default_factory=dict)  # "submissions graded": 412, …
    when: str = ""  # ISO 8601

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """Where each student stands, by name."""
        return tuple(sorted((standing(s, self.exercises) for s in self.students), key=lambda s: s.student.name))


@dataclass(frozen=True)
class Standing:
    """One student's marks for all exercises of the run, in their order, and the total of those graded."""

    student: Student
    marks: tuple[Mark, ...]
    total: float
    max_score: float

    @property
    def share(self) -> float:
        """Total as a share of what could be earned, 0 to 1."""
        return self.total / self.max_score if self.max_score else 0.0

    @property
    def link(self) -> str:
        """Address of the student's own page, from the class page."""
        return f"reports/{quote(self.student.folder or self.student.name, safe='')}/index.html"

    def count(self, verdict: Verdict) -> int:
        """Return how many exercises ended so."""
        return sum(mark.verdict is verdict for mark in self.marks)


def mark(report: Report) -> Mark:
    """Return what the class pages need of a report; each diagnosis once."""
    diagnoses = {d.id: d for check in report.checks for d in check.diagnoses}
    return Mark(report.exercise, report.verdict, report.score, report.max_score, tuple(diagnoses.values()))


def standing(student: Student, exercises: Sequence[Exercise]) -> Standing:
    """Return a student's marks in the order of the exercises. What was not handed in is not attempted."""
    found = {m.exercise: m for m in student.marks}
    marks = tuple(found.get(e.id) or Mark(e.id, Verdict.NOT_ATTEMPTED, 0.0, e.max_score) for e in exercises)
    graded = [m for m in marks if m.graded]
    return Standing(student, marks, sum(m.score for m in graded), sum(m.max_score for m in graded))


def gradebook(run: ClassRun) -> list[list[str]]:
    """Return the rows of gradebook.csv, the header first.

    A cell is empty where the grader failed; `total` and `max` leave that exercise out. Text that a
    spreadsheet would take for a formula gets an apostrophe in front.
    """
    rows = [["student", *(e.id for e in run.exercises), "total", "max"]]
    for place in run.standings:
        scores = [text.points(m.score) if m.graded else "" for m in place.marks]
        rows.append([place.student.name, *scores, text.points(place.total), text.points(place.max_score)])
    return [[neutral(cell) for cell in row] for row in rows]


def neutral(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, on one line.

    >>> neutral("=1+1"), neutral("ada")
    ("'=1+1", 'ada')
    """
    cell = text.one_line(cell)
    return "'" + cell if cell[:1] in tuple("=+-@＝＋－＠|%") and cell else cell


def index(run: ClassRun) -> str:
    """Return the page of the whole class, for its teacher."""
    places = run.standings
    counts = [0] * _BINS
    for place in places:
        counts[min(_BINS - 1, int(place.share * _BINS + 1e-9))] += 1
    edges = [str(100 * n // _BINS) for n in range(_BINS + 1)]
    picture = svg.histogram(counts, edges, title="Students by share of points", axis="percent of the points")
    shares = sorted(place.share for place in places)
    return html.fill(
        "class.html.j2",
        run=run,
        places=places,
        histogram=Markup(picture),
        mean=sum(shares) / len(shares) if shares else 0.0,
        median=_median(shares),
        difficulty=[_difficulty(e, n, places) for n, e in enumerate(run.exercises)],
        mistakes=_mistakes(run)[:_SHOWN],
        struggling=sorted((p for p in places if _needs_help(p)), key=lambda p: (p.share, p.student.name)),
        shown=_SHOWN,
        ungraded=[(p, m) for p in places for m in p.marks if not m.graded],
        not_attempted=Verdict.NOT_ATTEMPTED,
    )


def student(run: ClassRun, student: Student) -> str:
    """Return one student's own page: nothing of anybody else's is on it. Links go to exNN.html beside it."""
    place = standing(student, run.exercises)
    rows = zip(run.exercises, place.marks, strict=True)
    chapters = [(name, list(members)) for name, members in groupby(rows, key=lambda row: row[0].chapter)]
    return html.fill("student.html.j2", run=run, place=place, chapters=chapters)


def _difficulty(exercise: Exercise, place: int, standings: Iterable[Standing]) -> dict[str, object]:
    marks = [standing.marks[place] for standing in standings]
    graded = [m for m in marks if m.graded]
    tried = [m for m in graded if m.verdict is not Verdict.NOT_ATTEMPTED]
    verdicts = Counter(m.verdict for m in marks)
    return {
        "exercise": exercise,
        "share": _mean([m.score / m.max_score for m in graded if m.max_score]),
        "tried_share": _mean([m.score / m.max_score for m in tried if m.max_score]),
        "verdicts": [(verdict, verdicts[verdict]) for verdict in Verdict if verdicts[verdict]],
    }


def _mistakes(run: ClassRun) -> list[tuple[str, Diagnosis, int]]:
    """Return (exercise, diagnosis, number of students), the commonest first."""
    who: dict[tuple[str, str], set[str]] = defaultdict(set)
    what: dict[tuple[str, str], Diagnosis] = {}
    for someone in run.students:
        for given in someone.marks:
            for diagnosis in given.diagnoses:
                who[given.exercise, diagnosis.id].add(someone.name)
                what.setdefault((given.exercise, diagnosis.id), diagnosis)
    ranked = sorted(who, key=lambda key: (-len(who[key]), key))
    return [(key[0], what[key], len(who[key])) for key in ranked]


def _needs_help(place: Standing) -> bool:
    return bool(place.max_score) and place.share < 0.5


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _median(ordered: Sequence[float]) -> float:
    middle = len(ordered) // 2
    if not ordered:
        return 0.0
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
