"""ex05: a two-layer step network; XOR; any truth table with one hidden unit a row."""

from itertools import product

import numpy as np

from grader import Exercise, bits, floats

ex = Exercise(
    title="XOR and every Boolean function",
    chapter="A. Threshold units",
    source="S1 'The XOR Conundrum', 'Solving XOR using Multi-Layer Perceptrons (MLP)'",
    inputs={
        "X": bits("m", "n"),
        "W1": floats("h", "n", low=-2, high=2),
        "b1": floats("h", low=-1.5, high=1.5),
        "w2": floats("h", low=-2, high=2),
        "b2": floats(low=-1, high=1),
        "y": bits(8),
    },
    sizes={"m": (12, 16), "n": (2, 5), "h": (2, 5)},
    hints=[
        "mlp_predict: W1 has a row for each hidden unit, X a row for each example, so the product is X @ W1.T.",
        "Both layers end with the step, and the step is 1 at 0: (z >= 0).",
        "xor_network: let one hidden unit fire for (1, 0) only and another for (0, 1) only; the output is their OR.",
        "boolean_network: a unit that fires for one row only has weight +1 where the row has a 1, −1 where it has a 0, "
        "and minus the number of ones as its bias.",
        "Then exactly one hidden unit fires at a time. Give it the wanted output as its weight, w2 = y, with b2 = −1 "
        "(or −0.5): the step of y − 1 is y.",
    ],
    notes=[
        "S1's table prints (z1, z2) = (0, 0) for the input (0, 1); it must be (0, 1). With (0, 0) the output unit "
        "could not tell this row from (0, 0), whose y is 0.",
    ],
    builds_on=["ex02", "ex03"],
    topics=[
        "XOR",
        "XOR: solved with a hidden layer",
        "multilayer perceptron (MLP)",
        "Boolean function",
        "Boolean function: any one with 2^n hidden units (theorem)",
        "step function (binary step)",
    ],
)

ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]]
XOR_UNITS = {"W1": [[1.0, -1.0], [-1.0, 1.0]], "b1": [-1.0, -1.0], "w2": [1.0, 1.0], "b2": -1.0}
OR_AND_UNITS = {"W1": [[1.0, 1.0], [1.0, 1.0]], "b1": [-0.5, -1.5], "w2": [1.0, -1.0], "b2": -0.5}


# --- prediction ----------------------------------------------------------------------------------------


@ex.function(points=2, check="predictions", drawn=12, examples=[{"X": ROWS, **OR_AND_UNITS}])
def mlp_predict(X, W1, b1, w2, b2):
    hidden = np.where(X @ W1.T + b1 >= 0, 1, 0)
    return np.where(hidden @ w2 + b2 >= 0, 1, 0)


ex.check("one example (m = 1)", of="mlp_predict", points=1, drawn=24, sizes={"m": (1, 1), "n": (3, 6), "h": (4, 7)})
ex.check(
    "exactly at zero: step(0) = 1",
    of="mlp_predict",
    points=1,
    examples=[{"X": ROWS, **XOR_UNITS}],
    cases=[
        # The hidden units reach 0 exactly, the output never does.
        {"X": ROWS, **XOR_UNITS, "b2": -0.5},
        {"X": [[1, 0, 1], [0, 0, 0], [1, 1, 1]], "W1": [[1.0, -1.0, 1.0]], "b1": [-2.0], "w2": [2.0], "b2": -1.0},
        # And the other way round.
        {"X": ROWS, **OR_AND_UNITS, "b2": -1.0},
        {"X": ROWS, "W1": [[1.0, 0.0], [0.0, 1.0]], "b1": [-0.5, -0.5], "w2": [0.5, 1.5], "b2": -2.0},
        {"X": ROWS, "W1": [[1.0, 0.0], [0.0, 1.0]], "b1": [-0.5, -0.5], "w2": [-1.5, 1.5], "b2": 0.0},
    ],
    when_wrong="A sum of exactly 0 counts as firing, in the hidden layer and at the output.",
)


# --- networks ------------------------------------------------------------------------------------------


@ex.function(points=2, check="the XOR table", view="step_network", examples=[{}], drawn=0)
def xor_network():
    W1 = np.array([[1, -1], [-1, 1]])
    b1 = np.array([-1, -1])
    w2 = np.array([1, 1])
    return W1, b1, w2, -1


TABLES = {n: [{"y": list(table)} for table in product((0, 1), repeat=2**n)] for n in (1, 2)}
SHOWN = [{"y": [0, 1, 1, 0]}, {"y": [1, 0, 0, 0]}]


