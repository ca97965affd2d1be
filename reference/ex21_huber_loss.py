"""ex21: the Huber loss, quadratic for small errors and linear for large ones, and its gradient."""

import numpy as np

from grader import Exercise, bits, computed, floats

ex = Exercise(
    title="The Huber loss",
    chapter="C. Losses",
    source="S0 'Huber Loss in Linear Regression'; S1 'Regression Loss Functions'",
    inputs={"y": floats("n", low=-4, high=4), "y_hat": floats("n", low=-4, high=4), "delta": floats(low=0.4, high=2.5)},
    sizes={"n": (3, 7)},
    hints=[
        "Take the error e = y_hat - y once; the loss needs |e| only, the gradient also the sign of e.",
        "Each example chooses its own piece: np.where(condition, a, b) picks per element, an if cannot.",
        "Small errors: e²/2. Large ones: delta·(|e| − delta/2). Then the mean of all.",
        "The gradient: the slope of e²/2 is e, that of delta·|e| is delta with the sign of e; the mean adds 1/n.",
        "So the gradient is e limited to [−delta, delta], over n: np.clip(e, -delta, delta) / len(e).",
    ],
    notes=[
        "S1's quadratic branch has no ½, so its pieces do not meet at |e| = δ: δ² from one side, ½δ² from the other.",
        "S0 says MSE for small errors and MAE for large ones. That is right with the ½ of its MSE, and with "
        "δ(|e| − ½δ), not |e|, for the large ones.",
        "PyTorch's SmoothL1Loss(beta=δ) is this loss divided by δ; its HuberLoss(delta=δ) is this one.",
    ],
    builds_on=["ex19", "ex20"],
    topics=[
        "Huber loss: ½e² for |e| <= δ, else δ(|e| − ½δ)",
        "Huber loss: gradient e/n for |e| <= δ, else ±δ/n",
        "outlier, robust loss",
        "regression loss",
    ],
)

SMALL = {"e": floats("n", low=-0.39, high=0.39), "y_hat": computed(lambda y, e: np.round(y + e, 3))}
LARGE = {
    "size": floats("n", low=2.6, high=6),
    "up": bits("n"),
    "y_hat": computed(lambda y, size, up: np.round(y + np.where(up == 1, size, -size), 3)),
}
# Halves and quarters: |e| = delta holds exactly.
CORNER = [
    {"y": [0.0], "y_hat": [1.5], "delta": 1.5},
    {"y": [1.0, -0.5], "y_hat": [0.5, 0.0], "delta": 0.5},
    {"y": [2.0, 2.0, 2.0, 2.0, 2.0], "y_hat": [2.25, 0.0, 4.0, 4.0, 1.5], "delta": 2.0},
    {"y": [-1.0, 3.0, 0.5], "y_hat": [-0.25, 2.25, 1.25], "delta": 0.75},
]
DEFAULT = [
    {"y": [0.0, 1.0, -2.0], "y_hat": [0.4, 3.5, -5.0]},
    {"y": [1.5, 0.0, 0.0, 2.0], "y_hat": [0.3, -0.7, 1.7, 2.2]},
    {"y": [0.0, 0.0], "y_hat": [1.2, -0.9]},
]
SHOWN = [
    {"y": [0.0], "y_hat": [0.5], "delta": 1.0},
    {"y": [0.0], "y_hat": [3.0], "delta": 1.0},
    {"y": [1.0, 2.0, 3.0], "y_hat": [1.5, -1.0, 7.0], "delta": 2.0},
]


@ex.truth
def huber(sp):
    y, y_hat = sp.symbols("y y_hat", real=True)
    delta = sp.Symbol("delta", positive=True)
    e = sp.Abs(y_hat - y)
    return sp.mean(sp.Piecewise((e**2 / 2, e <= delta), (delta * (e - delta / 2), True)))


@ex.function(points=2, truth=huber, check="small and large errors", examples=SHOWN, drawn=10)
def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, e**2 / 2, delta * (e - delta / 2)))


