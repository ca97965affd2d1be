"""What a report says beyond the points: advice that costs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from grader import key as keys
from grader.fits import Tries
from grader.report import Advice, CheckReport, Verdict
from grader.worker import wire


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
    looped = []
    for function in key.functions:
        mine = noticed.get(function.name, Noticed())
        accepted = any(c.function == function.name and c.verdict is Verdict.ACCEPTED for c in checks)
        facts = loaded.functions.get(function.name)
        if accepted and mine.arrays and facts is not None and facts.loops and function.loop_free:
            looped.append(function.name)
        if mine.float32:
            found.append(Advice("float32", f"{function.name} returns float32; float64 has twice the digits."))
        if mine.warning is not None:
            found.append(Advice("warning", f"{function.name}: NumPy warned: {mine.warning}"))
    if looped:
        said = f"{', '.join(looped)}: a loop where NumPy works on the whole array at once."
        found.insert(0, Advice("python-loop", said))
    for error in loaded.cell_errors:
        found.append(Advice("cell-error", f"A notebook cell failed with {error.type}: {error.message}"))
    return found
