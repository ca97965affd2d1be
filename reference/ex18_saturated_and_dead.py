"""ex18: saturated sigmoid units, dead ReLU units, zero-centred outputs."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Saturated, dead and off centre",
    chapter="B. Activations",
    source="S1 'Activation functions: Sigmoid', 'Leaky ReLU'; S0 'Disadvantages of the Sigmoid Activation Function'",
    topics=[
        "saturation",
        "vanishing gradient",
        "dead (dying) ReLU",
        "zero-centred output",
        "zero-centred output: why positive ones restrict the update",
        "numerical stability: no overflow of e^z",
    ],
    inputs={
        "z": floats(low=-6, high=6),
        "tol": floats(low=0.02, high=0.24),
        "Z": floats("units", "m", low=-3, high=1),
        "A": floats("units", "m", low=-1, high=1),
    },
    sizes={"units": (4, 7), "m": (2, 4), "n": (2, 4)},
    hints=[
        "The slope of the sigmoid is σ(z)(1 − σ(z)), or e/(1 + e)² with e = np.exp(-np.abs(z)), which never overflows.",
        "A comparison of an array gives an array of bools: no if is needed.",
        "ReLU outputs 0 where z <= 0. A unit is dead if that holds for all its examples: np.all(…, axis=1).",
        "One unit is a row, so what runs over the examples runs along axis 1.",
        "The mean first, then its absolute value, then the comparison: np.abs(np.mean(A, axis=1)) <= tol.",
    ],
    notes=[
        "S1 calls a neuron saturated where σ is 0 or 1. It never is, quite; what counts is how small the slope is.",
        "S2 has the gradient vanish 'as the input approaches 0 or 1': the output does. S1's 'very small x' means very "
        "negative.",
        "S1 has a ReLU unit die of a negative input, S0 of zero weights. It is dead when no example has z > 0.",
    ],
    builds_on=["ex07", "ex08", "ex09"],
)


@ex.truth
def below(sp):
    z = sp.Symbol("z", real=True)
    return sp.Piecewise((1, sp.sigma(z).diff(z) < sp.Symbol("tol", real=True)), (0, True))


@ex.function(
    points=1,
    truth=below,
    check="one number",
    examples=[{"z": 4.0, "tol": 0.01}, {"z": -5.0, "tol": 0.01}, {"z": 1.5, "tol": 0.2}],
    drawn=16,
)
def saturated(z, tol=0.01):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2 < tol


ex.check(
    "an array",
    of="saturated",
    points=0.5,
    inputs={"z": floats("n", "m", low=-6, high=6)},
    drawn=5,
    examples=[{"z": [-5.0, 0.5, 4.0], "tol": 0.01}],
    cases=[{"z": [[[1.5, -1.25], [0.25, 4.0]]], "tol": 0.18}],
    when_wrong="Each element has an answer of its own, and the answer has the shape of z.",
)
ex.check(
    "large |z|",
    of="saturated",
    points=0.5,
    cases=[
        {"z": 1000.0, "tol": 0.01},
        {"z": -1000.0, "tol": 0.01},
        {"z": [-745.5, 0.5, 745.5, 40.0, 6.0, -6.0], "tol": 0.01},
    ],
    when_wrong="For large |z| the unit is saturated. nan < tol is False: if e^1000 came up, use e^(−|z|) only.",
)
ex.check(
    "at the threshold",
    of="saturated",
    points=0.5,
    cases=[
        {"z": 0.0, "tol": 0.25},
        {"z": [0.0, 0.125, -0.125], "tol": 0.25},
        {"z": [0.0, 1.0, -2.5], "tol": 0.24},
    ],
    when_wrong="The slope must be below tol: <, not <=. At z = 0 it is 0.25.",
)
ex.check(
    "tol left out",
    of="saturated",
    points=0.5,
    cases=[{"z": [4.0, 4.5, 4.59, 4.6, 5.0]}, {"z": -4.75}, {"z": 2.5}, {"z": [-6.0, -2.0, 0.0, 3.5, 7.0]}],
    when_wrong="Without a second argument tol is 0.01: keep the default of the stub.",
)


@ex.function(
    points=2,
    check="several units",
    drawn=10,
    examples=[
        {"Z": [[-1.0, -2.0], [3.0, -0.5], [-0.5, -3.0]]},
        {"Z": [[0.5, 1.0, 2.0], [-1.5, -0.25, -2.0]]},
    ],
    cases=[
        {"Z": [[-1.0], [0.5], [-0.25]]},
        {"Z": [[0.5, -0.5], [-1.0, -0.25], [0.25, 0.75]]},
        {"Z": [[-1.0, -2.0, -0.5]]},
        {"Z": [[-2.0, -0.5, 1.5]]},
        {"Z": [[-1.0, 0.5, -2.0], [-0.5, -0.25, -1.5], [-2.0, -1.0, -0.75]]},
    ],
)
def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)


ex.check(
    "pre-activations of 0",
    of="dead_relu_units",
    points=0.5,
    cases=[
        {"Z": [[0.0, 0.0, 0.0], [0.0, -1.0, -0.5], [0.0, 0.25, -1.0], [0.5, 0.75, 1.0]]},
        {"Z": [[0.0], [1.0]]},
        {"Z": [[-1.5, 0.0], [2.0, 0.0], [0.0, 0.0]]},
        {"Z": [[0.0, 2.0, -0.5], [0.0, 0.5, -1.5], [0.0, -1.0, 0.0]]},
        {"Z": [[0.5, 0.0, -1.0], [0.0, 0.25, 1.0], [0.0, 0.0, 0.0]]},
    ],
    when_wrong="max(0, 0) is 0: a pre-activation of 0 counts as dead, so the comparison includes it.",
)


@ex.function(
    points=1.5,
    check="units with some mean",
    inputs={"tol": floats(low=0.1, high=0.5)},
    drawn=10,
    examples=[
        {"A": [[0.75, -0.5, 0.0], [0.5, 0.75, 1.0], [-0.5, -0.75, -1.0]], "tol": 0.1},
        {"A": [[1.0, -1.0], [0.25, 0.5], [-0.75, 0.0], [0.5, -0.25]], "tol": 0.2},
    ],
    cases=[
        {"A": [[0.125], [-0.5], [0.75]], "tol": 0.25},
        {"A": [[0.0, 0.5, 1.0], [0.5, -0.25, -0.375], [-0.0625, -0.5, -1.0]], "tol": 0.125},
        {"A": [[0.5, -0.25, -0.375]], "tol": 0.1},
        {"A": [[0.5, -0.5, 0.25], [1.0, 0.5, 0.75], [-0.5, 0.25, 0.5]], "tol": 0.15},
    ],
)
def zero_centred(A, tol=1e-8):
    return np.abs(np.mean(A, axis=1)) <= tol


ex.check(
    "centred up to rounding, tol left out",
    of="zero_centred",
    points=0.5,
    examples=[{"A": [[0.1, 0.2, -0.3], [0.5, 0.25, 0.0]]}],
    cases=[
        {"A": [[0.1, 0.2, -0.3], [0.7, -0.1, -0.6], [0.5, -0.4999, 0.0], [-0.5, 0.4999, 0.0]]},
        {"A": [[0.3, -0.1, -0.2, 0.0], [2e-8, 0.0, 0.0, 0.0], [6e-8, 0.0, 0.0, 0.0], [-1e-6, 0.0, 0.0, 0.0]]},
        {"A": [[0.0, 0.0], [0.001, -0.002], [0.0, 0.5]]},
    ],
    when_wrong="0.1 + 0.2 − 0.3 is 5.6e-17, not 0: compare with tol, which is 1e-8 unless given, instead of ==.",
)
ex.check(
    "at the threshold",
    of="zero_centred",
    points=0.5,
    cases=[
        {"A": [[0.5, 0.0], [-0.5, 0.0], [0.5, 0.25]], "tol": 0.25},
        {"A": [[0.75, 0.25], [0.5, -0.5], [-0.5, -0.75]], "tol": 0.5},
    ],
    when_wrong="A mean of exactly tol, or −tol, still counts: <=.",
)


@ex.picture("Where a sigmoid unit is saturated", x="z", y="saturated")
def regions(saturated):
    z = np.linspace(-8, 8, 81)
    return {
        "tol 0.01": (z, np.asarray(saturated(z, 0.01), dtype=float)),
        "tol 0.1": (z, np.asarray(saturated(z, 0.1), dtype=float)),
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="saturated")
def beyond_a_cosh(z, tol=0.01):
    """The slope is 1 / (2 cosh(z/2))², so it is below tol where cosh(z/2) is above 1 / (2√tol). The limit is computed
    once, and one sees that only the size of z matters."""
    return np.cosh(z / 2) > 0.5 / np.sqrt(tol)


@ex.another_way(of="dead_relu_units")
def by_the_largest(Z):
    """If even the largest pre-activation of a unit is not above 0, none is. The largest also says how far the unit is
    from coming back to life."""
    return np.max(Z, axis=1) <= 0


@ex.another_way(of="zero_centred")
def by_isclose(A, tol=1e-8):
    """np.isclose is made for comparing rounded numbers: atol is the distance allowed. Its relative tolerance counts the
    second number, which is 0 here, so it adds nothing."""
    return np.isclose(np.mean(A, axis=1), 0, atol=tol)


# --- wrong ideas about saturation ----------------------------------------------------------------------


def _sigmoid(z):
    return (1 + np.tanh(np.asarray(z) / 2)) / 2


def _slope(z):
    return _sigmoid(z) * _sigmoid(-np.asarray(z))


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def output_compared(z, tol=0.01):
    """This is where the output σ(z) is below tol, on the left side only. Compare the slope σ(z)(1 − σ(z)): it is small
    on both sides."""
    return _sigmoid(z) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def output_compared_above(z, tol=0.01):
    """This is where the output σ(z) is above 1 − tol, on the right side only. Compare the slope σ(z)(1 − σ(z)) with
    tol: it is small on both sides."""
    return _sigmoid(z) > 1 - tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def output_near_the_ends(z, tol=0.01):
    """This is where the output is within tol of 0 or 1. Asked is where the slope σ(z)(1 − σ(z)) is below tol, which
    begins a little earlier."""
    return _sigmoid(-np.abs(z)) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def threshold_included(z, tol=0.01):
    """At a slope of exactly tol you say True. It must be below: <."""
    return _slope(z) <= tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def turned_round(z, tol=0.01):
    """The answers are turned round: a unit is saturated where the slope is below tol, not above."""
    return _slope(z) > tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def turned_round_with_the_threshold(z, tol=0.01):
    """The answers are turned round: a unit is saturated where the slope is below tol, not where it is tol or more."""
    return _slope(z) >= tol


@ex.misconception(of="saturated", see=["quiz02:slope_from_output", "ex08"])
def slope_of_tanh(z, tol=0.01):
    """This is where 1 − tanh²(z), the slope of tanh, is below tol. A sigmoid's slope is σ(z)(1 − σ(z))."""
    return 1 - np.tanh(z) ** 2 < tol


