"""ex18's solution against SciPy's sigmoid, gradients through torch, and plain loops."""

import math

import numpy as np
import pytest
from scipy.special import expit


@pytest.mark.parametrize("tol", [0.001, 0.01, 0.2])
@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_saturated(solution, shape, tol):
    z = np.round(np.random.default_rng(0).normal(scale=4, size=shape), 1)
    result = solution("ex18").saturated(z, tol)
    assert np.shape(result) == shape
    np.testing.assert_array_equal(result, expit(z) * expit(-z) < tol)


def test_saturated_at_the_threshold_and_far_out(solution):
    saturated = solution("ex18").saturated
    assert not saturated(0.0, 0.25)
    assert saturated(1e-3, 0.25)
    assert saturated(np.array([-1000.0, 4.0, 5.0, 1000.0])).tolist() == [True, False, True, True]
    # σ' = 0.01 at σ = ½ ± √0.24: the logit of that is where saturation begins.
    begins = math.log((0.5 + math.sqrt(0.24)) / (0.5 - math.sqrt(0.24)))
    assert saturated(np.array([begins - 1e-9, begins + 1e-9, -begins - 1e-9])).tolist() == [False, True, True]


@pytest.mark.parametrize(("units", "m"), [(1, 1), (1, 4), (5, 1), (4, 3), (3, 3)])
def test_dead_and_centred_in_loops(solution, units, m):
    Z = np.random.default_rng(units + m).choice([-1.0, -0.5, 0.0, 0.0, 0.25, 0.5], size=(units, m))
    dead = [not any(v > 0 for v in row) for row in Z.tolist()]
    centred = [sum(row) == 0 for row in Z.tolist()]
    assert solution("ex18").dead_relu_units(Z).tolist() == dead
    assert solution("ex18").zero_centred(Z).tolist() == centred


def test_the_tolerance_of_the_mean(solution):
    A = np.array([[0.1, 0.2, -0.3], [0.5, 0.25, 0.0], [-0.5, -0.25, 0.0]])
    assert A[0].sum() != 0
    assert solution("ex18").zero_centred(A).tolist() == [True, False, False]
    assert solution("ex18").zero_centred(A, 0.25).all()


def test_dead_units_get_no_gradient(solution):
    torch = pytest.importorskip("torch")
    Z = np.random.default_rng(3).choice([-2.0, -1.0, 0.0, 0.5], size=(40, 3))
    z = torch.tensor(Z, requires_grad=True)
    torch.relu(z).sum().backward()
    without = (z.grad.numpy() == 0).all(axis=1)
    assert 0 < without.sum() < 40
    np.testing.assert_array_equal(solution("ex18").dead_relu_units(Z), without)
