"""quiz10: two harder questions a chapter, each of them joining what several exercises taught."""

import numpy as np

from grader import Quiz, choice, computed, floats, integers

quiz = Quiz(title="The whole course", chapter="J. Across the course")


# --- threshold units -----------------------------------------------------------------------------------

ROWS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


# W, b, v, t: in each, every wrong idea below gives another function of the inputs
TWO_LAYERS = [
    ([[1, 1], [2, 1]], [-1, -2], [1, -1], 1),
    ([[1, 2], [1, 2]], [-2, -1], [-1, 1], 1),
    ([[2, -1], [2, -1]], [-1, 1], [1, 1], 2),
    ([[2, -1], [1, -2]], [-1, 2], [1, 1], 2),
    ([[1, 2], [-2, -2]], [-1, 1], [-1, 1], 1),
    ([[-2, -1], [-2, -1]], [1, 1], [1, -1], 0),
    ([[-1, 1], [2, -1]], [-2, -1], [-1, -1], 0),
    ([[2, -1], [-2, 2]], [-1, -2], [-1, -1], 0),
    ([[1, 2], [1, -1]], [-2, 1], [1, 1], 2),
    ([[-1, -1], [-2, -1]], [-1, 1], [-1, -1], 0),
    ([[2, 1], [-2, 1]], [-1, -2], [1, -1], 1),
    ([[2, -2], [-1, 1]], [-1, -2], [1, -1], 1),
    ([[-1, -1], [2, 1]], [2, -1], [1, 1], 2),
    ([[1, 1], [-1, 2]], [2, -2], [1, 1], 2),
    ([[2, -1], [2, -2]], [-1, -2], [1, -1], 1),
    ([[-2, 1], [-2, -1]], [1, 2], [-1, 1], 1),
    ([[1, -1], [2, -1]], [-1, 2], [-1, 1], 1),
    ([[-2, -1], [2, -2]], [-2, 2], [-1, 1], 1),
    ([[-1, 2], [-2, -2]], [1, 1], [1, 1], 1),
    ([[-2, 2], [-1, 1]], [1, 1], [1, 1], 2),
    ([[1, -2], [1, 2]], [1, 1], [-1, 1], 0),
    ([[-2, 1], [-1, -1]], [2, -1], [1, 1], 1),
]


def _outputs(W, b, v, t):
    hidden = ROWS @ W + b >= 0
    return (hidden @ v >= t).astype(int).tolist()


quiz.printed(
    "two_layers_of_thresholds",
    "The four inputs of a Boolean function go through two layers of threshold units. What does this print?",
    title="Two layers of thresholds",
    code="""
import numpy as np
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
H = X @ np.array({{W}}) + np.array({{b}}) >= 0
y = H @ np.array({{v}}) >= {{t}}
print(y.astype(int).tolist())
""",
    given={
        "network": choice(*TWO_LAYERS),
        "W": computed(lambda network: np.array(network[0])),
        "b": computed(lambda network: np.array(network[1])),
        "v": computed(lambda network: np.array(network[2])),
        "t": computed(lambda network: network[3]),
    },
    why="Examples are rows here, so each column of the first matrix belongs to one hidden unit. A unit that reaches "
    "its threshold exactly fires.",
    source="S1 'Solving XOR using Multi-Layer Perceptrons (MLP)', 'Feed Forward Neural Networks: Representation'",
    topics=["multilayer perceptron (MLP)", "Boolean function", "step function (binary step)"],
)


@quiz.misconception(of="two_layers_of_thresholds")
def rows_as_units(W, b, v, t, **_):
    """Here the rows of the first matrix were taken as the units. In `X @ W` they are its columns."""
    return str(_outputs(W.T, b, v, t))


@quiz.misconception(of="two_layers_of_thresholds")
def strictly_above(W, b, v, t, **_):
    """Here a unit fires only above its threshold. `>=` lets it fire at the threshold, too."""
    return str(((ROWS @ W + b > 0) @ v > t).astype(int).tolist())


@quiz.misconception(of="two_layers_of_thresholds")
def hidden_sums_kept(W, b, v, t, **_):
    """The hidden sums were passed on as they are. `>= 0` makes them True or False, which count as 1 and 0."""
    return str(((ROWS @ W + b) @ v >= t).astype(int).tolist())


GATES = {
    "AND": (0, 0, 0, 1),
    "OR": (0, 1, 1, 1),
    "NAND": (1, 1, 1, 0),
    "$x_2$ and not $x_1$": (0, 1, 0, 0),
    "XOR": (0, 1, 1, 0),
    "XNOR, the negation of XOR": (1, 0, 0, 1),
}


