"""ex41 against scikit-learn's batches, and the two views of a partition."""

from __future__ import annotations

import numpy as np
import pytest

from grader.views import ViewError, see


def data(m, rng, n=3, k=4):
    return rng.normal(size=(n, m)), rng.normal(size=(k, m))


@pytest.mark.parametrize(("m", "size"), [(12, 4), (13, 5), (5, 5), (5, 8), (1, 1), (6, 1)])
def test_sizes_are_those_of_sklearn_and_examples_are_all_there(solution, m, size):
    utils = pytest.importorskip("sklearn.utils")
    rng = np.random.default_rng(41)
    X, Y = data(m, rng)
    batches = solution("ex41").mini_batches(X, Y, size, rng)
    wanted = [part.stop - part.start for part in utils.gen_batches(m, size)]
    assert [x.shape[1] for x, _ in batches] == wanted
    mine = np.vstack([np.hstack([x for x, _ in batches]), np.hstack([y for _, y in batches])])
    both = np.vstack([X, Y])
    np.testing.assert_array_equal(mine[:, np.argsort(mine[0])], both[:, np.argsort(both[0])])


def test_every_order_of_three_is_as_likely(solution):
    stats = pytest.importorskip("scipy.stats")
    X = np.array([[0.0, 1.0, 2.0]])
    rng = np.random.default_rng(0)
    orders = [tuple(solution("ex41").mini_batches(X, X, 3, rng)[0][0][0]) for _ in range(600)]
    counts = [orders.count(order) for order in set(orders)]
    assert len(counts) == 6
    assert stats.chisquare(counts).pvalue > 1e-6


# --- the views --------------------------------------------------------------------------------------------


def seen(view, batches, X, Y):
    return see(view, batches, {"X": X, "Y": Y})


def test_odd_but_right_forms_look_alike():
    X, Y = data(7, np.random.default_rng(1))
    pairs = [(X[:, :4], Y[:, :4]), (X[:, 4:], Y[:, 4:])]
    nested = tuple([x.tolist(), y.tolist()] for x, y in pairs)
    one, other = seen("partition", pairs, X, Y), seen("partition", nested, X, Y)
    assert one["batch sizes"].tolist() == other["batch sizes"].tolist() == [4, 3]
    assert one["each example exactly once"] is other["each example exactly once"] is True
    assert one["every x keeps its y"] is other["every x keeps its y"] is True


def test_equal_columns_do_not_confuse_it():
    X = np.array([[1.0, 1.0, -0.0, 2.0]])
    Y = np.array([[5.0, 6.0, 5.0, 5.0]])
    right = [(X[:, [1, 2]], Y[:, [1, 2]]), (X[:, [3, 0]], Y[:, [3, 0]])]
    assert seen("partition", right, X, Y)["each example exactly once"]
    assert seen("partition", right, X, Y)["every x keeps its y"]
    twice = [(X[:, [0, 1]], Y[:, [0, 1]]), (X[:, [3, 3]], Y[:, [3, 3]])]
    assert not seen("partition", twice, X, Y)["each example exactly once"]
    apart = [(X[:, [0, 1]], Y[:, [0, 1]]), (X[:, [3, 2]], Y[:, [1, 2]])]
    assert not seen("partition", apart, X, Y)["every x keeps its y"]


@pytest.mark.parametrize(
    ("order", "shuffled", "mixed"),
    [
        (np.arange(40), False, False),
        (np.arange(40)[::-1], True, False),
        (np.roll(np.arange(40), 3), True, False),
        (np.arange(40).reshape(5, 8)[[3, 0, 4, 1, 2]].ravel(), True, False),
        (np.random.default_rng(2).permutation(40), True, True),
    ],
    ids=["as it was", "backwards", "rolled", "whole batches", "shuffled"],
)
def test_shuffled_means_mixed(order, shuffled, mixed):
    X, Y = data(40, np.random.default_rng(3))
    batches = [(X[:, order[i : i + 8]], Y[:, order[i : i + 8]]) for i in range(0, 40, 8)]
    assert seen("shuffled_partition", batches, X, Y) == {"shuffled": shuffled, "examples mixed between batches": mixed}


@pytest.mark.parametrize(
    "batches",
    [None, 3.0, [1.0], [(np.ones((3, 2)),)], [(np.ones(3), np.ones(4))], [(np.ones((2, 3)), np.ones((2, 4)))]],
    ids=["None", "number", "no pair", "half a pair", "one-dimensional", "rows"],
)
def test_what_is_no_list_of_pairs_is_said_kindly(batches):
    X, Y = data(5, np.random.default_rng(4))
    with pytest.raises(ViewError, match=r"\.$"):
        seen("partition", batches, X, Y)


def test_two_lists_are_recognised():
    X, Y = data(6, np.random.default_rng(5))
    lists = [X[:, i : i + 2] for i in (0, 2, 4)], [Y[:, i : i + 2] for i in (0, 2, 4)]
    with pytest.raises(ViewError, match="zip"):
        seen("partition", lists, X, Y)
