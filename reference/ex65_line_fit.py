"""ex65: least squares for a line, with its intercept and without."""

import numpy as np

from grader import Exercise, Input, computed, floats

# On both sides of 0, none at 0, and with Σx > 0: every wrong slope is a number too.
SPREAD_OUT = Input(("points",), lambda rng, size: np.round(rng.permutation(size[0]) + rng.uniform(-1.9, -1.1, size), 3))

ex = Exercise(
    title="A straight line through points",
    chapter="I. Beyond one update",
    source="S2 'Removing INTERCEPT?'",
    inputs={"x": SPREAD_OUT, "y": floats("points", low=-4, high=6), "n": computed(lambda x: len(x))},
    sizes={"points": (5, 8)},
    topics=[
        "linear regression",
        "least-squares line: b = Σ (x − x̄)(y − ȳ)/Σ (x − x̄)², a = ȳ − b·x̄",
        "intercept, and its removal: b = Σ xy/Σ x²",
        "normal equations",
    ],
    hints=[
        "Both slopes are one sum divided by another; in fit_line the means are subtracted first.",
        "dx = x - np.mean(x) and dy = y - np.mean(y) are the distances from the means.",
        "fit_line: b = Σ dx·dy / Σ dx². The line goes through the means, which gives a = mean of y − b · mean of x.",
        "fit_through_origin: the same fraction with x and y themselves: np.sum(x * y) / np.sum(x**2).",
        "Return the intercept first: return np.mean(y) - b * np.mean(x), b.",
    ],
    notes=[
        "S2 writes y = a + b·x + Error and says that a line without its intercept goes through the origin. It does not "
        "say that the slope changes as well: it is fitted anew.",
        "np.polyfit(x, y, 1) and most programs return the slope first; here the intercept comes first, as in a + b x.",
    ],
    builds_on=["ex19", "ex38"],
)

SHOWN = {"x": [1.0, 2.0, 3.0], "y": [2.0, 4.0, 3.0]}
TWO_POINTS = [
    {"x": [1.0, 3.0], "y": [2.0, -4.0]},
    {"x": [-2.0, 0.5], "y": [1.5, 2.5]},
    {"x": [5.0, 4.0], "y": [0.0, 2.5]},
]
ON_A_LINE = [
    {"x": [0.0, 1.0, 2.5, -3.0], "y": [1.5, 0.75, -0.375, 3.75]},
    {"x": [2.0, -1.0, 4.0], "y": [5.0, -1.0, 9.0]},
    {"x": [1.0, 2.0, 4.0, 3.0], "y": [-2.0, -1.5, -0.5, -1.0]},
]
ON_A_RAY = [{"x": [1.0, 2.0, -4.0], "y": [-1.5, -3.0, 6.0]}, {"x": [3.0], "y": [-2.0]}, {"x": [-0.5], "y": [-2.0]}]


@ex.truth
def least_squares(sp, x, y):
    """The a and b at which both slopes of Σ (y − a − b x)² are 0."""
    a, b = sp.symbols("a b", real=True)
    n = sp.Symbol("n", positive=True)
    x_sum, y_sum = sp.let("X", x.sum()), sp.let("Y", y.sum())
    x_squares, products = sp.let("XX", (x**2).sum()), sp.let("XY", (x * y).sum())
    # Σ (y − a − b x)² multiplied out, but for Σ y², which has no slope.
    loss = n * a**2 + b**2 * x_squares - 2 * a * y_sum - 2 * b * products + 2 * a * b * x_sum
    best = sp.solve([sp.diff(loss, a), sp.diff(loss, b)], [a, b])
    return best[a], best[b]


@ex.function(points=3, truth=least_squares, returns=["a", "b"], check="some points", examples=[SHOWN], drawn=8)
def fit_line(x, y):
    dx = x - np.mean(x)
    b = np.sum(dx * (y - np.mean(y))) / np.sum(dx**2)
    return np.mean(y) - b * np.mean(x), b


ex.check(
    "points on a line",
    of="fit_line",
    points=0.5,
    examples=[{"x": [0.0, 1.0, 2.0], "y": [1.0, 3.0, 5.0]}],
    cases=ON_A_LINE,
    when_wrong="Where all points lie on one line, a and b are those of that line.",
)
ex.check("two points", of="fit_line", points=0.5, cases=TWO_POINTS)


