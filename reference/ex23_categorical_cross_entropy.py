"""ex23: one-hot codes, and categorical cross entropy from them or from labels."""

import numpy as np

from grader import Exercise, Input, computed, distributions, labels


def _every_class(rng, size):
    """Each class at least once, two more labels, in random order."""
    return rng.permutation(np.append(np.arange(size[0]), rng.integers(0, size[0], 2)))


ex = Exercise(
    title="Categorical cross entropy",
    chapter="C. Losses",
    source="S0 'Loss Function for Multi-Class Classification'; S1 'Cross-entropy', 'Categorical Cross-Entropy Loss'",
    inputs={
        "labels": labels("m", classes="k"),
        "P": distributions("m", "k"),
        "k": computed(lambda P: P.shape[1]),
        "Y": computed(lambda labels, P: np.eye(P.shape[1])[labels]),
    },
    sizes={"m": (3, 7), "k": (3, 6)},
    hints=[
        "One-hot: start from zeros of shape (m, k) and set one entry of each row, or pick rows of np.eye(k).",
        "The loss of one example is −log of the probability of its true class: Y * log P keeps that one of each row.",
        "Sum everything, divide by the number of rows, and turn the sign. np.mean of the whole table divides by m·k.",
        "From labels: P[np.arange(m), labels] is the probability of the true class, one an example.",
        "Before the log: np.clip(P, 1e-12, 1 - 1e-12), so that log 0 never occurs.",
    ],
    notes=[
        "S0 writes this loss without the minus sign: it would be best at −∞.",
        "S1 sums to N and divides by n; both are the number of examples, m here.",
    ],
    builds_on=["ex17", "ex22"],
    topics=[
        "categorical cross entropy: −Σ y_j·ln p_j",
        "sparse categorical cross entropy: −ln p of the true class",
        "one-hot encoding",
        "classification: multi-class",
        "numerical stability: clipped probabilities",
    ],
)

WORKED = {
    "labels": [2, 0],
    "k": 3,
    "Y": [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]],
    "P": [[0.1, 0.2, 0.7], [0.5, 0.3, 0.2]],
}
ONE = {"m": (1, 1)}


def _certain(labels, said):
    """A case of probabilities 0 and 1 only."""
    codes = np.eye(1 + max(labels + said))
    return {"labels": labels, "Y": codes[labels], "P": codes[said]}


# In each case some are wrong.
CERTAIN = [_certain([0], [1]), _certain([1, 0, 2, 1, 0], [1, 1, 0, 1, 2]), _certain([2, 1, 0, 3], [2, 1, 0, 2])]


def _only(cases, *names):
    return [{name: case[name] for name in names} for case in cases]


# --- right ---------------------------------------------------------------------------------------------


@ex.function(
    points=2,
    check="several labels",
    examples=_only([WORKED], "labels", "k"),
    inputs={"labels": Input(("k",), _every_class), "k": computed(lambda labels: int(labels.max()) + 1)},
)
def one_hot(labels, k):
    return np.eye(k)[labels]


ex.check("one label (m = 1)", of="one_hot", points=0.5, cases=[{"labels": [1], "k": 2}, {"labels": [4], "k": 5}])
ex.check(
    "a class that does not occur",
    of="one_hot",
    points=1,
    cases=[
        {"labels": [0, 1, 1], "k": 4},
        {"labels": [3, 0], "k": 6},
        {"labels": [2, 2, 3, 2], "k": 5},
        {"labels": [0, 0], "k": 2},
    ],
    when_wrong="There are k columns, whichever labels occur: take k as it is given.",
)


@ex.truth
def loss(sp, Y, P):
    log = np.vectorize(sp.log, otypes=[object])
    return -(Y * log(P)).sum() / Y.shape[0]


@ex.function(points=2, truth=loss, check="several examples", examples=_only([WORKED], "Y", "P"), rtol=1e-5, drawn=6)
def cce(Y, P):
    return -np.mean(np.log(np.maximum(np.sum(Y * P, axis=1), 1e-12)))


