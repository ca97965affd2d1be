"""What is said of a failing check where no rival and no relation explains it: its form, its own idea, one way round."""

from __future__ import annotations

import re

import numpy as np

from grader import key as keys
from grader.compare import Mismatch, compare
from grader.fits import Tries
from grader.numeric import as_numbers
from grader.report import Diagnosis
from grader.worker import wire


def by_form(key: keys.Key, check: keys.Check, tries: Tries) -> list[Diagnosis]:
    """What can be said of the form alone: no data, parts missing, a shape that never changes."""
    failing = [t for t in tries[check.name] if not t.ok]
    kinds = {t.outcome.description for t in failing if isinstance(t.outcome, wire.NotData)}
    if kinds and all(isinstance(t.outcome, wire.NotData) for t in failing):
        remedy = "Return numbers or arrays; list(…) or np.array(…) makes them."
        if all(kind.startswith("a function") for kind in kinds):
            remedy = "Were the brackets of a call forgotten? Return its result, not the function."
        elif kinds == {"a generator"}:
            remedy = "Is there a yield? Collect the results in a list, and return it after the loop."
        return [Diagnosis("not-data", remedy, "relation")]
    if check.view is not None or check.same or not all(t.has_value for t in failing):
        return []
    names = next(f.returns for f in key.functions if f.name == check.function)
    found = [
        compare(t.expected, t.seen, rtol=t.case.rtol, atol=t.case.atol, names=names, reveal=False) for t in failing
    ]
    several = all(isinstance(t.expected, tuple | dict) for t in failing)
    messages = {
        m.message for m in found if m is not None and (m.kind in ("keys", "length") or (several and _form_alone(m)))
    }
    if len(messages) == 1 and all(m is not None and m.message in messages for m in found):
        return [Diagnosis("results-missing", messages.pop(), "relation")]
    shapes = {np.shape(t.seen) for column in tries.values() for t in column if isinstance(t.seen, np.ndarray)}
    wanted = {np.shape(t.expected) for t in failing if isinstance(t.expected, np.ndarray)}
    if (
        len(shapes) == 1
        and () not in shapes
        and all(m is not None and m.kind == "shape" for m in found)
        and len(wanted) > 1
        and not shapes & wanted
    ):
        message = f"Your answer has the shape {shapes.pop()} in every case: take the sizes from the inputs' shapes."
        return [Diagnosis("fixed-shape", message, "relation")]
    return []


def _form_alone(mismatch: Mismatch) -> bool:
    """A list for a dict, one number for two; not a None among the results, which is a value that was never set."""
    return mismatch.kind == "structure" and not (mismatch.path and "None" in mismatch.message)


def by_the_check(check: keys.Check, tries: Tries) -> list[Diagnosis]:
    """Where this is the only check of the function that fails, its own idea is what is missing."""
    others = [t for name, column in tries.items() if name != check.name for t in column]
    if not check.when_wrong or not others or not all(t.ok for t in others):
        return []
    identifier = re.sub(r"[^a-z0-9]+", "-", check.name.lower()).strip("-")
    return [Diagnosis(f"only-{identifier}", check.when_wrong, "misconception")]


def one_way_round(check: keys.Check, tries: Tries) -> list[Diagnosis]:
    """Of truth values, or 0 and 1: is each wrong answer of the function False where True is right, or the reverse?"""
    if check.view is not None or check.same:
        return []
    ways: set[tuple[float, float]] = set()
    kinds = set()
    for tried in [t for column in tries.values() for t in column if not t.ok]:
        right, mine = as_numbers(tried.expected), as_numbers(tried.seen) if tried.has_value else None
        if right is None or mine is None or right.shape != mine.shape or "c" in (right.dtype.kind, mine.dtype.kind):
            return []
        ways |= set(zip(right.ravel().tolist(), mine.ravel().tolist()))
        kinds |= {right.dtype.kind, mine.dtype.kind}
    false, true = ("False", "True") if kinds == {"b"} else ("0", "1")
    match sorted(ways - {(0, 0), (1, 1)}):
        case [(1, 0)]:
            hint = "Is a condition too strict, or something not looked at?"
            return [
                Diagnosis("false-for-true", f"Each wrong value is {false} where {true} is right. {hint}", "relation")
            ]
        case [(0, 1)]:
            hint = "Is a condition missing, or not strict enough?"
            return [
                Diagnosis("true-for-false", f"Each wrong value is {true} where {false} is right. {hint}", "relation")
            ]
        case _:
            return []
