"""ex53: gradients clipped entry by entry, and all together by their common norm."""

import numpy as np

from grader import Exercise, computed, floats

ex = Exercise(
    title="Gradient clipping",
    chapter="G. Making networks train",
    source="S2 'Solutions to Exploding Gradient Problem'",
    topics=[
        "gradient clipping",
        "gradient clipping: by value",
        "gradient clipping: by global norm, times max_norm/norm",
        "exploding gradient",
    ],
    inputs={
        "gradient": floats("n", "m", low=-4, high=4),
        "limit": floats(low=0.5, high=2.5),
        "dW1": floats("n1", "n0"),
        "db1": floats("n1", 1),
        "dW2": floats("n2", "n1"),
        "gradients": computed(lambda dW1, db1, dW2: [dW1, db1, dW2]),
        "max_norm": floats(low=0.5, high=2.5),
    },
    hints=[
        "By value each entry is looked at alone: np.clip(array, lowest, highest) does it.",
        "By norm there is one number for all arrays: add the squares of all entries of all arrays, then take one root.",
        "Only if that norm is above max_norm anything changes; else the gradients come back as they are.",
        "Every array is multiplied by the same factor, max_norm / norm: [g * max_norm / norm for g in gradients].",
    ],
    notes=[
        "PyTorch's clip_grad_norm_ divides by norm + 1e-6; here nothing is added. Keras's clipnorm clips each array by "
        "its own norm; its global_clipnorm is clip_by_global_norm.",
        "S2 lists 'decreasing the learning rate' beside clipping: it shortens every step, clipping only the long ones.",
    ],
    builds_on=["ex29", "ex49"],
)


@ex.truth
def held(sp):
    g, limit = sp.Symbol("gradient", real=True), sp.Symbol("limit", positive=True)
    return sp.Piecewise((limit, g > limit), (-limit, g < -limit), (g, True))


@ex.function(
    points=2,
    truth=held,
    check="a matrix",
    examples=[
        {"gradient": [3.0, -0.5, -4.0], "limit": 1.0},
        {"gradient": [[0.25, -2.0, 1.5], [-0.75, 0.5, 3.0]], "limit": 1.25},
    ],
)
def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


ex.check("a vector", of="clip_by_value", points=0.5, inputs={"gradient": floats("n", low=-4, high=4)}, drawn=4)
ex.check(
    "nothing beyond the limit",
    of="clip_by_value",
    points=0.5,
    inputs={"limit": floats(low=4.5, high=6)},
    cases=[{"gradient": [1.5, -1.5, 0.0], "limit": 1.5}],
    drawn=3,
    when_wrong="No entry is beyond the limit here, so the gradient stays as it is.",
)


@ex.function(
    points=3,
    check="longer than max_norm",
    examples=[
        {"gradients": [np.array([3.0, 0.0]), np.array([4.0])], "max_norm": 1.0},
        {"gradients": [np.array([[1.0, -2.0], [2.0, 0.0]]), np.array([[4.0], [0.0]])], "max_norm": 2.5},
    ],
    cases=[
        {"gradients": [np.array([0.5, -1.5, 2.0, 1.0])], "max_norm": 0.75},
        {"gradients": [np.array([[0.5, -0.25], [0.5, 0.25]])], "max_norm": 0.5},
        # No array is too long by itself, but all together are.
        {"gradients": [np.array([[1.0, -2.0, 2.0]]), np.array([[2.0], [-2.0]])], "max_norm": 4.0},
        {"gradients": [np.array([3.0, 4.0]), np.array([[5.0]]), np.array([[2.0, -1.0]])], "max_norm": 6.5},
    ],
)
def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        gradients = [g * max_norm / norm for g in gradients]
    return gradients


