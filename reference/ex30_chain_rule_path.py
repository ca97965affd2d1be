"""ex30: three slopes of the smallest network with a hidden layer, one path each, from one truth of its loss."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The chain rule along one path",
    chapter="E. The chain rule and backpropagation",
    source="S0 'Chain Rule of Differentiation in Backpropagation', 'Updating Weight w_1'",
    inputs={
        "x": floats(3, low=-2, high=2),
        "w": floats(4, low=-2, high=2),
        "b": floats(2, low=-1, high=1),
        "y": floats(low=-1, high=2),
    },
    hints=[
        "Run the network forward first and keep o1 and o2: every slope can be written with them.",
        "Walk back from L: which quantity does L depend on directly? And that one? One factor for each step.",
        "All three begin with ∂L/∂o2 = o2 − y, then the slope of the output unit, o2(1 − o2).",
        "w4 stands beside o1 in the sum w4·o1 + b2, so its last factor is o1; that of b2 is 1.",
        "For w1 the path goes on through w4 and the hidden unit: w4 · o1(1 − o1) · x1, with x1 = x[0] and w4 = w[3].",
    ],
    notes=[
        "S0 writes the loss of this chain once as (y − ŷ)² and once with ½. Here it has the ½: ∂L/∂o2 = −(y − o2).",
        "S0 shows each slope inside its update, w − η·∂L/∂w. Here the slope alone is asked for.",
    ],
    builds_on=["ex07", "ex19", "ex25"],
    topics=[
        "chain rule",
        "chain rule: one path, ∂L/∂w1 = ∂L/∂o2 · ∂o2/∂o1 · ∂o1/∂w1",
        "gradient of an output weight",
        "gradient of a hidden weight",
        "gradient of a bias",
        "squared error: with or without ½ and 1/m",
    ],
)

SHOWN = [
    {"x": [1.0, 0.0, 2.0], "w": [0.5, 1.0, -0.25, 2.0], "b": [0.0, -1.0], "y": 1.0},
    {"x": [0.5, -1.0, 1.5], "w": [0.25, 0.5, -1.0, -1.5], "b": [0.25, 0.75], "y": 0.0},
]
# The hidden unit cannot reach the loss, or the first input is silent.
CUT = [
    {"x": [1.5, -0.5, 0.75], "w": [0.5, -1.0, 0.25, 0.0], "b": [0.25, -0.5], "y": 1.0},
    {"x": [-0.5, 1.0, 2.0], "w": [1.5, 0.5, -0.5, 0.0], "b": [-0.75, 0.5], "y": 0.25},
]
SILENT = [
    {"x": [0.0, -0.5, 0.75], "w": [0.5, -1.0, 0.25, 1.25], "b": [0.25, -0.5], "y": 1.0},
]


@ex.truth
def loss(sp):
    x1, x2, x3, w1, w2, w3, w4, b1, b2, y = sp.symbols("x1:4 w1:5 b1:3 y", real=True)
    o1 = sp.let("o1", sp.sigma(w1 * x1 + w2 * x2 + w3 * x3 + b1))
    o2 = sp.let("o2", sp.sigma(w4 * o1 + b2))
    return (y - o2) ** 2 / 2


# Derived, never typed.
ex.function("gradient_w4", points=2, truth=loss.diff("w4"), check="any network", examples=SHOWN, cases=CUT, drawn=5)
ex.function("gradient_b2", points=2, truth=loss.diff("b2"), check="any network", examples=SHOWN, cases=CUT, drawn=5)
ex.function(
    "gradient_w1", points=3, truth=loss.diff("w1"), check="any network", examples=SHOWN, cases=[*CUT, *SILENT], drawn=6
)

# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="gradient_w1")
def product_along_the_path(x, w, b, y):
    """The chain rule word by word: one slope for each step of the path from the loss back to w1, and their product. In
    a list with one line a step, a missing factor is easy to see."""
    o1 = 1 / (1 + np.exp(-(w[:3] @ x + b[0])))
    o2 = 1 / (1 + np.exp(-(w[3] * o1 + b[1])))
    path = [
        o2 - y,  # ∂L/∂o2
        o2 * (1 - o2),  # ∂o2/∂z2
        w[3],  # ∂z2/∂o1
        o1 * (1 - o1),  # ∂o1/∂z1
        x[0],  # ∂z1/∂w1
    ]
    return np.prod(path)


# --- wrong ideas ---------------------------------------------------------------------------------------

_SEE = {  # what treats an idea, where the topics do not lead there
    "slope_of_tanh": ["quiz05:output_weight", "ex07"],
    "exponent_positive": ["quiz02:sigmoid_neuron", "ex06"],
    "target_minus_output": "quiz05:output_weight",
    "slope_of_cross_entropy": ["quiz05:output_weight", "ex07"],
}


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _forward(x, w, b, sigmoid=_sigmoid):
    o1 = sigmoid(w[:3] @ x + b[0])
    return o1, sigmoid(w[3] * o1 + b[1])


def _way(o1, o2, x, w, y, *, error=lambda o, y: o - y, slope=lambda o: o * (1 - o), hidden=None):
    """The slopes of w4, b2 and w1 by the chain rule, with other ideas of a factor."""
    start = error(o2, y) * slope(o2)
    return start * o1, start, start * w[3] * (hidden or slope)(o1) * x[0]


FUNCTIONS = ("gradient_w4", "gradient_b2", "gradient_w1")


def _for_all(idea):
    """The same idea in all three: idea(x, w, b, y) gives the three slopes."""
    for position, function in enumerate(FUNCTIONS):

        def one(x, w, b, y, position=position):
            return idea(x, w, b, y)[position]

        _name(function, idea, one)
    return idea


def _name(function, idea, one):
    def wrong(x, w, b, y):
        return one(x, w, b, y)

    wrong.__name__, wrong.__doc__ = idea.__name__, idea.__doc__
    ex.misconception(of=function, see=_SEE.get(idea.__name__, ()))(wrong)


@_for_all
def target_minus_output(x, w, b, y):
    """The sign is reversed. The derivative of ½(y − o2)² by o2 is −(y − o2), because of the minus inside; and the
    slope of a unit is o(1 − o), not o(o − 1)."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: y - o)


