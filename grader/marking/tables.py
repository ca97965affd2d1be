"""Tables whose numbers follow from one another: an error is counted once, where it is made."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from grader.formula import edits, evaluate, parse
from grader.formula.tree import Tree
from grader.marking.marks import Mark, blank, right, shown, unreadable
from grader.marking.numbers import read_number
from grader.paper import Cell, Table
from grader.report import Diagnosis, Verdict

CLEAR = 5  # tolerances: a named wrong value must be so far from the right one, and from every other named one


def table(body: Table, answer: Any) -> Mark:
    """Mark {net4 = -0.7, O4 = 0.332, …}: each cell against the truth and against what follows from the cells before it."""
    if isinstance(answer, list) and len(answer) == len(body.cells):
        answer = {cell.name: value for cell, value in zip(body.cells, answer)}
    if not isinstance(answer, dict):
        return unreadable(f"Answer cell by cell: {{{body.cells[0].name} = 0.5, …}}.", answer)
    given = {_plain(key): value for key, value in answer.items()}
    values = {cell.name: read_number(given.get(_plain(cell.name))) for cell in body.cells}
    true = body.given | {cell.name: cell.value for cell in body.cells}
    theirs = body.given | {
        cell.name: cell.value if values[cell.name] is None else _sure(values[cell.name]) for cell in body.cells
    }
    exact = [cell for cell in body.cells if _near(values[cell.name], cell.value, body.within)]
    carried = [
        c for c in body.cells if c not in exact and _near(values[c.name], _follows(c, theirs, body), body.within)
    ]
    off = [cell for cell in body.cells if cell not in exact and cell not in carried]
    read = ", ".join(f"{name} = {'–' if value is None else f'{value:.6g}'}" for name, value in values.items())
    strange = [key for key in answer if _plain(key) not in {_plain(cell.name) for cell in body.cells}]
    told = f" There is no cell {shown(strange[0])[:20]!r}." if strange else ""
    if not off and not carried:
        return right(read, told.strip())
    message, named = _first(off, values, body, theirs, true, given)
    if carried:
        message += f" {', '.join(cell.name for cell in carried)} follow{'s' * (len(carried) == 1)} rightly from your own cells and count{'s' * (len(carried) == 1)}."
    share = 1 - len(off) / len(body.cells)
    verdict = Verdict.WRONG_ANSWER if off else Verdict.ACCEPTED
    return Mark(share, verdict, (message + told).strip(), named, read)


def _first(
    off: list[Cell], values: Mapping[str, float | None], body: Table, theirs: Mapping[str, float],
    true: Mapping[str, float], given: Mapping[str, Any],
) -> tuple[str, tuple[Diagnosis, ...]]:  # fmt: skip
    """Say which cell is the first that does not follow, and why if that is known."""
    if not off:
        return "Every cell follows from the ones before it.", ()
    cell = off[0]
    rest = f" ({len(off)} cells are not right or missing in all.)" if len(off) > 1 else ""
    value = values[cell.name]
    if value is None:
        missing = blank(given.get(_plain(cell.name)))
        return f"{cell.name} is {'missing' if missing else 'no number'}.{rest}", ()
    found = _named(cell, value, body, theirs) or _named(cell, value, body, true)
    if found is None:
        return f"{cell.name} is the first cell that does not follow from the ones before it: {cell.form}.{rest}", ()
    return f"{cell.name} is the first wrong cell: {found.message}{rest}", (found,)


def _named(cell: Cell, value: float, body: Table, known: Mapping[str, float]) -> Diagnosis | None:
    names = tuple(known)
    for slip in cell.slips:
        if _near(value, evaluate.number(_tree(slip.answer, names), known), body.within):
            return Diagnosis(slip.id, slip.message, "misconception")
    due = evaluate.number(_tree(cell.form, names), known)
    if abs(value - due) <= CLEAR * body.within:
        return None
    fits = {
        message: name
        for name, message, tree in _rivals(cell.form, names)
        if _near(value, evaluate.number(tree, known), body.within)
    }
    if len(fits) != 1:  # with three decimals, several wrong formulas may give the same
        return None
    ((message, name),) = fits.items()
    return Diagnosis(name, message, "derived")


def _follows(cell: Cell, theirs: Mapping[str, float], body: Table) -> float:
    return evaluate.number(_tree(cell.form, tuple(theirs)), theirs)


@lru_cache(maxsize=1024)
def _tree(form: str, names: tuple[str, ...]) -> Tree:
    return parse.parse(form, names)


@lru_cache(maxsize=1024)
def _rivals(form: str, names: tuple[str, ...]) -> list[tuple[str, str, Tree]]:
    return edits.rivals(_tree(form, names), ())


def _near(value: float | None, wanted: float, within: float) -> bool:
    return value is not None and math.isfinite(wanted) and abs(value - wanted) <= within * (1 + 1e-9)


def _sure(value: float | None) -> float:
    assert value is not None
    return value


def _plain(key: Any) -> str:
    return str(key).strip().lower()
