"""Tables whose numbers follow from one another: an error is counted once, where it is made."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from grader.formula import edits, evaluate, parse
from grader.formula.tree import Tree
from grader.marking.marks import Mark, right, shown, unreadable
from grader.marking.numbers import diagnosis, read_number
from grader.paper import Cell, Table
from grader.report import Diagnosis, Verdict

MAX_LINE = 4000
CLEAR = 5  # tolerances: a derived mistake must lie so far from the right value to be told from rounding
Values = Mapping[str, float]


@dataclass(frozen=True)
class Filled:
    """A table as a learner filled it in."""

    body: Table
    values: Mapping[str, float | None]  # by cell; None where there is no number

    @property
    def true(self) -> Values:
        """What is given, and the right cells."""
        return self.body.given | {cell.name: cell.value for cell in self.body.cells}

    @property
    def theirs(self) -> Values:
        """What is given, and the learner's cells; a missing one is taken as right."""
        return {**self.true, **{name: value for name, value in self.values.items() if value is not None}}

    def near(self, cell: Cell, wanted: float) -> bool:
        """Tell whether a cell holds this number, as nearly as was asked for."""
        value = self.values[cell.name]
        return value is not None and math.isfinite(wanted) and abs(value - wanted) <= self.body.within * (1 + 1e-9)

    def follows(self, cell: Cell) -> bool:
        """Tell whether a cell follows from the learner's own cells."""
        return self.near(cell, evaluate.number(parse.known(cell.form, tuple(self.true)), self.theirs))


def table(body: Table, answer: Any) -> Mark:
    """Mark {net4 = -0.7, O4 = 0.332, …}: each cell against the truth and against what follows from earlier cells."""
    if isinstance(answer, str):
        answer = _split(answer[:MAX_LINE])
    if isinstance(answer, list) and len(answer) == len(body.cells):
        answer = {cell.name: value for cell, value in zip(body.cells, answer)}
    if not isinstance(answer, dict):
        return unreadable(f"Answer cell by cell: {{{body.cells[0].name} = 0.5, …}}.", answer)
    given = {str(key).strip().lower(): value for key, value in answer.items()}
    filled = Filled(body, {cell.name: read_number(given.pop(cell.name.lower(), None)) for cell in body.cells})
    wrong = [cell for cell in body.cells if not filled.near(cell, cell.value)]
    carried = [cell for cell in wrong if filled.follows(cell)]
    off = [cell for cell in wrong if cell not in carried]
    read = ", ".join(f"{name} = {'–' if value is None else f'{value:.6g}'}" for name, value in filled.values.items())
    strange = f"There is no cell {shown(next(iter(given)))[:20]!r}." if given else ""
    if not off:
        said = "Every cell follows from the ones before it." if carried else ""
        return right(read, " ".join(part for part in (said, strange) if part))
    sentence, found = _first_wrong(filled, off)
    message = " ".join(part for part in (sentence, _said_carried(carried), strange) if part)
    return Mark(1 - len(off) / len(body.cells), Verdict.WRONG_ANSWER, message, (found,) if found else (), read)


def _split(text: str) -> Any:
    """Read a table on one line: "-0.7 0.332", or "net = -0.7; O = 0.332"."""
    if "=" in text:
        pairs = [
            part.partition("=") for part in re.split(r"[;\n]|,\s+|,(?=[A-Za-z])", text.strip("{} ")) if part.strip()
        ]
        return {name.strip(): value.strip() for name, _, value in pairs}
    return re.split(r"\s*;\s*|,?\s+", text.strip(" []"))


def _said_carried(carried: list[Cell]) -> str:
    match carried:
        case []:
            return ""
        case [cell]:
            return f"{cell.name} follows rightly from your own cells and counts."
        case _:
            return f"{', '.join(cell.name for cell in carried)} follow rightly from your own cells and count."


def _first_wrong(filled: Filled, off: list[Cell]) -> tuple[str, Diagnosis | None]:
    """Say which cell is the first that does not follow from the ones before it, and why if that is known."""
    cell = off[0]
    more = len(off) - 1
    rest = f" {more} more {'is' if more == 1 else 'are'} wrong or missing." if more else ""
    if filled.values[cell.name] is None:
        return f"{cell.name} is missing or is no number.{rest}", None
    found = _named(filled, cell, filled.theirs) or _named(filled, cell, filled.true)
    formula = "" if found else f": it should be {cell.form}"
    return f"{cell.name} is the first wrong cell{formula}.{rest}", found


def _named(filled: Filled, cell: Cell, known: Values) -> Diagnosis | None:
    names = tuple(known)
    for slip in cell.slips:
        if filled.near(cell, evaluate.number(parse.known(slip.answer, names), known)):
            return diagnosis(slip)
    due = evaluate.number(parse.known(cell.form, names), known)
    value = filled.values[cell.name]
    if value is not None and 0 < abs(due) <= 1 and abs(value / 100 - due) <= filled.body.within:
        return Diagnosis(
            "percent", "This is 100 times the right number. In percent it needs its sign: 25 %.", "relation"
        )
    if value is None or abs(value - due) <= CLEAR * filled.body.within:
        return None
    fits = {
        message: name
        for name, message, tree in _rivals(cell.form, names)
        if filled.near(cell, evaluate.number(tree, known))
    }
    if len(fits) != 1:  # to three decimals, several wrong formulas may come to the same
        return None
    ((message, name),) = fits.items()
    return Diagnosis(name, message, "derived")


@lru_cache(maxsize=1024)
def _rivals(form: str, names: tuple[str, ...]) -> tuple[tuple[str, str, Tree], ...]:
    return tuple(edits.rivals(parse.known(form, names), ()))
