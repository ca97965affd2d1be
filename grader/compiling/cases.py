"""The cases of a check: given by hand or drawn, with the right answer and how exactly it can be asked for."""

from __future__ import annotations

import itertools
import warnings
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.authoring.exercise import Exercise
from grader.authoring.inputs import Input, draw, fill_computed
from grader.authoring.specs import CheckSpec, FunctionSpec
from grader.authoring.truths import check_truth, truth_values
from grader.compare import leaves
from grader.compiling.drivers import Target, inputs_of, live, plain_call, through
from grader.compiling.signatures import Signature
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
    """A case with its values, before packing: `given` is what is passed, `all` what truths and views may use."""

    given: Arguments
    all: Arguments
    expected: Any
    shown: bool
    rtol: float
    atol: float
    target: Target = plain_call


@dataclass(frozen=True)
class Subject:
    """What cases are made for: a check of a function, the parameters of its calls, and how they are made."""

    exercise: Exercise
    spec: FunctionSpec
    check: CheckSpec
    parameters: tuple[str, ...]
    required: frozenset[str]
    defaults: Mapping[str, Any]
    target: Target


def make_cases(
    exercise: Exercise,
    spec: FunctionSpec,
    check: CheckSpec,
    signatures: Mapping[str, Signature],
    seed: int,
    stem: str,
    again: int = 0,
) -> list[Made]:
    """Make the cases of one check: the examples it can use, the hand-written ones, then the drawn ones.

    `again` counts how often those were drawn before and did not do.
    """
    where = f"reference/{stem}.py, {spec.name}, check {check.name!r}"
    try:
        subject = _subject(exercise, spec, check, signatures)
        made = [_make(subject, dict(e), True) for e in _usable(subject)]
        made += [_make(subject, dict(e), False) for e in check.cases]
        made += [_draw(subject, [seed, _mark(stem, check), i, *([again] if again else [])]) for i in range(check.drawn)]
        if not made:
            raise AuthoringError(where, "it has no case.", "Give examples=, cases= or drawn=.")
        return _generator_triple(subject, made) if check.generator else made
    except AuthoringError as error:  # raised where the file is not known
        raise AuthoringError(where, error.fact, error.remedy) from error


def changeable(exercise: Exercise, spec: FunctionSpec, signatures: Mapping[str, Signature]) -> bool:
    """Is an input passed, to this function or to a driver of its checks, that a call could change?"""
    subjects = [_subject(exercise, spec, check, signatures) for check in exercise.checks if check.function == spec.name]
    given = (_given(one, fill_computed(_inputs(one), _arrays(values))) for one in subjects for values in _some(one))
    return any(isinstance(value, np.ndarray | list | dict) for each in given for value in each.values())


def _some(subject: Subject) -> list[Arguments]:
    """Inputs of each kind that the check's cases have: those by hand, and one draw."""
    drawn = [_drawn(subject, np.random.default_rng(0))] if subject.check.drawn else []
    return [*map(dict, _usable(subject)), *map(dict, subject.check.cases), *drawn]


def _usable(subject: Subject) -> list[Mapping[str, Any]]:
    """The examples that give all that is passed; others are another function's."""
    inputs = _inputs(subject)
    return [e for e in subject.check.examples if subject.required <= fill_computed(inputs, _arrays(dict(e))).keys()]


def _inputs(subject: Subject) -> dict[str, Input]:
    return {**subject.exercise.inputs, **(subject.check.inputs or {})}


def _drawn(subject: Subject, rng: np.random.Generator) -> Arguments:
    return draw(_inputs(subject), {**subject.exercise.sizes, **(subject.check.sizes or {})}, rng)


def _given(subject: Subject, values: Arguments) -> Arguments:
    """What is passed, of all values by name."""
    return {name: values[name] for name in subject.parameters if name in values}


def _subject(exercise: Exercise, spec: FunctionSpec, check: CheckSpec, signatures: Mapping[str, Signature]) -> Subject:
    if check.driver is None:
        own = signatures[spec.name]
        return Subject(exercise, spec, check, own.parameters, own.required, own.defaults, plain_call)
    parameters = inputs_of(check.driver, exercise)
    target = through(check.driver, exercise, spec.name, signatures)
    return Subject(exercise, spec, check, parameters, frozenset(parameters), {}, target)


def _mark(stem: str, check: CheckSpec) -> int:
    """Each check draws from a stream of its own: adding one leaves the others' cases as they are."""
    return zlib.crc32(f"{stem}/{check.function}/{check.name}".encode())


def _draw(subject: Subject, seeds: list[int]) -> Made:
    if unknown := sorted(subject.required - _inputs(subject).keys()):
        raise AuthoringError(subject.spec.name, f"the input {unknown[0]} is not declared.", "Add it to inputs=.")
    rng = np.random.default_rng(seeds)
    for _ in range(REDRAWS):
        case = _make(subject, _drawn(subject, rng), False)
        if not _at_a_jump(subject, case):
            return case
    fact = f"no case away from a jump was found in {REDRAWS} draws."
    raise AuthoringError(subject.spec.name, fact, "Widen the ranges of the inputs.")


def _make(subject: Subject, values: Arguments, shown: bool) -> Made:
    exercise, spec, check = subject.exercise, subject.spec, subject.check
    values = fill_computed(_inputs(subject), _arrays(values))
    if missing := sorted(subject.required - values.keys()):
        raise AuthoringError(spec.name, f"a case gives no {missing[0]}.", "Name every parameter that has no default.")
    given = _given(subject, values)
    everything = {**subject.defaults, **values}
    expected = seen(check, _right(subject, given, everything), everything)
    if check.view is not None or check.generator:
        return Made(given, everything, expected, shown, check.rtol, check.atol, subject.target)
    rounding = _conditioning(subject, given, expected)
    if spec.truth is not None and check.truth and check.driver is None:
        check_truth(spec, exercise, given, everything, expected, rounding)
    return Made(given, everything, expected, shown, check.rtol, max(check.atol, rounding), subject.target)


