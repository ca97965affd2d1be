"""Rivals: what wrong ideas give on the cases of a Key, each with the sentence that names it.

Named misconceptions come first, then single edits of the symbolic truth, then single edits of the NumPy reference,
then swapped arguments. Two rivals that give the same on every case are one: the first keeps its name.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import numpy as np

from grader import key as keys
from grader.authoring.evaluation import Evaluate, evaluator
from grader.authoring.exercise import Exercise
from grader.authoring.specs import CheckSpec, FunctionSpec
from grader.authoring.truths import truth_graph
from grader.compare import compare
from grader.compiling.cases import Made, call
from grader.compiling.drivers import plain_call
from grader.compiling.edits import Edit, single_edits
from grader.compiling.formula_edits import formula_edits
from grader.compiling.name_edits import name_edits
from grader.compiling.signatures import Signature
from grader.errors import AuthoringError
from grader.numeric import as_numbers
from grader.views import see
from grader.worker import codec

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


class NotToldApart(AuthoringError):
    """No case of a function has another right answer than some misconception of it."""


def rivals(
    exercise: Exercise,
    spec: FunctionSpec,
    checks: Sequence[CheckSpec],
    made: Cases,
    signature: Signature,
    stem: str,
) -> list[keys.Rival]:
    """Return the rivals of one function, distinct and all distinguishable from the truth."""
    kept: list[keys.Rival] = []
    known: set[tuple[bytes | None, ...]] = set()
    for candidate in _candidates(exercise, spec, made, signature):
        values = {check.name: [_packed(candidate, check, case) for case in made[check.name]] for check in checks}
        apart = any(
            value is not None and not _close(value, case)
            for check in checks
            for value, case in zip(values[check.name], made[check.name])
        )
        if not apart and candidate.source == "misconception":
            raise NotToldApart(
                f"reference/{stem}.py, misconception {candidate.id}",
                f"on every case of {spec.name} it is nearer to the right answer than {APART} tolerances.",
                "Add a case that tells them apart.",
            )
        fingerprint = tuple(_fingerprint(v) for check in checks for v in values[check.name])
        derived = candidate.source != "misconception"
        if not apart or (derived and (fingerprint in known or _says_nothing(values, made))):
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


def _says_nothing(values: Mapping[str, Sequence[bytes | None]], made: Cases) -> bool:
    """Is it one constant everywhere, or never finite? Then many mistakes give the same, and it names none of them."""
    arrays = [as_numbers(codec.unpack(v)) for column in values.values() for v in column if v is not None]
    numbers = {float(x) for a in arrays if a is not None and a.dtype.kind in "biuf" for x in np.ravel(a)[:1000]}
    finite = {x for x in numbers if np.isfinite(x)}
    several = sum(len(column) for column in made.values()) > 1
    return bool(numbers) and several and len(finite) < 2


def _packed(candidate: Candidate, check: CheckSpec, case: Made) -> bytes | None:
    """A wrong idea may fail on a case in any way; then it has no value there."""
    try:
        with np.errstate(all="ignore"):
            value = codec.unpack(codec.pack(candidate.value(case)))
            return codec.pack(see(check.view, value, case.all) if check.view else value)
    except Exception:  # any error at all means "no value": the idea is wrong, and may be wrong in any way
        return None


def _close(value: bytes, case: Made) -> bool:
    return compare(case.expected, codec.unpack(value), rtol=APART * case.rtol, atol=APART * case.atol) is None


def _fingerprint(value: bytes | None) -> bytes | None:
    """Values that differ by rounding only are the same wrong answer."""
    return None if value is None else repr(_rounded(codec.unpack(value))).encode()


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


def _candidates(exercise: Exercise, spec: FunctionSpec, made: Cases, signature: Signature) -> Iterator[Candidate]:
    for idea in exercise.misconceptions:
        if spec.name in idea.functions:
            yield Candidate(idea.id, idea.message, "misconception", 0, partial(_called, idea.recipe))
    yield from _from_formula(exercise, spec, made, signature)
    yield from _from_source(spec)
    yield from _swapped(spec, made)


def _called(function: Callable[..., Any], case: Made) -> Any:
    return call(case.target(function), case.given)


def _evaluated(formula: Evaluate, signature: Signature, case: Made) -> Any:
    if case.target is plain_call:
        return formula(case.given, {k: v for k, v in case.all.items() if k not in case.given})

    def implementation(*arguments: Any) -> Any:
        return formula({**signature.defaults, **dict(zip(signature.parameters, arguments))})

    return call(case.target(implementation), case.given)


def _from_formula(exercise: Exercise, spec: FunctionSpec, made: Cases, signature: Signature) -> Iterator[Candidate]:
    if spec.truth is None:
        return
    truthful = {c.name for c in exercise.checks if c.function == spec.name and c.truth and c.driver is None}
    first = next((cases[0] for name, cases in made.items() if name in truthful), None)
    if first is None:  # the truth is there to derive others from
        return
    for edit in formula_edits(truth_graph(spec, exercise, first.all)):
        evaluate = evaluator(edit.graph, exact=False)
        yield Candidate(edit.id, edit.message, "derived", 1, partial(_evaluated, evaluate, signature))


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
    reference = ast.unparse(tree)
    for edit in (*single_edits(reference), *name_edits(reference)):
        scope = dict(spec.reference.__globals__)
        exec(compile(edit.source, spec.name, "exec"), scope)  # the record's own source with one edit
        message = _sentence(edit, definition)
        identifier = f"{edit.kind}-edited"
        yield Candidate(identifier, message, "derived", 3, partial(_called, scope[definition.name]))


# Where a sentence would quote names that only our reference has: the learner could not know them, and the model
# answer is not to be read off the feedback.
_IN_GENERAL = {
    "factor": "One factor or divisor of the formula is missing.",
    "term": "One term of a sum is missing.",
    "sign": "A sign is reversed somewhere in the formula.",
    "operator": "One operation of the formula is another one than it should be.",
    "order": "The two sides of a difference or a division have changed places.",
    "power": "A power is not the one it should be.",
    "product": "A matrix product is taken element by element, or its factors are in another order.",
    "transpose": "A matrix that should be transposed is not.",
    "comparison": "A comparison is strict where it should not be, or the other way round.",
    "logic": "`and` and `or` are confused, or a condition is missing.",
    "not": "A negation is missing.",
    "constant": "One of the numbers in your code is not the right one.",
    "axis": "A sum, mean or maximum runs over another axis than it should.",
    "keyword": "An option of a NumPy call, such as keepdims, is missing.",
    "twin": "A function stands where its counterpart is needed: sum and mean, max and min, zeros and ones.",
    "branch": "One of the cases is missing, or used everywhere.",
    "call": "One function call is missing on the way.",
    "arguments": "Two arguments of a call are swapped.",
    "step": "One step of the computation is missing.",
    "loop": "A loop ends after its first round.",
    "name": "One variable stands where another one is needed.",
}


_ARITHMETIC = {"factor", "term", "sign", "operator", "order", "power", "product", "transpose", "comparison", "axis"}
_SHORT = 40


def _sentence(edit: Edit, function: ast.FunctionDef) -> str:
    """Say what was changed, in code where it names parameters only, or is a short term of the formula."""
    known = {a.arg for a in function.args.args} | {"np", "range", "len", "sum", "max", "min", "abs"}
    quoted = edit.message.split("`")[1::2]
    names = set().union(*(set(re.findall(r"(?<![.\w])[A-Za-z_]\w*", part)) for part in quoted)) if quoted else {""}
    plain = f"Your answers are what comes out when {edit.message}."
    if "…" not in edit.message and names <= known:
        return plain
    local = _definitions(function)
    if edit.kind not in _ARITHMETIC or sum(map(len, quoted)) > _SHORT or not names <= known | local.keys():
        return _IN_GENERAL[edit.kind]
    return f"{plain} (Here {', '.join(f'`{name} = {local[name]}`' for name in sorted(names & local.keys()))}.)"


def _definitions(function: ast.FunctionDef) -> dict[str, str]:
    """Names that the reference defines once, in few words."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(ast.unparse(node.value))
    return {name: texts[0] for name, texts in found.items() if len(texts) == 1 and len(texts[0]) <= _SHORT}


def _swapped(spec: FunctionSpec, made: Cases) -> Iterator[Candidate]:
    """Two parameters of the same shape in the wrong order."""
    if spec.reference is None:
        return
    reference = spec.reference
    cases = [case for column in made.values() for case in column if case.target is plain_call]
    if not cases:
        return
    names = tuple(cases[0].given)
    for a, b in itertools.combinations(names, 2):
        if all(_alike(c.given.get(a), c.given.get(b)) for c in cases):

            def value(case: Made, places: tuple[int, int] = (names.index(a), names.index(b))) -> Any:
                return call(case.target(partial(_with_swapped, reference, places)), case.given)

            message = f"The arguments {a} and {b} are swapped: the order here is ({', '.join(names)})."
            yield Candidate("arguments-swapped", message, "relation", 2, value)


def _with_swapped(function: Callable[..., Any], places: tuple[int, int], *arguments: Any) -> Any:
    swapped = list(arguments)
    i, j = places
    swapped[i], swapped[j] = swapped[j], swapped[i]
    return function(*swapped)


def _alike(a: Any, b: Any) -> bool:
    return type(a) is type(b) and isinstance(a, int | float | np.ndarray) and np.shape(a) == np.shape(b)