@quiz.single(
    title="A sigmoid neuron on four rows",
    given={
        "gate": choice(*GATES, "XOR", "XNOR, the negation of XOR"),
        "targets": computed(lambda gate: str(GATES[gate])),
    },
    options={
        "zero": (
            "It tends to 0, and the weights grow on and on",
            "For this a line must separate the rows with target 1 from the others; then larger weights make every "
            "right answer surer.",
        ),
        "ln2": (
            "It settles at 0.693, with all outputs at ½",
            "This is ln 2. It is the best only for XOR and its negation, where no line separates the rows and they "
            "cancel each other's pull.",
        ),
        "cycle": (
            "It rises and falls on and on, without settling",
            "The weights of a perceptron do so where no line separates the rows. The cross entropy of a sigmoid neuron "
            "is convex, and small steps only go down.",
        ),
        "exact": (
            "It is exactly 0 after some steps, and they end",
            "A sigmoid gives neither 0 nor 1, so the cross entropy stays above 0. Only the perceptron's rule comes to "
            "an end.",
        ),
    },
    why="One neuron has a straight boundary, whatever its activation. What no line separates it cannot learn; what a "
    "line separates it learns ever more surely.",
    source="S1 'The XOR Conundrum', 'Sigmoid Neuron'; S0 'Binary Cross Entropy'",
    topics=[
        "linear separability",
        "sigmoid neuron: y = σ(w·x + b)",
        "binary cross entropy: −(y·ln p + (1 − y)·ln(1 − p))",
        "XOR: not linearly separable",
    ],
)
def sigmoid_on_a_gate(gate, **_):
    """One sigmoid neuron with two inputs learns {{gate}}: the targets for (0, 0), (0, 1), (1, 0), (1, 1) are
    {{targets}}. Its loss is the mean cross entropy, and it takes many small steps of full-batch descent. What does
    the loss do in the long run?"""
    return "ln2" if "XOR" in gate or "XNOR" in gate else "zero"


# --- activations ---------------------------------------------------------------------------------------

PROPERTIES = {
    "are bounded, below and above": ("sigmoid", "tanh", "gaussian"),
    "give a negative output for some input": ("tanh", "leaky", "silu"),
    "are not monotonic": ("silu", "gaussian"),
    "have a slope that tends to 0 as $z \\to +\\infty$": ("sigmoid", "tanh", "gaussian"),
    "have a slope that tends to 1 as $z \\to +\\infty$": ("relu", "leaky", "silu"),
    "have outputs that are all positive": ("sigmoid", "gaussian"),
}


@quiz.several(
    title="Properties of activations",
    given={"property": choice(*PROPERTIES)},
    options={
        "sigmoid": ("sigmoid, $\\sigma(z)$", "It rises from 0 to 1, reaches neither, and is flat at both ends."),
        "tanh": ("tanh", "It rises from −1 to 1, reaches neither, and is flat at both ends."),
        "relu": ("ReLU", "It is 0 up to $z = 0$ and $z$ from there, so it does not fall and has no upper limit."),
        "leaky": ("leaky ReLU", "It is $z$ for positive and a small part of $z$ for negative inputs: it rises without "
                  "a limit, and has none below."),
        "silu": ("SiLU, $z\\,\\sigma(z)$", "It falls until $z$ is about −1.28, to about −0.28, and rises from there, "
                 "near $z$ at last."),
        "gaussian": ("Gaussian, $e^{-z^2}$", "It rises to 1 at $z = 0$ and falls from there, towards 0 at both ends."),
    },
    why="Slides ask of a good activation that it be monotonic. SiLU is not, and networks learn with it all the same.",
    source="S1 'Activation Functions', 'Activation Function Cheat Sheet'",
    topics=[
        "activation function: monotonic or not",
        "activation function: range",
        "saturation",
        "Gaussian activation: e^(−z²)",
        "SiLU (sigmoid linear unit): z·σ(z)",
    ],
)  # fmt: skip
def which_activations(property):
    """Which of these activations {{property}}?"""
    return PROPERTIES[property]


