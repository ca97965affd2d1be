"""Where a learner stands, as plain data: what `list`, the progress report, its page and its JSON are made of.

The JSON form of a Journal is public, `dlgrade.progress/1`: fields are added, never changed. Times are ISO 8601.

    schema, at (when it was read; with the learner's offset from UTC), next (id of the exercise to go on with, or "")
    score, max_score, done, minutes    of all exercises together
    chapters    name, score, max_score, done, mastery, and of each:
        topics      name, mastery (0 to 1), tried (exercises and questions on it that were tried), of (all there are)
        exercises   exercise (its id), title, chapter, max_score, state ("not started", "attempted", "done"), best
                    (points), attempts, last (time of the last attempt, UTC), minutes (about), mistake (the commonest)
    mistakes    the most frequent first: exercise, title, id, message, times, first, last (UTC), came_back, settled
    days        of the last 26 weeks, those with any activity: date (local), attempts, reviews
    due         what to review now, in the order to do it: id, kind ("exercise", "question"), title, chapter, due (UTC),
                reason, mistaken (the learner had a mistake there)
    forecast    how many come due on each of the next days, today first

How each number comes about is said where it is computed, in `grader.journal`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Literal

import msgspec

SCHEMA: Literal["dlgrade.progress/1"] = "dlgrade.progress/1"
WEEKS = 26  # of the calendar


class Row(msgspec.Struct, frozen=True):
    """One exercise or quiz and how far the learner has come with it."""

    exercise: str
    title: str
    chapter: str
    max_score: float
    state: Literal["not started", "attempted", "done"] = "not started"
    best: float = 0.0
    attempts: int = 0
    last: str = ""  # time of the last attempt, UTC, ISO 8601
    minutes: float = 0.0  # about; 0 where nothing is known of it
    mistake: str = ""  # the message of the commonest diagnosis, of an exercise that is not done


class Topic(msgspec.Struct, frozen=True):
    """One topic of a chapter, and how well it is known."""

    name: str
    mastery: float  # 0 to 1
    tried: int  # of its exercises and questions
    of: int  # as many as there are

    @property
    def of_tried(self) -> float:
        """How well those are known that were tried; 1 where none was: nothing is wrong there."""
        return min(1.0, self.mastery * self.of / self.tried) if self.tried else 1.0


class Chapter(msgspec.Struct, frozen=True, rename={"rows": "exercises"}):
    """A chapter's exercises, quizzes and topics, with their totals."""

    name: str
    rows: tuple[Row, ...]
    topics: tuple[Topic, ...] = ()

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

    @property
    def mastery(self) -> float:
        """How well its topics are known, the mean of them all, 0 to 1."""
        return sum(topic.mastery for topic in self.topics) / len(self.topics) if self.topics else 0.0

    @property
    def strongest(self) -> list[Topic]:
        """The three topics known best, of those that are known at all."""
        return sorted((t for t in self.topics if t.mastery > 0), key=lambda t: (-t.mastery, -t.tried))[:3]

    @property
    def weakest(self) -> list[Topic]:
        """The three topics worth another look: where what was tried is known least, and not whole."""
        short = [t for t in self.topics if t.of_tried < 0.999 and t not in self.strongest]
        return sorted(short, key=lambda t: (t.of_tried, -t.tried))[:3]


class Summary(msgspec.Struct, frozen=True):
    """All exercises in the order of the course, and the one to do next (its id, or "" where all are done)."""

    rows: tuple[Row, ...]
    next: str = ""

    @property
    def chapters(self) -> list[Chapter]:
        """The chapters in the order of the course."""
        return [Chapter(name, tuple(rows)) for name, rows in groupby(self.rows, key=lambda row: row.chapter)]


class Mistake(msgspec.Struct, frozen=True):
    """A diagnosis that a learner met, all the times together."""

    exercise: str
    title: str
    id: str
    message: str
    times: int
    first: str  # UTC, ISO 8601
    last: str
    came_back: bool = False  # made again after it was right, or after a day without it
    settled: bool = False  # it was right since


class Day(msgspec.Struct, frozen=True):
    """What was done on one day of the learner's own calendar."""

    date: str  # ISO 8601
    attempts: int = 0
    reviews: int = 0


class Due(msgspec.Struct, frozen=True):
    """An exercise or a question that is to be reviewed."""

    id: str
    kind: str  # "exercise", "question"
    title: str
    chapter: str
    due: str  # UTC, ISO 8601
    reason: str
    mistaken: bool = False