ex.check(
    "small errors only, |e| < delta",
    of="huber_loss",
    points=1,
    inputs=SMALL,
    drawn=4,
    cases=[{"y": [2.0], "y_hat": [1.5], "delta": 1.25}],
)
ex.check(
    "large errors only, |e| > delta",
    of="huber_loss",
    points=1,
    inputs=LARGE,
    drawn=4,
    cases=[{"y": [2.0], "y_hat": [-1.5], "delta": 0.75}],
)
ex.check(
    "at the corner, |e| = delta",
    of="huber_loss",
    points=0.5,
    cases=CORNER,
    when_wrong="Where |e| = delta, both pieces give delta²/2.",
)
ex.check(
    "delta left out",
    of="huber_loss",
    points=0.5,
    cases=DEFAULT,
    when_wrong="Without a third argument delta is 1.0: keep the default of the stub.",
)

ex.function(
    "huber_gradient",
    points=2,
    truth=huber.diff("y_hat"),  # derived, never typed
    check="small and large errors",
    examples=SHOWN,
    drawn=10,
)
ex.check(
    "small errors only, |e| < delta",
    of="huber_gradient",
    points=1,
    inputs=SMALL,
    drawn=4,
    cases=[{"y": [2.0], "y_hat": [1.5], "delta": 1.25}, {"y": [2.0, 1.0], "y_hat": [2.0, 1.25], "delta": 0.5}],
)
ex.check(
    "large errors only, |e| > delta",
    of="huber_gradient",
    points=1,
    inputs=LARGE,
    drawn=4,
    cases=[{"y": [2.0], "y_hat": [-1.5], "delta": 0.75}],
)
ex.check(
    "at the corner, |e| = delta",
    of="huber_gradient",
    points=0.5,
    cases=CORNER,
    when_wrong="Where |e| = delta, both pieces have the slope ±delta.",
)
ex.check(
    "delta left out",
    of="huber_gradient",
    points=0.5,
    cases=DEFAULT,
    when_wrong="Without a third argument delta is 1.0: keep the default of the stub.",
)


@ex.picture("The loss of one error, for several δ", x="error ŷ − y", y="loss")
def family(huber_loss):
    e = np.linspace(-4, 4, 81)
    return {f"δ = {d}": (e, np.array([huber_loss(np.zeros(1), np.array([x]), d) for x in e])) for d in (0.5, 1.0, 2.0)}


@ex.picture("The gradient of one error, for several δ", x="error ŷ − y", y="gradient")
def slopes(huber_gradient):
    e = np.linspace(-4, 4, 81)
    return {
        f"δ = {d}": (e, np.array([np.sum(huber_gradient(np.zeros(1), np.array([x]), d)) for x in e]))
        for d in (0.5, 1.0, 2.0)
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="huber_loss")
def by_clipping(y, y_hat, delta=1.0):
    """With c for the size of the error, cut off at delta, both pieces are one product: c·(|e| − c/2). No case has to be
    told apart, and c is the size of the slope as well."""
    size = np.abs(y_hat - y)
    c = np.minimum(size, delta)
    return np.mean(c * (size - c / 2))


@ex.another_way(of="huber_gradient")
def shortened_errors(y, y_hat, delta=1.0):
    """An error longer than delta is divided by how many times too long it is; a shorter one is divided by 1. Written so
    it works for vectors too: gradient clipping is this line with a norm for |e|."""
    e = y_hat - y
    return e / np.maximum(1, np.abs(e) / delta) / len(e)


# --- wrong ideas about the loss ------------------------------------------------------------------------


def _mean(y, y_hat, delta, small, large):
    """The mean of two pieces, each a function of |e|."""
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, small(e), large(e)))


@ex.misconception(of="huber_loss", see="quiz03:huber_gap")
def forgot_the_half(y, y_hat, delta=1.0):
    """Your quadratic piece is e², not e²/2, so the pieces do not meet at |e| = delta: delta² from one side, delta²/2
    from the other. (One of the course's sources has the same slip.)"""
    return _mean(y, y_hat, delta, lambda e: e**2, lambda e: delta * (e - delta / 2))


@ex.misconception(of="huber_loss")
def half_of_delta_forgotten(y, y_hat, delta=1.0):
    """Your linear piece is delta·(|e| − delta). It must be delta·(|e| − delta/2), or it is 0 where it should start
    with delta²/2."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: delta * (e - delta))


@ex.misconception(of="huber_loss")
def linear_piece_not_lowered(y, y_hat, delta=1.0):
    """Your linear piece is delta·|e|. Subtract delta²/2, so that it starts where the quadratic piece ends."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: delta * e)


