"""ex52: features brought to mean 0 and spread 1, with the mean and the spread of the training set."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Normalising the inputs",
    chapter="G. Making networks train",
    source="S3 48:16 to 53:41; S2 'Normalization'",
    topics=[
        "input normalisation: (x − μ)/σ",
        "standardisation",
        "mean μ and standard deviation σ",
        "training statistics for test data",
        "data leakage",
    ],
    inputs={
        "X": floats("n", "m", low=-4, high=9),
        "mu": floats("n", 1, low=-3, high=6),
        "sigma": floats("n", 1, low=0.4, high=3),
    },
    sizes={"n": (2, 2), "m": (4, 4)},  # one shape: each is a truth to build
    hints=[
        "Each feature is a row: np.mean(X, axis=1, keepdims=True) has the shape (n, 1), one mean a feature.",
        "np.std divides by m by itself and takes the root: sigma is that, again with axis=1 and keepdims=True.",
        "normalise uses what it is given: (X − mu) / sigma. Nothing of X is averaged there.",
        "A constant feature: let fit_normaliser give the sigma 1 for it, np.where(sigma > 1e-12, sigma, 1).",
    ],
    notes=[
        "S3 says 'divide by sigma squared' and writes x/σ: it is σ, the root of the variance.",
        "scikit-learn's StandardScaler is the same with rows as examples; it too divides constant features by 1.",
    ],
    builds_on=["ex26"],
)

FEATURES = {"X": [[1.0, 3.0, 5.0, 7.0], [200.0, 100.0, 100.0, 400.0]]}


@ex.truth
def moments(sp, X):
    mu = sp.let("mu", X.mean(axis=1, keepdims=True))
    variance = sp.let("variance", ((X - mu) ** 2).mean(axis=1, keepdims=True))
    return mu, variance ** sp.Rational(1, 2)


@ex.function(
    points=2,
    truth=moments,
    returns=["mu", "sigma"],
    check="mean and spread",
    examples=[FEATURES, {"X": [[1.0, 3.0, 5.0]]}],
    drawn=5,
)
def fit_normaliser(X):
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return mu, np.where(sigma > 1e-12, sigma, 1)


SMALL = 2.0**-30  # about 1e-9

ex.check(
    "a tiny spread",
    of="fit_normaliser",
    points=0.5,
    cases=[
        {"X": [[SMALL, 3 * SMALL, 2 * SMALL, 0.0], [-1.0, 1.0, 0.0, 2.0]]},
        {"X": [[1.5e-12, -1.5e-12]]},
    ],
    rtol=1e-5,
    atol=1e-18,
    when_wrong="Only a spread of 1e-12 or less counts as constant, and nothing is added to the others.",
)


def composed(fit_normaliser, normalise, X, rows):
    """normalise(X, *fit_normaliser(X))[rows]"""
    fitted = (np.asarray(part) for part in fit_normaliser(X))  # lists are as good
    return np.asarray(normalise(X.copy(), *fitted))[rows]


# Only the constant rows are looked at: whatever else is wrong is judged elsewhere.
ex.check(
    "constant features",
    of="fit_normaliser",
    points=1,
    driver=composed,
    examples=[{"X": [[5.0, 5.0, 5.0], [1.0, 2.0, 6.0]], "rows": [0]}],
    cases=[
        {"X": [[0.1, 0.1, 0.1], [3.0, -1.0, 0.5], [0.7, 0.7, 0.7]], "rows": [0, 2]},
        {"X": [[0.0, 0.0], [-2.5, -2.5]], "rows": [0, 1]},
        {"X": [[4.0], [-0.3], [0.0]], "rows": [0, 1, 2]},
    ],
    atol=1e-3,  # what divides the rounding left in x − μ by something small is 0 too; wrong ones are ±1 or nan
    when_wrong="Both functions work together here: a feature that does not vary becomes 0, not nan. Its spread is 0, "
    "or some 1e-17 by rounding. (If normalise is wrong by itself, mend that first.)",
)


def spread_of(fit_normaliser, X, rows):
    """fit_normaliser(X)[1][rows]"""
    sigma = np.asarray(fit_normaliser(X)[1])
    return sigma[rows] if sigma.shape[:1] == (len(X),) else sigma  # too few: a matter of shape, not of an index


ex.check(
    "beside a constant feature",
    of="fit_normaliser",
    points=0.5,
    driver=spread_of,
    cases=[
        {"X": [[5.0, 5.0, 5.0, 5.0], [1.0, 2.0, 6.0, 3.0]], "rows": [1]},
        {"X": [[0.5, 2.5, 1.0, -1.0], [0.0, 0.0, 0.0, 0.0], [3.0, -1.0, 0.5, 0.5]], "rows": [0, 2]},
    ],
    when_wrong="A constant feature changes nothing for the others: they keep their standard deviation.",
)


@ex.truth
def standard(sp, X, mu, sigma):
    return (X - mu) / sigma


@ex.function(
    points=2,
    truth=standard,
    check="given mean and spread",
    examples=[{"X": [[1.0, 3.0, 5.0, 9.0]], "mu": [[3.0]], "sigma": [[1.633]]}],
    cases=[{"X": [[2.0], [-1.0], [0.5]], "mu": [[1.0], [0.5], [0.5]], "sigma": [[0.5], [2.0], [4.0]]}],
    drawn=5,
)
def normalise(X, mu, sigma):
    return (X - mu) / sigma


ex.check(
    "a small spread",
    of="normalise",
    points=0.5,
    inputs={
        "X": floats("n", "m", low=0.9, high=1.1, decimals=5),
        "mu": floats("n", 1, low=0.9, high=1.1, decimals=5),
        "sigma": floats("n", 1, low=0.0001, high=0.0009, decimals=6),
    },
    drawn=3,
    when_wrong="Divide by sigma itself: a small number added to it shows where sigma is small.",
)


@ex.another_way(of="fit_normaliser")
def length_of_the_deviations(X):
    """σ is the length of the vector of deviations, divided by √m. It is the formula in the words of geometry; np.std is
    shorter."""
    _, m = X.shape
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.linalg.norm(X - mu, axis=1, keepdims=True) / np.sqrt(m)
    sigma[sigma <= 1e-12] = 1
    return mu, sigma


@ex.another_way(of="normalise")
def division_where_it_makes_sense(X, mu, sigma):
    """np.divide can leave places out: where σ is 0 the 0 of zeros stays. This is the better way when σ comes from
    elsewhere, and nobody has replaced its zeros."""
    zeros = np.zeros(X.shape)
    return np.divide(X - mu, sigma, out=zeros, where=sigma > 1e-12)


# --- wrong ideas: mean and spread ---------------------------------------------------------------------------


def _protected(sigma):
    return np.where(sigma > 1e-12, sigma, 1)


def _mean(X):
    return X.mean(axis=1, keepdims=True)


def _of_the_spread(idea):
    """Declare a wrong spread, with the right mean."""

    def recipe(X):
        return _mean(X), _protected(idea(X))

    recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
    ex.misconception(of="fit_normaliser")(recipe)
    return idea


@_of_the_spread
def variance_for_the_spread(X):
    """Your sigma is the variance, σ². It is its root, the standard deviation. (S3 says "sigma squared" by a slip.)"""
    return X.var(axis=1, keepdims=True)


@_of_the_spread
def unbiased_spread(X):
    """Your sigma is divided by m − 1. Here it is biased, divided by m, which is what np.std does by itself."""
    return np.sqrt(X.var(axis=1, keepdims=True) * X.shape[1] / max(X.shape[1] - 1, 1))


@_of_the_spread
def unbiased_variance(X):
    """Your sigma is a variance, and it is divided by m − 1. It is the standard deviation, with m: np.std as it is."""
    return X.var(axis=1, keepdims=True) * X.shape[1] / max(X.shape[1] - 1, 1)


@_of_the_spread
def squares_summed(X):
    """In your sigma the squared deviations are summed. They are averaged: divide by m before the root."""
    return X.std(axis=1, keepdims=True) * np.sqrt(X.shape[1])


@_of_the_spread
def divided_outside_the_root(X):
    """In your sigma the division by m stands outside the root. It belongs inside: √(Σ(x − μ)²/m)."""
    return X.std(axis=1, keepdims=True) / np.sqrt(X.shape[1])


@_of_the_spread
def mean_not_subtracted(X):
    """Your sigma is √(mean of x²): the mean is not subtracted. It is √(mean of (x − μ)²)."""
    return np.sqrt((X**2).mean(axis=1, keepdims=True))


@_of_the_spread
def variance_from_the_raw_mean(X):
    """Your sigma has the wrong mean under the root: the variance is mean(x²) − μ², with μ squared."""
    return np.sqrt(np.abs((X**2).mean(axis=1, keepdims=True) - _mean(X)))


@_of_the_spread
def half_of_the_range(X):
    """Your sigma is half of the range. It is the standard deviation."""
    return np.ptp(X, axis=1, keepdims=True) / 2


@_of_the_spread
def largest_deviation(X):
    """Your sigma is the largest |x − μ|. It is the standard deviation, the root of the mean of (x − μ)²."""
    return np.abs(X - _mean(X)).max(axis=1, keepdims=True)


@_of_the_spread
def deviations_summed(X):
    """Your sigma is the sum of |x − μ|. It is the root of the mean of (x − μ)²."""
    return np.abs(X - _mean(X)).sum(axis=1, keepdims=True)


@_of_the_spread
def last_deviation_only(X):
    """In your sigma only the last example's deviation is left, |x − μ|/√m. Does = stand in the loop where += is
    needed?"""
    return np.abs(X - _mean(X))[:, -1:] / np.sqrt(X.shape[1])


@_of_the_spread
def mean_deviation(X):
    """Your sigma is the mean of |x − μ|. It is the root of the mean of (x − μ)²."""
    return np.abs(X - _mean(X)).mean(axis=1, keepdims=True)


@_of_the_spread
def around_the_mean_of_all(X):
    """In your sigma the mean of the whole table is subtracted. Each feature has its own mean, μ."""
    return np.sqrt(((X - X.mean()) ** 2).mean(axis=1, keepdims=True))


@_of_the_spread
def squares_forgotten(X):
    """Your sigma is √(mean of |x − μ|): the deviations are not squared. It is √(mean of (x − μ)²)."""
    return np.sqrt(np.abs(X - _mean(X)).mean(axis=1, keepdims=True))


@_of_the_spread
def whole_range(X):
    """Your sigma is the largest minus the smallest value. It is the standard deviation."""
    return np.ptp(X, axis=1, keepdims=True)


@_of_the_spread
def largest_size(X):
    """Your sigma is the largest absolute value. It is the standard deviation."""
    return np.abs(X).max(axis=1, keepdims=True)


@_of_the_spread
def one_spread_for_all(X):
    """Your sigma is one number, the spread of all features together. Each feature has its own."""
    return np.full((len(X), 1), X.std())


@_of_the_spread
def spread_over_the_features_count(X):
    """Your sigma is divided by the number of features, the rows. Examples are columns: m = X.shape[1]."""
    return np.sqrt(((X - _mean(X)) ** 2).sum(axis=1, keepdims=True) / len(X))


@_of_the_spread
def small_number_added(X):
    """Something small is added to sigma in every feature. Only a constant feature needs help; the others keep their
    standard deviation."""
    return X.std(axis=1, keepdims=True) + 1e-8


@_of_the_spread
def small_number_under_the_root(X):
    """Something small is added under the root in every feature, as in batch normalisation. Here only a constant feature
    needs help; the others keep their standard deviation."""
    return np.sqrt(X.var(axis=1, keepdims=True) + 1e-8)


@ex.misconception(of="fit_normaliser")
def one_for_all_where_one_is_constant(X):
    """Where one feature is constant, all features get the sigma 1. Only the constant one does: np.where decides for
    each."""
    sigma = X.std(axis=1, keepdims=True)
    return _mean(X), np.ones_like(sigma) if np.any(sigma <= 1e-12) else sigma


@ex.misconception(of="fit_normaliser")
def mean_left_at_zero(X):
    """Your mu is 0 for every feature. It is the mean of the examples."""
    return np.zeros((len(X), 1)), _protected(X.std(axis=1, keepdims=True))


@ex.misconception(of="fit_normaliser")
def last_example_over_m(X):
    """In your mu only the last example is left, divided by m. Does = stand in the loop where += is needed?"""
    mu = X[:, -1:] / X.shape[1]
    return mu, _protected(np.sqrt(((X - mu) ** 2).mean(axis=1, keepdims=True)))


@ex.misconception(of="fit_normaliser")
def loose_threshold(X):
    """A feature with a spread of 1e-9 counts as constant in your code. The limit is 1e-12."""
    sigma = X.std(axis=1, keepdims=True)
    return _mean(X), np.where(sigma > 1e-8, sigma, 1)


@ex.misconception(of="fit_normaliser")
def constant_features_forgotten(X):
    """A constant feature is divided by a spread of 0, or of 1e-17 by rounding. Give such features the sigma 1, or let
    normalise return 0 for them."""
    return _mean(X), X.std(axis=1, keepdims=True)


@ex.misconception(of="fit_normaliser")
def varying_features_set_to_one(X):
    """Features that vary got the sigma 1: the condition is the wrong way round. Only a constant one gets 1."""
    sigma = X.std(axis=1, keepdims=True)
    return _mean(X), np.where(sigma > 1e-12, 1, sigma)


@ex.misconception(of="fit_normaliser")
def zero_divided_by(X):
    """fit_normaliser gives 0 for a constant feature, which is fine if normalise takes care of it. It divides by it: 0/0
    is nan. Return 0 there in normalise, or let the sigma be 1."""
    sigma = X.std(axis=1, keepdims=True)
    return _mean(X), np.where(sigma <= 1e-12, 0, sigma)


@ex.misconception(of="fit_normaliser")
def last_example_left_out(X):
    """The last example is missing in your sums; they are divided by m all the same. Does the loop end one too early?"""
    mu = X[:, :-1].sum(axis=1, keepdims=True) / X.shape[1]
    return mu, _protected(np.sqrt(((X[:, :-1] - mu) ** 2).sum(axis=1, keepdims=True) / X.shape[1]))


@ex.misconception(of="fit_normaliser")
def first_example_left_out(X):
    """The first example is missing in your sums; they are divided by m all the same. Does the loop begin with 1?"""
    mu = X[:, 1:].sum(axis=1, keepdims=True) / X.shape[1]
    return mu, _protected(np.sqrt(((X[:, 1:] - mu) ** 2).sum(axis=1, keepdims=True) / X.shape[1]))


@ex.misconception(of="fit_normaliser")
def only_exactly_zero(X):
    """A spread of exactly 0 is taken care of, but rounding leaves some 1e-17: 0.1 three times has the mean
    0.10000000000000002. Compare with 1e-12, not with 0."""
    sigma = X.std(axis=1, keepdims=True)
    return _mean(X), np.where(sigma == 0, 1, sigma)


@ex.misconception(of="fit_normaliser")
def over_the_examples(X):
    """The mean and the spread are those of each example, over the features. Examples are columns: average along the
    rows, axis=1, which gives (n, 1)."""
    return X.mean(axis=0, keepdims=True), _protected(X.std(axis=0, keepdims=True))


@ex.misconception(of="fit_normaliser")
def over_the_examples_as_vectors(X):
    """The mean and the spread are those of each example, over the features. Examples are columns: average along the
    rows, axis=1 with keepdims=True, which gives (n, 1)."""
    return X.mean(axis=0), _protected(X.std(axis=0))


@ex.misconception(of="fit_normaliser")
def one_for_all_features(X):
    """There is one mean and one spread for all features. Each has its own: axis=1, keepdims=True."""
    return np.full((len(X), 1), X.mean()), np.full((len(X), 1), _protected(X.std()))


@ex.misconception(of="fit_normaliser")
def one_number_each(X):
    """One mean and one spread of all numbers came back. Each feature has its own: axis=1, keepdims=True."""
    return X.mean(), _protected(X.std()).item()


@ex.misconception(of="fit_normaliser")
def smallest_and_range(X):
    """These are the smallest value and the range, for scaling to [0, 1]. Here it is the mean and the standard
    deviation."""
    return X.min(axis=1, keepdims=True), _protected(np.ptp(X, axis=1, keepdims=True))


@ex.misconception(of="fit_normaliser")
def median_for_the_mean(X):
    """Your mu is the median. It is the mean."""
    return np.median(X, axis=1, keepdims=True), _protected(X.std(axis=1, keepdims=True))


@ex.misconception(of="fit_normaliser")
def sum_for_the_mean(X):
    """Your mu is the sum of the examples. It is their mean: divide by m. The spread is right."""
    return X.sum(axis=1, keepdims=True), _protected(X.std(axis=1, keepdims=True))


@ex.misconception(of="fit_normaliser")
def sum_for_the_mean_in_both(X):
    """Your mu is the sum of the examples, in sigma too. It is their mean: divide by m."""
    mu = X.sum(axis=1, keepdims=True)
    return mu, _protected(np.sqrt(((X - mu) ** 2).mean(axis=1, keepdims=True)))


@ex.misconception(of="fit_normaliser")
def mean_over_the_number_of_features(X):
    """Sums are divided by the number of features, the rows. Examples are columns: m = X.shape[1]."""
    mu = X.sum(axis=1, keepdims=True) / len(X)
    return mu, _protected(np.sqrt(((X - mu) ** 2).sum(axis=1, keepdims=True) / len(X)))


@ex.misconception(of="fit_normaliser")
def normalised_already(X):
    """The normalised X came back. fit_normaliser returns what normalise needs: (mu, sigma)."""
    return (X - _mean(X)) / _protected(X.std(axis=1, keepdims=True))


# --- wrong ideas: normalise ---------------------------------------------------------------------------------


@ex.misconception(of="normalise")
def own_statistics(X, mu, sigma):
    """This is normalised with the mean and the spread of X itself. Use the given mu and sigma: test data must be seen
    with the eyes of the training set."""
    return (X - _mean(X)) / _protected(X.std(axis=1, keepdims=True))


@ex.misconception(of="normalise")
def own_mean(X, mu, sigma):
    """The mean of X itself is subtracted. Use the given mu, that of the training set."""
    return (X - _mean(X)) / sigma


@ex.misconception(of="normalise")
def own_spread(X, mu, sigma):
    """You divide by the spread of X itself. Use the given sigma, that of the training set."""
    return (X - mu) / _protected(X.std(axis=1, keepdims=True))


@ex.misconception(of="normalise")
def brackets_lost(X, mu, sigma):
    """Brackets are missing: X - mu / sigma divides mu only. Write (X - mu) / sigma."""
    return X - mu / sigma


@ex.misconception(of="normalise")
def divided_before_subtracting(X, mu, sigma):
    """This is X/sigma − mu. Subtract first: (X − mu)/sigma."""
    return X / sigma - mu


@ex.misconception(of="normalise")
def multiplied(X, mu, sigma):
    """You multiply by sigma. Divide by it, so that the spread becomes 1."""
    return (X - mu) * sigma


@ex.misconception(of="normalise")
def divided_by_the_variance(X, mu, sigma):
    """You divide by sigma². Divide by sigma, the standard deviation. (S3 says "sigma squared" by a slip.)"""
    return (X - mu) / sigma**2


@ex.misconception(of="normalise")
def root_of_the_spread(X, mu, sigma):
    """You divide by the root of sigma. sigma is the standard deviation already."""
    return (X - mu) / np.sqrt(sigma)


@ex.misconception(of="normalise")
def not_divided(X, mu, sigma):
    """The mean is subtracted; the division by sigma is missing."""
    return X - mu


@ex.misconception(of="normalise")
def not_centred(X, mu, sigma):
    """The division is right, but mu is not subtracted: (X − mu)/sigma."""
    return X / sigma


@ex.misconception(of="normalise")
def mean_minus_x(X, mu, sigma):
    """Every sign is reversed: it is X − mu, not mu − X."""
    return (mu - X) / sigma


@ex.misconception(of="normalise")
def mean_added(X, mu, sigma):
    """mu is added. It is subtracted: (X − mu)/sigma."""
    return (X + mu) / sigma


@ex.misconception(of="normalise")
def roles_swapped(X, mu, sigma):
    """mu and sigma have changed places: subtract mu, divide by sigma."""
    return (X - sigma) / mu


@ex.misconception(of="normalise")
def something_small_added(X, mu, sigma):
    """Something small is added to sigma. Divide by sigma itself; only where it is 0 the result is 0."""
    return (X - mu) / (sigma + 1e-8)


@ex.misconception(of="normalise")
def something_small_under_the_root(X, mu, sigma):
    """Something small is added under a root, √(sigma² + 1e-8) or so, as in batch normalisation. Divide by sigma
    itself."""
    return (X - mu) / np.sqrt(sigma**2 + 1e-8)


@ex.misconception(of="normalise")
def first_feature_for_all(X, mu, sigma):
    """The first feature's mean and spread are used for all features. Each row has its own: mu and sigma are (n, 1)."""
    return (X - mu[0]) / sigma[0]


