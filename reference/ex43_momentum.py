"""ex43: momentum as a weighted average of gradients, one step and a whole path."""

import numpy as np

from grader import Exercise, Function, floats, function, integers

BOWL = "def gradient(w):\n    return np.arange(1, len(w) + 1) * w - 1"
WAVES = "def gradient(w):\n    return np.sin(2 * w) + w / 2"
COUPLED = "def gradient(w):\n    return w - np.mean(w) / 2 + np.tanh(w)"
TWICE_W = Function("gradient", "def gradient(w):\n    return 2 * w")

ex = Exercise(
    title="Gradient descent with momentum",
    chapter="F. Gradient descent and optimisers",
    source="S3 1:11:11 to 1:15:47; S2 'Momentum', 'Momentum GD'",
    inputs={
        "w": floats(),
        "v": floats(),
        "gradient": floats(),
        "learning_rate": floats(low=0.1, high=0.6),
        "beta": floats(low=0.55, high=0.85),
        "steps": integers(low=3, high=7),
    },
    hints=[
        "Two lines: first the new velocity, then the new w, which uses the new velocity.",
        "The new velocity is an average: the share beta of the old one and the share (1 - beta) of the gradient.",
        "v = beta * v + (1 - beta) * gradient, then w = w - learning_rate * v; return both.",
        "minimise: begin with v = np.zeros_like(w) and path = [w]; in the loop call momentum_step with gradient(w).",
        "Keep v from step to step, append the new w to the path, and return np.array(path): steps + 1 rows.",
    ],
    notes=[
        "S3 gives no formula but calls the velocity 'the average of the previous velocity and the current weight "
        "updates': the form with (1 - beta). Many texts write v = beta*v + gradient instead.",
        "S3 says to think of momentum as friction; momentum is what keeps moving, friction is what is lost of it.",
    ],
    builds_on=["ex29", "ex42"],
    topics=[
        "momentum: v = βv + (1 − β)g, w − αv",
        "velocity (average of gradients)",
        "exponentially weighted average",
        "optimiser",
    ],
)

VECTORS = {name: floats("n") for name in ("w", "v", "gradient")}
MATRICES = {name: floats("n", "k") for name in ("w", "v", "gradient")}


@ex.truth
def momentum(sp):
    w, v, g = sp.symbols("w v gradient", real=True)
    beta, rate = sp.symbols("beta learning_rate", positive=True)
    v_new = sp.let("v_new", beta * v + (1 - beta) * g)
    return w - rate * v_new, v_new


@ex.function(
    points=2,
    truth=momentum,
    returns=("w", "v"),
    check="one number",
    examples=[
        {"w": 1.0, "v": 0.5, "gradient": 2.0, "learning_rate": 0.1, "beta": 0.9},
        {"w": 0.0, "v": -1.0, "gradient": 3.0, "learning_rate": 0.5, "beta": 0.6},
    ],
)
def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v


# Three elements or more: two could pass for the two results.
ex.check("a vector", of="momentum_step", points=1, inputs=VECTORS, sizes={"n": (3, 5)}, drawn=5)
ex.check("a matrix", of="momentum_step", points=0.5, inputs=MATRICES, sizes={"n": (3, 5)}, drawn=4)
ex.check(
    "beta left out",
    of="momentum_step",
    points=0.5,
    cases=[
        {"w": 0.75, "v": -0.5, "gradient": 2.0, "learning_rate": 0.25},
        {"w": [1.0, -2.0, 0.5], "v": [0.25, 0.5, -1.5], "gradient": [2.0, -1.0, 0.75], "learning_rate": 0.4},
    ],
    when_wrong="If beta is not given it is 0.9.",
)

PATHS = {"w": floats("n", low=-2, high=2), "gradient": function(BOWL, WAVES, COUPLED)}


@ex.function(
    points=3,
    check="the whole path",
    inputs=PATHS,
    examples=[{"gradient": TWICE_W, "w": [1.0, -2.0], "learning_rate": 0.25, "beta": 0.5, "steps": 3}],
)
def minimise(gradient, w, learning_rate, beta, steps):
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)