@ex.misconception(of="huber_loss")
def half_delta_not_multiplied(y, y_hat, delta=1.0):
    """Your linear piece is delta·|e| − delta/2, which is delta·(|e| − ½). It must be delta·(|e| − delta/2), that is
    delta·|e| − delta²/2: the two agree for delta = 1 only."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: delta * e - delta / 2)


@ex.misconception(of="huber_loss")
def slope_delta_forgotten(y, y_hat, delta=1.0):
    """Your linear piece is |e| − delta/2. The factor delta in front is missing: its slope must be delta, as that of
    e²/2 is at |e| = delta."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: e - delta / 2)


@ex.misconception(of="huber_loss")
def mse_or_mae(y, y_hat, delta=1.0):
    """You use |e| itself for large errors. Huber is not simply MSE here and MAE there: the linear piece is
    delta·(|e| − delta/2), so that the pieces meet."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: e)


@ex.misconception(of="huber_loss")
def mse_or_mae_without_half(y, y_hat, delta=1.0):
    """You use e² for small and |e| for large errors. The pieces are e²/2 and delta·(|e| − delta/2); only then do they
    meet at |e| = delta."""
    return _mean(y, y_hat, delta, lambda e: e**2, lambda e: e)


@ex.misconception(of="huber_loss")
def both_halves_forgotten(y, y_hat, delta=1.0):
    """You use e² and delta·(|e| − delta): both halves are missing. The pieces are e²/2 and delta·(|e| − delta/2)."""
    return _mean(y, y_hat, delta, lambda e: e**2, lambda e: delta * (e - delta))


@ex.misconception(of="huber_loss")
def half_outside_both(y, y_hat, delta=1.0):
    """You halve the linear piece as well: ½·delta·(|e| − delta/2). The ½ belongs to e² only."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: delta * (e - delta / 2) / 2)


@ex.misconception(of="huber_loss")
def doubled(y, y_hat, delta=1.0):
    """This is twice the Huber loss: e² and 2·delta·|e| − delta². Here the pieces are e²/2 and delta·(|e| − delta/2)."""
    return _mean(y, y_hat, delta, lambda e: e**2, lambda e: 2 * delta * e - delta**2)


@ex.misconception(of="huber_loss")
def pieces_swapped(y, y_hat, delta=1.0):
    """The two pieces are swapped: the quadratic one is for |e| <= delta, the linear one for |e| > delta."""
    return _mean(y, y_hat, delta, lambda e: delta * (e - delta / 2), lambda e: e**2 / 2)


@ex.misconception(of="huber_loss")
def quadratic_everywhere(y, y_hat, delta=1.0):
    """You use e²/2 for every error. Beyond delta the loss is linear: delta·(|e| − delta/2)."""
    return np.mean((y_hat - y) ** 2 / 2)


@ex.misconception(of="huber_loss")
def delta_ignored(y, y_hat, delta=1.0):
    """Your answers are those for delta = 1: use the argument delta, in the condition and in the linear piece."""
    return huber_loss(y, y_hat, 1.0)


@ex.misconception(of="huber_loss")
def smooth_l1(y, y_hat, delta=1.0):
    """This is the smooth L1 loss, Huber divided by delta: e²/(2·delta) and |e| − delta/2. Multiply by delta."""
    return huber_loss(y, y_hat, delta) / delta


@ex.misconception(of="huber_loss")
def pseudo_huber(y, y_hat, delta=1.0):
    """This is the pseudo-Huber loss, delta²·(√(1 + (e/delta)²) − 1), a smooth relative. Here the two pieces are asked
    for."""
    return np.mean(delta**2 * (np.sqrt(1 + ((y_hat - y) / delta) ** 2) - 1))


@ex.misconception(of="huber_loss")
def sum_for_mean(y, y_hat, delta=1.0):
    """You add the losses up. Here the result is their mean: divide by the number of examples."""
    return huber_loss(y, y_hat, delta) * len(y)


