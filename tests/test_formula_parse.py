"""Reading formulas: what they mean, and one sentence for everything that is none."""

from __future__ import annotations

import math
import time
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from grader.formula.evaluate import number
from grader.formula.normal import same
from grader.formula.parse import FormulaError, parse
from grader.formula.show import text
from grader.formula.tree import Name, Number, Power

NAMES = ["x", "y", "y_hat", "theta", "lambda", "w1", "w12", "delta"]
AT = {"x": 0.3, "y": 0.7, "y_hat": 0.2, "theta": 1.5, "lambda": 0.1, "w1": -0.4, "w12": 2.0, "delta": 0.9}


def value(typed: str) -> float:
    return number(parse(typed, NAMES), AT)


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("2*x + 1", 1.6),
        ("-x^2", -0.09),
        ("2^-x", 2**-0.3),
        ("2^3^2", 512),
        ("(2^3)^2", 64),
        ("x^2*y", 0.063),
        ("-x**2**y", -(0.3 ** (2**0.7))),
        ("+x - -y", 1.0),
        ("x/y/2", 0.3 / 0.7 / 2),
        ("x/(y*2)", 0.3 / 0.7 / 2),
        ("1 - x - y", 0.0),
        ("x − y", -0.4),
        ("x – y", -0.4),
        ("2·x×y", 0.42),
        ("x÷y", 0.3 / 0.7),
        ("x²", 0.09),
        ("x²³", 0.3**23),
        ("x⁻¹", 1 / 0.3),
        ("(x + y)²", 1.0),
        ("θ", 1.5),
        ("2*λ", 0.2),
        ("ŷ", 0.2),
        ("y\u0302", 0.2),
        ("yhat", 0.2),
        ("w₁₂", 2.0),
        ("w_12", 2.0),
        ("δ", 0.9),
        ("√(x)", math.sqrt(0.3)),
        ("½*x", 0.15),
        ("２*x", 0.6),
        ("𝑥", 0.3),
        ("π", math.pi),
        ("2*pi", 2 * math.pi),
        ("e^x", math.exp(0.3)),
        ("ln(x)", math.log(0.3)),
        ("log2(x)", math.log2(0.3)),
        ("log₂(x)", math.log2(0.3)),
        ("log_10(x)", math.log10(0.3)),
        ("Exp(x)", math.exp(0.3)),
        ("σ(x)", 1 / (1 + math.exp(-0.3))),
        ("sigmoid(x)", 1 / (1 + math.exp(-0.3))),
        ("max(x, y, 0.9)", 0.9),
        ("min(x, y)", 0.3),
        ("abs(-x)", 0.3),
        ("sign(-x)", -1),
        ("tanh(x)", math.tanh(0.3)),
        ("sinh(x)*cosh(x)", math.sinh(0.3) * math.cosh(0.3)),
        ("x if x > y else y", 0.7),
        ("1 if 0 < x <= y else 0", 1),
        ("1 if x < 0 else 2 if y < 0 else 3", 3),
        ("1 if not x > 0 or y ≥ 0.7 else 0", 1),
        ("1 if x ≠ y ∧ x ≤ y else 0", 1),
        ("(x > 0)*x", 0.3),
        ("x + y >= 1", 1),
        ("z = 2*x", 0.6),
        ("f(x) = 2*x", 0.6),
        ("dL/dw = 2*x", 0.6),
        ("1e-3", 0.001),
        (".5", 0.5),
        ("5.", 5),
        ("1.5E2", 150),
        ("\tx\u00a0+ y ", 1.0),
        ("X + W_1", -0.1),
        ("lambda_", 0.1),
        ("THETA", 1.5),
        ("√2", math.sqrt(2)),
        ("√x/√y", math.sqrt(0.3 / 0.7)),
        ("f'(x) = 2*x", 0.6),
        ("L’ = 2*x", 0.6),
        ("∂L/∂x = 2*x", 0.6),
        ("np.exp(x)", math.exp(0.3)),
        ("0,25*x", 0.075),
        ("σ(−1,5)", 1 / (1 + math.exp(1.5))),
        ("max(0,5)", 5),
        ("max(x,0.5)", 0.5),
    ],
)
def test_read(typed: str, due: float) -> None:
    assert value(typed) == pytest.approx(due, rel=1e-14, abs=1e-15)


