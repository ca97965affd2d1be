"""ex59: root mean squared, mean absolute percentage and mean squared logarithmic error."""

import numpy as np

from grader import Exercise, bits, computed, floats

SIZED = floats("n", low=1, high=9)
ex = Exercise(
    title="RMSE, MAPE and MSLE",
    chapter="H. Metrics",
    source="S1 'Keras Metrics' (regression metrics)",
    inputs={"y": SIZED, "y_hat": SIZED, "size": SIZED, "down": bits("n")},
    sizes={"n": (3, 4)},
    hints=[
        "All three are means over the examples: first one number for each example, then np.mean.",
        "rmse: square, mean, root, in this order. The root of each square would be |y − ŷ| again.",
        "mape: each error is divided by the size of its own target, |y|. Percent is 100 times the fraction.",
        "msle: it is the mean squared error of np.log(1 + y) and np.log(1 + y_hat); np.log1p(y) is np.log(1 + y).",
        "np.sqrt(np.mean((y - y_hat)**2)) · 100 * np.mean(np.abs((y - y_hat) / y)) · "
        "np.mean((np.log1p(y) - np.log1p(y_hat))**2)",
    ],
    notes=[
        "S1 writes MAPE with |actual| in the denominator, as here: for a negative target the sign must not decide.",
        "S1 calls MSLE a measure of the ratio of true and predicted values: it is the ratio of 1 + y and 1 + ŷ.",
        "scikit-learn's mean_absolute_percentage_error is a fraction, without the 100; Keras's has the 100, as here.",
    ],
    builds_on=["ex19", "ex20"],
    topics=[
        "root mean squared error (RMSE): √ of the mean of (y − ŷ)²",
        "mean absolute percentage error (MAPE): 100 · mean of |y − ŷ|/|y|",
        "mean squared logarithmic error (MSLE): mean of (ln(1 + y) − ln(1 + ŷ))²",
        "regression metric",
        "Keras metric",
    ],
)

BOTH_SIGNS = {"y": computed(lambda size, down: np.where(down == 1, -size, size))}
WORKED = {"y": [2.0, 4.0], "y_hat": [3.0, 2.0]}
ONE = [{"y": [2.0], "y_hat": [5.0]}, {"y": [6.0], "y_hat": [4.5]}, {"y": [3.0], "y_hat": [3.0]}]
ALL_RIGHT = [{"y": [3.0, 1.5, 7.0], "y_hat": [3.0, 1.5, 7.0]}, {"y": [2.5], "y_hat": [2.5]}]


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def root_mean_square(sp, y, y_hat):
    return sp.sqrt(((y - y_hat) ** 2).mean())


@ex.function(points=2, truth=root_mean_square, check="several examples", examples=[WORKED])
def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


ex.check("one example, and all right", of="rmse", points=0.5, truth=False, cases=ONE + ALL_RIGHT)


@ex.truth
def percentage(sp):
    y, y_hat = sp.symbols("y y_hat", real=True)
    return sp.mean(100 * sp.Abs(y - y_hat) / sp.Abs(y))


@ex.function(points=2, truth=percentage, check="positive targets", examples=[WORKED])
def mape(y, y_hat):
    return 100 * np.mean(np.abs((y - y_hat) / y))


ex.check(
    "negative targets too",
    of="mape",
    points=1,
    inputs=BOTH_SIGNS,
    drawn=5,
    examples=[{"y": [-4.0, 2.0], "y_hat": [-3.0, 3.0]}],
    cases=[{"y": [-5.0], "y_hat": [-4.0]}, {"y": [-2.0, -1.0], "y_hat": [-1.0, 2.0]}],
    when_wrong="Divide by the size of the target, |y|: a target of −4 counts like one of 4.",
)
ex.check("one example, and all right", of="mape", points=0.5, cases=ONE + ALL_RIGHT)