@ex.function(
    points=2,
    check="several examples",
    examples=_only([WORKED], "labels", "P"),
    cases=[{"labels": [1, 2, 0], "P": [[0.2, 0.3, 0.5], [0.1, 0.1, 0.8], [0.6, 0.15, 0.25]]}],  # as many as classes
    rtol=1e-5,
    drawn=6,
)
def sparse_cce(labels, P):
    return -np.mean(np.log(np.maximum(P[np.arange(len(labels)), labels], 1e-12)))


for _function, _target in (("cce", "Y"), ("sparse_cce", "labels")):
    ex.check("one example (m = 1)", of=_function, points=0.5, sizes=ONE, drawn=3, rtol=1e-5)
    ex.check(
        "at certainty, p = 0 and p = 1",
        of=_function,
        points=1,
        cases=_only(CERTAIN, _target, "P"),
        rtol=1e-5,
        truth=False,  # the formula without clipping is infinite there
        when_wrong="Clip P to [1e-12, 1 − 1e-12] before the log: certain and wrong costs about 27.63, and right 0.",
    )


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="one_hot")
def each_label_with_each_class(labels, k):
    """A column of labels compared with a row of classes: broadcasting makes the table, True where they agree. No
    identity matrix is needed, and it reads like the definition."""
    return np.where(labels[:, None] == np.arange(k), 1, 0)


@ex.another_way(of="cce")
def choose_first(Y, P):
    """First pick the probability of the true class of each row, then take the logarithm: m of them in place of m·k. It
    needs rows of Y with a single 1, as here."""
    p = np.sum(Y * P, axis=1)
    return -np.mean(np.log(np.maximum(p, 1e-12)))


@ex.another_way(of="sparse_cce")
def along_the_axis(labels, P):
    """np.take_along_axis picks one entry of each row, the column that the label says. It needs no np.arange, and does
    the same for tables with more axes."""
    p = np.take_along_axis(P, labels[:, None], axis=1)
    return -np.mean(np.log(np.maximum(p, 1e-12)))


# --- wrong ideas about the code ------------------------------------------------------------------------


@ex.misconception(of="one_hot")
def classes_counted_in_the_labels(labels, k):
    """The number of columns is taken from the labels, the largest one plus 1. A class may be missing: use k."""
    return np.eye(np.max(labels) + 1)[labels]


@ex.misconception(of="one_hot")
def different_labels_counted(labels, k):
    """The number of columns is the number of different labels. A class may be missing: use k, and the label itself
    as the column."""
    values, index = np.unique(labels, return_inverse=True)
    return np.eye(len(values))[index]


@ex.misconception(of="one_hot")
def one_column_for_each_label(labels, k):
    """The examples are columns in your result. Here they are rows: (m, k), one row for each label."""
    return np.eye(k)[labels].T


@ex.misconception(of="one_hot")
def labels_counted_from_one(labels, k):
    """Your ones are one column too far to the left (label 0 in the last column). Labels begin at 0: label c is
    column c."""
    return np.eye(k)[labels - 1]


@ex.misconception(of="one_hot")
def one_column_too_many(labels, k):
    """There is one column too many. The labels are 0 … k − 1, which makes k columns."""
    return np.eye(k + 1)[labels]


@ex.misconception(of="one_hot")
def all_rows_at_once(labels, k):
    """out[:, labels] = 1 sets these columns in every row. Pair each row with its own label: out[np.arange(m),
    labels] = 1."""
    out = np.zeros((len(labels), k))
    out[:, labels] = 1
    return out


@ex.misconception(of="one_hot")
def label_written_in(labels, k):
    """The label itself stands where the 1 belongs. A one-hot row has a single 1, whichever class it is."""
    return np.eye(k)[labels] * labels[:, None]