@ex.misconception(of="saturated", see=["quiz02:slope_from_output", "ex07"])
def tanh_form(z, tol=0.01):
    """This is where 1 − σ(z)² is below tol, on the right only. The sigmoid's slope is σ(z)(1 − σ(z))."""
    return 1 - _sigmoid(z) ** 2 < tol


@ex.misconception(of="saturated", see=["quiz02:slope_from_output", "ex07"])
def z_for_the_output(z, tol=0.01):
    """This is where z(1 − z) is below tol. The slope is made of the output: s(1 − s) with s = σ(z)."""
    return z * (1 - np.asarray(z)) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def z_itself_compared(z, tol=0.01):
    """This is where |z| is below tol. Small |z| is where the slope is largest; compare σ(z)(1 − σ(z))."""
    return np.abs(z) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def z_beyond_tol(z, tol=0.01):
    """This is where |z| is above tol. Asked is where the slope σ(z)(1 − σ(z)) is below tol."""
    return np.abs(z) > tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def nan_compared(z, tol=0.01):
    """For large z the slope is nan, as e^z/(1 + e^z)² and the like are inf/inf there, and nan < tol is False. Use
    e^(−|z|) only."""
    return np.exp(z) / (1 + np.exp(z)) ** 2 < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def nan_compared_on_the_left(z, tol=0.01):
    """For very negative z the slope is nan, as e^(−z)/(1 + e^(−z))² and the like are inf/inf there, and nan < tol is
    False. Use e^(−|z|) only."""
    e = np.exp(-np.asarray(z))
    return e / (1 + e) ** 2 < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def tol_ignored(z, tol=0.01):
    """Your answers are those for tol = 0.01: use the argument."""
    return _slope(z) < 0.01


