"""Exercise → Key: draw the cases, evaluate reference and truth, derive the rivals, refuse what cannot be judged.

This is the only place where the reference runs and SymPy is loaded; a check reads the Key that comes out.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from grader import key as keys
from grader.authoring.exercise import UNCHANGED_POINTS, Exercise
from grader.authoring.specs import CheckSpec, FunctionSpec, PictureSpec
from grader.authoring.truths import formulas
from grader.compiling.cases import Made, call, changeable, make_cases, plain
from grader.compiling.drivers import as_sent, described, reference
from grader.compiling.rivals import NotToldApart, rivals
from grader.compiling.signatures import Signature, read_signatures, signature_of
from grader.errors import AuthoringError
from grader.pictures import points
from grader.report import Surface
from grader.worker import codec

DRAWS = 20  # of the cases of one function, until no misconception hides among them


def compile_key(exercise: Exercise, stub: Path, seed: int, digest: str) -> keys.Key:
    """Compile one exercise for one seed.

    Raises
    ------
    AuthoringError
        Where reference, truth and stub disagree, or where a misconception cannot be told from the truth.
    """
    signatures = read_signatures(stub)
    functions, checks, all_rivals = [], [], []
    for spec in exercise.functions.values():
        function, mine, wrong = _compiled(exercise, spec, signatures, stub, seed)
        functions.append(function)
        checks += mine
        all_rivals += wrong
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
        builds_on=exercise.builds_on,
        topics=exercise.topics,
        see={idea.id: idea.see for idea in exercise.misconceptions if idea.see},
        formulas=tuple(formulas(exercise)),
        pictures=tuple(_picture(exercise, picture, signatures) for picture in exercise.pictures),
    )
    # As it will be read from the cache: 2 points are 2.0 there, and reports must not differ by that.
    return msgspec.msgpack.decode(msgspec.msgpack.encode(key), type=keys.Key)


def _compiled(
    exercise: Exercise, spec: FunctionSpec, signatures: Mapping[str, Signature], stub: Path, seed: int
) -> tuple[keys.Function, list[keys.Check], list[keys.Rival]]:
    """Compile one function: what it is called with, its checks, and its wrong answers with a name."""
    signature = signature_of(spec, signatures, stub)
    specs = [check for check in exercise.checks if check.function == spec.name]
    made, wrong = _drawn(exercise, spec, specs, signatures, stub, seed)
    checks = [_pack_check(exercise, check, made[check.name]) for check in specs]
    if changeable(exercise, spec, signatures):
        checks.append(
            keys.Check("inputs unchanged", spec.name, UNCHANGED_POINTS, (), exercise.show_inputs, unchanged=True)
        )
    checks += [
        keys.Check(_without(ban.names), spec.name, ban.points, (), forbidden=ban.names, when_wrong=ban.when_wrong)
        for ban in exercise.forbidden
        if ban.function == spec.name
    ]
    function = keys.Function(
        name=spec.name,
        parameters=signature.parameters,
        signature=signature.text,
        time_limit=exercise.time_limit,
        returns=spec.returns,
        loop_free=_loop_free(spec),
    )
    return function, checks, wrong


def _drawn(
    exercise: Exercise,
    spec: FunctionSpec,
    specs: list[CheckSpec],
    signatures: Mapping[str, Signature],
    stub: Path,
    seed: int,
) -> tuple[dict[str, list[Made]], list[keys.Rival]]:
    """Draw the cases of a function until all its misconceptions are told apart, and return these as rivals.

    With the public seed an author must see that they are not; a class of any other seed must be graded all the same.
    """
    signature = signature_of(spec, signatures, stub)
    for again in range(DRAWS):
        made = {check.name: make_cases(exercise, spec, check, signatures, seed, stub.stem, again) for check in specs}
        try:
            return made, rivals(exercise, spec, specs, made, signature, stub.stem)
        except NotToldApart:
            if not seed or again == DRAWS - 1:
                raise
    raise AssertionError("a draw is returned, or raises")


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
                aside=_aside(check, case),
            )
            for case in made
        ),
        show_inputs=exercise.show_inputs,
        view=check.view,
        same=((0, 1),) if check.generator else (),
        different=((0, 2),) if check.generator else (),
        when_wrong=check.when_wrong,
        driver=described(check.driver, exercise) if check.driver else None,
    )


def _aside(check: CheckSpec, case: Made) -> bytes:
    rest = {name: value for name, value in case.all.items() if name not in case.given}
    return codec.pack(rest) if check.view is not None and rest else b""


def _without(names: tuple[str, ...]) -> str:
    return f"without the library's {' or '.join(names)}"


def _picture(exercise: Exercise, spec: PictureSpec, signatures: Mapping[str, Signature]) -> keys.Picture:
    driver = described(spec.driver, exercise)
    right = [reference(exercise, exercise.functions[name], signatures) for name in driver.functions]
    lines = plain(call(as_sent(driver), dict(zip(driver.functions, right))))
    if not isinstance(lines, dict) or any(None in points(line) or not points(line) for line in lines.values()):
        raise AuthoringError(
            f"picture {spec.title!r}",
            "its driver does not return lines of finite numbers.",
            "Return {label: (x values, y values)}.",
        )
    return keys.Picture(
        function=driver.functions[0],
        title=spec.title,
        x=spec.x,
        y=spec.y,
        driver=msgspec.structs.replace(driver, forgiving=True),
        case=keys.Case((), codec.pack([]), codec.pack(lines), 1e-6, 1e-8, True),
        logarithmic=spec.logarithmic,
        surface=Surface(*(_nested(part) for part in spec.surface())) if spec.surface else None,
    )


def _nested(values: Any) -> Any:
    array = np.asarray(values, dtype=float)
    return tuple(map(tuple, array.tolist())) if array.ndim == 2 else tuple(array.tolist())


def _loop_free(spec: FunctionSpec) -> bool:
    if spec.reference is None:
        return False
    tree = ast.parse(textwrap.dedent(inspect.getsource(spec.reference)))
    return not any(isinstance(n, ast.For | ast.While | ast.comprehension) for n in ast.walk(tree))
