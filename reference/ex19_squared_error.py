"""ex19: half the squared error of one prediction, the mean squared error, and its gradient."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The squared error",
    chapter="C. Losses",
    source="S0 'Understanding Mean Squared Error (MSE)'; S1 'Squared Error Loss', 'Regression Loss Functions'",
    topics=[
        "squared error: ½(y − ŷ)²",
        "squared error: with or without ½ and 1/m",
        "mean squared error (MSE): (1/m) Σ (y − ŷ)²",
        "mean squared error: gradient (2/m)(ŷ − y)",
        "regression loss",
        "loss function and cost function",
    ],
    inputs={"y": floats("m", low=-4, high=4), "y_hat": floats("m", low=-4, high=4)},
    sizes={"m": (3, 7), "n": (2, 4)},
    hints=[
        "The error is y − ŷ. Its square is (y - y_hat) ** 2, with two stars; * 2 only doubles it.",
        "squared_error has the ½ and no mean, mse has the mean and no ½.",
        "np.mean takes the mean of an array. Square first: the mean of the errors lets too high and too low cancel.",
        "The gradient: only one term of the sum contains ŷ_i. Its slope is 2(ŷ_i − y_i), and the 1/m stays in front.",
        "So there is one entry for each prediction: 2 * (y_hat - y) / m with m = len(y), no sum and no further mean.",
    ],
    notes=[
        "S0 calls ½(y − ŷ)² the mean squared error, and two lines later the average of the squares. The first has no "
        "mean, the second no ½: look which one is meant.",
        "S1 has 1/n and no ½ here, but a sum over three outputs without a third in 'Squared Error Loss', and elsewhere "
        "a ½ that stands before the first square only.",
        "S0 says a squared error has one minimum only. That holds in ŷ, and for a linear model in its weights; in the "
        "weights of a network there may be many.",
    ],
    builds_on=[],
)

NUMBERS = {"y": floats(low=-4, high=4), "y_hat": floats(low=-4, high=4)}
TABLE = {"y": floats("m", "n", low=-4, high=4), "y_hat": floats("m", "n", low=-4, high=4)}
SHOWN = [
    {"y": [3.0, 1.0], "y_hat": [5.0, 0.0]},
    {"y": [1.0, 2.0, 3.0], "y_hat": [1.5, 2.0, 0.0]},
]
ONE = [{"y": [3.0], "y_hat": [5.5]}, {"y": [-1.25], "y_hat": [-3.0]}, {"y": [0.75], "y_hat": [0.25]}]


@ex.truth
def half_square(sp):
    y, y_hat = sp.symbols("y y_hat", real=True)
    return (y - y_hat) ** 2 / 2


@ex.truth
def mean_square(sp):
    y, y_hat = sp.symbols("y y_hat", real=True)
    return sp.mean((y - y_hat) ** 2)


@ex.function(
    points=1,
    truth=half_square,
    check="two numbers",
    inputs=NUMBERS,
    examples=[{"y": 3.0, "y_hat": 5.0}, {"y": 0.5, "y_hat": -1.0}],
)
def squared_error(y, y_hat):
    return (y - y_hat) ** 2 / 2


ex.check(
    "arrays, element by element",
    of="squared_error",
    points=1,
    inputs=TABLE,
    drawn=4,
    examples=[{"y": [3.0, 1.0, 0.0], "y_hat": [5.0, 0.0, 0.5]}],
    when_wrong="Each element has a squared error of its own, and the answer has the shape of y.",
)

ex.function(
    "mse",
    points=2,
    truth=mean_square,
    check="the mean of the squares",
    examples=SHOWN,
    cases=ONE,
)
ex.function(
    "mse_gradient",
    points=2,
    truth=mean_square.diff("y_hat"),  # derived, never typed
    check="an entry for each prediction",
    examples=SHOWN,
    cases=ONE,
)


@ex.picture("The mean squared error and its gradient over one of two predictions", x="ŷ for y = 1", y="")
def parabola(mse, mse_gradient):
    guesses = np.linspace(-2, 4, 61)
    pairs = [(np.array([1.0, 2.0]), np.array([guess, 2.5])) for guess in guesses]
    return {
        "mse": (guesses, [mse(y, y_hat) for y, y_hat in pairs]),
        "its slope": (guesses, [np.ravel(mse_gradient(y, y_hat))[0] for y, y_hat in pairs]),
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="mse")
def spread_and_offset(y, y_hat):
    """The mean of the squares is the variance plus the square of the mean. So it splits: the second part would vanish
    if you shifted all predictions by one number, the first would stay."""
    e = y - y_hat
    return np.var(e) + np.mean(e) ** 2


# --- wrong ideas about one squared error ---------------------------------------------------------------


@ex.misconception(of="squared_error")
def half_forgotten(y, y_hat):
    """This is (y − ŷ)². Here the squared error has a ½ in front; the mean squared error, further down, has none."""
    return (y - y_hat) ** 2


@ex.misconception(of="squared_error")
def squared_error_doubled(y, y_hat):
    """This is 2(y − ŷ)². The factor is ½, half of the square."""
    return 2 * (y - y_hat) ** 2


@ex.misconception(of="squared_error")
def half_squared_too(y, y_hat):
    """This is (½(y − ŷ))², a quarter of the square. The ½ stands outside the square: 0.5 * (y - y_hat) ** 2."""
    return ((y - y_hat) / 2) ** 2


@ex.misconception(of="squared_error")
def not_squared(y, y_hat):
    """This is y − ŷ itself. Its half square is asked for: (y - y_hat) * 2 only doubles, ** 2 is the square."""
    return y - y_hat


@ex.misconception(of="squared_error")
def not_squared_other_way(y, y_hat):
    """This is ŷ − y itself. Its half square is asked for: (y_hat - y) * 2 only doubles, ** 2 is the square."""
    return y_hat - y


@ex.misconception(of="squared_error")
def half_the_error(y, y_hat):
    """This is half the error, (y − ŷ)/2. The error is squared first: 0.5 * (y - y_hat) ** 2."""
    return (y - y_hat) / 2


@ex.misconception(of="squared_error")
def absolute_error(y, y_hat):
    """This is |y − ŷ|. The squared error is ½(y − ŷ)²."""
    return np.abs(y - y_hat)


@ex.misconception(of="squared_error")
def half_the_absolute_error(y, y_hat):
    """This is ½|y − ŷ|. The squared error is ½(y − ŷ)²."""
    return np.abs(y - y_hat) / 2


@ex.misconception(of="squared_error")
def difference_of_squares(y, y_hat):
    """This is ½(y² − ŷ²). The difference is taken first and then squared: (y - y_hat) ** 2."""
    return (y**2 - y_hat**2) / 2


@ex.misconception(of="squared_error")
def middle_term_forgotten(y, y_hat):
    """This is ½(y² + ŷ²). The square of a difference has a middle term: y² − 2yŷ + ŷ²."""
    return (y**2 + y_hat**2) / 2


@ex.misconception(of="squared_error")
def only_the_prediction_squared(y, y_hat):
    """This is ½(y − ŷ²): ** binds before the minus. The difference needs brackets: (y - y_hat) ** 2."""
    return (y - y_hat**2) / 2


@ex.misconception(of="squared_error")
def half_of_the_target_only(y, y_hat):
    """This is (½y − ŷ)². The ½ belongs in front of the whole square."""
    return (y / 2 - y_hat) ** 2


@ex.misconception(of="squared_error")
def added_for_subtracted(y, y_hat):
    """This is ½(y + ŷ)². The error is a difference, y − ŷ."""
    return (y + y_hat) ** 2 / 2


@ex.misconception(of="squared_error")
def minus_in_front(y, y_hat):
    """This is −½(y − ŷ)². A loss grows with the error, so it is never negative: no minus in front."""
    return -((y - y_hat) ** 2) / 2


@ex.misconception(of="squared_error")
def half_added(y, y_hat):
    """This is ½ + (y − ŷ)². The ½ is a factor."""
    return (y - y_hat) ** 2 + 0.5


@ex.misconception(of="squared_error")
def mean_taken(y, y_hat):
    """One number came back for arrays, the mean of ½(y − ŷ)². This function takes no mean: each element keeps its
    own."""
    return np.mean((y - y_hat) ** 2) / 2


@ex.misconception(of="squared_error")
def mean_taken_without_the_half(y, y_hat):
    """One number came back for arrays, and the ½ is missing: this is the mean of (y − ŷ)². Here each element has its
    own ½(y − ŷ)²."""
    return np.mean((y - y_hat) ** 2)


@ex.misconception(of="squared_error")
def sum_taken(y, y_hat):
    """One number came back for arrays, the sum of ½(y − ŷ)². This function adds nothing up: each element keeps its
    own."""
    return np.sum((y - y_hat) ** 2) / 2


@ex.misconception(of="squared_error")
def sum_taken_without_the_half(y, y_hat):
    """One number came back for arrays, and the ½ is missing: this is the sum of (y − ŷ)². Here each element has its own
    ½(y − ŷ)²."""
    return np.sum((y - y_hat) ** 2)


@ex.misconception(of="squared_error")
def divided_by_the_length(y, y_hat):
    """Your answer is divided by the number of rows. This function is elementwise, ½(y − ŷ)²: the 1/m belongs to mse."""
    return (y - y_hat) ** 2 / 2 / len(y)


@ex.misconception(of="squared_error")
def slope_of_the_square(y, y_hat):
    """This is (y − ŷ)·ŷ. The square multiplies the error by itself."""
    return (y - y_hat) * y_hat


@ex.misconception(of="squared_error")
def no_brackets_at_all(y, y_hat):
    """This is ½y − ŷ². Brackets are missing: factor and square belong to the whole difference, 0.5 * (y - y_hat) **
    2."""
    return y / 2 - y_hat**2


@ex.misconception(of="squared_error")
def half_square_of_the_prediction(y, y_hat):
    """This is y − ½ŷ². The difference needs brackets before it is squared: (y - y_hat) ** 2 / 2."""
    return y - y_hat**2 / 2


# --- wrong ideas about the mean ------------------------------------------------------------------------


@ex.misconception(of="mse")
def half_of_the_mean(y, y_hat):
    """This is half the mean squared error. Here mse has no ½: take the mean of (y − ŷ)², not of squared_error."""
    return np.mean((y - y_hat) ** 2) / 2


@ex.misconception(of="mse")
def half_of_the_sum(y, y_hat):
    """This is ½·Σ(y − ŷ)². Here it is the mean: 1/m in the place of the ½. The two agree for m = 2 only."""
    return np.sum((y - y_hat) ** 2) / 2


@ex.misconception(of="mse")
def sum_of_squares(y, y_hat):
    """This is Σ(y − ŷ)², the sum. The mean divides it by the number m of examples."""
    return np.sum((y - y_hat) ** 2)


@ex.misconception(of="mse")
def square_of_the_mean(y, y_hat):
    """This is the square of the mean error. Square first, then average: errors too high and too low must not cancel."""
    return np.mean(y - y_hat) ** 2


@ex.misconception(of="mse")
def squared_sum_over_m(y, y_hat):
    """This is the square of the summed errors, over m. Square each error first, then add: they must not cancel."""
    return np.sum(y - y_hat) ** 2 / len(y)


@ex.misconception(of="mse")
def difference_of_mean_squares(y, y_hat):
    """This is the mean of y² − ŷ². The difference is taken first and then squared: (y - y_hat) ** 2."""
    return np.mean(y**2 - y_hat**2)


@ex.misconception(of="mse")
def prediction_squared_alone(y, y_hat):
    """This is the mean of y − ŷ²: ** binds before the minus. The difference needs brackets: (y - y_hat) ** 2."""
    return np.mean(y - y_hat**2)


@ex.misconception(of="mse")
def root_mean_square(y, y_hat):
    """This is the root of the mean squared error (RMSE). Leave the root out."""
    return np.sqrt(np.mean((y - y_hat) ** 2))


@ex.misconception(of="mse")
def length_of_the_error(y, y_hat):
    """This is √Σ(y − ŷ)², the length (norm) of the error. The mean squared error has no root, and divides by m."""
    return np.sqrt(np.sum((y - y_hat) ** 2))


@ex.misconception(of="mse")
def length_over_m(y, y_hat):
    """This is √Σ(y − ŷ)² divided by m. np.linalg.norm takes a root: square it again, or use np.mean((y - y_hat) **
    2)."""
    return np.sqrt(np.sum((y - y_hat) ** 2)) / len(y)


@ex.misconception(of="mse")
def mean_absolute_error(y, y_hat):
    """This is the mean of |y − ŷ|, the mean absolute error. The errors are squared: (y - y_hat) ** 2."""
    return np.mean(np.abs(y - y_hat))


@ex.misconception(of="mse")
def mean_of_the_errors(y, y_hat):
    """This is the mean of y − ŷ; too high and too low cancel. Each error is squared first."""
    return np.mean(y - y_hat)


@ex.misconception(of="mse")
def mean_of_the_errors_other_way(y, y_hat):
    """This is the mean of ŷ − y; too high and too low cancel. Each error is squared first."""
    return np.mean(y_hat - y)


@ex.misconception(of="mse")
def doubled_for_squared(y, y_hat):
    """This is the mean of 2(y − ŷ): the errors are doubled. The square has two stars, ** 2."""
    return np.mean((y - y_hat) * 2)


@ex.misconception(of="mse")
def doubled_for_squared_other_way(y, y_hat):
    """This is the mean of 2(ŷ − y): the errors are doubled. The square has two stars, ** 2."""
    return np.mean((y_hat - y) * 2)


@ex.misconception(of="mse")
def divided_by_one_less(y, y_hat):
    """You divide by m − 1. That is for the variance of a sample; the mean of the squares divides by m."""
    return np.float64(np.sum((y - y_hat) ** 2)) / (len(y) - 1)


@ex.misconception(of="mse")
def divided_by_two_m(y, y_hat):
    """This is a quarter of the mean squared error. Is a ½ squared as well, or there twice? Here mse has none."""
    return np.mean((y - y_hat) ** 2) / 4


@ex.misconception(of="mse")
def divided_twice(y, y_hat):
    """You divide by m twice: np.mean does it already."""
    return np.mean((y - y_hat) ** 2) / len(y)


@ex.misconception(of="mse")
def mean_not_taken(y, y_hat):
    """One square for each example came back. Their mean is asked for, one number."""
    return (y - y_hat) ** 2


@ex.misconception(of="mse")
def minus_the_mean(y, y_hat):
    """This is the mean squared error with a minus in front. A loss grows with the error: no minus."""
    return -np.mean((y - y_hat) ** 2)


@ex.misconception(of="mse")
def variance_of_the_errors(y, y_hat):
    """This is the variance of the errors: their mean is subtracted before squaring. Square the errors as they are."""
    return np.var(y - y_hat)


@ex.misconception(of="mse")
def median_for_mean(y, y_hat):
    """This is the median of the squares. Their mean is asked for, np.mean."""
    return np.median((y - y_hat) ** 2)


@ex.misconception(of="mse")
def relative_to_the_target(y, y_hat):
    """This is the mean of ((y − ŷ)/y)², relative to the target. Here the errors are taken as they are."""
    return np.mean(((y - y_hat) / y) ** 2)


@ex.misconception(of="mse")
def first_example_over_m(y, y_hat):
    """Only the first square is in your result, divided by m. Does the return stand inside the loop?"""
    return (y[0] - y_hat[0]) ** 2 / len(y)


@ex.misconception(of="mse")
def first_example_only(y, y_hat):
    """Your result is the square of the first example alone. Does the return stand inside the loop?"""
    return (y[0] - y_hat[0]) ** 2


@ex.misconception(of="mse")
def last_example_over_m(y, y_hat):
    """Only the last square is in your result, divided by m. Does = stand in the loop where += is needed?"""
    return (y[-1] - y_hat[-1]) ** 2 / len(y)


@ex.misconception(of="mse")
def last_example_only(y, y_hat):
    """Your result is the square of the last example alone. Does = stand in the loop where += is needed?"""
    return (y[-1] - y_hat[-1]) ** 2


@ex.misconception(of="mse")
def first_example_left_out(y, y_hat):
    """The first square is missing in your sum. Indices begin at 0."""
    return np.sum((y[1:] - y_hat[1:]) ** 2) / len(y)


@ex.misconception(of="mse")
def last_example_left_out(y, y_hat):
    """The last square is missing in your sum. Does the loop end one too early?"""
    return np.sum((y[:-1] - y_hat[:-1]) ** 2) / len(y)


@ex.misconception(of="mse")
def multiplied_by_m(y, y_hat):
    """This is m·Σ(y − ŷ)². The mean divides the sum by m."""
    return np.sum((y - y_hat) ** 2) * len(y)


@ex.misconception(of="mse")
def half_of_the_sum_times_m(y, y_hat):
    """This is ½·m·Σ(y − ŷ)². The mean divides the sum by m, and has no ½; what stands after / 2 * is multiplied."""
    return np.sum((y - y_hat) ** 2) / 2 * len(y)


@ex.misconception(of="mse")
def mean_absolute_error_squared(y, y_hat):
    """This is the square of the mean absolute error. Each error is squared first, then the mean is taken."""
    return np.mean(np.abs(y - y_hat)) ** 2


@ex.misconception(of="mse")
def largest_square(y, y_hat):
    """This is the largest of the squares. Their mean is asked for."""
    return np.max((y - y_hat) ** 2)


@ex.misconception(of="mse")
def sum_of_errors_squared(y, y_hat):
    """This is the square of the summed errors. Square each error first, so that they do not cancel; then take the
    mean."""
    return np.sum(y - y_hat) ** 2


@ex.misconception(of="mse")
def every_pair(y, y_hat):
    """This is the mean over every pair of a target and a prediction. Target i belongs to prediction i alone: y - y_hat,
    both of shape (m,)."""
    return np.mean((y[:, None] - y_hat) ** 2)


@ex.misconception(of="mse")
def every_pair_over_m(y, y_hat):
    """This adds up the squares of every target with every prediction, and divides by m. Target i belongs to prediction
    i alone: one loop, or zip(y, y_hat)."""
    return np.sum((y[:, None] - y_hat) ** 2) / len(y)


@ex.misconception(of="mse")
def divided_by_one_more(y, y_hat):
    """You divide by m + 1. The mean divides by m."""
    return np.sum((y - y_hat) ** 2) / (len(y) + 1)


@ex.misconception(of="mse")
def product_for_difference(y, y_hat):
    """This is the mean of y·ŷ. The error is the difference y − ŷ, and it is squared."""
    return np.mean(y * y_hat)


# --- wrong ideas about the gradient --------------------------------------------------------------------


@ex.misconception(of="mse_gradient")
def gradient_by_y(y, y_hat):
    """Every sign is reversed: 2(y − ŷ)/m is the gradient with respect to y. With respect to ŷ the inner derivative is
    −1, which gives 2(ŷ − y)/m."""
    return 2 * (y - y_hat) / len(y)


@ex.misconception(of="mse_gradient")
def two_forgotten(y, y_hat):
    """This is (ŷ − y)/m. There is no ½ in mse to cancel the 2 of the square: 2(ŷ − y)/m."""
    return (y_hat - y) / len(y)


@ex.misconception(of="mse_gradient")
def two_and_sign_forgotten(y, y_hat):
    """This is (y − ŷ)/m: the sign is reversed, and the 2 of the square is missing. It is 2(ŷ − y)/m."""
    return (y - y_hat) / len(y)


@ex.misconception(of="mse_gradient")
def mean_forgotten(y, y_hat):
    """The 1/m is missing: the loss is a mean, so each prediction moves it by 1/m of its own slope 2(ŷ − y)."""
    return 2 * (y_hat - y)


@ex.misconception(of="mse_gradient")
def mean_and_sign_forgotten(y, y_hat):
    """Two slips: the sign is reversed (by ŷ the slope of the square is 2(ŷ − y)), and the 1/m of the mean is
    missing."""
    return 2 * (y - y_hat)


@ex.misconception(of="mse_gradient")
def gradient_of_half_the_sum(y, y_hat):
    """This is ŷ − y, the gradient of ½Σ(y − ŷ)². The one of the mean is 2(ŷ − y)/m."""
    return y_hat - y


@ex.misconception(of="mse_gradient")
def gradient_of_half_the_sum_other_way(y, y_hat):
    """This is y − ŷ: the sign is reversed, and the 2/m of the mean squared error is missing. It is 2(ŷ − y)/m."""
    return y - y_hat


@ex.misconception(of="mse_gradient")
def gradient_averaged(y, y_hat):
    """You return the mean of the slopes, one number. The gradient has one entry for each prediction: 2(ŷ − y)/m."""
    return np.mean(2 * (y_hat - y))


@ex.misconception(of="mse_gradient")
def gradient_averaged_by_y(y, y_hat):
    """You return the mean of 2(y − ŷ), one number, with the sign reversed. The gradient has one entry for each
    prediction: 2(ŷ − y)/m."""
    return np.mean(2 * (y - y_hat))


@ex.misconception(of="mse_gradient")
def gradient_added_up(y, y_hat):
    """You return the sum of the slopes, one number. The gradient has one entry for each prediction: 2(ŷ − y)/m."""
    return np.sum(2 * (y_hat - y))


@ex.misconception(of="mse_gradient")
def mean_repeated(y, y_hat):
    """All entries are the same, the mean of the slopes. Each prediction has its own error and its own entry: 2(ŷ_i −
    y_i)/m."""
    return np.full(len(y), np.mean(2 * (y_hat - y)))


@ex.misconception(of="mse_gradient")
def divided_by_two_m_in_gradient(y, y_hat):
    """This is (ŷ − y)/(2m). The 2 of the square stands above the line: 2(ŷ − y)/m."""
    return (y_hat - y) / (2 * len(y))


@ex.misconception(of="mse_gradient")
def divided_twice_in_gradient(y, y_hat):
    """You divide by m twice. The mean has one 1/m: 2(ŷ − y)/m."""
    return 2 * (y_hat - y) / len(y) ** 2


@ex.misconception(of="mse_gradient")
def mean_error_for_each(y, y_hat):
    """You multiply by m. The mean divides by it: 2(ŷ − y)/m."""
    return 2 * (y_hat - y) * len(y)


@ex.misconception(of="mse_gradient")
def sign_lost(y, y_hat):
    """The signs are lost: your entries are never negative. Where ŷ is too low, the slope is negative; no absolute value
    is taken."""
    return 2 * np.abs(y_hat - y) / len(y)


@ex.misconception(of="mse_gradient")
def square_kept(y, y_hat):
    """This is 2(ŷ − y)²/m: the square is still there. Differentiating lowers the power by one: 2(ŷ − y)/m."""
    return 2 * (y_hat - y) ** 2 / len(y)


@ex.misconception(of="mse_gradient")
def loss_of_each(y, y_hat):
    """These are the terms (y − ŷ)²/m of the loss. Their slopes are asked for: 2(ŷ − y)/m."""
    return (y_hat - y) ** 2 / len(y)


@ex.misconception(of="mse_gradient")
def slope_of_the_absolute_error(y, y_hat):
    """This is ±1/m, the gradient of the mean absolute error. That of the mean squared error grows with the error: 2(ŷ −
    y)/m."""
    return np.sign(y_hat - y) / len(y)


@ex.misconception(of="mse_gradient")
def inner_derivative_is_the_input(y, y_hat):
    """You multiply by ŷ once more. The derivative of ŷ − y with respect to ŷ is 1, so nothing follows: 2(ŷ − y)/m."""
    return 2 * (y_hat - y) * y_hat / len(y)


@ex.misconception(of="mse_gradient")
def prediction_only(y, y_hat):
    """This is 2ŷ/m: the target is gone. y is a constant inside the square, and stays there: 2(ŷ − y)/m."""
    return 2 * y_hat / len(y)


@ex.misconception(of="mse_gradient")
def brackets_missing(y, y_hat):
    """This is 2ŷ − y/m: the factor 2/m belongs to the whole difference. Put brackets round it: 2 * (y_hat - y) / m."""
    return 2 * y_hat - y / len(y)


@ex.misconception(of="mse_gradient")
def two_for_the_prediction_only(y, y_hat):
    """This is (2ŷ − y)/m. The 2 belongs to the whole difference: 2 * (y_hat - y) / m."""
    return (2 * y_hat - y) / len(y)


@ex.misconception(of="mse_gradient")
def divided_by_one_less_in_gradient(y, y_hat):
    """You divide by m − 1. The mean divides by m."""
    return 2 * (y_hat - y) / np.float64(len(y) - 1)


@ex.misconception(of="mse_gradient")
def one_step_down(y, y_hat):
    """This is ŷ minus the gradient, the predictions after a step. The gradient itself is asked for: 2(ŷ − y)/m."""
    return y_hat - 2 * (y_hat - y) / len(y)


@ex.misconception(of="mse_gradient")
def last_entry_left_out(y, y_hat):
    """The last entry is always 0, the others are right. Does the loop end one too early?"""
    return np.append(2 * (y_hat - y)[:-1] / len(y), 0.0)


@ex.misconception(of="mse_gradient")
def root_in_the_gradient(y, y_hat):
    """This is the gradient of the root of the mean squared error. Leave the root out: 2(ŷ − y)/m."""
    return (y_hat - y) / len(y) / np.sqrt(np.mean((y_hat - y) ** 2))


@ex.misconception(of="mse_gradient")
def mean_error(y, y_hat):
    """This is the mean of ŷ − y, one number. The gradient has one entry for each prediction: 2(ŷ − y)/m."""
    return np.mean(y_hat - y)


@ex.misconception(of="mse_gradient")
def mean_error_other_way(y, y_hat):
    """This is the mean of y − ŷ, one number. The gradient has one entry for each prediction: 2(ŷ − y)/m."""
    return np.mean(y - y_hat)


@ex.misconception(of="mse_gradient")
def target_without_the_factor(y, y_hat):
    """This is (2/m)·ŷ − y: the factor 2/m belongs to the whole difference. Put brackets round it: 2 / m * (y_hat -
    y)."""
    return 2 / len(y) * y_hat - y


@ex.misconception(of="mse_gradient")
def square_kept_and_no_mean(y, y_hat):
    """This is 2(ŷ − y)². Differentiating lowers the power by one, and the mean leaves 1/m: 2(ŷ − y)/m."""
    return 2 * (y_hat - y) ** 2


@ex.misconception(of="mse_gradient")
def slopes_times_errors(y, y_hat):
    """One number came back, the sum of slope times target. The gradient has one entry for each prediction: 2(ŷ −
    y)/m."""
    return 2 * (y_hat - y) @ y / len(y)


@ex.misconception(of="mse_gradient")
def sign_always_negative(y, y_hat):
    """Your entries are never positive. Where ŷ is too high the slope is positive: 2(ŷ − y)/m, without absolute
    value."""
    return -2 * np.abs(y_hat - y) / len(y)


@ex.misconception(of="mse_gradient")
def table_of_pairs(y, y_hat):
    """A table came back, every prediction with every target. Prediction i belongs to target i alone: keep both of shape
    (m,), without reshape(-1, 1)."""
    return 2 * (y_hat[:, None] - y) / len(y)


@ex.misconception(of="mse_gradient")
def table_of_pairs_turned(y, y_hat):
    """A table came back, every target with every prediction. Prediction i belongs to target i alone: keep both of shape
    (m,), without reshape(-1, 1)."""
    return 2 * (y_hat - y[:, None]) / len(y)


@ex.misconception(of="mse_gradient")
def multiplied_by_m_and_halved(y, y_hat):
    """This is (ŷ − y)·m/2. What stands after / 2 * is multiplied; and it is the 2 that is above the line: 2(ŷ −
    y)/m."""
    return (y_hat - y) / 2 * len(y)


@ex.misconception(of="mse_gradient")
def times_the_target(y, y_hat):
    """You multiply by y once more. The derivative of ŷ − y with respect to ŷ is 1, so nothing follows: 2(ŷ − y)/m."""
    return 2 * (y_hat - y) * y / len(y)


@ex.misconception(of="mse_gradient")
def sum_of_both(y, y_hat):
    """This is 2(ŷ + y)/m. The error is a difference, ŷ − y."""
    return 2 * (y_hat + y) / len(y)


@ex.misconception(of="mse_gradient")
def divided_by_the_error(y, y_hat):
    """These are the errors divided by the root of the summed squares, a vector of length 1. The gradient keeps its
    length: 2(ŷ − y)/m."""
    return (y_hat - y) / np.sqrt(np.sum((y_hat - y) ** 2))


@ex.misconception(of="mse")
def mean_of_the_squared_sums(y, y_hat):
    """This is the mean of (y + ŷ)². The error is a difference, y − ŷ."""
    return np.mean((y + y_hat) ** 2)


@ex.misconception(of="mse")
def relative_to_the_spread(y, y_hat):
    """This is Σ(y − ŷ)²/Σ(y − mean of y)², the errors relative to the spread of the targets. The mean divides by m."""
    return np.sum((y - y_hat) ** 2) / np.sum((y - np.mean(y)) ** 2)


@ex.misconception(of="mse")
def divided_by_three(y, y_hat):
    """You divide by 3, whatever m is. The number of examples is len(y)."""
    return np.sum((y - y_hat) ** 2) / 3


@ex.misconception(of="mse")
def squared_logarithms(y, y_hat):
    """This compares logarithms, the mean of (ln(1 + y) − ln(1 + ŷ))². Here the errors are y − ŷ themselves."""
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)


@ex.misconception(of="mse_gradient")
def running_sum(y, y_hat):
    """Each entry has the entries before it added to it. Is a variable carried along in the loop? Each prediction has
    its own slope alone: 2(ŷ_i − y_i)/m."""
    return np.cumsum(2 * (y_hat - y) / len(y))


@ex.misconception(of="mse_gradient")
def two_entries(y, y_hat):
    """Only the first two entries came back. There are m of them: one for each prediction."""
    return 2 / len(y) * np.array([y_hat[0] - y[0], y_hat[1] - y[1]])


@ex.misconception(of="mse_gradient")
def last_entry_for_all(y, y_hat):
    """All entries are the same, the slope of the last example. Is the whole array set in the loop? Each has its own."""
    return np.full(len(y), 2 * (y_hat[-1] - y[-1]) / len(y))


@ex.misconception(of="mse")
def around_the_mean_prediction(y, y_hat):
    """The mean of the predictions stands for all of them: this is the mean of (y − mean of ŷ)². Each target is compared
    with its own prediction."""
    return np.mean((y - np.mean(y_hat)) ** 2)


@ex.misconception(of="mse")
def around_the_mean_target(y, y_hat):
    """The mean of the targets stands for all of them: this is the mean of (ŷ − mean of y)². Each prediction is compared
    with its own target."""
    return np.mean((y_hat - np.mean(y)) ** 2)


@ex.misconception(of="mse")
def square_of_the_summed_sizes(y, y_hat):
    """This is (Σ|y − ŷ|)²/m. Square each error first, then add, then divide."""
    return np.sum(np.abs(y - y_hat)) ** 2 / len(y)


@ex.misconception(of="mse")
def minus_the_sum(y, y_hat):
    """This is −Σ(y − ŷ)². A loss grows with the error, so there is no minus; and it is the mean, divided by m."""
    return -np.sum((y - y_hat) ** 2)


@ex.misconception(of="mse_gradient")
def twice_the_mean_square(y, y_hat):
    """One number came back, twice the mean squared error. The gradient has an entry for each prediction: 2(ŷ − y)/m."""
    return 2 * np.mean((y - y_hat) ** 2)


@ex.misconception(of="mse_gradient")
def mean_square_itself(y, y_hat):
    """This is the mean squared error itself, one number. Its gradient has an entry for each prediction: 2(ŷ − y)/m."""
    return np.mean((y - y_hat) ** 2)


@ex.misconception(of="mse_gradient")
def same_for_all_reversed(y, y_hat):
    """All entries are the same, the mean of 2(y − ŷ). Each prediction has its own error, and the sign is the other one:
    2(ŷ_i − y_i)/m."""
    return np.full(len(y), np.mean(2 * (y - y_hat)))


@ex.misconception(of="mse_gradient")
def square_of_the_target(y, y_hat):
    """This is 2(ŷ² − y²)/m, a difference of squares. The derivative of (ŷ − y)² is 2(ŷ − y)."""
    return 2 * (y_hat**2 - y**2) / len(y)


@ex.misconception(of="mse_gradient")
def halved_errors(y, y_hat):
    """This is (ŷ − y)/2, whatever m is. The 2 of the square stands above the line, and m below: 2(ŷ − y)/m."""
    return (y_hat - y) / 2


@ex.misconception(of="squared_error")
def sizes_compared(y, y_hat):
    """This is ½(|y| − |ŷ|)². The signs count: the error is y − ŷ."""
    return (np.abs(y) - np.abs(y_hat)) ** 2 / 2


@ex.misconception(of="squared_error")
def too_low_only(y, y_hat):
    """Where ŷ is too high your answer is 0. An error on either side counts: ½(y − ŷ)²."""
    return np.maximum(y - y_hat, 0) ** 2 / 2
