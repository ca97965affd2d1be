"""ex58's solution against scikit-learn's scores and torch's top k."""

from __future__ import annotations

import numpy as np
import pytest


def _case(m, c, seed):
    rng = np.random.default_rng(seed)
    return rng.integers(0, c, m), rng.dirichlet(np.ones(c), m)


@pytest.mark.parametrize(("m", "c"), [(1, 3), (40, 4), (7, 9)])
def test_all_forms_against_sklearn(solution, m, c):
    metrics = pytest.importorskip("sklearn.metrics")
    ex = solution("ex58")
    labels, P = _case(m, c, m + c)
    predicted = np.random.default_rng(1).integers(0, c, m)
    assert ex.accuracy(labels, predicted) == metrics.accuracy_score(labels, predicted)
    best = np.array([max(range(c), key=row.__getitem__) for row in P])
    wanted = metrics.accuracy_score(labels, best)
    assert ex.sparse_categorical_accuracy(labels, P) == pytest.approx(wanted, rel=1e-12)
    assert ex.categorical_accuracy(np.eye(c)[labels], P) == pytest.approx(wanted, rel=1e-12)
    for k in range(1, c):
        score = metrics.top_k_accuracy_score(labels, P, k=k, labels=np.arange(c))
        assert ex.top_k_accuracy(labels, P, k) == pytest.approx(score, rel=1e-12)


@pytest.mark.parametrize("threshold", [0.25, 0.5, 0.9])
def test_binary_against_sklearn(solution, threshold):
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(58)
    y, p = rng.integers(0, 2, 50), rng.random(50)
    p[:5] = threshold  # not greater, so class 0
    wanted = metrics.accuracy_score(y, [int(value > threshold) for value in p])
    assert solution("ex58").binary_accuracy(y, p, threshold) == pytest.approx(wanted, rel=1e-12)


def test_top_k_against_torch(solution):
    torch = pytest.importorskip("torch")
    labels, P = _case(60, 6, 3)
    for k in range(1, 7):
        top = torch.topk(torch.tensor(P), k, dim=1).indices
        wanted = (top == torch.tensor(labels)[:, None]).any(dim=1).double().mean().item()
        assert solution("ex58").top_k_accuracy(labels, P, k) == pytest.approx(wanted, rel=1e-12)


def test_ties(solution):
    ex = solution("ex58")
    P = np.array([[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.25, 0.25, 0.5]])
    labels = np.array([0, 1, 1])
    assert ex.sparse_categorical_accuracy(labels, P) == pytest.approx(1 / 3)
    assert ex.top_k_accuracy(labels, P, 1) == pytest.approx(2 / 3)
    assert ex.top_k_accuracy(labels, P, 2) == 1
    assert ex.binary_accuracy(np.array([1, 0]), np.array([0.5, 0.5])) == 0.5


def test_the_worked_numbers(solution):
    ex = solution("ex58")
    assert ex.binary_accuracy(np.array([1, 0, 1]), np.array([0.9, 0.4, 0.3])) == pytest.approx(2 / 3)
    row, label = np.array([[0.2, 0.3, 0.5]]), np.array([1])
    assert [ex.top_k_accuracy(label, row, k) for k in (1, 2)] == [0, 1]