@_for_all
def square_without_its_half(x, w, b, y):
    """There is a factor 2 too many: this loss is ½(y − o2)², and its ½ cancels the 2 of the square."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: 2 * (o - y))


@_for_all
def square_without_half_and_sign(x, w, b, y):
    """This is −2 times the slope: −2(y − o2) would belong to a loss without ½, and here the sign is reversed too. The
    first factor is o2 − y."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: 2 * (y - o))


@_for_all
def half_kept(x, w, b, y):
    """There is a ½ too many: differentiating the square brings a 2 down, which cancels the ½ of the loss."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: (o - y) / 2)


@_for_all
def output_for_loss(x, w, b, y):
    """The factor o2 − y is missing: this is the slope of the output o2, not that of the loss."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: 1.0)


@_for_all
def loss_for_its_slope(x, w, b, y):
    """The chain begins with the loss ½(y − o2)² itself. It must begin with its slope, o2 − y."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: (y - o) ** 2 / 2)


@_for_all
def error_squared(x, w, b, y):
    """The error is squared. The loss has the square; its slope is o2 − y."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: (y - o) ** 2)


@_for_all
def target_forgotten(x, w, b, y):
    """The target y is not subtracted: the slope of ½(y − o2)² along o2 is o2 − y."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: o)


@_for_all
def slope_of_cross_entropy(x, w, b, y):
    """The slope of the output unit, o2(1 − o2), is missing. It cancels with the cross entropy; with ½(y − o2)² it
    stays."""
    o1, o2 = _forward(x, w, b)
    return _way(o1, o2, x, w, y, error=lambda o, y: (o - y) / (o * (1 - o)))


@_for_all
def complement_forgotten(x, w, b, y):
    """The slope of a sigmoid unit is o(1 − o); you have o alone."""
    return _way(*_forward(x, w, b), x, w, y, slope=lambda o: o)


@_for_all
def output_forgotten_in_the_slope(x, w, b, y):
    """The slope of a sigmoid unit is o(1 − o); you have 1 − o alone."""
    return _way(*_forward(x, w, b), x, w, y, slope=lambda o: 1 - o)


@_for_all
def slope_of_tanh(x, w, b, y):
    """You use 1 − o², the slope of tanh. These are sigmoid units, with the slope o(1 − o)."""
    return _way(*_forward(x, w, b), x, w, y, slope=lambda o: 1 - o**2)


@_for_all
def sigmoid_applied_to_outputs(x, w, b, y):
    """You apply σ′ to an output, which is σ(…) already. The slope of a unit with the output o is o(1 − o)."""

    def slope(o):
        return _sigmoid(o) * (1 - _sigmoid(o))

    return _way(*_forward(x, w, b), x, w, y, slope=slope)


@_for_all
def slope_squared(x, w, b, y):
    """The slope o(1 − o) of a unit comes in twice. Each unit is passed once."""
    return _way(*_forward(x, w, b), x, w, y, slope=lambda o: (o * (1 - o)) ** 2)


@_for_all
def slopes_from_the_sums(x, w, b, y):
    """You have z(1 − z), with z the weighted sum. The formula wants the unit's output: o(1 − o)."""
    o1, o2 = _forward(x, w, b)
    z1, z2 = w[:3] @ x + b[0], w[3] * o1 + b[1]
    start = (o2 - y) * z2 * (1 - z2)
    return start * o1, start, start * w[3] * z1 * (1 - z1) * x[0]


@_for_all
def biases_forgotten(x, w, b, y):
    """Both biases are missing in the forward pass: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1), and o2 has b2."""
    return _way(*_forward(x, w, np.zeros(2)), x, w, y)


@_for_all
def first_bias_for_both(x, w, b, y):
    """The output unit gets b1. It has its own bias: o2 = σ(w4·o1 + b2), with b2 = b[1]."""
    return _way(*_forward(x, w, b[[0, 0]]), x, w, y)


@_for_all
def biases_swapped(x, w, b, y):
    """The biases have changed places: b1 = b[0] belongs to the hidden unit, b2 = b[1] to the output unit."""
    return _way(*_forward(x, w, b[::-1]), x, w, y)


@_for_all
def hidden_bias_forgotten(x, w, b, y):
    """b1 is missing in o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    return _way(*_forward(x, w, b * [0, 1]), x, w, y)


@_for_all
def output_bias_forgotten(x, w, b, y):
    """b2 is missing in o2 = σ(w4·o1 + b2)."""
    return _way(*_forward(x, w, b * [1, 0]), x, w, y)


@_for_all
def one_input_only(x, w, b, y):
    """Only x1 reaches your hidden unit. All three inputs come into it: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    return _way(*_forward(x * [1, 0, 0], w, b), x, w, y)


@_for_all
def third_input_forgotten(x, w, b, y):
    """x3 is missing in your hidden unit: w[:2] are two weights. o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    return _way(*_forward(x * [1, 1, 0], w, b), x, w, y)


@_for_all
def hidden_unit_is_linear(x, w, b, y):
    """Your hidden unit has no sigmoid in the forward pass: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    o1 = w[:3] @ x + b[0]
    return _way(o1, _sigmoid(w[3] * o1 + b[1]), x, w, y)


