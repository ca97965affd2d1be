"""ex06: the model solution against SciPy, torch and plain Python with 50 digits."""

from decimal import Decimal, localcontext

import numpy as np
import pytest
from scipy.special import expit

LARGE = np.array([-1000.0, -745.5, -709.5, -40.0, 0.0, 40.0, 709.5, 1000.0])


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_sigmoid_is_expit(solution, shape):
    z = np.random.default_rng(0).normal(scale=6, size=shape)
    result = solution("ex06").sigmoid(z)
    assert np.shape(result) == shape
    np.testing.assert_allclose(result, expit(z), rtol=1e-13)


def test_large_values_without_a_warning(solution):
    np.testing.assert_allclose(solution("ex06").sigmoid(LARGE), expit(LARGE), rtol=1e-13, atol=1e-320)


def test_sigmoid_to_fifty_digits(solution):
    for z in (-30.25, -2.0, 0.5, 17.0):
        with localcontext() as context:
            context.prec = 50
            exact = float(1 / (1 + (-Decimal(z)).exp()))
        assert float(solution("ex06").sigmoid(z)) == pytest.approx(exact, rel=1e-14)


@pytest.mark.parametrize(("m", "n"), [(1, 1), (1, 4), (5, 3), (4, 4)])
def test_neuron(solution, m, n):
    rng = np.random.default_rng(m)
    x, w, b = rng.normal(size=(m, n)), rng.normal(size=n), rng.normal()
    expected = [expit(b + sum(float(a) * float(c) for a, c in zip(row, w))) for row in x]
    neuron = solution("ex06").sigmoid_neuron
    np.testing.assert_allclose(neuron(x, w, b), expected, rtol=1e-12)
    np.testing.assert_allclose([neuron(row, w, b) for row in x], expected, rtol=1e-12)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(3)
    x, w, b = rng.normal(size=(6, 4)), rng.normal(size=4), 0.75
    unit = torch.nn.Linear(4, 1, dtype=torch.float64)
    with torch.no_grad():
        unit.weight.copy_(torch.tensor(w[None]))
        unit.bias.fill_(b)
        expected = torch.sigmoid(unit(torch.tensor(x)))[:, 0].numpy()
    np.testing.assert_allclose(solution("ex06").sigmoid_neuron(x, w, b), expected, rtol=1e-12)
