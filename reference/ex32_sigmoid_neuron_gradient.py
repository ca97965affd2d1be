"""ex32: the two slopes of half the squared error of one sigmoid neuron, from one truth."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The gradient of one sigmoid neuron",
    chapter="E. The chain rule and backpropagation",
    source="S1 'Gradient Descent Rule'",
    inputs={
        "w": floats(low=-2.5, high=2.5),
        "b": floats(low=-2, high=2),
        "x": floats(low=-2.5, high=2.5),
        "y": floats(low=-0.5, high=1.5),
    },
    hints=[
        "Compute f = σ(w·x + b) first; everything else can be said with f, y and x.",
        "Three steps lie between L and w: L depends on f, f on z = w·x + b, and z on w. One factor for each.",
        "The slope of ½(f − y)² is f − y, that of the sigmoid is f(1 − f).",
        "z = w·x + b grows by x when w grows by 1, and by 1 when b does. That is all that tells grad_w from grad_b.",
        "grad_b: (f - y) * f * (1 - f). grad_w: the same times x.",
    ],
    notes=[
        "S1 writes this loss with ½ and no mean; the points are added up by gradient descent (ex38), not here.",
        "The factor f(1 − f) is at most ¼ and nearly 0 far from the middle: the descent is slow on the flat parts.",
    ],
    builds_on=["ex07", "ex19"],
    topics=[
        "gradient of a sigmoid neuron: (f − y)·f(1 − f)·x",
        "gradient of a bias",
        "partial derivative",
        "chain rule",
        "squared error: with or without ½ and 1/m",
    ],
)

BATCH = {"x": floats("m", low=-2.5, high=2.5), "y": floats("m", low=-0.5, high=1.5)}
SHOWN = [
    {"w": -2.0, "b": -2.0, "x": 0.5, "y": 0.2},
    {"w": -2.0, "b": -2.0, "x": 2.5, "y": 0.9},
    {"w": 1.0, "b": -1.0, "x": 2.0, "y": 0.0},
]
POINTS = {"w": -2.0, "b": -2.0, "x": [0.5, 2.5], "y": [0.2, 0.9]}
TABLE = {"w": 0.5, "b": -1.0, "x": [[1.0, -2.0, 0.5], [0.0, 1.5, -0.5]], "y": [[0.0, 1.0, 0.25], [1.0, 0.5, 0.75]]}
ONE_POINT = {"w": 1.5, "b": 0.25, "x": [-1.0], "y": [1.0]}
AT_ZERO = [{"w": 1.5, "b": -0.5, "x": 0.0, "y": 1.0}, {"w": -0.75, "b": 1.25, "x": 0.0, "y": 0.25}]


@ex.truth
def loss(sp):
    w, b, x, y = sp.symbols("w b x y", real=True)
    f = sp.let("f", sp.sigma(w * x + b))
    return (f - y) ** 2 / 2


# Both are derived from the loss, never typed.
ex.function("grad_w", points=2, truth=loss.diff("w"), check="one point", examples=SHOWN, cases=AT_ZERO, drawn=8)
ex.check(
    "many points, one slope each",
    of="grad_w",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[POINTS],
    cases=[ONE_POINT, TABLE],
    when_wrong="For arrays x and y each point has its own slope: the result has the shape of x.",
)
ex.function("grad_b", points=2, truth=loss.diff("b"), check="one point", examples=SHOWN, cases=AT_ZERO, drawn=8)
ex.check(
    "many points, one slope each",
    of="grad_b",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[POINTS],
    cases=[ONE_POINT, TABLE],
    when_wrong="For arrays x and y each point has its own slope: the result has the shape of x.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="grad_w")
def by_an_imaginary_step(w, b, x, y):
    """No slope is typed: w moves by a tiny imaginary step, and the imaginary part of the loss, divided by the step, is
    the slope. Nothing is subtracted, so no digit is lost: a good way to check a formula."""
    step = 1e-20
    f = 1 / (1 + np.exp(-((w + step * 1j) * x + b)))
    loss = (f - y) ** 2 / 2
    return np.imag(loss) / step


# --- wrong ideas ---------------------------------------------------------------------------------------
# Each function gets the output f and the target y, so most ideas are one change of a factor.

_SEE = {  # what treats an idea, where the topics do not lead there
    "two_forms_of_the_sigmoid_mixed": ["quiz02:sigmoid_neuron", "ex06"],
    "slope_of_tanh": ["quiz02:slope_from_output", "ex07"],
    "square_without_its_half": ["quiz03:squared_error_slopes", "ex19"],
}


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _slope(w, b, x, y, *, output=_sigmoid, error=lambda f, y: f - y, slope=lambda f: f * (1 - f)):
    f = output(w * x + b)
    return error(f, y) * slope(f)


def _for_both(idea):
    """The same idea in both functions: idea(w, b, x, y) is what it makes of (f − y) f(1 − f), and grad_w adds the x."""
    _name_for_both(idea.__name__, idea.__doc__, (lambda *point: idea(*point) * point[2], lambda *point: idea(*point)))
    return idea


def _name_for_both(name, text, ideas):
    for function, idea in zip(("grad_w", "grad_b"), ideas):
        idea.__name__, idea.__doc__ = name, text
        ex.misconception(of=function, see=_SEE.get(name, ()))(idea)


@_for_both
def target_minus_output(w, b, x, y):
    """The sign is reversed, and descent would climb. The slope of ½(f − y)² along f is f − y, not y − f, and that of
    the sigmoid is f(1 − f), not f(f − 1)."""
    return -_slope(w, b, x, y)


@_for_both
def square_without_its_half(w, b, x, y):
    """There is a factor 2 too many: this loss is ½(f − y)², and its ½ cancels the 2 of the square."""
    return 2 * _slope(w, b, x, y)


@_for_both
def half_kept(w, b, x, y):
    """There is a ½ too many: differentiating the square brings a 2 down, which cancels the ½ of the loss."""
    return _slope(w, b, x, y) / 2


@_for_both
def slope_of_cross_entropy(w, b, x, y):
    """The slope of the sigmoid, f(1 − f), is missing. It cancels with the cross entropy; with ½(f − y)² it stays."""
    return _slope(w, b, x, y, slope=lambda f: 1.0)


@_for_both
def output_for_loss(w, b, x, y):
    """The factor f − y is missing: this is the slope of the output f, not that of the loss ½(f − y)²."""
    return _slope(w, b, x, y, error=lambda f, y: 1.0)


@_for_both
def loss_for_its_slope(w, b, x, y):
    """The first factor is the loss ½(f − y)² itself. It must be the slope of the loss, f − y."""
    return _slope(w, b, x, y, error=lambda f, y: (f - y) ** 2 / 2)


@_for_both
def error_squared(w, b, x, y):
    """f − y is squared. The loss has the square; its slope has f − y itself."""
    return _slope(w, b, x, y, error=lambda f, y: (f - y) ** 2)


@_for_both
def size_of_the_error(w, b, x, y):
    """You use |f − y|. The sign matters: it tells in which direction the output must move."""
    return _slope(w, b, x, y, error=lambda f, y: abs(f - y))


@_for_both
def sign_of_the_error(w, b, x, y):
    """You use only the sign of f − y, which belongs to the absolute error |f − y|. The slope of ½(f − y)² is f − y."""
    return _slope(w, b, x, y, error=lambda f, y: np.sign(f - y))


@_for_both
def target_forgotten(w, b, x, y):
    """The target y is not subtracted: the slope of ½(f − y)² is f − y."""
    return _slope(w, b, x, y, error=lambda f, y: f)


@_for_both
def target_in_the_sigmoid_s_slope(w, b, x, y):
    """You have f(1 − y) where the slope of the sigmoid belongs. It is f(1 − f): the target has no part in it."""
    f = _sigmoid(w * x + b)
    return (f - y) * f * (1 - y)


@_for_both
def complement_forgotten(w, b, x, y):
    """The slope of the sigmoid is f(1 − f); you have f alone."""
    return _slope(w, b, x, y, slope=lambda f: f)


@_for_both
def output_forgotten_in_the_slope(w, b, x, y):
    """The slope of the sigmoid is f(1 − f); you have 1 − f alone."""
    return _slope(w, b, x, y, slope=lambda f: 1 - f)


@_for_both
def slope_of_tanh(w, b, x, y):
    """You use 1 − f², the slope of tanh. The slope of the sigmoid is f(1 − f)."""
    return _slope(w, b, x, y, slope=lambda f: 1 - f**2)


@_for_both
def slope_squared(w, b, x, y):
    """f(1 − f) comes in twice. The sigmoid is passed once on the way from L to w and b, so its slope comes once."""
    return _slope(w, b, x, y, slope=lambda f: (f * (1 - f)) ** 2)


@_for_both
def slope_of_the_output(w, b, x, y):
    """You apply σ′ to f, which is σ(…) already. The slope is f(1 − f), with f as it is."""

    def slope(f):
        again = _sigmoid(f)
        return again * (1 - again)

    return _slope(w, b, x, y, slope=slope)


@_for_both
def z_for_the_output_in_the_slope(w, b, x, y):
    """You have z(1 − z) with z = w·x + b. The formula wants the output: f(1 − f)."""
    z = w * x + b
    return (_sigmoid(z) - y) * z * (1 - z)


@_for_both
def input_for_output_in_the_slope(w, b, x, y):
    """You have x where f belongs in the slope of the sigmoid: it is f(1 − f)."""
    return _slope(w, b, x, y, slope=lambda f: x * (1 - x))


@_for_both
def one_minus_input(w, b, x, y):
    """The slope of the sigmoid is f(1 − f). You have f(1 − x): the output stands in both places."""
    f = _sigmoid(w * x + b)
    return (f - y) * f * (1 - x)


@_for_both
def brackets_of_the_complement(w, b, x, y):
    """The brackets of (1 − f) are missing: (f − y)·f·1 − f takes f away at the end. Write (f - y) * f * (1 - f)."""
    f = _sigmoid(w * x + b)
    return (f - y) * f * 1 - f


@_for_both
def target_minus_output_in_the_slope(w, b, x, y):
    """You have f(y − f) where the slope of the sigmoid belongs. It is f(1 − f): the target has no part in it."""
    f = _sigmoid(w * x + b)
    return (f - y) * f * (y - f)


@_for_both
def slope_of_the_target(w, b, x, y):
    """You have y(1 − y) where the slope of the sigmoid belongs. It is written with the output: f(1 − f)."""
    f = _sigmoid(w * x + b)
    return (f - y) * y * (1 - y)


@_for_both
def error_added(w, b, x, y):
    """You have f + y where f − y belongs: the error is the output minus the target."""
    return _slope(w, b, x, y, error=lambda f, y: f + y)


@_for_both
def gradient_of_cross_entropy_for_y_1(w, b, x, y):
    """This is the slope of −y log f, a part of the cross entropy. Here the loss is ½(f − y)²: (f − y) · f(1 − f)."""
    return _slope(w, b, x, y, error=lambda f, y: -y / f)


@_for_both
def bias_multiplied(w, b, x, y):
    """Your z is w·x·b. The bias is added: z = w·x + b."""
    return _slope(w * b, 0.0, x, y)


@_for_both
def minus_in_the_denominator(w, b, x, y):
    """The denominator of your sigmoid is 1 − e^(−z). It is 1 + e^(−z)."""
    return _slope(w, b, x, y, output=lambda z: 1 / (1 - np.exp(-np.where(z == 0, 1e-9, z))))


@_for_both
def two_forms_of_the_sigmoid_mixed(w, b, x, y):
    """Your sigmoid is e^z / (1 + e^(−z)). Either 1 / (1 + e^(−z)) or e^z / (1 + e^z)."""
    return _slope(w, b, x, y, output=lambda z: np.exp(z) / (1 + np.exp(-z)))


@_for_both
def relu_neuron(w, b, x, y):
    """Your f is ReLU, max(0, w·x + b). It must be σ(w·x + b), and f(1 − f) is the slope of σ only."""
    return _slope(w, b, x, y, output=lambda z: np.maximum(0, z))


@_for_both
def no_sigmoid(w, b, x, y):
    """There is no sigmoid: this is the slope for f = w·x + b, a linear neuron. Here f = σ(w·x + b)."""
    return w * x + b - y


@_for_both
def sigmoid_left_out_of_the_output(w, b, x, y):
    """Your f is w·x + b. It must be σ(w·x + b), and f(1 − f) is the slope of σ only then."""
    return _slope(w, b, x, y, output=lambda z: z)


@_for_both
def tanh_neuron(w, b, x, y):
    """These are the values for f = tanh(w·x + b) and its slope 1 − f². Here f is the sigmoid σ(w·x + b), with the
    slope f(1 − f)."""
    return _slope(w, b, x, y, output=np.tanh, slope=lambda f: 1 - f**2)


@_for_both
def tanh_with_the_sigmoid_s_slope(w, b, x, y):
    """Your f is tanh(w·x + b). It must be σ(w·x + b) = 1 / (1 + e^(−(w·x + b)))."""
    return _slope(w, b, x, y, output=np.tanh)


@_for_both
def exponent_positive(w, b, x, y):
    """The exponent has the wrong sign: f = 1 / (1 + e^(−z)) with z = w·x + b. With e^(z) it is σ(−z)."""
    return _slope(w, b, x, y, output=lambda z: 1 / (1 + np.exp(z)))


@_for_both
def brackets_of_the_sigmoid(w, b, x, y):
    """The brackets of the sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return _slope(w, b, x, y, output=lambda z: 1 + np.exp(-z))


