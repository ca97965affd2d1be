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
    builds_on=["ex30"],
    topics=[
        "chain rule",
        "chain rule: two paths, sum of the products",
        "multivariable chain rule",
        "gradient of a hidden weight",
    ],
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


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="gradient_w1")
def slopes_carried_forward(x, w, b, y):
    """From the weight to the loss: the slope by w1 (s11, s21, s22) travels along with each output. That takes a run for
    each weight; going back from the loss, one run serves all of them, which is why networks are trained backwards."""

    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    w1, w2, w3, w4, w5 = w
    b1, b2, b3, b4 = b
    o11 = sigmoid(w1 * x + b1)
    s11 = o11 * (1 - o11) * x
    o21 = sigmoid(w2 * o11 + b2)
    s21 = o21 * (1 - o21) * w2 * s11
    o22 = sigmoid(w3 * o11 + b3)
    s22 = o22 * (1 - o22) * w3 * s11
    o31 = sigmoid(w4 * o21 + w5 * o22 + b4)
    into_the_loss = (o31 - y) * o31 * (1 - o31)
    via_o21 = into_the_loss * w4 * s21
    via_o22 = into_the_loss * w5 * s22
    return via_o21, via_o22, via_o21 + via_o22


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
    """Nothing comes through o22 in your total. w1 reaches the loss on both ways: add via_o22."""
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
def paths_that_end_at_o11(x, w, b, y):
    """Your total is right, but the two paths end at o11. Each via is a whole contribution to ∂L/∂w1: its last factor is
    ∂o11/∂w1 = o11(1 − o11)·x."""
    _, o21, o22, o31 = _forward(x, w, b)
    start = (o31 - y) * o31 * (1 - o31)
    one, two = _paths(x, w, b, y)
    return start * w[3] * o21 * (1 - o21) * w[1], start * w[4] * o22 * (1 - o22) * w[2], one + two


@ex.misconception(of="gradient_w1")
def all_ends_at_o11(x, w, b, y):
    """This is ∂L/∂o11 in its two parts. One step is left, from o11 to w1: ∂o11/∂w1 = o11(1 − o11)·x."""
    _, o21, o22, o31 = _forward(x, w, b)
    start = (o31 - y) * o31 * (1 - o31)
    return _both((start * w[3] * o21 * (1 - o21) * w[1], start * w[4] * o22 * (1 - o22) * w[2]))


@ex.misconception(of="gradient_w1")
def sums_for_outputs_in_the_slopes(x, w, b, y):
    """Your slopes are z(1 − z) with the sums z that go into the units. Write them with the outputs: o(1 − o)."""
    o11, o21, o22, o31 = _forward(x, w, b)
    z11, z21, z22, z31 = (np.log(o / (1 - o)) for o in (o11, o21, o22, o31))
    shared = (o31 - y) * z31 * (1 - z31) * z11 * (1 - z11) * x
    return _both((shared * w[3] * z21 * (1 - z21) * w[1], shared * w[4] * z22 * (1 - z22) * w[2]))


@ex.misconception(of="gradient_w1")
def b1_for_all(x, w, b, y):
    """You use b1 for every unit. Each has its own: b2 for o21, b3 for o22, b4 for o31."""
    return _both(_paths(x, w, np.full(4, b[0]), y))


@ex.misconception(of="gradient_w1")
def weights_numbered_along_the_paths(x, w, b, y):
    """Your w3 and w4 have changed places. w2 and w3 are the weights into o21 and o22; w4 and w5 come after them."""
    return _both(_paths(x, w[[0, 1, 3, 2, 4]], b, y))


@ex.misconception(of="gradient_w1")
def paths_without_the_loss(x, w, b, y):
    """The factor ∂L/∂o31 = o31 − y is missing: you have ∂o31/∂w1, the gradient of the output, not that of the loss."""
    return _both(_paths(x, w, b, y, error=lambda o, y: 1.0))


@ex.misconception(of="gradient_w1", see=["quiz03:squared_error_slopes", "ex19"])
def loss_has_no_half(x, w, b, y):
    """There is a factor 2 too many: with L = ½(y − o31)² the ½ cancels the 2, ∂L/∂o31 = o31 − y."""
    return _both(_paths(x, w, b, y, error=lambda o, y: 2 * (o - y)))


