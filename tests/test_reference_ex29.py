"""ex29's solution against PyTorch's SGD, and the one property both functions are for: the loss falls."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


def test_against_torch(solution: Solution) -> None:
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(29)
    w, gradient = rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
    leaf = torch.tensor(w, requires_grad=True)
    leaf.grad = torch.tensor(gradient)
    torch.optim.SGD([leaf], lr=0.3).step()
    before = w.copy()
    np.testing.assert_allclose(solution("ex29").weight_update(w, gradient, 0.3), leaf.detach().numpy(), rtol=1e-12)
    np.testing.assert_array_equal(w, before)


@pytest.mark.parametrize("w", [-3.0, -0.5, 1.25, 4.0])
def test_the_step_goes_where_direction_says_and_downhill(solution: Solution, w: float) -> None:
    module = solution("ex29")
    slope = 2 * (w - 1)  # of (w − 1)²
    new = module.weight_update(w, slope, 0.1)
    assert module.direction(slope) == ("increase" if new > w else "decrease")
    assert (new - 1) ** 2 < (w - 1) ** 2


def test_the_floor_of_the_valley(solution: Solution) -> None:
    assert solution("ex29").direction(0.0) == "stay"
    assert solution("ex29").weight_update(1.0, 0.0, 0.1) == 1.0


def test_the_number_of_the_stub(solution: Solution) -> None:
    np.testing.assert_allclose(
        solution("ex29").weight_update(np.array([2.0, 2.0]), np.array([-0.5, 0.5]), 0.1), [2.05, 1.95]
    )
    assert solution("ex29").direction(-0.5) == "increase"