ex.check("a single step", of="minimise", points=1, inputs={**PATHS, "steps": integers(low=1, high=1)}, drawn=4)
ex.check("one weight (n = 1)", of="minimise", points=0.5, inputs=PATHS, sizes={"n": (1, 1)}, drawn=4)


@ex.another_way(of="momentum_step")
def part_of_the_way(w, v, gradient, learning_rate, beta=0.9):
    """The same average, seen as a move: v goes the share 1 − β of the way from where it is to the gradient. There is
    only one share to write, so the two cannot fail to sum to one."""
    v = v + (1 - beta) * (gradient - v)
    return w - learning_rate * v, v


@ex.another_way(of="minimise")
def heavy_ball(gradient, w, learning_rate, beta, steps):
    """No velocity is kept: the last step, w minus the w before, is −αv already. A share β of it is repeated, as a heavy
    ball rolls on, and the gradient adds its own share. It needs the last two places only."""
    # A ball at rest: the step before the first one has the length 0.
    path = [w, w]
    for _ in range(steps):
        before, w = path[-2:]
        push = learning_rate * (1 - beta) * gradient(w)
        path.append(w + beta * (w - before) - push)
    return np.array(path[1:])


# --- wrong ideas: rules for one step ----------------------------------------------------------------------
# Each rule is tried as a step of its own and in the loop of `minimise`.


def _path(rule, gradient, w, learning_rate, beta, steps):
    path, v = [w], np.zeros_like(w)
    for _ in range(steps):
        w, v = rule(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)


def _wrong_rule(rule):
    """Declare a wrong rule for both functions; its docstring is the learner's sentence."""

    def in_the_loop(gradient, w, learning_rate, beta, steps):
        return _path(rule, gradient, w, learning_rate, beta, steps)

    in_the_loop.__name__, in_the_loop.__doc__ = rule.__name__, rule.__doc__
    ex.misconception(of="momentum_step")(rule)
    ex.misconception(of="minimise")(in_the_loop)
    return rule


@_wrong_rule
def classic_form(w, v, gradient, learning_rate, beta=0.9):
    """This is what the classic form gives, v = βv + g, in which the gradient enters in full. Here v is an average:
    v = βv + (1 − β)g."""
    v = beta * v + gradient
    return w - learning_rate * v, v


@_wrong_rule
def shares_swapped(w, v, gradient, learning_rate, beta=0.9):
    """β and 1 − β are swapped: the old velocity keeps the share β, the gradient enters with 1 − β."""
    v = (1 - beta) * v + beta * gradient
    return w - learning_rate * v, v


@_wrong_rule
def uphill(w, v, gradient, learning_rate, beta=0.9):
    """The sign of the step is wrong: w − α·v goes down, w + α·v climbs."""
    v = beta * v + (1 - beta) * gradient
    return w + learning_rate * v, v


@_wrong_rule
def step_with_the_old_velocity(w, v, gradient, learning_rate, beta=0.9):
    """w moves with the old v. Compute the new v first; w = w − α·v uses the new one."""
    return w - learning_rate * v, beta * v + (1 - beta) * gradient


@_wrong_rule
def step_with_the_gradient(w, v, gradient, learning_rate, beta=0.9):
    """w moves with the gradient alone, as in plain gradient descent: v has no effect. The step is w − α·v."""
    return w - learning_rate * gradient, beta * v + (1 - beta) * gradient


@_wrong_rule
def nesterov(w, v, gradient, learning_rate, beta=0.9):
    """The step looks ahead, w − α(βv + (1 − β)g) with the new v: this is Nesterov's momentum. Here the step is
    w − α·v."""
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * (beta * v + (1 - beta) * gradient), v


@_wrong_rule
def learning_rate_left_out(w, v, gradient, learning_rate, beta=0.9):
    """The learning rate is missing in the step: w = w − α·v."""
    v = beta * v + (1 - beta) * gradient
    return w - v, v


@_wrong_rule
def rate_for_the_share(w, v, gradient, learning_rate, beta=0.9):
    """In v the gradient has the learning rate as its factor: v = βv + α·g. It is 1 − β there: v = βv + (1 − β)g."""
    v = beta * v + learning_rate * gradient
    return w - learning_rate * v, v


