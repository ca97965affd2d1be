"""quiz03's answers against torch, scikit-learn, a search over constants, and S1's printed table."""

from pathlib import Path

import numpy as np
import pytest

from grader.authoring.inputs import draw
from grader.compiling.papers import draw_up
from grader.course import quiz_of

RECORD = Path(__file__).parent.parent / "reference/quiz03_losses.py"


@pytest.fixture(scope="module")
def quiz():
    return quiz_of(RECORD.stem, RECORD.read_text())


def drawn(quiz, name, times=25):
    """Yield drawn numbers that are fit, and the answer of the record."""
    spec, rng = quiz.questions[name], np.random.default_rng(7)
    while times:
        values = draw(spec.given, {}, rng)
        if spec.where is None or spec.where(**values):
            times -= 1
            yield values, spec.answer(**values)


@pytest.mark.parametrize("name", ["mse_by_hand", "huber_by_hand", "bce_by_hand", "cce_by_hand"])
def test_losses_against_torch(quiz, name):
    torch = pytest.importorskip("torch")
    F, double = torch.nn.functional, torch.float64
    oracle = {
        "mse_by_hand": lambda y, p: F.mse_loss(torch.tensor(p), torch.tensor(y)),
        "huber_by_hand": lambda e, delta, **_: F.huber_loss(torch.tensor(e), torch.zeros(3, dtype=double), delta=delta),
        "bce_by_hand": lambda y, p: F.binary_cross_entropy(torch.tensor(p), torch.tensor(y, dtype=double)),
        "cce_by_hand": lambda P, labels, **_: F.nll_loss(torch.tensor(P).log(), torch.tensor(labels)),
    }[name]
    for values, answer in drawn(quiz, name):
        assert answer == pytest.approx(float(oracle(**values)), rel=1e-12)


def test_the_best_constant_by_search(quiz):
    for values, answer in drawn(quiz, "best_constant"):
        targets = np.array([*values["y"], values["far"]])
        constants = np.arange(0, 100, 0.25)
        costs = np.abs(targets[:, None] - constants).mean(axis=0)
        assert constants[costs.argmin()] == answer
        assert (costs == costs.min()).sum() == 1


def test_the_slope_of_the_absolute_error_by_differences(quiz):
    for values, answer in drawn(quiz, "mae_slope"):
        n, y, p = values["n"], values["y"], values["p"]
        assert (abs(p + 0.1 - y) - abs(p - 0.1 - y)) / (0.2 * n) == pytest.approx(answer)


def test_the_four_conventions_against_torch(quiz):
    torch = pytest.importorskip("torch")
    spec, rng = quiz.questions["squared_error_slopes"], np.random.default_rng(3)
    factor = {"sum_": lambda n: 1, "e": lambda n: 1 / 2, "mean_": lambda n: 1 / n, "mean_half": lambda n: 1 / (2 * n)}
    for _ in range(10):
        values = draw(spec.given, {}, rng)
        for name, scale in factor.items():
            prediction = torch.tensor(values["e"], dtype=torch.float64, requires_grad=True)
            (scale(values["n"]) * prediction**2).backward()
            assert values[name] == pytest.approx(float(prediction.grad))


def test_the_guesses_printed_by_s1_are_near_enough(quiz):
    paper = draw_up(quiz, RECORD.stem, 0)
    table = next(question.body for question in paper.questions if question.name == "guesses_of_w_and_b")
    printed = [0.0730, 0.1481, 0.0214, 0.0028]
    assert all(abs(cell.value - value) <= table.within for cell, value in zip(table.cells, printed, strict=True))
    exact = [0.0731, 0.1481, 0.0217, 0.0029]
    assert [round(cell.value, 4) for cell in table.cells] == exact


def test_the_table_of_one_guess(quiz):
    special = pytest.importorskip("scipy.special")
    for variant in range(10):
        paper = draw_up(quiz, RECORD.stem, variant)
        table = next(question.body for question in paper.questions if question.name == "loss_of_a_guess")
        g, cells = table.given, {cell.name: cell.value for cell in table.cells}
        f = special.expit(g["w"] * np.array([g["x1"], g["x2"]]) + g["b"])
        assert [cells["f1"], cells["f2"]] == pytest.approx(list(f))
        assert cells["L"] == pytest.approx(np.sum((f - [g["y1"], g["y2"]]) ** 2) / 2)


def test_cross_entropy_is_the_divergence_only_for_one_hot_targets(quiz):
    special = pytest.importorskip("scipy.special")
    q = np.array([0.2, 0.3, 0.5])
    for values, (holds, _) in drawn(quiz, "kl_or_cross_entropy"):
        divergence = special.rel_entr(values["p"], q).sum()
        assert np.isclose(divergence, -np.dot(values["p"], np.log(q))) == holds
