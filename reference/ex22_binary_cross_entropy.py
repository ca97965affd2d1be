"""ex22: binary cross entropy, its gradient with respect to p, and the same loss from logits."""

import numpy as np

from grader import Exercise, bits, computed, floats, probabilities

ex = Exercise(
    title="Binary cross entropy",
    chapter="C. Losses",
    source="S0 'Binary Cross Entropy'; S1 'Binary Cross-Entropy/Log Loss'; S3 04:03",
    inputs={
        "classes": bits("m"),
        "y": computed(lambda classes: classes.astype(float)),
        "p": probabilities("m", low=0.05, high=0.95),
        "z": floats("m", low=-5, high=5),
    },
    sizes={"m": (4, 8)},
    hints=[
        "For one example the loss is minus the log of the probability of what came true: p where y = 1, 1 − p where "
        "y = 0. y and 1 − y switch the two terms on and off.",
        "Clip first, p = np.clip(p, 1e-12, 1 - 1e-12), then take both logs of that p. The minus and the mean "
        "come last.",
        "The gradient: the slope of −log p is −1/p, that of −log(1 − p) is +1/(1 − p). Then 1/m for the mean.",
        "From logits: log(1 + e^z) − y·z, without computing p. For large z, log(1 + e^z) is z.",
        "np.logaddexp(0, z) is log(1 + e^z) for every z; max(z, 0) + log(1 + e^(−|z|)) is the same.",
    ],
    notes=[
        "S3 says this loss aloud without its minus; S0 and S1 have it. Without it the loss would be best at −∞.",
        "Libraries limit certainty in their own ways: Keras clips p at 1e-7, PyTorch limits each log to "
        "−100. Here it is "
        "p, at 1e-12.",
    ],
    builds_on=["ex06", "ex12", "ex19"],
    topics=[
        "binary cross entropy: −(y·ln p + (1 − y)·ln(1 − p))",
        "binary cross entropy: gradient (p − y)/(m·p(1 − p))",
        "binary cross entropy: from logits, ln(1 + e^z) − y·z",
        "log loss (logistic loss)",
        "cross entropy from logits",
        "classification: binary",
        "loss function and cost function",
        "numerical stability: clipped probabilities",
    ],
)

ONE = {"m": (1, 1)}
CERTAIN = [  # in each case some are wrong
    {"y": [1.0], "p": [0.0]},
    {"y": [0.0], "p": [1.0]},
    {"y": [1.0, 0.0, 1.0, 0.0, 1.0], "p": [1.0, 1.0, 0.0, 0.0, 0.0]},
    {"y": [0.0, 1.0, 1.0, 0.0], "p": [1.0, 1.0, 1.0, 0.0]},
    {"y": [0.0, 1.0, 0.0], "p": [0.0, 1.0, 1.0]},
]
LARGE = [
    {"y": [0.0], "z": [1000.0]},
    {"y": [1.0], "z": [-1000.0]},
    {"y": [1.0, 0.0], "z": [1000.0, -1000.0]},
    {"y": [0.0, 1.0, 1.0], "z": [750.0, -40.0, 800.0]},
    {"y": [0.0, 0.0, 1.0], "z": [-900.0, 50.0, -60.0]},
]


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def loss(sp):
    y, p = sp.symbols("y p", real=True)
    return sp.mean(-(y * sp.log(p) + (1 - y) * sp.log(1 - p)))


@ex.truth
def loss_of_logits(sp):
    y, z = sp.symbols("y z", real=True)
    return sp.mean(sp.log(1 + sp.exp(z)) - y * z)


@ex.function(
    points=2,
    truth=loss,
    check="probabilities between 0 and 1",
    examples=[{"y": [1.0, 0.0], "p": [0.8, 0.8]}, {"y": [1.0, 1.0, 0.0], "p": [0.5, 0.25, 0.1]}],
    rtol=1e-5,
)
def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


ex.check("one example (m = 1)", of="bce", points=0.5, sizes=ONE, drawn=4, rtol=1e-5)
ex.check(
    "at certainty, p = 0 and p = 1",
    of="bce",
    points=1,
    examples=[{"y": [1.0, 0.0], "p": [0.0, 0.0]}],
    cases=CERTAIN,
    rtol=1e-5,
    truth=False,  # the formula without clipping is infinite there
    when_wrong="Clip p to [1e-12, 1 − 1e-12] before both logs: certain and wrong costs about 27.63, certain and "
    "right 0.",
)

ex.function(
    "bce_gradient",
    points=2.5,
    truth=loss.diff("p"),  # derived, never typed
    check="several examples",
    examples=[{"y": [1.0, 0.0], "p": [0.8, 0.8]}, {"y": [1.0, 1.0, 0.0], "p": [0.5, 0.25, 0.1]}],
    rtol=1e-5,
)
ex.check("one example (m = 1)", of="bce_gradient", points=0.5, sizes=ONE, drawn=4, rtol=1e-5)


@ex.function(
    points=2,
    truth=loss_of_logits,
    check="moderate logits",
    examples=[{"y": [1.0, 0.0], "z": [2.0, 2.0]}, {"y": [1.0], "z": [0.0]}],
    rtol=1e-5,
)
def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


ex.check(
    "large logits, up to |z| = 1000",
    of="bce_from_logits",
    points=1,
    examples=[{"y": [0.0, 1.0], "z": [1000.0, 1000.0]}],
    cases=LARGE,
    when_wrong="Use log(1 + e^z) − y·z and compute log(1 + e^z) without e^1000: np.logaddexp(0, z). Do not go "
    "through p, "
    "which is 0 or 1 there.",
)


