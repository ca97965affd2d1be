"""ex37: the numerical gradient by centred differences, and how far two gradients are apart."""

import numpy as np

from grader import Exercise, Function, choice, floats, function

# Functions of an array of any shape, told apart by what centred differences make of them: for cubes the result is
# 3θ² + eps², which one-sided differences and another eps do not give.
CUBES = "def f(theta):\n    return np.sum(theta**3)\n"
WEIGHTED = (
    "def f(theta):\n"
    "    weights = np.arange(1, theta.size + 1).reshape(theta.shape)\n"
    "    return np.sum(weights * theta**3) + np.sum(theta) ** 2\n"
)
PRODUCT = "def f(theta):\n    return np.prod(np.sin(theta) + 2) + theta.flat[0] ** 3\n"
NEURON = "def f(theta):\n    return 0.5 * (1 / (1 + np.exp(-np.sum(theta))) - 1) ** 2\n"
# Waves of a length near 1e-5: what comes out depends on the step.
RIPPLE = "def f(theta):\n    return np.sum(np.sin(100000 * theta) / 100000)\n"
NUMBER = "def f(theta):\n    return theta**3 - 2 * theta\n"

ex = Exercise(
    title="Gradient checking",
    chapter="E. The chain rule and backpropagation",
    source="None of the course's sources shows it; it checks what S1 'Backpropagation: Intuition' and S3 18:50 derive",
    inputs={
        "f": function(WEIGHTED),
        "theta": floats("n", low=-2, high=2),
        "eps": choice(0.5, 0.25, 0.125),
        "g1": floats("n", low=-3, high=3),
        "g2": floats("n", low=-3, high=3),
    },
    hints=[
        "Make an array of zeros in the shape of theta for the result, and visit every index of theta once.",
        "for index in np.ndindex(theta.shape) does that for every shape; for () it visits the one index ().",
        "For each index: an array of zeros with eps at that index is the step. Then f(theta + step) − f(theta − step).",
        "Divide by 2·eps, the distance between the two points, not by eps.",
        "relative_difference: np.sqrt(np.sum(g**2)) is the norm for every shape. Return 0 where both norms are 0.",
    ],
    notes=[
        "In practice one checks a few entries only, of a small network and a fixed batch: each costs two calls.",
        "eps cannot be too small: at 1e-5 the difference of two nearly equal numbers has about 10 good digits left, "
        "at 1e-15 none.",
        "With ReLU or absolute values a kink between θ − eps and θ + eps makes the check fail for no fault of yours.",
    ],
    builds_on=["ex32", "ex36"],
    topics=[
        "gradient checking",
        "centred difference: (f(θ + ε) − f(θ − ε))/(2ε)",
        "numerical gradient",
        "relative difference of two gradients: ‖g1 − g2‖/(‖g1‖ + ‖g2‖)",
        "backpropagation: finding bugs",
    ],
)


@ex.function(
    points=3,
    check="a vector",
    examples=[{"f": Function("f", CUBES), "theta": [2.0, -1.0, 0.5], "eps": 0.5}],
    drawn=5,
)
def numerical_gradient(f, theta, eps=1e-5):
    gradient = np.zeros(np.shape(theta))
    for index in np.ndindex(np.shape(theta)):
        step = np.zeros(np.shape(theta))
        step[index] = eps
        gradient[index] = (f(theta + step) - f(theta - step)) / (2 * eps)
    return gradient


def _at_a_number(numerical_gradient, f, theta, eps):
    """numerical_gradient(f, np.array(theta), eps)"""
    return numerical_gradient(f, np.array(theta), eps)


