"""The calendar of a learner's activity, as inline SVG and in words: a dot a day, the larger the more was done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from grader.render.standing import WEEKS, Day, Journal, counted, weeks
from grader.render.svg import safe, words

PITCH, LEFT, TOP = 14.0, 42.0, 20.0
WIDTH, HEIGHT = LEFT + PITCH * WEEKS, TOP + PITCH * 7 + 2
SIZES = ((1, 2.4), (3, 3.7), (6, 5.0), (12, 6.3))  # from so many activities on, so large a dot
_QUIET = 1.1


class Month(NamedTuple):
    """What was done in a month of the calendar."""

    name: str  # "Nov 2026"
    days: int
    attempts: int
    reviews: int


def picture(journal: Journal) -> str:
    """Return the calendar as an <svg> element that says in words what it shows."""
    body = "".join([*_weekdays(), *_months(journal), *_dots(journal)])
    return (
        f'<svg class="picture" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>Activity of the last {WEEKS} weeks</title><desc>{safe(describe(journal))}</desc>{body}</svg>"
    )


def describe(journal: Journal) -> str:
    """Return in a sentence or two what the calendar shows."""
    days = journal.days
    if not days:
        return f"In the last {WEEKS} weeks nothing was checked."
    attempts, reviews = sum(day.attempts for day in days), sum(day.reviews for day in days)
    reviewed = f" and {counted(reviews, 'review')}" if reviews else ""
    said = f"In the last {WEEKS} weeks: {counted(attempts, 'attempt')}{reviewed} on {counted(len(days), 'day')}."
    busiest = max(days, key=_much)
    return f"{said} Most on {on(busiest.date)}, {_told(busiest)}." if len(days) > 1 else said


def months(days: Sequence[Day]) -> list[Month]:
    """Return the calendar month by month, those without activity left out."""
    named = groupby(days, key=lambda day: f"{date.fromisoformat(day.date):%b %Y}")
    whole = [(name, list(members)) for name, members in named]
    return [Month(n, len(d), sum(day.attempts for day in d), sum(day.reviews for day in d)) for n, d in whole]


def on(*days: str) -> str:
    """Return a day, or the first and the last of several, for reading.

    >>> on("2026-11-05"), on("2026-10-31", "2026-11-05"), on("2026-11-05", "2026-11-05")
    ('5 Nov 2026', '31 Oct 2026 to 5 Nov 2026', '5 Nov 2026')
    """
    read = [date.fromisoformat(day) for day in dict.fromkeys(days)]
    return " to ".join(f"{day.day} {day:%b %Y}" for day in read)


def signs(journal: Journal) -> str:
    """Return the calendar for a terminal, a sign a week: · nothing, ░ something, █ half as much as ever or more."""
    sums = [sum(map(_much, week)) for week in weeks(journal.today, journal.days)]
    return "".join("·" if not n else "█" if 2 * n >= max(sums) else "░" for n in sums)


def _much(day: Day) -> int:
    return day.attempts + day.reviews


def _told(day: Day) -> str:
    counts = ((day.attempts, "attempt"), (day.reviews, "review"))
    return " and ".join(counted(number, thing) for number, thing in counts if number)


def _weekdays() -> Iterator[str]:
    for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri")):
        yield words(LEFT - 6, TOP + PITCH * (row + 0.5) + 4, name, "end")


def _months(journal: Journal) -> Iterator[str]:
    """A month's name above the week with its first day."""
    for column, week in enumerate(weeks(journal.today, journal.days)):
        first = next((date.fromisoformat(d.date) for d in week if date.fromisoformat(d.date).day == 1), None)
        if first and column < WEEKS - 1:  # no room for a name at the edge
            yield words(LEFT + PITCH * column, TOP - 7, f"{first:%b}", "start")


def _dots(journal: Journal) -> Iterator[str]:
    for column, week in enumerate(weeks(journal.today, journal.days)):
        for row, day in enumerate(week):
            x, y = LEFT + PITCH * (column + 0.5), TOP + PITCH * (row + 0.5)
            if much := _much(day):
                radius = next(size for least, size in reversed(SIZES) if much >= least)
                said = f"<title>{safe(on(day.date))}: {_told(day)}</title>"
                yield f'<circle class="progress-day" cx="{x:g}" cy="{y:g}" r="{radius:g}">{said}</circle>'
            else:
                yield f'<circle class="progress-none" cx="{x:g}" cy="{y:g}" r="{_QUIET:g}"/>'