def _default(other):
    def default(z, tol=other):
        return _slope(z) < tol

    default.__name__ = f"default_{str(other).replace('.', '_').replace('-', '_')}"
    default.__doc__ = (
        f"Where tol is left out your answers are those for a tol of about {other}. The default is 0.01, as in the stub."
    )
    ex.misconception(of="saturated")(default)


for _other in (0.1, 0.001):
    _default(_other)


@ex.misconception(of="saturated")
def one_answer_for_all(z, tol=0.01):
    """One answer came back for the whole array, whether all are saturated. Each element has its own."""
    return np.all(_slope(z) < tol)


@ex.misconception(of="saturated")
def one_answer_for_any(z, tol=0.01):
    """One answer came back for the whole array, whether some element is saturated. Each element has its own."""
    return np.any(_slope(z) < tol)


@ex.misconception(of="saturated")
def mean_slope(z, tol=0.01):
    """One answer came back for the whole array, whether the mean slope is below tol. Each element has its own."""
    return np.mean(_slope(z)) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def slope_returned(z, tol=0.01):
    """This is the slope σ(z)(1 − σ(z)) itself. Compare it with tol: the answer is True or False."""
    return _slope(z)


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def right_side_only(z, tol=0.01):
    """Only positive z counts as saturated in your answer. A sigmoid is flat on the left as well."""
    return (_slope(z) < tol) & (np.asarray(z) > 0)


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def beyond_five(z, tol=0.01):
    """This is where |z| is above 5, whatever tol is. Compute the slope σ(z)(1 − σ(z)) and compare it with tol."""
    return np.abs(z) > 5


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def beyond_plus_five(z, tol=0.01):
    """This is where z is above 5, whatever tol is. Compute the slope σ(z)(1 − σ(z)), small on both sides, and compare
    it with tol."""
    return np.asarray(z) > 5


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def output_of_tanh_near_one(z, tol=0.01):
    """This is where tanh(z) is above 1 − tol. A sigmoid unit is asked about, and its slope σ(z)(1 − σ(z))."""
    return np.tanh(z) > 1 - tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def slope_rounded(z, tol=0.01):
    """The slope is rounded to two decimals before it is compared. Compare it as it is."""
    return np.round(_slope(z), 2) < tol