ex.check(
    "a matrix, and three axes",
    of="numerical_gradient",
    points=1,
    inputs={"f": function(WEIGHTED), "theta": floats("n", "m", low=-2, high=2)},
    drawn=3,
    cases=[
        {"f": Function("f", PRODUCT), "theta": [[[0.5, -1.0], [1.5, 0.25], [-0.5, 2.0]]], "eps": 0.25},
        {"f": Function("f", CUBES), "theta": [[1.5, -0.5]], "eps": 0.25},
    ],
    when_wrong="theta may have any number of axes: np.ndindex(theta.shape) visits every entry.",
)
ex.check(
    "a single number, shape ()",
    of="numerical_gradient",
    points=0.5,
    inputs={"f": function(NUMBER), "theta": floats(low=-2, high=2)},
    driver=_at_a_number,
    drawn=2,
    examples=[{"f": Function("f", NUMBER), "theta": 2.0, "eps": 0.5}],
    when_wrong="Shape () has one entry, with the index (): np.ndindex(()) visits it.",
)
ex.check(
    "eps left out",
    of="numerical_gradient",
    points=1,
    cases=[
        {"f": Function("f", CUBES), "theta": [0.5, -1.5, 0.0625]},
        {"f": Function("f", NEURON), "theta": [0.25, -0.5]},
        {"f": Function("f", RIPPLE), "theta": [0.0, 0.5]},
    ],
    when_wrong="Without a third argument eps is 1e-5: keep the default of the stub.",
)


@ex.function(
    points=2,
    check="two vectors",
    examples=[{"g1": [3.0, 0.0], "g2": [0.0, 4.0]}, {"g1": [1.0, 2.0], "g2": [1.0, 2.0]}],
    cases=[{"g1": [1.0, -2.0, 0.5], "g2": [-1.0, 2.0, -0.5]}, {"g1": [2.0], "g2": [-1.0]}],
    drawn=6,
)
def relative_difference(g1, g2):
    size = np.sqrt(np.sum(g1**2)) + np.sqrt(np.sum(g2**2))
    return np.sqrt(np.sum((g1 - g2) ** 2)) / size if size > 0 else 0.0


ex.check(
    "matrices, and three axes",
    of="relative_difference",
    points=1,
    inputs={"g1": floats("n", "m", low=-3, high=3), "g2": floats("n", "m", low=-3, high=3)},
    drawn=3,
    cases=[
        {
            "g1": [[[1.0, 2.0], [0.5, -1.0]], [[1.5, 0.0], [2.0, 1.0]]],
            "g2": [[[1.0, 1.0], [0.5, 1.0]], [[0.0, 0.5], [2.0, 3.0]]],
        }
    ],
    when_wrong="‖g‖ is the root of the sum of the squares of all entries, whatever the shape.",
)
ex.check(
    "very small gradients",
    of="relative_difference",
    points=0.5,
    cases=[
        {"g1": [1e-9, 2e-9], "g2": [2e-9, 1e-9]},
        {"g1": [0.0, 1e-10], "g2": [0.0, 0.0]},
        {"g1": [1e-7, 0.0], "g2": [1.5e-7, 1e-8]},
    ],
    when_wrong="The result is relative: 1e-9 and 2e-9 are far apart. A constant added below, or a tolerance, hides it.",
)
ex.check(
    "both are 0",
    of="relative_difference",
    points=0.5,
    cases=[{"g1": [0.0, 0.0], "g2": [0.0, 0.0]}, {"g1": [[0.0, 0.0, 0.0]], "g2": [[0.0, 0.0, 0.0]]}],
    when_wrong="0/0 is nan. If both gradients are 0 they agree: return 0.",
)


@ex.another_way(of="numerical_gradient")
def along_the_rows_of_an_identity(f, theta, eps=1e-5):
    """Each row of an identity matrix moves one entry, so there is no index to keep and nothing to fill in. It suits a
    small θ only: for n entries the matrix has n² numbers."""
    shape = np.shape(theta)
    steps = eps * np.eye(np.size(theta)).reshape(-1, *shape)
    rises = [f(theta + step) - f(theta - step) for step in steps]
    return np.reshape(rises, shape) / (2 * eps)


# --- wrong ideas: the numerical gradient ----------------------------------------------------------------


def _wrong(idea):
    return ex.misconception(of="numerical_gradient")(idea)


def _gradient(f, theta, eps, one):
    """The gradient where one(f, theta, step) is what an idea makes of one entry."""
    gradient = np.zeros(np.shape(theta))
    for index in np.ndindex(np.shape(theta)):
        step = np.zeros(np.shape(theta))
        step[index] = eps
        gradient[index] = one(f, theta, step)
    return gradient


