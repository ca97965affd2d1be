"""ex60: the four counts of a two-class prediction, and what is made of them."""

import numpy as np

from grader import Exercise, Input, computed

TP, TN, FP, FN = range(4)


def _outcomes(rng, size):
    """Each of the four outcomes in another number, in random order: ten examples."""
    return rng.permutation(np.repeat(np.arange(4), rng.permutation([1, 2, 3, 4])))


ex = Exercise(
    title="Confusion counts, precision, recall and F1",
    chapter="H. Metrics",
    source="S1 'Keras Metrics'; S2 'Single Number Evaluation Metric'",
    inputs={
        "outcomes": Input((), _outcomes),
        "y": computed(lambda outcomes: np.isin(outcomes, (TP, FN)).astype(int)),
        "y_pred": computed(lambda outcomes: np.isin(outcomes, (TP, FP)).astype(int)),
    },
    hints=[
        "Count each kind of outcome on its own: two conditions that must both hold. For fp, y is 0 and y_pred is 1.",
        "With arrays: np.sum((y == 0) & (y_pred == 1)). Each comparison needs its own brackets beside &.",
        "precision divides tp by all that was predicted positive, tp + fp; recall by all that is positive, tp + fn. "
        "Mind the brackets around the sum.",
        "Where tp is 0, all three are 0.0: either the fraction is 0, or it is 0/0, which is to be 0.0 here.",
        "f1: 2 * tp / (2 * tp + fp + fn), which is the harmonic mean of precision and recall multiplied out.",
    ],
    notes=[
        "scikit-learn's confusion_matrix(y, y_pred).ravel() gives (tn, fp, fn, tp); here it is (tp, tn, fp, fn).",
        "0/0 is a convention: 0.0 here. scikit-learn warns and gives 0.0 as well, Keras gives 0.0, others nan.",
    ],
    builds_on=["ex58"],
    topics=[
        "confusion matrix: true and false positives and negatives",
        "precision: TP/(TP + FP)",
        "recall (sensitivity): TP/(TP + FN)",
        "sensitivity (recall)",
        "F1 score: 2PR/(P + R), harmonic mean of precision and recall",
        "single-number evaluation metric",
        "Keras metric",
    ],
)

WORKED = {"y": [1, 1, 1, 0, 0, 0], "y_pred": [1, 0, 0, 1, 0, 0]}
ALL_RIGHT = {"y": [1, 0, 0, 1, 0], "y_pred": [1, 0, 0, 1, 0]}
ALL_WRONG = {"y": [1, 1, 0, 0, 0], "y_pred": [0, 0, 1, 1, 1]}
ALL_CALLED = {"y": [1, 0, 0, 0], "y_pred": [1, 1, 1, 1]}
NONE_CALLED = {"y": [1, 0, 0, 1, 1], "y_pred": [0, 0, 0, 0, 0]}
NONE_THERE = {"y": [0, 0, 0, 0], "y_pred": [1, 0, 1, 0]}
NOTHING = {"y": [0, 0, 0], "y_pred": [0, 0, 0]}
ONE = {kind: {"y": [y], "y_pred": [guess]} for kind, y, guess in ((TP, 1, 1), (TN, 0, 0), (FP, 0, 1), (FN, 1, 0))}


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def hits(sp):
    y, y_pred = sp.symbols("y y_pred", real=True)
    return sp.total(y * y_pred)


@ex.truth
def right_refusals(sp):
    y, y_pred = sp.symbols("y y_pred", real=True)
    return sp.total((1 - y) * (1 - y_pred))


@ex.truth
def false_alarms(sp):
    y, y_pred = sp.symbols("y y_pred", real=True)
    return sp.total((1 - y) * y_pred)


@ex.truth
def misses(sp):
    y, y_pred = sp.symbols("y y_pred", real=True)
    return sp.total(y * (1 - y_pred))


@ex.function(
    points=3,
    truth=(hits, right_refusals, false_alarms, misses),
    returns=["tp", "tn", "fp", "fn"],
    check="all four kinds",
    examples=[WORKED],
)
def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


ex.check(
    "a kind that does not occur",
    of="confusion_counts",
    points=1,
    cases=[ALL_RIGHT, ALL_WRONG, ALL_CALLED, NONE_CALLED, NONE_THERE, NOTHING, *ONE.values()],
    when_wrong="A kind that does not occur has the count 0. There are always four counts.",
)


@ex.truth
def precision_of_the_called(sp, y, y_pred):
    return (y * y_pred).sum() / y_pred.sum()


