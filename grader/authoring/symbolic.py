"""Symbolic truths: expressions that SymPy differentiates, so that no derivative is ever typed.

A truth is a function of `sp`, which offers all of SymPy and a few words more:

sp.sigma(z)               the logistic function, whose derivative is written sigma(z)*(1 - sigma(z))
sp.let("o1", expr)        a named intermediate value; formulas and messages use the name
sp.chain(expr, s)         d expr/d s by the chain rule through the let-names; `via=` keeps the paths through one name
sp.mean(e), sp.total(e)   e for each element of the inputs, then their mean or sum

Symbols bind to parameters by name: the parameter itself, an entry of a dict parameter ("w14"), or an element of a
vector parameter ("w3" is w[2]). `n` is the number of elements where nothing else is called n. A let-name that is
also a parameter's name is taken from there. SymPy is imported when a truth is built, not before.
"""

from __future__ import annotations

import inspect
import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np

from grader.errors import AuthoringError

DIGITS = 30
GUARD = 440  # 1 − σ(1000) needs 435 digits before its first is right


@dataclass(frozen=True)
class Graph:
    """A built truth: `outputs` is an expression, an object array of them, a tuple or a dict; `lets` in order."""

    outputs: Any
    lets: Mapping[Any, Any]
    reduce: str | None | tuple[str | None, ...] = None  # "mean" or "sum" over the elements; a tuple: one an output


@dataclass(frozen=True)
class _Reduced:
    kind: str
    expression: Any


@dataclass(frozen=True)
class Truth:
    """A symbolic truth, built lazily; `steps` are derivatives and changes applied after building."""

    build: Callable[..., Any]
    steps: tuple[Callable[[Words, Any], Any], ...] = field(default=())
    derivative_of: tuple[Truth, str] | None = None  # whose derivative, and by what: the gate checks it by differences

    def diff(self, name: str, *, via: str | None = None) -> Truth:
        """Return the derivative with respect to a symbol, or to every element of an array of symbols."""
        derivative = self.then(lambda sp, outputs: sp.differentiate(outputs, name, via))
        return replace(derivative, derivative_of=(self, name) if via is None else None)

    def then(self, change: Callable[[Words, Any], Any]) -> Truth:
        """Return this truth with its outputs changed by `change(sp, outputs)`."""
        return replace(self, steps=(*self.steps, change), derivative_of=None)

    @property
    def arrays(self) -> tuple[str, ...]:
        """Names of the inputs that the truth takes as arrays of symbols."""
        return tuple(inspect.signature(self.build).parameters)[1:]

    def graph(self, shapes: Mapping[str, tuple[int, ...]]) -> Graph:
        """Build it, with arrays of symbols of the given shapes."""
        sp = Words()
        missing = [name for name in self.arrays if name not in shapes]
        if missing:
            raise AuthoringError(
                f"truth {self.build.__name__}",
                f"the shape of {missing[0]} is not known.",
                "Name its dimensions in inputs=, with names that other inputs share.",
            )
        outputs = self.build(sp, **{name: sp.array(name, shapes[name]) for name in self.arrays})
        for step in self.steps:
            outputs = step(sp, outputs)
        match outputs:
            case tuple() | list():
                plain, kinds = zip(*map(_split, outputs))
                return Graph(plain, sp.lets, _same(kinds))
            case dict():
                plain, kinds = zip(*map(_split, outputs.values()))
                return Graph(dict(zip(outputs, plain)), sp.lets, _same(kinds))
            case _:
                return Graph(_split(outputs)[0], sp.lets, _split(outputs)[1])


def _split(output: Any) -> tuple[Any, str | None]:
    return (output.expression, output.kind) if isinstance(output, _Reduced) else (output, None)


def _same(kinds: Sequence[str | None]) -> str | None | tuple[str | None, ...]:
    """One word where all outputs are reduced alike."""
    return kinds[0] if len(set(kinds)) == 1 else tuple(kinds)


