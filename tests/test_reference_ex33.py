"""ex33's solution against finite differences of the loss, scikit-learn's logistic regression and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import expit, xlog1py, xlogy

Solution = Callable[[str], ModuleType]
SHAPES = [(2, 5), (4, 3), (3, 1), (1, 1)]


def _layer(n2: int, m: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(n2 + 10 * m)
    Y = rng.integers(0, 2, (1, m)).astype(float)
    return rng.uniform(0.1, 0.9, (n2, m)), rng.normal(size=(1, n2)), rng.normal(size=(1, 1)), Y


def _loss(A2: np.ndarray, W3: np.ndarray, b3: np.ndarray, Y: np.ndarray) -> float:
    A3 = expit(W3 @ A2 + b3)
    return float(-(xlogy(Y, A3) + xlog1py(1 - Y, -A3)).mean())


def _gradients(module: ModuleType, A2: np.ndarray, W3: np.ndarray, b3: np.ndarray, Y: np.ndarray) -> list[np.ndarray]:
    A3 = expit(W3 @ A2 + b3)
    return [module.w3_gradient(A2, A3, Y), module.b3_gradient(A3, Y)]


@pytest.mark.parametrize("shape", SHAPES)
def test_against_differences(solution: Solution, shape: tuple[int, int]) -> None:
    A2, W3, b3, Y = _layer(*shape)

    def slope(dW: np.ndarray, db: float) -> float:
        def difference(h: float) -> float:
            return (_loss(A2, W3 + h * dW, b3 + h * db, Y) - _loss(A2, W3 - h * dW, b3 - h * db, Y)) / (2 * h)

        return (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶

    dW3, db3 = _gradients(solution("ex33"), A2, W3, b3, Y)
    np.testing.assert_allclose(dW3, [[slope(row, 0) for row in np.eye(shape[0])]], rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(db3, [[slope(np.zeros(shape[0]), 1)]], rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("shape", SHAPES)
def test_against_torch(solution: Solution, shape: tuple[int, int]) -> None:
    torch = pytest.importorskip("torch")
    A2, W3, b3, Y = _layer(*shape)
    w, b = torch.tensor(W3, requires_grad=True), torch.tensor(b3, requires_grad=True)
    torch.nn.functional.binary_cross_entropy(torch.sigmoid(w @ torch.tensor(A2) + b), torch.tensor(Y)).backward()
    for gradient, leaf in zip(_gradients(solution("ex33"), A2, W3, b3, Y), (w, b)):
        np.testing.assert_allclose(gradient, leaf.grad.numpy(), rtol=1e-10, atol=1e-12)


def test_zero_where_logistic_regression_is_fitted(solution: Solution) -> None:
    linear_model = pytest.importorskip("sklearn.linear_model")
    rng = np.random.default_rng(33)
    X = rng.normal(size=(60, 2))
    labels = (X[:, 0] + rng.normal(size=60) > 0).astype(float)
    fit = linear_model.LogisticRegression(C=np.inf, tol=1e-12, max_iter=1000).fit(X, labels)
    for gradient in _gradients(solution("ex33"), X.T, fit.coef_, fit.intercept_.reshape(1, 1), labels[None]):
        np.testing.assert_allclose(gradient, 0, atol=1e-7)


def test_the_number_of_the_stub(solution: Solution) -> None:
    A2, A3, Y = np.array([[0.5, 0.2], [1.0, 0.6]]), np.array([[0.8, 0.3]]), np.array([[1.0, 0.0]])
    np.testing.assert_allclose(solution("ex33").w3_gradient(A2, A3, Y), [[-0.02, -0.01]], rtol=1e-12)
    np.testing.assert_allclose(solution("ex33").b3_gradient(A3, Y), [[0.05]], rtol=1e-12)
