"""ex20: the mean absolute error and its subgradient, 0 at the corner."""

import numpy as np

from grader import Exercise, bits, computed, floats

ex = Exercise(
    title="The mean absolute error",
    chapter="C. Losses",
    source="S0 'Transitioning to Mean Absolute Error (MAE)'; S1 'Regression Loss Functions'",
    inputs={
        "y": floats("m", low=-4, high=4),
        # errors of both signs, none at the corner
        "size": floats("m", low=0.2, high=4),
        "up": bits("m"),
        "y_hat": computed(lambda y, size, up: np.round(y + np.where(up == 1, size, -size), 3)),
    },
    sizes={"m": (4, 8)},
    hints=[
        "An error counts by its size, whichever way it points: np.abs.",
        "First the absolute value of each error, then the mean of all.",
        "Where ŷ is too high, raising it raises the loss: the slope is +1. Where it is too low: −1. Each over m.",
        "np.sign gives 1, −1 and, where both are equal, 0: np.sign(y_hat - y) / len(y).",
    ],
    notes=[
        "S0 and S1 want a loss to be differentiable. |e| is not at 0, and a subgradient serves there; 0 is one.",
        "S1 says that gradient descent will not work as the distance approaches 0. It works with a learning rate that "
        "shrinks: the slope stays ±1/m, so a fixed step jumps across the minimum.",
    ],
    builds_on=["ex19"],
    topics=[
        "mean absolute error (MAE): (1/m) Σ |y − ŷ|",
        "mean absolute error: subgradient (1/m)·sign(ŷ − y)",
        "L1 loss (mean absolute error)",
        "subgradient",
        "outlier, robust loss",
        "regression loss",
    ],
)

SHOWN = [
    {"y": [3.0, 1.0], "y_hat": [5.0, 0.0]},
    {"y": [1.0, -2.0, 0.5, 3.0], "y_hat": [1.5, -1.0, 0.0, 7.0]},
]
SIDES = {"y": floats("m"), "size": floats("m", low=0.2, high=4)}
TOO_HIGH = {**SIDES, "y_hat": computed(lambda y, size: np.round(y + size, 3))}
TOO_LOW = {**SIDES, "y_hat": computed(lambda y, size: np.round(y - size, 3))}
CORNER = [
    {"y": [2.0], "y_hat": [2.0]},
    {"y": [-1.5, 0.0, 0.5], "y_hat": [-1.5, 0.0, 0.5]},
    {"y": [0.0, 0.0], "y_hat": [0.0, 0.0]},
]


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def mean_of_sizes(sp):
    y, y_hat = sp.symbols("y y_hat", real=True)
    return sp.mean(sp.Abs(y_hat - y))


@ex.function(points=2, truth=mean_of_sizes, check="errors of both signs", examples=SHOWN)
def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


ex.check("one example (m = 1)", of="mae", points=0.5, sizes={"m": (1, 1)}, drawn=4)
ex.check(
    "predictions all too low, or all too high",
    of="mae",
    points=0.5,
    inputs=TOO_LOW,
    drawn=3,
    cases=[{"y": [1.0, 2.0], "y_hat": [1.5, 4.0]}],
    when_wrong="Both kinds of error count with their size: np.abs.",
)


@ex.function(
    points=2,
    truth=mean_of_sizes.diff("y_hat"),  # derived, never typed
    check="errors of both signs",
    examples=SHOWN,
)
def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)


ex.check("predictions all too high", of="mae_subgradient", points=0.5, inputs=TOO_HIGH, drawn=3)
ex.check("predictions all too low", of="mae_subgradient", points=0.5, inputs=TOO_LOW, drawn=3)
ex.check(
    "at the corner, ŷ = y",
    of="mae_subgradient",
    points=1,
    examples=[{"y": [2.0, 1.0], "y_hat": [2.0, 1.0]}],
    cases=CORNER,
    when_wrong="Where ŷ equals y the subgradient is 0 here: np.sign does that by itself.",
)


