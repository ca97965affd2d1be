"""The cases of a check: given by hand or drawn, with the right answer and how exactly it can be asked for."""

from __future__ import annotations

import ast
import copy
import inspect
import itertools
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from grader.authoring.exercise import CheckSpec, Exercise, FunctionSpec
from grader.authoring.inputs import draw, fill_computed
from grader.authoring.truths import check_truth, truth_values
from grader.compare import leaves
from grader.errors import AuthoringError
from grader.numeric import as_numbers
from grader.show import show
from grader.views import VIEWS, ViewError, see
from grader.worker import codec

Arguments = dict[str, Any]
REDRAWS = 50
ROUNDING = 2.0**-52


@dataclass(frozen=True)
class Made:
    """A case with its values, before packing: `given` is what the function gets, `all` what the truth may use."""

    given: Arguments
    all: Arguments
    expected: Any
    shown: bool
    rtol: float
    atol: float


@dataclass(frozen=True)
class Signature:
    """A function's parameters as the stub has them."""

    text: str
    parameters: tuple[str, ...]
    defaults: Mapping[str, Any]

    @property
    def required(self) -> frozenset[str]:
        """Parameters without a default."""
        return frozenset(self.parameters) - self.defaults.keys()


# --- signatures --------------------------------------------------------------------------------------


def read_signatures(stub: Path) -> dict[str, Signature]:
    """Read the top-level functions of a stub or solution, without running it."""
    where = f"{stub.parent.name}/{stub.name}"
    try:
        tree = ast.parse(stub.read_text(encoding="utf-8"))
    except OSError as error:
        raise AuthoringError(where, f"it cannot be read ({error.strerror}).", "Write the file.") from error
    except (SyntaxError, ValueError) as error:
        raise AuthoringError(where, f"it is not Python ({error}).", "Correct it.") from error
    found: dict[str, Signature] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            names = [a.arg for a in (*node.args.posonlyargs, *node.args.args)]
            defaults = dict(zip(names[len(names) - len(node.args.defaults) :], node.args.defaults))
            try:
                values = {name: ast.literal_eval(default) for name, default in defaults.items()}
            except ValueError:
                fact = "a default value is not a plain number, text, tuple or None."
                raise AuthoringError(f"{where}, {node.name}", fact, "Write the value itself there.") from None
            found[node.name] = Signature(f"{node.name}({ast.unparse(node.args)})", tuple(names), values)
    return found


def signature_of(spec: FunctionSpec, signatures: Mapping[str, Signature], stub: Path) -> Signature:
    where = f"{stub.parent.name}/{stub.name}, {spec.name}"
    if spec.name not in signatures:
        raise AuthoringError(where, "the stub has no such function.", "Add it, or rename it in the record.")
    signature = signatures[spec.name]
    if spec.reference is not None:
        mine = tuple(inspect.signature(spec.reference).parameters)
        if mine != signature.parameters:
            raise AuthoringError(
                where, f"the stub takes {signature.parameters}, the record {mine}.", "Make them the same."
            )
    return signature


# --- cases -------------------------------------------------------------------------------------------


def make_cases(
    exercise: Exercise, spec: FunctionSpec, check: CheckSpec, signature: Signature, seed: int, stem: str
) -> list[Made]:
    """Make the cases of one check: the examples it can use, the hand-written ones, then the drawn ones."""
    where = f"reference/{stem}.py, {spec.name}, check {check.name!r}"
    try:
        shown = [e for e in check.examples if signature.required <= e.keys()]
        made = [_make(exercise, spec, check, signature, dict(e), True) for e in shown]
        made += [_make(exercise, spec, check, signature, dict(e), False) for e in check.cases]
        made += [_draw(exercise, spec, check, signature, [seed, _mark(stem, check), i]) for i in range(check.drawn)]
        if not made:
            raise AuthoringError(where, "it has no case.", "Give examples=, cases= or drawn=.")
        return _generator_triple(exercise, spec, check, signature, made) if check.generator else made
    except AuthoringError as error:  # raised where the file is not known
        raise AuthoringError(where, error.fact, error.remedy) from error


