"""ex45: RMSProp, a learning rate for each weight from the running average of its squared gradients."""

import numpy as np

from grader import Exercise, constant, floats

ex = Exercise(
    title="RMSProp",
    chapter="F. Gradient descent and optimisers",
    source="S2 'Common types of Gradient Descent', 'Optimizers: RMSPROP GD'; S3 1:15:58",
    inputs={
        "w": floats(),
        "s": floats(low=0.5, high=6),
        "gradient": floats(),
        "learning_rate": floats(low=0.1, high=0.6),
        "beta": floats(low=0.55, high=0.85),
        "eps": constant(1e-8),
    },
    hints=[
        "Two lines: first the new s, then the new w, which uses the new s.",
        "s is a running average of squares: the share beta of the old s and the share (1 - beta) of gradient**2.",
        "The step is learning_rate times gradient, divided by the root of s; eps is added to that root.",
        "s = beta * s + (1 - beta) * gradient**2, then w = w - learning_rate * gradient / (np.sqrt(s) + eps).",
    ],
    notes=[
        "S2 says that RMSProp is more efficient than AdaGrad. One step costs the same; it gains by forgetting old "
        "gradients, so that its steps do not die out.",
        "The share of the old average is beta here, as for momentum and Adam. PyTorch calls it alpha and has "
        "0.99 as its default, Keras calls it rho (0.9).",
    ],
    builds_on=["ex42", "ex44"],
    topics=[
        "RMSProp: s = βs + (1 − β)g², w − αg/(√s + ε)",
        "adaptive learning rate",
        "exponentially weighted average",
        "epsilon (ε), against division by 0",
        "optimiser",
    ],
)

VECTORS = {
    "w": floats("n"),
    "s": floats("n", low=0.5, high=6),
    "gradient": floats("n"),
}
MATRICES = {
    "w": floats("n", "k"),
    "s": floats("n", "k", low=0.5, high=6),
    "gradient": floats("n", "k"),
}


@ex.truth
def rmsprop(sp):
    w, g = sp.symbols("w gradient", real=True)
    s, rate, beta, eps = sp.symbols("s learning_rate beta eps", positive=True)
    s_new = sp.let("s_new", beta * s + (1 - beta) * g**2)
    return w - rate * g / (sp.sqrt(s_new) + eps), s_new


@ex.function(
    points=2,
    truth=rmsprop,
    returns=("w", "s"),
    check="one number",
    examples=[
        {"w": 1.0, "s": 5.0, "gradient": 2.0, "learning_rate": 0.1, "beta": 0.9, "eps": 1e-8},
        {"w": 1.0, "s": 0.0, "gradient": 2.0, "learning_rate": 0.1, "beta": 0.9, "eps": 1e-8},
    ],
)
def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s


# Three elements or more: two could pass for the two results.
ex.check("a vector", of="rmsprop_step", points=1, inputs=VECTORS, sizes={"n": (3, 5)}, drawn=5)
ex.check("a matrix", of="rmsprop_step", points=0.5, inputs=MATRICES, sizes={"n": (3, 5)}, drawn=4)
ex.check(
    "eps beside the root",
    of="rmsprop_step",
    points=0.5,
    inputs={**VECTORS, "eps": floats(low=0.1, high=0.9)},
    sizes={"n": (3, 5)},
    examples=[{"w": 1.0, "s": 0.0, "gradient": 2.0, "learning_rate": 0.1, "beta": 0.75, "eps": 0.5}],
    cases=[{"w": 1.0, "s": 0.0, "gradient": -0.5, "learning_rate": 0.1, "beta": 0.75, "eps": 0.5}],
    drawn=4,
    when_wrong="eps is added to the root, np.sqrt(s) + eps, and the step is divided by that sum.",
)
ex.check(
    "no slope so far (s = 0 and g = 0)",
    of="rmsprop_step",
    points=0.5,
    cases=[
        {"w": 1.5, "s": 0.0, "gradient": 0.0, "learning_rate": 0.25, "beta": 0.7, "eps": 1e-8},
        {
            "w": [1.5, -2.0, 0.75],
            "s": [0.0, 0.0, 4.0],
            "gradient": [0.0, 1.0, 3.0],
            "learning_rate": 0.25,
            "beta": 0.7,
            "eps": 1e-8,
        },
    ],
    when_wrong="Where s and the gradient are 0, w stays as it is: 0 / (0 + eps) is 0.",
)
ex.check(
    "beta and eps left out",
    of="rmsprop_step",
    points=0.5,
    cases=[
        {"w": 2.0, "s": 3.0, "gradient": -1.5, "learning_rate": 0.25},
        {"w": 2.0, "s": 1e-16, "gradient": 1e-8, "learning_rate": 1.0},
        {"w": [0.5, -1.0, 3.0], "s": [1e-16, 1.0, 4e-16], "gradient": [-3e-8, 2.0, 2e-8], "learning_rate": 0.5},
    ],
    when_wrong="If they are not given, beta is 0.9 and eps 1e-8.",
)