def _arrays(values: Arguments) -> Arguments:
    """Lists in hand-written cases become arrays, as learners get them; other values stay."""

    def convert(value: Any) -> Any:
        array = as_numbers(value) if isinstance(value, list) and value else None
        return value if array is None or isinstance(value[0], np.ndarray) else array

    return {name: convert(value) for name, value in values.items()}


def call(function: Callable[..., Any], given: Arguments) -> Any:
    """Call a function of the record as a learner's would be called: positionally, on fresh copies."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "Mean of empty slice" is no warning of NumPy's arithmetic
        return function(*(live(v) for v in given.values()))


def _refuse_changes(driver: str, given: Arguments, after: Sequence[Any]) -> None:
    """A driver that changes an input would be told as the learner's doing."""
    fixed = codec.Generator | codec.Function  # drawing from a generator is what it is for
    pairs = [(name, was, now) for (name, was), now in zip(given.items(), after) if not isinstance(was, fixed)]
    for name, was, now in pairs:
        if codec.pack(was) != codec.pack(now):
            fact = f"the driver {driver} changes its input {name}, which would be told as the learner's doing."
            raise AuthoringError(driver, fact, f"Work on a copy, e.g. {name}.copy().")


def _right(subject: Subject, given: Arguments, everything: Arguments) -> Any:
    """Return the right answer: the reference's, or where there is none the truth's."""
    if subject.spec.reference is None and subject.check.driver is None:
        return truth_values(subject.spec, subject.exercise, given, everything)
    return plain(_answer(subject, given))


def _answer(subject: Subject, given: Arguments) -> Any:
    right = subject.target(subject.spec.reference or _no_reference)
    got: list[Any] = []

    def kept(*arguments: Any) -> Any:
        got.extend(arguments)
        return right(*arguments)

    try:
        answer = call(kept, given)
    except Exception as error:
        shown = ", ".join(f"{name} = {show(value)}" for name, value in given.items())
        fact = f"the reference raised {type(error).__name__}: {error}, for {shown}."
        raise AuthoringError(subject.spec.name, fact, "Mend it, or keep such inputs out of the cases.") from error
    if subject.check.driver is not None:
        _refuse_changes(subject.check.driver.__name__, given, got)
    return answer


def _no_reference(*arguments: Any) -> Any:
    raise AuthoringError("driver", "its function has no NumPy reference.", "Write one, as a decorated function.")


def plain(value: Any) -> Any:
    """Return the value as it would come over the wire."""
    try:
        return codec.unpack(codec.pack(value))
    except codec.NotPlainData as error:
        raise AuthoringError(
            "reference", f"the reference returned {error}.", "Return numbers, arrays, tuples or dicts."
        ) from None


def seen(check: CheckSpec, value: Any, known: Arguments) -> Any:
    """Return the value as the check compares it; `known` is every input, also what is not passed."""
    if check.view is None:
        return value
    if check.view not in VIEWS:
        raise AuthoringError(check.function, f"there is no view {check.view!r}.", f"Take one of {', '.join(VIEWS)}.")
    try:
        return see(check.view, value, known)
    except ViewError as error:
        fact = f"the view {check.view} refuses the reference's answer: {error}"
        raise AuthoringError(check.function, fact, "Mend the reference.") from None
    except KeyError as error:
        fact = f"the view {check.view} needs the argument {error}."
        raise AuthoringError(check.function, fact, "Name an input so, and give it in every case.") from None


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


def _change(subject: Subject, given: Arguments, expected: Any, relative: float) -> float:
    """Return the largest change of the answer, relative to its size, when the inputs move by `relative`."""
    if subject.spec.reference is None:
        return 0.0
    worst = 0.0
    for attempt, direction in itertools.product(range(2), (relative, -relative)):
        rng = np.random.default_rng(attempt)
        moved = plain(_answer(subject, {k: _perturbed(v, direction, rng) for k, v in given.items()}))
        for leaf in leaves(expected, moved, ()):
            a, b = np.asarray(leaf.expected), np.asarray(leaf.actual)
            if a.dtype.kind not in "biuf" or a.shape != b.shape or not a.size:
                continue
            gap = np.abs(b.astype(float) - a.astype(float))
            finite = gap[np.isfinite(gap)]
            worst = max(worst, float(finite.max()) if finite.size else 0.0)
    return worst


def _conditioning(subject: Subject, given: Arguments, expected: Any) -> float:
    """Return the absolute error that rounding the inputs alone may cause, with room for another order of sums."""
    change = 64 * _change(subject, given, expected, ROUNDING)
    return change if change < 1e-6 else 0.0


def _at_a_jump(subject: Subject, case: Made) -> bool:
    """Would a hair's breadth change the answer? Such cases are tested on purpose, never drawn by accident."""
    if subject.check.view is not None or subject.check.generator:
        return False
    return _change(subject, case.given, case.expected, 1e-9) > 1e-4


def _generator_triple(subject: Subject, made: list[Made]) -> list[Made]:
    """Same inputs and seed twice, then another seed: the first two must agree, the third must not."""
    first = made[0]
    name = next((n for n, v in first.given.items() if isinstance(v, codec.Generator)), None)
    if name is None:
        raise AuthoringError(
            subject.spec.name, "no parameter is a generator().", "Drop generator=True, or declare the rng."
        )
    other = {**first.all, name: codec.Generator(first.given[name].seed + 1)}
    return [first, first, _make(subject, other, False)]
