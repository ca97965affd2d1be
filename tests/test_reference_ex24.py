"""ex24's solution against torch, SciPy and differences."""

import numpy as np
import pytest
from scipy.special import log_softmax, softmax


def _case(m, k, scale=2.0, seed=0):
    rng = np.random.default_rng(seed)
    return scale * rng.standard_normal((m, k)), np.eye(k)[rng.integers(0, k, m)]


@pytest.mark.parametrize(("m", "k"), [(1, 2), (5, 3), (3, 6)])
@pytest.mark.parametrize("scale", [1.0, 300.0])
def test_against_scipy(solution, m, k, scale):
    Z, Y = _case(m, k, scale, seed=m)
    loss = -(Y * log_softmax(Z, axis=1)).sum(axis=1).mean()
    assert solution("ex24").softmax_cross_entropy(Z, Y) == pytest.approx(loss, rel=1e-12, abs=1e-12)
    gradient = (softmax(Z, axis=1) - Y) / m
    np.testing.assert_allclose(solution("ex24").softmax_cross_entropy_gradient(Z, Y), gradient, rtol=1e-11, atol=1e-15)


@pytest.mark.parametrize(("m", "k"), [(1, 3), (6, 4)])
def test_against_torch(solution, m, k):
    torch = pytest.importorskip("torch")
    Z, Y = _case(m, k, seed=7)
    logits = torch.tensor(Z, requires_grad=True)
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(Y.argmax(axis=1)))
    loss.backward()
    assert solution("ex24").softmax_cross_entropy(Z, Y) == pytest.approx(loss.item(), rel=1e-12)
    gradient = solution("ex24").softmax_cross_entropy_gradient(Z, Y)
    np.testing.assert_allclose(gradient, logits.grad.numpy(), rtol=1e-10, atol=1e-15)


def test_gradient_against_differences(solution):
    ex24, h = solution("ex24"), 1e-2
    Z, Y = _case(3, 4, seed=3)

    def difference(step):
        ups = (step * h * unit.reshape(3, 4) for unit in np.eye(12))
        return np.array([ex24.softmax_cross_entropy(Z + up, Y) - ex24.softmax_cross_entropy(Z - up, Y) for up in ups])

    richardson = (64 * difference(0.5) / h - 20 * difference(1) / 2 / h + difference(2) / 4 / h) / 45  # order h⁶
    np.testing.assert_allclose(ex24.softmax_cross_entropy_gradient(Z, Y).ravel(), richardson, rtol=1e-9, atol=1e-11)


def test_the_numbers_of_the_stub(solution):
    ex24, Z, Y = solution("ex24"), np.array([[1.0, 2.0, 3.0]]), np.array([[0.0, 0.0, 1.0]])
    assert ex24.softmax_cross_entropy(Z, Y) == pytest.approx(0.4076, abs=5e-5)
    np.testing.assert_allclose(ex24.softmax_cross_entropy_gradient(Z, Y), [[0.0900, 0.2447, -0.3348]], atol=5e-5)


def test_extremes_are_exact(solution):
    ex24, Z = solution("ex24"), np.array([[1000.0, 0.0], [-1000.0, -1000.0]])
    assert ex24.softmax_cross_entropy(Z[:1], np.array([[0.0, 1.0]])) == 1000
    assert ex24.softmax_cross_entropy(Z[1:], np.array([[0.0, 1.0]])) == pytest.approx(np.log(2), rel=1e-14)
