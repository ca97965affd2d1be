"""ex64: avoidable bias, variance, which of them to work on, and F1 as the single number to choose a model by."""

import numpy as np

from grader import Exercise, floats, probabilities

ex = Exercise(
    title="Bias or variance? What to work on next",
    chapter="H. Metrics",
    source="S2 'BIAS - Variance', 'Avoidable Bias', 'Single Number Evaluation Metric'",
    inputs={
        "human_error": floats(low=0, high=0.3),
        "train_error": floats(low=0, high=0.3),
        "dev_error": floats(low=0, high=0.3),
        "precisions": probabilities("n"),
        "recalls": probabilities("n"),
    },
    sizes={"n": (4, 7)},
    topics=[
        "avoidable bias: training error − human error",
        "variance: dev error − training error",
        "bias and variance: which to work on",
        "human-level error",
        "F1 score: 2PR/(P + R), harmonic mean of precision and recall",
        "single-number evaluation metric",
    ],
    hints=[
        "Two differences of neighbours: human and training error, training and dev error. Which sign has each?",
        "avoidable bias = train − human, variance = dev − train; neither is made positive.",
        "focus: compare the two differences; only if the variance is really larger the answer is 'variance'.",
        "f_score_pick: one F1 for each model, 2·p·r/(p + r), and the index of the largest; np.argmax takes the first.",
        "0/0 makes nan, and np.argmax takes a nan for the largest: give such a model the score 0 before you compare.",
    ],
    notes=[
        'S2 has only headings here, over pictures that are lost. The three errors and the word "avoidable bias" are '
        "those of the course it summarises.",
        '"Variance" is the gap between dev and training error here; it is no mean of squares.',
    ],
    builds_on=["ex57", "ex60"],
)


@ex.truth
def gap_to_human(sp):
    human, train = sp.symbols("human_error train_error", real=True)
    return train - human


ex.function(
    "avoidable_bias",
    points=1.5,
    truth=gap_to_human,
    check="signed difference",
    examples=[{"human_error": 0.01, "train_error": 0.08}, {"human_error": 0.05, "train_error": 0.02}],
    drawn=8,
)


@ex.truth
def gap_to_dev(sp):
    train, dev = sp.symbols("train_error dev_error", real=True)
    return dev - train


ex.function(
    "variance",
    points=1.5,
    truth=gap_to_dev,
    check="signed difference",
    examples=[{"train_error": 0.08, "dev_error": 0.1}, {"train_error": 0.08, "dev_error": 0.07}],
    drawn=8,
)

# Eighths and sixteenths: the two differences are exactly equal.
TIES = [
    {"human_error": 0.0, "train_error": 0.125, "dev_error": 0.25},
    {"human_error": 0.0625, "train_error": 0.125, "dev_error": 0.1875},
    {"human_error": 0.25, "train_error": 0.25, "dev_error": 0.25},
    {"human_error": 0.25, "train_error": 0.1875, "dev_error": 0.125},
]
# Both differences negative, one where the ratios of the errors say the contrary, differences of very different sizes,
# and variances larger by little.
SIGNED = [
    {"human_error": 0.25, "train_error": 0.125, "dev_error": 0.0625},
    {"human_error": 0.25, "train_error": 0.1875, "dev_error": 0.0625},
    {"human_error": 0.25, "train_error": 0.125, "dev_error": 0.1875},
    {"human_error": 0.04, "train_error": 0.08, "dev_error": 0.14},
    {"human_error": 0.25, "train_error": 0.251, "dev_error": 0.5},
    {"human_error": 0.0, "train_error": 0.25, "dev_error": 0.26},
    {"human_error": 0.0, "train_error": 0.25, "dev_error": 0.45},
    {"human_error": 0.0, "train_error": 0.25, "dev_error": 0.2505},
    {"human_error": 0.125, "train_error": 0.25, "dev_error": 0.38},
    {"human_error": 0.125, "train_error": 0.25, "dev_error": 0.3751},
    {"human_error": 0.125, "train_error": 0.25, "dev_error": 0.37501},
]


