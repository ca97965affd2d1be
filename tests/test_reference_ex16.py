"""ex16's solution against plain loops, the activations that maxout contains, differences and torch."""

import numpy as np
import pytest


@pytest.mark.parametrize(("m", "n", "k"), [(1, 1, 1), (1, 3, 2), (5, 2, 4), (3, 3, 3)])
def test_maxout_in_loops(solution, m, n, k):
    rng = np.random.default_rng(m + n + k)
    x, W, b = rng.normal(size=(m, n)), rng.normal(size=(k, n)), rng.normal(size=k)
    expected = [
        max(sum(float(w) * float(v) for w, v in zip(row, example)) + float(c) for row, c in zip(W, b)) for example in x
    ]
    maxout = solution("ex16").maxout
    assert maxout(x, W, b).shape == (m,)
    np.testing.assert_allclose(maxout(x, W, b), expected, rtol=1e-12)
    for example, one in zip(x, expected):
        assert np.shape(maxout(example, W, b)) == ()
        assert maxout(example, W, b) == pytest.approx(one, rel=1e-12)


def test_maxout_contains_relu_leaky_relu_and_abs(solution):
    x = np.linspace(-3, 3, 13)[:, None]
    for weights, expected in (
        ([1, 0], np.maximum(x, 0)),
        ([1, 0.01], np.where(x > 0, x, 0.01 * x)),
        ([1, -1], np.abs(x)),
    ):
        result = solution("ex16").maxout(x, np.array(weights)[:, None], np.zeros(2))
        np.testing.assert_allclose(result, expected[:, 0], rtol=1e-14)


def test_the_number_of_the_stub(solution):
    W = np.array([[1.0, 0], [0, 1], [-1, -1]])
    assert solution("ex16").maxout(np.array([1.0, 2]), W, np.array([0, -0.5, 2])) == 1.5


@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_the_slope_of_abs_by_differences(solution, shape):
    z = np.random.default_rng(0).choice([-2.5, -0.5, 0.0, 0.25, 3.0], size=shape)
    h = 2.0**-10  # differences of these numbers are exact, and symmetric about the corner
    result = solution("ex16").abs_prime(z)
    assert np.shape(result) == shape
    np.testing.assert_array_equal(result, (np.abs(z + h) - np.abs(z - h)) / (2 * h))


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-2.0, 0.0, 1e-30, 5.0], dtype=torch.float64, requires_grad=True)
    torch.abs(z).sum().backward()
    np.testing.assert_array_equal(solution("ex16").abs_prime(z.detach().numpy()), z.grad.numpy())
    rng = np.random.default_rng(1)
    x, W, b = rng.normal(size=(6, 3)), rng.normal(size=(4, 3)), rng.normal(size=4)
    theirs = torch.nn.functional.linear(*map(torch.tensor, (x, W, b))).max(dim=1).values
    np.testing.assert_allclose(solution("ex16").maxout(x, W, b), theirs.numpy(), rtol=1e-12)
