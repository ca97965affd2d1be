"""Are two formulas the same function on the domain of a question?

1. "tree"      they are the same up to order, spelling and arithmetic;
2. "sampling"  they differ at a point, or agree at 24 points to more than 20 digits, each value with a bound of its
               error (`digits`); floats only look for a point where they may differ, they never decide;
3. "sympy"     where they could be compared at fewer than 8 points, SymPy is asked in a process of its own;
4. "open"      where that does not decide either: `equal` is None.

A point where one is defined and the other is not is a difference. Where a condition is exactly at its limit and its
sides differ, real points are passed over (the slope of ReLU at 0 is a matter of convention): ask with `ties=True`
to have them compared. Whole numbers meet limits on purpose, so between them ties always count.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from grader.formula import prover
from grader.formula.digits import value_at
from grader.formula.evaluate import number
from grader.formula.kinks import between
from grader.formula.large import surely_large
from grader.formula.normal import same
from grader.formula.points import Domain, Point, points, whole
from grader.formula.reals import Real, Tie, TooLarge, Unclear, Undefined, Value, as_real, context, difference
from grader.formula.tree import Tree, names_of, walk

__all__ = ["Comparison", "Domain", "compare"]

Prover = Callable[[Tree, Tree, Mapping[str, Domain]], bool | None]

ENOUGH = 24  # points at which equal formulas are compared
FEWEST = 8  # fewer do not decide
_TRIED = 72
_SUSPECTS = 10
_BITS = (110, 220, 440, 880)
_GOOD = 70  # bits that must be right where two values agree
_MOST_WORK = 60_000  # nodes evaluated: three times what the largest formulas need


@dataclass(frozen=True)
class Comparison:
    """Whether two formulas are equal, which step decided, and a point where they differ with both values there.

    `values` are the answer's and the right one's; None is undefined.
    `compared` points were compared, with `evaluations` evaluations.
    """

    equal: bool | None
    step: Literal["tree", "sampling", "sympy", "open"]
    point: Mapping[str, float] | None = None
    values: tuple[float | None, float | None] = (None, None)
    compared: int = 0
    evaluations: int = field(default=0, compare=False)

    @property
    def sentence(self) -> str:
        """Where they differ, for a learner; empty where no point is known.

        >>> Comparison(False, "sampling", {"f": 0.5}, (0.5, 0.25)).sentence
        'At f = 0.5 your formula gives 0.5; the right one gives 0.25.'
        """
        if self.point is None:
            return ""
        where = "At " + ", ".join(f"{n} = {_short(v)}" for n, v in self.point.items()) if self.point else "Here"
        answer, right = self.values
        if answer is None or right is None:
            mine, due = ("undefined" if v is None else _short(v) for v in self.values)
            return f"{where} your formula is {mine}; the right one is {due}."
        a, b = _apart(answer, right)
        if a == b:
            return f"{where} both give about {_short(right)}, but not to all digits."
        return f"{where} your formula gives {a}; the right one gives {b}."


def compare(
    answer: Tree,
    right: Tree,
    domain: Mapping[str, Domain],
    *,
    ties: bool = False,
    prove: Prover | None = None,
) -> Comparison:
    """Return whether two formulas are equal on the domain, which has an entry for each of their names.

    `prove` is asked where sampling cannot decide; without it, SymPy is.

    Examples
    --------
    >>> from grader.formula.parse import parse
    >>> def asked(answer, right="sigma(z)*(1 - sigma(z))"):
    ...     return compare(parse(answer, ["z"]), parse(right, ["z"]), {"z": Domain(-6, 6)})
    >>> asked("exp(-z)/(1 + exp(-z))^2").equal, asked("(1 - sigma(z))*sigma(z)").step
    (True, 'tree')
    >>> asked("1 - sigma(z)").sentence
    'At z = 1 your formula gives 0.268941; the right one gives 0.196612.'
    """
    if same(answer, right):
        return Comparison(True, "tree")
    names = sorted(names_of(answer) | names_of(right))
    sampling = _Sampling(answer, right, ties or (bool(names) and all(domain[n].integer for n in names)))
    if found := sampling.decide(names, domain):
        return found
    proved = (prove or prover.prove)(answer, right, {name: domain[name] for name in names})
    step: Literal["sympy", "open"] = "open" if proved is None else "sympy"
    return Comparison(proved, step, compared=sampling.compared, evaluations=sampling.evaluations)


@dataclass
class _Sampling:
    """Two formulas, evaluated at point after point."""

    answer: Tree
    right: Tree
    ties: bool
    compared: int = 0
    evaluations: int = 0
    work: int = 0
    beyond: Point | None = None  # a point where a value is too large to compute
    unclear: int = 0  # points where no digits tell whether there is a value: 1/sin(pi)

    def __post_init__(self) -> None:
        self.nodes = max(sum(1 for _ in walk(tree)) for tree in (self.answer, self.right))

    def decide(self, names: Sequence[str], domain: Mapping[str, Domain]) -> Comparison | None:
        """Return what the points say; None where too few could be compared."""
        every = whole(names, domain)
        ahead: Sequence[Point] = every if every is not None else points(names, domain)
        narrow = between((self.answer, self.right), domain, ahead[0])
        for point in itertools.islice(self.suspects((*ahead, *narrow)), _SUSPECTS):
            if difference := self.at(point):
                return difference
            if self.hopeless:
                break
        self.compared = 0
        for point in ahead if every is not None else ahead[:_TRIED]:
            if difference := self.at(point):
                return difference
            if (self.compared == ENOUGH and every is None) or self.work > _MOST_WORK or self.hopeless:
                break
        if self.hopeless:
            return Comparison(None, "open", evaluations=self.evaluations)
        if self.compared >= FEWEST or (every is not None and self.compared == len(every)):
            return Comparison(True, "sampling", compared=self.compared, evaluations=self.evaluations)
        return self.too_large(self.beyond) if self.beyond is not None else None

    @property
    def hopeless(self) -> bool:
        """Whether nothing could be told at point after point. SymPy would search for long and tell no more."""
        return self.unclear >= FEWEST and not self.compared

    def too_large(self, point: Point) -> Comparison | None:
        """Tell an answer that is too large to compute from a right one that is not."""
        try:
            right = self.value(self.right, point, _BITS[0])
        except (TooLarge, Unclear):
            return None
        if right is None or not surely_large(self.answer, point):
            return None
        return self.differs(point, Real(context().inf, 0), right, _BITS[0])

    def suspects(self, ahead: Sequence[Point]) -> Iterator[Point]:
        """Yield the points where floats differ: first those where both formulas have a value."""
        undefined = []
        for point in ahead:
            given = {name: float(value) for name, value in point.items()}
            a, b = number(self.answer, given), number(self.right, given)
            if (a != a) is not (b != b):
                undefined.append(point)
            elif abs(a - b) > 1e-9 * max(abs(a), abs(b)):
                yield point
        yield from undefined

    def at(self, point: Point) -> Comparison | None:
        """Compare at one point; return a difference. A point that cannot be judged is passed over."""
        for bits in _BITS:
            try:
                a, b = self.value(self.answer, point, bits), self.value(self.right, point, bits)
            except Tie:
                return None
            except TooLarge:
                self.beyond = self.beyond or point
                return None
            except Unclear:
                continue
            if a is None or b is None:
                return None if a is b else self.differs(point, a, b, bits)
            match _agree(a, b, bits):
                case True:
                    self.compared += 1
                    return None
                case False:
                    return self.differs(point, a, b, bits)
        self.unclear += 1
        return None

    def value(self, tree: Tree, point: Point, bits: int) -> Value | None:
        """The value; None where it is undefined."""
        self.evaluations += 1
        self.work += self.nodes * bits // _BITS[0]
        try:
            return value_at(tree, point, bits, ties=self.ties)
        except TooLarge:
            raise
        except Undefined:
            return None

    def differs(self, point: Point, a: Value | None, b: Value | None, bits: int) -> Comparison:
        given = {name: float(value) for name, value in point.items()}
        answer, right = (None if v is None else float(as_real(v, bits).value) for v in (a, b))
        return Comparison(False, "sampling", given, (answer, right), self.compared + 1, self.evaluations)


def _agree(a: Value, b: Value, bits: int) -> bool | None:
    """Whether two values agree; None where more digits are needed to tell."""
    apart = difference(a, b, bits)
    if isinstance(apart, Fraction):
        return apart == 0
    if apart.size > apart.error + 1:
        return False
    size = max(as_real(v, bits).size for v in (a, b))
    # Where all digits cancel there is no leading one: to the last, the error itself must be small.
    return True if apart.error <= size - _GOOD or (bits == _BITS[-1] and apart.error <= -_GOOD) else None


def _short(value: float, digits: int = 6) -> str:
    return "a very large number" if value == math.inf else f"{value:.{digits}g}".replace("-", "−")


def _apart(a: float, b: float) -> tuple[str, str]:
    """Two values with as many digits as tell them apart."""
    for digits in (6, 9, 12, 17):
        if _short(a, digits) != _short(b, digits):
            break
    return _short(a, digits), _short(b, digits)
