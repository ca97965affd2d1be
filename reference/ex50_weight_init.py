"""ex50: normal starting weights with the spread that a layer's size asks for.

Right answers are random. They are seen through their moments, for 100 000 weights: the standard deviations of two
right ones differ by 0.3 % (one standard error), so 2 % is passed by chance once in 10^9 times. The nearest wrong
ones, he for glorot and the geometric mean, are 5 % and 32 % off where n_in = 1000, and more where n_out = 1000.
"""

import numpy as np

from grader import Exercise, Generator, generator, integers

ex = Exercise(
    title="Starting weights",
    chapter="G. Making networks train",
    source="S3 58:59 to 1:04:38; S2 'Weights Initialization In NN'",
    inputs={"n_in": integers(low=1, high=3), "n_out": integers(low=4, high=6), "rng": generator()},
    hints=[
        "Two questions for each function: which shape, and which standard deviation?",
        "The shape is (n_out, n_in): one row for each unit, one column for each of its inputs.",
        "A standard deviation is the root of a variance: for the variance 2/n it is np.sqrt(2 / n).",
        "rng.standard_normal(shape) has standard deviation 1; multiply it. Or use rng.normal(0, deviation, shape).",
        "he_init: return rng.standard_normal((n_out, n_in)) * np.sqrt(2 / n_in). glorot_init has n_in + n_out there.",
    ],
    notes=[
        "S3 uses the name Xavier for the standard deviation √(1/n_in). PyTorch's and Keras's Xavier or Glorot is "
        "√(2/(n_in + n_out)), here glorot_init.",
        "S3 calls Glorot's average of n_in and n_out geometric: it is arithmetic.",
    ],
    builds_on=["ex26", "ex48", "ex49"],
    topics=[
        "weight initialisation",
        "weight initialisation: √(1/n_in), for sigmoid",
        "Xavier initialisation: √(1/n_in), for tanh",
        "He initialisation: √(2/n_in), for ReLU",
        "Glorot initialisation: √(2/(n_in + n_out))",
        "variance of a weighted sum: n_in · variance of w · mean of x²",
        "vanishing gradient",
        "exploding gradient",
    ],
)

LARGE = [
    {"n_in": 1000, "n_out": 100, "rng": Generator(5001)},
    {"n_in": 100, "n_out": 1000, "rng": Generator(5002)},
    {"n_in": 36, "n_out": 2800, "rng": Generator(5003)},
]
FORMULA = {
    "scaled_init": "√(1/n_in)",
    "xavier_init": "√(1/n_in)",
    "he_init": "√(2/n_in)",
    "glorot_init": "√(2/(n_in + n_out))",
}
SPREAD = {"check": "mean and spread", "points": 3, "cases": LARGE, "drawn": 0, "view": "moments", "rtol": 0.02}


def _wanted(name):
    return (
        f"Here 100 000 weights are looked at: they are normally distributed with mean 0 and standard deviation "
        f"{FORMULA[name]}, and no two rows or columns are alike."
    )


@ex.function(**SPREAD, when_wrong=_wanted("scaled_init"))
def scaled_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


@ex.function(**SPREAD, when_wrong=_wanted("xavier_init"))
def xavier_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


@ex.function(**SPREAD, when_wrong=_wanted("he_init"))
def he_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in))


@ex.function(**SPREAD, when_wrong=_wanted("glorot_init"))
def glorot_init(n_in, n_out, rng):
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_out, n_in))


@ex.picture("The spread of the signal through twenty tanh layers of 100 units", x="layer", y="spread", logarithmic=True)
def through_tanh(xavier_init):
    rng = np.random.default_rng(50)
    signal, spread = rng.normal(0, 1, (100, 100)), []
    for _ in range(20):
        signal = np.tanh(xavier_init(100, 100, rng) @ signal)
        spread.append(signal.std())
    return {"xavier_init": (np.arange(1, 21), np.array(spread))}


@ex.picture("The same with ReLU", x="layer", y="spread", logarithmic=True)
def through_relu(he_init, scaled_init):
    spreads = []
    for init in (he_init, scaled_init):
        rng = np.random.default_rng(50)
        signal, spread = rng.normal(0, 1, (100, 100)), []
        for _ in range(20):
            signal = np.maximum(0, init(100, 100, rng) @ signal)
            spread.append(signal.std())
        spreads.append(np.array(spread))
    layers = np.arange(1, 21)
    return {"he_init": (layers, spreads[0]), "scaled_init": (layers, spreads[1])}


