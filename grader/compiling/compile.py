"""Exercise → Key: draw the cases, evaluate reference and truth, derive the rivals, refuse what cannot be judged.

This is the only place where the reference runs and SymPy is loaded; a check reads the Key that comes out.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from grader import key as keys
from grader.authoring.exercise import UNCHANGED_POINTS, CheckSpec, Exercise, FunctionSpec
from grader.authoring.truths import formulas
from grader.compiling.cases import Made, make_cases, read_signatures, run_reference, signature_of
from grader.compiling.rivals import rivals
from grader.worker import codec


def compile_key(exercise: Exercise, stub: Path, seed: int, digest: str) -> keys.Key:
    """Compile one exercise for one seed.

    Raises
    ------
    AuthoringError
        Where reference, truth and stub disagree, or where a misconception cannot be told from the truth.
    """
    signatures = read_signatures(stub)
    functions, checks, all_rivals, curves = [], [], [], []
    for spec in exercise.functions.values():
        signature = signature_of(spec, signatures, stub)
        made = {
            check.name: make_cases(exercise, spec, check, signature, seed, stub.stem)
            for check in exercise.checks
            if check.function == spec.name
        }
        specs = [check for check in exercise.checks if check.function == spec.name]
        checks += [_pack_check(exercise, check, made[check.name]) for check in specs]
        if any(_mutable(v) for cases in made.values() for case in cases for v in case.given.values()):
            checks.append(
                keys.Check("inputs unchanged", spec.name, UNCHANGED_POINTS, (), exercise.show_inputs, unchanged=True)
            )
        all_rivals += rivals(exercise, spec, specs, made, stub.stem)
        curves += _curve(exercise, spec)
        functions.append(
            keys.Function(
                name=spec.name,
                parameters=signature.parameters,
                signature=signature.text,
                time_limit=exercise.time_limit,
                returns=spec.returns,
                loop_free=_loop_free(spec),
                elementwise=spec.curve is not None,
            )
        )
    key = keys.Key(
        exercise=stub.stem.split("_")[0],
        stem=stub.stem,
        title=exercise.title,
        chapter=exercise.chapter,
        seed=seed,
        digest=digest,
        functions=tuple(functions),
        checks=tuple(checks),
        rivals=tuple(all_rivals),
        hints=exercise.hints,
        formulas=tuple(formulas(exercise)),
        curves=tuple(curves),
    )
    # As it will be read from the cache: 2 points are 2.0 there, and reports must not differ by that.
    return msgspec.msgpack.decode(msgspec.msgpack.encode(key), type=keys.Key)


def _pack_check(exercise: Exercise, check: CheckSpec, made: list[Made]) -> keys.Check:
    return keys.Check(
        name=check.name,
        function=check.function,
        points=check.points,
        cases=tuple(
            keys.Case(
                names=tuple(case.given),
                arguments=codec.pack(list(case.given.values())),
                expected=codec.pack(case.expected),
                rtol=case.rtol,
                atol=case.atol,
                shown=case.shown,
            )
            for case in made
        ),
        show_inputs=exercise.show_inputs,
        view=check.view,
        same=((0, 1),) if check.generator else (),
        different=((0, 2),) if check.generator else (),
        when_wrong=check.when_wrong,
    )


def _mutable(value: Any) -> bool:
    return isinstance(value, np.ndarray | list | dict)


def _curve(exercise: Exercise, spec: FunctionSpec) -> list[keys.Curve]:
    if spec.curve is None:
        return []
    parameter, low, high = spec.curve
    x = np.linspace(low, high, 81)
    expected = run_reference(spec, exercise, {parameter: x}, {parameter: x})
    case = keys.Case((parameter,), codec.pack([x]), codec.pack(expected), 1e-6, 1e-8, True)
    return [keys.Curve(spec.name, parameter, tuple(x.tolist()), case)]


def _loop_free(spec: FunctionSpec) -> bool:
    if spec.reference is None:
        return False
    tree = ast.parse(textwrap.dedent(inspect.getsource(spec.reference)))
    return not any(isinstance(n, ast.For | ast.While | ast.comprehension) for n in ast.walk(tree))
