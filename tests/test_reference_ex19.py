"""ex19's solution against scikit-learn, exact fractions, differences and torch."""

from fractions import Fraction

import numpy as np
import pytest


def _case(m, seed=0):
    rng = np.random.default_rng(seed)
    return rng.uniform(-4, 4, m), rng.uniform(-4, 4, m)


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_squared_error_is_elementwise(solution, shape):
    y, y_hat = _case(shape)
    result = solution("ex19").squared_error(y, y_hat)
    assert np.shape(result) == shape
    expected = [(a * a - 2 * a * b + b * b) / 2 for a, b in zip(np.ravel(y), np.ravel(y_hat))]
    np.testing.assert_allclose(np.ravel(result), expected, rtol=1e-10, atol=1e-14)


@pytest.mark.parametrize("m", [1, 2, 40])
def test_mse_against_scikit_learn(solution, m):
    metrics = pytest.importorskip("sklearn.metrics")
    y, y_hat = _case(m)
    assert solution("ex19").mse(y, y_hat) == pytest.approx(metrics.mean_squared_error(y, y_hat), rel=1e-13)


def test_the_numbers_of_the_stub(solution):
    ex19, y, y_hat = solution("ex19"), np.array([3.0, 1.0]), np.array([5.0, 0.0])
    assert ex19.squared_error(3.0, 5.0) == 2
    assert ex19.mse(y, y_hat) == 2.5
    assert ex19.mse_gradient(y, y_hat).tolist() == [2, -1]


@pytest.mark.parametrize("m", [1, 3, 12])
def test_gradient_by_exact_differences(solution, m):
    """Centred differences of a square are exact, and fractions do not round."""
    y, y_hat = ([Fraction(float(v)) for v in side] for side in _case(m, seed=m))
    h = Fraction(1, 2)
    expected = [float(((b + h - a) ** 2 - (b - h - a) ** 2) / (2 * h) / m) for a, b in zip(y, y_hat)]
    result = solution("ex19").mse_gradient(np.array(y, dtype=float), np.array(y_hat, dtype=float))
    assert result.shape == (m,)
    np.testing.assert_allclose(result, expected, rtol=1e-13)


def test_a_small_step_against_the_gradient_lowers_the_mean(solution):
    y, y_hat = _case(9)
    ex19 = solution("ex19")
    slope = ex19.mse_gradient(y, y_hat)
    assert ex19.mse(y, y_hat - 0.01 * slope) < ex19.mse(y, y_hat)
    # A step of m/2 against it lands on the targets: the mean squared error is a parabola in each prediction.
    np.testing.assert_allclose(y_hat - 9 / 2 * slope, y, rtol=1e-13)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    y, y_hat = _case(20)
    prediction = torch.tensor(y_hat, requires_grad=True)
    loss = torch.nn.functional.mse_loss(prediction, torch.tensor(y))
    loss.backward()
    assert solution("ex19").mse(y, y_hat) == pytest.approx(loss.item(), rel=1e-13)
    np.testing.assert_allclose(solution("ex19").mse_gradient(y, y_hat), prediction.grad.numpy(), rtol=1e-12)