@_wrong
def forward_difference(f, theta, eps=1e-5):
    """This is the one-sided difference, (f(θ + eps) − f(θ)) / eps. Centred differences, (f(θ + eps) − f(θ − eps)) /
    (2·eps), are much closer: their error shrinks with eps²."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s) - f(t)) / eps)


@_wrong
def backward_difference(f, theta, eps=1e-5):
    """This is the one-sided difference to the left, (f(θ) − f(θ − eps)) / eps. Take a step to each side: (f(θ + eps) −
    f(θ − eps)) / (2·eps)."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t) - f(t - s)) / eps)


@_wrong
def two_forgotten(f, theta, eps=1e-5):
    """You divide by eps. The two points θ + eps and θ − eps are 2·eps apart."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s) - f(t - s)) / eps)


@_wrong
def brackets_of_two_eps(f, theta, eps=1e-5):
    """You multiply by eps where you should divide: / 2 * eps is (… / 2) · eps. Write / (2 * eps)."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s) - f(t - s)) / 2 * eps)


@_wrong
def only_the_second_divided(f, theta, eps=1e-5):
    """Only the second value is divided by 2·eps. Put the difference in brackets: (f(…) - f(…)) / (2 * eps)."""
    return _gradient(f, theta, eps, lambda f, t, s: f(t + s) - f(t - s) / (2 * eps))


@_wrong
def not_divided(f, theta, eps=1e-5):
    """This is f(θ + eps) − f(θ − eps), not divided by anything. The slope is the change over the distance, 2·eps."""
    return _gradient(f, theta, eps, lambda f, t, s: f(t + s) - f(t - s))


@_wrong
def second_derivative(f, theta, eps=1e-5):
    """This is (f(θ + eps) − 2 f(θ) + f(θ − eps)) / eps², the second derivative. The first one is
    (f(θ + eps) − f(θ − eps)) / (2·eps)."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s) - 2 * f(t) + f(t - s)) / eps**2)


@_wrong
def distance_fixed(f, theta, eps=1e-5):
    """You divide by a fixed 2·1e-5. The two points are 2·eps apart, with the eps given."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s) - f(t - s)) / 2e-5)


@_wrong
def entry_replaced_by_eps(f, theta, eps=1e-5):
    """The entry is replaced by eps and by −eps. It must be shifted: θ_i + eps and θ_i − eps."""

    def one(f, theta, step):
        moved = step != 0
        return (f(np.where(moved, eps, theta)) - f(np.where(moved, -eps, theta))) / (2 * eps)

    return _gradient(f, theta, eps, one)


@_wrong
def gradient_normalised(f, theta, eps=1e-5):
    """The gradient is divided by its own length. Return it as it is."""
    gradient = numerical_gradient(f, theta, eps)
    return gradient / np.sqrt(np.sum(gradient**2))


@_wrong
def slopes_without_sign(f, theta, eps=1e-5):
    """The sign of the slopes is lost: take the difference itself, not its absolute value."""
    return np.abs(numerical_gradient(f, theta, eps))


@_wrong
def sides_swapped(f, theta, eps=1e-5):
    """The sign is reversed: it is f(θ + eps) minus f(θ − eps)."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t - s) - f(t + s)) / (2 * eps))


@_wrong
def sides_added(f, theta, eps=1e-5):
    """You add the two values. The slope comes from their difference, f(θ + eps) − f(θ − eps)."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s) + f(t - s)) / (2 * eps))


@_wrong
def all_entries_at_once(f, theta, eps=1e-5):
    """Every entry gets the slope of all entries together. Shift one entry at a time, leave the others as they are, and
    write its slope to its own place alone."""
    slope = (f(theta + eps) - f(theta - eps)) / (2 * eps)
    return np.full(np.shape(theta), slope)


@_wrong
def one_slope_for_all(f, theta, eps=1e-5):
    """One number came back, the slope where all entries are shifted together. Each entry has a slope of its own: the
    result has the shape of theta."""
    return (f(theta + eps) - f(theta - eps)) / (2 * eps)


def _in_place(f, theta, eps, restore):
    """A loop that shifts theta itself; restore(theta, index, old) is how it mends that."""
    theta = np.array(theta, dtype=float)
    gradient = np.zeros(theta.shape)
    for index in np.ndindex(theta.shape):
        old = theta[index]
        theta[index] = old + eps
        up = f(theta)
        theta[index] = old - eps
        gradient[index] = (up - f(theta)) / (2 * eps)
        restore(theta, index, old)
    return gradient