@ex.truth
def through_the_origin(sp, x, y):
    """The b at which the slope of Σ (y − b x)² is 0."""
    b = sp.Symbol("b", real=True)
    x_squares, products = sp.let("XX", (x**2).sum()), sp.let("XY", (x * y).sum())
    (best,) = sp.solve(sp.diff(b**2 * x_squares - 2 * b * products, b), b)
    return best


@ex.function(points=2, truth=through_the_origin, check="some points", examples=[SHOWN], drawn=8)
def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


ex.check(
    "points on a line through the origin, and one point",
    of="fit_through_origin",
    points=0.5,
    cases=ON_A_RAY,
    when_wrong="One point (x, y) gives b = y/x, and so do several on one line through the origin.",
)


@ex.another_way(of="fit_line")
def linear_system(x, y):
    """np.linalg.lstsq solves any least-squares problem: one column of ones for the intercept, one column for x. With
    more features there are more columns, and nothing else changes."""
    columns = np.column_stack([np.ones(len(x)), x])
    (a, b), *_ = np.linalg.lstsq(columns, y, rcond=None)
    return a, b


@ex.another_way(of="fit_through_origin")
def shadow_of_y_on_x(x, y):
    """b x is the shadow of the vector y on the line along x, and this is the formula of a projection. Two dot products,
    and no array in between."""
    return (x @ y) / (x @ x)


# --- wrong ideas about the line with its intercept --------------------------------------------------------


def _through_the_means(x, y, b):
    return np.mean(y) - b * np.mean(x), b


@ex.misconception(of="fit_line")
def slope_first(x, y):
    """The two results have changed places: the intercept a comes first, then the slope b. (np.polyfit has them the
    other way round.)"""
    return fit_line(x, y)[::-1]


@ex.misconception(of="fit_line")
def slope_through_the_origin(x, y):
    """Your slope is that of the line through the origin, Σxy/Σx². With an intercept the means are subtracted first:
    Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    return _through_the_means(x, y, fit_through_origin(x, y))


@ex.misconception(of="fit_line")
def no_intercept_at_all(x, y):
    """This is the line through the origin: a is 0. Here a is fitted too: ȳ − b·x̄."""
    return 0.0, fit_through_origin(x, y)


@ex.misconception(of="fit_line")
def intercept_left_at_zero(x, y):
    """Your slope is right, but a is 0. It is ȳ − b·x̄, so that the line goes through the means."""
    return 0.0, fit_line(x, y)[1]


@ex.misconception(of="fit_line")
def intercept_added(x, y):
    """Your slope is right, but a is ȳ + b·x̄. The line goes through (x̄, ȳ), so a = ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return np.mean(y) + b * np.mean(x), b


@ex.misconception(of="fit_line")
def intercept_upside_down(x, y):
    """Your slope is right, but a is x̄ − b·ȳ: the two means have changed places. It is ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return np.mean(x) - b * np.mean(y), b


@ex.misconception(of="fit_line")
def intercept_with_the_wrong_sign(x, y):
    """Your slope is right, but a has the wrong sign: it is ȳ − b·x̄, not b·x̄ − ȳ."""
    a, b = fit_line(x, y)
    return -a, b


@ex.misconception(of="fit_line")
def intercept_is_the_mean(x, y):
    """Your slope is right, but a is the mean of y. That is the height of the line at x̄; at 0 it is ȳ − b·x̄."""
    return np.mean(y), fit_line(x, y)[1]


@ex.misconception(of="fit_line")
def slope_not_in_the_intercept(x, y):
    """Your slope is right, but a is ȳ − x̄: the factor b is missing. It is ȳ − b·x̄."""
    return np.mean(y) - np.mean(x), fit_line(x, y)[1]


@ex.misconception(of="fit_line")
def intercept_from_sums(x, y):
    """Your slope is right, but a is Σy − b·Σx. Divide it by n: it is made of means, ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return np.sum(y) - b * np.sum(x), b