@ex.misconception(of="gradient_w1", see=["quiz03:squared_error_slopes", "ex19"])
def half_kept(x, w, b, y):
    """There is a ½ too many: the derivative of (y − o31)² brings a factor 2 down, which cancels the ½ of the loss."""
    return _both(_paths(x, w, b, y, error=lambda o, y: (o - y) / 2))


@ex.misconception(of="gradient_w1")
def loss_itself_for_its_slope(x, w, b, y):
    """The chain starts with the loss ½(y − o31)² itself. It must start with its derivative, ∂L/∂o31 = o31 − y."""
    return _both(_paths(x, w, b, y, error=lambda o, y: (y - o) ** 2 / 2))


@ex.misconception(of="gradient_w1", see="quiz05:output_weight")
def inner_minus_forgotten(x, w, b, y):
    """Every sign is reversed: the derivative of ½(y − o31)² with respect to o31 is −(y − o31), which is o31 − y."""
    return _both(_paths(x, w, b, y, error=lambda o, y: y - o))


@ex.misconception(of="gradient_w1")
def loss_of_cross_entropy(x, w, b, y):
    """The slope of the output unit, o31(1 − o31), is missing. It cancels with the cross-entropy loss; here the loss is
    ½(y − o31)², and it stays."""
    _, _, _, o31 = _forward(x, w, b)
    return _both(_paths(x, w, b, y, error=lambda o, y: (o - y) / (o31 * (1 - o31))))


@ex.misconception(of="gradient_w1", see=["quiz05:output_weight", "ex07"])
def sigmoid_applied_to_outputs(x, w, b, y):
    """You apply σ′ to o11, o21, o22 and o31, which are σ(…) already. The slope of a unit with the output o is
    o(1 − o)."""

    def slope(o):
        again = 1 / (1 + np.exp(-o))
        return again * (1 - again)

    return _both(_paths(x, w, b, y, slope=slope))


@ex.misconception(of="gradient_w1", see=["quiz05:output_weight", "ex30"])
def slopes_forgotten(x, w, b, y):
    """Every slope o(1 − o) is missing. Each of the units is a sigmoid: on the way back each one multiplies by its own
    slope."""
    return _both(_paths(x, w, b, y, slope=lambda o: 1.0))


@ex.misconception(of="gradient_w1")
def complement_forgotten(x, w, b, y):
    """Each slope is written as o. The slope of a sigmoid with the output o is o·(1 − o)."""
    return _both(_paths(x, w, b, y, slope=lambda o: o))


@ex.misconception(of="gradient_w1", see=["quiz02:slope_from_output", "ex07"])
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


@ex.misconception(of="gradient_w1", see="quiz05:output_weight")
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


def _with_outputs(x, w, b, y, sigmoid=lambda z: 1 / (1 + np.exp(-z)), *, into_o22=None, output=None, slope_of_o22=None):
    """The two contributions from outputs computed in another way, each slope still o(1 − o)."""
    o11 = sigmoid(w[0] * x + b[0])
    o21 = sigmoid(w[1] * o11 + b[1])
    o22 = sigmoid(w[2] * (o11 if into_o22 is None else into_o22(x, o21)) + b[2])
    o31 = sigmoid(w[3] * o21 + w[4] * o22 + b[3]) if output is None else output(o21, o22)
    shared = (o31 - y) * o31 * (1 - o31) * o11 * (1 - o11) * x
    of22 = o22 if slope_of_o22 is None else slope_of_o22(o21)
    return _both((shared * w[3] * o21 * (1 - o21) * w[1], shared * w[4] * of22 * (1 - of22) * w[2]))


@ex.misconception(of="gradient_w1", see=["quiz02:sigmoid_neuron", "ex06"])
def exponent_positive(x, w, b, y):
    """The exponent of your sigmoid has the wrong sign: σ(z) = 1/(1 + e^(−z))."""
    return _with_outputs(x, w, b, y, lambda z: 1 / (1 + np.exp(z)))


