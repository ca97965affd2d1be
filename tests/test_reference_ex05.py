"""ex05: the model solution against every truth table of up to three inputs, and against PyTorch."""

from itertools import product

import numpy as np
import pytest


def predicted(X, W1, b1, w2, b2):
    """The network unit by unit, in plain Python."""
    step = lambda z: 1 if z >= 0 else 0  # noqa: E731
    out = []
    for x in X:
        hidden = [step(sum(w * v for w, v in zip(row, x, strict=True)) + b) for row, b in zip(W1, b1, strict=True)]
        out.append(step(sum(w * v for w, v in zip(w2, hidden, strict=True)) + b2))
    return out


def test_xor(solution):
    network = solution("ex05").xor_network()
    rows = list(product((0, 1), repeat=2))
    assert predicted(rows, *network) == [0, 1, 1, 0]
    assert solution("ex05").mlp_predict(np.array(rows), *network).tolist() == [0, 1, 1, 0]


@pytest.mark.parametrize("n", [1, 2, 3])
def test_every_boolean_function(solution, n):
    mine = solution("ex05")
    rows = list(product((0, 1), repeat=n))
    for outputs in product((0, 1), repeat=2**n):
        network = mine.boolean_network(np.array(outputs))
        assert len(network[0]) == 2**n
        assert mine.mlp_predict(np.array(rows), *network).tolist() == list(outputs)
        assert predicted(rows, *network) == list(outputs)


def _random_network(rng, m, n, h):
    return (
        rng.integers(0, 2, (m, n)).astype(float), rng.normal(size=(h, n)), rng.normal(size=h), rng.normal(size=h),
        float(rng.normal()),
    )  # fmt: skip


@pytest.mark.parametrize(("m", "n", "h"), [(1, 3, 2), (20, 2, 5), (20, 4, 1)])
def test_prediction(solution, m, n, h):
    case = _random_network(np.random.default_rng(m + n + h), m, n, h)
    assert solution("ex05").mlp_predict(*case).tolist() == predicted(*case)


def test_prediction_like_pytorch(solution):
    torch = pytest.importorskip("torch")
    X, W1, b1, w2, b2 = _random_network(np.random.default_rng(7), 30, 3, 4)
    one = torch.ones((), dtype=torch.float64)
    hidden = torch.heaviside(torch.nn.functional.linear(*map(torch.from_numpy, (X, W1, b1))), one)
    output = torch.heaviside(hidden @ torch.from_numpy(w2) + b2, one)
    assert solution("ex05").mlp_predict(X, W1, b1, w2, b2).tolist() == output.tolist()
