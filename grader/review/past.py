"""The history, read for review: what was answered when and how well, and which mistakes were named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from grader.pointers import Place, places_of
from grader.report import Verdict
from grader.review.clock import believed
from grader.store import Outline, Pass, Review, Seen
from grader.study import Desk

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4  # the ratings of FSRS
TRY = 0  # at an exercise in review that goes on

_EASY_TRIES, _GOOD_TRIES = 1, 5  # an exercise that was passed at once; in so many
_MOST_SHEETS, _MOST_MISTAKES = 5000, 400  # newest attempts that are read: for an evening, not for an archive


@dataclass(frozen=True)
class Event:
    """One item was answered."""

    item: str
    at: datetime
    rating: int
    variant: int = 0
    reviewed: bool = False  # in review; else in an attempt


@dataclass(frozen=True)
class Mistake:
    """A mistake that was named, as it was made last."""

    id: str
    at: datetime
    where: str  # the item in which it was made
    message: str
    items: frozenset[str]  # what treats it; where it was made is one of them


@dataclass(frozen=True)
class Past:
    """All that review knows of a learner."""

    events: tuple[Event, ...]  # the oldest first
    mistakes: dict[str, tuple[Mistake, ...]]  # by item that treats them, the oldest first
    places: dict[str, Place]  # of the course, by id


def read(desk: Desk, now: datetime) -> Past:
    """Read the history; what was read is used again until something is added to it."""
    with desk.history() as store:
        newest = store.newest()
    tomorrow = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return _read(desk, tuple(place.id for place in places_of(desk.course)), newest, tomorrow)


@lru_cache(maxsize=2)
def _read(desk: Desk, _course: tuple[str, ...], _newest: object, now: datetime) -> Past:
    places = {place.id: place for place in places_of(desk.course)}
    with desk.history() as store:
        passes, reviews = store.passes(), store.reviews()
        sheets, works = store.outlines_of("quiz", _MOST_SHEETS), store.outlines_of("ex", _MOST_MISTAKES)
    known = _Questions(places)
    events = [*_passed(passes, now), *_answered(sheets, known, now), *_reviewed(reviews, now)]
    made = [*_made(works, known, now), *_made(sheets, known, now)]
    made += _made_again(reviews, known, now)
    return Past(tuple(sorted(events, key=lambda event: event.at)), _by_item(made), places)


def events_of(desk: Desk, item: str, now: datetime) -> list[Event]:
    """Return the events of one item, the oldest first: less is read for them."""
    known = _Questions({place.id: place for place in places_of(desk.course)})
    unit, _, question = item.partition(":")
    with desk.history() as store:
        passes = [] if question else store.passes()
        sheets = store.outlines_of("quiz", _MOST_SHEETS, unit) if question else []
        reviews = store.reviews()
    events = [*_passed(passes, now), *_answered(sheets, known, now), *_reviewed(reviews, now)]
    return sorted((event for event in events if event.item == item), key=lambda event: event.at)


class _Questions:
    """The questions of a course, as reports name them."""

    def __init__(self, places: dict[str, Place]) -> None:
        self._places = places
        self._numbers = {(id.partition(":")[0], f"q{p.number}"): id for id, p in places.items() if p.number}
        self._ideas: dict[str, set[str]] = {}
        for id, place in places.items():
            for idea in place.ideas:
                self._ideas.setdefault(idea, set()).add(id)

    def item(self, exercise: str, check: Seen) -> str | None:
        """Return the item that a check is about; None where the course has it no longer."""
        return exercise if exercise.startswith("ex") else self._numbers.get((exercise, check.function))

    def about(self, idea: str, where: str) -> set[str]:
        """Return the questions that have a mistake, made in this item, among their wrong answers.

        Of a common name ("mean-forgotten") only those that are about the same: in its chapter, or on its topics.
        """
        mine = self._places.get(where)
        found = [self._places[id] for id in self._ideas.get(idea, ())]
        return {p.id for p in found if mine and (p.chapter == mine.chapter or set(p.topics) & set(mine.topics))}


# --- events --------------------------------------------------------------------------------------------


def _passed(passes: Sequence[Pass], now: datetime) -> Iterator[Event]:
    """An exercise enters with its first pass; how many tries that took says how well it is known."""
    for one, at in zip(passes, believed([p.at for p in passes], now)):
        rating = EASY if one.tries <= _EASY_TRIES else GOOD if one.tries <= _GOOD_TRIES else HARD
        if one.exercise.startswith("ex"):
            yield Event(one.exercise, at, rating)


def _answered(sheets: Sequence[Outline], known: _Questions, now: datetime) -> Iterator[Event]:
    """A question enters with its first answer in each variant."""
    met: set[tuple[str, int]] = set()
    for sheet, at in zip(sheets, believed([s.at for s in sheets], now)):
        for check in sheet.checks:
            item = known.item(sheet.exercise, check)
            if item and (item, sheet.seed) not in met and (rating := rated(check.verdict, check.score)):
                met.add((item, sheet.seed))
                yield Event(item, at, rating, sheet.seed)


def rated(verdict: Verdict, score: float) -> int:
    """Return how well a question is known by an answer; 0 where what there is is no answer."""
    match verdict:
        case Verdict.ACCEPTED:
            return GOOD
        case Verdict.WRONG_ANSWER:
            return HARD if score > 0 else AGAIN
        case _:
            return 0


def _reviewed(reviews: Sequence[Review], now: datetime) -> Iterator[Event]:
    for review, at in zip(reviews, believed([r.at for r in reviews], now)):
        if TRY <= review.rating <= EASY:
            yield Event(review.item, at, review.rating, review.variant, reviewed=True)


# --- mistakes ------------------------------------------------------------------------------------------


def _made(attempts: Sequence[Outline], known: _Questions, now: datetime) -> Iterator[Mistake]:
    """The mistakes of attempts; a wrong answer that stands on a sheet is made once, however often that is graded."""
    met: set[tuple[str, str, int]] = set()
    for attempt, at in zip(attempts, believed([a.at for a in attempts], now)):
        for check in attempt.checks:
            if not check.diagnoses or not (item := known.item(attempt.exercise, check)):
                continue
            pointed = {pointer.target for pointer in check.see if pointer.kind != "task"}
            for one in check.diagnoses:
                of_python = check.verdict is Verdict.RUNTIME_ERROR and one.source == "relation"
                if of_python or (":" in item and (item, one.id, attempt.seed) in met):
                    continue
                met.add((item, one.id, attempt.seed))
                yield Mistake(one.id, at, item, one.message, frozenset({item} | pointed | known.about(one.id, item)))


def _made_again(reviews: Sequence[Review], known: _Questions, now: datetime) -> Iterator[Mistake]:
    for review, at in zip(reviews, believed([r.at for r in reviews], now)):
        for one in review.mistakes:
            items = frozenset({review.item} | known.about(one.id, review.item))
            yield Mistake(one.id, at, review.item, one.message, items)


def _by_item(made: Iterable[Mistake]) -> dict[str, tuple[Mistake, ...]]:
    """Keep each mistake once: as it was made last in each place."""
    kept = {(mistake.where, mistake.id): mistake for mistake in sorted(made, key=lambda mistake: mistake.at)}
    found: dict[str, list[Mistake]] = {}
    for mistake in sorted(kept.values(), key=lambda mistake: mistake.at):
        for item in mistake.items:
            found.setdefault(item, []).append(mistake)
    return {item: tuple(mistakes) for item, mistakes in found.items()}
