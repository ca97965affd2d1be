"""quiz04 against PyTorch's layers and NumPy's own rules for shapes."""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.formula import evaluate, parse


@pytest.fixture(autouse=True, scope="module")
def with_torch():
    """Load PyTorch when these tests run, not when they are collected: it is large."""
    global torch
    torch = pytest.importorskip("torch")


STEM = "quiz04_forward"
RECORD = Path(__file__).parents[1] / "reference" / f"{STEM}.py"
QUIZ = quiz_of(STEM, RECORD.read_text(encoding="utf-8"))
ASKED = QUIZ.questions


def _network(*sizes):
    return torch.nn.Sequential(*(torch.nn.Linear(a, b, dtype=torch.float64) for a, b in pairwise(sizes)))


def _count(*sizes):
    return sum(p.numel() for p in _network(*sizes).parameters())


def _question(name, variant):
    return next(q for q in draw_up(QUIZ, STEM, variant).questions if q.name == name)


@pytest.mark.parametrize("variant", range(5))
def test_the_smallest_network_is_pytorchs(variant):
    body = _question("smallest_network", variant).body
    given, cells = body.given, {cell.name: cell.value for cell in body.cells}
    hidden, last = _network(3, 1, 1)
    hidden.weight.data = torch.tensor([[given["w1"], given["w2"], given["w3"]]], dtype=torch.float64)
    hidden.bias.data = torch.tensor([given["b1"]], dtype=torch.float64)
    last.weight.data = torch.tensor([[given["w4"]]], dtype=torch.float64)
    last.bias.data = torch.tensor([given["b2"]], dtype=torch.float64)
    z1 = hidden(torch.tensor([given["x1"], given["x2"], given["x3"]], dtype=torch.float64))
    z2 = last(torch.sigmoid(z1))
    due = [z1.item(), torch.sigmoid(z1).item(), z2.item(), torch.sigmoid(z2).item()]
    assert [cells["z1"], cells["o1"], cells["z2"], cells["o2"]] == pytest.approx(due)


def test_parameters_are_those_of_pytorch():
    assert ASKED["how_many_parameters"].answer(n0=7, n1=4, n2=3, n3=2) == _count(7, 4, 3, 2)
    assert ASKED["flattened_picture"].answer(side=8, k=5) == _count(3 * 8 * 8, 5)
    assert ASKED["how_many_layers"].answer(sizes=[5, 4, 3, 1]) == len(_network(5, 4, 3, 1))
    for variant in range(4):
        question = _question("parameters_for_n", variant)
        h, k = map(int, re.search(r"layers of (\d+) and (\d+)", question.prompt).groups())
        tree = parse.parse(question.body.form, ["n"])
        assert [evaluate.number(tree, {"n": n}) for n in (1, 6, 25)] == [_count(n, h, k, 1) for n in (1, 6, 25)]


@pytest.mark.parametrize("which", ["W1", "W2", "b1", "b2", "A1", "A2"])
def test_shapes_are_those_that_multiply(which):
    n0, n1, n2, m = 4, 3, 2, 10
    W1, b1, W2, b2 = np.ones((n1, n0)), np.ones((n1, 1)), np.ones((n2, n1)), np.ones((n2, 1))
    A1 = W1 @ np.ones((n0, m)) + b1
    found = {"W1": W1, "b1": b1, "A1": A1, "W2": W2, "b2": b2, "A2": W2 @ A1 + b2}
    assert ASKED["which_shape"].answer(which=which, n0=n0, n1=n1, n2=n2, m=m) == found[which].shape


@pytest.mark.parametrize("form", ["column", "flat", "row"])
@pytest.mark.parametrize(("n", "m"), [(2, 3), (3, 3), (4, 2)])
def test_adding_a_bias_does_what_numpy_does(form, n, m):
    b = np.arange(1.0, n + 1).reshape({"column": (n, 1), "flat": (n,), "row": (1, n)}[form])
    try:
        Z = np.zeros((n, m)) + b
        found = "fits" if np.array_equal(Z, np.outer(b, np.ones(m))) else "silent"
    except ValueError:
        found = "error"
    assert ASKED["adding_the_bias"].answer(form=form, n=n, m=m) == found


def test_softmax_regression_is_pytorchs():
    rng = np.random.default_rng(4)
    W, b, x = rng.integers(-2, 3, (3, 2)), rng.uniform(-1, 1, 3), rng.uniform(-1, 1, 2)
    due = torch.softmax(torch.tensor(W, dtype=torch.float64) @ torch.tensor(x) + torch.tensor(b), 0)[0].item()
    assert ASKED["softmax_regression"].answer(W=W, b=b, x=x) == pytest.approx(due)


@pytest.mark.parametrize("variant", range(5))
def test_three_layers_in_one_and_a_layer_in_code(variant):
    question = _question("three_in_one", variant)
    (w, b) = ([int(n) for n in part.split(",")] for part in re.findall(r"[wb] = \(([-\d, ]+)\)", question.prompt))
    tree = parse.parse(question.body.form, ["x"])
    layers = _network(1, 1, 1, 1)
    for layer, weight, bias in zip(layers, w, b, strict=True):
        layer.weight.data[:], layer.bias.data[:] = weight, bias
    for x in (-2.0, 0.5, 3.0):
        due = layers(torch.tensor([x], dtype=torch.float64)).item()
        assert evaluate.number(tree, {"x": x}) == pytest.approx(due)
    question = _question("relu_layer", variant)
    W, b, x = (torch.tensor(eval(found)) for found in re.findall(r"array\((.*)\)", question.prompt))
    assert question.body.text == str(torch.relu(W @ x + b).tolist())
