"""ex03: the inequalities that a perceptron's weights must satisfy, and the functions that have a solution."""

from itertools import product

import numpy as np

from grader import Exercise, Input, bits, computed

# One number more than there are inputs; three decimals, so that no drawn row lies on the line.
BIAS_AND_WEIGHTS = Input(("n",), lambda rng, size: np.round(rng.uniform(-2, 2, size[0] + 1), 3))

ex = Exercise(
    title="A perceptron as inequalities",
    chapter="A. Threshold units",
    source="S1 'Boolean function using Perceptron: Example (OR)', 'The XOR Conundrum'",
    inputs={"X": bits("m", "n"), "y": bits("m"), "w": BIAS_AND_WEIGHTS},
    sizes={"m": (6, 9), "n": (2, 4)},
    time_limit=20.0,  # is_separable may honestly try thousands of weights
    hints=[
        "Write [1, x_i] for each row first: np.column_stack([np.ones(len(X)), X]). The 1 belongs to w0.",
        "One sign a row, np.where(y == 1, 1, -1); with [:, None] it multiplies whole rows.",
        "satisfied: where does the unit fire (w0 + w·x >= 0)? An example is satisfied if firing and y == 1 agree.",
        "or_weights: w0 < 0, but w1 and w2 must each reach −w0 alone.",
        "is_separable: three inputs at most, so you can simply try weights: all whole numbers from −3 to 3 for each of "
        "w0 … wn are enough. Separable means that one choice is right on every row. Or run the perceptron learning "
        "rule for some hundred epochs: it ends without a mistake exactly if the function is separable.",
    ],
    notes=[
        "S1 writes one of the four inequalities of OR with > where the rule has >=: w2 = −w0 is allowed, because the "
        "perceptron fires at 0.",
    ],
    builds_on=["ex02"],
    topics=[
        "perceptron: inequalities for its weights",
        "perceptron: weights for OR",
        "Boolean function",
        "linear separability",
        "XOR",
        "XOR: not linearly separable",
    ],
)

OR = {"X": [[0, 0], [1, 0], [0, 1], [1, 1]], "y": [0, 1, 1, 1]}
XOR = {"X": [[0, 0], [1, 0], [0, 1], [1, 1]], "y": [0, 1, 1, 0]}


# --- the matrix ----------------------------------------------------------------------------------------

ONLY_ONES = {"y": computed(lambda X: np.ones(len(X), dtype=int))}


@ex.function(points=1, check="rows with y = 1", inputs=ONLY_ONES, drawn=4, examples=[{"X": [[0, 1, 1]], "y": [1]}])
def inequality_matrix(X, y):
    rows = np.column_stack([np.ones(len(X)), X])
    signs = np.where(y == 1, 1, -1)
    return signs[:, None] * rows


ex.check("rows with y = 0 too", of="inequality_matrix", points=2, examples=[OR, {"X": [[1, 0]], "y": [0]}], drawn=8)


# --- is it satisfied? ----------------------------------------------------------------------------------

# Halves and whole numbers: w0 + w·x is exactly 0 on some rows.
ON_THE_LINE = [
    {"w": [-1.0, 1.0, 1.0], **OR},
    {"w": [-1.0, 1.0, 1.0], **XOR},
    {"w": [0.0, 0.0, 0.0], **XOR},
    {"w": [1.0, -1.0, 1.0], **XOR},
    {"w": [-2.0, 1.0, 1.0], "X": OR["X"], "y": [0, 0, 0, 1]},
    {"w": [-2.0, 1.0, 1.0], "X": OR["X"], "y": [0, 0, 0, 0]},
    {"w": [0.5, -0.5, 1.0, -1.5], "X": [[1, 0, 0], [0, 1, 1], [1, 0, 1], [1, 0, 0]], "y": [1, 0, 0, 0]},
]


@ex.function(
    points=2, check="off the line", drawn=10, examples=[{"w": [-1.0, 1.1, 1.1], **OR}, {"w": [-1.0, 1.1, 1.1], **XOR}]
)
def satisfied(w, X, y):
    fires = w[0] + X @ w[1:] >= 0
    return fires == (y == 1)


