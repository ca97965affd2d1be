"""What a record comes to: its functions, checks, wrong ideas and other ways, as frozen data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from grader.authoring.inputs import Input, Sizes
from grader.authoring.symbolic import Truth

Arguments = Mapping[str, Any]


@dataclass(frozen=True)
class CheckSpec:
    """One claim about one function: its examples (shown), hand-written and drawn cases (hidden), and its points."""

    name: str
    function: str
    points: float
    examples: tuple[Arguments, ...] = ()
    cases: tuple[Arguments, ...] = ()
    drawn: int = 0
    inputs: Mapping[str, Input] | None = None  # instead of the exercise's, for the drawn cases
    sizes: Sizes | None = None
    view: str | None = None
    rtol: float = 1e-6
    atol: float = 1e-8
    generator: bool = False  # same seed, same result; another seed, another one; nothing global
    when_wrong: str = ""
    driver: Callable[..., Any] | None = None  # makes the call, where one plain call of the function is not enough
    truth: bool = True  # False where the function's truth does not say what is right here


@dataclass(frozen=True)
class Forbidden:
    """What a function must be written without: names of libraries' functions."""

    function: str
    names: tuple[str, ...]
    points: float
    when_wrong: str


@dataclass(frozen=True)
class PictureSpec:
    """What to draw on the feedback page: `driver` calls the functions it is handed and returns {label: (x, y)}."""

    title: str
    x: str
    y: str
    driver: Callable[..., Any]
    logarithmic: bool
    surface: Callable[[], tuple[Any, Any, Any]] | None


@dataclass(frozen=True)
class FunctionSpec:
    """A function the learner writes: its NumPy reference, its SymPy truth, or both."""

    name: str
    reference: Callable[..., Any] | None
    truth: Truth | Sequence[Truth] | Mapping[str, Truth] | None
    returns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Misconception:
    """A wrong idea: what it would return, and the sentence that names it."""

    id: str
    functions: tuple[str, ...]
    recipe: Callable[..., Any]
    message: str
    see: tuple[str, ...] = ()  # what treats it: "ex33", "quiz05:output_delta"


@dataclass(frozen=True)
class AnotherWay:
    """A right function that is written otherwise than the model solution, and the sentence that says how."""

    name: str
    function: str
    message: str
    source: str  # the function as a learner would write it