for name in ("scaled_init", "xavier_init", "he_init", "glorot_init"):
    ex.check(
        "the shape (n_out, n_in)",
        of=name,
        points=0.5,
        cases=[{"n_in": 1, "n_out": 3, "rng": Generator(7)}, {"n_in": 3, "n_out": 1, "rng": Generator(8)}],
        drawn=3,
        view="shape",
    )
    ex.check("all chance comes from rng", of=name, points=0.5, drawn=1, generator=True, view="shape")


@ex.another_way(of="scaled_init")
def standard_then_divided(n_in, n_out, rng):
    """Draw with standard deviation 1, then divide. All four functions are then the same draw with another divisor, and
    one sees that only the size of the weights is in question."""
    return rng.standard_normal((n_out, n_in)) / np.sqrt(n_in)


@ex.another_way(of="he_init")
def twice_the_variance(n_in, n_out, rng):
    """ReLU needs twice the variance, so √2 times the weights that sigmoid units get. The shared part is written
    once."""
    return np.sqrt(2) * scaled_init(n_in, n_out, rng)


@ex.another_way(of="glorot_init")
def average_layer_size(n_in, n_out, rng):
    """The rule is 1/n again, with the average of n_in and n_out as n. Naming this average says more than the 2 that
    else stands above the line."""
    average = (n_in + n_out) / 2
    return rng.standard_normal((n_out, n_in)) / np.sqrt(average)


# --- wrong ideas that each of the four may have -----------------------------------------------------------

DEVIATION = {
    "scaled_init": lambda n_in, n_out: np.sqrt(1 / n_in),
    "xavier_init": lambda n_in, n_out: np.sqrt(1 / n_in),
    "he_init": lambda n_in, n_out: np.sqrt(2 / n_in),
    "glorot_init": lambda n_in, n_out: np.sqrt(2 / (n_in + n_out)),
}


def _wrong_for(*names):
    """Declare a wrong idea for several functions: the recipe also gets the right deviation, the text its formula."""

    def declare(idea):
        for name in names:

            def recipe(n_in, n_out, rng, deviation=DEVIATION[name]):
                return idea(n_in, n_out, rng, deviation(n_in, n_out))

            recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__.replace("FORMULA", FORMULA[name])
            ex.misconception(of=name)(recipe)
        return idea

    return declare


@_wrong_for(*FORMULA)
def transposed_shape(n_in, n_out, rng, deviation):
    """The shape is the other way round: (n_out, n_in), one row for each unit of the layer, so that W @ X works with
    examples as columns."""
    return rng.normal(0, deviation, (n_in, n_out))


@_wrong_for(*FORMULA)
def variance_for_deviation(n_in, n_out, rng, deviation):
    """The standard deviation of your weights is the variance that is wanted: the root is missing, or the factor stands
    twice. It is FORMULA."""
    return rng.normal(0, deviation**2, (n_out, n_in))


@_wrong_for(*FORMULA)
def not_scaled(n_in, n_out, rng, deviation):
    """The weights have standard deviation 1, whatever the layer's size. Multiply by FORMULA."""
    return rng.standard_normal((n_out, n_in))


@_wrong_for(*FORMULA)
def fixed_small_scale(n_in, n_out, rng, deviation):
    """The weights have standard deviation 0.01, whatever the layer's size. Here it is FORMULA."""
    return 0.01 * rng.standard_normal((n_out, n_in))


@_wrong_for(*FORMULA)
def fixed_scale_of_a_tenth(n_in, n_out, rng, deviation):
    """The weights have standard deviation 0.1, whatever the layer's size. Here it is FORMULA."""
    return rng.normal(0, 0.1, (n_out, n_in))


@_wrong_for(*FORMULA)
def multiplied_not_divided(n_in, n_out, rng, deviation):
    """The standard deviation is the reciprocal of FORMULA, so weights grow with the layer. Multiply by FORMULA itself:
    the more inputs, the smaller a weight."""
    return rng.standard_normal((n_out, n_in)) / deviation


@_wrong_for(*FORMULA)
def uniform_of_the_same_spread(n_in, n_out, rng, deviation):
    """The standard deviation is right, but the weights are not normally distributed (uniformly, perhaps?). Use
    rng.normal or rng.standard_normal."""
    return rng.uniform(-np.sqrt(3) * deviation, np.sqrt(3) * deviation, (n_out, n_in))