@ex.misconception(of="one_hot")
def zeros_and_ones_exchanged(labels, k):
    """Zeros and ones are exchanged: the 1 belongs to the class it is, the zeros to the others."""
    return 1 - np.eye(k)[labels]


@ex.misconception(of="one_hot")
def as_many_columns_as_labels(labels, k):
    """There are as many columns as labels, m. There must be k, one for each class."""
    return np.eye(len(labels))[labels]


@ex.misconception(of="one_hot")
def first_row_only(labels, k):
    """Only the first label has its 1. Does the return stand inside the loop?"""
    out = np.zeros((len(labels), k))
    out[0, labels[0]] = 1
    return out


@ex.misconception(of="one_hot")
def last_row_forgotten(labels, k):
    """The last label has no 1. Does the loop end one too early?"""
    out = np.eye(k)[labels]
    out[-1] = 0
    return out


@ex.misconception(of="one_hot")
def one_row_for_all_labels(labels, k):
    """One row came back, with ones for all labels together. Each label has a row of its own: (m, k)."""
    return np.eye(k)[labels].max(axis=0)


@ex.misconception(of="one_hot")
def identity_matrix(labels, k):
    """This is np.eye(k), the codes of the classes in order. Pick a row of it for each label: np.eye(k)[labels]."""
    return np.eye(k)


@ex.misconception(of="one_hot")
def filled_up_to_the_label(labels, k):
    """Every column up to the label holds a 1. One-hot has a single 1 in each row, at the label."""
    return (np.arange(k) <= labels[:, None]) * 1.0


# --- wrong ideas about the losses ----------------------------------------------------------------------
# Most are possible with both kinds of targets, so each is one change of the same loss.

BOTH = ["cce", "sparse_cce"]


def _codes(targets, P):
    return targets if np.ndim(targets) == 2 else np.eye(P.shape[1])[targets]


def _each(targets, P, eps=1e-12, log=np.log):
    """The loss of each example."""
    return -log(np.maximum((_codes(targets, P) * P).sum(axis=1), eps))


@ex.misconception(of=BOTH)
def not_clipped(targets, P):
    """At p = 0 your loss is infinite: log 0 is −∞. Clip P to [1e-12, 1 − 1e-12] first."""
    return np.mean(_each(targets, P, eps=0))


@ex.misconception(of="cce")
def zero_times_log_of_zero(Y, P):
    """Your loss is nan where P has a 0, in any class: log 0 is −∞, and 0 times it is nan. Clip P to [1e-12, 1 −
    1e-12] first."""
    return -(Y * np.log(P)).sum() / len(P)


@ex.misconception(of=BOTH)
def log_not_defined_skipped(targets, P):
    """Where the true class got p = 0 your loss is 0; it should be about 27.63. Clip P to [1e-12, 1 − 1e-12] before
    the log instead of leaving such entries out."""
    losses = _each(targets, P, eps=0)
    return np.mean(np.where(np.isinf(losses), 0.0, losses))


@ex.misconception(of=BOTH)
def limit_1e_15(targets, P):
    """These are the values for a limit of 1e-15. Here P is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs
    about 27.63."""
    return np.mean(_each(targets, P, 1e-15))


@ex.misconception(of=BOTH)
def limit_1e_10(targets, P):
    """These are the values for a limit of 1e-10. Here P is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs
    about 27.63."""
    return np.mean(_each(targets, P, 1e-10))


@ex.misconception(of=BOTH)
def limit_1e_9(targets, P):
    """These are the values for a limit of 1e-9. Here P is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs
    about 27.63."""
    return np.mean(_each(targets, P, 1e-9))


@ex.misconception(of=BOTH)
def limit_1e_8(targets, P):
    """These are the values for a limit of 1e-8. Here P is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs
    about 27.63."""
    return np.mean(_each(targets, P, 1e-8))


