"""ex11: the model solution against math.exp, the complex step and torch's elu and selu."""

import math

import numpy as np
import pytest

LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772
LARGE = np.array([-1000.0, -745.5, 0.0, 709.5, 1000.0])


@pytest.mark.parametrize("alpha", [0.3, 1.0, 4.0])
@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_elu_in_plain_python(solution, shape, alpha):
    z = np.round(np.random.default_rng(0).normal(scale=2, size=shape), 1)
    values, ex11 = z.ravel().tolist(), solution("ex11")
    for result, expected in (
        (ex11.elu(z, alpha), [v if v > 0 else alpha * (math.exp(v) - 1) for v in values]),
        (ex11.elu_prime(z, alpha), [1 if v >= 0 else alpha * math.exp(v) for v in values]),
        (ex11.selu(z), [LAMBDA * (v if v > 0 else ALPHA * (math.exp(v) - 1)) for v in values]),
        (ex11.selu_prime(z), [LAMBDA * (1 if v >= 0 else ALPHA * math.exp(v)) for v in values]),
    ):
        assert np.shape(result) == shape
        np.testing.assert_allclose(np.ravel(result), expected, rtol=1e-12, atol=1e-15)


def test_large_values_without_a_warning(solution):
    ex11 = solution("ex11")
    assert ex11.elu(LARGE, 2.0).tolist() == [-2, -2, 0, 709.5, 1000]
    assert ex11.elu_prime(LARGE, 2.0)[1:].tolist() == [0, 1, 1, 1]
    np.testing.assert_allclose(ex11.selu(LARGE), LAMBDA * np.array([-ALPHA, -ALPHA, 0, 709.5, 1000]), rtol=1e-14)
    np.testing.assert_allclose(ex11.selu_prime(LARGE), LAMBDA * np.array([0, 0, 1, 1, 1]), rtol=1e-14)


def test_alpha_is_one_unless_given(solution):
    z = np.array([-1.0, 0.0, 2.0])
    np.testing.assert_allclose(solution("ex11").elu(z), [1 / math.e - 1, 0, 2], rtol=1e-14)
    np.testing.assert_allclose(solution("ex11").elu_prime(z), [1 / math.e, 1, 1], rtol=1e-14)


def test_the_slope_below_zero_by_the_complex_step(solution):
    z, h = np.linspace(-6, -0.01, 25), 1e-30
    by_z = (2.5 * (np.exp(z + 1j * h) - 1)).imag / h
    np.testing.assert_allclose(solution("ex11").elu_prime(z, 2.5), by_z, rtol=1e-12)


def test_selu_keeps_mean_and_variance(solution):
    """What λ and α were made for: a standard normal input comes out with mean 0 and variance 1."""
    z, step = np.linspace(-12, 12, 240_001, retstep=True)
    density = np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi) * step
    out = solution("ex11").selu(z)
    assert (density * out).sum() == pytest.approx(0, abs=1e-8)
    assert (density * out**2).sum() == pytest.approx(1, abs=1e-8)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    values = np.array([-30.0, -2.0, -1e-3, 1e-3, 5.0, 900.0])
    for ours, slope, theirs in (
        (solution("ex11").elu, solution("ex11").elu_prime, torch.nn.functional.elu),
        (solution("ex11").selu, solution("ex11").selu_prime, torch.selu),
    ):
        z = torch.tensor(values, requires_grad=True)
        out = theirs(z)
        out.sum().backward()
        np.testing.assert_allclose(ours(values), out.detach().numpy(), rtol=1e-10)
        np.testing.assert_allclose(slope(values), z.grad.numpy(), rtol=1e-10)
