"""Which mistake explains all the evidence: rivals of the Key, then relations. Silent rather than wrong.

A rival explains a failing check when the learner's answers are its answers in every case of the check, the passing
ones too. A derived rival must also fit the function's other checks: a slip in one formula shows everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader import key as keys
from grader.compare import compare, leaves
from grader.relations import Evidence, Finding, explain_error, relate
from grader.report import Diagnosis
from grader.worker import wire

MOST = 2  # sentences for one failing check: more would not be read
PLAIN, TELLING = 85, 75  # how specific a relation must be to go before formulas, or before edits of the reference


@dataclass(frozen=True)
class Tried:
    """One case of a check and how it ended. `seen` is the answer as the check compares it, None if there is none."""

    case: keys.Case
    arguments: dict[str, Any]
    expected: Any
    outcome: wire.Outcome
    value: Any = None
    seen: Any = None
    has_value: bool = False
    ok: bool = False


Tries = Mapping[str, Sequence[Tried]]  # by check name, all checks of one function


def diagnose(key: keys.Key, check: keys.Check, tries: Tries) -> tuple[Diagnosis, ...]:
    """Return the mistakes that explain every failing case of this check, the most specific first.

    What is plain to see in the form of the answer (printed, a tuple by a comma) goes before formulas; a telling
    relation (negated, transposed) goes before an edit of our reference, which may have another form than theirs.
    """
    matching = [r for r in key.rivals if r.function == check.function and _explains(r, check.name, tries)]
    by_rank = {rank: [_diagnosis(r) for r in matching if r.rank == rank] for rank in range(4)}
    if by_rank[0]:
        thorough = [_diagnosis(r) for r in matching if r.rank == 0 and _fits_elsewhere(r, check.name, tries)]
        return tuple((thorough or by_rank[0])[:MOST])
    relations = [*_relations(key, check, tries[check.name]), *_shapes(check, tries)]
    plain = [_from_relation(f) for f in relations if f.specific >= PLAIN]
    telling = [_from_relation(f) for f in relations if TELLING <= f.specific < PLAIN]
    vague = [_from_relation(f) for f in relations if f.specific < TELLING]
    return tuple([*plain, *by_rank[1], *by_rank[2], *telling, *by_rank[3], *vague][:1])


def _diagnosis(rival: keys.Rival) -> Diagnosis:
    return Diagnosis(rival.id, rival.message, rival.source)


def _from_relation(finding: Finding) -> Diagnosis:
    return Diagnosis(finding.id, finding.message, "relation")


def _explains(rival: keys.Rival, check: str, tries: Tries) -> bool:
    fits = [_fits(v, t) for v, t in zip(rival.values[check], tries[check])]
    if not all(fits) or not any(t.has_value and not t.ok for t in tries[check]):
        return False
    return rival.source == "misconception" or _fits_elsewhere(rival, check, tries)


def _fits_elsewhere(rival: keys.Rival, check: str, tries: Tries) -> bool:
    """Are the answers in the function's other checks the rival's too, as far as there are finite ones?"""
    return all(
        _fits(value, tried) or not _finite(tried.seen)
        for name, column in tries.items()
        if name != check and name in rival.values
        for value, tried in zip(rival.values[name], column)
        if tried.has_value
    )


def _fits(value: bytes | None, tried: Tried) -> bool:
    """Is the learner's answer what the rival gives? A right part of a wrong answer speaks neither for nor against."""
    if value is None or not tried.has_value:
        return value is None and not tried.has_value
    rival = wire.unpack(value)
    if compare(rival, tried.seen, rtol=tried.case.rtol, atol=_atol(tried, rival)) is None:
        return True
    if tried.ok or not isinstance(tried.expected, tuple | dict):
        return False
    return _parts_fit(rival, tried)


def _atol(tried: Tried, rival: Any) -> float:
    """A tiny answer must be matched to its own digits, or everything near zero would look alike."""
    sizes = [np.ravel(np.abs(np.asarray(x.expected, dtype=float))) for x in _numbers(rival)]
    values = np.concatenate([np.zeros(1), *sizes])
    finite = values[np.isfinite(values)]
    return min(tried.case.atol, 1e-4 * float(finite.max(initial=0.0)) or tried.case.atol)


def _numbers(value: Any) -> list[Any]:
    return [leaf for leaf in leaves(value, value) if np.asarray(leaf.expected).dtype.kind in "biuf"]


def _parts_fit(rival: Any, tried: Tried) -> bool:
    """Do all wrong parts of a tuple or dict equal the rival's parts?"""
    rtol, atol = tried.case.rtol, tried.case.atol
    answer, idea = leaves(tried.expected, tried.seen), leaves(tried.expected, rival)
    if [a.path for a in answer] != [i.path for i in idea] or not answer:
        return False
    wrong = [
        (a.actual, i.actual)
        for a, i in zip(answer, idea)
        if compare(a.expected, a.actual, rtol=rtol, atol=atol) is not None
    ]
    return bool(wrong) and all(compare(i, a, rtol=rtol, atol=atol) is None for a, i in wrong)


def _finite(value: Any) -> bool:
    return all(np.isfinite(np.asarray(x.expected, dtype=float)).all() for x in _numbers(value))


def _relations(key: keys.Key, check: keys.Check, mine: Sequence[Tried]) -> list[Finding]:
    raised = [t.outcome for t in mine if isinstance(t.outcome, wire.Raised)]
    if raised:
        explained = [explain_error(o.type, o.message) for o in raised]
        one = explained[0]
        return [one] if one is not None and all(e is not None and e.id == one.id for e in explained) else []
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
            names=function.returns,
        )
        for t in mine
        if isinstance(t.outcome, wire.Returned)
    ]
    return relate(evidence) if len(evidence) == len(mine) else []


def _shapes(check: keys.Check, tries: Tries) -> list[Finding]:
    """Right for one number but not for an array; right for square matrices only."""
    every = [t for column in tries.values() for t in column]
    failing = [t for t in tries[check.name] if not t.ok]
    passing = [t for t in every if t.ok]
    if failing and passing and all(map(_has_array, failing)) and not any(map(_has_array, passing)):
        message = "It is right for one number, but not for an array: use NumPy operations that work on all elements."
        return [Finding("right-for-one-number", message, 60)]
    square = [t for t in passing if any(np.ndim(v) == 2 for v in t.arguments.values())]
    if failing and square and all(map(_all_square, square)) and not any(map(_all_square, failing)):
        message = "It is right for square matrices only: look at the order of the factors and at the transposes."
        return [Finding("right-for-square-only", message, 60)]
    return []


def _has_array(tried: Tried) -> bool:
    return any(np.ndim(v) > 0 and np.size(v) > 1 for v in tried.arguments.values())


def _all_square(tried: Tried) -> bool:
    matrices = [np.shape(v) for v in tried.arguments.values() if np.ndim(v) == 2]
    return bool(matrices) and len({n for shape in matrices for n in shape}) == 1
