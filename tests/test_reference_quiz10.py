"""quiz10's answers against PyTorch, scikit-learn, SciPy and simulation."""

from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from grader.authoring.inputs import draw
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.formula import evaluate, parse


@pytest.fixture(autouse=True, scope="module")
def with_torch():
    """Load PyTorch when these tests run, not when they are collected: it is large."""
    global torch
    torch = pytest.importorskip("torch")


PATH = Path(__file__).parents[1] / "reference" / "quiz10_whole_course.py"
QUIZ = quiz_of(PATH.stem, PATH.read_text(), str(PATH))
PAPERS = [draw_up(QUIZ, PATH.stem, variant) for variant in range(12)]


def bodies(name):
    return [next(q for q in paper.questions if q.name == name).body for paper in PAPERS]


def drawn(name, times=20):
    """Yield drawn numbers that are fit, and the answer of the record where it is computed."""
    spec, rng = QUIZ.questions[name], np.random.default_rng(10)
    while times:
        values = draw(spec.given, {}, rng)
        if spec.where is None or spec.where(**values):
            times -= 1
            yield values, spec.answer(**values) if spec.answer else None


def formula(form, **point):
    return evaluate.number(parse.parse(form, list(point)), point)


def test_two_layers_unit_by_unit():
    printed = {body.text for body in bodies("two_layers_of_thresholds")}
    computed = set()
    for values, _ in drawn("two_layers_of_thresholds", 120):
        W, b, v, t = (values[name] for name in "Wbvt")
        row = []
        for x1 in (0, 1):
            for x2 in (0, 1):
                fires = [x1 * W[0][j] + x2 * W[1][j] + b[j] >= 0 for j in (0, 1)]
                row.append(int(v[0] * fires[0] + v[1] * fires[1] >= t))
        computed.add(str(row))
    assert printed <= computed
    assert {"[0, 1, 1, 0]", "[1, 0, 0, 1]"} <= computed  # what one unit cannot do is among them


def test_where_the_loss_of_a_sigmoid_neuron_goes():
    from sklearn.metrics import log_loss

    X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
    for values, answer in drawn("sigmoid_on_a_gate", 10):
        Y, w, b, sizes = np.array(eval(values["targets"])), np.array([0.3, -0.2]), 0.1, []
        for _ in range(3000):
            f = 1 / (1 + np.exp(-(w @ X + b)))
            w, b = w - 0.5 * X @ (f - Y) / 4, b - 0.5 * np.mean(f - Y)
            sizes.append(np.linalg.norm(w))
        if answer == "zero":
            assert log_loss(Y, f) < 0.03
            assert sizes[-1] > sizes[-1500] + 0.5
        else:
            assert log_loss(Y, f) == pytest.approx(np.log(2), abs=1e-6)
            assert np.allclose(f, 0.5, atol=1e-3)


FUNCTIONS = {
    "sigmoid": lambda z: torch.sigmoid(z),
    "tanh": lambda z: torch.tanh(z),
    "relu": lambda z: torch.relu(z),
    "leaky": lambda z: torch.nn.functional.leaky_relu(z),
    "silu": lambda z: torch.nn.functional.silu(z),
    "gaussian": lambda z: torch.exp(-(z**2)),
}


def test_properties_of_activations_on_a_grid():
    z = torch.linspace(-9, 9, 1801, dtype=torch.float64)
    ends = torch.tensor([-1e4, 1e4], dtype=torch.float64)
    holds = {
        "bounded": lambda g: bool(g(ends).abs().max() < 2),
        "negative output": lambda g: bool(g(z).min() < 0),
        "not monotonic": lambda g: bool((g(z).diff() < 0).any()),
        "tends to 0": lambda g: abs(float((g(z[-1:]) - g(z[-2:-1])) / 0.01)) < 0.01,
        "tends to 1": lambda g: abs(float((g(z[-1:]) - g(z[-2:-1])) / 0.01) - 1) < 0.01,
        "all positive": lambda g: bool(g(z).min() > 0),
    }
    seen = set()
    for values, answer in drawn("which_activations", 60):
        (key,) = (key for key in holds if key in values["property"])
        assert set(answer) == {name for name, g in FUNCTIONS.items() if holds[key](g)}, key
        seen.add(key)
    assert seen == set(holds)


def test_the_slope_does_not_jump():
    for body in bodies("a_smooth_bend")[:8]:
        beta, z = 1.7, torch.zeros((), dtype=torch.float64, requires_grad=True)
        alpha = formula(body.form, beta=beta)
        (alpha * (torch.exp(beta * z) - 1)).backward()
        assert z.grad.item() == pytest.approx(float(body.form.split("/")[0]))


def test_constant_for_msle_is_the_smallest():
    from sklearn.metrics import mean_squared_log_error

    for values, answer in drawn("constant_for_msle", 8):
        y = values["y"]
        best = minimize_scalar(
            lambda c, y=y: mean_squared_log_error(y, np.full(3, c)), bounds=(0, 60), method="bounded"
        )
        assert answer == pytest.approx(best.x, abs=1e-3)