@ex.misconception(of="fit_line")
def intercept_from_the_first_point(x, y):
    """Your slope is right, but the line is put through the first point, a = y_0 − b·x_0. It goes through the means:
    ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return y[0] - b * x[0], b


@ex.misconception(of="fit_line")
def intercept_from_the_last_point(x, y):
    """Your slope is right, but the line is put through the last point. It goes through the means: ȳ − b·x̄. Is x or y
    a single point where the mean is needed?"""
    b = fit_line(x, y)[1]
    return y[-1] - b * x[-1], b


@ex.misconception(of="fit_line")
def intercept_from_medians(x, y):
    """Your slope is right, but a is made of medians. Least squares goes through the means: ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return np.median(y) - b * np.median(x), b


@ex.misconception(of="fit_line")
def slope_times_the_sum(x, y):
    """Your slope is right, but a is ȳ − b·Σx. It is the mean of x: ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return np.mean(y) - b * np.sum(x), b


@ex.misconception(of="fit_line")
def intercept_without_brackets(x, y):
    """Your slope is right, but a is Σy − b·x̄. The mean of y stands there: ȳ − b·x̄."""
    b = fit_line(x, y)[1]
    return np.sum(y) - b * np.mean(x), b


@ex.misconception(of="fit_line")
def slope_alone_negative(x, y):
    """Your slope has the wrong sign. It is Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², each the value minus its mean."""
    return _through_the_means(x, y, -fit_line(x, y)[1])


@ex.misconception(of="fit_line")
def slope_negative_beside_the_right_intercept(x, y):
    """Your intercept is right, but the slope that you return has the wrong sign."""
    a, b = fit_line(x, y)
    return a, -b


@ex.misconception(of="fit_line")
def absolute_deviations(x, y):
    """Your slope is made of absolute deviations, Σ|x − x̄|·|y − ȳ| / Σ(x − x̄)². They keep their signs: that is what
    makes the slope rise or fall."""
    dx, dy = np.abs(x - np.mean(x)), np.abs(y - np.mean(y))
    return _through_the_means(x, y, np.sum(dx * dy) / np.sum(dx**2))


@ex.misconception(of="fit_line")
def covariance_over_the_spread(x, y):
    """Your slope is the covariance divided by the standard deviation of x. Divide it by the variance, the square of
    that."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.mean(dx * dy) / np.std(x))


@ex.misconception(of="fit_line")
def deviations_summed_one_by_one(x, y):
    """Your slope is Σ(x − x̄) · Σ(y − ȳ) / Σ(x − x̄)²: both sums are 0. Multiply the deviations point by point, then
    add up."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.round(np.sum(dx) * np.sum(dy), 9) / np.sum(dx**2))


@ex.misconception(of="fit_line")
def mean_of_the_slopes_from_the_means(x, y):
    """Your slope is the mean (or sum) of the single slopes (y − ȳ) / (x − x̄). Sum above and below first, then
    divide."""
    return _through_the_means(x, y, np.mean((y - np.mean(y)) / (x - np.mean(x))))


@ex.misconception(of="fit_line")
def spreads_added(x, y):
    """Below, your slope has Σ|x − x̄| squared. The square comes first, then the sum: Σ(x − x̄)²."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.sum(dx * dy) / np.sum(np.abs(dx)) ** 2)


@ex.misconception(of="fit_line")
def slope_of_the_ends(x, y):
    """Your slope is that from the first to the last point. All points count: Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    return _through_the_means(x, y, (y[-1] - y[0]) / (x[-1] - x[0]))


@ex.misconception(of="fit_line")
def slope_of_the_extremes(x, y):
    """Your slope is the range of y over the range of x. All points count: Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    return _through_the_means(x, y, np.ptp(y) / np.ptp(x))