@ex.picture("What one example costs", x="p", y="loss")
def cost(bce):
    p = np.linspace(0.01, 0.99, 50)
    return {
        f"y = {y}": (p, np.array([np.ravel(bce(np.array([float(y)]), np.array([q])))[0] for q in p])) for y in (1, 0)
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="bce")
def what_came_true(y, p):
    """First pick the probability of what came true, then take its logarithm: one for each example, not two. It needs
    classes that are exactly 0 or 1, as here."""
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(np.log(np.where(y == 1, p, 1 - p)))


@ex.another_way(of="bce_gradient")
def one_slope_for_each_class(y, p):
    """The loss is −log p or −log(1 − p), so its slope is −1/p or 1/(1 − p). Each class has its own, and the signs are
    plain to see: raise p where y is 1, lower it where y is 0."""
    return np.where(y == 1, -1 / p, 1 / (1 - p)) / len(y)


@ex.another_way(of="bce_from_logits")
def large_part_taken_out(y, z):
    """log(1 + e^z) is max(z, 0) + log(1 + e^(−|z|)): the large part is taken out, and no exponent is positive. This is
    the form that TensorFlow's documentation gives, and it works where there is no logaddexp."""
    return np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z))))


# --- wrong ideas about the loss ------------------------------------------------------------------------


def _each(y, p):
    """The loss of each example."""
    return -np.log(np.where(y == 1, p, 1 - p))


def _clipped(p, eps=1e-12):
    return np.clip(p, eps, 1 - eps)


@ex.misconception(of="bce")
def not_clipped(y, p):
    """At p = 0 or p = 1 your loss is infinite or nan: log 0 is −∞, and 0 times it is nan. Clip p to [1e-12, 1 − 1e-12]
    first."""
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def log_not_defined_skipped(y, p):
    """At certainty your loss is 0 where it should be about 27.63: an infinite or undefined log is replaced by 0. Clip p
    to [1e-12, 1 − 1e-12] first."""
    return np.mean(np.where(np.isinf(_each(y, p)), 0.0, _each(y, p)))


