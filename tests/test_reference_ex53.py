"""ex53's solution against torch's clipping, and one long vector for the list of gradients."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


def _gradients(seed: int) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [rng.normal(0, 2, shape) for shape in ((3, 4), (3, 1), (2, 3), (2, 1), (5,))]


@pytest.mark.parametrize("limit", [0.25, 1.5])
def test_by_value_against_torch(solution: Solution, limit: float) -> None:
    torch = pytest.importorskip("torch")
    (g, *_) = _gradients(1)
    t = torch.zeros(3, 4, dtype=torch.float64, requires_grad=True)
    t.grad = torch.tensor(g)
    torch.nn.utils.clip_grad_value_([t], limit)
    np.testing.assert_array_equal(solution("ex53").clip_by_value(g, limit), t.grad.numpy())


@pytest.mark.parametrize("max_norm", [0.5, 3.0])
def test_by_norm_against_torch(solution: Solution, max_norm: float) -> None:
    torch = pytest.importorskip("torch")
    gradients = _gradients(2)
    tensors = [torch.zeros(g.shape, dtype=torch.float64, requires_grad=True) for g in gradients]
    for t, g in zip(tensors, gradients):
        t.grad = torch.tensor(g)
    norm = torch.nn.utils.clip_grad_norm_(tensors, max_norm).item()
    torch_factor = norm / (norm + 1e-6)  # torch adds 1e-6 below the line
    for mine, t in zip(solution("ex53").clip_by_global_norm(gradients, max_norm), tensors):
        np.testing.assert_allclose(mine * torch_factor, t.grad.numpy(), rtol=1e-10)


@pytest.mark.parametrize("share", [0.01, 0.999, 1.0, 1.001, 50.0])
def test_by_norm_as_one_long_vector(solution: Solution, share: float) -> None:
    gradients = _gradients(3)
    long = np.concatenate([g.ravel() for g in gradients])
    max_norm = share * np.linalg.norm(long)
    mine = solution("ex53").clip_by_global_norm(gradients, max_norm)
    assert [g.shape for g in mine] == [g.shape for g in gradients]
    np.testing.assert_allclose(np.concatenate([g.ravel() for g in mine]), min(share, 1) * long, rtol=1e-12)


def test_zeros_stay_zeros(solution: Solution) -> None:
    for g in solution("ex53").clip_by_global_norm([np.zeros((2, 3)), np.zeros(2)], 1.0):
        assert not g.any()


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    ex53, given = solution("ex53"), [np.array([3.0, 0.0]), np.array([4.0])]
    np.testing.assert_array_equal(ex53.clip_by_value(np.array([3.0, -0.5, -4.0]), 1.0), [1.0, -0.5, -1.0])
    np.testing.assert_allclose(np.hstack(ex53.clip_by_global_norm(given, 1.0)), [0.6, 0.0, 0.8], rtol=1e-15)
    for enough in (5.0, 7.0):
        np.testing.assert_array_equal(np.hstack(ex53.clip_by_global_norm(given, enough)), [3.0, 0.0, 4.0])
