"""Random numbers, seen as what must hold of them but for chance.

A right answer is refused once in 10^10 times.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.views.forms import Arguments, ViewError, columns, items, matrix, numbers


def shape(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A matrix as its shape alone."""
    return {"shape": np.array(matrix(value, "The answer").shape)}


CHANCE = 6.5  # standard errors: a right answer is further off once in 10^10 times


def moments(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A random matrix as its shape, mean and spread, whether it is normal, and whether its rows and columns differ.

    What chance does to the mean is taken off here: within `CHANCE` standard errors of 0 it is 0. So one relative
    tolerance is left to choose, that of the spread: right ones differ by about 1/√size, and 6/√size is ample.
    """
    W = matrix(value, "The answer")
    if not W.size or not np.isfinite(W).all():
        raise ViewError(f"The weights must be finite numbers; their shape is {W.shape}.")
    mean = float(W.mean())
    squares = W - mean
    squares *= squares
    spread = float(np.sqrt(squares.mean()))  # as W.std() has it, to the last bit; the kurtosis wants the squares too
    return {
        "shape": np.array(W.shape),
        "mean": mean if abs(mean) > CHANCE * spread / np.sqrt(W.size) else 0.0,
        "standard deviation": spread,
        "normally distributed": _normal(W, mean, spread, squares),
        "no two rows and no two columns alike": no_two_alike(W) and no_two_alike(W.T),
    }


def _normal(W: Any, mean: float, spread: float, squares: Any) -> bool:
    """Is the kurtosis that of a normal distribution, 3, within `CHANCE` standard errors?

    The mean of the squares' squares tells, but for rounding. Only where that could decide, or where the squares are
    too large or too small for a float, it is worked out as it is defined, which takes ten times as long.
    """
    most = CHANCE * np.sqrt(24 / W.size)
    if 1e-60 < spread < 1e60:
        fourth = (
            float(np.einsum("ij,ij", squares, squares)) / W.size
        )  # a dot would wake BLAS's threads, which cost more
        far = abs(fourth / spread**4 - 3)
        if abs(far - most) > 1e-6 * most:
            return bool(far < most)
    kurtosis = float(np.mean(((W - mean) / spread) ** 4)) if spread > 0 else 0.0
    return bool(abs(kurtosis - 3) < most)


def no_two_alike(rows: Any) -> bool:
    """Rows that begin with different numbers differ; only where some begin alike, all of each is looked at."""
    return len(set(rows[:, 0].tolist())) == len(rows) or len(set(columns(rows.T))) == len(rows)


def dropout(value: Any, arguments: Arguments) -> dict[str, Any]:
    """(A_out, mask) of a dropout layer; wants the arguments A, without zeros, and keep_prob, and some hundred entries.

    The share that is kept is keep_prob, 1 − keep_prob or a half where chance explains the difference.
    """
    out, mask = items(value, 2, "A_out and mask")
    A, keep = np.asarray(arguments["A"], dtype=float), float(arguments["keep_prob"])
    out, mask = numbers(out, "A_out"), numbers(mask, "The mask")
    for what, array in (("A_out", out), ("The mask", mask)):
        if array.shape != A.shape:
            raise ViewError(f"{what} must have the shape of A, {A.shape}; it is {array.shape}.")
    if not np.isfinite(out).all():
        raise ViewError("A_out has nan or inf. Where the mask is 0, is 0/0 computed? Divide by keep_prob alone.")
    kept = mask != 0
    share = _but_for_chance(float(kept.mean()), A.size, (keep, 1 - keep, 0.5))
    scales = out[kept] / A[kept]
    even = scales.size and np.ptp(scales) <= 1e-6 * abs(scales[0])
    return {
        "the mask holds only 0 and 1": bool(np.isin(mask, (0, 1)).all()),
        "share of entries kept": share,
        "each entry has a chance of its own": no_two_alike(kept * 1.0) and no_two_alike(kept.T * 1.0),
        "dropped entries are 0": bool((out[~kept] == 0).all()),
        "kept entries are multiplied by": float(scales[0]) if even else np.nan,
    }


def _but_for_chance(share: float, count: int, meant: tuple[float, ...]) -> float:
    """The first of these probabilities that may well give such a share, else the share itself."""
    return next((p for p in meant if abs(share - p) <= CHANCE * np.sqrt(p * (1 - p) / count)), share)


def log_uniform(value: Any, arguments: Arguments) -> dict[str, Any]:
    """Numbers between `low` and `high` as the share in each quarter of the logarithmic scale; wants some ten thousand.

    Two right answers of 40,000 numbers differ by more than 0.02 in a share once in 10^9 times.
    """
    if value is None or isinstance(value, tuple):
        raise ViewError("Return one array of numbers.")
    draws = numbers(value, "The answer", 1)
    low, high = float(arguments["low"]), float(arguments["high"])
    if not draws.size or not np.isfinite(draws).all():
        raise ViewError(f"The draws must be finite numbers; their shape is {draws.shape}.")
    inside = (draws >= low * (1 - 1e-9)) & (draws <= high * (1 + 1e-9))
    exponents = np.log(draws[inside & (draws > 0)] / low) / np.log(high / low)
    return {
        "shape": np.array(draws.shape),
        "share in each quarter of the logarithmic scale": np.histogram(exponents, 4, (-1e-6, 1 + 1e-6))[0] / draws.size,
        "all within low and high": bool(inside.all()),
        "no two alike": len(np.unique(draws)) == draws.size,
    }
