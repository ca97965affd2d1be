"""Clocks that were wrong for a while: nothing is lost, nothing goes backwards, nothing lies in the future."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.review.clock import LONG_AGO, believed

NOW = datetime(2026, 5, 1, 20, tzinfo=UTC)
DAY = timedelta(days=1)
YEAR = timedelta(days=365)
moments = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


def days_before(*days: float) -> list[datetime]:
    return [NOW - day * DAY for day in days]


def read(times: list[datetime]) -> list[datetime]:
    return believed([at.isoformat() for at in times], NOW)


def test_a_clock_that_was_always_right_is_believed() -> None:
    times = days_before(30, 30, 12, 3, 0.5)
    assert read(times) == times


def test_a_clock_set_forward_by_a_year_and_back_again() -> None:
    times = days_before(30, 20, 10)
    wrong = [at + YEAR for at in days_before(19, 18)]
    assert read([*times[:2], *wrong, times[2]]) == [times[0], times[1], times[1], times[1], times[2]]


def test_a_clock_still_a_year_ahead_when_it_is_set_right() -> None:
    """Everything since then lies in the future; it must not be due in a year, nor later each day."""
    assert read([*days_before(3), *[at + YEAR for at in days_before(2, 1)]]) == days_before(3, 3, 3)
    assert read([at + YEAR for at in days_before(2, 1)]) == [LONG_AGO, LONG_AGO]


def test_a_clock_set_back_by_a_year_and_forward_again() -> None:
    times = days_before(30, 20, 10, 5)
    wrong = [at - YEAR for at in days_before(19, 18)]
    assert read([*times[:2], *wrong, *times[2:]]) == [times[0], times[1], times[1], times[1], *times[2:]]


def test_one_wrong_time_at_the_beginning_takes_that_of_the_next() -> None:
    times = days_before(10, 9)
    assert read([NOW + YEAR, *times]) == [times[0], *times]


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01T00:00:00+00:00", "\x00", "9" * 50])
def test_what_is_no_time_takes_the_one_before(text: str) -> None:
    first, last = days_before(3, 2)
    assert believed([first.isoformat(), text, last.isoformat()], NOW) == [first, first, last]


def test_other_zones_and_none() -> None:
    east = timezone(timedelta(hours=9))
    at = NOW - DAY
    assert believed([at.astimezone(east).isoformat(), at.replace(tzinfo=None).isoformat()], NOW) == [at, at]
    assert believed([], NOW) == []


@given(st.lists(moments, max_size=30))
def test_never_backwards_never_in_the_future_and_all_there(times: list[datetime]) -> None:
    result = read(times)
    assert len(result) == len(times)
    assert all(earlier <= later for earlier, later in pairwise(result))
    assert all(at <= NOW + DAY for at in result)
    assert read(result) == result


@given(st.sets(st.integers(0, 3000), min_size=2, max_size=30), st.data())
def test_one_wrong_time_changes_no_other(hours: set[int], data: st.DataObject) -> None:
    times = [NOW - timedelta(hours=hour) for hour in sorted(hours, reverse=True)]
    place = data.draw(st.integers(0, len(times)))
    wrong = data.draw(st.sampled_from([-10 * YEAR, -3650.5 * DAY, YEAR, 5000 * DAY]))
    planted = [*times[:place], NOW + wrong, *times[place:]]
    result = read(planted)
    assert result[:place] + result[place + 1 :] == times
    assert all(earlier <= later for earlier, later in pairwise(result))