@ex.misconception(of=BOTH)
def limit_1e_7(targets, P):
    """These are the values for a limit of 1e-7, the one of Keras. Here P is clipped to [1e-12, 1 − 1e-12]: certain
    and wrong costs about 27.63."""
    return np.mean(_each(targets, P, 1e-7))


@ex.misconception(of=BOTH)
def limit_1e_6(targets, P):
    """These are the values for a limit of 1e-6. Here P is clipped to [1e-12, 1 − 1e-12]: certain and wrong costs
    about 27.63."""
    return np.mean(_each(targets, P, 1e-6))


@ex.misconception(of=BOTH)
def limit_of_scikit_learn(targets, P):
    """These are the values for a limit of 2.2e-16, as scikit-learn has it. Here P is clipped to [1e-12, 1 − 1e-12]:
    certain and wrong costs about 27.63."""
    return np.mean(_each(targets, P, np.finfo(float).eps))


@ex.misconception(of=BOTH, see="quiz03:missing_minus")
def minus_forgotten(targets, P):
    """The minus is missing (one of the course's sources forgets it too). Logs of probabilities are negative; the
    loss is minus their mean, and 0 at best."""
    return -np.mean(_each(targets, P))


@ex.misconception(of=BOTH)
def mean_over_the_whole_table(targets, P):
    """You divide by m·k, all entries of the table. The mean is over the m examples: sum over the classes, divide by
    m."""
    return np.sum(_each(targets, P)) / P.size


@ex.misconception(of=BOTH)
def divided_by_classes(targets, P):
    """You divide by k, the number of classes; the mean of the k column sums is that too. The mean is over the
    examples, the rows: divide by m."""
    return np.sum(_each(targets, P)) / P.shape[1]


@ex.misconception(of=BOTH)
def sum_for_mean(targets, P):
    """This is the sum over the examples. Here the loss is their mean: divide by m."""
    return np.sum(_each(targets, P))


@ex.misconception(of=BOTH)
def loss_of_each_example(targets, P):
    """You return the loss of each example. One number is asked for, their mean."""
    return _each(targets, P)


@ex.misconception(of=BOTH)
def binary_cross_entropy_of_each_class(targets, P):
    """You add −(1 − y)·log(1 − p) for the other classes. That belongs to binary cross entropy; here only −log p of
    the true class counts."""
    Y, P = _codes(targets, P), np.clip(P, 1e-12, 1 - 1e-12)
    return -np.sum(Y * np.log(P) + (1 - Y) * np.log(1 - P)) / len(P)


@ex.misconception(of=BOTH)
def binary_cross_entropy_averaged_over_all(targets, P):
    """This is the binary cross entropy of all m·k entries. Here only −log p of the true class counts, and the mean
    is over the m examples."""
    Y, P = _codes(targets, P), np.clip(P, 1e-12, 1 - 1e-12)
    return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))


@ex.misconception(of=BOTH)
def all_classes_counted(targets, P):
    """You sum the logs of all classes. Only the true class counts: Y switches the others off."""
    return -np.sum(np.log(np.maximum(P, 1e-12))) / len(P)


@ex.misconception(of=BOTH)
def largest_probability(targets, P):
    """This is −log of the largest probability of each row, whichever class that is. Take the probability of the true
    class."""
    return np.mean(-np.log(np.maximum(P.max(axis=1), 1e-12)))


@ex.misconception(of=BOTH)
def logarithm_to_base_2(targets, P):
    """These are logarithms to base 2, np.log2. The loss uses the natural one: np.log, or math.log with one argument."""
    return np.mean(_each(targets, P, log=np.log2))


@ex.misconception(of=BOTH)
def logarithm_to_base_10(targets, P):
    """These are logarithms to base 10, np.log10. The loss uses the natural one: np.log, or math.log with one
    argument."""
    return np.mean(_each(targets, P, log=np.log10))