@_for_both
def minus_for_the_product_only(w, b, x, y):
    """Your z is w·x − b; it is w·x + b. (In np.exp(-w * x + b) the minus reaches w·x only: write np.exp(-(w * x +
    b)).)"""
    return _slope(w, -b, x, y)


@_for_both
def bias_forgotten(w, b, x, y):
    """The bias is missing in f: f = σ(w·x + b)."""
    return _slope(w, 0.0, x, y)


@_for_both
def weight_forgotten(w, b, x, y):
    """The weight is missing in f: f = σ(w·x + b), not σ(x + b)."""
    return _slope(1.0, b, x, y)


@_for_both
def bias_inside_the_product(w, b, x, y):
    """Your z is w·(x + b). The bias is added after the product: w·x + b."""
    return _slope(w, w * b, x, y)


@_for_both
def weight_and_bias_swapped(w, b, x, y):
    """w and b have changed places in f: f = σ(w·x + b), and the arguments come in the order w, b, x, y."""
    return _slope(b, w, x, y)


@ex.misconception(of="grad_w", see="quiz06:one_step")
def input_forgotten(w, b, x, y):
    """The factor x is missing: this is the slope along b. w·x + b changes by x when w changes by 1."""
    return _slope(w, b, x, y)


@ex.misconception(of="grad_w")
def weight_for_the_input(w, b, x, y):
    """The last factor is w. The derivative of w·x + b by w is x; w would come out if one asked for the slope along
    x."""
    return _slope(w, b, x, y) * w


