"""ex14's solution against SciPy's normal distribution, the definition as an integral, the complex step and torch."""

import numpy as np
import pytest
from scipy import integrate, special


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_shapes_and_values(solution, shape):
    z = np.random.default_rng(0).normal(scale=3, size=shape)
    bell = np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    for result, expected in (
        (solution("ex14").gelu(z), z * special.ndtr(z)),
        (solution("ex14").gelu_prime(z), special.ndtr(z) + z * bell),
    ):
        assert np.shape(result) == shape
        np.testing.assert_allclose(result, expected, rtol=1e-10, atol=1e-15)


def test_the_area_under_the_bell_curve(solution):
    for z in (-2.0, 0.5, 1.0):
        area = integrate.quad(lambda t: np.exp(-t * t / 2) / np.sqrt(2 * np.pi), -12, z, epsabs=1e-13)[0]
        assert solution("ex14").gelu(z) == pytest.approx(z * area, rel=1e-10)


def test_the_numbers_of_the_stub(solution):
    gelu, gelu_prime = solution("ex14").gelu, solution("ex14").gelu_prime
    np.testing.assert_allclose([gelu(1.0), gelu_prime(1.0), gelu_prime(0.0)], [0.8413, 1.0833, 0.5], atol=5e-5)
    z = np.linspace(-1.5, 0, 15001)
    assert z[np.argmin(gelu(z))] == pytest.approx(-0.7518, abs=1e-4)
    assert gelu(z).min() == pytest.approx(-0.1700, abs=5e-5)
    z = np.linspace(-6, 6, 1201)
    by_sigmoid = z / (1 + np.exp(-1.702 * z)) - gelu(z)
    by_tanh = z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))) - gelu(z)
    assert 0.015 < np.abs(by_sigmoid).max() < 0.0205
    assert 0.0004 < np.abs(by_tanh).max() < 0.0005


def test_the_slope_by_the_complex_step(solution):
    z, h = np.linspace(-5, 5, 31), 1e-30
    w = z + 1j * h
    expected = (w * (1 + special.erf(w / np.sqrt(2))) / 2).imag / h
    np.testing.assert_allclose(solution("ex14").gelu_prime(z), expected, rtol=1e-10, atol=1e-15)


def test_far_out_without_a_warning(solution):
    z = np.array([-30.0, 0.0, 30.0])
    assert solution("ex14").gelu(z).tolist() == [0, 0, 30]
    np.testing.assert_allclose(solution("ex14").gelu_prime(z), [0, 0.5, 1], atol=1e-150)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-4.0, -2.0, 0.0, 0.5, 15.0], dtype=torch.float64, requires_grad=True)
    out = torch.nn.functional.gelu(z)
    out.sum().backward()
    values = z.detach().numpy()
    np.testing.assert_allclose(solution("ex14").gelu(values), out.detach().numpy(), rtol=1e-11, atol=1e-15)
    np.testing.assert_allclose(solution("ex14").gelu_prime(values), z.grad.numpy(), rtol=1e-11, atol=1e-15)