@ex.misconception(of=BOTH)
def log1p_for_log(targets, P):
    """This is log(1 + p) where log p belongs: np.log1p adds 1 before it takes the log."""
    return np.mean(_each(targets, P, log=np.log1p))


@ex.misconception(of=BOTH)
def log_of_the_mean(targets, P):
    """This is minus the log of the mean probability of the true classes. Take each log first, then the mean."""
    return -np.log(np.maximum(np.mean((_codes(targets, P) * P).sum(axis=1)), 1e-12))


@ex.misconception(of=BOTH)
def log_forgotten(targets, P):
    """This is minus the mean probability of the true classes. The log is missing."""
    return -np.mean((_codes(targets, P) * P).sum(axis=1))


@ex.misconception(of=BOTH)
def probability_missed(targets, P):
    """This is the mean of 1 − p of the true class. Cross entropy takes the log: −log p."""
    return np.mean(1 - (_codes(targets, P) * P).sum(axis=1))


@ex.misconception(of=BOTH)
def squared_error_for_cross_entropy(targets, P):
    """This is the sum of squared errors, averaged over the examples. Cross entropy is −log p of the true class."""
    return np.sum((_codes(targets, P) - P) ** 2) / len(P)


@ex.misconception(of=BOTH)
def mean_squared_error_for_cross_entropy(targets, P):
    """This is the mean squared error. Cross entropy is −log p of the true class."""
    return np.mean((_codes(targets, P) - P) ** 2)


@ex.misconception(of=BOTH)
def probabilities_rounded_to_a_class(targets, P):
    """P is made one-hot first, so that it no longer matters how sure it was. Take the log of P itself."""
    return np.mean(_each(targets, np.eye(P.shape[1])[P.argmax(axis=1)]))


@ex.misconception(of=BOTH)
def softmax_applied_to_probabilities(targets, P):
    """Softmax is applied to P, whose rows are probabilities already. That belongs to logits only."""
    e = np.exp(P)
    return np.mean(_each(targets, e / e.sum(axis=1, keepdims=True)))


@ex.misconception(of=BOTH)
def halved(targets, P):
    """This is half of the loss. The ½ belongs to the squared error, where it cancels a 2; cross entropy has none."""
    return np.mean(_each(targets, P)) / 2


@ex.misconception(of=BOTH)
def first_example_over_m(targets, P):
    """Only the first example's loss is in your result, divided by m. Does the return stand inside the loop?"""
    return _each(targets, P)[0] / len(P)


@ex.misconception(of=BOTH)
def first_example_only(targets, P):
    """This is the loss of the first example. The mean of all is asked for. Does the return stand inside the loop?"""
    return _each(targets, P)[0]


@ex.misconception(of=BOTH)
def last_example_over_m(targets, P):
    """Only the last example's loss is in your result, divided by m. Does = stand in the loop where += is needed?"""
    return _each(targets, P)[-1] / len(P)


@ex.misconception(of=BOTH)
def last_example_only(targets, P):
    """This is the loss of the last example. The mean of all is asked for. Does = stand in the loop where += is
    needed?"""
    return _each(targets, P)[-1]


@ex.misconception(of="cce")
def codes_and_probabilities_exchanged(Y, P):
    """Y and P are exchanged in the formula: the log is taken of Y, which is 0 or 1. It is Y * log P."""
    return -np.sum(P * np.log(np.maximum(Y, 1e-12))) / len(P)


@ex.misconception(of="cce")
def entropy_of_p(Y, P):
    """This is the entropy of P itself, −Σ p·log p. The targets stand before the log: −Σ y·log p."""
    return -np.sum(P * np.log(np.maximum(P, 1e-12))) / len(P)


@ex.misconception(of="cce")
def wrong_classes_counted(Y, P):
    """This is the mean of −log p summed over the classes that are not the true one. Y belongs before the log, not 1
    − Y."""
    return -np.sum((1 - Y) * np.log(np.maximum(P, 1e-12))) / len(P)


