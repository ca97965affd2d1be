"""ex49's solution against NumPy's matrix powers and products, whole-number arithmetic, and logarithms."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


@pytest.mark.parametrize("columns", [(), (1,), (4,)])
def test_output_is_the_product(solution: Solution, columns: tuple[int, ...]) -> None:
    rng = np.random.default_rng(49)
    x, weights = rng.normal(size=(3, *columns)), list(rng.normal(size=(5, 3, 3)))
    wanted = np.linalg.multi_dot([*reversed(weights), x])
    np.testing.assert_allclose(solution("ex49").deep_linear_output(x, weights), wanted, rtol=1e-10)


def test_equal_matrices_make_a_power(solution: Solution) -> None:
    W, x = np.array([[0.5, 1.0], [0.0, 1.5]]), np.array([1.0, -2.0])
    output = solution("ex49").deep_linear_output
    np.testing.assert_allclose(output(x, [W] * 12), np.linalg.matrix_power(W, 12) @ x, rtol=1e-12)
    np.testing.assert_array_equal(output(x, []), x)
    np.testing.assert_allclose(output(x, [1.5 * np.eye(2)] * 10), 57.665 * x, rtol=1e-5)


@pytest.mark.parametrize("scale", [1.1, 1.5, 3.0, 0.9, 0.3])
@pytest.mark.parametrize("limit", [0.0007, 0.31, 2.7, 5000.5])
def test_depth_against_logarithms(solution: Solution, scale: float, limit: float) -> None:
    wanted = max(0, int(np.ceil(np.log(limit) / np.log(scale))))  # no exact power is among them
    assert solution("ex49").depth_until(scale, limit) == wanted


@pytest.mark.parametrize("scale", [2.0, 0.5, 4.0, 0.25])
def test_depth_is_exact_for_powers_of_2(solution: Solution, scale: float) -> None:
    for depth in range(30):
        limit = Fraction(scale) ** depth
        further = limit * (1 + (Fraction(1, 1000) if scale > 1 else -Fraction(1, 1000)))
        assert solution("ex49").depth_until(scale, float(limit)) == depth
        assert solution("ex49").depth_until(scale, float(further)) == depth + 1


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    cases = [(1.5, 1000.0, 18), (0.5, 0.25, 2), (2.0, 1.0, 0), (2.0, 0.5, 0)]
    for scale, limit, depth in cases:
        assert solution("ex49").depth_until(scale, limit) == depth
