"""ex63: the Kullback–Leibler divergence of predicted distributions, and the Poisson loss of predicted counts."""

import numpy as np

from grader import Exercise, computed, distributions, floats, integers

ex = Exercise(
    title="Metrics for probabilities and for counts",
    chapter="H. Metrics",
    source="S1 'Keras Metrics'",
    inputs={
        "P": distributions("m", "k"),
        "Q": distributions("m", "k"),
        "m": computed(lambda P: len(P)),
        "y": integers("n", low=0, high=7),
        "rate": floats("n", low=0.3, high=6),
    },
    sizes={"m": (2, 4), "k": (3, 6), "n": (3, 7)},
    topics=[
        "Kullback–Leibler (KL) divergence: Σ p·ln(p/q)",
        "relative entropy (KL divergence)",
        "Poisson loss: rate − y·ln rate",
        "probabilistic metric",
        "Keras metric",
        "numerical stability: clipped probabilities",
    ],
    hints=[
        "kl_divergence: compute all terms p · ln(p / q) as one array, then think about which sum and which mean.",
        "Sum over the classes of a row, mean over the rows: the sum of all terms, divided by len(P).",
        "Raise small q first: np.maximum(Q, 1e-12). Where p is 0, put 1 into the logarithm: np.where(P > 0, …, 1).",
        "np.sum(P * np.log(np.where(P > 0, P / np.maximum(Q, 1e-12), 1))) / len(P).",
        "poisson_loss: the mean of rate − y · ln(rate). Mind which of the two stands in the logarithm.",
    ],
    notes=[
        "S1 lists KLDivergence and Poisson among Keras's metrics without a formula. Keras raises p and q to 1e-7 and "
        "puts 1e-7 into the logarithm of the Poisson loss, so its numbers differ a little where something is 0.",
        "In PyTorch kl_div takes ln q first and p second; its default mean divides by the number of all elements, "
        'reduction="batchmean" by that of the rows, as here. Its PoissonNLLLoss takes ln(rate) unless log_input=False.',
    ],
    builds_on=["ex23"],
)

# With some q of 0 too: where p is 0 they do not matter.
ZERO_P = [
    {"P": [[0.0, 1.0, 0.0]], "Q": [[0.25, 0.5, 0.25]]},
    {
        "P": [[0.5, 0.5, 0.0, 0.0], [0.125, 0.0, 0.0, 0.875]],
        "Q": [[0.125, 0.25, 0.5, 0.125], [0.5, 0.125, 0.125, 0.25]],
    },
    {"P": [[0.0, 1.0], [1.0, 0.0], [0.75, 0.25]], "Q": [[0.5, 0.5], [1.0, 0.0], [0.5, 0.5]]},
]
ZERO_Q = [
    {"P": [[0.5, 0.25, 0.25]], "Q": [[0.0, 0.75, 0.25]]},
    {"P": [[0.25, 0.5, 0.25], [0.125, 0.375, 0.5]], "Q": [[0.5, 0.0, 0.5], [0.0, 1.0, 0.0]]},
    {"P": [[0.5, 0.5], [0.5, 0.5], [0.75, 0.25]], "Q": [[0.0, 1.0], [0.5, 0.5], [1.0, 0.0]]},
    {"P": [[0.25, 0.75], [0.5, 0.5]], "Q": [[1e-18, 1.0], [1.0, 1e-18]]},  # so small that q + 1e-12 is right too
]
EPSILON = 1e-5  # log(q + 1e-7) is a habit, and right where nothing is near 0


@ex.truth
def divergence(sp):
    p, q = sp.symbols("P Q", real=True)
    m = sp.Symbol("m", positive=True)
    term = p * sp.log(p / sp.Max(q, sp.Rational(1, 10**12)))
    return sp.total(sp.Piecewise((term, p > 0), (0, True)) / m)


@ex.function(
    points=1.5,
    truth=divergence,
    check="several rows",
    rtol=EPSILON,
    examples=[{"P": [[0.5, 0.5], [0.125, 0.875], [0.25, 0.75]], "Q": [[0.25, 0.75], [0.5, 0.5], [0.25, 0.75]]}],
)
def kl_divergence(P, Q):
    ratio = P / np.maximum(Q, 1e-12)
    return np.sum(P * np.log(np.where(P > 0, ratio, 1))) / len(P)