@ex.truth
def logarithmic(sp):
    y, y_hat = sp.symbols("y y_hat", positive=True)
    return sp.mean((sp.log(1 + y) - sp.log(1 + y_hat)) ** 2)


@ex.function(points=2, truth=logarithmic, check="positive numbers", examples=[WORKED])
def msle(y, y_hat):
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)


ex.check(
    "zero, and down to −1",
    of="msle",
    points=1,
    examples=[{"y": [0.0, 4.0], "y_hat": [1.0, 0.0]}],
    cases=[
        {"y": [0.0], "y_hat": [9.0]},
        {"y": [0.0, 0.0, 1.5], "y_hat": [0.0, 2.0, 0.0]},
        {"y": [-0.5, 3.0], "y_hat": [0.25, -0.9]},
        {"y": [-0.75, -0.2, 0.0, 1.0], "y_hat": [-0.5, 0.0, -0.6, 2.0]},
    ],
    when_wrong="The logarithm is that of 1 + y and of 1 + ŷ, which are positive for every y and ŷ above −1.",
)
ex.check("one example, and all right", of="msle", points=0.5, cases=ONE + ALL_RIGHT)


@ex.another_way(of="rmse")
def as_a_distance(y, y_hat):
    """RMSE is the distance of the two vectors, divided by √n. So what makes it small is to be near the targets in the
    sense of geometry."""
    return np.linalg.norm(y - y_hat) / np.sqrt(len(y))


@ex.another_way(of="msle")
def one_logarithm_of_the_ratio(y, y_hat):
    """The difference of two logarithms is the logarithm of the ratio, and (1 + y)/(1 + ŷ) is 1 + (y − ŷ)/(1 + ŷ). It is
    one logarithm for each example, and it keeps its digits even where y and ŷ hardly differ."""
    return np.mean(np.log1p((y - y_hat) / (1 + y_hat)) ** 2)


# --- wrong ideas that each of the three may have: what they make of the parts, one for each example ----------

PARTS = {
    "rmse": lambda y, y_hat: (y - y_hat) ** 2,
    "mape": lambda y, y_hat: 100 * np.abs((y - y_hat) / y),
    "msle": lambda y, y_hat: (np.log1p(y) - np.log1p(y_hat)) ** 2,
}
MADE = {"rmse": np.sqrt, "mape": np.array, "msle": np.array}


def _of_the_parts(idea):
    """Declare a wrong idea for all three: the recipe reduces the parts; the root of rmse is then taken."""
    for name, parts in PARTS.items():

        def recipe(y, y_hat, name=name, parts=parts):
            return MADE[name](idea(parts(y, y_hat)))

        recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
        ex.misconception(of=name)(recipe)
    return idea


@_of_the_parts
def sum_for_mean(parts):
    """You add up the errors of the examples. It is their mean: divide by n (for rmse under the root)."""
    return parts.sum()


@_of_the_parts
def one_error_an_example(parts):
    """You return one error for each example. Asked is one number: take their mean."""
    return parts


@_of_the_parts
def first_example_only(parts):
    """Your result is that of the first example alone. The mean is over all. Does the return stand inside the loop?"""
    return parts[0]


@_of_the_parts
def first_example_over_n(parts):
    """Only the first example's error is in your result, divided by n. Does the return stand inside the loop?"""
    return parts[0] / len(parts)


@_of_the_parts
def last_example_over_n(parts):
    """Only the last example's error is in your result, divided by n. Does = stand in the loop where += is needed?"""
    return parts[-1] / len(parts)


@_of_the_parts
def last_example_only(parts):
    """Your result is that of the last example alone. The mean is over all. Does = stand in the loop where += is
    needed?"""
    return parts[-1]


@_of_the_parts
def first_example_left_out(parts):
    """The first example's error is missing in your sum. Indices begin at 0."""
    return parts[1:].sum() / len(parts)


@_of_the_parts
def last_example_left_out(parts):
    """The last example's error is missing in your sum. Does the loop end one too early?"""
    return parts[:-1].sum() / len(parts)


