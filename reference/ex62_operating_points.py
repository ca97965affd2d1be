"""ex62: the best precision, sensitivity or specificity where another one of them is good enough."""

import numpy as np

from grader import Exercise, Input, computed, floats, integers


def _both_classes(rng, size):
    return rng.permutation(np.append([0, 1, 1, 0], rng.integers(0, 2, size[0] - 4)))


LEAST = floats(low=0.05, high=0.95)

ex = Exercise(
    title="Operating points: the best value where another is good enough",
    chapter="H. Metrics",
    source="S1 'Keras Metrics'",
    inputs={
        "y": Input(("m",), _both_classes),
        "score": floats("m", low=0, high=1),
        "min_recall": LEAST,
        "min_specificity": LEAST,
        "min_sensitivity": LEAST,
    },
    sizes={"m": (8, 14)},
    topics=[
        "precision at recall",
        "sensitivity at specificity",
        "specificity at sensitivity",
        "specificity: TN/(TN + FP)",
        "precision: TP/(TP + FP)",
        "recall (sensitivity): TP/(TP + FN)",
        "threshold of a classifier",
        "Keras metric",
    ],
    hints=[
        "Make a helper first: for one threshold t, who is called positive (score >= t)? How many TP and FP?",
        "Thresholds: np.append(np.unique(score), np.inf). With [:, None] all are compared with all scores at once.",
        "recall = TP / (all positives), specificity = 1 − FP / (all negatives), precision = TP / (TP + FP) or 0.",
        "Keep the thresholds where the other quantity is at least the given value; the largest value there is it.",
        "np.max(values[others >= least], initial=0) is that, and 0 where no threshold qualifies.",
    ],
    notes=[
        "S1 names these three of Keras's metrics, one sentence each. Keras tries 200 thresholds between 0 and 1; here "
        "every score is one, so that scores of any size are right.",
        "scikit-learn's precision_recall_curve counts the precision of nobody as 1; here it is 0.",
    ],
    builds_on=["ex60", "ex61"],
)

FOUR = {"y": [1, 0, 1, 0], "score": [0.9, 0.6, 0.4, 0.2]}
# Four or two of each class: recall and specificity are quarters, and so are the least values.
EIGHT = {"y": [0, 1, 1, 0, 1, 0, 1, 0], "score": [0.95, 0.9, 0.75, 0.7, 0.5, 0.4, 0.35, 0.1]}
LOW_LAST = {"y": [1, 0, 0, 1, 0, 0], "score": [0.8, 0.7, 0.55, 0.15, 0.5, 0.3]}
FEW_FIRST = {"y": [0, 0, 1, 1, 1, 0, 1, 0], "score": [0.9, 0.8, 0.75, 0.7, 0.6, 0.55, 0.25, 0.2]}
# Between the closest of these scores no grid has a threshold.
CLOSE = {"y": [1, 0, 1, 0, 1, 0], "score": [0.9, 0.5003, 0.5004, 0.5002, 0.5001, 0.1]}
STEPS = {"steps": integers("m", low=0, high=4), "score": computed(lambda steps: steps / 4)}
TIED = [
    {"y": [1, 0, 1, 0], "score": [0.5, 0.5, 0.5, 0.5]},
    {"y": [0, 1, 0, 1, 1, 0], "score": [0.75, 0.75, 0.25, 0.25, 0.75, 0.25]},
    {"y": [1, 0, 0, 1], "score": [0.25, 0.75, 0.25, 0.75]},
    {"y": [0, 1, 1, 0], "score": [0.25, 0.75, 0.25, 0.75]},
]
WIDE = {"score": floats("m", low=-4, high=5)}


def _at(table, name, *values):
    return [{**table, name: value} for value in values]


