"""How a case is called: the function itself, or a driver that calls several functions of the exercise.

A driver is a function of the record. Its first parameters are named like functions of the exercise and get these, the
others are named like inputs. The learner's process gets its source; here the same source runs with the references.
"""

from __future__ import annotations

import ast
import copy
import inspect
import math
import textwrap
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from grader.authoring.exercise import Exercise
from grader.authoring.specs import FunctionSpec
from grader.authoring.truths import truth_values
from grader.compiling.signatures import Signature
from grader.errors import AuthoringError
from grader.worker import codec, wire

Function = Callable[..., Any]
Target = Callable[[Function], Function]  # from an implementation of the checked function to what the case calls


def plain_call(implementation: Function) -> Function:
    """Call the function itself: what a case does where no driver is declared."""
    return implementation


def through(driver: Function, exercise: Exercise, checked: str, signatures: Mapping[str, Signature]) -> Target:
    """Call the driver, with references for all functions but the one that is checked."""
    sent = described(driver, exercise)
    called, same = sent.functions, as_sent(sent)
    others = {name: reference(exercise, exercise.functions[name], signatures) for name in called if name != checked}

    def target(implementation: Function) -> Function:
        functions = {**others, checked: implementation}
        return partial(same, *(functions[name] for name in called))

    return target


def described(driver: Function, exercise: Exercise) -> wire.Driver:
    """Return a driver as the worker gets it: its source without decorators, and which functions it calls."""
    parameters = list(inspect.signature(driver).parameters)
    functions = [name for name in parameters if name in exercise.functions]
    if not functions or parameters[: len(functions)] != functions:
        raise AuthoringError(
            f"driver {driver.__name__}",
            f"its parameters are ({', '.join(parameters)}).",
            "Name functions of the exercise first, then inputs.",
        )
    tree = ast.parse(textwrap.dedent(inspect.getsource(driver)))
    definition = tree.body[0]
    if not isinstance(definition, ast.FunctionDef):
        raise AuthoringError(f"driver {driver.__name__}", "it is no plain function.", "Write it with def.")
    definition.decorator_list = []
    says = " ".join((ast.get_docstring(definition) or "").split())
    return wire.Driver(definition.name, ast.unparse(tree), tuple(functions), says)


def as_sent(driver: wire.Driver) -> Function:
    """Return a driver as the worker runs it: what it takes from the record beside its parameters is missing there."""
    made: Function = live(codec.Function(driver.name, driver.source))
    return made


def live(value: Any) -> Any:
    """Turn stand-ins into what the learner's code gets: a generator, a function; and copy everything else."""
    if isinstance(value, codec.Generator):
        return np.random.default_rng(value.seed)
    if isinstance(value, codec.Function):
        scope: dict[str, Any] = {"np": np, "math": math}
        exec(value.source, scope)  # the record's own source, never a learner's
        return scope[value.name]
    return copy.deepcopy(value)


def inputs_of(driver: Function, exercise: Exercise) -> tuple[str, ...]:
    """Return the names of the inputs that a driver takes."""
    return tuple(name for name in inspect.signature(driver).parameters if name not in exercise.functions)


def reference(exercise: Exercise, spec: FunctionSpec, signatures: Mapping[str, Signature]) -> Function:
    """Return the right function: the NumPy reference, or where there is none the truth."""
    if spec.reference is not None:
        return spec.reference
    signature = signatures[spec.name]

    def from_truth(*arguments: Any) -> Any:
        given = dict(zip(signature.parameters, arguments))
        return truth_values(spec, exercise, given, {**signature.defaults, **given})

    return from_truth
