"""ex04: one correction of a perceptron, and the training loop to the first epoch without a mistake."""

import numpy as np

from grader import Exercise, Input, bits, computed, constant, integers


def _halves(rng, shape, low, high):
    """Multiples of ½: every sum is exact, so its order decides nothing, not even on the boundary."""
    return rng.integers(2 * low, 2 * high + 1, shape) / 2


def _off_zero(v, x):
    """The weights, but a sum that is exactly 0 is lifted a little: that boundary has a check of its own."""
    return v if v[0] + x @ v[1:] != 0 else v + np.append(0.5, 0 * x)


def _fires(w, x):
    return w[0] + x @ w[1:] >= 0


def _correct(w, x, y, fires=_fires):
    error = y - fires(w, x)
    return w + error * np.append(1, x) if error else w


def _train(X, y, max_epochs, update=_correct, fires=_fires):
    """The loop, with the rule for one example as an argument: it serves the right answer and many wrong ones.

    Mistakes are answers of the unit, by `fires`, that are not the target; with fires=None they are changes of w.
    """
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            new = update(w, x, target)
            mistakes += np.any(new != w) if fires is None else fires(w, x) != target
            w = new
        if mistakes == 0:
            return w, True
    return w, False


WEIGHTS = Input(("n",), lambda rng, size: _halves(rng, size[0] + 1, -2, 2))
ROW = Input(("n",), lambda rng, size: _halves(rng, size, -3, 3))
# `v` are weights as drawn; `w` is v, or −v, so that the unit fires or is silent as a check wants it.
FIRING = computed(lambda v, x: _off_zero(v, x) * (1 if _fires(_off_zero(v, x), x) else -1))
SILENT = computed(lambda v, x: _off_zero(v, x) * (-1 if _fires(_off_zero(v, x), x) else 1))

ex = Exercise(
    title="The perceptron learning rule",
    chapter="A. Threshold units",
    source="S1 'Learning algorithm', 'Perceptron'",
    inputs={
        "v": WEIGHTS,
        "x": ROW,
        "w": computed(_off_zero),
        "y": bits("m"),
        "X": Input(("m", "n"), lambda rng, size: _halves(rng, size, -3, 3)),
        "max_epochs": integers(low=12, high=18),
    },
    sizes={"n": (2, 4), "m": (4, 6)},
    hints=[
        "Put the constant input in front first: inputs = np.append(1, x). The bias is then corrected like every "
        "weight.",
        "The unit fires where w @ inputs >= 0. Compare with y: only a mistake changes w.",
        "A missed 1: w + inputs. A wrong 1: w − inputs. In one line: w + (y − fires) · inputs.",
        "train_perceptron: two loops, epochs outside and rows inside; call perceptron_update for each row with the w "
        "of that moment.",
        "Count the mistakes of an epoch, from 0 each time. When the epoch ends with 0 mistakes return (w, True); "
        "after the last epoch return (w, False).",
    ],
    notes=[
        "S1 names the perceptron learning algorithm and does not show it. The rule here is Rosenblatt's, with a "
        "learning rate of 1; from zeros another rate would only rescale w.",
        "Many texts have labels −1 and 1 and call y·(w·x) <= 0 a mistake. Here the labels are 0 and 1, and the unit "
        "fires at 0.",
    ],
    builds_on=["ex02", "ex03"],
    topics=[
        "perceptron learning rule: w + [1, x] or w − [1, x]",
        "perceptron learning rule: when it converges",
        "linear separability",
        "update of a bias",
        "epoch",
    ],
)


# --- one correction ------------------------------------------------------------------------------------


@ex.function(
    points=1,
    check="a missed 1",
    inputs={"w": SILENT, "y": constant(1)},
    drawn=6,
    examples=[{"w": [-1.0, 0.5, 0.0], "x": [1.0, 2.0], "y": 1}],
    cases=[{"w": [-1.0, 0.5], "x": [1.5], "y": 1}],
)
def perceptron_update(w, x, y):
    return _correct(w, x, y)


