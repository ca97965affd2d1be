"""ex58: the fraction that is right, for five ways to write down labels and predictions."""

import numpy as np

from grader import Exercise, bits, choice, computed, constant, distributions, flags, floats, labels

ex = Exercise(
    title="Accuracy in five forms",
    chapter="H. Metrics",
    source="S1 'Keras Metrics'",
    inputs={
        "labels": labels("m", classes="c"),
        # Most predictions are right, so that a fraction near 0 or 1 is not the rule.
        "predicted": computed(lambda labels, others, right: np.where(right, labels, others)),
        "others": labels("m", classes="c"),
        "right": flags("m"),
        "y": bits("m"),
        "p": computed(lambda y, noise: np.round(0.3 * y + 0.65 * noise + 0.02, 3)),
        "noise": floats("m", low=0, high=1),
        "threshold": floats(low=0.3, high=0.7),
        "P": computed(lambda labels, rows: np.round(0.8 * rows + 0.2 * np.eye(rows.shape[1])[labels], 4)),
        "rows": distributions("m", "c"),
        "Y": computed(lambda labels, rows: np.eye(rows.shape[1])[labels]),
        "k": choice(2, 3),
    },
    sizes={"m": (7, 10), "c": (4, 6)},
    hints=[
        "A comparison of two arrays gives True and False, and these count as 1 and 0: their mean is a fraction.",
        "binary_accuracy: make 0/1 predictions first, p > threshold. Then it is accuracy.",
        "A row's prediction is the place of its largest entry: P.argmax(axis=1), one number for each example. The "
        "place of the 1 in a one-hot row is its label.",
        "top_k_accuracy: P[np.arange(len(labels)), labels] takes from each row the entry of its label. How many "
        "entries of the row are greater?",
        "own = P[np.arange(len(labels)), labels][:, None]; then (own < P).sum(axis=1) < k says which labels are in "
        "the top k.",
    ],
    notes=[
        "S1 calls top-k accuracy a percentage of records. As in Keras it is a fraction here, like the other four.",
        "S1 lists five classes of Keras. They are one idea: what differs is how labels and predictions are written.",
        "> and not >=: p exactly at the threshold is class 0 here, as in Keras. The threshold units of ex01 to ex05 "
        "fire at >=.",
    ],
    builds_on=["ex23"],
    topics=[
        "accuracy",
        "binary accuracy: p > threshold",
        "categorical accuracy (one-hot labels)",
        "sparse categorical accuracy (integer labels)",
        "top-k categorical accuracy",
        "threshold of a classifier",
        "Keras metric",
    ],
)

# Labels that are not favoured: nearly all would be in the top k.
UNFAVOURED = computed(lambda rows: np.round(rows, 4))
ONE_EXAMPLE = {"points": 0.5, "sizes": {"m": (1, 1)}, "drawn": 8}
ROWS = [[0.2, 0.5, 0.3], [0.6, 0.3, 0.1], [0.1, 0.2, 0.7], [0.25, 0.35, 0.4]]


# --- right ---------------------------------------------------------------------------------------------


@ex.function(points=1.5, check="several examples", examples=[{"labels": [0, 2, 1, 1], "predicted": [0, 1, 1, 2]}])
def accuracy(labels, predicted):
    return np.mean(labels == predicted)


ex.check("one example (m = 1)", of="accuracy", **ONE_EXAMPLE)


@ex.function(
    points=2,
    check="p above and below the threshold",
    drawn=10,
    examples=[
        {"y": [1, 0, 1], "p": [0.9, 0.4, 0.3], "threshold": 0.5},
        {"y": [1, 0, 1], "p": [0.9, 0.4, 0.3], "threshold": 0.2},
    ],
)
def binary_accuracy(y, p, threshold=0.5):
    return np.mean((p > threshold) == y)


