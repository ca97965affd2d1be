"""What a lecturer should know about a graded class, from one pass over it in memory that does not grow with it."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass

from grader.render.standings import ClassRun, Exercise, Mark, Standing, standing
from grader.render.statistics import Difficulties, Difficulty, Distribution, Spread
from grader.report import Diagnosis

SHOWN_MISTAKES = 15
SHOWN_STUDENTS = 25  # of those who need help; all are counted, and stand in the table of all students
SHOWN_FAILURES = 100
MOST_MISTAKES = 4_000  # different ones; whatever is seen first after that is only noted as "more"
_LONGEST = 400  # characters of a message that are kept


@dataclass(frozen=True)
class Mistake:
    """A mistake in one exercise, and how many students made it."""

    exercise: Exercise
    message: str
    students: int
    tried: int

    @property
    def share(self) -> float:
        """The students who made it as a share of those who tried the exercise."""
        return self.students / self.tried if self.tried else 0.0


@dataclass(frozen=True)
class Few:
    """The first of many, and how many there are in all."""

    first: tuple[Standing, ...] = ()
    total: int = 0


@dataclass(frozen=True)
class Summary:
    """A class in numbers."""

    students: int
    distribution: Distribution
    exercises: tuple[Difficulty, ...]
    mistakes: tuple[Mistake, ...]  # the commonest first
    mistakes_cut: bool  # there were so many different ones that some were not counted
    struggling: Few  # the lowest shares first
    absent: Few  # attempted nothing; by name
    failures: tuple[tuple[Standing, Mark], ...]  # results that count neither for nor against the student
    failed: int  # how many of these there are in all
    problems: int

    @property
    def hardest(self) -> Difficulty | None:
        """The exercise in which those who tried earned least, of those that at least a tenth of the class tried."""
        rows = [row for row in self.exercises if row.tried_share is not None and row.tried * 10 >= row.graded]
        return min(rows, key=_earned, default=None) if len(rows) > 1 else None


def summarise(run: ClassRun) -> Summary:
    """Read the class once and return what is to be known about it."""
    spread, difficulties = Spread(), Difficulties(run.exercises)
    mistakes, help_ = _Mistakes(run.exercises), _Help()
    failures: list[tuple[Standing, Mark]] = []
    students = failed = 0
    for someone in run.students:
        place = standing(someone, run.exercises)
        students += 1
        for collector in (spread, difficulties, mistakes, help_):
            collector.add(place)
        for mark in place.marks:
            if not mark.graded:
                failed += 1
                failures += [(place, mark)] if failed <= SHOWN_FAILURES else []
    exercises = difficulties.result()
    return Summary(
        students=students,
        distribution=spread.result(),
        exercises=exercises,
        mistakes=mistakes.result(exercises),
        mistakes_cut=mistakes.cut,
        struggling=help_.struggling,
        absent=help_.absent,
        failures=tuple(failures),
        failed=failed,
        problems=sum(1 for _ in run.problems),
    )


def needs_help(place: Standing) -> bool:
    """Return whether a student tried and earned less than half, or is stuck on most of what there is."""
    if not place.max_score or place.absent:
        return False
    graded = sum(mark.graded for mark in place.marks)
    return place.share < 0.5 or (place.stuck >= 3 and place.stuck * 2 >= graded)


class _Mistakes:
    """Counts students by exercise and diagnosis."""

    def __init__(self, exercises: tuple[Exercise, ...]) -> None:
        self._exercises = exercises
        self._students: Counter[tuple[int, str]] = Counter()
        self._said: dict[tuple[int, str], str] = {}
        self.cut = False

    def add(self, place: Standing) -> None:
        for number, mark in enumerate(place.marks):
            for diagnosis in {d.id: d for d in mark.diagnoses}.values():
                self._count(number, diagnosis)

    def _count(self, number: int, diagnosis: Diagnosis) -> None:
        key = number, diagnosis.id[:_LONGEST]
        if key not in self._said:
            if len(self._said) >= MOST_MISTAKES:
                self.cut = True
                return
            self._said[key] = diagnosis.message[:_LONGEST]
        self._students[key] += 1

    def result(self, exercises: tuple[Difficulty, ...]) -> tuple[Mistake, ...]:
        """Return the commonest; of equally common ones the first by exercise."""
        ranked = heapq.nsmallest(SHOWN_MISTAKES, self._students, key=lambda key: (-self._students[key], key))
        return tuple(
            Mistake(self._exercises[key[0]], self._said[key], self._students[key], exercises[key[0]].tried)
            for key in ranked
        )


class _Help:
    """Keeps the few students who need help most, and counts the others.

    Those who tried and those who attempted nothing are kept apart: they need something different, and many of
    the second would hide the first.
    """

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, int, Standing]] = []  # the one who needs it least on top
        self._struggling = self._absent = 0
        self._away: list[Standing] = []

    def add(self, place: Standing) -> None:
        if place.absent:
            self._absent += 1
            if self._absent <= SHOWN_STUDENTS:
                self._away.append(place)
        elif needs_help(place):
            self._struggling += 1  # also tells equals apart, so that no two standings are ever compared
            entry = -place.share, place.stuck, -self._struggling, place
            if len(self._heap) < SHOWN_STUDENTS:
                heapq.heappush(self._heap, entry)
            else:
                heapq.heappushpop(self._heap, entry)

    @property
    def struggling(self) -> Few:
        return Few(tuple(entry[3] for entry in sorted(self._heap, reverse=True)), self._struggling)

    @property
    def absent(self) -> Few:
        return Few(tuple(self._away), self._absent)


def _earned(row: Difficulty) -> float:
    return 1.0 if row.tried_share is None else row.tried_share
