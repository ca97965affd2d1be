"""Values of formulas, against the module math and against SymPy's evalf."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from fractions import Fraction
from typing import Any

import mpmath
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.formula.digits import value_at
from grader.formula.evaluate import number, plain, precise
from grader.formula.parse import parse
from grader.formula.reals import Tie, Unclear, Undefined, as_real
from grader.formula.tree import FUNCTIONS, Branch, Call, Constant, Name, Number, Power, Product, Relation, Sum, Tree

X = ["x", "y"]


def test_mpmath_alone_does_not_load_sympy() -> None:
    script = (
        "import sys; from grader.formula import edits, equality, evaluate, parse, show; print('mpmath' in sys.modules);"
        "evaluate.plain('1/3'); print('mpmath' in sys.modules, 'sympy' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert said.split() == ["False", "True", "False"]


@pytest.mark.parametrize("name", [n for n, wanted in FUNCTIONS.items() if wanted == 1])
@pytest.mark.parametrize("at", ["-2.5", "-0.3", "0", "0.4", "1", "3.75"])
def test_functions_agree_with_mpmath(name: str, at: str) -> None:
    oracle: Any = {
        "abs": abs,
        "sigma": lambda v: 1 / (1 + mpmath.exp(-v)),
        "log2": lambda v: mpmath.log(v, 2),
        "log10": mpmath.log10,
    }.get(name) or getattr(mpmath, name)
    with mpmath.workdps(60):
        try:
            due = oracle(mpmath.mpf(at))
            due = None if isinstance(due, mpmath.mpc) and due.imag else mpmath.re(due)
        except (ValueError, ZeroDivisionError):
            due = None
        if due is not None and not mpmath.isfinite(due):
            due = None
        tree = Call(name, (Name("x"),))
        exact = precise(tree, {"x": Fraction(at)}, 40)
        quick = number(tree, {"x": float(at)})
        if due is None:
            assert exact is None
            assert math.isnan(quick)
        else:
            assert abs(mpmath.mpf(exact) - due) <= abs(due) * mpmath.mpf(10) ** -40
            assert quick == pytest.approx(float(due), rel=1e-14)


@pytest.mark.parametrize(
    ("typed", "at", "due"),
    [
        ("1/x", 0, None),
        ("0^0", 0, 1),
        ("0^x", -1, None),
        ("0^x", 2, 0),
        ("(-8)^(1/3)", 0, None),
        ("(-2)^x", 3, -8),
        ("sqrt(-x)", 4, None),
        ("sqrt(x)", 0, 0),
        ("log(x)", 0, None),
        ("x^-2", 0, None),
        ("1/(x - x)", 3, None),
        ("0*log(x)", -1, None),
        ("1 if x > 0 else log(x)", 2, 1),
        ("1 if log(x) > 0 else 2", -1, None),
        ("1 if x < 0 and log(x) > 0 else 2", 1, 2),
        ("max(1, log(x))", -1, None),
        ("x if x == 0.5 else 7", 0.5, 0.5),
    ],
)
def test_where_there_is_no_real_value(typed: str, at: float, due: float | None) -> None:
    tree = parse(typed, X)
    exact = precise(tree, {"x": Fraction(at)})
    quick = number(tree, {"x": float(at)})
    if due is None:
        assert exact is None
        assert math.isnan(quick)
    else:
        assert exact == due == quick


@pytest.mark.parametrize(
    "typed", ["exp(exp(exp(exp(9))))", "9^999^1*(((9^999)^999)^999)^999", "x^x^x^x", "2^(2^(2^x))"]
)
def test_what_is_too_large_is_none_at_once(typed: str) -> None:
    began = time.process_time()
    assert precise(parse(typed, X), {"x": 10**6}) is None
    assert number(parse(typed, X), {"x": 1e6}) == math.inf
    assert time.process_time() - began < 2


def test_extremes_are_seen_through() -> None:
    assert precise(parse("sigma(x)", X), {"x": -(10**7)}) == 0
    assert float(precise(parse("log(sigma(x))", X), {"x": -5000})) == -5000
    assert float(precise(parse("(1 - tanh(x))*exp(2*x)", X), {"x": 200})) == pytest.approx(2)
    assert float(precise(parse("exp(x)/(1 + exp(x))", X), {"x": 5000})) == 1
    assert precise(parse("sin(x)^2 + cos(x)^2 - 1", X), {"x": 1}) == 0
    assert number(parse("1/(1 + exp(-x))", X), {"x": -1e5}) == 0


def test_a_missing_value_is_nan() -> None:
    assert math.isnan(number(parse("x + y", X), {"x": 1.0}))


def test_a_tie_is_told_unless_both_sides_agree() -> None:
    at = {"x": Fraction(0)}
    with pytest.raises(Tie):
        value_at(parse("1 if x > 0 else 0", X), at, 100)
    with pytest.raises(Tie):
        value_at(parse("1 if x > 0 and x < 1 else 0", X), at, 100)
    assert value_at(parse("x if x > 0 else -x", X), at, 100) == 0
    assert value_at(parse("1 if x > 0 and x > 1 else 0", X), at, 100) == 0
    assert value_at(parse("1 if x >= 0 else 0", X), at, 100, ties=True) == 1
    assert value_at(parse("1 if x == 0 else 0", X), at, 100) == 1


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("0.25", 0.25),
        (" 1/3 ", 1 / 3),
        ("2*exp(-1)", 2 * math.exp(-1)),
        ("0,25", 0.25),
        ("−0,3", -0.3),
        ("25 %", 0.25),
        ("12,5%", 0.125),
        ("1e-3", 0.001),
        ("−0.3", -0.3),
        ("½", 0.5),
        ("z = 4", 4),
        ("ln(2)", math.log(2)),
        ("max(1,2)", 2),
        ("٣", None),
        ("", None),
        ("%", None),
        ("a", None),
        ("1/0", None),
        ("1,2,3", None),
        ("9^999*9^999", None),
        ("10**10**10", None),
        ("nan", None),
        ("(" * 10_000, None),
    ],
)
def test_plain_numbers(typed: str, due: float | None) -> None:
    got = plain(typed)
    assert got == (None if due is None else pytest.approx(due, rel=1e-15))


# --- against SymPy ---------------------------------------------------------------------------------------

LEAVES = st.sampled_from([Name("x"), Name("y"), Number(Fraction(2)), Number(Fraction(-1, 3)), Constant("pi")])


def _grown(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    pairs = st.tuples(inner, inner)
    return st.one_of(
        pairs.map(Sum),
        pairs.map(Product),
        st.builds(Power, inner, st.sampled_from([Number(Fraction(n)) for n in ("-2", "-1", "2", "1/2")])),
        st.builds(
            lambda f, a: Call(f, (a,)),
            st.sampled_from(["exp", "log", "tanh", "sin", "cos", "abs", "sigma", "sqrt", "sinh", "cosh"]),
            inner,
        ),
        pairs.map(lambda p: Call("max", p)),
        st.builds(lambda a, b, c: Branch(a, Relation("<", b, Number(Fraction(1, 7))), c), inner, inner, inner),
    )


TREES = st.recursive(LEAVES, _grown, max_leaves=8)


def _sympy(tree: Any) -> Any:
    match tree:
        case Name(name):
            return sympy.Symbol(name)
        case Number(value):
            return sympy.Rational(value.numerator, value.denominator)
        case Constant("pi"):
            return sympy.pi
        case Sum(terms):
            return sympy.Add(*map(_sympy, terms), evaluate=False)
        case Product(factors):
            return sympy.Mul(*map(_sympy, factors), evaluate=False)
        case Power(base, exponent):
            return sympy.Pow(_sympy(base), _sympy(exponent), evaluate=False)
        case Call("sigma", (z,)):
            return 1 / (1 + sympy.exp(-_sympy(z)))
        case Call("max", arguments):
            return sympy.Max(*map(_sympy, arguments))
        case Call("abs", (z,)):
            return sympy.Abs(_sympy(z))
        case Call(name, (z,)):
            return getattr(sympy, name)(_sympy(z))
        case Branch(a, Relation(_, left, right), b):
            return sympy.Piecewise((_sympy(a), _sympy(left) < _sympy(right)), (_sympy(b), True))
        case _:
            raise AssertionError(tree)


@given(TREES, st.sampled_from([("1/2", "-3/4"), ("2", "1/3"), ("-5/4", "7/2")]))
@settings(max_examples=150, deadline=None)
def test_values_lie_within_their_bounds(tree: Tree, at: tuple[str, str]) -> None:
    """The error that is told bounds the true one: SymPy's value to 60 digits lies within."""
    point = {"x": Fraction(at[0]), "y": Fraction(at[1])}
    try:
        got = as_real(value_at(tree, point, 90, ties=True), 90)
    except (Undefined, Unclear):
        return
    try:
        expression = _sympy(tree).subs({n: sympy.Rational(v.numerator, v.denominator) for n, v in point.items()})
        due = sympy.N(expression, 60, maxn=400)
    except Exception:  # SymPy cannot
        return
    if not due.is_number or not due.is_real or due.has(sympy.nan, sympy.zoo, sympy.oo):
        return
    with mpmath.workdps(80):
        apart = abs(mpmath.mpf(str(due)) - mpmath.mpf(got.value))
        slack = abs(mpmath.mpf(str(due))) * mpmath.mpf(10) ** -55
        assert apart <= mpmath.mpf(2) ** got.error + slack
