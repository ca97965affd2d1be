"""Each number that came back is a fixed function of the right one."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from grader.numeric import Array
from grader.relations.evidence import CERTAIN, Finding, Pair, explains, finding, proof, weight
from grader.show import counted, number


@dataclass(frozen=True)
class Elementwise:
    """A wrong answer that is `apply(right)`."""

    id: str
    apply: Callable[[Array], Array]
    message: str
    specific: int = 80


def _rounded(decimals: int) -> Elementwise:
    message = f"the right value rounded to {counted(decimals, 'decimal')}. Return it unrounded."
    return Elementwise("rounded", lambda e: e.round(decimals), message, 70)


TABLE = (
    Elementwise("sign", np.negative, "the right value with the wrong sign. Is a minus missing, or one too many?"),
    Elementwise("complement", lambda e: 1 - e, "1 minus the right value. Which of the two is asked for?"),
    Elementwise("reciprocal", lambda e: 1 / e, "1 divided by the right value: the fraction is upside down."),
    Elementwise("squared", np.square, "the square of the right value. Is a square root missing, or a ** 2 too many?"),
    Elementwise("root-taken", np.sqrt, "the square root of the right value. Is a root taken that is not asked for?"),
    Elementwise("sign-lost", np.abs, "the right value without its sign. Is an absolute value taken too many?"),
    Elementwise("logarithm-taken", np.log, "the logarithm of the right value. Is a log taken too many?", 75),
    Elementwise("exponential-taken", np.exp, "e to the power of the right value. Is a log missing?", 75),
    Elementwise("rounded", np.round, "the right value rounded to a whole number. Return it unrounded.", 68),
)
CUT = (
    Elementwise("truncated", np.trunc, "the right value without its decimals. Is int() or // used on the way?", 70),
    Elementwise("truncated", np.floor, "the right value rounded down. Is // used where / is meant?", 69),
)
DECIMALS = tuple(_rounded(decimals) for decimals in (1, 2, 3, 4, 5))

FACTORS = (
    (2, "twice the right value. Is a ½ missing, or a 2 too many?"),
    (1 / 2, "half the right value. Is a ½ too many, or a 2 missing?"),
    (3, "three times the right value."),
    (1 / 3, "a third of the right value."),
    (4, "four times the right value. Is a ½ squared missing, or a 2 applied twice?"),
    (1 / 4, "a quarter of the right value. Is a ½ applied twice, or a 4 missing?"),
    (10, "10 times the right value."),
    (1 / 10, "a tenth of the right value."),
    (math.pi, "π times the right value."),
    (1 / math.pi, "the right value divided by π."),
    (2 * math.pi, "2π times the right value."),
    (math.log(2), "ln 2 times the right value. Mind the base of the logarithm: np.log is ln, np.log2 has base 2."),
    (1 / math.log(2), "the right value with logarithms of base 2. np.log is the natural one."),
    (math.log(10), "ln 10 times the right value. Mind the base of the logarithm: np.log is ln, np.log10 has base 10."),
    (1 / math.log(10), "the right value with logarithms of base 10. np.log is the natural one."),
    (math.sqrt(2), "√2 times the right value."),
    (1 / math.sqrt(2), "the right value divided by √2."),
)

PERCENT = (
    (100.0, "100 times the right value: a percentage, where a fraction is wanted."),
    (1 / 100, "the right value divided by 100: a fraction, where a percentage is wanted."),
)


def find(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield the elementwise relations that explain the pairs."""
    for entry in TABLE:
        if explains(pairs, lambda pair, f=entry.apply: f(pair.right)):  # type: ignore[misc]
            yield finding(pairs, entry.id, entry.message, entry.specific)
    yield from _cut(pairs)
    fitting = [entry for entry in DECIMALS if explains(pairs, lambda pair, f=entry.apply: f(pair.right))]  # type: ignore[misc]
    if len(fitting) == 1:
        yield finding(pairs, fitting[0].id, fitting[0].message, fitting[0].specific)
    elif fitting:  # 0.235 may have three decimals or four
        yield finding(pairs, "rounded", "the right value rounded to a few decimals. Return it unrounded.", 70)
    yield from _inverted(pairs)
    yield from _factor(pairs)
    yield from _offset(pairs)
    yield from _signs(pairs)
    yield from _precision(pairs)


