"""Which mistake explains all the evidence: rivals of the Key, then relations. Silent rather than wrong.

A rival explains a failing check when the learner's answers are its answers in every case of the check, the passing
ones too. A derived rival must also fit the function's other checks: a slip in one formula shows everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from grader import key as keys
from grader.fits import Tried, Tries, explains, fits, fits_elsewhere, fits_wholly
from grader.numeric import Array, arrays_in, as_numbers
from grader.otherwise import by_form, by_the_check, one_way_round
from grader.relations import OF_NOTHING, Evidence, Finding, explain_all, explain_error, relate
from grader.report import Diagnosis
from grader.sieve import standing
from grader.worker import codec, wire

MOST = 2  # sentences for one failing check: more would not be read
# How specific a relation must be to go before formulas, before edits of the reference, before what a check says itself.
PLAIN, TELLING, SAYING = 85, 75, 20

_CONSTANT = ("zero-everywhere", "constant-answer")
_PLACES = ("first-element-only", "last-element-only")
_OF_SHAPES = ("transposed", "not-reduced")


def diagnose(key: keys.Key, check: keys.Check, tries: Tries) -> tuple[Diagnosis, ...]:
    """Return the mistakes that explain every failing case of this check, the most specific first.

    What is plain to see in the form of the answer (printed, a tuple by a comma) goes before formulas; a telling
    relation (negated, transposed) goes before an edit of our reference, which may have another form than theirs.
    """
    matching = [r for r in standing(key, check, tries) if explains(r, check.name, tries)]
    matching = [r for r in matching if r.rank or not _contradicted(key, r, matching, check, tries)]
    matching = [r for r in matching if r.rank or not _constant(key, r) or fits_elsewhere(r, check.name, tries)]
    by_rank = {rank: [_diagnosis(r) for r in matching if r.rank == rank] for rank in range(4)}
    thorough_ideas = [r for r in matching if r.rank == 0 and fits_elsewhere(r, check.name, tries)]
    thorough = [_diagnosis(r) for r in _fullest(thorough_ideas, check.name, tries)]
    if thorough or (by_rank[0] and not by_rank[1]):  # a formula fits all checks: before what fits this one only
        different = {d.message: d for d in reversed(thorough)}  # one idea in two forms is said once
        return tuple([d for d in thorough if different[d.message] is d][:MOST] or by_rank[0][:1])
    relations = [*_relations(key, check, tries), *_shapes(check, tries)]
    # An answer that never changes says so before any formula that happens to be a constant too.
    plain = [_from_relation(f) for f in relations if f.specific >= PLAIN or f.id in _CONSTANT]
    telling = [_from_relation(f) for f in relations if TELLING <= f.specific < PLAIN]
    vague = [_from_relation(f) for f in relations if SAYING <= f.specific < TELLING]
    faint = [_from_relation(f) for f in relations if f.specific < SAYING]
    last = [*by_form(key, check, tries), *by_the_check(check, tries), *one_way_round(check, tries)]
    return tuple([*plain, *by_rank[1], *by_rank[2], *telling, *by_rank[3], *vague, *last, *faint][:1])


def _fullest(ideas: Sequence[keys.Rival], check: str, tries: Tries) -> Sequence[keys.Rival]:
    """Of ideas that fit, those whose right parts fit too, in all checks or at least in this one; else all."""
    here = [r for r in ideas if fits_wholly(r, check, tries)]
    everywhere = [r for r in here if all(fits_wholly(r, name, tries) for name in tries if name in r.values)]
    return everywhere or here or ideas


def _unknown(key: keys.Key, name: str, tries: Tries) -> bool:
    """Does this check fail with numbers that no named idea gives? Then what fits a smaller check is likely chance."""
    failing = [t for t in tries[name] if not t.ok]
    if not failing or not all(t.has_value and t.finite and not t.whole for t in failing):
        return False
    check = next(c for c in key.checks if c.name == name and any(c.cases[0] is t.case for t in tries[name][:1]))
    return not any(r.rank == 0 and explains(r, name, tries) for r in standing(key, check, tries))


def _contradicted(
    key: keys.Key, idea: keys.Rival, matching: Sequence[keys.Rival], check: keys.Check, tries: Tries
) -> bool:
    """Do wrong answers in other checks speak against the idea, so that its fit here may be chance?

    A function may have two mistakes, one in each check. But a slip that explains all checks is likelier; and what
    several ideas explain, or an answer that is the same throughout, is soon hit.
    """
    first = next(iter(tries))
    plain = check.view is None and check.driver is None  # else the check was made to tell such ideas
    if plain and first != check.name and first in idea.values:
        main = list(zip(idea.values[first], tries[first]))
        if all(tried.ok for _, tried in main):  # the idea would have failed it
            return any(value is not None and not fits(value, tried) for value, tried in main)
        if _unknown(key, first, tries):
            return not all(fits(value, tried) for value, tried in main)
    several = len({r.message for r in matching if r.rank == 0}) > 1
    if not several and not any(r.rank for r in matching) and not _same_throughout(tries[check.name]):
        return False
    return any(
        not fits(value, tried)
        for name, column in tries.items()
        if name != check.name and name in idea.values
        for value, tried in zip(idea.values[name], column)
        if tried.has_value and not tried.ok and tried.finite
    )


def _constant(key: keys.Key, idea: keys.Rival) -> bool:
    """Does it give one number in every case of every check? It says "always", so one other answer speaks against it."""
    return len(idea.values) > 1 and key.once(("constant", id(idea)), lambda: _one_number(idea))


def _one_number(idea: keys.Rival) -> bool:
    packed = [value for column in idea.values.values() for value in column]
    numbers = [None if value is None else as_numbers(codec.unpack(value, writable=False)) for value in packed]
    if any(array is None for array in numbers):
        return False
    return len({x for array in numbers if array is not None for x in array.ravel().tolist()}) == 1


def _same_throughout(column: Sequence[Tried]) -> bool:
    numbers = [as_numbers(t.seen) for t in column if t.has_value]
    return len({x for array in numbers if array is not None for x in array.ravel()[:1000].tolist()}) == 1


def _diagnosis(rival: keys.Rival) -> Diagnosis:
    return Diagnosis(rival.id, rival.message, rival.source)


def _from_relation(finding: Finding) -> Diagnosis:
    return Diagnosis(finding.id, finding.message, "relation")


def _relations(key: keys.Key, check: keys.Check, tries: Tries) -> list[Finding]:
    """Relations of what came back; where something was raised, they must be telling to go before the exception."""
    mine = tries[check.name]
    returned = [t for t in mine if isinstance(t.outcome, wire.Returned)]
    raised = [(t, t.outcome) for t in mine if isinstance(t.outcome, wire.Raised)]
    if not raised:
        found = _related(key, check, mine) if len(returned) == len(mine) else []
        found = [f for f in found if not f.id.startswith("argument-") or _in_the_first(f, key, check, tries)]
        if not any(f.id in _CONSTANT for f in found) or not _varies_elsewhere(check.name, tries):
            return found
        return [_zero_here(f) if f.id == "zero-everywhere" else f for f in found if f.id != "constant-answer"]
    telling = [f for f in _related(key, check, returned) if f.specific >= TELLING]
    if any(f.id in _OF_SHAPES for f in telling) and any(explain_error(e.type, e.message) for _, e in raised):
        telling = []  # a shape that fits by chance where those of other cases do not
    elif telling or any(not t.ok and not isinstance(t.outcome, wire.Raised) for t in mine):
        return telling  # what was raised in some cases does not explain the others
    one = explain_all(raised, tries)
    if one is None or (one.id in OF_NOTHING and by_the_check(check, tries)):  # what is due then, the check says
        return telling
    return [one]


def _in_the_first(relation: Finding, key: keys.Key, check: keys.Check, tries: Tries) -> bool:
    """Does it hold in the function's first check too, where that one fails by values? A small check fits many."""
    name, column = next(iter(tries.items()))
    first = next(c for c in key.checks if c.function == check.function and c.name == name)
    if first.name == check.name or first.view or all(t.ok for t in column) or not all(t.has_value for t in column):
        return True
    return any(f.id == relation.id for f in _related(key, first, column))


