"""Built truths at work: symbols bound to a case's values, expressions evaluated with 30 digits or in float64."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np

from grader.authoring.symbolic import Graph, sympy
from grader.errors import AuthoringError

DIGITS = 30
GUARD = 440  # 1 − σ(1000) needs 435 digits before its first is right


def bind(name: str, arguments: Mapping[str, Any]) -> Any:
    """Return the value a symbol's name stands for in a case, or None.

    >>> float(bind("w2", {"w": np.array([5.0, 7.0])})), bind("w14", {"w": {"w14": 0.2}}), bind("q", {})
    (7.0, 0.2, None)
    """
    if name.endswith("]"):
        base, _, inside = name[:-1].partition("[")
        value = _entry(base, arguments)
        return None if value is None else np.asarray(value)[tuple(map(int, inside.split(", ")))]
    if (value := _entry(name, arguments)) is not None:
        return value
    stem = name.rstrip("0123456789")
    value = arguments.get(stem)
    if stem != name and isinstance(value, np.ndarray) and value.ndim == 1:
        position = int(name[len(stem) :]) - 1
        return value[position] if 0 <= position < len(value) else None
    return None


def _entry(name: str, arguments: Mapping[str, Any]) -> Any:
    """An argument, or an entry of one that is a dict."""
    if name in arguments and not isinstance(arguments[name], dict):
        return arguments[name]
    return next((v[name] for v in arguments.values() if isinstance(v, dict) and name in v), None)


class Evaluate(Protocol):
    """A built truth as a function of a case: of what is passed, and of the inputs that are not."""

    def __call__(self, given: Mapping[str, Any], hidden: Mapping[str, Any] = ..., /) -> Any: ...


def evaluator(graph: Graph, *, exact: bool) -> Evaluate:
    """Return a function of a case: with 30 digits if `exact`, else in float64 (for wrong variants).

    It gives floats in the structure of the outputs; elementwise truths follow the shape of their inputs.
    """
    flat, rebuild = _flatten(graph.outputs)
    kinds = _kinds(graph)
    outputs = tuple(sympy().sympify(e) for e in flat)
    ready: dict[frozenset[Any], tuple[list[Any], Callable[[list[float]], list[Any]]]] = {}

    def evaluate(given: Mapping[str, Any], hidden: Mapping[str, Any] = MappingProxyType({}), /) -> Any:
        passed = frozenset(name for name in graph.lets if bind(str(name), given) is not None)
        if passed not in ready:
            ready[passed] = _program(graph, outputs, passed, exact)
        symbols, call = ready[passed]
        arguments = {**hidden, **given}
        values, shape = _values(symbols, arguments)
        columns = [np.broadcast_to(np.asarray(v, dtype=float), shape).ravel() for v in values]
        rows = [call([column[i] for column in columns]) for i in range(int(np.prod(shape)))]
        return rebuild([_reduced(kinds[k], [row[k] for row in rows], shape) for k in range(len(flat))])

    return evaluate


def _program(
    graph: Graph, outputs: tuple[Any, ...], given: frozenset[Any], exact: bool
) -> tuple[list[Any], Callable[[list[float]], list[Any]]]:
    """Return the symbols to be given, and a function of their values: the definitions in turn, then the outputs.

    Each definition is compiled by itself and kept, so that a hundred formulas that differ in one place share the rest.
    """
    needed = set().union(*(e.free_symbols for e in outputs))
    steps: list[tuple[Any, Any]] = []
    for name in reversed(list(graph.lets)):
        if name in needed and name not in given:
            definition = sympy().sympify(graph.lets[name])
            needed |= definition.free_symbols
            steps.append((name, definition))
    inner = {name for name, _ in steps}
    symbols = sorted(needed - inner, key=str)
    _refuse_namesakes(sorted(needed, key=str))
    compiled = [(name, *_compiled((definition,), exact)) for name, definition in reversed(steps)]
    last_symbols, last = _compiled(outputs, exact)

    def call(row: list[float]) -> list[Any]:
        scope = dict(zip(symbols, map(_number(exact), row)))
        try:
            with _precision(exact):
                for name, arguments, function in compiled:
                    scope[name] = function(*(scope[s] for s in arguments))[0]
                return [_real(x, exact) for x in last(*(scope[s] for s in last_symbols))]
        except (ArithmeticError, TypeError, ValueError, NameError) as error:
            at = ", ".join(f"{s} = {float(v):.6g}" for s, v in zip(symbols, row))
            fact = f"it has no real value at {at} ({error})."
            raise AuthoringError("truth", fact, "Keep the inputs where it is defined.") from error

    return symbols, call


@lru_cache(maxsize=4096)
def _compiled(expressions: tuple[Any, ...], exact: bool) -> tuple[list[Any], Callable[..., Any]]:
    """Expressions as one function of their symbols, for mpmath or for float64."""
    sp = sympy()
    symbols = sorted(set().union(*(e.free_symbols for e in expressions)), key=str)
    if exact:
        import mpmath

        modules: list[Any] = [{"sigma": lambda z: 1 / (1 + mpmath.exp(-z))}, "mpmath"]
    else:
        modules = [{"sigma": lambda z: 0.5 * (1 + np.tanh(z / 2)), "erf": math.erf}, "numpy"]
    return symbols, sp.lambdify(symbols, list(expressions), modules=modules, cse=len(expressions) > 4)


def _number(exact: bool) -> Callable[[float], Any]:
    if exact:
        import mpmath

        return lambda value: mpmath.mpf(float(value))
    return np.float64


def _real(value: Any, exact: bool) -> Any:
    if exact:
        import mpmath

        return mpmath.mpf(value)
    return float(np.real(value))


def _precision(exact: bool) -> AbstractContextManager[Any]:
    if exact:
        import mpmath

        context: AbstractContextManager[Any] = mpmath.workdps(DIGITS + GUARD)
        return context
    return np.errstate(all="ignore")


def _refuse_namesakes(symbols: list[Any]) -> None:
    for one, other in itertools.pairwise(symbols):
        if str(one) == str(other):
            remedy = "Give both the same assumptions (real=True …), or make it once and use it everywhere."
            raise AuthoringError("truth", f"two different symbols are called {one}.", remedy)


def _kinds(graph: Graph) -> list[str | None]:
    """How each flat output is reduced."""
    if not isinstance(graph.reduce, tuple):
        return [graph.reduce] * len(_flatten(graph.outputs)[0])
    items = graph.outputs.values() if isinstance(graph.outputs, dict) else graph.outputs
    return [kind for item, kind in zip(items, graph.reduce) for _ in _flatten(item)[0]]


def _reduced(kind: str | None, column: list[Any], shape: tuple[int, ...]) -> Any:
    match kind:
        case "mean":
            return float(sum(column) / len(column))
        case "sum":
            return float(sum(column))
        case _:
            floats = np.array([float(x) for x in column])
            return floats.reshape(shape) if shape else float(floats[0])


def _values(symbols: list[Any], arguments: Mapping[str, Any]) -> tuple[list[Any], tuple[int, ...]]:
    found = [bind(str(symbol), arguments) for symbol in symbols]
    try:
        shape = np.broadcast_shapes(*(np.shape(v) for v in found if v is not None))
    except ValueError:
        shapes = ", ".join(f"{s} {np.shape(v)}" for s, v in zip(symbols, found))
        raise AuthoringError(
            "truth", f"the shapes of its inputs do not fit: {shapes}.", "Use arrays of symbols: def f(sp, W, x)."
        ) from None
    for i, symbol in enumerate(symbols):
        if found[i] is None and str(symbol) == "n":
            found[i] = float(np.prod(shape))
        elif found[i] is None:
            raise AuthoringError(
                "truth", f"the symbol {symbol} is no parameter, dict entry or vector element.", "Rename it."
            )
    return found, shape


def _flatten(outputs: Any) -> tuple[list[Any], Callable[[list[Any]], Any]]:
    """List the expressions of a structure, and say how to put values back into it."""
    match outputs:
        case np.ndarray():
            return list(outputs.flat), lambda values: np.array(values, dtype=float).reshape(outputs.shape)
        case tuple() | dict():
            parts = [_flatten(item) for item in (outputs.values() if isinstance(outputs, dict) else outputs)]

            def rebuild(values: list[Any]) -> Any:
                rest = iter(values)
                built = [put(list(itertools.islice(rest, len(inner)))) for inner, put in parts]
                return dict(zip(outputs, built)) if isinstance(outputs, dict) else tuple(built)

            return [expression for inner, _ in parts for expression in inner], rebuild
        case _:
            return [outputs], lambda values: values[0]