ex.check(
    "short enough",
    of="clip_by_global_norm",
    points=1,
    inputs={"max_norm": floats(low=15, high=30)},
    cases=[
        {"gradients": [np.array([3.0, 0.0]), np.array([4.0])], "max_norm": 5.0},
        {"gradients": [np.array([3.0, 0.0]), np.array([4.0])], "max_norm": 7.0},
        {"gradients": [np.array([[0.5]]), np.array([[-0.5, 0.25]])], "max_norm": 1.0},
        {"gradients": [np.array([[1.5, -1.0]]), np.array([[0.5]])], "max_norm": 6.0},
    ],
    drawn=3,
    when_wrong="Here the norm is not above max_norm: the gradients stay as they are, nothing is made longer.",
)
ex.check(
    "small numbers",
    of="clip_by_global_norm",
    points=0.5,
    inputs={
        "gradients": computed(lambda dW1, db1, dW2: [dW1 / 100, db1 / 100, dW2 / 100]),
        "max_norm": floats(low=0.005, high=0.02, decimals=4),
    },
    drawn=3,
    atol=1e-13,
    when_wrong="The factor is max_norm / norm, with nothing added below the line; small gradients show it.",
)
ex.check(
    "all zeros",
    of="clip_by_global_norm",
    points=0.5,
    cases=[
        {"gradients": [np.zeros((2, 3)), np.zeros((2, 1))], "max_norm": 1.0},
        {"gradients": [np.zeros(4)], "max_norm": 0.5},
    ],
    when_wrong="The norm is 0, which is not above max_norm: the gradients stay 0. Divided by it they are 0/0, nan.",
)


@ex.another_way(of="clip_by_value")
def sign_and_size(gradient, limit):
    """Only the size of an entry is held back, |g| <= limit, and it keeps its sign. One limit for the size takes care of
    both ends."""
    return np.sign(gradient) * np.minimum(np.abs(gradient), limit)


@ex.another_way(of="clip_by_global_norm")
def all_entries_in_one_vector(gradients, max_norm):
    """The task taken at its word: put all entries into one vector and take its length. The larger of the two numbers
    below the line makes the factor 1 for a short gradient, so there is no branch and no 0/0. It copies all gradients
    once."""
    norm = np.linalg.norm(np.concatenate([np.ravel(g) for g in gradients]))
    factor = max_norm / max(norm, max_norm)
    return [g * factor for g in gradients]


# --- wrong ideas: by value ---------------------------------------------------------------------------------


@ex.misconception(of="clip_by_value")
def held_from_above_only(gradient, limit):
    """Entries below −limit are not held: the range is [−limit, limit], with both ends."""
    return np.minimum(gradient, limit)


@ex.misconception(of="clip_by_value")
def held_from_below_only(gradient, limit):
    """Entries above limit are not held: the range is [−limit, limit], with both ends."""
    return np.maximum(gradient, -limit)


@ex.misconception(of="clip_by_value")
def negative_entries_lost(gradient, limit):
    """Negative entries became 0: the range is [−limit, limit], not [0, limit]."""
    return np.clip(gradient, 0, limit)


@ex.misconception(of="clip_by_value")
def sign_lost(gradient, limit):
    """Entries below −limit became +limit. An entry keeps its sign: they become −limit."""
    return np.where(np.abs(gradient) > limit, limit, gradient)


@ex.misconception(of="clip_by_value")
def absolute_values(gradient, limit):
    """No entry is negative any more. Only the size is limited, the sign stays: the range is [−limit, limit]."""
    return np.minimum(np.abs(gradient), limit)


@ex.misconception(of="clip_by_value")
def cut_to_zero(gradient, limit):
    """Entries beyond the limit became 0. They become the limit itself, with their sign."""
    return np.where(np.abs(gradient) > limit, 0, gradient)


@ex.misconception(of="clip_by_value")
def cut_to_one(gradient, limit):
    """Entries beyond the limit became ±1. They become ±limit."""
    return np.where(np.abs(gradient) > limit, np.sign(gradient), gradient)


@ex.misconception(of="clip_by_value")
def limit_always_one(gradient, limit):
    """Your range is [−1, 1] whatever the limit is: use the argument limit."""
    return np.clip(gradient, -1, 1)


@ex.misconception(of="clip_by_value")
def width_for_limit(gradient, limit):
    """Your range is [−limit/2, limit/2]. The limit is the largest size of an entry: [−limit, limit]."""
    return np.clip(gradient, -limit / 2, limit / 2)