ex.check(
    "one distribution (m = 1)",
    of="kl_divergence",
    points=1.5,
    sizes={"m": (1, 1)},
    rtol=EPSILON,
    examples=[{"P": [[0.5, 0.5]], "Q": [[0.25, 0.75]]}],
    drawn=5,
)
ex.check(
    "p = 0",
    of="kl_divergence",
    points=1,
    cases=ZERO_P,
    when_wrong="A class with p = 0 adds 0. In NumPy 0 · log(0) is nan: put another number into the logarithm there.",
)
ex.check(
    "q = 0",
    of="kl_divergence",
    points=1,
    cases=ZERO_Q,
    rtol=EPSILON,
    when_wrong="Raise every q below 1e-12 to 1e-12 before you divide by it.",
)


@ex.truth
def poisson(sp):
    y = sp.Symbol("y", real=True)
    rate = sp.Symbol("rate", positive=True)
    return sp.mean(rate - y * sp.log(rate))


@ex.function(
    points=2,
    truth=poisson,
    check="several counts",
    rtol=EPSILON,
    examples=[{"y": [3], "rate": [2.0]}, {"y": [0, 2, 5], "rate": [0.5, 2.0, 3.0]}],
)
def poisson_loss(y, rate):
    return np.mean(rate - y * np.log(rate))


ex.check("one count (m = 1)", of="poisson_loss", points=1, sizes={"n": (1, 1)}, drawn=4, rtol=EPSILON)


@ex.another_way(of="kl_divergence")
def only_what_occurs(P, Q):
    """Take the places with p > 0 out of the tables and go on with these alone: no number has to stand in where the
    logarithm has none. The rows are lost on the way, but a sum does not need them."""
    occurs = P > 0
    p, q = P[occurs], np.maximum(Q[occurs], 1e-12)
    return np.sum(p * np.log(p / q)) / len(P)


@ex.another_way(of="poisson_loss")
def two_sums(y, rate):
    """The sum of the rates less a dot product: each of the two parts of the loss can be looked at by itself, and the
    products y · ln r need no array of their own."""
    return (np.sum(rate) - y @ np.log(rate)) / len(y)


# --- wrong ideas about the divergence ---------------------------------------------------------------------


def _log_ratio(P, Q):
    """ln(p/q) for each element, 0 where p is 0."""
    return np.log(np.where(P > 0, P / np.maximum(Q, 1e-12), 1))


@ex.misconception(of="kl_divergence")
def direction_reversed(P, Q):
    """This is Σ q · ln(q / p), the divergence the other way round. It is not symmetric: the truth P comes first, and
    its p stands before the logarithm and above q."""
    return np.sum(Q * _log_ratio(Q, P)) / len(P)


@ex.misconception(of="kl_divergence")
def fraction_upside_down(P, Q):
    """Your value is the negative of the right one, as with ln(q / p). It is ln(p / q), and the divergence is never
    negative."""
    return -np.sum(P * _log_ratio(P, Q)) / len(P)


@ex.misconception(of="kl_divergence")
def cross_entropy(P, Q):
    """This is the cross entropy −Σ p · ln q. Subtract the entropy of the truth, −Σ p · ln p: that makes
    Σ p · ln(p / q)."""
    return -np.sum(P * np.log(np.maximum(Q, 1e-12))) / len(P)


@ex.misconception(of="kl_divergence")
def entropy_of_the_truth(P, Q):
    """This is −Σ p · ln p, the entropy of the truth alone. The prediction q stands below p: Σ p · ln(p / q)."""
    return -np.sum(P * np.log(np.where(P > 0, P, 1))) / len(P)


@ex.misconception(of="kl_divergence")
def mean_over_all_elements(P, Q):
    """You divide by the number of all elements. It is a sum over the classes, and a mean over the m rows only."""
    return np.mean(P * _log_ratio(P, Q))


@ex.misconception(of="kl_divergence")
def divided_by_the_classes(P, Q):
    """You divide by k, the number of classes. The mean is taken over the rows: divide by m = len(P)."""
    return np.sum(P * _log_ratio(P, Q)) / P.shape[1]


@ex.misconception(of="kl_divergence")
def summed_over_the_rows(P, Q):
    """You add the divergences of all rows up. Their mean is asked for: divide by the number of rows."""
    return np.sum(P * _log_ratio(P, Q))


@ex.misconception(of="kl_divergence")
def one_value_a_row(P, Q):
    """One divergence for each row came back. Their mean is asked for, one number."""
    return np.sum(P * _log_ratio(P, Q), axis=1)


@ex.misconception(of="kl_divergence")
def one_value_a_class(P, Q):
    """One number for each class came back. Sum along each row (axis=1), then take the mean: one number in all."""
    return np.sum(P * _log_ratio(P, Q), axis=0)


@ex.misconception(of="kl_divergence")
def first_row_over_m(P, Q):
    """This is the first row's divergence divided by m. Does the return stand inside the loop over the rows?"""
    return np.sum(P[0] * _log_ratio(P[0], Q[0])) / len(P)