def _valley():
    x, y = np.linspace(-2.2, 2.2, 61), np.linspace(-1.2, 1.2, 41)
    return x, y, 0.05 * x**2 + y[:, None] ** 2


@ex.picture("Twenty steps in a long valley, with α = 0.1", x="w1", y="w2", surface=_valley)
def descent(rmsprop_step):
    w, s = np.array([-2.0, 1.0]), np.zeros(2)
    path = [w]
    for _ in range(20):
        w, s = rmsprop_step(w.copy(), s, np.array([0.1, 2.0]) * w, 0.1)
        path.append(w)
    return {"RMSProp": (np.array(path)[:, 0], np.array(path)[:, 1])}


@ex.another_way(of="rmsprop_step")
def by_np_average(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """s is a weighted average of the old s and the new square, and np.average says so. It divides by the sum of the
    weights, so they need not sum to one; the plain formula is faster."""
    s = np.average([s, gradient**2], axis=0, weights=[beta, 1 - beta])
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s


# --- wrong ideas about s --------------------------------------------------------------------------------


def _average(s, gradient, beta):
    return beta * s + (1 - beta) * gradient**2


def _step(w, s, gradient, learning_rate, eps):
    return w - learning_rate * gradient / (np.sqrt(s) + eps)


@ex.misconception(of="rmsprop_step")
def shares_swapped(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """β and 1 − β are swapped: the old s keeps the share β, the new square enters with 1 − β."""
    s = (1 - beta) * s + beta * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def square_in_full(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The square enters in full: s = βs + g². In an average the shares sum to 1: s = βs + (1 − β)g²."""
    s = beta * s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def sum_of_squares(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """This is AdaGrad (ex44), s = s + g²: nothing is forgotten. RMSProp averages: s = βs + (1 − β)g²."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def old_average_in_full(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The old s is kept in full: s = s + (1 − β)g². It keeps the share β only, or nothing is forgotten."""
    s = s + (1 - beta) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def same_share_for_both(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Both terms have the share β: βs + βg². The new square has what is left, 1 − β."""
    s = beta * s + beta * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def old_average_left_out(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The old s is left out: s = βs + (1 − β)g², not (1 − β)g² alone."""
    s = (1 - beta) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def gradient_not_squared(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You average the gradients themselves. RMSProp averages their squares, s = βs + (1 − β)g², which are never
    negative."""
    s = beta * s + (1 - beta) * gradient
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def gradient_not_squared_and_mended(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You average the gradients themselves and take the root of |s|. RMSProp averages their squares, s = βs + (1 −
    β)g²: these are never negative, and no |s| is needed."""
    s = beta * s + (1 - beta) * gradient
    return _step(w, np.abs(s), gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def doubled_not_squared(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You average 2·g, not g². In Python the square is gradient**2, with two stars."""
    s = beta * s + (1 - beta) * 2 * gradient
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def absolute_values_averaged(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You average |g|. RMSProp averages the squares, s = βs + (1 − β)g², and takes the root of the mean
    afterwards."""
    s = beta * s + (1 - beta) * np.abs(gradient)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def share_squared(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The square takes in the share: ((1 − β)g)². Only the gradient is squared: (1 − β)·g²."""
    s = beta * s + ((1 - beta) * gradient) ** 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def average_squared(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You square the whole average, (βs + (1 − β)g)². Only the gradient is squared: s = βs + (1 − β)g²."""
    s = (beta * s + (1 - beta) * gradient) ** 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def old_average_squared(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You square the old s as well. It is an average of squares already: s = βs + (1 − β)g²."""
    s = beta * s**2 + (1 - beta) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def brackets_of_the_share(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You write 1 − β·g². The brackets matter: (1 − β)·g² is the share 1 − β of the square."""
    s = beta * s + 1 - beta * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def squares_of_all_weights_summed(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Every s gets the sum of all squared entries of the gradient. Each weight has an average of its own, of its own
    g²: elementwise."""
    s = beta * s + (1 - beta) * np.sum(gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def squares_of_all_weights_averaged(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Every s gets the mean of all squared entries of the gradient. The average is one over time: each weight has its
    own, of its own g²."""
    s = beta * s + (1 - beta) * np.mean(gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def beta_always_point_nine(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You use 0.9 whatever beta is given. 0.9 is only its default: use the parameter beta."""
    s = _average(s, gradient, 0.9)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def default_of_pytorch(w, s, gradient, learning_rate, beta=0.99, eps=1e-8):
    """Your default for beta is 0.99, as in PyTorch (where it is called alpha). Here it is 0.9, as the stub has it."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def default_of_adam(w, s, gradient, learning_rate, beta=0.999, eps=1e-8):
    """Your default for beta is 0.999, that of Adam's second moment. Here it is 0.9, as the stub has it."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def rate_for_the_share(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """In s the square has the learning rate as its factor: βs + α·g². It is 1 − β there."""
    s = beta * s + learning_rate * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


# --- wrong ideas about the step -------------------------------------------------------------------------


@ex.misconception(of="rmsprop_step")
def eps_not_used(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your eps has no effect: divide by √s + ε. Where s and the gradient are 0, √s alone gives 0/0."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / np.sqrt(s), s


@ex.misconception(of="rmsprop_step")
def eps_under_the_root(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps stands under the root: √(s + ε). Here it is added to the root: √s + ε."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / np.sqrt(s + eps), s


@ex.misconception(of="rmsprop_step")
def eps_in_the_average(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s contains eps. It must not come back with s, and it stands beside the root: √s + ε."""
    s = _average(s, gradient, beta) + eps
    return w - learning_rate * gradient / np.sqrt(s), s


@ex.misconception(of="rmsprop_step")
def eps_after_the_division(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps is added after the division, to w. Put brackets around the divisor: (np.sqrt(s) + eps)."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / np.sqrt(s) + eps, s


@ex.misconception(of="rmsprop_step")
def eps_added_to_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps is added after the division, to the step. Put brackets around the divisor: (np.sqrt(s) + eps)."""
    s = _average(s, gradient, beta)
    return w - (learning_rate * gradient / np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def eps_squared_under_the_root(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps stands under the root, squared: √(s + ε²). Here it is added to the root: √s + ε."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / np.sqrt(s + eps**2), s


@ex.misconception(of="rmsprop_step")
def eps_added_to_the_rate(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps is added to the rate, after the division: (α/√s + ε)·g. Put brackets around the divisor: (np.sqrt(s) +
    eps)."""
    s = _average(s, gradient, beta)
    return w - (learning_rate / np.sqrt(s) + eps) * gradient, s


@ex.misconception(of="rmsprop_step")
def eps_and_gradient_after_the_division(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The brackets are missing: α / √s + ε·g is a sum of two. Divide by the sum, (np.sqrt(s) + eps), and multiply by
    g."""
    s = _average(s, gradient, beta)
    return w - learning_rate / np.sqrt(s) + eps * gradient, s


@ex.misconception(of="rmsprop_step")
def eps_and_gradient_in_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The brackets are missing: the step α / √s + ε·g is a sum of two. Divide by the sum, (np.sqrt(s) + eps), and
    multiply by g."""
    s = _average(s, gradient, beta)
    return w - (learning_rate / np.sqrt(s) + eps * gradient), s


@ex.misconception(of="rmsprop_step")
def eps_as_a_floor(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by √s or by eps, whichever is larger. Here eps is added: √s + ε."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / np.maximum(np.sqrt(s), eps), s


@ex.misconception(of="rmsprop_step")
def eps_always_1e_8(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You use 1e-8 whatever eps is given. That is only its default: use the parameter eps."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, learning_rate, 1e-8), s


@ex.misconception(of="rmsprop_step")
def default_of_keras(w, s, gradient, learning_rate, beta=0.9, eps=1e-7):
    """Your default for eps is 1e-7, as in Keras. Here it is 1e-8, as the stub has it."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def root_forgotten(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by s, not by its root. RMSProp has its name from that root: s is the mean of squares, √s has the
    size of a gradient."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / (s + eps), s


@ex.misconception(of="rmsprop_step")
def half_for_the_root(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by s/2. In Python s**1/2 is (s**1)/2: write s**0.5 or np.sqrt(s)."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / (s / 2 + eps), s


@ex.misconception(of="rmsprop_step")
def step_with_the_old_average(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The step divides by the root of the old s. Compute the new s first; w = w − α·g/(√s + ε) uses the new one."""
    return _step(w, s, gradient, learning_rate, eps), _average(s, gradient, beta)


@ex.misconception(of="rmsprop_step")
def plain_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w moves by α·g, as in plain gradient descent: s is computed and not used. Divide the step by √s + ε."""
    return w - learning_rate * gradient, _average(s, gradient, beta)


@ex.misconception(of="rmsprop_step")
def step_with_the_average(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w moves by α·s, as with momentum. Here s is what the step is divided by: w − α·g/(√s + ε)."""
    s = _average(s, gradient, beta)
    return w - learning_rate * s, s


@ex.misconception(of="rmsprop_step")
def momentum(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """This is momentum (ex43): s averages the gradients and w moves by α·s. RMSProp averages their squares and
    divides α·g by √s + ε."""
    s = beta * s + (1 - beta) * gradient
    return w - learning_rate * s, s


@ex.misconception(of="rmsprop_step")
def gradient_left_out_of_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The gradient is missing in the step: α/(√s + ε) is the weight's learning rate; multiply it by g."""
    s = _average(s, gradient, beta)
    return w - learning_rate / (np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def squared_gradient_in_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The step has g² where g belongs. Squared, it has lost its sign: only s is made of squares."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient**2 / (np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def share_in_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The gradient has the share 1 − β in the step, too. It stands in s only: the step is α·g/(√s + ε)."""
    s = _average(s, gradient, beta)
    return _step(w, s, (1 - beta) * gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def bias_corrected(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Before the root s is divided by 1 − β. That is the bias correction of a first step (Adam has one); here there
    is none: √s + ε."""
    s = _average(s, gradient, beta)
    return _step(w, s / (1 - beta), gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def root_of_all_averages(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by one root for all weights, that of the sum of all s. Each weight is divided by the root of its own
    s."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / (np.sqrt(np.sum(s)) + eps), s


@ex.misconception(of="rmsprop_step")
def multiplied_by_the_root(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You multiply by √s + ε. Divide by it: a weight with large gradients should take smaller steps."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient * (np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def everything_divided(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide all of w − α·g by the root. Only the step α·g is divided: w − α·g/(√s + ε)."""
    s = _average(s, gradient, beta)
    return (w - learning_rate * gradient) / (np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def learning_rate_left_out(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The learning rate is missing in the step: w − α·g/(√s + ε)."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, 1, eps), s


@ex.misconception(of="rmsprop_step")
def uphill(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The sign of the step is wrong: w − α·g/(√s + ε) goes down, with + it climbs."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, -learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def sign_of_the_gradient_lost(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The step has |g| where g belongs, so that w can only fall. Keep the sign: w grows where the gradient is
    negative."""
    s = _average(s, gradient, beta)
    return _step(w, s, np.abs(gradient), learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def root_carried_on(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s is the root √(βs² + (1 − β)g²). Here s is the average of the squares itself; its root is taken for the
    step only."""
    s = np.sqrt(beta * s**2 + (1 - beta) * gradient**2)
    return w - learning_rate * gradient / (s + eps), s


@ex.misconception(of="rmsprop_step")
def root_of_the_mean_of_all_averages(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by one root for all weights, that of the mean of all s. Each weight is divided by the root of its
    own s: the mean in RMSProp's name is one over time."""
    s = _average(s, gradient, beta)
    return w - learning_rate * gradient / (np.sqrt(np.mean(s)) + eps), s


@ex.misconception(of="rmsprop_step")
def share_of_a_tenth(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The square has the share 0.1 whatever beta is given. It is 1 − β, which is 0.1 for the default only."""
    s = beta * s + 0.1 * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def beta_and_eps_exchanged(w, s, gradient, learning_rate, eps=1e-8, beta=0.9):
    """beta and eps have changed places in the list of parameters: beta comes first, then eps."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, learning_rate, eps), s


# --- wrong results --------------------------------------------------------------------------------------


@ex.misconception(of="rmsprop_step")
def root_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w is right, but the root of s comes back. Return s itself, the average of the squares: the next step goes on
    from it."""
    s = _average(s, gradient, beta)
    return _step(w, s, gradient, learning_rate, eps), np.sqrt(s)


@ex.misconception(of="rmsprop_step")
def corrected_average_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """s is divided by 1 − β, in the step and in what you return. That is the bias correction of a first step (Adam
    has one); here there is none."""
    s = _average(s, gradient, beta) / (1 - beta)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def old_average_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w is right, but the old s comes back. Return the new one: the next step builds on it."""
    return _step(w, _average(s, gradient, beta), gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def only_w_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Only w comes back. Return both, w and s: the next step needs the average."""
    return _step(w, _average(s, gradient, beta), gradient, learning_rate, eps)


@ex.misconception(of="rmsprop_step")
def step_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The step comes back, not the new w. Subtract it: w − α·g/(√s + ε)."""
    s = _average(s, gradient, beta)
    return learning_rate * gradient / (np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def change_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The change −α·g/(√s + ε) comes back, not the new w. Add it to w."""
    s = _average(s, gradient, beta)
    return -learning_rate * gradient / (np.sqrt(s) + eps), s


# --- further slips --------------------------------------------------------------------------------------


@ex.misconception(of="rmsprop_step")
def rate_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w is right, but the second result is α/(√s + ε), the weight's learning rate. Return s: the next step goes on
    from it."""
    s = beta * s + (1 - beta) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), learning_rate / (np.sqrt(s) + eps)


@ex.misconception(of="rmsprop_step")
def eps_added_to_the_quotient(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps is added after the division: α·(g/√s + ε). Put brackets around the divisor: (np.sqrt(s) + eps)."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * (gradient / np.sqrt(s) + eps), s


@ex.misconception(of="rmsprop_step")
def eps_as_a_factor(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You multiply the root by eps. It is added: √s + ε."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (np.sqrt(s) * eps), s


@ex.misconception(of="rmsprop_step")
def absolute_values_averaged_without_a_root(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s averages |g|, and the step is divided by s without a root. The mean of the roots is not the root of the
    mean: s = βs + (1 − β)g², then √s."""
    s = beta * s + (1 - beta) * np.abs(gradient)
    return w - learning_rate * gradient / (s + eps), s


@ex.misconception(of="rmsprop_step")
def divided_by_the_square(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by s². It is the root: √s has the size of a gradient, s that of its square already."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (s**2 + eps), s


@ex.misconception(of="rmsprop_step")
def root_taken_twice(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You take the root twice. √s has the size of a gradient: take it once."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (s**0.25 + eps), s


@ex.misconception(of="rmsprop_step")
def root_of_the_rate(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The root is taken of the learning rate, too: √α/√s. Only s is under it: α/(√s + ε)."""
    s = beta * s + (1 - beta) * gradient**2
    return w - np.sqrt(learning_rate / (s + eps)) * gradient, s


@ex.misconception(of="rmsprop_step")
def weights_shrink(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w is multiplied by β in the step. β belongs to s alone: w = w − α·g/(√s + ε)."""
    s = beta * s + (1 - beta) * gradient**2
    return _step(beta * w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def shares_squared(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your shares are β² and 1 − β². Only the gradient is squared: s = βs + (1 − β)g²."""
    s = beta**2 * s + (1 - beta**2) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def shares_squared_each(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your shares are β² and (1 − β)². Only the gradient is squared: s = βs + (1 − β)g²."""
    s = beta**2 * s + (1 - beta) ** 2 * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def square_subtracted(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The square is subtracted. It is added: s = βs + (1 − β)g², which is never negative."""
    s = beta * s - (1 - beta) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def square_subtracted_and_mended(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The square is subtracted, and the root taken of |s|. It is added: s = βs + (1 − β)g², which is never negative."""
    s = beta * s - (1 - beta) * gradient**2
    return _step(w, np.abs(s), gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def weights_averaged(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s averages w², the squares of the weights. It averages those of the gradient: s = βs + (1 − β)g²."""
    s = beta * s + (1 - beta) * w**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def variance_of_the_gradient(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Before the root, ((1 − β)g)² is subtracted from s, as in the centred variant. Here there is nothing to subtract:
    √s + ε."""
    s = beta * s + (1 - beta) * gradient**2
    return _step(w, s - ((1 - beta) * gradient) ** 2, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def rate_inside_the_square(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s averages (α·g)². The learning rate does not belong there: s = βs + (1 − β)g²."""
    s = beta * s + (1 - beta) * (learning_rate * gradient) ** 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def unit_gradient_in_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The step has g/‖g‖, the gradient divided by its length. It has g itself: α·g/(√s + ε)."""
    s = beta * s + (1 - beta) * gradient**2
    return _step(w, s, gradient / np.linalg.norm(gradient), learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def squares_averaged_along_axis_0(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You take the mean of g² along an axis. Each weight has an average over time of its own g²: elementwise."""
    s = beta * s + (1 - beta) * np.mean(np.square(gradient), axis=0)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def first_entry_only(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Only the first entry is changed. Does the return stand inside the loop?"""
    new_w, new_s = np.array(w), np.array(s)
    one = (0,) * new_w.ndim
    new_s[one] = beta * new_s[one] + (1 - beta) * np.asarray(gradient)[one] ** 2
    new_w[one] = _step(new_w[one], new_s[one], np.asarray(gradient)[one], learning_rate, eps)
    return new_w, new_s


@ex.misconception(of="rmsprop_step")
def largest_of_both(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s is the larger of the old s and g². It is their average: s = βs + (1 − β)g²."""
    s = np.maximum(s, gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def largest_with_the_share(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s is the larger of βs and (1 − β)g². Add the two."""
    s = np.maximum(beta * s, (1 - beta) * gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def eps_subtracted(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps is subtracted: √s − ε. It is added, so that the divisor is never 0."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (np.sqrt(s) - eps), s


@ex.misconception(of="rmsprop_step")
def one_for_eps(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """You divide by 1 + √s. Add eps, not 1: √s + ε."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (1 + np.sqrt(s)), s


@ex.misconception(of="rmsprop_step")
def eps_under_and_beside_the_root(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """eps is there twice, under the root and beside it: √(s + ε) + ε. Add it once, to the root: √s + ε."""
    s = beta * s + (1 - beta) * gradient**2
    return w - learning_rate * gradient / (np.sqrt(s + eps) + eps), s


@ex.misconception(of="rmsprop_step")
def beta_in_the_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """The step has the factor β. It stands in s only: the step is α·g/(√s + ε)."""
    s = beta * s + (1 - beta) * gradient**2
    return _step(w, s, beta * gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def old_average_not_kept(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Your s is (1 − β)(g² − s), the change alone. Add it to the old s: s = s + (1 − β)(g² − s)."""
    s = (1 - beta) * (gradient**2 - s)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def away_from_the_square(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """s moves away from g²: s + (1 − β)(s − g²). It moves towards it: s + (1 − β)(g² − s)."""
    s = s + (1 - beta) * (s - gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="rmsprop_step")
def step_for_the_average(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w is right, but the second result is the step, α·g/(√s + ε). Return s: the next step goes on from it."""
    s = beta * s + (1 - beta) * gradient**2
    new = _step(w, s, gradient, learning_rate, eps)
    return new, w - new


@ex.misconception(of="rmsprop_step")
def square_returned(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """w is right, but the second result is g² alone. Return the new s: the next step goes on from it."""
    s = beta * s + (1 - beta) * gradient**2
    return _step(w, s, gradient, learning_rate, eps), gradient**2