@ex.misconception(of="grad_w")
def input_squared(w, b, x, y):
    """The factor x comes in twice: w·x + b changes by x when w changes by 1, so x comes once."""
    return _slope(w, b, x, y) * x**2


@ex.misconception(of="grad_w")
def input_added(w, b, x, y):
    """x is added. Along the chain the factors are multiplied: (f − y) · f(1 − f) · x."""
    return _slope(w, b, x, y) + x


@ex.misconception(of="grad_w")
def product_times_input(w, b, x, y):
    """The last factor is w·x. The derivative of w·x + b by w is x alone."""
    return _slope(w, b, x, y) * w * x


@ex.misconception(of="grad_w")
def target_for_the_input(w, b, x, y):
    """The last factor is y. The derivative of w·x + b by w is x, the input."""
    return _slope(w, b, x, y) * y


def _step(rate):
    _name_for_both(
        f"step_taken_with_rate_{rate}".replace(".", "_"),
        f"This is the parameter after a step of descent with the rate {rate}. The gradient alone is asked for.",
        (lambda w, b, x, y: w - rate * _slope(w, b, x, y) * x, lambda w, b, x, y: b - rate * _slope(w, b, x, y)),
    )


for _rate in (1, 0.5, 0.1, 0.01):
    _step(_rate)