def _checks(function, least):
    ex.check(
        "tied scores",
        of=function,
        points=0.5,
        inputs=STEPS,
        drawn=6,
        cases=[case for table in TIED for case in _at(table, least, 0.375)],
    )
    ex.check(
        "exactly the least value",
        of=function,
        points=0.5,
        examples=_at(FOUR, least, 0.5),
        cases=[
            *_at(EIGHT, least, 0.0, 0.25, 0.5, 0.75, 1.0),
            *_at(LOW_LAST, least, 0.0, 0.5, 0.75, 1.0),
            *_at(FEW_FIRST, least, 0.0, 0.25, 0.75, 1.0),
        ],
        when_wrong="A threshold qualifies where the other quantity is exactly the least value, too: >=. Then there are "
        "the ends: all examples positive at the lowest score, none at +inf.",
    )
    ex.check(
        "scores beyond 0 and 1",
        of=function,
        points=0.5,
        inputs=WIDE,
        drawn=4,
        when_wrong="A score need not be a probability: take the scores themselves (and +inf) as thresholds.",
    )
    ex.check(
        "no threshold qualifies",
        of=function,
        points=0.5,
        cases=[*_at(FOUR, least, 1.25), *_at(FEW_FIRST, least, 1.5)],
        when_wrong="Where no threshold qualifies (a least value above 1, say) the result is 0.0.",
    )


def _rates(y, score, thresholds=None, fires=np.greater_equal):
    """Precision, recall and specificity at each threshold, from the lowest to +inf."""
    thresholds = np.append(np.unique(score), np.inf) if thresholds is None else thresholds
    positive = fires(score, thresholds[:, None])
    tp, fp = positive @ y, positive @ (1 - y)
    return tp / np.maximum(tp + fp, 1), tp / np.sum(y), 1 - fp / np.sum(1 - y)


def _best(values, others, least):
    return np.max(values[others >= least - 1e-12], initial=0)


@ex.function(
    points=1.5,
    check="scores that all differ",
    examples=_at(FOUR, "min_recall", 0.75, 0.25),
    cases=_at(CLOSE, "min_recall", 0.25, 0.6),
    drawn=8,
)
def precision_at_recall(y, score, min_recall):
    precision, recall, _ = _rates(y, score)
    return _best(precision, recall, min_recall)


_checks("precision_at_recall", "min_recall")


@ex.function(
    points=1.5,
    check="scores that all differ",
    examples=_at(FOUR, "min_specificity", 0.75, 0.25),
    cases=_at(CLOSE, "min_specificity", 0.25, 0.6),
    drawn=8,
)
def sensitivity_at_specificity(y, score, min_specificity):
    _, sensitivity, specificity = _rates(y, score)
    return _best(sensitivity, specificity, min_specificity)


_checks("sensitivity_at_specificity", "min_specificity")


@ex.function(
    points=1.5,
    check="scores that all differ",
    examples=_at(FOUR, "min_sensitivity", 0.75, 0.25),
    cases=_at(CLOSE, "min_sensitivity", 0.25, 0.6),
    drawn=8,
)
def specificity_at_sensitivity(y, score, min_sensitivity):
    _, sensitivity, specificity = _rates(y, score)
    return _best(specificity, sensitivity, min_sensitivity)


_checks("specificity_at_sensitivity", "min_sensitivity")


@ex.another_way(of="precision_at_recall")
def all_thresholds_tried(y, score, min_recall):
    """A plain loop over the thresholds: it reads like the task, and takes no table with a row for each of them. +inf is
    left out, because its precision of 0 can never be the best."""
    best = 0.0
    for threshold in np.unique(score):
        called = score >= threshold
        if np.mean(called[y == 1]) >= min_recall - 1e-12:
            best = max(best, np.mean(y[called]))
    return best


@ex.another_way(of="sensitivity_at_specificity")
def lowest_that_qualifies(y, score, min_specificity):
    """As the threshold rises, sensitivity only falls. So the lowest threshold that qualifies is the best, and the
    search ends there. (Precision goes up and down: there all thresholds must be tried.)"""
    for threshold in np.unique(score):
        if np.mean(score[y == 0] < threshold) >= min_specificity - 1e-12:
            return np.mean(score[y == 1] >= threshold)
    return 0.0


@ex.another_way(of="specificity_at_sensitivity")
def highest_that_qualifies(y, score, min_sensitivity):
    """As the threshold falls, specificity only falls. So go downwards from +inf and stop at the first threshold that
    qualifies."""
    for threshold in [np.inf, *np.unique(score)[::-1]]:
        if np.mean(score[y == 1] >= threshold) >= min_sensitivity - 1e-12:
            return np.mean(score[y == 0] < threshold)
    return 0.0