ex.check(
    "a wrong 1 (y = 0)",
    of="perceptron_update",
    points=1,
    inputs={"w": FIRING, "y": constant(0)},
    drawn=6,
    examples=[{"w": [0.5, 1.0, -0.25], "x": [1.0, 2.0], "y": 0}],
    cases=[{"w": [1.0, 0.5], "x": [-1.5], "y": 0}],
    when_wrong="Where the unit fires and y is 0, subtract [1, x].",
)
ex.check(
    "right: nothing changes",
    of="perceptron_update",
    points=1,
    inputs={"y": computed(lambda w, x: int(_fires(w, x)))},
    drawn=8,
    examples=[{"w": [0.5, 1.0, -0.5], "x": [1.0, 2.0], "y": 1}],
    cases=[{"w": [-0.5, -1.0, 0.5], "x": [1.0, 2.0], "y": 0}, {"w": [0.5, 1.0, -0.5], "x": [2.0, 1.0], "y": 1}],
    when_wrong="Where the answer is right, the weights stay as they are.",
)
ex.check(
    "exactly at 0",
    of="perceptron_update",
    points=0.5,
    examples=[{"w": [0.0, 0.0, 0.0], "x": [1.0, 2.0], "y": 0}],
    cases=[
        {"w": [0.0, 0.0, 0.0], "x": [1.0, 2.0], "y": 1},
        {"w": [-1.0, 0.5, 0.0], "x": [2.0, 3.0], "y": 0},
        {"w": [-1.0, 0.5, 0.0], "x": [2.0, 3.0], "y": 1},
        {"w": [1.5, -1.0, 1.0, 0.5], "x": [1.0, 0.5, -2.0], "y": 0},
    ],
    when_wrong="At a sum of exactly 0 the unit fires: that is right for y = 1 and a mistake for y = 0.",
)


# --- training ------------------------------------------------------------------------------------------

# Labels of a line drawn at random: separable, with both labels and more than one epoch of corrections.
SEPARABLE = {"y": computed(lambda X, v: (v[0] + X @ v[1:] >= 0).astype(int))}
# The first row comes again as the last one, with the other label.
CONTRADICTING = {
    "rows": Input(("m", "n"), lambda rng, size: _halves(rng, size, -3, 3)),
    "labels": bits("m"),
    "X": computed(lambda rows: np.vstack([rows, rows[:1]])),
    "y": computed(lambda labels: np.append(labels, 1 - labels[0])),
    "max_epochs": integers(low=4, high=7),
}
ROWS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
AND, OR, XOR, NAND = [0, 0, 0, 1], [0, 1, 1, 1], [0, 1, 1, 0], [1, 1, 1, 0]
MIXED = [[0.5, -1.0], [2.0, 1.5], [-1.0, 0.5], [1.0, 1.0], [-0.5, -2.0]]


def _epochs(X, y):
    """How many epochs training takes, the one without a mistake included."""
    return next(k for k in range(1, 200) if _train(np.array(X), y, k)[1])


TABLES = ((ROWS, AND), (ROWS, NAND), (MIXED, [0, 1, 0, 1, 0]), ([[1.0], [-1.0], [0.5]], [1, 0, 1]))


@ex.function(
    points=2,
    returns=("w", "converged"),
    check="separable data",
    inputs=SEPARABLE,
    drawn=5,
    examples=[{"X": ROWS, "y": AND, "max_epochs": 20}],
    cases=[
        {"X": ROWS, "y": OR, "max_epochs": 20},
        {"X": ROWS, "y": NAND, "max_epochs": 30},
        {"X": [[3.0], [-2.0], [0.5], [1.5]], "y": [1, 0, 0, 1], "max_epochs": 30},
        {"X": [[1.0, 2.0]], "y": [0], "max_epochs": 5},
        {"X": [[1.0, 2.0]], "y": [1], "max_epochs": 5},
        # The clean epoch is the last one allowed.
        *({"X": X, "y": y, "max_epochs": _epochs(X, y)} for X, y in TABLES),
    ],
)
def train_perceptron(X, y, max_epochs=100):
    return _train(X, y, max_epochs)


ex.check(
    "data that no line separates",
    of="train_perceptron",
    points=1,
    inputs=CONTRADICTING,
    sizes={"n": (2, 3), "m": (5, 7)},
    drawn=4,
    examples=[{"X": ROWS, "y": XOR, "max_epochs": 3}],
    cases=[
        {"X": ROWS, "y": XOR, "max_epochs": 10},
        {"X": ROWS, "y": [1, 0, 0, 1], "max_epochs": 7},
        {"X": [[1.0, 0.5], [1.0, 0.5], [-1.0, 2.0]], "y": [1, 0, 1], "max_epochs": 5},
    ],
    when_wrong="Without a clean epoch the loop ends after max_epochs epochs, with converged False.",
)


ex.check(
    "a mistake in the last epoch allowed",
    of="train_perceptron",
    points=1,
    examples=[{"X": ROWS, "y": AND, "max_epochs": _epochs(ROWS, AND) - 1}],
    cases=[{"X": X, "y": y, "max_epochs": _epochs(X, y) - 1} for X, y in TABLES[1:]],
    when_wrong="converged is True only if an epoch without a mistake was seen. After corrections in the last one the "
    "weights may be right, but no epoch has shown it.",
)
ex.check(
    "max_epochs left out",
    of="train_perceptron",
    points=0.5,
    cases=[
        # Separable, but so narrowly that 100 epochs are too few: it takes 174.
        {"X": [[6.0], [6.5]], "y": [0, 1]},
    ],
    when_wrong="Without a third argument max_epochs is 100: keep the default of the stub.",
)

# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="perceptron_update")
def rule_in_three_cases(w, x, y):
    """The rule as it is told: add an example that was missed, subtract one that fired wrongly, and leave w alone
    otherwise. It is longer, but each line can be held against the text."""
    inputs = np.append(1, x)
    fires = w @ inputs >= 0
    if y == 1 and not fires:
        return w + inputs
    if y == 0 and fires:
        return w - inputs
    return w.copy()


@ex.another_way(of="train_perceptron")
def mistakes_counted(X, y, max_epochs=100):
    """x0 = 1 is put in front of all rows once, and an epoch counts its mistakes instead of comparing weights. The count
    is also what one would plot to see the training go on."""
    rows = np.insert(X, 0, 1, axis=1)
    w = np.zeros(rows.shape[1])
    for _ in range(max_epochs):
        mistakes = 0
        for row, target in zip(rows, y):
            error = target - (w @ row >= 0)
            w = w + error * row
            mistakes += abs(error)
        if mistakes == 0:
            return w, True
    return w, False


# --- wrong ideas: the rule for one example -------------------------------------------------------------
# Each is tried as a single correction, and in the loop of train_perceptron.


def _in_the_loop(rule, fires, name):
    def in_the_loop(X, y, max_epochs=100):
        return _train(X, y, max_epochs, rule, fires)

    in_the_loop.__name__, in_the_loop.__doc__ = name, rule.__doc__
    ex.misconception(of="train_perceptron")(in_the_loop)


def _same_in_both_loops(rule, fires):
    data = [(X, y) for X, y in [*TABLES, (ROWS, OR), (ROWS, XOR), (ROWS, [1, 0, 0, 1])]]
    runs = [[_train(np.array(X), y, 20, rule, by) for X, y in data] for by in (fires, None)]
    return all(one[1] == other[1] and np.array_equal(one[0], other[0]) for one, other in zip(*runs))


def _wrong_rule(fires=_fires):
    """Declare a wrong rule for both functions; its docstring is the learner's sentence.

    In training mistakes are found by `fires`, or by the weights: whether an update has changed them.
    """

    def declare(rule):
        ex.misconception(of="perceptron_update")(rule)
        _in_the_loop(rule, fires, f"{rule.__name__}_in_training")
        if not _same_in_both_loops(rule, fires):
            _in_the_loop(rule, None, f"{rule.__name__}_in_training_by_changes")
        return rule

    return declare


def _row(x):
    return np.append(1, x)


@ex.misconception(of="perceptron_update")
def only_missed_ones_corrected(w, x, y):
    """You leave w as it is where y is 0 and the unit fires. That is a mistake too: subtract [1, x]. (y·[1, x] is
    nothing for y = 0; the factor is y − ŷ.)"""
    return w + _row(x) if y == 1 and not _fires(w, x) else w


@_wrong_rule()
def only_wrong_ones_corrected(w, x, y):
    """You correct a wrong 1 and leave a missed 1 as it is. Where y is 1 and the unit is silent, add [1, x]."""
    return w - _row(x) if y == 0 and _fires(w, x) else w


@_wrong_rule()
def corrected_without_a_mistake(w, x, y):
    """You change w for every example, right or wrong. Only a mistake is corrected: look first whether the unit
    fires."""
    return w + _row(x) if y == 1 else w - _row(x)


@_wrong_rule()
def right_zeros_corrected(w, x, y):
    """You subtract [1, x] for every example with y = 0. Subtract it only where the unit fires: a right 0 changes
    nothing."""
    return w - _row(x) if y == 0 else _correct(w, x, y)


@_wrong_rule()
def right_ones_corrected(w, x, y):
    """You add [1, x] for every example with y = 1. Add it only where the unit is silent: a right 1 changes nothing."""
    return w + _row(x) if y == 1 else _correct(w, x, y)


@_wrong_rule()
def sign_of_the_correction(w, x, y):
    """You correct in the wrong direction, and the sum moves away from where it should be. A missed 1 adds [1, x], a
    wrong 1 subtracts it: w + (y − ŷ)·[1, x]."""
    return w - (y - _fires(w, x)) * _row(x)


@_wrong_rule()
def always_added(w, x, y):
    """You add [1, x] for every mistake. It is added for a missed 1 only; where the unit fires and y is 0 it is
    subtracted."""
    return w + _row(x) if _fires(w, x) != y else w


@_wrong_rule()
def always_subtracted(w, x, y):
    """You subtract [1, x] for every mistake. It is subtracted where the unit fires and y is 0; for a missed 1 it is
    added."""
    return w - _row(x) if _fires(w, x) != y else w


@_wrong_rule()
def target_times_row_for_every_example(w, x, y):
    """You add [1, x] for every example with y = 1, and nothing for y = 0. The factor is y − ŷ: only mistakes count, and
    a wrong 1 subtracts."""
    return w + y * _row(x)


@_wrong_rule()
def only_right_ones_corrected(w, x, y):
    """You correct where the unit is right and leave its mistakes. Turn the condition round."""
    return w + (1 if y == 1 else -1) * _row(x) if _fires(w, x) == y else w


