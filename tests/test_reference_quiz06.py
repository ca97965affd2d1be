"""quiz06 against PyTorch's optimisers, a recursive filter, and descent itself."""

from pathlib import Path

import numpy as np
import pytest
from scipy.signal import lfilter

from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.formula import evaluate, parse


@pytest.fixture(autouse=True, scope="module")
def with_torch():
    """Load PyTorch when these tests run, not when they are collected: it is large."""
    global torch
    torch = pytest.importorskip("torch")


PATH = Path(__file__).parents[1] / "reference" / "quiz06_gradient_descent.py"
QUIZ = quiz_of(PATH.stem, PATH.read_text(), str(PATH))
PAPERS = [draw_up(QUIZ, PATH.stem, variant) for variant in range(40)]


def asked(name):
    return [next(q for q in paper.questions if q.name == name) for paper in PAPERS]


def answer(name, *numbers):
    return QUIZ.questions[name].answer(*numbers)


def formula(form, **point):
    return evaluate.number(parse.parse(form, list(point)), point)


@pytest.mark.parametrize("question", asked("two_points")[:5])
def test_two_points_is_a_step_of_sgd(question):
    given, cells = question.body.given, {cell.name: cell.value for cell in question.body.cells}
    w, b = (torch.tensor(given[name], dtype=torch.float64, requires_grad=True) for name in "wb")
    x, y = torch.tensor([[0.5, 2.5], [0.2, 0.9]], dtype=torch.float64)
    (0.5 * (torch.sigmoid(w * x + b) - y) ** 2).sum().backward()
    torch.optim.SGD([w, b], lr=1.0).step()
    assert [cells["new_w"], cells["new_b"]] == pytest.approx([w.item(), b.item()])
    assert [cells["dw"], cells["db"]] == pytest.approx([w.grad.item(), b.grad.item()])


@pytest.mark.parametrize("question", asked("weighted_average")[:5])
def test_weighted_average_is_a_filter(question):
    given, cells = question.body.given, {cell.name: cell.value for cell in question.body.cells}
    x, beta = [given["x1"], given["x2"], given["x3"]], given["beta"]
    v = lfilter([1 - beta], [1, -beta], x)
    assert [cells["v1"], cells["v2"], cells["v3"]] == pytest.approx(v)
    assert cells["corrected"] == pytest.approx(np.average(x, weights=beta ** np.array([2, 1, 0])))


def test_momentum_is_the_sum_of_filtered_gradients():
    v = lfilter([0.2], [1, -0.8], [4.0, -2.0])
    assert answer("two_momentum_steps", 4.0, -2.0, 0.8, 0.5) == pytest.approx(-0.5 * v.sum())


@pytest.mark.parametrize("gradient", [0.02, -4.0, 25.0])
def test_first_step_of_adam(gradient):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    w.grad = torch.tensor([gradient], dtype=torch.float64)
    torch.optim.Adam([w], lr=0.002, betas=(0.9, 0.999), eps=1e-14).step()
    assert answer("first_step_of_adam", gradient, 0.002, 0.9, 0.999) == pytest.approx(w.item())


@pytest.mark.parametrize(("method", "optimiser"), [("RMSProp", "RMSprop"), ("AdaGrad", "Adagrad")])
def test_adaptive_step(method, optimiser):
    question = next(q for q in asked("adaptive_step") if q.prompt.startswith(method))
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    more = {"alpha": 0.8} if method == "RMSProp" else {}
    steps = getattr(torch.optim, optimiser)([w], lr=0.1, eps=1e-14, **more)
    for gradient in (1.5, 0.7):
        before = w.item()
        w.grad = torch.tensor([gradient], dtype=torch.float64)
        steps.step()
    s = 0.2 * 1.5**2 if method == "RMSProp" else 1.5**2
    assert formula(question.body.form, alpha=0.1, g=0.7, s=s, beta=0.8) == pytest.approx(before - w.item())


def test_one_step_by_autograd():
    w, b, x, y = torch.tensor(0.5, dtype=torch.float64, requires_grad=True), -0.3, 1.5, 1.0
    f = torch.sigmoid(w * x + b)
    (0.5 * (f - y) ** 2).backward()
    assert answer("one_step", f.item(), y, x, 0.5, 0.8) == pytest.approx(0.5 - 0.8 * w.grad.item())


@pytest.mark.parametrize(("c", "eta"), [(0.5, 0.7), (4.0, 0.3), (2.0, 1.0), (5.0, 0.5), (4.0, 0.5)])
def test_the_parabola_by_descending_it(c, eta):
    path = [3.0]
    for _ in range(60):
        path.append(path[-1] - eta * c * path[-1])
    match abs(path[-1]), path[1] < 0:
        case size, _ if size > 4:
            seen = "diverges"
        case size, _ if size > 2:
            seen = "jumps"
        case _, changes:
            seen = "swings" if changes else "slides"
    assert answer("rate_on_a_parabola", c, eta, 1 - eta * c) == seen
    form = QUIZ.questions["after_many_steps"].details["form"]
    assert formula(form, w0=3.0, eta=eta, c=c, t=4) == pytest.approx(path[4])


def test_every_outcome_is_drawn_somewhere():
    starts = {o.text[:20] for q in asked("rate_on_a_parabola") for o in q.body.options if o.right}
    assert starts == {"It approaches 0 from", "It approaches 0, cha", "It jumps between two", "It moves away from 0"}
    ends = {o.text.split(", ")[1] for q in asked("which_valley") for o in q.body.options if o.right}
    assert len(ends) == 2
    assert {q.body.holds for q in asked("direction_of_descent")} == {True, False}


def test_a_step_along_the_direction():
    def loss(theta):  # its gradient at 0 is (2, -3)
        return 2 * theta[0] - 3 * theta[1] + (theta**2).sum()

    for u in ([-1, -3], [1, 2], [-3, -1], [3, 1]):
        u = np.array(u, dtype=float)
        falls = bool(loss(1e-4 * u) < loss(np.zeros(2)))
        assert answer("direction_of_descent", np.array([2, -3]), u, u @ [2, -3])[0] == falls


def test_updates_are_what_a_loader_gives():
    data = torch.utils.data.TensorDataset(torch.zeros(530, 1))
    assert answer("number_of_updates", 530, 64, 3) == sum(
        1 for _ in range(3) for _ in torch.utils.data.DataLoader(data, batch_size=64)
    )


def test_the_decayed_rate_grows_evenly_in_its_inverse():
    inverse = [1 / answer("decayed_rate", 0.2, 0.5, epoch) for epoch in range(5)]
    assert np.diff(inverse) == pytest.approx([0.5 / 0.2] * 4)