@_wrong
def entry_not_restored(f, theta, eps=1e-5):
    """The entries already visited stay at θ − eps while you go on. Put each one back before the next is shifted."""
    return _in_place(f, theta, eps, lambda theta, index, old: None)


def _drifting(f, theta, eps, back):
    theta = np.array(theta, dtype=float)
    gradient = np.zeros(theta.shape)
    for index in np.ndindex(theta.shape):
        theta[index] += eps
        up = f(theta)
        theta[index] -= eps
        gradient[index] = (up - f(theta)) / (2 * eps)
        theta[index] += back * eps
    return gradient


@_wrong
def second_step_too_short(f, theta, eps=1e-5):
    """The second value is f(θ), not f(θ − eps), and the distance is not 2·eps then. If you change the entry in place:
    from θ + eps it is 2·eps down to θ − eps."""
    return _drifting(f, theta, eps, 0)


@_wrong
def drifting_upwards(f, theta, eps=1e-5):
    """The second value is f(θ), not f(θ − eps), and afterwards θ is left one eps too high. Shift copies: theta + step
    and theta - step."""
    return _drifting(f, theta, eps, 1)


@_wrong
def same_array_twice(f, theta, eps=1e-5):
    """Your answer is 0 everywhere. Are the two shifted arrays one and the same? plus = theta makes a second name, not a
    copy: theta.copy() does."""
    return np.zeros(np.shape(theta))


@_wrong
def eps_fixed(f, theta, eps=1e-5):
    """You use a fixed eps of 1e-5. Use the argument: with another eps the differences are others."""
    return numerical_gradient(f, theta)


@_wrong
def eps_fixed_at_another(f, theta, eps=1e-5):
    """You use a fixed eps, not the one given. Use the argument: with another eps the differences are others."""
    return numerical_gradient(f, theta, 1e-4)


@_wrong
def half_the_step(f, theta, eps=1e-5):
    """You go eps/2 to each side. Here it is eps to each side, and the distance is 2·eps."""
    return numerical_gradient(f, theta, eps / 2)


@_wrong
def twice_the_step(f, theta, eps=1e-5):
    """You go 2·eps to each side. Here it is eps to each side, and the distance is 2·eps."""
    return numerical_gradient(f, theta, 2 * eps)


@_wrong
def step_in_proportion_to_theta(f, theta, eps=1e-5):
    """Your step is eps·θ_i, in proportion to the entry. Here it is eps itself, for every entry."""
    gradient = np.zeros(np.shape(theta))
    for index in np.ndindex(np.shape(theta)):
        step = np.zeros(np.shape(theta))
        step[index] = eps * theta[index]
        gradient[index] = (f(theta + step) - f(theta - step)) / (2 * step[index])
    return gradient


@_wrong
def higher_order(f, theta, eps=1e-5):
    """This is the formula of four points, of a higher order. Here the two points θ + eps and θ − eps are asked for."""
    near, far = numerical_gradient(f, theta, eps), numerical_gradient(f, theta, 2 * eps)
    return (4 * near - far) / 3


@_wrong
def sum_of_slopes(f, theta, eps=1e-5):
    """One number came back, the sum of all slopes. Each entry keeps its own, in the shape of theta."""
    return np.sum(numerical_gradient(f, theta, eps))


@_wrong
def flattened(f, theta, eps=1e-5):
    """The numbers are right, the shape is lost: the gradient has the shape of theta, so reshape it at the end."""
    return np.ravel(numerical_gradient(f, theta, eps))


@_wrong
def first_axis_only(f, theta, eps=1e-5):
    """You shift whole rows: range(len(theta)) visits the first axis only. Every single entry has a slope:
    np.ndindex(theta.shape)."""
    gradient = np.zeros(np.shape(theta))
    for i in range(len(theta)):
        step = np.zeros(np.shape(theta))
        step[i] = eps
        gradient[i] = (f(theta + step) - f(theta - step)) / (2 * eps)
    return gradient


@_wrong
def return_inside_the_loop(f, theta, eps=1e-5):
    """Only the first entry has a slope, the others are 0. Does the return stand inside the loop?"""
    whole = numerical_gradient(f, theta, eps)
    first = np.zeros(np.size(theta))
    first[0] = np.ravel(whole)[0]
    return first.reshape(np.shape(theta))


