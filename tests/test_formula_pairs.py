"""Pairs of formulas of the course, equal and unequal on their domain: none of them may be told wrong.

A pair is (domain, one, other); a domain maps each name to its ends, a range to whole numbers.
"""

from __future__ import annotations

from typing import Any

import pytest
import sympy

from grader.formula.equality import Comparison, Domain, compare
from grader.formula.parse import parse

Span = tuple[float, float] | range
Pair = tuple[dict[str, Span], str, str]

Z: dict[str, Span] = {"z": (-6, 6)}
X: dict[str, Span] = {"x": (-3, 3)}
YP: dict[str, Span] = {"y": (0, 1), "p": (0, 1)}
YZ: dict[str, Span] = {"y": (0, 1), "z": (-6, 6)}
ED: dict[str, Span] = {"e": (-3, 3), "d": (0.5, 2)}
COUNTS: dict[str, Span] = {"tp": range(1, 40), "fp": range(1, 40), "fn": range(1, 40), "tn": range(1, 40)}
CHAIN: dict[str, Span] = {"y": (0, 1), "f": (0, 1), "x": (-2, 2), "w": (-2, 2)}
LINE: dict[str, Span] = {"w": (-2, 2), "b": (-2, 2), "x": (-2, 2), "y": (-2, 2), "n": range(1, 50)}
ADAM: dict[str, Span] = {
    "m": (-2, 2),
    "v": (0, 2),
    "g": (-2, 2),
    "beta1": (0.5, 1),
    "beta2": (0.9, 1),
    "t": range(1, 30),
}
ADAM |= {"eta": (0.001, 0.1)}
THREE: dict[str, Span] = {"a": (-5, 5), "b": (-5, 5), "c": (-5, 5)}
UNITS: dict[str, Span] = {"n_in": range(1, 300), "n_out": range(1, 300)}
BITS: dict[str, Span] = {"x1": range(2), "x2": range(2)}
N: dict[str, Span] = {"n": range(1, 200)}
Q: dict[str, Span] = {"x": (-3, 3), "y": (-3, 3), "a": (-2, 2), "b": (-2, 2), "c": (-2, 2)}