def _mark(stem: str, check: CheckSpec) -> int:
    """Each check draws from a stream of its own: adding one leaves the others' cases as they are."""
    return zlib.crc32(f"{stem}/{check.function}/{check.name}".encode())


def _draw(exercise: Exercise, spec: FunctionSpec, check: CheckSpec, signature: Signature, seeds: list[int]) -> Made:
    inputs = {**exercise.inputs, **(check.inputs or {})}
    if unknown := sorted(signature.required - inputs.keys()):
        raise AuthoringError(spec.name, f"the input {unknown[0]} is not declared.", "Add it to inputs=.")
    sizes, rng = {**exercise.sizes, **(check.sizes or {})}, np.random.default_rng(seeds)
    for _ in range(REDRAWS):
        case = _make(exercise, spec, check, signature, draw(inputs, sizes, rng), False)
        if not _at_a_jump(spec, check, case):
            return case
    fact = f"no case away from a jump was found in {REDRAWS} draws."
    raise AuthoringError(spec.name, fact, "Widen the ranges of the inputs.")


def _make(
    exercise: Exercise, spec: FunctionSpec, check: CheckSpec, signature: Signature, values: Arguments, shown: bool
) -> Made:
    values = fill_computed({**exercise.inputs, **(check.inputs or {})}, _arrays(values))
    if missing := sorted(signature.required - values.keys()):
        raise AuthoringError(spec.name, f"a case gives no {missing[0]}.", "Name every parameter that has no default.")
    given = {name: values[name] for name in signature.parameters if name in values}
    everything = {**signature.defaults, **values}
    expected = seen(check, run_reference(spec, exercise, given, everything), given)
    if check.view is not None or check.generator:
        return Made(given, everything, expected, shown, check.rtol, check.atol)
    rounding = _conditioning(spec, given, expected)
    if spec.truth is not None:
        check_truth(spec, exercise, given, everything, expected, rounding)
    return Made(given, everything, expected, shown, check.rtol, max(check.atol, rounding))


def _arrays(values: Arguments) -> Arguments:
    """Lists in hand-written cases become arrays, as learners get them; other values stay."""

    def convert(value: Any) -> Any:
        array = as_numbers(value) if isinstance(value, list) and value else None
        return value if array is None or isinstance(value[0], np.ndarray) else array

    return {name: convert(value) for name, value in values.items()}


def live(value: Any) -> Any:
    """Turn stand-ins into what the learner's code gets: a generator, a function; and copy everything else."""
    if isinstance(value, codec.Generator):
        return np.random.default_rng(value.seed)
    if isinstance(value, codec.Function):
        scope: dict[str, Any] = {"np": np}
        exec(value.source, scope)  # the record's own source, never a learner's
        return scope[value.name]
    return copy.deepcopy(value)


def call(function: Callable[..., Any], given: Arguments) -> Any:
    """Call a function of the record as a learner's would be called: positionally, on fresh copies."""
    with np.errstate(all="ignore"):
        return function(*(live(v) for v in given.values()))


def run_reference(spec: FunctionSpec, exercise: Exercise, given: Arguments, everything: Arguments) -> Any:
    """Return the right answer: the reference's, or where there is none the truth's."""
    if spec.reference is not None:
        return plain(_answer(spec, given))
    return truth_values(spec, exercise, given, everything)


def _answer(spec: FunctionSpec, given: Arguments) -> Any:
    assert spec.reference is not None
    try:
        return call(spec.reference, given)
    except Exception as error:
        shown = ", ".join(f"{name} = {show(value)}" for name, value in given.items())
        fact = f"the reference raised {type(error).__name__}: {error}, for {shown}."
        raise AuthoringError(spec.name, fact, "Mend it, or keep such inputs out of the cases.") from error