@ex.misconception(of="clip_by_value")
def scaled_by_the_largest(gradient, limit):
    """All entries were scaled until the largest fits. By value, each entry is held by itself; the small ones stay as
    they are."""
    return gradient * min(1, limit / np.max(np.abs(gradient)))


@ex.misconception(of="clip_by_value")
def scaled_by_the_norm(gradient, limit):
    """The whole gradient was scaled to the norm limit. That is clipping by norm; by value, each entry is held by
    itself."""
    return gradient * min(1, limit / np.linalg.norm(gradient))


@ex.misconception(of="clip_by_value")
def divided_by_the_limit(gradient, limit):
    """All entries are divided by the limit. They are held within [−limit, limit]; those inside stay as they are."""
    return gradient / limit


@ex.misconception(of="clip_by_value")
def every_entry_to_the_limit(gradient, limit):
    """Every entry became ±limit. Only those beyond the limit do; the others stay as they are."""
    return np.sign(gradient) * limit


@ex.misconception(of="clip_by_value")
def inner_ones_to_the_limit(gradient, limit):
    """The wrong entries were changed: those within the limit became ±limit, and those beyond it stayed."""
    return np.where(np.abs(gradient) < limit, np.sign(gradient) * limit, gradient)


@ex.misconception(of="clip_by_value")
def bounds_swapped(gradient, limit):
    """Every entry became −limit. With np.clip the lower bound comes first: np.clip(gradient, -limit, limit)."""
    return np.full(np.shape(gradient), -limit)


@ex.misconception(of="clip_by_value")
def positive_entries_lost(gradient, limit):
    """Positive entries became 0: the range is [−limit, limit], not [−limit, 0]."""
    return np.clip(gradient, -limit, 0)


@ex.misconception(of="clip_by_value")
def compared_with_limit_twice(gradient, limit):
    """Every entry below limit became −limit. The second comparison is with −limit: only entries below that change."""
    return np.where(gradient < limit, -limit, limit)


@ex.misconception(of="clip_by_value")
def squares_compared(gradient, limit):
    """The squares of the entries are compared with the limit. Compare their sizes, |g| > limit."""
    return np.where(gradient**2 > limit, np.sign(gradient) * limit, gradient)


@ex.misconception(of="clip_by_value")
def squashed(gradient, limit):
    """Every entry is bent, by a tanh perhaps, the small ones too. Entries within the limit stay as they are; the others
    become ±limit exactly."""
    return limit * np.tanh(gradient / limit)


@ex.misconception(of="clip_by_value")
def limit_subtracted(gradient, limit):
    """Entries above the limit are reduced by it, to what is beyond it. They become the limit itself."""
    return np.where(gradient > limit, gradient - limit, np.where(gradient < -limit, gradient + limit, gradient))


@ex.misconception(of="clip_by_value")
def not_clipped(gradient, limit):
    """The gradient came back as it was. np.clip returns a new array: return that one, or assign it."""
    return gradient


# --- wrong ideas: by norm ----------------------------------------------------------------------------------


def _norm(gradients):
    return np.sqrt(sum(np.sum(g**2) for g in gradients))


def _scaled(gradients, max_norm, norm):
    """Scaled by max_norm / norm where that norm, a wrong one, is above max_norm."""
    return [g * max_norm / norm for g in gradients] if norm > max_norm else gradients


def _where_too_long(change):
    """Declare what becomes of the gradients where the norm is above max_norm; else they stay, which is right."""

    def recipe(gradients, max_norm):
        norm = _norm(gradients)
        return change(gradients, max_norm, norm) if norm > max_norm else gradients

    recipe.__name__, recipe.__doc__ = change.__name__, change.__doc__
    ex.misconception(of="clip_by_global_norm")(recipe)
    return change


@ex.misconception(of="clip_by_global_norm")
def each_by_itself(gradients, max_norm):
    """Each array is clipped by its own norm. The global norm is one number for all arrays together, and all of them get
    the same factor."""
    return [_scaled([g], max_norm, _norm([g]))[0] for g in gradients]


@ex.misconception(of="clip_by_global_norm")
def each_by_itself_always(gradients, max_norm):
    """Each array has the norm max_norm now, by a factor of its own. The global norm is one number for all arrays
    together, they get the same factor, and only where it is above max_norm."""
    return [g * max_norm / _norm([g]) for g in gradients]