@_wrong_for(*FORMULA)
def uniform_between_the_deviations(n_in, n_out, rng, deviation):
    """The weights are uniform between −s and s with s = FORMULA. They are to be normal, with s as their standard
    deviation."""
    return rng.uniform(-deviation, deviation, (n_out, n_in))


@_wrong_for(*FORMULA)
def shifted_by_a_half(n_in, n_out, rng, deviation):
    """rng.random − ½ is uniform between −½ and ½. You want normal numbers: rng.standard_normal."""
    return (rng.random((n_out, n_in)) - 0.5) * deviation


@_wrong_for(*FORMULA)
def random_between_0_and_1(n_in, n_out, rng, deviation):
    """All weights are positive: rng.random is uniform between 0 and 1. You want normal numbers around 0:
    rng.standard_normal."""
    return rng.random((n_out, n_in)) * deviation


@_wrong_for(*FORMULA)
def mean_of_one(n_in, n_out, rng, deviation):
    """The mean of your weights is 1. It is 0: rng.normal(0, FORMULA, shape)."""
    return rng.normal(1, deviation, (n_out, n_in))


@_wrong_for(*FORMULA)
def square_for_root(n_in, n_out, rng, deviation):
    """The fraction is squared where its root is needed. The standard deviation is FORMULA."""
    return rng.normal(0, deviation**4, (n_out, n_in))


@_wrong_for(*FORMULA)
def one_number_everywhere(n_in, n_out, rng, deviation):
    """All weights are the same number: one is drawn, and n_out · n_in are wanted. Give the shape to rng.normal."""
    return np.full((n_out, n_in), rng.normal(0, deviation))


@_wrong_for(*FORMULA)
def one_weight_for_all_inputs(n_in, n_out, rng, deviation):
    """All columns are alike: a unit has the same weight for each input. Draw n_out · n_in numbers."""
    return np.tile(rng.normal(0, deviation, (n_out, 1)), (1, n_in))


@_wrong_for(*FORMULA)
def negative_weights_set_to_0(n_in, n_out, rng, deviation):
    """Half of the weights are 0, and none is negative, as after a ReLU. The weights themselves are normal, with
    FORMULA."""
    return np.maximum(0, rng.normal(0, deviation, (n_out, n_in)))


@_wrong_for(*FORMULA)
def one_row_for_all_units(n_in, n_out, rng, deviation):
    """All rows are alike: units that start equal stay equal. Draw n_out · n_in numbers, not n_in."""
    return np.tile(rng.normal(0, deviation, (1, n_in)), (n_out, 1))


@_wrong_for(*FORMULA)
def all_zeros(n_in, n_out, rng, deviation):
    """All weights are 0: then all units of a layer compute the same and learn the same. Draw them at random; if you
    do, the factor they are multiplied by is 0."""
    return np.zeros((n_out, n_in))


@_wrong_for(*FORMULA)
def added_not_multiplied(n_in, n_out, rng, deviation):
    """You add the standard deviation, which moves the mean. Multiply the normal numbers by FORMULA."""
    return rng.standard_normal((n_out, n_in)) + deviation


@_wrong_for(*FORMULA)
def mean_and_deviation_swapped(n_in, n_out, rng, deviation):
    """All weights are equal to the standard deviation. In rng.normal the mean comes first: rng.normal(0, FORMULA,
    shape)."""
    return rng.normal(deviation, 0, (n_out, n_in))


@_wrong_for(*FORMULA)
def no_negative_weights(n_in, n_out, rng, deviation):
    """No weight is negative, as if you had taken absolute values. A normal weight is as often below 0 as above."""
    return np.abs(rng.normal(0, deviation, (n_out, n_in)))


@_wrong_for(*FORMULA)
def square_shape(n_in, n_out, rng, deviation):
    """The shape is (n_out, n_out). The columns belong to the inputs: (n_out, n_in)."""
    return rng.normal(0, deviation, (n_out, n_out))


@_wrong_for(*FORMULA)
def a_column_for_the_bias(n_in, n_out, rng, deviation):
    """There is one column too many. Biases are kept apart here: W has the shape (n_out, n_in)."""
    return rng.normal(0, deviation, (n_out, n_in + 1))


