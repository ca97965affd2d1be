"""ex31: one weight, two paths to the loss: the contribution of each, and their sum."""

import numpy as np

from grader import Exercise, computed, floats

ex = Exercise(
    title="The chain rule along two paths",
    chapter="E. The chain rule and backpropagation",
    source="S0 'Example Neural Network Structure', 'Paths in Chain Rule Calculation', 'Combining Derivative Paths'",
    inputs={
        "x": floats(low=-2.5, high=2.5),
        "w": floats(5, low=-2, high=2),
        "b": floats(4, low=-1, high=1),
        "y": floats(low=-1, high=2),
    },
    hints=[
        "Run the network forward first and keep o11, o21, o22 and o31: every slope can be written with them.",
        "Walk one path backwards, L → o31 → o21 → o11 → w1, and note one factor for each step.",
        "The four factors via o21: (o31 − y), then o31(1 − o31)·w4, then o21(1 − o21)·w2, then o11(1 − o11)·x.",
        "Via o22 only the middle changes: w5 for w4, o22 for o21, w3 for w2.",
        "Multiply along a path, add over the paths: total = via_o21 + via_o22.",
    ],
    notes=[
        "S0 shows the update w1 − η·∂L/∂w1 with it; here the gradient alone is asked for.",
        "S0 writes the loss once with ½ and once without. Here it has the ½, so that ∂L/∂o31 = −(y − o31).",
    ],
    builds_on=["ex25", "ex30"],
)

ONE_EACH = {"x": 1.0, "w": [1.0, 1.0, 1.0, 1.0, 1.0], "b": [0.0, 0.0, 0.0, 0.0], "y": 0.0}
MIXED = {"x": 2.0, "w": [0.5, -1.0, 1.5, 2.0, -0.5], "b": [0.1, -0.2, 0.3, 0.0], "y": 1.0}


@ex.truth
def loss(sp):
    x, y, w1, w2, w3, w4, w5, b1, b2, b3, b4 = sp.symbols("x y w1:6 b1:5", real=True)
    o11 = sp.let("o11", sp.sigma(w1 * x + b1))
    o21 = sp.let("o21", sp.sigma(w2 * o11 + b2))
    o22 = sp.let("o22", sp.sigma(w3 * o11 + b3))
    o31 = sp.let("o31", sp.sigma(w4 * o21 + w5 * o22 + b4))
    return (y - o31) ** 2 / 2


def _forward(x, w, b):
    """o11, o21, o22, o31."""

    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    o11 = sigmoid(w[0] * x + b[0])
    o21, o22 = sigmoid(w[1] * o11 + b[1]), sigmoid(w[2] * o11 + b[2])
    return o11, o21, o22, sigmoid(w[3] * o21 + w[4] * o22 + b[3])


@ex.function(
    points=3,
    truth=(loss.diff("w1", via="o21"), loss.diff("w1", via="o22"), loss.diff("w1")),
    returns=("via_o21", "via_o22", "total"),
    check="both paths and their sum",
    examples=[ONE_EACH, MIXED],
    drawn=10,
)
def gradient_w1(x, w, b, y):
    o11, o21, o22, o31 = _forward(x, w, b)
    start = (o31 - y) * o31 * (1 - o31)
    end = o11 * (1 - o11) * x
    via_o21 = start * w[3] * o21 * (1 - o21) * w[1] * end
    via_o22 = start * w[4] * o22 * (1 - o22) * w[2] * end
    return via_o21, via_o22, via_o21 + via_o22


ex.check(
    "only the path through o21 (w5 = 0)",
    of="gradient_w1",
    points=1,
    inputs={"others": floats(4, low=-2, high=2), "w": computed(lambda others: np.append(others, 0.0))},
    drawn=4,
    cases=[{"x": -1.5, "w": [0.4, 2.0, 1.0, -1.0, 0.0], "b": [0.5, -0.5, 0.2, 0.1], "y": 0.25}],
    when_wrong="With w5 = 0 nothing flows through o22: via_o22 is 0 and the total is via_o21.",
)
ex.check(
    "only the path through o22 (w4 = 0)",
    of="gradient_w1",
    points=1,
    inputs={"others": floats(4, low=-2, high=2), "w": computed(lambda others: np.insert(others, 3, 0.0))},
    drawn=4,
    cases=[{"x": -1.5, "w": [0.4, 2.0, 1.0, 0.0, -1.0], "b": [0.5, -0.5, 0.2, 0.1], "y": 0.25}],
    when_wrong="With w4 = 0 nothing flows through o21: via_o21 is 0 and the total is via_o22.",
)


# --- wrong ideas ---------------------------------------------------------------------------------------