@ex.misconception(of="huber_loss")
def mean_not_taken(y, y_hat, delta=1.0):
    """One loss for each example came back. Their mean is asked for, one number."""
    e = np.abs(y_hat - y)
    return np.where(e <= delta, e**2 / 2, delta * (e - delta / 2))


@ex.misconception(of="huber_loss")
def one_piece_for_all(y, y_hat, delta=1.0):
    """You choose one piece for all examples together. Each example has its own error and its own piece:
    np.where(np.abs(e) <= delta, …, …), then the mean."""
    e = np.abs(y_hat - y)
    return np.mean(e**2 / 2 if np.all(e <= delta) else delta * (e - delta / 2))


@ex.misconception(of="huber_loss")
def piece_by_mean_error(y, y_hat, delta=1.0):
    """You compare the mean error with delta and choose one piece for all. Each example has its own piece:
    np.where(np.abs(e) <= delta, …, …), then the mean."""
    e = np.abs(y_hat - y)
    return np.mean(e**2 / 2 if np.mean(e) <= delta else delta * (e - delta / 2))


@ex.misconception(of="huber_loss")
def two_means_added(y, y_hat, delta=1.0):
    """You add the mean of the small errors' losses and the mean of the large ones'. It is one mean over all examples:
    both sums are divided by n."""
    e = np.abs(y_hat - y)
    pieces = [(e[e <= delta] ** 2 / 2), delta * (e[e > delta] - delta / 2)]
    return sum(p.mean() for p in pieces if p.size)


@ex.misconception(of="huber_loss")
def sign_of_the_error_kept(y, y_hat, delta=1.0):
    """The absolute value is missing: a very negative error counts as small, since e <= delta holds for it. Use |e| in
    the condition and in the linear piece."""
    e = y_hat - y
    return np.mean(np.where(e <= delta, e**2 / 2, delta * (e - delta / 2)))


@ex.misconception(of="huber_loss")
def sign_of_the_error_kept_other_way(y, y_hat, delta=1.0):
    """The absolute value is missing: with e = y − ŷ a prediction far too high counts as small, since e <= delta
    holds for it. Use |e| in the condition and in the linear piece."""
    e = y - y_hat
    return np.mean(np.where(e <= delta, e**2 / 2, delta * (e - delta / 2)))


@ex.misconception(of="huber_loss")
def sign_kept_in_the_linear_piece(y, y_hat, delta=1.0):
    """In the linear piece the absolute value is missing: for a negative error it must be delta·(|e| − delta/2) too, or
    the loss falls where the error grows."""
    e = y_hat - y
    return np.mean(np.where(np.abs(e) <= delta, e**2 / 2, delta * (e - delta / 2)))


@ex.misconception(of="huber_loss")
def sign_kept_in_the_linear_piece_other_way(y, y_hat, delta=1.0):
    """In the linear piece the absolute value is missing: a prediction too high needs delta·(|e| − delta/2) too, or the
    loss falls where the error grows."""
    e = y - y_hat
    return np.mean(np.where(np.abs(e) <= delta, e**2 / 2, delta * (e - delta / 2)))


@ex.misconception(of="huber_loss")
def square_compared(y, y_hat, delta=1.0):
    """You compare e² with delta. The condition is |e| <= delta, without the square."""
    e = np.abs(y_hat - y)
    return np.mean(np.where(e**2 <= delta, e**2 / 2, delta * (e - delta / 2)))


@ex.misconception(of="huber_loss")
def default_of_scikit_learn(y, y_hat, delta=1.35):
    """Your default for delta is 1.35, as in scikit-learn's HuberRegressor. Here it is 1.0, as the stub has it."""
    return huber_loss(y, y_hat, delta)


@ex.misconception(of="huber_loss")
def delta_ignored_in_the_linear_piece(y, y_hat, delta=1.0):
    """Your linear piece is |e| − ½, which holds for delta = 1. In general it is delta·(|e| − delta/2)."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: e - 0.5)


@ex.misconception(of="huber_loss")
def delta_squared_in_the_brackets(y, y_hat, delta=1.0):
    """Your linear piece is delta·(|e| − delta²/2): one delta too many. It is delta·(|e| − delta/2), that is
    delta·|e| − delta²/2."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: delta * (e - delta**2 / 2))


