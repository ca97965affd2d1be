"""The vocabulary of inputs: what a drawn case is made of.

Each word returns an `Input`. Dimensions are whole numbers or names; inputs that name the same
dimension get the same size, and differently named dimensions differ where their ranges allow it,
which is what exposes a forgotten transpose. Everything is drawn from a seeded generator.

>>> rng = np.random.default_rng(0)
>>> draw({"y": floats("n"), "labels": labels("n", classes="k")}, {"n": (3, 3), "k": (4, 4)}, rng)["y"].shape
(3,)
"""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.errors import AuthoringError
from grader.worker.codec import Function as Function
from grader.worker.codec import Generator as Generator

Dimension = str | int
Sizes = Mapping[str, tuple[int, int]]  # lowest and highest size of each named dimension
Sampler = Callable[[np.random.Generator, tuple[int, ...]], Any]

DEFAULT_SIZE = (2, 5)
_UNUSED = np.random.default_rng(0)  # what is computed is not drawn


@dataclass(frozen=True)
class Input:
    """One parameter's values. `shape` uses dimension names; `sample` gets the generator and the sizes."""

    shape: tuple[Dimension, ...]
    sample: Sampler
    depends_on: tuple[str, ...] = ()  # other inputs it is computed from


def floats(*shape: Dimension, low: float = -3.0, high: float = 3.0, decimals: int = 3) -> Input:
    """Real numbers, uniform between low and high; few decimals, so that a case reads well."""
    _ordered("floats", low, high)
    scale = 10.0**decimals

    def sample(rng: np.random.Generator, size: tuple[int, ...]) -> Any:
        if not size:  # the same numbers, in a quarter of the time
            return round(rng.uniform(low, high) * scale) / scale
        return np.round(rng.uniform(low, high, size), decimals)

    return Input(shape, sample)


def integers(*shape: Dimension, low: int, high: int) -> Input:
    """Whole numbers from low to high, both included."""
    _ordered("integers", low, high)
    return Input(shape, lambda rng, size: rng.integers(low, high + 1, size or None))


def bits(*shape: Dimension) -> Input:
    """Zeros and ones, as integers."""
    return integers(*shape, low=0, high=1)


def flags(*shape: Dimension) -> Input:
    """True and False."""
    return Input(shape, lambda rng, size: rng.integers(0, 2, size).astype(bool))


def probabilities(*shape: Dimension, low: float = 0.02, high: float = 0.98) -> Input:
    """Numbers strictly between 0 and 1, each on its own."""
    return floats(*shape, low=low, high=high)


def distributions(*shape: Dimension) -> Input:
    """Rows of positive numbers that sum to one along the last axis."""

    def sample(rng: np.random.Generator, size: tuple[int, ...]) -> Any:
        weights = rng.uniform(0.1, 1.0, size)
        return weights / weights.sum(axis=-1, keepdims=True)

    return Input(shape, sample)


def labels(*shape: Dimension, classes: Dimension) -> Input:
    """Class numbers 0 … classes − 1, as integers. The number of classes is drawn with the dimensions."""
    return Input(
        (*shape, classes),
        lambda rng, size: rng.integers(0, size[-1], size[:-1]),
    )


def one_hot(m: Dimension, k: Dimension) -> Input:
    """One row an example, a single 1 in each, as floats."""
    return Input((m, k), lambda rng, size: np.eye(size[1])[rng.integers(0, size[1], size[0])])


def choice(*values: Any) -> Input:
    """One of the given values."""
    return Input((), lambda rng, size: values[int(rng.integers(len(values)))])


def sometimes(given: Input, otherwise: Any = None) -> Input:
    """The given input in two cases of three, else `otherwise`."""
    return replace(given, sample=lambda rng, size: given.sample(rng, size) if rng.random() < 2 / 3 else otherwise)


def dictionary(**entries: Input) -> Input:
    """A dict with one input an entry; the entries' dimensions are whole numbers, not names."""
    for key, entry in entries.items():
        named = [d for d in entry.shape if isinstance(d, str)]
        if named or entry.depends_on:
            fact = f"the entry {key} names the dimension {named[0]!r}." if named else f"the entry {key} is computed."
            raise AuthoringError(
                "dictionary", fact, "Give whole numbers for dimensions, or make it a computed() input."
            )
    return Input(
        (), lambda rng, size: {key: entry.sample(rng, tuple(map(int, entry.shape))) for key, entry in entries.items()}
    )


