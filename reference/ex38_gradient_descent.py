"""ex38: gradient descent for one sigmoid neuron, its loss and the whole course of a training."""

import numpy as np

from grader import Exercise, constant, floats, integers

ex = Exercise(
    title="Gradient descent",
    chapter="F. Gradient descent and optimisers",
    source="S1 'Training a Neural Network', 'Gradient Descent Rule', 'do_gradient_descent'",
    inputs={
        "w": floats(low=-2, high=2),
        "b": floats(low=-1.5, high=1.5),
        "X": floats("n", low=-2, high=2),
        "Y": floats("n", low=0, high=1),
        "eta": floats(low=0.4, high=1.5),
        "epochs": integers(low=2, high=6),
    },
    sizes={"n": (3, 6)},
    hints=[
        "The outputs of all points at once: f = 1 / (1 + np.exp(-(w * X + b))). The loss and both slopes need them.",
        "The loss is half of the sum of (f - Y)**2: one ½ in front of the whole sum.",
        "Both slopes have (f - Y) * f * (1 - f) for each point; that of w multiplies it by X. Then sum over the"
        " points.",
        "Compute f once, then both slopes, then change w and b. Nothing new may be used before both slopes are known.",
        "losses = [loss(w, b, X, Y)] before the loop, and losses.append(loss(w, b, X, Y)) at the end of each epoch.",
    ],
    notes=[
        "S1 writes L = ½·(y1 − f1)² + (y2 − f2)² in one line. The ½ belongs to both, as in its line above and "
        "in its value "
        "0.073.",
        "S1's table (0.0730, 0.1481, 0.0214, 0.0028, 0.0003, 0.0000) is good to 3e-4: exact values are 0.0731, 0.1481, "
        "0.0217, 0.0029, 0.0003, 0.0000.",
        "There is no 1/n here: with a mean the same eta would make steps n times as short.",
    ],
    builds_on=["ex19", "ex29", "ex32"],
    topics=[
        "gradient descent",
        "batch gradient descent (full batch)",
        "loss of a sigmoid neuron: L(w, b) = ½ Σ (σ(wx + b) − y)²",
        "guess work: table of L(w, b) for guessed w and b",
        "update of a bias",
        "learning rate η",
        "epoch",
        "training loop",
    ],
)

POINTS = {"X": [0.5, 2.5], "Y": [0.2, 0.9]}
GUESSES = [(0.5, 0.0), (-0.1, 0.0), (0.94, -0.94), (1.42, -1.73), (1.65, -2.08), (1.78, -2.27)]


@ex.truth
def error(sp):
    w, b, x, y = sp.symbols("w b X Y", real=True)
    f = sp.let("f", sp.sigma(w * x + b))
    return sp.total((f - y) ** 2 / 2)


@ex.function(
    points=3,
    truth=error,
    check="several points",
    examples=[{"w": w, "b": b, **POINTS} for w, b in GUESSES[:2]],
    cases=[{"w": w, "b": b, **POINTS} for w, b in GUESSES[2:]],
    drawn=4,
)
def loss(w, b, X, Y):
    return np.sum((1 / (1 + np.exp(-(w * X + b))) - Y) ** 2) / 2


ex.check("one point", of="loss", points=1, sizes={"n": (1, 1)}, drawn=3)


@ex.function(
    points=2,
    returns=("w", "b", "losses"),
    check="one epoch",
    inputs={"epochs": constant(1)},
    examples=[{**POINTS, "w": 0.5, "b": 0.0, "eta": 1.0, "epochs": 1}],
    drawn=3,
)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        f = 1 / (1 + np.exp(-(w * X + b)))
        slope = (f - Y) * f * (1 - f)
        w = w - eta * np.sum(slope * X)
        b = b - eta * np.sum(slope)
        losses.append(loss(w, b, X, Y))
    return w, b, np.array(losses)


ex.check(
    "several epochs",
    of="gradient_descent",
    points=2,
    examples=[{**POINTS, "w": 0.5, "b": 0.0, "eta": 1.0, "epochs": 2}],
    cases=[
        {**POINTS, "w": -2.0, "b": -2.0, "eta": 1.0, "epochs": 25},
        {"X": [0.5, 2.5, -1.0], "Y": [0.2, 0.9, 0.4], "w": 3.0, "b": 1.0, "eta": 1.0, "epochs": 8},
    ],
    drawn=3,
    when_wrong="Each epoch goes on from the w and b of the one before, and computes f and the slopes anew.",
)
ex.check(
    "a rate too large: the loss rises",
    of="gradient_descent",
    points=0.5,
    cases=[
        {"X": [1.0, 2.0, -1.0], "Y": [0.2, 0.6, 0.5], "w": -1.0, "b": 1.0, "eta": 8.0, "epochs": 4},
        {**POINTS, "w": 0.5, "b": 0.0, "eta": 30.0, "epochs": 3},
    ],
    when_wrong="Take all the steps, also where the loss rises, and return the last w and b.",
)
ex.check("one point", of="gradient_descent", points=0.5, sizes={"n": (1, 1)}, drawn=2)
ex.check(
    "no epoch at all",
    of="gradient_descent",
    points=0.5,
    inputs={"epochs": constant(0)},
    drawn=2,
    when_wrong="With epochs = 0 nothing is changed: w, b and the one loss at the start come back.",
)


