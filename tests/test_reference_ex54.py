"""ex54's solution against torch's batch_norm and its gradient, and against differences."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


def _case(n: int, m: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.normal(1, 2, (n, m)), rng.normal(1, 1, (n, 1)), rng.normal(0, 1, (n, 1)), rng.normal(0, 1, (n, m))


@pytest.mark.parametrize("eps", [1e-5, 0.5])
@pytest.mark.parametrize(("n", "m"), [(3, 5), (1, 4), (4, 2)])
def test_against_torch(solution: Solution, n: int, m: int, eps: float) -> None:
    torch = pytest.importorskip("torch")
    Z, gamma, beta, dout = _case(n, m, 10 * n + m)
    # torch takes rows as examples, and a momentum of 1 puts the batch's own statistics into the running ones.
    z, g, b = (torch.tensor(v, requires_grad=True) for v in (Z.T.copy(), gamma.ravel(), beta.ravel()))
    mean, variance = torch.zeros(n, dtype=torch.float64), torch.zeros(n, dtype=torch.float64)
    theirs = torch.nn.functional.batch_norm(z, mean, variance, g, b, training=True, momentum=1.0, eps=eps)
    theirs.backward(torch.tensor(dout.T))
    out, mu, var = solution("ex54").batch_norm_train(Z, gamma, beta, eps)
    np.testing.assert_allclose(out, theirs.detach().numpy().T, rtol=1e-10)
    np.testing.assert_allclose(mu, mean.numpy()[:, None], rtol=1e-12)
    np.testing.assert_allclose(var, variance.numpy()[:, None] * (m - 1) / m, rtol=1e-12)  # the running one is unbiased
    dZ, dgamma, dbeta = solution("ex54").batch_norm_backward(dout, Z, gamma, eps)
    np.testing.assert_allclose(dZ, z.grad.numpy().T, rtol=1e-8, atol=1e-12)
    np.testing.assert_allclose(dgamma, g.grad.numpy()[:, None], rtol=1e-10, atol=1e-14)
    np.testing.assert_allclose(dbeta, b.grad.numpy()[:, None], rtol=1e-10, atol=1e-14)


def test_evaluation_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    Z, gamma, beta, other = _case(3, 6, 5)
    mu, var = other[:, :1], other[:, 1:2] ** 2
    z, m, v, g, b = (torch.tensor(a) for a in (Z.T.copy(), mu.ravel(), var.ravel(), gamma.ravel(), beta.ravel()))
    theirs = torch.nn.functional.batch_norm(z, m, v, g, b, eps=0.01).numpy().T
    np.testing.assert_allclose(solution("ex54").batch_norm_eval(Z, gamma, beta, mu, var, 0.01), theirs, rtol=1e-10)


def test_backward_against_differences(solution: Solution) -> None:
    Z, gamma, beta, dout = _case(2, 4, 6)

    def loss(Z: np.ndarray) -> float:
        centred = Z - Z.mean(1, keepdims=True)
        return float((dout * (gamma * centred / np.sqrt((centred**2).mean(1, keepdims=True) + 0.1) + beta)).sum())

    wanted, h = np.empty((2, 4)), 1e-3
    for place in np.ndindex(2, 4):
        step = np.zeros((2, 4))
        step[place] = h
        slopes = [(loss(Z + k * step) - loss(Z - k * step)) / (2 * k * h) for k in (1, 2, 4)]
        wanted[place] = (64 * slopes[0] - 20 * slopes[1] + slopes[2]) / 45  # error of order h⁶
    np.testing.assert_allclose(solution("ex54").batch_norm_backward(dout, Z, gamma, 0.1)[0], wanted, rtol=1e-9)


def test_one_example_and_the_default(solution: Solution) -> None:
    ex54, (Z, gamma, beta, dout) = solution("ex54"), _case(3, 1, 7)
    out, mu, var = ex54.batch_norm_train(Z, gamma, beta)
    np.testing.assert_array_equal(out, beta)
    np.testing.assert_array_equal(mu, Z)
    assert not var.any()
    dZ, dgamma, dbeta = ex54.batch_norm_backward(dout, Z, gamma)
    np.testing.assert_allclose([dZ, dgamma, dbeta], [0 * Z, 0 * Z, dout], atol=1e-12)
    assert ex54.batch_norm_eval(Z, gamma, beta, mu - 1, var)[0, 0] == pytest.approx(
        gamma[0, 0] / 1e-5**0.5 + beta[0, 0], rel=1e-12
    )


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    ex54, Z, gamma = solution("ex54"), np.array([[1.0, 3.0]]), np.array([[2.0]])
    out, mu, var = ex54.batch_norm_train(Z, gamma, np.ones((1, 1)))
    np.testing.assert_allclose(out, [[-1, 3]], atol=2e-5)
    assert (mu, var) == (2, 1)
    dZ, dgamma, dbeta = ex54.batch_norm_backward(np.array([[1.0, 0.0]]), Z, gamma)
    np.testing.assert_allclose(dZ, 0, atol=2e-5)
    np.testing.assert_allclose([dgamma.item(), dbeta.item()], [-1, 1], atol=2e-5)