def _brackets_of_the_error(w, b, x, y):
    f = _sigmoid(w * x + b)
    return f, y * f * (1 - f)


_name_for_both(
    "brackets_of_the_error",
    "The brackets of (f − y) are missing: f - y * f * (1 - f) multiplies y alone. Write (f - y) * f * (1 - f).",
    (
        lambda *point: _brackets_of_the_error(*point)[0] - _brackets_of_the_error(*point)[1] * point[2],
        lambda *point: _brackets_of_the_error(*point)[0] - _brackets_of_the_error(*point)[1],
    ),
)


@ex.misconception(of="grad_w")
def error_alone(w, b, x, y):
    """This is f − y, the slope of the loss along f. To get to w two factors more are needed: f(1 − f) and x."""
    return _sigmoid(w * x + b) - y


@ex.misconception(of="grad_w")
def slope_alone(w, b, x, y):
    """This is f(1 − f), the slope of the sigmoid. The loss and w·x + b have slopes as well: (f − y) before it, x behind
    it."""
    f = _sigmoid(w * x + b)
    return f * (1 - f)


@ex.misconception(of=["grad_w", "grad_b"])
def output_itself(w, b, x, y):
    """This is f, the output of the neuron. The slope of the loss is asked for."""
    return _sigmoid(w * x + b)