@ex.misconception(of="clip_by_global_norm")
def always_scaled(gradients, max_norm):
    """The gradients are scaled to max_norm even where they are shorter. Only a norm above max_norm is brought down;
    nothing is made longer."""
    return [g * max_norm / _norm(gradients) for g in gradients]


@ex.misconception(of="clip_by_global_norm")
def root_forgotten(gradients, max_norm):
    """The sum of the squares stands for the norm, in the condition and in the factor: its root is missing."""
    return _scaled(gradients, max_norm, _norm(gradients) ** 2)


@ex.misconception(of="clip_by_global_norm")
def square_compared(gradients, max_norm):
    """The factor is right, but it is the sum of the squares that is compared with max_norm. Compare its root."""
    norm = _norm(gradients)
    return [g * max_norm / norm for g in gradients] if norm**2 > max_norm else gradients


@ex.misconception(of="clip_by_global_norm")
def norms_added(gradients, max_norm):
    """The norms of the arrays are added. Lengths do not add up like that: add the squares of all entries, then take one
    root."""
    return _scaled(gradients, max_norm, sum(np.linalg.norm(g) for g in gradients))


@ex.misconception(of="clip_by_global_norm")
def norms_averaged(gradients, max_norm):
    """The mean of the arrays' norms stands for the norm. Add the squares of all entries of all arrays, then take one
    root."""
    return _scaled(gradients, max_norm, np.mean([np.linalg.norm(g) for g in gradients]))


@ex.misconception(of="clip_by_global_norm")
def largest_norm(gradients, max_norm):
    """The largest of the arrays' norms stands for the norm. Add the squares of all entries of all arrays, then take one
    root."""
    return _scaled(gradients, max_norm, max(np.linalg.norm(g) for g in gradients))


@ex.misconception(of="clip_by_global_norm")
def largest_entry(gradients, max_norm):
    """The size of the largest entry stands for the norm. It is the root of the sum of all squares."""
    return _scaled(gradients, max_norm, max(np.max(np.abs(g)) for g in gradients))


@ex.misconception(of="clip_by_global_norm")
def sizes_added(gradients, max_norm):
    """The sum of the absolute values stands for the norm (the L1 norm). Here it is the L2 norm, √Σg²."""
    return _scaled(gradients, max_norm, sum(np.sum(np.abs(g)) for g in gradients))


@ex.misconception(of="clip_by_global_norm")
def mean_of_the_squares(gradients, max_norm):
    """The squares are averaged. The norm is the root of their sum, without dividing by the number of entries."""
    return _scaled(gradients, max_norm, _norm(gradients) / np.sqrt(sum(g.size for g in gradients)))


@ex.misconception(of="clip_by_global_norm")
def means_added(gradients, max_norm):
    """In each array the squares are averaged. They are added: the norm is the root of the sum of all squares."""
    return _scaled(gradients, max_norm, np.sqrt(sum(np.mean(g**2) for g in gradients)))


@ex.misconception(of="clip_by_global_norm")
def entries_added_before_squaring(gradients, max_norm):
    """The entries of each array are added first and squared then. Square each entry first: Σg², not (Σg)²."""
    return _scaled(gradients, max_norm, np.sqrt(sum(np.sum(g) ** 2 for g in gradients)))


@ex.misconception(of="clip_by_global_norm")
def first_array_measured(gradients, max_norm):
    """The norm is that of the first array alone. All arrays count together."""
    return _scaled(gradients, max_norm, np.linalg.norm(gradients[0]))


@ex.misconception(of="clip_by_global_norm")
def last_array_measured(gradients, max_norm):
    """The norm is that of the last array alone. All arrays count together: does = stand in your loop where += is
    needed?"""
    return _scaled(gradients, max_norm, np.linalg.norm(gradients[-1]))


@ex.misconception(of="clip_by_global_norm")
def spectral_norm(gradients, max_norm):
    """For a matrix, np.linalg.norm(g, 2) is its largest singular value. The length of all entries is
    np.linalg.norm(g), without the 2."""
    return _scaled(gradients, max_norm, np.sqrt(sum(np.linalg.norm(g, 2) ** 2 for g in gradients)))


