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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np

from grader.errors import AuthoringError

Shape = tuple[int, ...] | Mapping[str, tuple[int, ...]]


@dataclass(frozen=True)
class Graph:
    """A built truth: `outputs` is an expression, an object array of them, a tuple or a dict; `lets` in order."""

    outputs: Any
    lets: Mapping[Any, Any]
    reduce: str | tuple[str | None, ...] | None = None  # "mean" or "sum" over the elements; a tuple: one an output


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

    def diff(self, name: str, *, via: str | None = None, prefix: str = "") -> Truth:
        """Return the derivative with respect to a symbol, or to every element of an array of symbols.

        By an input that is a dict it is a dict, with the same keys behind `prefix`.
        """

        def derive(sp: Words, outputs: Any) -> Any:
            if name in sp.dicts:
                return {prefix + key: sp.differentiate(outputs, key, via) for key in sp.dicts[name]}
            return sp.differentiate(outputs, name, via)

        derivative = self.then(derive)
        return replace(derivative, derivative_of=(self, name) if via is None else None)

    def then(self, change: Callable[[Words, Any], Any]) -> Truth:
        """Return this truth with its outputs changed by `change(sp, outputs)`."""
        return replace(self, steps=(*self.steps, change), derivative_of=None)

    @property
    def arrays(self) -> tuple[str, ...]:
        """Names of the inputs that the truth takes as arrays of symbols."""
        return tuple(inspect.signature(self.build).parameters)[1:]

    def graph(self, shapes: Mapping[str, Shape]) -> Graph:
        """Build it, with arrays of symbols of the given shapes; an input that is a dict has a shape for each entry."""
        sp = Words()
        missing = [name for name in self.arrays if name not in shapes]
        if missing:
            raise AuthoringError(
                f"truth {self.build.__name__}",
                f"the shape of {missing[0]} is not known.",
                "Name its dimensions in inputs=, with names that other inputs share.",
            )
        outputs = self.build(sp, **{name: sp.given(name, shapes[name]) for name in self.arrays})
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


def _same(kinds: Sequence[str | None]) -> str | tuple[str | None, ...] | None:
    """One word where all outputs are reduced alike."""
    return kinds[0] if len(set(kinds)) == 1 else tuple(kinds)


class Words:
    """What a truth is handed as `sp`: SymPy's own names and the words of this module."""

    def __init__(self) -> None:
        self.lets: dict[Any, Any] = {}
        self.arrays: dict[str, Any] = {}
        self.dicts: dict[str, dict[str, Any]] = {}
        self._known: dict[tuple[Any, ...], Any] = {}  # derivatives met before: a network's share most of theirs

    def __getattr__(self, name: str) -> Any:
        return getattr(sympy(), name)

    def sigma(self, z: Any) -> Any:
        """The logistic function, elementwise on arrays."""
        return np.vectorize(sigma_class(), otypes=[object])(z) if isinstance(z, np.ndarray) else sigma_class()(z)

    def given(self, name: str, shape: Shape) -> Any:
        """What a truth's parameter stands for: an array of symbols, or a dict of them."""
        if isinstance(shape, tuple):
            return self.array(name, shape)
        self.dicts[name] = {key: self.array(key, part) for key, part in shape.items()}
        return self.dicts[name]

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
        if (expression, symbol, through) in self._known:
            return self._known[expression, symbol, through]
        direct = through is None and symbol in expression.free_symbols
        result = self._partial(expression, symbol) if direct else sp.Integer(0)
        for name in sorted(expression.free_symbols & self.lets.keys(), key=str):
            if name == symbol:
                continue
            remaining = None if name == through else through
            inner = self._derivative(self.lets[name], symbol, remaining)
            if inner != 0:
                result += self._partial(expression, name) * inner.subs(self.lets[name], name)
        self._known[expression, symbol, through] = result
        return result

    def _partial(self, expression: Any, name: Any) -> Any:
        if (expression, name) not in self._known:
            self._known[expression, name] = sympy().diff(expression, name)
        return self._known[expression, name]

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


def join(graphs: Sequence[Graph] | Mapping[str, Graph]) -> Graph:
    """Make one graph of the truths of a function's several results (a sequence, or a dict by key)."""
    items = list(graphs.values()) if isinstance(graphs, Mapping) else list(graphs)
    lets: dict[Any, Any] = {}
    for graph in items:
        for name, definition in graph.lets.items():
            if lets.setdefault(name, definition) != definition:
                fact = f"the truths of one function define {name} in two ways."
                raise AuthoringError("truth", fact, "Give the two let-names different names.")
    outputs = [graph.outputs for graph in items]
    kinds = [graph.reduce for graph in items]
    if any(isinstance(kind, tuple) for kind in kinds):
        raise AuthoringError("truth", "one of several is itself mixed.", "Give each result a truth of its own.")
    reduce = _same([kind for kind in kinds if not isinstance(kind, tuple)])
    return Graph(dict(zip(graphs, outputs)) if isinstance(graphs, Mapping) else tuple(outputs), lets, reduce)


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