def _cut(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Whole numbers, the decimals lost. Small ones prove little each, so many of two kinds are asked for instead."""
    wrong = [pair for pair in pairs if not pair.ok]
    got = np.concatenate([pair.got.ravel() for pair in wrong])
    many = got.size >= 6 and np.unique(got).size > 1 and weight(np.concatenate([p.right.ravel() for p in wrong])) >= 9
    for entry in CUT:
        if explains(pairs, lambda pair, f=entry.apply: f(pair.right), enough=0 if many else CERTAIN):  # type: ignore[misc]
            yield finding(pairs, entry.id, entry.message, entry.specific)


def _inverted(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Truth values, each the other one. Both must occur, and more than a few."""
    right = np.concatenate([pair.right.ravel() for pair in pairs])
    if set(np.unique(right)) == {0.0, 1.0} and right.size >= 6 and explains(pairs, lambda p: 1 - p.right, enough=0):
        message = "1 where 0 is right and 0 where 1 is. Is the comparison the wrong way round?"
        yield finding(pairs, "inverted", message, 80)


def _factor(pairs: Sequence[Pair]) -> Iterator[Finding]:
    constant = _constant(pairs, lambda right, got: got / right)
    if constant is None or abs(abs(constant) - 1) < 1e-5 or not 1e-9 < abs(constant) < 1e9:
        return
    for factor, words in PERCENT:
        if math.isclose(constant, factor, rel_tol=1e-5) and explains(pairs, lambda p, c=factor: c * p.right):  # type: ignore[misc]
            yield finding(pairs, "percent", words, 80)
            return
    for factor, words in FACTORS:
        if math.isclose(abs(constant), factor, rel_tol=1e-5):
            known = math.copysign(factor, constant)
            if explains(pairs, lambda p, c=known: c * p.right):  # type: ignore[misc]
                sign = "" if constant > 0 else " And its sign is wrong."
                yield finding(pairs, "constant-factor", words + sign, 80)
                return
    if explains(pairs, lambda p: constant * p.right, enough=3 * CERTAIN):
        words = f"the right value times {number(constant, 4)}, always the same factor."
        yield finding(pairs, "constant-factor", words, 40)


def _offset(pairs: Sequence[Pair]) -> Iterator[Finding]:
    constant = _constant(pairs, lambda right, got: got - right)
    if constant is None or constant == 0:
        return
    step = round(constant)
    if abs(step) == 1 and explains(pairs, lambda p: p.right + step):
        whole = all((pair.right == np.round(pair.right)).all() for pair in pairs)
        more = "one more than" if step == 1 else "one less than"
        hint = " Check where the counting starts and ends." if whole else f" Is a {'−' if step > 0 else '+'} 1 missing?"
        yield finding(pairs, "off-by-one", f"{more} the right value.{hint}", 75)
    elif explains(pairs, lambda p: p.right + constant, enough=3 * CERTAIN):
        sign = "plus" if constant > 0 else "minus"
        words = f"the right value {sign} {number(abs(constant), 4)}, always the same."
        yield finding(pairs, "constant-offset", words, 40)


def _constant(pairs: Sequence[Pair], of: Callable[[Array, Array], Array]) -> float | None:
    """The constant at the largest wrong number; whether it holds everywhere is for `explains` to say."""
    best: tuple[float, float] | None = None
    for pair in pairs:
        if pair.ok or pair.right.size != pair.got.size:
            continue
        right, got = pair.right.ravel(), pair.got.ravel()
        size = np.where(np.isfinite(right) & np.isfinite(got), np.abs(right), -1.0)
        i = int(np.argmax(size))
        if size[i] > 0 and (best is None or size[i] > best[0]):
            best = (float(size[i]), float(of(right, got)[i]))
    return best[1] if best and math.isfinite(best[1]) else None


def _signs(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """The right sizes, but some of the signs are wrong."""
    if any(pair.right.shape != pair.got.shape for pair in pairs):
        return
    if explains(pairs, lambda p: np.where(np.sign(p.got) == np.sign(p.right), p.right, -p.right), enough=2 * CERTAIN):
        yield finding(pairs, "sign-sometimes", "right but for some of the signs.", 29)


def _precision(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Nearly right: half precision, or a formula that is only approximately the right one."""
    wrong = [pair for pair in pairs if not pair.ok]
    if any(pair.right.shape != pair.got.shape and pair.right.size > 1 for pair in wrong):
        return
    if weight(np.concatenate([pair.got.ravel() for pair in wrong])) < CERTAIN or proof(pairs) == 0:
        return
    dtypes = {str(getattr(pair.actual, "dtype", "")) for pair in wrong}

    def within(error: float) -> bool:
        return all(
            np.allclose(p.got.ravel(), p.right.ravel(), rtol=error, atol=error * 0.01 * np.abs(p.right).max())
            for p in wrong
        )

    if dtypes == {"float16"} and within(5e-3):
        yield finding(pairs, "float16", "computed as float16, which keeps three digits. Use float64.", 60)
    elif dtypes == {"float32"} and within(1e-3):
        message = "computed as float32, whose rounding errors are too large here. Use float64."
        yield finding(pairs, "float32", message, 60)
    elif within(1e-3):
        message = (
            "right to about three digits only. Is something rounded, is a small epsilon too large, "
            "or is the formula an approximation?"
        )
        yield finding(pairs, "nearly-right", message, 28)