@ex.misconception(of="huber_loss")
def small_piece_over_delta(y, y_hat, delta=1.0):
    """Your quadratic piece is e²/(2·delta), as in the smooth L1 loss. Here it is e²/2; the linear piece is right."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2 / delta, lambda e: delta * (e - delta / 2))


def _small_piece_is_the_error(y, y_hat, delta, e):
    return np.mean(np.where(np.abs(e) <= delta, e, delta * (np.abs(e) - delta / 2)))


@ex.misconception(of="huber_loss")
def square_lost(y, y_hat, delta=1.0):
    """For small errors you have ŷ − y, not its half square: e * 2 doubles, e ** 2 is the square."""
    return _small_piece_is_the_error(y, y_hat, delta, y_hat - y)


@ex.misconception(of="huber_loss")
def square_lost_other_way(y, y_hat, delta=1.0):
    """For small errors you have y − ŷ, not its half square: e * 2 doubles, e ** 2 is the square."""
    return _small_piece_is_the_error(y, y_hat, delta, y - y_hat)


@ex.misconception(of="huber_loss")
def square_lost_of_the_size(y, y_hat, delta=1.0):
    """For small errors you have |e|, not e²/2: e * 2 doubles, e ** 2 is the square."""
    return _small_piece_is_the_error(y, y_hat, delta, np.abs(y_hat - y))


def _losses(y, y_hat, delta):
    e = np.abs(y_hat - y)
    return np.where(e <= delta, e**2 / 2, delta * (e - delta / 2))


@ex.misconception(of="huber_loss")
def first_example_over_n(y, y_hat, delta=1.0):
    """Only the first example's loss is in your result, divided by n. Does the return stand inside the loop?"""
    return _losses(y, y_hat, delta)[0] / len(y)


@ex.misconception(of="huber_loss")
def first_example_only(y, y_hat, delta=1.0):
    """Your result is the loss of the first example alone. Their mean is asked for. Does the return stand inside the
    loop?"""
    return _losses(y, y_hat, delta)[0]


@ex.misconception(of="huber_loss")
def last_example_over_n(y, y_hat, delta=1.0):
    """Only the last example's loss is in your result, divided by n. Does = stand in the loop where += is needed?"""
    return _losses(y, y_hat, delta)[-1] / len(y)


@ex.misconception(of="huber_loss")
def last_example_only(y, y_hat, delta=1.0):
    """Your result is the loss of the last example alone. Their mean is asked for. Does = stand in the loop where += is
    needed?"""
    return _losses(y, y_hat, delta)[-1]


@ex.misconception(of="huber_loss")
def first_example_left_out(y, y_hat, delta=1.0):
    """The first example's loss is missing in your sum. Indices begin at 0."""
    return _losses(y, y_hat, delta)[1:].sum() / len(y)


@ex.misconception(of="huber_loss")
def last_example_left_out(y, y_hat, delta=1.0):
    """The last example's loss is missing in your sum. Does the loop end one too early?"""
    return _losses(y, y_hat, delta)[:-1].sum() / len(y)


def _restarted(y, y_hat, delta, at):
    """The sum of a loop that begins anew at the last example of one kind."""
    losses, starts = _losses(y, y_hat, delta), np.flatnonzero(at)
    return losses[starts[-1] if starts.size else 0 :].sum() / len(y)


@ex.misconception(of="huber_loss")
def sum_restarted_at_large_errors(y, y_hat, delta=1.0):
    """What was summed before a large error is lost. Does = stand in the linear branch of your loop where += is
    needed?"""
    return _restarted(y, y_hat, delta, np.abs(y_hat - y) > delta)


@ex.misconception(of="huber_loss")
def sum_restarted_at_small_errors(y, y_hat, delta=1.0):
    """What was summed before a small error is lost. Does = stand in the quadratic branch of your loop where += is
    needed?"""
    return _restarted(y, y_hat, delta, np.abs(y_hat - y) <= delta)


# --- wrong ideas about the gradient --------------------------------------------------------------------


def _slope(y, y_hat, delta):
    return np.clip(y_hat - y, -delta, delta)


@ex.misconception(of="huber_gradient")
def gradient_by_y(y, y_hat, delta=1.0):
    """Every sign is reversed: this is the gradient with respect to y. With respect to ŷ it is e/n with e = ŷ − y."""
    return -_slope(y, y_hat, delta) / len(y)