def _surface():
    w, b = np.linspace(-3, 4, 71), np.linspace(-4, 3, 61)
    f = 1 / (1 + np.exp(-(w[:, None] * np.array([0.5, 2.5]) + b[:, None, None])))
    return w, b, np.sum((f - np.array([0.2, 0.9])) ** 2, axis=-1) / 2


@ex.picture("800 epochs from (−2, −2)", x="w", y="b", surface=_surface)
def path(gradient_descent):
    w, b, ws, bs = -2.0, -2.0, [-2.0], [-2.0]
    for _ in range(40):
        w, b, _losses = gradient_descent(np.array([0.5, 2.5]), np.array([0.2, 0.9]), w, b, 1.0, 20)
        ws.append(w)
        bs.append(b)
    return {"w, b": (np.array(ws), np.array(bs))}


@ex.another_way(of="loss")
def as_a_dot_product(w, b, X, Y):
    """A vector times itself is the sum of its squares, so the errors need neither ** nor np.sum."""
    error = 1 / (1 + np.exp(-(w * X + b))) - Y
    return error @ error / 2


@ex.another_way(of="gradient_descent")
def both_parameters_in_one_vector(X, Y, w, b, eta, epochs):
    """b is the weight of an input that is always 1, so w and b are one vector θ with one gradient. No new w can get
    into the step of b then, and more inputs need only more rows."""
    inputs = np.array([X, np.ones(len(X))])
    theta = np.array([w, b])
    losses = [loss(*theta, X, Y)]
    for _ in range(epochs):
        f = 1 / (1 + np.exp(-(theta @ inputs)))
        theta = theta - eta * inputs @ ((f - Y) * f * (1 - f))
        losses.append(loss(*theta, X, Y))
    w, b = theta
    return w, b, losses


# --- wrong ideas about the loss -------------------------------------------------------------------------


