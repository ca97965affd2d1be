"""quiz05 against derivatives that PyTorch takes, and against the table that S1 prints."""

from pathlib import Path

import numpy as np
import pytest

from grader import marking, sheet
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.formula import evaluate, parse
from grader.render import question as shown


@pytest.fixture(autouse=True, scope="module")
def with_torch():
    """Load PyTorch when these tests run, not when they are collected: it is large."""
    global torch
    torch = pytest.importorskip("torch")


PATH = Path(__file__).parents[1] / "reference" / "quiz05_backpropagation.py"
QUIZ = quiz_of(PATH.stem, PATH.read_text(), str(PATH))
VARIANTS = range(5)
S1_PRINTS = {
    "I4": -0.7, "O4": 0.332, "I5": 0.1, "O5": 0.525, "I6": -0.105, "O6": 0.474, "Err6": 0.1311, "Err5": -0.0065,
    "Err4": -0.0087, "new_w46": -0.261, "new_w56": -0.138, "new_w14": 0.192, "new_w15": -0.306, "new_w24": 0.4,
    "new_w25": 0.1, "new_w34": -0.508, "new_w35": 0.194, "new_theta6": 0.218, "new_theta5": 0.194, "new_theta4": -0.408,
}  # fmt: skip


def asked(variant, name):
    return next(q for q in draw_up(QUIZ, PATH.stem, variant).questions if q.name == name)


def drawn(variant, name):
    """The numbers of a table, as its cells' formulas see them."""
    return asked(variant, name).body.given


def test_the_printed_table_of_s1_is_accepted():
    assert marking.mark_question(asked(0, "han_kamber"), S1_PRINTS).score == 3


def test_a_wrong_sign_costs_its_own_cell():
    table = {**S1_PRINTS, "Err4": 0.0087, "new_w14": 0.208, "new_w34": -0.492, "new_theta4": -0.392}
    assert marking.mark_question(asked(0, "han_kamber"), table).score == pytest.approx(3 * 19 / 20)


@pytest.mark.parametrize("name", ["han_kamber", "other_numbers"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_table_is_a_step_of_descent(name, variant):
    g = {key: torch.tensor(float(value), dtype=torch.float64) for key, value in drawn(variant, name).items()}
    W1 = torch.stack([torch.stack([g[f"w{i}{j}"] for i in (1, 2, 3)]) for j in (4, 5)]).requires_grad_()
    w2 = torch.stack([g["w46"], g["w56"]]).requires_grad_()
    b1 = torch.stack([g["theta4"], g["theta5"]]).requires_grad_()
    b2 = g["theta6"].clone().requires_grad_()
    x = torch.stack([g["x1"], g["x2"], g["x3"]])
    out = torch.sigmoid(w2 @ torch.sigmoid(W1 @ x + b1) + b2)
    (0.5 * (g["T"] - out) ** 2).backward()
    torch.optim.SGD([W1, w2, b1, b2], lr=float(g["rate"])).step()
    new = {f"new_w{i}{j}": W1[j - 4, i - 1] for i in (1, 2, 3) for j in (4, 5)}
    new |= {"new_w46": w2[0], "new_w56": w2[1], "new_theta4": b1[0], "new_theta5": b1[1], "new_theta6": b2}
    cells = {cell.name: cell.value for cell in asked(variant, name).body.cells}
    updated = [key for key in cells if key.startswith("new_")]
    np.testing.assert_allclose([cells[k] for k in updated], [float(new[k].detach()) for k in updated], atol=1e-12)
    assert cells["O6"] == pytest.approx(out.item())


def test_the_unrounded_error_of_unit_6():
    cells = {cell.name: cell.value for cell in asked(0, "han_kamber").body.cells}
    assert cells["I6"] == pytest.approx(-0.10454, abs=5e-6)
    assert cells["Err6"] == pytest.approx(0.13117, abs=5e-6)
    assert round(0.474 * (1 - 0.474) ** 2, 5) == 0.13114


@pytest.mark.parametrize("parameter", range(3))
def test_hidden_parameter_by_autograd(parameter):
    names = ["w_1", "w_2", "b_1"]
    x1, x2, w4, y = 0.7, -1.2, 1.3, 1.0
    p = torch.tensor([0.4, 0.3, -0.2], dtype=torch.float64, requires_grad=True)
    o1 = torch.sigmoid(p[0] * x1 + p[1] * x2 + p[2])
    o2 = torch.sigmoid(w4 * o1 + 0.25)
    (0.5 * (y - o2) ** 2).backward()
    question = next(q for q in (asked(v, "hidden_parameter") for v in range(60)) if names[parameter] + "}" in q.prompt)
    point = {"x1": x1, "x2": x2, "w4": w4, "y": y, "o1": o1.item(), "o2": o2.item()}
    found = evaluate.number(parse.parse(question.body.form, list(point)), point)
    assert found == pytest.approx(p.grad[parameter].item())


@pytest.mark.parametrize("variant", VARIANTS)
def test_output_weight_by_differences(variant):
    numbers = QUIZ.questions["output_weight"].answer
    rng = np.random.default_rng(variant)
    o1, w4, b2, y = rng.uniform(0.2, 0.8), 1.5, rng.normal(), 1.0

    def loss(w):
        return 0.5 * (y - 1 / (1 + np.exp(-(w * o1 + b2)))) ** 2

    o2 = 1 / (1 + np.exp(-(w4 * o1 + b2)))
    assert numbers(o1, o2, w4, y) == pytest.approx((loss(w4 + 1e-5) - loss(w4 - 1e-5)) / 2e-5, rel=1e-6)


def test_centred_difference_is_off_by_the_square_of_eps():
    assert QUIZ.questions["centred_difference"].answer(1.5, 0.2) == pytest.approx(3 * 1.5**2 + 0.2**2)


def test_both_truth_values_of_the_chain_formula_occur():
    assert {asked(v, "holds_for_this_unit").body.holds for v in range(30)} == {True, False}


def test_solved_sheets_are_full():
    paper = draw_up(QUIZ, PATH.stem, 7)
    solved = sheet.read(shown.sheet(paper, solved=True).encode())
    assert marking.mark(paper, solved.answers).score == paper.max_score