@ex.misconception(of="kl_divergence")
def first_row_only(P, Q):
    """This is the divergence of the first row alone. Take the mean over all rows."""
    return np.sum(P[0] * _log_ratio(P[0], Q[0]))


@ex.misconception(of="kl_divergence")
def last_row_only(P, Q):
    """This is the divergence of the last row alone. Does the sum begin anew with each row?"""
    return np.sum(P[-1] * _log_ratio(P[-1], Q[-1]))


@ex.misconception(of="kl_divergence")
def in_bits(P, Q):
    """This is the divergence in bits, with the logarithm to base 2. Here it is the natural one, np.log."""
    return np.sum(P * _log_ratio(P, Q)) / len(P) / np.log(2)


@ex.misconception(of="kl_divergence")
def logarithm_to_base_ten(P, Q):
    """Your logarithm has the base 10. Here it is the natural one, np.log."""
    return np.sum(P * _log_ratio(P, Q)) / len(P) / np.log(10)


@ex.misconception(of="kl_divergence")
def not_weighted(P, Q):
    """This is Σ ln(p / q): the weight p before the logarithm is missing."""
    return np.sum(_log_ratio(P, Q)) / len(P)


@ex.misconception(of="kl_divergence")
def weighted_by_the_prediction(P, Q):
    """This is Σ q · ln(p / q). The weight before the logarithm is the true p."""
    return np.sum(Q * _log_ratio(P, Q)) / len(P)


@ex.misconception(of="kl_divergence")
def logarithm_missing(P, Q):
    """This is Σ p · p/q: the logarithm of p/q is missing."""
    return np.sum(P * P / np.maximum(Q, 1e-12)) / len(P)


@ex.misconception(of="kl_divergence")
def difference_for_logarithm(P, Q):
    """This is Σ p · (p − q). The logarithms are subtracted, not the probabilities: ln p − ln q."""
    return np.sum(P * (P - Q)) / len(P)


@ex.misconception(of="kl_divergence")
def both_directions(P, Q):
    """This is KL(p, q) + KL(q, p), the symmetric form. Only the first of the two is asked for."""
    return np.sum(P * _log_ratio(P, Q) + Q * _log_ratio(Q, P)) / len(P)


@ex.misconception(of="kl_divergence")
def both_directions_averaged(P, Q):
    """This is the average of KL(p, q) and KL(q, p). Only KL(p, q) is asked for."""
    return np.sum(P * _log_ratio(P, Q) + Q * _log_ratio(Q, P)) / len(P) / 2


@ex.misconception(of="kl_divergence")
def jensen_shannon(P, Q):
    """This is the Jensen–Shannon divergence, which compares both with their average. Here q itself stands below p."""
    middle = (P + Q) / 2
    return np.sum(P * _log_ratio(P, middle) + Q * _log_ratio(Q, middle)) / len(P) / 2


@ex.misconception(of="kl_divergence")
def terms_made_positive(P, Q):
    """The absolute value is taken of each term. Terms with p < q are negative and must stay so; only their sum is
    never negative."""
    return np.sum(np.abs(P * _log_ratio(P, Q))) / len(P)


@ex.misconception(of="kl_divergence")
def negative_terms_dropped(P, Q):
    """Terms with p < q count as 0 here. They are negative and belong to the sum."""
    return np.sum(np.maximum(P * _log_ratio(P, Q), 0)) / len(P)


@ex.misconception(of="kl_divergence")
def zero_times_infinity(P, Q):
    """Where a p is 0 the result is nan, because NumPy makes 0 · log(0) = 0 · (−∞) a nan. Such a term is 0: put 1 into
    the logarithm there, np.where(P > 0, …, 1)."""
    return np.sum(P * np.log(P / np.maximum(Q, 1e-12))) / len(P)


@ex.misconception(of="kl_divergence")
def nothing_clipped(P, Q):
    """Where a p or a q is 0 the result is nan or infinite. A term with p = 0 is 0, and a q below 1e-12 is raised to
    1e-12."""
    return np.sum(P * np.log(P / Q)) / len(P)


@ex.misconception(of="kl_divergence")
def infinite_at_q_zero(P, Q):
    """Where p > 0 and q = 0 the result is infinite. Here every q below 1e-12 is raised to 1e-12 first, so it is only
    large."""
    with np.errstate(divide="ignore"):
        return np.sum(np.where(P > 0, P * np.log(np.where(P > 0, P, 1) / Q), 0)) / len(P)