def _zero_here(zero: Finding) -> Finding:
    """What is 0 in this check, though not in others, says little."""
    return Finding("zero-here", zero.message.replace("in every case", "in every case here"), SAYING - 1)


def _varies_elsewhere(check: str, tries: Tries) -> bool:
    """Did other checks get answers that this one did not get? Then it is not "the same in every case"."""

    def numbers(mine: bool) -> list[float]:
        answers = [as_numbers(t.value) for name, column in tries.items() if (name == check) is mine for t in column]
        return [float(x) for a in answers if a is not None and a.dtype.kind != "c" for x in a.ravel()[:1000]]

    return not set(numbers(False)) <= set(numbers(True))


def _related(key: keys.Key, check: keys.Check, mine: Sequence[Tried]) -> list[Finding]:
    if check.view is not None or check.same:
        return []
    function = next(f for f in key.functions if f.name == check.function)
    evidence = [
        Evidence(
            arguments=t.arguments,
            expected=t.expected,
            actual=t.value,
            ok=t.ok,
            stdout=t.outcome.stdout,
            modified=t.outcome.modified,
            rtol=t.case.rtol,
            atol=t.case.atol,
            names=() if check.driver else function.returns,
        )
        for t in mine
        if isinstance(t.outcome, wire.Returned)
    ]
    found = relate(evidence)
    return [f for f in found if f.id not in _PLACES] if check.driver else found  # the driver may have picked it