@quiz.formula(
    "{{a}}/beta",
    title="No jump in the slope",
    names={"beta": (0.3, 3)},
    given={"a": choice(0.5, 1.5, 2, 2.5, 3, 4)},
    slips={
        "{{a}}": "The slope of $\\exp(\\beta z)$ has the inner derivative $\\beta$ as a factor.",
        "{{a}}*beta": "The slope from the left is αβ, so α is divided by β, not multiplied.",
        "1/beta": "This fits the slope 1 on the right. Here it is {{a}}.",
    },
    why="At 0 the slope is $\\alpha\\beta$ from the left and {{a}} from the right. ELU with $\\alpha = 1$ has no jump "
    "in its slope; SELU has one, for its $\\alpha$ is 1.67.",
    source="S1 'Activation Function Cheat Sheet'",
    topics=[
        "order of continuity of an activation",
        "ELU: derivative αe^z for z < 0",
        "SELU (scaled ELU): λ·elu(z, α), derivative λ·elu'(z, α)",
        "chain rule: inner derivative",
    ],
)
def a_smooth_bend(sp, a):
    """An activation is ${{a}} z$ for $z > 0$ and $\\alpha(\\exp(\\beta z) - 1)$ for $z \\le 0$, with $\\beta > 0$. For
    which $\\alpha$ does its slope not jump at 0? Write it as a formula in `beta`."""
    z, alpha, beta = sp.symbols("z alpha beta", positive=True)
    left = sp.diff(alpha * (sp.exp(beta * z) - 1), z).subs(z, 0)
    return sp.solve(left - sp.nsimplify(a), alpha)[0]


# --- losses --------------------------------------------------------------------------------------------


@quiz.number(
    title="The best constant for MSLE",
    given={"y": integers(3, low=1, high=60)},
    where=lambda y: len(set(y.tolist())) == 3 and max(y) > 4 * min(y) and abs(np.mean(y) - np.median(y)) > 1,
    decimals=2,
    why="In $\\ln(1 + y)$ it is a mean squared error, so the best $\\ln(1 + c)$ is the mean of the three logarithms. "
    "MSLE measures ratios: the large target pulls far less than with MSE.",
    source="S1 'Keras Metrics'",
    topics=[
        "mean squared logarithmic error (MSLE): mean of (ln(1 + y) − ln(1 + ŷ))²",
        "outlier, robust loss",
        "regression metric",
    ],
)
def constant_for_msle(y):
    """A model predicts the same number $c$ for every example; the targets are {{y}}. Which $c$ makes the mean squared
    logarithmic error, the mean of $(\\ln(1 + y) - \\ln(1 + c))^2$, smallest?"""
    return np.exp(np.mean(np.log1p(y))) - 1


@quiz.misconception(of="constant_for_msle")
def best_for_mse(y):
    """This is the mean of the targets, which is best for MSE. Here the logarithms are averaged."""
    return np.mean(y)


@quiz.misconception(of="constant_for_msle")
def best_for_mae(y):
    """This is the median of the targets, which is best for MAE."""
    return np.median(y)


@quiz.misconception(of="constant_for_msle")
def without_the_one(y):
    """This is the geometric mean of the targets. MSLE adds 1 before each logarithm."""
    return np.exp(np.mean(np.log(y)))


@quiz.misconception(of="constant_for_msle")
def one_not_subtracted(y):
    """This is $1 + c$. Subtract the 1 again."""
    return np.exp(np.mean(np.log1p(y)))


@quiz.misconception(of="constant_for_msle")
def left_as_a_logarithm(y):
    """This is the mean of the logarithms, $\\ln(1 + c)$. Solve it for $c$."""
    return np.mean(np.log1p(y))


@quiz.formula(
    "2*w1*w2*x^2 - x*y",
    title="A mixed second derivative",
    names={"w1": (-2, 2), "w2": (-2, 2), "x": (-2, 2), "y": (-2, 2)},
    slips={
        "w1*w2*x^2": "By the product rule there are two terms. The second one is the error times x, the slope of the "
        "other factor.",
        "2*w1*w2*x^2": "The error contains the target, and it is left over: −xy is missing.",
        "x*(w1*w2*x - y)": "By the product rule there are two terms. The first one is the product of the "
        "prediction's slopes, $w_2 x$ and $w_1 x$.",
        "(w1*w2*x - y)*w2*x": "This is the first derivative by $w_1$. Derive it by $w_2$ as well.",
        "(w1*w2*x - y)*w1*x": "This is the first derivative by $w_2$. Derive it by $w_1$ as well.",
        "w2^2*x^2": "This is the second derivative by $w_1$ twice.",
        "w1^2*x^2": "This is the second derivative by $w_2$ twice.",
    },
    why="At $w_1 = w_2 = 0$ it is $-xy$, and the other second derivatives and the slopes are 0: a saddle point (unless "
    "$xy = 0$). Slides call the squared error convex, with one minimum. That holds for the predictions, but not for a "
    "network's weights.",
    source="S1 'Regression Loss Functions'; S0 'Advantages of Quadratic Equations'; S2 'Local Minima'",
    topics=[
        "squared error: convex in the predictions, not in the weights",
        "Hessian matrix of second derivatives: ∂²L/∂w_i∂w_j",
        "saddle point",
        "product rule",
    ],
)
def mixed_derivative(sp):
    """Two linear units in a row give $\\hat y = w_2 w_1 x$; the loss is $L = \\frac{1}{2}(w_2 w_1 x - y)^2$. Write the
    mixed second derivative $\\frac{\\partial^2 L}{\\partial w_1 \\partial w_2}$ as a formula in `w1`, `w2`, `x` and
    `y`."""
    w1, w2, x, y = sp.symbols("w1 w2 x y", real=True)
    return sp.diff((w2 * w1 * x - y) ** 2 / 2, w1, w2)