@ex.misconception(of="kl_divergence")
def classes_with_q_zero_left_out(P, Q):
    """Classes with q = 0 add nothing in your sum, so a prediction that rules out what happens costs nothing. Raise such
    a q to 1e-12 instead; only p = 0 makes a term 0."""
    both = (P > 0) & (Q > 0)
    return np.sum(P[both] * np.log(P[both] / Q[both])) / len(P)


@ex.misconception(of="kl_divergence")
def minus_of_the_cross_entropy(P, Q):
    """This is Σ p · ln q, which is negative. The divergence is Σ p · ln(p / q) = Σ p · (ln p − ln q)."""
    return np.sum(P * np.log(np.maximum(Q, 1e-12))) / len(P)


@ex.misconception(of="kl_divergence")
def prediction_left_out(P, Q):
    """This is Σ p · ln p: the prediction q is missing. It stands below p: Σ p · ln(p / q)."""
    return np.sum(P * np.log(np.where(P > 0, P, 1))) / len(P)


@ex.misconception(of="kl_divergence")
def sum_of_both_logarithms(P, Q):
    """This is Σ p · (ln p + ln q). The logarithm of a fraction is a difference: ln p − ln q."""
    return np.sum(P * (np.log(np.where(P > 0, P, 1)) + np.log(np.maximum(Q, 1e-12)))) / len(P)


@ex.misconception(of="kl_divergence")
def quotient_of_the_logarithms(P, Q):
    """This is Σ p · ln p / ln q. The logarithm of a fraction is the difference of the logarithms, not their
    quotient."""
    return np.sum(P * np.log(np.where(P > 0, P, 1)) / np.log(np.clip(Q, 1e-12, 1 - 1e-12))) / len(P)


@ex.misconception(of="kl_divergence")
def one_added_to_the_fraction(P, Q):
    """This is Σ p · ln(1 + p / q): np.log1p adds 1 before it takes the logarithm."""
    return np.sum(P * np.log1p(P / np.maximum(Q, 1e-12))) / len(P)


@ex.misconception(of="kl_divergence")
def prediction_without_its_logarithm(P, Q):
    """This is Σ p · (ln p − q). Both are logarithms: ln p − ln q. (PyTorch's kl_div is given ln q; here Q holds q
    itself.)"""
    return np.sum(P * (np.log(np.where(P > 0, P, 1)) - Q)) / len(P)


@ex.misconception(of="kl_divergence")
def softmax_applied_to_q(P, Q):
    """The softmax is applied to Q, whose rows are distributions already. That belongs to logits only."""
    e = np.exp(Q)
    return np.sum(P * _log_ratio(P, e / e.sum(axis=1, keepdims=True))) / len(P)


@ex.misconception(of="kl_divergence")
def from_the_average_of_both(P, Q):
    """You compare p with (p + q)/2, a part of the Jensen–Shannon divergence. Here q itself stands below p."""
    return np.sum(P * _log_ratio(P, (P + Q) / 2)) / len(P)


@ex.misconception(of="kl_divergence")
def rows_averaged_first(P, Q):
    """You take the mean of the rows first and compare these two. Each row has its own divergence; the mean comes
    last."""
    return np.sum(P.mean(axis=0) * _log_ratio(P.mean(axis=0), Q.mean(axis=0)))


@ex.misconception(of="kl_divergence")
def largest_term_only(P, Q):
    """You take the largest term of each row. The divergence is their sum."""
    return np.mean(np.max(P * _log_ratio(P, Q), axis=1))


@ex.misconception(of="kl_divergence")
def largest_row_only(P, Q):
    """This is the largest divergence of a row. The mean over the rows is asked for."""
    return np.max(np.sum(P * _log_ratio(P, Q), axis=1))


@ex.misconception(of="kl_divergence")
def median_of_the_rows(P, Q):
    """This is the median of the rows' divergences. Their mean is asked for."""
    return np.median(np.sum(P * _log_ratio(P, Q), axis=1))


@ex.misconception(of="kl_divergence")
def squared_differences(P, Q):
    """This is Σ (p − q)², a squared distance. The divergence is Σ p · ln(p / q)."""
    return np.sum((P - Q) ** 2) / len(P)


@ex.misconception(of="kl_divergence")
def absolute_differences(P, Q):
    """This is Σ |p − q|, a distance. The divergence is Σ p · ln(p / q)."""
    return np.sum(np.abs(P - Q)) / len(P)


@ex.misconception(of="kl_divergence")
def divided_by_the_logarithm_of_k(P, Q):
    """You divide by ln k, so that the base of the logarithm is k. Here it is the natural one."""
    return np.sum(P * _log_ratio(P, Q)) / len(P) / np.log(P.shape[1])