@_wrong_rule()
def bias_not_corrected(w, x, y):
    """The bias w0 stays as it is in your correction. It belongs to the constant input 1: it is corrected by +1 or
    −1."""
    return w + (y - _fires(w, x)) * np.append(0, x)


@_wrong_rule()
def bias_corrected_the_other_way(w, x, y):
    """The bias is corrected in the wrong direction. It belongs to the constant input +1: + for a missed 1, − for a
    wrong 1, as for the other weights."""
    return w + (y - _fires(w, x)) * np.append(-1, x)


@_wrong_rule()
def only_the_bias_corrected(w, x, y):
    """You correct the bias only. The other weights change as well, by x."""
    return w + (y - _fires(w, x)) * np.append(1, 0 * x)


@_wrong_rule()
def correction_without_the_input(w, x, y):
    """You add y − ŷ to every weight. Each is corrected in proportion to its input: (y − ŷ)·[1, x]."""
    return w + (y - _fires(w, x))


def _with_the_bias_last(w, x):
    return w[-1] + x @ w[:-1] >= 0


@_wrong_rule(fires=_with_the_bias_last)
def bias_last(w, x, y):
    """You take the last weight for the bias. w0 comes first: the constant input 1 stands in front of x."""
    return w + (y - _with_the_bias_last(w, x)) * np.append(x, 1)


def _without_the_bias(w, x):
    return x @ w[1:] >= 0


@_wrong_rule(fires=_without_the_bias)
def bias_left_out_of_the_sum(w, x, y):
    """You decide by w·x alone. Whether the unit fires depends on w0 + w·x >= 0."""
    return _correct(w, x, y, _without_the_bias)


def _above_zero(w, x):
    return w[0] + x @ w[1:] > 0


@_wrong_rule(fires=_above_zero)
def silent_at_zero(w, x, y):
    """Your unit is silent where the sum is exactly 0. It fires there: >= 0. (With w = 0, so at the start, every sum
    is 0.)"""
    return _correct(w, x, y, _above_zero)


def _from_one_half(w, x):
    return w[0] + x @ w[1:] >= 0.5


@_wrong_rule(fires=_from_one_half)
def threshold_of_one_half(w, x, y):
    """Your unit fires from a sum of ½ on. It fires from 0 on: w0 + w·x >= 0, as the threshold stands in w0."""
    return _correct(w, x, y, _from_one_half)


def _from_one(w, x):
    return w[0] + x @ w[1:] >= 1


@_wrong_rule(fires=_from_one)
def threshold_of_one(w, x, y):
    """Your unit fires from a sum of 1 on. It fires from 0 on: w0 + w·x >= 0, as the threshold stands in w0."""
    return _correct(w, x, y, _from_one)


def _up_to_zero(w, x):
    return w[0] + x @ w[1:] <= 0


@_wrong_rule(fires=_up_to_zero)
def fires_up_to_zero(w, x, y):
    """Your unit fires where the sum is <= 0. The sign points the other way: w0 + w·x >= 0."""
    return _correct(w, x, y, _up_to_zero)


def _with_the_bias_subtracted(w, x):
    return x @ w[1:] - w[0] >= 0


@_wrong_rule(fires=_with_the_bias_subtracted)
def bias_as_threshold(w, x, y):
    """Your unit compares w·x with w0, as if that were the threshold. It is the weight of a constant input 1:
    w0 + w·x >= 0."""
    return _correct(w, x, y, _with_the_bias_subtracted)


@_wrong_rule()
def learning_rate_of_a_tenth(w, x, y):
    """Your correction is a tenth of [1, x]. Here there is no learning rate: add or subtract [1, x] itself."""
    return w + 0.1 * (y - _fires(w, x)) * _row(x)


@_wrong_rule()
def learning_rate_of_a_hundredth(w, x, y):
    """Your correction is a hundredth of [1, x]. Here there is no learning rate: add or subtract [1, x] itself."""
    return w + 0.01 * (y - _fires(w, x)) * _row(x)


@_wrong_rule()
def learning_rate_of_a_half(w, x, y):
    """Your correction is half of [1, x]. Here there is no learning rate: add or subtract [1, x] itself."""
    return w + 0.5 * (y - _fires(w, x)) * _row(x)


@_wrong_rule()
def correction_doubled(w, x, y):
    """Your correction is 2·[1, x], as with the labels −1 and 1. Here they are 0 and 1, and it is [1, x] itself."""
    return w + 2 * (y - _fires(w, x)) * _row(x)


@_wrong_rule()
def step_forgotten(w, x, y):
    """Your error is y minus the sum itself. It is y minus the answer of the unit, 0 or 1: apply the step first."""
    return w + (y - (w[0] + x @ w[1:])) * _row(x)


