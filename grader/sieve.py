"""Which wrong ideas a wrong answer leaves standing, all of them tried in one expression.

A Key has some hundred rivals, and seldom do more than two fit. What they answer in one case is put into a matrix once,
a row for each; then a learner's answer costs one comparison with all rows. Only what is certainly not the learner's
answer is left out here, and `fits.explains` decides on the rest.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from grader import key as keys
from grader.fits import Part, Tried, Tries, split
from grader.numeric import Array
from grader.worker import codec

MOST = 4096  # numbers in one answer; longer ones are left to `explains`
FEW = 3  # rivals; fewer are not worth another matrix
SAFE = 2.0**62  # below it, no whole number's size overflows

Form = tuple[int, ...] | str | None  # an array's shape, () for one number whatever its shape; a text; neither


def standing(key: keys.Key, check: keys.Check, tries: Tries) -> list[keys.Rival]:
    """Return the rivals that the check's wrong answers do not rule out, in the Key's order.

    Where there is none, as where everything was raised, no rival stands: `explains` wants a wrong answer. One after
    the other is asked until few are left: to `explains`, each rival costs as much as all of them do here.
    """
    rivals = key.once(("rivals", check.function), lambda: [r for r in key.rivals if r.function == check.function])
    failing = [i for i, tried in enumerate(tries[check.name]) if tried.has_value and not tried.ok]
    left = set(range(len(rivals))) if failing else set()
    for place in failing:
        if len(left) <= FEW:
            break
        tried = tries[check.name][place]
        made = key.once(
            ("sieve", check.function, check.name, place), partial(sieve, rivals, check.name, place, tried.case)
        )
        left &= made.left(tried)
    return [rivals[row] for row in sorted(left)]


@dataclass(frozen=True)
class Group:
    """Rivals whose answers are of the same forms: all their numbers, and how far from each an answer may be."""

    rows: list[int]  # their places among the function's rivals
    forms: tuple[Form, ...]
    numbers: Array
    tolerance: Array
    single: Array  # the most that is ever forgiven to float32

    def near(self, parts: Sequence[Part], asked: Sequence[int]) -> NDArray[np.bool_]:
        """Return which rows agree with an answer in the parts that are asked for."""
        if len(parts) != len(self.forms) or any(form(parts[p]) != self.forms[p] or parts[p] is None for p in asked):
            return np.zeros(len(self.rows), dtype=np.bool_)
        mine = [part for p in asked if isinstance(part := parts[p], np.ndarray)]
        if not mine:
            return np.ones(len(self.rows), dtype=np.bool_)
        tolerance = self.single if any(part.dtype == np.float32 for part in mine) else self.tolerance
        numbers, got = self.numbers, np.concatenate([part.ravel() for part in mine]).astype(np.float64, copy=False)
        if len(asked) < len(parts):
            ends = np.cumsum([_width(one) for one in self.forms]).tolist()
            columns = [i for p in asked for i in range(ends[p] - _width(self.forms[p]), ends[p])]
            numbers, tolerance = numbers[:, columns], tolerance[:, columns]
        with np.errstate(all="ignore"):
            near = np.abs(got - numbers) <= tolerance
            if not np.isfinite(got).all():
                near |= (got == numbers) | (np.isnan(got) & np.isnan(numbers))
        return np.asarray(near.all(axis=1))


@dataclass(frozen=True)
class Sieve:
    """All that the rivals of a function answer in one case."""

    groups: tuple[Group, ...]
    unsure: tuple[int, ...]  # rows that are never left out

    def left(self, tried: Tried) -> set[int]:
        """Return the rows that this answer does not rule out."""
        parts, asked = tried.parts, _asked(tried)
        left = set(self.unsure)
        unreal = any(isinstance(part, np.ndarray) and part.dtype.kind == "c" for part in parts)
        for group in self.groups:
            near = [True] * len(group.rows) if unreal else group.near(parts, asked).tolist()
            left.update(itertools.compress(group.rows, near))
        return left


def _asked(tried: Tried) -> Sequence[int]:
    """The parts that a rival must share whatever its source: only the wrong ones, where others do not count."""
    if not tried.whole and len(tried.parts) > 1 and any(tried.wrong):
        return [place for place, wrong in enumerate(tried.wrong) if wrong]
    return range(len(tried.parts))


def sieve(rivals: Sequence[keys.Rival], check: str, place: int, case: keys.Case) -> Sieve:
    """Put what the rivals answer in one case side by side. Those without a value are ruled out by any."""
    unsure: list[int] = []
    rows: dict[tuple[tuple[Form, ...], tuple[bool, ...]], list[tuple[int, list[Part]]]] = {}
    for row, rival in enumerate(rivals):
        for value in rival.values[check][place : place + 1] or (b"",):
            if value is None:
                continue
            parts = split(case.right, codec.unpack(value, writable=False)) if value else []
            if not parts or not all(map(_plain, parts)) or sum(_width(form(part)) for part in parts) > MOST:
                unsure.append(row)
                continue
            whole = tuple(isinstance(part, np.ndarray) and part.dtype.kind in "biu" for part in parts)
            rows.setdefault((tuple(map(form, parts)), whole), []).append((row, parts))
    groups = tuple(_group(forms, whole, found, case) for (forms, whole), found in rows.items())
    return Sieve(groups, tuple(unsure))


def _group(
    forms: tuple[Form, ...], whole: tuple[bool, ...], found: Sequence[tuple[int, list[Part]]], case: keys.Case
) -> Group:
    """Tolerances are those of `numeric.close` and `fits`, for all numbers at once."""
    flat = [[x for part in parts if isinstance(part, np.ndarray) for x in part.ravel().tolist()] for _, parts in found]
    numbers = np.array(flat, dtype=np.float64).reshape(len(found), -1)
    finite = np.isfinite(numbers)
    exact = np.repeat(whole, [_width(one) for one in forms])
    with np.errstate(all="ignore"):
        size = np.abs(numbers)
        largest = size.max(axis=1, initial=0.0, where=finite, keepdims=True)
        atol = np.minimum(case.atol, 1e-4 * largest)
        atol = np.where(atol == 0, case.atol, atol)
        tolerances = []
        for rtol, least in ((case.rtol, atol), (max(case.rtol, 1e-5), np.maximum(atol, 1e-6))):
            tolerance = least + rtol * size
            tolerance = np.where(exact, np.minimum(tolerance, np.maximum(least, 0.01)), tolerance)
            tolerances.append(np.where(finite, tolerance, -1.0))  # to what is not finite, nothing is near
    group = Group([row for row, _ in found], forms, numbers, *tolerances)
    for array in (group.numbers, group.tolerance, group.single):
        array.flags.writeable = False  # every judgement shares them
    return group


def _plain(part: Part) -> bool:
    """Can it stand in a matrix of floats without losing anything?"""
    match part:
        case np.ndarray():
            return part.dtype.kind in "bf" or (part.dtype == np.int64 and bool((abs(part.astype(float)) < SAFE).all()))
        case _:
            return True


def form(part: Part) -> Form:
    """Return what two parts must share to agree at all."""
    match part:
        case np.ndarray():
            return () if part.size == 1 else part.shape
        case str():
            return part
        case _:
            return None


def _width(one: Form) -> int:
    return math.prod(one) if isinstance(one, tuple) else 0