@ex.function(
    points=2,
    check="which one is larger",
    examples=[
        {"human_error": 0.01, "train_error": 0.08, "dev_error": 0.1},
        {"human_error": 0.075, "train_error": 0.08, "dev_error": 0.1},
    ],
    cases=SIGNED,
    drawn=16,
)
def focus(human_error, train_error, dev_error):
    return "variance" if dev_error - train_error > train_error - human_error + 1e-12 else "bias"


ex.check("on a tie", of="focus", points=0.5, cases=TIES, when_wrong='Where both are equal the answer is "bias".')
ZERO = [
    {"precisions": [0.0, 0.25, 0.5], "recalls": [0.0, 0.5, 0.5]},
    {"precisions": [0.75, 0.0, 0.25, 0.0], "recalls": [0.5, 0.0, 0.5, 0.0]},
    {"precisions": [0.5, 0.5, 0.0], "recalls": [0.125, 0.25, 0.0]},
    {"precisions": [0.0, 0.125], "recalls": [1.0, 0.125]},
    {"precisions": [0.0, 0.0, 0.0], "recalls": [0.0, 0.0, 0.0]},
]
EQUAL = [
    {"precisions": [0.25, 0.5, 0.5, 0.25], "recalls": [0.25, 0.75, 0.75, 0.5]},
    {"precisions": [0.5, 0.25, 0.25], "recalls": [0.25, 0.5, 0.125]},
    {"precisions": [0.0, 0.5], "recalls": [1.0, 0.0]},
    {"precisions": [0.125, 0.75, 0.25, 0.75], "recalls": [0.5, 0.75, 1.0, 0.75]},
]
# Other means would pick another model.
CLOSE = [
    {"precisions": [0.5, 0.48, 0.2], "recalls": [0.55, 0.9, 0.9]},
    {"precisions": [0.4, 0.98, 0.7, 0.5], "recalls": [0.7, 0.4, 0.5, 0.58]},
    {"precisions": [0.3, 0.55, 0.6, 0.35], "recalls": [0.95, 0.62, 0.6, 0.97]},
    {"precisions": [0.95, 0.4, 0.62], "recalls": [0.35, 0.7, 0.5]},
]


@ex.function(
    points=2,
    check="different F1",
    examples=[
        {"precisions": [0.9, 0.5, 0.3], "recalls": [0.1, 0.5, 0.8]},
        {"precisions": [0.6, 1.0], "recalls": [0.6, 0.4]},
    ],
    cases=CLOSE,
    drawn=12,
)
def f_score_pick(precisions, recalls):
    sums = precisions + recalls
    return np.argmax(2 * precisions * recalls / np.where(sums > 0, sums, 1))


ex.check(
    "precision and recall both 0",
    of="f_score_pick",
    points=0.5,
    cases=ZERO,
    when_wrong="A model with precision and recall 0 has F1 = 0; 0/0 is nan, which np.argmax takes for the largest.",
)
ex.check(
    "the first of equals",
    of="f_score_pick",
    points=0.5,
    cases=EQUAL,
    when_wrong="Where several models have the largest F1, the first of them is meant.",
)


@ex.another_way(of="focus")
def which_side_of_the_middle(human_error, train_error, dev_error):
    """Is the training error nearer to the human error or to the dev error? Below the middle of the two, the gap to the
    dev set is the larger one. So one comparison answers, and neither gap has to be computed."""
    # By how much the gap to the dev set is the larger one: about 0 on a tie.
    lead = human_error + dev_error - 2 * train_error
    return "variance" if lead > 1e-12 else "bias"


@ex.another_way(of="f_score_pick")
def whole_arrays(precisions, recalls):
    """All models at once. Where both numbers are 0 the fraction is 0/0; as its numerator is 0, a 1 below the line makes
    it the 0 that is wanted. It is faster for many models."""
    sums = precisions + recalls
    return np.argmax(precisions * recalls / np.where(sums > 0, sums, 1))


# --- wrong ideas about the two differences ----------------------------------------------------------------


