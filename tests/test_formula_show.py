"""Formulas as text read back as themselves; normal forms keep the values; LaTeX is taken by latex2mathml."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from latex2mathml.converter import convert

from grader.formula.digits import value_at
from grader.formula.evaluate import number
from grader.formula.normal import normal, same
from grader.formula.parse import FormulaError, parse
from grader.formula.reals import Unclear, Undefined, as_real
from grader.formula.show import latex, latex_name, text
from grader.formula.tree import (
    FUNCTIONS,
    MINUS_ONE,
    Branch,
    Call,
    Constant,
    Logic,
    Name,
    Number,
    Power,
    Product,
    Relation,
    Sum,
    Tree,
    depth,
    names_of,
    negative,
    reciprocal,
)

NAMES = ["x", "y_hat", "lambda", "e", "sigma"]

numbers = st.fractions(-20, 20, max_denominator=60) | st.sampled_from(
    [Fraction("1e-8"), Fraction("0.999"), Fraction(10**20)]
)
leaves = st.one_of(
    numbers.map(Number),
    st.sampled_from(["pi", "e"]).map(Constant),
    st.sampled_from(NAMES).map(Name),
)


def grown(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    relations = st.builds(Relation, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), inner, inner)
    conditions = relations | st.builds(
        lambda word, parts: Logic(word, parts[:1] if word == "not" else parts),
        st.sampled_from(["and", "or", "not"]),
        st.tuples(relations, relations),
    )
    return st.one_of(
        several.map(Sum),
        several.map(Product),
        st.builds(Power, inner, inner),
        st.builds(Power, inner, st.integers(-3, 3).map(lambda n: Number(Fraction(n)))),
        inner.map(negative),
        inner.map(reciprocal),
        st.builds(
            lambda f, arguments: Call(f, arguments if FUNCTIONS[f] == 2 else arguments[:1]),
            st.sampled_from(sorted(FUNCTIONS)),
            st.tuples(inner, inner),
        ),
        st.builds(Branch, inner, conditions, inner),
    )


trees = st.recursive(leaves, grown, max_leaves=10)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("(1-f)*f", "(1 − f)·f"),
        ("exp(-z)/(1+exp(-z))**2", "exp(−z)/(1 + exp(−z))²"),
        ("-(y-f)*x", "−(y − f)·x"),
        ("a-(b-c)", "a − (b − c)"),
        ("a/b/c", "a/(b·c)"),
        ("1/(a+b)", "1/(a + b)"),
        ("-a - b", "−a − b"),
        ("a*-b", "−a·b"),
        ("1/3*a", "a/3"),
        ("0.9*a + 1e-8", "0.9·a + 1e−8"),
        ("(a^2)^3", "(a²)³"),
        ("a^(b^2)", "a^(b²)"),
        ("2^-a", "2^(−a)"),
        ("(-2)^a", "(−2)^a"),
        ("sqrt(a)/2", "√(a)/2"),
        ("e^-a", "exp(−a)"),
        ("sigmoid(z)", "σ(z)"),
        ("ln(a)", "log(a)"),
        ("max(0, a)", "max(0, a)"),
        ("a if a >= b and not b == 1 else c", "a if a ≥ b and not (b == 1) else c"),
        ("(a > 0)*b", "(1 if a > 0 else 0)·b"),
        ("2*pi*a", "2·pi·a"),
    ],
)
def test_text(typed: str, shown: str) -> None:
    names = ["a", "b", "c", "f", "x", "y", "z"]
    assert text(parse(typed, names)) == shown
    assert same(parse(shown, names), parse(typed, names))


def test_names_that_are_also_functions_are_told_apart() -> None:
    tree = Product((Name("sigma"), Call("sigma", (Name("e"),)), Constant("e")))
    assert text(tree) == "sigma·sigmoid(e)·exp(1)"
    assert normal(parse(text(tree), ["sigma", "e"])) == normal(tree)


def divides_by_zero(tree: Tree) -> bool:
    """Undefined everywhere: such formulas have no one normal form."""
    return "Power(base=Number(value=Fraction(0, 1)), exponent=Number(value=Fraction(-" in repr(normal(tree))


@given(trees)
@settings(max_examples=300, deadline=None)
def test_text_reads_back(tree: Tree) -> None:
    assume(not divides_by_zero(tree))
    for each in (tree, normal(tree)):
        try:
            again = parse(text(each, NAMES), NAMES)
        except FormulaError as error:
            assert any(word in error.message for word in ("exponent", "power", "digits", "deep", "parts", "characters"))  # noqa: PT017
        else:
            assert normal(again) == normal(each)


@given(trees)
@settings(max_examples=300, deadline=None)
def test_latex_is_taken(tree: Tree) -> None:
    said = convert(latex(tree))
    assert said.startswith("<math")
    assert said.count("<mrow>") == said.count("</mrow>")


@given(trees)
@example(Power(Power(Power(Number(Fraction(1, 3)), Number(Fraction(1, 3))), Number(Fraction(-2))), MINUS_ONE))
@settings(max_examples=300, deadline=None)
def test_normal_is_idempotent(tree: Tree) -> None:
    assume(not divides_by_zero(tree))
    form = normal(tree)
    assert normal(form) == form


@given(trees, st.lists(st.sampled_from(["-3/2", "-1", "0", "1/3", "2"]), min_size=5, max_size=5))
@settings(max_examples=400, deadline=None)
def test_normal_keeps_the_value_and_where_there_is_none(tree: Tree, at: list[str]) -> None:
    point = {name: Fraction(value) for name, value in zip(NAMES, at, strict=True)}

    def told(each: Tree) -> float | str | None:
        try:
            real = as_real(value_at(each, point, 200, ties=True), 200)
        except Undefined as reason:
            return type(reason).__name__
        except Unclear:
            return None
        return float(real.value) if real.is_good(60) else None

    before, after = told(tree), told(normal(tree))
    if before is None or after is None or "TooLarge" in (before, after):
        return
    assert after == (pytest.approx(before, rel=1e-12) if isinstance(before, float) else before)


@given(trees)
@settings(deadline=None)
def test_floats_never_raise(tree: Tree) -> None:
    for x in (-2.0, 0.0, 1e300, math.inf, math.nan):
        assert isinstance(number(tree, dict.fromkeys(NAMES, x)), float)
    assert names_of(tree) <= set(NAMES)
    assert depth(tree) >= 1


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("exp(-z)/(1+exp(-z))**2", r"\frac{e^{-z}}{\left(1 + e^{-z}\right)^{2}}"),
        ("sqrt(6/(n_in+n_out))", r"\sqrt{\frac{6}{n_{in} + n_{out}}}"),
        ("-(y-y_hat)*x", r"-\left(y - \hat{y}\right) \, x"),
        ("2*3*x", r"2 \cdot 3 \, x"),
        ("max(0, x)", r"\max\left(0, x\right)"),
        ("abs(x)", r"\left|x\right|"),
        ("sign(x)", r"\operatorname{sign}\left(x\right)"),
        ("log2(x)", r"\log_{2}\left(x\right)"),
        ("x if x > 0 else 0", r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}"),
        ("1e-8", "10^{-8}"),
        ("x^n_in", "x^{n_{in}}"),
    ],
)
def test_latex(typed: str, due: str) -> None:
    assert latex(parse(typed, ["x", "y", "y_hat", "z", "n_in", "n_out"])) == due


@pytest.mark.parametrize(
    ("name", "due"),
    [("beta1", r"\beta_{1}"), ("w_13", "w_{13}"), ("x_bar", r"\bar{x}"), ("Err4", r"\mathrm{Err}_{4}"), ("L", "L")],
)
def test_names_in_print(name: str, due: str) -> None:
    assert latex_name(name) == due


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x - x", "0"),
        ("x/x", "1"),
        ("sqrt(x)^2", "x"),
        ("sqrt(x^2)", "x"),
        ("x^2/x", "x"),
        ("0*log(x)", "0"),
        ("(x^-1)^-1", "x"),
        ("exp(log(x))", "x"),
    ],
)
def test_what_has_another_domain_is_not_the_same(one: str, other: str) -> None:
    assert not same(parse(one, ["x"]), parse(other, ["x"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x*y + 1", "1 + y*x"),
        ("x/y", "x*y^-1"),
        ("1/(x*y)", "1/x/y"),
        ("sqrt(x)", "x^0.5"),
        ("1/sqrt(x)", "x^(-1/2)"),
        ("ln(x)", "log(x)"),
        ("exp(x)", "e^x"),
        ("x + x", "2*x"),
        ("x*x*x", "x^3"),
        ("-(x - y)", "y - x"),
        ("2*(x - y)/2", "x - y"),
        ("(2*x)^2", "4*x^2"),
        ("x > y", "y < x"),
        ("max(x, y, 1)", "max(max(1, y), x)"),
        ("0.1 + 0.2", "0.3"),
        ("x - 0", "x"),
        ("1*x", "x"),
    ],
)
def test_the_same_up_to_order_spelling_and_arithmetic(one: str, other: str) -> None:
    assert same(parse(one, ["x", "y"]), parse(other, ["x", "y"]))
