"""quiz08's answers against scikit-learn, scipy and torch, and loops that are written another way."""

from pathlib import Path

import numpy as np
import pytest

from grader.authoring.inputs import draw
from grader.compiling.papers import draw_up
from grader.course import quiz_of

RECORD = Path(__file__).parent.parent / "reference/quiz08_metrics_and_curves.py"


@pytest.fixture(scope="module")
def quiz():
    return quiz_of(RECORD.stem, RECORD.read_text())


def drawn(quiz, name, times=25):
    """Yield drawn numbers that are fit, and the answer of the record."""
    spec, rng = quiz.questions[name], np.random.default_rng(11)
    while times:
        values = draw(spec.given, {}, rng)
        if spec.where is None or spec.where(**values):
            times -= 1
            yield values, spec.answer(**values)


def test_the_epoch_of_the_stop_by_windows(quiz):
    """The first epoch whose last `patience` losses are all no better than the one before them, which is the best."""
    for values, answer in drawn(quiz, "epoch_of_the_stop"):
        val, patience = values["val"], values["patience"]
        stops = [t for t in range(patience, 7) if val[: t + 1].argmin() == t - patience]
        assert stops[0] == answer


def test_curves_mean_what_they_are_said_to_mean(quiz):
    for values, answer in drawn(quiz, "curves_show", 60):
        train, val = values["train"], values["val"]
        turned = val[-1] > val.min() + 0.1
        falling = train[-2] - train[-1] > 0.05 and val[-2] - val[-1] > 0.05
        high = train[-1] > 0.7
        seen = "over" if turned else "early" if falling else "under" if high else "good"
        assert seen == answer


def test_counts_and_rates_against_scikit_learn(quiz):
    metrics = pytest.importorskip("sklearn.metrics")
    for values, (tp, fp, fn, tn) in drawn(quiz, "four_counts"):
        assert metrics.confusion_matrix(values["y"], values["p"]).tolist() == [[tn, fp], [fn, tp]]
    for variant in range(8):
        paper = draw_up(quiz, RECORD.stem, variant)
        table = next(question.body for question in paper.questions if question.name == "five_rates")
        counts = [int(table.given[name]) for name in ("tp", "fp", "fn", "tn")]
        y, p = np.repeat([1, 0, 1, 0], counts), np.repeat([1, 1, 0, 0], counts)
        rates = (
            metrics.accuracy_score(y, p),
            metrics.precision_score(y, p),
            metrics.recall_score(y, p),
            metrics.recall_score(y, p, pos_label=0),
            metrics.f1_score(y, p),
        )
        assert [cell.value for cell in table.cells] == pytest.approx(rates)


def test_numbers_against_scikit_learn_and_scipy(quiz):
    metrics, stats = pytest.importorskip("sklearn.metrics"), pytest.importorskip("scipy.stats")
    for values, answer in drawn(quiz, "auc_by_pairs"):
        scores = np.concatenate([values["positive"], values["negative"]])
        assert answer == pytest.approx(metrics.roc_auc_score([1] * 3 + [0] * 4, scores))
    for values, answer in drawn(quiz, "mape_by_hand"):
        assert answer == pytest.approx(100 * metrics.mean_absolute_percentage_error(values["y"], values["p"]))
    for values, answer in drawn(quiz, "kl_by_hand"):
        assert answer == pytest.approx(stats.entropy(values["p"], values["q"]))


def test_scores_on_another_scale(quiz):
    metrics = pytest.importorskip("sklearn.metrics")
    functions = {
        "$s^2$": np.square,
        "$\\ln s$": np.log,
        "$2s + 1$": lambda s: 2 * s + 1,
        "$1 - s$": lambda s: 1 - s,
        "$s(1 - s)$": lambda s: s * (1 - s),
        "$s$ rounded to 0 or 1": np.round,
    }
    rng = np.random.default_rng(5)
    y, s = rng.permutation(np.repeat([0, 1], 20)), rng.uniform(0.01, 0.99, 40)
    seen = set()
    for values, (holds, _) in drawn(quiz, "scores_rescaled", 60):
        seen.add(values["scale"])
        same = np.isclose(metrics.roc_auc_score(y, functions[values["scale"]](s)), metrics.roc_auc_score(y, s))
        assert same == holds, values["scale"]
    assert seen == set(functions)


def test_what_holds_of_a_higher_threshold(quiz):
    """Recall, false positive rate and false negatives by trial; precision and accuracy do fall sometimes."""
    rng, fell = np.random.default_rng(2), set()
    for _ in range(300):
        y, s = np.append(rng.integers(0, 2, 6), [0, 1]), rng.integers(1, 9, 8)
        low, high = np.sort(rng.choice(np.arange(1, 9), 2, replace=False))
        before, after = s >= low, s >= high
        if not after.any() or (before == after).all():
            continue
        assert (after & (y == 1)).sum() <= (before & (y == 1)).sum()
        assert (after & (y == 0)).sum() <= (before & (y == 0)).sum()
        assert (~after & (y == 1)).sum() >= (~before & (y == 1)).sum()
        fell |= {"precision"} if y[after].mean() < y[before].mean() else set()
        fell |= {"accuracy"} if np.mean(after == y) < np.mean(before == y) else set()
    assert fell == {"precision", "accuracy"}


def test_the_loss_of_known_labels_against_torch(quiz):
    torch = pytest.importorskip("torch")
    for values, answer in drawn(quiz, "loss_of_several_tasks"):
        weight = torch.tensor([0.0 if label == "?" else 1.0 for label in values["labels"]], dtype=torch.float64)
        p, y = torch.tensor(values["p"]), torch.tensor(values["y"], dtype=torch.float64)
        loss = torch.nn.functional.binary_cross_entropy(p, y, weight=weight, reduction="sum")
        assert answer == pytest.approx(float(loss))


def test_the_largest_step_is_clear(quiz):
    for values, answer in drawn(quiz, "largest_step", 60):
        errors = [values[name] for name in ("human", "train", "same", "dev", "test")]
        steps = np.diff(errors)
        assert ["bias", "variance", "mismatch", "dev"][steps.argmax()] == answer
        assert np.sort(steps)[-1] > np.sort(steps)[-2] + 3
