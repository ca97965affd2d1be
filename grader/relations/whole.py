"""Relations of whole answers: nothing returned, printed, wrapped, swapped, always the same, not finite."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from grader.compare import equal
from grader.numeric import as_numbers
from grader.relations import wrapped
from grader.relations.evidence import CERTAIN, Evidence, Finding, Pair, alike, finding, slack, weight
from grader.show import key_text, listing, number, ordinal

_NUMBER = re.compile(r"[-+]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30})(?:[eE][-+]?\d{1,3})?")
_LARGE = 30.0  # exp(30) is 1e13: from here on formulas that are right on paper go wrong


def of_cases(cases: Sequence[Evidence]) -> Iterator[Finding]:
    """Yield what the failing answers have in common as wholes."""
    wrong = [case for case in cases if not case.ok]
    if all(case.actual is None and case.expected is not None for case in wrong):
        yield _nothing(wrong)
    elif all(_printed(case) for case in wrong) and _tells([case.expected for case in wrong]):
        message = "You print the right value, but return another one. Is there a print where a return is wanted?"
        yield Finding("printed-not-returned", message, 88)
    yield from wrapped.find(wrong)
    yield from _swapped(cases)
    changed = set.intersection(*(set(case.modified) for case in wrong))
    if changed and not any(case.modified for case in cases if case.ok):
        message = (
            f"Your function changes its input {listing(sorted(changed))} while it computes. "
            "What is computed from it afterwards may be off: work on a copy."
        )
        yield Finding("modified-in-place", message, 20)


def of_pairs(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield what the wrong parts have in common."""
    wrong = [pair for pair in pairs if not pair.ok]
    if all(_is_text_of(pair) for pair in wrong):
        message = "text where a number is wanted. Return it without quotes and without str()."
        yield finding(pairs, "text-for-number", message, 95)
    if all(_spelt_otherwise(pair.expected, pair.actual) for pair in wrong):
        yield finding(pairs, "word-spelt-otherwise", "the right word, but not written exactly as the task has it.", 95)
    if all(isinstance(pair.expected, str) and _is_bool(pair.actual) for pair in wrong):
        message = "True or False, where a word is wanted. Return the word itself, in quotes."
        yield finding(pairs, "bool-for-word", message, 95)
    if all(isinstance(pair.expected, str) and _is_words(pair.actual) for pair in wrong):
        yield finding(pairs, "words-for-word", "a list of words, where one word is wanted.", 91)
    if all(pair.path and wrapped.inside(pair.expected, pair.actual, pair.case) for pair in wrong):
        message = "right, but inside a tuple. Is there a comma too many?"
        yield finding(pairs, "trailing-comma", message, 99)
    if all(pair.numeric for pair in pairs):
        yield from _constant(pairs)
        yield from _not_finite(pairs)


def _nothing(wrong: Sequence[Evidence]) -> Finding:
    if all(_printed(case) for case in wrong):
        message = "You print the right value but do not return it. End with return instead of print."
        return Finding("printed-not-returned", message, 100)
    changed = set.intersection(*(set(case.modified) for case in wrong))
    if changed:
        message = f"Your function changes {listing(sorted(changed))} but returns nothing. Return the result."
    else:
        message = "Your function returns nothing (None). Does every path through it end with a return?"
    return Finding("returned-nothing", message, 90)


def _tells(expected: Sequence[Any]) -> bool:
    """Are these different words, or numbers enough to rule out chance?"""
    if all(isinstance(value, str) for value in expected):
        return len(set(expected)) > 1 and all(map(len, expected))
    numbers = [array for array in map(as_numbers, expected) if array is not None and array.dtype.kind != "c"]
    return bool(numbers) and weight(np.concatenate([array.ravel() for array in numbers]).astype(np.float64)) >= CERTAIN


def _printed(case: Evidence) -> bool:
    """Does what was printed hold every expected number, in order, to six digits?"""
    wanted = as_numbers(case.expected)
    if isinstance(case.expected, str):
        return bool(case.expected) and case.expected in case.stdout
    if wanted is None or wanted.dtype.kind == "c" or wanted.size == 0:
        return False
    if wanted.dtype.kind == "b" and wanted.size == 1:
        return re.search(rf"\b{bool(wanted)}\b", case.stdout) is not None
    printed = np.array([float(text) for text in _NUMBER.findall(case.stdout[:20_000])])
    numbers = wanted.astype(np.float64).ravel()
    starts = range(len(printed) - len(numbers) + 1)
    return any(alike(numbers, printed[i : i + len(numbers)], 1e-5) for i in starts)


def _spelt_otherwise(expected: Any, actual: Any) -> bool:
    """In other letters, or with an ending more or less."""
    if not isinstance(expected, str) or not isinstance(actual, str):
        return False
    right, got = expected.strip().lower(), actual.strip().lower()
    return min(len(right), len(got)) > 2 and (right.startswith(got) or got.startswith(right))


def _is_words(value: Any) -> bool:
    return isinstance(value, tuple | list) and bool(value) and all(isinstance(item, str) for item in value)


def _is_text_of(pair: Pair) -> bool:
    if not isinstance(pair.actual, str) or pair.right.size != 1 or len(pair.actual) > 100:
        return False
    text = pair.actual.strip()
    try:
        value = float({"True": "1", "False": "0"}.get(text, text))
    except ValueError:
        return False
    return alike(pair.right, np.asarray(value), max(slack(pair), 1e-3))  # often formatted with few digits


# --- results in each other's place -----------------------------------------------------------------------


