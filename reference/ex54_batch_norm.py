"""ex54: batch normalisation forwards, for a test example, and backwards.

Where eps stands changes an answer by about 1e-5 only, so the checks of the idea are judged at 1e-4, and those of eps
use a large one. The gradients are derived from the forward formula, through the mean and the variance.
"""

import numpy as np

from grader import Exercise, constant, floats

ex = Exercise(
    title="Batch normalisation",
    chapter="G. Making networks train",
    source="S2 'Common Solution for Both [Vanishing/Exploding] Gradient', 'Batch Normalization'",
    topics=[
        "batch normalisation: γ(Z − μ)/√(σ² + ε) + β",
        "batch normalisation: backpropagation",
        "batch normalisation: before or after the activation",
        "training statistics for test data",
        "epsilon (ε), against division by 0",
    ],
    inputs={
        "Z": floats("n", "m"),
        "gamma": floats("n", 1, low=-2, high=2),
        "beta": floats("n", 1),
        "eps": constant(1e-5),
        "mu": floats("n", 1),
        "var": floats("n", 1, low=0.2, high=3),
        "dout": floats("n", "m"),
    },
    sizes={"n": (2, 2), "m": (3, 3)},  # one shape: each is a truth to build
    hints=[
        "Each unit is a row of Z: its mean is np.mean(Z, axis=1, keepdims=True), which has the shape (n, 1).",
        "np.var divides by m, as wanted here. The normalised Z is (Z − mu) / np.sqrt(var + eps); eps inside the root.",
        "batch_norm_eval is the same last line, with the mu and var that are given; nothing of Z is averaged.",
        "Backwards: dbeta and dgamma are sums over the batch (axis=1), of dout and of dout times the normalised Z.",
        "dZ: take dẐ = gamma · dout, subtract its mean and Ẑ times the mean of dẐ · Ẑ, divide by √(var + eps).",
    ],
    notes=[
        "S2 puts batch normalisation after the activation; the paper that introduced it puts it before. Both are used.",
        "PyTorch normalises with the biased variance, as here, but keeps an unbiased one for test time.",
        "eps is 1e-5 in PyTorch and here, and 1e-3 in Keras.",
    ],
    builds_on=["ex36", "ex52"],
)

LOOSE = {"rtol": 1e-4, "atol": 1e-4}
LARGE_EPS = {"eps": floats(low=0.2, high=0.9)}
EPS = "eps is added to the variance, inside the root: √(var + eps)."
DEFAULT = "If eps is not given it is 1e-5, as in the stub. With a small variance it shows."
NEARLY_EQUAL = {"Z": [[1.0, 1.0078125, 1.00390625], [-2.0, -2.0, -2.015625]]}  # sums of powers of 2
PAIR = {"gamma": [[1.5], [-0.5]], "beta": [[0.25], [2.0]]}
SMALL_VARIANCE = {  # less than eps
    "Z": [[1.0, 1.5, 1.25], [-2.0, -1.0, -2.5]],
    "gamma": [[1.5], [-0.5]],
    "beta": [[0.25], [2.0]],
    "eps": 0.75,
    "mu": [[1.0], [-1.5]],
    "var": [[0.25], [0.5]],
    "dout": [[1.0, -0.5, 0.25], [0.5, 1.0, -2.0]],
}
SHOWN = {
    "Z": [[1.0, 3.0, 2.0], [-1.0, 0.5, -4.0]],
    "gamma": [[2.0], [1.0]],
    "beta": [[1.0], [-0.5]],
    "eps": 1e-5,
    "mu": [[1.5], [0.0]],
    "var": [[4.0], [0.25]],
    "dout": [[1.0, 0.0, -0.5], [0.5, 2.0, 1.0]],
}


@ex.truth
def normalised(sp, Z, gamma, beta):
    eps = sp.Symbol("eps", positive=True)
    mu = sp.let("mu", Z.mean(axis=1, keepdims=True))
    var = sp.let("var", ((Z - mu) ** 2).mean(axis=1, keepdims=True))
    return gamma * (Z - mu) / (var + eps) ** sp.Rational(1, 2) + beta, mu, var


@ex.truth
def from_training(sp, Z, gamma, beta, mu, var):
    return gamma * (Z - mu) / (var + sp.Symbol("eps", positive=True)) ** sp.Rational(1, 2) + beta


@ex.truth
def loss(sp, Z, gamma, beta, dout):
    """What the later layers make of the output, to first order: a weighted sum."""
    return (dout * normalised.build(sp, Z, gamma, beta)[0]).sum()


@ex.function(
    points=2, truth=normalised, returns=["out", "mu", "var"], check="a batch", examples=[SHOWN], drawn=3, **LOOSE
)
def batch_norm_train(Z, gamma, beta, eps=1e-5):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_hat = (Z - mu) / np.sqrt(var + eps)
    return gamma * Z_hat + beta, mu, var


@ex.function(points=1, truth=from_training, check="a batch", examples=[SHOWN], drawn=3, **LOOSE)
def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    Z_hat = (Z - mu) / np.sqrt(var + eps)
    return gamma * Z_hat + beta


def first_result(batch_norm_backward, dout, Z, gamma, eps):
    """batch_norm_backward(dout, Z, gamma, eps)[0]"""
    return batch_norm_backward(dout, Z, gamma, eps)[0]


def two_results(batch_norm_backward, dout, Z, gamma, eps):
    """_, dgamma, dbeta = batch_norm_backward(dout, Z, gamma, eps)"""
    _, dgamma, dbeta = batch_norm_backward(dout, Z, gamma, eps)
    return {"dgamma": dgamma, "dbeta": dbeta}