@_wrong_for(*FORMULA)
def tails_cut_off(n_in, n_out, rng, deviation):
    """Weights beyond two standard deviations are cut off (a truncated normal). Keep the whole normal distribution."""
    z = rng.standard_normal((n_out, n_in))
    while (beyond := np.abs(z) > 2).any():
        z[beyond] = rng.standard_normal(int(beyond.sum()))
    return z * deviation


@_wrong_for(*FORMULA)
def clipped_at_two(n_in, n_out, rng, deviation):
    """Weights beyond two standard deviations are set to the limit (clipped). Keep the whole normal distribution."""
    return np.clip(rng.standard_normal((n_out, n_in)), -2, 2) * deviation


# --- wrong ideas about the number under the root ----------------------------------------------------------


@_wrong_for("scaled_init", "xavier_init", "he_init")
def outputs_counted(n_in, n_out, rng, deviation):
    """You divide by n_out. It is the number of inputs that counts, because a unit adds up n_in products: FORMULA."""
    return rng.normal(0, deviation * np.sqrt(n_in / n_out), (n_out, n_in))


@_wrong_for("scaled_init", "xavier_init")
def rows_of_length_one(n_in, n_out, rng, deviation):
    """Every row is divided by its own length. Multiply all weights by FORMULA: then that is their length on average."""
    W = rng.standard_normal((n_out, n_in))
    return W / np.linalg.norm(W, axis=1, keepdims=True)


@_wrong_for("scaled_init", "xavier_init")
def two_for_one(n_in, n_out, rng, deviation):
    """Under your root stands 2/n_in, which is He's rule for ReLU. Here it is FORMULA."""
    return rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in))


@_wrong_for("scaled_init", "xavier_init", "he_init")
def glorot_for_it(n_in, n_out, rng, deviation):
    """This is √(2/(n_in + n_out)), glorot_init in this course (PyTorch calls that one xavier_normal_). Here it is
    FORMULA."""
    return rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_out, n_in))


@_wrong_for("scaled_init", "xavier_init", "he_init")
def both_counted_without_the_two(n_in, n_out, rng, deviation):
    """This is √(1/(n_in + n_out)). Only the inputs count here: FORMULA."""
    return rng.normal(0, np.sqrt(1 / (n_in + n_out)), (n_out, n_in))


@_wrong_for("scaled_init", "xavier_init", "he_init")
def uniform_form_of_glorot(n_in, n_out, rng, deviation):
    """The weights are uniform between ±√(6/(n_in + n_out)), the uniform form of Glorot's rule. Here they are normal
    with standard deviation FORMULA."""
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, (n_out, n_in))


@_wrong_for("he_init")
def limit_of_hes_uniform_form(n_in, n_out, rng, deviation):
    """√(6/n_in) is the limit of the uniform form. The normal form has standard deviation FORMULA."""
    return rng.normal(0, np.sqrt(6 / n_in), (n_out, n_in))


@_wrong_for("xavier_init")
def gain_of_five_thirds(n_in, n_out, rng, deviation):
    """The standard deviation is 5/3 too large, PyTorch's gain for tanh. Here it is FORMULA."""
    return rng.normal(0, 5 / 3 * deviation, (n_out, n_in))


@_wrong_for("scaled_init", "xavier_init")
def hes_rule_of_the_outputs(n_in, n_out, rng, deviation):
    """Under your root stands 2/n_out. It is the number of inputs that counts, and without a 2: FORMULA."""
    return rng.normal(0, np.sqrt(2 / n_out), (n_out, n_in))


@_wrong_for("he_init")
def one_for_two(n_in, n_out, rng, deviation):
    """Under your root stands 1/n_in. For ReLU, which sets half of the sums to 0, it is FORMULA."""
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


@_wrong_for("he_init")
def two_outside_the_root(n_in, n_out, rng, deviation):
    """The 2 stands outside the root: 2/√n_in or 2·√(1/n_in) is √2 times too large. It is FORMULA."""
    return rng.normal(0, 2 / np.sqrt(n_in), (n_out, n_in))


@_wrong_for("he_init")
def root_of_the_two_only(n_in, n_out, rng, deviation):
    """Your root is over the 2 only: √2/n_in. It is over the whole fraction: FORMULA."""
    return rng.normal(0, np.sqrt(2) / n_in, (n_out, n_in))


@_wrong_for("he_init")
def half_of_the_weights_zero(n_in, n_out, rng, deviation):
    """Half of the weights are 0. ReLU sets half of the sums to 0, not of the weights: all are normal, with FORMULA."""
    return rng.normal(0, deviation, (n_out, n_in)) * rng.integers(0, 2, (n_out, n_in))