# --- forward propagation -------------------------------------------------------------------------------


def _squares(Y, P):
    return np.sum((P - Y) ** 2)


quiz.printed(
    "several_outputs",
    "Each of two films, the rows, has three ratings `Y`. Three linear output units predict them: `P`. What does this "
    "print?",
    title="Several real outputs",
    code="""
import numpy as np
Y = np.array({{Y}})
P = np.array({{P}})
E = (P - Y) ** 2
print(E.sum(axis=1).mean(), E.mean())
""",
    given={
        "Y": integers(2, 3, low=2, high=9),
        "errors": integers(2, 3, low=-3, high=3),
        "P": computed(lambda Y, errors: Y + errors),
    },
    where=lambda Y, P, **_: _squares(Y, P) % 6 == 0 and _squares(Y, P) >= 12 and P.min() > 0 and P.max() <= 10,
    why="The first is one convention: squares are summed over the outputs of an example, then averaged over "
    "the two examples. The second, as in Keras, averages over all six numbers and is a third of it. The minimum is the "
    "same, but the same learning rate makes steps of another size.",
    source="S1 'Feed Forward Neural Networks: Introduction', 'Keras Metrics'",
    topics=[
        "several real outputs",
        "mean squared error (MSE): (1/m) Σ (y − ŷ)²",
        "squared error: with or without ½ and 1/m",
        "output layer",
    ],
)


@quiz.misconception(of="several_outputs")
def averaged_over_the_outputs(Y, P, **_):
    """The first number divides by the three outputs. `axis=1` sums along a row, over the outputs, so that the mean is
    over the two films."""
    return f"{_squares(Y, P) / 3} {_squares(Y, P) / 6}"


@quiz.misconception(of="several_outputs")
def all_means_alike(Y, P, **_):
    """The first number averages over everything, too. It sums over the outputs and averages over the films only."""
    return f"{_squares(Y, P) / 6} {_squares(Y, P) / 6}"


@quiz.misconception(of="several_outputs")
def not_averaged(Y, P, **_):
    """The first number is the sum of all squares. `mean()` still divides it by the two films."""
    return f"{float(_squares(Y, P))} {_squares(Y, P) / 6}"


@quiz.misconception(of="several_outputs")
def averages_of_rows_only(Y, P, **_):
    """The second number is averaged over the films only. `mean()` without an axis is over all six numbers."""
    return f"{_squares(Y, P) / 2} {_squares(Y, P) / 2}"


@quiz.misconception(of="several_outputs")
def order_turned_round(Y, P, **_):
    """The two numbers have changed places."""
    return f"{_squares(Y, P) / 6} {_squares(Y, P) / 2}"


def _no_bias(x, y):
    return np.sum(x * y) / np.sum(x**2)


def _with_bias(x, y):
    return np.sum((x - x.mean()) * (y - y.mean())) / np.sum((x - x.mean()) ** 2)


@quiz.number(
    title="A unit without a bias",
    given={"x": integers(3, low=1, high=6), "y": floats(3, low=0.5, high=9, decimals=1)},
    where=lambda x, y: len(set(x.tolist())) == 3 and abs(_no_bias(x, y) - _with_bias(x, y)) > 0.1,
    decimals=3,
    why="At the minimum $\\sum (w x - y) x = 0$, so $w = \\sum x y / \\sum x^2$. Without a bias the line has to go "
    "through the origin, and then the errors need not sum to 0.",
    source="S2 'Removing INTERCEPT?'",
    topics=["intercept, and its removal: b = Σ xy/Σ x²", "linear regression", "normal equations", "bias"],
)
def unit_without_a_bias(x, y):
    """A linear unit $\\hat y = w x$ without a bias is trained on the inputs {{x}} with the targets {{y}}. The loss is
    the squared error, and the steps are small. Near which $w$ does the training end?"""
    return _no_bias(x, y)


@quiz.misconception(of="unit_without_a_bias")
def slope_with_a_bias(x, y):
    """This is the slope of the best line with a bias. Without one the line has to go through the origin."""
    return _with_bias(x, y)