# Quarters and eighths: p == threshold holds exactly.
ex.check(
    "p exactly at the threshold",
    of="binary_accuracy",
    points=0.5,
    examples=[{"y": [1, 0], "p": [0.25, 0.25], "threshold": 0.25}],
    cases=[
        {"y": [0, 0, 1], "p": [0.75, 0.125, 1.0], "threshold": 0.75},
        {"y": [1, 0, 1, 1, 1], "p": [0.125, 0.5, 0.5, 0.5, 0.75], "threshold": 0.5},
        {"y": [1, 1, 0], "p": [0.0, 1.0, 1.0], "threshold": 1.0},
        {"y": [1, 1, 0, 1, 0, 0, 0], "p": [0.5, 0.375, 0.5, 0.625, 0.375, 0.25, 0.75], "threshold": 0.375},
        {"y": [0, 1, 0, 0], "p": [0.625, 0.625, 0.5, 0.625], "threshold": 0.625},
    ],
    when_wrong="A p exactly at the threshold is class 0: the rule is p > threshold, not >=.",
)
ex.check(
    "threshold left out",
    of="binary_accuracy",
    points=0.5,
    cases=[
        {"y": [1, 0, 1, 0, 0], "p": [0.9, 0.2, 0.55, 0.6, 0.45]},
        {"y": [0, 1, 0, 1], "p": [0.52, 0.48, 0.0, 1.0]},
        {"y": [1, 1, 0, 1, 0, 0], "p": [0.7, 0.3, 0.4, 0.52, 0.1, 0.2]},
    ],
    when_wrong="Without a third argument the threshold is 0.5: keep the default of the stub.",
)
ex.check("one example (m = 1)", of="binary_accuracy", **ONE_EXAMPLE)


