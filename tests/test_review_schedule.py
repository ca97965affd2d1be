"""The replay: against the fsrs package itself, and what must hold of any history."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta, timezone

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.review.past import AGAIN, EASY, GOOD, HARD, TRY, Event
from grader.review.schedule import in_days, rated_after, replay

START = datetime(2026, 3, 1, 19, tzinfo=UTC)
ratings = st.integers(AGAIN, EASY)
steps = st.lists(st.tuples(ratings, st.integers(0, 400 * 24)), min_size=1, max_size=12)


def answered(*steps: tuple[int, int], item: str = "quiz90:capital") -> list[Event]:
    """`(rating, hours since the one before)`; each with numbers of its own."""
    events, at = [], START
    for variant, (rating, hours) in enumerate(steps):
        at += timedelta(hours=hours)
        events.append(Event(item, at, rating, variant, reviewed=variant > 0))
    return events


def due_by_fsrs(events: list[Event]) -> datetime:
    """The package alone, card by card: what the schedule must say."""
    scheduler = fsrs.Scheduler(learning_steps=[], relearning_steps=[], maximum_interval=365, enable_fuzzing=False)
    card = fsrs.Card()
    for event in events:
        card, _ = scheduler.review_card(card, fsrs.Rating(event.rating), event.at)
    return card.due


@pytest.mark.parametrize(
    ("steps", "days"),
    [
        (((GOOD, 0),), 2),
        (((AGAIN, 0),), 1),
        (((EASY, 0),), 8),
        (((GOOD, 0), (GOOD, 48)), 11),
        (((AGAIN, 0), (GOOD, 24), (GOOD, 48), (GOOD, 144), (AGAIN, 17 * 24)), 2),
    ],
)
def test_dates_of_simple_histories(steps: tuple[tuple[int, int], ...], days: int) -> None:
    events = answered(*steps)
    due = replay(events)["quiz90:capital"].due
    assert due == due_by_fsrs(events)
    assert due - events[-1].at == timedelta(days=days)


@given(steps)
def test_the_schedule_is_that_of_fsrs(steps: list[tuple[int, int]]) -> None:
    events = answered(*steps)
    assert replay(events)["quiz90:capital"].due == due_by_fsrs(events)


@given(steps)
def test_due_a_day_to_a_year_after_the_last_answer(steps: list[tuple[int, int]]) -> None:
    events = answered(*steps)
    wait = replay(events)["quiz90:capital"].due - events[-1].at
    assert timedelta(days=1) <= wait <= timedelta(days=365)


@given(st.lists(st.tuples(st.sampled_from(["ex90", "ex91", "quiz90:a"]), ratings, st.integers(0, 999)), max_size=20))
def test_items_do_not_meddle_with_each_other(rows: list[tuple[str, int, int]]) -> None:
    events = [Event(item, START + i * timedelta(hours=7), r, v, True) for i, (item, r, v) in enumerate(rows)]
    whole = replay(events)
    for item in {event.item for event in events}:
        alone = replay(event for event in events if event.item == item)
        assert alone[item] == whole[item]
    assert replay(events) == whole  # the same again: no chance, no clock of its own


def test_one_answer_that_was_kept_twice_counts_once() -> None:
    first, second = answered((GOOD, 0), (GOOD, 48))
    twice = Event(second.item, second.at + timedelta(seconds=1), AGAIN, second.variant, reviewed=True)
    assert replay([first, second, twice]) == replay([first, second])
    later = Event(second.item, second.at + timedelta(days=40), AGAIN, second.variant, reviewed=True)
    assert replay([first, second, later])[first.item].rating == AGAIN  # numbers that came round again


def test_tries_count_until_the_exercise_passes() -> None:
    def at(hours: int, rating: int, mark: int, *, reviewed: bool = True) -> Event:
        return Event("ex90", START + timedelta(hours=hours), rating, mark, reviewed)

    events = [at(0, GOOD, 0, reviewed=False), at(50, TRY, 7), at(51, TRY, 7), at(52, TRY, 8)]
    standing = replay(events)["ex90"]
    assert (standing.tries, standing.answers, standing.rating) == (2, 1, GOOD)  # the file of 51 is that of 50
    assert standing.due == due_by_fsrs(events[:1])
    passed = at(53, HARD, 9)
    standing = replay([*events, passed, passed])["ex90"]
    assert (standing.tries, standing.answers, standing.right) == (0, 2, None)
    assert standing.due == due_by_fsrs([events[0], passed])
    assert [rated_after(tries) for tries in range(5)] == [GOOD, HARD, HARD, AGAIN, AGAIN]


def test_two_processes_lose_nothing_however_their_answers_fall_in_line() -> None:
    mine, yours = answered((GOOD, 0), (GOOD, 50), item="quiz90:a"), answered((AGAIN, 1), (GOOD, 30), item="quiz90:b")
    expected = replay([*mine, *yours])
    for seed in range(10):
        order = [mine, yours] * 2
        random.Random(seed).shuffle(order)
        rest = {id(mine): list(mine), id(yours): list(yours)}
        assert replay([rest[id(whose)].pop(0) for whose in order]) == expected


def test_days_are_those_of_the_learner() -> None:
    here = timezone(timedelta(hours=-8))
    evening = datetime(2026, 3, 1, 22, tzinfo=here)
    assert in_days(evening + timedelta(hours=1), evening) == 0
    assert in_days(evening + timedelta(hours=3), evening) == 1  # past midnight here; the same day in UTC
    assert in_days(evening - timedelta(days=90), evening) == 0
    assert in_days((evening + timedelta(days=14)).astimezone(UTC), evening) == 14