ex.check("one example (m = 1)", of="satisfied", points=1, drawn=24, sizes={"m": (1, 1)})
ex.check(
    "on the line, w0 + w·x = 0",
    of="satisfied",
    points=1,
    examples=ON_THE_LINE[:1],
    cases=ON_THE_LINE[1:],
    when_wrong="Where w0 + w·x is exactly 0 the unit fires: right for y = 1, wrong for y = 0.",
)


# --- weights for OR ------------------------------------------------------------------------------------


@ex.function(points=2, check="the OR table", view="perceptron", examples=[{}], drawn=0)
def or_weights():
    return np.array([-1, 1.1, 1.1])


# --- separable or not ----------------------------------------------------------------------------------


def _table(n, outputs, shuffle=None):
    """All rows of a Boolean function; outputs is a string in binary counting order."""
    rows, values = list(product((0, 1), repeat=n)), [int(c) for c in outputs]
    order = range(2**n) if shuffle is None else np.random.default_rng(shuffle).permutation(2**n)
    return {"X": [list(rows[i]) for i in order], "y": [values[i] for i in order]}


TWO = ["".join(bits_) for bits_ in product("01", repeat=4)]
SEPARABLE_3 = [
    "00000000", "11111111", "00000001", "01111111", "00010111", "11101000", "00011111",
    "00000111", "10101110", "11110001", "00110111", "01001101",
]  # fmt: skip
# Few of these: a patient search tries thousands of weights before it says no.
NOT_SEPARABLE_3 = ["01101001", "00111100", "01111110", "00010110", "11011011"]


@ex.function(
    points=1,
    check="two inputs",
    drawn=0,
    examples=[_table(2, "0111"), _table(2, "0110")],
    cases=[_table(2, table) for table in TWO],
)
def is_separable(X, y):
    return _learned(X, y, 100)  # 12 epochs are enough for any separable function of three inputs in counting order


