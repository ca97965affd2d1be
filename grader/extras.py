"""What a report says beyond the points: advice that costs nothing, and curves to look at."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from grader import key as keys
from grader.fits import Tries
from grader.numeric import as_numbers
from grader.report import Advice, CheckReport, Curve, Verdict
from grader.worker import codec, wire


@dataclass(frozen=True)
class Noticed:
    """What the calls of one function showed beside right and wrong."""

    arrays: bool = False  # it was given arrays
    float32: bool = False  # it gave float32 back
    warning: str | None = None


def notice(tries: Tries) -> Noticed:
    """Return what to know of all calls of one function."""
    mine = [tried for column in tries.values() for tried in column]
    return Noticed(
        arrays=any(isinstance(value, np.ndarray) for t in mine for value in t.arguments.values()),
        float32=any(getattr(t.value, "dtype", None) == np.float32 for t in mine),
        warning=min((w for t in mine for w in getattr(t.outcome, "warnings", ())), default=None),
    )


def advice(
    key: keys.Key, loaded: object, noticed: Mapping[str, Noticed], checks: Sequence[CheckReport]
) -> list[Advice]:
    """Return what is worth knowing about a file that loaded: loops, float32, warnings, cells that failed."""
    if not isinstance(loaded, wire.Loaded):
        return []
    found: list[Advice] = []
    for function in key.functions:
        mine = noticed.get(function.name, Noticed())
        accepted = any(c.function == function.name and c.verdict is Verdict.ACCEPTED for c in checks)
        facts = loaded.functions.get(function.name)
        if accepted and mine.arrays and facts is not None and facts.loops and function.loop_free:
            found.append(
                Advice("python-loop", f"{function.name}: a loop where NumPy works on the whole array at once.")
            )
        if mine.float32:
            found.append(Advice("float32", f"{function.name} returns float32; float64 has twice the digits."))
        if mine.warning is not None:
            found.append(Advice("warning", f"{function.name}: NumPy warned: {mine.warning}"))
    for error in loaded.cell_errors:
        found.append(Advice("cell-error", f"A notebook cell failed with {error.type}: {error.message}"))
    return found


def drawn(curve: keys.Curve, outcome: wire.Outcome | None) -> Curve:
    """Return the learner's function beside the right one."""
    return Curve(curve.function, curve.parameter, curve.x, curve.right, _points(outcome, len(curve.x)))


def _points(outcome: wire.Outcome | None, count: int) -> tuple[float | None, ...]:
    """The learner's values, None where there is no finite number."""
    if isinstance(outcome, wire.Returned):
        points = as_numbers(codec.unpack(outcome.value, writable=False))
        if points is not None and points.shape == (count,) and points.dtype.kind != "c":
            return tuple(p if math.isfinite(p) else None for p in points.astype(float).tolist())
    return (None,) * count