# --- wrong ideas about dead units ----------------------------------------------------------------------


@ex.misconception(of="dead_relu_units")
def examples_for_units(Z):
    """You judge each example over all units: Z has one unit a row, so the examples run along axis 1."""
    return np.all(Z <= 0, axis=0)


@ex.misconception(of="dead_relu_units")
def silent_for_some(Z):
    """These are the units that output 0 for some example. One positive example keeps a unit alive: all must be 0 or
    below."""
    return np.any(Z <= 0, axis=1)


@ex.misconception(of="dead_relu_units")
def zero_left_out(Z):
    """A pre-activation of 0 keeps a unit alive in your answer. max(0, 0) is 0, so the comparison is <=."""
    return np.all(Z < 0, axis=1)


@ex.misconception(of="dead_relu_units")
def alive_ones(Z):
    """The answers are turned round: these are the units that are alive."""
    return np.any(Z > 0, axis=1)


@ex.misconception(of="dead_relu_units")
def always_positive_ones(Z):
    """These are the units that are positive for every example. Dead are those that are positive for none."""
    return np.all(Z > 0, axis=1)


@ex.misconception(of="dead_relu_units")
def never_negative_ones(Z):
    """These are the units that are 0 or above for every example. Dead are those that are 0 or below for every one."""
    return np.all(Z >= 0, axis=1)


@ex.misconception(of="dead_relu_units")
def pre_activation_zero(Z):
    """These are the units whose Z is 0 for every example. Z is what comes before ReLU: the output is 0 wherever Z <=
    0."""
    return np.all(Z == 0, axis=1)


@ex.misconception(of="dead_relu_units")
def sum_not_positive(Z):
    """These are the units whose pre-activations have a sum (and mean) of 0 or less: negative ones cancel positive ones
    in it. Each example must be 0 or below by itself."""
    return np.sum(Z, axis=1) <= 0


@ex.misconception(of="dead_relu_units")
def sum_negative(Z):
    """These are the units whose pre-activations have a sum (and mean) below 0: negative ones cancel positive ones in
    it. Each example must be 0 or below by itself."""
    return np.sum(Z, axis=1) < 0


@ex.misconception(of="dead_relu_units")
def sum_zero(Z):
    """These are the units whose pre-activations sum to 0. ReLU comes first: the sum of its outputs would do."""
    return np.sum(Z, axis=1) == 0