@_wrong_rule()
def sigmoid_for_the_step(w, x, y):
    """Your error is y − σ(sum). It is y minus the answer of the unit, 0 or 1: the perceptron has a step."""
    return w + (y - 1 / (1 + np.exp(-np.clip(w[0] + x @ w[1:], -500, 500)))) * _row(x)


@_wrong_rule()
def correction_with_the_one_at_the_end(w, x, y):
    """You judge with w0 first, but correct by [x, 1], with the 1 at the end. w0 comes first there too: [1, x]."""
    return w + (y - _fires(w, x)) * np.append(x, 1)


@_wrong_rule()
def row_of_length_one(w, x, y):
    """You divide [1, x] by its length before you add it. Add or subtract it as it is."""
    return w + (y - _fires(w, x)) * _row(x) / np.sqrt(1 + x @ x)


@_wrong_rule(fires=_with_the_bias_subtracted)
def constant_input_of_minus_one(w, x, y):
    """Your constant input is −1, as where w0 is the threshold itself. Here it is 1: [1, x], and w0 + w·x >= 0."""
    return w + (y - _with_the_bias_subtracted(w, x)) * np.append(-1, x)


@_wrong_rule()
def sign_for_the_step(w, x, y):
    """Your ŷ is the sign of the sum: −1, 0 or 1. The unit answers 1 where the sum is >= 0, and 0 elsewhere."""
    return w + (y - np.sign(w[0] + x @ w[1:])) * _row(x)


def _signed(y):
    return 2 * y - 1


@_wrong_rule()
def mistake_at_a_sum_of_zero(w, x, y):
    """A sum of exactly 0 is a mistake for you whatever y is, as in the form with the labels −1 and 1 and t·(w·x) <= 0.
    Here the unit fires at 0, so a 1 is right there."""
    return w + _signed(y) * _row(x) if _signed(y) * (w[0] + x @ w[1:]) <= 0 else w


@ex.misconception(of="perceptron_update")
def no_mistake_at_a_sum_of_zero(w, x, y):
    """A sum of exactly 0 is never a mistake for you, as with the labels −1 and 1 and t·(w·x) < 0. Here the unit fires
    at 0, so for y = 0 it is a mistake."""
    return w + _signed(y) * _row(x) if _signed(y) * (w[0] + x @ w[1:]) < 0 else w


@_wrong_rule()
def bias_corrected_by_the_inputs(w, x, y):
    """You correct w0 by the sum of the inputs. Its input is the constant 1: w0 changes by +1 or −1."""
    return w + (y - _fires(w, x)) * np.append(np.sum(x), x)


@_wrong_rule()
def bias_corrected_by_the_first_input(w, x, y):
    """You correct w0 by x1, the first input. Its own input is the constant 1: w0 changes by +1 or −1."""
    return w + (y - _fires(w, x)) * np.append(x[0], x)


@_wrong_rule()
def silent_taken_for_minus_one(w, x, y):
    """Your error is y − ŷ with ŷ = −1 for a silent unit. Here a silent unit is 0."""
    return w + (y - np.where(_fires(w, x), 1, -1)) * _row(x)


@_wrong_rule()
def labels_of_minus_one(w, x, y):
    """A wrong 1 is never corrected, and at a sum of 0 a right one is. Are your labels −1 and 1, with
    y·(w·x) <= 0 as the mistake? Here they are 0 and 1."""
    return w + y * _row(x) if y * (w[0] + x @ w[1:]) <= 0 else w


# The next ones are for one correction only.


@ex.misconception(of="perceptron_update")
def without_the_bias(w, x, y):
    """Your answer has n numbers: w0 is missing. It comes first and is corrected too, by +1 or −1."""
    return w[1:] + (y - _fires(w, x)) * x


@ex.misconception(of="perceptron_update")
def correction_alone(w, x, y):
    """You return the correction (y − ŷ)·[1, x] alone. Add it to w."""
    return (y - _fires(w, x)) * _row(x)


@ex.misconception(of="perceptron_update")
def answer_of_the_unit(w, x, y):
    """You return whether the unit fires. Asked are the weights after the correction."""
    return int(_fires(w, x))


@ex.misconception(of="perceptron_update")
def error_for_the_weights(w, x, y):
    """You return the error y − ŷ. Asked are the weights after the correction: w + (y − ŷ)·[1, x]."""
    return y - int(_fires(w, x))


# --- wrong ideas: the loop -----------------------------------------------------------------------------


def _run(X, y, max_epochs, done, start=0.0):
    """The loop with another way to stop: done(w, X, y, mistakes, before), asked after each epoch."""
    w = np.zeros(X.shape[1] + 1) + start
    for _ in range(max_epochs):
        before, mistakes = w, 0
        for x, target in zip(X, y):
            mistakes += _fires(w, x) != target
            w = _correct(w, x, target)
        if done(w, X, y, mistakes, before):
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def all_rows_with_the_same_weights(X, y, max_epochs=100):
    """You judge all rows of an epoch with the same w and correct afterwards. Here w changes after each row, and the
    next row is judged with the new one."""
    inputs = np.column_stack([np.ones(len(X)), X])
    w = np.zeros(inputs.shape[1])
    for _ in range(max_epochs):
        errors = y - (inputs @ w >= 0)
        if not errors.any():
            return w, True
        w = w + errors @ inputs
    return w, False


