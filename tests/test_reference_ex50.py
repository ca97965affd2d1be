"""ex50 against SciPy's normal distribution and PyTorch's formulas, and the view of a random matrix."""

from __future__ import annotations

import numpy as np
import pytest

from grader.views import ViewError, see
from grader.views.chance import CHANCE

DEVIATION = {
    "scaled_init": (300**-0.5),
    "xavier_init": (300**-0.5),
    "he_init": (2 / 300) ** 0.5,
    "glorot_init": (2 / 500) ** 0.5,
}
RTOL = 0.02  # that of the record


@pytest.mark.parametrize("name", DEVIATION)
def test_normal_with_the_right_spread(solution, name):
    stats = pytest.importorskip("scipy.stats")
    W = getattr(solution("ex50"), name)(300, 200, np.random.default_rng(50))
    assert W.shape == (200, 300)
    assert stats.kstest(W.ravel(), stats.norm(0, DEVIATION[name]).cdf).pvalue > 1e-3
    assert stats.kstest(W.ravel(), stats.norm(0, 1.06 * DEVIATION[name]).cdf).pvalue < 1e-3


def test_torch_calls_glorot_xavier(solution):
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    W = torch.empty(400, 1000)
    mine = solution("ex50").glorot_init(1000, 400, np.random.default_rng(0))
    assert torch.nn.init.xavier_normal_(W).std().item() == pytest.approx(mine.std(), rel=RTOL)
    mine = solution("ex50").he_init(1000, 400, np.random.default_rng(0))
    assert torch.nn.init.kaiming_normal_(W).std().item() == pytest.approx(mine.std(), rel=RTOL)


# --- the view ---------------------------------------------------------------------------------------------

SHAPE = (100, 1000)


def draws(seed):
    rng = np.random.default_rng(seed)
    return rng.standard_normal(SHAPE)


def test_right_ones_never_part_by_chance():
    views = [see("moments", draws(seed), {}) for seed in range(60)]
    assert all(v["mean"] == 0 and v["normally distributed"] for v in views)
    assert all(v["no two rows and no two columns alike"] for v in views)
    spreads = np.array([v["standard deviation"] for v in views])
    # The spread of the spread is 1/√(2N) in theory, so that of a difference 1/√N; the tolerance is six of those.
    assert spreads.std() == pytest.approx(1 / np.sqrt(2 * np.prod(SHAPE)), rel=0.3)
    assert RTOL * np.sqrt(np.prod(SHAPE)) > 6
    assert CHANCE > 6


def test_single_precision_and_lists_are_seen_alike():
    W = draws(1)
    single, double = see("moments", W.astype(np.float32), {}), see("moments", W, {})
    assert single["standard deviation"] == pytest.approx(double["standard deviation"], rel=1e-5)
    assert single["normally distributed"] is double["normally distributed"] is True
    assert see("moments", W[:3, :4].tolist(), {})["shape"].tolist() == [3, 4]


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        (lambda rng: rng.uniform(-(3**0.5), 3**0.5, SHAPE), "normally distributed"),
        (lambda rng: rng.laplace(0, 0.5**0.5, SHAPE), "normally distributed"),
        (lambda rng: np.clip(rng.standard_normal(SHAPE), -2, 2) / 0.959, "normally distributed"),
        (lambda rng: rng.choice([-1.0, 1.0], SHAPE), "normally distributed"),
        (lambda rng: rng.standard_normal(SHAPE) + 0.05, "mean"),
        (lambda rng: rng.standard_normal(SHAPE) * 1.05, "standard deviation"),
        (lambda rng: np.tile(rng.standard_normal((1, 1000)), (100, 1)), "no two rows and no two columns alike"),
        (lambda rng: np.tile(rng.standard_normal((100, 1)), (1, 1000)), "no two rows and no two columns alike"),
        (lambda rng: np.zeros(SHAPE), "standard deviation"),
    ],
    ids=["uniform", "Laplace", "clipped", "signs", "shifted", "5 % wider", "one row", "one column", "zeros"],
)
def test_each_part_catches_its_mistake(wrong, part):
    right, seen = see("moments", draws(2), {}), see("moments", wrong(np.random.default_rng(3)), {})
    assert seen[part] != pytest.approx(right[part], rel=RTOL)


@pytest.mark.parametrize("value", [None, 1.0, np.zeros(4), np.zeros((0, 3)), np.full((2, 2), np.nan), [["a"]]])
def test_what_is_no_matrix_is_said_kindly(value):
    with pytest.raises(ViewError, match=r"\.$"):
        see("moments", value, {})
