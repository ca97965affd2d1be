"""ex38 against the exact values behind S1's table, S1's own program, PyTorch's SGD, and the closed-form minimum."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit, logit

X, Y = np.array([0.5, 2.5]), np.array([0.2, 0.9])

TABLE = [  # w, b, S1's rounded loss, the exact one
    (0.50, 0.00, 0.0730, 0.0731),
    (-0.10, 0.00, 0.1481, 0.1481),
    (0.94, -0.94, 0.0214, 0.0217),
    (1.42, -1.73, 0.0028, 0.0029),
    (1.65, -2.08, 0.0003, 0.0003),
    (1.78, -2.27, 0.0000, 0.0000),
]


@pytest.mark.parametrize(("w", "b", "printed", "exact"), TABLE)
def test_the_table_of_guesses(solution, w, b, printed, exact):
    found = solution("ex38").loss(w, b, X, Y)
    assert found == pytest.approx(exact, abs=5e-5)
    assert found == pytest.approx(printed, abs=3e-4)
    assert found == pytest.approx(((expit(w * X + b) - Y) ** 2).sum() / 2, rel=1e-12)


def test_the_step_of_the_stub(solution):
    w, b, losses = solution("ex38").gradient_descent(X, Y, 0.5, 0.0, 1.0, 1)
    assert (w, b) == pytest.approx((0.5085, -0.0679), abs=5e-5)
    assert losses == pytest.approx([0.0731, ((expit(w * X + b) - Y) ** 2).sum() / 2], abs=5e-5)


def test_no_epoch_changes_nothing(solution):
    w, b, losses = solution("ex38").gradient_descent(X, Y, 0.5, -0.25, 1.0, 0)
    assert (w, b) == (0.5, -0.25)
    assert losses == pytest.approx([((expit(0.5 * X - 0.25) - Y) ** 2).sum() / 2], rel=1e-12)


def test_a_thousand_epochs_reach_the_curve_through_both_points(solution):
    w, b, losses = solution("ex38").gradient_descent(X, Y, -2.0, -2.0, 1.0, 1000)
    slope = (logit(0.9) - logit(0.2)) / 2  # two points, two parameters: the fit is exact
    assert (w, b) == pytest.approx((slope, logit(0.2) - slope / 2), abs=1e-3)
    assert len(losses) == 1001
    assert (np.diff(losses) < 0).all()


def test_torch_takes_the_same_steps(solution):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(38)
    x, y = rng.normal(size=5), rng.uniform(size=5)
    w, b = (torch.tensor(start, dtype=torch.float64, requires_grad=True) for start in (0.75, -0.5))
    optimiser = torch.optim.SGD([w, b], lr=0.7)
    wanted = []
    for _ in range(7):
        loss = ((torch.sigmoid(w * torch.tensor(x) + b) - torch.tensor(y)) ** 2).sum() / 2
        wanted.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    _, _, losses = solution("ex38").gradient_descent(x, y, 0.75, -0.5, 0.7, 7)
    assert losses[:-1] == pytest.approx(wanted, rel=1e-11)
    found_w, found_b, _ = solution("ex38").gradient_descent(x, y, 0.75, -0.5, 0.7, 7)
    assert (found_w, found_b) == pytest.approx((w.item(), b.item()), rel=1e-11)