@ex.function(
    points=2,
    check="several examples",
    examples=[{"Y": [[0, 1, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], "P": ROWS}],
)
def categorical_accuracy(Y, P):
    return np.mean(Y.argmax(axis=1) == P.argmax(axis=1))


ex.check("one example (m = 1)", of="categorical_accuracy", **ONE_EXAMPLE)


@ex.function(points=1.5, check="several examples", examples=[{"labels": [1, 0, 1, 2], "P": ROWS}])
def sparse_categorical_accuracy(labels, P):
    return np.mean(labels == P.argmax(axis=1))


ex.check("one example (m = 1)", of="sparse_categorical_accuracy", **ONE_EXAMPLE)

TIED = [
    ([0, 1, 2], [[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.25, 0.25, 0.5]]),
    ([2, 2, 3, 0], [[0.125, 0.25, 0.25, 0.375], [0.0, 0.5, 0.5, 0.0], [0.25, 0.25, 0.25, 0.25], [0.5, 0.0, 0.0, 0.5]]),
    ([3, 1, 1, 1, 0], [[0.25] * 4, [0.125, 0.375, 0.375, 0.125], [0.5, 0.5, 0, 0], [0, 0.5, 0, 0.5], [0.25] * 4]),
    (
        [1, 1, 0, 2, 2, 0, 1],
        [
            [0.5, 0.5, 0.0],
            [0.25, 0.5, 0.25],
            [0.5, 0.0, 0.5],
            [0.0, 0.5, 0.5],
            [0.25, 0.25, 0.5],
            [0.5, 0.5, 0.0],
            [0.5, 0.25, 0.25],
        ],
    ),
    ([2, 0, 1, 0], [[0.0, 0.5, 0.5], [0.5, 0.5, 0.0], [0.0, 0.75, 0.25], [0.25, 0.5, 0.25]]),
    ([0, 2], [[0.5, 0.0, 0.5], [0.5, 0.0, 0.5]]),
]
FIRST = "Where several classes share the largest probability, the first of them is the prediction, as np.argmax has it."
ex.check(
    "several largest entries",
    of="sparse_categorical_accuracy",
    points=0.5,
    examples=[{"labels": TIED[0][0], "P": TIED[0][1]}],
    cases=[{"labels": right, "P": P} for right, P in TIED[1:]],
    when_wrong=FIRST,
)
ex.check(
    "several largest entries",
    of="categorical_accuracy",
    points=0.5,
    cases=[{"Y": np.eye(len(P[0]))[right], "P": P} for right, P in TIED],
    when_wrong=FIRST,
)


@ex.function(
    points=2,
    check="several examples",
    inputs={"P": UNFAVOURED},
    drawn=12,
    examples=[{"labels": [1, 1, 0, 0], "P": ROWS, "k": 2}],
)
def top_k_accuracy(labels, P, k):
    own = P[np.arange(len(labels)), labels]
    return np.mean((own[:, None] < P).sum(axis=1) < k)


ex.check(
    "k = 1",
    of="top_k_accuracy",
    points=0.5,
    inputs={"k": constant(1), "P": UNFAVOURED},
    drawn=5,
    when_wrong="With k = 1 only the largest entry counts: no other may be strictly greater.",
)
ex.check(
    "one example (m = 1)",
    of="top_k_accuracy",
    inputs={"P": UNFAVOURED},
    cases=[{"labels": [label], "P": [[0.1, 0.4, 0.3, 0.2]], "k": k} for label in range(4) for k in (2, 3)],
    **ONE_EXAMPLE,
)
ex.check(
    "equal entries",
    of="top_k_accuracy",
    points=1,
    examples=[
        {"labels": [0, 1, 1, 2], "P": [[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.5, 0.25, 0.25]], "k": 1}
    ],
    cases=[
        {"labels": [0, 0, 1], "P": [[0.25, 0.25, 0.5]] * 3, "k": 2},
        {"labels": [1, 2, 3, 0], "P": [[0.25, 0.25, 0.25, 0.25]] * 4, "k": 2},
        {"labels": [3, 0, 1, 2], "P": [[0.125, 0.5, 0.25, 0.125]] * 4, "k": 3},
        {"labels": [4, 0, 2], "P": [[0.125, 0.25, 0.125, 0.375, 0.125]] * 3, "k": 3},
    ],
    when_wrong="Equal entries do not push each other out: a label is in the top k if fewer than k entries of its row "
    "are strictly greater than its own. Count those instead of sorting.",
)


@ex.another_way(of="accuracy")
def one_less_the_errors(labels, predicted):
    """The fraction that is wrong, taken from 1. Where two models are right 99.8 and 99.9 % of the time, it is the
    errors one wants to see: one makes twice as many."""
    error_rate = np.mean(labels != predicted)
    return 1 - error_rate


@ex.another_way(of="categorical_accuracy")
def looked_up_in_the_one_hot_rows(Y, P):
    """No label is needed: look up Y at the predicted class. A 1 stands there exactly if the prediction is right, so the
    mean of what is found is the accuracy."""
    return np.mean(Y[np.arange(len(P)), P.argmax(axis=1)])


@ex.another_way(of="top_k_accuracy")
def kth_largest_as_the_limit(labels, P, k):
    """A label is in the top k if its entry reaches the k-th largest of the row. np.partition finds that one without
    sorting the rest."""
    kth_largest = np.partition(P, -k, axis=1)[:, -k]
    return np.mean(P[np.arange(len(P)), labels] >= kth_largest)


# --- wrong ideas that each form may have: what they make of the examples that are right -------------------


def _picked(P):
    return P.argmax(axis=1)


HITS = {
    "accuracy": lambda labels, predicted: labels == predicted,
    "binary_accuracy": lambda y, p, threshold=0.5: (p > threshold) == y,
    "categorical_accuracy": lambda Y, P: Y.argmax(axis=1) == _picked(P),
    "sparse_categorical_accuracy": lambda labels, P: labels == _picked(P),
    "top_k_accuracy": lambda labels, P, k: (P[np.arange(len(P)), labels][:, None] < P).sum(axis=1) < k,
}


def _of_the_hits(idea):
    """Declare a wrong idea for all five: the recipe gets the array of what is right and what is not."""
    for name, hits in HITS.items():

        def recipe(*arguments, hits=hits):
            return idea(hits(*arguments))

        recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
        ex.misconception(of=name)(recipe)
    return idea


@_of_the_hits
def number_of_right_ones(right):
    """This is how many examples are right. Accuracy is a fraction: divide by the number of examples, m."""
    return right.sum()


@_of_the_hits
def percentage(right):
    """This is the percentage, 100 times too large. Accuracy is a fraction from 0 to 1."""
    return 100 * right.mean()


@_of_the_hits
def fraction_that_is_wrong(right):
    """This is the fraction of wrong predictions, the error rate. Accuracy is 1 minus that."""
    return 1 - right.mean()


@_of_the_hits
def one_answer_an_example(right):
    """You return for each example whether it is right. Accuracy is one number: the mean of these."""
    return right


@_of_the_hits
def right_throughout(right):
    """This is 1 where every example is right and 0 as soon as one is not. Accuracy is the fraction that is right.
    Is there an np.all, or a // in place of /?"""
    return float(right.all())


@_of_the_hits
def right_at_all(right):
    """This is 1 as soon as one example is right. Accuracy is the fraction that is right."""
    return float(right.any())


@_of_the_hits
def first_example_over_m(right):
    """Only the first example is counted, divided by m. Does the return stand inside the loop?"""
    return right[0] / len(right)


@_of_the_hits
def first_example_only(right):
    """Your result is 1 or 0 for the first example alone. All examples count. Does the return stand inside the loop?"""
    return float(right[0])


@_of_the_hits
def counted_once_at_most(right):
    """You never count more than one right example: your result is 0 or 1/m. Does = stand in the loop where += is
    needed?"""
    return right.any() / len(right)


@_of_the_hits
def first_example_left_out(right):
    """The first example is not counted, though m includes it. Indices begin at 0."""
    return right[1:].sum() / len(right)


@_of_the_hits
def last_example_left_out(right):
    """The last example is not counted, though m includes it. Does the loop end one too early?"""
    return right[:-1].sum() / len(right)


@_of_the_hits
def divided_by_one_less(right):
    """You divide by m − 1. A fraction of m examples is divided by m."""
    return right.sum() / (len(right) - 1)


@_of_the_hits
def right_against_wrong(right):
    """This is right predictions over wrong ones. Divide by all of them, right and wrong."""
    return right.sum() / (~right).sum()


@_of_the_hits
def rounded(right):
    """Your result is rounded to two decimals. Return it as it is; round only what you print."""
    return np.round(right.mean(), 2)


# --- wrong ideas about single forms ----------------------------------------------------------------------


@ex.misconception(of="accuracy")
def distance_of_class_numbers(labels, predicted):
    """This is 1 minus the mean distance of the class numbers. Class 2 for class 0 is not twice as wrong as class 1:
    count what is equal."""
    return 1 - np.abs(labels - predicted).mean()


@ex.misconception(of="accuracy")
def mean_distance_of_class_numbers(labels, predicted):
    """This is the mean distance of the class numbers, an error of regression. Class numbers are names: count what is
    equal."""
    return np.abs(labels - predicted).mean()


@ex.misconception(of="accuracy")
def frequencies_compared(labels, predicted):
    """You compare the sorted class numbers, that is how often each class occurs. What counts is that each example gets
    its own label."""
    return np.mean(np.sort(labels) == np.sort(predicted))


@ex.misconception(of="accuracy")
def recall_of_each_class_averaged(labels, predicted):
    """This is the mean over the classes of the fraction found in each, called balanced accuracy. Here all examples
    count the same: one fraction over all of them."""
    return np.mean([(predicted[labels == c] == c).mean() for c in np.unique(labels)])


@ex.misconception(of="accuracy")
def classes_0_and_1_only(labels, predicted):
    """Only the classes 0 and 1 are counted where they are right. Here are more classes: count labels == predicted."""
    return np.mean((labels == predicted) & (labels <= 1))


@ex.misconception(of="accuracy")
def class_1_only(labels, predicted):
    """Only class 1 is counted where it is right. Every class counts: labels == predicted."""
    return np.mean((labels == predicted) & (labels == 1))


@ex.misconception(of="accuracy")
def found_among_all_labels(labels, predicted):
    """You ask whether a predicted class occurs anywhere among the labels. Each prediction is compared with the label of
    its own example."""
    return np.mean(np.isin(predicted, labels))


@ex.misconception(of="accuracy")
def divided_by_the_classes_that_occur(labels, predicted):
    """You divide by the number of different labels. Divide by the number of examples."""
    return np.sum(labels == predicted) / len(np.unique(labels))


@ex.misconception(of="accuracy")
def divided_by_the_classes(labels, predicted):
    """You divide by the number of classes. Divide by the number of examples."""
    return np.sum(labels == predicted) / (max(labels.max(), predicted.max()) + 1)


@ex.misconception(of="binary_accuracy")
def at_least_the_threshold(y, p, threshold=0.5):
    """You predict 1 where p is at least the threshold. Here the rule is p > threshold: exactly there it is class 0."""
    return np.mean((p >= threshold) == y)


@ex.misconception(of="binary_accuracy")
def one_below_the_threshold(y, p, threshold=0.5):
    """You predict 1 where p is below the threshold. p is the probability of 1: predict 1 where p > threshold."""
    return np.mean((p < threshold) == y)


@ex.misconception(of="binary_accuracy")
def at_the_threshold_always_wrong(y, p, threshold=0.5):
    """A p exactly at the threshold counts as wrong for you, whatever y is. There the prediction is 0, which is right
    where y is 0: compare p > threshold with y, or use <= for the zeros."""
    return np.mean(np.where(y == 1, p > threshold, p < threshold))


@ex.misconception(of="binary_accuracy")
def probabilities_compared(y, p, threshold=0.5):
    """You compare the probabilities themselves with y: they are equal for p = 0 and p = 1 only. Make predictions of
    them first, p > threshold."""
    return np.mean(p == y)


@ex.misconception(of="binary_accuracy")
def probability_kept_above_the_threshold(y, p, threshold=0.5):
    """Above the threshold you compare p itself with y, and only 1 is equal to 1. The prediction there is 1, not p."""
    return np.mean(np.where(p > threshold, p, 0) == y)


@ex.misconception(of="binary_accuracy")
def threshold_always_a_half(y, p, threshold=0.5):
    """You take 0.5 whatever threshold is given. (np.round does that too.) Predict 1 where p > threshold."""
    return np.mean((p > 0.5) == y)


@ex.misconception(of="binary_accuracy")
def threshold_always_a_half_at_least(y, p, threshold=0.5):
    """You predict 1 where p >= 0.5, whatever threshold is given. The rule is p > threshold."""
    return np.mean((p >= 0.5) == y)


@ex.misconception(of="binary_accuracy")
def all_predicted_zero(y, p, threshold=0.5):
    """This is the accuracy of predicting 0 for everybody. (int(p) is 0 for every p below 1.) Predict 1 where
    p > threshold."""
    return np.mean(y == 0)


@ex.misconception(of="binary_accuracy")
def all_predicted_one(y, p, threshold=0.5):
    """This is the accuracy of predicting 1 for everybody, the fraction of ones in y. Predict 1 only where
    p > threshold."""
    return np.mean(y == 1)


@ex.misconception(of="binary_accuracy")
def fraction_predicted_one(y, p, threshold=0.5):
    """This is the fraction of examples that are predicted 1, whether that is right or not. Compare the predictions
    with y."""
    return np.mean(p > threshold)


@ex.misconception(of="binary_accuracy")
def fraction_of_true_positives(y, p, threshold=0.5):
    """Only examples with y = 1 and prediction 1 are counted. Predicting 0 where y = 0 is right as well."""
    return np.mean((p > threshold) & (y == 1))


@ex.misconception(of="binary_accuracy")
def precision_for_accuracy(y, p, threshold=0.5):
    """This is the precision: of those predicted 1, the fraction that is right. Accuracy counts all examples."""
    return np.mean(y[p > threshold] == 1)


@ex.misconception(of="binary_accuracy")
def recall_for_accuracy(y, p, threshold=0.5):
    """This is the recall: of those with y = 1, the fraction that is found. Accuracy counts all examples."""
    return np.mean(p[y == 1] > threshold)


@ex.misconception(of="binary_accuracy")
def divided_by_the_ones(y, p, threshold=0.5):
    """You divide by the number of examples with y = 1. Accuracy is a fraction of all: divide by m."""
    return np.sum((p > threshold) == y) / np.sum(y)


@ex.misconception(of="binary_accuracy")
def true_positives_and_negatives_added_apart(y, p, threshold=0.5):
    """This is the sum of two fractions: right ones among y = 1, and right ones among y = 0. Count all right ones, and
    divide by m once."""
    right = (p > threshold) == y
    return right[y == 1].mean() + right[y == 0].mean()


@ex.misconception(of="binary_accuracy")
def one_minus_the_squared_error(y, p, threshold=0.5):
    """This is 1 minus the mean squared error of p. Accuracy sees only the predictions, 0 or 1: compare p with the
    threshold first."""
    return 1 - np.mean((y - p) ** 2)


@ex.misconception(of="binary_accuracy")
def brackets_around_the_sum_missing(y, p, threshold=0.5):
    """Only the second count is divided by m: a + b / m is a + (b / m). Put the sum in brackets, (a + b) / m."""
    predicted = p > threshold
    return np.sum(predicted & (y == 1)) + np.sum(~predicted & (y == 0)) / len(y)


@ex.misconception(of="binary_accuracy")
def distance_of_probabilities(y, p, threshold=0.5):
    """This is 1 minus the mean distance of p from y. Accuracy sees only on which side of the threshold p falls: make
    0/1 predictions first."""
    return 1 - np.abs(y - p).mean()


@ex.misconception(of="binary_accuracy")
def close_to_the_target(y, p, threshold=0.5):
    """You count p as right where it is less than threshold away from y. The prediction is 1 where p > threshold, else
    0; the two rules agree for 0.5 only."""
    return np.mean(np.abs(y - p) < threshold)


@ex.misconception(of="binary_accuracy")
def one_prediction_for_all(y, p, threshold=0.5):
    """You compare the mean of p with the threshold: one prediction for all. Each example has its own."""
    return np.mean((p.mean() > threshold) == y)


def _one_hot(picked, P):
    return np.eye(P.shape[1])[picked]


@ex.misconception(of="categorical_accuracy")
def cells_counted(Y, P):
    """You compare every cell of the one-hot tables, so the many zeros that agree count as right. An example is right
    or wrong as a whole: compare the places of the largest entries."""
    return np.mean(_one_hot(_picked(P), P) == Y)


@ex.misconception(of="categorical_accuracy")
def cells_above_a_half(Y, P):
    """You round every cell of P, or compare it with 0.5, and count the cells that agree. An example is right or wrong
    as a whole: compare the places of the largest entries."""
    return np.mean((P > 0.5) == (Y == 1))


@ex.misconception(of="categorical_accuracy")
def divided_by_the_cells(Y, P):
    """You divide by the number of cells of the table. Divide by the number of examples, its rows."""
    return np.sum(Y.argmax(axis=1) == _picked(P)) / Y.size


@ex.misconception(of="categorical_accuracy")
def examples_as_columns(Y, P):
    """You take the largest entry of each column. Examples are rows: argmax(axis=1)."""
    return np.mean(Y.argmax(axis=0) == P.argmax(axis=0))


@ex.misconception(of="categorical_accuracy")
def one_maximum_for_the_table(Y, P):
    """You take one largest entry of the whole table: without axis, argmax counts through all cells. Each row has its
    own: argmax(axis=1)."""
    return np.mean(Y.argmax() == P.argmax())


def _labels(Y):
    return Y.argmax(axis=1)


@ex.misconception(of="categorical_accuracy")
def class_columns_both_wrong(Y, P):
    """You compare the smallest entries: argmin where argmax is needed."""
    return np.mean(Y.argmin(axis=1) == P.argmin(axis=1))


@ex.misconception(of="sparse_categorical_accuracy")
def one_maximum_for_all(labels, P):
    """You take one largest entry of the whole table: without axis, argmax counts through all cells. Each row has its
    own: P.argmax(axis=1)."""
    return np.mean(labels == P.argmax())


@ex.misconception(of="sparse_categorical_accuracy")
def classes_counted_from_one(labels, P):
    """You compare each label with the predicted class plus 1, as if labels began at 1. Here classes are counted from 0,
    as np.argmax counts."""
    return np.mean(labels == _picked(P) + 1)


@ex.misconception(of="sparse_categorical_accuracy")
def smallest_entry_picked(labels, P):
    """Your prediction is the class with the smallest probability. It is the one with the largest."""
    return np.mean(labels == P.argmin(axis=1))


def _own(labels, P):
    return P[np.arange(len(P)), labels]


def _by_both(idea):
    """Declare a wrong idea about (labels, P) for the sparse form and, through the places of the ones, the other."""

    def from_one_hot(Y, P):
        return idea(_labels(Y), P)

    from_one_hot.__name__, from_one_hot.__doc__ = idea.__name__, idea.__doc__
    ex.misconception(of="categorical_accuracy")(from_one_hot)
    return ex.misconception(of="sparse_categorical_accuracy")(idea)


@_by_both
def probability_of_the_label(labels, P):
    """This is the mean probability given to the right class. Accuracy sees only which class has the largest one."""
    return _own(labels, P).mean()


@_by_both
def label_must_exceed_a_half(labels, P):
    """You call an example right only where its class has more than one half. With several classes the largest
    probability may be smaller: compare with the row's maximum."""
    return np.mean(_own(labels, P) > 0.5)


@_by_both
def ties_count_as_right(labels, P):
    """You call an example right where its class is one of several largest. Here the first of them is the prediction,
    as np.argmax has it."""
    return np.mean(_own(labels, P) == P.max(axis=1))


@_by_both
def last_of_the_largest(labels, P):
    """Of several largest entries you take the last. Here it is the first, as np.argmax has it."""
    return np.mean(labels == P.shape[1] - 1 - P[:, ::-1].argmax(axis=1))


@_by_both
def divided_by_the_classes_of_the_table(labels, P):
    """You divide by the number of classes, the columns. Divide by the number of examples, the rows."""
    return np.sum(labels == _picked(P)) / P.shape[1]


@ex.misconception(of=["categorical_accuracy", "sparse_categorical_accuracy", "top_k_accuracy"])
def nothing_is_right(*arguments):
    """No example counts as right, in no case. Are class numbers compared with probabilities? argmax gives the place of
    the largest entry, max and sort give its value."""
    return 0.0


@_by_both
def ties_count_as_wrong(labels, P):
    """Where several entries are largest you call the example wrong, since more than one class is marked. Here the first
    of them is the prediction, as np.argmax has it."""
    largest = P.max(axis=1, keepdims=True) == P
    return np.mean((_own(labels, P) == P.max(axis=1)) & (largest.sum(axis=1) == 1))


# --- wrong ideas about the top k -------------------------------------------------------------------------


def _above(labels, P):
    return (_own(labels, P)[:, None] < P).sum(axis=1)


@ex.misconception(of="top_k_accuracy")
def k_smallest(labels, P, k):
    """You look among the k smallest entries. argsort sorts upwards: the largest are the last."""
    return np.mean((_own(labels, P)[:, None] > P).sum(axis=1) < k)


@ex.misconception(of="top_k_accuracy")
def one_place_too_many(labels, P, k):
    """You accept one place too many, the top k + 1. With k entries greater than its own, a label is at place k + 1:
    fewer than k is the rule."""
    return np.mean(_above(labels, P) <= k)


@ex.misconception(of="top_k_accuracy")
def one_place_too_few(labels, P, k):
    """You accept one place too few, the top k − 1. A label is in the top k if fewer than k entries are greater."""
    return np.mean(_above(labels, P) < k - 1)


def _one_too_few(name, top):
    def recipe(labels, P, k):
        return np.mean([label in row for label, row in zip(labels, top(P, k))])

    recipe.__name__ = name
    recipe.__doc__ = one_place_too_few.__doc__
    ex.misconception(of="top_k_accuracy")(recipe)


_one_too_few("slice_of_one_too_few", lambda P, k: np.argsort(P, axis=1)[:, ::-1][:, : k - 1])


@ex.misconception(of="top_k_accuracy")
def probability_of_the_top(labels, P, k):
    """You add up the k largest probabilities of each row: the labels do not matter in your answers. Asked is how many
    labels are among these k classes."""
    return np.mean(np.sort(P, axis=1)[:, -k:].sum(axis=1))


@ex.misconception(of="top_k_accuracy")
def divided_by_the_number_of_classes(labels, P, k):
    """You divide by the number of classes, the columns. Divide by the number of examples, the rows."""
    return np.sum(_above(labels, P) < k) / P.shape[1]


@ex.misconception(of="top_k_accuracy")
def first_k_classes(labels, P, k):
    """You count labels below k: P does not matter in your answers. The k classes with the largest probabilities count,
    in each row others."""
    return np.mean(labels < k)


@ex.misconception(of="top_k_accuracy")
def exactly_the_kth(labels, P, k):
    """You accept only the class at place k. All places from 1 to k count: a slice [:, -k:] takes them, [:, -k] takes
    one."""
    return np.mean(_above(labels, P) == k - 1)


@ex.misconception(of="top_k_accuracy")
def exactly_after_the_kth(labels, P, k):
    """You accept only the class at place k + 1. All places from 1 to k count."""
    return np.mean(_above(labels, P) == k)


@ex.misconception(of="top_k_accuracy")
def largest_only(labels, P, k):
    """You accept the largest entry only, whatever k is. That is sparse_categorical_accuracy; here the k largest
    count."""
    return np.mean(labels == _picked(P))


@ex.misconception(of="top_k_accuracy")
def largest_left_out(labels, P, k):
    """The largest entry is not among your k: you take the places from 2 on. Does a slice end at −1, or begin at 1?"""
    above = _above(labels, P)
    return np.mean((above >= 1) & (above <= k))


@ex.misconception(of="top_k_accuracy")
def places_from_two_to_k(labels, P, k):
    """The largest entry is not counted, only the places 2 to k. Does a slice [-k:-1] stop before the last, or a loop
    begin at 1?"""
    above = _above(labels, P)
    return np.mean((above >= 1) & (above < k))


@ex.misconception(of="top_k_accuracy")
def beaten_by_itself(labels, P, k):
    """You count the label's own entry among those that beat it (>=), so you accept one place too few. Count the entries
    that are strictly greater, >."""
    return np.mean((_own(labels, P)[:, None] <= P).sum(axis=1) < k)


@ex.misconception(of="top_k_accuracy")
def sorted_down_the_columns(labels, P, k):
    """You sort down the columns, example by example. Sort the classes within each row: axis=1."""
    return np.mean((np.argsort(P, axis=0, kind="stable")[:, -k:] == labels[:, None]).any(axis=1))


@ex.misconception(of="top_k_accuracy")
def divided_by_k_too(labels, P, k):
    """Your result is divided by k as well. One of the k guesses is enough for an example to be right: divide by m."""
    return np.mean(_above(labels, P) < k) / k


@ex.misconception(of="top_k_accuracy")
def rows_turned_round(labels, P, k):
    """You reverse the order of the examples, not that of the classes: [::-1] turns the rows round, [:, ::-1] what is in
    them. What is left are the k smallest entries of other examples."""
    smallest = np.argsort(P, axis=1, kind="stable")[::-1][:, :k]
    return np.mean((smallest == labels[:, None]).any(axis=1))


@ex.misconception(of="top_k_accuracy")
def found_in_any_row(labels, P, k):
    """You look for each label in the top k of all examples together. It must be in the top k of its own row: compare
    row by row, as (top == labels[:, None]).any(axis=1) does."""
    return np.mean(np.isin(labels, np.argsort(P, axis=1)[:, -k:]))


@ex.misconception(of="top_k_accuracy")
def counted_down_the_columns(labels, P, k):
    """You rank the examples within the column of a class. Rank the classes within the row of an example: axis=1."""
    own = _own(labels, P)
    return np.mean([np.sum(P[:, label] > value) < k for label, value in zip(labels, own)])


@ex.misconception(of="top_k_accuracy")
def ties_by_order_first(labels, P, k):
    """Among equal entries you let only the first ones in, as sorting does. Here equal entries do not push each other
    out: count the entries that are strictly greater."""
    top = np.argsort(-P, axis=1, kind="stable")[:, :k]
    return np.mean((top == labels[:, None]).any(axis=1))


@ex.misconception(of="top_k_accuracy")
def ties_by_order_last(labels, P, k):
    """Among equal entries you let only the last ones in, as the end of a sorted row does. Here equal entries do not
    push each other out: count the entries that are strictly greater."""
    top = np.argsort(P, axis=1, kind="stable")[:, -k:]
    return np.mean((top == labels[:, None]).any(axis=1))


@ex.misconception(of="top_k_accuracy")
def ties_against_the_label(labels, P, k):
    """Entries equal to the label's own count against it. Only those that are strictly greater do."""
    return np.mean((_own(labels, P)[:, None] <= P).sum(axis=1) <= k)
