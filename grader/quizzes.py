"""Grade an answer sheet: the paper of its variant is marked; what is odd about the sheet is said."""

from __future__ import annotations

import shlex
import time
from functools import lru_cache

import msgspec

from grader import sheet as sheets
from grader.authoring.quiz import Quiz
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.key import Key
from grader.marking import mark
from grader.paper import Paper, variant_of
from grader.report import Advice, Report
from grader.sheet import Sheet
from grader.submission import Submission


def grade_sheet(key: Key, submission: Submission, student: str = "") -> Report:
    """Grade a sheet; a student of a class has numbers of their own, and may have those of self-study."""
    begun = time.perf_counter()
    sheet = sheets.read(submission.cells[0])
    variant, said = _variant(sheet, student)
    paper = paper_for(key, variant)
    known = {question.id for question in paper.questions}
    if sheet.quiz and sheet.quiz != key.exercise:
        said.append(
            f"The sheet says that it is {sheet.quiz[:30]!r}, and was marked as {key.exercise}. Is it the right file?"
        )
    if strange := [name for name in sheet.answers or {} if name not in known]:
        listed = ", ".join(repr(name[:20]) for name in strange[:3])
        said.append(f"There is no question {listed} in {key.exercise}: its questions are q1 to q{len(known)}.")
    advice = tuple(Advice("sheet", sentence) for sentence in [*sheet.problems, *said])
    report = mark(paper, sheet.answers or {}, file=str(submission.path), advice=advice)
    return msgspec.structs.replace(report, duration_s=time.perf_counter() - begun)


def paper_for(key: Key, variant: int) -> Paper:
    """Return the paper of a variant, drawn up from the Key."""
    return _paper(key.stem, key.digest, key.quiz, variant)


@lru_cache(maxsize=32)
def _paper(stem: str, digest: str, record: str, variant: int) -> Paper:
    return draw_up(_quiz(stem, digest, record), stem, variant)


@lru_cache(maxsize=32)
def _quiz(stem: str, digest: str, record: str) -> Quiz:
    return quiz_of(stem, record)


def _variant(sheet: Sheet, student: str) -> tuple[int, list[str]]:
    """Return which numbers to mark with, and what to say of those that the sheet names."""
    if not student:
        return sheet.variant or 0, []
    own = variant_of(student)
    if sheet.variant in (own, 0, None):
        return sheet.variant or 0, []
    return own, [
        f"The sheet has the numbers of variant {sheet.variant}. Those of {student} are variant {own}, and it was "
        f"marked with these. The right sheet: dlgrade init --student {shlex.quote(student)}"
    ]