SMALL = 2.0**-10
ex.check(
    "small errors",
    of="mae_subgradient",
    points=0.5,
    cases=[
        {"y": [1.0, -2.0, 0.5], "y_hat": [1.0 + SMALL, -2.0 - SMALL, 0.5 + 2 * SMALL]},
        {"y": [0.0, 3.0], "y_hat": [-SMALL, 3.0 + SMALL]},
    ],
    rtol=1e-4,
    when_wrong="The slope does not get smaller with the error: only where ŷ equals y it is 0.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="mae")
def as_a_norm(y, y_hat):
    """The sum of absolute values is the 1-norm of the errors. With ord=2 it would be the root of the sum of squares:
    the two common losses differ in one number."""
    return np.linalg.norm(y - y_hat, ord=1) / len(y)


# --- wrong ideas about the loss ------------------------------------------------------------------------


@ex.misconception(of="mae")
def absolute_value_forgotten(y, y_hat):
    """This is the mean of y − ŷ: without the absolute value, too high and too low cancel."""
    return np.mean(y - y_hat)


@ex.misconception(of="mae")
def absolute_value_forgotten_other_way(y, y_hat):
    """This is the mean of ŷ − y: without the absolute value, too high and too low cancel."""
    return np.mean(y_hat - y)


@ex.misconception(of="mae")
def absolute_value_of_the_mean(y, y_hat):
    """You take the absolute value of the mean error. Too high and too low have cancelled by then: first np.abs of
    each error, then the mean."""
    return np.abs(np.mean(y - y_hat))


@ex.misconception(of="mae")
def difference_of_the_sizes(y, y_hat):
    """This is the mean of |y| − |ŷ|. Subtract first, then take the absolute value: |y − ŷ|."""
    return np.mean(np.abs(y) - np.abs(y_hat))


@ex.misconception(of="mae")
def difference_of_the_sizes_in_size(y, y_hat):
    """This is the mean of ||y| − |ŷ||. Take the absolute value of the difference only, not of y and ŷ before: −1 and
    1 are 2 apart."""
    return np.mean(np.abs(np.abs(y) - np.abs(y_hat)))


@ex.misconception(of="mae")
def sum_of_sizes(y, y_hat):
    """This is the sum of the absolute errors. MAE is their mean: divide by m."""
    return np.sum(np.abs(y - y_hat))


@ex.misconception(of="mae")
def halved(y, y_hat):
    """This is half of the mean absolute error. The ½ belongs to the squared error, where it cancels a 2."""
    return np.mean(np.abs(y - y_hat)) / 2


@ex.misconception(of="mae")
def size_of_each_error(y, y_hat):
    """You return the absolute error of each example. One number is asked for, their mean."""
    return np.abs(y - y_hat)


@ex.misconception(of="mae")
def squares_for_sizes(y, y_hat):
    """This is the mean squared error. Here the absolute value of each error is averaged, not its square."""
    return np.mean((y - y_hat) ** 2)


@ex.misconception(of="mae")
def half_squares_for_sizes(y, y_hat):
    """This is half the mean squared error. Here the absolute value of each error is averaged, not its square."""
    return np.mean((y - y_hat) ** 2) / 2


@ex.misconception(of="mae")
def root_of_the_mean_square(y, y_hat):
    """This is the root of the mean square, RMSE. Large errors still weigh more there than in the mean of the
    absolute values."""
    return np.sqrt(np.mean((y - y_hat) ** 2))


@ex.misconception(of="mae")
def length_of_the_error(y, y_hat):
    """This is the length of the error vector, the root of the sum of its squares (what np.linalg.norm gives). MAE is
    the mean of the absolute values."""
    return np.linalg.norm(y - y_hat)


@ex.misconception(of="mae")
def median_of_sizes(y, y_hat):
    """This is the median of the absolute errors. MAE is their mean."""
    return np.median(np.abs(y - y_hat))


@ex.misconception(of="mae")
def largest_error(y, y_hat):
    """This is the largest absolute error. MAE is the mean of all."""
    return np.max(np.abs(y - y_hat))


@ex.misconception(of="mae")
def relative_errors(y, y_hat):
    """You divide each error by its target. That is a mean percentage error; MAE takes |y − ŷ| as it is."""
    return np.mean(np.abs((y - y_hat) / y))


@ex.misconception(of="mae")
def divided_by_one_too_few(y, y_hat):
    """You divide by m − 1. The mean over m examples divides by m."""
    return np.sum(np.abs(y - y_hat)) / (len(y) - 1)


@ex.misconception(of="mae")
def negative_mean(y, y_hat):
    """The sign is reversed: absolute values are not negative, and neither is their mean."""
    return -np.mean(np.abs(y - y_hat))


@ex.misconception(of="mae")
def sum_instead_of_difference(y, y_hat):
    """You add y and ŷ. The error is their difference."""
    return np.mean(np.abs(y + y_hat))


@ex.misconception(of="mae")
def errors_too_high_only(y, y_hat):
    """Predictions that are too low cost nothing in your result. Both kinds of error count with their size."""
    return np.mean(np.maximum(y_hat - y, 0))


@ex.misconception(of="mae")
def errors_too_low_only(y, y_hat):
    """Predictions that are too high cost nothing in your result. Both kinds of error count with their size."""
    return np.mean(np.maximum(y - y_hat, 0))


@ex.misconception(of="mae")
def first_example_over_m(y, y_hat):
    """Only the first example's error is in your result, divided by m. Does the return stand inside the loop?"""
    return np.abs(y - y_hat)[0] / len(y)


@ex.misconception(of="mae")
def first_example_only(y, y_hat):
    """This is the error of the first example. The mean of all is asked for. Does the return stand inside the loop?"""
    return np.abs(y - y_hat)[0]


@ex.misconception(of="mae")
def last_example_over_m(y, y_hat):
    """Only the last example's error is in your result, divided by m. Does = stand in the loop where += is needed?"""
    return np.abs(y - y_hat)[-1] / len(y)


@ex.misconception(of="mae")
def last_example_only(y, y_hat):
    """This is the error of the last example. The mean of all is asked for. Does = stand in the loop where += is
    needed?"""
    return np.abs(y - y_hat)[-1]


@ex.misconception(of="mae")
def first_example_left_out(y, y_hat):
    """The first example's error is missing in your sum. Indices begin at 0."""
    return np.abs(y - y_hat)[1:].sum() / len(y)


@ex.misconception(of="mae")
def last_example_left_out(y, y_hat):
    """The last example's error is missing in your sum. Does the loop end one too early?"""
    return np.abs(y - y_hat)[:-1].sum() / len(y)


# --- wrong ideas about the subgradient -----------------------------------------------------------------


@ex.misconception(of="mae_subgradient")
def subgradient_by_y(y, y_hat):
    """Every sign is reversed: this is the slope with respect to y. With respect to ŷ it is sign(ŷ − y)/m, positive
    where ŷ is too high."""
    return np.sign(y - y_hat) / len(y)


@ex.misconception(of="mae_subgradient")
def mean_forgotten(y, y_hat):
    """The 1/m is missing: the loss is a mean, so each prediction moves it by 1/m of its own slope."""
    return np.sign(y_hat - y)


@ex.misconception(of="mae_subgradient")
def mean_forgotten_and_sign(y, y_hat):
    """Two slips: the sign is reversed (with respect to ŷ it is that of ŷ − y), and the 1/m of the mean is missing."""
    return np.sign(y - y_hat)


@ex.misconception(of="mae_subgradient")
def subgradient_averaged(y, y_hat):
    """You return the mean of the signs, one number. There is an entry for each prediction: its sign over m."""
    return np.mean(np.sign(y_hat - y))


@ex.misconception(of="mae_subgradient")
def subgradient_added_up(y, y_hat):
    """You return the sum of the signs, one number. There is an entry for each prediction: its sign over m."""
    return np.sum(np.sign(y_hat - y))


@ex.misconception(of="mae_subgradient")
def plus_one_at_the_corner(y, y_hat):
    """Where ŷ equals y your slope is +1/m. Here it is 0: a prediction that is right needs no push."""
    return np.where(y_hat >= y, 1.0, -1.0) / len(y)


@ex.misconception(of="mae_subgradient")
def minus_one_at_the_corner(y, y_hat):
    """Where ŷ equals y your slope is −1/m. Here it is 0: a prediction that is right needs no push."""
    return np.where(y_hat > y, 1.0, -1.0) / len(y)


@ex.misconception(of="mae_subgradient")
def zero_over_zero_at_the_corner(y, y_hat):
    """Where ŷ equals y your slope is nan: 0 is divided by 0 there, as in e/|e|. It is 0 here; np.sign does that by
    itself."""
    return (y_hat - y) / np.abs(y_hat - y) / len(y)


@ex.misconception(of="mae_subgradient")
def plus_one_everywhere(y, y_hat):
    """Every entry is +1/m. Where ŷ is too low the slope is −1/m: raising such a prediction lowers the loss."""
    return np.ones(len(y)) / len(y)


@ex.misconception(of="mae_subgradient")
def zero_where_too_low(y, y_hat):
    """Where ŷ is too low your slope is 0, so that such a prediction would never move. It is −1/m there."""
    return (y_hat > y) / len(y)


@ex.misconception(of="mae_subgradient")
def zero_where_too_high(y, y_hat):
    """Where ŷ is too high your slope is 0, so that such a prediction would never move. It is +1/m there."""
    return np.where(y_hat < y, -1.0, 0.0) / len(y)


@ex.misconception(of="mae_subgradient")
def error_for_its_sign(y, y_hat):
    """You return (ŷ − y)/m, the error itself. The slope of |e| does not grow with e: it is sign(ŷ − y)/m."""
    return (y_hat - y) / len(y)


@ex.misconception(of="mae_subgradient")
def gradient_of_squares(y, y_hat):
    """This is the gradient of the mean squared error, 2(ŷ − y)/m. That of |e| is sign(ŷ − y)/m, whatever its size."""
    return 2 * (y_hat - y) / len(y)


@ex.misconception(of="mae_subgradient")
def size_for_its_slope(y, y_hat):
    """You return |ŷ − y|/m, the loss of each example. Its slope is +1/m or −1/m: sign(ŷ − y)/m."""
    return np.abs(y_hat - y) / len(y)


@ex.misconception(of="mae_subgradient")
def error_itself(y, y_hat):
    """This is the error ŷ − y itself. The slope is its sign alone, over m: it does not grow with the error."""
    return y_hat - y


@ex.misconception(of="mae_subgradient")
def scaled_by_the_loss(y, y_hat):
    """You multiply the signs by the loss, the mean absolute error. The slope is the sign over m, however large the
    loss is."""
    return np.sign(y_hat - y) * np.mean(np.abs(y_hat - y))


@ex.misconception(of="mae_subgradient")
def slope_halved(y, y_hat):
    """This is half of the subgradient: |e| has the slope ±1, so the entries are ±1/m."""
    return np.sign(y_hat - y) / len(y) / 2


@ex.misconception(of="mae_subgradient")
def sign_of_the_prediction(y, y_hat):
    """You take the sign of ŷ. The sign of the error is meant, ŷ − y."""
    return np.sign(y_hat) / len(y)


@ex.misconception(of="mae_subgradient")
def last_slope_left_out(y, y_hat):
    """The last entry is always 0, the others are right. Does the loop end one too early?"""
    return np.append(np.sign(y_hat - y)[:-1], 0.0) / len(y)


@ex.misconception(of="mae_subgradient")
def size_of_the_error(y, y_hat):
    """This is |ŷ − y|, the size of each error. Its slope is asked for: sign(ŷ − y)/m."""
    return np.abs(y_hat - y)


@ex.misconception(of="mae_subgradient")
def same_slope_for_all(y, y_hat):
    """Every entry is the mean of the signs. Each prediction has an entry of its own: its sign over m."""
    return np.full(len(y), np.mean(np.sign(y_hat - y)))


@ex.misconception(of="mae")
def relative_errors_in_percent(y, y_hat):
    """You divide each error by its target and multiply by 100: the mean absolute percentage error. MAE takes |y − ŷ|
    as it is."""
    return 100 * np.mean(np.abs((y - y_hat) / y))


@ex.misconception(of="mae")
def relative_to_the_prediction(y, y_hat):
    """You divide each error by its prediction. MAE takes |y − ŷ| as it is."""
    return np.mean(np.abs((y - y_hat) / y_hat))


@ex.misconception(of="mae")
def distance_to_the_mean(y, y_hat):
    """This is the mean distance of the targets from their own mean; ŷ plays no part. The error is y − ŷ."""
    return np.mean(np.abs(y - np.mean(y)))


@ex.misconception(of="mae_subgradient")
def slope_limited_to_one(y, y_hat):
    """You limit the error to [−1, 1], the slope of the Huber loss with δ = 1. That of |e| is ±1 for small errors
    too: sign(ŷ − y)/m."""
    return np.clip(y_hat - y, -1, 1) / len(y)


@ex.misconception(of="mae_subgradient")
def divided_by_the_largest_error(y, y_hat):
    """You divide the errors by the largest one. Each is divided by its own size, which leaves its sign: sign(ŷ −
    y)/m."""
    return (y_hat - y) / np.max(np.abs(y_hat - y)) / len(y)


def _small_errors_ignored(name, limit):
    def idea(y, y_hat):
        e = y_hat - y
        return np.where(np.abs(e) <= limit, 0.0, np.sign(e)) / len(y)

    idea.__name__ = f"small_errors_ignored_{name}"
    idea.__doc__ = "Small errors count as 0 in your slope. It does not shrink with the error: only at ŷ = y it is 0."
    ex.misconception(of="mae_subgradient")(idea)


_small_errors_ignored("to_a_tenth", 0.1)
_small_errors_ignored("to_a_thousandth", 0.001)


@ex.misconception(of="mae_subgradient")
def mean_forgotten_where_too_low(y, y_hat):
    """Where ŷ is too low the slope is −1 in your result. The 1/m of the mean belongs there too: −1/m."""
    return np.where(y_hat < y, -1.0, np.sign(y_hat - y) / len(y))


@ex.misconception(of="mae_subgradient")
def mean_forgotten_where_too_high(y, y_hat):
    """Where ŷ is too high the slope is 1 in your result. The 1/m of the mean belongs there too: +1/m."""
    return np.where(y_hat > y, 1.0, np.sign(y_hat - y) / len(y))


@ex.misconception(of="mae_subgradient")
def sign_of_the_summed_error(y, y_hat):
    """Every entry has the sign of the summed error. Each prediction has its own: sign(ŷ_i − y_i)/m."""
    return np.full(len(y), np.sign(np.sum(y_hat - y)) / len(y))


@ex.misconception(of="mae_subgradient")
def slope_of_the_length(y, y_hat):
    """You divide the errors by the length of the error vector. Each is divided by its own size, which leaves its sign:
    sign(ŷ − y)/m."""
    return (y_hat - y) / np.linalg.norm(y_hat - y)


@ex.misconception(of="mae")
def length_over_m(y, y_hat):
    """This is the length of the error vector, the root of the sum of its squares, over m. MAE adds up the absolute
    values."""
    return np.linalg.norm(y - y_hat) / len(y)


@ex.misconception(of="mae")
def prediction_outside_the_absolute_value(y, y_hat):
    """This is the mean of |y| − ŷ. The brackets of np.abs close too early: |y − ŷ|."""
    return np.mean(np.abs(y) - y_hat)


@ex.misconception(of="mae")
def target_outside_the_absolute_value(y, y_hat):
    """This is the mean of |ŷ| − y. The brackets of np.abs close too early: |ŷ − y|."""
    return np.mean(np.abs(y_hat) - y)


@ex.misconception(of="mae")
def huber_for_sizes(y, y_hat):
    """This is the Huber loss with δ = 1, which squares small errors. Here all count with their size."""
    e = np.abs(y - y_hat)
    return np.mean(np.where(e <= 1, e**2 / 2, e - 0.5))


@ex.misconception(of="mae")
def relative_to_all_targets(y, y_hat):
    """You divide by the sum of |y|. MAE is a mean: divide by m."""
    return np.sum(np.abs(y - y_hat)) / np.sum(np.abs(y))


@ex.misconception(of="mae_subgradient")
def rounded_down(y, y_hat):
    """You divide with //, which rounds down to whole numbers. The slope is a fraction: / m."""
    return np.sign(y_hat - y) // len(y)


@ex.misconception(of="mae_subgradient")
def divided_by_the_sum_of_sizes(y, y_hat):
    """You divide the errors by the sum of their sizes. Each is divided by its own size, which leaves its sign: sign(ŷ −
    y)/m."""
    return (y_hat - y) / np.sum(np.abs(y_hat - y))


@ex.misconception(of="mae_subgradient")
def squares_with_the_sign(y, y_hat):
    """You multiply the sign by the squared error. The slope is the sign alone, over m: it does not grow with the
    error."""
    return np.sign(y_hat - y) * (y_hat - y) ** 2 / len(y)


@ex.misconception(of="mae")
def root_of_the_mean_square_with_one_too_few(y, y_hat):
    """This is the root of a mean square, with m − 1 below. MAE averages the absolute values: np.mean(np.abs(…))."""
    return np.sqrt(np.sum((y - y_hat) ** 2) / (len(y) - 1))


@ex.misconception(of="mae")
def log_cosh_for_sizes(y, y_hat):
    """This is the mean of log cosh of the errors, a smooth cousin. MAE takes |y − ŷ| itself."""
    return np.mean(np.log(np.cosh(y - y_hat)))


@ex.misconception(of="mae")
def symmetric_relative_errors(y, y_hat):
    """You divide each error by the size of y and ŷ, a relative error. MAE takes |y − ŷ| as it is."""
    return np.mean(2 * np.abs(y - y_hat) / (np.abs(y) + np.abs(y_hat)))


@ex.misconception(of="mae_subgradient")
def slope_of_log_cosh(y, y_hat):
    """You take tanh of the errors, which is smooth at 0. The slope of |e| is ±1 on either side: sign(ŷ − y)/m."""
    return np.tanh(y_hat - y) / len(y)


@ex.misconception(of="mae_subgradient")
def first_slope_only(y, y_hat):
    """Only the first entry has a slope, the others are 0. Does the return stand inside the loop?"""
    return np.append(np.sign(y_hat - y)[:1] / len(y), np.zeros(len(y) - 1))


@ex.misconception(of="mae_subgradient")
def divided_by_the_target(y, y_hat):
    """You divide the slope by the target, as for a percentage error. For MAE it is sign(ŷ − y)/m."""
    return np.sign(y_hat - y) / np.abs(y) / len(y)