EQUAL: list[Pair] = [
    # the sigmoid
    (Z, "sigma(z)*(1 - sigma(z))", "exp(-z)/(1 + exp(-z))^2"),
    (Z, "sigma(z)*(1 - sigma(z))", "exp(z)/(1 + exp(z))^2"),
    (Z, "sigma(z)*(1 - sigma(z))", "1/(4*cosh(z/2)^2)"),
    (Z, "sigma(z)*(1 - sigma(z))", "(1 - tanh(z/2)^2)/4"),
    (Z, "sigma(z)*(1 - sigma(z))", "sigma(z) - sigma(z)^2"),
    (Z, "sigma(z)*(1 - sigma(z))", "1/(2 + e^z + e^-z)"),
    (Z, "sigma(z)*(1 - sigma(z))", "sigma(z)*sigma(-z)"),
    (Z, "sigma(z)", "1/(1 + e^(-z))"),
    (Z, "sigma(z)", "(1 + tanh(z/2))/2"),
    (Z, "sigma(z)", "e^z/(e^z + 1)"),
    (Z, "1 - sigma(z)", "sigma(-z)"),
    ({"z": (-40, 40)}, "sigma(z)", "1/(1 + exp(-z)) if z >= 0 else exp(z)/(1 + exp(z))"),
    (Z, "sigma(z)*(1 - sigma(z))*(1 - 2*sigma(z))", "-tanh(z/2)/(4*cosh(z/2)^2)"),
    ({"p": (0, 1)}, "log(p/(1 - p))", "log(p) - log(1 - p)"),
    ({"z": (-4, 4), "k": (0.5, 3)}, "k*sigma(k*z)*(1 - sigma(k*z))", "k*exp(-k*z)/(1 + exp(-k*z))^2"),
    # tanh
    (Z, "1 - tanh(z)^2", "1/cosh(z)^2"),
    (Z, "1 - tanh(z)^2", "4/(e^z + e^-z)^2"),
    (Z, "1 - tanh(z)^2", "(1 - tanh(z))*(1 + tanh(z))"),
    (Z, "tanh(z)", "2*sigma(2*z) - 1"),
    (Z, "tanh(z)", "(exp(2*z) - 1)/(exp(2*z) + 1)"),
    (Z, "tanh(z)", "sinh(z)/cosh(z)"),
    # rectifiers and their smooth kin
    (X, "max(0, x)", "(x + abs(x))/2"),
    (X, "max(0, x)", "x if x > 0 else 0"),
    (X, "max(0, x)", "x*(x > 0)"),
    (X, "max(0, x)", "-min(0, -x)"),
    (X, "1 if x > 0 else 0", "1 if x >= 0 else 0"),
    (X, "1 if x > 0 else 0", "(1 + sign(x))/2"),
    ({"x": (-3, 3), "a": (0, 1)}, "max(a*x, x)", "x if x > 0 else a*x"),
    ({"x": (-3, 3), "a": (0, 1)}, "max(a*x, x)", "max(0, x) + a*min(0, x)"),
    ({"x": (-3, 3), "a": (0.1, 2)}, "x if x > 0 else a*(exp(x) - 1)", "max(0, x) + min(0, a*(exp(x) - 1))"),
    ({"x": (-40, 40)}, "log(1 + exp(x))", "max(0, x) + log(1 + exp(-abs(x)))"),
    (Z, "log(1 + exp(z))", "z + log(1 + exp(-z))"),
    (Z, "log(1 + exp(z))", "-log(sigma(-z))"),
    (Z, "z*sigma(z)", "z/(1 + exp(-z))"),
    (Z, "sigma(z) + z*sigma(z)*(1 - sigma(z))", "z*sigma(z) + sigma(z)*(1 - z*sigma(z))"),
    ({"a": (-3, 3), "b": (-3, 3)}, "max(a, b)", "(a + b + abs(a - b))/2"),
    # losses
    (ED, "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)", "min(abs(e), d)*(abs(e) - min(abs(e), d)/2)"),
    (ED, "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)", "e^2/2 if -d < e < d else d*abs(e) - d^2/2"),
    (ED, "e if abs(e) <= d else d*sign(e)", "max(-d, min(d, e))"),
    (YZ, "-y*log(sigma(z)) - (1 - y)*log(1 - sigma(z))", "max(z, 0) - y*z + log(1 + exp(-abs(z)))"),
    (YZ, "-y*log(sigma(z)) - (1 - y)*log(1 - sigma(z))", "log(1 + exp(z)) - y*z"),
    (YP, "-(y*log(p) + (1 - y)*log(1 - p))", "-log(1 - p) - y*log(p/(1 - p))"),
    (YP, "-y/p + (1 - y)/(1 - p)", "(p - y)/(p*(1 - p))"),
    ({"p": (0, 1)}, "-p*log2(p) - (1 - p)*log2(1 - p)", "-(p*ln(p) + (1 - p)*ln(1 - p))/ln(2)"),
    ({"p": (0, 1), "g": (0, 4)}, "-(1 - p)^g*log(p)", "(1 - p)^g*log(1/p)"),
    (
        THREE,
        "log(e^a + e^b + e^c)",
        "max(a, b, c) + log(e^(a - max(a, b, c)) + e^(b - max(a, b, c)) + e^(c - max(a, b, c)))",
    ),
    (THREE, "e^a/(e^a + e^b + e^c)", "1/(1 + e^(b - a) + e^(c - a))"),
    (THREE, "-log(e^a/(e^a + e^b + e^c))", "log(e^a + e^b + e^c) - a"),
    ({"a": (-5, 5), "b": (-5, 5)}, "e^a/(e^a + e^b)", "sigma(a - b)"),
    # gradients
    (CHAIN, "(f - y)*f*(1 - f)*x", "-(y - f)*(f - f^2)*x"),
    (LINE, "2/n*(w*x + b - y)*x", "2*x*(b + w*x - y)/n"),
    (LINE, "(w*x + b - y)^2", "w^2*x^2 + 2*w*x*(b - y) + (b - y)^2"),
    (LINE | {"eta": (0.001, 1)}, "w - eta*2*(w*x + b - y)*x", "w + 2*eta*x*(y - w*x - b)"),
    (
        {"w": (-2, 2), "lambda": (0, 1), "eta": (0, 1), "g": (-2, 2)},
        "w - eta*(g + lambda*w)",
        "(1 - eta*lambda)*w - eta*g",
    ),
    (YZ | {"x": (-2, 2)}, "(sigma(z) - y)*x", "x/(1 + exp(-z)) - x*y"),
    # training
    (ADAM, "beta1*m + (1 - beta1)*g", "m + (1 - beta1)*(g - m)"),
    (
        ADAM,
        "eta*(m/(1 - beta1^t))/(sqrt(v/(1 - beta2^t)) + 1e-8)",
        "eta*m/((1 - beta1^t)*((v/(1 - beta2^t))^(1/2) + 10^-8))",
    ),
    (ADAM, "m/(1 - beta1^t)", "-m/(beta1^t - 1)"),
    (ADAM, "eta*g/sqrt(v)", "eta*g*v^(-1/2)"),
    (UNITS, "sqrt(6/(n_in + n_out))", "sqrt(6)/sqrt(n_in + n_out)"),
    (UNITS, "2/(n_in + n_out)", "1/((n_in + n_out)/2)"),
    ({"z": (-5, 5), "mu": (-3, 3), "s": (0.1, 3)}, "exp(-(z - mu)^2/(2*s^2))", "exp(-((z - mu)/s)²/2)"),
    ({"x": (-5, 5), "mu": (-3, 3), "v": (0.1, 4)}, "(x - mu)/sqrt(v)", "(x - mu)*sqrt(1/v)"),
    # counts
    (COUNTS, "2*tp/(2*tp + fp + fn)", "2/((tp + fp)/tp + (tp + fn)/tp)"),
    (COUNTS, "2*tp/(2*tp + fp + fn)", "2*(tp/(tp + fp))*(tp/(tp + fn))/(tp/(tp + fp) + tp/(tp + fn))"),
    (COUNTS, "(tp + tn)/(tp + tn + fp + fn)", "1 - (fp + fn)/(tp + fp + fn + tn)"),
    (COUNTS, "fp/(fp + tn)", "1 - tn/(tn + fp)"),
    ({"P": (0, 1), "R": (0, 1)}, "2*P*R/(P + R)", "2/(1/P + 1/R)"),
    (N, "n*(n + 1)/2", "(n^2 + n)/2"),
    (N, "cos(pi*n)", "(-1)^n"),
    (
        {"n_in": range(1, 50), "n_h": range(1, 50), "k": range(1, 9)},
        "(n_in + 1)*n_h + (n_h + 1)*k",
        "n_h*(n_in + 1 + k) + k",
    ),
    # gates and quadratic forms
    (BITS, "1 if x1 + x2 >= 2 else 0", "x1*x2"),
    (BITS, "1 if x1 + x2 >= 1 else 0", "x1 + x2 - x1*x2"),
    (BITS, "1 if x1 != x2 else 0", "(x1 - x2)^2"),
    (BITS, "1 if x1 + x2 > 1.5 else 0", "min(x1, x2)"),
    (Q, "a*x^2 + 2*b*x*y + c*y^2", "x*(a*x + b*y) + y*(b*x + c*y)"),
    ({"a": (0.5, 2), "b": (-2, 2), "x": (-3, 3)}, "a*x^2 + b*x", "a*(x + b/(2*a))^2 - b^2/(4*a)"),
    ({"x": (0, 5)}, "sqrt(x^2)", "x"),
    ({"x": (0.1, 5)}, "log(x^2)", "2*log(x)"),
    (X, "sqrt(x^2)", "abs(x)"),
    (X, "sin(x)^2", "(1 - cos(2*x))/2"),
]