@ex.misconception(of="kl_divergence")
def logarithm_of_the_sum(P, Q):
    """The logarithm is taken of the sum Σ p · p/q. Each class has its own: Σ p · ln(p / q)."""
    return np.log(np.sum(P * P / np.maximum(Q, 1e-12)) / len(P))


@ex.misconception(of="kl_divergence")
def last_row_left_out(P, Q):
    """The last row is not in your sum. Does the loop end one too early?"""
    return np.sum((P * _log_ratio(P, Q))[:-1]) / len(P)


@ex.misconception(of="kl_divergence")
def last_row_over_m(P, Q):
    """Only the last row is in your sum, which is then divided by m. Is the sum set to 0 inside the loop? It belongs
    before it."""
    return np.sum(P[-1] * _log_ratio(P[-1], Q[-1])) / len(P)


@ex.misconception(of="kl_divergence")
def difference_of_the_entropies(P, Q):
    """This is Σ p · ln p − Σ q · ln q, the difference of two entropies. ln q too is weighted by the true p: Σ p · (ln
    p − ln q)."""
    return np.sum(P * np.log(np.where(P > 0, P, 1)) - Q * np.log(np.where(Q > 0, Q, 1))) / len(P)


@ex.misconception(of="kl_divergence")
def entropy_added(P, Q):
    """You add the entropy of the truth to the cross entropy. It is subtracted: Σ p · ln p − Σ p · ln q."""
    return -np.sum(P * (np.log(np.where(P > 0, P, 1)) + np.log(np.maximum(Q, 1e-12)))) / len(P)


@ex.misconception(of="kl_divergence")
def terms_squared(P, Q):
    """The terms are squared. Terms with p < q are negative and must stay so: the divergence is their sum."""
    return np.sum((P * _log_ratio(P, Q)) ** 2) / len(P)


@ex.misconception(of="kl_divergence")
def first_row_left_out(P, Q):
    """The first row is not in your sum. Indices begin at 0."""
    return np.sum((P * _log_ratio(P, Q))[1:]) / len(P)


@ex.misconception(of="kl_divergence")
def divided_by_one_row_too_few(P, Q):
    """You divide by m − 1. The mean over m rows divides by m."""
    return np.sum(P * _log_ratio(P, Q)) / max(1, len(P) - 1)


@ex.misconception(of="kl_divergence")
def undefined_rows_made_zero(P, Q):
    """A row with a 0 in p or q counts as 0 in your mean, as np.nan_to_num makes of nan. Only the term with p = 0 is
    0; the others of the row still count."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.mean(np.nan_to_num(np.sum(P * np.log(P / Q), axis=1)))


@ex.misconception(of="kl_divergence")
def undefined_result_made_zero(P, Q):
    """The whole result becomes 0 where one p is 0, as np.nan_to_num makes of nan. Only the term with p = 0 is 0; the
    others still count."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nan_to_num(np.sum(P * np.log(P / Q)) / len(P))


