"""Write the three files of a new exercise: a small one that works, to be changed step by step."""

from __future__ import annotations

import keyword
from pathlib import Path

from grader.course import Course, Entry, built_in
from grader.errors import UsageError

_RECORD = '''"""{id}: one sentence that says what is practised."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="{title}",
    chapter="Z. New exercises",
    source="Where in the material this stands",
    inputs={{"z": floats("n", low=-3, high=3)}},  # drawn cases are hidden, the examples are shown
    examples=[{{"z": [0.0, 2.0]}}, {{"z": [-1.5]}}],
    hints=[
        "A nudge: which operation works on a whole array at once?",
        "Nearly there: z**2 squares each number of an array.",
        "The answer but for the typing: the square of z, plus z.",
    ],
)


@ex.truth
def truth(sp):
    z = sp.Symbol("z", real=True)
    return z**2 + z


@ex.function(points=2, truth=truth)
def {function}(z):
    return np.square(z) + z


@ex.another_way(of="{function}")
def z_taken_out(z):
    """With z taken out of the sum one product is left. It shows where the result is 0: at 0 and at −1."""
    return z * (z + 1)


@ex.misconception(of="{function}")
def linear_term_forgotten(z):
    """The square is right, but z itself has to be added to it."""
    return z**2


@ex.misconception(of="{function}")
def linear_term_subtracted(z):
    """You subtract z. It has to be added: z² + z."""
    return z**2 - z


@ex.misconception(of="{function}")
def doubled_for_squared(z):
    """You take 2z for z²: the square is z * z, or z**2."""
    return 2 * z + z
'''

_STUB = '''"""{id} · {title}

Say here what is to be written and why it is worth knowing, in a learner's words. Give the formula,

    f(z) = z² + z

and one number worked out: for z = 2 the result is 2² + 2 = 6.

The function is elementwise: an array gives an array of the same shape.

Source: where in the material this stands.
"""

import numpy as np


def {function}(z):
    """Return z² + z for an array z."""
    raise NotImplementedError
'''

_SOLUTION = '''"""{id} · {title}: a model solution."""


def {function}(z):
    """Return z² + z for an array z."""
    # NumPy works elementwise: no loop is needed.
    return z**2 + z
'''


def write(course: Course, stem: str) -> tuple[Entry, list[Path]]:
    """Write record, stub and solution of a new exercise; return its entry and the files.

    Raises
    ------
    UsageError
        The name is not one of an exercise, its number or a file of it exists, or the course is dlgrade's own copy.
    """
    entry = course.entry(stem.removesuffix(".py"))
    if entry.kind == "quiz":
        raise UsageError("Only exercises can be begun this way: give a name like ex69_name.")
    if course.root == built_in() and course.root.name == "_course":
        raise UsageError("This is the course inside the installed package. Name your own: dlgrade --course DIR new …")
    for other in course.entries():
        if other.id == entry.id:
            raise UsageError(f"{entry.id} is taken by {other.stem}. Choose another number.")
    names = {
        "id": entry.id,
        "title": entry.stem.partition("_")[2].replace("_", " ").capitalize(),
        "function": _identifier(entry.stem),
    }
    texts = {entry.record: _RECORD, entry.stub: _STUB, entry.solution: _SOLUTION}
    for path in texts:
        if path.exists():
            raise UsageError(f"{path} exists already. Move it away, or choose another name.")
    for path, text in texts.items():
        try:
            with path.open("x", encoding="utf-8") as stream:
                stream.write(text.format(**names))
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
    return entry, list(texts)


def _identifier(stem: str) -> str:
    """Return a function's name made from a stem; one that begins with a digit or is a keyword gets a word before it."""
    name = stem.partition("_")[2].strip("_")
    return name if name.isidentifier() and not keyword.iskeyword(name) else f"exercise_{name}"
