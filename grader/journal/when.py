"""When a learner worked: activities in order, about how long each exercise took, and the days with any activity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple

from grader.render.standing import WEEKS, Day
from grader.review.clock import believed
from grader.store import Outline, Review

PAUSE = timedelta(minutes=20)  # after so long without an activity, nobody knows whether the learner was working


class Activity(NamedTuple):
    """An attempt, or a review."""

    at: datetime  # UTC, and not to be doubted
    exercise: str  # or quiz
    what: Outline | Review


def timeline(attempts: Sequence[Outline], reviews: Sequence[Review], now: datetime) -> list[Activity]:
    """Return all that was done, in the order of time, as far as its times can be believed."""
    done = [Activity(at, one.exercise, one) for one, at in zip(attempts, believed([a.at for a in attempts], now))]
    done += [
        Activity(at, one.item.partition(":")[0], one)
        for one, at in zip(reviews, believed([r.at for r in reviews], now))
    ]
    return sorted(done, key=lambda activity: activity.at)


def lasts(line: Sequence[Activity]) -> Mapping[str, str]:
    """Return when each exercise was attempted last, in UTC."""
    return {a.exercise: written(a.at) for a in line if isinstance(a.what, Outline)}


def written(at: datetime) -> str:
    """Return a time as the history has it.

    >>> written(datetime.fromisoformat("2026-11-05T12:00:00Z"))
    '2026-11-05T12:00:00.000+00:00'
    """
    return at.isoformat(timespec="milliseconds")


def minutes(line: Sequence[Activity]) -> Mapping[str, float]:
    """Return about how many minutes each exercise took.

    The time between two activities counts for the later one's exercise, unless it is more than PAUSE. So the time
    before the first activity of an evening is not known, and does not count.
    """
    spent: defaultdict[str, float] = defaultdict(float)
    for before, activity in pairwise(line):
        gap = activity.at - before.at
        if gap <= PAUSE:
            spent[activity.exercise] += gap.total_seconds() / 60
    return spent


def days(line: Sequence[Activity], today: date, zone: tzinfo | None) -> tuple[Day, ...]:
    """Return the days of the last WEEKS calendar weeks, this one included, on which anything was done."""
    first = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    sheets = {(a.exercise, a.what.seed) for a in line if isinstance(a.what, Outline)}
    recent = (
        a
        for a in line
        if first <= a.at.date() + timedelta(days=1)  # in any zone; a change of zone costs time
        and not _missed(a.what, sheets)
    )
    counts = Counter((a.at.astimezone(zone).date(), isinstance(a.what, Review)) for a in recent)
    every = sorted({day for day, _ in counts if first <= day <= today})
    return tuple(Day(day.isoformat(), counts[day, False], counts[day, True]) for day in every)


def _missed(what: Outline | Review, sheets: Set[tuple[str, int]]) -> bool:
    """Tell what was kept for review while a quiz was taken: its attempt counts. Review asks with other numbers."""
    return isinstance(what, Review) and ":" in what.item and (what.item.partition(":")[0], what.variant) in sheets
