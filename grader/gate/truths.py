"""Derivatives equal finite differences of what they derive; every branch of a Piecewise is reached by some case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from grader.authoring.evaluation import bind, evaluator
from grader.authoring.exercise import Exercise
from grader.authoring.specs import FunctionSpec
from grader.authoring.symbolic import Graph, Truth, sympy
from grader.authoring.truths import graph_of, truths_of
from grader.compiling.cases import Made, make_cases
from grader.compiling.signatures import read_signatures, signature_of

STEP = 1e-5
AGREEMENT = 1e-6


def problems(exercise: Exercise, stub: Path) -> list[str]:
    """Return the derivatives that disagree and the branches that no case reaches."""
    found: list[str] = []
    signatures = read_signatures(stub)
    for spec in exercise.functions.values():
        if spec.truth is None:
            continue
        signature_of(spec, signatures, stub)
        cases = [
            case
            for check in exercise.checks
            if check.function == spec.name and check.truth and check.driver is None
            for case in make_cases(exercise, spec, check, signatures, 0, stub.stem)
        ]
        found += _derivatives(exercise, spec, cases)
        found += _branches(exercise, spec, cases)
    return found


def _derivatives(exercise: Exercise, spec: FunctionSpec, cases: list[Made]) -> Iterator[str]:
    for label, truth in truths_of(spec).items():
        if truth.derivative_of is None:
            continue
        original, name = truth.derivative_of
        tried = 0
        for case in reversed(cases):  # drawn cases stand last
            gap = _gap(exercise, truth, original, name, case.all)
            if gap is None:
                continue
            tried += 1
            if gap > AGREEMENT:
                yield f"{spec.name} {label}: derivative and finite difference by {name} differ by {gap:.1e}."
                break
            if tried == 3:
                break
        if not tried:
            yield f"{spec.name} {label}: no case lets {name} be varied, so the derivative is not checked."


def _gap(exercise: Exercise, truth: Truth, original: Truth, name: str, arguments: Mapping[str, Any]) -> float | None:
    """Largest relative difference in one case; None where the symbol is not among the case's values."""
    graph = graph_of(original, exercise, arguments)
    free = _without_lets(arguments, graph)  # a given let-name would stand still
    if bind(name, free) is None and name not in free:
        return None
    value = evaluator(graph, exact=True)
    derivative = evaluator(graph_of(truth, exercise, arguments), exact=True)(free)
    by_each = zip(free[name], derivative.values()) if isinstance(free.get(name), dict) else [(name, derivative)]
    return max(_gap_by(value, free, one, np.asarray(slope, dtype=float)) for one, slope in by_each)


def _gap_by(value: Any, arguments: Mapping[str, Any], name: str, derivative: Any) -> float:
    differences = _differences(value, arguments, name, derivative.shape)
    scale = max(1e-3, float(np.max(np.abs(derivative), initial=0.0)))
    return float(np.max(np.abs(differences - derivative), initial=0.0)) / scale


def _without_lets(arguments: Mapping[str, Any], graph: Graph) -> dict[str, Any]:
    return {
        key: _without_lets(value, graph) if isinstance(value, dict) else value
        for key, value in arguments.items()
        if not _is_let(key, graph)
    }


def _is_let(name: str, graph: Graph) -> bool:
    return any(str(let) == name or str(let).startswith(f"{name}[") for let in graph.lets)


def _differences(value: Any, arguments: Mapping[str, Any], name: str, shape: tuple[int, ...]) -> Any:
    """Centred differences: element by element where the truth gives one number, all at once where it is elementwise."""

    def slope(moved: Mapping[str, Any], back: Mapping[str, Any]) -> Any:
        return (np.asarray(value(moved), dtype=float) - np.asarray(value(back), dtype=float)) / (2 * STEP)

    target = np.asarray(bind(name, arguments) if name not in arguments else arguments[name], dtype=float)
    if target.ndim == 0 or np.shape(value(arguments)) == shape == target.shape:
        return slope(_moved(arguments, name, target + STEP), _moved(arguments, name, target - STEP))
    columns = []
    for index in np.ndindex(target.shape):
        step = np.zeros(target.shape)
        step[index] = STEP
        columns.append(slope(_moved(arguments, name, target + step), _moved(arguments, name, target - step)))
    return np.moveaxis(np.array(columns), 0, -1).reshape(shape)


def _moved(arguments: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    """The arguments with a symbol's value changed, wherever the symbol lives."""
    plain = float(value) if np.ndim(value) == 0 else value
    if name in arguments:
        return {**arguments, name: plain}
    for key, holder in arguments.items():
        if isinstance(holder, dict) and name in holder:
            return {**arguments, key: {**holder, name: plain}}
    stem = name.rstrip("0123456789")
    vector = np.array(arguments[stem], dtype=float)
    vector[int(name[len(stem) :]) - 1] = plain
    return {**arguments, stem: vector}


def _branches(exercise: Exercise, spec: FunctionSpec, cases: list[Made]) -> Iterator[str]:
    sp = sympy()
    for label, truth in truths_of(spec).items():
        if truth.arrays:
            continue
        graph = graph_of(truth, exercise, {})
        match graph.outputs:
            case dict() as named:
                outputs = list(named.values())
            case tuple() as several:
                outputs = list(several)
            case one:
                outputs = [one]
        for expression in dict.fromkeys([*outputs, *graph.lets.values()]):
            for node in sp.sympify(expression).atoms(sp.Piecewise):
                which = sp.Piecewise(*((sp.Integer(i), condition) for i, (_, condition) in enumerate(node.args)))
                reached = evaluator(Graph(which, graph.lets), exact=False)
                seen = {i for case in cases for i in np.ravel(reached(case.all))}  # nan where none holds
                for i in set(range(len(node.args))) - seen:
                    yield f"{spec.name} {label}: no case reaches the branch {node.args[i]}."
