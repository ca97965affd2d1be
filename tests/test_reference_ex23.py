"""ex23's solution against scikit-learn, torch and plain loops."""

import math

import numpy as np
import pytest


def _case(m, k, seed=0):
    rng = np.random.default_rng(seed)
    P = rng.uniform(0.01, 1, (m, k))
    return rng.integers(0, k, m), P / P.sum(axis=1, keepdims=True)


@pytest.mark.parametrize(("m", "k"), [(1, 2), (4, 3), (3, 7)])
def test_one_hot_counts_by_hand(solution, m, k):
    labels, _ = _case(m, k)
    wanted = [[int(label == j) for j in range(k)] for label in labels]
    np.testing.assert_array_equal(solution("ex23").one_hot(labels, k), wanted)


def test_one_hot_with_missing_classes(solution):
    np.testing.assert_array_equal(solution("ex23").one_hot(np.array([1, 1]), 4), [[0, 1, 0, 0], [0, 1, 0, 0]])


def test_the_numbers_of_the_stub(solution):
    labels, P = np.array([2, 0]), np.array([[0.1, 0.2, 0.7], [0.5, 0.3, 0.2]])
    wanted = -(math.log(0.7) + math.log(0.5)) / 2
    assert wanted == pytest.approx(0.5249, abs=5e-5)
    assert solution("ex23").cce(np.array([[0.0, 0, 1], [1, 0, 0]]), P) == pytest.approx(wanted, rel=1e-12)
    assert solution("ex23").sparse_cce(labels, P) == pytest.approx(wanted, rel=1e-12)


@pytest.mark.parametrize(("m", "k"), [(1, 3), (5, 3), (3, 6)])
def test_losses_against_scikit_learn(solution, m, k):
    metrics = pytest.importorskip("sklearn.metrics")
    ex23 = solution("ex23")
    labels, P = _case(m, k, seed=m)
    wanted = metrics.log_loss(labels, P, labels=list(range(k)))
    assert ex23.cce(ex23.one_hot(labels, k), P) == pytest.approx(wanted, rel=1e-12)
    assert ex23.sparse_cce(labels, P) == pytest.approx(wanted, rel=1e-12)


def test_against_torch(solution):
    torch = pytest.importorskip("torch")
    labels, P = _case(6, 4, seed=9)
    wanted = torch.nn.functional.nll_loss(torch.tensor(np.log(P)), torch.tensor(labels)).item()
    assert solution("ex23").sparse_cce(labels, P) == pytest.approx(wanted, rel=1e-12)
    codes = torch.nn.functional.one_hot(torch.tensor(labels), 4).numpy()
    np.testing.assert_array_equal(solution("ex23").one_hot(labels, 4), codes)
    assert solution("ex23").cce(codes, P) == pytest.approx(wanted, rel=1e-12)


def test_certainty(solution):
    ex23 = solution("ex23")
    P = np.array([[0.0, 1.0], [0.0, 1.0]])
    wanted = 12 * math.log(10) / 2  # one certain and wrong, one certain and right
    assert ex23.cce(np.eye(2), P) == pytest.approx(wanted, rel=1e-9)
    assert ex23.sparse_cce(np.array([0, 1]), P) == pytest.approx(wanted, rel=1e-9)