@ex.misconception(of=["grad_w", "grad_b"])
def loss_itself(w, b, x, y):
    """This is the loss ½(f − y)². Its slope is asked for."""
    return (_sigmoid(w * x + b) - y) ** 2 / 2


@ex.misconception(of="grad_b")
def input_kept_for_the_bias(w, b, x, y):
    """There is a factor x: this is the slope along w. w·x + b changes by 1 when b changes by 1."""
    return _slope(w, b, x, y) * x


@ex.misconception(of="grad_b")
def times_the_bias(w, b, x, y):
    """There is a factor b. The derivative of w·x + b by b is 1."""
    return _slope(w, b, x, y) * b


@ex.misconception(of="grad_b")
def times_the_weight(w, b, x, y):
    """There is a factor w: this is the slope along x. The derivative of w·x + b by b is 1."""
    return _slope(w, b, x, y) * w


@ex.misconception(of=["grad_w", "grad_b"])
def always_zero(w, b, x, y):
    """Your answer is always 0. Are the brackets missing, as in f * 1 - f, which is f − f?"""
    return 0.0 * x


@_for_both
def parameters_forgotten(w, b, x, y):
    """Your f is σ(x): the weight and the bias are missing. f = σ(w·x + b)."""
    return _slope(1.0, 0.0, x, y)


@_for_both
def power_of_ten(w, b, x, y):
    """Your sigmoid has 10^(−z). It is 1 / (1 + e^(−z)), np.exp."""
    return _slope(w, b, x, y, output=lambda z: 1 / (1 + 10.0**-z))


@_for_both
def power_of_two(w, b, x, y):
    """Your sigmoid has 2^(−z). It is 1 / (1 + e^(−z)), np.exp."""
    return _slope(w, b, x, y, output=lambda z: 1 / (1 + 2.0**-z))


@_for_both
def exponential_for_the_sigmoid(w, b, x, y):
    """Your f is e^z. It must be the sigmoid, 1 / (1 + e^(−z)), and f(1 − f) is the slope of that only."""
    return _slope(w, b, x, y, output=np.exp)


@_for_both
def output_squared_in_the_slope(w, b, x, y):
    """You have f(1 − f²) for the slope. That of the sigmoid is f(1 − f)."""
    return _slope(w, b, x, y, slope=lambda f: f * (1 - f**2))


@_for_both
def divided_by_the_slope(w, b, x, y):
    """You divide by f(1 − f). Along the chain the slopes are multiplied: (f − y) · f(1 − f) is the beginning of
    both."""
    return _slope(w, b, x, y, slope=lambda f: 1 / (f * (1 - f)))


@ex.misconception(of=["grad_w", "grad_b"])
def times_the_weighted_sum(w, b, x, y):
    """The last factor is z = w·x + b itself. Its slope belongs there: x along w, 1 along b."""
    return _slope(w, b, x, y) * (w * x + b)