@ex.misconception(of="fit_line")
def mean_of_the_ratios_for_slope(x, y):
    """Your slope is the mean of y/x. With an intercept the means are subtracted first: Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    return _through_the_means(x, y, np.mean(y / x))


@ex.misconception(of="fit_line")
def intercept_at_the_smallest_x(x, y):
    """Your slope is right, but a is the y of the leftmost point. a is the height of the line at x = 0: ȳ − b·x̄."""
    return y[np.argmin(x)], fit_line(x, y)[1]


@ex.misconception(of="fit_line")
def slope_alone(x, y):
    """The slope alone came back. Return two numbers, (a, b)."""
    return fit_line(x, y)[1]


@ex.misconception(of="fit_line")
def intercept_alone(x, y):
    """The intercept alone came back. Return two numbers, (a, b)."""
    return fit_line(x, y)[0]


@ex.misconception(of="fit_line")
def sign_in_the_denominator(x, y):
    """Below, your slope adds the square of the mean. It is subtracted: the mean of x² minus x̄²."""
    above = np.mean(x * y) - np.mean(x) * np.mean(y)
    return _through_the_means(x, y, above / (np.mean(x**2) + np.mean(x) ** 2))


@ex.misconception(of="fit_line")
def sums_and_means_mixed_above(x, y):
    """Your slope is (Σxy − x̄·ȳ) / (Σx² − x̄²): sums minus means. Take sums throughout, nΣxy − ΣxΣy above, or means
    throughout."""
    return _through_the_means(x, y, (np.sum(x * y) - np.mean(x) * np.mean(y)) / (np.sum(x**2) - np.mean(x) ** 2))


@ex.misconception(of="fit_line")
def sums_and_means_mixed_below(x, y):
    """In the fraction of your slope Σx² − x̄² stands below: a sum minus a mean's square. Above are means, so below it is
    the mean of x² minus x̄²."""
    above = np.mean(x * y) - np.mean(x) * np.mean(y)
    return _through_the_means(x, y, above / (np.sum(x**2) - np.mean(x) ** 2))


@ex.misconception(of="fit_line")
def brackets_missing_below(x, y):
    """Below, your slope has Σ(x − x̄²): only the mean is squared, since a power goes before a difference. Put x − x̄ in
    brackets."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.sum(dx * dy) / np.sum(x - np.mean(x) ** 2))


@ex.misconception(of="fit_line")
def brackets_missing_above(x, y):
    """Above, your slope has Σ((x − x̄)·y − ȳ): a product goes before a difference. Put y − ȳ in brackets."""
    dx = x - np.mean(x)
    return _through_the_means(x, y, np.sum(dx * y - np.mean(y)) / np.sum(dx**2))


def _matrix_kept(name, slope):
    def recipe(x, y):
        return _through_the_means(x, y, slope(x, y))

    recipe.__name__ = name
    recipe.__doc__ = (
        "Your slope is a 2 × 2 matrix: np.cov and np.corrcoef return one. What belongs to x and y together stands at "
        "[0, 1]."
    )
    ex.misconception(of="fit_line")(recipe)


_matrix_kept("covariance_matrix", lambda x, y: np.cov(x, y) / np.var(x))
_matrix_kept("covariance_matrix_with_ddof", lambda x, y: np.cov(x, y) / np.var(x, ddof=1))
_matrix_kept("correlation_matrix", lambda x, y: np.corrcoef(x, y) * np.std(y) / np.std(x))


@ex.misconception(of="fit_line")
def median_of_the_slopes(x, y):
    """Your slope is the median of the slopes between all pairs of points. That is another method; least squares has
    Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    i, j = np.triu_indices(len(x), 1)
    return _through_the_means(x, y, np.median((y[j] - y[i]) / (x[j] - x[i])))


@ex.misconception(of="fit_line")
def spread_of_y_below(x, y):
    """Your slope is Σ(x − x̄)(y − ȳ) / Σ(y − ȳ)²: the spread of y stands below. It is that of x, Σ(x − x̄)²."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.sum(dx * dy) / np.sum(dy**2))


@ex.misconception(of="fit_line")
def x_fitted_to_y(x, y):
    """This is the line x = a + b y: x and y have changed places. Predicted is y, from x."""
    return fit_line(y, x)


@ex.misconception(of="fit_line")
def line_of_x_turned(x, y):
    """This is the least-squares line of x from y, solved for y. It makes the distances in x smallest; those in y
    count."""
    a, b = fit_line(y, x)
    return -a / b, 1 / b