def _both(idea):
    """Declare a wrong idea for both differences; the docstring's FIRST and SECOND are the errors' names."""
    for name, first, second in (
        ("avoidable_bias", "human_error", "train_error"),
        ("variance", "train_error", "dev_error"),
    ):
        scope = {"idea": idea}
        exec(f"def recipe({first}, {second}):\n    return idea({first}, {second})", scope)
        recipe = scope["recipe"]
        recipe.__name__ = idea.__name__
        recipe.__doc__ = idea.__doc__.replace("FIRST", first).replace("SECOND", second)
        ex.misconception(of=name)(recipe)
    return idea


@_both
def difference_turned_round(first, second):
    """This is FIRST − SECOND. It is the other way round: SECOND − FIRST."""
    return first - second


@_both
def absolute_difference(first, second):
    """This is the difference without its sign. It is signed: SECOND − FIRST, negative where SECOND is the
    smaller one."""
    return abs(second - first)


@_both
def cut_off_at_zero(first, second):
    """Negative differences became 0. They stay negative: SECOND − FIRST."""
    return max(second - first, 0)


@_both
def second_error_alone(first, second):
    """This is SECOND alone. Subtract FIRST: only the difference counts."""
    return second


@_both
def first_error_alone(first, second):
    """This is FIRST alone. It is SECOND − FIRST."""
    return first


@_both
def relative_to_the_first(first, second):
    """This is the difference divided by FIRST. It is the plain difference, SECOND − FIRST."""
    return (second - first) / first


@_both
def relative_to_the_second(first, second):
    """This is the difference divided by SECOND. It is the plain difference, SECOND − FIRST."""
    return (second - first) / second


@_both
def ratio_of_the_errors(first, second):
    """This is SECOND divided by FIRST. It is their difference, SECOND − FIRST."""
    return second / first


@_both
def errors_added(first, second):
    """This is the sum of the two errors. It is their difference, SECOND − FIRST."""
    return first + second


@_both
def in_per_cent(first, second):
    """This is 100 times the difference, in percent. The errors are given as parts of 1, and so is the answer."""
    return 100 * (second - first)


@_both
def square_of_the_difference(first, second):
    """This is the square of the difference. It is the difference itself, SECOND − FIRST."""
    return (second - first) ** 2


@ex.misconception(of="variance")
def statistical_variance(train_error, dev_error):
    """This is the variance of the two numbers in the sense of statistics. Here the word means
    dev_error − train_error."""
    return np.var([train_error, dev_error])


@ex.misconception(of="variance")
def sample_variance(train_error, dev_error):
    """This is the variance of the two numbers in the sense of statistics (with n − 1). Here the word means
    dev_error − train_error."""
    return np.var([train_error, dev_error], ddof=1)


@ex.misconception(of="variance")
def standard_deviation(train_error, dev_error):
    """This is half the distance of the two errors, their standard deviation. Here variance means
    dev_error − train_error."""
    return np.std([train_error, dev_error])


# --- wrong ideas about what to work on --------------------------------------------------------------------


def _choice(variance_wins):
    return "variance" if variance_wins else "bias"


def _no_tie(human_error, train_error, dev_error):
    if abs(dev_error - 2 * train_error + human_error) <= 1e-12:
        raise ValueError  # there are two answers only: on the few ties many ideas give the same


@ex.misconception(of="focus")
def smaller_one_named(human_error, train_error, dev_error):
    """You name the smaller of the two. Work on the larger one: that is where most of the error comes from."""
    return _choice(dev_error - train_error < train_error - human_error)


@ex.misconception(of="focus")
def tie_goes_to_the_variance(human_error, train_error, dev_error):
    """Where avoidable bias and variance are equal you answer "variance". On a tie it is "bias": compare with > for the
    variance, or >= for the bias."""
    return _choice(dev_error - train_error >= train_error - human_error - 1e-12)


@ex.misconception(of="focus")
def sizes_compared(human_error, train_error, dev_error):
    """You compare the sizes of the differences without their signs. A network better than humans has a negative
    avoidable bias, which is smaller than any positive variance."""
    return _choice(abs(dev_error - train_error) > abs(train_error - human_error) + 1e-12)


