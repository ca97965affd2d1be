"""A paper: the questions of one quiz with the numbers of one variant, and their answers, as plain data.

A record in `reference/quizNN_name.py` is drawn up (`grader.compiling.papers`) into a paper for each variant. Whoever
asks, marks or prints needs nothing else. Texts are Markdown with $LaTeX$; numbers are filled in already.
"""

from __future__ import annotations

import hashlib
import unicodedata

import msgspec

VARIANTS = 1000  # 0 for self-study, 1 … 999 for the students of a class


def variant_of(student: str) -> int:
    """Return which numbers a student of a class gets; the spelling's case and spaces around it do not matter.

    Nor does how Unicode spells it: a Mac's file names have their accents apart.

    >>> variant_of("Ann.Lee"), variant_of(" ann.lee "), variant_of("Zoe\\u0308") == variant_of("Zo\\xeb")
    (715, 715, True)
    """
    composed = unicodedata.normalize("NFC", student)
    digest = hashlib.sha256(composed.strip().casefold().encode("utf-8", "surrogatepass")).digest()
    return 1 + int.from_bytes(digest[:8], "big") % (VARIANTS - 1)


class Option(msgspec.Struct, frozen=True):
    """One of the answers to choose from."""

    label: str  # what is written on the sheet: "a"
    text: str
    right: bool
    why: str  # why it is right or wrong
    id: str = ""  # of the misconception that it comes from


class Slip(msgspec.Struct, frozen=True):
    """A wrong answer with a name: a number, a formula or a printed text."""

    id: str
    answer: str
    message: str


class Single(msgspec.Struct, frozen=True, tag=True):
    """Choose one option."""

    options: tuple[Option, ...]


class Several(msgspec.Struct, frozen=True, tag=True):
    """Choose all options that hold."""

    options: tuple[Option, ...]


class TrueFalse(msgspec.Struct, frozen=True, tag=True):
    """Does the statement hold, and for which reason?"""

    holds: bool
    reasons: tuple[Option, ...]


class Number(msgspec.Struct, frozen=True, tag=True):
    """A number, right within a stated distance."""

    value: float
    within: float
    asked: str  # how it is wanted: "3 decimals"
    unit: str = ""
    share: bool = False  # of a whole, so that 25 % is 0.25
    slips: tuple[Slip, ...] = ()


class Range(msgspec.Struct, frozen=True):
    """The values of a name in a formula."""

    low: float
    high: float
    integer: bool = False


class Formula(msgspec.Struct, frozen=True, tag=True):
    """A formula in the given names, right in any form."""

    form: str
    names: dict[str, Range]
    slips: tuple[Slip, ...] = ()


class Matching(msgspec.Struct, frozen=True, tag=True):
    """To each item its option; an option may serve several items, or none."""

    items: tuple[str, ...]
    options: tuple[Option, ...]  # `right` means nothing here
    right: tuple[str, ...]  # the label for each item
    why: tuple[str, ...]  # for each item


class Ordering(msgspec.Struct, frozen=True, tag=True):
    """Put the items, numbered from 1, into their order."""

    items: tuple[str, ...]
    right: tuple[int, ...]


class Cell(msgspec.Struct, frozen=True):
    """One number of a table: it follows from what is given and from earlier cells."""

    name: str
    form: str
    value: float
    slips: tuple[Slip, ...] = ()


class Table(msgspec.Struct, frozen=True, tag=True):
    """Numbers that follow from one another; each is right if it follows from the cells before it."""

    given: dict[str, float]
    cells: tuple[Cell, ...]
    within: float
    asked: str


class Printed(msgspec.Struct, frozen=True, tag=True):
    """What a piece of code prints; spaces do not count."""

    text: str
    slips: tuple[Slip, ...] = ()


Body = Single | Several | TrueFalse | Number | Formula | Matching | Ordering | Table | Printed


class Question(msgspec.Struct, frozen=True):
    """One question of a paper."""

    id: str  # "q1", its key on the sheet
    name: str  # of the record's question, the same in every variant: "mse_by_hand"
    title: str
    prompt: str
    points: float
    why: str  # said of a right answer
    source: str
    topics: tuple[str, ...]
    body: Body

    def cells(self) -> list[str]:
        """Return the names of a table's cells; none for other kinds."""
        return [cell.name for cell in self.body.cells] if isinstance(self.body, Table) else []


class Paper(msgspec.Struct, frozen=True):
    """All questions of a quiz in one variant."""

    quiz: str  # "quiz03"
    stem: str
    title: str
    chapter: str
    variant: int
    questions: tuple[Question, ...]

    @property
    def max_score(self) -> float:
        """Points of all questions together."""
        return sum(question.points for question in self.questions)