@ex.misconception(of="kl_divergence")
def undefined_terms_made_zero(P, Q):
    """Every term that is nan or infinite is made a number by np.nan_to_num: right for p = 0, but q = 0 gives about
    1.8e308. Raise a q below 1e-12 to 1e-12 first."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.nan_to_num(P * np.log(P / Q))) / len(P)


@ex.misconception(of="kl_divergence")
def exact_zero_raised_only(P, Q):
    """A q of exactly 0 is raised, but one that is only smaller than 1e-12 is left. Every q below 1e-12 is raised to
    1e-12: np.maximum(Q, 1e-12)."""
    q = np.where(Q == 0, 1e-12, Q)
    return np.sum(P * np.log(np.where(P > 0, P / q, 1))) / len(P)


def _other_limit(text, limit, both):
    def recipe(P, Q):
        p = np.maximum(P, limit) if both else P
        return np.sum(p * np.log(np.where(p > 0, p / np.maximum(Q, limit), 1))) / len(P)

    recipe.__name__ = f"limit_{text.replace('-', '_')}{'_for_both' * both}"
    recipe.__doc__ = (
        f"This is what comes out when p and q are both kept at {text} or more. Here p is left alone (a term with p = 0 "
        "is 0), and only a q below 1e-12 is raised, to 1e-12."
        if both
        else f"Where q is 0 your result is that of q = {text}. The limit here is 1e-12."
    )
    ex.misconception(of="kl_divergence")(recipe)


for _text in ("1e-16", "1e-15", "1e-10", "1e-9", "1e-8", "1e-7", "1e-6", "1e-5", "1e-4", "1e-3"):
    _other_limit(_text, float(_text), both=False)
for _text in ("1e-7", "1e-5"):
    _other_limit(_text, float(_text), both=True)


# --- wrong ideas about the Poisson loss -------------------------------------------------------------------


@ex.misconception(of="poisson_loss")
def sum_for_mean(y, rate):
    """You add the losses up. Their mean is asked for: divide by the number of examples."""
    return np.sum(rate - y * np.log(rate))


@ex.misconception(of="poisson_loss")
def one_value_each(y, rate):
    """One loss for each example came back. Their mean is asked for, one number."""
    return rate - y * np.log(rate)


@ex.misconception(of="poisson_loss")
def target_and_prediction_swapped(y, rate):
    """The target and the prediction have changed places: it is rate − y · ln(rate), and y comes first in the call."""
    return np.mean(y - rate * np.log(np.maximum(y, 1e-12)))


@ex.misconception(of="poisson_loss")
def logarithm_of_the_count(y, rate):
    """The logarithm is taken of the count y. It is taken of the predicted rate: rate − y · ln(rate)."""
    return np.mean(rate - y * np.log(np.maximum(y, 1e-12)))


@ex.misconception(of="poisson_loss")
def log_likelihood(y, rate):
    """This is y · ln(rate) − rate, the log-likelihood, which should be large. The loss is its negative:
    rate − y · ln(rate)."""
    return np.mean(y * np.log(rate) - rate)


@ex.misconception(of="poisson_loss")
def terms_added(y, rate):
    """This is rate + y · ln(rate). The second term is subtracted."""
    return np.mean(rate + y * np.log(rate))


@ex.misconception(of="poisson_loss")
def brackets_around_the_difference(y, rate):
    """This is (rate − y) · ln(rate). Only y is multiplied by the logarithm: rate − y · ln(rate)."""
    return np.mean((rate - y) * np.log(rate))


@ex.misconception(of="poisson_loss")
def count_not_multiplied(y, rate):
    """This is rate − ln(rate): the factor y before the logarithm is missing."""
    return np.mean(rate - np.log(rate))


@ex.misconception(of="poisson_loss")
def logarithm_missing_at_the_rate(y, rate):
    """This is rate − y · rate: the logarithm of the rate is missing in the second term."""
    return np.mean(rate - y * rate)


@ex.misconception(of="poisson_loss")
def rate_taken_for_its_logarithm(y, rate):
    """This is e^rate − y · rate, which is right if the network predicts ln(rate) (PyTorch's default). Here the rate
    itself is predicted: rate − y · ln(rate)."""
    return np.mean(np.exp(rate) - y * rate)


@ex.misconception(of="poisson_loss")
def only_the_logarithm(y, rate):
    """This is −y · ln(rate): the first term, the rate itself, is missing."""
    return np.mean(-y * np.log(rate))


@ex.misconception(of="poisson_loss")
def count_for_the_rate(y, rate):
    """This is y − y · ln(rate). The first term is the predicted rate."""
    return np.mean(y - y * np.log(rate))


@ex.misconception(of="poisson_loss")
def factorial_kept(y, rate):
    """This is the full −ln of the Poisson probability, with the term ln(y!). It is left out here, since no prediction
    changes it: rate − y · ln(rate)."""
    return np.mean(rate - y * np.log(rate)) + np.mean([np.sum(np.log(np.arange(1, count + 1))) for count in y])


@ex.misconception(of="poisson_loss")
def deviance(y, rate):
    """This is the Poisson deviance, 2·(y · ln(y/rate) − y + rate), which is 0 for a perfect prediction. Here it is
    rate − y · ln(rate)."""
    return 2 * np.mean(y * np.log(np.maximum(y, 1e-12) / rate) - y + rate)


@ex.misconception(of="poisson_loss")
def half_the_deviance(y, rate):
    """This is y · ln(y/rate) − y + rate, which is 0 for a perfect prediction. Here the terms with y alone are left out:
    rate − y · ln(rate)."""
    return np.mean(y * np.log(np.maximum(y, 1e-12) / rate) - y + rate)


@ex.misconception(of="poisson_loss")
def means_multiplied(y, rate):
    """You multiply the mean of y by the mean of ln(rate). Multiply example by example first, then take the mean."""
    return np.mean(rate) - np.mean(y) * np.mean(np.log(rate))


@ex.misconception(of="poisson_loss")
def logarithm_of_the_mean(y, rate):
    """You put the means of y and of the rate into the formula. It is the mean of the losses: the formula first, then
    the mean."""
    return np.mean(rate) - np.mean(y) * np.log(np.mean(rate))


@ex.misconception(of="poisson_loss")
def one_added_in_the_logarithm(y, rate):
    """This is rate − y · ln(1 + rate). Nothing is added in the logarithm: the rate is positive."""
    return np.mean(rate - y * np.log1p(rate))


@ex.misconception(of="poisson_loss")
def only_the_last_term_averaged(y, rate):
    """Only the second term is averaged, the rates are summed up. Both are divided by the number of examples."""
    return np.sum(rate) - np.mean(y * np.log(rate))


@ex.misconception(of="poisson_loss")
def first_example_over_n(y, rate):
    """This is the first example's loss divided by the number of examples. Does the return stand inside the loop?"""
    return (rate[0] - y[0] * np.log(rate[0])) / len(y)


@ex.misconception(of="poisson_loss")
def base_two(y, rate):
    """Your logarithm has the base 2. Here it is the natural one, np.log."""
    return np.mean(rate - y * np.log2(rate))


@ex.misconception(of="poisson_loss")
def base_ten(y, rate):
    """Your logarithm has the base 10. Here it is the natural one, np.log."""
    return np.mean(rate - y * np.log10(rate))


@ex.misconception(of="poisson_loss")
def first_and_rate_exchanged(y, rate):
    """This is y − rate · ln(rate): y and the rate have changed places, but for the logarithm. It is rate − y ·
    ln(rate)."""
    return np.mean(y - rate * np.log(rate))


@ex.misconception(of="poisson_loss")
def rate_in_all_places(y, rate):
    """This is rate − rate · ln(rate). The factor before the logarithm is the count y."""
    return np.mean(rate - rate * np.log(rate))


@ex.misconception(of="poisson_loss")
def exchanged_and_reversed(y, rate):
    """This is rate · ln(rate) − y. It is rate − y · ln(rate): y stands before the logarithm."""
    return np.mean(rate * np.log(rate) - y)


@ex.misconception(of="poisson_loss")
def only_the_logarithm_and_no_minus(y, rate):
    """This is y · ln(rate). It is subtracted from the rate: rate − y · ln(rate)."""
    return np.mean(y * np.log(rate))


@ex.misconception(of="poisson_loss")
def second_term_summed(y, rate):
    """Only the rates are averaged, the second term is summed up. Both are divided by the number of examples."""
    return np.mean(rate) - np.sum(y * np.log(rate))


@ex.misconception(of="poisson_loss")
def probability(y, rate):
    """This is e^(−rate) · rate^y, the Poisson probability without y!. The loss is minus its logarithm: rate − y ·
    ln(rate)."""
    return np.mean(np.exp(-rate) * rate**y)


@ex.misconception(of="poisson_loss")
def probability_itself(y, rate):
    """This is the Poisson probability, e^(−rate) · rate^y / y!. The loss is minus its logarithm, without y!: rate − y
    · ln(rate)."""
    return np.mean([np.exp(-r) * r**k / np.prod(np.arange(1, k + 1)) for k, r in zip(y, rate)])


@ex.misconception(of="poisson_loss")
def power_of_the_logarithm(y, rate):
    """This is rate − (ln rate)^y. ln(rate^y) is y · ln(rate): y multiplies the logarithm."""
    return np.mean(rate - np.log(rate) ** y)


@ex.misconception(of="poisson_loss")
def never_negative(y, rate):
    """Negative losses are made 0. This loss may be negative: it is smallest at rate = y, not 0 there."""
    return np.mean(np.maximum(rate - y * np.log(rate), 0))


@ex.misconception(of="poisson_loss")
def squared_error_for_it(y, rate):
    """This is the mean squared error. The Poisson loss is rate − y · ln(rate)."""
    return np.mean((y - rate) ** 2)


@ex.misconception(of="poisson_loss")
def squared_error_over_the_rate(y, rate):
    """This is the mean of (y − rate)²/rate (Pearson's). The Poisson loss is rate − y · ln(rate)."""
    return np.mean((y - rate) ** 2 / rate)


@ex.misconception(of="poisson_loss")
def logarithm_in_the_other_place(y, rate):
    """This is ln(rate) − y · rate. The logarithm belongs to the second term: rate − y · ln(rate)."""
    return np.mean(np.log(rate) - y * rate)


@ex.misconception(of="poisson_loss")
def y_in_the_other_place(y, rate):
    """This is y · rate − ln(rate). y belongs before the logarithm: rate − y · ln(rate)."""
    return np.mean(y * rate - np.log(rate))


@ex.misconception(of="poisson_loss")
def divided_by_one_too_few(y, rate):
    """You divide by n − 1. The mean over n examples divides by n."""
    return np.sum(rate - y * np.log(rate)) / max(1, len(y) - 1)


@ex.misconception(of="poisson_loss")
def slope_for_the_loss(y, rate):
    """This is 1 − y/rate, the slope of the loss. The loss itself is asked for: rate − y · ln(rate)."""
    return np.mean(1 - y / rate)


@ex.misconception(of="poisson_loss")
def exponential_for_logarithm(y, rate):
    """This is rate − y · e^rate. It is the logarithm of the rate that is multiplied: rate − y · ln(rate)."""
    return np.mean(rate - y * np.exp(rate))


@ex.misconception(of="poisson_loss")
def stirling_kept(y, rate):
    """This is rate − y · ln(rate) with an approximation of ln(y!) (Stirling's, as PyTorch's full=True adds it where y
    > 1). It is left out here, since no prediction changes it."""
    stirling = np.where(y > 1, y * np.log(np.maximum(y, 1)) - y + 0.5 * np.log(2 * np.pi * np.maximum(y, 1)), 0)
    return np.mean(rate - y * np.log(rate) + stirling)


@ex.misconception(of="poisson_loss")
def divergence_of_the_count(y, rate):
    """This is y · ln(y / rate), a term of a divergence. Here it is rate − y · ln(rate)."""
    return np.mean(y * np.log(np.maximum(y, 1e-12) / rate))


@ex.misconception(of="poisson_loss")
def first_example_only(y, rate):
    """This is the loss of the first example alone. The mean of all is asked for. Does the return stand inside the
    loop?"""
    return rate[0] - y[0] * np.log(rate[0])


@ex.misconception(of="poisson_loss")
def last_example_only(y, rate):
    """This is the loss of the last example alone. The mean of all is asked for. Does = stand in the loop where += is
    needed?"""
    return rate[-1] - y[-1] * np.log(rate[-1])


@ex.misconception(of="poisson_loss")
def last_example_left_out(y, rate):
    """The last example is not in your sum. Does the loop end one too early?"""
    return np.sum((rate - y * np.log(rate))[:-1]) / len(y)


@ex.misconception(of="poisson_loss")
def first_example_left_out(y, rate):
    """The first example is not in your sum. Indices begin at 0."""
    return np.sum((rate - y * np.log(rate))[1:]) / len(y)


@ex.misconception(of="poisson_loss")
def median_of_the_losses(y, rate):
    """This is the median of the losses. Their mean is asked for."""
    return np.median(rate - y * np.log(rate))


@ex.misconception(of="poisson_loss")
def divided_in_the_loop(y, rate):
    """You divide by the number of examples in every round of the loop, so early ones are divided again and again. Add
    up first, then divide once, after the loop."""
    total = 0.0
    for one in rate - y * np.log(rate):
        total = (total + one) / len(y)
    return total


@ex.misconception(of="poisson_loss")
def last_example_over_n(y, rate):
    """Only the last example is in your sum, which is then divided by n. Does = stand in the loop where += is needed?"""
    return (rate[-1] - y[-1] * np.log(rate[-1])) / len(y)


@ex.misconception(of="poisson_loss")
def count_of_zero_taken_as_one(y, rate):
    """A count of 0 is taken as 1. It may stay 0: then the second term is 0, and the loss is the rate."""
    return np.mean(rate - np.maximum(y, 1) * np.log(rate))


@ex.misconception(of="poisson_loss")
def absolute_error_for_it(y, rate):
    """This is the mean of |y − rate|. The Poisson loss is rate − y · ln(rate)."""
    return np.mean(np.abs(y - rate))


@ex.misconception(of="poisson_loss")
def rate_as_a_common_factor(y, rate):
    """This is rate · (1 − y · ln(rate)). The rate multiplies nothing: rate − y · ln(rate)."""
    return np.mean(rate * (1 - y * np.log(rate)))


@ex.misconception(of="poisson_loss")
def logarithm_of_the_rate_twice(y, rate):
    """This is ln(rate) − y · ln(rate). The first term is the rate itself."""
    return np.mean(np.log(rate) - y * np.log(rate))


@ex.misconception(of="poisson_loss")
def product_lost(y, rate):
    """This is rate − y + ln(rate). y multiplies the logarithm: rate − y · ln(rate)."""
    return np.mean(rate - y + np.log(rate))


@ex.misconception(of="poisson_loss")
def logarithm_never_negative(y, rate):
    """A rate below 1 is taken as 1 in your logarithm. ln(rate) is negative there, and belongs to the loss as it is."""
    return np.mean(rate - y * np.log(np.maximum(rate, 1)))


@ex.misconception(of="poisson_loss")
def divided_by_the_counts(y, rate):
    """You divide by the sum of the counts. It is a mean over the examples: divide by their number, len(y)."""
    return np.sum(rate - y * np.log(rate)) / max(1, np.sum(y))
