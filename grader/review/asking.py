"""A question again, with fresh numbers, and its answer."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

from grader.errors import UsageError
from grader.grade import key_for
from grader.key import Key
from grader.marking import mark_question
from grader.paper import VARIANTS, Paper, Question
from grader.pointers import pointed
from grader.quizzes import paper_for
from grader.report import CheckReport
from grader.review import past
from grader.review.schedule import Standing, standing_of
from grader.store import Review
from grader.study import Desk


@dataclass(frozen=True)
class Asked:
    """A question to answer; `paper.variant` says which numbers it has."""

    paper: Paper
    question: Question


def ask(desk: Desk, item_id: str) -> Asked:
    """Return a question with numbers it was not asked with yet: the same ones until it is answered.

    Raises
    ------
    UsageError
        Where there is no such question.
    """
    return _asked(desk, item_id, _variant(item_id, standing_of(desk, item_id)))


def answer(desk: Desk, item_id: str, variant: int, answer: Any) -> CheckReport:
    """Mark an answer and keep the review.

    What is no answer (blank, or not to be read: NOT_ATTEMPTED, INVALID_OUTPUT) is not kept; nor is an answer to
    numbers that are not asked any more, as when a page is sent twice. Both are marked all the same.

    Raises
    ------
    UsageError
        Where there is no such question.
    """
    asked = _asked(desk, item_id, variant)
    report = mark_question(asked.question, answer)
    rating = past.rated(report.verdict, report.score)
    if rating and variant == _variant(item_id, standing_of(desk, item_id)):
        with desk.history() as store:
            store.add_review(Review(item_id, rating, variant, report.diagnoses))
    return _explained(desk, item_id, report)


def missed(desk: Desk, item_id: str, variant: int, marked: CheckReport | None) -> None:
    """Keep that a question was not known while its quiz is taken: once it is mended, no attempt tells of it.

    Parameters
    ----------
    marked : how it was answered; None where the answer was asked for

    """
    rating = past.rated(marked.verdict, marked.score) if marked else past.AGAIN
    if 0 < rating < past.GOOD:
        with desk.history() as store:
            store.add_review(Review(item_id, rating, variant, marked.diagnoses if marked else ()))


def not_known(desk: Desk, item_id: str) -> None:
    """Keep that the learner asked for the answer."""
    variant = _variant(item_id, standing_of(desk, item_id))
    with desk.history() as store:
        store.add_review(Review(item_id, past.AGAIN, variant))


def _variant(item_id: str, standing: Standing | None) -> int:
    seen = standing.variants if standing else set()
    first = zlib.crc32(f"{item_id} {standing.answers if standing else 0}".encode())
    rising = ((first + step) % VARIANTS for step in range(VARIANTS))
    return next((variant for variant in rising if variant not in seen), first % VARIANTS)


def _asked(desk: Desk, item_id: str, variant: int) -> Asked:
    paper = paper_for(_key(desk, item_id), variant)
    name = item_id.partition(":")[2]
    question = next((question for question in paper.questions if question.name == name), None)
    if question is None:
        raise UsageError(
            f"There is no question {item_id!r} in this course. See what is due with: dlgrade review --list"
        )
    return Asked(paper, question)


def _key(desk: Desk, item_id: str) -> Key:
    entry = desk.entry(item_id.partition(":")[0])
    if entry is None or entry.kind != "quiz":
        raise UsageError(
            f"There is no question {item_id!r} in this course. See what is due with: dlgrade review --list"
        )
    return key_for(entry)


def _explained(desk: Desk, item_id: str, report: CheckReport) -> CheckReport:
    """Point to what treats a mistake."""
    entry = desk.entry(item_id.partition(":")[0])
    assert entry is not None
    (with_pointers,) = pointed(desk.course, entry, _key(desk, item_id), [report])
    return with_pointers
