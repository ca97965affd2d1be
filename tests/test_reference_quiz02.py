"""quiz02 against PyTorch's activations and their gradients."""

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


STEM = "quiz02_activations"
RECORD = Path(__file__).parents[1] / "reference" / f"{STEM}.py"
QUIZ = quiz_of(STEM, RECORD.read_text(encoding="utf-8"))
ASKED = QUIZ.questions


def _slope(f, z):
    z = torch.tensor(z, dtype=torch.float64, requires_grad=True)
    f(z).backward()
    return z.grad.item()


def test_numbers_agree_with_pytorch():
    rng = np.random.default_rng(2)
    for _ in range(8):
        w, x, b = rng.uniform(-2, 2, 2), rng.uniform(-2, 2, 2), rng.uniform(-1, 1)
        unit = torch.nn.Linear(2, 1, dtype=torch.float64)
        unit.weight.data, unit.bias.data = torch.tensor(w)[None], torch.tensor([b], dtype=torch.float64)
        due = torch.sigmoid(unit(torch.tensor(x))).item()
        assert ASKED["sigmoid_neuron"].answer(w=w, x=x, b=b) == pytest.approx(due)
        z = rng.uniform(-1, 2, 3)
        assert ASKED["softmax_by_hand"].answer(z=z) == pytest.approx(torch.softmax(torch.tensor(z), 0)[1].item())
        a = rng.uniform(0.1, 0.9)
        assert ASKED["slope_from_output"].answer(a=a) == pytest.approx(
            _slope(torch.sigmoid, float(np.log(a / (1 - a))))
        )
        alpha, z = rng.uniform(1.5, 3), -rng.uniform(0.3, 1.5)
        elu = torch.nn.functional.elu(torch.tensor(z, dtype=torch.float64), alpha).item()
        assert ASKED["elu_value"].answer(alpha=alpha, z=z) == pytest.approx(elu)


def test_softmax_slopes_are_the_jacobian():
    p = [0.2, 0.5, 0.3]
    jacobian = torch.autograd.functional.jacobian(
        lambda z: torch.softmax(z, 0), torch.tensor(p, dtype=torch.float64).log()
    )
    for i in range(3):
        for j in range(3):
            if i != j:
                assert ASKED["softmax_slope"].answer(p=p, i=i + 1, j=j + 1) == pytest.approx(jacobian[i, j].item())


@pytest.mark.parametrize("variant", range(6))
def test_formulas_are_the_gradients(variant):
    asked = {q.name: q for q in draw_up(QUIZ, STEM, variant).questions}
    beta = float(asked["swish_slope"].prompt.split("beta = ")[1].split("$")[0])
    alpha = float(asked["elu_slope"].prompt.split("alpha = ")[1].split("$")[0])
    for at in (-1.3, -0.2):
        s = float(torch.sigmoid(torch.tensor(beta * at, dtype=torch.float64)))
        found = evaluate.number(parse.parse(asked["swish_slope"].body.form, ["z", "s"]), {"z": at, "s": s})
        assert found == pytest.approx(_slope(lambda z: z * torch.sigmoid(beta * z), at))
        found = evaluate.number(parse.parse(asked["elu_slope"].body.form, ["f"]), {"f": alpha * (np.exp(at) - 1)})
        assert found == pytest.approx(_slope(lambda z: torch.nn.functional.elu(z, alpha), at))


def test_leaky_units_print_what_pytorch_computes():
    for variant in range(6):
        question = next(q for q in draw_up(QUIZ, STEM, variant).questions if q.name == "leaky_printed")
        z = eval(question.prompt.split("array(")[1].split(")")[0])
        due = torch.nn.functional.leaky_relu(torch.tensor(z, dtype=torch.float64), 0.5).tolist()
        assert question.body.text == str(due)


def test_dead_units_have_no_gradient_and_shared_signs_are_shared():
    rng = np.random.default_rng(5)
    for _ in range(20):
        w, b, x = rng.uniform(-1, 1), rng.uniform(-1.5, 0.5), torch.tensor(rng.uniform(-2, 2, 4))
        weight = torch.tensor(w, dtype=torch.float64, requires_grad=True)
        z = weight * x + b
        torch.relu(z).square().sum().backward()
        assert ASKED["is_it_dead"].answer(z=z.detach().numpy())[0] is (weight.grad.item() == 0)
        h = torch.tensor(rng.uniform(-0.9, 0.9, 2))
        v = torch.zeros(2, dtype=torch.float64, requires_grad=True)
        (-0.7 * (v @ h)).backward()
        assert ASKED["same_direction"].answer(h=h.numpy())[0] is bool(v.grad.prod() > 0)


@pytest.mark.parametrize(
    ("name", "f"), [("the sigmoid", lambda z: torch.sigmoid(z)), ("tanh", lambda z: torch.tanh(z))]
)
def test_slopes_vanish_far_away_only(name, f):
    for place, z in [("0", 0.0), ("1", 1.0), ("$-\\infty$", -40.0), ("$+\\infty$", 40.0)]:
        assert ASKED["where_slopes_vanish"].answer(place=place, function=name)[0] is (_slope(f, z) < 1e-6)