@ex.misconception(of="huber_gradient")
def mean_forgotten_in_gradient(y, y_hat, delta=1.0):
    """The 1/n is missing: the loss is a mean, so each prediction moves it by 1/n of its own slope."""
    return _slope(y, y_hat, delta)


@ex.misconception(of="huber_gradient")
def mean_forgotten_and_sign(y, y_hat, delta=1.0):
    """Two slips: the sign is reversed (with respect to ŷ the slope is that of e = ŷ − y), and the 1/n of the mean is
    missing."""
    return -_slope(y, y_hat, delta)


@ex.misconception(of="huber_gradient")
def gradient_averaged(y, y_hat, delta=1.0):
    """You return the mean of the slopes, one number. The gradient has one entry for each prediction: slope/n."""
    return np.mean(_slope(y, y_hat, delta))


@ex.misconception(of="huber_gradient")
def gradient_added_up(y, y_hat, delta=1.0):
    """You return the sum of the slopes, one number. The gradient has one entry for each prediction: slope/n."""
    return np.sum(_slope(y, y_hat, delta))


@ex.misconception(of="huber_gradient")
def direction_of_outliers_lost(y, y_hat, delta=1.0):
    """For large errors you always return +delta/n. The slope has the sign of the error: −delta/n where ŷ is too
    low."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta) / len(y)


@ex.misconception(of="huber_gradient")
def direction_of_outliers_reversed(y, y_hat, delta=1.0):
    """For large errors the sign is reversed: the slope is +delta/n where ŷ is too high and −delta/n where it is too
    low, sign(ŷ − y)."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, -delta * np.sign(e)) / len(y)


@ex.misconception(of="huber_gradient")
def direction_of_small_ones_reversed(y, y_hat, delta=1.0):
    """For small errors the sign is reversed: the slope of ½(ŷ − y)² with respect to ŷ is ŷ − y."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, -e, delta * np.sign(e)) / len(y)


@ex.misconception(of="huber_gradient")
def slope_of_outliers_is_one(y, y_hat, delta=1.0):
    """For large errors you return ±1/n, the slope of |e|. The linear piece is delta·|e| − …, so its slope is ±delta."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, np.sign(e)) / len(y)


@ex.misconception(of="huber_gradient")
def outliers_have_no_slope(y, y_hat, delta=1.0):
    """For large errors you return 0: these would not move the fit at all. They do, with a slope of ±delta/n."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, 0.0) / len(y)


@ex.misconception(of="huber_gradient")
def slope_without_the_half(y, y_hat, delta=1.0):
    """For small errors you return 2e/n, the slope of e². The quadratic piece is e²/2, whose slope is e."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, 2 * e, delta * np.sign(e)) / len(y)


@ex.misconception(of="huber_gradient")
def slope_of_outliers_with_error(y, y_hat, delta=1.0):
    """For large errors you return delta·e/n. The slope of delta·|e| is delta·sign(e): it does not grow with e."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta * e) / len(y)


@ex.misconception(of="huber_gradient")
def loss_for_slope(y, y_hat, delta=1.0):
    """For large errors you return the loss delta·(|e| − delta/2) itself; its slope is delta·sign(e)."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta * (np.abs(e) - delta / 2)) / len(y)


@ex.misconception(of="huber_gradient")
def gradient_of_squares_everywhere(y, y_hat, delta=1.0):
    """You return e/n for every error, the gradient of the squared error. Beyond delta the slope stays at ±delta/n."""
    return (y_hat - y) / len(y)


@ex.misconception(of="huber_gradient")
def mean_for_small_ones_only(y, y_hat, delta=1.0):
    """For large errors the 1/n is missing: the mean divides both pieces by n."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e / len(y), delta * np.sign(e))


@ex.misconception(of="huber_gradient")
def mean_for_large_ones_only(y, y_hat, delta=1.0):
    """For small errors the 1/n is missing: the mean divides both pieces by n."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e) / len(y))


@ex.misconception(of="huber_gradient")
def sign_of_the_error_in_the_condition(y, y_hat, delta=1.0):
    """The absolute value is missing in the condition: a very negative error counts as small, since e <= delta holds
    for it, and is not limited to −delta."""
    return np.minimum(y_hat - y, delta) / len(y)