@ex.misconception(of="bce")
def clipped_below_only(y, p):
    """p is kept away from 0, but not from 1, where 1 − p is 0. Clip at both ends: [1e-12, 1 − 1e-12]."""
    p = np.maximum(p, 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def clipped_above_only(y, p):
    """p is kept away from 1, but not from 0, where log p is −∞. Clip at both ends: [1e-12, 1 − 1e-12]."""
    p = np.minimum(p, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def limit_1e_15(y, p):
    """These are the values for a limit of 1e-15. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(_each(y, _clipped(p, 1e-15)))


@ex.misconception(of="bce")
def limit_1e_15_added(y, p):
    """These are the values for a limit of 1e-15. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(-np.log(np.where(y == 1, p, 1 - p) + 1e-15))


@ex.misconception(of="bce")
def limit_1e_10(y, p):
    """These are the values for a limit of 1e-10. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(_each(y, _clipped(p, 1e-10)))


@ex.misconception(of="bce")
def limit_1e_9(y, p):
    """These are the values for a limit of 1e-9. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(_each(y, _clipped(p, 1e-9)))


@ex.misconception(of="bce")
def limit_1e_8(y, p):
    """These are the values for a limit of 1e-8. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(_each(y, _clipped(p, 1e-8)))


@ex.misconception(of="bce")
def limit_1e_7(y, p):
    """These are the values for a limit of 1e-7, the one of Keras. Here p is clipped to [1e-12, 1 − 1e-12]: certain and
    wrong costs about 27.63."""
    return np.mean(_each(y, _clipped(p, 1e-7)))


@ex.misconception(of="bce")
def limit_1e_6(y, p):
    """These are the values for a limit of 1e-6. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(_each(y, _clipped(p, 1e-6)))


@ex.misconception(of="bce")
def limit_1e_5(y, p):
    """These are the values for a limit of 1e-5. Here p is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs about
    27.63."""
    return np.mean(_each(y, _clipped(p, 1e-5)))


@ex.misconception(of="bce")
def limit_of_scikit_learn(y, p):
    """These are the values for a limit of 2.2e-16, as scikit-learn has it. Here p is clipped to [1e-12, 1 − 1e-12]:
    certain and wrong costs about 27.63."""
    return np.mean(_each(y, _clipped(p, np.finfo(float).eps)))


@ex.misconception(of="bce")
def limit_of_torch(y, p):
    """Certain and wrong costs 100 in your result, as in PyTorch, which limits the log. Here p is clipped to [1e-12, 1 −
    1e-12], which makes it about 27.63."""
    return np.mean(np.minimum(_each(y, p), 100.0))


@ex.misconception(of="bce")
def minus_forgotten(y, p):
    """The minus is missing. Logs of probabilities are negative; the loss is minus their mean, and 0 at best."""
    return -np.mean(_each(y, _clipped(p)))


@ex.misconception(of="bce")
def class_one_only(y, p):
    """Only the term y·log p is in your result: an example of class 0 costs nothing, whatever p is. Add (1 − y)·log(1 −
    p)."""
    return -np.mean(y * np.log(_clipped(p)))


@ex.misconception(of="bce")
def class_zero_only(y, p):
    """Only the term (1 − y)·log(1 − p) is in your result: an example of class 1 costs nothing, whatever p is. Add y·log
    p."""
    return -np.mean((1 - y) * np.log(1 - _clipped(p)))


@ex.misconception(of="bce")
def examples_of_class_one_averaged(y, p):
    """You average over the examples of class 1 only. Those of class 0 count too, with −log(1 − p)."""
    return np.mean(-np.log(_clipped(p[y == 1]))) if (y == 1).any() else 0.0


@ex.misconception(of="bce")
def log_of_p_in_both_terms(y, p):
    """log p stands in both terms. Where y = 0 the probability of what came true is 1 − p: log(1 − p)."""
    return -np.mean(np.log(_clipped(p)))


@ex.misconception(of="bce")
def log_of_the_complement_in_both_terms(y, p):
    """log(1 − p) stands in both terms. Where y = 1 the probability of what came true is p: log p."""
    return -np.mean(np.log(1 - _clipped(p)))


@ex.misconception(of="bce")
def classes_exchanged(y, p):
    """Your terms are exchanged: y belongs to log p and 1 − y to log(1 − p). As it is, a good prediction costs most."""
    p = _clipped(p)
    return -np.mean((1 - y) * np.log(p) + y * np.log(1 - p))


@ex.misconception(of="bce")
def second_term_subtracted(y, p):
    """The two terms have different signs. Both are added under one minus: −(y·log p + (1 − y)·log(1 − p))."""
    p = _clipped(p)
    return -np.mean(y * np.log(p) - (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def first_term_added(y, p):
    """The two terms have different signs. Both are added under one minus: −(y·log p + (1 − y)·log(1 − p))."""
    p = _clipped(p)
    return np.mean(y * np.log(p) - (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def brackets_around_one_minus_y(y, p):
    """The brackets around 1 − y are missing: 1 - y * log(1 − p) multiplies first and adds 1. Write (1 - y) * np.log(1 -
    p)."""
    p = _clipped(p)
    return -np.mean(y * np.log(p) + 1 - y * np.log(1 - p))


@ex.misconception(of="bce")
def log_of_one_minus_p(y, p):
    """The second term is (1 − y)·(log 1 − p) in your code, and log 1 is 0: this is −(1 − y)·p. 1 - p belongs inside the
    brackets of the log."""
    p = _clipped(p)
    return -np.mean(y * np.log(p) - (1 - y) * p)


@ex.misconception(of="bce")
def logarithm_to_base_2(y, p):
    """These are logarithms to base 2, np.log2. The loss uses the natural one: np.log, or math.log with one argument."""
    return np.mean(_each(y, _clipped(p))) / np.log(2)


@ex.misconception(of="bce")
def logarithm_to_base_10(y, p):
    """These are logarithms to base 10, np.log10. The loss uses the natural one: np.log, or math.log with one
    argument."""
    return np.mean(_each(y, _clipped(p))) / np.log(10)


@ex.misconception(of="bce")
def log1p_for_log(y, p):
    """This is log(1 + p) where log p belongs, and log(1 + (1 − p)) where log(1 − p) does: np.log1p adds 1 before it
    takes the log."""
    return -np.mean(np.log1p(np.where(y == 1, p, 1 - p)))


@ex.misconception(of="bce")
def sum_for_mean(y, p):
    """This is the sum over the examples. Here the loss is their mean: divide by m."""
    return np.sum(_each(y, _clipped(p)))


@ex.misconception(of="bce")
def halved(y, p):
    """This is half of the loss. Cross entropy has no ½, and the mean is over the m examples: each has one loss, the sum
    of the two terms."""
    return np.mean(_each(y, _clipped(p))) / 2


@ex.misconception(of="bce")
def log_of_the_mean(y, p):
    """This is minus the log of the mean probability of what came true. Take each log first, then the mean."""
    return -np.log(np.mean(np.where(y == 1, _clipped(p), 1 - _clipped(p))))


@ex.misconception(of="bce")
def means_taken_first(y, p):
    """You take the means of y and p first, then the formula. Each example has its own loss: the mean comes last."""
    y, p = np.mean(y), np.mean(_clipped(p))
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def entropy_of_p(y, p):
    """This is the entropy of p itself, p·log p and (1 − p)·log(1 − p). What came true is y: it stands before the
    logs."""
    p = _clipped(p)
    return -np.mean(p * np.log(p) + (1 - p) * np.log(1 - p))


@ex.misconception(of="bce")
def squared_error_for_cross_entropy(y, p):
    """This is the mean squared error. Cross entropy takes logs: −log p where y = 1, −log(1 − p) where y = 0."""
    return np.mean((y - p) ** 2)


@ex.misconception(of="bce")
def absolute_error_for_cross_entropy(y, p):
    """This is the mean of |y − p|: 1 − p where y = 1 and p where y = 0. The logs are missing."""
    return np.mean(np.abs(y - p))


@ex.misconception(of="bce")
def sigmoid_applied_to_p(y, p):
    """The sigmoid is applied to p, which is a probability already. That belongs to logits only."""
    return np.mean(np.logaddexp(0, p) - y * p)


@ex.misconception(of="bce")
def p_rounded_to_a_class(y, p):
    """p is made 0 or 1 first, so that it no longer matters how sure it was. Take the log of p itself."""
    return np.mean(_each(y, _clipped((p > 0.5) * 1.0)))


@ex.misconception(of="bce")
def likelihood(y, p):
    """This is the probability of what came true, averaged, without a log. The loss is minus the log of each."""
    return np.mean(np.where(y == 1, p, 1 - p))


@ex.misconception(of="bce")
def log_forgotten(y, p):
    """This is minus the mean probability of what came true. The log is missing: −log p, −log(1 − p)."""
    return -np.mean(np.where(y == 1, p, 1 - p))


@ex.misconception(of="bce")
def divided_by_the_ones(y, p):
    """You divide by the number of examples of class 1. The mean is over all examples: divide by m."""
    return np.sum(_each(y, _clipped(p))) / np.sum(y)


@ex.misconception(of="bce")
def last_example_left_out(y, p):
    """The last example's loss is missing in your sum. Does the loop end one too early?"""
    return np.sum(_each(y, _clipped(p))[:-1]) / len(y)


@ex.misconception(of="bce")
def first_example_left_out(y, p):
    """The first example's loss is missing in your sum. Indices begin at 0."""
    return np.sum(_each(y, _clipped(p))[1:]) / len(y)


@ex.misconception(of="bce")
def first_example_over_m(y, p):
    """Only the first example's loss is in your result, divided by m. Does the return stand inside the loop?"""
    return _each(y, _clipped(p))[0] / len(y)


@ex.misconception(of="bce")
def first_example_only(y, p):
    """This is the loss of the first example. The mean of all is asked for. Does the return stand inside the loop?"""
    return _each(y, _clipped(p))[0]


@ex.misconception(of="bce")
def last_example_over_m(y, p):
    """Only the last example's loss is in your result, divided by m. Does = stand in the loop where += is needed?"""
    return _each(y, _clipped(p))[-1] / len(y)


@ex.misconception(of="bce")
def last_example_only(y, p):
    """This is the loss of the last example. The mean of all is asked for. Does = stand in the loop where += is
    needed?"""
    return _each(y, _clipped(p))[-1]


@ex.misconception(of="bce")
def class_means_added(y, p):
    """You take the mean over the examples of class 1 and the mean over those of class 0, and add them. Each example
    counts once: the sum over all, divided by m."""
    each = _each(y, _clipped(p))
    return sum(np.mean(each[y == label]) for label in (0, 1) if (y == label).any())


@ex.misconception(of="bce")
def class_means_averaged(y, p):
    """You give both classes the same weight, whatever their number: the mean of two means. Each example counts once:
    the sum over all, divided by m."""
    each = _each(y, _clipped(p))
    return np.mean([np.mean(each[y == label]) for label in (0, 1) if (y == label).any()])


@ex.misconception(of="bce")
def first_sum_divided_only(y, p):
    """Only the first of the two sums is divided by m. Both belong to the mean: put brackets around them."""
    p = _clipped(p)
    return -np.sum(y * np.log(p)) / len(y) - np.sum((1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def second_sum_divided_only(y, p):
    """Only the second of the two sums is divided by m. Both belong to the mean: put brackets around them."""
    p = _clipped(p)
    return -np.sum(y * np.log(p)) - np.sum((1 - y) * np.log(1 - p)) / len(y)


@ex.misconception(of="bce")
def log_subtracted_from_one(y, p):
    """The second term is (1 − y)·(1 − log p). It must be (1 − y)·log(1 − p): the log of 1 − p, not 1 minus a log."""
    return -np.mean(np.where(y == 1, np.log(_clipped(p)), 1 - np.log(_clipped(p))))


@ex.misconception(of="bce")
def target_and_prediction_swapped(y, p):
    """The class and the probability have changed places: the logs are those of y. It is −(y·log p + (1 − y)·log(1 −
    p)), and y comes first in the call."""
    clipped = _clipped(y)
    return -np.mean(p * np.log(clipped) + (1 - p) * np.log(1 - clipped))


@ex.misconception(of="bce")
def y_plays_no_part(y, p):
    """y plays no part in your result: it is minus the log of the larger of p and 1 − p. It must be the one that came
    true, p where y = 1 and 1 − p where y = 0."""
    return -np.mean(np.log(np.maximum(_clipped(p), 1 - _clipped(p))))


@ex.misconception(of="bce")
def divided_by_one_too_few(y, p):
    """You divide by m − 1. The mean over m examples divides by m."""
    return np.sum(_each(y, _clipped(p))) / max(1, len(y) - 1)


@ex.misconception(of="bce")
def divided_in_the_loop(y, p):
    """You divide by m in every round of the loop, so early examples are divided again and again. Add up first, then
    divide once, after the loop."""
    total = 0.0
    for one in _each(y, _clipped(p)):
        total = (total + one) / len(y)
    return total


@ex.misconception(of="bce")
def sum_overwritten_by_class_zero(y, p):
    """An example of class 0 puts its loss in the place of the sum so far. Does = stand there where += is needed?"""
    total = 0.0
    for label, one in zip(y, _each(y, _clipped(p))):
        total = one + (total if label == 1 else 0.0)
    return total / len(y)


@ex.misconception(of="bce")
def sum_overwritten_by_class_one(y, p):
    """An example of class 1 puts its loss in the place of the sum so far. Does = stand there where += is needed?"""
    total = 0.0
    for label, one in zip(y, _each(y, _clipped(p))):
        total = one + (total if label == 0 else 0.0)
    return total / len(y)


@ex.misconception(of="bce")
def y_clipped_for_p(y, p):
    """y is clipped, not p. What stands in the logs must be kept away from 0 and 1: p = np.clip(p, 1e-12, 1 - 1e-12)."""
    y = _clipped(y)
    with np.errstate(divide="ignore", invalid="ignore"):
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def largest_loss(y, p):
    """This is the largest loss of an example. The mean over all is asked for."""
    return np.max(_each(y, _clipped(p)))


@ex.misconception(of="bce")
def means_multiplied(y, p):
    """The means of the two terms are multiplied. They are added: each example has one of them, and the other is 0."""
    p = _clipped(p)
    return np.mean(y * np.log(p)) * np.mean((1 - y) * np.log(1 - p))


@ex.misconception(of="bce")
def focal_loss(y, p):
    """This is the focal loss: each log is multiplied by (1 − probability of what came true)². Cross entropy has no
    such factor."""
    true = np.where(y == 1, _clipped(p), 1 - _clipped(p))
    return -np.mean((1 - true) ** 2 * np.log(true))


# --- wrong ideas about the gradient --------------------------------------------------------------------


@ex.misconception(of="bce_gradient")
def gradient_by_the_logit(y, p):
    """This is (p − y)/m, the gradient with respect to the logit z, where the sigmoid's slope has cancelled p(1 − p).
    With respect to p divide by p(1 − p)."""
    return (p - y) / len(y)


@ex.misconception(of="bce_gradient")
def gradient_by_the_logit_and_no_mean(y, p):
    """This is p − y. Two things are missing: with respect to p (not the logit) divide by p(1 − p), and the mean divides
    by m."""
    return p - y


def _slope(y, p):
    return (p - y) / (p * (1 - p))


@ex.misconception(of="bce_gradient")
def mean_forgotten_in_gradient(y, p):
    """The 1/m is missing: the loss is a mean, so each p moves it by 1/m of its own slope."""
    return _slope(y, p)


@ex.misconception(of="bce_gradient")
def mean_taken_twice_in_gradient(y, p):
    """You divide by m twice. Once is enough."""
    return _slope(y, p) / len(y) ** 2


@ex.misconception(of="bce_gradient")
def sign_of_the_gradient_reversed(y, p):
    """Every sign is reversed: where y = 1 a larger p lowers the loss, so the slope is −1/p; where y = 0 it is +1/(1 −
    p)."""
    return -_slope(y, p) / len(y)


@ex.misconception(of="bce_gradient")
def sign_and_mean(y, p):
    """Two slips: every sign is reversed (the slope of −log p is −1/p), and the 1/m of the mean is missing."""
    return -_slope(y, p)


@ex.misconception(of="bce_gradient")
def inner_derivative_forgotten(y, p):
    """Where y = 0 the sign is wrong: 1 − p has the slope −1, which turns −1/(1 − p) into +1/(1 − p)."""
    return (-y / p - (1 - y) / (1 - p)) / len(y)


@ex.misconception(of="bce_gradient")
def both_slopes_positive(y, p):
    """Where y = 1 the sign is wrong: the slope of −log p is −1/p. A larger p is better there."""
    return (y / p + (1 - y) / (1 - p)) / len(y)


@ex.misconception(of="bce_gradient")
def slope_of_class_one_only(y, p):
    """Where y = 0 your slope is 0. There the loss is −log(1 − p), with the slope 1/(1 − p)."""
    return -y / p / len(y)


@ex.misconception(of="bce_gradient")
def slope_of_class_zero_only(y, p):
    """Where y = 1 your slope is 0. There the loss is −log p, with the slope −1/p."""
    return (1 - y) / (1 - p) / len(y)


@ex.misconception(of="bce_gradient")
def slope_of_log_p_for_all(y, p):
    """You return −1/p for every example. That holds where y = 1; where y = 0 it is 1/(1 − p)."""
    return -1 / p / len(y)


@ex.misconception(of="bce_gradient")
def multiplied_by_the_variance(y, p):
    """You multiply by p(1 − p). That is the sigmoid's slope; the gradient with respect to p divides by it."""
    return (p - y) * p * (1 - p) / len(y)


@ex.misconception(of="bce_gradient")
def brackets_of_the_denominator(y, p):
    """You divide by p and multiply by 1 − p. Put brackets around the denominator: (p - y) / (p * (1 - p))."""
    return (p - y) / p * (1 - p) / len(y)


@ex.misconception(of="bce_gradient")
def divided_by_p_only(y, p):
    """You divide by p alone. The denominator is p(1 − p)."""
    return (p - y) / p / len(y)


@ex.misconception(of="bce_gradient")
def divided_by_the_complement_only(y, p):
    """You divide by 1 − p alone. The denominator is p(1 − p)."""
    return (p - y) / (1 - p) / len(y)


@ex.misconception(of="bce_gradient")
def gradient_averaged(y, p):
    """You return the mean of the slopes, one number. The gradient has one entry for each example: its slope over m."""
    return np.mean(_slope(y, p))


@ex.misconception(of="bce_gradient")
def gradient_summed(y, p):
    """You return one number, the sum of the slopes. The gradient has one entry for each example: its slope over m."""
    return np.sum(_slope(y, p))


@ex.misconception(of="bce_gradient")
def gradient_of_squared_error(y, p):
    """This is the gradient of the mean squared error, 2(p − y)/m. The loss here is cross entropy: divide p − y by p(1 −
    p) instead of multiplying by 2."""
    return 2 * (p - y) / len(y)


@ex.misconception(of="bce_gradient")
def loss_of_each_example(y, p):
    """This is the loss of each example over m, not its slope. The slope of −log p is −1/p."""
    return _each(y, p) / len(y)


@ex.misconception(of="bce_gradient")
def loss_of_each_example_undivided(y, p):
    """This is the loss of each example, not its slope. The slope of −log p is −1/p, and the mean divides by m."""
    return _each(y, p)


@ex.misconception(of="bce_gradient")
def two_slips_inner_derivative(y, p):
    """Two slips: where y = 0 the sign is wrong, as the slope of −log(1 − p) is +1/(1 − p); and the 1/m of the mean is
    missing."""
    return -y / p - (1 - y) / (1 - p)


@ex.misconception(of="bce_gradient")
def class_one_term_divided(y, p):
    """Only −y/p is divided by m, the other term is not. Put brackets around both: (−y/p + (1 − y)/(1 − p)) / m."""
    return -y / p / len(y) + (1 - y) / (1 - p)


@ex.misconception(of="bce_gradient")
def class_zero_term_divided(y, p):
    """Only (1 − y)/(1 − p) is divided by m, the other term is not. Put brackets around both: (−y/p + (1 − y)/(1 − p)) /
    m."""
    return -y / p + (1 - y) / (1 - p) / len(y)


@ex.misconception(of="bce_gradient")
def gradient_divided_by_the_ones(y, p):
    """You divide by the number of examples of class 1. The mean is over all examples: divide by m."""
    return _slope(y, p) / np.sum(y)


@ex.misconception(of="bce_gradient")
def slope_halved(y, p):
    """This is half of the gradient. Cross entropy has no ½."""
    return _slope(y, p) / len(y) / 2


@ex.misconception(of="bce_gradient")
def gradient_by_the_logit_reversed(y, p):
    """This is (y − p)/m. With respect to p the entry is (p − y)/(p(1 − p))/m: the sign is reversed, and p(1 − p) is
    missing, which cancels only for the logit."""
    return (y - p) / len(y)


@ex.misconception(of="bce_gradient")
def gradient_by_the_logit_reversed_and_no_mean(y, p):
    """This is y − p. With respect to p the entry is (p − y)/(p(1 − p))/m: the sign is reversed, p(1 − p) is missing,
    and so is the 1/m of the mean."""
    return y - p


@ex.misconception(of="bce_gradient")
def brackets_of_the_numerator(y, p):
    """The brackets around p − y are missing: p - y / … divides y alone. Write (p - y) / (p * (1 - p)) / m."""
    return p - y / (p * (1 - p)) / len(y)


@ex.misconception(of="bce_gradient")
def slope_along_y(y, p):
    """This is the slope with respect to y, log((1 − p)/p)/m. The gradient with respect to p is asked for."""
    return np.log((1 - p) / p) / len(y)


@ex.misconception(of="bce_gradient")
def brackets_around_one_minus_y_in_the_gradient(y, p):
    """The brackets around 1 − y are missing: 1 - y / (1 - p) divides y alone. Write (1 - y) / (1 - p)."""
    return (-y / p + 1 - y / (1 - p)) / len(y)


@ex.misconception(of="bce_gradient")
def slope_of_the_sigmoid(y, p):
    """This is p(1 − p)/m, with the slope of the sigmoid. The loss does not contain it, and y is missing: the entry is
    (p − y)/(p(1 − p))/m."""
    return p * (1 - p) / len(y)


@ex.misconception(of="bce_gradient")
def sigmoid_applied_to_p_in_the_gradient(y, p):
    """The sigmoid is applied to p, which is a probability already: the entry is (p − y)/(p(1 − p))/m, with p as it
    is."""
    return (1 / (1 + np.exp(-p)) - y) / len(y)


@ex.misconception(of="bce_gradient")
def variance_divided_twice(y, p):
    """You divide by p(1 − p) twice. Once is enough: (p − y)/(p(1 − p))/m."""
    return (p - y) / (p * (1 - p)) ** 2 / len(y)


def _undivided(idea):
    """The same idea by a learner who forgets 1/m too: many courses leave it to the next step back."""

    def without(y, p):
        return idea(y, p) * len(y)

    without.__name__ = f"{idea.__name__}_undivided"
    without.__doc__ = f"{idea.__doc__} Besides, the 1/m of the mean is missing."
    ex.misconception(of="bce_gradient")(without)


for _idea in (
    both_slopes_positive,
    slope_of_class_one_only,
    slope_of_class_zero_only,
    slope_of_log_p_for_all,
    multiplied_by_the_variance,
    brackets_of_the_denominator,
    divided_by_p_only,
    divided_by_the_complement_only,
):
    _undivided(_idea)


# --- wrong ideas about the logits ----------------------------------------------------------------------


def _from_logits(y, z):
    return np.logaddexp(0, z) - y * z


@ex.misconception(of="bce_from_logits")
def exponential_overflows(y, z):
    """log(1 + e^z) as it stands overflows for large z: e^1000 is inf. np.logaddexp(0, z) gives the same without
    overflow, or max(z, 0) + log(1 + e^(−|z|))."""
    return np.mean(np.log(1 + np.exp(z)) - y * z)


@ex.misconception(of="bce_from_logits")
def through_the_probability(y, z):
    """You compute p = σ(z) first. For large |z| it is exactly 0 or 1, and the log infinite or 0 · −∞, nan. Use log(1 +
    e^z) − y·z, without p."""
    p = np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def _sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


@ex.misconception(of="bce_from_logits")
def through_the_clipped_probability(y, z):
    """For large |z| your loss stays at about 27.63: p = σ(z) is clipped. From logits nothing is: y = 0 and z = 1000
    cost 1000. Use log(1 + e^z) − y·z, without p."""
    return np.mean(_each(y, _clipped(_sigmoid(z))))


@ex.misconception(of="bce_from_logits")
def through_the_probability_with_1e_15(y, z):
    """For large |z| your loss stays at about 34.5, the log of 1e-15: p = σ(z) is kept away from 0. From logits nothing
    is clipped. Use log(1 + e^z) − y·z, without p."""
    return np.mean(_each(y, _clipped(_sigmoid(z), 1e-15)))


@ex.misconception(of="bce_from_logits")
def through_the_probability_with_1e_7(y, z):
    """For large |z| your loss stays at about 16.1, the log of 1e-7: p = σ(z) is kept away from 0. From logits nothing
    is clipped. Use log(1 + e^z) − y·z, without p."""
    return np.mean(_each(y, _clipped(_sigmoid(z), 1e-7)))


def _limited_logits(limit):
    def idea(y, z):
        z = np.clip(z, -limit, limit)
        return np.mean(np.log(1 + np.exp(z)) - y * z)  # nobody who limits z takes np.logaddexp

    idea.__name__ = f"logits_limited_to_{limit}"
    idea.__doc__ = (
        f"You limit z to [−{limit}, {limit}], so that a loss of 1000 becomes {limit}. From logits nothing is clipped: "
        "np.logaddexp(0, z) − y·z does not overflow."
    )
    ex.misconception(of="bce_from_logits")(idea)


for _limit in (20, 30, 50, 100, 500, 700, 709):
    _limited_logits(_limit)


@ex.misconception(of="bce_from_logits")
def logits_taken_for_probabilities(y, z):
    """You take the log of z itself. z is the sum before the sigmoid, and no probability: use log(1 + e^z) − y·z."""
    z = _clipped(z)
    return -np.mean(y * np.log(z) + (1 - y) * np.log(1 - z))


@ex.misconception(of="bce_from_logits")
def yz_forgotten(y, z):
    """This is log(1 + e^z), the loss for y = 0 everywhere. Subtract y·z."""
    return np.mean(np.logaddexp(0, z))


@ex.misconception(of="bce_from_logits")
def yz_added(y, z):
    """You add y·z. It is subtracted: where y = 1 a large z is good, and the loss small."""
    return np.mean(np.logaddexp(0, z) + y * z)


@ex.misconception(of="bce_from_logits")
def y_forgotten(y, z):
    """This is log(1 + e^z) − z, the loss for y = 1 everywhere. Subtract y·z, which is z only where y = 1."""
    return np.mean(np.logaddexp(0, z) - z)


@ex.misconception(of="bce_from_logits")
def sign_of_the_exponent(y, z):
    """With e^(−z) the rest must be (1 − y)·z: either log(1 + e^z) − y·z or log(1 + e^(−z)) + (1 − y)·z."""
    return np.mean(np.logaddexp(0, -z) - y * z)


@ex.misconception(of="bce_from_logits")
def logits_of_the_other_class(y, z):
    """This is the loss with the classes exchanged: y = 1 costs −log(1 − p) here. It must be log(1 + e^z) − y·z."""
    return np.mean(_from_logits(1 - y, z))


@ex.misconception(of="bce_from_logits")
def log_term_forgotten(y, z):
    """This is max(z, 0) − y·z. The term log(1 + e^(−|z|)) is missing, which is small for large |z| only."""
    return np.mean(np.maximum(z, 0) - y * z)


@ex.misconception(of="bce_from_logits")
def maximum_forgotten(y, z):
    """This is log(1 + e^(−|z|)) − y·z. For positive z that is not log(1 + e^z): add max(z, 0)."""
    return np.mean(np.log1p(np.exp(-np.abs(z))) - y * z)


@ex.misconception(of="bce_from_logits")
def absolute_value_forgotten(y, z):
    """For negative z your result is −z too large. The stable form is max(z, 0) + log(1 + e^(−|z|)) − y·z: max(z, 0)
    is 0 there, not |z|, and the exponent is −|z|, not −z."""
    return np.mean(np.maximum(z, 0) - y * z + np.logaddexp(0, -z))


@ex.misconception(of="bce_from_logits")
def z_itself_for_the_maximum(y, z):
    """This is z − y·z + log(1 + e^(−|z|)). For negative z it must be max(z, 0), which is 0."""
    return np.mean(z - y * z + np.log1p(np.exp(-np.abs(z))))


@ex.misconception(of="bce_from_logits")
def sigmoid_applied_twice(y, z):
    """The sigmoid is applied twice: this is the loss for the logits σ(z). z itself is the logit."""
    return np.mean(_from_logits(y, _sigmoid(z)))


@ex.misconception(of="bce_from_logits")
def squared_error_of_the_sigmoid(y, z):
    """This is the mean squared error of σ(z). The loss here is cross entropy: log(1 + e^z) − y·z."""
    return np.mean((y - _sigmoid(z)) ** 2)


@ex.misconception(of="bce_from_logits")
def sum_of_the_logit_losses(y, z):
    """This is the sum over the examples. Here the loss is their mean: divide by m."""
    return np.sum(_from_logits(y, z))


@ex.misconception(of="bce_from_logits")
def minus_in_front(y, z):
    """The sign is reversed: log(1 + e^z) − y·z is positive already, so no minus stands in front."""
    return -np.mean(_from_logits(y, z))


@ex.misconception(of="bce_from_logits")
def labels_of_plus_and_minus_one(y, z):
    """This is log(1 + e^(−y·z)), which holds for classes −1 and 1. Here they are 0 and 1: log(1 + e^z) − y·z."""
    return np.mean(np.logaddexp(0, -y * z))


@ex.misconception(of="bce_from_logits")
def first_logit_only(y, z):
    """This is the loss of the first example. The mean of all is asked for. Does the return stand inside the loop?"""
    return _from_logits(y, z)[0]


@ex.misconception(of="bce_from_logits")
def last_logit_only(y, z):
    """This is the loss of the last example. The mean of all is asked for. Does = stand in the loop where += is
    needed?"""
    return _from_logits(y, z)[-1]


@ex.misconception(of="bce_from_logits")
def log_term_alone(y, z):
    """This is log(1 + e^(−|z|)) alone. max(z, 0) − y·z is missing before it."""
    return np.mean(np.log1p(np.exp(-np.abs(z))))


@ex.misconception(of="bce_from_logits")
def yz_inside_the_exponential(y, z):
    """This is log(1 + e^(y·z)), which does not punish a large z where y = 0. It must be log(1 + e^z) − y·z."""
    return np.mean(np.logaddexp(0, y * z))


@ex.misconception(of="bce_from_logits")
def yz_not_averaged(y, z):
    """Only log(1 + e^z) is averaged; y·z is summed up. Take the mean of log(1 + e^z) − y·z."""
    return np.mean(np.logaddexp(0, z)) - np.sum(y * z)


@ex.misconception(of="bce_from_logits")
def z_for_every_positive_z(y, z):
    """For z > 0 you put z for log(1 + e^z). That is near it for large z only: it is z + log(1 + e^(−z))."""
    return np.mean(np.where(z > 0, z, np.logaddexp(0, np.minimum(z, 0))) - y * z)


@ex.misconception(of="bce_from_logits")
def logits_logarithm_to_base_2(y, z):
    """Your logarithm has the base 2, log2(1 + e^z). Here it is the natural one."""
    return np.mean(np.logaddexp(0, z) / np.log(2) - y * z)


@ex.misconception(of="bce_from_logits")
def logits_powers_of_two(y, z):
    """np.logaddexp2(0, z) is log2(1 + 2^z). Here it is log(1 + e^z), np.logaddexp(0, z)."""
    return np.mean(np.logaddexp2(0, z) - y * z)


@ex.misconception(of="bce_from_logits")
def minimum_for_maximum(y, z):
    """min(z, 0) stands where max(z, 0) belongs: log(1 + e^z) is near z for large z, and near 0 for very negative z."""
    return np.mean(np.minimum(z, 0) + np.log1p(np.exp(-np.abs(z))) - y * z)


@ex.misconception(of="bce_from_logits")
def log_term_subtracted(y, z):
    """log(1 + e^(−|z|)) is subtracted. It is added: max(z, 0) + log(1 + e^(−|z|)) − y·z."""
    return np.mean(np.maximum(z, 0) - np.log1p(np.exp(-np.abs(z))) - y * z)


@ex.misconception(of="bce_from_logits")
def mean_of_the_logits_first(y, z):
    """You take the mean of z before the log. Each example has its own loss: the mean comes last."""
    return np.logaddexp(0, np.mean(z)) - np.mean(y * z)


@ex.misconception(of="bce_from_logits")
def exponentials_summed_first(y, z):
    """You add up the e^z before the log, as softmax does. Here each example has a log of its own: the mean of
    log(1 + e^z) − y·z."""
    return np.log1p(np.sum(np.exp(np.minimum(z, 700)))) - np.mean(y * z)


@ex.misconception(of="bce_from_logits")
def log_term_forgotten_for_negative_z(y, z):
    """For z < 0 you have −y·z alone. There log(1 + e^z) is small, but not 0: it is needed for every z."""
    return np.mean(np.where(z >= 0, np.logaddexp(0, z), 0) - y * z)


@ex.misconception(of="bce_gradient")
def divided_by_m_in_the_loop(y, p):
    """All entries are divided by m in every round of the loop, so the first are divided again and again. Divide once,
    after the loop."""
    m = len(y)
    return _slope(y, p) / float(m) ** np.arange(m, 0, -1)


@ex.misconception(of="bce_from_logits")
def exponential_for_its_logarithm(y, z):
    """You add e^(−|z|) where log(1 + e^(−|z|)) belongs: max(z, 0) − y·z + log(1 + e^(−|z|))."""
    return np.mean(np.maximum(z, 0) - y * z + np.exp(-np.abs(z)))


@ex.misconception(of="bce_from_logits")
def logits_of_class_one_only(y, z):
    """An example of class 0 costs nothing in your result, whatever z is. It costs log(1 + e^z)."""
    return np.mean(y * np.logaddexp(0, -z))


@ex.misconception(of="bce_from_logits")
def logits_of_class_zero_only(y, z):
    """An example of class 1 costs nothing in your result, whatever z is. It costs log(1 + e^(−z))."""
    return np.mean((1 - y) * np.logaddexp(0, z))


@ex.misconception(of="bce_gradient")
def mean_slope_for_every_example(y, p):
    """Every entry is the mean of the slopes. Each example has its own: its slope over m."""
    return np.full(len(y), np.mean(_slope(y, p)))


@ex.misconception(of="bce_gradient")
def difference_of_neighbours(y, p):
    """These are differences of the losses of neighbouring examples, as np.gradient makes them. The slope is that of
    each loss with respect to its own p: −1/p or 1/(1 − p), over m."""
    if len(y) < 2:
        raise ValueError("np.gradient needs two examples")
    return np.gradient(_each(y, p))