@_of_the_parts
def divided_by_one_less(parts):
    """You divide by n − 1. A mean of n errors is divided by n."""
    return parts.sum() / (len(parts) - 1)


@_of_the_parts
def median_for_mean(parts):
    """This is the median of the errors. Asked is their mean."""
    return np.median(parts)


@_of_the_parts
def largest_error(parts):
    """This is the largest error. Asked is the mean."""
    return parts.max()


@_of_the_parts
def halved(parts):
    """There is a ½ in your mean. The squared error is sometimes written with one; a metric has none."""
    return parts.mean() / 2


# --- wrong ideas about rmse ------------------------------------------------------------------------------


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def root_missing(y, y_hat):
    """This is the mean squared error. RMSE is its root."""
    return np.mean((y - y_hat) ** 2)


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def root_of_each_square(y, y_hat):
    """This is the mean absolute error: the root of each square is |y − ŷ| again. Take the mean of the squares first,
    then one root."""
    return np.mean(np.abs(y - y_hat))


@ex.misconception(of="rmse")
def n_outside_the_root(y, y_hat):
    """You divide by n after the root. The mean belongs under it: np.sqrt(np.mean(…))."""
    return np.sqrt(np.sum((y - y_hat) ** 2)) / len(y)


@ex.misconception(of="rmse")
def half_after_the_root(y, y_hat):
    """This is half of the mean squared error. In Python A ** 1 / 2 is A / 2: a power goes before a division, so write
    A ** 0.5 or np.sqrt(A)."""
    return np.mean((y - y_hat) ** 2) / 2


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def half_of_it(y, y_hat):
    """This is half of the RMSE: there is no ½ in it."""
    return rmse(y, y_hat) / 2


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def not_squared(y, y_hat):
    """You take the size of the mean error: errors up and down cancel. Square each error before the mean."""
    return np.abs(np.mean(y - y_hat))


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def mean_error(y, y_hat):
    """You take the mean error: errors up and down cancel. Square each error, then take the mean, then the root."""
    return np.mean(y - y_hat)


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def mean_error_other_way(y, y_hat):
    """You take the mean of ŷ − y: errors up and down cancel. Square each error, then take the mean, then the root."""
    return np.mean(y_hat - y)


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def doubled_not_squared(y, y_hat):
    """You take twice the error in place of its square: e * 2 doubles, e ** 2 is the square."""
    with np.errstate(invalid="ignore"):
        return np.sqrt(np.mean((y - y_hat) * 2))


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def added_before_the_square(y, y_hat):
    """You add up the errors and square the sum, so errors up and down cancel. Square each error, then add."""
    return np.sqrt(np.sum(y - y_hat) ** 2 / len(y))


@ex.misconception(of="rmse")
def squares_subtracted_first(y, y_hat):
    """You subtract squares, y² − ŷ². Subtract first, then square: (y − ŷ)²."""
    return np.sqrt(np.mean(y**2 - y_hat**2))


@ex.misconception(of="rmse")
def difference_not_in_brackets(y, y_hat):
    """y - y_hat ** 2 squares ŷ only: a power goes before a difference. Put y − ŷ in brackets."""
    return np.sqrt(np.mean(y - y_hat**2))


