"""A formula as text that reads back as the same formula, and as LaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from grader.formula.characters import GREEK
from grader.formula.tokens import MAX_DIGITS
from grader.formula.tree import (
    HALF,
    Branch,
    Call,
    Condition,
    Constant,
    Logic,
    Name,
    Number,
    Power,
    Product,
    Relation,
    Sum,
    Tree,
    names_of,
    negative,
)

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SIGNS = {"<=": "≤", ">=": "≥", "!=": "≠"}
_LATEX_SIGNS = {"<=": r"\leq", ">=": r"\geq", "!=": r"\neq", "==": "="}
_OPERATORS = ("exp", "log", "max", "min", "sin", "cos", "tan", "tanh", "sinh", "cosh")
_BRANCH, _SUM, _PRODUCT, _POWER, _ATOM = range(5)


@dataclass(frozen=True)
class Quotient:
    """A product as it is written: its sign, what stands above and what below the line."""

    minus: bool
    above: tuple[Tree, ...]
    below: tuple[Tree, ...]


def quotient(tree: Tree) -> Quotient:
    """Return a product, or any other tree, as sign, numerator and denominator.

    >>> x, y = Name("x"), Name("y")
    >>> quotient(Product((Number(Fraction(-1)), x, Power(y, Number(Fraction(-1)))))) == Quotient(True, (x,), (y,))
    True
    """
    minus, above, below = False, list[Tree](), list[Tree]()
    for factor in tree.factors if isinstance(tree, Product) else (tree,):
        match factor:
            case Number(value):
                minus ^= value < 0
                shown = abs(value) if _decimal(abs(value)) else Fraction(abs(value).numerator)
                above += [Number(shown)] if shown != 1 else []
                below += [] if _decimal(abs(value)) else [Number(Fraction(value.denominator))]
            case Power(base, Number(value)) if value < 0:
                below.append(base if value == -1 else Power(base, Number(-value)))
            case _:
                above.append(factor)
    return Quotient(minus, tuple(above), tuple(below))


def _decimal(value: Fraction) -> str:
    """A number of up to 40 digits as a decimal, very large and small ones with an exponent; empty for any other."""
    twos, rest = _times_in(value.denominator, 2)
    fives, rest = _times_in(rest, 5)
    if rest != 1:
        return ""
    places = max(twos, fives)
    tens, digits = _times_in(value.numerator * 10**places // value.denominator, 10) if value else (0, 0)
    exponent, said = tens - places, str(digits)
    if len(said) > MAX_DIGITS - 1:  # too long to be read again: a quotient, or all digits
        return "" if places else str(value.numerator)
    if -20 < exponent < 0 and len(said) + exponent > -3:
        said = said.rjust(1 - exponent, "0")
        return f"{said[:exponent]}.{said[exponent:]}"
    return said + "0" * exponent if 0 <= exponent < 10 else f"{said}e{exponent}".replace("-", "−")


def _times_in(number: int, base: int) -> tuple[int, int]:
    """How often a base divides a number, and what is left."""
    times = 0
    while number % base == 0 and number:
        number, times = number // base, times + 1
    return times, number


def text(tree: Tree, names: Iterable[str] = ()) -> str:
    """Return a formula as a learner would write it; it reads back as the same formula.

    Where `names` of the question hold e or sigma, the number e and the sigmoid are written otherwise.

    >>> from grader.formula.parse import parse
    >>> text(parse("exp(-z)/(1+exp(-z))**2", ["z"])), text(parse("(1-f)*f", ["f"]))
    ('exp(−z)/(1 + exp(−z))²', '(1 − f)·f')
    """
    return _Writer(names_of(tree).union(names)).write(tree, _BRANCH)


@dataclass(frozen=True)
class _Writer:
    """Plain text; `taken` are names that must not be read as σ or e."""

    taken: frozenset[str]

    def write(self, tree: Tree, least: int) -> str:
        """Write a tree, in brackets where it binds less than wanted."""
        level, said = self.said(tree)
        return said if level >= least else f"({said})"

    def said(self, tree: Tree) -> tuple[int, str]:
        match tree:
            case Name(name):
                return _ATOM, name
            case Constant(name):
                return _ATOM, "exp(1)" if name in self.taken else name
            case Number(value) if value >= 0 and _decimal(value):
                return _ATOM, _decimal(value)
            case Sum(terms):
                return _SUM, self.sum(terms)
            case Power(Constant("e"), exponent):
                return _ATOM, f"exp({self.write(exponent, _BRANCH)})"
            case Power(base, exponent) if exponent == HALF:
                return _ATOM, f"√({self.write(base, _BRANCH)})"
            case Power(base, exponent) if not (isinstance(exponent, Number) and exponent.value < 0):
                return _POWER, self.write(base, _ATOM) + self.raised(exponent)
            case Call(function, arguments):
                return _ATOM, f"{self.function(function)}({', '.join(self.write(a, _BRANCH) for a in arguments)})"
            case Branch(value, condition, otherwise):
                rest = self.write(otherwise, _BRANCH)
                return _BRANCH, f"{self.write(value, _SUM)} if {self.condition(condition)} else {rest}"
            case _:
                return self.quotient(quotient(tree))

    def sum(self, terms: Sequence[Tree]) -> str:
        said = self.write(terms[0], _PRODUCT) if not quotient(terms[0]).minus else self.said(terms[0])[1]
        for term in terms[1:]:
            minus = quotient(term).minus
            said += f" {'−' if minus else '+'} {self.write(negative(term) if minus else term, _PRODUCT)}"
        return said

    def quotient(self, parts: Quotient) -> tuple[int, str]:
        said = "·".join(self.write(f, _POWER) for f in parts.above) or "1"
        if parts.below:
            below = "·".join(self.write(f, _POWER) for f in parts.below)
            said += f"/({below})" if len(parts.below) > 1 else f"/{below}"
        return (_SUM, f"−{said}") if parts.minus else (_PRODUCT, said)

    def raised(self, exponent: Tree) -> str:
        match exponent:
            case Number(value) if value.denominator == 1:
                return str(value.numerator).translate(_RAISED)
            case _:
                return f"^{self.write(exponent, _ATOM)}"

    def function(self, function: str) -> str:
        if function == "sigma":
            return "sigmoid" if "sigma" in self.taken else "σ"
        return "√" if function == "sqrt" else function

    def condition(self, condition: Condition, *, inner: bool = False) -> str:
        match condition:
            case Relation(sign, left, right):
                said = f"{self.write(left, _SUM)} {_SIGNS.get(sign, sign)} {self.write(right, _SUM)}"
            case Logic("not", (part,)):
                return f"not ({self.condition(part)})"
            case Logic(word, parts):
                said = f" {word} ".join(self.condition(p, inner=True) for p in parts)
        return f"({said})" if inner and isinstance(condition, Logic) else said


def latex(tree: Tree) -> str:
    r"""Return a formula as LaTeX.

    >>> from grader.formula.parse import parse
    >>> latex(parse("exp(-z)/(1+exp(-z))**2", ["z"]))
    '\\frac{e^{-z}}{\\left(1 + e^{-z}\\right)^{2}}'
    """
    return _latex(tree, _BRANCH)


def _latex(tree: Tree, least: int) -> str:
    level, said = _typeset(tree)
    return said if level >= least else rf"\left({said}\right)"


def _typeset(tree: Tree) -> tuple[int, str]:
    match tree:
        case Name(name):
            return _ATOM, latex_name(name)
        case Constant(name):
            return _ATOM, r"\pi" if name == "pi" else name
        case Number(value) if value >= 0 and (said := _decimal(value)):
            mantissa, _, exponent = said.replace("−", "-").partition("e")
            base = "" if mantissa == "1" else rf"{mantissa} \cdot "
            return (_PRODUCT, f"{base}10^{{{exponent}}}") if exponent else (_ATOM, mantissa)
        case Sum(terms):
            return _SUM, _typeset_sum(terms)
        case Power(base, exponent) if exponent == HALF:
            return _ATOM, rf"\sqrt{{{_latex(base, _BRANCH)}}}"
        case Power(base, exponent) if not (isinstance(exponent, Number) and exponent.value < 0):
            return _POWER, f"{_latex(base, _ATOM)}^{{{_latex(exponent, _BRANCH)}}}"
        case Call(function, arguments):
            return _typeset_call(function, arguments)
        case Branch():
            return _BRANCH, _cases(tree)
        case _:
            return _typeset_quotient(quotient(tree))


def _typeset_sum(terms: Sequence[Tree]) -> str:
    said = _typeset(terms[0])[1]
    for term in terms[1:]:
        minus = quotient(term).minus
        said += f" {'-' if minus else '+'} {_latex(negative(term) if minus else term, _PRODUCT)}"
    return said


def _typeset_quotient(parts: Quotient) -> tuple[int, str]:
    said = _typeset_product(parts.above)
    if parts.below:
        said = rf"\frac{{{said}}}{{{_typeset_product(parts.below)}}}"
    return (_SUM, f"-{said}") if parts.minus else (_PRODUCT, said)


def _typeset_product(factors: Sequence[Tree]) -> str:
    match factors:
        case []:
            return "1"
        case [one]:
            return _latex(one, _BRANCH if isinstance(one, Sum | Product) else _PRODUCT)
        case _:
            said = [_latex(f, _POWER) for f in factors]
            joined = said[0]
            for part in said[1:]:
                joined += (r" \cdot " if part[0].isdigit() else r" \, ") + part
            return joined


def _typeset_call(function: str, arguments: tuple[Tree, ...]) -> tuple[int, str]:
    inside = ", ".join(_latex(a, _BRANCH) for a in arguments)
    match function:
        case "exp":
            return _POWER, f"e^{{{inside}}}"
        case "sqrt":
            return _ATOM, rf"\sqrt{{{inside}}}"
        case "abs":
            return _ATOM, rf"\left|{inside}\right|"
        case "sigma":
            return _ATOM, rf"\sigma\left({inside}\right)"
        case "log2" | "log10":
            return _ATOM, rf"\log_{{{function[3:]}}}\left({inside}\right)"
        case _ if function in _OPERATORS:
            return _ATOM, rf"\{function}\left({inside}\right)"
        case _:
            return _ATOM, rf"\operatorname{{{function}}}\left({inside}\right)"


def _cases(tree: Tree) -> str:
    rows = []
    while isinstance(tree, Branch):
        rows.append(rf"{_latex(tree.value, _BRANCH)} & \text{{if }} {_latex_condition(tree.condition)}")
        tree = tree.otherwise
    rows.append(rf"{_latex(tree, _BRANCH)} & \text{{otherwise}}")
    return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"


def _latex_condition(condition: Condition) -> str:
    match condition:
        case Relation(sign, left, right):
            return f"{_latex(left, _SUM)} {_LATEX_SIGNS.get(sign, sign)} {_latex(right, _SUM)}"
        case Logic("not", (part,)):
            return rf"\text{{not }} \left({_latex_condition(part)}\right)"
        case Logic(word, parts):
            inside = (
                f"\\left({_latex_condition(p)}\\right)" if isinstance(p, Logic) else _latex_condition(p) for p in parts
            )
            return rf" \text{{ {word} }} ".join(inside)


def latex_name(name: str) -> str:
    r"""Return a name as it is set in print.

    >>> [latex_name(name) for name in ("y_hat", "w12", "delta_o1", "tp")]
    ['\\hat{y}', 'w_{12}', '\\delta_{o1}', '\\mathrm{tp}']
    """
    base, _, index = name.partition("_")
    if index in ("hat", "bar", "tilde"):
        return rf"\{index}{{{latex_name(base)}}}"
    if not index and (match := re.fullmatch(r"([A-Za-z]+?)(\d+)", base)):
        base, index = match.groups()
    letter = base if len(base) == 1 else rf"\{base}" if base in GREEK.values() else rf"\mathrm{{{base}}}"
    return f"{letter}_{{{index}}}" if index else letter