@_for_both
def output_rounded(w, b, x, y):
    """f is rounded to 0 or 1 in f − y. The slope needs the output itself: how far it is from y counts."""
    f = _sigmoid(w * x + b)
    return (np.round(f) - y) * f * (1 - f)


@_for_both
def error_squared_and_no_slope(w, b, x, y):
    """You have (f − y)² where (f − y) · f(1 − f) belongs: differentiating takes the square away, and the slope of the
    sigmoid comes in."""
    return (_sigmoid(w * x + b) - y) ** 2


@_for_both
def input_for_both_outputs_in_the_slope(w, b, x, y):
    """You have f(1 − f·x) for the slope of the sigmoid. It is f(1 − f); x comes once, behind it, along w."""
    f = _sigmoid(w * x + b)
    return (f - y) * f * (1 - f * x)


@_for_both
def slope_added_to_the_error(w, b, x, y):
    """f − y and f(1 − f) are added. Along the chain the factors are multiplied."""
    f = _sigmoid(w * x + b)
    return f - y + f * (1 - f)


@_for_both
def complement_subtracted(w, b, x, y):
    """You have f − (1 − f) for the slope of the sigmoid. It is the product f(1 − f)."""
    return _slope(w, b, x, y, slope=lambda f: f - (1 - f))


@_for_both
def sum_in_the_error(w, b, x, y):
    """The error is z − y with z = w·x + b. It is taken from the output: f − y."""
    f = _sigmoid(w * x + b)
    return (w * x + b - y) * f * (1 - f)


@_for_both
def softmax_over_the_points(w, b, x, y):
    """Your f is e^z over the sum of all e^z, a softmax over the points. Each point has its own output: f = 1 / (1 +
    e^(−z))."""
    return _slope(w, b, x, y, output=lambda z: np.exp(z) / np.sum(np.exp(z)))


def _one_sided(step):
    """A difference quotient with a step that is too large."""

    def loss_of(w, b, x, y):
        return (_sigmoid(w * x + b) - y) ** 2 / 2

    _name_for_both(
        f"difference_quotient_{step}".replace(".", "_"),
        f"This is the difference quotient (L(w + h) − L(w))/h with h = {step}: near the slope, but not the slope. "
        "Multiply the three factors instead.",
        (
            lambda w, b, x, y: (loss_of(w + step, b, x, y) - loss_of(w, b, x, y)) / step,
            lambda w, b, x, y: (loss_of(w, b + step, x, y) - loss_of(w, b, x, y)) / step,
        ),
    )


for _width in (0.1, 0.01, 0.001, 0.0001):
    _one_sided(_width)


def _in_another_order(names, function):
    """The learner's arguments are named in another order: what then comes out."""

    def idea(w, b, x, y):
        got = dict(zip(names, (w, b, x, y)))
        return _slope(got["w"], got["b"], got["x"], got["y"]) * (got["x"] if function == "grad_w" else 1)

    idea.__name__ = f"arguments_in_the_order_{'_'.join(names)}"
    taken = f"({', '.join(names)})"
    if (names, function) == ("xwby", "grad_b"):  # w·x is x·w
        taken += " or (w, x, b, y)"
    idea.__doc__ = f"Your function takes its arguments in the order {taken}. Here the order is (w, b, x, y)."
    ex.misconception(of=function)(idea)


for _names in ("xywb", "xwby", "wbyx", "yxwb", "wxyb"):
    _in_another_order(_names, "grad_w")
    _in_another_order(_names, "grad_b")
_in_another_order("wxby", "grad_w")


@ex.misconception(of=["grad_w", "grad_b"])
def loss_of_cross_entropy(w, b, x, y):
    """This is the cross entropy −(y log f + (1 − y) log(1 − f)) itself. The slope of ½(f − y)² is asked for."""
    f = _sigmoid(w * x + b)
    return -(y * np.log(f) + (1 - y) * np.log(1 - f))