@quiz.misconception(of="unit_without_a_bias")
def mean_of_the_ratios(x, y):
    """This is the mean of the ratios y/x. The squared error weighs them with $x^2$."""
    return np.mean(y / x)


@quiz.misconception(of="unit_without_a_bias")
def ratio_of_the_means(x, y):
    """This is the mean of y over that of x: it makes the errors sum to 0. Here the errors times x do."""
    return np.mean(y) / np.mean(x)


@quiz.misconception(of="unit_without_a_bias")
def divided_by_squares_of_y(x, y):
    """The denominator has the squares of the targets here. It is the sum of $x^2$."""
    return np.sum(x * y) / np.sum(y**2)


# --- backpropagation -----------------------------------------------------------------------------------


def _safely_inside(x, w1, b1, w2, b2, y, eta):
    z = w1 * x + b1
    f = 1 / (1 + np.exp(-(w2 * z + b2)))
    step = eta * (f - y) * z
    if min(abs(w1), abs(b1), abs(b2)) < 0.05:
        return False
    return z > 0.4 and abs(z - 1) > 0.2 and 0.15 < f < 0.85 and abs(w2) > 0.3 and abs(x) > 0.4 and abs(step) > 0.05


quiz.table(
    "one_training_step",
    """A tiny network: $z = w_1 x + b_1$, $h = \\max(0, z)$, $f = \\sigma(w_2 h + b_2)$, with $w_1 = {{w1}}$,
    $b_1 = {{b1}}$, $w_2 = {{w2}}$, $b_2 = {{b2}}$. The example is $x = {{x}}$ with the target $y = {{y}}$, the loss is
    the cross entropy (natural logarithm), the rate is {{eta}}. Do one whole step: the outputs `h` and `f`, the loss
    `L`, the slopes `dw2`, `db2`, `dw1`, `db1`, and the new weights `v2` and `v1`.""",
    title="One whole step",
    given={
        "x": floats(low=-2, high=2, decimals=1),
        "w1": floats(low=-2, high=2, decimals=1),
        "b1": floats(low=-1, high=1, decimals=1),
        "w2": floats(low=-2, high=2, decimals=1),
        "b2": floats(low=-1, high=1, decimals=1),
        "y": choice(0, 1),
        "eta": choice(0.5, 1.0, 2.0),
    },
    where=_safely_inside,
    cells={
        "h": "max(0, w1*x + b1)",
        "f": "sigma(w2*h + b2)",
        "L": "-(y*ln(f) + (1 - y)*ln(1 - f))",
        "dw2": "(f - y)*h",
        "db2": "f - y",
        "dw1": "(f - y)*w2*x if h > 0 else 0",
        "db1": "(f - y)*w2 if h > 0 else 0",
        "v2": "w2 - eta*dw2",
        "v1": "w1 - eta*dw1",
    },
    slips={
        "f": {"w2*h + b2": "This is the sum; the sigmoid of it is missing."},
        "L": {
            "(f - y)**2/2": "This is half the squared error. The loss is the cross entropy.",
            "-(y*ln(1 - f) + (1 - y)*ln(f))": "f is the probability of target 1; here it is taken for that of 0.",
        },
        "dw2": {
            "(f - y)*f*(1 - f)*h": "With cross entropy the slope of the sigmoid cancels: the error is $f - y$.",
            "(f - y)*w2": "This is the slope in h. The slope in $w_2$ has h as its last factor.",
        },
        "db2": {"(f - y)*f*(1 - f)": "With cross entropy the slope of the sigmoid cancels: the error is $f - y$."},
        "dw1": {
            "(f - y)*x": "The error passes back through $w_2$, which is missing.",
            "(f - y)*(w2 - eta*dw2)*x": "This goes back through the new $w_2$. All slopes belong to the old weights.",
            "(f - y)*w2*h*x": "The slope of ReLU at a positive sum is 1, not its value.",
            "(f - y)*f*(1 - f)*w2*x": "With cross entropy the slope of the sigmoid cancels: the error is $f - y$.",
        },
        "db1": {
            "(f - y)*(w2 - eta*dw2)": "This goes back through the new $w_2$. All slopes belong to the old weights.",
            "f - y": "The error passes back through $w_2$, which is missing.",
        },
        "v2": {"w2 + eta*dw2": "Descent goes against the slope: subtract."},
        "v1": {"w1 + eta*dw1": "Descent goes against the slope: subtract."},
    },
    points=2,
    why="Forward with the old weights, back with the old weights, and only then the step.",
    source="S3 0:24:35 to 0:30:50; S1 'Algorithm: Gradient Descent + Backpropagation'",
    topics=[
        "backpropagation",
        "forward propagation",
        "sigmoid with cross entropy: ∂L/∂Z = (A − Y)/m",
        "ReLU: derivative 1 for z > 0, else 0",
        "weight update: w − η·∂L/∂w",
    ],
)  # fmt: skip

