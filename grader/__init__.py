"""dlgrade: exercises for the foundations of deep learning, graded with feedback that names the mistake.

This is the authoring API: all that a record in `reference/` needs. The command line is `grader.cli`.
Names are loaded at first use, so that the command line can start a worker before NumPy is imported here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.authoring.exercise import Exercise
    from grader.authoring.inputs import (
        Function,
        Generator,
        Input,
        bits,
        choice,
        computed,
        constant,
        dictionary,
        distributions,
        flags,
        floats,
        function,
        generator,
        integers,
        labels,
        one_hot,
        parameters,
        probabilities,
        sometimes,
    )
    from grader.authoring.quiz import Quiz

__version__ = "0.1.0"

__all__ = [
    "Exercise",
    "Function",
    "Generator",
    "Input",
    "Quiz",
    "bits",
    "choice",
    "computed",
    "constant",
    "dictionary",
    "distributions",
    "flags",
    "floats",
    "function",
    "generator",
    "integers",
    "labels",
    "one_hot",
    "parameters",
    "probabilities",
    "sometimes",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'grader' has no attribute {name!r}")
    module = {"Exercise": "exercise", "Quiz": "quiz"}.get(name, "inputs")
    return getattr(import_module(f"grader.authoring.{module}"), name)