@_for_all
def output_unit_is_linear(x, w, b, y):
    """Your output unit has no sigmoid in the forward pass: o2 = σ(w4·o1 + b2)."""
    o1, _ = _forward(x, w, b)
    return _way(o1, w[3] * o1 + b[1], x, w, y)


@_for_all
def linear_output_with_its_own_slope(x, w, b, y):
    """Your output unit is linear, o2 = w4·o1 + b2 with the slope 1. Here it is a sigmoid: o2 = σ(w4·o1 + b2), with the
    slope o2(1 − o2)."""
    o1, _ = _forward(x, w, b)
    start = w[3] * o1 + b[1] - y
    return start * o1, start, start * w[3] * o1 * (1 - o1) * x[0]


@_for_all
def no_sigmoid_at_all(x, w, b, y):
    """Neither unit has a sigmoid in your network. Both do: o1 = σ(…), o2 = σ(w4·o1 + b2), each with the slope
    o(1 − o)."""
    o1 = w[:3] @ x + b[0]
    start = w[3] * o1 + b[1] - y
    return start * o1, start, start * w[3] * x[0]


@_for_all
def exponent_positive(x, w, b, y):
    """The exponent of your sigmoid has the wrong sign: σ(z) = 1 / (1 + e^(−z))."""
    return _way(*_forward(x, w, b, lambda z: 1 / (1 + np.exp(z))), x, w, y)


@_for_all
def brackets_of_the_sigmoid(x, w, b, y):
    """The brackets of your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return _way(*_forward(x, w, b, lambda z: 1 + np.exp(-z)), x, w, y)


@_for_all
def brackets_of_the_complement(x, w, b, y):
    """The brackets of a slope are missing: … * o * 1 - o takes o away from the whole product. Write o * (1 - o)."""
    o1, o2 = _forward(x, w, b)
    start = (o2 - y) * o2 * 1 - o2
    return start * o1, start, start * w[3] * o1 * (1 - o1) * x[0]


@_for_all
def bias_inside_the_product(x, w, b, y):
    """b2 is multiplied by w4: your o2 is σ(w4·(o1 + b2)). It is σ(w4·o1 + b2)."""
    o1, _ = _forward(x, w, b)
    return _way(o1, _sigmoid(w[3] * (o1 + b[1])), x, w, y)


@_for_all
def biases_added_up(x, w, b, y):
    """Both units get b1 + b2. Each has its own bias: b1 the hidden unit, b2 the output unit."""
    return _way(*_forward(x, w, np.full(2, b.sum())), x, w, y)


@_for_all
def third_weight_into_the_output(x, w, b, y):
    """Your output unit takes w3. It is w4, which is w[3], since the first index is 0."""
    o1, _ = _forward(x, w, b)
    return _way(o1, _sigmoid(w[2] * o1 + b[1]), x, w, y)


@_for_all
def weight_into_the_output_forgotten(x, w, b, y):
    """w4 is missing in your output unit: o2 = σ(w4·o1 + b2)."""
    o1, _ = _forward(x, w, b)
    return _way(o1, _sigmoid(o1 + b[1]), x, w, y)


@_for_all
def input_into_the_output(x, w, b, y):
    """Your output unit is fed with x1. What comes into it is o1: o2 = σ(w4·o1 + b2)."""
    o1, _ = _forward(x, w, b)
    return _way(o1, _sigmoid(w[3] * x[0] + b[1]), x, w, y)


@_for_all
def error_of_the_hidden_unit(x, w, b, y):
    """The error is taken from o1. Only the output has a target: o2 − y."""
    o1, o2 = _forward(x, w, b)
    return _way(o1, o2, x, w, y, error=lambda o, y: o1 - y)


@_for_all
def target_in_the_slope(x, w, b, y):
    """You have y(1 − o2) where the slope of the output unit belongs. It is o2(1 − o2): the target has no part in it."""
    o1, o2 = _forward(x, w, b)
    start = (o2 - y) * y * (1 - o2)
    return start * o1, start, start * w[3] * o1 * (1 - o1) * x[0]


@_for_all
def error_added_to_the_slope(x, w, b, y):
    """The error and the slope of the output unit are added. Along a path the factors are multiplied:
    (o2 − y) · o2(1 − o2)."""
    o1, o2 = _forward(x, w, b)
    start = o2 - y + o2 * (1 - o2)
    return start * o1, start, start * w[3] * o1 * (1 - o1) * x[0]


@_for_all
def error_alone_without_slope_and_sign(x, w, b, y):
    """The slope of the output unit, o2(1 − o2), is missing, and the sign is reversed: the factors are (o2 − y), then
    o2(1 − o2)."""
    o1, o2 = _forward(x, w, b)
    start = y - o2
    return start * o1, start, start * w[3] * o1 * (1 - o1) * x[0]


@_for_all
def rate_of_a_hundredth(x, w, b, y):
    """This is a hundredth of the slope. Is a learning rate in it? The slope alone is asked for."""
    return tuple(0.01 * slope for slope in _way(*_forward(x, w, b), x, w, y))


@_for_all
def rate_of_a_tenth(x, w, b, y):
    """This is a tenth of the slope. Is a learning rate in it? The slope alone is asked for."""
    return tuple(0.1 * slope for slope in _way(*_forward(x, w, b), x, w, y))


def _mixed_slopes(o1, o2, x, w, y, first, second):
    start = (o2 - y) * first
    return start * o1, start, start * w[3] * second * x[0]


@_for_all
def outputs_mixed_in_a_slope(x, w, b, y):
    """Two outputs are mixed in the slope of the output unit, o2(1 − o1). A slope takes one output: o2(1 − o2)."""
    o1, o2 = _forward(x, w, b)
    return _mixed_slopes(o1, o2, x, w, y, o2 * (1 - o1), o1 * (1 - o1))


@_for_all
def outputs_mixed_in_a_slope_other_way(x, w, b, y):
    """Two outputs are mixed in the slope of the output unit, o1(1 − o2). A slope takes one output: o2(1 − o2)."""
    o1, o2 = _forward(x, w, b)
    return _mixed_slopes(o1, o2, x, w, y, o1 * (1 - o2), o1 * (1 - o1))


@_for_all
def tanh_network(x, w, b, y):
    """These are the slopes of a network of tanh units. Here both units are sigmoid, with the slope o(1 − o)."""
    return _way(*_forward(x, w, b, np.tanh), x, w, y, slope=lambda o: 1 - o**2)


@_for_all
def hidden_unit_is_relu(x, w, b, y):
    """Your hidden unit is max(0, z). It is a sigmoid: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    o1 = max(0.0, w[:3] @ x + b[0])
    return _way(o1, _sigmoid(w[3] * o1 + b[1]), x, w, y)