ex.check(
    "two inputs, rows in any order",
    of="is_separable",
    points=1,
    cases=[_table(2, table, i) for i, table in enumerate(["0110", "1001", "0011", "0101", "0100", "1110", "1100"])],
    when_wrong="The rows come in any order: look at X to see which row is which.",
)
ex.check(
    "one and three inputs",
    of="is_separable",
    points=2,
    examples=[_table(3, "00010111")],
    cases=[_table(1, table) for table in ("01", "10", "11")]
    + [_table(3, table, i) for i, table in enumerate(SEPARABLE_3 + NOT_SEPARABLE_3)],
    when_wrong="All functions of two inputs are right. With three, some are separable by unequal weights only (x1 or "
    "x2 and x3 takes w0 = −2 and 2, 1, 1), so a search must be long and wide enough; and most are not separable.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="inequality_matrix")
def signs_by_arithmetic(X, y):
    """2y − 1 makes −1 of 0 and 1 of 1, so no condition is needed. You will meet it wherever classes 0 and 1 become the
    signs −1 and 1."""
    return (2 * y - 1)[:, None] * np.insert(X, 0, 1, axis=1)


@ex.another_way(of="satisfied")
def with_the_matrix(w, X, y):
    """The matrix has turned the signs already: A @ w must be >= 0 where y is 1 and > 0 where it is 0. How far above 0
    it lies says how safely an example is decided."""
    margins = inequality_matrix(X, y) @ w
    return np.where(y == 1, margins >= 0, margins > 0)


@ex.another_way(of="is_separable")
def by_learning(X, y):
    """The learning rule of the next exercise: add a row that is not satisfied, again and again. If weights exist it
    finds them after a limited number of corrections, so nobody has to guess which weights to try."""
    rows = inequality_matrix(X, y)
    w = np.zeros(rows.shape[1])
    for _ in range(1000):  # for three inputs, 200 are more than enough
        unsatisfied = rows[~satisfied(w, X, y)]
        if len(unsatisfied) == 0:
            return True
        w = w + unsatisfied[0]
    return False


# --- wrong ideas: the matrix ---------------------------------------------------------------------------


def _rows(X):
    return np.column_stack([np.ones(len(X)), X])


def _signs(y):
    return np.where(y == 1, 1, -1)[:, None]


@ex.misconception(of="inequality_matrix")
def signs_not_turned(X, y):
    """Your rows are all +[1, x]. Where y = 0 the inequality is w0 + w·x < 0: turn the sign of the whole row."""
    return _rows(X)


@ex.misconception(of="inequality_matrix")
def bias_not_turned(X, y):
    """You turn the signs of the inputs where y = 0, but not that of the 1 in front. The whole row changes its sign,
    the part for w0 too."""
    return np.column_stack([np.ones(len(X)), _signs(y) * X])


@ex.misconception(of="inequality_matrix")
def only_the_bias_turned(X, y):
    """Where y = 0 you turn only the sign of the 1 in front. The whole row changes its sign, the inputs too."""
    return np.column_stack([_signs(y), X])


@ex.misconception(of="inequality_matrix")
def wrong_rows_turned(X, y):
    """You turn the signs of the rows with y = 1. It is the rows with y = 0 that are turned, so that < 0 becomes > 0."""
    return -_signs(y) * _rows(X)


@ex.misconception(of="inequality_matrix")
def bias_column_last(X, y):
    """Your column for w0 is the last one. w0 is the first weight, so its column of ones comes first: [1, x]."""
    return _signs(y) * np.column_stack([X, np.ones(len(X))])


@ex.misconception(of="inequality_matrix")
def bias_column_missing(X, y):
    """The column for w0 is missing: each row starts with the constant input x0 = 1, so A has n + 1 columns."""
    return _signs(y) * X


@ex.misconception(of="inequality_matrix")
def threshold_column(X, y):
    """Your first column stands for −θ (a −1 in front). Here w0 = −θ is a weight of its own with the input x0 = +1."""
    return _signs(y) * np.column_stack([-np.ones(len(X)), X])


@ex.misconception(of="inequality_matrix")
def rows_times_y(X, y):
    """You multiply the rows by y, so those with y = 0 vanish. They are conditions as well: their factor is −1."""
    return y[:, None] * _rows(X)


@ex.misconception(of="inequality_matrix")
def only_rows_with_y_1(X, y):
    """You keep only the rows with y = 1. A row with y = 0 is a condition as well: it enters as −[1, x]."""
    return _rows(X)[y == 1]


@ex.misconception(of="inequality_matrix")
def examples_as_columns(X, y):
    """Your examples are columns. Here each example is a row of A: shape (m, n + 1), the transpose of yours."""
    return (_signs(y) * _rows(X)).T


# --- wrong ideas: satisfied ----------------------------------------------------------------------------


def _net(w, X):
    return w[0] + X @ w[1:]


@ex.misconception(of="satisfied")
def output_of_the_unit(w, X, y):
    """You return where the unit fires. Asked is where its answer is right: a silent unit satisfies an example with
    y = 0."""
    return _net(w, X) >= 0


@ex.misconception(of="satisfied")
def mistakes_for_satisfied(w, X, y):
    """You mark the examples that are violated. True means that the inequality holds."""
    return (_net(w, X) >= 0) != (y == 1)


@ex.misconception(of="satisfied")
def same_inequality_for_all(w, X, y):
    """You test A @ w >= 0 on every row. Where y = 0 it must be > 0: on the line the unit
    fires, and there it must not."""
    return np.where(y == 1, 1, -1) * _net(w, X) >= 0


@ex.misconception(of="satisfied")
def strict_for_all(w, X, y):
    """You test A @ w > 0 on every row. Where y = 1 it is >= 0: on the line the unit fires,
    and that is right for y = 1."""
    return np.where(y == 1, 1, -1) * _net(w, X) > 0


@ex.misconception(of="satisfied")
def silent_on_the_line(w, X, y):
    """Your unit is silent where w0 + w·x = 0. In this course it fires there: >= 0 for y = 1, < 0 for y = 0."""
    return (_net(w, X) > 0) == (y == 1)


@ex.misconception(of="satisfied")
def bias_left_out(w, X, y):
    """The bias w[0] is missing in your sum: it is w0 + w·x, because w0 multiplies the constant x0 = 1."""
    return (X @ w[1:] >= 0) == (y == 1)


@ex.misconception(of="satisfied")
def bias_taken_last(w, X, y):
    """You take the last weight for the bias. w0 = w[0] comes first, the weights of the inputs are w[1:]."""
    return (w[-1] + X @ w[:-1] >= 0) == (y == 1)


@ex.misconception(of="satisfied")
def threshold_subtracted(w, X, y):
    """You subtract w0, as if it were the threshold θ. w0 = −θ is added: w0 + w·x."""
    return (X @ w[1:] - w[0] >= 0) == (y == 1)


@ex.misconception(of="satisfied")
def all_in_one(w, X, y):
    """You return one bool for the whole system. Asked is one for each example, shape (m,)."""
    return bool(np.all((_net(w, X) >= 0) == (y == 1)))


@ex.misconception(of="satisfied")
def rows_with_y_0_always_satisfied(w, X, y):
    """You count every example with y = 0 as satisfied. There too is a condition: w0 + w·x < 0."""
    return (_net(w, X) >= 0) | (y == 0)


@ex.misconception(of="satisfied")
def sign_of_the_net_input(w, X, y):
    """You return the value of w0 + w·x (with its sign turned where y = 0). Asked is whether the inequality
    holds: bools."""
    return np.where(y == 1, 1, -1) * _net(w, X)


# --- wrong ideas: weights for OR; the view sees their truth table only ---------------------------------


@ex.misconception(of="or_weights")
def weights_of_and():
    """Your perceptron computes AND: it fires only if both inputs are 1. For OR, w1 and w2 must each reach −w0 alone."""
    return np.array([-1.5, 1, 1])


@ex.misconception(of="or_weights")
def fires_at_the_origin():
    """Your perceptron fires everywhere, even for (0, 0). There only w0 counts, and 0 counts as firing: w0 must be
    negative. (The bias w0 comes first, and it is −θ.)"""
    return np.array([0, 1, 1])


@ex.misconception(of="or_weights")
def fires_nowhere():
    """Your perceptron never fires: with w0 so low, w1, w2 and even both together do not reach −w0."""
    return np.array([-3, 1, 1])


@ex.misconception(of="or_weights")
def signs_reversed():
    """Your perceptron computes NOR, the opposite of OR. Turn the signs: w0 is negative, w1 and w2 are positive."""
    return np.array([1, -1.1, -1.1])


@ex.misconception(of="or_weights")
def second_input_too_weak():
    """Your perceptron follows x1 only: w2 alone does not reach −w0, so (0, 1) gives 0. It takes w2 >= −w0."""
    return np.array([-1, 1, 0.5])


@ex.misconception(of="or_weights")
def first_input_too_weak():
    """Your perceptron follows x2 only: w1 alone does not reach −w0, so (1, 0) gives 0. It takes w1 >= −w0."""
    return np.array([-1, 0.5, 1])


# --- wrong ideas: separable ----------------------------------------------------------------------------


def _in_counting_order(X, y):
    return y[np.lexsort(X.T[::-1])]


def _some_weights(X, y, grid, fires=lambda z: z >= 0, bias=True):
    rows = _rows(X) if bias else X
    z = rows @ np.array(list(product(grid, repeat=rows.shape[1]))).T
    return bool(np.any(np.all(fires(z) == (y == 1)[:, None], axis=0)))


@ex.misconception(of="is_separable")
def the_opposite(X, y):
    """Your answers are the wrong way round: True means that weights exist."""
    return not is_separable(X, y)


@ex.misconception(of="is_separable")
def always_separable(X, y):
    """You answer True for every function. XOR has no solution, so some must be False. (Two slips lead here: <= 0 for
    y = 0, which zero weights solve, and weights that are right on one row instead of all rows at once.)"""
    return True


@ex.misconception(of="is_separable")
def only_parity_refused(X, y):
    """You refuse only XOR and XNOR of all the inputs. With three inputs 152 of 256 functions are not separable, e.g.
    XOR of the first two."""
    parity = X.sum(axis=1) % 2
    return not (np.array_equal(y, parity) or np.array_equal(y, 1 - parity))


@ex.misconception(of="is_separable")
def no_bias_in_the_search(X, y):
    """Your lines all pass through the origin: w0 is missing in your search, so even NOT and AND have no solution."""
    return _some_weights(X, y, range(-4, 5), bias=False)


@ex.misconception(of="is_separable")
def grid_too_small(X, y):
    """You try only the weights −1, 0 and 1. Some separable functions need unequal weights: with three inputs, numbers
    from −3 to 3 are wanted."""
    return _some_weights(X, y, (-1, 0, 1))


@ex.misconception(of="is_separable")
def grid_to_two(X, y):
    """The whole numbers from −2 to 2 are not quite enough: four functions of three inputs need a 3. Widen the
    search."""
    return _some_weights(X, y, range(-2, 3))


@ex.misconception(of="is_separable")
def counting_order_taken_for_granted(X, y):
    """You rely on the rows being in counting order. They come in any order: look at X to see which row is which."""
    order = np.array(list(product((0, 1), repeat=X.shape[1])))
    return is_separable(order, y)


@ex.misconception(of="is_separable")
def two_printed_tables_refused(X, y):
    """You refuse two truth tables only, XOR and XNOR of two inputs in counting order. The rows come in any order, and
    with three inputs 152 of 256 functions are not separable: search for weights."""
    return y.tolist() not in ([0, 1, 1, 0], [1, 0, 0, 1])


@ex.misconception(of="is_separable")
def only_two_inputs_refused(X, y):
    """With three inputs you answer True for every function, as if only XOR and XNOR of two inputs had no solution. 152
    of the 256 functions of three inputs are not separable."""
    return X.shape[1] != 2 or is_separable(X, y)


@ex.misconception(of="is_separable")
def one_input_decides(X, y):
    """You ask whether one input alone tells the classes apart. Weights may combine several inputs: AND is separable."""
    return bool(any(len(set(y[X[:, i] == 0])) == len(set(y[X[:, i] == 1])) == 1 for i in range(X.shape[1])))


def _stopped(name, epochs, word):
    def learning(X, y):
        return _learned(X, y, epochs)

    learning.__name__ = name
    learning.__doc__ = (
        f"These are the answers of the learning rule stopped after {word}, which calls some separable functions "
        "inseparable. Give it a hundred epochs (and stop before only if an epoch has no mistake)."
    )
    ex.misconception(of="is_separable")(learning)


_stopped("one_epoch_of_learning", 1, "a single epoch")
_stopped("two_epochs_of_learning", 2, "two epochs")
_stopped("a_few_epochs_of_learning", 3, "three epochs")
_stopped("four_epochs_of_learning", 4, "four epochs")
_stopped("five_epochs_of_learning", 5, "five epochs")
_stopped("six_epochs_of_learning", 6, "six epochs")
_stopped("seven_epochs_of_learning", 7, "seven epochs")
_stopped("learning_stopped_early", 10, "eight to ten epochs")


@ex.misconception(of="is_separable")
def xnor_accepted(X, y):
    """You answer True for XNOR. It is the opposite of XOR, and no line separates it either: turn all signs."""
    ones = X.sum(axis=1)
    return is_separable(X, y) or (X.shape[1] == 2 and np.array_equal(y, 1 - ones % 2))


@ex.misconception(of="is_separable")
def monotone_only(X, y):
    """You accept only functions that never fall when an input is switched on. A weight may be negative: NOR is
    separable too."""
    below = np.all(X[:, None, :] <= X[None, :, :], axis=-1)
    return bool(np.all(~below | (y[:, None] <= y[None, :])))


@ex.misconception(of="is_separable")
def count_of_ones(X, y):
    """Your answer depends on how many inputs are 1, not on which. A line can treat the inputs differently."""
    counts = X.sum(axis=1)
    values = [set(y[counts == c].tolist()) for c in np.unique(counts)]
    if any(len(v) > 1 for v in values):
        return False
    steps = np.abs(np.diff([v.pop() for v in values]))
    return bool(steps.sum() <= 1)


def _learned(X, y, epochs):
    """The perceptron learning rule from zeros, rows in order: did an epoch end without a mistake?"""
    rows, w = _rows(X), np.zeros(X.shape[1] + 1)
    for _ in range(epochs):
        mistakes = 0
        for row, target in zip(rows, y):
            error = target - int(row @ w >= 0)
            w = w + error * row
            mistakes += error != 0
        if not mistakes:
            return True
    return False
