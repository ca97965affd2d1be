"""ex35 against the printed table of S1, finite differences of the loss, and PyTorch."""

from __future__ import annotations

import numpy as np
import pytest

W = {"w14": 0.2, "w15": -0.3, "w24": 0.4, "w25": 0.1, "w34": -0.5, "w35": 0.2, "w46": -0.3, "w56": -0.2}
THETA = {"theta4": -0.4, "theta5": 0.2, "theta6": 0.1}
X = np.array([1.0, 0.0, 1.0])
PRINTED = {
    "w46": -0.261, "w56": -0.138, "w14": 0.192, "w15": -0.306, "w24": 0.4, "w25": 0.1, "w34": -0.508, "w35": 0.194,
    "theta6": 0.218, "theta5": 0.194, "theta4": -0.408,
}  # fmt: skip


def one_step(module, x, w, theta, target, rate):
    table = module.net_inputs_and_outputs(x, w, theta)
    outputs = {name: table[name] for name in ("O4", "O5", "O6")}
    errors = module.unit_errors(outputs, w, target)
    return table, errors, module.update_table(x, w, theta, outputs, errors, rate)


def test_the_printed_table_comes_out(solution):
    table, errors, new = one_step(solution("ex35"), X, W, THETA, 1.0, 0.9)
    assert [round(table[name], 3) for name in ("I4", "I5", "O4", "O5", "O6")] == [-0.7, 0.1, 0.332, 0.525, 0.474]
    assert errors["Err6"] == pytest.approx(0.1311, abs=1e-4)
    assert [round(errors[name], 4) for name in ("Err5", "Err4")] == [-0.0065, -0.0087]
    assert {name: round(value, 3) for name, value in new.items()} == PRINTED


def test_the_step_is_gradient_descent_on_half_the_square(solution):
    module = solution("ex35")
    rng = np.random.default_rng(35)
    w = {name: rng.normal() for name in W}
    theta = {name: rng.normal() for name in THETA}
    x, target, rate = rng.normal(size=3), 0.3, 0.7
    _, _, new = one_step(module, x, w, theta, target, rate)

    def loss(values):
        O6 = module.net_inputs_and_outputs(x, values, values)["O6"]
        return (target - O6) ** 2 / 2

    both = {**w, **theta}
    for name, value in both.items():
        h = 1e-5
        slope = (loss({**both, name: value + h}) - loss({**both, name: value - h})) / (2 * h)
        assert new[name] == pytest.approx(value - rate * slope, abs=1e-10)


def test_torch_agrees(solution):
    torch = pytest.importorskip("torch")
    leaves = {name: torch.tensor(v, dtype=torch.float64, requires_grad=True) for name, v in {**W, **THETA}.items()}

    def unit(j, sources):
        return torch.sigmoid(sum(leaves[f"w{i}{j}"] * o for i, o in sources.items()) + leaves[f"theta{j}"])

    inputs = dict(zip((1, 2, 3), X.tolist()))
    loss = (1 - unit(6, {4: unit(4, inputs), 5: unit(5, inputs)})) ** 2 / 2
    loss.backward()
    _, _, new = one_step(solution("ex35"), X, W, THETA, 1.0, 0.9)
    for name, leaf in leaves.items():
        assert new[name] == pytest.approx((leaf - 0.9 * leaf.grad).item(), abs=1e-10)
