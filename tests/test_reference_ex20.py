"""ex20's solution against scikit-learn, differences, the definition of a subgradient, and torch."""

import numpy as np
import pytest


def _case(m, seed=0):
    rng = np.random.default_rng(seed)
    return rng.uniform(-4, 4, m), rng.uniform(-4, 4, m)


@pytest.mark.parametrize("m", [1, 2, 40])
def test_against_scikit_learn(solution, m):
    metrics = pytest.importorskip("sklearn.metrics")
    y, y_hat = _case(m)
    assert solution("ex20").mae(y, y_hat) == pytest.approx(metrics.mean_absolute_error(y, y_hat), rel=1e-13)


def test_the_numbers_of_the_stub(solution):
    ex20, y, y_hat = solution("ex20"), np.array([3.0, 1.0, 2.0]), np.array([5.0, 0.0, 2.0])
    assert ex20.mae(y, y_hat) == 1
    np.testing.assert_allclose(ex20.mae_subgradient(y, y_hat), [1 / 3, -1 / 3, 0], rtol=1e-15)


@pytest.mark.parametrize("m", [1, 5, 12])
def test_slope_against_differences(solution, m):
    """Between its corners the loss is linear, so differences are exact."""
    ex20, h = solution("ex20"), 1e-3
    y, y_hat = _case(m, seed=m)
    assert (np.abs(y - y_hat) > h).all()
    wanted = [(ex20.mae(y, y_hat + step) - ex20.mae(y, y_hat - step)) / (2 * h) for step in h * np.eye(m)]
    np.testing.assert_allclose(ex20.mae_subgradient(y, y_hat), wanted, rtol=1e-10)


def test_no_line_of_a_subgradient_rises_above_the_loss(solution):
    ex20, rng = solution("ex20"), np.random.default_rng(2)
    y = np.array([0.5, -1.0, 2.0, 0.0])
    y_hat = np.array([0.5, 0.0, 2.0, -3.0])  # two corners
    slope = ex20.mae_subgradient(y, y_hat)
    for other in rng.uniform(-4, 4, (50, 4)):
        assert ex20.mae(y, other) >= ex20.mae(y, y_hat) + slope @ (other - y_hat) - 1e-12


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    y, y_hat = _case(20)
    y[3] = y_hat[3]
    prediction = torch.tensor(y_hat, requires_grad=True)
    loss = torch.nn.functional.l1_loss(prediction, torch.tensor(y))
    loss.backward()
    assert solution("ex20").mae(y, y_hat) == pytest.approx(loss.item(), rel=1e-13)
    np.testing.assert_allclose(solution("ex20").mae_subgradient(y, y_hat), prediction.grad.numpy(), rtol=1e-12)