class Words:
    """What a truth is handed as `sp`: SymPy's own names and the words of this module."""

    def __init__(self) -> None:
        self.lets: dict[Any, Any] = {}
        self.arrays: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(sympy(), name)

    def sigma(self, z: Any) -> Any:
        """The logistic function, elementwise on arrays."""
        return np.vectorize(sigma_class(), otypes=[object])(z) if isinstance(z, np.ndarray) else sigma_class()(z)

    def array(self, name: str, shape: tuple[int, ...]) -> Any:
        """An object array of symbols name[i, j]."""
        cells = np.empty(shape, dtype=object)
        for index in np.ndindex(shape):
            cells[index] = sympy().Symbol(f"{name}[{', '.join(map(str, index))}]", real=True)
        self.arrays[name] = cells
        return cells

    def let(self, name: str, definition: Any) -> Any:
        """Name an intermediate value (each element of an array)."""
        if isinstance(definition, np.ndarray):
            cells = self.array(name, definition.shape)
            self.lets.update(zip(cells.flat, definition.flat))
            return cells
        symbol = sympy().Symbol(name, real=True)
        self.lets[symbol] = definition
        return symbol

    def mean(self, expression: Any) -> _Reduced:
        """The mean of the expression over the elements of the inputs."""
        return _Reduced("mean", expression)

    def total(self, expression: Any) -> _Reduced:
        """The sum of the expression over the elements of the inputs."""
        return _Reduced("sum", expression)

    def chain(self, expression: Any, symbol: Any, via: Any = None) -> Any:
        """Differentiate through the let-names by the chain rule, keeping the names in the result."""
        through = {"through": via} if via is not None else {}
        return self._derivative(expression, symbol, **through)

    def _derivative(self, expression: Any, symbol: Any, through: Any = None) -> Any:
        sp = sympy()
        expression = sp.sympify(expression)
        result = sp.diff(expression, symbol) if through is None else sp.Integer(0)
        for name in sorted(expression.free_symbols & self.lets.keys(), key=str):
            if name == symbol:
                continue
            remaining = None if name == through else through
            inner = self._derivative(self.lets[name], symbol, remaining)
            if inner != 0:
                result += sp.diff(expression, name) * inner.subs(self.lets[name], name)
        return result

    def differentiate(self, outputs: Any, name: str, via: str | None) -> Any:
        """Differentiate whatever a truth returned with respect to everything called `name`."""
        sp = sympy()
        if isinstance(outputs, _Reduced):
            inner = self.differentiate(outputs.expression, name, via)
            return inner / sp.Symbol("n", positive=True) if outputs.kind == "mean" else inner
        if isinstance(outputs, dict):
            return {key: self.differentiate(item, name, via) for key, item in outputs.items()}
        if isinstance(outputs, tuple):
            return tuple(self.differentiate(item, name, via) for item in outputs)
        if isinstance(outputs, np.ndarray):
            items = [self.differentiate(item, name, via) for item in outputs.flat]
            return np.array(items, dtype=object).reshape(outputs.shape + np.shape(items[0]))
        symbols = self._symbols(outputs)
        if via and via not in symbols:
            raise AuthoringError("truth", f"there is no let-name {via} to go through.", "Check the name after via=.")
        through = symbols[via] if via else None
        if name in symbols:
            return self.chain(outputs, symbols[name], through)
        if name not in self.arrays:
            raise AuthoringError("truth", f"there is no symbol {name} to differentiate by.", "Check the name.")
        gradient = np.empty(self.arrays[name].shape, dtype=object)
        for index, symbol in np.ndenumerate(self.arrays[name]):  # 0 where the outputs do not depend on it
            gradient[index] = self.chain(outputs, symbol, through)
        return gradient

    def _symbols(self, expression: Any) -> dict[str, Any]:
        sp = sympy()
        found = set(sp.sympify(expression).free_symbols)
        for name, definition in self.lets.items():
            found |= {name} | sp.sympify(definition).free_symbols
        return {str(symbol): symbol for symbol in found}


@cache
def sympy() -> Any:
    """SymPy, imported at the first use: never while checking."""
    import sympy

    return sympy


@cache
def sigma_class() -> Any:
    """The logistic function as a SymPy function with a derivative in its own terms."""
    sp = sympy()

    class sigma(sp.Function):  # type: ignore[name-defined, misc]
        nargs = 1

        def fdiff(self, argindex: int = 1) -> Any:
            value = sigma(self.args[0])
            return value * (1 - value)

        def _eval_is_real(self) -> bool:
            return True

        def _latex(self, printer: Any, exp: str | None = None) -> str:
            power = f"^{{{exp}}}" if exp else ""
            return rf"\sigma{power}\left({printer._print(self.args[0])}\right)"

    return sigma


# --- binding and evaluation ----------------------------------------------------------------------------


