"""How well each topic is known.

An exercise or question is known as far as its best result says: the share of its points, 0 to 1. Once it was
reviewed, the last review says as much as the best result: again counts 0, hard ½, good and easy 1.
A topic of a chapter is known as the mean of the chapter's exercises and questions on it, those not tried included.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.pointers import Place
from grader.render.standing import Row, Topic
from grader.report import Verdict
from grader.store import Outline, Review

RECALLED = {1: 0.0, 2: 0.5, 3: 1.0, 4: 1.0}  # by the rating of a review; 0 is a try that goes on
_NOTHING = (Verdict.NOT_ATTEMPTED, Verdict.SKIPPED)


def topics(
    places: Sequence[Place], rows: Sequence[Row], attempts: Sequence[Outline], reviews: Sequence[Review]
) -> Mapping[str, list[Topic]]:
    """Return the topics of each chapter, by its name, in the order of the course."""
    best = {row.exercise: _share(row.best, row.max_score) for row in rows if row.attempts}
    best |= _of_questions(places, attempts)
    recalled = {one.item: RECALLED[one.rating] for one in reviews if one.rating in RECALLED}
    known = {item: (share + recalled[item]) / 2 if item in recalled else share for item, share in best.items()}
    grouped: dict[str, dict[str, list[str]]] = {}
    for place in places:
        for topic in place.topics:
            grouped.setdefault(place.chapter, {}).setdefault(topic, []).append(place.id)
    return {
        chapter: [_topic(name, items, known) for name, items in named.items()] for chapter, named in grouped.items()
    }


def _topic(name: str, items: Sequence[str], known: Mapping[str, float]) -> Topic:
    mean = sum(known.get(item, 0.0) for item in items) / len(items)
    return Topic(name, round(mean, 4), sum(item in known for item in items), len(items))


def _of_questions(places: Sequence[Place], attempts: Sequence[Outline]) -> dict[str, float]:
    """Return the best share of each question that was answered."""
    numbers = {(place.id.partition(":")[0], f"q{place.number}"): place.id for place in places if place.number}
    best: dict[str, float] = {}
    for attempt in attempts:
        for check in attempt.checks if attempt.exercise.startswith("quiz") else ():
            item = numbers.get((attempt.exercise, check.function))
            if item is not None and check.verdict not in _NOTHING:
                best[item] = max(best.get(item, 0.0), _share(check.score, check.max_score))
    return best


def _share(score: float, most: float) -> float:
    return min(1.0, max(0.0, score / most)) if most else 0.0