quiz.ordering(
    "one_iteration",
    "A network is trained with mini-batches, dropout, clipped gradients and Adam. Put the steps of one iteration in "
    "order.",
    title="One iteration of training",
    order=[
        "Take the next mini-batch of the shuffled examples",
        "Go forward layer by layer, with a new dropout mask for each hidden layer",
        "Compute the error of the output layer from predictions and targets",
        "Go back layer by layer, with the same masks, until all gradients are known",
        "Scale all gradients down together if their norm is too large",
        "Update Adam's averages of the gradients and of their squares",
        "Change all weights and biases",
    ],
    why="The masks of the way forward serve on the way back. Clipping needs all gradients, Adam averages the clipped "
    "ones, and no weight changes while others still need its old value.",
    source="S1 'Algorithm: Gradient Descent + Backpropagation'; S2 'Solutions to Exploding Gradient Problem'; "
    "S3 1:07:33",
    topics=[
        "training loop",
        "backpropagation",
        "dropout: backpropagation",
        "gradient clipping: by global norm, times max_norm/norm",
        "mini-batch gradient descent",
    ],
)


# --- descent -------------------------------------------------------------------------------------------

quiz.line(
    "line_of_adam",
    "One step of Adam, with the gradient `g` and `t` = 1, 2, 3, … The first step comes out right, later ones do not. "
    "Which line is wrong?",
    title="Right only once",
    code="""
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g**2
m_hat = m / (1 - beta1**t)
v_hat = v / (1 - beta2 * t)
w = w - rate * m_hat / (np.sqrt(v_hat) + eps)
""",
    right=4,
    wrong={
        1: "This is right: an average of the gradients, in which the new one counts 1 − β1.",
        2: "This is right: the same average of the squares, with a β of its own.",
        3: "This is right: the average began at 0, and the division by 1 − β1 to the power t makes up for it.",
        5: "This is right: a step against the averaged gradient, divided by the root of the averaged squares.",
    },
    why="The correction is $1 - \\beta_2^t$, a power. The product is the same for $t = 1$ only; for $\\beta_2 = 0.999$ "
    "and $t = 2$ it makes $\\hat v$ negative, and its root is not a number.",
    source="S2 'ADAM GD'",
    topics=["Adam: bias correction m/(1 − β1^t), v/(1 − β2^t)", "Adam: w − α·m̂/(√v̂ + ε)"],
)


def _kind(a, b, c):
    if a * c < b * b:
        return "saddle"
    return "minimum" if a > 0 else "maximum"


@quiz.single(
    title="Beside a point without slope",
    given={
        "kind": choice("minimum", "saddle", "maximum"),
        "a": integers(low=-5, high=5),
        "b": integers(low=-5, high=5),
        "c": integers(low=-5, high=5),
        "trace": computed(lambda a, c: a + c),
        "det": computed(lambda a, b, c: a * c - b * b),
    },
    where=lambda kind, a, b, c, **_: b != 0 and a * c > 0 and abs(a * c - b * b) > 1 and _kind(a, b, c) == kind,
    options={
        "minimum": (
            "It returns to the point, whichever way it was moved",
            "For this the loss must rise in all directions: both eigenvalues of the Hessian positive.",
        ),
        "saddle": (
            "It goes away along one line, and nears along another",
            "For this the loss must rise in one direction and fall in another: one eigenvalue positive, one negative.",
        ),
        "maximum": (
            "It goes away from the point, whichever way it was moved",
            "For this the loss must fall in all directions: both eigenvalues of the Hessian negative.",
        ),
        "stays": (
            "It stays where it is, since at the point the slope is 0",
            "The slope is 0 at the point itself. Beside it the Hessian times the distance is left.",
        ),
    },
    why="The eigenvalues have the sum ${{trace}}$ and the product ${{det}}$. A negative product means a saddle point; "
    "a positive one a minimum or a maximum, as the sum says. The diagonal alone does not tell.",
    source="S2 'Local Minima'",
    topics=[
        "critical point",
        "saddle point",
        "local minimum",
        "Hessian matrix of second derivatives: ∂²L/∂w_i∂w_j",
        "eigenvalue as curvature",
    ],
)
def beside_a_flat_point(kind, **_):
    """At a point the gradient of a loss $L(w_1, w_2)$ is 0, and its matrix of second derivatives is
    $\\begin{pmatrix} {{a}} & {{b}} \\\\ {{b}} & {{c}} \\end{pmatrix}$. The weights are moved a little from there, in no
    special direction, and gradient descent goes on with a small rate. What does it do?"""
    return kind