@ex.function(
    points=2,
    truth=(loss.diff("Z"), loss.diff("gamma"), loss.diff("beta")),
    returns=["dZ", "dgamma", "dbeta"],
    check="dZ",
    driver=first_result,
    examples=[SHOWN],
    drawn=3,
    **LOOSE,
)
def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    root = np.sqrt(np.var(Z, axis=1, keepdims=True) + eps)
    Z_hat = (Z - np.mean(Z, axis=1, keepdims=True)) / root
    dbeta = np.sum(dout, axis=1, keepdims=True)
    dgamma = np.sum(dout * Z_hat, axis=1, keepdims=True)
    dZ_hat = gamma * dout
    mean = np.mean(dZ_hat, axis=1, keepdims=True)
    share = np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    return (dZ_hat - mean - Z_hat * share) / root, dgamma, dbeta


ex.check(
    "dgamma and dbeta",
    of="batch_norm_backward",
    points=1,
    driver=two_results,
    sizes={"n": (3, 3), "m": (5, 5)},
    drawn=2,
    **LOOSE,
    when_wrong="gamma and beta act on every example: their gradients are sums over the batch, of shape (n, 1).",
)
for _function in ("batch_norm_train", "batch_norm_eval", "batch_norm_backward"):
    ex.check(
        "one example (m = 1)",
        of=_function,
        points=0.5,
        sizes={"n": (3, 3), "m": (1, 1)},
        drawn=1,
        **LOOSE,
        truth=_function == "batch_norm_eval",
        when_wrong={
            "batch_norm_train": "With m = 1, Z is its own mean and the variance is 0: eps alone is under the root.",
            "batch_norm_eval": "One example is a column (n, 1). Its own mean plays no part.",
            "batch_norm_backward": "With m = 1 the output is beta, whatever Z is: dZ and dgamma are 0, dbeta is dout.",
        }[_function],
    )
    ex.check("a large eps", of=_function, points=0.5, inputs=LARGE_EPS, drawn=2, cases=[SMALL_VARIANCE], when_wrong=EPS)
ex.check("eps left out", of="batch_norm_train", points=0.5, cases=[{**NEARLY_EQUAL, **PAIR}], when_wrong=DEFAULT)
ex.check(
    "eps left out",
    of="batch_norm_eval",
    points=0.5,
    cases=[{**NEARLY_EQUAL, **PAIR, "mu": [[1.0], [-2.0]], "var": [[0.00001], [0.00003]]}],
    when_wrong=DEFAULT,
)
ex.check(
    "eps left out",
    of="batch_norm_backward",
    points=0.5,
    cases=[{**NEARLY_EQUAL, **PAIR, "dout": [[1.0, -0.5, 0.25], [0.5, 1.0, -2.0]]}],
    when_wrong=DEFAULT,
)


@ex.another_way(of="batch_norm_train")
def deviations_once(Z, gamma, beta, eps=1e-5):
    """Z − μ is needed twice, for the variance and for the output, so it is computed once. np.var would subtract the
    mean again."""
    mu = np.mean(Z, axis=1, keepdims=True)
    deviations = Z - mu
    var = np.mean(deviations**2, axis=1, keepdims=True)
    return gamma * deviations / np.sqrt(var + eps) + beta, mu, var


@ex.another_way(of="batch_norm_eval")
def one_factor_one_shift(Z, gamma, beta, mu, var, eps=1e-5):
    """At test time all but Z is fixed, so the layer is one factor and one shift for each unit. They are computed once,
    and can even be put into the weights of the layer before."""
    factor = gamma / np.sqrt(var + eps)
    shift = beta - factor * mu
    return factor * Z + shift


@ex.another_way(of="batch_norm_backward")
def the_three_paths(dout, Z, gamma, eps=1e-5):
    """The three paths from Z to the loss, each by itself: through σ², through μ, and directly. It is longer than the
    formula in which they are put together, but every line is one step of the chain rule."""
    _, m = Z.shape
    deviations = Z - np.mean(Z, axis=1, keepdims=True)
    root = np.sqrt(np.mean(deviations**2, axis=1, keepdims=True) + eps)
    dZ_hat = gamma * dout
    shares = dZ_hat * deviations * -0.5 / root**3
    dvar = np.sum(shares, axis=1, keepdims=True)
    # σ² depends on μ too, but with the slope 0: the deviations add up to 0.
    dmu = -np.sum(dZ_hat, axis=1, keepdims=True) / root
    dZ = dvar * 2 * deviations / m + dmu / m + dZ_hat / root
    dgamma = np.sum(dout * deviations / root, axis=1, keepdims=True)
    return dZ, dgamma, np.sum(dout, axis=1, keepdims=True)


# --- wrong ideas: forwards ---------------------------------------------------------------------------------


def _moments(Z):
    return Z.mean(axis=1, keepdims=True), Z.var(axis=1, keepdims=True)


def _root(var, eps):
    return np.sqrt(var + eps)


def _out(Z, gamma, beta, mu, var, eps, root=_root):
    return gamma * (Z - mu) / root(var, eps) + beta


def _in_both(idea):
    """Declare a wrong last line for training and for test time; the idea gets mu and var."""

    def in_training(Z, gamma, beta, eps=1e-5):
        mu, var = _moments(Z)
        return idea(Z, gamma, beta, mu, var, eps), mu, var

    def at_test_time(Z, gamma, beta, mu, var, eps=1e-5):
        return idea(Z, gamma, beta, mu, var, eps)

    for name, recipe in (("batch_norm_train", in_training), ("batch_norm_eval", at_test_time)):
        recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
        ex.misconception(of=name)(recipe)
    return idea


@_in_both
def eps_outside_the_root(Z, gamma, beta, mu, var, eps):
    """eps is added to the standard deviation. It is added to the variance, inside the root: √(var + eps)."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: np.sqrt(var) + eps)


@_in_both
def eps_forgotten(Z, gamma, beta, mu, var, eps):
    """eps is missing: divide by √(var + eps), or a unit that is the same in the whole batch makes 0/0."""
    return _out(Z, gamma, beta, mu, var, 0.0)


@_in_both
def larger_of_variance_and_eps(Z, gamma, beta, mu, var, eps):
    """Under the root stands the larger one of var and eps. They are added: √(var + eps)."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: np.sqrt(np.maximum(var, eps)))


