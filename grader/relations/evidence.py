"""The evidence for a relation: pairs of a right and a wrong number or array, and how much they prove."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from grader.compare import Mismatch, equal, walk
from grader.numeric import Array, as_numbers
from grader.show import listing

CERTAIN = 3
"""Weight of evidence that chance does not reach: one number of many digits, or three different short ones."""

_MOST = 200_000  # elements looked at in one array; longer answers are left without a relation


@dataclass(frozen=True)
class Evidence:
    """One case in which the learner's function returned.

    `names` are those of the results, where a tuple is expected.
    """

    arguments: dict[str, Any]
    expected: Any
    actual: Any
    ok: bool
    stdout: str = ""
    modified: tuple[str, ...] = ()
    rtol: float = 1e-6
    atol: float = 1e-8
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """A relation that holds, in a learner's words. Higher `specific` says more."""

    id: str
    message: str
    specific: int


@dataclass(frozen=True)
class Pair:
    """One part of an answer in one case: a number, an array, or a text, and what came back for it."""

    path: str
    expected: Any
    actual: Any
    ok: bool
    case: Evidence = field(repr=False)

    @cached_property
    def right(self) -> Array:
        """The expected numbers, as float64; empty where it is no number."""
        return _real(self.expected)

    @cached_property
    def got(self) -> Array:
        """The numbers that came back, as float64; empty where they are none."""
        return _real(self.actual)

    @cached_property
    def numeric(self) -> bool:
        """Are both real numbers, and not too many?"""
        return 0 < self.right.size <= _MOST and 0 < self.got.size <= _MOST


def _real(value: Any) -> Array:
    array = as_numbers(value)
    return np.zeros(0) if array is None or array.dtype.kind == "c" else array.astype(np.float64)


def failing_pairs(evidence: Sequence[Evidence]) -> list[Pair]:
    """Return the parts that fail in some case, from all cases; empty if a case fails in another way."""
    pairs: list[Pair] = []
    for case in evidence:
        parts = list(walk(case.expected, case.actual, "", case.names))
        if any(isinstance(part, Mismatch) for part in parts):
            return []
        mine = [
            Pair(part.path, part.expected, part.actual, equal(part.expected, part.actual, case.rtol, case.atol), case)
            for part in parts
            if not isinstance(part, Mismatch)
        ]
        if case.ok != all(pair.ok for pair in mine):
            return []  # judged by something else than these values: no relation of ours explains it
        pairs += mine
    wrong = {pair.path for pair in pairs if not pair.ok}
    return [pair for pair in pairs if pair.path in wrong]


def alike(wanted: Array, got: Array, slack: float = 1e-6) -> bool:
    """Return whether two arrays of one shape (or of one element each) agree to about six digits."""
    if wanted.shape != got.shape:
        if not wanted.size == got.size == 1:
            return False
        wanted, got = wanted.reshape(()), got.reshape(())
    if wanted.size == 1 and wanted.dtype == got.dtype == np.float64:
        return _alike_numbers(wanted.item(), got.item(), slack)
    size = np.abs(wanted)
    largest = size.max(initial=0.0)
    if np.isfinite(largest):  # so all of them are, and what is equal is near
        return bool((np.abs(got - wanted) <= slack * size + 1e-9 * largest).all())
    finite = size[np.isfinite(size)]
    tolerance = slack * size + 1e-9 * (finite.max() if finite.size else 0.0)
    same = (wanted == got) | (np.isnan(wanted) & np.isnan(got))
    return bool((same | (np.isfinite(wanted) & (np.abs(got - wanted) <= tolerance))).all())


def _alike_numbers(wanted: float, got: float, slack: float) -> bool:
    """The same for two numbers, without an array for each step: most answers are one number."""
    if not math.isfinite(wanted):
        return wanted == got or (math.isnan(wanted) and math.isnan(got))
    return abs(got - wanted) <= slack * abs(wanted) + 1e-9 * abs(wanted)


def slack(pair: Pair) -> float:
    """Return the relative tolerance for a relation: float32 answers have fewer digits."""
    return 1e-5 if getattr(pair.actual, "dtype", None) == np.float32 else 1e-6


def weight(values: Array) -> int:
    """Return how much agreement in these values proves.

    Each different value counts: three if it has many digits, one if it is short (0.5, 7), none if it is 0 or ±1.

    >>> weight(np.array([0.37125])), weight(np.array([2.0, 3.0, 2.0])), weight(np.ones(9))
    (3, 2, 0)
    """
    with np.errstate(all="ignore"):
        finite = values[np.isfinite(values)].ravel()
        digits = np.array([float(f"{x:.8g}") for x in np.unique(finite[:500])])
        different = np.unique(digits[~np.isin(digits, (0.0, 1.0, -1.0))])
        short = np.abs(different * 100 - np.round(different * 100)) < 1e-7 * np.maximum(1, np.abs(different))
    return int(3 * (~short).sum() + short.sum())


def proof(pairs: Sequence[Pair]) -> int:
    """Return the weight of the numbers that are wrong: the lesser of what was wanted and what came back."""
    wanted, got = [np.zeros(0)], [np.zeros(0)]
    for pair in pairs:
        if pair.ok:
            continue
        if pair.right.shape == pair.got.shape:
            wrong = ~np.isclose(pair.right, pair.got, rtol=pair.case.rtol, atol=pair.case.atol, equal_nan=True)
            wanted.append(pair.right[wrong])
            got.append(pair.got[wrong])
        else:
            wanted.append(pair.right.ravel())
            got.append(pair.got.ravel())
    return min(weight(np.concatenate(wanted)), weight(np.concatenate(got)))


def explains(pairs: Sequence[Pair], predict: Callable[[Pair], Array | None], enough: int = CERTAIN) -> bool:
    """Return whether `predict` gives what came back for every pair, passing ones too, beyond chance."""
    for pair in pairs:
        predicted = predict(pair)
        if predicted is None or not alike(np.asarray(predicted), pair.got, slack(pair)):
            return False
    return proof(pairs) >= enough


def finding(pairs: Sequence[Pair], id: str, message: str, specific: int) -> Finding:
    """Make a Finding; `message` goes on after "Your answer is", or after the names of the wrong parts."""
    paths = list(dict.fromkeys(pair.path for pair in pairs))
    text = listing(paths, 4) if paths != [""] else "your answer"
    # Names of keys and of variables keep their case.
    text = text[0].upper() + text[1:] if text.startswith(("the ", "your ")) else text
    return Finding(id, f"{text} {'is' if len(paths) == 1 else 'are'} {message}", specific)


@dataclass(frozen=True)
class Known:
    """One kind of exception. `message` may use the groups of `pattern`, which is searched in the exception's text."""

    id: str
    types: str  # names, separated by spaces
    pattern: str
    message: str
    specific: int = 80