@_wrong
def last_entry_only(f, theta, eps=1e-5):
    """Only the last entry has a slope, the others are 0. Is the array of zeros made anew inside the loop?"""
    whole = numerical_gradient(f, theta, eps)
    last = np.zeros(np.size(theta))
    last[-1] = np.ravel(whole)[-1]
    return last.reshape(np.shape(theta))


@_wrong
def steps_pile_up(f, theta, eps=1e-5):
    """Entries already visited are still shifted when the next one is: the step must be zeros with one eps, made anew
    for every entry."""
    gradient = np.zeros(np.shape(theta))
    step = np.zeros(np.shape(theta))
    for index in np.ndindex(np.shape(theta)):
        step[index] = eps
        gradient[index] = (f(theta + step) - f(theta - step)) / (2 * eps)
    return gradient


def _other_default(size):
    def idea(f, theta, eps=size):
        return numerical_gradient(f, theta, eps)

    idea.__name__ = f"default_{size:.0e}".replace("-", "_").replace("1e", "one_e")
    idea.__doc__ = f"Your default for eps is {size:.0e}. Here it is 1e-5, as the stub has it."
    _wrong(idea)


for _size in (1e-2, 1e-3, 1e-4, 1e-6, 1e-7, 1e-8):
    _other_default(_size)


# --- wrong ideas: the relative difference ----------------------------------------------------------------


def _apart(idea):
    return ex.misconception(of="relative_difference")(idea)


def _norm(g):
    return np.sqrt(np.sum(np.square(g)))


def _over(top, below):
    return top / below if below > 0 else 0.0


@_apart
def not_relative(g1, g2):
    """This is ‖g1 − g2‖, the difference itself. Divide by ‖g1‖ + ‖g2‖: whether 0.01 is much depends on their size."""
    return _norm(g1 - g2)


@_apart
def relative_to_the_first(g1, g2):
    """You divide by ‖g1‖ alone. Divide by ‖g1‖ + ‖g2‖, so that neither gradient is preferred."""
    return _over(_norm(g1 - g2), _norm(g1))


@_apart
def relative_to_the_second(g1, g2):
    """You divide by ‖g2‖ alone. Divide by ‖g1‖ + ‖g2‖, so that neither gradient is preferred."""
    return _over(_norm(g1 - g2), _norm(g2))


@_apart
def relative_to_the_larger(g1, g2):
    """You divide by the larger of ‖g1‖ and ‖g2‖. Here it is their sum."""
    return _over(_norm(g1 - g2), max(_norm(g1), _norm(g2)))


@_apart
def relative_to_the_mean(g1, g2):
    """This is twice the result: you divide by the mean of ‖g1‖ and ‖g2‖. Here it is their sum."""
    return 2 * _over(_norm(g1 - g2), _norm(g1) + _norm(g2))


@_apart
def norm_of_the_sum(g1, g2):
    """You divide by ‖g1 + g2‖. It is ‖g1‖ + ‖g2‖: two opposite gradients have a sum of 0, but a size."""
    return _over(_norm(g1 - g2), _norm(g1 + g2))


@_apart
def norms_multiplied(g1, g2):
    """You divide by ‖g1‖ · ‖g2‖. It is their sum, ‖g1‖ + ‖g2‖."""
    return _over(_norm(g1 - g2), _norm(g1) * _norm(g2))


@_apart
def norms_subtracted(g1, g2):
    """You subtract the norms, |‖g1‖ − ‖g2‖|. Two gradients of one length may point elsewhere: take ‖g1 − g2‖."""
    return _over(abs(_norm(g1) - _norm(g2)), _norm(g1) + _norm(g2))


@_apart
def brackets_of_the_sum(g1, g2):
    """The brackets below are missing: a / b + c is (a / b) + c. Write / (norm(g1) + norm(g2))."""
    return _over(_norm(g1 - g2), _norm(g1)) + _norm(g2)


@_apart
def squares_without_roots(g1, g2):
    """The norms are squared: ‖g‖ is the root of the sum of the squares."""
    return _over(_norm(g1 - g2) ** 2, _norm(g1) ** 2 + _norm(g2) ** 2)


