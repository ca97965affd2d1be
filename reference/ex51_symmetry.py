"""ex51: hidden units that start alike, the gradients that keep them alike, and what is enough to part them."""

import numpy as np

from grader import Exercise, bits, computed, floats

ex = Exercise(
    title="Symmetry",
    chapter="G. Making networks train",
    source="S2 'Weights Initialization In NN'; S3 1:04:17",
    topics=[
        "symmetry problem",
        "symmetry problem: broken by random weights",
        "weight initialisation",
        "zero initialisation",
        "logistic regression",
    ],
    inputs={
        "X": floats("n0", "m", low=-2, high=2),
        "classes": bits(1, "m"),
        "Y": computed(lambda classes: classes.astype(float)),
        "W1": floats("n1", "n0", low=-1.5, high=1.5),
        "b1": floats("n1", 1, low=-1, high=1),
        "W2": floats(1, "n1", low=-2, high=2),
        "b2": floats(1, 1, low=-1, high=1),
    },
    sizes={"n0": (2, 2), "n1": (3, 3), "m": (4, 4)},  # one shape: each is a truth to build
    hints=[
        "Unit i is row i of W. All rows are alike if each differs from the first one by 1e-12 at most: W − W[0].",
        "The gradient: forward to A1 and A2, then dZ2 = (A2 − Y)/m. As columns are examples, m = Y.shape[1].",
        "Back: dZ1 = (W2.T @ dZ2) * A1 * (1 − A1), and dZ1 @ X.T has the shape of W1.",
        "breaks_symmetry: the units are alike if the rows of W1, the entries of b1 and the columns of W2 all are.",
        "So it is not (all three alike). One part that differs is enough to return True.",
    ],
    notes=[
        "S2 says that zero-initialised logistic regression first 'outputs zero': z is 0, the output σ(0) is ½. Its "
        "conclusion stands: with no hidden layer there is no symmetry to break.",
        "Units that differ in their outgoing weights only have equal outputs at first, but get different gradients.",
    ],
    builds_on=["ex36", "ex50"],
)

# --- are the units alike ------------------------------------------------------------------------------------

ALIKE = {"W": [[1.5, -0.5], [1.5, -0.5], [1.5, -0.5]], "b": [[0.25], [0.25], [0.25]]}
NEAR, FAR = 2.0**-50, 2.0**-30  # about 1e-15 and 1e-9, and exact beside numbers of size 1


@ex.function(
    points=1.5,
    check="alike or not",
    examples=[
        {"W": [[0.0, 0.0], [0.0, 0.0]], "b": [[0.0], [0.0]]},
        {"W": [[1.0, 2.0], [1.0, -2.0]], "b": [[0.0], [0.0]]},
    ],
    cases=[
        ALIKE,
        {"W": [[-1.0, 0.5, 2.0]] * 4, "b": [[-0.5]] * 4},
        {"W": [[0.5, 0.5], [0.5, 0.5]], "b": [[2.0], [2.0]]},
        {"W": [[0.5, 0.5, 0.5], [1.0, 1.0, 1.0]], "b": [[0.5], [0.5]]},
        {"W": [[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]], "b": [[1.0], [1.0], [1.0]]},
        {"W": [[1.0, 2.0], [2.0, 1.0]], "b": [[0.0], [0.0]]},
        {"W": [[0.25, 0.75], [0.5, 0.5], [0.75, 0.25]], "b": [[0.0], [0.0], [0.0]]},
        {"W": [[1.0, 2.0], [0.5, 2.0], [0.5, 1.0]], "b": [[0.0], [0.0], [0.0]]},
        {"W": [[1.0, 2.0], [1.5, 2.5]], "b": [[-0.5], [-0.5]]},
        {"W": [[1.0], [-1.0]], "b": [[0.5], [0.5]]},
        {"W": [[1.0, 2.0], [1.5, 2.5]], "b": [[-0.5], [0.5]]},
        {"W": [[0.5, 0.5], [0.5, 0.5]], "b": [[0.5], [0.5]]},
        {"W": [[0.0, 0.0], [0.0, 0.0]], "b": [[0.5], [0.5]]},
        {"W": [[0.5, -1.0], [0.5, -1.0]], "b": [[0.0], [0.0]]},
        {"W": [[3.0, 4.0], [4.0, -3.0]], "b": [[0.0], [0.0]]},
        {"W": [[0.5, 1.0], [0.5, 2.0]], "b": [[0.5], [0.5]]},
    ],
    drawn=0,
)
def hidden_units_identical(W, b):
    return bool(np.all(np.abs(W - W[0]) <= 1e-12) and np.all(np.abs(b - b[0]) <= 1e-12))


ex.check(
    "only the biases differ",
    of="hidden_units_identical",
    points=0.5,
    cases=[
        ALIKE,
        {"W": ALIKE["W"], "b": [[0.25], [0.5], [-0.25]]},
        {"W": ALIKE["W"], "b": [[0.5], [0.25], [0.75]]},
        {"W": [[0.0, 0.0], [0.0, 0.0]], "b": [[0.5], [1.0]]},
    ],
    when_wrong="A unit's bias belongs to it: units with the same weights and different biases are different.",
)
ex.check(
    "two alike and one not",
    of="hidden_units_identical",
    points=0.5,
    cases=[
        ALIKE,
        {"W": [[1.0, 2.0], [1.0, 2.0], [1.0, 3.0]], "b": [[0.5], [0.5], [0.5]]},
        {"W": [[1.0, 3.0], [1.0, 2.0], [1.0, 2.0]], "b": [[0.5], [0.5], [0.5]]},
        {"W": [[1.0, 2.0], [0.5, 2.0], [1.0, 2.0]], "b": [[0.5], [0.5], [0.5]]},
    ],
    when_wrong="All units must be alike. Here some are, and one is not.",
)
ex.check(
    "nearly alike",
    of="hidden_units_identical",
    points=0.5,
    cases=[
        {"W": [[1.0, 2.0], [1.0, 2.0 + NEAR]], "b": [[0.5], [0.5 - NEAR]]},
        {"W": [[1.0, 2.0], [1.0, 2.0 + FAR]], "b": [[0.5], [0.5]]},
        {"W": [[1.0, 2.0], [1.0 - FAR, 2.0]], "b": [[0.5], [0.5]]},
        {"W": [[0.0, 2.0], [0.5e-12, 2.0]], "b": [[0.0], [-0.5e-12]]},
        {"W": [[0.0], [4e-12]], "b": [[0.0], [0.0]]},
    ],
    when_wrong="Alike means within 1e-12: a difference of 1e-15 is rounding, one of 1e-9 is a difference.",
)