@ex.misconception(of="huber_gradient")
def negative_errors_have_no_slope(y, y_hat, delta=1.0):
    """Where ŷ is too low your slope is 0. They count too: e is limited to [−delta, delta], not to [0, delta]."""
    return np.clip(y_hat - y, 0, delta) / len(y)


@ex.misconception(of="huber_gradient")
def divided_by_the_small_ones(y, y_hat, delta=1.0):
    """You divide by the number of small errors. The mean is over all examples: divide by n = len(y)."""
    return _slope(y, y_hat, delta) / max(1, np.count_nonzero(np.abs(y_hat - y) <= delta))


@ex.misconception(of="huber_gradient")
def default_of_scikit_learn_in_gradient(y, y_hat, delta=1.35):
    """Your default for delta is 1.35, as in scikit-learn's HuberRegressor. Here it is 1.0, as the stub has it."""
    return _slope(y, y_hat, delta) / len(y)


@ex.misconception(of="huber_gradient")
def last_slope_left_out(y, y_hat, delta=1.0):
    """The last entry is always 0, the others are right. Does the loop end one too early?"""
    return np.append(_slope(y, y_hat, delta)[:-1] / len(y), 0.0)


@ex.misconception(of="huber_gradient")
def delta_ignored_in_gradient(y, y_hat, delta=1.0):
    """Your answers are those for delta = 1: use the argument delta, in the condition and in the slope."""
    return _slope(y, y_hat, 1.0) / len(y)


@ex.misconception(of="huber_gradient")
def smooth_l1_gradient(y, y_hat, delta=1.0):
    """This is the gradient of the smooth L1 loss, Huber divided by delta: e/delta and ±1. Multiply by delta."""
    return _slope(y, y_hat, delta) / delta / len(y)


@ex.misconception(of="huber_gradient")
def pieces_of_the_gradient_swapped(y, y_hat, delta=1.0):
    """The two pieces are swapped: the slope is e/n for |e| <= delta and ±delta/n beyond."""
    e = y_hat - y
    return np.where(np.abs(e) <= delta, delta * np.sign(e), e) / len(y)


@ex.misconception(of="huber_loss")
def square_of_delta_forgotten(y, y_hat, delta=1.0):
    """Your linear piece is delta·|e| − ½. What is subtracted is delta²/2: the two agree for delta = 1 only."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: delta * e - 0.5)


@ex.misconception(of="huber_loss")
def smaller_of_two_curves(y, y_hat, delta=1.0):
    """This is the smaller of e²/2 and delta·|e|, which meet at 2·delta only. The pieces change at |e| = delta, and
    the linear one is delta·(|e| − delta/2)."""
    e = np.abs(y_hat - y)
    return np.mean(np.minimum(e**2 / 2, delta * e))


@ex.misconception(of="huber_loss")
def linear_piece_for_all(y, y_hat, delta=1.0):
    """The linear piece is counted for every error, for small ones beside the quadratic one: it needs its condition,
    |e| > delta."""
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, e**2 / 2, 0) + delta * (e - delta / 2))


@ex.misconception(of="huber_loss")
def each_piece_with_its_own_mean(y, y_hat, delta=1.0):
    """This is the mean over the small errors plus the mean over the large ones, nan where there are none of a kind.
    There is one mean, over all n examples: np.mean(np.where(…))."""
    e = np.abs(y_hat - y)
    return np.mean(e[e <= delta] ** 2 / 2) + np.mean(delta * (e[e > delta] - delta / 2))


@ex.misconception(of="huber_loss")
def logarithm_of_cosh(y, y_hat, delta=1.0):
    """This is the log-cosh loss, another smooth relative, without a delta. Here the two pieces are asked for."""
    return np.mean(np.log(np.cosh(y_hat - y)))


@ex.misconception(of="huber_loss")
def half_for_delta_in_front(y, y_hat, delta=1.0):
    """Your linear piece is ½(|e| − delta/2). The factor in front is delta: delta·(|e| − delta/2)."""
    return _mean(y, y_hat, delta, lambda e: e**2 / 2, lambda e: (e - delta / 2) / 2)