@_apart
def sum_of_sizes(g1, g2):
    """You use the sum or the mean of the absolute values. ‖g‖ is the root of the sum of the squares."""
    return _over(np.sum(np.abs(g1 - g2)), np.sum(np.abs(g1)) + np.sum(np.abs(g2)))


@_apart
def largest_entries(g1, g2):
    """You compare the largest entries. ‖g‖ is the root of the sum of the squares of all entries."""
    return _over(np.max(np.abs(g1 - g2)), np.max(np.abs(g1)) + np.max(np.abs(g2)))


@_apart
def signs_kept_in_the_sums(g1, g2):
    """You use plain sums, in which opposite signs cancel. ‖g‖ is the root of the sum of the squares."""
    total = np.sum(g1) + np.sum(g2)
    return np.sum(g1 - g2) / total if total != 0 else 0.0


@_apart
def each_entry_apart(g1, g2):
    """You give each entry a relative difference of its own. One number is asked for, from the norms of the whole
    arrays."""
    below = np.abs(g1) + np.abs(g2)
    return np.abs(g1 - g2) / np.where(below > 0, below, 1.0)


@_apart
def largest_of_the_entries(g1, g2):
    """You compare entry by entry and take the largest. Here the norms of the whole arrays are compared."""
    below = np.abs(g1) + np.abs(g2)
    return np.max(np.abs(g1 - g2) / np.where(below > 0, below, 1.0))


@_apart
def mean_of_the_entries(g1, g2):
    """You compare entry by entry and take the mean. Here the norms of the whole arrays are compared."""
    below = np.abs(g1) + np.abs(g2)
    return np.mean(np.abs(g1 - g2) / np.where(below > 0, below, 1.0))


@_apart
def one_column_s_norm(g1, g2):
    """The norms are those of a matrix as a map, its largest stretch. ‖g‖ here is the root of the sum of the squares of
    all entries, the default of np.linalg.norm."""
    if np.ndim(g1) != 2:
        return relative_difference(g1, g2)
    return _over(np.linalg.norm(g1 - g2, 2), np.linalg.norm(g1, 2) + np.linalg.norm(g2, 2))


def _softened(size):
    def idea(g1, g2):
        return _norm(g1 - g2) / (_norm(g1) + _norm(g2) + size)

    idea.__name__ = f"{size:.0e}_added_below".replace("-", "_").replace("1e", "one_e")
    idea.__doc__ = (
        f"You add {size:.0e} below, against 0/0. That hides differences of small gradients: add nothing, and return 0 "
        "where both are 0."
    )
    _apart(idea)


for _size in (1e-8, 1e-10, 1e-12):
    _softened(_size)


@_apart
def both_zero_not_seen(g1, g2):
    """0/0 gives nan. If both gradients are 0 they agree: return 0 then."""
    with np.errstate(all="ignore"):
        return _norm(g1 - g2) / (_norm(g1) + _norm(g2))


@_apart
def both_zero_is_one(g1, g2):
    """If both gradients are 0 they agree, so the result is 0, not 1."""
    return relative_difference(g1, g2) if _norm(g1) + _norm(g2) > 0 else 1.0


@_apart
def zero_where_one_is(g1, g2):
    """You return 0 as soon as one of the gradients is 0. Only if both are, they agree; else the result is 1."""
    return relative_difference(g1, g2) if _norm(g1) > 0 and _norm(g2) > 0 else 0.0


@_apart
def verdict_for_the_number(g1, g2):
    """True or False came back. The number itself is asked for."""
    return relative_difference(g1, g2) < 1e-7


@_apart
def sums_without_squares(g1, g2):
    """You take the root of the square of the sum, in which opposite signs cancel. Square each entry first:
    np.sum(g**2), then the root."""
    return _over(abs(np.sum(g1 - g2)), abs(np.sum(g1)) + abs(np.sum(g2)))


@_apart
def means_of_the_squares(g1, g2):
    """Above you divide by the number of entries before the root. ‖g‖ is the root of the sum of the squares, above and
    below."""
    return _over(_norm(g1 - g2) / np.sqrt(np.size(g1)), _norm(g1) + _norm(g2))


@_apart
def tiny_counted_as_zero(g1, g2):
    """You return 0 as soon as both gradients are small. The result is relative: 1e-9 and 2e-9 are far apart. Only where
    both are 0 it is 0."""
    return relative_difference(g1, g2) if _norm(g1) + _norm(g2) > 1e-7 else 0.0


