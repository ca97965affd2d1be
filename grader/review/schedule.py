"""Where each item stands: the events of a history replayed with FSRS, without chance, so that it is always the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fsrs import Card, Rating, Scheduler

from grader.review.past import AGAIN, GOOD, HARD, TRY, Event, events_of
from grader.study import Desk

# Whole days from the first answer on: who reviews in the evening is not asked again ten minutes later. Nothing is put
# off for more than a year: a course lasts a few months, and a clock may have been wrong.
SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=365, enable_fuzzing=False)

_HARD_TRIES = 2  # an exercise in review that passed after so many tries that did not; after more it is asked soon again
_ONCE = timedelta(days=1)  # the same answer within so long is one that was sent twice, or kept by two terminals


@dataclass
class Standing:
    """Where one item stands after all that happened."""

    card: Card
    first: Event
    last: datetime  # when it was last answered
    rating: int = 0  # the last one
    right: datetime | None = None  # when it was last answered right in review
    answers: int = 0
    tries: int = 0  # at an exercise in review that goes on
    review: Event | None = None  # the last one, tries too
    variants: set[int] = field(default_factory=set)  # the numbers it was asked with

    @property
    def due(self) -> datetime:
        """When it is asked again."""
        return self.card.due


def replay(events: Iterable[Event]) -> dict[str, Standing]:
    """Return where every item stands after these events, the oldest first."""
    standings: dict[str, Standing] = {}
    for event in events:
        standing = standings.get(event.item)
        if standing is None:
            card = Card(card_id=0, due=event.at)  # without an id of its own it waits for a new millisecond
            standing = standings[event.item] = Standing(card, event, event.at)
        if not _sent_twice(standing.review, event):
            _follow(standing, event)
    return standings


def _sent_twice(before: Event | None, event: Event) -> bool:
    if before is None or not event.reviewed or event.variant != before.variant or event.at - before.at > _ONCE:
        return False
    return ":" in event.item or event.rating == before.rating


def _follow(standing: Standing, event: Event) -> None:
    standing.review = event if event.reviewed else standing.review
    if event.rating == TRY:
        standing.tries += 1
        return
    standing.variants.add(event.variant)
    if event.reviewed:
        standing.tries = 0
        standing.right = event.at if event.rating >= GOOD else standing.right
    standing.card, _ = SCHEDULER.review_card(standing.card, Rating(event.rating), event.at)
    standing.last, standing.rating = event.at, event.rating
    standing.answers += 1


def standing_of(desk: Desk, item: str) -> Standing | None:
    """Return where one item stands now; None where it was never answered."""
    return replay(events_of(desk, item, datetime.now().astimezone())).get(item)


def rated_after(tries: int) -> int:
    """Return how well an exercise is known that passed in review after so many tries that did not."""
    return GOOD if tries == 0 else HARD if tries <= _HARD_TRIES else AGAIN


def in_days(when: datetime, now: datetime) -> int:
    """Return how many midnights lie between now and then, by the clock that `now` is told by; 0 is today or before."""
    return max(0, (when.astimezone(now.tzinfo).date() - now.date()).days)
