"""What a report says beyond the points: advice that costs nothing, and curves to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from grader import key as keys
from grader.fits import Tried
from grader.numeric import as_numbers
from grader.report import Advice, CheckReport, Curve, Verdict
from grader.worker import wire


def advice(
    key: keys.Key,
    loaded: object,
    tries: Mapping[str, Mapping[str, list[Tried]]],
    checks: Sequence[CheckReport],
) -> list[Advice]:
    """Return what is worth knowing about a file that loaded: loops, float32, warnings, cells that failed."""
    if not isinstance(loaded, wire.Loaded):
        return []
    found: list[Advice] = []
    outcomes = {name: [t for column in columns.values() for t in column] for name, columns in tries.items()}
    for function in key.functions:
        mine = outcomes.get(function.name, [])
        accepted = any(c.function == function.name and c.verdict is Verdict.ACCEPTED for c in checks)
        facts = loaded.functions.get(function.name)
        arrays = any(isinstance(value, np.ndarray) for t in mine for value in t.arguments.values())
        if accepted and arrays and facts is not None and facts.loops and function.loop_free:
            found.append(
                Advice("python-loop", f"{function.name}: a loop where NumPy works on the whole array at once.")
            )
        if any(getattr(t.value, "dtype", None) == np.float32 for t in mine):
            found.append(Advice("float32", f"{function.name} returns float32; float64 has twice the digits."))
        warned = sorted({w for t in mine for w in getattr(t.outcome, "warnings", ())})
        if warned:
            found.append(Advice("warning", f"{function.name}: NumPy warned: {warned[0]}"))
    for error in loaded.cell_errors:
        found.append(Advice("cell-error", f"A notebook cell failed with {error.type}: {error.message}"))
    return found


def drawn(curve: keys.Curve, outcome: wire.Outcome | None) -> Curve:
    """Return the learner's function beside the right one."""
    expected = np.asarray(wire.unpack(curve.case.expected), dtype=float)
    return Curve(curve.function, curve.parameter, curve.x, tuple(expected.tolist()), _points(outcome, len(curve.x)))


def _points(outcome: wire.Outcome | None, count: int) -> tuple[float | None, ...]:
    """The learner's values, None where there is no finite number."""
    if isinstance(outcome, wire.Returned):
        points = as_numbers(wire.unpack(outcome.value))
        if points is not None and points.shape == (count,) and points.dtype.kind != "c":
            return tuple(float(p) if np.isfinite(p) else None for p in points)
    return (None,) * count
