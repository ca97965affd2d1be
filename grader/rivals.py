"""Rivals: what wrong ideas give on the cases of a Key, each with the sentence that names it.

Named misconceptions come first, then single edits of the symbolic truth, then single edits of the NumPy reference,
then swapped arguments. Two rivals that give the same on every case are one: the first keeps its name.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import numpy as np

from grader import key as keys
from grader.authoring.evaluation import evaluator
from grader.authoring.exercise import CheckSpec, Exercise, FunctionSpec
from grader.authoring.truths import truth_graph
from grader.cases import Made, call
from grader.compare import compare
from grader.edits import single_edits
from grader.errors import AuthoringError
from grader.formula_edits import formula_edits
from grader.name_edits import name_edits
from grader.views import ViewError, see
from grader.worker import wire

APART = 10  # a rival must differ from the truth by ten tolerances on some case
Source = Literal["misconception", "derived", "relation"]
Cases = Mapping[str, Sequence[Made]]


@dataclass(frozen=True)
class Candidate:
    """A wrong idea as a function of a case; None where it gives no value."""

    id: str
    message: str
    source: Source
    rank: int
    value: Callable[[Made], Any]


def rivals(
    exercise: Exercise, spec: FunctionSpec, checks: Sequence[CheckSpec], made: Cases, stem: str
) -> list[keys.Rival]:
    """Return the rivals of one function, distinct and all distinguishable from the truth."""
    kept: list[keys.Rival] = []
    known: set[tuple[bytes | None, ...]] = set()
    for candidate in _candidates(exercise, spec, made):
        values = {check.name: [_packed(candidate, check, case) for case in made[check.name]] for check in checks}
        apart = any(
            value is not None and not _close(value, case)
            for check in checks
            for value, case in zip(values[check.name], made[check.name])
        )
        if not apart and candidate.source == "misconception":
            raise AuthoringError(
                f"reference/{stem}.py, misconception {candidate.id}",
                f"on every case of {spec.name} it is nearer to the right answer than {APART} tolerances.",
                "Add a case that tells them apart.",
            )
        fingerprint = tuple(_fingerprint(v) for check in checks for v in values[check.name])
        if not apart or (fingerprint in known and candidate.source != "misconception"):
            continue
        known.add(fingerprint)
        kept.append(
            keys.Rival(
                id=candidate.id,
                function=spec.name,
                source=candidate.source,
                message=candidate.message,
                values={name: tuple(column) for name, column in values.items()},
                rank=candidate.rank,
            )
        )
    return kept


def _packed(candidate: Candidate, check: CheckSpec, case: Made) -> bytes | None:
    """A wrong idea may fail on a case in any way; then it has no value there."""
    try:
        with np.errstate(all="ignore"):
            value = wire.unpack(wire.pack(candidate.value(case)))
            return wire.pack(see(check.view, value, case.given) if check.view else value)
    except (wire.NotPlainData, ViewError):
        return None
    except Exception:  # any error at all means "no value": the idea is wrong, and may be wrong in any way
        return None


def _close(value: bytes, case: Made) -> bool:
    return compare(case.expected, wire.unpack(value), rtol=APART * case.rtol, atol=APART * case.atol) is None


def _fingerprint(value: bytes | None) -> bytes | None:
    """Values that differ by rounding only are the same wrong answer."""
    return None if value is None else repr(_rounded(wire.unpack(value))).encode()


def _rounded(value: Any) -> Any:
    match value:
        case np.ndarray() | float() | int():
            array = np.asarray(value, dtype=complex if np.iscomplexobj(value) else float)
            return (array.shape, [float(f"{x:.8g}") if x == x else "nan" for x in np.real(array).flat])
        case dict():
            return {k: _rounded(v) for k, v in value.items()}
        case list() | tuple():
            return [_rounded(v) for v in value]
        case _:
            return value


def _candidates(exercise: Exercise, spec: FunctionSpec, made: Cases) -> Iterator[Candidate]:
    for idea in exercise.misconceptions:
        if spec.name in idea.functions:
            yield Candidate(idea.id, idea.message, "misconception", 0, partial(_called, idea.recipe))
    yield from _from_formula(exercise, spec, made)
    yield from _from_source(spec)
    yield from _swapped(spec, made)


def _called(function: Callable[..., Any], case: Made) -> Any:
    return call(function, case.given)


def _evaluated(formula: Callable[[Mapping[str, Any]], Any], case: Made) -> Any:
    return formula({**case.all, **case.given})


def _from_formula(exercise: Exercise, spec: FunctionSpec, made: Cases) -> Iterator[Candidate]:
    if spec.truth is None:
        return
    first = next(iter(made.values()))[0]
    for edit in formula_edits(truth_graph(spec, exercise, first.all)):
        evaluate = evaluator(edit.graph, exact=False)
        yield Candidate(edit.id, edit.message, "derived", 1, partial(_evaluated, evaluate))


def _from_source(spec: FunctionSpec) -> Iterator[Candidate]:
    """Single edits of the reference, and its names confused.

    A reference with a while loop is left alone: an edit of it might never end.
    """
    if spec.reference is None:
        return
    source = textwrap.dedent(inspect.getsource(spec.reference))
    tree = ast.parse(source)
    definition = tree.body[0]
    assert isinstance(definition, ast.FunctionDef)
    definition.decorator_list = []
    if any(isinstance(node, ast.While) for node in ast.walk(tree)):
        return
    local = _definitions(definition)
    reference = ast.unparse(tree)
    for edit in (*single_edits(reference), *name_edits(reference)):
        scope = dict(spec.reference.__globals__)
        exec(compile(edit.source, spec.name, "exec"), scope)  # the record's own source with one edit
        message = f"Your answers are what comes out when {edit.message}.{_where(edit.message, local)}"
        identifier = f"{edit.kind}-edited"
        yield Candidate(identifier, message, "derived", 3, partial(_called, scope[definition.name]))


def _definitions(function: ast.FunctionDef) -> dict[str, str]:
    """Names that the reference defines once, for sentences that use them."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(ast.unparse(node.value))
    return {name: values[0] for name, values in found.items() if len(values) == 1 and len(values[0]) < 60}


def _where(message: str, local: Mapping[str, str]) -> str:
    quoted = " ".join(message.split("`")[1::2])
    try:
        used = {n.id for n in ast.walk(ast.parse(quoted.replace("…", ""))) if isinstance(n, ast.Name)}
    except SyntaxError:
        used = {word for word in local if f"{word} " in f"{quoted} "}
    notes = [f"{name} = {local[name]}" for name in sorted(used) if name in local]
    return f" (Here `{'`, `'.join(notes)}`.)" if notes else ""


def _swapped(spec: FunctionSpec, made: Cases) -> Iterator[Candidate]:
    """Two parameters of the same shape in the wrong order."""
    if spec.reference is None:
        return
    reference = spec.reference
    cases = [case for column in made.values() for case in column]
    names = tuple(cases[0].given)
    for a, b in itertools.combinations(names, 2):
        if all(_alike(c.given.get(a), c.given.get(b)) for c in cases):

            def value(case: Made, a: str = a, b: str = b) -> Any:
                return call(reference, {**case.given, a: case.given[b], b: case.given[a]})

            message = f"The arguments {a} and {b} are swapped: the order here is ({', '.join(names)})."
            yield Candidate("arguments-swapped", message, "relation", 2, value)


def _alike(a: Any, b: Any) -> bool:
    return type(a) is type(b) and isinstance(a, int | float | np.ndarray) and np.shape(a) == np.shape(b)