def _shapes(check: keys.Check, tries: Tries) -> list[Finding]:
    """Right for one number but not for an array; right for square matrices only."""
    every = [t for column in tries.values() for t in column]
    failing = [t for t in tries[check.name] if not t.ok]
    passing = [t for t in every if t.ok]
    wrong = [t for t in every if not t.ok]  # in the other checks too: a number that is right by chance proves nothing
    one_only = failing and passing and all(map(_has_array, wrong)) and all(map(_numbers_only, passing))
    # A sum over one element is right for many a wrong sum; and one value may be right by chance.
    if one_only and all(map(_element_by_element, wrong)) and len({repr(t.seen) for t in passing}) > 1:
        message = "It is right for one number, but not for an array: use NumPy operations that work on all elements."
        return [Finding("right-for-one-number", message, 60)]
    square = [t for t in passing if any(array.ndim == 2 for array in _given(t))]
    by_products = not all(map(_element_by_element, wrong))  # else no matrix is multiplied
    if failing and square and by_products and all(map(_all_square, square)) and not any(map(_all_square, wrong)):
        message = (
            "It is right for square matrices only: look at which axis is summed or counted, at transposes, "
            "and at the order of factors."
        )
        return [Finding("right-for-square-only", message, 60)]
    return []


def _has_array(tried: Tried) -> bool:
    return any(array.ndim > 0 and array.size > 1 for array in _given(tried))


def _numbers_only(tried: Tried) -> bool:
    return all(array.ndim == 0 for array in _given(tried))


def _given(tried: Tried) -> list[Array]:
    return list(arrays_in(tried.arguments.values()))


def _element_by_element(tried: Tried) -> bool:
    """Is the right answer as long as an argument, one number for each of its elements?"""
    shapes = {array.shape for array in _given(tried) if array.size > 1}
    return isinstance(tried.expected, np.ndarray) and tried.expected.shape in shapes


def _all_square(tried: Tried) -> bool:
    matrices = [array.shape for array in _given(tried) if array.ndim == 2]
    sizes = {n for shape in matrices for n in shape}
    return len(sizes) == 1 and sizes != {1}  # one example of one unit is square, and says nothing of transposes