def test_decimals_are_exact() -> None:
    assert parse("0.1") == Number(Fraction(1, 10))
    assert parse("1e-30") == Number(Fraction(1, 10**30))


def test_names_of_the_question_come_first() -> None:
    assert parse("e", ["e"]) == Name("e")
    assert parse("sigma^2", ["sigma"]) == parse("σ²", ["sigma"]) == Power(Name("sigma"), Number(Fraction(2)))
    assert parse("pi", ["pi"]) == Name("pi")


@pytest.mark.parametrize(
    ("typed", "column", "words"),
    [
        ("", 1, "no formula"),
        (" \t ", 1, "no formula"),
        ("2x", 2, r"write 2\*x"),
        ("2 x", 3, r"write 2\*x"),
        ("x(1-x)", 2, r"write x\*\(…\)"),
        ("(x)(y)", 4, r"write \(…\)\*\(…\)"),
        ("x y", 3, r"write x\*y"),
        ("3 4", 3, "Two numbers"),
        ("x²y", 3, "sign is missing"),
        ("2*", 2, "missing after"),
        ("*2", 1, "missing before"),
        ("2 * / x", 5, "Two signs"),
        ("()", 2, "Nothing stands"),
        ("(x", 1, "never closed"),
        ("x)", 2, "closes nothing"),
        ("exp x", 1, r"write exp\(x\)"),
        ("exp", 1, "needs brackets"),
        ("exp()", 5, "Nothing stands"),
        ("exp(x, y)", 1, "one argument"),
        ("log(x, 2)", 1, r"log\(x\)/log\(b\)"),
        ("max(x)", 1, "two arguments"),
        ("exp(x=1)", 6, "single ="),
        ("f(x)", 1, "function f is not known"),
        ("sigm(x)", 1, "did you mean sigma"),
        ("relu(x)", 1, r"max\(0, x\)"),
        ("np.foo(x)", 4, "not known here; the functions are"),
        ("q.exp(x)", 2, "dot"),
        ("√x²", 1, r"write sqrt\(x\)"),
        ("-0.6x", 5, r"write 0.6\*x"),
        ("log(8,2)", 1, r"log\(x\)/log\(b\)"),
        ("x.T", 2, "dot"),
        ("x[0]", 2, "Square"),
        ("{x}", 1, "Braces"),
        ("|x|", 1, r"abs\(x\)"),
        ("'x'", 1, "quotation"),
        ('f"{x}"', 2, "quotation"),
        ("x := 2", 3, "colon"),
        ("lambda*x: 2", 9, "colon"),
        ("[i for i in x]", 1, "Square"),
        ("x for x", 3, "Python"),
        ("import os", 8, "Python"),
        ("__import__('os')", 12, "quotation"),
        ("__import__(os)", 1, "Python"),
        ("3j", 2, "Complex"),
        ("1_000", 2, "without _"),
        ("x,y", 2, "without a comma"),
        ("x, y", 2, "comma"),
        ("25%", 3, "percent"),
        ("5!", 2, "!"),
        ("\\frac{1}{2}", 1, "LaTeX"),
        ("x if y", 3, "no else"),
        ("x else y", 3, "no if"),
        ("x if y else 1", 6, "condition"),
        ("x and y", 1, "condition"),
        ("x + not y", 5, "condition"),
        ("1 if x = 0 else 2", 8, "write =="),
        ("2*x = y", 5, "right of it"),
        ("a = b = c", 7, "second ="),
        ("z =", 3, "Nothing stands right"),
        ("thetaa", 1, "did you mean theta"),
        ("2*q", 3, "the names are x, y"),
        ("True", 1, "unknown"),
        ("inf", 1, "finite"),
        ("2*х", 3, "CYRILLIC SMALL LETTER HA; type the Latin x"),
        ("х", 1, "Latin x"),
        ("١", 1, "type 1"),
        ("x\u200b", 2, "invisible"),
        ("\ufeffx", 1, "invisible"),
        ("x\x00", 2, "invisible"),
        ("x\ny", 2, "one line"),
        ("x‖y", 2, "not read"),
        ("😀", 1, "not read"),
        ("²", 1, "before it"),
        ("x^2²", 4, "brackets"),
        ("x²^3", 3, "brackets"),
        ("√", 1, "brackets"),
        ("1" * 41, 1, "40 digits"),
        ("1e1001", 1, "exponent"),
        ("1e99999999999", 1, "exponent"),
        ("10**10**10", 5, "exponent"),
        ("x^1001", 3, "exponent"),
        ("x^(500*3)", 4, "exponent"),
        ("(" * 61 + "x" + ")" * 61, 60, "60 brackets"),
        ("(" * 10_000, 1, "at most 1000"),
        ("x" + "+x" * 450, 1, "400 parts"),
        ("2^" * 300 + "x", 1, "levels deep"),
    ],
)
def test_refused_in_one_sentence_with_the_place(typed: str, column: int, words: str) -> None:
    with pytest.raises(FormulaError, match=words) as caught:
        parse(typed, NAMES)
    assert caught.value.column == column
    assert "\n" not in str(caught.value)
    assert caught.value.message[-1] in ".)"