@ex.function(
    points=2,
    check="all functions of two inputs",
    view="step_network",
    drawn=0,
    examples=SHOWN,
    cases=TABLES[2],
)
def boolean_network(y):
    n = len(y).bit_length() - 1
    rows = (np.arange(len(y))[:, None] >> np.arange(n)[::-1]) & 1
    W1 = 2 * rows - 1
    b1 = -rows.sum(axis=1)
    return W1, b1, y, -1


ex.check(
    "one, three and four inputs",
    of="boolean_network",
    points=2,
    view="step_network",
    cases=[*TABLES[1], {"y": [0, 1, 0, 1, 0, 0, 1, 1]}, {"y": [int(c) for c in "0110100110010111"]}],
    drawn=8,
)
ex.check(
    "2^n hidden units",
    of="boolean_network",
    points=1,
    view="hidden_units",
    cases=[*SHOWN, TABLES[1][1], {"y": [0] * 8}, {"y": [1] * 8}],
    drawn=4,
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="mlp_predict")
def heaviside_steps(X, W1, b1, w2, b2):
    """np.heaviside(z, 1) is the step itself; its second argument says what it is at z = 0. So the network is written
    like its formula, in one line."""
    return np.heaviside(np.heaviside(X @ W1.T + b1, 1) @ w2 + b2, 1)


@ex.another_way(of="xor_network")
def or_but_not_and():
    """Both hidden units count the ones: z1 fires from one on (OR), z2 at two (AND). XOR is OR but not AND: exactly one
    input is 1."""
    W1 = np.array([[1, 1], [1, 1]])
    b1 = np.array([-1, -2])
    w2 = np.array([1, -1])
    return W1, b1, w2, -1


@ex.another_way(of="boolean_network")
def silent_on_one_row(y):
    """The mirror image: each hidden unit fires everywhere but on its own row, and the output is silent as soon as a
    unit of a row with y = 0 is. In logic, that is an AND of ORs in place of an OR of ANDs."""
    n = len(y).bit_length() - 1
    rows = (np.arange(len(y))[:, None] >> np.arange(n)[::-1]) & 1
    W1 = 1 - 2 * rows
    b1 = rows.sum(axis=1) - 1  # on its own row z is −1, elsewhere 0 or more
    w2 = 1 - y
    return W1, b1, w2, -w2.sum()  # all units that count must fire


# --- wrong ideas: prediction ---------------------------------------------------------------------------


def _step(z):
    return np.where(z >= 0, 1, 0)


