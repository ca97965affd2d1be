"""ex47's solution against the schedules step by step."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]

EPOCHS = np.arange(25)


def test_step_falls_at_multiples_of_every(solution: Solution) -> None:
    rate, wanted = 0.4, []
    for epoch in EPOCHS:
        rate *= 0.3 if epoch and epoch % 4 == 0 else 1
        wanted.append(rate)
    np.testing.assert_allclose(solution("ex47").step_decay(0.4, 0.3, 4, EPOCHS), wanted, rtol=1e-12)


def test_exponential_solves_its_differential_equation(solution: Solution) -> None:
    rates = solution("ex47").exponential_decay(0.4, 0.2, EPOCHS)
    np.testing.assert_allclose(rates, [0.4 * math.exp(-0.2) ** int(epoch) for epoch in EPOCHS], rtol=1e-12)
    h = 1e-3
    around = [solution("ex47").exponential_decay(0.4, 0.2, 3 + k * h) for k in (-1, 0, 1)]
    assert (around[2] - around[0]) / (2 * h) == pytest.approx(-0.2 * around[1], rel=1e-7)


def test_inverse_time_is_harmonic(solution: Solution) -> None:
    rates = solution("ex47").inverse_time_decay(0.4, 0.5, EPOCHS)
    np.testing.assert_allclose(np.diff(1 / rates), 0.5 / 0.4, rtol=1e-12)  # 1/rate grows by decay/lr0 an epoch
    assert rates[0] == 0.4


def test_one_number_and_a_matrix(solution: Solution) -> None:
    ex47, epochs = solution("ex47"), EPOCHS[:24].reshape(4, 6)
    for schedule in (
        lambda epoch: ex47.inverse_time_decay(0.4, 0.5, epoch),
        lambda epoch: ex47.exponential_decay(0.4, 0.2, epoch),
        lambda epoch: ex47.step_decay(0.4, 0.3, 4, epoch),
    ):
        rates = schedule(epochs)
        assert rates.shape == (4, 6)
        for place in np.ndindex(4, 6):
            assert rates[place] == pytest.approx(schedule(int(epochs[place])), rel=1e-15)


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    ex47 = solution("ex47")
    assert ex47.inverse_time_decay(0.5, 0.25, 12) == 0.125
    assert ex47.exponential_decay(0.5, 0.1, 12) == pytest.approx(0.1506, abs=5e-5)
    assert ex47.step_decay(0.5, 0.5, 5, 12) == 0.125
