"""ex13's solution against SciPy's sigmoid, the cheat sheet's slope, the complex step and torch."""

import math

import numpy as np
import pytest
from scipy.special import expit

LARGE = np.array([-1000.0, -745.5, -40.0, 0.0, 40.0, 709.5, 1000.0])


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_shapes_and_values(solution, shape):
    z = np.random.default_rng(0).normal(scale=4, size=shape)
    e = np.exp(-z)
    for result, expected in (
        (solution("ex13").silu(z), z * expit(z)),
        (solution("ex13").silu_prime(z), (1 + e + z * e) / (1 + e) ** 2),  # as S1 prints it
    ):
        assert np.shape(result) == shape
        np.testing.assert_allclose(result, expected, rtol=1e-10, atol=1e-14)


def test_large_values_without_a_warning(solution):
    np.testing.assert_allclose(solution("ex13").silu(LARGE), LARGE * expit(LARGE), rtol=1e-13, atol=1e-14)
    s = expit(LARGE)
    np.testing.assert_allclose(
        solution("ex13").silu_prime(LARGE), s + LARGE * s * expit(-LARGE), rtol=1e-13, atol=1e-14
    )


def test_the_slope_by_the_complex_step(solution):
    z, h = np.linspace(-8, 8, 33), 1e-30
    w = z + 1j * h
    np.testing.assert_allclose(solution("ex13").silu_prime(z), (w / (1 + np.exp(-w))).imag / h, rtol=1e-11)


def test_the_numbers_of_the_stub(solution):
    silu, silu_prime = solution("ex13").silu, solution("ex13").silu_prime
    np.testing.assert_allclose([silu(2.0), silu_prime(2.0), silu_prime(0.0)], [1.7616, 1.0908, 0.5], atol=5e-5)
    z = np.linspace(-3, 0, 3001)
    lowest = z[np.argmin(silu(z))]
    assert lowest == pytest.approx(-1.2785, abs=6e-4)
    assert silu(lowest) == pytest.approx(-0.2785, abs=5e-5)
    assert silu_prime(-1.2785) == pytest.approx(0, abs=1e-4)
    assert silu_prime(1.2785) == pytest.approx(1, abs=1e-4)
    assert math.isclose(silu(lowest), 1 + lowest, abs_tol=1e-3)  # where the slope is 0, silu(z) = 1 + z


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-30.0, -2.0, 0.0, 0.5, 15.0], dtype=torch.float64, requires_grad=True)
    out = torch.nn.functional.silu(z)
    out.sum().backward()
    values = z.detach().numpy()
    np.testing.assert_allclose(solution("ex13").silu(values), out.detach().numpy(), rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(solution("ex13").silu_prime(values), z.grad.numpy(), rtol=1e-12, atol=1e-14)
