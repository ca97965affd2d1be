"""ex25's solution against SciPy's sigmoid, torch's layers and a number worked by hand."""

import math

import numpy as np
import pytest
from scipy.special import expit


@pytest.mark.parametrize("seed", range(4))
def test_against_scipy(solution, seed):
    x, w, b = (np.random.default_rng(seed + n).uniform(-3, 3, n) for n in (3, 4, 2))
    o1 = expit(sum(float(x[i]) * float(w[i]) for i in range(3)) + b[0])
    np.testing.assert_allclose(solution("ex25").forward(x, w, b), [o1, expit(o1 * w[3] + b[1])], rtol=1e-12)


def test_the_numbers_of_the_stub(solution):
    o1, o2 = solution("ex25").forward(np.array([1.0, 0, 2]), np.array([0.5, 1, -0.25, 2]), np.array([0.0, 1]))
    assert o1 == 0.5
    assert o2 == pytest.approx(math.exp(2) / (1 + math.exp(2)), rel=1e-14)
    assert o2 == pytest.approx(0.8808, abs=5e-5)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(8)
    x, w, b = rng.normal(size=3), rng.normal(size=4), rng.normal(size=2)
    hidden, output = torch.nn.Linear(3, 1, dtype=torch.float64), torch.nn.Linear(1, 1, dtype=torch.float64)
    with torch.no_grad():
        hidden.weight[:] = torch.tensor(w[:3])
        hidden.bias[:] = b[0]
        output.weight[:] = w[3]
        output.bias[:] = b[1]
        first = torch.sigmoid(hidden(torch.tensor(x)))
        second = torch.sigmoid(output(first))
    np.testing.assert_allclose(solution("ex25").forward(x, w, b), [first.item(), second.item()], rtol=1e-12)