@ex.misconception(of="fit_line")
def correlation_for_slope(x, y):
    """Your slope is the correlation of x and y. Multiply it by the spread of y over that of x, or use
    Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    return _through_the_means(x, y, np.corrcoef(x, y)[0, 1])


@ex.misconception(of="fit_line")
def ratio_of_spreads(x, y):
    """Your slope is the standard deviation of y over that of x. It has to be multiplied by their correlation."""
    return _through_the_means(x, y, np.std(y) / np.std(x))


@ex.misconception(of="fit_line")
def covariance_for_slope(x, y):
    """Your slope is the covariance Σ(x − x̄)(y − ȳ)/n. Divide it by the variance of x, Σ(x − x̄)²/n."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.mean(dx * dy))


@ex.misconception(of="fit_line")
def not_divided(x, y):
    """Your slope is Σ(x − x̄)(y − ȳ) alone. Divide it by Σ(x − x̄)²."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.sum(dx * dy))


@ex.misconception(of="fit_line")
def n_minus_one_above(x, y):
    """Your slope is too large by n/(n − 1). np.cov divides by n − 1 and np.var by n: take the same divisor for both
    (ddof=1), or plain sums."""
    return _through_the_means(x, y, fit_line(x, y)[1] * len(x) / (len(x) - 1))


@ex.misconception(of="fit_line")
def n_minus_one_below(x, y):
    """Your slope is too small by (n − 1)/n. One part of the fraction is divided by n, the other by n − 1: take the
    same divisor for both, or plain sums."""
    return _through_the_means(x, y, fit_line(x, y)[1] * (len(x) - 1) / len(x))


@ex.misconception(of="fit_line")
def deviations_not_squared(x, y):
    """Your slope is Σ(x − x̄)(y − ȳ) / Σ|x − x̄|. The deviations below are squared."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.sum(dx * dy) / np.sum(np.abs(dx)))


@ex.misconception(of="fit_line")
def root_below(x, y):
    """Your slope is divided by √Σ(x − x̄)². There is no root: by Σ(x − x̄)² itself."""
    dx, dy = x - np.mean(x), y - np.mean(y)
    return _through_the_means(x, y, np.sum(dx * dy) / np.sqrt(np.sum(dx**2)))


@ex.misconception(of="fit_line")
def n_left_out_twice(x, y):
    """Your slope is (Σxy − ΣxΣy) / (Σx² − (Σx)²). The first term above and below is multiplied by n:
    (nΣxy − ΣxΣy) / (nΣx² − (Σx)²)."""
    b = (np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x**2) - np.sum(x) ** 2)
    return _through_the_means(x, y, b)


@ex.misconception(of="fit_line")
def n_left_out_above(x, y):
    """In your slope the n before Σxy is missing: (nΣxy − ΣxΣy) / (nΣx² − (Σx)²)."""
    n = len(x)
    b = (np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x**2) - np.sum(x) ** 2)
    return _through_the_means(x, y, b)


@ex.misconception(of="fit_line")
def n_left_out_below(x, y):
    """In your slope the n before Σx² is missing: (nΣxy − ΣxΣy) / (nΣx² − (Σx)²)."""
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x**2) - np.sum(x) ** 2)
    return _through_the_means(x, y, b)


@ex.misconception(of="fit_line")
def square_forgotten_below(x, y):
    """The slope in sums has n·Σx² − (Σx)² below: in yours Σx is not squared."""
    return _through_the_means(
        x, y, (len(x) * np.sum(x * y) - np.sum(x) * np.sum(y)) / (len(x) * np.sum(x**2) - np.sum(x))
    )


@ex.misconception(of="fit_line")
def sum_of_squares_for_square_of_sum(x, y):
    """Your slope has nΣx² − Σx² below. The second term is the square of the sum, (Σx)²: np.sum(x)**2."""
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / ((n - 1) * np.sum(x**2))
    return _through_the_means(x, y, b)


@ex.misconception(of="fit_line")
def square_of_sum_for_sum_of_squares(x, y):
    """Your slope has n(Σx)² − (Σx)² below. The first term is the sum of the squares, nΣx²: np.sum(x**2)."""
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / ((n - 1) * np.sum(x) ** 2)
    return _through_the_means(x, y, b)


