"""ex09: the model solution against plain Python, differences and torch, which has the same convention at 0."""

import numpy as np
import pytest


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_relu_in_plain_python(solution, shape):
    z = np.round(np.random.default_rng(0).normal(scale=2, size=shape))
    relu, slope = solution("ex09").relu(z), solution("ex09").relu_prime(z)
    assert np.shape(relu) == np.shape(slope) == shape
    assert np.ravel(relu).tolist() == [max(0.0, value) for value in z.ravel().tolist()]
    assert np.ravel(slope).tolist() == [1 if value > 0 else 0 for value in z.ravel().tolist()]


def test_the_slope_is_the_slope(solution):
    z, h = np.array([-3.0, -0.25, 0.25, 2.5]), 0.125  # straight lines in halves of halves: differences are exact
    difference = [(max(0.0, v + h) - max(0.0, v - h)) / (2 * h) for v in z.tolist()]
    assert solution("ex09").relu_prime(z).tolist() == difference == [0, 0, 1, 1]


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-2.0, -1e-3, 0.0, 1e-3, 5.0], dtype=torch.float64, requires_grad=True)
    torch.relu(z).sum().backward()
    values = z.detach().numpy()
    assert solution("ex09").relu(values).tolist() == torch.relu(z).tolist()
    assert solution("ex09").relu_prime(values).tolist() == z.grad.tolist()