@ex.misconception(of="gradient_w1", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(x, w, b, y):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return _with_outputs(x, w, b, y, lambda z: 1 + np.exp(-z))


@ex.misconception(of="gradient_w1")
def tanh_for_the_sigmoid(x, w, b, y):
    """Your units take tanh in the forward pass. These are sigmoid units: σ(z) = 1/(1 + e^(−z))."""
    return _with_outputs(x, w, b, y, np.tanh)


@ex.misconception(of="gradient_w1")
def sigmoid_of_o31_forgotten(x, w, b, y):
    """The sigmoid of o31 is missing in the forward pass: o31 = σ(w4·o21 + w5·o22 + b4)."""
    return _with_outputs(x, w, b, y, output=lambda o21, o22: w[3] * o21 + w[4] * o22 + b[3])


@ex.misconception(of="gradient_w1")
def output_weights_crossed_forward(x, w, b, y):
    """w4 and w5 are swapped in the forward pass: o31 = σ(w4·o21 + w5·o22 + b4)."""
    return _with_outputs(x, w, b, y, output=lambda o21, o22: 1 / (1 + np.exp(-(w[4] * o21 + w[3] * o22 + b[3]))))


@ex.misconception(of="gradient_w1")
def units_in_a_row(x, w, b, y):
    """o22 gets o21 as its input in your network. Both middle units get o11: o22 = σ(w3·o11 + b3)."""
    return _with_outputs(x, w, b, y, into_o22=lambda x, o21: o21)


@ex.misconception(of="gradient_w1")
def input_into_o22(x, w, b, y):
    """o22 gets x as its input in your network. Both middle units get o11: o22 = σ(w3·o11 + b3)."""
    return _with_outputs(x, w, b, y, into_o22=lambda x, o21: x)


@ex.misconception(of="gradient_w1")
def slope_of_o21_copied(x, w, b, y):
    """The path through o22 has the slope of o21. It needs its own: o22(1 − o22)."""
    return _with_outputs(x, w, b, y, slope_of_o22=lambda o21: o21)


@ex.misconception(of="gradient_w1")
def plus_in_the_slope(x, w, b, y):
    """You use o(1 + o). The slope of a sigmoid with the output o is o(1 − o)."""
    return _both(_paths(x, w, b, y, slope=lambda o: o * (1 + o)))


@ex.misconception(of="gradient_w1")
def hidden_output_for_the_input(x, w, b, y):
    """The last factor is o11, but the derivative of w1·x + b1 with respect to w1 is x."""
    o11, _, _, _ = _forward(x, w, b)
    one, two = _paths(1.0, np.array([w[0] * x, *w[1:]]), b, y)
    return _both((one * o11, two * o11))


def _weighted(x, w, b, y, first, second):
    """The two contributions, each with the weights of the given positions on its way back."""
    _, o21, o22, _ = _forward(x, w, b)
    one, two = _shared(x, w, b, y)
    return _both((one * np.prod(w[first]) * o21 * (1 - o21), two * np.prod(w[second]) * o22 * (1 - o22)))


@ex.misconception(of="gradient_w1")
def output_weights_crossed(x, w, b, y):
    """w4 and w5 are swapped on the way back: via o21 the path uses w4 and w2, via o22 it uses w5 and w3."""
    return _weighted(x, w, b, y, [4, 1], [3, 2])


@ex.misconception(of="gradient_w1")
def all_weights_crossed(x, w, b, y):
    """The two paths have each other's weights: via o21 the path uses w4 and w2, via o22 it uses w5 and w3."""
    return _weighted(x, w, b, y, [4, 2], [3, 1])


@ex.misconception(of="gradient_w1")
def w4_in_both_paths(x, w, b, y):
    """Both paths use w4. The one through o22 goes into o31 by w5."""
    return _weighted(x, w, b, y, [3, 1], [3, 2])


@ex.misconception(of="gradient_w1")
def w2_in_both_paths(x, w, b, y):
    """Both paths use w2. The one through o22 comes from o11 by w3."""
    return _weighted(x, w, b, y, [3, 1], [4, 1])


@ex.misconception(of="gradient_w1")
def same_weights_in_both_paths(x, w, b, y):
    """Both paths use w4 and w2. The one through o22 has weights of its own, w5 and w3."""
    return _weighted(x, w, b, y, [3, 1], [3, 1])


@ex.misconception(of="gradient_w1")
def bias_of_o21_for_both(x, w, b, y):
    """You use b2 for both middle units. o22 has its own bias: o22 = σ(w3·o11 + b3)."""
    return _both(_paths(x, w, b[[0, 1, 1, 3]], y))


@ex.misconception(of="gradient_w1")
def weight_after_the_step(x, w, b, y):
    """Your third result is w1 − ∂L/∂w1, the weight after a step. The gradient alone is asked for: via_o21 + via_o22."""
    one, two = _paths(x, w, b, y)
    return one, two, w[0] - one - two


@ex.misconception(of="gradient_w1")
def end_counted_again(x, w, b, y):
    """In the total you multiply by o11(1 − o11)·x again; both paths hold it already. Just add them."""
    o11, _, _, _ = _forward(x, w, b)
    one, two = _paths(x, w, b, y)
    return one, two, (one + two) * o11 * (1 - o11) * x


@ex.misconception(of="gradient_w1")
def paths_swapped(x, w, b, y):
    """Right but for the order: via_o21 and via_o22 are swapped."""
    one, two = _paths(x, w, b, y)
    return two, one, one + two


@ex.misconception(of="gradient_w1")
def one_bias_for_both(x, w, b, y):
    """You use b2 for o21 and o22, and b3 for o31. Each unit has its own: b2 for o21, b3 for o22, b4 for o31."""
    return _both(_paths(x, w, np.array([b[0], b[1], b[1], b[2]]), y))


@ex.misconception(of="gradient_w1")
def input_in_the_slope(x, w, b, y):
    """You have 1 − x where 1 − o11 is needed: the slope of the first unit is written with its output, o11(1 − o11)."""
    o11, _, _, _ = _forward(x, w, b)
    one, two = _paths(x, w, b, y)
    return _both((one / (1 - o11) * (1 - x), two / (1 - o11) * (1 - x)))


@ex.misconception(of="gradient_w1")
def total_first(x, w, b, y):
    """Right but for the order: the total comes last, (via_o21, via_o22, total)."""
    one, two = _paths(x, w, b, y)
    return one + two, one, two


@ex.misconception(of="gradient_w1")
def total_alone(x, w, b, y):
    """You return the total only. Three results are asked for: (via_o21, via_o22, total)."""
    return sum(_paths(x, w, b, y))


@ex.misconception(of="gradient_w1")
def input_into_o21(x, w, b, y):
    """o21 gets x as its input in your network. Both middle units get o11: o21 = σ(w2·o11 + b2)."""
    o11, _, o22, _ = _forward(x, w, b)
    o21 = 1 / (1 + np.exp(-(w[1] * x + b[1])))
    o31 = 1 / (1 + np.exp(-(w[3] * o21 + w[4] * o22 + b[3])))
    shared = (o31 - y) * o31 * (1 - o31) * o11 * (1 - o11) * x
    return _both((shared * w[3] * o21 * (1 - o21) * w[1], shared * w[4] * o22 * (1 - o22) * w[2]))


@ex.misconception(of="gradient_w1")
def bias_of_o22_for_the_output(x, w, b, y):
    """You use b3 for the output unit. It has its own bias: o31 = σ(w4·o21 + w5·o22 + b4), and b4 is b[3]."""
    return _both(_paths(x, w, b[[0, 1, 2, 2]], y))


@ex.misconception(of="gradient_w1")
def slope_of_tanh_at_the_output(x, w, b, y):
    """For the output unit you use 1 − o31², the slope of tanh. It is a sigmoid unit: o31(1 − o31)."""
    _, _, _, o31 = _forward(x, w, b)
    return _both(_paths(x, w, b, y, error=lambda o, y: (o - y) * (1 + o31) / o31))


@ex.misconception(of="gradient_w1")
def brackets_of_the_first_slope(x, w, b, y):
    """The brackets of the output unit's slope are missing: (o31 − y)·o31·1 − o31 takes o31 away at the end. Write
    (o31 - y) * o31 * (1 - o31)."""
    return _both(_paths(x, w, b, y, error=lambda o, y: (o - y - 1) / (1 - o)))
