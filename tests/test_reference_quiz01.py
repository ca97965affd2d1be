"""quiz01 against linear programming, enumeration and PyTorch."""

from itertools import product
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import linprog

from grader.compiling.papers import draw_up
from grader.course import quiz_of


@pytest.fixture(autouse=True, scope="module")
def with_torch():
    """Load PyTorch when these tests run, not when they are collected: it is large."""
    global torch
    torch = pytest.importorskip("torch")


STEM = "quiz01_threshold_units"
RECORD = Path(__file__).parents[1] / "reference" / f"{STEM}.py"
QUIZ = quiz_of(STEM, RECORD.read_text(encoding="utf-8"))
VARIANTS = range(12)


def _spec(name):
    return QUIZ.questions[name]


def _body(name, variant):
    return next(q.body for q in draw_up(QUIZ, STEM, variant).questions if q.name == name)


def _separable(X, y):
    """Is there a plane, w·[1, x] ≥ 0 where y is 1 and ≤ −1 elsewhere?"""
    ones = np.c_[np.ones(len(X)), X]
    A, b = np.where(y[:, None], -ones, ones), np.where(y, 0.0, -1.0)
    return linprog(np.zeros(ones.shape[1]), A_ub=A, b_ub=b, bounds=(None, None)).status == 0


MEANT = {
    "at least two of the three inputs are 1": lambda a, b, c: a + b + c >= 2,
    "at most one of the three inputs is 1": lambda a, b, c: a + b + c <= 1,
    "$x_1 = 1$ and at least one of $x_2$, $x_3$ is 1": lambda a, b, c: a and (b or c),
    "$x_1 = 1$ or both $x_2$ and $x_3$ are 1": lambda a, b, c: a or (b and c),
    "$x_1 = 1$ and $x_2 = 0$, whatever $x_3$ is": lambda a, b, c: a and not b,
    "not all three inputs are 1": lambda a, b, c: not (a and b and c),
    "exactly one of the three inputs is 1": lambda a, b, c: a + b + c == 1,
    "an odd number of the inputs is 1": lambda a, b, c: a ^ b ^ c,
    "$x_1 = x_2$, whatever $x_3$ is": lambda a, b, c: a == b,
    "all three inputs are equal": lambda a, b, c: a == b == c,
    "exactly two of the three inputs are 1": lambda a, b, c: a + b + c == 2,
    "$x_1$ and $x_3$ differ, whatever $x_2$ is": lambda a, b, c: a != c,
}


def test_the_rules_are_separable_where_a_linear_program_says_so():
    X = np.array(list(product((0, 1), repeat=3)))
    case = _spec("rule_is_separable").given["case"]
    drawn = {case.sample(np.random.default_rng(seed), ()) for seed in range(300)}
    assert {text for text, _, _ in drawn} == set(MEANT)
    for text, separable, _ in drawn:
        y = np.array([bool(MEANT[text](*map(int, row))) for row in X])
        assert _separable(X, y) is separable, text


@pytest.mark.parametrize(("n", "theta"), [(4, 2), (5, 3), (6, 4)])
def test_patterns_are_counted_one_by_one(n, theta):
    fires = sum(sum(row) >= theta for row in product((0, 1), repeat=n))
    assert _spec("patterns_that_fire").answer(n=n, theta=theta) == fires


def test_a_threshold_for_zeros_by_enumeration():
    theta = _spec("threshold_for_zeros").answer(n=6, z=2)
    assert all((sum(row) >= theta) == (row.count(0) <= 2) for row in product((0, 1), repeat=6))


def test_no_threshold_and_no_inhibition_gives_nand_or_xor():
    found = set()
    for theta, veto in product(range(-1, 4), product((False, True), repeat=2)):
        outputs = []
        for x in product((0, 1), repeat=2):
            fires = sum(v for v, i in zip(x, veto) if not i) >= theta
            outputs.append(int(fires and not any(v and i for v, i in zip(x, veto))))
        found.add(tuple(outputs))
    assert not found & {(1, 1, 1, 0), (0, 1, 1, 0)}
    assert {(1, 0, 0, 0), (0, 1, 1, 1), (0, 0, 1, 0)} <= found


def test_parameters_of_the_theorem_are_those_of_pytorch():
    for n in (1, 2, 3, 5):
        net = torch.nn.Sequential(torch.nn.Linear(n, 2**n), torch.nn.Linear(2**n, 1))
        assert sum(p.numel() for p in net.parameters()) == 2**n * (n + 2) + 1


def test_one_correction_is_a_step_on_the_perceptron_loss():
    """max(0, −t·s) with t = ±1 has the gradient −t·[1, x] where the answer is wrong."""
    for variant in VARIANTS:
        body = _body("one_correction", variant)
        given, cells = body.given, {cell.name: cell.value for cell in body.cells}
        w = torch.tensor([given["w0"], given["w1"], given["w2"]], dtype=torch.float64, requires_grad=True)
        x = torch.tensor([1.0, given["x1"], given["x2"]], dtype=torch.float64)
        t = 2 * given["y"] - 1
        torch.relu(-t * (w @ x)).backward()
        new = (w - w.grad).detach().numpy()
        assert [cells["v0"], cells["v1"], cells["v2"]] == pytest.approx(list(new))


def test_or_holds_where_all_four_outputs_are_right():
    for variant in VARIANTS:
        spec = _spec("or_at_the_border")
        c, less = 0.5 + variant / 10, (0.0, 0.1, 0.3)[variant % 3]
        w1, w2 = c + 0.4, round(c - less, 1)
        outputs = [round(-c + w1 * a + w2 * b, 9) >= 0 for a, b in product((0, 1), repeat=2)]
        assert spec.answer(c=c, less=less)[0] is (outputs == [False, True, True, True])
