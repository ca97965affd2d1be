"""Where each item stands: the events of a history replayed with FSRS, without chance, so that it is always the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fsrs import Card, Rating, Scheduler

from grader.review import past
from grader.review.past import AGAIN, GOOD, TRY, Event
from grader.study import Desk

# Whole days from the first answer on: who reviews in the evening is not asked again ten minutes later. Nothing is put
# off for more than a year: a course lasts a few, and a clock may have been wrong.
SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=365, enable_fuzzing=False)


@dataclass
class Standing:
    """Where one item stands after all that happened."""

    card: Card
    entered: datetime
    in_review: bool  # it was met in review first
    last: datetime
    rating: int = 0  # the last one
    right: datetime | None = None  # when it was last answered right in review
    answers: int = 0
    tries: int = 0  # at an exercise in review that goes on
    variant: int | None = None  # of the last review
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
            standing = standings[event.item] = Standing(card, event.at, event.reviewed, event.at)
        _follow(standing, event)
    return standings


def _follow(standing: Standing, event: Event) -> None:
    if event.rating == TRY:
        standing.tries += 1
        return
    question = ":" in event.item
    if question and event.reviewed and event.variant == standing.variant:
        return  # two terminals asked the same; the first answer counts
    if question:
        standing.variants.add(event.variant)
    if event.reviewed:
        standing.variant = event.variant
        standing.tries = 0
        standing.right = event.at if event.rating >= GOOD else standing.right
    at = max(event.at, standing.last)
    standing.card, _ = SCHEDULER.review_card(standing.card, Rating(event.rating), at)
    standing.last, standing.rating = at, event.rating
    standing.answers += 1


def standing_of(desk: Desk, item_id: str) -> Standing | None:
    """Return where one item stands now; None where it was never answered."""
    known = past.read(desk, datetime.now().astimezone())
    return replay(event for event in known.events if event.item == item_id).get(item_id)


def after(tries: int) -> int:
    """Return how well an exercise is known that passed in review after so many tries that did not."""
    return GOOD if tries == 0 else GOOD - 1 if tries <= 2 else AGAIN


def in_days(when: datetime, now: datetime) -> int:
    """Return how many midnights lie between now and then, by the clock that `now` is told by; 0 is today or before."""
    return max(0, (when.astimezone(now.tzinfo).date() - now.date()) // timedelta(days=1))