@_wrong_for("he_init")
def half_for_two(n_in, n_out, rng, deviation):
    """You take √(1/(2·n_in)). The 2 belongs above the line: FORMULA."""
    return rng.normal(0, np.sqrt(1 / (2 * n_in)), (n_out, n_in))


@_wrong_for("glorot_init")
def two_outside_glorots_root(n_in, n_out, rng, deviation):
    """The 2 stands outside the root: 2/√(n_in + n_out) is √2 times too large. It is FORMULA."""
    return rng.normal(0, 2 / np.sqrt(n_in + n_out), (n_out, n_in))


@_wrong_for("glorot_init")
def root_of_glorots_two_only(n_in, n_out, rng, deviation):
    """Your root is over the 2 only: √2/(n_in + n_out). It is over the whole fraction: FORMULA."""
    return rng.normal(0, np.sqrt(2) / (n_in + n_out), (n_out, n_in))


@_wrong_for("glorot_init")
def outputs_only(n_in, n_out, rng, deviation):
    """This is √(1/n_out), for the way back only. Glorot counts both sides: FORMULA."""
    return rng.normal(0, np.sqrt(1 / n_out), (n_out, n_in))


@_wrong_for("glorot_init")
def average_by_halves(n_in, n_out, rng, deviation):
    """You average the two deviations, √(1/n_in) and √(1/n_out). Average the sizes, under one root: FORMULA."""
    return rng.normal(0, (np.sqrt(1 / n_in) + np.sqrt(1 / n_out)) / 2, (n_out, n_in))


@_wrong_for("glorot_init")
def without_the_two(n_in, n_out, rng, deviation):
    """This is √(1/(n_in + n_out)). The average of n_in and n_out is (n_in + n_out)/2, so it is FORMULA."""
    return rng.normal(0, np.sqrt(1 / (n_in + n_out)), (n_out, n_in))


@_wrong_for("glorot_init")
def geometric_average(n_in, n_out, rng, deviation):
    """You average n_in and n_out geometrically, √(n_in·n_out). (S3 says so, by a slip.) It is the arithmetic average:
    FORMULA."""
    return rng.normal(0, (n_in * n_out) ** -0.25, (n_out, n_in))


@_wrong_for("glorot_init")
def two_below_the_line(n_in, n_out, rng, deviation):
    """You take √(1/(2·(n_in + n_out))). The 2 belongs above the line: FORMULA."""
    return rng.normal(0, np.sqrt(1 / (2 * (n_in + n_out))), (n_out, n_in))


@_wrong_for("glorot_init")
def product_for_sum(n_in, n_out, rng, deviation):
    """You multiply n_in and n_out. They are added: FORMULA."""
    return rng.normal(0, np.sqrt(2 / (n_in * n_out)), (n_out, n_in))


@_wrong_for("glorot_init")
def limit_of_the_uniform_form(n_in, n_out, rng, deviation):
    """√(6/(n_in + n_out)) is the limit of the uniform form. The normal form has standard deviation FORMULA."""
    return rng.normal(0, np.sqrt(6 / (n_in + n_out)), (n_out, n_in))


@_wrong_for("glorot_init")
def brackets_missing(n_in, n_out, rng, deviation):
    """2 / n_in + n_out divides by n_in alone and then adds n_out. With brackets it is FORMULA."""
    return rng.normal(0, np.sqrt(2 / n_in + n_out), (n_out, n_in))


@_wrong_for("glorot_init")
def inputs_only(n_in, n_out, rng, deviation):
    """This is √(1/n_in), for the way forward only. Glorot counts both sides: FORMULA."""
    return rng.normal(0, np.sqrt(1 / n_in), (n_out, n_in))


@_wrong_for("glorot_init")
def he_for_glorot(n_in, n_out, rng, deviation):
    """This is √(2/n_in), He's rule for ReLU. Glorot counts both sides: FORMULA."""
    return rng.normal(0, np.sqrt(2 / n_in), (n_out, n_in))


@_wrong_for("glorot_init")
def sum_under_one_root_only(n_in, n_out, rng, deviation):
    """You add the two rules, √(1/n_in) + √(1/n_out). Average the sizes under one root: FORMULA."""
    return rng.normal(0, np.sqrt(1 / n_in) + np.sqrt(1 / n_out), (n_out, n_in))