@ex.misconception(of="focus")
def human_error_left_out(human_error, train_error, dev_error):
    """You compare the variance with the whole training error. Only what lies above the human error is avoidable:
    train_error − human_error."""
    return _choice(dev_error - train_error > train_error)


@ex.misconception(of="focus")
def distance_from_human_to_dev(human_error, train_error, dev_error):
    """Your answers are those for a variance of dev_error − human_error, and also those of asking whether dev_error is
    above train_error. The variance is dev_error − train_error, and is compared with train_error − human_error."""
    return _choice(dev_error - human_error > train_error - human_error)


@ex.misconception(of="focus")
def dev_against_the_bias(human_error, train_error, dev_error):
    """You compare the avoidable bias with the whole dev error. The variance is only what it has more than the training
    error: dev_error − train_error."""
    return _choice(dev_error > train_error - human_error)


@ex.misconception(of="focus")
def training_against_human_only(human_error, train_error, dev_error):
    """You answer "bias" wherever the training error is above the human one. Compare the two differences: the larger one
    decides."""
    return _choice(train_error <= human_error)


@ex.misconception(of="focus")
def bias_turned_round(human_error, train_error, dev_error):
    """Your answers are those for an avoidable bias of human_error − train_error. It is train_error − human_error."""
    _no_tie(human_error, train_error, dev_error)
    return _choice(dev_error - train_error > human_error - train_error)


@ex.misconception(of="focus")
def variance_turned_round(human_error, train_error, dev_error):
    """Your answers are those for a variance of train_error − dev_error. It is dev_error − train_error."""
    _no_tie(human_error, train_error, dev_error)
    return _choice(train_error - dev_error > train_error - human_error)


@ex.misconception(of="focus")
def cut_off_before_comparing(human_error, train_error, dev_error):
    """Where both differences are negative you answer "bias", as if both were 0. They are signed: the one that is less
    negative is the larger one."""
    return _choice(max(dev_error - train_error, 0) > max(train_error - human_error, 0) + 1e-12)


def _with_another(name, bias, variance, text):
    def recipe(human_error, train_error, dev_error):
        return _choice(variance(dev_error - train_error) > bias(train_error - human_error) + 1e-12)

    recipe.__name__ = name
    recipe.__doc__ = text
    ex.misconception(of="focus")(recipe)


_with_another(
    "size_of_the_variance_compared",
    lambda b: b,
    abs,
    "You compare the size of dev_error − train_error. It is signed: where the dev error is the smaller one it is "
    "negative.",
)
_with_another(
    "size_of_the_bias_compared",
    abs,
    lambda v: v,
    "You compare the size of train_error − human_error. It is signed: a network better than humans has a negative "
    "avoidable bias.",
)
_with_another(
    "variance_cut_off_before_comparing",
    lambda b: b,
    lambda v: max(v, 0),
    "You take 0 for a negative dev_error − train_error before you compare. It is signed and stays negative.",
)
_with_another(
    "square_of_the_variance_compared",
    lambda b: b,
    lambda v: v**2,
    "You compare the square of dev_error − train_error. It is the difference itself.",
)
_with_another(
    "square_of_the_bias_compared",
    lambda b: b**2,
    lambda v: v,
    "You compare the square of train_error − human_error. It is the difference itself.",
)
_with_another(
    "statistical_variance_compared",
    lambda b: b,
    lambda v: v**2 / 4,
    "You compare the variance of the two errors in the sense of statistics. Here it is dev_error − train_error.",
)
_with_another(
    "words_swapped",
    lambda b: -b - 2e-12,
    lambda v: -v,
    'The two words have changed places: where train_error − human_error is the larger difference it is "bias".',
)


def _wide_tie(name, tolerance):
    def recipe(human_error, train_error, dev_error):
        return _choice(dev_error - train_error > train_error - human_error + tolerance)

    recipe.__name__ = name
    recipe.__doc__ = (
        'Where the variance is larger by a little you answer "bias". Only differences that are equal within 1e-12 are '
        "a tie."
    )
    ex.misconception(of="focus")(recipe)