# --- making networks train -----------------------------------------------------------------------------

quiz.several(
    "hyperparameters",
    "Which of these numbers are hyperparameters: set by whoever trains the network, and left as they are by gradient "
    "descent?",
    title="Hyperparameters",
    right={
        "the δ of the Huber loss": "It is set beforehand: it says which errors count as outliers.",
        "the keep probability of dropout": "It is set beforehand; only the masks are drawn anew.",
        "the β of momentum": "It is set beforehand, often to 0.9: it says how long old gradients count.",
        "the slope of a leaky ReLU below 0": "It is set beforehand, often to 0.01.",
    },
    wrong={
        "the slope of a PReLU below 0": "It is learned: descent changes it like a weight. That tells PReLU from leaky "
        "ReLU.",
        "the γ of batch normalisation": "It is learned with the weights, by the same steps.",
        "the bias of a hidden unit": "It is learned with the weights. Only its first value is set.",
    },
    why="What descent changes is a parameter. What it leaves alone is tuned from outside, by the loss on a dev set.",
    source="S0 'Huber Loss in Linear Regression', 'Types of Activation Functions'; S2 'Hyper-Parameters Tuning'",
    topics=[
        "hyperparameter tuning",
        "PReLU (parametric ReLU): learned slope α, ∂/∂α = z for z < 0",
        "batch normalisation: γ(Z − μ)/√(σ² + ε) + β",
        "Huber loss: ½e² for |e| <= δ, else δ(|e| − ½δ)",
    ],
)


@quiz.number(
    title="The size of a signal",
    given={
        "n": choice(25, 50, 100, 200, 400),
        "s": choice(0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15),
        "depth": integers(low=3, high=6),
    },
    where=lambda n, s, depth: 0.3 < n * s * s < 4 and abs(n * s * s - 1) > 0.1,
    digits=3,
    why="Each layer multiplies the expected square by $n s^2$: the {{n}} terms of a sum are independent, so their "
    "variances add. With $s = 1/\\sqrt{n}$ the factor is 1, which is the idea of Xavier's rule.",
    source="S3 0:54:19 to 1:00:14; S2 'Weights Initialization In NN'",
    topics=[
        "variance of a weighted sum: n_in · variance of w · mean of x²",
        "depth as an exponent: 1.5^L, 0.5^L",
        "Xavier initialisation: √(1/n_in), for tanh",
        "exploding gradient",
    ],
)
def size_of_a_signal(n, s, depth):
    """A network has {{depth}} layers of {{n}} units, and {{n}} inputs, with identity activations and no biases. All
    weights are drawn independently with mean 0 and standard deviation {{s}}. The mean of the squared inputs is 1. What
    is the expected square of an output?"""
    return (n * s * s) ** depth


@quiz.misconception(of="size_of_a_signal")
def deviation_for_variance(n, s, depth):
    """This has the factor $n s$ for each layer. Variances add up, so the standard deviation is squared."""
    return (n * s) ** depth


@quiz.misconception(of="size_of_a_signal")
def one_layer_only(n, s, depth):
    """This is the factor of one layer. Each layer multiplies by it again."""
    return n * s * s


@quiz.misconception(of="size_of_a_signal")
def layers_added(n, s, depth):
    """Here the layers' factors are added. They multiply, which is why depth lets a signal explode or vanish."""
    return depth * n * s * s


@quiz.misconception(of="size_of_a_signal")
def root_taken(n, s, depth):
    """This is the root of it, the typical size of an output. Its square is asked for."""
    return (n * s * s) ** (depth / 2)


@quiz.misconception(of="size_of_a_signal")
def halved_by_relu(n, s, depth):
    """This halves the square in each layer, as ReLU would. Here the activations are identities."""
    return (n * s * s / 2) ** depth


# --- metrics -------------------------------------------------------------------------------------------


SURE = [(0.80, 0.97), (0.80, 0.97), (0.36, 0.46), (0.36, 0.46)]  # two right, and nearly three and four
HASTY = [(0.54, 0.70), (0.54, 0.70), (0.54, 0.90), (0.04, 0.14)]  # three right, and one sadly wrong
FAIR = [(0.54, 0.90), (0.54, 0.90), (0.70, 0.97), (0.15, 0.46)]
POOR = [(0.54, 0.97), (0.54, 0.97), (0.08, 0.40), (0.08, 0.40)]
SPANS = {"both": (FAIR, POOR), "loss": (SURE, HASTY), "accuracy": (HASTY, SURE)}


