"""Single edits of a symbolic truth: the wrong formulas that one slip in a derivation gives, each with its name.

An edit changes one subexpression wherever it stands, in the outputs and in the definitions of let-names, so that
a slip made once shows in all results that depend on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from grader.authoring.symbolic import Graph, sigma_class, sympy

MAX_EDITS = 300


@dataclass(frozen=True)
class FormulaEdit:
    """A wrong formula and what is wrong with it."""

    id: str
    message: str
    graph: Graph


def formula_edits(graph: Graph) -> list[FormulaEdit]:
    """Return the wrong formulas one slip away from a truth without arrays of symbols, the likeliest first."""
    if _has_arrays(graph):
        return []
    edits = [FormulaEdit(i, m, g) for i, m, g in _reductions(graph)]
    seen: set[tuple[Any, Any]] = set()
    outputs, definitions = _expressions(graph)
    products = [n for e in outputs for n in _preorder(e) if n.is_Mul]
    for identifier, message, change in _factor_slips(products):
        edits.append(FormulaEdit(identifier, message, _changed(graph, change)))
    for expression in (*outputs, *definitions):
        for node in _preorder(expression):
            slips = [*_slips(node), *(_product_slips(node) if expression in definitions else ())]
            for identifier, message, new in slips:
                if (node, new) not in seen and len(edits) < MAX_EDITS:
                    seen.add((node, new))
                    edits.append(FormulaEdit(identifier, message, _replaced(graph, node, new)))
    edits += [FormulaEdit(i, message, _changed(graph, change)) for i, message, change in _path_slips(products)]
    return edits


def plain(expression: Any) -> str:
    """Write an expression as a learner would in an e-mail: `o31 · (1 − o31)`, `e²/2`, `σ(z)`."""
    text = re.sub(r"\*\*([23])(?![\d.])", lambda power: {"2": "²", "3": "³"}[power[1]], str(expression))
    text = re.sub(r"Abs\(([^()]*)\)", r"|\1|", text).replace("sigma(", "σ(").replace(">=", "≥").replace("<=", "≤")
    return text.replace("**", "^").replace("*", "·").replace(" - ", " − ").replace("-", "−")


def _has_arrays(graph: Graph) -> bool:
    return any(isinstance(e, np.ndarray) or "[" in str(e) for e in (*_outputs(graph), *graph.lets.values()))


def _outputs(graph: Graph) -> list[Any]:
    match graph.outputs:
        case dict() as entries:
            return list(entries.values())
        case tuple() as items:
            return list(items)
        case one:
            return [one]


def _expressions(graph: Graph) -> tuple[list[Any], list[Any]]:
    """The outputs, and the definitions they need."""
    outputs = [sympy().sympify(o) for o in _outputs(graph)]
    needed = set().union(*(o.free_symbols for o in outputs))
    definitions: list[Any] = []
    for name in reversed(list(graph.lets)):
        if name in needed:
            definition = sympy().sympify(graph.lets[name])
            needed |= definition.free_symbols
            definitions.append(definition)
    return outputs, definitions


def _preorder(expression: Any) -> Iterator[Any]:
    yield expression
    for argument in expression.args:
        if not argument.is_Relational and not argument.is_Boolean:
            yield from _preorder(argument)


def _replaced(graph: Graph, node: Any, new: Any) -> Graph:
    changed = _changed(graph, lambda e: e.xreplace({node: new}))
    return replace(changed, lets={n: sympy().sympify(d).xreplace({node: new}) for n, d in graph.lets.items()})


def _changed(graph: Graph, change: Callable[[Any], Any]) -> Graph:
    """Apply a change to every output."""
    match graph.outputs:
        case dict() as entries:
            outputs: Any = {key: change(sympy().sympify(item)) for key, item in entries.items()}
        case tuple() as items:
            outputs = tuple(change(sympy().sympify(item)) for item in items)
        case one:
            outputs = change(sympy().sympify(one))
    return replace(graph, outputs=outputs)


def _reductions(graph: Graph) -> Iterator[tuple[str, str, Graph]]:
    match graph.reduce:
        case "mean":
            yield (
                "sum-for-mean",
                "You take the sum; here it is the mean: divide by the number of elements.",
                replace(graph, reduce="sum"),
            )
            yield (
                "mean-not-taken",
                "The mean is missing: one value for each element came back.",
                replace(graph, reduce=None),
            )
        case "sum":
            yield "mean-for-sum", "You take the mean; here it is the sum.", replace(graph, reduce="mean")
            yield (
                "sum-not-taken",
                "The sum is missing: one value for each element came back.",
                replace(graph, reduce=None),
            )


def _factor_slips(products: list[Any]) -> Iterator[tuple[str, str, Callable[[Any], Any]]]:
    """Slips with a factor, made in every product that has it: one idea, one slip."""
    seen: set[tuple[str, Any]] = set()
    for product in products:
        for identifier, message, new in _product_slips(product):
            change = new / product  # what every product with these factors is multiplied by
            factors = _involved(identifier, product, change)
            if (identifier, change) in seen:
                continue
            seen.add((identifier, change))
            yield identifier, message, partial(_in_products, factors=factors, change=change)


def _path_slips(products: list[Any]) -> Iterator[tuple[str, str, Callable[[Any], Any]]]:
    """The same slips on one path only, where the chain rule has several: told apart by a name of that path."""
    chains = [p for p in products if sum(f.is_Symbol for f in p.args) > 1]
    names = {f for p in chains for f in p.args if f.is_Symbol}
    names -= {name for name in names if all(name in p.args for p in chains)}
    for name in sorted(names, key=str):
        if 1 - name not in {f for p in chains for f in p.args}:
            continue  # a weight; the units tell the paths apart
        here = frozenset({name})
        half = sympy().Rational(1, 2)
        yield (
            "path-halved",
            f"The path through {name} is halved: a ½ too many.",
            partial(_in_products, factors=here, change=half),
        )
        yield (
            "path-doubled",
            f"The path through {name} is doubled: a 2 too many.",
            partial(_in_products, factors=here, change=sympy().Integer(2)),
        )
        yield (
            "path-sign",
            f"The path through {name} has the wrong sign.",
            partial(_in_products, factors=here, change=-sympy().Integer(1)),
        )
        for product in (p for p in chains if name in p.args):
            for identifier, message, new in _product_slips(product):
                factors = _involved(identifier, product, new / product) | here
                there = f"On the path through {name}: {message[0].lower()}{message[1:]}"
                yield identifier, there, partial(_in_products, factors=factors, change=new / product)


def _involved(identifier: str, product: Any, change: Any) -> frozenset[Any]:
    return frozenset(f for f in product.args if change.has(f) or (f.is_number and identifier.startswith("constant")))


def _in_products(expression: Any, factors: frozenset[Any], change: Any) -> Any:
    if not expression.args:
        return expression
    if expression.is_Mul and factors <= set(expression.args) and _is_product(expression):
        return expression * change
    return expression.func(*(_in_products(a, factors, change) for a in expression.args))


def _is_product(node: Any) -> bool:
    """More than a sign and one factor: −y is a term of a sum, not a product to lose factors."""
    return bool(node.is_Mul) and len([f for f in node.args if f != -1]) > 1


def _slips(node: Any) -> Iterator[tuple[str, str, Any]]:
    sp = sympy()
    if node.is_Add:
        yield from _sum_slips(node)
    elif node.is_Pow and node.exp.is_number and not node.base.is_number:
        if node.exp == -1:
            yield "division-missing", f"The division by {plain(node.base)} is missing.", sp.Integer(1)
        elif node.exp.is_positive:
            yield "power-missing", f"{plain(node.base)} must be taken to the power {plain(node.exp)}.", node.base
            doubled = node.exp * node.base
            yield "times-for-power", f"{plain(node.base)} is multiplied by {node.exp}, not raised to it.", doubled
        yield "exponent-sign", f"The exponent of {plain(node.base)} has the wrong sign.", 1 / node
    elif isinstance(node, sp.exp):
        yield "exponent-sign", f"The sign in the exponent of {plain(node)} is wrong.", sp.exp(-node.args[0])
    elif isinstance(node, sp.Piecewise):
        for value, condition in node.args:
            name = "the last case" if condition == True else f"the case {plain(condition)}"  # noqa: E712
            yield "branch-everywhere", f"You use {plain(value)} everywhere; it holds only in {name}.", value
    elif isinstance(node, sp.Abs):
        yield "absolute-value-missing", f"The absolute value around {plain(node.args[0])} is missing.", node.args[0]
    elif isinstance(node, sp.log):
        yield "logarithm-missing", f"The logarithm of {plain(node.args[0])} is missing.", node.args[0]


def _sum_slips(node: Any) -> Iterator[tuple[str, str, Any]]:
    where = f" in {plain(node)}" if len(plain(node)) < 60 else ""
    other = node - 1
    if len(node.args) == 2 and 1 in node.args and other.could_extract_minus_sign():  # 1 − s
        yield "complement-missing", f"{plain(-other)} stands where {plain(node)} is needed.", -other
        yield "sign-of-term", f"The sign of the term {plain(other)} is reversed{where}.", 1 - other
        return
    for term in node.args:
        yield "term-missing", f"The term {plain(term)} is missing{where}.", node - term
        yield "sign-of-term", f"The sign of the term {plain(term)} is reversed{where}.", node - 2 * term
        yield "term-twice", f"The term {plain(term)} is counted twice{where}.", node + term


def _product_slips(node: Any) -> Iterator[tuple[str, str, Any]]:
    if not _is_product(node):
        return
    factors = node.args
    for value in factors:  # the derivative of a logistic unit, s(1 − s), as one idea
        if not value.is_Add and not value.is_number and 1 - value in factors:
            rest = node / (value * (1 - value))
            pair = f"{plain(value)}·(1 − {plain(value)})"
            yield "sigmoid-derivative-missing", f"The derivative of the sigmoid, {pair}, is missing.", rest
            if value.is_Symbol or isinstance(value, sigma_class()):
                again = sigma_class()(value)
                message = f"You apply σ′ to {plain(value)}, which is already σ(…): its derivative is {pair}."
                yield "derivative-at-output", message, rest * again * (1 - again)
    for factor in factors:
        if factor == -1:
            yield "sign", "The sign is reversed: a minus is missing or one too many.", -node
        elif factor.is_number:
            yield "constant-missing", f"The factor {plain(factor)} is missing.", node / factor
            yield "constant-inverted", f"Multiply by {plain(factor)}, not by {plain(1 / factor)}.", node / factor**2
        elif factor.is_Pow and factor.exp == -1:
            yield "division-missing", f"The division by {plain(factor.base)} is missing.", node / factor
            yield "multiplied-not-divided", f"Divide by {plain(factor.base)}; you multiply by it.", node / factor**2
        elif len(plain(factor)) < 60:
            yield "factor-missing", f"The factor {plain(factor)} is missing.", node / factor
            yield "factor-twice", f"The factor {plain(factor)} is there twice.", node * factor