@ex.misconception(of="rmse")
def mean_rounded_down(y, y_hat):
    """Your mean under the root is a whole number: // divides and rounds down. Use /."""
    return np.sqrt(np.sum((y - y_hat) ** 2) // len(y))


@ex.misconception(of="rmse")
def mean_of_the_roots(y, y_hat):
    """You take the root of each |y − ŷ| and their mean. Square each error, then take the mean, then one root."""
    return np.mean(np.sqrt(np.abs(y - y_hat)))


@ex.misconception(of="rmse", see="quiz03:mse_by_hand")
def squared_for_the_root(y, y_hat):
    """You square the mean squared error. RMSE is its root, np.sqrt."""
    return np.mean((y - y_hat) ** 2) ** 2


@ex.misconception(of="rmse")
def divided_by_the_range(y, y_hat):
    """You divide by the range of y. RMSE is in the unit of y."""
    return rmse(y, y_hat) / (y.max() - y.min())


@ex.misconception(of="rmse")
def spread_of_the_errors(y, y_hat):
    """This is the standard deviation of the errors, which forgets that they may all be too high. RMSE does not subtract
    their mean."""
    return np.std(y - y_hat)


@ex.misconception(of="rmse")
def divided_by_the_mean_target(y, y_hat):
    """You divide by the mean of y. RMSE is in the unit of y."""
    return rmse(y, y_hat) / np.mean(y)


@ex.misconception(of="rmse")
def relative_errors(y, y_hat):
    """You divide each error by its target. RMSE has the errors themselves, in the unit of y."""
    return np.sqrt(np.mean(((y - y_hat) / y) ** 2))


@ex.misconception(of="rmse")
def root_of_the_doubled_errors(y, y_hat):
    """You double the sizes of the errors where they are squared: ** 2 is the square, * 2 is not."""
    return np.sqrt(np.mean(np.abs(y - y_hat) * 2))


@ex.misconception(of="rmse")
def root_of_the_mean_size(y, y_hat):
    """This is the root of the mean absolute error: the squares are missing."""
    return np.sqrt(np.mean(np.abs(y - y_hat)))


@ex.misconception(of="rmse")
def root_taken_twice(y, y_hat):
    """The root is taken twice."""
    return np.sqrt(rmse(y, y_hat))


@ex.misconception(of="rmse")
def logarithms_too(y, y_hat):
    """You take logarithms, as MSLE does. RMSE compares the numbers themselves."""
    return np.sqrt(msle(y, y_hat))


# --- wrong ideas about mape ------------------------------------------------------------------------------


@ex.misconception(of="mape")
def fraction_for_percent(y, y_hat):
    """This is the fraction. In percent it is 100 times as much."""
    return mape(y, y_hat) / 100


@ex.misconception(of="mape")
def relative_to_the_prediction(y, y_hat):
    """You divide by the prediction. The error is relative to the true value, |y|. (Swapped arguments do this too: the
    targets come first.)"""
    return 100 * np.mean(np.abs((y - y_hat) / y_hat))


@ex.misconception(of="mape")
def fraction_of_the_prediction(y, y_hat):
    """You divide by the prediction, and the 100 is missing. The error is relative to the true value, |y|, in
    percent."""
    return np.mean(np.abs((y - y_hat) / y_hat))


@ex.misconception(of="mape")
def target_with_its_sign(y, y_hat):
    """You divide by y with its sign: a negative target then makes a negative error. Divide by |y|."""
    return 100 * np.mean(np.abs(y - y_hat) / y)


@ex.misconception(of="mape")
def absolute_value_missing(y, y_hat):
    """The absolute value is missing: errors up and down cancel. Take |y − ŷ| / |y| for each example."""
    return 100 * np.mean((y - y_hat) / y)


@ex.misconception(of="mape")
def absolute_value_missing_other_way(y, y_hat):
    """The absolute value of ŷ − y is missing: errors up and down cancel. Take |y − ŷ| / |y| for each example."""
    return 100 * np.mean((y_hat - y) / y)


@ex.misconception(of="mape")
def absolute_value_of_the_target_only(y, y_hat):
    """Only the target has an absolute value: errors up and down cancel. Take |y − ŷ| / |y| for each example."""
    return 100 * np.mean((y - y_hat) / np.abs(y))


@ex.misconception(of="mape")
def absolute_value_after_the_mean(y, y_hat):
    """You take the absolute value of the mean: errors up and down cancel before. Take it of each example's fraction."""
    return 100 * np.abs(np.mean((y - y_hat) / y))


@ex.misconception(of="mape")
def ratio_of_the_means(y, y_hat):
    """You divide the mean error by the mean target. Each error is divided by its own target; the mean comes after."""
    return 100 * np.mean(np.abs(y - y_hat)) / np.mean(np.abs(y))


@ex.misconception(of="mape")
def relative_to_both(y, y_hat):
    """You divide by the mean of |y| and |ŷ| (symmetric MAPE). Here the error is relative to the target |y| alone."""
    return 100 * np.mean(np.abs(y - y_hat) / ((np.abs(y) + np.abs(y_hat)) / 2))


@ex.misconception(of="mape")
def relative_to_the_sum_of_both(y, y_hat):
    """You divide by |y| + |ŷ|. Here the error is relative to the target |y| alone."""
    return 100 * np.mean(np.abs(y - y_hat) / (np.abs(y) + np.abs(y_hat)))


@ex.misconception(of="mape")
def relative_to_the_mean_target(y, y_hat):
    """You divide every error by the mean of y. Each is divided by its own target."""
    return 100 * np.mean(np.abs(y - y_hat)) / np.mean(y)


@ex.misconception(of="mape")
def percentage_that_is_right(y, y_hat):
    """You subtract the error from 100 %. Asked is the error itself."""
    return 100 - mape(y, y_hat)


@ex.misconception(of="mape")
def fraction_subtracted_from_100(y, y_hat):
    """You subtract the fraction from 100. Asked is the error itself, and in percent it is 100 times the fraction."""
    return 100 - mape(y, y_hat) / 100


@ex.misconception(of="mape")
def prediction_relative_to_target(y, y_hat):
    """You divide the prediction by the target. MAPE has the error there, |y − ŷ|."""
    return 100 * np.mean(y_hat / y)


@ex.misconception(of="mape")
def root_of_the_mean_square(y, y_hat):
    """You take the root of the mean square of the fractions. MAPE is the mean of their absolute values."""
    return 100 * np.sqrt(np.mean(((y - y_hat) / y) ** 2))


@ex.misconception(of="mape")
def relative_to_the_size_of_the_mean(y, y_hat):
    """You divide the mean error by the mean of y. Each error is divided by its own target, |y|; the mean comes
    after."""
    return 100 * np.mean(np.abs(y - y_hat)) / np.abs(np.mean(y))


@ex.misconception(of="mape")
def relative_to_the_larger(y, y_hat):
    """You divide by the larger of |y| and |ŷ|. Here the error is relative to the target |y| alone."""
    return 100 * np.mean(np.abs(y - y_hat) / np.maximum(np.abs(y), np.abs(y_hat)))


@ex.misconception(of="mape")
def not_relative(y, y_hat):
    """This is 100 times the mean absolute error: the division by |y| is missing."""
    return 100 * np.mean(np.abs(y - y_hat))


@ex.misconception(of="mape")
def absolute_error(y, y_hat):
    """This is the mean absolute error: neither the division by |y| nor the percent are there."""
    return np.mean(np.abs(y - y_hat))


@ex.misconception(of="mape")
def cut_off_at_a_hundred(y, y_hat):
    """You cut the result off at 100. An error may be larger than its target: more than 100 % is possible."""
    return min(100 * np.mean(np.abs((y - y_hat) / y)), 100)


@ex.misconception(of="mape")
def each_cut_off_at_a_hundred(y, y_hat):
    """You cut each example off at 100 %. An error may be larger than its target: more than 100 % is possible."""
    return 100 * np.mean(np.minimum(np.abs((y - y_hat) / y), 1))


@ex.misconception(of="mape")
def logarithm_of_the_ratio(y, y_hat):
    """You take the logarithm of ŷ/y. MAPE has no logarithm: |y − ŷ| / |y|."""
    return 100 * np.mean(np.abs(np.log(np.abs(y_hat / y))))


@ex.misconception(of="mape")
def squared_fractions(y, y_hat):
    """The fractions are squared. MAPE has their absolute values."""
    return 100 * np.mean(((y - y_hat) / y) ** 2)


@ex.misconception(of="mape")
def order_of_operations(y, y_hat):
    """y - y_hat / y is y − (ŷ / y): a division goes before a difference. Put y − ŷ in brackets."""
    return 100 * np.mean(np.abs(y - y_hat / y))


@ex.misconception(of="mape")
def one_added_to_the_target(y, y_hat):
    """You divide by |y| + 1. y is never 0 here, so divide by |y| itself."""
    return 100 * np.mean(np.abs(y - y_hat) / (np.abs(y) + 1))


# --- wrong ideas about msle ------------------------------------------------------------------------------


@ex.misconception(of="msle")
def one_not_added(y, y_hat):
    """The 1 is missing: it is ln(1 + y) − ln(1 + ŷ). With y = 0 your logarithm is −∞."""
    return np.mean((np.log(y) - np.log(y_hat)) ** 2)


@ex.misconception(of="msle")
def one_added_to_the_target_only(y, y_hat):
    """The 1 is missing in the logarithm of the prediction: ln(1 + y) − ln(1 + ŷ)."""
    return np.mean((np.log(1 + y) - np.log(y_hat)) ** 2)


@ex.misconception(of="msle")
def one_added_to_the_prediction_only(y, y_hat):
    """The 1 is missing in the logarithm of the target: ln(1 + y) − ln(1 + ŷ)."""
    return np.mean((np.log(y) - np.log(1 + y_hat)) ** 2)


@ex.misconception(of="msle")
def logarithm_to_base_ten(y, y_hat):
    """You take the logarithm to base 10. Here it is the natural one, np.log or np.log1p."""
    return np.mean((np.log10(1 + y) - np.log10(1 + y_hat)) ** 2)


@ex.misconception(of="msle")
def logarithm_to_base_two(y, y_hat):
    """You take the logarithm to base 2. Here it is the natural one, np.log or np.log1p."""
    return np.mean((np.log2(1 + y) - np.log2(1 + y_hat)) ** 2)


@ex.misconception(of="msle")
def root_of_it(y, y_hat):
    """This is the root, RMSLE. MSLE is the mean of the squares without a root."""
    return np.sqrt(msle(y, y_hat))


@ex.misconception(of="msle")
def not_squared_logarithms(y, y_hat):
    """You take the absolute differences of the logarithms. MSLE has their squares."""
    return np.mean(np.abs(np.log1p(y) - np.log1p(y_hat)))


@ex.misconception(of="msle")
def mean_difference_of_logarithms(y, y_hat):
    """The square is missing: differences up and down cancel. Square each before the mean."""
    return np.mean(np.log1p(y) - np.log1p(y_hat))


@ex.misconception(of="msle")
def mean_squared(y, y_hat):
    """You square the mean difference of the logarithms, in which differences up and down cancel. Square each, then take
    the mean."""
    return np.mean(np.log1p(y) - np.log1p(y_hat)) ** 2


@ex.misconception(of="msle")
def logarithm_of_the_squared_error(y, y_hat):
    """You take the logarithm of the squared error. It is taken of y and of ŷ first; then comes the difference, then the
    square."""
    return np.mean(np.log1p((y - y_hat) ** 2))


@ex.misconception(of="msle")
def logarithm_of_the_error(y, y_hat):
    """You take the logarithm of the error. It is taken of y and of ŷ first; then comes the difference, then the
    square."""
    return np.mean(np.log1p(np.abs(y - y_hat)) ** 2)


@ex.misconception(of="msle")
def logarithm_of_the_signed_error(y, y_hat):
    """You take the logarithm of 1 + y − ŷ, which does not exist for every error. It is taken of 1 + y and of 1 + ŷ
    first; then comes the difference."""
    return np.mean(np.log(1 + (y - y_hat)) ** 2)


@ex.misconception(of="msle")
def ones_outside_the_logarithms(y, y_hat):
    """The ones stand outside the logarithms. It is ln(1 + y) − ln(1 + ŷ), with the 1 added before."""
    return np.mean((np.log(y) + 1 - np.log(y_hat) + 1) ** 2)


@ex.misconception(of="msle")
def second_logarithm_squared_only(y, y_hat):
    """Only the second logarithm is squared: a power goes before a difference. Put the difference in brackets."""
    return np.mean(np.log1p(y) - np.log1p(y_hat) ** 2)


@ex.misconception(of="msle")
def one_added_twice(y, y_hat):
    """You add 1 twice: np.log1p(x) is ln(1 + x) already."""
    return np.mean((np.log1p(1 + y) - np.log1p(1 + y_hat)) ** 2)


@ex.misconception(of="msle")
def negative_numbers_cut_off(y, y_hat):
    """You set negative values to 0 first. 1 + y is positive for every y above −1: take the logarithm as it is."""
    return np.mean((np.log1p(np.maximum(y, 0)) - np.log1p(np.maximum(y_hat, 0))) ** 2)


@ex.misconception(of="msle")
def logarithm_of_the_mean(y, y_hat):
    """You take the logarithm of the mean squared error. It is taken of y and of ŷ, before everything else."""
    return np.log1p(np.mean((y - y_hat) ** 2))


@ex.misconception(of="msle")
def logarithm_of_the_mean_without_one(y, y_hat):
    """You take the logarithm of the mean squared error. It is taken of 1 + y and of 1 + ŷ, before everything else."""
    return np.log(np.mean((y - y_hat) ** 2))


@ex.misconception(of="msle")
def ratio_of_the_logarithms(y, y_hat):
    """You divide the logarithms by each other. They are subtracted: ln(1 + y) − ln(1 + ŷ), which is the logarithm of
    the ratio."""
    return np.mean((np.log1p(y) / np.log1p(y_hat)) ** 2)


@ex.misconception(of="msle")
def ratio_not_in_a_logarithm(y, y_hat):
    """You square the ratio (1 + y)/(1 + ŷ) itself. Take its logarithm first: that is 0 where the prediction is
    right."""
    return np.mean(((1 + y) / (1 + y_hat)) ** 2)


@ex.misconception(of="msle")
def relative_difference_of_the_logarithms(y, y_hat):
    """You divide the difference of the logarithms by ln(1 + y). MSLE has the plain difference, squared."""
    return np.mean(((np.log1p(y) - np.log1p(y_hat)) / np.log1p(y)) ** 2)


@ex.misconception(of="msle")
def exponentials_for_logarithms(y, y_hat):
    """You take exponentials. MSLE takes logarithms: np.log1p, not np.expm1 or np.exp."""
    return np.mean((np.expm1(y) - np.expm1(y_hat)) ** 2)


@ex.misconception(of="msle")
def squares_subtracted(y, y_hat):
    """You subtract the squares of the logarithms. Subtract first, then square."""
    return np.mean(np.log1p(y) ** 2 - np.log1p(y_hat) ** 2)


@ex.misconception(of="msle")
def logarithms_added(y, y_hat):
    """You add the two logarithms. Their difference is wanted."""
    return np.mean((np.log1p(y) + np.log1p(y_hat)) ** 2)


@ex.misconception(of="msle")
def doubled_logarithms(y, y_hat):
    """You double the difference in place of squaring it: d * 2 doubles, d ** 2 is the square."""
    return np.mean((np.log1p(y) - np.log1p(y_hat)) * 2)


@ex.misconception(of="msle")
def plain_squared_error(y, y_hat):
    """This is the mean squared error: the logarithms are missing."""
    return np.mean((y - y_hat) ** 2)


@ex.misconception(of="msle")
def logarithm_of_the_plain_ratio(y, y_hat):
    """1 + y / 1 + ŷ without brackets is 1 + y + ŷ: a division goes before a sum. Write (1 + y) / (1 + ŷ)."""
    return np.mean(np.log(1 + y / 1 + y_hat) ** 2)