# --- wrong ideas ------------------------------------------------------------------------------------------
# Each idea gets the right table (precision, recall, specificity; one column a threshold) and which rows are meant.

ROLES = {
    "precision_at_recall": ("min_recall", "precision", "recall", 0, 1),
    "sensitivity_at_specificity": ("min_specificity", "sensitivity", "specificity", 1, 2),
    "specificity_at_sensitivity": ("min_sensitivity", "specificity", "sensitivity", 2, 1),
}


def _wrong(*names):
    """Declare an idea for these functions (all three by default); VALUE, OTHER and LEAST in its text are the names."""

    def declare(idea):
        for name in names or ROLES:
            least, value, other, i, j = ROLES[name]
            scope = {"idea": idea, "i": i, "j": j}
            exec(f"def recipe(y, score, {least}):\n    return idea(y, score, {least}, i, j)", scope)
            recipe = scope["recipe"]
            text = idea.__doc__.replace("VALUE", value).replace("OTHER", other).replace("LEAST", least)
            recipe.__name__, recipe.__doc__ = idea.__name__, text
            ex.misconception(of=name)(recipe)
        return idea

    return declare


@_wrong()
def strictly_above(y, score, least, i, j):
    """Where the OTHER is exactly LEAST you do not count the threshold. It is good enough: >=, not >."""
    table = _rates(y, score)
    return np.max(table[i][table[j] > least + 1e-12], initial=0)


@_wrong("precision_at_recall", "sensitivity_at_specificity")
def strict_threshold(y, score, least, i, j):
    """Your answers are those without the lowest score as a threshold. With score >= t all examples are positive at it,
    which may be the only way to reach LEAST or the best VALUE. Do you compare with > ?"""
    table = _rates(y, score, np.unique(score), np.greater)
    return _best(table[i], table[j], least)


@_wrong()
def at_most_for_at_least(y, score, least, i, j):
    """Your answers are those for a OTHER of at most LEAST. It must be at least that: >=."""
    table = _rates(y, score)
    return np.max(table[i][table[j] <= least + 1e-12], initial=0)


@_wrong()
def roles_swapped(y, score, least, i, j):
    """The roles are swapped: you return the best OTHER where the VALUE is at least LEAST. The OTHER has to reach LEAST,
    and the best VALUE is asked for."""
    table = _rates(y, score)
    return _best(table[j], table[i], least)


@_wrong("precision_at_recall")
def first_from_above(y, score, least, i, j):
    """This is the VALUE at the highest threshold that qualifies. It may be larger at a lower one: take the maximum over
    all that qualify."""
    table = _rates(y, score)
    return next((v for v, o in zip(table[i][::-1], table[j][::-1]) if o >= least - 1e-12), 0.0)


@_wrong("precision_at_recall")
def first_from_below(y, score, least, i, j):
    """This is the precision where all examples are called positive, TP / m: the lowest threshold always qualifies. It
    may be larger at a higher one: take the maximum over all that qualify."""
    table = _rates(y, score)
    return next((v for v, o in zip(table[i], table[j]) if o >= least - 1e-12), 0.0)


@_wrong("precision_at_recall")
def least_value_ignored(y, score, least, i, j):
    """This is the largest VALUE of all thresholds. Only those count where the OTHER is at least LEAST."""
    return np.max(_rates(y, score)[i])


@_wrong("precision_at_recall")
def worst_for_best(y, score, least, i, j):
    """This is the smallest VALUE of the thresholds that qualify. The largest one is asked for."""
    table = _rates(y, score)
    ok = table[j] >= least - 1e-12
    return np.min(table[i][ok]) if ok.any() else 0.0


@_wrong()
def only_where_equal(y, score, least, i, j):
    """Only thresholds count in your answers where the OTHER is LEAST exactly. Larger is good enough, too: >=."""
    table = _rates(y, score)
    return np.max(table[i][np.abs(table[j] - least) <= 1e-9], initial=0)


@_wrong()
def smallest_starting_at_one(y, score, least, i, j):
    """This is the smallest VALUE of the thresholds that qualify, and 1 where none does. The largest one is asked for:
    start with 0 and keep the larger of two."""
    table = _rates(y, score)
    return np.min(table[i][table[j] >= least - 1e-12], initial=1)