@ex.misconception(of="clip_by_global_norm")
def unit_length(gradients, max_norm):
    """This is g / norm in every case, so that the length is 1. Only a norm above max_norm is brought down, and to
    max_norm: the factor is max_norm / norm."""
    return [g / _norm(gradients) for g in gradients]


@_where_too_long
def unit_length_where_too_long(gradients, max_norm, norm):
    """Where the norm is above max_norm, it becomes 1. It should become max_norm: the factor is max_norm / norm."""
    return [g / norm for g in gradients]


@_where_too_long
def factor_upside_down(gradients, max_norm, norm):
    """The factor is norm / max_norm, which makes long gradients longer. It is max_norm / norm."""
    return [g * norm / max_norm for g in gradients]


@_where_too_long
def norm_forgotten_in_the_factor(gradients, max_norm, norm):
    """The gradients are multiplied by max_norm. The factor is max_norm / norm."""
    return [g * max_norm for g in gradients]


@_where_too_long
def divided_by_max_norm(gradients, max_norm, norm):
    """The gradients are divided by max_norm. The factor is max_norm / norm."""
    return [g / max_norm for g in gradients]


@_where_too_long
def divided_by_the_square(gradients, max_norm, norm):
    """The gradients are divided by the square of the norm. The factor is max_norm / norm."""
    return [g * max_norm / norm**2 for g in gradients]


@_where_too_long
def entries_clipped(gradients, max_norm, norm):
    """The entries are held within [−max_norm, max_norm], as clip_by_value does. By norm, all entries of all arrays are
    scaled by one factor, max_norm / norm."""
    return [np.clip(g, -max_norm, max_norm) for g in gradients]


@_where_too_long
def set_to_zero(gradients, max_norm, norm):
    """Where the norm is above max_norm the gradients became 0. They are scaled by max_norm / norm."""
    return [np.zeros_like(g) for g in gradients]


@_where_too_long
def first_array_only(gradients, max_norm, norm):
    """Only the first array is scaled. All arrays get the factor max_norm / norm."""
    return [gradients[0] * max_norm / norm, *gradients[1:]]


@_where_too_long
def long_arrays_only(gradients, max_norm, norm):
    """The norm is right, but only arrays that are too long by themselves are scaled. All arrays get the factor."""
    return [g * max_norm / norm if np.linalg.norm(g) > max_norm else g for g in gradients]


@ex.misconception(of="clip_by_global_norm")
def scaled_where_short(gradients, max_norm):
    """Short gradients are made longer, and long ones stay: it is the other way round. Scale where norm > max_norm; as
    one factor, the smaller of 1 and max_norm / norm."""
    norm = _norm(gradients)
    return [g * max_norm / norm for g in gradients] if norm < max_norm else gradients


@ex.misconception(of="clip_by_global_norm")
def epsilon_of_a_library(gradients, max_norm):
    """Something small is added below the line, as some libraries do (1e-6). Here the factor is max_norm / norm exactly:
    where the norm is above max_norm it is not 0."""
    return [g * min(1, max_norm / (_norm(gradients) + 1e-6)) for g in gradients]


@ex.misconception(of="clip_by_global_norm")
def compared_with_one(gradients, max_norm):
    """The factor is right, but the norm is compared with 1. Compare it with max_norm."""
    norm = _norm(gradients)
    return [g * max_norm / norm for g in gradients] if norm > 1 else gradients


@ex.misconception(of="clip_by_global_norm")
def averaged_over_the_arrays(gradients, max_norm):
    """The squared norms of the arrays are averaged. They are added, then comes one root."""
    return _scaled(gradients, max_norm, _norm(gradients) / np.sqrt(len(gradients)))


@ex.misconception(of="clip_by_global_norm")
def doubled_not_squared(gradients, max_norm):
    """The entries are doubled where they should be squared: ** 2, not * 2."""
    with np.errstate(invalid="ignore"):
        return _scaled(gradients, max_norm, np.sqrt(sum(np.sum(g * 2) for g in gradients)))