class Journal(msgspec.Struct, frozen=True):
    """What a learner did, and where they stand."""

    at: str  # when it was read, in the learner's time zone, ISO 8601
    next: str = ""
    chapters: tuple[Chapter, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    days: tuple[Day, ...] = ()
    due: tuple[Due, ...] = ()
    forecast: tuple[int, ...] = ()
    schema: str = SCHEMA

    @property
    def everything(self) -> Chapter:
        """All chapters as one; a topic of several chapters is one topic."""
        named: dict[str, list[Topic]] = {}
        for chapter in self.chapters:
            for topic in chapter.topics:
                named.setdefault(topic.name, []).append(topic)
        topics = tuple(_merged(name, parts) for name, parts in named.items())
        return Chapter("All", tuple(row for chapter in self.chapters for row in chapter.rows), topics)

    @property
    def minutes(self) -> float:
        """The time that is known of, about."""
        return sum(row.minutes for row in self.everything.rows)

    @property
    def following(self) -> Row | None:
        """The exercise to go on with."""
        return next((row for row in self.everything.rows if row.exercise == self.next), None)

    @property
    def begun(self) -> list[Row]:
        """What was attempted and is not done, the latest first."""
        return sorted((r for r in self.everything.rows if r.state == "attempted"), key=lambda r: r.last, reverse=True)

    @property
    def today(self) -> date:
        """The learner's own day."""
        return datetime.fromisoformat(self.at).date()

    def day_of(self, time: str) -> str:
        """Return the learner's own day of a time."""
        zone = datetime.fromisoformat(self.at).tzinfo
        return datetime.fromisoformat(time).astimezone(zone).date().isoformat()


def _merged(name: str, parts: Sequence[Topic]) -> Topic:
    of = sum(topic.of for topic in parts)
    known = sum(topic.mastery * topic.of for topic in parts)
    return Topic(name, known / of if of else 0.0, sum(topic.tried for topic in parts), of)


def to_json(journal: Journal) -> bytes:
    """Return the public JSON document of a journal, on one line."""
    chapters = [_totalled(chapter, msgspec.to_builtins(chapter)) for chapter in journal.chapters]
    totals = _totals(journal.everything) | {"minutes": round(journal.minutes, 1)}
    document = msgspec.to_builtins(journal) | {"chapters": chapters}
    head = {"schema": document.pop("schema"), "at": document.pop("at"), "next": document.pop("next")}
    return msgspec.json.encode(head | totals | document)


def _totalled(chapter: Chapter, parts: dict[str, object]) -> dict[str, object]:
    return {"name": parts.pop("name"), **_totals(chapter), "mastery": round(chapter.mastery, 4), **parts}


def _totals(chapter: Chapter) -> dict[str, object]:
    return {"score": chapter.score, "max_score": chapter.max_score, "done": chapter.done}


def from_json(data: bytes | str) -> Journal:
    """Read a journal back; unknown fields are ignored, so later versions stay readable."""
    return msgspec.json.decode(data, type=Journal)


# --- words that the terminal and the page say alike ------------------------------------------------------


def duration(minutes: float) -> str:
    """Return a time that is known about only, in words; "" where nothing is known.

    >>> duration(0), duration(0.4), duration(12.6), duration(61), duration(754)
    ('', 'under 1 min', '13 min', '1 h', '12 h 35 min')
    """
    if minutes <= 0:
        return ""
    if minutes < 1:
        return "under 1 min"
    if minutes < 60:
        return f"{round(minutes)} min"
    hours, rest = divmod(5 * round(minutes / 5), 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def counted(number: int, thing: str) -> str:
    """Return how many there are of something.

    >>> counted(1, "attempt"), counted(2, "attempt"), counted(0, "day"), counted(2, "quiz")
    ('1 attempt', '2 attempts', '0 days', '2 quizzes')
    """
    return f"{number} {thing if number == 1 else f'{thing}zes' if thing.endswith('z') else f'{thing}s'}"


def times(number: int) -> str:
    """Return how often, in words.

    >>> times(1), times(2)
    ('once', '2 times')
    """
    return "once" if number == 1 else f"{number} times"


def said_of(mistake: Mistake) -> str:
    """Return how it stands with a mistake, in two words; "" where it was made once and is not settled.

    >>> said_of(Mistake("ex1", "t", "half", "m", 3, "", "", came_back=True, settled=True))
    'came back, right since'
    """
    return ", ".join(w for w, true in (("came back", mistake.came_back), ("right since", mistake.settled)) if true)


def weeks(today: date, days: Iterable[Day]) -> list[list[Day]]:
    """Return the calendar: WEEKS weeks from Monday to Sunday, the last one ends today."""
    known = {day.date: day for day in days}
    first = date.fromordinal(today.toordinal() - today.weekday() - 7 * (WEEKS - 1))
    every = [date.fromordinal(n).isoformat() for n in range(first.toordinal(), today.toordinal() + 1)]
    whole = [known.get(day, Day(day)) for day in every]
    return [whole[at : at + 7] for at in range(0, len(whole), 7)]
