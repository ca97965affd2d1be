"""ex44: AdaGrad, a learning rate for each weight from the sum of its squared gradients."""

import numpy as np

from grader import Exercise, constant, floats

ex = Exercise(
    title="AdaGrad",
    chapter="F. Gradient descent and optimisers",
    source="S2 'Common types of Gradient Descent', 'Optimizers: ADAGRAD'",
    inputs={
        "w": floats(),
        "s": floats(low=0.5, high=6),
        "gradient": floats(),
        "learning_rate": floats(low=0.1, high=0.6),
        "eps": constant(1e-8),
    },
    hints=[
        "Two lines: first the new s, then the new w, which uses the new s.",
        "s grows by the square of the gradient, gradient**2; nothing is forgotten and nothing is averaged.",
        "The step is learning_rate times gradient, divided by the root of s; eps is added to that root.",
        "s = s + gradient**2, then w = w - learning_rate * gradient / (np.sqrt(s) + eps); return both.",
    ],
    notes=[
        "S2 says that AdaGrad prevents the gradients from becoming too small. It leaves them as they are and gives "
        "each weight a rate of its own; and since s only grows, the steps become small.",
        "PyTorch's eps is 1e-10, Keras's 1e-7; both add it to the root, as here.",
    ],
    builds_on=["ex29"],
    topics=[
        "AdaGrad: s = s + g², w − αg/(√s + ε)",
        "adaptive learning rate",
        "sum of squared gradients",
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
def adagrad(sp):
    w, g = sp.symbols("w gradient", real=True)
    s, rate, eps = sp.symbols("s learning_rate eps", positive=True)
    s_new = sp.let("s_new", s + g**2)
    return w - rate * g / (sp.sqrt(s_new) + eps), s_new


@ex.function(
    points=2,
    truth=adagrad,
    returns=("w", "s"),
    check="one number",
    examples=[
        {"w": 1.0, "s": 0.0, "gradient": 2.0, "learning_rate": 0.1, "eps": 1e-8},
        {"w": 1.0, "s": 9.0, "gradient": 4.0, "learning_rate": 0.1, "eps": 1e-8},
    ],
)
def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient**2
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s


# Three elements or more: two could pass for the two results.
ex.check("a vector", of="adagrad_step", points=1, inputs=VECTORS, sizes={"n": (3, 5)}, drawn=5)
ex.check("a matrix", of="adagrad_step", points=0.5, inputs=MATRICES, sizes={"n": (3, 5)}, drawn=4)
ex.check(
    "eps beside the root",
    of="adagrad_step",
    points=0.5,
    inputs={**VECTORS, "eps": floats(low=0.1, high=0.9)},
    sizes={"n": (3, 5)},
    examples=[{"w": 1.0, "s": 0.0, "gradient": 2.0, "learning_rate": 0.1, "eps": 0.5}],
    cases=[{"w": 1.0, "s": 0.0, "gradient": -0.25, "learning_rate": 0.1, "eps": 0.5}],
    drawn=4,
    when_wrong="eps is added to the root, np.sqrt(s) + eps, and the step is divided by that sum.",
)
ex.check(
    "no slope so far (s = 0 and g = 0)",
    of="adagrad_step",
    points=0.5,
    cases=[
        {"w": 1.5, "s": 0.0, "gradient": 0.0, "learning_rate": 0.25, "eps": 1e-8},
        {"w": [1.5, -2.0, 0.75], "s": [0.0, 0.0, 4.0], "gradient": [0.0, 1.0, 3.0], "learning_rate": 0.25, "eps": 1e-8},
    ],
    when_wrong="Where s and the gradient are 0, w stays as it is: 0 / (0 + eps) is 0.",
)
ex.check(
    "eps left out",
    of="adagrad_step",
    points=0.5,
    cases=[
        {"w": 2.0, "s": 0.0, "gradient": 1e-8, "learning_rate": 1.0},
        {"w": [0.5, -1.0, 3.0], "s": [0.0, 1.0, 0.0], "gradient": [-3e-8, 2.0, 2e-8], "learning_rate": 0.5},
    ],
    when_wrong="If eps is not given it is 1e-8.",
)


def _valley():
    x, y = np.linspace(-2.2, 2.2, 61), np.linspace(-1.2, 1.2, 41)
    return x, y, 0.05 * x**2 + y[:, None] ** 2


@ex.picture("Twenty steps in a long valley, with α = 0.6", x="w1", y="w2", surface=_valley)
def descent(adagrad_step):
    w, s = np.array([-2.0, 1.0]), np.zeros(2)
    path = [w]
    for _ in range(20):
        w, s = adagrad_step(w.copy(), s, np.array([0.1, 2.0]) * w, 0.6)
        path.append(w)
    return {"AdaGrad": (np.array(path)[:, 0], np.array(path)[:, 1])}


@ex.another_way(of="adagrad_step")
def a_rate_for_each_weight(w, s, gradient, learning_rate, eps=1e-8):
    """Compute the rate of each weight first; what is left is the step of plain gradient descent. Write it so when you
    want to look at the rates, and see which weights have become slow."""
    s = s + gradient**2
    rates = learning_rate / (np.sqrt(s) + eps)
    return w - rates * gradient, s


# --- wrong ideas about s --------------------------------------------------------------------------------


def _step(w, s, gradient, learning_rate, eps):
    return w - learning_rate * gradient / (np.sqrt(s) + eps)


@ex.misconception(of="adagrad_step")
def sum_replaced(w, s, gradient, learning_rate, eps=1e-8):
    """Your s is g² alone, the old s is left out. AdaGrad adds up all squares so far: s = s + g²."""
    s = gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step", see="quiz06:which_optimiser")
def running_average(w, s, gradient, learning_rate, eps=1e-8):
    """This is RMSProp (ex45) with β = 0.9: s = 0.9·s + 0.1·g². AdaGrad forgets nothing: s = s + g²."""
    s = 0.9 * s + 0.1 * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step", see="quiz06:which_optimiser")
def slow_running_average(w, s, gradient, learning_rate, eps=1e-8):
    """This is RMSProp (ex45) with β = 0.99: s = 0.99·s + 0.01·g². AdaGrad forgets nothing: s = s + g²."""
    s = 0.99 * s + 0.01 * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def half_and_half(w, s, gradient, learning_rate, eps=1e-8):
    """You average the old s and g²: (s + g²)/2. AdaGrad adds, and forgets nothing: s = s + g²."""
    s = (s + gradient**2) / 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def gradient_not_squared(w, s, gradient, learning_rate, eps=1e-8):
    """You add the gradient itself to s. Its square belongs there, s = s + g²: s must not fall for a negative g."""
    s = s + gradient
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def doubled_not_squared(w, s, gradient, learning_rate, eps=1e-8):
    """You add 2·g to s, not g². In Python the square is gradient**2, with two stars."""
    s = s + 2 * gradient
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def absolute_values_added(w, s, gradient, learning_rate, eps=1e-8):
    """You add |g| to s. AdaGrad adds the square, s = s + g², and takes the root of the sum afterwards."""
    s = s + np.abs(gradient)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def sum_squared(w, s, gradient, learning_rate, eps=1e-8):
    """You square the sum, (s + g)². Only the gradient is squared: s = s + g²."""
    s = (s + gradient) ** 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def both_squared(w, s, gradient, learning_rate, eps=1e-8):
    """Your s is s² + g². The old s is a sum of squares already: s = s + g²."""
    s = s**2 + gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def squares_of_all_weights_summed(w, s, gradient, learning_rate, eps=1e-8):
    """You add the squares of all entries of the gradient to each s. Every weight has a sum of its own: s = s + g²,
    elementwise."""
    s = s + np.sum(gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def squares_of_all_weights_averaged(w, s, gradient, learning_rate, eps=1e-8):
    """You add the mean of all squared entries to each s. Every weight has a sum of its own: s = s + g²,
    elementwise."""
    s = s + np.mean(gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def rate_inside_the_sum(w, s, gradient, learning_rate, eps=1e-8):
    """Your s grows by (α·g)². The learning rate does not belong there: s = s + g²."""
    s = s + (learning_rate * gradient) ** 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def rate_times_the_square(w, s, gradient, learning_rate, eps=1e-8):
    """Your s grows by α·g². The learning rate does not belong there: s = s + g²."""
    s = s + learning_rate * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


# --- wrong ideas about the step -------------------------------------------------------------------------


@ex.misconception(of="adagrad_step")
def eps_not_used(w, s, gradient, learning_rate, eps=1e-8):
    """Your eps has no effect: divide by √s + ε. Where s and the gradient are 0, √s alone gives 0/0."""
    s = s + gradient**2
    return w - learning_rate * gradient / np.sqrt(s), s


@ex.misconception(of="adagrad_step")
def eps_under_the_root(w, s, gradient, learning_rate, eps=1e-8):
    """eps stands under the root: √(s + ε). Here it is added to the root: √s + ε."""
    s = s + gradient**2
    return w - learning_rate * gradient / np.sqrt(s + eps), s


@ex.misconception(of="adagrad_step")
def eps_added_to_the_sum(w, s, gradient, learning_rate, eps=1e-8):
    """Your s contains eps: s + g² + ε. It must not come back with s, and it stands beside the root: √s + ε."""
    s = s + gradient**2 + eps
    return w - learning_rate * gradient / np.sqrt(s), s


@ex.misconception(of="adagrad_step")
def eps_after_the_division(w, s, gradient, learning_rate, eps=1e-8):
    """eps is added after the division, to w. Put brackets around the divisor: (np.sqrt(s) + eps)."""
    s = s + gradient**2
    return w - learning_rate * gradient / np.sqrt(s) + eps, s


@ex.misconception(of="adagrad_step")
def eps_added_to_the_step(w, s, gradient, learning_rate, eps=1e-8):
    """eps is added after the division, to the step. Put brackets around the divisor: (np.sqrt(s) + eps)."""
    s = s + gradient**2
    return w - (learning_rate * gradient / np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def eps_squared_under_the_root(w, s, gradient, learning_rate, eps=1e-8):
    """eps stands under the root, squared: √(s + ε²). Here it is added to the root: √s + ε."""
    s = s + gradient**2
    return w - learning_rate * gradient / np.sqrt(s + eps**2), s


@ex.misconception(of="adagrad_step")
def eps_added_to_the_rate(w, s, gradient, learning_rate, eps=1e-8):
    """eps is added to the rate, after the division: (α/√s + ε)·g. Put brackets around the divisor: (np.sqrt(s) +
    eps)."""
    s = s + gradient**2
    return w - (learning_rate / np.sqrt(s) + eps) * gradient, s


@ex.misconception(of="adagrad_step")
def eps_and_gradient_after_the_division(w, s, gradient, learning_rate, eps=1e-8):
    """The brackets are missing: α / √s + ε·g is a sum of two. Divide by the sum, (np.sqrt(s) + eps), and multiply by
    g."""
    s = s + gradient**2
    return w - learning_rate / np.sqrt(s) + eps * gradient, s


@ex.misconception(of="adagrad_step")
def eps_and_gradient_in_the_step(w, s, gradient, learning_rate, eps=1e-8):
    """The brackets are missing: the step α / √s + ε·g is a sum of two. Divide by the sum, (np.sqrt(s) + eps), and
    multiply by g."""
    s = s + gradient**2
    return w - (learning_rate / np.sqrt(s) + eps * gradient), s


@ex.misconception(of="adagrad_step")
def eps_as_a_floor(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by √s or by eps, whichever is larger. Here eps is added: √s + ε."""
    s = s + gradient**2
    return w - learning_rate * gradient / np.maximum(np.sqrt(s), eps), s


@ex.misconception(of="adagrad_step")
def eps_always_1e_8(w, s, gradient, learning_rate, eps=1e-8):
    """You use 1e-8 whatever eps is given. That is only its default: use the parameter eps."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, 1e-8), s


@ex.misconception(of="adagrad_step")
def default_of_pytorch(w, s, gradient, learning_rate, eps=1e-10):
    """Your default for eps is 1e-10, as in PyTorch. Here it is 1e-8, as the stub has it."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def default_of_keras(w, s, gradient, learning_rate, eps=1e-7):
    """Your default for eps is 1e-7, as in Keras. Here it is 1e-8, as the stub has it."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def root_forgotten(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by s, not by its root. g/√s has no unit; g/s makes the step the shorter, the steeper it is."""
    s = s + gradient**2
    return w - learning_rate * gradient / (s + eps), s


@ex.misconception(of="adagrad_step")
def half_for_the_root(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by s/2. In Python s**1/2 is (s**1)/2: write s**0.5 or np.sqrt(s)."""
    s = s + gradient**2
    return w - learning_rate * gradient / (s / 2 + eps), s


@ex.misconception(of="adagrad_step")
def step_with_the_old_sum(w, s, gradient, learning_rate, eps=1e-8):
    """The step divides by the root of the old s. Compute the new s first; w = w − α·g/(√s + ε) uses the new one."""
    return _step(w, s, gradient, learning_rate, eps), s + gradient**2


@ex.misconception(of="adagrad_step")
def step_of_this_gradient_alone(w, s, gradient, learning_rate, eps=1e-8):
    """The step is g divided by |g|, the root of this g² alone: every weight moves by α. Divide by the root of the new
    s, which holds the older squares too."""
    return w - learning_rate * gradient / (np.abs(gradient) + eps), s + gradient**2


@ex.misconception(of="adagrad_step")
def plain_step(w, s, gradient, learning_rate, eps=1e-8):
    """w moves by α·g, as in plain gradient descent: s is computed and not used. Divide the step by √s + ε."""
    return w - learning_rate * gradient, s + gradient**2


@ex.misconception(of="adagrad_step")
def gradient_left_out_of_the_step(w, s, gradient, learning_rate, eps=1e-8):
    """The gradient is missing in the step: α/(√s + ε) is the weight's learning rate; multiply it by g."""
    s = s + gradient**2
    return w - learning_rate / (np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def squared_gradient_in_the_step(w, s, gradient, learning_rate, eps=1e-8):
    """The step has g² where g belongs. Squared, it has lost its sign: only s is made of squares."""
    s = s + gradient**2
    return w - learning_rate * gradient**2 / (np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def step_with_the_sum(w, s, gradient, learning_rate, eps=1e-8):
    """w moves by α·s, as with momentum. Here s is what the step is divided by: w − α·g/(√s + ε)."""
    s = s + gradient**2
    return w - learning_rate * s, s


@ex.misconception(of="adagrad_step")
def sum_of_gradients_for_the_step(w, s, gradient, learning_rate, eps=1e-8):
    """Your s sums the gradients and w moves by α·s. Here s sums their squares, and α·g is divided by √s + ε."""
    s = s + gradient
    return w - learning_rate * s, s


@ex.misconception(of="adagrad_step")
def root_of_all_sums(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by one root for all weights, that of the sum of all s. Each weight is divided by the root of its own
    s."""
    s = s + gradient**2
    return w - learning_rate * gradient / (np.sqrt(np.sum(s)) + eps), s


@ex.misconception(of="adagrad_step")
def multiplied_by_the_root(w, s, gradient, learning_rate, eps=1e-8):
    """You multiply by √s + ε. Divide by it: a weight with large gradients should take smaller steps."""
    s = s + gradient**2
    return w - learning_rate * gradient * (np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def everything_divided(w, s, gradient, learning_rate, eps=1e-8):
    """You divide all of w − α·g by the root. Only the step α·g is divided: w − α·g/(√s + ε)."""
    s = s + gradient**2
    return (w - learning_rate * gradient) / (np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def learning_rate_left_out(w, s, gradient, learning_rate, eps=1e-8):
    """The learning rate is missing in the step: w − α·g/(√s + ε)."""
    s = s + gradient**2
    return _step(w, s, gradient, 1, eps), s


@ex.misconception(of="adagrad_step")
def uphill(w, s, gradient, learning_rate, eps=1e-8):
    """The sign of the step is wrong: w − α·g/(√s + ε) goes down, with + it climbs."""
    s = s + gradient**2
    return _step(w, s, gradient, -learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def sign_of_the_gradient_lost(w, s, gradient, learning_rate, eps=1e-8):
    """The step has |g| where g belongs, so that w can only fall. Keep the sign: w grows where the gradient is
    negative."""
    s = s + gradient**2
    return _step(w, s, np.abs(gradient), learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def root_carried_on(w, s, gradient, learning_rate, eps=1e-8):
    """Your s is the root √(s² + g²). Here s is the sum of the squares itself, s + g²; its root is taken for the step
    only."""
    s = np.sqrt(s**2 + gradient**2)
    return w - learning_rate * gradient / (s + eps), s


@ex.misconception(of="adagrad_step")
def root_of_the_mean_of_all_sums(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by one root for all weights, that of the mean of all s. Each weight is divided by the root of its
    own s."""
    s = s + gradient**2
    return w - learning_rate * gradient / (np.sqrt(np.mean(s)) + eps), s


# --- wrong results --------------------------------------------------------------------------------------


@ex.misconception(of="adagrad_step")
def root_returned(w, s, gradient, learning_rate, eps=1e-8):
    """w is right, but the root of s comes back. Return s itself, the sum of the squares: the next one is added to
    it."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), np.sqrt(s)


@ex.misconception(of="adagrad_step")
def old_sum_returned(w, s, gradient, learning_rate, eps=1e-8):
    """w is right, but the old s comes back. Return the new one: the next step builds on it."""
    return _step(w, s + gradient**2, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def only_w_returned(w, s, gradient, learning_rate, eps=1e-8):
    """Only w comes back. Return both, w and s: the next step needs the sum."""
    return _step(w, s + gradient**2, gradient, learning_rate, eps)


@ex.misconception(of="adagrad_step")
def step_returned(w, s, gradient, learning_rate, eps=1e-8):
    """The step comes back, not the new w. Subtract it: w − α·g/(√s + ε)."""
    s = s + gradient**2
    return learning_rate * gradient / (np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def change_returned(w, s, gradient, learning_rate, eps=1e-8):
    """The change −α·g/(√s + ε) comes back, not the new w. Add it to w."""
    s = s + gradient**2
    return -learning_rate * gradient / (np.sqrt(s) + eps), s


# --- further slips --------------------------------------------------------------------------------------


@ex.misconception(of="adagrad_step")
def rate_returned(w, s, gradient, learning_rate, eps=1e-8):
    """w is right, but the second result is α/(√s + ε), the weight's learning rate. Return s: the next step goes on
    from it."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), learning_rate / (np.sqrt(s) + eps)


@ex.misconception(of="adagrad_step")
def eps_added_to_the_quotient(w, s, gradient, learning_rate, eps=1e-8):
    """eps is added after the division: α·(g/√s + ε). Put brackets around the divisor: (np.sqrt(s) + eps)."""
    s = s + gradient**2
    return w - learning_rate * (gradient / np.sqrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def eps_as_a_factor(w, s, gradient, learning_rate, eps=1e-8):
    """You multiply the root by eps. It is added: √s + ε."""
    s = s + gradient**2
    return w - learning_rate * gradient / (np.sqrt(s) * eps), s


@ex.misconception(of="adagrad_step")
def absolute_values_added_without_a_root(w, s, gradient, learning_rate, eps=1e-8):
    """Your s adds up |g|, and the step is divided by s without a root. The sum of the roots is not the root of the
    sum: s = s + g², then √s."""
    s = s + np.abs(gradient)
    return w - learning_rate * gradient / (s + eps), s


@ex.misconception(of="adagrad_step")
def divided_by_the_square(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by s². It is the root: √s has the size of a gradient, s that of its square already."""
    s = s + gradient**2
    return w - learning_rate * gradient / (s**2 + eps), s


@ex.misconception(of="adagrad_step")
def root_taken_twice(w, s, gradient, learning_rate, eps=1e-8):
    """You take the root twice. √s has the size of a gradient: take it once."""
    s = s + gradient**2
    return w - learning_rate * gradient / (s**0.25 + eps), s


@ex.misconception(of="adagrad_step")
def root_of_the_rate(w, s, gradient, learning_rate, eps=1e-8):
    """The root is taken of the learning rate, too: √α/√s. Only s is under it: α/(√s + ε)."""
    s = s + gradient**2
    return w - np.sqrt(learning_rate / (s + eps)) * gradient, s


@ex.misconception(of="adagrad_step")
def square_subtracted(w, s, gradient, learning_rate, eps=1e-8):
    """The square is subtracted. It is added: s = s + g², which only grows."""
    s = s - gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def square_subtracted_and_mended(w, s, gradient, learning_rate, eps=1e-8):
    """The square is subtracted, and the root taken of |s|. It is added: s = s + g², which only grows."""
    s = s - gradient**2
    return _step(w, np.abs(s), gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def multiplied_by_the_square(w, s, gradient, learning_rate, eps=1e-8):
    """You multiply s by g². It is added: s = s + g², or s would stay at 0 for ever."""
    s = s * gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def square_added_twice(w, s, gradient, learning_rate, eps=1e-8):
    """w is right, but the s that you return holds this g² twice. Add it once, before the step."""
    return _step(w, s + gradient**2, gradient, learning_rate, eps), s + 2 * gradient**2


@ex.misconception(of="adagrad_step")
def sum_doubled(w, s, gradient, learning_rate, eps=1e-8):
    """The old s is in your new one twice, as with s += s + g². Write s = s + g², or s += g² on a copy."""
    s = 2 * s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def squares_of_the_weights_summed(w, s, gradient, learning_rate, eps=1e-8):
    """Your s adds up w², the squares of the weights. It adds up those of the gradient: s = s + g²."""
    s = s + w**2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def multiplied_by_the_old_root(w, s, gradient, learning_rate, eps=1e-8):
    """The step is multiplied by the root of the old s, as AdaDelta does with the squares of its steps. Here only the
    new root is there, and divides: α·g/(√s + ε)."""
    new = s + gradient**2
    return w - learning_rate * np.sqrt(s + eps) * gradient / (np.sqrt(new) + eps), new


@ex.misconception(of="adagrad_step")
def half_of_the_square(w, s, gradient, learning_rate, eps=1e-8):
    """You add ½g². AdaGrad adds the square itself: s = s + g²."""
    s = s + gradient**2 / 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def length_of_the_gradient_added(w, s, gradient, learning_rate, eps=1e-8):
    """You add the length of the whole gradient to each s. Each weight has a sum of its own squares: s = s + g²,
    elementwise."""
    s = s + np.sqrt(np.sum(gradient**2))
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def largest_of_both(w, s, gradient, learning_rate, eps=1e-8):
    """Your s is the larger of the old s and g². It is their sum: s = s + g²."""
    s = np.maximum(s, gradient**2)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def squares_summed_along_the_weights(w, s, gradient, learning_rate, eps=1e-8):
    """You sum the squares from weight to weight (cumsum). The sum is one over time: each weight adds its own g²."""
    s = s + np.cumsum(np.square(gradient))
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def squares_summed_along_axis_0(w, s, gradient, learning_rate, eps=1e-8):
    """You sum g² along an axis. Each weight has a sum of its own, over time: s = s + g², elementwise."""
    s = s + np.sum(np.square(gradient), axis=0)
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def one_for_eps(w, s, gradient, learning_rate, eps=1e-8):
    """You divide by 1 + √s. Add eps, not 1: √s + ε."""
    s = s + gradient**2
    return w - learning_rate * gradient / (1 + np.sqrt(s)), s


@ex.misconception(of="adagrad_step")
def eps_subtracted(w, s, gradient, learning_rate, eps=1e-8):
    """eps is subtracted: √s − ε. It is added, so that the divisor is never 0."""
    s = s + gradient**2
    return w - learning_rate * gradient / (np.sqrt(s) - eps), s


@ex.misconception(of="adagrad_step")
def unit_gradient_in_the_step(w, s, gradient, learning_rate, eps=1e-8):
    """The step has g/‖g‖, the gradient divided by its length. It has g itself: α·g/(√s + ε)."""
    s = s + gradient**2
    return _step(w, s, gradient / np.linalg.norm(gradient), learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def first_entry_only(w, s, gradient, learning_rate, eps=1e-8):
    """Only the first entry is changed. Does the return stand inside the loop?"""
    new_w, new_s = np.array(w), np.array(s)
    one = (0,) * new_w.ndim
    new_s[one] += np.asarray(gradient)[one] ** 2
    new_w[one] = _step(new_w[one], new_s[one], np.asarray(gradient)[one], learning_rate, eps)
    return new_w, new_s


@ex.misconception(of="adagrad_step")
def eps_under_and_beside_the_root(w, s, gradient, learning_rate, eps=1e-8):
    """eps is there twice, under the root and beside it: √(s + ε) + ε. Add it once, to the root: √s + ε."""
    s = s + gradient**2
    return w - learning_rate * gradient / (np.sqrt(s + eps) + eps), s


@ex.misconception(of="adagrad_step")
def root_of_another_power(w, s, gradient, learning_rate, eps=1e-8):
    """You take the cube root. It is the square root: s holds squares."""
    s = s + gradient**2
    return w - learning_rate * gradient / (np.cbrt(s) + eps), s


@ex.misconception(of="adagrad_step")
def step_for_the_sum(w, s, gradient, learning_rate, eps=1e-8):
    """w is right, but the second result is the step, α·g/(√s + ε). Return s: the next square is added to it."""
    s = s + gradient**2
    new = _step(w, s, gradient, learning_rate, eps)
    return new, w - new


@ex.misconception(of="adagrad_step")
def square_returned(w, s, gradient, learning_rate, eps=1e-8):
    """w is right, but the second result is g² alone. Return the new s: the next square is added to it."""
    s = s + gradient**2
    return _step(w, s, gradient, learning_rate, eps), gradient**2


@ex.misconception(of="adagrad_step")
def root_of_s_and_gradient_summed(w, s, gradient, learning_rate, eps=1e-8):
    """Your s is (√s + g)², the square of a sum. Square each gradient by itself, then sum: s = s + g²."""
    s = (np.sqrt(s) + gradient) ** 2
    return _step(w, s, gradient, learning_rate, eps), s


@ex.misconception(of="adagrad_step")
def roots_added(w, s, gradient, learning_rate, eps=1e-8):
    """Your s is √s + |g|, a sum of roots, and the step is divided by it. Sum the squares first: s = s + g², then take
    the root."""
    s = np.sqrt(s) + np.abs(gradient)
    return w - learning_rate * gradient / (s + eps), s
