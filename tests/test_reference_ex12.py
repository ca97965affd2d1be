"""ex12's solution against NumPy's logaddexp, SciPy's sigmoid, the complex step and torch."""

import math

import numpy as np
import pytest
from scipy.special import expit

LARGE = np.array([-1000.0, -745.5, -40.0, 0.0, 40.0, 709.5, 1000.0])


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_in_plain_python(solution, shape):
    z = np.random.default_rng(0).normal(scale=4, size=shape)
    for result, one in (
        (solution("ex12").softplus(z), lambda v: math.log(1 + math.exp(v))),
        (solution("ex12").softplus_prime(z), lambda v: 1 / (1 + math.exp(-v))),
    ):
        assert np.shape(result) == shape
        np.testing.assert_allclose(np.ravel(result), [one(v) for v in z.ravel().tolist()], rtol=1e-11)


def test_large_values_without_a_warning(solution):
    np.testing.assert_allclose(solution("ex12").softplus(LARGE), np.logaddexp(0, LARGE), rtol=1e-13, atol=1e-320)
    np.testing.assert_allclose(solution("ex12").softplus_prime(LARGE), expit(LARGE), rtol=1e-11, atol=1e-300)
    assert solution("ex12").softplus(1000.0) == 1000


def test_the_numbers_of_the_stub(solution):
    np.testing.assert_allclose(
        solution("ex12").softplus(np.array([0.0, 2.0, -2.0])), [math.log(2), 2.1269, 0.1269], atol=5e-5
    )
    np.testing.assert_allclose(solution("ex12").softplus_prime(np.array([0.0, 2.0])), [0.5, 0.8808], atol=5e-5)
    assert solution("ex12").softplus(5.0) - 5 == pytest.approx(0.0067, abs=5e-5)


def test_the_slope_by_the_complex_step(solution):
    z, h = np.linspace(-8, 8, 33), 1e-30
    np.testing.assert_allclose(solution("ex12").softplus_prime(z), np.log(1 + np.exp(z + 1j * h)).imag / h, rtol=1e-12)


def test_a_value_and_its_mirror_image_differ_by_z(solution):
    z = np.linspace(0, 30, 31)
    softplus = solution("ex12").softplus
    np.testing.assert_allclose(softplus(z) - softplus(-z), z, rtol=1e-13)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-30.0, -2.0, 0.0, 0.5, 15.0], dtype=torch.float64, requires_grad=True)
    out = torch.nn.functional.softplus(z)
    out.sum().backward()
    values = z.detach().numpy()
    np.testing.assert_allclose(solution("ex12").softplus(values), out.detach().numpy(), rtol=1e-12)
    np.testing.assert_allclose(solution("ex12").softplus_prime(values), z.grad.numpy(), rtol=1e-12)