# --- the gradient -------------------------------------------------------------------------------------------


@ex.truth
def loss(sp, X, Y, W1, b1, W2, b2):
    A1 = sp.let("A1", sp.sigma(W1 @ X + b1))
    A2 = sp.let("A2", sp.sigma(W2 @ A1 + b2))
    log = np.vectorize(sp.log, otypes=[object])
    return -(Y * log(A2) + (1 - Y) * log(1 - A2)).sum() / Y.shape[1]


ZEROS = {"X": [[1.0], [2.0]], "Y": [[1.0]], "W1": [[0.0, 0.0]] * 3, "b1": [[0.0]] * 3, "b2": [[0.0]]}


@ex.function(
    points=2.5,
    truth=loss.diff("W1"),
    check="three hidden units",
    examples=[{**ZEROS, "W2": [[1.0, 1.0, 1.0]]}, {**ZEROS, "W2": [[1.0, -1.0, 0.0]]}],
    drawn=4,
)
def symmetric_gradient(X, Y, W1, b1, W2, b2):
    _, m = Y.shape
    A1 = 1 / (1 + np.exp(-(W1 @ X + b1)))
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    dZ2 = (A2 - Y) / m
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    return dZ1 @ X.T


ex.check(
    "one example (m = 1)",
    of="symmetric_gradient",
    points=0.5,
    sizes={"n0": (5, 5), "m": (1, 1)},
    drawn=3,
    when_wrong="With m = 1 every activation is a column of shape (n, 1), not (n,).",
)


# --- is symmetry broken -------------------------------------------------------------------------------------


def _start(W1, b1, W2, b2=((0.0,),)):
    return {"W1": W1, "b1": b1, "W2": W2, "b2": [list(row) for row in b2]}


SAME = ([[0.5, -1.0]] * 3, [[0.25]] * 3, [[2.0, 2.0, 2.0]])
TWO_OUTPUTS = ([[0.5, -1.0]] * 3, [[0.25]] * 3, [[2.0, 2.0, 2.0], [-1.0, -1.0, -1.0]], [[0.5], [-0.5]])


@ex.function(
    points=1.5,
    check="identical or not",
    examples=[
        _start([[0.0, 0.0], [0.0, 0.0]], [[0.0], [0.0]], [[0.0, 0.0]]),
        _start([[0.5, 1.0], [-0.5, 1.0]], [[0.0], [0.0]], [[1.0, 1.0]]),
    ],
    cases=[
        _start(*SAME),
        _start([[1.0, 1.0]] * 2, [[1.0]] * 2, [[1.0, 1.0]], [[1.0]]),
        _start([[1.0, 1.0]] * 3, [[0.0]] * 3, [[0.5, 0.5, 0.5]]),
        _start([[1.0, 1.0], [2.0, 2.0]], [[0.0], [0.0]], [[0.5, 0.5]]),
        _start([[0.5, -1.0], [0.5, 1.0], [-0.5, -1.0]], [[0.25]] * 3, [[2.0, 2.0, 2.0]]),
        _start([[0.5, -1.0], [-1.0, 0.5]], [[0.0]] * 2, [[0.0, 0.0]]),
        _start([[0.5, -1.0], [-1.0, 0.5]], [[0.5]] * 2, [[1.0, 1.0]]),
        _start([[0.5, -1.0], [1.0, 1.5]], [[0.5]] * 2, [[0.0, 0.0]]),
        _start([[0.5, -1.0], [0.5, 1.0], [-0.5, -1.0]], [[0.1], [0.2], [0.3]], [[1.0, -1.0, 0.5]]),
        _start([[0.5, -1.0], [0.5, 1.0]], [[0.5], [0.5]], [[1.0, -1.0]]),
        _start([[0.5, -1.0], [0.5, 1.0]], [[0.5], [-0.5]], [[2.0, 2.0]]),
        _start([[0.5, -1.0], [0.5, -1.0]], [[0.0], [0.0]], [[0.0, 0.0]]),
        _start([[0.5, -1.0], [0.5, -1.0]], [[0.5], [-0.5]], [[1.0, -1.0]]),
    ],
    drawn=0,
)
def breaks_symmetry(W1, b1, W2, b2):
    return not hidden_units_identical(np.hstack([W1, W2.T]), b1)