@ex.misconception(of="train_perceptron")
def only_one_epoch(X, y, max_epochs=100):
    """This is what one epoch gives. Does the return stand inside the loop over the epochs, or is w set to zeros inside
    it? Training goes on until an epoch has no mistake."""
    return _train(X, y, 1)


@ex.misconception(of="train_perceptron")
def one_epoch_and_called_converged(X, y, max_epochs=100):
    """This is w after one epoch, and converged is True. Training goes on until an epoch has no mistake."""
    return _train(X, y, 1)[0], True


@ex.misconception(of="train_perceptron")
def only_the_first_row(X, y, max_epochs=100):
    """Only the first row was seen. Does a return stand inside the loop over the rows?"""
    w = _correct(np.zeros(X.shape[1] + 1), X[0], y[0])
    return w, bool(np.all(w == 0))


@ex.misconception(of="train_perceptron")
def stopped_at_the_first_right_row(X, y, max_epochs=100):
    """You stop at the first row that is right. Training ends when a whole epoch, all rows, has had no mistake."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        for x, target in zip(X, y):
            if _fires(w, x) == target:
                return w, True
            w = _correct(w, x, target)
    return w, False


@ex.misconception(of="train_perceptron")
def judged_by_the_last_row(X, y, max_epochs=100):
    """You stop when the last row of an epoch is right. All rows must be right in the same epoch: collect the mistakes
    of the whole epoch."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        for x, target in zip(X, y):
            mistake = _fires(w, x) != target
            w = _correct(w, x, target)
        if not mistake:
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def weights_compared_over_an_epoch(X, y, max_epochs=100):
    """You take an epoch that leaves w where it was for one without a mistake. Corrections may cancel, as they do for
    XOR: count the mistakes."""
    return _run(X, y, max_epochs, lambda w, X, y, mistakes, before: np.array_equal(w, before))


@ex.misconception(of="train_perceptron")
def judged_by_the_new_weights(X, y, max_epochs=100):
    """After the last epoch allowed you say that it has converged because the new weights are right. Here converged
    means that an epoch without a mistake was seen."""
    return _run(X, y, max_epochs, lambda w, X, y, mistakes, before: np.all((w[0] + X @ w[1:] >= 0) == (y == 1)))


@ex.misconception(of="train_perceptron")
def one_mistake_allowed(X, y, max_epochs=100):
    """You stop when an epoch has one mistake. There must be none."""
    return _run(X, y, max_epochs, lambda w, X, y, mistakes, before: mistakes <= 1)


@ex.misconception(of="train_perceptron")
def never_converged(X, y, max_epochs=100):
    """w is right, but converged is always False. It is True once an epoch had no mistake."""
    return _train(X, y, max_epochs)[0], False


@ex.misconception(of="train_perceptron")
def always_converged(X, y, max_epochs=100):
    """w is right, but converged is always True. It is False if every epoch, up to max_epochs, had a mistake."""
    return _train(X, y, max_epochs)[0], True


@ex.misconception(of="train_perceptron")
def converged_inverted(X, y, max_epochs=100):
    """w is right, but converged is the wrong way round: True means that an epoch without a mistake was seen."""
    w, converged = _train(X, y, max_epochs)
    return w, not converged


def _count(X, y, max_epochs):
    """The epochs that training took."""
    return next((k for k in range(1, max_epochs + 1) if _train(X, y, k)[1]), max_epochs)


@ex.misconception(of="train_perceptron")
def epochs_for_converged(X, y, max_epochs=100):
    """The second result is the number of epochs. Asked is whether training has converged, True or False."""
    return _train(X, y, max_epochs)[0], _count(X, y, max_epochs)


