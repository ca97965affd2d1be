"""ex34's solution against finite differences of the loss, for several widths, and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import expit, xlog1py, xlogy

Solution = Callable[[str], ModuleType]
Network = dict[str, np.ndarray]
WIDTHS = [(4, 3, 2, 1, 5), (2, 3, 2, 1, 1), (3, 5, 4, 1, 2), (3, 4, 2, 3, 6)]


def _network(n0: int, n1: int, n2: int, n3: int, m: int) -> Network:
    rng = np.random.default_rng(n0 + 10 * m)
    layers = [(1, n1, n0), (2, n2, n1), (3, n3, n2)]
    drawn = {f"W{k}": rng.normal(size=(after, before)) for k, after, before in layers}
    drawn |= {f"b{k}": rng.normal(size=(after, 1)) for k, after, _ in layers}
    return drawn | {"X": rng.normal(size=(n0, m)), "Y": rng.integers(0, 2, (n3, m)).astype(float)}


def _activations(net: Network) -> list[np.ndarray]:
    A, found = net["X"], []
    for k in (1, 2, 3):
        A = expit(net[f"W{k}"] @ A + net[f"b{k}"])
        found.append(A)
    return found


def _loss(net: Network) -> float:
    A3, Y = _activations(net)[-1], net["Y"]
    return float(-(xlogy(Y, A3) + xlog1py(1 - Y, -A3)).sum() / Y.shape[1])


def _differences(net: Network, name: str) -> np.ndarray:
    gradient = np.zeros_like(net[name])
    for index in np.ndindex(gradient.shape):

        def difference(h: float, index: tuple[int, ...] = index) -> float:
            step = np.zeros_like(net[name])
            step[index] = h
            return (_loss({**net, name: net[name] + step}) - _loss({**net, name: net[name] - step})) / (2 * h)

        gradient[index] = (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶
    return gradient


def _gradients(module: ModuleType, net: Network) -> dict[str, np.ndarray]:
    A1, A2, A3 = _activations(net)
    return {
        "W2": module.w2_gradient(A1, A2, A3, net["W3"], net["Y"]),
        "W1": module.w1_gradient(net["X"], A1, A2, A3, net["W2"], net["W3"], net["Y"]),
    }


@pytest.mark.parametrize("widths", WIDTHS)
def test_against_differences(solution: Solution, widths: tuple[int, int, int, int, int]) -> None:
    net = _network(*widths)
    for name, gradient in _gradients(solution("ex34"), net).items():
        np.testing.assert_allclose(gradient, _differences(net, name), rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("widths", WIDTHS)
def test_against_torch(solution: Solution, widths: tuple[int, int, int, int, int]) -> None:
    torch = pytest.importorskip("torch")
    net = _network(*widths)
    t = {name: torch.tensor(value, requires_grad=name in ("W1", "W2")) for name, value in net.items()}
    A = t["X"]
    for k in (1, 2, 3):
        A = torch.sigmoid(t[f"W{k}"] @ A + t[f"b{k}"])
    (torch.nn.functional.binary_cross_entropy(A, t["Y"], reduction="sum") / net["Y"].shape[1]).backward()
    for name, gradient in _gradients(solution("ex34"), net).items():
        np.testing.assert_allclose(gradient, t[name].grad.numpy(), rtol=1e-10, atol=1e-12)


def test_the_number_of_the_stub(solution: Solution) -> None:
    half = np.full((3, 1), 0.5)
    gradient = solution("ex34").w2_gradient(half, half[:2], np.array([[0.8]]), np.array([[1.0, -2.0]]), np.ones((1, 1)))
    np.testing.assert_allclose(gradient, [[-0.025] * 3, [0.05] * 3], rtol=1e-12)
