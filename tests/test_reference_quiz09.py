"""quiz09's answers against torch and scikit-learn, and what the choices come to when they are tried."""

from pathlib import Path

import numpy as np
import pytest

from grader.authoring.inputs import draw
from grader.compiling.papers import draw_up
from grader.course import quiz_of
from grader.render.question import solution

RECORD = Path(__file__).parent.parent / "reference/quiz09_choosing.py"


@pytest.fixture(scope="module")
def quiz():
    return quiz_of(RECORD.stem, RECORD.read_text())


def drawn(quiz, name, times=25):
    """Yield drawn numbers that are fit, and the answer of the record."""
    spec, rng = quiz.questions[name], np.random.default_rng(13)
    while times:
        values = draw(spec.given, {}, rng)
        if spec.where is None or spec.where(**values):
            times -= 1
            yield values, spec.answer(**values)


def test_the_size_of_the_last_layer_against_torch(quiz):
    torch = pytest.importorskip("torch")
    for values, answer in drawn(quiz, "last_layer_size", 5):
        assert answer == sum(part.numel() for part in torch.nn.Linear(values["h"], values["k"]).parameters())


def test_the_spread_against_torch(quiz):
    """He's rule by its name; the other one is what torch calls LeCun's gain of 1 with fan_in."""
    init = pytest.importorskip("torch.nn.init")
    for values, answer in drawn(quiz, "first_spread"):
        gain = init.calculate_gain("relu") if values["activation"] == "ReLU" else init.calculate_gain("linear")
        assert answer == pytest.approx(gain / values["n_in"] ** 0.5)


def test_the_two_slopes_against_torch(quiz):
    torch = pytest.importorskip("torch")
    for values, answer in drawn(quiz, "cross_entropy_is_steeper", 8):
        slopes = []
        for loss in (torch.nn.functional.binary_cross_entropy, torch.nn.functional.mse_loss):
            z = torch.tensor(np.log(values["f"] / (1 - values["f"])), requires_grad=True)
            loss(torch.sigmoid(z), torch.ones((), dtype=torch.float64)).backward()
            slopes.append(float(z.grad))
        assert answer == pytest.approx(slopes[0] / (slopes[1] / 2))


def test_output_units_give_the_targets_they_are_chosen_for(quiz):
    z = np.linspace(-100, 100, 4001)
    with np.errstate(over="ignore"):
        outputs = {"linear": z, "relu": np.maximum(z, 0), "sigmoid": 1 / (1 + np.exp(-z)), "tanh": np.tanh(z)}
    ends = {name: (np.round(values.min(), 9), np.round(values.max(), 9)) for name, values in outputs.items()}
    wanted = {"from 0": (0, 1), "from −1": (-1, 1), "no upper": (0, 100), "exactly 0": (0, 100)}
    for values, answer in drawn(quiz, "output_for_a_range", 60):
        span = next((span for words, span in wanted.items() if words in values["target"]), (-100, 100))
        assert ends[answer] == span


def test_tanh_reaches_the_targets_where_it_is_said_to(quiz):
    outputs, seen = np.tanh(np.linspace(-12, 12, 200_001)), set()
    for values, (holds, _) in drawn(quiz, "tanh_for_regression"):
        targets = np.linspace(values["low"], values["high"], 7)
        assert (np.abs(targets[:, None] - outputs).min(axis=1) < 1e-3).all() == holds
        seen.add(holds)
    assert seen == {True, False}


def test_softmax_of_two_is_a_sigmoid_of_the_difference():
    special = pytest.importorskip("scipy.special")
    z = np.random.default_rng(1).normal(size=(20, 2))
    np.testing.assert_allclose(special.softmax(z, axis=1)[:, 0], special.expit(z[:, 0] - z[:, 1]))


def test_the_best_by_f1_from_counts(quiz):
    """F1 as the harmonic mean of the statistics module."""
    from statistics import harmonic_mean

    for values, answer in drawn(quiz, "best_by_f1"):
        scores = [harmonic_mean(pair) for pair in zip(values["precision"].tolist(), values["recall"].tolist())]
        assert "abc"[scores.index(max(scores))] == answer


def test_decisions_without_numpy(quiz):
    for variant in range(8):
        question = next(q for q in draw_up(quiz, RECORD.stem, variant).questions if q.name == "decisions")
        numbers = question.prompt.split("np.array([")[1].split("])")[0]
        p = [float(number) for number in numbers.split(",")]
        bits = " ".join(str(int(x > 0.5)) for x in p)
        assert question.body.text == f"[{bits}] {p.index(max(p))}"


def test_which_transfer_follows_from_kind_and_number(quiz):
    """The same kind of input (a word in common), and how many new examples there are."""
    for values, answer in drawn(quiz, "what_to_transfer", 60):
        old, new = values["old"], values["new"]
        same = ("photographs" in old and "photographs" in new) or ("speech" in old and "recordings" in new)
        less = old.startswith(f"{values['few']} ")
        few = new.startswith(f"{values['few']} ")
        assert answer == ("scratch" if less or not same else "last" if few else "all")


def test_the_order_of_the_first_weeks_is_the_same_in_every_variant(quiz):
    first = quiz.questions["first_weeks"].right
    for variant in range(5):
        question = next(q for q in draw_up(quiz, RECORD.stem, variant).questions if q.name == "first_weeks")
        places = [int(place) for place in solution(question.body).strip("[]").split(",")]
        assert tuple(question.body.items[place - 1] for place in places) == first