@ex.misconception(of="sparse_cce")
def every_row_with_every_label(labels, P):
    """P[:, labels] pairs every row with every label. Each row has its own one: P[np.arange(m), labels]."""
    return -np.mean(np.log(np.maximum(P[:, labels], 1e-12)))


@ex.misconception(of="sparse_cce")
def labels_counted_from_one_in_p(labels, P):
    """You take the column before the label's (for label 0 the last one). Labels begin at 0: label c is column c."""
    return -np.mean(np.log(np.maximum(P[np.arange(len(labels)), labels - 1], 1e-12)))


@ex.misconception(of="sparse_cce")
def rows_picked_by_label(labels, P):
    """P[labels] picks whole rows. One entry of each row is wanted, in the label's column: P[np.arange(m), labels]."""
    return -np.mean(np.log(np.maximum(P[labels], 1e-12)))


@ex.misconception(of="sparse_cce")
def indices_exchanged(labels, P):
    """Row and column are exchanged: P[labels, np.arange(m)]. Examples are rows: P[np.arange(m), labels]."""
    return -np.mean(np.log(np.maximum(P[labels, np.arange(len(labels))], 1e-12)))


@ex.misconception(of="sparse_cce")
def labels_multiplied(labels, P):
    """The labels are multiplied by the logs as if they were numbers that count. A label only says which column is
    meant."""
    return -np.sum(labels[:, None] * np.log(np.maximum(P, 1e-12))) / len(P)


@ex.misconception(of="sparse_cce")
def first_row_for_all(labels, P):
    """You look every label up in the first row. Each example has its own row: P[np.arange(m), labels]."""
    return -np.mean(np.log(np.maximum(P[0, labels], 1e-12)))


@ex.misconception(of="sparse_cce")
def first_label_for_all(labels, P):
    """You look up the first label in every row. Each example has its own label: P[np.arange(m), labels]."""
    return -np.mean(np.log(np.maximum(P[:, labels[0]], 1e-12)))


@ex.misconception(of="cce")
def every_code_with_every_row(Y, P):
    """Y @ log(P).T pairs the code of every example with the row of every other one. Multiply element by element: Y *
    log P."""
    return -np.sum(Y @ np.log(np.maximum(P, 1e-12)).T) / len(Y)


@ex.misconception(of="cce")
def log_of_the_sum(Y, P):
    """You add up the probabilities of all examples before the log. Each example has its own log; these are added."""
    return -np.log(np.maximum(np.sum(Y * P), 1e-12)) / len(Y)


@ex.misconception(of=BOTH)
def first_example_left_out(targets, P):
    """The first example's loss is missing in your sum. Indices begin at 0."""
    return np.sum(_each(targets, P)[1:]) / len(P)


@ex.misconception(of=BOTH)
def last_example_left_out(targets, P):
    """The last example's loss is missing in your sum. Does the loop end one too early?"""
    return np.sum(_each(targets, P)[:-1]) / len(P)


@ex.misconception(of=BOTH)
def share_of_wrong_classes(targets, P):
    """This is the share of examples whose most probable class is not the true one. Cross entropy asks how probable
    the true class was: −log p."""
    return np.mean(P.argmax(axis=1) != _codes(targets, P).argmax(axis=1))


@ex.misconception(of=BOTH)
def largest_loss(targets, P):
    """This is the largest loss of an example. Their mean is asked for."""
    return np.max(_each(targets, P))


@ex.misconception(of="one_hot")
def columns_in_reverse_order(labels, k):
    """The columns are in reverse order: label 0 is the last one in your code. Label c is column c, counted from 0."""
    return np.eye(k)[k - 1 - labels]