@_wrong()
def mean_of_those_that_qualify(y, score, least, i, j):
    """This is the mean VALUE of the thresholds that qualify. The largest one is asked for."""
    table = _rates(y, score)
    ok = table[j] >= least - 1e-12
    return np.mean(table[i][ok]) if ok.any() else 0.0


@_wrong()
def closest_threshold(y, score, least, i, j):
    """This is the VALUE where the OTHER is closest to LEAST, which may also be below it. Take the largest VALUE where
    the OTHER is at least LEAST."""
    table = _rates(y, score)
    return table[i][np.argmin(np.abs(table[j] - least))]


@_wrong()
def threshold_returned(y, score, least, i, j):
    """The best threshold came back. The VALUE at it is asked for."""
    table, thresholds = _rates(y, score), np.append(np.unique(score), np.inf)
    values = np.where(table[j] >= least - 1e-12, table[i], -1)
    return thresholds[np.argmax(values)] if values.max() > 0 else 0.0


@_wrong()
def value_and_threshold(y, score, least, i, j):
    """Two results came back, the VALUE and its threshold. Only the VALUE is asked for, one number."""
    table, thresholds = _rates(y, score), np.append(np.unique(score), np.inf)
    values = np.where(table[j] >= least - 1e-12, table[i], 0)
    return values.max(), thresholds[np.argmax(values)]


@_wrong()
def other_quantity_returned(y, score, least, i, j):
    """This is the OTHER at the best threshold. The VALUE there is asked for."""
    table = _rates(y, score)
    values = np.where(table[j] >= least - 1e-12, table[i], -1)
    return table[j][np.argmax(values)] if values.max() >= 0 else 0.0


@_wrong()
def all_values_returned(y, score, least, i, j):
    """The VALUE of each threshold that qualifies came back. The largest one is asked for, one number."""
    table = _rates(y, score)
    return table[i][table[j] >= least - 1e-12]


@_wrong()
def only_one_half(y, score, least, i, j):
    """Your answers are those of one threshold, 0.5. Every distinct score is one, and +inf."""
    table = _rates(y, score, np.array([0.5]))
    return _best(table[i], table[j], least)


@_wrong()
def least_value_as_threshold(y, score, least, i, j):
    """You take LEAST for the threshold of the score. It is the least OTHER; every distinct score is a threshold."""
    return _rates(y, score, np.array([least]))[i][0]


def _grid(count, words):
    def grid(y, score, least, i, j):
        table = _rates(y, score, np.linspace(0, 1, count))
        return _best(table[i], table[j], least)

    grid.__name__ = f"grid_of_{count}_thresholds"
    grid.__doc__ = (
        f"Your answers are those of {words} from 0 to 1. Take the scores themselves (and +inf): between two of them "
        "nothing changes, and beyond 0 and 1 there may be scores, too."
    )
    _wrong()(grid)


_grid(11, "eleven thresholds")
_grid(101, "evenly spaced thresholds")


@_wrong()
def grid_from_lowest_to_highest(y, score, least, i, j):
    """Your answers are those of evenly spaced thresholds from the lowest to the highest score. Scores may lie closer
    together: take the scores themselves (and +inf)."""
    table = _rates(y, score, np.linspace(score.min(), score.max(), 100))
    return _best(table[i], table[j], least)


@_wrong("precision_at_recall", "specificity_at_sensitivity")
def ended_at_the_first_that_fails(y, score, least, i, j):
    """These are the answers of a search from the highest score that ends at the first threshold that fails. The OTHER
    grows on the way down, so lower thresholds do qualify: go on to the last one."""
    table = _rates(y, score)
    ok = np.cumprod(table[j][-2::-1] >= least - 1e-12).astype(bool)
    return np.max(table[i][-2::-1][ok], initial=0)


def _taken_apart(name, order_of):
    def apart(y, score, least, i, j):
        order = order_of(score)
        tp, fp = np.append(0, np.cumsum(y[order])), np.append(0, np.cumsum(1 - y[order]))
        table = tp / np.maximum(tp + fp, 1), tp / np.sum(y), 1 - fp / np.sum(1 - y)
        return _best(table[i], table[j], least)

    apart.__name__ = name
    apart.__doc__ = (
        "Your answers are those where examples with equal scores become positive one after the other. One threshold "
        "makes all of them positive together: use the distinct scores."
    )
    _wrong()(apart)