def _paths(x, w, b, y, *, error=lambda o, y: o - y, slope=lambda o: o * (1 - o)):
    """The two contributions, with other ideas of the loss's slope or the sigmoid's."""
    o11, o21, o22, o31 = _forward(x, w, b)
    start, end = error(o31, y) * slope(o31), slope(o11) * x
    return start * w[3] * slope(o21) * w[1] * end, start * w[4] * slope(o22) * w[2] * end


def _both(paths):
    return (*paths, paths[0] + paths[1])


@ex.misconception(of="gradient_w1")
def total_is_the_first_path(x, w, b, y):
    """Your total is via_o21 alone. A change of w1 reaches the loss through o22 as well: add the two paths."""
    one, two = _paths(x, w, b, y)
    return one, two, one


@ex.misconception(of="gradient_w1")
def second_path_missing(x, w, b, y):
    """The path through o22 is missing, in via_o22 and in the total. w1 reaches the loss on both ways."""
    one, _ = _paths(x, w, b, y)
    return one, 0.0, one


@ex.misconception(of="gradient_w1")
def total_is_the_second_path(x, w, b, y):
    """Your total is via_o22 alone. A change of w1 reaches the loss through o21 as well: add the two paths."""
    one, two = _paths(x, w, b, y)
    return one, two, two


@ex.misconception(of="gradient_w1")
def paths_multiplied(x, w, b, y):
    """You multiply the two paths. The chain rule multiplies along a path, and adds over the paths."""
    one, two = _paths(x, w, b, y)
    return one, two, one * two


@ex.misconception(of="gradient_w1")
def paths_averaged(x, w, b, y):
    """You take the mean of the two paths. Their effects on the loss add up: total = via_o21 + via_o22."""
    one, two = _paths(x, w, b, y)
    return one, two, (one + two) / 2


@ex.misconception(of="gradient_w1")
def paths_subtracted(x, w, b, y):
    """You subtract one path from the other. The contributions, signs included, are added: via_o21 + via_o22."""
    one, two = _paths(x, w, b, y)
    return one, two, one - two


@ex.misconception(of="gradient_w1")
def total_counts_twice(x, w, b, y):
    """Your total is twice the sum of the two paths: each is counted once."""
    one, two = _paths(x, w, b, y)
    return one, two, 2 * (one + two)


@ex.misconception(of="gradient_w1")
def paths_without_what_they_share(x, w, b, y):
    """Your total is right, but the two paths hold only their middle part. Each via is a whole contribution to ∂L/∂w1:
    (o31 − y), o31(1 − o31) and o11(1 − o11)·x belong to both."""
    _, o21, o22, _ = _forward(x, w, b)
    one, two = _paths(x, w, b, y)
    return w[3] * o21 * (1 - o21) * w[1], w[4] * o22 * (1 - o22) * w[2], one + two


@ex.misconception(of="gradient_w1")
def paths_without_the_loss(x, w, b, y):
    """The factor ∂L/∂o31 = o31 − y is missing: you have ∂o31/∂w1, the gradient of the output, not that of the loss."""
    return _both(_paths(x, w, b, y, error=lambda o, y: 1.0))


@ex.misconception(of="gradient_w1")
def loss_has_no_half(x, w, b, y):
    """There is a factor 2 too many: with L = ½(y − o31)² the ½ cancels the 2, ∂L/∂o31 = o31 − y."""
    return _both(_paths(x, w, b, y, error=lambda o, y: 2 * (o - y)))


@ex.misconception(of="gradient_w1")
def half_kept(x, w, b, y):
    """There is a ½ too many: the derivative of (y − o31)² brings a factor 2 down, which cancels the ½ of the loss."""
    return _both(_paths(x, w, b, y, error=lambda o, y: (o - y) / 2))


@ex.misconception(of="gradient_w1")
def loss_itself_for_its_slope(x, w, b, y):
    """The chain starts with the loss ½(y − o31)² itself. It must start with its derivative, ∂L/∂o31 = o31 − y."""
    return _both(_paths(x, w, b, y, error=lambda o, y: (y - o) ** 2 / 2))


@ex.misconception(of="gradient_w1")
def inner_minus_forgotten(x, w, b, y):
    """Every sign is reversed: the derivative of ½(y − o31)² with respect to o31 is −(y − o31), which is o31 − y."""
    return _both(_paths(x, w, b, y, error=lambda o, y: y - o))


@ex.misconception(of="gradient_w1")
def loss_of_cross_entropy(x, w, b, y):
    """The slope of the output unit, o31(1 − o31), is missing. It cancels with the cross-entropy loss; here the loss is
    ½(y − o31)², and it stays."""
    _, _, _, o31 = _forward(x, w, b)
    return _both(_paths(x, w, b, y, error=lambda o, y: (o - y) / (o31 * (1 - o31))))


