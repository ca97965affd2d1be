"""quiz07 against PyTorch, scikit-learn, simulation and brute force."""

from pathlib import Path

import numpy as np
import pytest
from scipy.stats import loguniform

from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.formula import evaluate, parse


@pytest.fixture(autouse=True, scope="module")
def with_torch():
    """Load PyTorch when these tests run, not when they are collected: it is large."""
    global torch
    torch = pytest.importorskip("torch")


PATH = Path(__file__).parents[1] / "reference" / "quiz07_training_deep_networks.py"
QUIZ = quiz_of(PATH.stem, PATH.read_text(), str(PATH))
PAPERS = [draw_up(QUIZ, PATH.stem, variant) for variant in range(40)]


def asked(name):
    return [next(q for q in paper.questions if q.name == name) for paper in PAPERS]


def answer(name, *numbers):
    return QUIZ.questions[name].answer(*numbers)


def formula(form, **point):
    return evaluate.number(parse.parse(form, list(point)), point)


def test_through_many_layers_with_matrices():
    out = np.linalg.matrix_power(1.5 * np.eye(2), 7) @ [2.0, 2.0]
    assert answer("through_many_layers", 1.5, 7, 2.0) == pytest.approx(out[0])


@pytest.mark.parametrize("w", [2.0, 3.6, 5.0, 8.0])
def test_can_it_grow_at_the_best_z(w):
    z = torch.zeros(1, dtype=torch.float64, requires_grad=True)  # where the slope is largest
    torch.sigmoid(z).backward()
    assert answer("can_it_grow", w, 6)[0] == bool((w * z.grad) ** 6 > 1)


def test_clipping_like_torch():
    layers = [torch.zeros(2, requires_grad=True), torch.zeros(1, requires_grad=True)]
    layers[0].grad, layers[1].grad = torch.tensor([0.0, 5.0]), torch.tensor([-12.0])
    torch.nn.utils.clip_grad_norm_(layers, 2.5)
    expected = layers[0].grad[1].item()
    assert answer("clipped_entry", (5, 12, 13), 2.5, 5.0, -12.0, 13) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(("rule", "fill"), [("He", "kaiming_normal_"), ("Glorot", "xavier_normal_")])
def test_first_weights_spread_like_torch(rule, fill):
    question = next(q for q in asked("first_weights") if f"by {rule}'s" in q.prompt)
    torch.manual_seed(0)
    more = {"nonlinearity": "relu"} if rule == "He" else {}
    weights = getattr(torch.nn.init, fill)(torch.empty(500, 300), **more)
    assert formula(question.body.form, n_in=300.0, n_out=500.0) == pytest.approx(weights.std().item(), rel=0.01)


@pytest.mark.parametrize("case", ["equal", "out", "bias"])
def test_symmetric_units_by_training(case):
    b2, v2 = 0.1 + 0.2 * (case == "bias"), 0.4 + 0.3 * (case == "out")
    W = torch.tensor([[0.3, 0.6], [0.3, 0.6]], dtype=torch.float64, requires_grad=True)
    b = torch.tensor([0.1, b2], dtype=torch.float64, requires_grad=True)
    v = torch.tensor([0.4, v2], dtype=torch.float64, requires_grad=True)
    X = torch.tensor([[1.0, -0.5, 2.0], [0.3, 1.2, -1.0]], dtype=torch.float64)
    equal = [bool(torch.equal(*torch.sigmoid(W @ X + b[:, None])))]
    for _ in range(3):
        loss = ((v @ torch.sigmoid(W @ X + b[:, None]) - torch.tensor([1.0, 0.0, 1.0])) ** 2).mean()
        for p, g in zip((W, b, v), torch.autograd.grad(loss, (W, b, v)), strict=True):
            p.data -= 0.5 * g
        equal.append(bool(torch.equal(W[0], W[1])))
    seen = "bias" if not equal[0] else "equal" if all(equal) else "out"
    assert answer("symmetric_units", case, 0.3, 0.6, 0.1, 0.4, b2, v2) == seen


def test_normalised_like_scikit_learn():
    from sklearn.preprocessing import StandardScaler

    train = np.array([9, 11, 9, 4])
    scaler = StandardScaler().fit(train[:, None])
    assert answer("normalised_test_example", train, 4) == pytest.approx(scaler.transform([[4]]).item())


@pytest.mark.parametrize("question", asked("batch_norm_by_hand")[:5])
def test_batch_norm_like_torch(question):
    given, cells = question.body.given, {cell.name: cell.value for cell in question.body.cells}
    z = torch.tensor([[given[f"z{i}"]] for i in (1, 2, 3, 4)], dtype=torch.float64)
    gamma, beta = (torch.tensor([given[name]], dtype=torch.float64) for name in ("gamma", "beta"))
    out = torch.nn.functional.batch_norm(z, None, None, gamma, beta, training=True, eps=1e-12)
    assert cells["out1"] == pytest.approx(out[0].item())


def test_two_penalties_by_autograd():
    form = QUIZ.questions["two_penalties"].details["form"]
    for start in (1.3, -0.7):
        w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
        (0.4 * w + 0.6 / (2 * 8) * w**2 + 0.5 / 8 * w.abs()).backward()
        assert formula(form, g=0.4, w=start, lam1=0.5, lam2=0.6, m=8.0) == pytest.approx(w.grad.item())


@pytest.mark.parametrize(
    ("losses", "patience", "stop"),
    [([0.9, 0.5, 0.6, 0.55, 0.4], 2, 3), ([0.9, 0.5, 0.6, 0.45, 0.46, 0.47, 0.48], 3, 6), ([3, 2, 1], 2, 2)],
)
def test_when_to_stop_by_hand(losses, patience, stop):
    assert answer("when_to_stop", None, patience, 0, np.array(losses)) == stop


def test_the_rate_at_random():
    rate = loguniform(1e-5, 1e-1)
    assert answer("rate_at_random", -5, -1, -3, -2) == pytest.approx(rate.cdf(1e-2) - rate.cdf(1e-3))


def test_transfer_counted_by_torch():
    body = torch.nn.Sequential(torch.nn.Linear(64, 20), torch.nn.ReLU(), torch.nn.Linear(20, 16)).requires_grad_(False)
    net = torch.nn.Sequential(body, torch.nn.ReLU(), torch.nn.Linear(16, 5))
    assert answer("trained_in_transfer", 64, 20, 16, 100, 5) == sum(
        p.numel() for p in net.parameters() if p.requires_grad
    )


def test_every_outcome_is_drawn_somewhere():
    assert {q.body.holds for q in asked("can_it_grow")} == {True, False}
    for name, count in {"symmetric_units": 3, "what_to_work_on": 2}.items():
        assert len({o.text for q in asked(name) for o in q.body.options if o.right}) == count