def _spread(spans, places):
    """Return a number in each span, in an order that is drawn with them."""
    low, high = np.array(spans).T
    return np.round(low + (high - low) * places, 2)[np.argsort(places * 7 % 1)]


def _verdict(pa, pb):
    """Return what A is better in, or None where the two are too near to each other."""
    loss, right = np.mean(np.log(pa) - np.log(pb)), int(np.sum(pa > 0.5)) - int(np.sum(pb > 0.5))
    if abs(loss) < 0.08 or right == 0:
        return None
    return {(True, True): "both", (True, False): "loss", (False, True): "accuracy"}.get((loss > 0, right > 0))


@quiz.true_false(
    title="Loss and accuracy",
    given={
        "case": choice("both", "both", "loss", "accuracy"),
        "places": floats(4, low=0, high=1),
        "others": floats(4, low=0, high=1),
        "pa": computed(lambda case, places: _spread(SPANS[case][0], places)),
        "pb": computed(lambda case, others: _spread(SPANS[case][1], others)),
    },
    where=lambda case, pa, pb, **_: _verdict(pa, pb) == case,
    options={
        "both": (
            "The mean of $-\\ln p$ is smaller for A, and A has more numbers above ½",
            "Work out both: the mean of the four −ln p of each model, and how many of its four numbers are above ½.",
        ),
        "loss": (
            "The mean of $-\\ln p$ is smaller for A, but B has more numbers above ½",
            "Work out both: the mean of the four −ln p of each model, and how many of its four numbers are above ½.",
        ),
        "accuracy": (
            "A has more numbers above ½, but the mean of $-\\ln p$ is smaller for B",
            "Work out both: the mean of the four −ln p of each model, and how many of its four numbers are above ½.",
        ),
        "same": (
            "Loss and accuracy tell the same, as both compare outputs and labels",
            "The loss counts how sure an answer is, accuracy only on which side it lies. They may disagree.",
        ),
    },
    why="Accuracy sees on which side of ½ a number lies, the loss how far. That is why curves of the loss and of a "
    "metric may point to different models.",
    source="S1 'Learning Curves', 'Keras Metrics'",
    topics=[
        "optimisation and performance learning curves",
        "accuracy",
        "binary cross entropy: −(y·ln p + (1 − y)·ln(1 − p))",
    ],
)
def loss_and_accuracy(case, **_):
    """Two models classify four examples into two classes. To the true class model A gives the probabilities {{pa}},
    model B {{pb}}. Statement: A has the smaller mean cross entropy of the two, and the higher accuracy, too."""
    return case == "both", case


@quiz.number(
    title="Seen before",
    given={
        "n": choice(200, 250, 400, 500),
        "seen": choice(40, 50, 80, 100),
        "missed": integers(low=24, high=70),
        "right": computed(lambda n, missed: n - missed),
        "new": computed(lambda n, seen: n - seen),
    },
    where=lambda n, seen, missed, **_: 0.3 < missed / (n - seen) < 0.7,
    decimals=3,
    share=True,
    why="All {{missed}} errors are among the {{new}} new examples. A table that looks up what it knows is perfect on "
    "old examples, so only new ones tell how well a network generalises.",
    source="S2 'Neural Network' (a look-up table; generalisation), 'Common Solution for Both' (data leakage)",
    topics=["generalisation to unseen examples", "data leakage", "accuracy", "overfitting"],
)
def seen_before(n, seen, missed, right, new):
    """A network is right on {{right}} of the {{n}} examples of its test set. Then it turns out that {{seen}} of them
    had been in the training set, too, and it knew all of these by heart. What is its accuracy on the others?"""
    return (right - seen) / new


@quiz.misconception(of="seen_before")
def accuracy_with_the_old_ones(n, seen, missed, right, new):
    """This is the accuracy on all {{n}} examples. Leave those out that it had seen."""
    return right / n


@quiz.misconception(of="seen_before")
def divided_by_all(n, seen, missed, right, new):
    """The old examples are left out of the right answers, but not out of the total."""
    return (right - seen) / n


@quiz.misconception(of="seen_before")
def share_of_errors(n, seen, missed, right, new):
    """This is the share of errors on the new examples. Accuracy is one minus it."""
    return missed / new


@quiz.misconception(of="seen_before")
def scaled_by_the_share(n, seen, missed, right, new):
    """This takes the share of new examples of the whole accuracy. But all errors are among the new ones."""
    return right / n * new / n