@ex.misconception(of="gradient_w1")
def sigmoid_applied_to_outputs(x, w, b, y):
    """You apply σ′ to o11, o21, o22 and o31, which are σ(…) already. The slope of a unit with the output o is
    o(1 − o)."""

    def slope(o):
        again = 1 / (1 + np.exp(-o))
        return again * (1 - again)

    return _both(_paths(x, w, b, y, slope=slope))


@ex.misconception(of="gradient_w1")
def slopes_forgotten(x, w, b, y):
    """Every slope o(1 − o) is missing. Each of the units is a sigmoid: on the way back each one multiplies by its own
    slope."""
    return _both(_paths(x, w, b, y, slope=lambda o: 1.0))


@ex.misconception(of="gradient_w1")
def complement_forgotten(x, w, b, y):
    """Each slope is written as o. The slope of a sigmoid with the output o is o·(1 − o)."""
    return _both(_paths(x, w, b, y, slope=lambda o: o))


@ex.misconception(of="gradient_w1")
def slope_of_tanh(x, w, b, y):
    """You use 1 − o², the slope of tanh. These are sigmoid units: o(1 − o)."""
    return _both(_paths(x, w, b, y, slope=lambda o: 1 - o**2))


@ex.misconception(of="gradient_w1")
def weights_crossed(x, w, b, y):
    """The weights of the two paths are mixed: via o21 the path uses w4 and w2, via o22 it uses w5 and w3."""
    _, o21, o22, _ = _forward(x, w, b)
    one, two = _shared(x, w, b, y)
    return _both((one * w[3] * o21 * (1 - o21) * w[2], two * w[4] * o22 * (1 - o22) * w[1]))


@ex.misconception(of="gradient_w1")
def weights_into_the_output_forgotten(x, w, b, y):
    """w4 and w5 are missing: o21 acts on o31 through w4, and o22 through w5."""
    _, o21, o22, _ = _forward(x, w, b)
    one, two = _shared(x, w, b, y)
    return _both((one * o21 * (1 - o21) * w[1], two * o22 * (1 - o22) * w[2]))


@ex.misconception(of="gradient_w1")
def weights_out_of_o11_forgotten(x, w, b, y):
    """w2 and w3 are missing: o11 acts on o21 through w2, and on o22 through w3."""
    _, o21, o22, _ = _forward(x, w, b)
    one, two = _shared(x, w, b, y)
    return _both((one * w[3] * o21 * (1 - o21), two * w[4] * o22 * (1 - o22)))


@ex.misconception(of="gradient_w1")
def middle_slopes_forgotten(x, w, b, y):
    """The slopes o21(1 − o21) and o22(1 − o22) of the middle units are missing."""
    one, two = _shared(x, w, b, y)
    return _both((one * w[3] * w[1], two * w[4] * w[2]))


def _shared(x, w, b, y):
    """What both paths begin and end with, twice."""
    o11, _, _, o31 = _forward(x, w, b)
    shared = (o31 - y) * o31 * (1 - o31) * o11 * (1 - o11) * x
    return shared, shared


@ex.misconception(of="gradient_w1")
def gradient_of_the_bias(x, w, b, y):
    """The factor x is missing: you have ∂L/∂b1. The last step of each path is ∂o11/∂w1 = o11(1 − o11)·x."""
    return _both(_paths(1.0, np.array([w[0] * x, *w[1:]]), b, y))


@ex.misconception(of="gradient_w1")
def weight_for_the_input(x, w, b, y):
    """The last factor is w1, but the derivative of w1·x + b1 with respect to w1 is x."""
    one, two = _paths(1.0, np.array([w[0] * x, *w[1:]]), b, y)
    return _both((one * w[0], two * w[0]))


@ex.misconception(of="gradient_w1")
def biases_forgotten(x, w, b, y):
    """The biases are missing in the forward pass: o11 = σ(w1·x + b1), and so on with b2, b3 and b4."""
    return _both(_paths(x, w, np.zeros(4), y))


@ex.misconception(of="gradient_w1")
def output_without_sigmoid(x, w, b, y):
    """The output unit has no sigmoid in your network. Here o31 = σ(w4·o21 + w5·o22 + b4), with the slope
    o31(1 − o31)."""
    o11, o21, o22, _ = _forward(x, w, b)
    shared = (w[3] * o21 + w[4] * o22 + b[3] - y) * o11 * (1 - o11) * x
    return _both((shared * w[3] * o21 * (1 - o21) * w[1], shared * w[4] * o22 * (1 - o22) * w[2]))


@ex.misconception(of="gradient_w1")
def total_first(x, w, b, y):
    """Right but for the order: the total comes last, (via_o21, via_o22, total)."""
    one, two = _paths(x, w, b, y)
    return one + two, one, two


@ex.misconception(of="gradient_w1")
def total_alone(x, w, b, y):
    """You return the total only. Three results are asked for: (via_o21, via_o22, total)."""
    return sum(_paths(x, w, b, y))
