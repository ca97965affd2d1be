"""What a learner did and where they stand, from the attempts and reviews in their history.

history ── timeline ──▶ when · mistakes · mastery ──▶ Journal (plain data, in `grader.render.standing`)

The history is read once, and only as much of each report as is needed: twenty thousand attempts are read in a second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo

import msgspec

from grader import review
from grader.journal import mastery, mistakes, when
from grader.journal.when import Activity
from grader.overview import summary
from grader.pointers import places_of
from grader.render.standing import Chapter, Due, Journal, Mistake, Row, Topic, from_json, to_json
from grader.study import Desk

__all__ = ["Journal", "from_json", "read", "to_json"]

FORECAST_DAYS = 14


def read(desk: Desk, now: datetime | None = None, zone: tzinfo | None = None) -> Journal:
    """Return where the learner at a desk stands.

    Parameters
    ----------
    now : the time to read it for, aware of its zone; without it, this moment
    zone : the learner's time zone, in which days begin and end; without it, that of this computer

    """
    moment = (now or datetime.now(UTC)).astimezone(zone)
    with desk.history() as store:
        standing, attempts, reviews = summary(desk.course, store), store.outlines(), store.reviews()
    places = places_of(desk.course)
    line = when.timeline(attempts, reviews, moment)
    titles = {row.exercise: row.title for row in standing.rows}
    made = mistakes.made(line, places, titles)
    rows = _told(standing.rows, line, made)
    topics = mastery.topics(places, rows, attempts, reviews)
    return Journal(
        at=moment.isoformat(timespec="seconds"),
        next=standing.next,
        chapters=_chapters(rows, topics),
        mistakes=made,
        days=when.days(line, moment.date(), zone),
        due=tuple(
            Due(item.id, item.kind, item.title, item.chapter, item.due.isoformat(), item.reason, item.mistaken)
            for item in review.queue(desk, moment)
        ),
        forecast=tuple(review.forecast(desk, FORECAST_DAYS, moment)),
    )


def _told(rows: Sequence[Row], line: Sequence[Activity], made: Sequence[Mistake]) -> list[Row]:
    """Add when and about how long each exercise was worked on and, while it is not done, its commonest mistake."""
    minutes, lasts = when.minutes(line), when.lasts(line)
    commonest = {mistake.exercise: mistake.message for mistake in reversed(made)}  # the most frequent is written last
    return [
        msgspec.structs.replace(
            row,
            last=lasts.get(row.exercise, ""),
            minutes=round(minutes.get(row.exercise, 0.0), 1),
            mistake=commonest.get(row.exercise, "") if row.state == "attempted" else "",
        )
        for row in rows
    ]


def _chapters(rows: Sequence[Row], topics: Mapping[str, Sequence[Topic]]) -> tuple[Chapter, ...]:
    names = dict.fromkeys(row.chapter for row in rows)
    return tuple(
        Chapter(name, tuple(row for row in rows if row.chapter == name), tuple(topics.get(name, ()))) for name in names
    )
