"""ex28's solution against the network itself, NumPy's chain of products and torch's linear layers."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]
WIDTHS = [(3, 2), (4, 3, 2), (3, 3, 2, 1), (2, 5, 3, 4, 1), (1, 1, 1)]


def _parameters(widths: tuple[int, ...]) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(sum(widths))
    found = {}
    for l, (after, before) in enumerate(zip(widths[1:], widths), start=1):
        found[f"W{l}"], found[f"b{l}"] = rng.normal(size=(after, before)), rng.normal(size=(after, 1))
    return found


@pytest.mark.parametrize("widths", WIDTHS)
def test_it_is_the_network(solution: Solution, widths: tuple[int, ...]) -> None:
    parameters = _parameters(widths)
    W, b = solution("ex28").collapse(parameters)
    assert (W.shape, b.shape) == ((widths[-1], widths[0]), (widths[-1], 1))
    X = A = np.random.default_rng(1).normal(size=(widths[0], 6))
    for l in range(1, len(widths)):
        A = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
    np.testing.assert_allclose(W @ X + b, A, rtol=1e-10, atol=1e-12)


def test_the_weights_are_one_chain_of_products(solution: Solution) -> None:
    parameters = _parameters((2, 5, 3, 4, 1))
    W, _ = solution("ex28").collapse(parameters)
    np.testing.assert_allclose(W, np.linalg.multi_dot([parameters[f"W{l}"] for l in (4, 3, 2, 1)]), rtol=1e-10)


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    parameters = _parameters((3, 4, 3, 2))
    layers = torch.nn.Sequential(*(torch.nn.Linear(*s, dtype=torch.float64) for s in ((3, 4), (4, 3), (3, 2))))
    with torch.no_grad():
        for l, layer in enumerate(layers, start=1):
            layer.weight.copy_(torch.tensor(parameters[f"W{l}"]))
            layer.bias.copy_(torch.tensor(parameters[f"b{l}"][:, 0]))
        bias = layers(torch.zeros(3, dtype=torch.float64))
        weights = layers(torch.eye(3, dtype=torch.float64)) - bias
    W, b = solution("ex28").collapse(parameters)
    np.testing.assert_allclose(W, weights.numpy().T, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(b[:, 0], bias.numpy(), rtol=1e-10)


def test_the_number_of_the_stub(solution: Solution) -> None:
    W, b = solution("ex28").collapse(
        {"W1": np.array([[2.0]]), "b1": np.array([[1.0]]), "W2": np.array([[3.0]]), "b2": np.array([[-4.0]])}
    )
    assert (W.item(), b.item()) == (6.0, -1.0)