@ex.misconception(of="dead_relu_units")
def one_for_the_layer(Z):
    """One answer came back for the whole layer, whether all units are dead. Each unit has its own: axis=1."""
    return np.all(Z <= 0)


@ex.misconception(of="dead_relu_units")
def every_entry(Z):
    """You answer for each entry of Z. A unit is dead only if that holds for all its examples: np.all(…, axis=1)."""
    return Z <= 0


@ex.misconception(of="dead_relu_units")
def numbers_of_the_dead(Z):
    """These are the numbers of the dead units. An answer for each unit is asked for, True or False."""
    return np.flatnonzero(np.all(Z <= 0, axis=1))


@ex.misconception(of="dead_relu_units")
def how_many(Z):
    """This is how many units are dead. An answer for each unit is asked for, True or False."""
    return np.count_nonzero(np.all(Z <= 0, axis=1))


@ex.misconception(of="dead_relu_units")
def silent_examples(Z):
    """This is for how many examples each unit outputs 0. Dead is a unit where it is all of them: True or False."""
    return np.sum(Z <= 0, axis=1)


@ex.misconception(of="dead_relu_units")
def first_example(Z):
    """This is whether the first example gives 0. A unit is dead if all examples do. Does a return or a break come too
    early in the loop?"""
    return Z[:, 0] <= 0


@ex.misconception(of="dead_relu_units")
def last_example(Z):
    """This is whether the last example gives 0. A unit is dead if all examples do. Is the answer overwritten in the
    loop?"""
    return Z[:, -1] <= 0


@ex.misconception(of="dead_relu_units")
def more_than_half(Z):
    """These are the units that output 0 for at least half of the examples. Dead means for all of them."""
    return np.mean(Z <= 0, axis=1) >= 0.5


@ex.misconception(of="dead_relu_units")
def most_of_the_examples(Z):
    """These are the units that output 0 for more than half of the examples. Dead means for all of them."""
    return np.mean(Z <= 0, axis=1) > 0.5


@ex.misconception(of="dead_relu_units")
def last_example_left_out(Z):
    """The last example is left out. Does the loop over the examples end one too early?"""
    return np.all(Z[:, :-1] <= 0, axis=1)


# --- wrong ideas about centred outputs -----------------------------------------------------------------


@ex.misconception(of="zero_centred")
def means_of_examples(A, tol=1e-8):
    """This is about the mean over the units. A has one unit a row: the examples run along axis 1."""
    return np.abs(np.mean(A, axis=0)) <= tol


@ex.misconception(of="zero_centred")
def mean_of_all(A, tol=1e-8):
    """One answer came back, for the mean of the whole layer. Each unit has its own mean: axis=1."""
    return np.abs(np.mean(A)) <= tol


@ex.misconception(of="zero_centred")
def absolute_value_forgotten(A, tol=1e-8):
    """Every negative mean passes in your answer: the absolute value is missing, |mean| <= tol."""
    return np.mean(A, axis=1) <= tol


@ex.misconception(of="zero_centred")
def absolute_value_too_early(A, tol=1e-8):
    """This is whether the mean of the absolute values is within tol. Positive and negative outputs may cancel: the mean
    comes first, then its absolute value."""
    return np.mean(np.abs(A), axis=1) <= tol


@ex.misconception(of="zero_centred")
def sum_for_the_mean(A, tol=1e-8):
    """This is whether the sum of the outputs is within tol of 0. The mean is asked for: divide by the number of
    examples."""
    return np.abs(np.sum(A, axis=1)) <= tol


@ex.misconception(of="zero_centred")
def strictly_below(A, tol=1e-8):
    """A mean of exactly tol does not count in your answer. It does: <=."""
    return np.abs(np.mean(A, axis=1)) < tol


@ex.misconception(of="zero_centred")
def turned_round_means(A, tol=1e-8):
    """The answers are turned round: these are the units whose mean is further than tol from 0."""
    return np.abs(np.mean(A, axis=1)) > tol


@ex.misconception(of="zero_centred")
def exactly_zero(A, tol=1e-8):
    """This is whether the mean is exactly 0. tol is what it may be off, and rounding alone leaves about 1e-17."""
    return np.mean(A, axis=1) == 0


@ex.misconception(of="zero_centred")
def tol_of_the_mean_ignored(A, tol=1e-8):
    """Your answers are those for tol = 1e-8: use the argument."""
    return np.abs(np.mean(A, axis=1)) <= 1e-8