@ex.function(
    points=2,
    truth=precision_of_the_called,
    check="some true positives",
    examples=[WORKED],
    cases=[ALL_RIGHT, ALL_CALLED, ONE[TP]],
)
def precision(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    fp = np.sum((y == 0) & (y_pred == 1))
    return tp / (tp + fp) if tp + fp else 0.0


ex.check(
    "no true positive",
    of="precision",
    points=1,
    truth=False,
    examples=[{"y": [1, 0], "y_pred": [0, 0]}],
    cases=[NONE_CALLED, ALL_WRONG, NOTHING, NONE_THERE, *(ONE[kind] for kind in (TN, FP, FN))],
    when_wrong="Where nothing is predicted positive, tp + fp is 0 and the fraction 0/0. Here the result is 0.0 then: "
    "look at the denominator before you divide.",
)


@ex.truth
def recall_of_the_positive(sp, y, y_pred):
    return (y * y_pred).sum() / y.sum()


@ex.function(
    points=2,
    truth=recall_of_the_positive,
    check="some true positives",
    examples=[WORKED],
    cases=[ALL_RIGHT, ALL_CALLED, ONE[TP]],
)
def recall(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp / (tp + fn) if tp + fn else 0.0


ex.check(
    "no true positive",
    of="recall",
    points=1,
    truth=False,
    examples=[{"y": [0, 0], "y_pred": [1, 0]}],
    cases=[NONE_THERE, ALL_WRONG, NOTHING, NONE_CALLED, *(ONE[kind] for kind in (TN, FP, FN))],
    when_wrong="Where nothing is positive, tp + fn is 0 and the fraction 0/0. Here the result is 0.0 then: look at the "
    "denominator before you divide.",
)


@ex.truth
def harmonic_mean(sp, y, y_pred):
    found = (y * y_pred).sum()
    p, r = found / y_pred.sum(), found / y.sum()
    return 2 * p * r / (p + r)


@ex.function(
    points=2,
    truth=harmonic_mean,
    check="some true positives",
    examples=[WORKED],
    cases=[ALL_RIGHT, ALL_CALLED, ONE[TP]],
)
def f1(y, y_pred):
    p, r = precision(y, y_pred), recall(y, y_pred)
    return 2 * p * r / (p + r) if p + r else 0.0


ex.check(
    "no true positive",
    of="f1",
    points=1,
    truth=False,
    examples=[{"y": [1, 0], "y_pred": [0, 1]}],
    cases=[ALL_WRONG, NONE_CALLED, NONE_THERE, NOTHING, *(ONE[kind] for kind in (TN, FP, FN))],
    when_wrong="Without a true positive, precision and recall are 0 (or 0/0, which is 0.0 here), and F1 would be 0/0. "
    "It is 0.0 then: look at the denominator before you divide.",
)


@ex.another_way(of="confusion_counts")
def four_numbers_counted(y, y_pred):
    """2y + prediction is another number for each of the four outcomes, and np.bincount counts all four in one go. With
    c classes the same idea, c · y + prediction, counts the whole table."""
    tn, fp, fn, tp = np.bincount(2 * y + y_pred, minlength=4)
    return tp, tn, fp, fn


@ex.another_way(of="precision")
def mean_truth_of_the_alarms(y, y_pred):
    """Look at the alarms only: precision is the mean of their true values. Nothing is counted by name; recall is the
    same with y and y_pred exchanged."""
    alarms = y[y_pred == 1]
    return np.mean(alarms) if len(alarms) else 0.0


@ex.another_way(of="f1")
def overlap_of_two_sets(y, y_pred):
    """Σy is tp + fn, and Σy_pred is tp + fp. So F1 is twice what the positives and the alarms have in common, over the
    size of both together; the four counts are not needed."""
    both = np.sum(y) + np.sum(y_pred)
    return 2 * np.sum(y * y_pred) / both if both else 0.0


# --- wrong ideas about the counts ----------------------------------------------------------------------


@ex.misconception(of="confusion_counts")
def order_of_scikit_learn(y, y_pred):
    """Your counts are right, in the order (tn, fp, fn, tp) of scikit-learn's matrix. Here it is (tp, tn, fp, fn)."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tn, fp, fn, tp


@ex.misconception(of="confusion_counts")
def tn_last(y, y_pred):
    """Your counts are right, in the order (tp, fp, fn, tn). Here it is (tp, tn, fp, fn)."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, fp, fn, tn


@ex.misconception(of="confusion_counts")
def false_ones_swapped(y, y_pred):
    """fp and fn are swapped. The second word says what was predicted: a false positive is predicted 1 and is 0. (Or
    y and y_pred have changed places: the truth comes first.)"""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fn, fp


@ex.misconception(of="confusion_counts")
def zeros_as_positives(y, y_pred):
    """You count 0 as positive. Positive is 1: tp has y = 1 and y_pred = 1."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tn, tp, fn, fp


@ex.misconception(of="confusion_counts")
def fractions_for_counts(y, y_pred):
    """You divide by the number of examples. Asked are the four counts themselves."""
    return tuple(count / len(y) for count in confusion_counts(y, y_pred))


@ex.misconception(of="confusion_counts")
def rates_for_counts(y, y_pred):
    """These are rates: each count over all with that truth. Asked are the four counts themselves."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp / (tp + fn), tn / (tn + fp), fp / (tn + fp), fn / (tp + fn)


@ex.misconception(of="confusion_counts")
def right_and_wrong_not_told_apart(y, y_pred):
    """You count all that is right in tp and tn, and all that is wrong in fp and fn. Each kind needs two conditions: the
    truth and the prediction."""
    right, wrong = np.sum(y == y_pred), np.sum(y != y_pred)
    return right, right, wrong, wrong


@ex.misconception(of="confusion_counts")
def predictions_counted(y, y_pred):
    """Your fp counts all that is predicted 1, and your fn all that is predicted 0. They must also be wrong: y is 0 for
    fp, and 1 for fn."""
    tp, tn, _, _ = confusion_counts(y, y_pred)
    return tp, tn, np.sum(y_pred == 1), np.sum(y_pred == 0)


@ex.misconception(of="confusion_counts")
def predictions_counted_as_true(y, y_pred):
    """Your tp counts all that is predicted 1, and your tn all that is predicted 0. They must also be right: y is 1 for
    tp, and 0 for tn."""
    _, _, fp, fn = confusion_counts(y, y_pred)
    return np.sum(y_pred == 1), np.sum(y_pred == 0), fp, fn


@ex.misconception(of="confusion_counts")
def totals_of_the_truth(y, y_pred):
    """Your tp counts all that is 1, and your tn all that is 0. They must also be predicted so: y_pred is 1 for tp, and
    0 for tn."""
    _, _, fp, fn = confusion_counts(y, y_pred)
    return np.sum(y == 1), np.sum(y == 0), fp, fn


@ex.misconception(of="confusion_counts")
def all_wrong_ones_are_fp(y, y_pred):
    """All wrong predictions are in your fp, and fn is 0. A 1 that is predicted 0 is a false negative."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fp + fn, 0


@ex.misconception(of="confusion_counts")
def all_wrong_ones_are_fn(y, y_pred):
    """All wrong predictions are in your fn, and fp is 0. A 0 that is predicted 1 is a false positive."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, 0, fp + fn


@ex.misconception(of="confusion_counts")
def all_right_ones_are_tp(y, y_pred):
    """All right predictions are in your tp, and tn is 0. A 0 that is predicted 0 is a true negative."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp + tn, 0, fp, fn


@ex.misconception(of="confusion_counts")
def all_right_ones_are_tp_too(y, y_pred):
    """Your tp counts all right predictions. Those with y = 0 are true negatives: tp has y = 1 and y_pred = 1."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp + tn, tn, fp, fn


@ex.misconception(of="confusion_counts")
def marks_for_counts(y, y_pred):
    """You return for each example whether it is of that kind. Asked is how many are: take the sum of each."""
    return (y == 1) & (y_pred == 1), (y == 0) & (y_pred == 0), (y == 0) & (y_pred == 1), (y == 1) & (y_pred == 0)


@ex.misconception(of="confusion_counts")
def kinds_that_occur_only(y, y_pred):
    """A kind that does not occur is left out of your result. It has the count 0: there are always four counts."""
    return tuple(count for count in confusion_counts(y, y_pred) if count)


@ex.misconception(of="confusion_counts")
def either_condition(y, y_pred):
    """You count where one of the two conditions holds. Both must hold: & (or `and`), not | (or `or`)."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp + fp + fn, tn + fp + fn, tp + tn + fp, tp + tn + fn


@ex.misconception(of="confusion_counts")
def differences_added_up(y, y_pred):
    """Your fp and fn are sums of differences, in which both kinds of mistake cancel. Count where y_pred − y is 1, and
    where it is −1."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fp - fn, fn - fp


@ex.misconception(of="confusion_counts")
def differences_added_up_other_way(y, y_pred):
    """Your fp and fn are sums of differences, in which both kinds of mistake cancel. Count where y_pred − y is 1, and
    where it is −1."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fn - fp, fp - fn


@ex.misconception(of="confusion_counts")
def fp_and_tn_between(y, y_pred):
    """Your counts are right, in the order (tp, fp, tn, fn). Here it is (tp, tn, fp, fn)."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, fp, tn, fn


@ex.misconception(of="confusion_counts")
def everything_else_is_fn(y, y_pred):
    """All that is not fp is counted in your fn. Does its else belong to the last if only? Use elif from the
    second on."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fp, tp + tn + fn


@ex.misconception(of="confusion_counts")
def first_example_counted_only(y, y_pred):
    """Only the first example is counted. Does the return stand inside the loop?"""
    return confusion_counts(y[:1], y_pred[:1])


@ex.misconception(of="confusion_counts")
def counted_up_to_one(y, y_pred):
    """No count is above 1. Does = stand in the loop where += is needed?"""
    return tuple(min(count, 1) for count in confusion_counts(y, y_pred))


@ex.misconception(of="confusion_counts")
def last_example_not_counted(y, y_pred):
    """The last example is not counted. Does the loop end one too early?"""
    return confusion_counts(y[:-1], y_pred[:-1])


@ex.misconception(of="confusion_counts")
def first_example_not_counted(y, y_pred):
    """The first example is not counted. Indices begin at 0."""
    return confusion_counts(y[1:], y_pred[1:])


@ex.misconception(of="confusion_counts")
def totals_for_counts(y, y_pred):
    """These are four totals: how many are 1, how many are 0, how many are predicted 1, how many 0. Each of the four
    kinds needs two conditions: the truth and the prediction."""
    return np.sum(y == 1), np.sum(y == 0), np.sum(y_pred == 1), np.sum(y_pred == 0)


@ex.misconception(of="confusion_counts")
def all_wrong_ones_are_fp_too(y, y_pred):
    """Your fp counts all wrong predictions. Those with y = 1 are false negatives: fp has y = 0 and y_pred = 1."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fp + fn, fn


@ex.misconception(of="confusion_counts")
def all_wrong_ones_are_fn_too(y, y_pred):
    """Your fn counts all wrong predictions. Those with y = 0 are false positives: fn has y = 1 and y_pred = 0."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fp, fp + fn


@ex.misconception(of="confusion_counts")
def all_wrong_ones_are_both(y, y_pred):
    """Your fp and your fn both count all wrong predictions. The second word says what was predicted: fp has y_pred =
    1, fn has y_pred = 0."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, fp + fn, fp + fn


@ex.misconception(of="confusion_counts")
def all_right_ones_are_tn_too(y, y_pred):
    """Your tn counts all right predictions. Those with y = 1 are true positives: tn has y = 0 and y_pred = 0."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tp + tn, fp, fn


@ex.misconception(of="confusion_counts")
def all_right_ones_are_both(y, y_pred):
    """Your tp and your tn both count all right predictions. The second word says what was predicted: tp has y_pred =
    1, tn has y_pred = 0."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp + tn, tp + tn, fp, fn


@ex.misconception(of="confusion_counts")
def all_but_tp_is_tn(y, y_pred):
    """Your tn counts all that is not a true positive. Mistakes are no true negatives: tn has y = 0 and y_pred = 0."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn + fp + fn, fp, fn


@ex.misconception(of="confusion_counts")
def positives_are_all_tp(y, y_pred):
    """Every example with y = 1 is in your tp, and fn is 0. A 1 that is predicted 0 is a false negative."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp + fn, tn, fp, 0


@ex.misconception(of="confusion_counts")
def called_are_all_tp(y, y_pred):
    """Every example that is predicted 1 is in your tp, and fp is 0. A 0 that is predicted 1 is a false positive."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp + fp, tn, 0, fn


@ex.misconception(of="confusion_counts")
def totals_for_the_mistakes(y, y_pred):
    """Your fp counts all that is predicted 1, and your fn all that is 1. They must also be wrong: fp has y = 0, fn
    has y_pred = 0."""
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp, tn, tp + fp, tp + fn


@ex.misconception(of="confusion_counts")
def complement_of_whole_numbers(y, y_pred):
    """Your tn is negative: ~ turns a whole number 0 into −1 and 1 into −2. Compare first: (y == 0) & (y_pred == 0)."""
    tp, _, fp, fn = confusion_counts(y, y_pred)
    return tp, np.sum(~y & ~y_pred), fp, fn


@ex.misconception(of="confusion_counts")
def last_example_counted_only(y, y_pred):
    """Only the last example is counted. Are the counters set to 0 inside the loop? They belong before it."""
    return confusion_counts(y[-1:], y_pred[-1:])


@ex.misconception(of="confusion_counts")
def percentages_for_counts(y, y_pred):
    """These are percentages of all examples. Asked are the four counts themselves."""
    return tuple(100 * count / len(y) for count in confusion_counts(y, y_pred))


# --- wrong ideas about what is made of them --------------------------------------------------------------


def _made_of(*names):
    """Declare a wrong idea as a function of the four counts.

    It has no value where it is 0/0, and none without a true positive: there many ideas give the same.
    """

    def declare(idea):
        def recipe(y, y_pred):
            counts = [np.float64(count) for count in confusion_counts(y, y_pred)]
            if not counts[TP]:
                raise ZeroDivisionError
            return _no_nan(idea(*counts))

        recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
        ex.misconception(of=list(names))(recipe)
        return idea

    return declare


def _no_nan(value):
    if np.isnan(value):
        raise ZeroDivisionError
    return value


def _ratio(a, b):
    return a / b if b else 0.0


@ex.misconception(of="precision")
def precision_of_nobody_is_nan(y, y_pred):
    """Where nothing is predicted positive you return nan, which 0/0 gives. By the rule of the stub it is 0.0 there:
    look at the denominator before you divide."""
    return np.float64(np.sum(y * y_pred)) / np.sum(y_pred)


@ex.misconception(of="recall")
def recall_of_nobody_is_nan(y, y_pred):
    """Where nothing is positive you return nan, which 0/0 gives. By the rule of the stub it is 0.0 there: look at the
    denominator before you divide."""
    return np.float64(np.sum(y * y_pred)) / np.sum(y)


@ex.misconception(of="f1")
def f1_of_two_zeros_is_nan(y, y_pred):
    """Where precision and recall are both 0 you return nan, which 0/0 gives. By the rule of the stub F1 is 0.0 there:
    look at p + r before you divide."""
    p, r = np.float64(precision(y, y_pred)), recall(y, y_pred)
    return 2 * p * r / (p + r)


@ex.misconception(of="f1")
def f1_of_two_zeros_fails(y, y_pred):
    """Where precision and recall are both 0 you divide by p + r = 0, which fails or gives nan. By the rule of the stub
    F1 is 0.0 there: look at p + r before you divide."""
    p, r = precision(y, y_pred), recall(y, y_pred)  # NumPy's 0.0 makes nan, Python's 0.0 an error
    return 2 * p * r / (p + r)


@ex.misconception(of="f1")
def f1_of_nobody_is_nan(y, y_pred):
    """Where nothing is positive and nothing is predicted so, you return nan, which 0/0 gives. By the rule of the stub
    F1 is 0.0 there: look at the denominator before you divide."""
    return 2 * np.float64(np.sum(y * y_pred)) / (np.sum(y) + np.sum(y_pred))


@_made_of("precision", "recall", "f1")
def accuracy_for_it(tp, tn, fp, fn):
    """This is the accuracy, (tp + tn)/m. True negatives play no part here."""
    return (tp + tn) / (tp + tn + fp + fn)


@_made_of("precision", "recall", "f1")
def specificity_for_it(tp, tn, fp, fn):
    """This is the specificity, tn/(tn + fp): how many of the negatives are recognised. True negatives play no part
    here."""
    return _ratio(tn, tn + fp)


@_made_of("precision", "recall", "f1")
def share_of_all_examples(tp, tn, fp, fn):
    """You divide tp by the number of all examples. True negatives play no part here."""
    return tp / (tp + tn + fp + fn)


@_made_of("precision", "recall")
def true_positives_of_the_right_ones(tp, tn, fp, fn):
    """You divide tp by all right predictions, tp + tn. Here wrong ones count in the denominator: fp for precision, fn
    for recall."""
    return _ratio(tp, tp + tn)


@_made_of("precision", "recall", "f1")
def overlap_of_both(tp, tn, fp, fn):
    """This is tp/(tp + fp + fn), called the Jaccard index. Precision leaves out fn, recall leaves out fp, and F1 counts
    tp twice."""
    return _ratio(tp, tp + fp + fn)


@_made_of("precision", "f1")
def recall_for_it(tp, tn, fp, fn):
    """This is the recall, tp/(tp + fn): of all that is positive, how much is found. (If y and y_pred have changed
    places, or fp and fn, precision gives it too: the truth comes first.)"""
    return _ratio(tp, tp + fn)


@_made_of("recall", "f1")
def precision_for_it(tp, tn, fp, fn):
    """This is the precision, tp/(tp + fp): of all that is predicted positive, how much is right. (If y and y_pred
    have changed places, or fp and fn, recall gives it too: the truth comes first.)"""
    return _ratio(tp, tp + fp)


@_made_of("precision", "recall", "f1")
def fraction_of_positives(tp, tn, fp, fn):
    """This is the fraction of examples that are positive, (tp + fn)/m, which says nothing of the predictions."""
    return (tp + fn) / (tp + tn + fp + fn)


@_made_of("precision", "recall", "f1")
def fraction_called(tp, tn, fp, fn):
    """This is the fraction of examples that are predicted positive, (tp + fp)/m, right or not."""
    return (tp + fp) / (tp + tn + fp + fn)


@_made_of("precision")
def whole_division(tp, tn, fp, fn):
    """Your result is 0 or 1, never between: // divides and rounds down. Use /."""
    return tp // (tp + fp)


@_made_of("recall")
def whole_division_of_recall(tp, tn, fp, fn):
    """Your result is 0 or 1, never between: // divides and rounds down. Use /."""
    return tp // (tp + fn)


@_made_of("precision")
def one_in_the_denominator(tp, tn, fp, fn):
    """You add 1 to the denominator. Against 0/0 look at it first; elsewhere it is tp + fp."""
    return tp / (tp + fp + 1)


@_made_of("recall")
def one_in_the_denominator_of_recall(tp, tn, fp, fn):
    """You add 1 to the denominator. Against 0/0 look at it first; elsewhere it is tp + fn."""
    return tp / (tp + fn + 1)


@_made_of("recall")
def over_all_that_is_called_negative(tp, tn, fp, fn):
    """You divide tp by tn + fn, all that is predicted negative. Recall divides by all that is positive, tp + fn."""
    return _ratio(tp, tn + fn)


@_made_of("precision")
def over_all_that_is_negative(tp, tn, fp, fn):
    """You divide tp by tn + fp, all that is negative. Precision divides by all that is predicted positive, tp + fp."""
    return _ratio(tp, tn + fp)


@_made_of("precision")
def false_discovery_rate(tp, tn, fp, fn):
    """This is the fraction of the predicted positives that is wrong, fp/(tp + fp). Precision is the fraction that is
    right."""
    return _ratio(fp, tp + fp)


@_made_of("precision")
def negatives_instead(tp, tn, fp, fn):
    """This is the precision of the zeros, tn/(tn + fn). Positive is 1."""
    return _ratio(tn, tn + fn)


@_made_of("precision")
def denominator_not_in_brackets(tp, tn, fp, fn):
    """tp / tp + fp is 1 + fp: a division goes before a sum. Put the sum in brackets: tp / (tp + fp)."""
    return tp / tp + fp


@_made_of("precision", "recall")
def mean_of_precision_and_recall(tp, tn, fp, fn):
    """This is the mean of precision and recall. Each function returns its own: tp/(tp + fp), and tp/(tp + fn)."""
    return (tp / (tp + fp) + tp / (tp + fn)) / 2


@_made_of("precision", "recall")
def precision_times_recall(tp, tn, fp, fn):
    """This is precision times recall. Each function returns its own: tp/(tp + fp), and tp/(tp + fn)."""
    return tp / (tp + fp) * tp / (tp + fn)


@_made_of("precision")
def true_against_false(tp, tn, fp, fn):
    """This is tp/fp. Precision divides by all that is predicted positive, tp + fp."""
    return tp / fp


@ex.misconception(of="precision")
def undefined_is_one(y, y_pred):
    """Where nothing is predicted positive you return 1. By the rule of the stub it is 0.0 there."""
    tp, _, fp, _ = confusion_counts(y, y_pred)
    return tp / (tp + fp) if tp + fp else 1.0


@_made_of("precision")
def mean_of_both_classes(tp, tn, fp, fn):
    """This is the mean of the precision of the ones and that of the zeros (macro average). Here only the ones count."""
    return (_ratio(tp, tp + fp) + _ratio(tn, tn + fn)) / 2


@_made_of("recall")
def miss_rate(tp, tn, fp, fn):
    """This is the fraction of the positives that is missed, fn/(tp + fn). Recall is the fraction that is found."""
    return _ratio(fn, tp + fn)


@_made_of("recall")
def false_alarm_rate(tp, tn, fp, fn):
    """This is fp/(fp + tn), how many of the negatives raise a false alarm. Recall is tp/(tp + fn)."""
    return _ratio(fp, fp + tn)


@_made_of("recall")
def sum_not_in_brackets(tp, tn, fp, fn):
    """tp / tp + fn is 1 + fn: a division goes before a sum. Put the sum in brackets: tp / (tp + fn)."""
    return tp / tp + fn


@_made_of("recall")
def found_against_missed(tp, tn, fp, fn):
    """This is tp/fn. Recall divides by all that is positive, tp + fn."""
    return tp / fn


@ex.misconception(of="recall")
def undefined_recall_is_one(y, y_pred):
    """Where nothing is positive you return 1. By the rule of the stub it is 0.0 there."""
    tp, _, _, fn = confusion_counts(y, y_pred)
    return tp / (tp + fn) if tp + fn else 1.0


@_made_of("recall")
def mean_of_both_recalls(tp, tn, fp, fn):
    """This is the mean of the recall of the ones and that of the zeros (macro average). Here only the ones count."""
    return (_ratio(tp, tp + fn) + _ratio(tn, tn + fp)) / 2


@_made_of("precision")
def right_against_false(tp, tn, fp, fn):
    """This is tp/fp, or 0 without a false alarm. Precision divides by all that is predicted positive, tp + fp."""
    return _ratio(tp, fp)


@_made_of("recall")
def right_against_missed(tp, tn, fp, fn):
    """This is tp/fn, or 0 where nothing is missed. Recall divides by all that is positive, tp + fn."""
    return _ratio(tp, fn)


@_made_of("precision")
def one_added_to_both(tp, tn, fp, fn):
    """You add 1 above and below. Against 0/0 look at the denominator first; elsewhere it is tp/(tp + fp)."""
    return (tp + 1) / (tp + fp + 1)


@_made_of("recall")
def one_added_to_both_in_recall(tp, tn, fp, fn):
    """You add 1 above and below. Against 0/0 look at the denominator first; elsewhere it is tp/(tp + fn)."""
    return (tp + 1) / (tp + fn + 1)


@_made_of("precision")
def one_and_two_added(tp, tn, fp, fn):
    """You add 1 above and 2 below (Laplace's rule). Here it is tp/(tp + fp) itself."""
    return (tp + 1) / (tp + fp + 2)


@_made_of("recall")
def one_and_two_added_in_recall(tp, tn, fp, fn):
    """You add 1 above and 2 below (Laplace's rule). Here it is tp/(tp + fn) itself."""
    return (tp + 1) / (tp + fn + 2)


@_made_of("precision", "recall")
def f1_for_it(tp, tn, fp, fn):
    """This is F1, 2tp/(2tp + fp + fn), which weighs both. Precision divides tp by tp + fp, recall by tp + fn."""
    return 2 * tp / (2 * tp + fp + fn)


@_made_of("precision")
def all_right_ones_over_the_called(tp, tn, fp, fn):
    """You divide all right predictions, tp + tn, by what is predicted positive. Above the line stands tp alone."""
    return _ratio(tp + tn, tp + fp)


@_made_of("recall")
def all_right_ones_over_the_positive(tp, tn, fp, fn):
    """You divide all right predictions, tp + tn, by what is positive. Above the line stands tp alone."""
    return _ratio(tp + tn, tp + fn)


@_made_of("precision")
def true_negatives_in_the_denominator(tp, tn, fp, fn):
    """This is tp/(tp + fp + tn). True negatives play no part here: precision divides by tp + fp."""
    return tp / (tp + fp + tn)


@_made_of("recall")
def true_negatives_in_the_denominator_of_recall(tp, tn, fp, fn):
    """This is tp/(tp + fn + tn). True negatives play no part here: recall divides by tp + fn."""
    return tp / (tp + fn + tn)


@_made_of("precision", "recall")
def over_all_mistakes(tp, tn, fp, fn):
    """You divide tp by all mistakes, fp + fn. Precision divides by tp + fp, recall by tp + fn."""
    return _ratio(tp, fp + fn)


@_made_of("precision", "recall", "f1")
def error_rate(tp, tn, fp, fn):
    """This is the fraction of all examples that is predicted wrongly, (fp + fn)/m. True positives stand above the
    line here."""
    return (fp + fn) / (tp + tn + fp + fn)


@_made_of("precision")
def miss_rate_for_precision(tp, tn, fp, fn):
    """This is the fraction of the positives that is missed, fn/(tp + fn). Precision is tp/(tp + fp)."""
    return _ratio(fn, tp + fn)


@_made_of("precision")
def false_alarm_rate_for_precision(tp, tn, fp, fn):
    """This is fp/(fp + tn), how many of the negatives raise a false alarm. Precision is tp/(tp + fp)."""
    return _ratio(fp, fp + tn)


@_made_of("recall")
def precision_of_the_zeros(tp, tn, fp, fn):
    """This is the precision of the zeros, tn/(tn + fn). Recall is tp/(tp + fn)."""
    return _ratio(tn, tn + fn)


@_made_of("recall")
def over_all_that_is_negative_in_recall(tp, tn, fp, fn):
    """You divide tp by tn + fp, all that is negative. Recall divides by all that is positive, tp + fn."""
    return _ratio(tp, tn + fp)


@_made_of("recall")
def called_over_positive(tp, tn, fp, fn):
    """You divide how many are predicted positive by how many are positive. Of the first, only the right ones count:
    tp/(tp + fn)."""
    return (tp + fp) / (tp + fn)


@_made_of("precision")
def positive_over_called(tp, tn, fp, fn):
    """You divide how many are positive by how many are predicted so. Only those that are both stand above the line:
    tp/(tp + fp)."""
    return (tp + fn) / (tp + fp)


@_made_of("precision")
def weighted_mean_of_both_classes(tp, tn, fp, fn):
    """This is the mean of the precision of the ones and that of the zeros, weighted by their numbers. Here only the
    ones count."""
    return ((tp + fn) * _ratio(tp, tp + fp) + (tn + fp) * _ratio(tn, tn + fn)) / (tp + tn + fp + fn)


@_made_of("f1")
def weighted_f1_of_both_classes(tp, tn, fp, fn):
    """This is the mean of the F1 of the ones and that of the zeros, weighted by their numbers. Here only the ones
    count."""
    return ((tp + fn) * _ratio(2 * tp, 2 * tp + fp + fn) + (tn + fp) * _ratio(2 * tn, 2 * tn + fp + fn)) / (
        tp + tn + fp + fn
    )


@_made_of("f1")
def true_negatives_in_f1(tp, tn, fp, fn):
    """This is 2tp/(2tp + fp + fn + tn). True negatives play no part in F1: 2tp/(2tp + fp + fn)."""
    return 2 * tp / (2 * tp + fp + fn + tn)


@_made_of("f1")
def harmonic_mean_with_specificity(tp, tn, fp, fn):
    """This is the harmonic mean of specificity and recall. F1 is that of precision and recall: true negatives play no
    part."""
    return _ratio(2 * _ratio(tn, tn + fp) * _ratio(tp, tp + fn), _ratio(tn, tn + fp) + _ratio(tp, tp + fn))


@_made_of("f1")
def balanced_accuracy(tp, tn, fp, fn):
    """This is the balanced accuracy, the mean of recall and specificity. F1 is the harmonic mean of precision and
    recall."""
    return (_ratio(tn, tn + fp) + _ratio(tp, tp + fn)) / 2


@ex.misconception(of="precision")
def guarded_by_false_alarms_alone(y, y_pred):
    """Without a false alarm you return 0, but then every alarm is right and the precision 1. Only where tp + fp is 0
    is the fraction 0/0."""
    tp, _, fp, _ = confusion_counts(y, y_pred)
    return tp / (tp + fp) if fp else 0.0


@ex.misconception(of="recall")
def guarded_by_misses_alone(y, y_pred):
    """Where nothing is missed you return 0, but then all is found and the recall 1. Only where tp + fn is 0 is the
    fraction 0/0."""
    tp, _, _, fn = confusion_counts(y, y_pred)
    return tp / (tp + fn) if fn else 0.0


@ex.misconception(of="f1")
def f1_of_two_zeros_is_one(y, y_pred):
    """Where precision and recall are both 0 you return 1. By the rule of the stub F1 is 0.0 there."""
    p, r = precision(y, y_pred), recall(y, y_pred)
    return 2 * p * r / (p + r) if p + r else 1.0


def _f1_of(idea):
    """Declare a wrong idea as a function of precision and recall, each 0.0 where undefined."""

    def recipe(y, y_pred):
        return _no_nan(idea(np.float64(precision(y, y_pred)), np.float64(recall(y, y_pred))))

    recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
    ex.misconception(of="f1")(recipe)
    return idea


for score in ("precision", "recall", "f1"):

    def percentage(y, y_pred, score=score):
        """This is the percentage, 100 times too large. The result is a fraction from 0 to 1."""
        return 100 * {"precision": precision, "recall": recall, "f1": f1}[score](y, y_pred)

    def rounded(y, y_pred, score=score):
        """Your result is rounded to two decimals. Return it as it is; round only what you print."""
        return round({"precision": precision, "recall": recall, "f1": f1}[score](y, y_pred), 2)

    def rounded_to_whole(y, y_pred, score=score):
        """Your result is rounded to a whole number, 0 or 1. Return the fraction as it is."""
        return float(round({"precision": precision, "recall": recall, "f1": f1}[score](y, y_pred)))

    ex.misconception(of=score)(rounded_to_whole)
    ex.misconception(of=score)(percentage)
    ex.misconception(of=score)(rounded)


@_f1_of
def arithmetic_mean(p, r):
    """This is the ordinary mean of precision and recall. F1 is the harmonic one, 2pr/(p + r): it stays near the smaller
    of the two."""
    return (p + r) / 2


@_f1_of
def geometric_mean(p, r):
    """This is the geometric mean √(p·r). F1 is the harmonic one, 2pr/(p + r)."""
    return np.sqrt(p * r)


@_f1_of
def two_forgotten(p, r):
    """The 2 is missing: F1 = 2pr/(p + r). With p = r = 1 it must be 1."""
    return _ratio(p * r, p + r)


@_f1_of
def product_only(p, r):
    """This is precision times recall. F1 divides 2pr by p + r."""
    return p * r


@_f1_of
def twice_the_product(p, r):
    """This is 2pr. F1 divides that by p + r."""
    return 2 * p * r


@_f1_of
def precision_or_recall(p, r):
    """This is p + r − p·r. F1 is the harmonic mean, 2pr/(p + r)."""
    return p + r - p * r


@_f1_of
def denominator_never_below_one(p, r):
    """Your denominator is 1 where p + r is smaller. Against 0/0 look at p + r first; elsewhere it is p + r itself."""
    return 2 * p * r / max(p + r, 1)


@_f1_of
def sum_of_both(p, r):
    """This is precision plus recall. F1 is their harmonic mean, 2pr/(p + r)."""
    return p + r


@_f1_of
def harmonic_sum_not_in_brackets(p, r):
    """Without brackets 2pr / p + r is 3r: a division goes before a sum. Write 2 * p * r / (p + r)."""
    return 2 * p * r / p + r


@_f1_of
def upside_down(p, r):
    """This is (p + r)/(2pr), the mean of 1/p and 1/r. F1 is 1 over that."""
    return (p + r) / (2 * p * r)


@_f1_of
def smaller_of_both(p, r):
    """This is the smaller of precision and recall. F1 is their harmonic mean, 2pr/(p + r), a little above it."""
    return min(p, r)


@_f1_of
def larger_of_both(p, r):
    """This is the larger of precision and recall. F1 is their harmonic mean, 2pr/(p + r), near the smaller one."""
    return max(p, r)


@_f1_of
def two_instead_of_the_sum(p, r):
    """This is pr/2. F1 multiplies by 2 and divides by the sum p + r."""
    return p * r / 2


@_f1_of
def sum_over_product(p, r):
    """Sum and product have changed places: F1 is twice the product over the sum, 2pr/(p + r)."""
    return 2 * (p + r) / (p * r)


@_f1_of
def recall_counts_twice(p, r):
    """This is F2, 5pr/(4p + r), in which recall weighs more. F1 is 2pr/(p + r)."""
    return _ratio(5 * p * r, 4 * p + r)


@_f1_of
def precision_counts_twice(p, r):
    """This is F0.5, 5pr/(p + 4r), in which precision weighs more. F1 is 2pr/(p + r)."""
    return _ratio(1.25 * p * r, 0.25 * p + r)


@_f1_of
def product_forgotten(p, r):
    """This is 2/(p + r): the product p·r is missing above the line."""
    return _ratio(2, p + r)


@_f1_of
def sum_of_the_reciprocals(p, r):
    """This is 1/p + 1/r. The harmonic mean is 2 divided by that."""
    return _ratio(p + r, p * r)


@_f1_of
def sum_for_product(p, r):
    """This is 2pr/(pr), always 2. Below the line stands the sum p + r."""
    return _ratio(2 * p * r, p * r)


@_f1_of
def difference_for_sum(p, r):
    """This is 2pr/(p − r). Below the line stands the sum p + r."""
    return _ratio(2 * p * r, p - r)


@_f1_of
def one_in_the_denominator_of_f1(p, r):
    """You add 1 to the denominator. Against 0/0 look at it first; elsewhere it is p + r."""
    return 2 * p * r / (p + r + 1)


def _softened(size):
    """Declare that something small is added below the line, which moves the result by more than rounding does."""
    name = f"{size:.0e}_added_below".replace("-", "_").replace("1e", "one_e")
    said = f"You add {size:.0e} below the line, against 0/0. Look at the denominator first; elsewhere nothing is added."

    def harmonic(p, r):
        return 2 * p * r / (p + r + size)

    def counted(tp, tn, fp, fn):
        return tp / (tp + fp + size)

    def found(tp, tn, fp, fn):
        return tp / (tp + fn + size)

    harmonic.__name__ = counted.__name__ = found.__name__ = name
    harmonic.__doc__ = counted.__doc__ = found.__doc__ = said
    _f1_of(harmonic)
    if size > 1e-5:  # which counts, whole numbers, hardly feel
        _made_of("precision")(counted)
        _made_of("recall")(found)


for _size in (1e-5, 1e-4, 1e-3, 1e-2):
    _softened(_size)


@_f1_of
def denominator_squared(p, r):
    """This is 2pr/(p + r)². The sum below the line is not squared."""
    return _ratio(2 * p * r, (p + r) ** 2)


@_f1_of
def squares_over_the_sum(p, r):
    """This is (p² + r²)/(p + r). Above the line stands 2pr."""
    return _ratio(p**2 + r**2, p + r)


@_made_of("f1")
def accuracy_for_precision(tp, tn, fp, fn):
    """This is the harmonic mean of accuracy and recall. F1 is that of precision and recall."""
    accuracy, r = (tp + tn) / (tp + tn + fp + fn), tp / (tp + fn)
    return 2 * accuracy * r / (accuracy + r)


@_made_of("f1")
def specificity_for_recall(tp, tn, fp, fn):
    """This is the harmonic mean of precision and specificity. F1 is that of precision and recall: true negatives play
    no part."""
    p, specificity = tp / (tp + fp), _ratio(tn, tn + fp)
    return 2 * p * specificity / (p + specificity)


@_made_of("f1")
def mean_of_both_classes_f1(tp, tn, fp, fn):
    """This is the mean of the F1 of the ones and that of the zeros (macro average). Here only the ones count."""
    return (_ratio(2 * tp, 2 * tp + fp + fn) + _ratio(2 * tn, 2 * tn + fp + fn)) / 2


@_made_of("f1")
def two_in_the_numerator_only(tp, tn, fp, fn):
    """This is 2tp/(tp + fp + fn). The 2 stands below as well: 2tp/(2tp + fp + fn)."""
    return 2 * tp / (tp + fp + fn)


@_made_of("f1")
def f1_of_the_zeros(tp, tn, fp, fn):
    """This is the F1 of the zeros. Positive is 1."""
    return _ratio(2 * tn, 2 * tn + fp + fn)


@ex.misconception(of="f1")
def undefined_f1_is_one(y, y_pred):
    """Where there is nothing to find and nothing was called, you return 1. By the rule of the stub it is 0.0 there."""
    tp, _, fp, fn = confusion_counts(y, y_pred)
    return 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1.0
