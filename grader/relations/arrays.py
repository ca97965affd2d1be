"""Relations between arrays: the right numbers in another shape, order or place, or summed up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from grader.numeric import Array
from grader.relations.evidence import CERTAIN, Finding, Pair, alike, explains, finding, proof, slack, weight


def find(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield the relations between arrays that explain the pairs."""
    yield from _shape(pairs)
    yield from _order(pairs)
    yield from _moved(pairs)
    yield from _collapsed(pairs)
    yield from _not_reduced(pairs)
    yield from _one_element(pairs)
    yield from _unfilled(pairs)
    yield from _normalised(pairs)


def _holds(pairs: Sequence[Pair], relation: Callable[[Array, Array, float], bool], enough: int = CERTAIN) -> bool:
    """Does relation(right, got, slack) hold for every pair, passing ones too, beyond chance?"""
    return all(relation(p.right, p.got, slack(p)) for p in pairs) and proof(pairs) >= enough


def _shape(pairs: Sequence[Pair]) -> Iterator[Finding]:
    def is_matrix(pair: Pair) -> bool:
        return pair.right.ndim == 2 and min(pair.right.shape) > 1

    def turned(pair: Pair) -> Array:
        return pair.right.T if is_matrix(pair) else pair.right

    if any(is_matrix(p) and not p.ok for p in pairs) and explains(pairs, turned, enough=1):
        yield finding(
            pairs, "transposed", "the transpose of the right array. Are the two factors, or the axes, swapped?", 87
        )
        return

    def same_values(right: Array, got: Array, slack: float) -> bool:
        return right.size == got.size and alike(right.ravel(), got.ravel(), slack)

    if _holds(pairs, same_values, enough=0):
        first = next(pair for pair in pairs if not pair.ok)
        shapes = f"{first.got.shape} came back, {first.right.shape} is wanted"
        yield finding(pairs, "wrong-shape", f"right but for the shape: {shapes}.{_hint(first)}", 87)


def _hint(pair: Pair) -> str:
    if pair.got.ndim > pair.right.ndim:
        return " Leave keepdims=True out, or use ravel() or squeeze()."
    if pair.got.ndim < pair.right.ndim:
        return " Try keepdims=True, or reshape it."
    return " reshape gives it the other shape."


def _order(pairs: Sequence[Pair]) -> Iterator[Finding]:
    def flip(axis: int) -> Callable[[Pair], Array]:
        return lambda p: np.flip(p.right, axis) if p.right.ndim > axis else p.right

    if explains(pairs, flip(0)):
        yield finding(pairs, "reversed", "the right one in reversed order.", 82)
    elif explains(pairs, flip(1)):
        yield finding(pairs, "reversed", "the right one with its columns in reversed order.", 82)

    def permuted(right: Array, got: Array, slack: float) -> bool:
        return right.shape == got.shape and alike(np.sort(right, axis=None), np.sort(got, axis=None), slack)

    if _holds(pairs, permuted, enough=2 * CERTAIN):
        yield finding(pairs, "permuted", "made of the right values, in another order.", 29)


_MOVED: tuple[tuple[str, Callable[[Array, Array, float], bool], str], ...] = (
    (
        "one-late",
        lambda right, got, slack: len(got) == len(right) and alike(right[:-1], got[1:], slack),
        "one step late: the right values stand one place too far back. Check where the loop starts.",
    ),
    (
        "one-early",
        lambda right, got, slack: len(got) == len(right) and alike(right[1:], got[:-1], slack),
        "one step early: the right values stand one place too far in front. Is the starting value missing?",
    ),
    (
        "starting-value-missing",
        lambda right, got, slack: alike(right[1:], got, slack),
        "right but for its start: the starting value is missing.",
    ),
    (
        "last-value-missing",
        lambda right, got, slack: alike(right[:-1], got, slack),
        "right but for its end: the last value is missing. Check where the loop ends.",
    ),
    (
        "one-too-many",
        lambda right, got, slack: alike(right, got[1:], slack),
        "right but for one value too many, at its start.",
    ),
    (
        "one-too-many",
        lambda right, got, slack: alike(right, got[:-1], slack),
        "right but for one value too many, at its end. Check where the loop ends.",
    ),
)


