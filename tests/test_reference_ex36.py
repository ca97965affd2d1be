"""ex36's solution against finite differences of the loss, for several depths and widths, and torch."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from scipy.special import expit, xlog1py, xlogy

Solution = Callable[[str], ModuleType]
Arrays = dict[str, np.ndarray]
NETWORKS = [((3, 2), 4), ((2, 3, 1), 5), ((4, 3, 2, 1), 1), ((2, 4, 3, 5, 2), 3)]


def _network(widths: tuple[int, ...], m: int) -> tuple[np.ndarray, np.ndarray, Arrays]:
    rng = np.random.default_rng(len(widths) + 10 * m)
    layers = list(enumerate(zip(widths[1:], widths), start=1))
    parameters = {f"W{l}": rng.normal(size=shape) for l, shape in layers}
    parameters |= {f"b{l}": rng.normal(size=(after, 1)) for l, (after, _) in layers}
    return rng.normal(size=(widths[0], m)), rng.integers(0, 2, (widths[-1], m)).astype(float), parameters


def _forward(X: np.ndarray, parameters: Arrays) -> Arrays:
    cache = {"A0": X}
    for l in range(1, len(parameters) // 2 + 1):
        cache[f"Z{l}"] = parameters[f"W{l}"] @ cache[f"A{l - 1}"] + parameters[f"b{l}"]
        cache[f"A{l}"] = expit(cache[f"Z{l}"])
    return cache


def _loss(X: np.ndarray, Y: np.ndarray, parameters: Arrays) -> float:
    A = _forward(X, parameters)[f"A{len(parameters) // 2}"]
    return float(-(xlogy(Y, A) + xlog1py(1 - Y, -A)).sum() / Y.shape[1])


@pytest.mark.parametrize(("widths", "m"), NETWORKS)
def test_against_differences(solution: Solution, widths: tuple[int, ...], m: int) -> None:
    X, Y, parameters = _network(widths, m)
    gradients = solution("ex36").network_backward(Y, parameters, _forward(X, parameters))
    rng = np.random.default_rng(36)
    for name, value in parameters.items():
        assert gradients[f"d{name}"].shape == value.shape
        along = rng.normal(size=value.shape)  # the slope along one direction that touches every entry

        def difference(h: float, name: str = name, along: np.ndarray = along) -> float:
            up, down = ({**parameters, name: parameters[name] + s * h * along} for s in (1, -1))
            return (_loss(X, Y, up) - _loss(X, Y, down)) / (2 * h)

        wanted = (64 * difference(5e-3) - 20 * difference(1e-2) + difference(2e-2)) / 45  # error of order h⁶
        assert (gradients[f"d{name}"] * along).sum() == pytest.approx(wanted, rel=1e-8, abs=1e-9)


@pytest.mark.parametrize(("widths", "m"), NETWORKS)
def test_against_torch(solution: Solution, widths: tuple[int, ...], m: int) -> None:
    torch = pytest.importorskip("torch")
    X, Y, parameters = _network(widths, m)
    gradients = solution("ex36").network_backward(Y, parameters, _forward(X, parameters))
    leaves = {name: torch.tensor(value, requires_grad=True) for name, value in parameters.items()}
    A = torch.tensor(X)
    for l in range(1, len(widths)):
        A = torch.sigmoid(leaves[f"W{l}"] @ A + leaves[f"b{l}"])
    (torch.nn.functional.binary_cross_entropy(A, torch.tensor(Y), reduction="sum") / m).backward()
    assert set(gradients) == {f"d{name}" for name in parameters}
    for name, leaf in leaves.items():
        np.testing.assert_allclose(gradients[f"d{name}"], leaf.grad.numpy(), rtol=1e-10, atol=1e-12)


def test_it_agrees_with_the_layers_by_hand(solution: Solution) -> None:
    X, Y, parameters = _network((4, 3, 2, 1), 6)
    cache = _forward(X, parameters)
    A1, A2, A3 = (cache[name] for name in ("A1", "A2", "A3"))
    gradients = solution("ex36").network_backward(Y, parameters, cache)
    by_hand = solution("ex34")
    np.testing.assert_allclose(gradients["dW2"], by_hand.w2_gradient(A1, A2, A3, parameters["W3"], Y), rtol=1e-12)
    W2, W3 = parameters["W2"], parameters["W3"]
    np.testing.assert_allclose(gradients["dW1"], by_hand.w1_gradient(X, A1, A2, A3, W2, W3, Y), rtol=1e-12)


def test_the_number_of_the_stub(solution: Solution) -> None:
    one = {name: np.array([[value]]) for name, value in {"A0": 2.0, "A1": 0.5, "A2": 0.8, "W2": 3.0}.items()}
    parameters = {"W1": np.zeros((1, 1)), "b1": np.zeros((1, 1)), "W2": one["W2"], "b2": np.zeros((1, 1))}
    found = solution("ex36").network_backward(np.ones((1, 1)), parameters, one)
    wanted = {"dW2": -0.1, "db2": -0.2, "dW1": -0.3, "db1": -0.15}
    assert {name: value.item() for name, value in found.items()} == pytest.approx(wanted)
