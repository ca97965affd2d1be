"""ex66 against surfaces whose points are known, rotated by chance, and Sylvester's criterion."""

from __future__ import annotations

import numpy as np
import pytest


def rotated(eigenvalues, rng):
    """A symmetric matrix with these eigenvalues."""
    turn, _ = np.linalg.qr(rng.normal(size=(len(eigenvalues),) * 2))
    matrix = turn @ np.diag(eigenvalues) @ turn.T
    return (matrix + matrix.T) / 2


@pytest.mark.parametrize(
    ("eigenvalues", "kind"),
    [
        ([2.0], "minimum"),
        ([-0.5], "maximum"),
        ([0.0], "degenerate"),
        ([1.0, 2.0, 0.5], "minimum"),
        ([-1.0, -2.0, -0.5, -4.0], "maximum"),
        ([-1.0, -1.0, 2.0], "saddle"),
        ([1.0, 0.0, -1.0], "saddle"),
        ([1.0, 3.0, 0.0], "degenerate"),
        ([-1.0, 0.0, -2.0, 0.0], "degenerate"),
        ([1e-12, 3e-12], "minimum"),
        ([-1e6, -1e-1], "maximum"),
    ],
)
def test_known_curvatures_in_any_directions(solution, eigenvalues, kind):
    rng = np.random.default_rng(66)
    for _ in range(10):
        assert solution("ex66").classify_critical_point(rotated(eigenvalues, rng)) == kind


def test_the_limit_is_relative_and_counts_as_flat(solution):
    classify = solution("ex66").classify_critical_point
    assert classify(np.diag([1.0, 1e-9])) == "degenerate"
    assert classify(np.diag([1.0, 2e-9])) == "minimum"
    assert classify(np.zeros((3, 3))) == "degenerate"


def test_sylvester_finds_the_same_minima(solution):
    rng = np.random.default_rng(67)
    kinds = set()
    for _ in range(60):
        A = rng.normal(size=(3, 3))
        H = A + A.T + rng.uniform(-4, 4) * np.eye(3)
        minors = np.array([np.linalg.det(H[:k, :k]) for k in (1, 2, 3)])
        negative = minors * [-1, 1, -1]
        wanted = "minimum" if (minors > 0).all() else "maximum" if (negative > 0).all() else "saddle"
        assert solution("ex66").classify_critical_point(H) == wanted
        kinds.add(wanted)
    assert len(kinds) == 3


def test_torch_hessian_of_the_monkey_saddle_and_of_a_product(solution):
    torch = pytest.importorskip("torch")
    hessian = torch.autograd.functional.hessian
    at = torch.zeros(2, dtype=torch.float64)
    for surface, kind in [
        (lambda w: w[0] * w[1], "saddle"),
        (lambda w: w[0] ** 3 - 3 * w[0] * w[1] ** 2, "degenerate"),
        (lambda w: 1 - torch.cos(w[0] + w[1]) + w[1] ** 2, "minimum"),
    ]:
        assert solution("ex66").classify_critical_point(hessian(surface, at).numpy()) == kind
