"""A learner's text → tree, or one sentence that says what to change and where.

Characters are read as what they mean, then tokens in the order of a formula; only then does Python's parser see
them, each name and number as a placeholder, for the precedence alone. Nothing is ever evaluated.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.formula import grammar
from grader.formula.characters import MAX_LENGTH, FormulaError, marks
from grader.formula.normal import normal
from grader.formula.tokens import MAX_EXPONENT, Token, tokens
from grader.formula.tree import (
    FUNCTIONS,
    ONE,
    ZERO,
    Branch,
    Call,
    Condition,
    Constant,
    Logic,
    Name,
    Number,
    Power,
    Relation,
    Tree,
    depth,
    negative,
    reciprocal,
    times,
    total,
    walk,
)

__all__ = ["FormulaError", "parse"]

MAX_DEPTH = 60
MAX_NODES = 400
_LEFT = re.compile(r"[^=<>!()]*(?:\([^=<>!()]*\))?[^=<>!()]*=(?!=)")
_MODULE = re.compile(r"\b(?:np|numpy|math|torch)\.(?=[A-Za-z])")
_COMMAS = re.compile(r"\b(?:log\w*|ln|max\w*|min\w*|pow\w*)\s*\([^()]*,", re.IGNORECASE)  # between arguments
_SIGNS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}


def parse(text: str, names: Sequence[str] = ()) -> Tree:
    """Return the tree of a formula over `names`, which are spelled out: theta, y_hat, w1.

    `^` is a power, Greek letters and ŷ stand for the spelled names, and a left side (`z =`) is left away.

    Raises
    ------
    FormulaError
        With one sentence that says what to change, and the place in the text.

    Examples
    --------
    >>> parse("2^-x", ["x"]) == parse("1 / 2**x", ["x"])
    False
    >>> parse("−θ²", ["theta"])  # doctest: +NORMALIZE_WHITESPACE
    Product(factors=(Number(value=Fraction(-1, 1)),
                     Power(base=Name(name='theta'), exponent=Number(value=Fraction(2, 1)))))
    >>> parse("2*weigth", ["weight", "b"])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    grader.formula.characters.FormulaError: The name weigth is unknown here; did you mean weight? ... (character 3)
    """
    names = tuple(names)
    found = grammar.without_left_side(tokens(marks(_cleared(text))))
    found = [_known(token, names) for token in found]
    grammar.check(found, names)
    reader = _Reader(found, names)
    try:
        body = ast.parse("".join(_shown(i, t) for i, t in enumerate(found)).strip(), mode="eval").body
        tree = reader.tree(body)
        deep = depth(tree)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        if isinstance(error, FormulaError):
            raise
        raise FormulaError("This is too deep or not a formula; simplify it.") from None
    if deep > MAX_DEPTH:
        raise FormulaError(f"The formula is more than {MAX_DEPTH} levels deep; simplify it.")
    if sum(1 for _ in walk(tree)) > MAX_NODES:
        raise FormulaError(f"The formula has more than {MAX_NODES} parts; simplify it.")
    return tree


@lru_cache(maxsize=1024)
def known(text: str, names: tuple[str, ...]) -> Tree:
    """Parse a formula of the course's own, which is asked for again and again."""
    return parse(text, names)


def _cleared(text: str) -> str:
    """Blank out what is no part of the formula: L'(z) = and ∂L/∂z =, np. before a function; read decimal commas."""
    if len(text) > MAX_LENGTH:
        return text
    if (left := _LEFT.match(text)) and re.search("['′’∂]", left[0]):
        text = " " * left.end() + text[left.end() :]
    text = _MODULE.sub(lambda found: " " * len(found[0]), text)
    return text if _COMMAS.search(text) else re.sub(r"(?<=\d),(?=\d)", ".", text)


def _shown(i: int, token: Token) -> str:
    """What Python's parser sees: a placeholder for each name and number."""
    return f" {token.text} " if token.kind in ("sign", "word") else f"t{i}"


def _known(token: Token, names: Sequence[str]) -> Token:
    """Give a name the question's spelling: yhat and y_hat, w_1 and w1 are one, X is x where there is no other."""
    if token.kind != "name" or token.text in names:
        return token
    for spelled in (_joined, lambda name: _joined(name).casefold()):
        alike = [name for name in names if spelled(name) == spelled(token.text)]
        if len(alike) == 1:
            return Token("name", alike[0], token.column)
    return token