def _moved(pairs: Sequence[Pair]) -> Iterator[Finding]:
    if any(pair.right.ndim == 0 or pair.got.ndim != pair.right.ndim or len(pair.right) < 2 for pair in pairs):
        return
    for kind, relation, message in _MOVED:
        if _holds(pairs, relation, enough=2 * CERTAIN):
            yield finding(pairs, kind, message, 80)


_REDUCTIONS: tuple[tuple[str, Callable[[Array], Array]], ...] = (
    ("the mean", np.mean),
    ("the sum", np.sum),
    ("the sum over rows (axis 0)", lambda a: a.sum(axis=0)),
    ("the sum over columns (axis 1)", lambda a: a.sum(axis=1)),
    ("the mean over rows (axis 0)", lambda a: a.mean(axis=0)),
    ("the mean over columns (axis 1)", lambda a: a.mean(axis=1)),
    ("the largest element", np.max),
)


def _reduced(whole: Array, part: Array, slack: float, reduce: Callable[[Array], Array]) -> bool:
    """Is `part` what `reduce` makes of `whole`, with or without the axes of length 1?"""
    if whole.ndim < 2 and reduce not in (np.mean, np.sum, np.max):
        return whole.shape == part.shape and alike(whole, part, slack)
    if whole.ndim > 2 and reduce not in (np.mean, np.sum, np.max):
        return False
    return alike(np.squeeze(np.asarray(reduce(whole))), np.squeeze(part), slack)