@ex.misconception(of="clip_by_global_norm")
def norm_so_far(gradients, max_norm):
    """Each array is scaled by the norm of the arrays up to it, while the sum is still growing. First the norm of all,
    then, in a second loop, the factor."""
    total, result = 0.0, []
    for g in gradients:
        total += np.sum(g**2)
        result += _scaled([g], max_norm, np.sqrt(total))
    return result


@ex.misconception(of="clip_by_global_norm")
def root_in_every_round(gradients, max_norm):
    """The root is taken anew after each array, of the root before. Add up all squares first; one root at the end."""
    norm = 0.0
    for g in gradients:
        norm = np.sqrt(norm + np.sum(g**2))
    return _scaled(gradients, max_norm, norm)


@_where_too_long
def excess_subtracted(gradients, max_norm, norm):
    """norm − max_norm is subtracted from every entry, which turns the step. Multiply by max_norm / norm."""
    return [g - (norm - max_norm) for g in gradients]


@_where_too_long
def root_of_max_norm(gradients, max_norm, norm):
    """The factor is √max_norm / norm. It is max_norm / norm."""
    return [g * np.sqrt(max_norm) / norm for g in gradients]


@_where_too_long
def divided_by_the_number_too(gradients, max_norm, norm):
    """The gradients are divided by the number of arrays as well. The factor is max_norm / norm."""
    return [g * max_norm / norm / len(gradients) for g in gradients]


@_where_too_long
def biases_not_scaled(gradients, max_norm, norm):
    """Only the matrices are scaled; arrays with one axis stay as they were. All arrays get the factor."""
    return [g * max_norm / norm if g.ndim > 1 else g for g in gradients]


@ex.misconception(of="clip_by_global_norm")
def biases_not_counted(gradients, max_norm):
    """Only the matrices count in your norm. All arrays count, those with one axis too."""
    return _scaled(gradients, max_norm, _norm([g for g in gradients if g.ndim > 1]))


@_where_too_long
def factor_squared(gradients, max_norm, norm):
    """The factor is the square of max_norm / norm. Take it once."""
    return [g * (max_norm / norm) ** 2 for g in gradients]


@_where_too_long
def root_of_the_factor(gradients, max_norm, norm):
    """The factor is the root of max_norm / norm. The root belongs to the norm only."""
    return [g * np.sqrt(max_norm / norm) for g in gradients]


@_where_too_long
def last_array_only(gradients, max_norm, norm):
    """Only the last array is scaled. All arrays get the factor max_norm / norm."""
    return [*gradients[:-1], gradients[-1] * max_norm / norm]


@ex.misconception(of="clip_by_global_norm")
def nothing_where_short(gradients, max_norm):
    """Where the norm is not above max_norm an empty list comes back. The gradients come back there, as they are."""
    norm = _norm(gradients)
    return [g * max_norm / norm for g in gradients] if norm > max_norm else []


@ex.misconception(of="clip_by_global_norm")
def not_scaled(gradients, max_norm):
    """The gradients came back as they were, however long. If you scale in a loop: `g = g * factor` changes the name g
    only, not the list. Collect the new arrays in a new list."""
    return gradients


@ex.misconception(of="clip_by_global_norm")
def first_array_alone(gradients, max_norm):
    """One array came back, the first. Return a list with all of them. Does the return stand inside the loop?"""
    return _scaled(gradients, max_norm, _norm(gradients))[0]


@ex.misconception(of="clip_by_global_norm")
def last_array_alone(gradients, max_norm):
    """One array came back, the last. Return a list with all of them: append each to it."""
    return _scaled(gradients, max_norm, _norm(gradients))[-1]


@ex.misconception(of="clip_by_global_norm")
def one_long_vector(gradients, max_norm):
    """All entries come back in one long vector. Return a list of arrays, with the shapes they came in."""
    return np.concatenate([g.ravel() for g in _scaled(gradients, max_norm, _norm(gradients))])


@ex.misconception(of="clip_by_global_norm")
def norm_returned(gradients, max_norm):
    """The norm came back. Return the list of gradients; the norm only decides how they are scaled."""
    return _norm(gradients)