UNEQUAL: list[Pair] = [
    # a factor, a half, a sign
    (Z, "sigma(z)", "sigma(z)*(1 - sigma(z))"),
    (Z, "sigma(z)*(1 + sigma(z))", "sigma(z)*(1 - sigma(z))"),
    (Z, "z*(1 - z)", "sigma(z)*(1 - sigma(z))"),
    (Z, "exp(-z)/(1 + exp(-z))", "exp(-z)/(1 + exp(-z))^2"),
    (Z, "-exp(-z)/(1 + exp(-z))^2", "exp(-z)/(1 + exp(-z))^2"),
    (Z, "exp(-2*z)/(1 + exp(-z))^2", "exp(-z)/(1 + exp(-z))^2"),
    (Z, "1/(1 + exp(z))", "sigma(z)"),
    (Z, "(1 + tanh(z))/2", "sigma(z)"),
    (Z, "1/cosh(z)^2/4", "sigma(z)*(1 - sigma(z))"),
    (Z, "1 - tanh(z)", "1 - tanh(z)^2"),
    (Z, "1 + tanh(z)^2", "1 - tanh(z)^2"),
    (Z, "1/cosh(z)", "1 - tanh(z)^2"),
    (Z, "sigma(2*z) - 1", "tanh(z)"),
    ({"z": (-4, 4), "k": (0.5, 3)}, "sigma(k*z)*(1 - sigma(k*z))", "k*sigma(k*z)*(1 - sigma(k*z))"),
    ({"p": (0, 1)}, "log(p)/(1 - p)", "log(p/(1 - p))"),
    ({"p": (0, 1)}, "log((1 - p)/p)", "log(p/(1 - p))"),
    # the side of a kink
    (X, "min(0, x)", "max(0, x)"),
    (X, "abs(x)", "max(0, x)"),
    (X, "x", "max(0, x)"),
    ({"x": (-0.1, 10)}, "x", "max(0, x)"),
    ({"x": (-10, 0.1)}, "0", "max(0, x)"),
    (X, "1 if x < 0 else 0", "1 if x > 0 else 0"),
    (X, "1 if x > 0.001 else 0", "1 if x > 0 else 0"),
    (X, "(x + abs(x))", "max(0, x)"),
    ({"x": (-3, 3), "a": (0, 1)}, "min(a*x, x)", "max(a*x, x)"),
    ({"x": (-3, 3), "a": (0.1, 2)}, "x if x > 0 else a*exp(x) - 1", "x if x > 0 else a*(exp(x) - 1)"),
    ({"x": (-40, 40)}, "max(0, x)", "log(1 + exp(x))"),
    (ED, "e^2 if abs(e) <= d else d*(abs(e) - d/2)", "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"),
    (ED, "e^2/2 if abs(e) <= d else d*(abs(e) - d)", "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"),
    (ED, "e^2/2 if e <= d else d*(abs(e) - d/2)", "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"),
    (ED, "e^2/2 if abs(e) > d else d*(abs(e) - d/2)", "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"),
    (ED, "e^2/2 if abs(e) <= 1 else d*(abs(e) - d/2)", "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"),
    (ED, "e^2/2", "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"),
    (ED, "e if abs(e) <= d else d", "max(-d, min(d, e))"),
    # losses
    (YP, "y*log(p) + (1 - y)*log(1 - p)", "-(y*log(p) + (1 - y)*log(1 - p))"),
    (YP, "-y*log(p)", "-(y*log(p) + (1 - y)*log(1 - p))"),
    (YP, "-(y*log2(p) + (1 - y)*log2(1 - p))", "-(y*log(p) + (1 - y)*log(1 - p))"),
    (YP, "-(p*log(y) + (1 - p)*log(1 - y))", "-(y*log(p) + (1 - y)*log(1 - p))"),
    (YP, "(y - p)/(p*(1 - p))", "-y/p + (1 - y)/(1 - p)"),
    (YP, "p - y", "-y/p + (1 - y)/(1 - p)"),
    ({"p": (0, 1)}, "-p*log(p) - (1 - p)*log(1 - p)", "-p*log2(p) - (1 - p)*log2(1 - p)"),
    (YZ, "log(1 + exp(z)) + y*z", "log(1 + exp(z)) - y*z"),
    (YZ, "max(z, 0) - y*z + log(1 + exp(abs(z)))", "max(z, 0) - y*z + log(1 + exp(-abs(z)))"),
    (THREE, "log(e^a + e^b)", "log(e^a + e^b + e^c)"),
    (THREE, "max(a, b, c)", "log(e^a + e^b + e^c)"),
    (THREE, "e^a/(e^b + e^c)", "e^a/(e^a + e^b + e^c)"),
    ({"a": (-5, 5), "b": (-5, 5)}, "sigma(b - a)", "sigma(a - b)"),
    # gradients and training
    (CHAIN, "(f - y)*f*(1 - f)", "(f - y)*f*(1 - f)*x"),
    (CHAIN, "(f - y)*x", "(f - y)*f*(1 - f)*x"),
    (CHAIN, "(y - f)*f*(1 - f)*x", "(f - y)*f*(1 - f)*x"),
    (CHAIN, "(f - y)*f*(1 - f)*w", "(f - y)*f*(1 - f)*x"),
    (CHAIN, "2*(f - y)*f*(1 - f)*x", "(f - y)*f*(1 - f)*x"),
    (LINE, "(w*x + b - y)^2/(2*n)", "(w*x + b - y)^2/n"),
    (LINE, "(w*x + b - y)^2/(n - 1)", "(w*x + b - y)^2/n"),
    (LINE, "(w*x + b - y)*x", "(w*x + b - y)"),
    (LINE, "w + b*x - y", "w*x + b - y"),
    (ADAM, "beta1*m + g", "beta1*m + (1 - beta1)*g"),
    (ADAM, "(1 - beta1)*m + beta1*g", "beta1*m + (1 - beta1)*g"),
    (ADAM, "m/(1 - beta1)", "m/(1 - beta1^t)"),
    (ADAM, "m/(1 - beta1^(t - 1))", "m/(1 - beta1^t)"),
    (ADAM, "m/(1 - beta2^t)", "m/(1 - beta1^t)"),
    (ADAM, "eta*m/(sqrt(v) + 1e-8)", "eta*m/sqrt(v)"),
    (ADAM, "eta*m/sqrt(v + 1e-8)", "eta*m/(sqrt(v) + 1e-8)"),
    (ADAM, "eta*m/v", "eta*m/sqrt(v)"),
    (UNITS, "6/(n_in + n_out)", "sqrt(6/(n_in + n_out))"),
    (UNITS, "sqrt(6/n_in + n_out)", "sqrt(6/(n_in + n_out))"),
    (UNITS, "sqrt(2/n_in)", "sqrt(1/n_in)"),
    ({"z": (-5, 5), "mu": (-3, 3), "s": (0.1, 3)}, "exp(-(z - mu)^2/(2*s))", "exp(-(z - mu)^2/(2*s^2))"),
    ({"z": (-5, 5), "mu": (-3, 3), "s": (0.1, 3)}, "exp((-(z - mu)/s)^2/2)", "exp(-((z - mu)/s)^2/2)"),
    # counts and whole numbers
    (COUNTS, "tp/(tp + fp)", "tp/(tp + fn)"),
    (COUNTS, "tp/(2*tp + fp + fn)", "2*tp/(2*tp + fp + fn)"),
    (COUNTS, "(tp/(tp + fp) + tp/(tp + fn))/2", "2*tp/(2*tp + fp + fn)"),
    ({"P": (0, 1), "R": (0, 1)}, "(P + R)/2", "2*P*R/(P + R)"),
    ({"P": (0, 1), "R": (0, 1)}, "sqrt(P*R)", "2*P*R/(P + R)"),
    (N, "n*(n - 1)/2", "n*(n + 1)/2"),
    (N, "(-1)^(n + 1)", "(-1)^n"),
    (BITS, "1 if x1 + x2 > 2 else 0", "1 if x1 + x2 >= 2 else 0"),
    (BITS, "1 if x1 + x2 > 0 else 0", "1 if x1 + x2 > 1 else 0"),
    (BITS, "x1 + x2", "1 if x1 + x2 > 0 else 0"),
    # by very little, at an edge, or where one is undefined
    (X, "1.000001*x", "x"),
    (X, "x + 0.000001", "x"),
    (X, "x + 1e-35", "x"),
    (X, "0.333*x", "x/3"),
    ({"z": (-6, 6)}, "sigma(z) + 1e-20", "sigma(z)"),
    ({"z": (30, 60)}, "1", "sigma(z)"),
    ({"z": (30, 60)}, "1", "tanh(z)"),
    ({"z": (60, 90)}, "z", "log(1 + exp(z))"),
    ({"x": (-3, 3)}, "sqrt(x^2)", "x"),
    ({"x": (-3, 3)}, "2*log(x)", "log(x^2)"),
    ({"x": (-3, 3)}, "sqrt(x)^2", "x"),
    ({"x": (-3, 3)}, "x^2/x", "x"),
    ({"x": (-3, 3)}, "min(x, 2.99)", "x"),
    ({"x": (-3, 3)}, "x if x < 2.9 else 3", "x"),
    (Q, "a*x^2 + b*x*y + c*y^2", "a*x^2 + 2*b*x*y + c*y^2"),
    ({"x": (0, 1)}, "sin(x)", "x"),
]