@ex.misconception(of="train_perceptron")
def mistakes_for_converged(X, y, max_epochs=100):
    """The second result is the number of mistakes in the last epoch. Asked is whether training has converged: True if
    there were none."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            mistakes += int(_fires(w, x) != target)
            w = _correct(w, x, target)
        if mistakes == 0:
            break
    return w, mistakes


@ex.misconception(of="train_perceptron")
def one_epoch_too_few(X, y, max_epochs=100):
    """This is w after max_epochs − 1 epochs. Does your loop end one too early, or do you return the w from before the
    last epoch?"""
    return _train(X, y, max_epochs - 1)


@ex.misconception(of="train_perceptron")
def one_epoch_too_many(X, y, max_epochs=100):
    """Your loop runs one epoch more than max_epochs."""
    return _train(X, y, max_epochs + 1)


@ex.misconception(of="train_perceptron")
def max_epochs_not_used(X, y, max_epochs=100):
    """You always allow 100 epochs. Use the argument max_epochs."""
    return _train(X, y, 100)


@ex.misconception(of="train_perceptron")
def another_default(X, y, max_epochs=1000):
    """Your default for max_epochs is 1000. Here it is 100, as the stub has it."""
    return _train(X, y, max_epochs)


@ex.misconception(of="train_perceptron")
def started_at_ones(X, y, max_epochs=100):
    """You start at ones. Here training starts at zeros."""
    return _run(X, y, max_epochs, lambda w, X, y, mistakes, before: mistakes == 0, start=1.0)


@ex.misconception(of="train_perceptron")
def new_weights_not_kept(X, y, max_epochs=100):
    """Your w stays at zeros. Are the new weights kept, as in w = perceptron_update(w, x, target)? And is a wrong 1
    corrected? At w = 0 the unit fires for every row."""
    return _train(X, y, max_epochs, lambda w, x, target: w)


@ex.misconception(of="train_perceptron")
def last_row_left_out(X, y, max_epochs=100):
    """The last row is never used. Does the loop end one too early?"""
    return _train(X[:-1], y[:-1], max_epochs)


@ex.misconception(of="train_perceptron")
def first_row_left_out(X, y, max_epochs=100):
    """The first row is never used. Indices begin at 0."""
    return _train(X[1:], y[1:], max_epochs)


@ex.misconception(of="train_perceptron")
def rows_backwards(X, y, max_epochs=100):
    """You take the rows from the last to the first. They come in the order given."""
    return _train(X[::-1], y[::-1], max_epochs)


@ex.misconception(of="train_perceptron")
def mistakes_never_reset(X, y, max_epochs=100):
    """w is right, but converged is True only where the very first epoch had no mistake. Is the count of mistakes set
    back to 0 at the start of each epoch?"""
    return _train(X, y, max_epochs)[0], _train(X, y, 1)[1]


@ex.misconception(of="train_perceptron")
def index_of_the_last_epoch(X, y, max_epochs=100):
    """The second result is the number of an epoch, counted from 0. Asked is whether training has converged, True or
    False."""
    return _train(X, y, max_epochs)[0], _count(X, y, max_epochs) - 1


@ex.misconception(of="train_perceptron")
def trained_without_a_bias(X, y, max_epochs=100):
    """There is no bias in your w. It has n + 1 numbers: the first belongs to a constant input 1 in front of each
    row."""
    w = np.zeros(X.shape[1])
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            error = target - int(w @ x >= 0)
            mistakes += error != 0
            w = w + error * x
        if mistakes == 0:
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def one_correction_an_epoch(X, y, max_epochs=100):
    """You end each epoch at its first mistake. An epoch goes on to the last row, with the corrected w."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        wrong = next((i for i in range(len(X)) if _fires(w, X[i]) != y[i]), None)
        if wrong is None:
            return w, True
        w = _correct(w, X[wrong], y[wrong])
    return w, False


@ex.misconception(of="train_perceptron")
def corrected_until_right(X, y, max_epochs=100):
    """You correct a row again and again until it is right. One correction for each mistake, then the next row."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            while _fires(w, x) != target:
                mistakes += 1
                w = _correct(w, x, target)
        if mistakes == 0:
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def judged_after_the_correction(X, y, max_epochs=100):
    """You count a row as a mistake only if it is still wrong after its correction. Judge it first, with the old w, and
    correct it then."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            w = _correct(w, x, target)
            mistakes += _fires(w, x) != target
        if mistakes == 0:
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def best_weights_kept(X, y, max_epochs=100):
    """Without convergence you return the w of the epoch with the fewest mistakes (the "pocket" rule). Here it is the w
    at the end of the last epoch."""
    w = best = np.zeros(X.shape[1] + 1)
    fewest = len(X) + 1
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            mistakes += _fires(w, x) != target
            w = _correct(w, x, target)
        if mistakes < fewest:
            fewest, best = mistakes, w
        if mistakes == 0:
            return w, True
    return best, False


@ex.misconception(of="train_perceptron")
def nothing_corrected_and_converged(X, y, max_epochs=100):
    """Your w stays at zeros, and converged is True. At w = 0 the unit fires for every row, so rows with y = 0 are
    mistakes: is a wrong 1 corrected, and is it counted?"""
    return np.zeros(X.shape[1] + 1), True


@ex.misconception(of="train_perceptron")
def stopped_before_the_first_mistake(X, y, max_epochs=100):
    """You stop as soon as the first row of an epoch is right. The question whether there was a mistake comes after the
    loop over the rows: is that return indented too far?"""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        if _fires(w, X[0]) == y[0]:
            return w, True
        for x, target in zip(X, y):
            w = _correct(w, x, target)
    return w, False