@ex.misconception(of="mlp_predict")
def no_step_in_the_hidden_layer(X, W1, b1, w2, b2):
    """The step is missing in the hidden layer. Without it the two layers collapse into one perceptron, and XOR is
    out of reach again."""
    return _step((X @ W1.T + b1) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def no_step_at_the_output(X, W1, b1, w2, b2):
    """You return the sum w2·z + b2. The output unit has a step as well: 1 where the sum is >= 0, else 0."""
    return _step(X @ W1.T + b1) @ w2 + b2


@ex.misconception(of="mlp_predict")
def strict_steps(X, W1, b1, w2, b2):
    """Your step is 0 at 0. In this course it is 1 there: z >= 0."""
    return np.where(np.where(X @ W1.T + b1 > 0, 1, 0) @ w2 + b2 > 0, 1, 0)


@ex.misconception(of="mlp_predict")
def step_at_one_half(X, W1, b1, w2, b2):
    """Your steps fire from 0.5 on. The bias is in the sum already, so the step is at 0: z >= 0."""
    return np.where(np.where(X @ W1.T + b1 >= 0.5, 1, 0) @ w2 + b2 >= 0.5, 1, 0)


@ex.misconception(of="mlp_predict")
def strict_hidden_step(X, W1, b1, w2, b2):
    """Your hidden units are silent at 0. In this course the step is 1 there, in both layers: z >= 0."""
    return _step(np.where(X @ W1.T + b1 > 0, 1, 0) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def strict_output_step(X, W1, b1, w2, b2):
    """Your output unit is silent at 0. In this course the step is 1 there, in both layers: z >= 0."""
    return np.where(_step(X @ W1.T + b1) @ w2 + b2 > 0, 1, 0)


@ex.misconception(of="mlp_predict")
def half_at_zero(X, W1, b1, w2, b2):
    """Your step is ½ at 0. In this course it is 1 there: z >= 0, np.heaviside(z, 1)."""
    return np.heaviside(np.heaviside(X @ W1.T + b1, 0.5) @ w2 + b2, 0.5)


@ex.misconception(of="mlp_predict")
def silent_is_minus_one(X, W1, b1, w2, b2):
    """Your step gives −1 for a silent unit (a sign function). Here it gives 0."""
    hidden = 2 * _step(X @ W1.T + b1) - 1
    return 2 * _step(hidden @ w2 + b2) - 1


@ex.misconception(of="mlp_predict")
def hidden_silent_is_minus_one(X, W1, b1, w2, b2):
    """Your hidden units give −1 where they are silent. They must give 0, so that they add nothing to w2·z + b2."""
    return _step((2 * _step(X @ W1.T + b1) - 1) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def sigmoid_hidden_units(X, W1, b1, w2, b2):
    """Your hidden units are sigmoids. Here they are steps: 1 where W1 x + b1 >= 0, else 0."""
    return _step(1 / (1 + np.exp(-(X @ W1.T + b1))) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def relu_hidden_units(X, W1, b1, w2, b2):
    """Your hidden units are ReLUs: they pass the sum on. Here they are steps: 1 where W1 x + b1 >= 0, else 0."""
    return _step(np.maximum(0, X @ W1.T + b1) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def hidden_bias_forgotten(X, W1, b1, w2, b2):
    """b1 is missing: the hidden units fire where W1 x + b1 >= 0."""
    return _step(_step(X @ W1.T) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def output_bias_forgotten(X, W1, b1, w2, b2):
    """b2 is missing: the output unit fires where w2·z + b2 >= 0."""
    return _step(_step(X @ W1.T + b1) @ w2)


@ex.misconception(of="mlp_predict")
def hidden_bias_subtracted(X, W1, b1, w2, b2):
    """You subtract b1. A bias is added: the hidden units fire where W1 x + b1 >= 0."""
    return _step(_step(X @ W1.T - b1) @ w2 + b2)


@ex.misconception(of="mlp_predict")
def output_bias_subtracted(X, W1, b1, w2, b2):
    """You subtract b2. A bias is added: the output unit fires where w2·z + b2 >= 0."""
    return _step(_step(X @ W1.T + b1) @ w2 - b2)


@ex.misconception(of="mlp_predict")
def output_weights_ignored(X, W1, b1, w2, b2):
    """You add up the hidden units as if all their weights were 1. The output unit weighs them with w2: w2·z + b2."""
    return _step(_step(X @ W1.T + b1).sum(axis=1) + b2)


@ex.misconception(of="mlp_predict")
def biases_as_thresholds(X, W1, b1, w2, b2):
    """You use b1 and b2 as thresholds, sum >= b. They are biases and are added: sum + b >= 0 (a bias is −θ)."""
    return _step(_step(X @ W1.T - b1) @ w2 - b2)


@ex.misconception(of="mlp_predict")
def a_column_of_outputs(X, W1, b1, w2, b2):
    """You return a column, shape (m, 1). One number for each example is wanted, shape (m,)."""
    return mlp_predict(X, W1, b1, w2, b2)[:, None]


@ex.misconception(of="mlp_predict")
def the_hidden_layer_returned(X, W1, b1, w2, b2):
    """You return the hidden units. The output unit comes after them: the step of w2·z + b2."""
    return _step(X @ W1.T + b1)


# --- wrong ideas: XOR; the view sees the network's truth table only ------------------------------------


@ex.misconception(of="xor_network")
def computes_or():
    """Your network computes OR: (1, 1) gives 1. For XOR it must give 0: a hidden unit that fires only for (1, 1) can
    take it away, or no hidden unit fires there."""
    return boolean_network(np.array([0, 1, 1, 1]))


@ex.misconception(of="xor_network")
def computes_xnor():
    """Your network computes XNOR, the opposite: 1 where the inputs are equal. Turn the output unit's signs, and
    mind that it fires at exactly 0."""
    return boolean_network(np.array([1, 0, 0, 1]))


@ex.misconception(of="xor_network")
def computes_and():
    """Your network computes AND. XOR is 1 where exactly one input is 1."""
    return boolean_network(np.array([0, 0, 0, 1]))


@ex.misconception(of="xor_network")
def computes_nand():
    """Your network computes NAND: (0, 0) gives 1. With no input on, XOR is 0; OR and NAND must both agree."""
    return boolean_network(np.array([1, 1, 1, 0]))


@ex.misconception(of="xor_network")
def computes_nor():
    """Your network computes NOR: 1 for (0, 0) only. Follow (0, 0) through it: which units have a sum of exactly 0? They
    fire, and for XOR the output must not."""
    return boolean_network(np.array([1, 0, 0, 0]))


@ex.misconception(of="xor_network")
def always_fires():
    """Your network answers 1 everywhere. Follow (0, 0) through it: which hidden units fire (they do at a sum of exactly
    0), and is b2 low enough to keep the output below 0 then?"""
    return boolean_network(np.array([1, 1, 1, 1]))


@ex.misconception(of="xor_network")
def never_fires():
    """Your network answers 0 everywhere. Follow (1, 0) through it: does a hidden unit fire, and does its weight in w2
    reach −b2 alone?"""
    return boolean_network(np.array([0, 0, 0, 0]))


@ex.misconception(of="xor_network")
def row_01_lost():
    """Your network gives 0 for (0, 1). The slide's table has this slip: it prints (z1, z2) = (0, 0) there; the second
    hidden unit must fire, (0, 1)."""
    return boolean_network(np.array([0, 0, 1, 0]))


@ex.misconception(of="xor_network")
def row_10_lost():
    """Your network gives 0 for (1, 0), and 1 for (0, 1) only. One more hidden unit must fire for (1, 0)."""
    return boolean_network(np.array([0, 1, 0, 0]))


# --- wrong ideas: any truth table ----------------------------------------------------------------------


@ex.misconception(of="boolean_network")
def least_significant_first(y):
    """Your rows count with the first input least significant. Here the first input is the most significant: 00, 01,
    10, 11, so x1 is 0 in the first half of y."""
    W1, b1, w2, b2 = boolean_network(y)
    return W1[:, ::-1], b1, w2, b2


@ex.misconception(of="boolean_network")
def zeros_not_excluded(y):
    """A hidden unit of yours has weight 0 where its row has a 0, so it fires for other rows too. Weight −1 there
    keeps it silent when that input is on."""
    W1, b1, w2, b2 = boolean_network(y)
    return np.where(W1 == 1, 1, 0), b1, w2, b2


@ex.misconception(of="boolean_network")
def zeros_not_excluded_signed(y):
    """A hidden unit of yours has weight 0 where its row has a 0, so it fires for other rows too. Weight −1 there
    keeps it silent when that input is on."""
    W1, b1, w2, _ = boolean_network(y)
    return np.where(W1 == 1, 1, 0), b1, 2 * w2 - 1, 0


@ex.misconception(of="boolean_network")
def hidden_bias_one_too_high(y):
    """Your hidden units fire for their neighbours too, rows that differ in one input. The bias must be minus the number
    of ones: the sum is 0 on the unit's own row and −1 or less elsewhere."""
    W1, b1, w2, b2 = boolean_network(y)
    return W1, b1 + 1, w2, b2


@ex.misconception(of="boolean_network")
def hidden_bias_positive(y):
    """The sign of your hidden bias is wrong: your units fire for too many rows. On its own row a unit's weights add up
    to the number of ones k, so the bias is −k, which makes the sum 0."""
    W1, b1, w2, b2 = boolean_network(y)
    return W1, -b1, w2, b2


@ex.misconception(of="boolean_network")
def hidden_bias_positive_signed(y):
    """The sign of your hidden bias is wrong: your units fire for too many rows. On its own row a unit's weights add up
    to the number of ones k, so the bias is −k, which makes the sum 0."""
    W1, b1, w2, _ = boolean_network(y)
    return W1, -b1, 2 * w2 - 1, -0.5


@ex.misconception(of="boolean_network")
def hidden_bias_minus_n(y):
    """Your hidden bias is −n for every unit. A row with k ones reaches only k on its own row, so the bias is −k."""
    W1, b1, w2, b2 = boolean_network(y)
    return W1, np.full(len(b1), -W1.shape[1]), w2, b2


@ex.misconception(of="boolean_network")
def output_always_on(y):
    """Your network answers 1 for every row. A sum of exactly 0 counts as firing, so b2 must be negative, e.g. −1 or
    −0.5; and w2 must be y: a hidden unit whose row has y = 0 must not make the output fire."""
    W1, b1, w2, _ = boolean_network(y)
    return W1, b1, w2, 0


@ex.misconception(of="boolean_network")
def output_never_on(y):
    """Your network answers 0 for every row. On each row one hidden unit must fire (its sum reaches 0 there), and its
    weight in w2 alone must reach −b2."""
    W1, b1, w2, _ = boolean_network(y)
    return W1, b1, w2, -2


@ex.misconception(of="boolean_network")
def xor_whatever_y_is(y):
    """Your network for two inputs is always that of XOR. Take w2 from y: it holds the wanted output of each row."""
    return boolean_network(np.array([0, 1, 1, 0]) if len(y) == 4 else y)


@ex.misconception(of="boolean_network")
def the_complement(y):
    """Your network computes the opposite of y. Give a hidden unit a positive part in w2 where y = 1."""
    return boolean_network(1 - y)


@ex.misconception(of="boolean_network")
def only_rows_with_y_1(y):
    """You build hidden units only for the rows with y = 1. It works, but here the theorem's full network is asked: one
    unit for each of the 2^n rows."""
    W1, b1, w2, b2 = boolean_network(y)
    return W1[y == 1], b1[y == 1], w2[y == 1], b2