def _logs_limited(limit):
    def idea(targets, P):
        return np.mean(np.minimum(_each(targets, P, eps=0), limit))

    idea.__name__ = f"logs_limited_to_{limit}"
    idea.__doc__ = (
        f"Certain and wrong costs {limit} in your result: the log is limited, not the probability. Here P is clipped "
        "to [1e-12, 1 − 1e-12] before the log, and that costs about 27.63."
    )
    ex.misconception(of=BOTH)(idea)


for _limit in (10, 12, 20, 100):
    _logs_limited(_limit)


@ex.misconception(of="one_hot")
def minus_ones_for_zeros(labels, k):
    """The other classes are −1 in your code. In the one-hot code they are 0."""
    return 2 * np.eye(k)[labels] - 1


@ex.misconception(of="one_hot")
def row_for_each_class(labels, k):
    """There are k rows, one for each class. Each label has a row of its own: (m, k), and one class may come twice."""
    out = np.zeros((k, k))
    out[labels, labels] = 1
    return out


@ex.misconception(of="one_hot")
def examples_of_each_class_counted(labels, k):
    """You count how often each class occurs. Each label has a row of its own, with a single 1."""
    return np.bincount(labels, minlength=k)


@ex.misconception(of="one_hot")
def first_class_without_a_column(labels, k):
    """The first class has no column, so that label 0 is a row of zeros. With k classes there are k columns, one for
    each."""
    return np.eye(k)[labels][:, 1:]


@ex.misconception(of="one_hot")
def last_class_without_a_column(labels, k):
    """The last class has no column. With k classes there are k columns, 0 … k − 1."""
    return np.eye(k)[labels][:, :-1]


@ex.misconception(of="one_hot")
def label_taken_for_the_row(labels, k):
    """The label is taken for the row: out[c, c] = 1. The row is the example's number, the column its label: out[i, c] =
    1."""
    out = np.zeros((len(labels), k))
    for c in labels:
        out[c, c] = 1
    return out


@ex.misconception(of="cce")
def classes_read_down_the_columns(Y, P):
    """The classes are read from Y down the columns, argmax(axis=0). An example is a row: axis=1."""
    found = Y.argmax(axis=0)
    return -np.mean(np.log(np.maximum(P[np.arange(len(found)), found], 1e-12)))


@ex.misconception(of="one_hot")
def first_row_forgotten(labels, k):
    """The first label has no 1. Does the loop begin at 1? Indices begin at 0."""
    out = np.eye(k)[labels]
    out[0] = 0
    return out


@ex.misconception(of="cce")
def products_clipped(Y, P):
    """The log is taken of Y * P, which is 0 for the other classes, so that each costs 27.63. Take log P and multiply it
    by Y: Y * log P."""
    return -np.sum(np.log(np.clip(Y * P, 1e-12, 1))) / len(P)


@ex.misconception(of=BOTH)
def perplexity(targets, P):
    """This is e to the power of the loss, the perplexity. The loss itself is asked for, the mean of −log p."""
    return np.exp(np.mean(_each(targets, P)))


@ex.misconception(of=BOTH)
def weighted_by_the_probability(targets, P):
    """This is the mean of −p·log p of the true class. The probability is in the log only: −log p."""
    p = (_codes(targets, P) * P).sum(axis=1)
    return np.mean(p * _each(targets, P))


@ex.misconception(of=BOTH)
def probability_of_the_others(targets, P):
    """This is −log(1 − p) of the true class: a good prediction costs most. Take −log p."""
    return np.mean(-np.log(1 - (_codes(targets, P) * P).sum(axis=1)))


@ex.misconception(of="sparse_cce")
def first_class_for_all(labels, P):
    """This is −log p of class 0 in every row. Each row has its own class: P[np.arange(m), labels]."""
    return -np.mean(np.log(np.clip(P[:, 0], 1e-12, 1)))


@ex.misconception(of="one_hot")
def last_label_in_every_row(labels, k):
    """Every row has the code of the last label. Does your loop use one and the same label each time? Row i takes
    labels[i]."""
    return np.eye(k)[np.full(len(labels), labels[-1])]
