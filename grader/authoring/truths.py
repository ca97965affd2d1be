"""An exercise's truths at work: right values to 30 digits, the check of the reference, and the formulas to show."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.authoring.evaluation import Evaluate, evaluator
from grader.authoring.exercise import Exercise
from grader.authoring.inputs import infer_sizes
from grader.authoring.specs import FunctionSpec
from grader.authoring.symbolic import Graph, Shape, Truth, join, sympy
from grader.errors import AuthoringError
from grader.numeric import as_numbers
from grader.report import Formula

AGREEMENT = 1e-12
_NUMBERED = re.compile(r"([A-Za-z_]*[A-Za-z])_?(\d+)")  # w46, beta_1


def truth_graph(spec: FunctionSpec, exercise: Exercise, arguments: Mapping[str, Any]) -> Graph:
    """Build the truth of a function, with the shapes of this case where it uses arrays of symbols."""
    graphs = {label: graph_of(truth, exercise, arguments) for label, truth in truths_of(spec).items()}
    match spec.truth:
        case Truth():
            return graphs[""]
        case Mapping():
            return join(graphs)
        case _:
            return join(list(graphs.values()))


def graph_of(truth: Truth, exercise: Exercise, arguments: Mapping[str, Any]) -> Graph:
    """Build one truth with the shapes that a case's arguments, or the dimensions they share, give."""
    return truth.graph(shapes_of(truth, exercise, arguments))


def shapes_of(truth: Truth, exercise: Exercise, arguments: Mapping[str, Any]) -> dict[str, Shape]:
    """Return the shapes of a truth's arrays of symbols, as far as the arguments tell them."""
    known = infer_sizes(exercise.inputs, arguments)
    shapes: dict[str, Shape] = {}
    for name in truth.arrays:
        if isinstance(arguments.get(name), dict):
            shapes[name] = {key: np.shape(value) for key, value in arguments[name].items()}
        elif name in arguments:
            shapes[name] = np.shape(arguments[name])
        elif name in exercise.inputs and all(isinstance(d, int) or d in known for d in exercise.inputs[name].shape):
            shapes[name] = tuple(d if isinstance(d, int) else known[d] for d in exercise.inputs[name].shape)
    return shapes


def truths_of(spec: FunctionSpec) -> dict[str, Truth]:
    """Return a function's truths by label: \"\" for the only one, the position or the key of several."""
    match spec.truth:
        case Truth() as one:
            return {"": one}
        case Mapping() as named:
            return dict(named)
        case Sequence() as several:
            return {str(i): truth for i, truth in enumerate(several)}
        case _:
            return {}


# Building is slow, so each is kept with its spec: a spec that is alive keeps its id to itself.
_evaluators: dict[tuple[int, str], tuple[FunctionSpec, Evaluate]] = {}


def truth_values(
    spec: FunctionSpec, exercise: Exercise, given: Mapping[str, Any], everything: Mapping[str, Any]
) -> Any:
    """Evaluate a function's truth for one case with 30 digits, rounded to float64."""
    shapes = {k: v for t in truths_of(spec).values() for k, v in shapes_of(t, exercise, everything).items()}
    key = (id(spec), repr(sorted(shapes.items())))
    if key not in _evaluators:
        _evaluators[key] = spec, evaluator(truth_graph(spec, exercise, everything), exact=True)
    hidden = {k: v for k, v in everything.items() if k not in given}
    return _evaluators[key][1](given, hidden)


def check_truth(
    spec: FunctionSpec,
    exercise: Exercise,
    given: Mapping[str, Any],
    everything: Mapping[str, Any],
    expected: Any,
    rounding: float,
) -> None:
    """Compare reference and truth to twelve digits; a difference is an authoring error that shows the case.

    `rounding` is what no float64 formula can do better than: 0.6 · (−1) + 0.4 · 1.5 is not quite 0.
    """
    if spec.reference is None:
        return
    truth = truth_values(spec, exercise, given, everything)
    if not _agree(expected, truth, rounding):
        raise AuthoringError(
            f"record, {spec.name}",
            f"the reference gives {expected!r}, the truth {truth!r} for {dict(given)!r}.",
            "One of the two is wrong: they must agree to 12 digits.",
        )


