"""A graded class as the pages read it: exercises, students and their marks, and where each student stands.

A page needs little of each report, so a batch keeps a `Mark` of every report and lets the report itself go.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from grader.report import Diagnosis, Verdict


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
    why: str = ""  # why there is no result: the file could not be read, the grader failed

    @property
    def graded(self) -> bool:
        """False where the grader failed: such work counts neither for nor against the student."""
        return self.verdict is not Verdict.INTERNAL_ERROR

    @property
    def tried(self) -> bool:
        """True where there was work, and it was graded."""
        return self.graded and self.verdict is not Verdict.NOT_ATTEMPTED


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
    """A class, graded.

    `students` (sorted by name) and `problems` may be larger than memory: they are read more than once, from the
    start each time, and never held as a whole.
    """

    title: str
    exercises: tuple[Exercise, ...]
    students: Iterable[Student]
    seed: int
    problems: Iterable[Problem] = ()
    isolation: tuple[str, ...] = ()  # sentences: what kept the students' code apart
    counts: dict[str, int] = field(default_factory=dict)  # "submissions graded": 412, …
    when: str = ""  # ISO 8601


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
        folder = quote(self.student.folder or self.student.name, safe="", errors="replace")
        return f"reports/{folder}/index.html"

    @property
    def absent(self) -> bool:
        """True where there is something to grade and none of it was attempted."""
        return bool(self.max_score) and self.count(Verdict.NOT_ATTEMPTED) == len(self.marks)

    @property
    def stuck(self) -> int:
        """How many exercises were tried and are not right."""
        return sum(mark.tried and mark.verdict is not Verdict.ACCEPTED for mark in self.marks)

    def count(self, verdict: Verdict) -> int:
        """Return how many exercises ended so."""
        return sum(mark.verdict is verdict for mark in self.marks)


def standing(student: Student, exercises: Sequence[Exercise]) -> Standing:
    """Return a student's marks in the order of the exercises. What was not handed in is not attempted."""
    found = {m.exercise: m for m in student.marks}
    marks = tuple(found.get(e.id) or Mark(e.id, Verdict.NOT_ATTEMPTED, 0.0, e.max_score) for e in exercises)
    graded = [m for m in marks if m.graded]
    return Standing(student, marks, sum(m.score for m in graded), sum(m.max_score for m in graded))
