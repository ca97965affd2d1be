"""Times of a history that can be believed: a clock that was wrong for a while must not make anything due never."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)  # so much two clocks may differ, and time zones with them


def believed(written: Sequence[str], now: datetime) -> list[datetime]:
    """Return the times of what was appended in this order, never going backwards and never after now.

    The most times that agree with their order are believed. Each other is given the time of the believed one before
    it, or after it where there is none before; where none can be believed, a time long ago.
    """
    times = [_read(text) for text in written]
    kept = _longest([place for place, at in enumerate(times) if at is not None and at <= now + _AHEAD], times)
    first = min(kept, default=None)
    last = times[first] if first is not None else None
    result = []
    for place, at in enumerate(times):
        last = at if place in kept else last
        result.append(last or LONG_AGO)
    return result


def _read(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # somebody edited the file, or a disk did
        return None


def _longest(places: Sequence[int], times: Sequence[datetime | None]) -> set[int]:
    """Return the places of a longest part of the times that never goes backwards; of several, the latest times."""
    tails: list[timedelta] = []  # the latest time that such a part can begin with, by its length, told backwards
    begins: list[int] = []  # where that one is
    after: dict[int, int] = {}
    for place in reversed(places):
        at = times[place]
        assert at is not None
        ago = LONG_AGO - at
        length = bisect_right(tails, ago)
        tails[length : length + 1] = [ago]
        begins[length : length + 1] = [place]
        after[place] = begins[length - 1] if length else -1
    kept = set()
    place = begins[-1] if begins else -1
    while place >= 0:
        kept.add(place)
        place = after[place]
    return kept