@ex.misconception(of="zero_centred")
def median_for_the_mean(A, tol=1e-8):
    """This is whether the median of the outputs is within tol of 0. Their mean is asked for."""
    return np.abs(np.median(A, axis=1)) <= tol


@ex.misconception(of="zero_centred")
def spread_for_the_mean(A, tol=1e-8):
    """This is whether the spread (standard deviation) of the outputs is within tol. Their mean is asked for."""
    return np.std(A, axis=1) <= tol


@ex.misconception(of="zero_centred")
def middle_of_the_range(A, tol=1e-8):
    """This is whether the middle between the smallest and the largest output is within tol of 0. The mean of all is
    asked for."""
    return np.abs(np.min(A, axis=1) + np.max(A, axis=1)) / 2 <= tol


@ex.misconception(of="zero_centred")
def both_signs(A, tol=1e-8):
    """This is whether there are outputs of both signs. Asked is whether their mean is within tol of 0."""
    return (np.min(A, axis=1) < 0) & (np.max(A, axis=1) > 0)


@ex.misconception(of="zero_centred")
def means_returned(A, tol=1e-8):
    """These are the means themselves. Compare their absolute value with tol: the answers are True or False."""
    return np.mean(A, axis=1)


@ex.misconception(of="zero_centred")
def every_output(A, tol=1e-8):
    """You compare each output with tol. Take the mean over the examples first, then compare."""
    return np.abs(A) <= tol


@ex.misconception(of="zero_centred")
def all_outputs_small(A, tol=1e-8):
    """This is whether every output is within tol of 0. Only their mean must be."""
    return np.all(np.abs(A) <= tol, axis=1)


@ex.misconception(of="zero_centred")
def one_answer_for_the_layer(A, tol=1e-8):
    """One answer came back, whether all units are centred. Each unit has its own."""
    return np.all(np.abs(np.mean(A, axis=1)) <= tol)


@ex.misconception(of="zero_centred")
def not_too_negative(A, tol=1e-8):
    """Every positive mean passes in your answer. It must be within tol of 0 on both sides: |mean| <= tol."""
    return np.mean(A, axis=1) >= -tol


@ex.misconception(of="zero_centred")
def mean_squared(A, tol=1e-8):
    """This is whether the square of the mean is within tol. The mean itself is compared: |mean| <= tol."""
    return np.mean(A, axis=1) ** 2 <= tol


@ex.misconception(of="zero_centred")
def mean_of_squares(A, tol=1e-8):
    """This is whether the mean of the squares is within tol. Positive and negative outputs may cancel: |mean| <=
    tol."""
    return np.mean(A**2, axis=1) <= tol


@ex.misconception(of="zero_centred")
def variance_for_the_mean(A, tol=1e-8):
    """This is whether the variance of the outputs is within tol. Their mean is asked for."""
    return np.var(A, axis=1) <= tol


@ex.misconception(of="zero_centred")
def divided_by_the_units(A, tol=1e-8):
    """This divides the sum over the examples by the number of units. The mean divides by the number of examples,
    A.shape[1]; len(A) counts the rows."""
    return np.abs(np.sum(A, axis=1) / len(A)) <= tol


@ex.misconception(of="zero_centred")
def divided_by_one_less(A, tol=1e-8):
    """This divides the sum by the number of examples less one. The mean divides by all of them."""
    return np.abs(np.sum(A, axis=1) / np.float64(A.shape[1] - 1)) <= tol


@ex.misconception(of="zero_centred")
def first_output(A, tol=1e-8):
    """This is whether the first output is within tol of 0. The mean over all examples is asked for."""
    return np.abs(A[:, 0]) <= tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def exactly_zero_or_one(z, tol=0.01):
    """For |z| up to 6 your answer is never True, whatever tol is. The output need not be 0 or 1 to the last digit: what
    is compared with tol is the slope, σ(z)(1 − σ(z))."""
    return _slope(z) < 1e-15


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def brackets_of_one_minus(z, tol=0.01):
    """Your answer is True for every z. Without brackets s * 1 - s is s − s, which is 0; the slope is s * (1 - s)."""
    return np.full(np.shape(z), True)


@ex.misconception(of="dead_relu_units")
def largest_is_zero(Z):
    """These are the units whose largest pre-activation is exactly 0. It may be negative, too: ReLU makes 0 of it."""
    return np.max(Z, axis=1) == 0