@_wrong_rule
def beta_always_point_nine(w, v, gradient, learning_rate, beta=0.9):
    """You use 0.9 whatever beta is given. 0.9 is only its default: use the parameter beta."""
    v = 0.9 * v + (1 - 0.9) * gradient
    return w - learning_rate * v, v


@_wrong_rule
def same_share_for_both(w, v, gradient, learning_rate, beta=0.9):
    """Both terms have the share β: βv + βg. The gradient has what is left: v = βv + (1 − β)g."""
    v = beta * v + beta * gradient
    return w - learning_rate * v, v


@_wrong_rule
def old_velocity_in_full(w, v, gradient, learning_rate, beta=0.9):
    """The old velocity is kept in full: v + (1 − β)g. It keeps the share β only, or nothing is forgotten."""
    v = v + (1 - beta) * gradient
    return w - learning_rate * v, v


@_wrong_rule
def gradient_added_to_the_step(w, v, gradient, learning_rate, beta=0.9):
    """The step is α(v + g): the gradient is in v already. The step is α·v alone."""
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * (v + gradient), v


@_wrong_rule
def gradient_squared(w, v, gradient, learning_rate, beta=0.9):
    """You average g², as RMSProp does. Momentum averages the gradients themselves: v = βv + (1 − β)g."""
    v = beta * v + (1 - beta) * gradient**2
    return w - learning_rate * v, v


@_wrong_rule
def old_velocity_subtracted(w, v, gradient, learning_rate, beta=0.9):
    """The old velocity is subtracted: (1 − β)g − βv. It is added: v = βv + (1 − β)g."""
    v = (1 - beta) * gradient - beta * v
    return w - learning_rate * v, v


@_wrong_rule
def rate_kept_in_the_velocity(w, v, gradient, learning_rate, beta=0.9):
    """The new v is multiplied by α and kept so. α belongs to the step alone: w = w − α·v, and v goes on without it."""
    v = learning_rate * (beta * v + (1 - beta) * gradient)
    return w - v, v


@_wrong_rule
def sum_of_gradients(w, v, gradient, learning_rate, beta=0.9):
    """Nothing is forgotten: v = v + g is a sum of all gradients. Here v is an average: v = βv + (1 − β)g."""
    v = v + gradient
    return w - learning_rate * v, v


@_wrong_rule
def weights_averaged(w, v, gradient, learning_rate, beta=0.9):
    """w is multiplied by β in the step: βw − α·v. β belongs to v alone: w = w − α·v."""
    v = beta * v + (1 - beta) * gradient
    return beta * w - learning_rate * v, v


@_wrong_rule
def sign_of_the_step_taken(w, v, gradient, learning_rate, beta=0.9):
    """Your step goes along the sign of v. Its size counts, too: w = w − α·v."""
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * np.sign(v), v


@_wrong_rule
def share_in_the_step(w, v, gradient, learning_rate, beta=0.9):
    """The step has the factor 1 − β once more. It is in v already: w = w − α·v."""
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * (1 - beta) * v, v


@_wrong_rule
def beta_around_both(w, v, gradient, learning_rate, beta=0.9):
    """The gradient is inside the share β: β(v + (1 − β)g). The two are added afterwards: v = βv + (1 − β)g."""
    v = beta * (v + (1 - beta) * gradient)
    return w - learning_rate * v, v


@_wrong_rule
def share_around_both(w, v, gradient, learning_rate, beta=0.9):
    """The old velocity has the factor 1 − β as well: (1 − β)(βv + g). It has β alone: v = βv + (1 − β)g."""
    v = (1 - beta) * (beta * v + gradient)
    return w - learning_rate * v, v


# --- wrong ideas: one step alone --------------------------------------------------------------------------


def _valley():
    """L = ½(w1² / 10 + 2·w2²): long and narrow."""
    x, y = np.linspace(-2.2, 2.2, 23), np.linspace(-1.2, 1.2, 25)
    return x, y, (x**2 / 10 + 2 * y[:, None] ** 2) / 2


