"""Wrong formulas with names: what learners write, and what is then said."""

from __future__ import annotations

from fractions import Fraction

import pytest

from grader.formula.edits import MOST, named, rivals
from grader.formula.equality import Domain, compare
from grader.formula.parse import parse
from grader.formula.show import text
from grader.formula.sweeps import replaced
from grader.formula.tree import Name, Number, Product

CHAIN = {"y": Domain(0, 1), "f": Domain(0, 1), "x": Domain(-2, 2)}
CROSS = {"y": Domain(0, 1), "p": Domain(0, 1)}
HUBER = {"e": Domain(-3, 3), "d": Domain(0.5, 2)}
ADAM = {"m": Domain(-2, 2), "beta": Domain(0.5, 1), "t": Domain(1, 30, True)}
LOGISTIC = {"z": Domain(-6, 6)}
LINE = {n: Domain(-2, 2) for n in "wxby"} | {"n": Domain(1, 50, True)}
RELU = {"x": Domain(-3, 3)}

PATH = {"a": Domain(0, 1), "b": Domain(0, 1), "y": Domain(0, 1), "w": Domain(-2, 2)}
UNITS = {"n": Domain(1, 8, True)}

DEEP = "(b - y)*b*(1 - b)*w*a*(1 - a)"
G = "(f - y)*f*(1 - f)*x"
BCE = "-y*log(p) - (1 - y)*log(1 - p)"
HUB = "e^2/2 if abs(e) <= d else d*(abs(e) - d/2)"
S1 = "sigma(z)*(1 - sigma(z))"
MSE = "1/n*(w*x + b - y)^2"
CASES = [
    (CHAIN, G, "(f - y)*f*x", "factor-missing", "The factor 1 − f is missing."),
    (CHAIN, G, "(f - y)*f*(1 - f)", "factor-missing", "The factor x is missing."),
    (CHAIN, G, "(f - y)*x", "sigmoid-derivative-missing", "The derivative of the sigmoid, f·(1 − f), is missing."),
    (CHAIN, G, "(y - f)*f*(1 - f)*x", "sign", "The sign is reversed: a minus is missing or one too many."),
    (CHAIN, G, "f*f*(1 - f)*x", "term-missing", "The term −y is missing in f − y."),
    (CHAIN, G, "(f + y)*(f - f^2)*x", "sign-of-term", "The sign of the term −y is reversed in f − y."),
    (CHAIN, G, "(f - y)*f*(1 + f)*x", "sign-of-term", "The sign of f is reversed in 1 − f."),
    (CHAIN, G, "(f - y)*f*f*x", "complement-missing", "f stands where 1 − f is needed."),
    (CHAIN, G, "(f - y)^2*f*(1 - f)*x", "factor-twice", "The factor f − y is there twice."),
    (CHAIN, G, "(f - y)*f*(1 - f)/x", "divided-not-multiplied", "Multiply by x; you divide by it."),
    (CHAIN, G, "2*(f - y)*f*(1 - f)*x", "doubled", "Your formula is the right one times 2."),
    (CHAIN, G, "(f - y)*f*(1 - f)*x/2", "halved", "Your formula is half of the right one."),
    (CHAIN, G, "-3*(f - y)*f*(1 - f)*x", "constant-factor", "Your formula is the right one times −3."),
    (CHAIN, G, "(f - y)*f*(1 - f)*x/7", "constant-factor", "Your formula is the right one divided by 7."),
    (CHAIN, G, "(f - y)*f*(1 - f)*x + 1", "constant-term", "Your formula is the right one plus 1."),
    (CHAIN, G, "(f - y)*f*(1 - f)*y", "other-name", "You write y where x is needed."),
    (
        CHAIN,
        G,
        "(f - y)*sigma(f)*(1 - sigma(f))*x",
        "derivative-at-output",
        "You apply σ′ to f, which is already σ(…): its derivative is f·(1 − f).",
    ),
    (CROSS, BCE, "y*log(p) + (1 - y)*log(1 - p)", "sign", "The sign is reversed: a minus is missing or one too many."),
    (
        CROSS,
        BCE,
        "-(y*log2(p) + (1 - y)*log2(1 - p))",
        "log2-for-log",
        "You take the logarithm to the base 2; the natural one is wanted.",
    ),
    (CROSS, BCE, "-log(p) - (1 - y)*log(1 - p)", "factor-missing", "The factor y is missing."),
    (CROSS, BCE, "-y*p - (1 - y)*log(1 - p)", "logarithm-missing", "The logarithm of p is missing."),
    (CROSS, BCE, "-p*log(y) - (1 - p)*log(1 - y)", "names-exchanged", "p and y stand in each other's place."),
    (HUBER, HUB, "e^2 if abs(e) <= d else d*(abs(e) - d/2)", "division-missing", "The division by 2 is missing."),
    (
        HUBER,
        HUB,
        "d*(abs(e) - d/2) if abs(e) <= d else e^2/2",
        "branches-swapped",
        "The cases are swapped: e²/2 and d·(abs(e) − d/2).",
    ),
    (HUBER, HUB, "e^2/2", "branch-everywhere", "You use e²/2 everywhere; it holds in one case only."),
    (
        HUBER,
        HUB,
        "e^2/2 if e <= d else d*(abs(e) - d/2)",
        "absolute-value-missing",
        "The absolute value around e is missing.",
    ),
    (ADAM, "m/(1 - beta^t)", "m/(1 - beta)", "power-missing", "The power t of beta is missing."),
    (ADAM, "m/(1 - beta^t)", "m", "division-missing", "The division by 1 − beta^t is missing."),
    (ADAM, "m/(1 - beta^t)", "m*(1 - beta^t)", "multiplied-not-divided", "Divide by 1 − beta^t; you multiply by it."),
    (ADAM, "m/(1 - beta^t)", "m/(1 - beta^(t-1))", "power-too-low", "The power of beta is one too low."),
    (LOGISTIC, S1, "z*(1 - z)", "function-missing", "z stands where σ(z) is needed."),
    (LOGISTIC, S1, "tanh(z)*(1 - tanh(z))", "tanh-for-sigma", "You use tanh where the sigmoid is needed."),
    (LOGISTIC, S1, "1 - sigma(z)", "factor-missing", "The factor σ(z) is missing."),
    (LOGISTIC, "sigma(z)", "1/(1 + exp(z))", "argument-sign", "The sign of the argument of σ(z) is wrong."),
    (
        LOGISTIC,
        "exp(-z)/(1 + exp(-z))^2",
        "exp(-z)/(1 + exp(-z))",
        "power-missing",
        "1 + exp(−z) must be taken to the power 2.",
    ),
    (LOGISTIC, "1 - tanh(z)^2", "1 - tanh(z)", "power-missing", "tanh(z) must be taken to the power 2."),
    (LOGISTIC, "1 - tanh(z)^2", "1 + tanh(z)^2", "sign-of-term", "The sign of tanh(z)² is reversed in 1 − tanh(z)²."),
    (LINE, MSE, "(w*x + b - y)^2", "division-missing", "The division by n is missing."),
    (LINE, MSE, "(w*x - y + b)^2/(n - 1)", "n-minus-one", "You write n − 1 where n is needed."),
    (LINE, MSE, "(w*x - y)^2/n", "term-missing", "The term b is missing in w·x + b − y."),
    (LINE, MSE, "(w*x + b - y)/n", "power-missing", "w·x + b − y must be taken to the power 2."),
    (LINE, MSE, "2*(w*x + b - y)/n", "times-for-power", "w·x + b − y is multiplied by 2, not raised to it."),
    (
        PATH,
        DEEP,
        "(b - y)*w",
        "sigmoid-derivative-missing",
        "The derivatives of all 2 sigmoids are missing, b·(1 − b) and so on.",
    ),
    (PATH, "y + w/b + a/b", "y + w + a", "division-missing", "The division by b is missing everywhere."),
    (PATH, "2*a/(2*a + b + w)", "a/(a + b + w)", "constant-missing", "The factor 2 is missing everywhere."),
    (PATH, "w/sqrt(a + b)", "w/(a + b)", "root-missing", "The root of a + b is missing."),
    (
        UNITS,
        "2^n*(n + 2) + 1",
        "n^2*(n + 2) + 1",
        "base-for-exponent",
        "Base and exponent are exchanged: 2^n is needed.",
    ),
    (RELU, "max(0, x)", "min(0, x)", "min-for-max", "You take the minimum; the maximum is wanted."),
    (RELU, "max(0, x)", "x", "branch-everywhere", "You use x everywhere, not max(0, x)."),
    (RELU, "sqrt(x + 4)", "x + 4", "root-missing", "The root of x + 4 is missing."),
]