@ex.misconception(of="train_perceptron")
def clean_last_epoch_not_counted(X, y, max_epochs=100):
    """w is right, but if the last epoch allowed is the first without a mistake, converged must be True: it was seen."""
    w, converged = _train(X, y, max_epochs)
    return w, converged and _count(X, y, max_epochs) < max_epochs


@ex.misconception(of="train_perceptron")
def errors_that_cancel(X, y, max_epochs=100):
    """You add up the errors y − ŷ of an epoch, and +1 and −1 cancel. Count the mistakes: add |y − ŷ|."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        total = 0
        for x, target in zip(X, y):
            total += target - int(_fires(w, x))
            w = _correct(w, x, target)
        if total == 0:
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def mean_of_all_rows(X, y, max_epochs=100):
    """You judge all rows of an epoch with the same w and correct by the mean. Here w changes after each row, by the
    whole correction, and the next row is judged with the new one."""
    inputs = np.column_stack([np.ones(len(X)), X])
    w = np.zeros(inputs.shape[1])
    for _ in range(max_epochs):
        errors = y - (inputs @ w >= 0)
        if not errors.any():
            return w, True
        w = w + errors @ inputs / len(X)
    return w, False


@ex.misconception(of="train_perceptron")
def weights_from_before_the_last_epoch(X, y, max_epochs=100):
    """You return the w from before the last epoch. Its corrections count too: return the w at its end."""
    w, converged = _train(X, y, max_epochs)
    return (w if converged else _train(X, y, max_epochs - 1)[0]), converged


@ex.misconception(of="train_perceptron")
def one_right_row_is_enough(X, y, max_epochs=100):
    """You stop after the first epoch in which some row was right. All rows must be right: count the mistakes."""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        right = 0
        for x, target in zip(X, y):
            right += _fires(w, x) == target
            w = _correct(w, x, target)
        if right:
            return w, True
    return w, False


def _history(X, y, max_epochs, rows):
    """The weights after each row, or after each epoch."""
    w, seen = np.zeros(X.shape[1] + 1), []
    for _ in range(max_epochs):
        mistakes = 0
        for x, target in zip(X, y):
            mistakes += _fires(w, x) != target
            w = _correct(w, x, target)
            if rows:
                seen.append(w)
        if not rows:
            seen.append(w)
        if mistakes == 0:
            return np.array(seen), True
    return np.array(seen), False


@ex.misconception(of="train_perceptron")
def weights_after_each_row(X, y, max_epochs=100):
    """You return the weights after each row, all of them. Asked is the last w alone, n + 1 numbers."""
    return _history(X, y, max_epochs, rows=True)


@ex.misconception(of="train_perceptron")
def weights_after_each_epoch(X, y, max_epochs=100):
    """You return the weights after each epoch, all of them. Asked is the last w alone, n + 1 numbers."""
    return _history(X, y, max_epochs, rows=False)


@ex.misconception(of="train_perceptron")
def loops_exchanged(X, y, max_epochs=100):
    """The loop over the rows stands outside, that over the epochs inside: each row is repeated before the next one
    comes. An epoch is one pass over all rows."""
    w, mistakes = np.zeros(X.shape[1] + 1), 0
    for x, target in zip(X, y):
        mistakes = 0
        for _ in range(max_epochs):
            mistakes += _fires(w, x) != target
            w = _correct(w, x, target)
    return w, bool(mistakes == 0)


@ex.misconception(of="train_perceptron")
def only_the_last_correction_kept(X, y, max_epochs=100):
    """In each epoch only the last row changes w. Does the line w = … stand behind the loop over the rows?"""
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = sum(_fires(w, x) != target for x, target in zip(X, y))
        w = _correct(w, X[-1], y[-1])
        if mistakes == 0:
            return w, True
    return w, False


def _by_corrections(X, y, limit, inside):
    """Training that ends after so many corrections, at once or at the end of their epoch."""
    w, corrections = np.zeros(X.shape[1] + 1), 0
    while corrections < limit:
        before = corrections
        for x, target in zip(X, y):
            if _fires(w, x) != target:
                w, corrections = _correct(w, x, target), corrections + 1
                if inside and corrections == limit:
                    return w, False
        if corrections == before:
            return w, True
    return w, False


@ex.misconception(of="train_perceptron")
def corrections_for_epochs(X, y, max_epochs=100):
    """You count the corrections up to max_epochs. It is the epochs that are counted, passes over all rows."""
    return _by_corrections(X, y, max_epochs, inside=False)


@ex.misconception(of="train_perceptron")
def corrections_for_epochs_at_once(X, y, max_epochs=100):
    """You stop after max_epochs corrections. It is the epochs that are counted, passes over all rows."""
    return _by_corrections(X, y, max_epochs, inside=True)


@ex.misconception(of="train_perceptron")
def zeros_after_the_last_epoch(X, y, max_epochs=100):
    """Without convergence you return zeros. The w of the last epoch is asked for there too."""
    w, converged = _train(X, y, max_epochs)
    return (w if converged else 0 * w), converged