def _neuron(w, b, X):
    return 1 / (1 + np.exp(-(w * X + b)))


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def half_missing(w, b, X, Y):
    """The ½ is missing: this is Σ(f − y)². Here the loss is half of it."""
    return np.sum((_neuron(w, b, X) - Y) ** 2)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def mean_of_squares(w, b, X, Y):
    """This is the mean squared error, (1/n) Σ(f − y)². Here it is the sum, times ½."""
    return np.mean((_neuron(w, b, X) - Y) ** 2)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def half_of_the_mean(w, b, X, Y):
    """You take the mean over the points. Here it is their sum: ½ Σ(f − y)², without 1/n."""
    return np.mean((_neuron(w, b, X) - Y) ** 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def half_of_the_first_only(w, b, X, Y):
    """The ½ is applied to the first point only (one of the course's sources writes it so). It stands in front of the
    whole sum."""
    squares = (_neuron(w, b, X) - Y) ** 2
    return squares[0] / 2 + np.sum(squares[1:])


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def half_of_the_last_only(w, b, X, Y):
    """The ½ is applied to the last point only. It stands in front of the whole sum."""
    squares = (_neuron(w, b, X) - Y) ** 2
    return squares[-1] / 2 + np.sum(squares[:-1])


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def sum_squared(w, b, X, Y):
    """You sum the errors and square the sum. Each error is squared by itself, or positive and negative ones
    cancel."""
    return np.sum(_neuron(w, b, X) - Y) ** 2 / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def not_squared(w, b, X, Y):
    """The errors are not squared: positive and negative ones cancel. The loss is ½ Σ(f − y)²."""
    return np.sum(_neuron(w, b, X) - Y) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def doubled_not_squared(w, b, X, Y):
    """The errors are doubled, not squared. In Python a square is e**2, with two stars."""
    return np.sum((_neuron(w, b, X) - Y) * 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def absolute_errors(w, b, X, Y):
    """You sum the absolute errors. Here they are squared: ½ Σ(f − y)²."""
    return np.sum(np.abs(_neuron(w, b, X) - Y)) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def root_of_the_sum(w, b, X, Y):
    """You take a root. The loss is ½ Σ(f − y)² itself."""
    return np.sqrt(np.sum((_neuron(w, b, X) - Y) ** 2)) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def length_of_the_errors(w, b, X, Y):
    """This is the length of the errors, √Σ(f − y)². The loss is ½ Σ(f − y)²: no root, and the half of it."""
    return np.sqrt(np.sum((_neuron(w, b, X) - Y) ** 2))


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def root_of_half_the_sum(w, b, X, Y):
    """You take the root of ½ Σ(f − y)². The loss is ½ Σ(f − y)² itself."""
    return np.sqrt(np.sum((_neuron(w, b, X) - Y) ** 2) / 2)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def half_of_each_error_squared(w, b, X, Y):
    """This is ¼ Σ(f − y)²: is the ½ squared with the errors? It stands in front of the squares: ½ Σ(f − y)²."""
    return np.sum((_neuron(w, b, X) - Y) ** 2) / 4


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def linear_unit(w, b, X, Y):
    """The sigmoid is missing: you compare w·x + b with y. The neuron's output is f = σ(w·x + b)."""
    return np.sum((w * X + b - Y) ** 2) / 2


@ex.misconception(of="loss", see=["quiz02:sigmoid_neuron", "ex06"])
def exponent_positive(w, b, X, Y):
    """The exponent of your sigmoid has the wrong sign: σ(z) = 1/(1 + e^(−z))."""
    return np.sum((_neuron(-w, -b, X) - Y) ** 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def minus_for_w_only(w, b, X, Y):
    """In the exponent the minus holds for w·x only: write -(w * x + b), with brackets."""
    return np.sum((_neuron(w, -b, X) - Y) ** 2) / 2


@ex.misconception(of="loss", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(w, b, X, Y):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return np.sum((1 + np.exp(-(w * X + b)) - Y) ** 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def tanh_unit(w, b, X, Y):
    """Your neuron takes tanh. Here it is the sigmoid, 1/(1 + e^(−z))."""
    return np.sum((np.tanh(w * X + b) - Y) ** 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def bias_left_out(w, b, X, Y):
    """b is not used: the neuron's output is σ(w·x + b)."""
    return loss(w, 0, X, Y)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def bias_outside_the_sigmoid(w, b, X, Y):
    """b is added to the sigmoid: σ(w·x) + b. It belongs inside: f = σ(w·x + b)."""
    return np.sum((_neuron(w, 0, X) + b - Y) ** 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def bracket_around_x_and_b(w, b, X, Y):
    """You compute w·(x + b). The bias is added after the product: w·x + b."""
    return loss(w, w * b, X, Y)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def first_point_only(w, b, X, Y):
    """Only the first point counts in your loss. Does the return stand inside the loop?"""
    return loss(w, b, X[:1], Y[:1])


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def last_point_only(w, b, X, Y):
    """Only the last point counts in your loss. In a loop, add each square to the sum with +=."""
    return loss(w, b, X[-1:], Y[-1:])


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def last_point_left_out(w, b, X, Y):
    """The last point is left out of the sum. Does the loop end one too early?"""
    return loss(w, b, X[:-1], Y[:-1])


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def one_loss_for_each_point(w, b, X, Y):
    """One loss for each point came back. Their sum is asked for, one number."""
    return (_neuron(w, b, X) - Y) ** 2 / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def cross_entropy(w, b, X, Y):
    """This is the cross entropy. Here the loss is the squared error, ½ Σ(f − y)²."""
    f = _neuron(w, b, X)
    return -np.sum(Y * np.log(f) + (1 - Y) * np.log(1 - f))


@ex.misconception(of="loss")
def points_before_parameters(w, b, X, Y):
    """Your parameters stand in another order: here loss takes w and b first, then X and Y (gradient_descent has X and
    Y first)."""
    return np.sum((_neuron(X, Y, w) - b) ** 2) / 2


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def sign(w, b, X, Y):
    """The sign is reversed: a sum of squares is never negative."""
    return -loss(w, b, X, Y)


# --- wrong ideas about the slopes -----------------------------------------------------------------------

_SEE = {  # what treats an idea, where the topics do not lead there
    "tanh_slope": ["quiz02:slope_from_output", "ex07"],
    "sigmoid_applied_twice": ["quiz02:slope_from_output", "ex07"],
    "sigmoid_slope_missing": ["quiz06:one_step", "ex32"],
    "x_missing": ["quiz06:one_step", "ex32"],
}


def _slopes(w, b, X, Y):
    f = _neuron(w, b, X)
    common = (f - Y) * f * (1 - f)
    return np.sum(common * X), np.sum(common)


def _descend(slopes, X, Y, w, b, eta, epochs, cost=loss):
    """Gradient descent with other slopes, or another loss noted down."""
    losses = [cost(w, b, X, Y)]
    for _ in range(epochs):
        dw, db = slopes(w, b, X, Y)
        w, b = w - eta * dw, b - eta * db
        losses.append(cost(w, b, X, Y))
    return w, b, np.array(losses)


def _wrong_slopes(slopes):
    """Declare wrong slopes as a misconception of gradient_descent; the docstring is the learner's sentence."""

    def descent(X, Y, w, b, eta, epochs):
        return _descend(slopes, X, Y, w, b, eta, epochs)

    descent.__name__, descent.__doc__ = slopes.__name__, slopes.__doc__
    ex.misconception(of="gradient_descent", see=_SEE.get(slopes.__name__, ()))(descent)
    return slopes


def _from_common(common):
    return lambda w, b, X, Y: (np.sum(common(w, b, X, Y) * X), np.sum(common(w, b, X, Y)))


@_wrong_slopes
def slopes_averaged(w, b, X, Y):
    """Your slopes are means over the points, so the steps are n times too short. The loss is a sum, and so are its
    slopes: no 1/n."""
    dw, db = _slopes(w, b, X, Y)
    return dw / len(X), db / len(X)


@_wrong_slopes
def slopes_doubled(w, b, X, Y):
    """Your slopes are twice the right ones: the ½ of the loss cancels the 2 of the square."""
    dw, db = _slopes(w, b, X, Y)
    return 2 * dw, 2 * db


@_wrong_slopes
def slopes_halved(w, b, X, Y):
    """Your slopes are half of the right ones: the ½ of the loss is cancelled by the 2 of the square."""
    dw, db = _slopes(w, b, X, Y)
    return dw / 2, db / 2


@_wrong_slopes
def slopes_of_the_mean_squared_error(w, b, X, Y):
    """These are the slopes of the mean squared error, with 2/n. The loss here is ½ Σ(f − y)²: neither 2 nor 1/n is
    left."""
    dw, db = _slopes(w, b, X, Y)
    return 2 * dw / len(X), 2 * db / len(X)


@_wrong_slopes
def uphill(w, b, X, Y):
    """You climb: each step goes along the gradient, not against it. The step is w − η·slope with the slope (f −
    y)·f·(1 − f)·x: look at both signs."""
    dw, db = _slopes(w, b, X, Y)
    return -dw, -db


@_wrong_slopes
def w_uphill(w, b, X, Y):
    """w climbs and b descends: the sign of the step of w is wrong."""
    dw, db = _slopes(w, b, X, Y)
    return -dw, db


@_wrong_slopes
def b_uphill(w, b, X, Y):
    """b climbs and w descends: the sign of the step of b is wrong."""
    dw, db = _slopes(w, b, X, Y)
    return dw, -db


@_wrong_slopes
def sigmoid_slope_missing(w, b, X, Y):
    """f(1 − f), the slope of the sigmoid, is missing: Σ(f − y)·x belongs to the cross entropy. Here the loss is the
    squared error: (f − y)·f·(1 − f)·x."""
    return _from_common(lambda w, b, X, Y: _neuron(w, b, X) - Y)(w, b, X, Y)


@_wrong_slopes
def sigmoid_slope_missing_for_b(w, b, X, Y):
    """In the slope of b the factor f(1 − f) is missing. Both slopes have it: Σ(f − y)·f·(1 − f)."""
    return _slopes(w, b, X, Y)[0], np.sum(_neuron(w, b, X) - Y)


@_wrong_slopes
def sigmoid_slope_missing_for_w(w, b, X, Y):
    """In the slope of w the factor f(1 − f) is missing. Both slopes have it: Σ(f − y)·f·(1 − f)·x."""
    return np.sum((_neuron(w, b, X) - Y) * X), _slopes(w, b, X, Y)[1]


@_wrong_slopes
def pre_activation_in_the_slope(w, b, X, Y):
    """You have z(1 − z) with z = w·x + b. The slope of the sigmoid is written with its output: f·(1 − f)."""
    z = w * X + b
    return _from_common(lambda *_: (_neuron(w, b, X) - Y) * z * (1 - z))(w, b, X, Y)


@_wrong_slopes
def target_in_the_slope(w, b, X, Y):
    """You have y(1 − y) where f(1 − f) is needed: the slope of the sigmoid is written with its own output."""
    return _from_common(lambda *_: (_neuron(w, b, X) - Y) * Y * (1 - Y))(w, b, X, Y)


@_wrong_slopes
def f_missing(w, b, X, Y):
    """The factor f is missing: the slope of the sigmoid is f·(1 − f)."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: (f - Y) * (1 - f))(w, b, X, Y)


@_wrong_slopes
def one_minus_f_missing(w, b, X, Y):
    """The factor 1 − f is missing: the slope of the sigmoid is f·(1 − f)."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: (f - Y) * f)(w, b, X, Y)


@_wrong_slopes
def slope_of_the_output_only(w, b, X, Y):
    """The error f − y is missing: f·(1 − f)·x is the slope of the output, not that of the loss."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: f * (1 - f))(w, b, X, Y)


@_wrong_slopes
def tanh_slope(w, b, X, Y):
    """1 − f² is the slope of tanh. That of the sigmoid is f·(1 − f)."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: (f - Y) * (1 - f**2))(w, b, X, Y)


@_wrong_slopes
def brackets_of_the_slope(w, b, X, Y):
    """The brackets of 1 − f are missing: (f − y)·f·1 − f is something else. The slope of the sigmoid is f·(1 − f)."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: (f - Y) * f - f)(w, b, X, Y)


@_wrong_slopes
def brackets_of_the_error(w, b, X, Y):
    """The brackets of the error are missing: f − y·f·(1 − f). Multiply the whole error: (f − y)·f·(1 − f)."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: f - Y * f * (1 - f))(w, b, X, Y)


@_wrong_slopes
def absolute_error_in_the_slope(w, b, X, Y):
    """Your slopes have |f − y|. Keep the sign: where f is too low it must grow."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: np.abs(f - Y) * f * (1 - f))(w, b, X, Y)


@_wrong_slopes
def sigmoid_applied_twice(w, b, X, Y):
    """In the slope you apply σ to f again. f is already σ(w·x + b), so the slope is f·(1 − f)."""
    f = _neuron(w, b, X)
    again = 1 / (1 + np.exp(-f))
    return _from_common(lambda *_: (f - Y) * again * (1 - again))(w, b, X, Y)


@_wrong_slopes
def one_minus_x(w, b, X, Y):
    """You have 1 − x where 1 − f is needed: the slope of the sigmoid is written with its output, f·(1 − f)."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: (f - Y) * f * (1 - X))(w, b, X, Y)


@_wrong_slopes
def squared_error_in_the_slope(w, b, X, Y):
    """The error is squared in your slope. The derivative of ½(f − y)² is f − y."""
    f = _neuron(w, b, X)
    return _from_common(lambda *_: (f - Y) ** 2 * f * (1 - f))(w, b, X, Y)


@_wrong_slopes
def linear_neuron(w, b, X, Y):
    """These are the slopes of a straight line, Σ(w·x + b − y)·x: the sigmoid is missing."""
    return _from_common(lambda w, b, X, Y: w * X + b - Y)(w, b, X, Y)


@_wrong_slopes
def x_missing(w, b, X, Y):
    """The factor x is missing: w is changed by the slope of b. ∂L/∂w = Σ(f − y)·f·(1 − f)·x."""
    _, db = _slopes(w, b, X, Y)
    return db, db


@_wrong_slopes
def x_in_both(w, b, X, Y):
    """b is changed by the slope of w. The slope of b has no factor x: Σ(f − y)·f·(1 − f)."""
    dw, _ = _slopes(w, b, X, Y)
    return dw, dw


@_wrong_slopes
def slopes_swapped(w, b, X, Y):
    """The two slopes are swapped: the one with the factor x belongs to w."""
    dw, db = _slopes(w, b, X, Y)
    return db, dw


@_wrong_slopes
def w_for_x(w, b, X, Y):
    """The last factor of the slope is w. The derivative of w·x + b by w is x."""
    _, db = _slopes(w, b, X, Y)
    return w * db, db


@_wrong_slopes
def sums_multiplied(w, b, X, Y):
    """You multiply by the sum of all x after summing. Each point's error is multiplied by its own x, then summed."""
    _, db = _slopes(w, b, X, Y)
    return db * np.sum(X), db


@_wrong_slopes
def last_point_only_in_the_slopes(w, b, X, Y):
    """Only the last point counts in the slopes. In a loop over the points, add with += and step after the loop."""
    return _slopes(w, b, X[-1:], Y[-1:])


@_wrong_slopes
def first_point_only_in_the_slopes(w, b, X, Y):
    """Only the first point counts in the slopes. Sum over all points, then step."""
    return _slopes(w, b, X[:1], Y[:1])


@_wrong_slopes
def bias_never_changed(w, b, X, Y):
    """b is never changed. It has a slope of its own: b − η·Σ(f − y)·f·(1 − f)."""
    return _slopes(w, b, X, Y)[0], 0


@_wrong_slopes
def weight_never_changed(w, b, X, Y):
    """w is never changed. Its new value is w − η·Σ(f − y)·f·(1 − f)·x."""
    return 0, _slopes(w, b, X, Y)[1]


@_wrong_slopes
def b_from_the_last_point(w, b, X, Y):
    """The slope of b is that of the last point alone. Sum over all points, as for w."""
    return _slopes(w, b, X, Y)[0], _slopes(w, b, X[-1:], Y[-1:])[1]


@_wrong_slopes
def b_from_the_first_point(w, b, X, Y):
    """The slope of b is that of the first point alone. Sum over all points, as for w."""
    return _slopes(w, b, X, Y)[0], _slopes(w, b, X[:1], Y[:1])[1]


@_wrong_slopes
def w_from_the_last_point(w, b, X, Y):
    """The slope of w is that of the last point alone. Sum over all points, as for b."""
    return _slopes(w, b, X[-1:], Y[-1:])[0], _slopes(w, b, X, Y)[1]


@_wrong_slopes
def b_averaged(w, b, X, Y):
    """The slope of b is the mean over the points. It is their sum, as that of w."""
    dw, db = _slopes(w, b, X, Y)
    return dw, db / len(X)


@_wrong_slopes
def w_averaged(w, b, X, Y):
    """The slope of w is the mean over the points. It is their sum, as that of b."""
    dw, db = _slopes(w, b, X, Y)
    return dw / len(X), db


@_wrong_slopes
def x_squared(w, b, X, Y):
    """The slope of w has x² as its factor. The derivative of w·x + b by w is x: (f − y)·f·(1 − f)·x."""
    db = [_slopes(w, b, X[i : i + 1], Y[i : i + 1])[1] for i in range(len(X))]
    return np.sum(db * X**2), np.sum(db)


@_wrong_slopes
def weighted_with_w(w, b, X, Y):
    """The step is multiplied by w, and by b. Subtract it from them as it is: w − η·slope."""
    dw, db = _slopes(w, b, X, Y)
    return w * dw, b * db


@_wrong_slopes
def signs_of_the_slopes(w, b, X, Y):
    """Your steps have the length η, whatever the slope. Multiply η by the slope itself, not by its sign."""
    return tuple(np.sign(slope) for slope in _slopes(w, b, X, Y))


# --- wrong ideas about the loop -------------------------------------------------------------------------


def _by_epochs(step, X, Y, w, b, epochs):
    """Gradient descent in which one whole epoch is another one."""
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        w, b = step(w, b)
        losses.append(loss(w, b, X, Y))
    return w, b, np.array(losses)


@ex.misconception(of="gradient_descent")
def new_w_in_the_slope_of_b(X, Y, w, b, eta, epochs):
    """The slope of b is taken at the new w. Both slopes belong to the same point: compute both before either is
    changed."""

    def step(w, b):
        w = w - eta * _slopes(w, b, X, Y)[0]
        return w, b - eta * _slopes(w, b, X, Y)[1]

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def new_b_in_the_slope_of_w(X, Y, w, b, eta, epochs):
    """The slope of w is taken at the new b. Both slopes belong to the same point: compute both before either is
    changed."""

    def step(w, b):
        b = b - eta * _slopes(w, b, X, Y)[1]
        return w - eta * _slopes(w, b, X, Y)[0], b

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def a_step_after_each_point(X, Y, w, b, eta, epochs):
    """You take a step after each point: that is stochastic gradient descent. Here the slopes of all points are summed
    first, one step an epoch."""

    def step(w, b):
        for x, y in zip(X, Y):
            dw, db = _slopes(w, b, np.array([x]), np.array([y]))
            w, b = w - eta * dw, b - eta * db
        return w, b

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def a_step_with_each_part_of_the_sum(X, Y, w, b, eta, epochs):
    """You take a step inside the loop over the points, with the part of the sum so far. First sum over all points,
    then take one step."""

    def step(w, b):
        dw = db = 0
        for x, y in zip(X, Y):
            one, other = _slopes(w, b, np.array([x]), np.array([y]))
            dw, db = dw + one, db + other
            w, b = w - eta * dw, b - eta * db
        return w, b

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def sums_never_reset(X, Y, w, b, eta, epochs):
    """The slopes of earlier epochs stay in the sum. Set dw and db to 0 at the beginning of each epoch."""
    total = np.zeros(2)

    def step(w, b):
        total[:] += _slopes(w, b, X, Y)
        return w - eta * total[0], b - eta * total[1]

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def slopes_of_the_start(X, Y, w, b, eta, epochs):
    """Every step uses the slopes of the start. Compute f and the slopes anew in each epoch, at the new w and b."""
    dw, db = _slopes(w, b, X, Y)
    return _by_epochs(lambda w, b: (w - eta * dw, b - eta * db), X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def learning_rate_left_out(X, Y, w, b, eta, epochs):
    """eta is not used. The step is eta times the slope."""
    return gradient_descent(X, Y, w, b, 1.0, epochs)


@ex.misconception(of="gradient_descent")
def rate_for_w_only(X, Y, w, b, eta, epochs):
    """The step of b lacks eta: b − η·slope, as for w."""
    return _descend(lambda *at: (_slopes(*at)[0], _slopes(*at)[1] / eta), X, Y, w, b, eta, epochs)


@ex.misconception(of="gradient_descent")
def one_epoch_only(X, Y, w, b, eta, epochs):
    """Only one epoch is done. Does the return stand inside the loop?"""
    return gradient_descent(X, Y, w, b, eta, min(epochs, 1))


@ex.misconception(of="gradient_descent")
def one_epoch_too_many(X, Y, w, b, eta, epochs):
    """There is one epoch too many: `epochs` steps, and the losses before the first and after each, are epochs + 1."""
    return gradient_descent(X, Y, w, b, eta, epochs + 1)


@ex.misconception(of="gradient_descent")
def one_step_after_the_last_loss(X, Y, w, b, eta, epochs):
    """The losses are right, but w and b have taken one step more after the last of them: `epochs` steps in all. Note
    the first loss before the loop, and then one after each step."""
    later_w, later_b, losses = gradient_descent(X, Y, w, b, eta, epochs + 1)
    return later_w, later_b, losses[:-1]


@ex.misconception(of="gradient_descent")
def one_epoch_too_few(X, Y, w, b, eta, epochs):
    """There is one epoch too few: `epochs` steps, and the losses before the first and after each, are epochs + 1."""
    return gradient_descent(X, Y, w, b, eta, max(epochs - 1, 0))


@ex.misconception(of="gradient_descent")
def start_missing_in_losses(X, Y, w, b, eta, epochs):
    """w and b are right, but the loss of the start is missing: losses[0] is the loss before the first step."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, losses[1:]


@ex.misconception(of="gradient_descent")
def end_missing_in_losses(X, Y, w, b, eta, epochs):
    """w and b are right, but the last loss is missing: there is one after the last step, too, epochs + 1 in all."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, losses[:-1]


@ex.misconception(of="gradient_descent")
def last_loss_alone(X, Y, w, b, eta, epochs):
    """w and b are right, but only the last loss comes back. Collect them: one before the first step, one after
    each."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, losses[-1]


@ex.misconception(of="gradient_descent")
def losses_without_the_half(X, Y, w, b, eta, epochs):
    """w and b are right, but the losses lack the ½: they are ½ Σ(f − y)²."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, 2 * losses


@ex.misconception(of="gradient_descent")
def losses_averaged(X, Y, w, b, eta, epochs):
    """w and b are right, but the losses are means over the points. They are sums: ½ Σ(f − y)²."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, losses / len(X)


@ex.misconception(of="gradient_descent")
def mean_squared_losses(X, Y, w, b, eta, epochs):
    """w and b are right, but the losses are mean squared errors. They are ½ Σ(f − y)²."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, 2 * losses / len(X)


@ex.misconception(of="gradient_descent")
def losses_piled_up(X, Y, w, b, eta, epochs):
    """w and b are right, but each of the losses holds all earlier ones. Note down the loss of this moment alone."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.cumsum(losses)


def _losses_like(idea):
    """Declare that the noted losses may have the slip of a wrong `loss`, where w and b are right."""

    def descent(X, Y, w, b, eta, epochs):
        return _descend(_slopes, X, Y, w, b, eta, epochs, cost=idea)

    descent.__name__, descent.__doc__ = (
        f"losses_{idea.__name__}",
        f"w and b are right, but not the losses. {idea.__doc__}",
    )
    ex.misconception(of="gradient_descent")(descent)


for _idea in (
    half_of_the_first_only, half_of_the_last_only, sum_squared, not_squared, absolute_errors, root_of_the_sum,
    linear_unit, exponent_positive, minus_for_w_only, brackets_of_the_sigmoid, bias_left_out, first_point_only,
    last_point_only, last_point_left_out, cross_entropy, points_before_parameters, length_of_the_errors,
    root_of_half_the_sum, half_of_each_error_squared, bias_outside_the_sigmoid,
):  # fmt: skip
    _losses_like(_idea)


@ex.misconception(of="gradient_descent")
def mean_loss_and_its_slopes(X, Y, w, b, eta, epochs):
    """You take means over the points, in the loss and in the slopes. Here both are sums, without 1/n."""
    return _descend(slopes_averaged, X, Y, w, b, eta, epochs, cost=lambda w, b, X, Y: loss(w, b, X, Y) / len(X))


@ex.misconception(of="gradient_descent")
def mean_squared_error_and_its_slopes(X, Y, w, b, eta, epochs):
    """You descend on the mean squared error, (1/n) Σ(f − y)². Here the loss is ½ Σ(f − y)², and its slopes have no
    2/n."""
    return _descend(
        slopes_of_the_mean_squared_error,
        X, Y, w, b, eta, epochs,
        cost=lambda w, b, X, Y: 2 * loss(w, b, X, Y) / len(X),
    )  # fmt: skip


@ex.misconception(of="gradient_descent")
def losses_of_start_and_end(X, Y, w, b, eta, epochs):
    """w and b are right, but only the first and the last loss are there. Note one down in every epoch: inside the
    loop."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.array([losses[0], losses[-1]])


@ex.misconception(of="gradient_descent")
def first_loss_left_at_zero(X, Y, w, b, eta, epochs):
    """w and b are right, but losses[0] is 0. It is the loss before the first step."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.append(0.0, losses[1:])


@ex.misconception(of="gradient_descent")
def last_loss_left_at_zero(X, Y, w, b, eta, epochs):
    """w and b are right, but the last loss is 0. There is one to note down after the last step, too."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.append(losses[:-1], 0.0)


@ex.misconception(of="gradient_descent")
def paths_of_w_and_b(X, Y, w, b, eta, epochs):
    """All w and all b on the way came back. Return the last ones only, two numbers; of the losses all are asked
    for."""
    steps = [gradient_descent(X, Y, w, b, eta, t) for t in range(epochs + 1)]
    return np.array([s[0] for s in steps]), np.array([s[1] for s in steps]), steps[-1][2]


@ex.misconception(of="gradient_descent")
def slopes_not_summed(X, Y, w, b, eta, epochs):
    """The slopes are not summed over the points, so w and b become arrays, one number for each point. Sum first:
    np.sum."""

    def slopes(w, b, X, Y):
        f = _neuron(w, b, X)
        common = (f - Y) * f * (1 - f)
        return common * X, common

    return _descend(slopes, X, Y, w, b, eta, epochs)


@ex.misconception(of="gradient_descent")
def points_of_the_source(X, Y, w, b, eta, epochs):
    """You use the two points of the source whatever X and Y are given. Use the arguments."""
    return gradient_descent(np.array([0.5, 2.5]), np.array([0.2, 0.9]), w, b, eta, epochs)


@ex.misconception(of="gradient_descent")
def start_of_the_source(X, Y, w, b, eta, epochs):
    """You begin at w = b = −2 whatever is given. Begin at the arguments w and b."""
    return gradient_descent(X, Y, -2.0, -2.0, eta, epochs)


@ex.misconception(of="gradient_descent")
def start_at_zero(X, Y, w, b, eta, epochs):
    """You begin at w = b = 0 whatever is given. Begin at the arguments w and b."""
    return gradient_descent(X, Y, 0.0, 0.0, eta, epochs)


@ex.misconception(of="gradient_descent")
def rate_divided_by_the_epoch(X, Y, w, b, eta, epochs):
    """Your steps get shorter by 1/t from epoch to epoch. Here eta is the same in every step."""
    times = iter(range(1, epochs + 1))

    def slopes(*at):
        t = next(times)
        return tuple(slope / t for slope in _slopes(*at))

    return _descend(slopes, X, Y, w, b, eta, epochs)


@ex.misconception(of="gradient_descent")
def losses_missing(X, Y, w, b, eta, epochs):
    """Only w and b come back. Return three: w, b and the losses."""
    return gradient_descent(X, Y, w, b, eta, epochs)[:2]


@ex.misconception(of="gradient_descent")
def losses_alone(X, Y, w, b, eta, epochs):
    """Only the losses come back. Return three: w, b and the losses."""
    return gradient_descent(X, Y, w, b, eta, epochs)[2]


@ex.misconception(of="gradient_descent")
def losses_before_the_steps(X, Y, w, b, eta, epochs):
    """w and b are right, but the start stands twice in the losses, and the last one is missing. Note the loss down
    after w and b have changed, with the new ones."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.append(losses[0], losses[:-1]) if epochs else losses


@ex.misconception(of="gradient_descent")
def step_takes_the_place(X, Y, w, b, eta, epochs):
    """The old w and b are forgotten: this is −η·slope alone. The step starts from where you are: w − η·slope."""

    def step(w, b):
        dw, db = _slopes(w, b, X, Y)
        return -eta * dw, -eta * db

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def best_returned(X, Y, w, b, eta, epochs):
    """The losses are right, but w and b are those of the smallest one. Return the last w and b, also where the loss
    rises."""
    losses = gradient_descent(X, Y, w, b, eta, epochs)[2]
    return *gradient_descent(X, Y, w, b, eta, int(np.argmin(losses)))[:2], losses


@ex.misconception(of="gradient_descent")
def stopped_at_a_rise(X, Y, w, b, eta, epochs):
    """You stop as soon as the loss rises. Take all `epochs` steps, whatever it does."""
    losses = gradient_descent(X, Y, w, b, eta, epochs)[2]
    rises = np.flatnonzero(losses[1:] > losses[:-1])
    return gradient_descent(X, Y, w, b, eta, int(rises[0]) if len(rises) else epochs)


@ex.misconception(of="gradient_descent")
def stopped_after_a_rise(X, Y, w, b, eta, epochs):
    """You stop after the first step in which the loss rises. Take all `epochs` steps, whatever it does."""
    losses = gradient_descent(X, Y, w, b, eta, epochs)[2]
    rises = np.flatnonzero(losses[1:] > losses[:-1])
    return gradient_descent(X, Y, w, b, eta, int(rises[0]) + 1 if len(rises) else epochs)


def _stopped_at(change):
    """Declare that the loop ends where the loss falls by less than that."""

    def descent(X, Y, w, b, eta, epochs):
        """You stop where the loss hardly changes any more. Take all `epochs` steps, whatever it does."""
        losses = gradient_descent(X, Y, w, b, eta, epochs)[2]
        small = np.flatnonzero(np.abs(np.diff(losses)) < change)
        return gradient_descent(X, Y, w, b, eta, int(small[0]) + 1 if len(small) else epochs)

    descent.__name__ = f"stopped_below_1e_{-np.log10(change):.0f}"
    ex.misconception(of="gradient_descent")(descent)


for _change in (1e-2, 1e-3, 1e-4):
    _stopped_at(_change)


@ex.misconception(of="gradient_descent")
def w_and_b_of_the_step_before(X, Y, w, b, eta, epochs):
    """The losses are right, but w and b are those before the last step. Return the last ones."""
    losses = gradient_descent(X, Y, w, b, eta, epochs)[2]
    return *gradient_descent(X, Y, w, b, eta, max(epochs - 1, 0))[:2], losses


@ex.misconception(of="gradient_descent")
def losses_between_the_updates(X, Y, w, b, eta, epochs):
    """w and b are right, but each loss is taken with the new w and the old b. Note it down when both have changed."""
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        dw, db = _slopes(w, b, X, Y)
        w = w - eta * dw
        losses.append(loss(w, b, X, Y))
        b = b - eta * db
    return w, b, np.array(losses)


@ex.misconception(of="gradient_descent")
def steps_multiplied_by_the_loss(X, Y, w, b, eta, epochs):
    """Your steps have the loss as a factor. The step is η times the slope: η·Σ(f − y)·f·(1 − f)·x."""
    return _descend(lambda *at: tuple(loss(*at) * slope for slope in _slopes(*at)), X, Y, w, b, eta, epochs)


@ex.misconception(of="gradient_descent")
def momentum(X, Y, w, b, eta, epochs):
    """Each step keeps 0.9 of the one before: that is momentum (ex43). Here the step is η times the slope alone."""
    speed = np.zeros(2)

    def step(w, b):
        speed[:] = 0.9 * speed + eta * np.array(_slopes(w, b, X, Y))
        return w - speed[0], b - speed[1]

    return _by_epochs(step, X, Y, w, b, epochs)


@ex.misconception(of="gradient_descent")
def losses_one_early_and_zero(X, Y, w, b, eta, epochs):
    """w and b are right, but the losses stand one place too early: losses[0] is the loss before the first step, and the
    last place is left at 0."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.append(losses[1:], 0.0)


@ex.misconception(of="gradient_descent")
def loss_of_the_last_step_everywhere(X, Y, w, b, eta, epochs):
    """w and b are right, but all losses are the last one. Note each down in its own place."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.full(epochs + 1, losses[-1])


@ex.misconception(of="gradient_descent")
def last_loss_twice(X, Y, w, b, eta, epochs):
    """w and b are right, but the last loss stands twice in the losses: there are epochs + 1 in all."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.append(losses, losses[-1])


@ex.misconception(of="gradient_descent")
def first_loss_twice(X, Y, w, b, eta, epochs):
    """w and b are right, but the first loss stands twice in the losses: there are epochs + 1 in all."""
    w, b, losses = gradient_descent(X, Y, w, b, eta, epochs)
    return w, b, np.append(losses[0], losses)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def weight_left_out(w, b, X, Y):
    """w is not used: the neuron's output is σ(w·x + b)."""
    return loss(0.0, b, X, Y)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def x_left_out(w, b, X, Y):
    """x is not used: you compute σ(w + b). The neuron's output is σ(w·x + b)."""
    return loss(w, b, 0 * X + 1, Y)


@ex.misconception(of="loss", see="quiz03:loss_of_a_guess")
def sigmoid_of_the_sigmoid(w, b, X, Y):
    """The sigmoid is applied twice. f = σ(w·x + b), once."""
    return np.sum((1 / (1 + np.exp(-_neuron(w, b, X))) - Y) ** 2) / 2