@_in_both
def eps_rooted_by_itself(Z, gamma, beta, mu, var, eps):
    """You divide by √var + √eps. The root of a sum is not the sum of the roots: √(var + eps)."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: np.sqrt(var) + np.sqrt(eps))


@_in_both
def eps_in_both_places(Z, gamma, beta, mu, var, eps):
    """eps is added twice, under the root and to the root. Once is enough: √(var + eps)."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: np.sqrt(var + eps) + eps)


@_in_both
def eps_squared(Z, gamma, beta, mu, var, eps):
    """eps is squared under the root. It is √(var + eps)."""
    return _out(Z, gamma, beta, mu, var, eps**2)


@_in_both
def eps_added_to_the_result(Z, gamma, beta, mu, var, eps):
    """Brackets are missing: … / np.sqrt(var) + eps adds eps to the result. It belongs under the root."""
    return gamma * (Z - mu) / np.sqrt(var) + eps + beta


@_in_both
def eps_added_before_gamma(Z, gamma, beta, mu, var, eps):
    """Brackets are missing: (Z − mu) / np.sqrt(var) + eps adds eps to the normalised Z. It belongs under the root."""
    return gamma * ((Z - mu) / np.sqrt(var) + eps) + beta


@_in_both
def eps_always_the_default(Z, gamma, beta, mu, var, eps):
    """These are the answers for eps = 1e-5, whatever eps is given: use the argument."""
    return _out(Z, gamma, beta, mu, var, 1e-5)


@_in_both
def eps_in_the_numerator(Z, gamma, beta, mu, var, eps):
    """eps is added above the line, to Z − mu. It is added to the variance, inside the root: √(var + eps)."""
    return gamma * (Z - mu + eps) / np.sqrt(var) + beta


@_in_both
def root_taken_twice(Z, gamma, beta, mu, var, eps):
    """The root is taken twice, of a standard deviation plus eps. It is √(var + eps), with the variance."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: np.sqrt(np.sqrt(var) + eps))


@_in_both
def mean_not_divided(Z, gamma, beta, mu, var, eps):
    """mu is subtracted unscaled: gamma · Z / √(var + eps) − mu + beta. Subtract it first: gamma · (Z − mu) / √(var +
    eps) + beta."""
    return gamma * Z / np.sqrt(var + eps) - mu + beta


@_in_both
def absolute_deviations(Z, gamma, beta, mu, var, eps):
    """The normalised Z has no negative numbers, as if |Z − mu| had been taken. Keep the sign: Z − mu."""
    return _out(np.abs(Z - mu), gamma, beta, 0.0, var, eps)


@_in_both
def activated_as_well(Z, gamma, beta, mu, var, eps):
    """Negative outputs became 0, as by a ReLU. An activation may follow; it is no part of batch normalisation."""
    return np.maximum(_out(Z, gamma, beta, mu, var, eps), 0)


@_in_both
def root_forgotten(Z, gamma, beta, mu, var, eps):
    """You divide by var + eps. Divide by its root, a standard deviation."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: var + eps)


@_in_both
def root_forgotten_and_eps(Z, gamma, beta, mu, var, eps):
    """You divide by the variance. Divide by √(var + eps)."""
    return _out(Z, gamma, beta, mu, var, 0.0, lambda var, eps: var)


@_in_both
def not_divided(Z, gamma, beta, mu, var, eps):
    """This is gamma · (Z − mu) + beta: the division by √(var + eps) is missing."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: 1.0)


@_in_both
def multiplied_by_the_root(Z, gamma, beta, mu, var, eps):
    """You multiply by √(var + eps). Divide by it, so that the spread becomes 1."""
    return _out(Z, gamma, beta, mu, var, eps, lambda var, eps: 1 / np.sqrt(var + eps))


@_in_both
def not_centred(Z, gamma, beta, mu, var, eps):
    """The mean is not subtracted: it is (Z − mu) / √(var + eps)."""
    return _out(Z, gamma, beta, 0.0, var, eps)


@_in_both
def brackets_around_the_difference(Z, gamma, beta, mu, var, eps):
    """Brackets are missing: Z - mu / np.sqrt(…) divides mu only. Write (Z - mu) / np.sqrt(…)."""
    return gamma * (Z - mu / np.sqrt(var + eps)) + beta


@_in_both
def gamma_and_beta_forgotten(Z, gamma, beta, mu, var, eps):
    """This is the normalised Z. The layer's output is gamma times it, plus beta."""
    return _out(Z, 1.0, 0.0, mu, var, eps)


@_in_both
def beta_forgotten(Z, gamma, beta, mu, var, eps):
    """beta is missing: out = gamma · Ẑ + beta."""
    return _out(Z, gamma, 0.0, mu, var, eps)


@_in_both
def gamma_forgotten(Z, gamma, beta, mu, var, eps):
    """gamma is missing: out = gamma · Ẑ + beta."""
    return _out(Z, 1.0, beta, mu, var, eps)


@_in_both
def gamma_times_beta_as_well(Z, gamma, beta, mu, var, eps):
    """This is gamma · (Ẑ + beta). gamma multiplies the normalised Z only: gamma · Ẑ + beta."""
    return _out(Z, gamma, gamma * beta, mu, var, eps)


@_in_both
def beta_before_the_division(Z, gamma, beta, mu, var, eps):
    """beta is added to Z − mu, before the division. It is added at the end: gamma · Ẑ + beta."""
    return _out(Z + beta, gamma, 0.0, mu, var, eps)


@_in_both
def roles_of_gamma_and_beta(Z, gamma, beta, mu, var, eps):
    """gamma and beta have changed places: gamma multiplies, beta is added."""
    return _out(Z, beta, gamma, mu, var, eps)