@_for_all
def biases_subtracted(x, w, b, y):
    """The biases are subtracted in the forward pass. They are added: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1), o2 = σ(w4·o1
    + b2). (In np.exp(-w * x + b) the minus does not reach b.)"""
    return _way(*_forward(x, w, -b), x, w, y)


@_for_all
def target_in_the_complement(x, w, b, y):
    """You have o2(1 − y) where the slope of the output unit belongs. It is o2(1 − o2): the target has no part in it."""
    o1, o2 = _forward(x, w, b)
    return _mixed_slopes(o1, o2, x, w, y, o2 * (1 - y), o1 * (1 - o1))


@_for_all
def divided_by_the_slope(x, w, b, y):
    """You divide by the slope o2(1 − o2) of the output unit. Along a path the factors are multiplied."""
    o1, o2 = _forward(x, w, b)
    return _mixed_slopes(o1, o2, x, w, y, 1 / (o2 * (1 - o2)), o1 * (1 - o1))


@_for_all
def two_for_the_output_slope(x, w, b, y):
    """You have 2(o2 − y) without the slope o2(1 − o2) of the output unit: the 2 cancels the ½ of this loss, and the
    slope comes next."""
    o1, o2 = _forward(x, w, b)
    return _mixed_slopes(o1, o2, x, w, y, 2.0, o1 * (1 - o1))


@_for_all
def brackets_of_the_error(x, w, b, y):
    """The brackets of (o2 − y) are missing: o2 - y * … multiplies y alone. Write (o2 - y) * …"""
    o1, o2 = _forward(x, w, b)
    return tuple(o2 - slope for slope in _way(o1, o2, x, w, y, error=lambda o, y: y))


@_for_all
def slope_squared_inside(x, w, b, y):
    """You have o(1 − o²) for the slope of a unit. It is o(1 − o)."""
    return _way(*_forward(x, w, b), x, w, y, slope=lambda o: o * (1 - o**2))


@_for_all
def target_minus_output_squared_and_doubled(x, w, b, y):
    """Your first factor is 2(y − o2)², with the square left in. Differentiating ½(y − o2)² takes the square away: o2
    − y."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: 2 * (y - o) ** 2)


@_for_all
def hidden_weights_one_place_on(x, w, b, y):
    """Your hidden unit takes w2, w3 and w4, w[1:4]. Its weights are w1, w2 and w3: w[:3], since the first index is
    0."""
    o1 = _sigmoid(w[1:4] @ x + b[0])
    return _way(o1, _sigmoid(w[3] * o1 + b[1]), x, w, y)


@_for_all
def first_weight_for_the_last(x, w, b, y):
    """You take w1 for the weight between the two units, and w2, w3, w4 for the hidden unit. The order is w1, w2, w3
    into the hidden unit, w[:3], then w4, w[3]."""
    w = np.roll(w, -1)
    return _way(*_forward(x, w, b), x, w, y)


@_for_all
def gradient_of_cross_entropy_for_y_1(x, w, b, y):
    """Your first factor is −y/o2, the slope of −y log o2, a part of the cross entropy. Here the loss is ½(y − o2)²:
    o2 − y."""
    return _way(*_forward(x, w, b), x, w, y, error=lambda o, y: -y / o)


@_for_all
def tanh_in_the_hidden_unit(x, w, b, y):
    """Your o1 is a tanh in the forward pass. The hidden unit is a sigmoid: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    o1 = np.tanh(w[:3] @ x + b[0])
    return _way(o1, _sigmoid(w[3] * o1 + b[1]), x, w, y)


@_for_all
def w4_added_in_the_hidden_unit(x, w, b, y):
    """w4 is added in your hidden unit, as if it were a bias. It has w1, w2, w3 and b1 only: o1 = σ(w1·x1 + w2·x2 +
    w3·x3 + b1)."""
    o1 = _sigmoid(w[:3] @ x + w[3] + b[0])
    return _way(o1, _sigmoid(w[3] * o1 + b[1]), x, w, y)


def _one_sided(step):
    """A difference quotient with a step that is too large."""

    def loss_of(x, w, b, y):
        return (y - _forward(x, w, b)[1]) ** 2 / 2

    def idea(x, w, b, y):
        here = loss_of(x, w, b, y)
        moved = [loss_of(x, w + step * (np.arange(4) == place), b, y) for place in (3, 0)]
        moved.insert(1, loss_of(x, w, b + step * (np.arange(2) == 1), y))
        return tuple((there - here) / step for there in moved)

    idea.__name__ = f"difference_quotient_{step}".replace(".", "_").replace("-", "_")
    idea.__doc__ = (
        f"This is the difference quotient (L(w + h) − L(w))/h with h = {step}: near the slope, but not the slope. "
        "Multiply the factors of the path instead."
    )
    _for_all(idea)