@ex.misconception(of="fit_line")
def sign_above(x, y):
    """Your slope has nΣxy + ΣxΣy above. The product of the sums is subtracted."""
    n = len(x)
    b = (n * np.sum(x * y) + np.sum(x) * np.sum(y)) / (n * np.sum(x**2) - np.sum(x) ** 2)
    return _through_the_means(x, y, b)


@ex.misconception(of="fit_line")
def only_y_centred(x, y):
    """Your slope is Σx(y − ȳ) / Σx²: below, the mean of x is not subtracted. It is Σ(x − x̄)²."""
    return _through_the_means(x, y, np.sum(x * (y - np.mean(y))) / np.sum(x**2))


@ex.misconception(of="fit_line")
def only_x_below_centred(x, y):
    """Your slope is Σxy / Σ(x − x̄)²: above, no mean is subtracted. It is Σ(x − x̄)(y − ȳ)."""
    return _through_the_means(x, y, np.sum(x * y) / np.sum((x - np.mean(x)) ** 2))


@ex.misconception(of="fit_line")
def through_the_first_and_the_last(x, y):
    """This is the line through the first and the last point. All points count: the sum of their squared distances is
    to be smallest."""
    b = (y[-1] - y[0]) / (x[-1] - x[0])
    return y[0] - b * x[0], b


@ex.misconception(of="fit_line")
def through_the_first_two(x, y):
    """This is the line through the first two points. All points count: the sum of their squared distances is to be
    smallest."""
    b = (y[1] - y[0]) / (x[1] - x[0])
    return y[0] - b * x[0], b


@ex.misconception(of="fit_line")
def mean_of_the_slopes(x, y):
    """Your slope is the mean of the slopes from point to point. Use Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²."""
    return _through_the_means(x, y, np.mean(np.diff(y) / np.diff(x)))


@ex.misconception(of="fit_line")
def fitted_values(x, y):
    """The heights of the line at the x came back. Asked are its two numbers, (a, b)."""
    a, b = fit_line(x, y)
    return a + b * x


# --- wrong ideas about the line through the origin --------------------------------------------------------


@ex.misconception(of="fit_through_origin")
def intercept_crossed_out(x, y):
    """This is the slope of the full line, with the intercept crossed out. A line through the origin is fitted anew:
    Σxy / Σx², no means subtracted."""
    return fit_line(x, y)[1]


@ex.misconception(of="fit_through_origin")
def mean_of_the_ratios(x, y):
    """This is the mean of y/x, in which points near 0 count as much as those far out. Least squares gives Σxy / Σx²."""
    return np.mean(y / x)


@ex.misconception(of="fit_through_origin")
def median_of_the_ratios(x, y):
    """This is the median of y/x. Least squares gives Σxy / Σx²."""
    return np.median(y / x)


@ex.misconception(of="fit_through_origin")
def ratio_of_the_means(x, y):
    """This is ȳ/x̄, the slope to the point of the means. A line through the origin need not go through it: Σxy / Σx²."""
    return np.mean(y) / np.mean(x)


@ex.misconception(of="fit_through_origin")
def only_the_numerator(x, y):
    """This is Σxy alone. Divide it by Σx²."""
    return np.sum(x * y)


@ex.misconception(of="fit_through_origin")
def mean_of_the_products(x, y):
    """This is Σxy divided by n. Divide Σxy by Σx²."""
    return np.mean(x * y)


@ex.misconception(of="fit_through_origin")
def divided_by_the_sum(x, y):
    """You divide Σxy by Σx. It is divided by the sum of the squares, Σx²."""
    return np.sum(x * y) / np.sum(x)


@ex.misconception(of="fit_through_origin")
def divided_by_the_square_of_the_sum(x, y):
    """You divide Σxy by (Σx)². It is divided by the sum of the squares, Σx²: np.sum(x**2)."""
    return np.sum(x * y) / np.sum(x) ** 2


@ex.misconception(of="fit_through_origin")
def divided_by_the_root(x, y):
    """You divide Σxy by √Σx². There is no root: divide by Σx²."""
    return np.sum(x * y) / np.sqrt(np.sum(x**2))


