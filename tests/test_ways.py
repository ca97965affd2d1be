"""Other ways to write a function: shown without their frame, and graded in the place of the solution's."""

from __future__ import annotations

import numpy as np
import pytest

from grader.authoring.ways import rewritten, written_as
from grader.errors import AuthoringError


def by_clipping(y, y_hat, delta=1.0):
    """Said to learners
    on two lines."""
    # once, not per branch
    c = np.minimum(np.abs(y_hat - y), delta)

    return c / delta


def silent(x):
    return x


def long(weights, gradient, first_moment, second_moment, step, learning_rate=0.001, beta1=0.9, eps=1e-8):
    return weights


def does_nothing(x):
    """Only words."""


# fmt: off
def on_one_line(x): "Words."; return x  # noqa: E702
# fmt: on


SOLUTION = '''"""A solution."""

import numpy as np


def other(x):
    return x


@staticmethod
def f(y, y_hat, delta=1.0):
    """Return it."""
    return 1


LAST = 1
'''


def test_the_body_stands_under_the_learners_name_with_its_comments() -> None:
    assert written_as("huber", by_clipping, "here") == (
        "def huber(y, y_hat, delta=1.0):\n    # once, not per branch\n"
        "    c = np.minimum(np.abs(y_hat - y), delta)\n\n    return c / delta\n"
    )
    assert written_as("f", silent, "here") == "def f(x):\n    return x\n"


def test_a_long_signature_is_broken_after_a_comma() -> None:
    text = written_as("f", long, "here")
    assert text.splitlines()[:2] == [
        "def f(weights, gradient, first_moment, second_moment, step,",
        "      learning_rate=0.001, beta1=0.9, eps=1e-8):",
    ]
    compile(text, "way", "exec")


def test_what_is_no_function_with_a_body_is_refused() -> None:
    with pytest.raises(AuthoringError, match="does nothing"):
        written_as("f", does_nothing, "here")
    with pytest.raises(AuthoringError, match="not one plain function"):
        written_as("f", lambda x: x, "here")
    with pytest.raises(AuthoringError, match="cannot be read"):
        written_as("f", len, "here")
    with pytest.raises(AuthoringError, match="on one line"):
        written_as("f", on_one_line, "here")


def test_a_function_is_replaced_and_nothing_else() -> None:
    text = rewritten(SOLUTION, "f", "def f(y):\n    return 2\n")
    names: dict[str, object] = {}
    exec(text, names)
    assert names["f"](0) == 2  # type: ignore[operator]
    assert names["LAST"] == 1
    assert names["other"](3) == 3  # type: ignore[operator]
    assert "staticmethod" not in text
    with pytest.raises(AuthoringError, match="no such function"):
        rewritten(SOLUTION, "g", "def g(): pass")


def test_numpy_is_there_where_the_solution_needs_none() -> None:
    text = rewritten("def f(x):\n    return x\n", "f", "def f(x):\n    return np.abs(x)\n")
    names: dict[str, object] = {}
    exec(text, names)
    assert names["f"](-1) == 1  # type: ignore[operator]
