"""ex52's solution against torch's moments, and constant features in every rounding."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Solution = Callable[[str], ModuleType]


def _data(m: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.normal([[100.0], [-3.0], [0.5]], [[40.0], [1.0], [1e-4]], (3, m))


@pytest.mark.parametrize("m", [2, 3, 25])
def test_against_torch(solution: Solution, m: int) -> None:
    torch = pytest.importorskip("torch")
    train, test, ex52 = _data(m, 1), _data(4, 2), solution("ex52")
    deviation, mean = torch.std_mean(torch.tensor(train), dim=1, correction=0, keepdim=True)
    mu, sigma = ex52.fit_normaliser(train)
    np.testing.assert_allclose(mu, mean.numpy(), rtol=1e-12)
    np.testing.assert_allclose(sigma, deviation.numpy(), rtol=1e-10)
    np.testing.assert_allclose(
        ex52.normalise(test, mu, sigma), ((torch.tensor(test) - mean) / deviation).numpy(), rtol=1e-9
    )
    itself = torch.nn.functional.layer_norm(torch.tensor(train), (m,), eps=0.0)  # each row by itself: our features
    np.testing.assert_allclose(ex52.normalise(train, mu, sigma), itself.numpy(), rtol=1e-8, atol=1e-10)


def test_mean_0_and_spread_1(solution: Solution) -> None:
    ex52, X = solution("ex52"), _data(9, 3)
    out = ex52.normalise(X, *ex52.fit_normaliser(X))
    np.testing.assert_allclose(out.mean(axis=1), 0, atol=1e-10)
    np.testing.assert_allclose((out**2).mean(axis=1), 1, rtol=1e-10)


@pytest.mark.parametrize("value", [0.0, 0.1, -7.3, 1e3 / 3])
@pytest.mark.parametrize("m", [1, 3, 10])
def test_constant_features(solution: Solution, value: float, m: int) -> None:
    ex52, X = solution("ex52"), np.vstack([np.full(m, value), np.arange(m) + 0.5])
    out = ex52.normalise(X, *ex52.fit_normaliser(X))
    np.testing.assert_allclose(out[0], 0, atol=1e-12)
    assert m == 1 or out[1].std() == pytest.approx(1, rel=1e-12)


def test_the_numbers_of_the_stub(solution: Solution) -> None:
    ex52 = solution("ex52")
    mu, sigma = ex52.fit_normaliser(np.array([[1.0, 3.0, 5.0]]))
    assert mu == [[3]]
    assert sigma[0, 0] == pytest.approx(1.633, abs=5e-4)
    seen = ex52.normalise(np.array([[1.0, 3.0, 5.0, 9.0]]), mu, sigma)
    np.testing.assert_allclose(seen, [[-1.2247, 0, 1.2247, 3.6742]], atol=5e-5)
