"""Formulas, right in any form; the step that decided is said, and a place where two differ."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from grader.formula import edits, equality, parse, show
from grader.formula.equality import Domain
from grader.formula.tree import Tree
from grader.marking import roundings
from grader.marking.marks import MAX_SHOWN, Mark, as_text, named, right, unreadable, wrong
from grader.paper import Formula, Range
from grader.report import Diagnosis

STEPS = {
    "tree": "It is the same formula.",
    "sampling": "Compared with the right one at many points, with 30 digits.",
    "sympy": "Shown to be the same by algebra.",
}
ENOUGH = 7  # digits of a rounded number in a formula, as a calculator shows it
ROUNDED = Diagnosis(
    "rounded",
    "The formula is right but for a number in it that is rounded. Keep the fraction: 5/3, not 1.67.",
    "relation",
)
Names = tuple[tuple[str, Range], ...]
Slips = tuple[tuple[str, str, str], ...]


def formula(body: Formula, answer: Any) -> Mark:
    """Mark a formula typed as text; a number is one too."""
    match answer:
        case int() if abs(answer) >= 10**MAX_SHOWN:
            return unreadable("This number is far too large.", answer)
        case str() | int() | float() if not isinstance(answer, bool):
            names = tuple(sorted(body.names.items()))
            slips = tuple((slip.id, slip.answer, slip.message) for slip in body.slips)
            return _marked(as_text(answer), body.form, names, slips)
        case _:
            return unreadable('Answer with a formula in quotes, e.g. "a*(1 - a)".', answer)


@lru_cache(maxsize=4096)  # a class gives the same few answers again and again
def _marked(text: str, form: str, names: Names, slips: Slips) -> Mark:
    known = [name for name, _ in names]
    try:
        tree = parse.parse(text, known)
    except parse.FormulaError as error:
        return unreadable(str(error), text)
    read = show.text(tree)
    domain = {name: Domain(span.low, span.high, span.integer) for name, span in names}
    due = parse.known(form, tuple(known))
    found = equality.compare(tree, due, domain)
    if found.equal:
        return right(read, STEPS[found.step])
    if found.equal is None:
        return unreadable(
            "It could not be decided whether this is the right formula. Write it in a simpler form.", text
        )
    differ = found.sentence
    for name, wrong_form, message in slips:
        if equality.compare(tree, parse.known(wrong_form, tuple(known)), domain).equal:
            return named(Diagnosis(name, message, "misconception"), read, more=differ)
    if digits := roundings.digits(tree, due, domain):
        if digits >= ENOUGH:
            return right(read, "Compared with the right one to the digits of its numbers.")
        return named(ROUNDED, read, more=differ, share=0.5)
    return _derived(tree, due, domain, read, differ)


def _derived(tree: Tree, due: Tree, domain: dict[str, Domain], read: str, differ: str) -> Mark:
    found = edits.named(tree, due, domain, edits.candidates(due, tuple(domain)))
    if found is None:
        return wrong(f"This is not the right formula. {differ}", read)
    name, message = found
    return named(Diagnosis(name, message, "derived"), read, more=differ)
