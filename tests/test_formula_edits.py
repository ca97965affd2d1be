"""Edits of formulas: the slips of a derivation, each a formula of its own with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from scipy.special import expit

from grader.authoring.evaluation import evaluator
from grader.authoring.symbolic import Truth, join, sympy
from grader.compiling.formula_edits import MAX_EDITS, FormulaEdit, formula_edits, plain


def edits(build: Callable[[Any], Any]) -> dict[str, list[FormulaEdit]]:
    found: dict[str, list[FormulaEdit]] = {}
    for edit in formula_edits(Truth(build).graph({})):
        found.setdefault(edit.id, []).append(edit)
    return found


def values(build: Callable[[Any], Any], identifier: str, **case: Any) -> list[Any]:
    return [evaluator(edit.graph, exact=True)(case) for edit in edits(build)[identifier]]


def sigmoid_neuron(sp: Any) -> Any:
    """The slope of (σ(w·x) − t)²/2 by w, in named steps."""
    w, x, t = sp.symbols("w x t", real=True)
    o = sp.let("o", sp.sigma(w * x))
    return sp.chain((o - t) ** 2 / 2, w)


CASE = {"w": 0.6, "x": 1.7, "t": 0.9}
O = float(expit(0.6 * 1.7))


def test_slips_of_the_chain_rule() -> None:
    right = (O - 0.9) * O * (1 - O) * 1.7
    assert evaluator(Truth(sigmoid_neuron).graph({}), exact=True)(CASE) == pytest.approx(right, rel=1e-13)
    assert pytest.approx((O - 0.9) * 1.7) in values(sigmoid_neuron, "sigmoid-derivative-missing", **CASE)
    slope = float(expit(O) * (1 - expit(O)))
    assert pytest.approx((O - 0.9) * slope * 1.7) in values(sigmoid_neuron, "derivative-at-output", **CASE)
    missing = values(sigmoid_neuron, "factor-missing", **CASE)
    for factor in (O - 0.9, O, 1 - O, 1.7):
        assert pytest.approx(right / factor) in missing
        assert pytest.approx(right * factor) in values(sigmoid_neuron, "factor-twice", **CASE)
    assert pytest.approx((O + 0.9) * O * (1 - O) * 1.7) in values(sigmoid_neuron, "sign-of-term", **CASE)


def mean_square(sp: Any) -> Any:
    y, p = sp.symbols("y p", real=True)
    return sp.mean((y - p) ** 2 / 2)


def test_slips_with_means_powers_and_constants() -> None:
    import numpy as np

    case = {"y": np.array([1.0, 2.0]), "p": np.array([1.5, 4.0])}
    squares = (case["y"] - case["p"]) ** 2
    assert values(mean_square, "sum-for-mean", **case) == [squares.sum() / 2]
    (each,) = values(mean_square, "mean-not-taken", **case)
    assert each.tolist() == (squares / 2).tolist()
    assert pytest.approx(squares.mean()) in values(mean_square, "constant-missing", **case)
    assert pytest.approx((case["y"] - case["p"]).mean() / 2) in values(mean_square, "power-missing", **case)


def test_slips_with_branches_exponents_and_divisions() -> None:
    def clipped(sp: Any) -> Any:
        z = sp.Symbol("z", real=True)
        return sp.Piecewise((sp.exp(-z) / (1 + z), z > 0), (sp.Abs(z), True))

    found = values(clipped, "branch-everywhere", z=2.0)
    assert 2.0 in found
    assert pytest.approx(0.049787068367863944 * 2.718281828459045) in values(clipped, "division-missing", z=2.0)
    assert pytest.approx(7.38905609893065 / 3) in values(clipped, "exponent-sign", z=2.0)
    assert -2.0 in values(clipped, "absolute-value-missing", z=-2.0)


def test_one_slip_in_a_definition_shows_in_every_result() -> None:
    def both(sp: Any) -> Any:
        x = sp.Symbol("x", real=True)
        h = sp.let("h", 3 * x + 1)
        return {"twice": 2 * h, "square": h**2}

    pairs = [(v["twice"], v["square"]) for v in values(both, "term-missing", x=2.0)]
    assert (12.0, 36.0) in pairs  # the 1 forgotten
    assert (2.0, 1.0) in pairs  # the 3x forgotten


def test_messages_are_sentences() -> None:
    found = [e for build in (sigmoid_neuron, mean_square) for group in edits(build).values() for e in group]
    assert len(found) > 20
    for edit in found:
        assert edit.message[-1] == "."
        assert edit.message[0].isupper() or edit.message[0] in "(−στ" or edit.message.split()[0].isidentifier()
        assert "**" not in edit.message
        assert "sigma" not in edit.message
        assert "zoo" not in edit.message


def test_a_sum_of_several_results_is_edited_as_a_whole() -> None:
    graphs = [Truth(mean_square).graph({}), Truth(mean_square).diff("p").graph({})]
    found = formula_edits(join(graphs))
    assert found
    for edit in found:
        values = evaluator(edit.graph, exact=False)({"y": 1.0, "p": 3.0})
        assert isinstance(values, tuple)


def test_arrays_of_symbols_are_left_to_the_reference() -> None:
    graph = Truth(lambda sp, x: (x**2).sum()).graph({"x": (2,)})
    assert formula_edits(graph) == []
    hidden = Truth(lambda sp, x: sp.let("s", (x**2).sum()) + 1).graph({"x": (2,)})
    assert formula_edits(hidden) == []  # a definition that depends on the case's shape


def test_their_number_is_bounded() -> None:
    long = Truth(lambda sp: sp.Add(*(sp.Symbol(f"a{i}") for i in range(140))))
    assert len(formula_edits(long.graph({}))) == MAX_EDITS


WORDS = {
    "x**2": "x²", "x**20": "x^20", "x**3": "x³", "x**2.5": "x^2.5", "x**(-2)": "x^(−2)",
    "a*(1 - a)": "a·(1 − a)", "x**23 + y**2": "x^23 + y²",
}  # fmt: skip


@pytest.mark.parametrize("text", WORDS)
def test_plain_text(text: str) -> None:
    assert plain(text) == WORDS[text]
    assert plain(sympy().Symbol("o31")) == "o31"