for _name, _tolerance in (("wide_tie", 0.01), ("rather_wide_tie", 0.001), ("slightly_wide_tie", 2e-5)):
    _wide_tie(_name, _tolerance)


def _own_word_for_a_tie(word):
    def recipe(human_error, train_error, dev_error):
        tie = abs(dev_error - 2 * train_error + human_error) <= 1e-12
        return word if tie else focus(human_error, train_error, dev_error)

    recipe.__name__ = f"{word}_on_a_tie"
    recipe.__doc__ = f'On a tie you answer "{word}". It is "bias" there: there are two answers only.'
    ex.misconception(of="focus")(recipe)


for _word in ("both", "tie", "equal", "neither", "none"):
    _own_word_for_a_tie(_word)


@ex.misconception(of="focus")
def ratios_compared(human_error, train_error, dev_error):
    """You compare the ratios of neighbouring errors. Compare their differences."""
    return _choice(dev_error * human_error > train_error**2)


@ex.misconception(of="focus")
def always_bias(human_error, train_error, dev_error):
    """You answer "bias" in every case. Where dev_error − train_error is the larger difference it is "variance"."""
    return "bias"


@ex.misconception(of="focus")
def always_variance(human_error, train_error, dev_error):
    """You answer "variance" in every case. Where train_error − human_error is the larger difference it is "bias"."""
    return "variance"


@ex.misconception(of="focus")
def capital_letter(human_error, train_error, dev_error):
    """The words are written with a capital letter. Return them exactly as "bias" and "variance"."""
    return focus(human_error, train_error, dev_error).capitalize()


@ex.misconception(of="focus")
def other_word_for_bias(human_error, train_error, dev_error):
    """Return the word "bias" alone, not "avoidable bias"."""
    return focus(human_error, train_error, dev_error).replace("bias", "avoidable bias")


@ex.misconception(of="focus")
def true_for_the_variance(human_error, train_error, dev_error):
    """True and False came back. Return the word, "bias" or "variance"."""
    return bool(dev_error - train_error > train_error - human_error + 1e-12)


@ex.misconception(of="focus")
def true_for_the_bias(human_error, train_error, dev_error):
    """True and False came back. Return the word, "bias" or "variance"."""
    return not dev_error - train_error > train_error - human_error + 1e-12


@ex.misconception(of="focus")
def high_before_the_word(human_error, train_error, dev_error):
    """Return the words alone, "bias" and "variance", without "high" before them."""
    return "high " + focus(human_error, train_error, dev_error)


@ex.misconception(of="focus")
def larger_difference_returned(human_error, train_error, dev_error):
    """The larger difference came back as a number. Return its name, "bias" or "variance"."""
    return max(train_error - human_error, dev_error - train_error)


# --- wrong ideas about the single number ------------------------------------------------------------------


def _f1(p, r):
    return 2 * p * r / np.where(p + r > 0, p + r, 1)


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def arithmetic_mean(precisions, recalls):
    """You pick the largest mean (or sum) of precision and recall. F1 is their harmonic mean, 2·p·r/(p + r), which a
    small one of the two pulls down."""
    return np.argmax(precisions + recalls)


@ex.misconception(of="f_score_pick")
def all_of_the_best(precisions, recalls):
    """The indices of all models with the largest F1 came back. One is asked for, the first: np.argmax gives that."""
    f1 = _f1(precisions, recalls)
    return np.flatnonzero(f1 == np.max(f1))


@ex.misconception(of="f_score_pick")
def last_that_is_not_zero(precisions, recalls):
    """You pick the last model whose F1 is above the score that you began with. Keep the best score too when you replace
    the best model."""
    f1 = _f1(precisions, recalls)
    return np.flatnonzero(f1 > 0)[-1] if np.any(f1 > 0) else 0


@ex.misconception(of="f_score_pick")
def first_model_left_out(precisions, recalls):
    """Model 0 is never picked for its score. Does the loop begin at 1 without its F1 as the first best?"""
    return 1 + np.argmax(_f1(precisions, recalls)[1:])


