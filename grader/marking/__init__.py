"""Mark the answers to a paper: a pure function of data, like the judge of code.

choosing.py   one option, several, true or false with a reason
numbers.py    numbers, and what code prints
formulas.py   formulas, right in any form
tables.py     numbers that follow from one another
arranging.py  matching and ordering
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, assert_never

from grader.marking import arranging, choosing, formulas, numbers, tables
from grader.marking.marks import Mark, blank
from grader.paper import (
    Formula,
    Matching,
    Number,
    Option,
    Ordering,
    Paper,
    Printed,
    Question,
    Several,
    Single,
    Table,
    TrueFalse,
)
from grader.report import Advice, CheckReport, Report, Verdict, overall

__all__ = ["mark", "mark_question"]


def mark(paper: Paper, answers: Mapping[str, Any], *, file: str = "", advice: tuple[Advice, ...] = ()) -> Report:
    """Return the report on a sheet; each question of the paper is one of its checks."""
    checks = tuple(mark_question(question, answers.get(question.id, "")) for question in paper.questions)
    return Report(
        exercise=paper.quiz, title=paper.title, file=file, seed=paper.variant, verdict=overall(checks),
        score=math.fsum(check.score for check in checks), max_score=paper.max_score, duration_s=0.0, checks=checks,
        advice=advice,
    )  # fmt: skip


def mark_question(question: Question, answer: Any) -> CheckReport:
    """Return how one question was answered; `answer` is whatever stands on the sheet."""
    marked = Mark(0, Verdict.NOT_ATTEMPTED, "Not answered.") if blank(answer) else _marked(question, answer)
    after = question.why if marked.share == 1 else f"Your answer: {marked.read}" if not blank(answer) else ""
    message = " ".join(part for part in (marked.message, after) if part)
    return CheckReport(
        name=question.title, function=question.id, verdict=marked.verdict,
        score=question.points * marked.share, max_score=question.points, message=message, diagnoses=marked.diagnoses,
        prompt=_asked(question),
    )  # fmt: skip


def _asked(question: Question) -> str:
    """Return the wording with the options, as Markdown."""
    match question.body:
        case Single(options=options) if options[0].label.isdigit():
            return question.prompt
        case Single(options=options) | Several(options=options) | TrueFalse(reasons=options):
            return f"{question.prompt}\n\n{_lettered(options)}"
        case Matching(items=items, options=options):
            return f"{question.prompt}\n\n{_numbered(items)}\n\n{_lettered(options)}"
        case Ordering(items=items):
            return f"{question.prompt}\n\n{_numbered(items)}"
        case _:
            return question.prompt


def _lettered(options: tuple[Option, ...]) -> str:
    return "\n".join(f"- {option.label}) {option.text}" for option in options)


def _numbered(items: tuple[str, ...]) -> str:
    return "\n".join(f"- {place}. {item}" for place, item in enumerate(items, start=1))


def _marked(question: Question, answer: Any) -> Mark:
    match question.body:
        case Single() as body:
            return choosing.single(body, answer)
        case Several() as body:
            return choosing.several(body, answer)
        case TrueFalse() as body:
            return choosing.true_false(body, answer)
        case Number() as body:
            return numbers.number(body, answer)
        case Printed() as body:
            return numbers.printed(body, answer)
        case Formula() as body:
            return formulas.formula(body, answer)
        case Table() as body:
            return tables.table(body, answer)
        case Matching() as body:
            return arranging.matching(body, answer)
        case Ordering() as body:
            return arranging.ordering(body, answer)
        case _:
            assert_never(question.body)