def _agree(expected: Any, truth: Any, rounding: float) -> bool:
    if isinstance(truth, dict):
        there = isinstance(expected, dict) and truth.keys() <= expected.keys()
        return there and all(_agree(expected[k], v, rounding) for k, v in truth.items())
    if isinstance(truth, tuple):
        several = isinstance(expected, tuple | list) or (isinstance(expected, np.ndarray) and expected.ndim > 0)
        return several and len(expected) == len(truth) and all(_agree(e, t, rounding) for e, t in zip(expected, truth))
    e, t = as_numbers(expected), np.asarray(truth, dtype=float)
    if e is None or e.dtype.kind == "c":
        return False
    if e.shape != t.shape and not e.size == t.size == 1:
        return False
    scale = np.max(np.abs(t[np.isfinite(t)]), initial=1e-300)
    e = e.astype(float).reshape(t.shape)
    with np.errstate(invalid="ignore"):  # inf − inf
        near = np.abs(e - t) <= AGREEMENT * np.abs(t) + max(1e-3 * AGREEMENT * scale, rounding)
    return bool(np.all(near & np.isfinite(t) | (e == t)))


def formulas(exercise: Exercise) -> list[Formula]:
    """Return the derivation as LaTeX, for the page after a pass: definitions, the truth, then what was derived."""
    found: list[Formula] = []
    for spec in exercise.functions.values():
        for label, truth in truths_of(spec).items():
            if truth.arrays:
                continue
            found += _definitions(truth)
            part = spec.returns[int(label)] if label.isdigit() and int(label) < len(spec.returns) else label
            caption = f"{spec.name}, {part}" if part else spec.name
            found += [Formula(caption, line) for line in _equations(truth, part or spec.name)]
    if any(r"\sigma" in formula.latex for formula in found):
        found.insert(0, Formula("the sigmoid", r"\sigma(z) = \frac{1}{1 + e^{-z}}"))
    return list(dict.fromkeys(found))


def _definitions(truth: Truth) -> list[Formula]:
    """What a derivative starts from: the named intermediate values, and the truth before any step."""
    base = Truth(truth.build)
    graph = base.graph({})
    lines = [Formula("with", f"{_latex(name)} = {_latex(value)}") for name, value in graph.lets.items()]
    return (
        [*lines, *(Formula("we start from", line) for line in _equations(base, truth.build.__name__))]
        if truth.steps
        else lines
    )


def _equations(truth: Truth, name: str) -> list[str]:
    graph = truth.graph({})
    entries = graph.outputs if isinstance(graph.outputs, dict) else {"": graph.outputs}
    match graph.reduce:
        case "mean":
            before = r"\frac{1}{n} \sum "
        case "sum":
            before = r"\sum "
        case _:
            before = ""
    return [f"{_left(truth, key or name)} = {before}{_latex(value)}" for key, value in entries.items()]


def _left(truth: Truth, name: str) -> str:
    """The left-hand side: a name, or the derivative of what the truth is built as."""
    if truth.derivative_of is None:
        return _upright(name)
    by = _symbol(truth.derivative_of[1])
    return rf"\frac{{\partial\, {_upright(truth.build.__name__)}}}{{\partial {by}}}"


def _upright(name: str) -> str:
    return rf"\mathrm{{{name.replace('_', chr(92) + '_')}}}"


def _latex(expression: Any) -> str:
    sp = sympy()
    symbols = sp.sympify(expression).free_symbols
    return str(sp.latex(expression, symbol_names={symbol: _symbol(str(symbol)) for symbol in symbols}))


def _symbol(name: str) -> str:
    r"""Return a name as LaTeX: words upright, letters and Greek as they are, what numbers a thing below it.

    >>> print(_symbol("y_hat"), _symbol("w46"), _symbol("learning_rate"), _symbol("Err4"), _symbol("v_new"))
    \hat{y} w_{46} \mathrm{learning\_rate} \mathrm{Err}_{4} v_{\mathrm{new}}
    """
    if name.endswith("_hat"):
        return rf"\hat{{{_symbol(name[:-4])}}}"
    numbered = _NUMBERED.fullmatch(name)
    base, below = numbered.groups() if numbered else (name, "")
    first, _, rest = base.partition("_")
    if rest and not below and _letter(first) and not rest.isdigit():
        return rf"{_letter(first)}_{{{_upright(rest)}}}"
    stem = _letter(base) or _upright(base)
    return f"{stem}_{{{below}}}" if below else stem


def _letter(name: str) -> str:
    """Return a single or a Greek letter as LaTeX; "" for a word."""
    if len(name) == 1:
        return name
    plain = str(sympy().latex(sympy().Symbol(name)))
    return plain if plain.startswith("\\") else ""