@ex.misconception(of="grad_w")
def brackets_of_the_complement_before_x(w, b, x, y):
    """The brackets of (1 − f) are missing: (f − y)·f·1 − f·x takes f·x away at the end. Write
    (f - y) * f * (1 - f) * x."""
    f = _sigmoid(w * x + b)
    return (f - y) * f - f * x


@ex.misconception(of="grad_w")
def output_for_the_input(w, b, x, y):
    """The last factor is f, the output of the neuron. The derivative of w·x + b by w is x, the input."""
    return _slope(w, b, x, y) * _sigmoid(w * x + b)


@ex.misconception(of="grad_w")
def bias_for_the_input(w, b, x, y):
    """The last factor is b. The derivative of w·x + b by w is x, the input."""
    return _slope(w, b, x, y) * b


@ex.misconception(of="grad_w")
def divided_by_the_input(w, b, x, y):
    """You divide by x. The derivative of w·x + b by w is x: multiply by it."""
    return _slope(w, b, x, y) / np.where(x == 0, 1, x)


@ex.misconception(of="grad_w")
def both_slopes_added(w, b, x, y):
    """This is the sum of both slopes, ∂L/∂w + ∂L/∂b. Only the one along w is asked for, with the factor x."""
    return _slope(w, b, x, y) * (x + 1)


@ex.misconception(of=["grad_w", "grad_b"])
def both_slopes(w, b, x, y):
    """Both slopes came back, ∂L/∂w and ∂L/∂b. Each function returns its own only."""
    return np.array([_slope(w, b, x, y) * x, _slope(w, b, x, y)])


@ex.misconception(of="grad_w")
def every_slope_with_every_input(w, b, x, y):
    """Every slope is multiplied by every x, as np.outer does. Each point has its own: multiply element by element."""
    return np.outer(_slope(w, b, x, y), x) if np.ndim(x) else _slope(w, b, x, y) * x


@ex.misconception(of="grad_w")
def summed_before_the_input(w, b, x, y):
    """The slopes of all points are added up before the factor x. Each point keeps its own; nothing is summed here."""
    return np.sum(_slope(w, b, x, y)) * x


def _reduced(reduce):
    """What comes back where the points are reduced to one number: of w, and of b."""
    return (lambda w, b, x, y: reduce(_slope(w, b, x, y) * x)), (lambda w, b, x, y: reduce(_slope(w, b, x, y)))


_name_for_both(
    "summed_over_the_points",
    "The slopes of all points are added up. Here each point keeps its own, in the shape of x; gradient descent adds "
    "them up later.",
    _reduced(np.sum),
)
_name_for_both(
    "mean_over_the_points",
    "This is the mean over the points. Here each point keeps its own slope, in the shape of x.",
    _reduced(np.mean),
)
_name_for_both(
    "last_point_only",
    "Only the last point's slope came back. Each point keeps its own: is a list filled, or does a loop overwrite one "
    "number?",
    _reduced(lambda slopes: np.ravel(slopes)[-1]),
)
_name_for_both(
    "first_point_only",
    "Only the first point's slope came back. Each point keeps its own. Does the return stand inside the loop?",
    _reduced(lambda slopes: np.ravel(slopes)[0]),
)
_name_for_both(
    "divided_by_the_points",
    "Each slope is divided by the number of points. This loss has no mean: each point keeps its own slope as it is.",
    (
        lambda w, b, x, y: _slope(w, b, x, y) * x / np.size(x),
        lambda w, b, x, y: _slope(w, b, x, y) / np.size(x),
    ),
)


_name_for_both(
    "sign_of_the_slope",
    "This is only the sign of the slope, 1 or −1. Its size is asked for too.",
    (lambda w, b, x, y: np.sign(_slope(w, b, x, y) * x), lambda w, b, x, y: np.sign(_slope(w, b, x, y))),
)
_name_for_both(
    "running_sums",
    "These are running sums, as np.cumsum makes them. Each point keeps its own slope; nothing is summed here.",
    (
        lambda w, b, x, y: np.cumsum(_slope(w, b, x, y) * x) if np.ndim(x) else _slope(w, b, x, y) * x,
        lambda w, b, x, y: np.cumsum(_slope(w, b, x, y)) if np.ndim(x) else _slope(w, b, x, y),
    ),
)