def parameters(*layers: Dimension, scale: float = 1.0) -> Input:
    """Weights and biases of a network, {"W1": (n1, n0), "b1": (n1, 1), …}."""

    def sample(rng: np.random.Generator, size: tuple[int, ...]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for layer, (before, after) in enumerate(itertools.pairwise(size), start=1):
            values[f"W{layer}"] = np.round(rng.normal(0, scale, (after, before)), 3)
            values[f"b{layer}"] = np.round(rng.normal(0, scale, (after, 1)), 3)
        return values

    return Input(layers, sample)


def generator() -> Input:
    """A numpy.random.Generator with a drawn seed; the learner's code gets a fresh one in each call."""
    return Input((), lambda rng, size: Generator(int(rng.integers(2**31))))


def function(*sources: str) -> Input:
    """A function handed to the learner's code, one of the given sources (each a whole `def`; np is there)."""
    return choice(*(Function(source.split("def ", 1)[1].split("(", 1)[0].strip(), source) for source in sources))


def constant(value: Any) -> Input:
    """Always the same value."""
    return Input((), lambda rng, size: value)


def computed(recipe: Callable[..., Any]) -> Input:
    """Follows from other inputs, the recipe's parameters: `computed(lambda A1, W2, b2: sigmoid(W2 @ A1 + b2))`."""
    names = tuple(inspect.signature(recipe).parameters)
    return Input((), lambda rng, size: recipe, depends_on=names)


def draw(inputs: Mapping[str, Input], sizes: Sizes, rng: np.random.Generator) -> dict[str, Any]:
    """Draw one value for each input, with shared dimensions."""
    given = draw_sizes(inputs, sizes, rng)
    values = {
        name: _plain(item.sample(rng, tuple(d if isinstance(d, int) else given[d] for d in item.shape)))
        for name, item in inputs.items()
        if not item.depends_on
    }
    return fill_computed(inputs, values)


def fill_computed(inputs: Mapping[str, Input], values: dict[str, Any]) -> dict[str, Any]:
    """Add the inputs that follow from others, where those are there and they are not given."""
    filled = dict(values)
    for name, item in inputs.items():
        if item.depends_on and name not in filled and all(d in filled for d in item.depends_on):
            recipe = item.sample(_UNUSED, ())
            filled[name] = _plain(recipe(*(filled[d] for d in item.depends_on)))
    return filled


def draw_sizes(inputs: Mapping[str, Input], sizes: Sizes, rng: np.random.Generator) -> dict[str, int]:
    """Draw a size for each dimension name, different ones where the ranges allow."""
    names = {d for item in inputs.values() for d in item.shape if isinstance(d, str)}
    ranges = {name: sizes.get(name, DEFAULT_SIZE) for name in names}
    drawn: dict[str, int] = {}
    for name in sorted(names, key=lambda name: (ranges[name][1] - ranges[name][0], name)):  # the least free first
        low, high = ranges[name]
        _ordered(f"sizes, {name}", low, high)
        options = [n for n in range(low, high + 1) if n not in drawn.values()] or list(range(low, high + 1))
        drawn[name] = int(options[int(rng.integers(len(options)))])
    return drawn


def infer_sizes(inputs: Mapping[str, Input], values: Mapping[str, Any]) -> dict[str, int]:
    """Read the size of each named dimension off given values (for hand-written cases)."""
    found: dict[str, int] = {}
    for name, item in inputs.items():
        if name in values and isinstance(values[name], np.ndarray) and len(item.shape) == values[name].ndim:
            for dimension, size in zip(item.shape, values[name].shape):
                if isinstance(dimension, str):
                    found[dimension] = int(size)
    return found


def _ordered(where: str, low: float, high: float) -> None:
    if not low <= high:
        raise AuthoringError(where, f"low={low} is above high={high}.", "Swap them.")


def _plain(value: Any) -> Any:
    """NumPy scalars and arrays without an axis become Python numbers: learners see what they would type themselves."""
    match value:
        case np.generic() | np.ndarray() if np.ndim(value) == 0:
            return value.item()
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case list() | tuple() if type(value) in (list, tuple):
            return type(value)(_plain(item) for item in value)
        case _:
            return value