for _width in (0.1, 0.01, 0.001, 0.0001):
    _one_sided(_width)


@ex.misconception(of="gradient_w4")
def bias_for_the_weight(x, w, b, y):
    """The factor o1 is missing: this is the slope along b2. In w4·o1 + b2, o1 stands beside w4."""
    return _way(*_forward(x, w, b), x, w, y)[1]


@ex.misconception(of="gradient_w4")
def weight_itself_for_its_input(x, w, b, y):
    """The last factor is w4. The derivative of w4·o1 + b2 by w4 is o1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * w[3]


@ex.misconception(of="gradient_w4")
def output_for_input_of_w4(x, w, b, y):
    """The last factor is o2, the output of the unit w4 leads to. It is o1, what w4 is multiplied by."""
    _, o2 = _forward(x, w, b)
    return _way(*_forward(x, w, b), x, w, y)[1] * o2


@ex.misconception(of="gradient_w4")
def first_input_for_o1(x, w, b, y):
    """The last factor is x1. w4 is not connected to an input: in w4·o1 + b2 the factor beside it is o1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * x[0]


@ex.misconception(of="gradient_w4")
def inputs_added_for_o1(x, w, b, y):
    """The last factor is x1 + x2 + x3. w4 is not connected to the inputs: the factor beside it is o1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * x.sum()


@ex.misconception(of="gradient_w4")
def all_inputs_for_o1(x, w, b, y):
    """Three numbers came back: the last factor is x. w4 is not connected to the inputs: the factor beside it is o1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * x


@ex.misconception(of="gradient_w4")
def divided_by_o1(x, w, b, y):
    """You divide by o1. The derivative of w4·o1 + b2 by w4 is o1: multiply."""
    return _way(*_forward(x, w, b), x, w, y)[1] / _forward(x, w, b)[0]


@ex.misconception(of="gradient_w4")
def path_too_long(x, w, b, y):
    """The slope o1(1 − o1) of the hidden unit comes in as well. The path ends at w4, before that unit: the last factor
    is o1."""
    o1, _ = _forward(x, w, b)
    return _way(*_forward(x, w, b), x, w, y)[0] * o1 * (1 - o1)


@ex.misconception(of="gradient_w4")
def slope_of_the_hidden_unit_for_o1(x, w, b, y):
    """The last factor is o1(1 − o1). The path to w4 ends before the hidden unit: the factor is o1 itself."""
    o1, _ = _forward(x, w, b)
    return _way(*_forward(x, w, b), x, w, y)[1] * o1 * (1 - o1)


@ex.misconception(of="gradient_w4")
def weight_as_well_as_input(x, w, b, y):
    """The last factor is w4·o1. The derivative of w4·o1 + b2 by w4 is o1 alone."""
    return _way(*_forward(x, w, b), x, w, y)[0] * w[3]


@ex.misconception(of="gradient_w4")
def slope_of_the_hidden_unit_for_the_output(x, w, b, y):
    """The slope is that of the hidden unit, o1(1 − o1). Between the loss and w4 lies the output unit: o2(1 − o2)."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o1 * (1 - o1) * o1


@ex.misconception(of="gradient_b2")
def weight_for_the_bias(x, w, b, y):
    """There is a factor o1: this is the slope along w4. In w4·o1 + b2, b2 stands alone, and its factor is 1."""
    return _way(*_forward(x, w, b), x, w, y)[0]


@ex.misconception(of="gradient_b2")
def times_the_bias(x, w, b, y):
    """There is a factor b2. The derivative of w4·o1 + b2 by b2 is 1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * b[1]


@ex.misconception(of="gradient_b2")
def times_the_weight(x, w, b, y):
    """There is a factor w4: this is the slope along o1. The derivative of w4·o1 + b2 by b2 is 1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * w[3]


@ex.misconception(of="gradient_b2")
def bias_of_the_hidden_unit(x, w, b, y):
    """This is the slope along b1. b2 = b[1] belongs to the output unit: the path ends there."""
    o1, _ = _forward(x, w, b)
    return _way(*_forward(x, w, b), x, w, y)[1] * w[3] * o1 * (1 - o1)


@ex.misconception(of="gradient_b2")
def wrong_unit_s_slope(x, w, b, y):
    """The slope is that of the hidden unit, o1(1 − o1). b2 belongs to the output unit: o2(1 − o2)."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o1 * (1 - o1)


def _pieces(x, w, b, y):
    """∂L/∂o2 · o2(1 − o2), w4, o1(1 − o1) and x1."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o2 * (1 - o2), w[3], o1 * (1 - o1), x[0]


@ex.misconception(of="gradient_w1")
def w4_forgotten(x, w, b, y):
    """The factor w4 is missing: o1 acts on o2 through it, ∂o2/∂o1 = o2(1 − o2)·w4."""
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * slope * x1


@ex.misconception(of="gradient_w1")
def hidden_slope_forgotten(x, w, b, y):
    """The slope of the hidden unit, o1(1 − o1), is missing: ∂o1/∂w1 = o1(1 − o1)·x1."""
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * x1


@ex.misconception(of="gradient_w1")
def input_forgotten(x, w, b, y):
    """The factor x1 is missing: this is the slope along b1. w1 stands beside x1 in the sum."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope


@ex.misconception(of="gradient_w1")
def weight_for_the_first_input(x, w, b, y):
    """The last factor is w1. The derivative of w1·x1 + … by w1 is x1."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * w[0]


@ex.misconception(of="gradient_w1")
def o1_for_w4(x, w, b, y):
    """You have o1 where w4 belongs. On the way to w1 the path passes o1, and ∂o2/∂o1 = o2(1 − o2)·w4; o1 stands there
    only when one asks for the slope along w4."""
    o1, _ = _forward(x, w, b)
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * o1 * slope * x1


@ex.misconception(of="gradient_w1")
def both_o1_and_w4(x, w, b, y):
    """There is a factor o1 too many: ∂o2/∂o1 = o2(1 − o2)·w4, without o1."""
    o1, _ = _forward(x, w, b)
    return np.prod(_pieces(x, w, b, y)) * o1


@ex.misconception(of="gradient_w1")
def first_weight_for_w4(x, w, b, y):
    """You have w1 where w4 belongs. Between the two units lies w4, which is w[3]."""
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * w[0] * slope * x1


@ex.misconception(of="gradient_w1")
def third_weight_for_w4(x, w, b, y):
    """You have w3 where w4 belongs: w4 is w[3], since the first index is 0."""
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * w[2] * slope * x1


@ex.misconception(of="gradient_w1")
def all_weights_for_w4(x, w, b, y):
    """You have the sum of all weights where w4 belongs. Only w4, which is w[3], leads from o1 to o2."""
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * w.sum() * slope * x1


@ex.misconception(of="gradient_w1")
def first_weight_as_well_as_input(x, w, b, y):
    """The last factor is w1·x1. The derivative of w1·x1 + … by w1 is x1 alone."""
    return np.prod(_pieces(x, w, b, y)) * w[0]


@ex.misconception(of="gradient_w1")
def mean_of_the_inputs(x, w, b, y):
    """The last factor is the mean of the inputs. Only x1 is multiplied by w1."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * x.mean()


@ex.misconception(of="gradient_w1")
def third_input(x, w, b, y):
    """This is the slope along w3: the last factor is x3. x1 is x[0], since the first index is 0."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * x[2]


@ex.misconception(of="gradient_w1")
def own_output_for_the_input(x, w, b, y):
    """The last factor is o1, the output of the unit w1 leads to. It is x1, what w1 is multiplied by."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * _forward(x, w, b)[0]


@ex.misconception(of="gradient_w1")
def brackets_of_the_hidden_slope(x, w, b, y):
    """The brackets of the hidden unit's slope are missing: o1 * 1 - o1 * x1 is o1 − o1·x1. Write o1 * (1 - o1) * x1."""
    o1, _ = _forward(x, w, b)
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * (o1 - o1 * x1)


@ex.misconception(of="gradient_w1")
def outputs_mixed_in_the_hidden_slope(x, w, b, y):
    """Two outputs are mixed in the slope of the hidden unit, o2(1 − o1). A slope takes one output: o1(1 − o1)."""
    o1, o2 = _forward(x, w, b)
    return _mixed_slopes(o1, o2, x, w, y, o2 * (1 - o2), o2 * (1 - o1))[2]


@ex.misconception(of="gradient_w1")
def second_input(x, w, b, y):
    """This is the slope along w2: the last factor is x2. x1 is x[0], since the first index is 0."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * x[1]


@ex.misconception(of="gradient_w1")
def all_inputs_added(x, w, b, y):
    """The last factor is x1 + x2 + x3. Only x1 is multiplied by w1."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * x.sum()


@ex.misconception(of="gradient_w1")
def all_input_weights(x, w, b, y):
    """Three numbers came back, the slopes along w1, w2 and w3. The one along w1 is asked for: x[0], not x."""
    start, w4, slope, _ = _pieces(x, w, b, y)
    return start * w4 * slope * x


@ex.misconception(of="gradient_w1")
def output_slope_twice(x, w, b, y):
    """Both slopes are that of the output unit. The hidden unit brings its own: o1(1 − o1)."""
    _, o2 = _forward(x, w, b)
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * o2 * (1 - o2) * x1


@ex.misconception(of="gradient_w1")
def factors_added(x, w, b, y):
    """The two steps are added. Along one path the factors are multiplied; a sum is for several paths."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * (o2 * (1 - o2) * w[3] + o1 * (1 - o1) * x[0])


@ex.misconception(of="gradient_w1")
def path_too_short(x, w, b, y):
    """The path ends too early: this is the slope along o1. Go on through the hidden unit to w1: o1(1 − o1)·x1."""
    start, w4, _, _ = _pieces(x, w, b, y)
    return start * w4


@ex.misconception(of="gradient_w1")
def as_if_w1_came_into_the_output_unit(x, w, b, y):
    """You take w1 for a weight of the output unit: o2(1 − o2)·x1. It leads into the hidden unit, so the path goes
    through w4 and o1(1 − o1) first."""
    start, _, _, x1 = _pieces(x, w, b, y)
    return start * x1


@ex.misconception(of="gradient_w1")
def slope_of_w4(x, w, b, y):
    """This is the slope along w4. The path to w1 is longer: through w4, then o1(1 − o1), then x1."""
    return _way(*_forward(x, w, b), x, w, y)[0]


@ex.misconception(of="gradient_w1")
def hidden_output_put_through_the_sigmoid_again(x, w, b, y):
    """The hidden unit's slope is applied to its output: σ′(o1). o1 is σ(…) already, so its slope is o1(1 − o1)."""
    o1, _ = _forward(x, w, b)
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * _sigmoid(o1) * (1 - _sigmoid(o1)) * x1