ex.check(
    "only the biases differ",
    of="breaks_symmetry",
    points=0.5,
    cases=[
        _start([[0.5, 0.5]] * 3, *SAME[1:]),
        _start([[0.5, 0.5]] * 3, [[0.25], [0.75], [0.5]], SAME[2]),
        _start([[0.0, 0.0]] * 2, [[0.5], [-0.5]], [[1.0, 1.0]]),
    ],
    when_wrong="Units with different biases compute different outputs: that is enough to break symmetry.",
)
ex.check(
    "only the outgoing weights differ",
    of="breaks_symmetry",
    points=0.5,
    cases=[
        _start([[0.5, 0.5]] * 3, *SAME[1:]),
        _start([[0.5, 0.5]] * 3, SAME[1], [[2.0, 1.0, -2.0]]),
        _start([[0.0, 0.0]] * 2, [[0.0], [0.0]], [[1.0, 0.5]]),
    ],
    when_wrong="Different outgoing weights bring different gradients back: that is enough to break symmetry.",
)
ex.check(
    "two outputs",
    of="breaks_symmetry",
    points=0.5,
    cases=[
        _start(*TWO_OUTPUTS),
        _start([[1.0, 1.0]] * 2, [[1.0]] * 2, [[2.0, 2.0], [2.0, 2.0]], [[0.5], [-0.5]]),
        _start([[1.0, 1.0]] * 2, [[1.0]] * 2, [[2.0, 2.0], [1.0, 1.0]], [[0.5], [0.5]]),
        _start([[1.0, 1.0]] * 2, [[1.0]] * 2, [[1.0, 1.0], [0.5, 0.5]], [[0.0], [1.0]]),
        _start(*TWO_OUTPUTS[:2], [[2.0, 2.0, 2.0], [-1.0, 0.0, 1.0]], TWO_OUTPUTS[3]),
        _start(*TWO_OUTPUTS[:2], [[0.5, 1.0, 2.0], [1.0, 0.5, -0.5]], TWO_OUTPUTS[3]),
        _start([[1.0, 1.0]] * 2, [[1.0]] * 2, [[1.0, 0.5], [1.0, 0.5]], [[0.0], [0.0]]),
    ],
    when_wrong="The outgoing weights of unit i are column i of W2; a row of W2 and an entry of b2 belong to an output.",
)
ex.check(
    "two alike and one not",
    of="breaks_symmetry",
    points=0.5,
    cases=[
        _start(*SAME),
        _start([[0.5, -1.0], [0.5, -1.0], [0.5, 1.0]], SAME[1], SAME[2]),
        _start([[0.5, 1.0], [0.5, -1.0], [0.5, -1.0]], SAME[1], SAME[2]),
        _start(*SAME[:2], [[2.0, 2.0, -1.0]]),
        _start(*SAME[:2], [[-1.0, 2.0, 2.0]]),
        _start(SAME[0], [[0.25], [0.25], [0.5]], SAME[2]),
    ],
    when_wrong="It is False only where all hidden units start identical. One that differs is enough for True.",
)
ex.check(
    "nearly alike",
    of="breaks_symmetry",
    points=0.5,
    cases=[
        _start([[0.5, -1.0], [0.5, -1.0 + NEAR]], [[0.5], [0.5 - NEAR]], [[2.0, 2.0 + NEAR]]),
        _start([[0.5, -1.0], [0.5, -1.0 + FAR]], [[0.5], [0.5]], [[2.0, 2.0]]),
    ],
    when_wrong="Identical means within 1e-12: a difference of 1e-15 is rounding, one of 1e-9 is a difference.",
)


@ex.another_way(of="hidden_units_identical")
def every_pair(W, b):
    """The definition itself: every unit is compared with every other. It is easy to trust; for many units the smallest
    and largest entries are less work."""
    units = np.hstack([W, b])
    differences = units[:, None] - units
    return bool(np.all(np.abs(differences) <= 1e-12))


@ex.another_way(of="symmetric_gradient")
def unit_by_unit(X, Y, W1, b1, W2, b2):
    """One row for each hidden unit, from nothing but its own output and its own outgoing weight. Here one reads off why
    equal units get equal rows; the matrix product is faster."""
    A1 = 1 / (1 + np.exp(-(W1 @ X + b1)))
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    # One output: dZ2 is one row, with one number for each example.
    dZ2 = (A2 - Y)[0] / Y.shape[1]
    dZ1 = [dZ2 * weight * a * (1 - a) for weight, a in zip(W2[0], A1)]
    return np.array([X @ dz for dz in dZ1])


@ex.another_way(of="breaks_symmetry")
def spread_of_each_column(W1, b1, W2, b2):
    """Put all that belongs to a unit into its row. One column with a spread, largest minus smallest entry, is enough to
    tell the units apart. It stands on its own, without the other function."""
    units = np.hstack([W1, b1, W2.T])
    return bool(np.any(np.ptp(units, axis=0) > 1e-12))


# --- wrong ideas: are the units alike -----------------------------------------------------------------------


def _alike(rows, tolerance=1e-12):
    return bool(np.all(np.abs(rows - rows[0]) <= tolerance))


@ex.misconception(of="hidden_units_identical")
def answer_turned_round(W, b):
    """The answer is the wrong way round: True where all units are the same."""
    return not (_alike(W) and _alike(b))


@ex.misconception(of="hidden_units_identical")
def biases_not_compared(W, b):
    """The biases play no part in your answer. They belong to the units: all entries of b must be alike too."""
    return _alike(W)


@ex.misconception(of="hidden_units_identical")
def only_biases_compared(W, b):
    """The weights play no part in your answer. All rows of W must be alike too."""
    return _alike(b)


@ex.misconception(of="hidden_units_identical")
def columns_compared(W, b):
    """These are the answers if the columns of W are compared. A column belongs to an input; unit i is row i."""
    return _alike(W.T) and _alike(b)


@ex.misconception(of="hidden_units_identical")
def all_entries_compared(W, b):
    """These are the answers if all entries of W must be one number. The entries of a row may differ: each row must be
    like the first row."""
    return _alike(W.ravel()) and _alike(b)


