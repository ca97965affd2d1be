"""ex08: the model solution against NumPy's tanh, cosh, differences and torch."""

import numpy as np
import pytest

LARGE = np.array([-1000.0, -400.0, -20.0, 0.0, 20.0, 400.0, 1000.0])


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_tanh(solution, shape):
    z = np.random.default_rng(0).normal(scale=2, size=shape)
    result = solution("ex08").tanh(z)
    assert np.shape(result) == np.shape(solution("ex08").tanh_prime(z)) == shape
    np.testing.assert_allclose(result, np.tanh(z), rtol=1e-11)
    np.testing.assert_allclose(solution("ex08").tanh_prime(z), 1 / np.cosh(z) ** 2, rtol=1e-10, atol=1e-14)


def test_large_values_without_a_warning(solution):
    np.testing.assert_allclose(solution("ex08").tanh(LARGE), np.tanh(LARGE), rtol=1e-14)
    np.testing.assert_allclose(solution("ex08").tanh_prime(LARGE), [0, 0, 0, 1, 0, 0, 0], atol=1e-14)


def test_the_slope_is_the_slope(solution):
    z, h = np.linspace(-4, 4, 33), 1e-30
    # The complex step: f(z + ih) = f(z) + ih f'(z), and nothing cancels. NumPy's tanh takes complex numbers.
    np.testing.assert_allclose(solution("ex08").tanh_prime(z), np.tanh(z + 1j * h).imag / h, rtol=1e-11)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.linspace(-5, 5, 41, dtype=torch.float64, requires_grad=True)
    t = torch.tanh(z)
    t.sum().backward()
    values = z.detach().numpy()
    np.testing.assert_allclose(solution("ex08").tanh(values), t.detach().numpy(), rtol=1e-12)
    np.testing.assert_allclose(solution("ex08").tanh_prime(values), z.grad.numpy(), rtol=1e-10)