def bind(name: str, arguments: Mapping[str, Any]) -> Any:
    """Return the value a symbol's name stands for in a case, or None.

    >>> bind("w2", {"w": np.array([5.0, 7.0])}), bind("w14", {"w": {"w14": 0.2}}), bind("q", {})
    (7.0, 0.2, None)
    """
    if name in arguments and not isinstance(arguments[name], dict):
        return arguments[name]
    if name.endswith("]"):
        base, _, inside = name[:-1].partition("[")
        value = arguments.get(base)
        return None if value is None else np.asarray(value)[tuple(map(int, inside.split(", ")))]
    for value in arguments.values():
        if isinstance(value, dict) and name in value:
            return value[name]
    stem = name.rstrip("0123456789")
    value = arguments.get(stem)
    if stem != name and isinstance(value, np.ndarray) and value.ndim == 1:
        position = int(name[len(stem) :]) - 1
        return value[position] if 0 <= position < len(value) else None
    return None


def evaluator(graph: Graph, *, exact: bool) -> Callable[[Mapping[str, Any]], Any]:
    """Return a function of a case's arguments: with 30 digits if `exact`, else in float64 (for wrong variants).

    It gives floats in the structure of the outputs; elementwise truths follow the shape of their inputs.
    """
    flat, rebuild = _flatten(graph.outputs)
    kinds = _kinds(graph)
    ready: dict[frozenset[Any], tuple[list[Any], Callable[[list[float]], list[Any]]]] = {}

    def evaluate(arguments: Mapping[str, Any]) -> Any:
        given = frozenset(name for name in graph.lets if bind(str(name), arguments) is not None)
        if given not in ready:
            expressions = _defined(graph, flat, given)
            symbols = sorted(set().union(*(e.free_symbols for e in expressions)), key=str)
            _refuse_namesakes(symbols)
            ready[given] = symbols, _lambdify(symbols, expressions, exact)
        symbols, call = ready[given]
        values, shape = _values(symbols, arguments)
        columns = [np.broadcast_to(np.asarray(v, dtype=float), shape).ravel() for v in values]
        rows = [call([column[i] for column in columns]) for i in range(int(np.prod(shape)))]
        return rebuild([_reduced(kinds[k], [row[k] for row in rows], shape) for k in range(len(flat))])

    return evaluate


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


def _defined(graph: Graph, flat: list[Any], given: frozenset[Any]) -> list[Any]:
    """Put the definitions of the let-names in that the case does not give."""
    sp = sympy()
    expressions = [sp.sympify(e) for e in flat]
    for name in reversed(list(graph.lets)):
        if name not in given:
            expressions = [e.xreplace({name: sp.sympify(graph.lets[name])}) for e in expressions]
    return expressions


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


def _lambdify(symbols: list[Any], expressions: list[Any], exact: bool) -> Callable[[list[float]], list[Any]]:
    sp = sympy()
    if exact:
        import mpmath

        own = {"sigma": lambda z: 1 / (1 + mpmath.exp(-z))}
        function = sp.lambdify(symbols, expressions, modules=[own, "mpmath"], cse=True)

        def call(row: list[float]) -> list[Any]:
            try:
                with mpmath.workdps(DIGITS + GUARD):
                    return [mpmath.mpf(x) for x in function(*(mpmath.mpf(float(v)) for v in row))]
            except (ArithmeticError, TypeError, ValueError, NameError) as error:
                at = ", ".join(f"{s} = {float(v):.6g}" for s, v in zip(symbols, row))
                fact = f"it has no real value at {at} ({error})."
                raise AuthoringError("truth", fact, "Keep the inputs where it is defined.") from error

        return call
    own = {"sigma": lambda z: 0.5 * (1 + np.tanh(z / 2)), "erf": math.erf}
    function = sp.lambdify(symbols, expressions, modules=[own, "numpy"], cse=True)

    def call_floats(row: list[float]) -> list[Any]:
        with np.errstate(all="ignore"):
            return [float(np.real(x)) for x in function(*(np.float64(v) for v in row))]

    return call_floats


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


def join(graphs: Any) -> Graph:
    """Make one graph of the truths of a function's several results (a sequence, or a dict by key)."""
    items = list(graphs.values()) if isinstance(graphs, dict) else list(graphs)
    lets: dict[Any, Any] = {}
    for graph in items:
        for name, definition in graph.lets.items():
            if lets.setdefault(name, definition) != definition:
                fact = f"the truths of one function define {name} in two ways."
                raise AuthoringError("truth", fact, "Give the two let-names different names.")
    outputs = [graph.outputs for graph in items]
    kinds = [graph.reduce for graph in items]
    if any(isinstance(kind, tuple) for kind in kinds):
        raise AuthoringError(
            "truth", "a part of several truths is itself mixed.", "Give each result a truth of its own."
        )
    reduce = _same([kind for kind in kinds if not isinstance(kind, tuple)])
    return Graph(dict(zip(graphs, outputs)) if isinstance(graphs, dict) else tuple(outputs), lets, reduce)
