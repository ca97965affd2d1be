"""ex68 against PyTorch's gradients, and on data that one line cannot separate."""

from __future__ import annotations

import numpy as np
import pytest


def xor(rng, m):
    corners = rng.integers(0, 2, (2, m))
    return corners + rng.normal(0, 0.1, (2, m)), (corners[:1] != corners[1:]).astype(float)


def test_each_epoch_is_a_step_of_gradient_descent_as_torch_takes_it(solution):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(68)
    X, Y = rng.normal(size=(3, 7)), rng.integers(0, 2, (1, 7)).astype(float)
    train = solution("ex68").train
    start, end = (train(X, Y, 4, 0.5, epochs, np.random.default_rng(1)) for epochs in (0, 4))
    theirs = {name: torch.tensor(value, requires_grad=True) for name, value in start.items()}
    optimiser = torch.optim.SGD(theirs.values(), lr=0.5)
    inputs, targets = torch.tensor(X), torch.tensor(Y)
    for _ in range(4):
        optimiser.zero_grad()
        hidden = torch.tanh(theirs["W1"] @ inputs + theirs["b1"])
        logits = theirs["W2"] @ hidden + theirs["b2"]
        torch.nn.functional.binary_cross_entropy_with_logits(logits, targets).backward()
        optimiser.step()
    for name, value in theirs.items():
        assert end[name].shape == tuple(value.shape)
        np.testing.assert_allclose(end[name], value.detach().numpy(), rtol=0, atol=1e-10)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_it_learns_xor_and_predicts_what_it_has_not_seen(solution, seed):
    module, rng = solution("ex68"), np.random.default_rng(seed)
    X, Y = xor(rng, 60)
    parameters = module.train(X, Y, 8, 0.5, 1000, rng)
    fresh, answers = xor(rng, 300)
    assert np.mean(module.predict(fresh, parameters) == answers) > 0.98


def test_the_same_seed_gives_the_same_network_and_inputs_stay(solution):
    rng = np.random.default_rng(3)
    X, Y = xor(rng, 20)
    before = X.copy(), Y.copy()
    first, second = (solution("ex68").train(X, Y, 3, 0.5, 20, np.random.default_rng(9)) for _ in range(2))
    assert all(np.array_equal(first[name], second[name]) for name in first)
    np.testing.assert_array_equal(X, before[0])
    np.testing.assert_array_equal(Y, before[1])


def test_exactly_one_half_is_1(solution):
    zeros = {"W1": np.zeros((2, 3)), "b1": np.zeros((2, 1)), "W2": np.zeros((1, 2)), "b2": np.zeros((1, 1))}
    assert solution("ex68").predict(np.ones((3, 1)), zeros).tolist() == [[1]]