@ex.picture("Forty steps in a long valley, with α = 0.6", x="w1", y="w2", surface=_valley)
def descent(minimise):
    path = minimise(lambda w: np.array([0.1, 2.0]) * w, np.array([-2.0, 1.0]), 0.6, 0.8, 40)
    return {"momentum": (path[:, 0], path[:, 1])}


@ex.misconception(of="momentum_step")
def gradient_subtracted_in_the_velocity(w, v, gradient, learning_rate, beta=0.9):
    """In v the gradient is subtracted: v = βv − (1 − β)g. It is added, v = βv + (1 − β)g; the minus stands in the step,
    w − α·v."""
    v = beta * v - (1 - beta) * gradient
    return w - learning_rate * v, v


@ex.misconception(of="momentum_step")
def velocity_points_downhill(w, v, gradient, learning_rate, beta=0.9):
    """This is the form v = βv − α·g, w = w + v. Here v averages the gradients themselves, v = βv + (1 − β)g, and the
    minus stands in the step: w = w − α·v."""
    v = beta * v - learning_rate * gradient
    return w + v, v


@ex.misconception(of="momentum_step")
def rate_inside_the_average(w, v, gradient, learning_rate, beta=0.9):
    """The learning rate is inside v: v = βv + (1 − β)α·g and w = w − v. Here v averages bare gradients, and α comes in
    afterwards: w = w − α·v."""
    v = beta * v + (1 - beta) * learning_rate * gradient
    return w - v, v


@ex.misconception(of="momentum_step")
def rate_inside_the_velocity(w, v, gradient, learning_rate, beta=0.9):
    """The learning rate is inside v: v = βv + α·g and w = w − v. Here v averages bare gradients,
    v = βv + (1 − β)g, and α comes in afterwards: w = w − α·v."""
    v = beta * v + learning_rate * gradient
    return w - v, v


@ex.misconception(of="momentum_step")
def bias_corrected_step(w, v, gradient, learning_rate, beta=0.9):
    """v is divided by 1 − β in the step. That is the bias correction of a first step (Adam has one); here there is
    none: w − α·v."""
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v / (1 - beta), v


@ex.misconception(of="momentum_step")
def old_velocity_returned(w, v, gradient, learning_rate, beta=0.9):
    """w is right, but the old v comes back. Return the new one: the next step builds on it."""
    return w - learning_rate * (beta * v + (1 - beta) * gradient), v


@ex.misconception(of="momentum_step")
def gradient_inside_the_bracket(w, v, gradient, learning_rate, beta=0.9):
    """You write 1 − β·g. The brackets matter: (1 − β)·g is the share 1 − β of the gradient."""
    v = beta * v + 1 - beta * gradient
    return w - learning_rate * v, v


@ex.misconception(of="momentum_step")
def only_w_returned(w, v, gradient, learning_rate, beta=0.9):
    """Only w comes back. Return both, w and v: the next step needs the velocity."""
    return w - learning_rate * (beta * v + (1 - beta) * gradient)


@ex.misconception(of="momentum_step")
def old_velocity_ignored(w, v, gradient, learning_rate, beta=0.9):
    """The old velocity is left out: v = βv + (1 − β)g, not (1 − β)g alone."""
    v = (1 - beta) * gradient
    return w - learning_rate * v, v


# --- wrong ideas: the loop --------------------------------------------------------------------------------


def _right_path(gradient, w, learning_rate, beta, steps):
    return _path(momentum_step, gradient, w, learning_rate, beta, steps)


@ex.misconception(of="minimise")
def start_left_out(gradient, w, learning_rate, beta, steps):
    """The start is missing: path[0] is the w you were given, so there are steps + 1 rows."""
    return _right_path(gradient, w, learning_rate, beta, steps)[1:]


@ex.misconception(of="minimise")
def last_step_left_out(gradient, w, learning_rate, beta, steps):
    """The last w is missing: the start and `steps` steps make steps + 1 rows."""
    return _right_path(gradient, w, learning_rate, beta, steps)[:-1]