_taken_apart("equal_scores_taken_apart", lambda score: np.argsort(-score, kind="stable"))
_taken_apart("equal_scores_taken_apart_from_the_end", lambda score: np.argsort(score, kind="stable")[::-1])


@_wrong()
def classes_swapped(y, score, least, i, j):
    """Your answers are those with the classes swapped: y = 1 is positive, and a large score means positive."""
    table = _rates(1 - y, score)
    return _best(table[i], table[j], least)


@_wrong()
def low_scores_positive(y, score, least, i, j):
    """Your answers are those where low scores are positive. An example is called positive where its score is >= the
    threshold."""
    table = _rates(y, -score)
    return _best(table[i], table[j], least)


@_wrong()
def complement_returned(y, score, least, i, j):
    """This is 1 − VALUE at the best threshold. The VALUE itself is asked for."""
    table = _rates(y, score)
    return 1 - _best(table[i], table[j], least)


@_wrong()
def nan_where_none_qualifies(y, score, least, i, j):
    """Where no threshold qualifies your result is nan. It is 0.0 there."""
    table = _rates(y, score)
    ok = table[j] >= least - 1e-12
    return np.max(table[i][ok]) if ok.any() else np.nan


@_wrong()
def one_where_none_qualifies(y, score, least, i, j):
    """Where no threshold qualifies your result is 1. It is 0.0 there."""
    table = _rates(y, score)
    ok = table[j] >= least - 1e-12
    return np.max(table[i][ok]) if ok.any() else 1.0


# --- wrong ideas about one of the three -------------------------------------------------------------------


@ex.misconception(of="precision_at_recall")
def precision_of_nobody_one(y, score, min_recall):
    """Where nobody is called positive you count the precision as 1. It is 0.0 here."""
    precision, recall, _ = _rates(y, score)
    return _best(np.where(recall + precision > 0, precision, np.where(np.isinf(_up(score)), 1, 0)), recall, min_recall)


def _up(score):
    return np.append(np.unique(score), np.inf)


@ex.misconception(of="precision_at_recall")
def recall_for_precision(y, score, min_recall):
    """This is the best recall, TP / (TP + FN), which is 1 at the lowest score. The best precision is asked for: TP /
    (TP + FP)."""
    return 1.0 if min_recall <= 1 else 0.0


@ex.misconception(of="precision_at_recall")
def accuracy_for_precision(y, score, min_recall):
    """This is the best accuracy, the share of right decisions. Precision is TP / (TP + FP)."""
    _, recall, specificity = _rates(y, score)
    return _best((recall * np.sum(y) + specificity * np.sum(1 - y)) / len(y), recall, min_recall)


@ex.misconception(of="precision_at_recall")
def f1_for_precision(y, score, min_recall):
    """This is the best F1. Asked is the precision, TP / (TP + FP)."""
    precision, recall, _ = _rates(y, score)
    total = precision + recall
    return _best(2 * precision * recall / np.where(total > 0, total, 1), recall, min_recall)


@ex.misconception(of="precision_at_recall")
def specificity_for_precision(y, score, min_recall):
    """This is the best specificity, TN / (TN + FP). Precision is TP / (TP + FP)."""
    _, recall, specificity = _rates(y, score)
    return _best(specificity, recall, min_recall)


@ex.misconception(of="precision_at_recall")
def specificity_for_recall(y, score, min_recall):
    """Your answers are those where the specificity, TN / (TN + FP), reaches min_recall. Recall is TP / (TP + FN)."""
    precision, _, specificity = _rates(y, score)
    return _best(precision, specificity, min_recall)


@ex.misconception(of="precision_at_recall")
def area_under_the_curve(y, score, min_recall):
    """This is the average precision, one number for all thresholds. Asked is the best precision where the recall is at
    least min_recall."""
    precision, recall, _ = _rates(y, score)
    return np.sum(precision[:-1] * -np.diff(recall))


@ex.misconception(of="sensitivity_at_specificity")
def nobody_called_positive(y, score, min_specificity):
    """You return 0, the sensitivity where nobody is called positive. That threshold, +inf, always qualifies; take the
    largest sensitivity of all that do."""
    return 0.0