HOSTILE = [
    "(" * 10_000,
    "[" * 10_000,
    "-" * 999 + "x",
    "not " * 249 + "x",
    "x" + "**x" * 300,
    "1 if x>0 else " * 70 + "0",
    "(((9^999)^999)^999)^999",
    "9^9^9^9^9^9",
    "exp(" * 58 + "9" + ")" * 58,
    "".join(chr(i) for i in range(1, 900)),
    "\ud800",
    "x" * 1000,
    "1/" * 499 + "x",
    "+".join(f"1/{p}^99" for p in range(3, 120)),
    "*".join(["9e999"] * 160),
    ",".join("x" * 400),
    "max(" + ",".join("x" * 390) + ")",
    "=" * 1000,
    "²" * 1000,
    "x" + "²" * 999,
    "\u0302" * 1000,
]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_hangs_or_breaks(typed: str) -> None:
    began = time.process_time()
    try:
        tree = parse(typed, NAMES)
    except FormulaError:
        pass
    else:
        number(tree, AT)
        text(tree)
    assert time.process_time() - began < 3  # a guard against hanging, not a benchmark


@given(st.text(max_size=60))
@example("t0")
def test_any_text_is_a_tree_or_one_sentence(typed: str) -> None:
    column = 1
    try:
        parse(typed, NAMES)
    except FormulaError as error:
        column = error.column
    assert 1 <= column <= max(len(typed), 1)


PIECES = [
    "x",
    "y",
    "2",
    "0.5",
    "(",
    ")",
    "+",
    "-",
    "*",
    "/",
    "^",
    "²",
    "exp(",
    "max(",
    ",",
    " if ",
    " else ",
    ">",
    "==",
    "not ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@settings(max_examples=400)
def test_pieces_of_formulas_read_as_python_reads_them(typed: str) -> None:
    try:
        tree = parse(typed, NAMES)
    except FormulaError:
        return
    if "²²" in typed:  # 22
        return
    python = typed.replace("^", "**").replace("²", "**2")
    names = {"x": Fraction(3, 10), "y": Fraction(7, 10), "max": max, "exp": lambda v: math.exp(min(v, 700))}
    try:
        due = float(eval(compile(python, "formula", "eval"), {"__builtins__": {}}, names))  # the oracle of this test
    except (ArithmeticError, TypeError, ValueError):
        return
    got = number(tree, AT)
    if math.isfinite(due) and math.isfinite(got) and abs(due) < 1e300:
        assert got == pytest.approx(due, rel=1e-9, abs=1e-12)
    assert same(parse(text(tree), NAMES), tree)
