"""ex22's solution against scikit-learn, exact logarithms, differences and torch."""

import math

import numpy as np
import pytest


def _case(m, seed=0):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 2, m).astype(float), rng.uniform(0.01, 0.99, m)


@pytest.mark.parametrize("m", [2, 5, 40])
def test_loss_against_scikit_learn(solution, m):
    metrics = pytest.importorskip("sklearn.metrics")
    y, p = _case(m)
    assert solution("ex22").bce(y, p) == pytest.approx(metrics.log_loss(y, p, labels=[0, 1]), rel=1e-12)


def test_the_numbers_of_the_stub(solution):
    ex22 = solution("ex22")
    assert ex22.bce(np.array([1.0]), np.array([0.8])) == pytest.approx(-math.log(0.8), rel=1e-12)
    assert ex22.bce(np.array([0.0]), np.array([0.8])) == pytest.approx(-math.log(0.2), rel=1e-12)
    assert ex22.bce(np.array([1.0, 0.0]), np.array([0.8, 0.8])) == pytest.approx(0.9163, abs=5e-5)


@pytest.mark.parametrize(("y", "p", "wanted"), [(1, 0, 27.6310211), (0, 1, 27.6310211), (1, 1, 0), (0, 0, 0)])
def test_certainty(solution, y, p, wanted):
    assert solution("ex22").bce(np.array([float(y)]), np.array([float(p)])) == pytest.approx(wanted, rel=1e-5, abs=1e-8)


def test_gradient_against_differences(solution):
    ex22 = solution("ex22")
    y, p = _case(7, seed=1)

    def difference(h):
        return np.array([(ex22.bce(y, p + step) - ex22.bce(y, p - step)) / (2 * h) for step in h * np.eye(7)])

    h = 2e-4
    richardson = (64 * difference(h / 2) - 20 * difference(h) + difference(2 * h)) / 45  # error of order h⁶
    np.testing.assert_allclose(ex22.bce_gradient(y, p), richardson, rtol=1e-9)


@pytest.mark.parametrize("m", [1, 6])
def test_against_torch(solution, m):
    torch = pytest.importorskip("torch")
    ex22 = solution("ex22")
    y, p = _case(m, seed=2)
    probability = torch.tensor(p, requires_grad=True)
    loss = torch.nn.functional.binary_cross_entropy(probability, torch.tensor(y))
    loss.backward()
    assert ex22.bce(y, p) == pytest.approx(loss.item(), rel=1e-12)
    np.testing.assert_allclose(ex22.bce_gradient(y, p), probability.grad.numpy(), rtol=1e-10)
    z = np.random.default_rng(3).uniform(-900, 900, m)
    wanted = torch.nn.functional.binary_cross_entropy_with_logits(torch.tensor(z), torch.tensor(y))
    assert ex22.bce_from_logits(y, z) == pytest.approx(wanted.item(), rel=1e-12)


def test_logits_and_probabilities_agree(solution):
    ex22 = solution("ex22")
    y, p = _case(9, seed=4)
    assert ex22.bce_from_logits(y, np.log(p / (1 - p))) == pytest.approx(ex22.bce(y, p), rel=1e-11)


@pytest.mark.parametrize(("y", "z", "wanted"), [(0, 1000, 1000), (1, -1000, 1000), (1, 1000, 0), (0, -1000, 0)])
def test_large_logits_exactly(solution, y, z, wanted):
    assert solution("ex22").bce_from_logits(np.array([float(y)]), np.array([float(z)])) == wanted