def plain(value: Any) -> Any:
    """Return the value as it would come over the wire."""
    try:
        return codec.unpack(codec.pack(value))
    except codec.NotPlainData as error:
        raise AuthoringError(
            "reference", f"the reference returned {error}.", "Return numbers, arrays, tuples or dicts."
        ) from None


def seen(check: CheckSpec, value: Any, arguments: Arguments) -> Any:
    """Return the value as the check compares it; the judge will know no more than what the function is given."""
    if check.view is None:
        return value
    if check.view not in VIEWS:
        raise AuthoringError(check.function, f"there is no view {check.view!r}.", f"Take one of {', '.join(VIEWS)}.")
    try:
        return see(check.view, value, arguments)
    except ViewError as error:
        fact = f"the view {check.view} refuses the reference's answer: {error}"
        raise AuthoringError(check.function, fact, "Mend the reference.") from None
    except KeyError as error:
        fact = f"the view {check.view} needs the argument {error}."
        raise AuthoringError(check.function, fact, "Name a parameter so, and give it in every case.") from None


def _perturbed(value: Any, relative: float, rng: np.random.Generator) -> Any:
    """Move every number by that part of itself, at random up or down; the negative part goes the other way."""
    match value:
        case float():
            return float(_perturbed(np.array(value), relative, rng))
        case np.ndarray() if value.dtype.kind == "f":
            # A 0 is exact in its last digit, but as near to a jump as any other number.
            size = np.where((value == 0) & (abs(relative) > ROUNDING), 1.0, value)
            return value + relative * rng.choice([-1.0, 1.0], size=value.shape) * size
        case dict():
            return {k: _perturbed(v, relative, rng) for k, v in value.items()}
        case list() | tuple():
            return type(value)(_perturbed(v, relative, rng) for v in value)
        case _:
            return value


def _change(spec: FunctionSpec, given: Arguments, expected: Any, relative: float) -> float:
    """Return the largest change of the answer, relative to its size, when the inputs move by `relative`."""
    if spec.reference is None:
        return 0.0
    worst = 0.0
    for attempt, direction in itertools.product(range(2), (relative, -relative)):
        rng = np.random.default_rng(attempt)
        moved = plain(_answer(spec, {k: _perturbed(v, direction, rng) for k, v in given.items()}))
        for leaf in leaves(expected, moved, ()):
            a, b = np.asarray(leaf.expected), np.asarray(leaf.actual)
            if a.dtype.kind not in "biuf" or a.shape != b.shape or not a.size:
                continue
            gap = np.abs(b.astype(float) - a.astype(float))
            finite = gap[np.isfinite(gap)]
            worst = max(worst, float(finite.max()) if finite.size else 0.0)
    return worst


def _conditioning(spec: FunctionSpec, given: Arguments, expected: Any) -> float:
    """Return the absolute error that rounding the inputs alone may cause, with room for another order of sums."""
    change = 64 * _change(spec, given, expected, ROUNDING)
    return change if change < 1e-6 else 0.0


def _at_a_jump(spec: FunctionSpec, check: CheckSpec, case: Made) -> bool:
    """Would a hair's breadth change the answer? Such cases are tested on purpose, never drawn by accident."""
    if check.view is not None or check.generator:
        return False
    return _change(spec, case.given, case.expected, 1e-9) > 1e-4


def _generator_triple(
    exercise: Exercise, spec: FunctionSpec, check: CheckSpec, signature: Signature, made: list[Made]
) -> list[Made]:
    """Same inputs and seed twice, then another seed: the first two must agree, the third must not."""
    first = made[0]
    name = next((n for n, v in first.given.items() if isinstance(v, codec.Generator)), None)
    if name is None:
        raise AuthoringError(spec.name, "no parameter is a generator().", "Drop generator=True, or declare the rng.")
    other = {**first.all, name: codec.Generator(first.given[name].seed + 1)}
    return [first, first, _make(exercise, spec, check, signature, other, False)]