@ex.misconception(of="normalise")
def cut_at_three(X, mu, sigma):
    """Values beyond ±3 are cut off. Keep them: (X − mu)/sigma, without a limit."""
    return np.clip((X - mu) / sigma, -3, 3)


@ex.misconception(of="normalise")
def between_0_and_1(X, mu, sigma):
    """X is scaled to [0, 1] by its own smallest and largest values. Use the given mu and sigma: (X − mu)/sigma."""
    low, high = X.min(axis=1, keepdims=True), X.max(axis=1, keepdims=True)
    return (X - low) / np.where(high > low, high - low, 1)


@ex.misconception(of="normalise")
def between_0_and_1_or_nan(X, mu, sigma):
    """X is scaled to [0, 1] by its own smallest and largest values. Use the given mu and sigma: (X − mu)/sigma."""
    return (X - X.min(axis=1, keepdims=True)) / np.ptp(X, axis=1, keepdims=True)


@ex.misconception(of="normalise")
def divided_by_the_own_range(X, mu, sigma):
    """You divide by the range of X itself, largest minus smallest. Divide by the given sigma."""
    own_range = np.ptp(X, axis=1, keepdims=True)
    return (X - mu) / np.where(own_range > 0, own_range, 1)


@ex.misconception(of="normalise")
def sigmoid_of_it(X, mu, sigma):
    """A sigmoid is taken of the normalised values. They are wanted as they are: (X − mu)/sigma."""
    return 1 / (1 + np.exp(-(X - mu) / sigma))


