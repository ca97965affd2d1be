"""Truths against independent oracles: mpmath's differences, SciPy, and formulas derived by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit

from grader.authoring.evaluation import bind, evaluator
from grader.authoring.symbolic import Truth, join
from grader.errors import AuthoringError

reals = st.floats(-5, 5).map(lambda x: round(x, 6))
several = settings(max_examples=25, deadline=None)


def value(truth: Truth, *, exact: bool = True, shapes: Mapping[str, tuple[int, ...]] | None = None, **case: Any) -> Any:
    return evaluator(truth.graph(shapes or {}), exact=exact)(case)


def close(found: Any, wanted: Any, digits: int = 13) -> None:
    assert np.shape(found) == np.shape(wanted)
    np.testing.assert_allclose(found, wanted, rtol=10.0**-digits, atol=1e-300)


# --- values --------------------------------------------------------------------------------------------


def logistic(sp: Any) -> Any:
    return sp.sigma(sp.Symbol("z", real=True))


def test_sigma_is_the_logistic_function() -> None:
    z = np.array([-745.0, -40.0, -1.5, 0.0, 1e-9, 2.0, 36.0])
    close(value(Truth(logistic), z=z), expit(z), digits=12)
    close(value(Truth(logistic), exact=False, z=z[2:]), expit(z[2:]), digits=14)
    assert type(value(Truth(logistic), z=0.25)) is float


def test_its_slope_keeps_its_digits_where_one_minus_sigma_has_none() -> None:
    slope = Truth(logistic).diff("z")
    close(value(slope, z=np.array([1000.0, -1000.0])), np.array([0.0, 0.0]))
    with mpmath.workdps(400):
        wanted = [float(mpmath.exp(-z) / (1 + mpmath.exp(-z)) ** 2) for z in (700, -700, 40, -40)]
    found = value(slope, z=np.array([700.0, -700, 40, -40]))
    assert found == pytest.approx(wanted, rel=1e-13, abs=0)


FORMULAS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "sigma": (logistic, lambda z: 1 / (1 + mpmath.exp(-z))),
    "tanh": (lambda sp: sp.tanh(sp.Symbol("z", real=True)), mpmath.tanh),
    "gelu": (
        lambda sp: (lambda z: z * (1 + sp.erf(z / sp.sqrt(2))) / 2)(sp.Symbol("z", real=True)),
        lambda z: z * (1 + mpmath.erf(z / mpmath.sqrt(2))) / 2,
    ),
    "softplus": (lambda sp: sp.log(1 + sp.exp(sp.Symbol("z", real=True))), lambda z: mpmath.log(1 + mpmath.exp(z))),
    "huber": (
        lambda sp: (lambda z: sp.Piecewise((z**2 / 2, sp.Abs(z) <= 1), (sp.Abs(z) - sp.Rational(1, 2), True)))(
            sp.Symbol("z", real=True)
        ),
        lambda z: z**2 / 2 if abs(z) <= 1 else abs(z) - mpmath.mpf(1) / 2,
    ),
    "swish": (lambda sp: sp.Symbol("z", real=True) * logistic(sp), lambda z: z / (1 + mpmath.exp(-z))),
}


@pytest.mark.parametrize("name", FORMULAS)
@given(z=reals)
@several
def test_values_and_derivatives_agree_with_mpmath(name: str, z: float) -> None:
    build, oracle = FORMULAS[name]
    with mpmath.workdps(40):
        wanted, slope = float(oracle(mpmath.mpf(z))), float(mpmath.diff(oracle, mpmath.mpf(z)))
    assert value(Truth(build), z=z) == pytest.approx(wanted, rel=1e-14, abs=1e-300)
    if name != "huber" or abs(abs(z) - 1) > 1e-3:
        assert value(Truth(build).diff("z"), z=z) == pytest.approx(slope, rel=1e-10, abs=1e-12)
        assert value(Truth(build).diff("z"), exact=False, z=z) == pytest.approx(slope, rel=1e-9, abs=1e-11)


# --- means and sums ------------------------------------------------------------------------------------


def half_square(sp: Any) -> Any:
    y, p = sp.symbols("y p", real=True)
    return sp.mean((p - y) ** 2 / 2)


@given(st.lists(st.tuples(reals, reals), min_size=1, max_size=6))
@several
def test_means_and_their_gradients(pairs: list[tuple[float, float]]) -> None:
    y, p = np.array(pairs).T
    close(value(Truth(half_square), y=y, p=p), np.mean([(b - a) ** 2 / 2 for a, b in pairs]), digits=12)
    close(value(Truth(half_square).diff("p"), y=y, p=p), (p - y) / len(y), digits=12)


def test_totals_and_tables() -> None:
    total = Truth(lambda sp: sp.total(sp.Symbol("x", real=True) ** 3))
    x = np.array([[1.0, 2.0, -1.0], [0.5, 0.0, 3.0]])
    close(value(total, x=x), (x**3).sum())
    close(value(total.diff("x"), x=x), 3 * x**2)
    close(value(Truth(half_square).diff("p"), y=x, p=2 * x), x / 6)  # n counts all six


def test_a_parameter_that_all_elements_share_is_summed_by_hand() -> None:
    def loss(sp: Any) -> Any:
        w, x, y = sp.symbols("w x y", real=True)
        return sp.mean((w * x - y) ** 2)

    x, y = np.array([1.0, 2.0, 4.0]), np.array([0.5, -1.0, 2.0])
    slope = Truth(loss).diff("w").then(lambda sp, e: sp.total(e))
    close(value(slope, w=0.75, x=x, y=y), np.mean(2 * (0.75 * x - y) * x))


def test_n_is_a_parameter_where_one_is_called_so() -> None:
    truth = Truth(half_square).diff("p")
    close(value(truth, y=np.zeros(2), p=np.ones(2), n=10), np.full(2, 0.1))


def test_several_results_are_reduced_each_in_its_own_way() -> None:
    y, p = np.array([1.0, 2.0]), np.array([3.0, 5.0])
    both = join([Truth(half_square).graph({}), Truth(half_square).diff("p").graph({})])
    loss, gradient = evaluator(both, exact=True)({"y": y, "p": p})
    assert loss == 13 / 4
    close(gradient, np.array([1.0, 1.5]))
    named = join({"loss": Truth(half_square).graph({}), "dp": Truth(half_square).diff("p").graph({})})
    found = evaluator(named, exact=True)({"y": y, "p": p})
    assert found["loss"] == 13 / 4
    close(found["dp"], gradient)

    inside = Truth(lambda sp: {"mean": sp.mean(sp.Symbol("p")), "each": sp.Symbol("p")})
    found = value(inside, p=p)
    assert found["mean"] == 4.0
    close(found["each"], p)


# --- the chain rule through names ----------------------------------------------------------------------


def two_paths(sp: Any) -> Any:
    """x reaches the error through a and through b."""
    x, w, v, t = sp.symbols("x w v t", real=True)
    a = sp.let("a", sp.sigma(w * x))
    b = sp.let("b", sp.tanh(v * x))
    y = sp.let("y", a * b + a)
    return (y - t) ** 2 / 2


CASE = {"x": 0.7, "w": -1.2, "v": 0.4, "t": 0.25}


def by_hand(x: float, w: float, v: float, t: float) -> dict[str, float]:
    a, b = expit(w * x), np.tanh(v * x)
    d_y = a * b + a - t
    d_a, d_b = d_y * (b + 1), d_y * a
    via_a, via_b = d_a * a * (1 - a) * w, d_b * (1 - b**2) * v
    return {"a": d_a, "b": d_b, "w": d_a * a * (1 - a) * x, "x": via_a + via_b, "via a": via_a, "via b": via_b}


@given(st.tuples(reals, reals, reals, reals))
@several
def test_chain_through_names(point: tuple[float, ...]) -> None:
    case = dict(zip(CASE, point))
    wanted = by_hand(**case)
    for name in "abwx":
        assert value(Truth(two_paths).diff(name), **case) == pytest.approx(wanted[name], rel=1e-9, abs=1e-12)
    for via in "ab":
        found = value(Truth(two_paths).diff("x", via=via), **case)
        assert found == pytest.approx(wanted[f"via {via}"], rel=1e-9, abs=1e-12)


def test_names_stay_in_the_derivative() -> None:
    graph = Truth(two_paths).diff("w").graph({})
    assert {str(s) for s in graph.outputs.free_symbols} == {"a", "b", "t", "x", "y"}
    assert [str(name) for name in graph.lets] == ["a", "b", "y"]


def test_a_name_that_is_given_is_not_computed() -> None:
    close(value(Truth(two_paths).diff("w"), **CASE, a=0.9), _slope_with(a=0.9))
    close(value(Truth(two_paths).diff("w"), **CASE), by_hand(**CASE)["w"])


def _slope_with(a: float) -> float:
    x, _, v, t = CASE.values()
    b = np.tanh(v * x)
    return float((a * b + a - t) * (b + 1) * a * (1 - a) * x)


def test_partial_derivatives_by_hand() -> None:
    def partial(sp: Any) -> Any:
        two_paths(sp)
        names = {str(s): s for s in sp.lets}
        return sp.chain(names["y"] ** 2, names["a"])

    b = np.tanh(CASE["v"] * CASE["x"])
    a = expit(CASE["w"] * CASE["x"])
    close(value(Truth(partial), **CASE), 2 * (a * b + a) * (b + 1), digits=12)


# --- arrays of symbols ---------------------------------------------------------------------------------


def network(sp: Any, W: Any, x: Any, V: Any) -> Any:
    h = sp.let("h", sp.sigma(W @ x))
    return ((V @ h) ** 2).sum() / 2


def test_gradients_by_arrays_of_symbols() -> None:
    rng = np.random.default_rng(0)
    W, x, V = rng.normal(size=(3, 2)), rng.normal(size=2), rng.normal(size=(2, 3))
    shapes = {"W": (3, 2), "x": (2,), "V": (2, 3)}
    h = expit(W @ x)
    d_h = V.T @ (V @ h)
    wanted = {"V": np.outer(V @ h, h), "W": np.outer(d_h * h * (1 - h), x), "x": W.T @ (d_h * h * (1 - h))}
    close(value(Truth(network), shapes=shapes, W=W, x=x, V=V), ((V @ h) ** 2).sum() / 2)
    for name, gradient in wanted.items():
        for exact in (True, False):
            found = value(Truth(network).diff(name), exact=exact, shapes=shapes, W=W, x=x, V=V)
            close(found, gradient, digits=11)
    every = join({name: Truth(network).diff(name).graph(shapes) for name in wanted})
    found = evaluator(every, exact=True)({"W": W, "x": x, "V": V})
    assert list(found) == list(wanted)
    for name, gradient in wanted.items():
        close(found[name], gradient, digits=11)


def test_an_element_without_influence_has_slope_zero() -> None:
    truth = Truth(lambda sp, x: x[0] ** 2).diff("x")
    close(value(truth, shapes={"x": (3,)}, x=np.array([2.0, 5.0, 7.0])), np.array([4.0, 0.0, 0.0]))


def test_steps_by_hand_and_tuples() -> None:
    truth = Truth(lambda sp: [sp.Symbol("z"), sp.Symbol("z") ** 2]).then(lambda sp, e: (e[1], e[0] + 1))
    assert value(truth, z=3.0) == (9.0, 4.0)
    assert value(truth.diff("z"), z=3.0) == (6.0, 1.0)


# --- binding -------------------------------------------------------------------------------------------


def test_binding_rules() -> None:
    w, table = np.array([5.0, 7.0]), np.array([[1.0, 2.0], [3.0, 4.0]])
    assert bind("w", {"w": w}) is w
    assert bind("w1", {"w": w}) == 5
    assert bind("w2", {"w": w}) == 7
    assert bind("w0", {"w": w}) is None
    assert bind("w3", {"w": w}) is None
    assert bind("w1", {"w": table}) is None  # of a table, which element would it be?
    assert bind("w1", {"w1": 9.0, "w": w}) == 9
    assert bind("w14", {"w": {"w14": 0.2}}) == 0.2
    assert bind("w", {"w": {"w": 0.5}}) == 0.5
    assert bind("T[1, 0]", {"T": table}) == 3
    assert bind("w[1]", {"w": w}) == 7
    assert bind("U[0]", {"T": table}) is None
    assert bind("q", {}) is None


def _namesakes(sp: Any) -> Any:
    return sp.Symbol("z", real=True) + sp.Symbol("z", positive=True)


def _conflict() -> Any:
    one = Truth(lambda sp: sp.let("e", sp.Symbol("z"))).graph({})
    two = Truth(lambda sp: sp.let("e", 2 * sp.Symbol("z"))).graph({})
    return join([one, two])


MISTAKES: dict[str, tuple[Callable[[], Any], str]] = {
    "the symbol q is no parameter": (lambda: value(Truth(lambda sp: sp.Symbol("q")), z=1.0), "Rename"),
    "there is no symbol q to differentiate by": (lambda: Truth(logistic).diff("q").graph({}), "Check the name"),
    "there is no let-name c": (lambda: Truth(two_paths).diff("x", via="c").graph({}), "via="),
    "two different symbols are called z": (lambda: value(Truth(_namesakes), z=1.0), "assumptions"),
    "the shape of W is not known": (lambda: Truth(network).graph({"x": (2,), "V": (2, 3)}), "dimensions"),
    "no real value at z = 0": (lambda: value(Truth(lambda sp: 1 / sp.Symbol("z")), z=0.0), "defined"),
    "no real value at z = -2": (lambda: value(Truth(lambda sp: sp.sqrt(sp.Symbol("z"))), z=-2.0), "defined"),
    "do not fit: p (3,), y (2,)": (
        lambda: value(Truth(half_square), y=np.zeros(2), p=np.zeros(3)),
        "arrays of symbols",
    ),
    "define e in two ways": (_conflict, "different names"),
}


@pytest.mark.parametrize("fact", MISTAKES)
def test_mistakes_of_authors(fact: str) -> None:
    mistake, remedy = MISTAKES[fact]
    with pytest.raises(AuthoringError) as caught:
        mistake()
    assert fact in caught.value.fact
    assert remedy in caught.value.remedy