@ex.misconception(of="hidden_units_identical")
def first_two_compared(W, b):
    """These are the answers if the first two units alone are compared. All of them must be alike."""
    return _alike(W[:2]) and _alike(b[:2])


@ex.misconception(of="hidden_units_identical")
def first_and_last_compared(W, b):
    """These are the answers if the first and the last unit alone are compared. All of them must be alike."""
    return _alike(W[[0, -1]]) and _alike(b[[0, -1]])


@ex.misconception(of="hidden_units_identical")
def last_two_compared(W, b):
    """These are the answers if the last two units alone are compared. Does each round of your loop forget the one
    before?"""
    return _alike(W[-2:]) and _alike(b[-2:])


@ex.misconception(of="hidden_units_identical")
def some_pair_is_enough(W, b):
    """You say True where some two units are alike. All of them must be."""
    n = len(W)
    return any(_alike(W[[i, j]]) and _alike(b[[i, j]]) for i in range(n) for j in range(i))


@ex.misconception(of="hidden_units_identical")
def weights_or_biases(W, b):
    """You say True where the weights or the biases are alike. Both must be: and, not or."""
    return _alike(W) or _alike(b)


@ex.misconception(of="hidden_units_identical")
def exactly_equal(W, b):
    """You ask for exact equality. Rounding leaves differences of 1e-16; within 1e-12 counts as the same."""
    return _alike(W, 0) and _alike(b, 0)


@ex.misconception(of="hidden_units_identical")
def loosely_equal(W, b):
    """You take units for the same that differ by 1e-9. Within 1e-12 counts; np.allclose by itself allows 1e-8 and more:
    give it rtol=0 and atol=1e-12."""
    return np.allclose(W, W[0]) and np.allclose(b, b[0])


@ex.misconception(of="hidden_units_identical")
def absolute_value_forgotten(W, b):
    """Units that are smaller than the first one count as the same: take the absolute value of the differences."""
    return bool(np.all(W - W[0] <= 1e-12) and np.all(b - b[0] <= 1e-12))


@ex.misconception(of="hidden_units_identical")
def one_weight_is_enough(W, b):
    """You say True where some weight agrees with the first unit's. All entries must: np.all, not np.any."""
    return bool(np.any(np.abs(W[1:] - W[0]) <= 1e-12)) and _alike(b)


@ex.misconception(of="hidden_units_identical")
def zero_biases_only(W, b):
    """You say True only where the biases are 0. Equal biases leave the units the same, whatever number they are."""
    return _alike(W) and bool(np.all(b == 0))


@ex.misconception(of="hidden_units_identical")
def lengths_compared(W, b):
    """These are the answers if the rows' lengths (norms) are compared. (3, 4) and (4, −3) have the same length and are
    different units: compare entry by entry."""
    return _alike(np.linalg.norm(W, axis=1)) and _alike(b)


@ex.misconception(of="hidden_units_identical")
def zeros_only(W, b):
    """You say True only where all weights and biases are 0. Units with the same numbers are the same."""
    return not W.any() and not b.any()


@ex.misconception(of="hidden_units_identical")
def zero_weights_only(W, b):
    """You say True only where all weights are 0. Units with the same numbers are the same."""
    return not W.any()


@ex.misconception(of="hidden_units_identical")
def always_true(W, b):
    """True comes back in every case. If you compare in a loop: does `return True` stand inside it? It belongs behind
    the loop, when no unit was found that differs."""
    return True


@ex.misconception(of="hidden_units_identical")
def zero_weights_and_equal_biases(W, b):
    """You say True only where all weights are 0. Units with the same weights are the same, whatever these are."""
    return not W.any() and _alike(b)


@ex.misconception(of="hidden_units_identical")
def weights_compared_with_biases(W, b):
    """You compare the weights with the biases. Compare unit with unit: row with row, bias with bias."""
    return bool(np.all(np.abs(W - b) <= 1e-12))


@ex.misconception(of="hidden_units_identical")
def first_column_compared(W, b):
    """These are the answers if only the first weight of each unit is compared. All entries of the rows must agree."""
    return _alike(W[:, :1]) and _alike(b)


@ex.misconception(of="hidden_units_identical")
def one_answer_for_each_unit(W, b):
    """You return an answer for each unit. One answer for all is asked for: np.all(…)."""
    return np.array([_alike(W[[0, i]]) and _alike(b[[0, i]]) for i in range(len(W))])


@ex.misconception(of="hidden_units_identical")
def sums_of_rows_compared(W, b):
    """These are the answers if the rows' sums or means are compared. (1, 2) and (2, 1) have the same sum and are
    different units: compare entry by entry."""
    return _alike(W.sum(axis=1)) and _alike(b)


@ex.misconception(of="hidden_units_identical")
def multiples_count(W, b):
    """You take rows for the same that are multiples of each other, as the rank does. They must be equal."""
    return bool(np.linalg.matrix_rank(W) <= 1) and _alike(b)


# --- wrong ideas: the gradient ------------------------------------------------------------------------------


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _slope(A):
    return A * (1 - A)


def _gradient(X, Y, W1, b1, W2, b2, *, unit=_sigmoid, slope=_slope, output=_sigmoid, error=None, back=None, last=None):
    """∂L/∂W1, not yet divided by m, where a part of the way is another."""
    A1 = unit(W1 @ X + b1)
    A2 = output(W2 @ A1 + b2)
    dZ2 = A2 - Y if error is None else error(A2, Y)
    dA1 = W2.T @ dZ2 if back is None else back(dZ2)
    return (dA1 * slope(A1)) @ (X if last is None else last(A1)).T