@ex.misconception(of="normalise")
def tanh_of_it(X, mu, sigma):
    """A tanh is taken of the normalised values. They are wanted as they are: (X − mu)/sigma."""
    return np.tanh((X - mu) / sigma)


@ex.misconception(of="normalise")
def absolute_values(X, mu, sigma):
    """No value is negative, as if |X − mu| had been taken. Values below the mean stay negative."""
    return np.abs(X - mu) / sigma


@ex.misconception(of="normalise")
def averages_of_all_features(X, mu, sigma):
    """The averages of mu and of sigma are used for all features. Each row has its own: mu and sigma are (n, 1)."""
    return (X - mu.mean()) / sigma.mean()


@ex.misconception(of="normalise")
def own_length(X, mu, sigma):
    """Each feature is divided by its own length, √(Σx²). Use the given mu and sigma: (X − mu)/sigma."""
    return X / np.linalg.norm(X, axis=1, keepdims=True)


@ex.misconception(of="normalise")
def unchanged(X, mu, sigma):
    """X came back as it was. Return (X − mu)/sigma."""
    return X


@ex.misconception(of="normalise")
def turned_back(X, mu, sigma):
    """This is X · sigma + mu, the way back from normalised data. It is (X − mu)/sigma."""
    return X * sigma + mu