@pytest.mark.parametrize(("domain", "right", "answer", "identifier", "sentence"), CASES, ids=[c[2] for c in CASES])
def test_named(domain: dict[str, Domain], right: str, answer: str, identifier: str, sentence: str) -> None:
    due, got = parse(right, list(domain)), parse(answer, list(domain))
    assert named(got, due, domain, rivals(due, tuple(domain))) == (identifier, sentence)


@pytest.mark.parametrize(
    ("domain", "right", "answer"),
    [
        (CHAIN, G, "sin(f)*x"),
        (CHAIN, G, "(f - y)*f + x"),
        (CHAIN, G, "log(-1 - f)"),
        (CHAIN, G, "exp(exp(exp(exp(9))))"),
        (LOGISTIC, S1, "exp(z)/(1 + exp(-z))^2"),
        (LOGISTIC, S1, "log(z)*z"),
        (PATH, "sqrt(2/(a + b))", "sqrt(1/a)"),
        (RELU, "max(0, x)", "1/(x - x)"),
    ],
)
def test_what_is_no_slip_has_no_name(domain: dict[str, Domain], right: str, answer: str) -> None:
    due = parse(right, list(domain))
    assert named(parse(answer, list(domain)), due, domain, rivals(due, tuple(domain))) is None


@pytest.mark.parametrize(("domain", "right"), sorted({(tuple(c[0].items()), c[1]) for c in CASES}, key=str))
def test_rivals_are_bounded_wrong_and_differ(domain: tuple[tuple[str, Domain], ...], right: str) -> None:
    spans = dict(domain)
    due = parse(right, list(spans))
    found = rivals(due, tuple(spans))
    assert 5 <= len(found) <= MOST
    for i, rival in enumerate(found):
        assert rival.sentence.endswith(".")
        assert compare(rival.tree, due, spans, prove=lambda *_: None).equal is not True, rival
        for other in found[:i]:
            assert compare(rival.tree, other.tree, spans, prove=lambda *_: None).equal is not True, (rival, other)


def test_without_names_and_for_a_large_formula() -> None:
    assert len(rivals(parse("0.1*0.7 + 0.3", []), ())) > 5
    large = parse(" + ".join(f"a*b^{i}*sigma(c*{i})" for i in range(2, 30)), "abc")
    assert len(rivals(large, tuple("abc"))) == MOST


def test_a_node_is_replaced_everywhere_or_in_one_place() -> None:
    tree = parse("x*sigma(x) + x", ["x"])
    one = Number(Fraction(1))
    assert text(replaced(tree, Name("x"), one)) == "σ(1) + 1"
    assert text(replaced(tree, Name("x"), one, 1)) == "x·σ(1) + x"
    assert replaced(Product((one, Name("x"))), Name("x"), Product((one, one))) == Product((one, one, one))