@_in_both
def beta_subtracted(Z, gamma, beta, mu, var, eps):
    """beta is subtracted. It is added: out = gamma · Ẑ + beta."""
    return _out(Z, gamma, -beta, mu, var, eps)


def _of_other_moments(of_batch):
    """Declare wrong statistics of the batch, which are used and returned."""

    def recipe(Z, gamma, beta, eps=1e-5):
        mu, var = of_batch(Z)
        return _out(Z, gamma, beta, mu, var, eps), mu, var

    recipe.__name__, recipe.__doc__ = of_batch.__name__, of_batch.__doc__
    ex.misconception(of="batch_norm_train")(recipe)
    return of_batch


@_of_other_moments
def unbiased_variance(Z):
    """The variance is divided by m − 1. Here it is biased, divided by m, which is what np.var does by itself."""
    mu = Z.mean(axis=1, keepdims=True)
    return mu, ((Z - mu) ** 2).sum(axis=1, keepdims=True) / max(Z.shape[1] - 1, 0.5)


@_of_other_moments
def variance_summed(Z):
    """The variance is the sum of the squared deviations. It is their mean: divide by m."""
    mu, var = _moments(Z)
    return mu, var * Z.shape[1]


@_of_other_moments
def divided_by_the_units(Z):
    """Sums are divided by the number of units, the rows. Examples are columns: m = Z.shape[1]."""
    mu = Z.sum(axis=1, keepdims=True) / Z.shape[0]
    return mu, ((Z - mu) ** 2).sum(axis=1, keepdims=True) / Z.shape[0]


@_of_other_moments
def mean_of_the_squares(Z):
    """The variance is the mean of Z². Subtract the mean first: the mean of (Z − mu)²."""
    return _moments(Z)[0], (Z**2).mean(axis=1, keepdims=True)


@_of_other_moments
def variance_from_the_raw_mean(Z):
    """The variance is the mean of Z² minus mu. It is the mean of Z² minus mu², or the mean of (Z − mu)²."""
    mu = _moments(Z)[0]
    return mu, np.abs((Z**2).mean(axis=1, keepdims=True) - mu)


@_of_other_moments
def mean_deviation(Z):
    """The variance is the mean of |Z − mu|. It is the mean of (Z − mu)²."""
    mu = _moments(Z)[0]
    return mu, np.abs(Z - mu).mean(axis=1, keepdims=True)


@_of_other_moments
def deviation_for_variance(Z):
    """The variance is a standard deviation: √(np.std(Z) + eps) takes the root twice. Use np.var."""
    return _moments(Z)[0], Z.std(axis=1, keepdims=True)


@_of_other_moments
def statistics_over_the_units(Z):
    """The mean and the variance are those of each column, over the units. Examples are columns: average along the
    rows, axis=1, which gives (n, 1)."""
    return Z.mean(axis=0, keepdims=True), Z.var(axis=0, keepdims=True)


@_of_other_moments
def variance_over_the_units(Z):
    """The mean is right, but the variance is that of each column, over the units. It is taken along the rows too:
    axis=1."""
    return _moments(Z)[0], Z.var(axis=0, keepdims=True)


@_of_other_moments
def statistics_over_the_units_as_vectors(Z):
    """The mean and the variance that come back are those of each column, over the units. Examples are columns: average
    along the rows, axis=1 with keepdims=True, which gives (n, 1)."""
    return Z.mean(axis=0), Z.var(axis=0)


@_of_other_moments
def one_mean_for_all_units(Z):
    """There is one mean and one variance for all of Z. Each unit has its own: axis=1, keepdims=True."""
    return np.full((len(Z), 1), Z.mean()), np.full((len(Z), 1), Z.var())


@_of_other_moments
def one_number_for_all_units(Z):
    """One mean and one variance for all of Z came back. Each unit has its own: axis=1, keepdims=True."""
    return Z.mean(), Z.var()


@_of_other_moments
def median_for_the_mean(Z):
    """The centre is the median. It is the mean."""
    return np.median(Z, axis=1, keepdims=True), Z.var(axis=1, keepdims=True)


@_of_other_moments
def sum_for_the_mean(Z):
    """The centre is the sum over the batch. It is the mean: divide by m."""
    return Z.sum(axis=1, keepdims=True), Z.var(axis=1, keepdims=True)


@ex.misconception(of="batch_norm_train")
def unbiased_inside_only(Z, gamma, beta, eps=1e-5):
    """The variance that comes back is right, but out is normalised with one that is divided by m − 1. Use the same one,
    divided by m."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, unbiased_variance(Z)[1], eps), mu, var


@ex.misconception(of="batch_norm_train")
def range_for_the_deviation(Z, gamma, beta, eps=1e-5):
    """out is divided by the range, largest minus smallest. Divide by √(var + eps)."""
    mu, var = _moments(Z)
    return gamma * (Z - mu) / (np.ptp(Z, axis=1, keepdims=True) + eps) + beta, mu, var


@ex.misconception(of="batch_norm_train")
def statistics_of_the_normalised(Z, gamma, beta, eps=1e-5):
    """The mean and the variance that come back are those of the normalised Z, about 0 and 1. Those of Z are asked for,
    with which it was normalised."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), *_moments((Z - mu) / np.sqrt(var + eps))


@ex.misconception(of="batch_norm_train")
def unbiased_variance_returned(Z, gamma, beta, eps=1e-5):
    """out is right, but the variance that comes back is divided by m − 1, as PyTorch keeps it. Here it is the one that
    is used: divided by m."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), mu, unbiased_variance(Z)[1]


@ex.misconception(of="batch_norm_train")
def deviation_returned(Z, gamma, beta, eps=1e-5):
    """The third result is the standard deviation √(var + eps). The variance is asked for, without eps."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), mu, np.sqrt(var + eps)