@ex.misconception(of="gradient_w4")
def brackets_of_the_complement_before_o1(x, w, b, y):
    """The brackets of (1 − o2) are missing: … * o2 * 1 - o2 * o1 takes o2·o1 away at the end. Write o2 * (1 - o2) *
    o1."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o2 - o2 * o1


@ex.misconception(of="gradient_w4")
def complement_of_o1(x, w, b, y):
    """The last factor is 1 − o1. The derivative of w4·o1 + b2 by w4 is o1 itself."""
    return _way(*_forward(x, w, b), x, w, y)[1] * (1 - _forward(x, w, b)[0])


@ex.misconception(of="gradient_w4")
def o1_put_through_the_sigmoid_again(x, w, b, y):
    """The last factor is σ(o1). o1 is σ(…) already: it is o1 itself."""
    return _way(*_forward(x, w, b), x, w, y)[1] * _sigmoid(_forward(x, w, b)[0])


@ex.misconception(of="gradient_w4")
def sum_for_o1(x, w, b, y):
    """The last factor is the weighted sum of the hidden unit, before its sigmoid. It is the output o1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * (w[:3] @ x + b[0])


@ex.misconception(of="gradient_w4")
def o1_added(x, w, b, y):
    """o1 is added. Along a path the factors are multiplied."""
    return _way(*_forward(x, w, b), x, w, y)[1] + _forward(x, w, b)[0]


@ex.misconception(of="gradient_w4")
def hidden_unit_taken_for_the_output(x, w, b, y):
    """You take o1 for the output of the network: (o1 − y)·o1(1 − o1). The loss has o2: (o2 − y)·o2(1 − o2)·o1."""
    o1, _ = _forward(x, w, b)
    return (o1 - y) * o1 * (1 - o1) * o1


@ex.misconception(of="gradient_w4")
def third_input_for_o1(x, w, b, y):
    """The last factor is x3. w4 is not connected to an input: in w4·o1 + b2 the factor beside it is o1."""
    return _way(*_forward(x, w, b), x, w, y)[1] * x[2]


@ex.misconception(of="gradient_w4")
def slopes_of_all_weights(x, w, b, y):
    """Four numbers came back, the slopes along all weights. The one along w4 is asked for, one number."""
    o1, _ = _forward(x, w, b)
    w4, b2, _ = _way(*_forward(x, w, b), x, w, y)
    return np.append(b2 * w[3] * o1 * (1 - o1) * x, w4)


@ex.misconception(of="gradient_w1")
def slopes_of_all_four_weights(x, w, b, y):
    """Four numbers came back, the slopes along all weights. The one along w1 is asked for, one number."""
    return slopes_of_all_weights(x, w, b, y)


@ex.misconception(of="gradient_b2")
def slopes_of_both_biases(x, w, b, y):
    """Two numbers came back, the slopes along b1 and b2. The one along b2 is asked for, one number."""
    o1, _ = _forward(x, w, b)
    b2 = _way(*_forward(x, w, b), x, w, y)[1]
    return np.array([b2 * w[3] * o1 * (1 - o1), b2])


@ex.misconception(of="gradient_b2")
def slope_missing_and_times_the_bias(x, w, b, y):
    """This is (o2 − y)·b2. After o2 − y comes the slope of the output unit, o2(1 − o2), and the derivative of w4·o1 +
    b2 by b2 is 1, not b2."""
    return (_forward(x, w, b)[1] - y) * b[1]


@ex.misconception(of="gradient_w1")
def brackets_of_the_hidden_complement(x, w, b, y):
    """The brackets of (1 − o1) are missing: … * o1 * 1 - o1 * x1 takes o1·x1 away at the end. Write o1 * (1 - o1) *
    x1."""
    o1, _ = _forward(x, w, b)
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * o1 - o1 * x1


@ex.misconception(of="gradient_w1")
def brackets_of_the_output_complement(x, w, b, y):
    """The brackets of (1 − o2) are missing: … * o2 * 1 - o2 * … takes the rest away. Write o2 * (1 - o2)."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o2 - o2 * w[3] * o1 * (1 - o1) * x[0]


@ex.misconception(of="gradient_w1")
def hidden_unit_taken_for_the_output_of_w1(x, w, b, y):
    """You take o1 for the output of the network: (o1 − y)·o1(1 − o1)·x1. The loss has o2, and the path to w1 begins
    there: (o2 − y)·o2(1 − o2)·w4 comes first."""
    o1, _ = _forward(x, w, b)
    return (o1 - y) * o1 * (1 - o1) * x[0]


@ex.misconception(of="gradient_w1")
def no_slope_of_a_unit(x, w, b, y):
    """Both slopes of the sigmoids are missing. Each unit on the path brings one: o2(1 − o2) and o1(1 − o1)."""
    return (_forward(x, w, b)[1] - y) * w[3] * x[0]


@ex.misconception(of="gradient_w1")
def output_unit_skipped(x, w, b, y):
    """You go from the error straight into the hidden unit. Between them lies the output unit: ∂o2/∂o1 = o2(1 −
    o2)·w4."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o1 * (1 - o1) * x[0]


@ex.misconception(of="gradient_w1")
def tanh_s_slope_in_the_hidden_unit(x, w, b, y):
    """The slope of the hidden unit is 1 − o1² in your result, that of tanh. It is a sigmoid: o1(1 − o1)."""
    o1, _ = _forward(x, w, b)
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * (1 - o1**2) * x1


@ex.misconception(of="gradient_w1")
def outputs_mixed_in_the_hidden_slope_other_way(x, w, b, y):
    """Two outputs are mixed in the slope of the hidden unit, o1(1 − o2). A slope takes one output: o1(1 − o1)."""
    o1, o2 = _forward(x, w, b)
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * o1 * (1 - o2) * x1


@ex.misconception(of="gradient_w1")
def input_in_the_hidden_slope(x, w, b, y):
    """You have x1(1 − x1) for the slope of the hidden unit. It is written with the unit's output, o1(1 − o1), and the
    factor x1 comes behind it."""
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * x1 * (1 - x1)