@ex.misconception(of="symmetric_gradient")
def mean_forgotten(X, Y, W1, b1, W2, b2):
    """The 1/m is missing: the loss is the mean over the m examples, which are the columns, so m = Y.shape[1]."""
    return _gradient(X, Y, W1, b1, W2, b2)


@ex.misconception(of="symmetric_gradient")
def mean_taken_twice(X, Y, W1, b1, W2, b2):
    """You divide by m twice. Once is enough: in dZ2, or at the end."""
    return _gradient(X, Y, W1, b1, W2, b2) / Y.shape[1] ** 2


@ex.misconception(of="symmetric_gradient")
def divided_by_the_inputs(X, Y, W1, b1, W2, b2):
    """You divide by the number of inputs, X.shape[0]. Examples are columns: m = X.shape[1]."""
    return _gradient(X, Y, W1, b1, W2, b2) / X.shape[0]


@ex.misconception(of="symmetric_gradient")
def divided_by_the_units(X, Y, W1, b1, W2, b2):
    """You divide by the number of hidden units. The mean is over the examples, the columns: m = X.shape[1]."""
    return _gradient(X, Y, W1, b1, W2, b2) / len(W1)


@ex.misconception(of="symmetric_gradient", see=["quiz05:cross_entropy_slope", "ex33"])
def target_minus_output(X, Y, W1, b1, W2, b2):
    """Every sign is reversed: dZ2 is (A2 − Y)/m, not (Y − A2)/m."""
    return -_gradient(X, Y, W1, b1, W2, b2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def target_minus_output_and_no_mean(X, Y, W1, b1, W2, b2):
    """Two slips: dZ2 is A2 − Y, not Y − A2; and the 1/m of the mean over the examples is missing."""
    return -_gradient(X, Y, W1, b1, W2, b2)


@ex.misconception(of="symmetric_gradient")
def output_slope_not_cancelled(X, Y, W1, b1, W2, b2):
    """The slope A2(1 − A2) is in your dZ2. With cross entropy it cancels: dZ2 = (A2 − Y)/m. (It stays with the squared
    error.)"""
    return _gradient(X, Y, W1, b1, W2, b2, error=lambda A, Y: (A - Y) * _slope(A)) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def squared_error_with_two(X, Y, W1, b1, W2, b2):
    """This is the gradient for the squared error (A2 − Y)². The loss here is the cross entropy: dZ2 = (A2 − Y)/m."""
    return _gradient(X, Y, W1, b1, W2, b2, error=lambda A, Y: 2 * (A - Y) * _slope(A)) / Y.shape[1]


@ex.misconception(of="symmetric_gradient", see=["quiz05:cross_entropy_slope", "ex33"])
def stopped_at_the_output(X, Y, W1, b1, W2, b2):
    """Your way back starts with ∂L/∂A2. For ∂L/∂Z2 it must still be multiplied by A2(1 − A2), which makes it A2 − Y."""
    return _gradient(X, Y, W1, b1, W2, b2, error=lambda A, Y: (A - Y) / _slope(A)) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def output_for_error(X, Y, W1, b1, W2, b2):
    """The target Y is not subtracted: dZ2 is (A2 − Y)/m."""
    return _gradient(X, Y, W1, b1, W2, b2, error=lambda A, Y: A) / Y.shape[1]


@ex.misconception(of="symmetric_gradient", see=["quiz05:hidden_parameter", "ex34"])
def hidden_slope_forgotten(X, Y, W1, b1, W2, b2):
    """The slope of the hidden units, A1(1 − A1), is missing in dZ1."""
    return _gradient(X, Y, W1, b1, W2, b2, slope=np.ones_like) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def sigmoid_applied_again(X, Y, W1, b1, W2, b2):
    """You apply σ′ to A1, which is σ(Z1) already. The slope is A1(1 − A1)."""
    return _gradient(X, Y, W1, b1, W2, b2, slope=lambda A: _slope(_sigmoid(A))) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def slope_is_the_output(X, Y, W1, b1, W2, b2):
    """The slope of the hidden units is written as A1. It is A1(1 − A1)."""
    return _gradient(X, Y, W1, b1, W2, b2, slope=lambda A: A) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def slope_is_the_complement(X, Y, W1, b1, W2, b2):
    """The slope of the hidden units is written as 1 − A1. It is A1(1 − A1)."""
    return _gradient(X, Y, W1, b1, W2, b2, slope=lambda A: 1 - A) / Y.shape[1]


@ex.misconception(of="symmetric_gradient", see=["quiz02:slope_from_output", "ex07"])
def slope_of_tanh(X, Y, W1, b1, W2, b2):
    """You use 1 − A1², the slope of tanh. The hidden units are sigmoids: A1(1 − A1)."""
    return _gradient(X, Y, W1, b1, W2, b2, slope=lambda A: 1 - A**2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def tanh_units(X, Y, W1, b1, W2, b2):
    """This is right for tanh units in the hidden layer. Here they are sigmoids: A1 = σ(Z1), with the slope
    A1(1 − A1)."""
    return _gradient(X, Y, W1, b1, W2, b2, unit=np.tanh, slope=lambda A: 1 - A**2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def tanh_forward_only(X, Y, W1, b1, W2, b2):
    """The hidden units take tanh in your forward pass. Here they are sigmoids: A1 = σ(Z1)."""
    return _gradient(X, Y, W1, b1, W2, b2, unit=np.tanh) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def hidden_units_linear(X, Y, W1, b1, W2, b2):
    """The hidden units have no activation in your network. They are sigmoids: A1 = σ(Z1)."""
    return _gradient(X, Y, W1, b1, W2, b2, unit=lambda z: z, slope=np.ones_like) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def output_linear(X, Y, W1, b1, W2, b2):
    """The output has no sigmoid in your forward pass: A2 = σ(Z2)."""
    return _gradient(X, Y, W1, b1, W2, b2, output=lambda z: z) / Y.shape[1]


@ex.misconception(of="symmetric_gradient", see=["quiz02:sigmoid_neuron", "ex06"])
def exponent_positive(X, Y, W1, b1, W2, b2):
    """The exponent of your sigmoid has the wrong sign: σ(z) = 1/(1 + e^(−z))."""

    def turned(z):
        return _sigmoid(-z)

    return _gradient(X, Y, W1, b1, W2, b2, unit=turned, output=turned) / Y.shape[1]


@ex.misconception(of="symmetric_gradient", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(X, Y, W1, b1, W2, b2):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""

    def open_brackets(z):
        return 1 + np.exp(-z)

    return _gradient(X, Y, W1, b1, W2, b2, unit=open_brackets, output=open_brackets) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def weights_not_passed(X, Y, W1, b1, W2, b2):
    """W2 is missing on the way back: the error reaches a hidden unit through its outgoing weight, W2ᵀ dZ2."""
    return _gradient(X, Y, W1, b1, W2, b2, back=lambda dZ2: dZ2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def one_weight_for_all(X, Y, W1, b1, W2, b2):
    """The outgoing weight of the first unit stands for all on the way back. Each unit has its own: W2ᵀ dZ2."""
    return _gradient(X, Y, W1, b1, W2, b2, back=lambda dZ2: W2[0, 0] * dZ2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def activations_for_the_input(X, Y, W1, b1, W2, b2):
    """The last factor is A1ᵀ. The input of this layer is X: dW1 = dZ1 Xᵀ."""
    return _gradient(X, Y, W1, b1, W2, b2, last=lambda A1: A1) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def gradient_of_the_bias(X, Y, W1, b1, W2, b2):
    """This is ∂L/∂b1, the sum of dZ1 over the examples. For W1 it is dZ1 Xᵀ."""
    return _gradient(X, Y, W1, b1, W2, b2, last=lambda A1: np.ones_like(X[:1])) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def gradient_of_w2(X, Y, W1, b1, W2, b2):
    """This is ∂L/∂W2 = dZ2 A1ᵀ, the gradient of the last weights. W1 lies one layer further back."""
    A1 = _sigmoid(W1 @ X + b1)
    return (_sigmoid(W2 @ A1 + b2) - Y) @ A1.T / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def one_row_only(X, Y, W1, b1, W2, b2):
    """One row came back, that of the first unit. In general the rows differ: return all of them, (n1, n0)."""
    return _gradient(X, Y, W1, b1, W2, b2)[0] / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def same_row_for_all(X, Y, W1, b1, W2, b2):
    """All rows are that of the first unit. They are alike only where the units are: compute each."""
    return np.tile(_gradient(X, Y, W1, b1, W2, b2)[:1] / Y.shape[1], (len(W1), 1))


@ex.misconception(of="symmetric_gradient")
def rows_averaged(X, Y, W1, b1, W2, b2):
    """All rows are the mean of the units' gradients. Each unit has its own row; they are alike only where the units
    are."""
    return np.tile(_gradient(X, Y, W1, b1, W2, b2).mean(axis=0) / Y.shape[1], (len(W1), 1))


@ex.misconception(of="symmetric_gradient")
def transposed(X, Y, W1, b1, W2, b2):
    """This is the gradient transposed. It has the shape of W1, (n1, n0): dZ1 @ X.T."""
    return _gradient(X, Y, W1, b1, W2, b2).T / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def biases_left_out(X, Y, W1, b1, W2, b2):
    """The biases are missing in the forward pass: Z1 = W1 X + b1 and Z2 = W2 A1 + b2."""
    return _gradient(X, Y, W1, 0 * b1, W2, 0 * b2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def slope_of_the_sum(X, Y, W1, b1, W2, b2):
    """The slope of the hidden units is written as Z1(1 − Z1). It is A1(1 − A1), of the activation."""
    Z1 = W1 @ X + b1
    A2 = _sigmoid(W2 @ _sigmoid(Z1) + b2)
    return (W2.T @ (A2 - Y) / Y.shape[1] * Z1 * (1 - Z1)) @ X.T


@ex.misconception(of="symmetric_gradient")
def error_squared(X, Y, W1, b1, W2, b2):
    """The error A2 − Y is squared on the way back. dZ2 is (A2 − Y)/m."""
    A1 = _sigmoid(W1 @ X + b1)
    A2 = _sigmoid(W2 @ A1 + b2)
    return (W2.T @ (A2 - Y) ** 2 / Y.shape[1] * A1 * (1 - A1)) @ X.T


@ex.misconception(of="symmetric_gradient")
def predictions_rounded(X, Y, W1, b1, W2, b2):
    """The output is rounded to 0 or 1 before it is compared with Y. The loss takes A2 itself: dZ2 = (A2 − Y)/m."""
    A1 = _sigmoid(W1 @ X + b1)
    A2 = np.round(_sigmoid(W2 @ A1 + b2))
    return (W2.T @ (A2 - Y) / Y.shape[1] * A1 * (1 - A1)) @ X.T


@ex.misconception(of="symmetric_gradient")
def slope_of_the_output_unit(X, Y, W1, b1, W2, b2):
    """The slope in dZ1 is A2(1 − A2), that of the output. The hidden units have A1(1 − A1)."""
    A2 = _sigmoid(W2 @ _sigmoid(W1 @ X + b1) + b2)
    return (W2.T @ (A2 - Y) / Y.shape[1] * A2 * (1 - A2)) @ X.T


@ex.misconception(of="symmetric_gradient")
def hidden_units_relu(X, Y, W1, b1, W2, b2):
    """The hidden units are ReLUs in your network. They are sigmoids: A1 = σ(Z1)."""
    Z1 = W1 @ X + b1
    A2 = _sigmoid(W2 @ np.maximum(0, Z1) + b2)
    return (W2.T @ (A2 - Y) / Y.shape[1] * (Z1 > 0)) @ X.T


@ex.misconception(of="symmetric_gradient")
def relu_forward_only(X, Y, W1, b1, W2, b2):
    """The hidden units take ReLU in your forward pass. Here they are sigmoids: A1 = σ(Z1)."""
    return _gradient(X, Y, W1, b1, W2, b2, unit=lambda Z: np.maximum(0, Z)) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def first_bias_left_out(X, Y, W1, b1, W2, b2):
    """b1 is missing in the forward pass: Z1 = W1 X + b1."""
    return _gradient(X, Y, W1, 0 * b1, W2, b2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def second_bias_left_out(X, Y, W1, b1, W2, b2):
    """b2 is missing in the forward pass: Z2 = W2 A1 + b2."""
    return _gradient(X, Y, W1, b1, W2, 0 * b2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def weights_after_a_step(X, Y, W1, b1, W2, b2):
    """This is W1 − ∂L/∂W1, the weights after a step. The gradient alone is asked for."""
    return W1 - _gradient(X, Y, W1, b1, W2, b2) / Y.shape[1]


@ex.misconception(of="symmetric_gradient")
def first_example_only(X, Y, W1, b1, W2, b2):
    """This is the gradient of the first example alone. The mean over all m examples is asked for."""
    return _gradient(X[:, :1], Y[:, :1], W1, b1, W2, b2)


# --- wrong ideas: is symmetry broken ------------------------------------------------------------------------


def _parts(W1, b1, W2):
    """Whether the units differ in each of the three."""
    return not _alike(W1), not _alike(b1), not _alike(W2.T)


@ex.misconception(of="breaks_symmetry")
def broken_turned_round(W1, b1, W2, b2):
    """The answer is the wrong way round: False where all hidden units start identical, else True."""
    return not any(_parts(W1, b1, W2))


@ex.misconception(of="breaks_symmetry")
def outgoing_left_out(W1, b1, W2, b2):
    """The outgoing weights play no part in your answer. Units whose columns in W2 differ get different gradients."""
    incoming, bias, _ = _parts(W1, b1, W2)
    return incoming or bias


@ex.misconception(of="breaks_symmetry")
def biases_left_out_of_units(W1, b1, W2, b2):
    """The biases b1 play no part in your answer. Units with different biases compute different outputs."""
    incoming, _, outgoing = _parts(W1, b1, W2)
    return incoming or outgoing


@ex.misconception(of="breaks_symmetry")
def incoming_weights_only(W1, b1, W2, b2):
    """Only the incoming weights decide in your answer. A difference in b1, or in the columns of W2, is enough too."""
    return _parts(W1, b1, W2)[0]


@ex.misconception(of="breaks_symmetry")
def outgoing_weights_only(W1, b1, W2, b2):
    """Only the outgoing weights decide in your answer. A difference in the rows of W1, or in b1, is enough too."""
    return _parts(W1, b1, W2)[2]


@ex.misconception(of="breaks_symmetry")
def all_parts_must_differ(W1, b1, W2, b2):
    """You ask for a difference in W1, in b1 and in W2 at once. One of them is enough: or, not and."""
    return all(_parts(W1, b1, W2))


@ex.misconception(of="breaks_symmetry")
def both_sides_must_differ(W1, b1, W2, b2):
    """You ask for a difference in the incoming and in the outgoing weights at once. One of them is enough: or, not
    and."""
    incoming, bias, outgoing = _parts(W1, b1, W2)
    return (incoming or bias) and outgoing


@ex.misconception(of="breaks_symmetry")
def both_weights_must_differ(W1, b1, W2, b2):
    """You ask for a difference in W1 and in W2 at once. One of them is enough, and so is one in b1."""
    incoming, _, outgoing = _parts(W1, b1, W2)
    return incoming and outgoing


@ex.misconception(of="breaks_symmetry")
def rows_of_w2_compared(W1, b1, W2, b2):
    """You compare the rows of W2. A row belongs to an output; the outgoing weights of unit i are column i."""
    incoming, bias, _ = _parts(W1, b1, W2)
    return incoming or bias or not _alike(W2)


@ex.misconception(of="breaks_symmetry")
def all_entries_of_w2_compared(W1, b1, W2, b2):
    """You ask whether all entries of W2 are one number. Only its columns must be alike; the outputs may differ."""
    incoming, bias, _ = _parts(W1, b1, W2)
    return incoming or bias or not _alike(W2.ravel())


@ex.misconception(of="breaks_symmetry")
def columns_of_w1_compared(W1, b1, W2, b2):
    """You compare the columns of W1. A column belongs to an input; the incoming weights of unit i are row i."""
    _, bias, outgoing = _parts(W1, b1, W2)
    return bias or outgoing or not _alike(W1.T)


@ex.misconception(of="breaks_symmetry")
def all_entries_of_w1_compared(W1, b1, W2, b2):
    """You ask whether all entries of W1 are one number. Only its rows must be alike; a row's entries may differ."""
    _, bias, outgoing = _parts(W1, b1, W2)
    return bias or outgoing or not _alike(W1.ravel())


@ex.misconception(of="breaks_symmetry")
def output_biases_compared(W1, b1, W2, b2):
    """A difference in b2 counts in your answer. b2 belongs to the outputs; the hidden units' biases are b1."""
    return any(_parts(W1, b1, W2)) or not _alike(b2)


@ex.misconception(of="breaks_symmetry")
def output_bias_must_be_zero(W1, b1, W2, b2):
    """You say True where b2 is not 0. b2 belongs to the output and leaves the hidden units alike."""
    return any(_parts(W1, b1, W2)) or bool(np.any(b2 != 0))


@ex.misconception(of="breaks_symmetry")
def hidden_biases_must_be_zero(W1, b1, W2, b2):
    """You say True where the biases are not 0. Equal biases leave the hidden units alike, whatever number they are."""
    return any(_parts(W1, b1, W2)) or bool(np.any(b1 != 0))


@ex.misconception(of="breaks_symmetry")
def sums_of_columns_compared(W1, b1, W2, b2):
    """Of W2 you compare the sums (or means) of the columns. Columns of the same sum may differ: compare entry by
    entry."""
    return not (_alike(W1) and _alike(b1) and _alike(W2.sum(axis=0)))


@ex.misconception(of="breaks_symmetry")
def any_two_numbers_differ(W1, b1, W2, b2):
    """You say True as soon as two numbers of W1, b1 and W2 differ. A unit's own numbers may differ: compare unit with
    unit."""
    return bool(np.ptp(np.concatenate([W1.ravel(), b1.ravel(), W2.ravel()])) > 1e-12)


@ex.misconception(of="breaks_symmetry")
def sums_of_rows_of_w1_compared(W1, b1, W2, b2):
    """Of W1 you compare the sums (or means) of the rows. (0.5, −1) and (−1, 0.5) have the same sum and are different
    units: compare entry by entry."""
    return not (_alike(W1.sum(axis=1)) and _alike(b1) and _alike(W2.T))


@ex.misconception(of="breaks_symmetry")
def outgoing_must_be_zero(W1, b1, W2, b2):
    """You say True where W2 is not 0. Equal outgoing weights leave the hidden units alike, whatever number they are."""
    return any(_parts(W1, b1, W2)) or bool(np.any(W2 != 0))


@ex.misconception(of="breaks_symmetry")
def zero_outgoing_never_break(W1, b1, W2, b2):
    """You say False where W2 is 0. No gradient comes back at first then, but units that differ do not start
    identical."""
    return any(_parts(W1, b1, W2)) and bool(np.any(W2 != 0))


@ex.misconception(of="breaks_symmetry")
def both_incoming_parts_must_differ(W1, b1, W2, b2):
    """You ask for a difference in W1 and in b1 at once, unless W2 differs. One of them is enough: or, not and."""
    incoming, biases, outgoing = _parts(W1, b1, W2)
    return (incoming and biases) or outgoing


@ex.misconception(of="breaks_symmetry")
def first_two_columns_of_w2(W1, b1, W2, b2):
    """Of W2 only the first two columns are compared. All of them must be alike."""
    return not (_alike(W1) and _alike(b1) and _alike(W2.T[:2]))


@ex.misconception(of="breaks_symmetry")
def first_output_only(W1, b1, W2, b2):
    """Only the first row of W2 decides in your answer. With several outputs, all entries of the columns count."""
    return not (_alike(W1) and _alike(b1) and _alike(W2[0]))


@ex.misconception(of="breaks_symmetry")
def output_units_compared(W1, b1, W2, b2):
    """You compare the rows of W2 and the entries of b2: these are the output units. The hidden units have the rows of
    W1, the entries of b1 and the columns of W2."""
    return not (_alike(W2) and _alike(b2))


@ex.misconception(of="breaks_symmetry")
def output_units_compared_as_well(W1, b1, W2, b2):
    """You compare the rows of W2 and the entries of b2, which belong to the outputs. Of W2 the columns count, and b2
    plays no part."""
    return not (_alike(W1) and _alike(b1) and _alike(W2) and _alike(b2))


@ex.misconception(of="breaks_symmetry")
def no_two_may_be_alike(W1, b1, W2, b2):
    """You say False where some two units are alike. Here it is False only where all of them start identical."""
    units = np.hstack([W1, b1, W2.T])
    return not any(_alike(units[[i, j]]) for i in range(len(units)) for j in range(i))


@ex.misconception(of="breaks_symmetry")
def only_the_first_two(W1, b1, W2, b2):
    """These are the answers if the first two units alone are compared. All hidden units count."""
    return any(_parts(W1[:2], b1[:2], W2[:, :2]))


@ex.misconception(of="breaks_symmetry")
def only_zeros_are_symmetric(W1, b1, W2, b2):
    """You say False only where everything is 0. Equal units stay equal whatever their weights are: all ones are no
    better than zeros."""
    return bool(W1.any() or b1.any() or W2.any())


@ex.misconception(of="breaks_symmetry")
def only_zero_weights_are_symmetric(W1, b1, W2, b2):
    """You say False only where W1 is 0. Equal units stay equal whatever their weights are: all ones are no better."""
    return bool(W1.any())


@ex.misconception(of="breaks_symmetry")
def exactly_identical(W1, b1, W2, b2):
    """You ask for exact equality. Rounding leaves differences of 1e-16; within 1e-12 counts as identical."""
    return not (_alike(W1, 0) and _alike(b1, 0) and _alike(W2.T, 0))


@ex.misconception(of="breaks_symmetry")
def loosely_identical(W1, b1, W2, b2):
    """You take units for identical that differ by 1e-9. Within 1e-12 counts; np.allclose by itself allows 1e-8 and
    more: give it rtol=0 and atol=1e-12."""
    return not all(np.allclose(rows, rows[0]) for rows in (W1, b1, W2.T))