@ex.misconception(of="minimise")
def one_step_too_few(gradient, w, learning_rate, beta, steps):
    """The path has the right length, but its last row repeats the one before it: one step too few was taken."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    return np.vstack([path[:-1], path[-2:-1]])


@ex.misconception(of="minimise")
def one_step_too_many(gradient, w, learning_rate, beta, steps):
    """There is one step too many: the start and `steps` steps make steps + 1 rows."""
    return _right_path(gradient, w, learning_rate, beta, steps + 1)


@ex.misconception(of="minimise")
def the_same_array_in_every_row(gradient, w, learning_rate, beta, steps):
    """All rows are the last w: `w -= …` changes one array that the path holds many times. Write w = w − α·v, or append
    w.copy()."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    return np.tile(path[-1], (steps + 1, 1))


@ex.misconception(of="minimise")
def the_same_array_after_the_start(gradient, w, learning_rate, beta, steps):
    """The start is right, but all rows after it are the last w: one array is changed and appended again and again.
    Write w = w − α·v, or append w.copy()."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    return np.vstack([path[:1], np.tile(path[-1], (steps, 1))])


@ex.misconception(of="minimise")
def only_start_and_end(gradient, w, learning_rate, beta, steps):
    """Only the start and the end are in the path. Append w inside the loop, in every step."""
    return _right_path(gradient, w, learning_rate, beta, steps)[[0, -1]]


@ex.misconception(of="minimise")
def every_step_from_the_start(gradient, w, learning_rate, beta, steps):
    """Every step begins at the first w again. A step goes on from the w of the step before: w = w − α·v."""
    v, path = np.zeros_like(w), [w]
    for _ in range(steps):
        v = beta * v + (1 - beta) * gradient(path[-1])
        path.append(w - learning_rate * v)
    return np.array(path)


@ex.misconception(of="minimise")
def w_never_replaced(gradient, w, learning_rate, beta, steps):
    """w is never replaced: every step and every gradient is taken at the start. Set w to the new w in the loop."""
    g, v, path = gradient(w), np.zeros_like(w), [w]
    for _ in range(steps):
        v = beta * v + (1 - beta) * g
        path.append(w - learning_rate * v)
    return np.array(path)


@ex.misconception(of="minimise")
def velocity_forgotten_between_steps(gradient, w, learning_rate, beta, steps):
    """The old velocity is not carried over: each step is α(1 − β)g alone. Set v = 0 once, before the loop, and use
    the last v in every step: βv + (1 − β)g."""
    return _path(lambda w, v, g, rate, beta: (w - rate * (1 - beta) * g, v), gradient, w, learning_rate, beta, steps)


@ex.misconception(of="minimise")
def gradient_asked_once(gradient, w, learning_rate, beta, steps):
    """The gradient is that of the start in every step. Call gradient(w) inside the loop, at the w you are at."""
    fixed = gradient(w)
    return _path(momentum_step, lambda _: fixed, w, learning_rate, beta, steps)


@ex.misconception(of="minimise")
def velocity_started_at_the_gradient(gradient, w, learning_rate, beta, steps):
    """The velocity begins with the first gradient. It begins at 0: v = np.zeros_like(w)."""
    v, path = gradient(w), [w]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def bias_corrected(gradient, w, learning_rate, beta, steps):
    """v is divided by 1 − β^t. That is the bias correction of ex42 and of Adam; here there is none: w − α·v."""
    v, path = np.zeros_like(w), [w]
    for t in range(1, steps + 1):
        v = beta * v + (1 - beta) * gradient(w)
        w = w - learning_rate * v / (1 - beta**t)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def gradient_taken_ahead(gradient, w, learning_rate, beta, steps):
    """The gradient is taken at w − αβv, a point ahead: that is Nesterov's momentum. Here it is taken at w."""
    v, path = np.zeros_like(w), [w]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w - learning_rate * beta * v), learning_rate, beta)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def only_the_end(gradient, w, learning_rate, beta, steps):
    """Only the last w comes back. Collect every w on the way: the path has steps + 1 rows."""
    return _right_path(gradient, w, learning_rate, beta, steps)[-1]


@ex.misconception(of="minimise")
def stopped_after_the_first_step(gradient, w, learning_rate, beta, steps):
    """Only one step is taken: is the return inside the loop?"""
    return _right_path(gradient, w, learning_rate, beta, min(steps, 1))