@ex.misconception(of="fit_through_origin")
def divided_by_the_squares_of_y(x, y):
    """You divide Σxy by Σy². Predicted is y from x, so the squares of x stand below: Σx²."""
    return np.sum(x * y) / np.sum(y**2)


@ex.misconception(of="fit_through_origin")
def sum_of_the_ratios(x, y):
    """This is the sum of the single slopes y/x. Sum above and below first, then divide: Σxy / Σx²."""
    return np.sum(y / x)


@ex.misconception(of="fit_through_origin")
def ratio_of_the_norms(x, y):
    """This is √(Σy² / Σx²), the length of y over that of x. Above stands Σxy, which has a sign: Σxy / Σx²."""
    return np.sqrt(np.sum(y**2) / np.sum(x**2))


@ex.misconception(of="fit_through_origin")
def mean_above_sum_below(x, y):
    """This is the right slope divided by n once more: is there a mean above and a sum below? Take the same for both:
    Σxy / Σx²."""
    return np.mean(x * y) / np.sum(x**2)


@ex.misconception(of="fit_through_origin")
def sum_above_mean_below(x, y):
    """This is the right slope times n: is there a sum above and a mean below? Take the same for both: Σxy / Σx²."""
    return np.sum(x * y) / np.mean(x**2)


@ex.misconception(of="fit_through_origin")
def through_the_last_point(x, y):
    """This is the slope from the origin to the last point. All points count: Σxy / Σx². Is = used in a loop where += is
    needed, or does the loop stop early?"""
    return y[-1] / x[-1]


@ex.misconception(of="fit_through_origin")
def ends_through_the_origin(x, y):
    """This is the slope from the origin to the first point. All points count: Σxy / Σx². Does the return stand inside
    the loop?"""
    return y[0] / x[0]


@ex.misconception(of="fit_through_origin")
def products_without_their_signs(x, y):
    """You add up |x·y|. Products keep their signs: a falling line has a negative slope."""
    return np.sum(np.abs(x * y)) / np.sum(x**2)


@ex.misconception(of="fit_through_origin")
def numerator_squared(x, y):
    """Above you have (Σxy)². It is Σxy, without a square."""
    return np.sum(x * y) ** 2 / np.sum(x**2)


@ex.misconception(of="fit_through_origin")
def through_the_outermost_point(x, y):
    """This is the slope from the origin to the point that is farthest out. All points count: Σxy / Σx²."""
    far = np.argmax(np.abs(x))
    return y[far] / x[far]


@ex.misconception(of="fit_through_origin")
def fraction_turned(x, y):
    """This is Σx² / Σxy, the fraction upside down."""
    return np.sum(x**2) / np.sum(x * y)


@ex.misconception(of="fit_through_origin")
def sums_multiplied(x, y):
    """Above you have Σx · Σy. Multiply point by point first, then sum: Σxy."""
    return np.sum(x) * np.sum(y) / np.sum(x**2)


@ex.misconception(of="fit_through_origin")
def cosine(x, y):
    """This is Σxy / √(Σx² Σy²), the cosine between x and y. The slope is Σxy / Σx²."""
    return np.sum(x * y) / np.sqrt(np.sum(x**2) * np.sum(y**2))


@ex.misconception(of="fit_through_origin")
def numerator_centred(x, y):
    """Above the means are subtracted, below they are not. Through the origin nothing is subtracted: Σxy / Σx²."""
    return np.sum((x - np.mean(x)) * (y - np.mean(y))) / np.sum(x**2)


@ex.misconception(of="fit_through_origin")
def denominator_centred(x, y):
    """Below the mean of x is subtracted. Through the origin nothing is subtracted: Σxy / Σx²."""
    return np.sum(x * y) / np.sum((x - np.mean(x)) ** 2)


@ex.misconception(of="fit_through_origin")
def intercept_too(x, y):
    """Two numbers came back, 0 and the slope. Only the slope is asked for, one number."""
    return 0.0, fit_through_origin(x, y)


@ex.misconception(of="fit_through_origin")
def slope_of_each_point(x, y):
    """The slopes y/x of the single points came back. One slope for all of them is asked for: Σxy / Σx²."""
    return y / x