def domains(spans: dict[str, Span]) -> dict[str, Domain]:
    return {
        name: Domain(span[0], span[-1], integer=True) if isinstance(span, range) else Domain(*span)
        for name, span in spans.items()
    }


def compared(pair: Pair, **how: Any) -> Comparison:
    spans, one, other = pair
    return compare(parse(one, list(spans)), parse(other, list(spans)), domains(spans), **how)


def never(*_: Any) -> bool:
    raise AssertionError("SymPy was asked")


def test_there_are_enough() -> None:
    assert len(EQUAL) >= 60
    assert len(UNEQUAL) >= 60


@pytest.mark.parametrize("pair", EQUAL, ids=lambda p: f"{p[1]} | {p[2]}")
def test_equal(pair: Pair) -> None:
    found = compared(pair, prove=never)
    assert found.equal is True, found.sentence
    assert found.step in ("tree", "sampling")
    assert found.evaluations <= 130  # speed is measured elsewhere; this is what it depends on
    assert compared((pair[0], pair[2], pair[1]), prove=never).equal is True


@pytest.mark.parametrize("pair", UNEQUAL, ids=lambda p: f"{p[1]} | {p[2]}")
def test_unequal(pair: Pair) -> None:
    found = compared(pair, prove=never)
    assert found.equal is False
    assert found.step == "sampling"
    assert found.evaluations <= 130
    assert found.point is not None
    assert found.values[0] != found.values[1] or "1e-" in pair[1] or pair[1] in ("1", "z")
    spans = domains(pair[0])
    assert all(spans[name].low <= value <= spans[name].high for name, value in found.point.items())
    assert found.sentence.startswith("At ")
    assert compared((pair[0], pair[2], pair[1]), prove=never).equal is False


@pytest.mark.parametrize("pair", [p for p in UNEQUAL if "if" not in p[1] + p[2]], ids=lambda p: p[1])
def test_the_point_shown_can_be_redone(pair: Pair) -> None:
    """SymPy, given the text, finds the same two values there."""
    found = compared(pair, prove=never)
    assert found.point is not None
    words = {"sigma": lambda v: 1 / (1 + sympy.exp(-v)), "e": sympy.E, "max": sympy.Max, "min": sympy.Min}
    words |= {"log2": lambda v: sympy.log(v, 2), "n": sympy.Symbol("n"), "lambda": sympy.Symbol("lambda")}
    words |= {name: sympy.Symbol(name) for name in pair[0]}
    for text, value in zip(pair[1:], found.values, strict=True):
        expression = sympy.sympify(text.replace("^", "**"), locals=words)
        due = expression.subs({words[n]: sympy.Rational(str(v)) for n, v in found.point.items()}).evalf(40)
        if value is not None:  # SymPy cancels before it looks
            assert value == pytest.approx(float(due), rel=1e-12)