@ex.misconception(of="batch_norm_train")
def plain_deviation_returned(Z, gamma, beta, eps=1e-5):
    """The third result is the standard deviation. The variance is asked for, its square."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), mu, np.sqrt(var)


@ex.misconception(of="batch_norm_train")
def eps_in_the_variance_returned(Z, gamma, beta, eps=1e-5):
    """The variance that comes back has eps added. It is returned without: batch_norm_eval adds eps itself."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), mu, var + eps


@ex.misconception(of="batch_norm_train")
def moving_averages_returned(Z, gamma, beta, eps=1e-5):
    """The mean and the variance that come back are a tenth of those of the batch, as if a moving average began here.
    Return those of this batch."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), 0.1 * mu, 0.1 * var


@ex.misconception(of="batch_norm_train")
def moving_averages_from_0_and_1(Z, gamma, beta, eps=1e-5):
    """The mean and the variance that come back are moving averages, begun at 0 and 1 as in PyTorch. Return those of
    this batch."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), 0.1 * mu, 0.9 + 0.1 * var


@ex.misconception(of="batch_norm_train")
def statistics_of_the_output(Z, gamma, beta, eps=1e-5):
    """The mean and the variance that come back are those of out. Those of Z are asked for, with which it was
    normalised."""
    mu, var = _moments(Z)
    out = _out(Z, gamma, beta, mu, var, eps)
    return out, *_moments(out)


@ex.misconception(of="batch_norm_train")
def normalised_with_a_given_default(Z, gamma, beta, eps=1e-8):
    """Your default for eps is 1e-8. Here it is 1e-5, as the stub has it."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), mu, var


@ex.misconception(of="batch_norm_train")
def default_of_keras(Z, gamma, beta, eps=1e-3):
    """Your default for eps is 1e-3, as in Keras. Here it is 1e-5, as the stub has it."""
    mu, var = _moments(Z)
    return _out(Z, gamma, beta, mu, var, eps), mu, var


@ex.misconception(of="batch_norm_train")
def output_alone(Z, gamma, beta, eps=1e-5):
    """Only out came back. Three results are asked for: (out, mu, var); test time needs the other two."""
    return _out(Z, gamma, beta, *_moments(Z), eps)


@ex.misconception(of="batch_norm_eval")
def own_statistics(Z, gamma, beta, mu, var, eps=1e-5):
    """This is normalised with the mean and the variance of Z itself. At test time the given mu and var are used, those
    from training."""
    return _out(Z, gamma, beta, *_moments(Z), eps)


@ex.misconception(of="batch_norm_eval")
def own_mean(Z, gamma, beta, mu, var, eps=1e-5):
    """The mean of Z itself is subtracted. Use the given mu, that from training."""
    return _out(Z, gamma, beta, _moments(Z)[0], var, eps)


@ex.misconception(of="batch_norm_eval")
def own_variance(Z, gamma, beta, mu, var, eps=1e-5):
    """The variance of Z itself is used. Use the given var, that from training."""
    return _out(Z, gamma, beta, mu, _moments(Z)[1], eps)


@ex.misconception(of="batch_norm_eval")
def normalised_twice(Z, gamma, beta, mu, var, eps=1e-5):
    """Z is normalised with its own mean and variance first, and then with the given ones. Only the given mu and var
    are used at test time."""
    own_mu, own_var = _moments(Z)
    return _out((Z - own_mu) / np.sqrt(own_var + eps), gamma, beta, mu, var, eps)


@ex.misconception(of="batch_norm_eval")
def deviation_expected(Z, gamma, beta, mu, var, eps=1e-5):
    """var is squared before it is used, as if it were a standard deviation. It is the variance already."""
    return _out(Z, gamma, beta, mu, var**2, eps)


@ex.misconception(of="batch_norm_eval")
def made_unbiased(Z, gamma, beta, mu, var, eps=1e-5):
    """var is multiplied by m/(m − 1), to make it unbiased. Use the given var as it is; this m is another batch's."""
    m = Z.shape[1]
    return _out(Z, gamma, beta, mu, var * m / max(m - 1, 1), eps)


@ex.misconception(of="batch_norm_eval")
def mixed_with_the_batch(Z, gamma, beta, mu, var, eps=1e-5):
    """The statistics of Z are mixed into those from training. That is done while training; at test time the given mu
    and var are used as they are."""
    own_mu, own_var = _moments(Z)
    return _out(Z, gamma, beta, 0.9 * mu + 0.1 * own_mu, 0.9 * var + 0.1 * own_var, eps)


@ex.misconception(of="batch_norm_eval")
def default_of_1e8_at_test_time(Z, gamma, beta, mu, var, eps=1e-8):
    """Your default for eps is 1e-8. Here it is 1e-5, as the stub has it."""
    return _out(Z, gamma, beta, mu, var, eps)


@ex.misconception(of="batch_norm_eval")
def default_of_keras_at_test_time(Z, gamma, beta, mu, var, eps=1e-3):
    """Your default for eps is 1e-3, as in Keras. Here it is 1e-5, as the stub has it."""
    return _out(Z, gamma, beta, mu, var, eps)


# --- wrong ideas: backwards --------------------------------------------------------------------------------


def _total(a):
    return a.sum(axis=1, keepdims=True)


def _mean(a):
    return a.mean(axis=1, keepdims=True)


def _back(dout, Z, gamma, eps, *, mean=1.0, spread=1.0, root=_root, var=None):
    """The three gradients, where the paths through the mean and the variance have other weights."""
    mu, own = _moments(Z)
    below = root(own if var is None else var, eps)
    Z_hat = (Z - mu) / below
    inside = gamma * dout
    inside = inside - mean * _mean(inside) - spread * Z_hat * _mean(inside * Z_hat)
    return inside / below, _total(dout * Z_hat), _total(dout)


@ex.misconception(of="batch_norm_backward")
def direct_path_only(dout, Z, gamma, eps=1e-5):
    """dZ is gamma · dout / √(var + eps), as if mu and var were constants. They depend on Z too: two paths are
    missing."""
    return _back(dout, Z, gamma, eps, mean=0, spread=0)