@ex.misconception(of="sensitivity_at_specificity")
def false_positive_rate_reaches_it(y, score, min_specificity):
    """Your answers are those where the false positive rate reaches min_specificity. The specificity is 1 minus that
    rate, TN / (TN + FP)."""
    _, sensitivity, specificity = _rates(y, score)
    return _best(sensitivity, 1 - specificity, min_specificity)


@ex.misconception(of="sensitivity_at_specificity")
def false_positive_rate_below_it(y, score, min_specificity):
    """Your answers are those where the false positive rate is at most min_specificity. The specificity, 1 minus that
    rate, must be at least min_specificity."""
    _, sensitivity, specificity = _rates(y, score)
    return np.max(sensitivity[1 - specificity <= min_specificity + 1e-12], initial=0)


@ex.misconception(of="sensitivity_at_specificity")
def precision_for_specificity(y, score, min_specificity):
    """Your answers are those where the precision, TP / (TP + FP), reaches min_specificity. Specificity is about the
    negatives: TN / (TN + FP)."""
    precision, sensitivity, _ = _rates(y, score)
    return _best(sensitivity, precision, min_specificity)


@ex.misconception(of="sensitivity_at_specificity")
def precision_for_sensitivity(y, score, min_specificity):
    """This is the best precision, TP / (TP + FP). Sensitivity is another word for recall: TP / (TP + FN)."""
    precision, _, specificity = _rates(y, score)
    return _best(precision, specificity, min_specificity)


def _predictive_value(y, score):
    """TN / (TN + FN), 0 where nobody is called negative."""
    _, recall, specificity = _rates(y, score)
    tn, fn = specificity * np.sum(1 - y), (1 - recall) * np.sum(y)
    return tn / np.maximum(tn + fn, 1)


@ex.misconception(of="sensitivity_at_specificity")
def negative_predictive_value_reaches_it(y, score, min_specificity):
    """Your answers are those where TN / (TN + FN), the share of right ones among those called negative, reaches
    min_specificity. Specificity is TN / (TN + FP)."""
    _, sensitivity, _ = _rates(y, score)
    return _best(sensitivity, _predictive_value(y, score), min_specificity)


@ex.misconception(of="specificity_at_sensitivity")
def negative_predictive_value(y, score, min_sensitivity):
    """This is TN / (TN + FN), the share of right ones among those called negative. Specificity is TN / (TN + FP)."""
    _, sensitivity, _ = _rates(y, score)
    return _best(_predictive_value(y, score), sensitivity, min_sensitivity)


@ex.misconception(of="specificity_at_sensitivity")
def precision_for_specificity_returned(y, score, min_sensitivity):
    """This is the best precision, TP / (TP + FP). Specificity is about the negatives: TN / (TN + FP)."""
    precision, sensitivity, _ = _rates(y, score)
    return _best(precision, sensitivity, min_sensitivity)


@ex.misconception(of="specificity_at_sensitivity")
def precision_reaches_it(y, score, min_sensitivity):
    """Your answers are those where the precision, TP / (TP + FP), reaches min_sensitivity. Sensitivity is another word
    for recall: TP / (TP + FN)."""
    precision, _, specificity = _rates(y, score)
    return _best(specificity, precision, min_sensitivity)


@ex.misconception(of="specificity_at_sensitivity")
def best_false_positive_rate(y, score, min_sensitivity):
    """This is the largest false positive rate of the thresholds that qualify, FP / (FP + TN). The specificity is 1
    minus that rate."""
    _, sensitivity, specificity = _rates(y, score)
    return _best(1 - specificity, sensitivity, min_sensitivity)


@ex.misconception(of="specificity_at_sensitivity")
def everybody_called_positive(y, score, min_sensitivity):
    """You return 0, the specificity where all are called positive. The lowest threshold always qualifies; take the
    largest specificity of all that do."""
    return 0.0


@ex.misconception(of="specificity_at_sensitivity")
def infinity_left_out(y, score, min_sensitivity):
    """Your answers are those without the threshold +inf. There nobody is called positive: sensitivity 0, specificity
    1."""
    _, sensitivity, specificity = _rates(y, score, np.unique(score))
    return _best(specificity, sensitivity, min_sensitivity)