@ex.misconception(of="f_score_pick")
def last_model_left_out(precisions, recalls):
    """The last model is never picked. Does the loop end one too early?"""
    return np.argmax(_f1(precisions, recalls)[:-1])


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def product_of_the_two(precisions, recalls):
    """You pick the largest product of precision and recall (or the largest root of it). F1 divides the product by their
    sum: 2·p·r/(p + r)."""
    return np.argmax(precisions * recalls)


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def smaller_of_the_two(precisions, recalls):
    """You pick the model whose smaller number is largest. F1 is 2·p·r/(p + r): both numbers count."""
    return np.argmax(np.minimum(precisions, recalls))


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def larger_of_the_two(precisions, recalls):
    """You pick the model with the largest number of all, precision or recall. F1 is 2·p·r/(p + r): both count."""
    return np.argmax(np.maximum(precisions, recalls))


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def largest_precision(precisions, recalls):
    """You pick the largest precision. F1 needs both: 2·p·r/(p + r)."""
    return np.argmax(precisions)


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def largest_recall(precisions, recalls):
    """You pick the largest recall. F1 needs both, 2·p·r/(p + r), with brackets around the sum: without them p is
    cancelled."""
    return np.argmax(recalls)


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def worst_for_best(precisions, recalls):
    """You pick the smallest F1. The largest one is best: np.argmax."""
    return np.argmin(_f1(precisions, recalls))


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def last_of_equals(precisions, recalls):
    """Where several models have the largest F1 you pick the last of them. The first is meant: replace the best only by
    a model that is really better (>, not >=)."""
    return len(precisions) - 1 - np.argmax(_f1(precisions, recalls)[::-1])


@ex.misconception(of="f_score_pick")
def score_for_index(precisions, recalls):
    """The largest F1 itself came back. Its index is asked for: np.argmax, not np.max."""
    return np.max(_f1(precisions, recalls))


@ex.misconception(of="f_score_pick")
def counted_from_one(precisions, recalls):
    """Your indices are one too high: the first model has the index 0."""
    return np.argmax(_f1(precisions, recalls)) + 1


@ex.misconception(of="f_score_pick")
def all_scores_returned(precisions, recalls):
    """All F1 came back. The index of the largest is asked for: np.argmax of them."""
    return _f1(precisions, recalls)


@ex.misconception(of="f_score_pick")
def nan_taken_for_the_largest(precisions, recalls):
    """Where a model has precision and recall 0 you pick it. Its F1 counts as 0. Is it 0/0 = nan in your code? np.argmax
    takes a nan for the largest."""
    return np.argmax(2 * precisions * recalls / (precisions + recalls))


@ex.misconception(of="f_score_pick")
def recall_counts_more(precisions, recalls):
    """Your answers are those of F2, in which recall counts more. F1 treats both alike: 2·p·r/(p + r)."""
    return np.argmax(5 * precisions * recalls / np.where(precisions + recalls > 0, 4 * precisions + recalls, 1))


@ex.misconception(of="f_score_pick")
def precision_counts_more(precisions, recalls):
    """Your answers are those of F0.5, in which precision counts more. F1 treats both alike: 2·p·r/(p + r)."""
    return np.argmax(1.25 * precisions * recalls / np.where(precisions + recalls > 0, precisions / 4 + recalls, 1))


@ex.misconception(of="f_score_pick", see="quiz09:best_by_f1")
def most_balanced(precisions, recalls):
    """You pick the model whose precision and recall are closest to each other. They should be large, too:
    2·p·r/(p + r)."""
    return np.argmin(np.abs(precisions - recalls))


@ex.misconception(of="f_score_pick")
def sum_of_squares(precisions, recalls):
    """You pick the largest p² + r². F1 is 2·p·r/(p + r)."""
    return np.argmax(precisions**2 + recalls**2)


@ex.misconception(of="f_score_pick")
def always_the_first(precisions, recalls):
    """You return 0 in every case. Does the return stand inside the loop, or is the best score never replaced?"""
    return 0