@pytest.mark.parametrize(("w1", "w2"), [(0.0, 0.0), (1.5, -0.4), (-0.7, -1.1)])
def test_the_squared_error_of_two_layers_is_not_convex(w1, w2):
    x, y = 1.3, 0.8
    loss = lambda w: (w[1] * w[0] * x - y) ** 2 / 2  # noqa: E731
    H = torch.autograd.functional.hessian(loss, torch.tensor([w1, w2], dtype=torch.float64))
    form = bodies("mixed_derivative")[0].form
    assert formula(form, w1=w1, w2=w2, x=x, y=y) == pytest.approx(H[0, 1].item())
    if w1 == w2 == 0:
        assert torch.linalg.eigvalsh(H).sign().tolist() == [-1, 1]


def test_several_outputs_like_torch():
    for paper in PAPERS:
        question = next(q for q in paper.questions if q.name == "several_outputs")
        Y, P = (
            torch.tensor(eval(part.split(")")[0]), dtype=torch.float64) for part in question.prompt.split("array(")[1:]
        )
        error = torch.nn.functional.mse_loss
        assert [float(part) for part in question.body.text.split()] == pytest.approx(
            [error(P, Y, reduction="sum").item() / 2, error(P, Y).item()]
        )


def test_unit_without_a_bias_like_scikit_learn():
    from sklearn.linear_model import LinearRegression

    for values, answer in drawn("unit_without_a_bias"):
        fit = LinearRegression(fit_intercept=False).fit(values["x"][:, None], values["y"])
        assert answer == pytest.approx(fit.coef_[0])


def test_one_training_step_like_torch():
    for body in bodies("one_training_step"):
        given = {name: torch.tensor(value, dtype=torch.float64) for name, value in body.given.items()}
        weights = [given[name].requires_grad_() for name in ("w1", "b1", "w2", "b2")]
        w1, b1, w2, b2 = weights
        h = torch.relu(w1 * given["x"] + b1)
        f = torch.sigmoid(w2 * h + b2)
        loss = torch.nn.functional.binary_cross_entropy(f, given["y"])
        loss.backward()
        expected = {"h": h, "f": f, "L": loss, "dw2": w2.grad, "db2": b2.grad, "dw1": w1.grad, "db1": b1.grad}
        torch.optim.SGD(weights, lr=given["eta"].item()).step()
        expected |= {"v2": w2, "v1": w1}
        assert {cell.name: cell.value for cell in body.cells} == pytest.approx(
            {name: value.item() for name, value in expected.items()}
        )


def steps_of_adam(lines, gradients):
    known = {"np": np, "m": 0.0, "v": 0.0, "w": 1.0, "rate": 0.1, "beta1": 0.8, "beta2": 0.3, "eps": 1e-8}
    for t, g in enumerate(gradients, 1):
        exec("\n".join(lines), known | (step := {"t": t, "g": g}), step)
        known |= step
        yield step["w"]


def test_only_that_line_of_adam_is_wrong():
    spec, gradients = QUIZ.questions["line_of_adam"], [0.5, -2.0, 1.5]
    lines = spec.details["code"].strip().splitlines()
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimiser, expected = torch.optim.Adam([w], lr=0.1, betas=(0.8, 0.3), eps=1e-8), []
    for g in gradients:
        w.grad = torch.tensor(g, dtype=torch.float64)
        optimiser.step()
        expected.append(w.item())
    printed = list(steps_of_adam(lines, gradients))
    assert printed[0] == pytest.approx(expected[0])
    assert printed[1] != pytest.approx(expected[1], rel=1e-3)
    lines[spec.right - 1] = lines[spec.right - 1].replace("beta2 * t", "beta2**t")
    assert list(steps_of_adam(lines, gradients)) == pytest.approx(expected)


def test_descent_beside_a_flat_point():
    for values, answer in drawn("beside_a_flat_point", 15):
        H = np.array([[values["a"], values["b"]], [values["b"], values["c"]]])
        start = w = np.array([0.01, 0.0041])
        for _ in range(40):
            w = w - 0.02 * H @ w
        axes = np.linalg.eigh(H)[1].T  # the lines along which the curvature is largest and smallest
        nearer = [bool(abs(axis @ w) < abs(axis @ start)) for axis in axes]
        assert answer == {2: "minimum", 1: "saddle", 0: "maximum"}[sum(nearer)]


def test_size_of_a_signal_by_simulation():
    rng, n, s, depth = np.random.default_rng(3), 25, 0.15, 3
    x, squares = np.ones(n), []
    for _ in range(3000):
        h = x
        for _ in range(depth):
            h = rng.normal(0, s, (n, n)) @ h
        squares.append(np.mean(h**2))
    assert QUIZ.questions["size_of_a_signal"].answer(n, s, depth) == pytest.approx(np.mean(squares), rel=0.04)


def test_loss_and_accuracy_like_scikit_learn():
    from sklearn.metrics import accuracy_score, log_loss

    true = 0
    for values, (holds, reason) in drawn("loss_and_accuracy", 40):
        losses = [log_loss([1] * 4, values[name], labels=[0, 1]) for name in ("pa", "pb")]
        right = [accuracy_score([1] * 4, values[name] > 0.5) for name in ("pa", "pb")]
        better = (losses[0] < losses[1], right[0] > right[1])
        assert holds == all(better)
        assert reason == {(True, True): "both", (True, False): "loss", (False, True): "accuracy"}[better]
        true += holds
    assert 12 <= true <= 28


def test_seen_before_with_a_list():
    for values, answer in drawn("seen_before", 8):
        hits = [True] * values["right"] + [False] * values["missed"]
        assert answer == pytest.approx(np.mean(hits[values["seen"] :]))
        assert len(hits) == values["n"]
        assert 0 < answer < values["right"] / values["n"]