@_wrong
def shifted_in_proportion(f, theta, eps=1e-5):
    """Each entry is multiplied by 1 + eps and 1 − eps. Add and subtract eps: an entry of 0 must be shifted too."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + s * t) - f(t - s * t)) / (2 * eps))


@_wrong
def one_slope_for_each_row(f, theta, eps=1e-5):
    """There is one number for each row: range(len(theta)) visits the first axis only. Every single entry has a slope:
    np.ndindex(theta.shape)."""
    return first_axis_only(f, theta, eps).reshape(len(theta), -1)[:, 0]


@_wrong
def entry_given_alone(f, theta, eps=1e-5):
    """f gets one number, the shifted entry alone. It takes the whole of θ: shift one entry of a copy, and pass the
    copy."""
    gradient = np.zeros(np.shape(theta))
    for index in np.ndindex(np.shape(theta)):
        gradient[index] = (f(theta[index] + eps) - f(theta[index] - eps)) / (2 * eps)
    return gradient


@_apart
def difference_of_the_sizes(g1, g2):
    """Above you take |g1| − |g2| entry by entry, without their signs. Take ‖g1 − g2‖: opposite gradients are far
    apart."""
    return _over(_norm(np.abs(g1) - np.abs(g2)), _norm(g1) + _norm(g2))


@_apart
def one_root_for_both(g1, g2):
    """Below you take one root of all squares, √(‖g1‖² + ‖g2‖²). Add the two norms: ‖g1‖ + ‖g2‖."""
    return _over(_norm(g1 - g2), np.sqrt(_norm(g1) ** 2 + _norm(g2) ** 2))


@_apart
def sum_for_the_difference(g1, g2):
    """Above you add the gradients. Subtract them: ‖g1 − g2‖ is 0 where they agree."""
    return _over(_norm(g1 + g2), _norm(g1) + _norm(g2))


@_apart
def square_above_only(g1, g2):
    """Above the root is missing: ‖g1 − g2‖ is the root of the sum of the squares, as below."""
    return _over(_norm(g1 - g2) ** 2, _norm(g1) + _norm(g2))


@_wrong
def slopes_added_to_all(f, theta, eps=1e-5):
    """Every entry gets the sum of all slopes. Write each slope to its own place, gradient[index] = …, not gradient +=
    …"""
    whole = numerical_gradient(f, theta, eps)
    return np.full(np.shape(theta), np.sum(whole))


@_wrong
def all_entries_to_one_side(f, theta, eps=1e-5):
    """You shift all entries together, and to one side only. Shift one entry at a time, to both sides."""
    return np.full(np.shape(theta), (f(theta + eps) - f(theta)) / eps)


@_wrong
def upper_step_twice_as_long(f, theta, eps=1e-5):
    """The upper step is twice as long as the lower one: f(θ + 2·eps) − f(θ − eps). Go eps to each side."""
    return _gradient(f, theta, eps, lambda f, t, s: (f(t + 2 * s) - f(t - s)) / (2 * eps))


@_apart
def relative_to_the_smaller(g1, g2):
    """You divide by the smaller of ‖g1‖ and ‖g2‖. Here it is their sum."""
    return _over(_norm(g1 - g2), min(_norm(g1), _norm(g2)))


@_apart
def angle_for_the_distance(g1, g2):
    """This is 1 minus the cosine of the angle. It does not see whether one gradient is longer: take ‖g1 − g2‖ over
    ‖g1‖ + ‖g2‖."""
    return 1 - np.sum(g1 * g2) / (_norm(g1) * _norm(g2)) if _norm(g1) * _norm(g2) > 0 else 0.0


@_apart
def largest_difference(g1, g2):
    """This is the largest difference of two entries. Take ‖g1 − g2‖ over ‖g1‖ + ‖g2‖: whether 0.01 is much depends on
    their size."""
    return np.max(np.abs(g1 - g2))


@_apart
def mean_difference(g1, g2):
    """This is the mean difference of the entries. Take ‖g1 − g2‖ over ‖g1‖ + ‖g2‖: whether 0.01 is much depends on
    their size."""
    return np.mean(np.abs(g1 - g2))