@ex.misconception(of="gradient_w1")
def sum_in_the_hidden_slope(x, w, b, y):
    """You have z(1 − z) for the slope of the hidden unit, with its weighted sum z. The formula wants its output: o1(1
    − o1)."""
    z = w[:3] @ x + b[0]
    start, w4, _, x1 = _pieces(x, w, b, y)
    return start * w4 * z * (1 - z) * x1


@ex.misconception(of="gradient_w1")
def target_for_the_hidden_unit_too(x, w, b, y):
    """You add (o1 − y)·o1(1 − o1)·x1, as if the hidden unit had a target too. Only the output has one: its error
    comes back through w4."""
    o1, _ = _forward(x, w, b)
    return np.prod(_pieces(x, w, b, y)) + (o1 - y) * o1 * (1 - o1) * x[0]


@ex.misconception(of="gradient_w1")
def slopes_of_the_units_added(x, w, b, y):
    """The slopes of the two units are added. Along a path the factors are multiplied: o2(1 − o2) · w4 · o1(1 − o1)."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * (o2 * (1 - o2) + o1 * (1 - o1)) * w[3] * x[0]


@ex.misconception(of="gradient_w1")
def bias_for_w4(x, w, b, y):
    """You have b2 where w4 belongs. o1 acts on o2 through w4: the derivative of w4·o1 + b2 by o1 is w4."""
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * b[1] * slope * x1


@ex.misconception(of="gradient_w1")
def o2_for_w4(x, w, b, y):
    """You have o2 where w4 belongs. o1 acts on o2 through w4: the derivative of w4·o1 + b2 by o1 is w4."""
    start, _, slope, x1 = _pieces(x, w, b, y)
    return start * _forward(x, w, b)[1] * slope * x1


@ex.misconception(of="gradient_w1")
def a_second_path_added(x, w, b, y):
    """You add (o2 − y)·o2(1 − o2)·x1, as if w1 led into the output unit as well. There is one path: through w4 and
    the hidden unit."""
    start, w4, slope, x1 = _pieces(x, w, b, y)
    return start * w4 * slope * x1 + start * x1


@ex.misconception(of="gradient_w1")
def divided_by_w4(x, w, b, y):
    """You divide by w4. o1 acts on o2 through w4: ∂o2/∂o1 = o2(1 − o2)·w4, so multiply."""
    start, w4, slope, x1 = _pieces(x, w, b, y)
    return start / w4 * slope * x1


def _after_the_step_of_w4(rate):
    def idea(x, w, b, y):
        along_w4, start, _ = _way(*_forward(x, w, b), x, w, y)
        _, w4, slope, x1 = _pieces(x, w, b, y)
        return start * (w4 - rate * along_w4) * slope * x1

    idea.__name__ = f"w4_changed_first_with_rate_{rate}".replace(".", "_")
    idea.__doc__ = (
        f"You go back through a w4 that has taken a step already, with the rate {rate}. All slopes belong to the "
        "weights of the forward pass: no weight changes before all slopes are known."
    )
    ex.misconception(of="gradient_w1")(idea)


for _rate in (1, 0.5, 0.1, 0.01):
    _after_the_step_of_w4(_rate)


def _step(function, position, parameter, rate):
    def idea(x, w, b, y):
        return parameter(w, b) - rate * _way(*_forward(x, w, b), x, w, y)[position]

    kind, way = (
        ("step_taken", "descent") if rate > 0 else ("step_uphill", "ascent, along the slope and not against it,")
    )
    idea.__name__ = f"{kind}_with_rate_{abs(rate)}".replace(".", "_")
    idea.__doc__ = (
        f"This is the parameter after a step of {way} with the rate {abs(rate)}. The slope alone is asked for."
    )
    ex.misconception(of=function)(idea)


for _rate in (1, 0.5, 0.1, 0.01):
    _step("gradient_w4", 0, lambda w, b: w[3], _rate)
    _step("gradient_b2", 1, lambda w, b: b[1], _rate)
    _step("gradient_w1", 2, lambda w, b: w[0], _rate)
    _step("gradient_w4", 0, lambda w, b: w[3], -_rate)
    _step("gradient_b2", 1, lambda w, b: b[1], -_rate)
    _step("gradient_w1", 2, lambda w, b: w[0], -_rate)


@ex.misconception(of="gradient_w1")
def complement_of_the_input(x, w, b, y):
    """You have 1 − x1 where 1 − o1 is needed: the slope of the hidden unit is written with its output, o1(1 − o1)."""
    o1, o2 = _forward(x, w, b)
    return (o2 - y) * o2 * (1 - o2) * w[3] * o1 * (1 - x[0]) * x[0]


@_for_all
def loss_returned(x, w, b, y):
    """This is the loss ½(y − o2)². Its slope is asked for, by the chain rule."""
    _, o2 = _forward(x, w, b)
    return ((y - o2) ** 2 / 2,) * 3


def sum_of_the_hidden_unit_passed_on(x, w, b, y):
    """In the forward pass the output unit gets the hidden unit's sum, without its sigmoid; the other factors are right.
    It gets o1: o2 = σ(w4·o1 + b2)."""
    o1, _ = _forward(x, w, b)
    return _way(o1, _sigmoid(w[3] * (w[:3] @ x + b[0]) + b[1]), x, w, y)


_name("gradient_w4", sum_of_the_hidden_unit_passed_on, lambda *case: sum_of_the_hidden_unit_passed_on(*case)[0])
_name("gradient_w1", sum_of_the_hidden_unit_passed_on, lambda *case: sum_of_the_hidden_unit_passed_on(*case)[2])