@ex.misconception(of="dead_relu_units")
def one_may_be_positive(Z):
    """A unit with a single positive example counts as dead in your answer. It learns from that one: none may be
    positive."""
    return np.sum(Z > 0, axis=1) <= 1


@ex.misconception(of="zero_centred")
def ends_added(A, tol=1e-8):
    """This is whether the smallest and the largest output add up to 0, within tol. The mean of all is asked for."""
    return np.abs(A.max(axis=1) + A.min(axis=1)) <= tol


@ex.misconception(of="zero_centred")
def in_units_of_the_spread(A, tol=1e-8):
    """The mean is divided by the spread (standard deviation) before it is compared. Compare the mean as it is."""
    return np.abs(A.mean(axis=1)) / A.std(axis=1) <= tol


@ex.misconception(of="zero_centred")
def rounded_mean(A, tol=1e-8):
    """This is whether the mean, rounded to a whole number, is 0, whatever tol is. Compare |mean| with tol."""
    return np.round(A.mean(axis=1)) == 0


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def far_out_by_tol(z, tol=0.01):
    """This is where |z| is above 1/tol. Asked is where the slope σ(z)(1 − σ(z)) is below tol."""
    return np.abs(z) > 1 / tol


@ex.misconception(of="dead_relu_units")
def largest_outputs(Z):
    """These are the largest outputs of the units, max(0, z). A unit is dead where its largest is 0: compare it, the
    answers are True or False."""
    return np.maximum(np.max(Z, axis=1), 0)


@ex.misconception(of="dead_relu_units")
def sums_of_the_outputs(Z):
    """These are the sums of the outputs of each unit. A unit is dead where that is 0: compare it, the answers are True
    or False."""
    return np.sum(np.maximum(Z, 0), axis=1)


@ex.misconception(of="dead_relu_units")
def mean_of_the_outputs_small(Z):
    """A unit whose outputs have a mean below 0.1 counts as dead in your answer. Dead is one whose outputs are all
    exactly 0: it may learn from a small one."""
    return np.mean(np.maximum(Z, 0), axis=1) < 0.1


@ex.misconception(of="zero_centred")
def around_one_half(A, tol=1e-8):
    """This is whether the mean is within tol of ½. Centred are outputs with a mean near 0."""
    return np.abs(np.mean(A, axis=1) - 0.5) <= tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def relative_to_the_largest_slope(z, tol=0.01):
    """This is where 4σ(z)(1 − σ(z)) is below tol, the slope relative to its largest value ¼. It is compared as it
    is."""
    return 4 * _slope(z) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def exponential_compared(z, tol=0.01):
    """This is where e^(−|z|) is below tol. The slope is e^(−|z|)/(1 + e^(−|z|))²."""
    return np.exp(-np.abs(z)) < tol


@ex.misconception(of="zero_centred")
def deviations_from_the_mean(A, tol=1e-8):
    """This is whether the mean distance of the outputs from their own mean is within tol. The mean itself is compared
    with 0."""
    return np.mean(np.abs(A - A.mean(axis=1, keepdims=True)), axis=1) <= tol


def _beyond(limit, name):
    def beyond(z, tol=0.01):
        return np.abs(z) > limit

    beyond.__name__ = f"beyond_{name}"
    beyond.__doc__ = f"""This is where |z| is above {limit}, whatever tol is. Compute the slope σ(z)(1 − σ(z)), and
    compare it with tol."""
    return beyond


for _limit, _name in ((2, "two"), (3, "three"), (4, "four"), (4.6, "about_four_and_a_half")):
    ex.misconception(of="saturated")(_beyond(_limit, _name))


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def slope_form_of_the_slope(z, tol=0.01):
    """This is where d(1 − d) is below tol, with d the slope σ(z)(1 − σ(z)). The form s(1 − s) is applied once, to the
    output s = σ(z)."""
    d = _slope(z)
    return d * (1 - d) < tol


@ex.misconception(of="saturated", see="quiz02:where_slopes_vanish")
def slope_squared(z, tol=0.01):
    """This is where the square of the slope is below tol. Compare the slope itself, e/(1 + e)² with e = e^(−|z|)."""
    return _slope(z) ** 2 < tol


@ex.misconception(of="dead_relu_units")
def all_alike(Z):
    """These are the units whose pre-activations are all alike. What counts is that they are 0 or below."""
    return np.all(Z[:, :1] == Z, axis=1)
