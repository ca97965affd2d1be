"""What to ask now, and what comes when."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from grader.review import past
from grader.review.past import Mistake, Past
from grader.review.schedule import Standing, in_days, replay
from grader.study import Desk

MOST_NEW = 3  # questions a day that were never asked before, proposed because of a mistake
_HALF = 14.0  # days after which a mistake weighs half
_LONGEST = 90  # characters of a mistake's message
_PARTS = re.compile(r"\$[^$]*\$|`[^`]*`|[^$`]+|[$`]")
_SENTENCE = re.compile(r"[.!?](?=\s+[A-Z($`]|$)")


@dataclass(frozen=True)
class Item:
    """Something to ask again."""

    id: str  # "ex21", "quiz03:huber_corner"
    kind: Literal["exercise", "question"]
    title: str
    chapter: str
    due: datetime  # UTC
    reason: str  # why now, for the learner; Markdown, as the texts of records are
    mistaken: bool = False  # tied to a mistake of the learner's that was not made good in review yet


def queue(desk: Desk, now: datetime | None = None) -> list[Item]:
    """Return what is due today: first what the learner's own mistakes are about, the recent ones before the old."""
    now = now or datetime.now().astimezone()
    known = past.read(desk, now)
    standings = replay(known.events)
    due = [(id, s.due) for id, s in standings.items() if id in known.places and in_days(s.due, now) == 0]
    due += _new(known, standings, now)
    made = {id: _open_mistakes(id, known, standings.get(id)) for id, _ in due}
    weights = {id: _weight(mistakes, now) for id, mistakes in made.items()}
    due.sort(key=lambda one: (-weights[one[0]], one[1], one[0]))
    return [_item(known, id, when, made[id], standings.get(id), now) for id, when in due]


def item(desk: Desk, item_id: str, now: datetime | None = None) -> Item | None:
    """Return one item as the queue would show it, due or not; None where there is none of this id."""
    now = now or datetime.now().astimezone()
    known = past.read(desk, now)
    if item_id not in known.places:
        return None
    standing = replay(known.events).get(item_id)
    mistakes = _open_mistakes(item_id, known, standing)
    return _item(known, item_id, standing.due if standing else now, mistakes, standing, now)


def forecast(desk: Desk, days: int, now: datetime | None = None) -> list[int]:
    """Return how many come due on each of so many days, today with all that is due already first."""
    now = now or datetime.now().astimezone()
    known = past.read(desk, now)
    counts = [0] * days
    standings = replay(known.events)
    for id, standing in standings.items():
        if id in known.places and (day := in_days(standing.due, now)) < days:
            counts[day] += 1
    if counts:
        counts[0] += len(_new(known, standings, now))
    return counts


def next_due(desk: Desk, now: datetime | None = None) -> datetime | None:
    """Return when the next item comes due; None where there is none at all."""
    known = past.read(desk, now or datetime.now().astimezone())
    return min((s.due for id, s in replay(known.events).items() if id in known.places), default=None)


# --- why -----------------------------------------------------------------------------------------------


def _open_mistakes(id: str, known: Past, standing: Standing | None) -> list[Mistake]:
    """The mistakes that an item is about and that it was not answered right after, in review."""
    right = standing.right if standing else None
    return [mistake for mistake in known.mistakes.get(id, ()) if right is None or mistake.at > right]


def _weight(mistakes: Sequence[Mistake], now: datetime) -> float:
    return math.fsum(0.5 ** (max(0.0, (now - m.at).total_seconds() / 86400) / _HALF) for m in mistakes)


def _new(known: Past, standings: dict[str, Standing], now: datetime) -> list[tuple[str, datetime]]:
    """Questions that were never asked, about mistakes that were made; a few a day."""
    made = {id: m for id, m in known.mistakes.items() if ":" in id and id in known.places and id not in standings}
    entered = [s.first.at.astimezone(now.tzinfo).date() for id, s in standings.items() if _proposed(id, known, s)]
    places = max(0, MOST_NEW - entered.count(now.date()))
    best = sorted(made, key=lambda id: (-_weight(made[id], now), id))[:places]
    return [(id, made[id][-1].at) for id in best]


def _proposed(id: str, known: Past, standing: Standing) -> bool:
    """Tell whether a question was first asked because of a mistake, and not met on its quiz."""
    first = standing.first
    return first.reviewed and any(mistake.at < first.at for mistake in known.mistakes.get(id, ()))


def _item(
    known: Past, id: str, when: datetime, mistakes: list[Mistake], standing: Standing | None, now: datetime
) -> Item:
    reason = _had(mistakes, id) or (_seen(standing, now) if standing else "not asked yet")
    kind: Literal["exercise", "question"] = "question" if ":" in id else "exercise"
    return Item(
        id, kind, known.places[id].title, known.places[id].chapter, when.astimezone(UTC), reason, bool(mistakes)
    )


def _had(mistakes: list[Mistake], id: str) -> str:
    """The last mistake, if there is one the last that was made here; "" where there is none."""
    if not mistakes:
        return ""
    last = [*mistakes, *(mistake for mistake in mistakes if mistake.where == id)][-1]
    return f"you had: {_short(last.message)}" + (f" (in {last.where.partition(':')[0]})" if last.where != id else "")


def _short(message: str) -> str:
    """The first sentence, or its beginning; no $formula$ and no `code` is cut in two."""
    kept, size = "", 0
    for part in _PARTS.findall(message):
        whole = part[0] in "$`"
        end = None if whole else _SENTENCE.search(part)
        words = part[: end.start()] if end else part
        if size + len(words) > _LONGEST:
            return f"{kept}{'' if whole else _cut(words, _LONGEST - size)}".rstrip(" ,;:") + "…"
        kept, size = kept + words, size + len(words)
        if end:
            break
    return kept.rstrip(". ")


def _cut(words: str, room: int) -> str:
    return words[:room].rpartition(" ")[0] or words[:room]


def _seen(standing: Standing, now: datetime) -> str:
    days = (now.date() - standing.last.astimezone(now.tzinfo).date()).days
    when = "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
    return f"not right {when}" if standing.rating == past.AGAIN else f"last seen {when}"