@ex.misconception(of="minimise")
def path_of_velocities(gradient, w, learning_rate, beta, steps):
    """From row 1 on the path holds the velocities. It is the path of w: append w, not v."""
    v, path = np.zeros_like(w), [w]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(v)
    return np.array(path)


@ex.misconception(of="minimise")
def path_as_columns(gradient, w, learning_rate, beta, steps):
    """The path is transposed: one row a step, shape (steps + 1, n)."""
    return _right_path(gradient, w, learning_rate, beta, steps).T


@ex.misconception(of="minimise")
def gradient_at_the_velocity(gradient, w, learning_rate, beta, steps):
    """You ask for the gradient at v. It is that at the point where you are: gradient(w)."""
    v, path = np.zeros_like(w), [w]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(v), learning_rate, beta)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def first_row_left_at_zero(gradient, w, learning_rate, beta, steps):
    """Row 0 is left at 0. It is the start, the w you were given: path[0] = w."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    path[0] = 0
    return path


@ex.misconception(of="minimise")
def last_row_left_at_zero(gradient, w, learning_rate, beta, steps):
    """Row 0 is w after the first step already, and the last row is left at 0. Row 0 is the start, row t is w after t
    steps: path[t + 1] in a loop from 0."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    return np.vstack([path[1:], np.zeros((1, len(w)))])


@ex.misconception(of="minimise")
def gradient_one_step_late(gradient, w, learning_rate, beta, steps):
    """From the second step on the gradient is that of the w before. Ask for gradient(w) after w has changed."""
    v, path, g = np.zeros_like(w), [w], gradient(w)
    for _ in range(steps):
        now = gradient(w)
        w, v = momentum_step(w, v, g, learning_rate, beta)
        path.append(w)
        g = now
    return np.array(path)


@ex.misconception(of="minimise")
def velocity_started_at_one(gradient, w, learning_rate, beta, steps):
    """The velocity begins with 1. It begins at 0: v = np.zeros_like(w)."""
    v, path = np.ones_like(w), [w]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def start_twice(gradient, w, learning_rate, beta, steps):
    """The start stands twice in the path, and the last w is missing. Append the w after the step, not the one
    before."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    return np.vstack([path[:1], path[:-1]])


@ex.misconception(of="minimise")
def power_of_beta(gradient, w, learning_rate, beta, steps):
    """The share is β^t in step t. It is β in every step; β^t belongs to the bias correction of ex42."""
    v, path = np.zeros_like(w), [w]
    for t in range(1, steps + 1):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta**t)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def rate_divided_by_the_step(gradient, w, learning_rate, beta, steps):
    """The learning rate is divided by the number of the step. Here it is the same in every step."""
    v, path = np.zeros_like(w), [w]
    for t in range(1, steps + 1):
        w, v = momentum_step(w, v, gradient(w), learning_rate / t, beta)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def gradient_normalised(gradient, w, learning_rate, beta, steps):
    """You divide the gradient by its length. Its length counts: v = βv + (1 − β)g."""
    return _path(
        lambda w, v, g, rate, beta: momentum_step(w, v, g / np.linalg.norm(g), rate, beta),
        gradient,
        w,
        learning_rate,
        beta,
        steps,
    )


@ex.misconception(of="minimise")
def path_of_changes(gradient, w, learning_rate, beta, steps):
    """From row 1 on the path holds the changes of w. It is the path of w itself: append the new w."""
    path = _right_path(gradient, w, learning_rate, beta, steps)
    return np.vstack([path[:1], np.diff(path, axis=0)])


@ex.misconception(of="minimise")
def w_and_v_exchanged_in_the_call(gradient, w, learning_rate, beta, steps):
    """w and v have changed places, as if momentum_step took v first. It takes w first, then v."""
    v, path = np.zeros_like(w), [w]
    for _ in range(steps):
        w, v = momentum_step(v, w, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)


@ex.misconception(of="minimise")
def results_exchanged_after_the_call(gradient, w, learning_rate, beta, steps):
    """w and v have changed places, as if momentum_step returned v first. It returns w first, then v."""
    v, path = np.zeros_like(w), [w]
    for _ in range(steps):
        v, w = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)