def _joined(name: str) -> str:
    return name.replace("_", "").replace("lambda", "lam")


@dataclass
class _Reader:
    """Python's tree → ours; a token's number stands in each placeholder."""

    found: Sequence[Token]
    names: Sequence[str]

    def token(self, node: ast.AST) -> Token:
        """Return the first token of a node."""
        first = next((n for n in ast.walk(node) if isinstance(n, ast.Name)), None)
        return self.found[int(first.id[1:])] if first else self.found[0]

    def tree(self, node: ast.expr) -> Tree:
        """Return a node that is a number, or a condition as 1 or 0."""
        match node:
            case ast.BinOp(op=ast.Add() | ast.Sub()):
                return self._sum(node)
            case ast.BinOp(op=ast.Mult() | ast.Div()):
                return self._product(node)
            case ast.BinOp(left=base, right=exponent, op=ast.Pow()):
                return self._power(self.tree(base), self.tree(exponent), exponent)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return negative(self.tree(operand))
            case ast.UnaryOp(op=ast.UAdd(), operand=operand):
                return self.tree(operand)
            case ast.Name():
                return self._leaf(self.token(node))
            case ast.Call(func=ast.Name() as function, args=arguments):
                return self._call(self.token(function), [self.tree(a) for a in arguments])
            case ast.IfExp(test=test, body=value, orelse=otherwise):
                return Branch(self.tree(value), self.condition(test), self.tree(otherwise))
            case ast.Compare() | ast.BoolOp() | ast.UnaryOp(op=ast.Not()):
                return Branch(ONE, self.condition(node), ZERO)
            case _:
                raise FormulaError("This is not a formula; write names, numbers and functions only.")

    def condition(self, node: ast.expr) -> Condition:
        """Return a node that is true or false."""
        match node:
            case ast.Compare(left=left, ops=ops, comparators=others):
                sides = [self.tree(each) for each in (left, *others)]
                parts = [Relation(_SIGNS[type(op)], a, b) for op, a, b in zip(ops, sides, sides[1:], strict=False)]
                return parts[0] if len(parts) == 1 else Logic("and", tuple(parts))
            case ast.BoolOp(op=op, values=values):
                return Logic("and" if isinstance(op, ast.And) else "or", tuple(self.condition(v) for v in values))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Logic("not", (self.condition(operand),))
            case _:
                token = self.token(node)
                raise FormulaError(f"A condition is wanted here: compare, as in {token.text} > 0.", token.column)

    def _sum(self, node: ast.expr) -> Tree:
        """A sum, its left spine in a loop: 500 terms are no depth."""
        terms: list[Tree] = []
        while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
            term = self.tree(node.right)
            terms.append(term if isinstance(node.op, ast.Add) else negative(term))
            node = node.left
        return total(self.tree(node), *reversed(terms))

    def _product(self, node: ast.expr) -> Tree:
        factors: list[Tree] = []
        while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div):
            factor = self.tree(node.right)
            factors.append(factor if isinstance(node.op, ast.Mult) else reciprocal(factor))
            node = node.left
        first = self.tree(node)
        return times(*([] if first == ONE and factors else [first]), *reversed(factors))

    def _power(self, base: Tree, exponent: Tree, node: ast.expr) -> Tree:
        match normal(exponent):
            case Number(value) if abs(value) > MAX_EXPONENT:
                message = f"The exponent must lie between −{MAX_EXPONENT} and {MAX_EXPONENT}."
                raise FormulaError(message, self.token(node).column)
        return Power(base, exponent)

    def _leaf(self, token: Token) -> Tree:
        if token.kind == "number":
            return Number(token.value)
        if token.text in self.names:
            return Name(token.text)
        if token.text in ("pi", "e"):
            return Constant(token.text)
        raise grammar.unknown(token, self.names)

    def _call(self, token: Token, arguments: list[Tree]) -> Tree:
        function = grammar.function_of(token.text) or ""
        wanted = FUNCTIONS[function]
        if len(arguments) < wanted:
            message = f"{token.text} takes at least two arguments: write {token.text}(a, b)."
            raise FormulaError(message, token.column)
        if wanted == 1 and len(arguments) > 1:
            base = "; for another base write log(x)/log(b)" if function == "log" else ""
            raise FormulaError(f"{token.text} takes one argument, not {len(arguments)}{base}.", token.column)
        return Call(function, tuple(arguments))