def _collapsed(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """An array is wanted, its sum or mean came back."""
    if any(pair.got.size >= pair.right.size for pair in pairs if not pair.ok):
        return
    for what, reduce in _REDUCTIONS:
        if _holds(pairs, lambda right, got, slack, f=reduce: _reduced(right, got, slack, f)):  # type: ignore[misc]
            message = f"{what} of the right array; the array itself is wanted."
            # The first or the last element may happen to be the largest one: that says more.
            yield finding(pairs, "collapsed", message, 65 if reduce is np.max else 84)
            return


def _not_reduced(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """An array came back whose sum or mean is wanted."""
    if any(pair.got.size <= pair.right.size for pair in pairs if not pair.ok):
        return
    for what, reduce in _REDUCTIONS:
        if _holds(pairs, lambda right, got, slack, f=reduce: _reduced(got, right, slack, f)):  # type: ignore[misc]
            message = f"one step short: {what} of what you return is the right answer."
            yield finding(pairs, "not-reduced", message, 84)
            return
    if all(pair.right.ndim == 0 and pair.got.size > 1 for pair in pairs if not pair.ok):
        message = "an array, where one number is wanted. Is a sum or a mean missing, or is one element meant?"
        yield finding(pairs, "array-for-number", message, 10)
    if explains(pairs, lambda p: np.diag(p.right) if p.right.ndim == 1 else p.right):
        yield finding(pairs, "diagonal-only", "a diagonal matrix; only its diagonal is wanted.", 84)


def _one_element(pairs: Sequence[Pair]) -> Iterator[Finding]:
    wrong = [pair for pair in pairs if not pair.ok]

    def diagonal(pair: Pair) -> Array | None:
        right = pair.right
        if right.ndim != 2 or right.shape[0] != right.shape[1]:
            return None
        return np.diag(right) if pair.got.ndim == 1 else np.diag(np.diag(right))

    if explains(pairs, diagonal, enough=0) and weight(np.concatenate([np.diag(p.right) for p in wrong])) >= CERTAIN:
        yield finding(pairs, "diagonal-only", "right on the diagonal only: the other elements are not 0.", 84)
    for kind, place, words in (("first-element-only", 0, "first"), ("last-element-only", -1, "last")):
        enough = weight(np.concatenate([p.right.ravel() for p in wrong])) >= 9 or _alone(wrong, place)
        if enough and all(_only(pair, place) for pair in pairs):
            thing = "row" if all(p.right.ndim > 1 and p.got.ndim == p.right.ndim - 1 for p in wrong) else "element"
            hint = " Does a return stand inside the loop?" if place == 0 else " Is the result overwritten in a loop?"
            yield finding(pairs, kind, f"right for the {words} {thing} only.{hint}", 70)


def _alone(wrong: Sequence[Pair], place: int) -> bool:
    """One element comes back for many, often enough to tell even where all of them are 0 or 1?"""
    if any(pair.got.size > 1 or pair.right.size < 2 for pair in wrong):
        return False
    here, there = ([p.right.ravel()[i] for p in wrong] for i in (place, -1 - place))
    return sum(a != b for a, b in zip(here, there)) >= 2 and len({*here}) > 1 and len(wrong) >= 4


def _only(pair: Pair, place: int) -> bool:
    """Is one element of the array right, and alone, or beside others that are all equal?"""
    right, got = pair.right.ravel(), pair.got.ravel()
    if right.size == 1:
        return pair.ok
    if pair.right.ndim > 1 and pair.got.shape == pair.right.shape[1:]:
        return alike(pair.right[place], pair.got, slack(pair))
    if not alike(right[place : place + 1 or None], got[place : place + 1 or None], slack(pair)):
        return False
    rest = got[1:] if place == 0 else got[:-1]
    return got.size == 1 or (got.size == right.size and got.size > 2 and np.unique(rest).size == 1)


def _unfilled(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Right up to some place, 0 from there on."""
    wrong = [pair for pair in pairs if not pair.ok]
    if len(wrong) < 2 or any(p.right.shape != p.got.shape or p.right.size < 2 for p in wrong):
        return
    starts = [_right_until(pair) for pair in wrong]
    kept = [p.right.ravel()[:n] for p, n in zip(wrong, starts)]
    rest = [p.right.ravel()[n:] for p, n in zip(wrong, starts)]
    zeros = all(not p.got.ravel()[n:].any() for p, n in zip(wrong, starts))
    if zeros and weight(np.concatenate(kept)) >= 9 and weight(np.concatenate(rest)) >= 9 and all(starts):
        message = "right up to some element, and 0 from there on. Does a loop end too early?"
        yield finding(pairs, "filled-in-part", message, 70)


def _right_until(pair: Pair) -> int:
    """How many elements are right, counted from the first?"""
    wrong = ~np.isclose(pair.right, pair.got, rtol=pair.case.rtol, atol=pair.case.atol).ravel()
    return int(np.argmax(wrong)) if wrong.any() else wrong.size


def _normalised(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Rows should sum to one, but the columns or all elements do; the numbers are right up to that."""
    wrong = [pair for pair in pairs if not pair.ok]
    if any(p.right.ndim != 2 or p.right.shape != p.got.shape or (p.right <= 0).any() for p in wrong):
        return
    if any(pair.ok and pair.right.ndim == 2 and min(pair.right.shape) > 1 for pair in pairs):
        return
    for axis, here, there in ((1, "row", "columns"), (0, "column", "rows")):
        if not all(_sums_to_one(p.right, axis) for p in wrong) or proof(pairs) < CERTAIN:
            continue
        if all(_same_up_to_sums(p, axis) and _sums_to_one(p.got, None) for p in wrong):
            message = f"divided by the sum over everything; each {here} has its own sum (axis={axis}, keepdims=True)."
            yield finding(pairs, "normalised-over-all", message, 84)
        elif all(_same_up_to_sums(p, axis) and _sums_to_one(p.got, 1 - axis) for p in wrong):
            message = f"normalised the other way: the {there} sum to 1, but each {here} should (axis={axis})."
            yield finding(pairs, "other-axis", message, 84)


def _sums_to_one(array: Array, axis: int | None) -> bool:
    return bool(np.allclose(array.sum(axis=axis), 1, rtol=1e-6))


def _same_up_to_sums(pair: Pair, axis: int) -> bool:
    """Is got / right the product of a factor of its row and a factor of its column?"""
    ratio = pair.got / pair.right
    return alike(ratio[:, :1] * ratio[:1, :] / ratio[0, 0], ratio, 1e-5)
