"""What a grading says: the Report and its parts, frozen and JSON-able.

A Report is the only thing the renderers, the store and the scripts of others read. Its JSON form is
public (`dlgrade.report/1`): fields are added, never changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Literal

import msgspec

SCHEMA: Literal["dlgrade.report/1"] = "dlgrade.report/1"


class Verdict(StrEnum):
    """How a check, and by its first check that was not accepted a whole report, ended."""

    ACCEPTED = "ACCEPTED"
    WRONG_ANSWER = "WRONG_ANSWER"
    RUNTIME_ERROR = "RUNTIME_ERROR"
    INVALID_OUTPUT = "INVALID_OUTPUT"
    TIME_LIMIT = "TIME_LIMIT"
    MEMORY_LIMIT = "MEMORY_LIMIT"
    OUTPUT_LIMIT = "OUTPUT_LIMIT"
    NOT_ATTEMPTED = "NOT_ATTEMPTED"
    SKIPPED = "SKIPPED"
    INTERNAL_ERROR = "INTERNAL_ERROR"


class Diagnosis(msgspec.Struct, frozen=True):
    """A named mistake that explains every failing case of a check."""

    id: str
    message: str
    source: Literal["misconception", "derived", "relation"]


class Pointer(msgspec.Struct, frozen=True):
    """Where a learner reads or practises what a mistake is about."""

    kind: Literal["task", "exercise", "question"]
    target: str  # "ex21", "quiz03:huber_corner"
    words: str  # "Huber loss", "exercises/ex21_huber_loss.py, lines 30 to 38"
    command: str  # "dlgrade show ex21", "dlgrade quiz quiz03 --question 7"
    number: int = 0  # of a question, in its quiz


class CaseReport(msgspec.Struct, frozen=True):
    """The first failing case, as text. `expected` is None where it is hidden."""

    inputs: dict[str, str]
    expected: str | None
    actual: str
    call: str = ""  # how the functions were called, where it is not one plain call


class CheckReport(msgspec.Struct, frozen=True):
    """One claim about one function, and how it went."""

    name: str
    function: str
    verdict: Verdict
    score: float
    max_score: float
    message: str
    diagnoses: tuple[Diagnosis, ...] = ()
    case: CaseReport | None = None
    stdout: str = ""
    traceback: str = ""
    prompt: str = ""  # of a quiz's question, as Markdown
    see: tuple[Pointer, ...] = ()  # what treats it, where it was not accepted


class Advice(msgspec.Struct, frozen=True):
    """Something worth knowing that costs no points."""

    id: str
    message: str


class Line(msgspec.Struct, frozen=True):
    """One line of a picture: the right points, and the learner's; None where they gave no finite number."""

    label: str
    right: tuple[tuple[float, float], ...]
    yours: tuple[tuple[float, float] | None, ...]


class Surface(msgspec.Struct, frozen=True):
    """What a picture's lines lie on: a value for each x (columns) and y (rows)."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]


class Picture(msgspec.Struct, frozen=True):
    """What the learner's functions draw, beside what the right ones do."""

    title: str
    x: str
    y: str
    lines: tuple[Line, ...]
    logarithmic: bool = False  # the y axis
    surface: Surface | None = None


class Formula(msgspec.Struct, frozen=True):
    """One line of the derivation, as LaTeX without dollar signs."""

    caption: str
    latex: str


class OtherWay(msgspec.Struct, frozen=True):
    """A right function written otherwise than the model solution."""

    function: str
    message: str
    source: str


class Lesson(msgspec.Struct, frozen=True):
    """What a pass opens: why it is right, the model solution, and other ways to write it."""

    exercise: str
    title: str
    solution: str  # source
    derivation: tuple[Formula, ...] = ()
    other_ways: tuple[OtherWay, ...] = ()


class Limits(msgspec.Struct, frozen=True):
    """What a submission could use up while it was graded; seconds are of processor time."""

    loading_s: float
    functions_s: dict[str, float]  # all calls of a function together
    memory_mb: int
    returned_mb: int
    printed_characters: int
    files: int = 0  # that it could write
    processes: int = 0  # that it could start
    by_the_clock: float = 1.0  # so many times these seconds might pass while the machine was busy with others


class Report(msgspec.Struct, frozen=True):
    """The result of grading one submission for one exercise."""

    exercise: str
    title: str
    file: str
    seed: int
    verdict: Verdict
    score: float
    max_score: float
    duration_s: float
    checks: tuple[CheckReport, ...]
    advice: tuple[Advice, ...] = ()
    # Beyond the public minimum: what the page shows.
    hints: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    formulas: tuple[Formula, ...] = ()  # only where every point was earned
    limits: Limits | None = None  # None where nothing was run
    schema: str = SCHEMA

    @property
    def exit_code(self) -> int:
        """0 every point earned · 1 some were not · 3 the grader's own fault."""
        match self.verdict:
            case Verdict.ACCEPTED:
                return 0
            case Verdict.INTERNAL_ERROR:
                return 3
            case _:
                return 1


def overall(checks: Iterable[CheckReport]) -> Verdict:
    """Return the verdict of the first check that was not accepted, else ACCEPTED.

    >>> overall([])
    <Verdict.ACCEPTED: 'ACCEPTED'>
    """
    return next((c.verdict for c in checks if c.verdict is not Verdict.ACCEPTED), Verdict.ACCEPTED)


def to_json(report: Report) -> bytes:
    """Return the public JSON document of a report, on one line."""
    document = msgspec.to_builtins(report)
    return msgspec.json.encode({"schema": document.pop("schema"), **document})


def from_json(data: bytes | str) -> Report:
    """Read a report back; unknown fields are ignored, so later versions stay readable."""
    return msgspec.json.decode(data, type=Report)
