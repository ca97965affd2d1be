"""ex10: the model solution against plain Python, differences and torch's leaky_relu and prelu."""

import numpy as np
import pytest


@pytest.mark.parametrize("alpha", [0.01, 0.25, 0.9])
@pytest.mark.parametrize("shape", [(), (1,), (7,), (3, 4), (2, 3, 2)])
def test_in_plain_python(solution, shape, alpha):
    z = np.round(np.random.default_rng(0).normal(scale=2, size=shape))
    values, ex10 = z.ravel().tolist(), solution("ex10")
    for result, expected in (
        (ex10.leaky_relu(z, alpha), [v if v >= 0 else alpha * v for v in values]),
        (ex10.leaky_relu_prime(z, alpha), [1 if v >= 0 else alpha for v in values]),
        (ex10.prelu_alpha_gradient(z, alpha), [0 if v >= 0 else v for v in values]),
    ):
        assert np.shape(result) == shape
        assert np.ravel(result).tolist() == expected


def test_alpha_is_a_hundredth_unless_given(solution):
    z = np.array([-3.0, 0.0, 2.0])
    assert solution("ex10").leaky_relu(z).tolist() == [-0.03, 0.0, 2.0]
    assert solution("ex10").leaky_relu_prime(z).tolist() == [0.01, 1, 1]


def test_both_derivatives_by_differences(solution):
    z, alpha, h = np.array([-3.0, -0.5, 0.5, 2.0]), 0.25, 0.125  # linear in z and in alpha: differences are exact

    def unit(z, alpha):
        return np.array([max(v, 0) + alpha * min(v, 0) for v in z])

    by_z = (unit(z + h, alpha) - unit(z - h, alpha)) / (2 * h)
    by_alpha = (unit(z, alpha + h) - unit(z, alpha - h)) / (2 * h)
    assert solution("ex10").leaky_relu_prime(z, alpha).tolist() == by_z.tolist()
    assert solution("ex10").prelu_alpha_gradient(z, alpha).tolist() == by_alpha.tolist()


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    z = torch.tensor([-2.0, -1e-3, 1e-3, 5.0], dtype=torch.float64, requires_grad=True)
    alpha = torch.full((1,), 0.3, dtype=torch.float64, requires_grad=True)
    out = torch.nn.functional.prelu(z, alpha)
    out.sum().backward()
    values = z.detach().numpy()
    np.testing.assert_allclose(solution("ex10").leaky_relu(values, 0.3), out.detach().numpy(), rtol=1e-14)
    np.testing.assert_allclose(solution("ex10").leaky_relu_prime(values, 0.3), z.grad.numpy(), rtol=1e-14)
    assert solution("ex10").prelu_alpha_gradient(values, 0.3).sum() == pytest.approx(alpha.grad.item(), rel=1e-14)