@ex.misconception(of="batch_norm_backward")
def path_through_the_variance_forgotten(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance is missing: subtract Ẑ · mean(dẐ · Ẑ) as well."""
    return _back(dout, Z, gamma, eps, spread=0)


@ex.misconception(of="batch_norm_backward")
def path_through_the_mean_forgotten(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the mean is missing: subtract mean(dẐ) as well."""
    return _back(dout, Z, gamma, eps, mean=0)


@ex.misconception(of="batch_norm_backward")
def path_through_the_variance_added(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance has the wrong sign: Ẑ · mean(dẐ · Ẑ) is subtracted."""
    return _back(dout, Z, gamma, eps, spread=-1)


@ex.misconception(of="batch_norm_backward")
def path_through_the_mean_added(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the mean has the wrong sign: mean(dẐ) is subtracted."""
    return _back(dout, Z, gamma, eps, mean=-1)


@ex.misconception(of="batch_norm_backward")
def both_paths_added(dout, Z, gamma, eps=1e-5):
    """In dZ both paths have the wrong sign: mean(dẐ) and Ẑ · mean(dẐ · Ẑ) are subtracted."""
    return _back(dout, Z, gamma, eps, mean=-1, spread=-1)


@ex.misconception(of="batch_norm_backward")
def half_of_the_root_forgotten(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance counts twice: the derivative of a root has a ½, which cancels the 2 of the
    square."""
    return _back(dout, Z, gamma, eps, spread=2)


@ex.misconception(of="batch_norm_backward")
def two_of_the_square_forgotten(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance counts half: the derivative of (Z − mu)² has a 2, which cancels the ½ of the
    root."""
    return _back(dout, Z, gamma, eps, spread=0.5)


@ex.misconception(of="batch_norm_backward")
def sums_for_means(dout, Z, gamma, eps=1e-5):
    """In dZ both paths are m times too large: mu and var are means, so dẐ and dẐ · Ẑ are averaged, not summed."""
    return _back(dout, Z, gamma, eps, mean=Z.shape[1], spread=Z.shape[1])


@ex.misconception(of="batch_norm_backward")
def sum_in_the_mean_path(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the mean is m times too large: dẐ is averaged there, not summed."""
    return _back(dout, Z, gamma, eps, mean=Z.shape[1])


@ex.misconception(of="batch_norm_backward")
def sum_in_the_variance_path(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance is m times too large: dẐ · Ẑ is averaged there, not summed."""
    return _back(dout, Z, gamma, eps, spread=Z.shape[1])


@ex.misconception(of="batch_norm_backward")
def direct_path_not_times_m(dout, Z, gamma, eps=1e-5):
    """In dZ the direct path is m times too small. If 1/m stands in front of the bracket, the bracket has m · dẐ."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps, mean=Z.shape[1], spread=Z.shape[1])
    return dZ / Z.shape[1], dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def gamma_missing_in_dz(dout, Z, gamma, eps=1e-5):
    """In dZ the factor gamma is missing: dẐ = gamma · dout."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ / gamma, dgamma, dbeta


def _paths(dout, Z, gamma, eps, of_mean, of_spread):
    """dZ, where what the two paths take off is another: functions of dẐ, dout, Ẑ and Z."""
    mu, var = _moments(Z)
    root = np.sqrt(var + eps)
    Z_hat, inside = (Z - mu) / root, gamma * dout
    taken = of_mean(inside, dout) + of_spread(inside, dout, Z_hat, Z)
    return (inside - taken) / root, *_back(dout, Z, gamma, eps)[1:]


def _right_mean(inside, dout):
    return _mean(inside)


def _right_spread(inside, dout, Z_hat, Z):
    return Z_hat * _mean(inside * Z_hat)


@ex.misconception(of="batch_norm_backward")
def gamma_missing_in_both_paths(dout, Z, gamma, eps=1e-5):
    """In dZ the factor gamma stands on the direct path only. Both means are of dẐ = gamma · dout too."""
    return _paths(
        dout, Z, gamma, eps, lambda d, dout: _mean(dout), lambda d, dout, Z_hat, Z: Z_hat * _mean(dout * Z_hat)
    )


@ex.misconception(of="batch_norm_backward")
def gamma_missing_in_the_mean_path(dout, Z, gamma, eps=1e-5):
    """In dZ the factor gamma is missing in the path through the mean: it is mean(dẐ), with dẐ = gamma · dout."""
    return _paths(dout, Z, gamma, eps, lambda d, dout: _mean(dout), _right_spread)


@ex.misconception(of="batch_norm_backward")
def gamma_missing_in_the_variance_path(dout, Z, gamma, eps=1e-5):
    """In dZ the factor gamma is missing in the path through the variance: it is Ẑ · mean(dẐ · Ẑ), with dẐ =
    gamma · dout."""
    return _paths(dout, Z, gamma, eps, _right_mean, lambda d, dout, Z_hat, Z: Z_hat * _mean(dout * Z_hat))


@ex.misconception(of="batch_norm_backward")
def z_hat_forgotten_in_the_variance_path(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance is mean(dẐ · Ẑ) alone. It has Ẑ in front: Ẑ · mean(dẐ · Ẑ)."""
    return _paths(dout, Z, gamma, eps, _right_mean, lambda d, dout, Z_hat, Z: _mean(d * Z_hat))


@ex.misconception(of="batch_norm_backward")
def z_hat_forgotten_in_the_mean(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance is Ẑ · mean(dẐ). Inside the mean stands dẐ · Ẑ."""
    return _paths(dout, Z, gamma, eps, _right_mean, lambda d, dout, Z_hat, Z: Z_hat * _mean(d))


@ex.misconception(of="batch_norm_backward")
def summed_without_a_mean(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance is Ẑ · dẐ · Ẑ: the mean over the batch is missing."""
    return _paths(dout, Z, gamma, eps, _right_mean, lambda d, dout, Z_hat, Z: Z_hat * d * Z_hat)


@ex.misconception(of="batch_norm_backward")
def raw_z_in_the_variance_path(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance has Z where the normalised Ẑ is needed: Ẑ · mean(dẐ · Ẑ)."""
    return _paths(dout, Z, gamma, eps, _right_mean, lambda d, dout, Z_hat, Z: Z * _mean(d * Z))


@ex.misconception(of="batch_norm_backward")
def one_deviation_in_the_variance_path(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance has Z − mu in one place where the normalised Ẑ is needed. (With dvar: a power
    of var + eps is not right, it is −3/2.)"""
    return _paths(dout, Z, gamma, eps, _right_mean, lambda d, dout, Z_hat, Z: (Z - _mean(Z)) * _mean(d * Z_hat))


@ex.misconception(of="batch_norm_backward")
def dz_is_dz_hat(dout, Z, gamma, eps=1e-5):
    """dZ is gamma · dout, the gradient of the normalised Ẑ. The way goes on from there: through Z, mu and var."""
    return gamma * dout, *_back(dout, Z, gamma, eps)[1:]


@ex.misconception(of="batch_norm_backward")
def gamma_twice_in_dz(dout, Z, gamma, eps=1e-5):
    """In dZ the factor gamma stands twice: once, in dẐ = gamma · dout, is enough."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ * gamma, dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def dz_not_divided(dout, Z, gamma, eps=1e-5):
    """In dZ the division by √(var + eps) is missing."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ * np.sqrt(_moments(Z)[1] + eps), dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def dz_divided_twice(dout, Z, gamma, eps=1e-5):
    """dZ is divided by var + eps. Divide by its root."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ / np.sqrt(_moments(Z)[1] + eps), dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def dz_averaged(dout, Z, gamma, eps=1e-5):
    """dZ is divided by m once too often. If the loss is a mean, its 1/m is in dout already."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ / Z.shape[1], dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def deviation_in_the_variance_path(dout, Z, gamma, eps=1e-5):
    """In dZ the path through the variance has Z − mu where the normalised Ẑ is needed, twice. (With dvar: its power of
    var + eps is −3/2.)"""
    mu, var = _moments(Z)
    inside, centred = gamma * dout, Z - mu
    dZ = (inside - _mean(inside) - centred * _mean(inside * centred)) / np.sqrt(var + eps)
    return dZ, *_back(dout, Z, gamma, eps)[1:]


@ex.misconception(of="batch_norm_backward")
def averaged_over_the_units(dout, Z, gamma, eps=1e-5):
    """In dZ both means are divided by the number of units, the rows. Examples are columns: m = Z.shape[1]."""
    wrong = Z.shape[1] / Z.shape[0]
    return _back(dout, Z, gamma, eps, mean=wrong, spread=wrong)


@ex.misconception(of="batch_norm_backward")
def deviation_not_normalised(dout, Z, gamma, eps=1e-5):
    """Z − mu stands where the normalised Ẑ is needed: divide it by √(var + eps)."""
    mu, var = _moments(Z)
    inside, centred = gamma * dout, Z - mu
    dZ = (inside - _mean(inside) - centred * _mean(inside * centred)) / np.sqrt(var + eps)
    return dZ, _total(dout * centred), _total(dout)


@ex.misconception(of="batch_norm_backward")
def variance_unbiased_backwards(dout, Z, gamma, eps=1e-5):
    """Your variance is divided by m − 1. Here it is biased, divided by m."""
    return _back(dout, Z, gamma, eps, var=unbiased_variance(Z)[1])


@ex.misconception(of="batch_norm_backward")
def eps_outside_backwards(dout, Z, gamma, eps=1e-5):
    """eps is added to the standard deviation. It is added to the variance, inside the root: √(var + eps)."""
    return _back(dout, Z, gamma, eps, root=lambda var, eps: np.sqrt(var) + eps)


@ex.misconception(of="batch_norm_backward")
def eps_forgotten_backwards(dout, Z, gamma, eps=1e-5):
    """eps is missing: it belongs to the variance under the root, √(var + eps), on the way back too."""
    return _back(dout, Z, gamma, 0.0)


@ex.misconception(of="batch_norm_backward")
def eps_forgotten_in_z_hat(dout, Z, gamma, eps=1e-5):
    """eps is missing in your normalised Ẑ: (Z − mu) / √(var + eps), as on the way forward. Elsewhere it is right."""
    mu, var = _moments(Z)
    Z_hat, inside = (Z - mu) / np.sqrt(var), gamma * dout
    dZ = (inside - _mean(inside) - Z_hat * _mean(inside * Z_hat)) / np.sqrt(var + eps)
    return dZ, _total(dout * Z_hat), _total(dout)


@ex.misconception(of="batch_norm_backward")
def eps_in_z_hat_only(dout, Z, gamma, eps=1e-5):
    """eps is missing in the last division of dZ: it is by √(var + eps) too."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    var = _moments(Z)[1]
    return dZ * np.sqrt(var + eps) / np.sqrt(var), dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def eps_fixed_backwards(dout, Z, gamma, eps=1e-5):
    """These are the answers for eps = 1e-5, whatever eps is given: use the argument."""
    return _back(dout, Z, gamma, 1e-5)


@ex.misconception(of="batch_norm_backward")
def default_of_1e8_backwards(dout, Z, gamma, eps=1e-8):
    """Your default for eps is 1e-8. Here it is 1e-5, as the stub has it."""
    return _back(dout, Z, gamma, eps)


@ex.misconception(of="batch_norm_backward")
def means_in_both(dout, Z, gamma, eps=1e-5):
    """dgamma and dbeta are averaged over the batch. They are sums: gamma and beta act on every example."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma / Z.shape[1], dbeta / Z.shape[1]


@ex.misconception(of="batch_norm_backward")
def mean_in_dgamma(dout, Z, gamma, eps=1e-5):
    """dgamma is averaged over the batch. It is a sum: gamma acts on every example."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma / Z.shape[1], dbeta


@ex.misconception(of="batch_norm_backward")
def mean_in_dbeta(dout, Z, gamma, eps=1e-5):
    """dbeta is averaged over the batch. It is a sum: beta is added to every example."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma, dbeta / Z.shape[1]


@ex.misconception(of="batch_norm_backward")
def dgamma_with_raw_z(dout, Z, gamma, eps=1e-5):
    """dgamma is the sum of dout · Z. gamma multiplies the normalised Ẑ, so it is the sum of dout · Ẑ."""
    dZ, _, dbeta = _back(dout, Z, gamma, eps)
    return dZ, _total(dout * Z), dbeta


@ex.misconception(of="batch_norm_backward")
def dgamma_with_centred_z(dout, Z, gamma, eps=1e-5):
    """dgamma is the sum of dout · (Z − mu). gamma multiplies the normalised Ẑ: divide by √(var + eps) too."""
    dZ, _, dbeta = _back(dout, Z, gamma, eps)
    return dZ, _total(dout * (Z - _moments(Z)[0])), dbeta


@ex.misconception(of="batch_norm_backward")
def dgamma_without_z(dout, Z, gamma, eps=1e-5):
    """dgamma is the sum of dout, as dbeta is. gamma multiplies Ẑ, so dgamma is the sum of dout · Ẑ."""
    dZ, _, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dbeta, dbeta


@ex.misconception(of="batch_norm_backward")
def dgamma_of_two_sums(dout, Z, gamma, eps=1e-5):
    """dgamma is 0 but for rounding, as Ẑ alone sums to 0. Multiply dout and Ẑ example by example first, then sum."""
    dZ, _, dbeta = _back(dout, Z, gamma, eps)
    return dZ, 0 * dbeta, dbeta


@ex.misconception(of="batch_norm_backward")
def gamma_in_dgamma(dout, Z, gamma, eps=1e-5):
    """There is a factor gamma too many in dgamma: it is the sum of dout · Ẑ."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma * gamma, dbeta


@ex.misconception(of="batch_norm_backward")
def gamma_in_both(dout, Z, gamma, eps=1e-5):
    """There is a factor gamma too many in dgamma and in dbeta: they are sums of dout · Ẑ and of dout. Is dout
    overwritten with gamma · dout before?"""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma * gamma, dbeta * gamma


@ex.misconception(of="batch_norm_backward")
def gamma_in_dbeta(dout, Z, gamma, eps=1e-5):
    """There is a factor gamma too many in dbeta: it is the sum of dout."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma, dbeta * gamma


@ex.misconception(of="batch_norm_backward")
def not_summed(dout, Z, gamma, eps=1e-5):
    """dgamma and dbeta have an entry for each example. They have one for each unit: sum over the batch, axis=1."""
    mu, var = _moments(Z)
    return _back(dout, Z, gamma, eps)[0], dout * (Z - mu) / np.sqrt(var + eps), dout


@ex.misconception(of="batch_norm_backward")
def summed_over_everything(dout, Z, gamma, eps=1e-5):
    """dgamma and dbeta are one number each, the sum over all units. Each unit has its own: axis=1, keepdims=True."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dZ, dgamma.sum(), dbeta.sum()


@ex.misconception(of="batch_norm_backward")
def dz_returned_last(dout, Z, gamma, eps=1e-5):
    """The order of the results is another: dZ comes first, (dZ, dgamma, dbeta)."""
    dZ, dgamma, dbeta = _back(dout, Z, gamma, eps)
    return dgamma, dbeta, dZ


@ex.misconception(of="batch_norm_backward")
def dbeta_not_summed(dout, Z, gamma, eps=1e-5):
    """dbeta has an entry for each example. It has one for each unit: sum dout over the batch, axis=1."""
    dZ, dgamma, _ = _back(dout, Z, gamma, eps)
    return dZ, dgamma, dout


@ex.misconception(of="batch_norm_backward")
def dbeta_over_the_units(dout, Z, gamma, eps=1e-5):
    """dbeta is summed down the columns, over the units. It is the sum over the batch: axis=1."""
    dZ, dgamma, _ = _back(dout, Z, gamma, eps)
    return dZ, dgamma, dout.sum(axis=0, keepdims=True)


@ex.misconception(of="batch_norm_backward")
def means_of_everything(dout, Z, gamma, eps=1e-5):
    """In dZ the means are those of all entries. Each unit has its own: axis=1, keepdims=True."""
    return _paths(dout, Z, gamma, eps, lambda d, dout: d.mean(), lambda d, dout, Z_hat, Z: Z_hat * (d * Z_hat).mean())


@ex.misconception(of="batch_norm_backward")
def sums_over_the_units(dout, Z, gamma, eps=1e-5):
    """dgamma and dbeta are summed down the columns, over the units. They are sums over the batch: axis=1."""
    mu, var = _moments(Z)
    Z_hat = (Z - mu) / np.sqrt(var + eps)
    dgamma, dbeta = (dout * Z_hat).sum(axis=0, keepdims=True), dout.sum(axis=0, keepdims=True)
    return _back(dout, Z, gamma, eps)[0], dgamma, dbeta


@ex.misconception(of="batch_norm_backward")
def over_the_units_backwards(dout, Z, gamma, eps=1e-5):
    """Means and sums are taken down the columns, over the units. Examples are columns: axis=1."""
    mu, var = Z.mean(axis=0, keepdims=True), Z.var(axis=0, keepdims=True)
    root = np.sqrt(var + eps)
    Z_hat, inside = (Z - mu) / root, gamma * dout
    dZ = (inside - inside.mean(axis=0) - Z_hat * (inside * Z_hat).mean(axis=0)) / root
    return dZ, (dout * Z_hat).sum(axis=0, keepdims=True), dout.sum(axis=0, keepdims=True)