def _swapped(cases: Sequence[Evidence]) -> Iterator[Finding]:
    """The results of a tuple, or the values of a dict, are all there but in each other's place."""
    tables = [_parts(case) for case in cases]
    names = list(tables[0]) if tables and tables[0] else []
    if not 2 <= len(names) <= 12 or any(list(table) != names for table in tables):
        return
    fits = {
        (i, j): all(
            equal(table[i][0], table[j][1], case.rtol, case.atol) for table, case in zip(tables, cases, strict=True)
        )
        for i, j in itertools.product(names, names)
    }
    moved = [name for name in names if not fits[name, name]]
    if not 2 <= len(moved) <= 5:
        return
    orders = [p for p in itertools.permutations(moved) if all(fits[i, j] for i, j in zip(moved, p, strict=True))]
    if len(orders) == 1 and _distinct(tables, moved):
        order = listing([key_text(name) if name.isidentifier() else name for name in moved])
        if len(moved) == 2:
            message = f"Right but for the order: {order} are swapped."
        else:
            message = f"Right but for the order: {order} stand in each other's place."
        yield Finding("results-swapped", message, 95)


def _parts(case: Evidence) -> dict[str, tuple[Any, Any]]:
    """The expected and the actual value of each part, by its name; empty where the structures differ."""
    match case.expected, case.actual:
        case tuple() as right, tuple() | list() | np.ndarray(shape=(_, *_)) as got:
            if len(right) != len(got):
                return {}
            names = case.names if len(case.names) == len(right) else ()
            labels = names or tuple(f"the {ordinal(i + 1)} result" for i in range(len(right)))
            return dict(zip(labels, zip(right, got, strict=True), strict=True))
        case dict() as right, dict() as got if right.keys() <= got.keys():
            return {key: (right[key], got[key]) for key in right}
        case _:
            return {}


def _distinct(tables: Sequence[dict[str, tuple[Any, Any]]], moved: Sequence[str]) -> bool:
    """Are the expected values of the moved parts enough to rule out chance?"""
    arrays = [as_numbers(table[name][0]) for table in tables for name in moved]
    real = [array.ravel() for array in arrays if array is not None and array.dtype.kind != "c"]
    return bool(real) and weight(np.concatenate(real)) >= CERTAIN


# --- always the same, not finite -------------------------------------------------------------------------


def _constant(pairs: Sequence[Pair]) -> Iterator[Finding]:
    by_path = [[pair for pair in pairs if pair.path == path] for path in {pair.path for pair in pairs}]
    right = np.concatenate([pair.right.ravel() for pair in pairs])
    got = np.concatenate([pair.got.ravel() for pair in pairs])
    enough = weight(right) >= CERTAIN or (len(pairs) >= 5 and np.unique(right).size >= 2)
    if not enough:
        return
    if not got.any():
        zero = "False" if all(_is_bool(pair.actual) for pair in pairs) else "0"
        message = f"{zero} in every case. Is the result computed into the variable that is returned?"
        if not (right == np.round(right)).all():
            message += " Or is a fraction rounded down to 0, by // or int()?"
        yield finding(pairs, "zero-everywhere", message, 60)
        return
    for group in by_path:
        first = group[0]
        # Where every right array is the same too, a constant answer is as it should be.
        varied = any(pair.right.shape != first.right.shape or not alike(first.right, pair.right) for pair in group)
        same = all(pair.got.shape == first.got.shape and alike(first.got, pair.got) for pair in group)
        if (
            len(group) < 3
            or not varied
            or not (same or np.unique(np.concatenate([p.got.ravel() for p in group])).size == 1)
        ):
            return
    one = "True" if all(_is_bool(pair.actual) for pair in pairs) else number(got[0])
    what = f"{one} in every case" if np.unique(got).size == 1 else "the same in every case"
    yield finding(pairs, "constant-answer", f"{what}: it does not depend on the inputs.", 55)


def _is_bool(value: Any) -> bool:
    array = as_numbers(value)
    return array is not None and array.dtype.kind == "b"


def _not_finite(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """nan or inf came back where a number is wanted; everything that is finite is right."""
    for pair in pairs:
        if pair.right.shape != pair.got.shape and pair.right.size > 1:
            return
        right, got = pair.right.ravel(), pair.got.ravel()
        lost = ~np.isfinite(got) & np.isfinite(right)
        if not alike(np.where(lost, 0.0, right), np.where(lost, 0.0, got), slack(pair)) or pair.ok == bool(lost.any()):
            return
    sizes = {case: [_largest(p.case.arguments) for p in pairs if p.ok is case] for case in (True, False)}
    if min(sizes[False]) > _LARGE and max(sizes[False]) >= max(sizes[True], default=0.0):
        message = (
            f"nan or infinite where the inputs are large (up to {number(max(sizes[False]), 3)}). exp or a power "
            "overflows there: rearrange the formula so that exp only sees numbers that are not positive."
        )
        yield finding(pairs, "not-finite-for-large", message, 85)
    else:
        message = (
            "nan or infinite. Look for a division by 0, a log of 0, a log or a root of a negative number, "
            "or an exp of something large."
        )
        yield finding(pairs, "not-finite", message, 25)


def _largest(value: Any) -> float:
    """The largest finite magnitude in the inputs."""
    if isinstance(value, dict):
        return max(map(_largest, value.values()), default=0.0)
    array = as_numbers(value)
    if array is None:
        return max(map(_largest, value), default=0.0) if isinstance(value, list | tuple) else 0.0
    size = np.abs(array[np.isfinite(array)].astype(np.complex128))
    return float(size.max(initial=0.0))
