"""ex15's solution against plain Python, NumPy's heaviside and tanh, differences and torch."""

import math

import numpy as np
import pytest

SHAPES = [(), (1,), (7,), (3, 4), (2, 3, 2)]


@pytest.mark.parametrize("shape", SHAPES)
def test_in_plain_python(solution, shape):
    z = np.round(np.random.default_rng(0).normal(scale=1.5, size=shape), 1)
    ex15, values = solution("ex15"), z.ravel().tolist()
    a, b, c, d = 0.7, 1.3, 1.1, 0.4
    for result, expected in (
        (ex15.binary_step(z), [0 if v < 0 else 1 for v in values]),
        (ex15.gaussian(z), [math.exp(-v * v) for v in values]),
        (ex15.gaussian_prime(z), [-2 * v / math.exp(v * v) for v in values]),
        (
            ex15.smht(z, a, b, c, d),
            [(math.exp(a * v) - 1 / math.exp(b * v)) / (math.exp(c * v) + 1 / math.exp(d * v)) for v in values],
        ),
    ):
        assert np.shape(result) == shape
        np.testing.assert_allclose(np.ravel(result), expected, rtol=1e-12, atol=1e-14)


def test_the_step_at_zero_and_beside_it(solution):
    z = np.array([-1e-300, -0.0, 0.0, 1e-300])
    np.testing.assert_array_equal(solution("ex15").binary_step(z), np.heaviside(z, 1))


def test_four_ones_make_a_hyperbolic_tangent(solution):
    z = np.linspace(-5, 5, 41)
    np.testing.assert_allclose(solution("ex15").smht(z, 1, 1, 1, 1), np.tanh(z), rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(solution("ex15").smht(z, 2, 3, 2, 3), -solution("ex15").smht(-z, 3, 2, 3, 2), rtol=1e-12)


def test_what_the_stub_says_of_the_range(solution):
    smht = solution("ex15").smht
    assert smht(20.0, 1.5, 1.0, 1.0, 1.0) > 1000
    assert 0 < smht(20.0, 0.5, 1.0, 1.0, 1.0) < 1e-4
    assert smht(1.0, 1, 2, 1, 1) == pytest.approx(0.8369, abs=5e-5)


def test_the_slope_of_the_bell_by_the_complex_step(solution):
    z, h = np.linspace(-3, 3, 31), 1e-30
    np.testing.assert_allclose(solution("ex15").gaussian_prime(z), np.exp(-((z + 1j * h) ** 2)).imag / h, rtol=1e-12)


def test_the_area_under_the_bell(solution):
    z, step = np.linspace(-10, 10, 2001, retstep=True)
    assert solution("ex15").gaussian(z).sum() * step == pytest.approx(math.sqrt(math.pi), rel=1e-12)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-2.0, -0.3, 0.0, 1.7], dtype=torch.float64, requires_grad=True)
    out = torch.exp(-z.square())
    out.sum().backward()
    np.testing.assert_allclose(solution("ex15").gaussian_prime(z.detach().numpy()), z.grad.numpy(), rtol=1e-12)
