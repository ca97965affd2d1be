"""ex10: leaky ReLU, its slope, and the gradient of a learned alpha (PReLU)."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Leaky ReLU and PReLU",
    chapter="B. Activations",
    source="S1 'Activation functions: Leaky ReLU'; S0 'Leaky ReLU Activation Function'; S2 'Leaky Relu'",
    inputs={"z": floats(low=-5, high=5), "alpha": floats(low=0.05, high=0.6)},
    sizes={"n": (3, 5), "m": (2, 6)},
    hints=[
        "As in ReLU, but for negative z it is alpha·z and not 0.",
        "np.where(z >= 0, …, …) chooses for each element; both pieces may be written for the whole array.",
        "The slope of the line z is 1, that of the line alpha·z is alpha. At 0 the right-hand one counts: >=.",
        "prelu_alpha_gradient: now alpha moves and z stands still. How fast does alpha·z grow with alpha? And z?",
        "It is z where z < 0, else 0: np.minimum(z, 0). Neither alpha nor a sum is in it.",
    ],
    notes=[
        "S2 says the leaky ReLU outputs 'a small positive value' for negative inputs: the output is small and "
        "negative, the slope is positive. It also says the gradient can vanish for very negative values: it is alpha "
        "there, always.",
        "S1 calls it 'randomised' when a is not 0.01. A learned slope makes it PReLU; randomised is what draws it at "
        "random.",
        "S0 says it becomes ReLU 'if input a_i is 0': it is the slope a_i that must be 0 for that, not the input.",
        "S1 writes max(αz, z). That is the same function for alpha from 0 to 1 only.",
    ],
    builds_on=["ex09"],
    topics=[
        "leaky ReLU: αz for z < 0",
        "leaky ReLU: derivative α for z < 0",
        "PReLU (parametric ReLU): learned slope α, ∂/∂α = z for z < 0",
        "dead (dying) ReLU",
        "derivative of an activation function",
    ],
)

ARRAY = {"z": floats("m", "n", low=-5, high=5)}
SHOWN = [{"z": -2.0, "alpha": 0.1}, {"z": 3.0, "alpha": 0.1}]
SHOWN_ARRAY = [{"z": [-2.0, 0.5, 3.0], "alpha": 0.25}]
SHAPES = [
    {"z": [-1.5], "alpha": 0.2},
    {"z": [[0.5], [-2.0]], "alpha": 0.5},
    {"z": [[[1.0, -1.0], [0.25, -2.0]], [[-0.5, 1.5], [-3.0, 2.5]]], "alpha": 0.3},
]
BETWEEN = {"z": 0.25, "alpha": 0.5}  # the corner is at 0, not at alpha
AT_ZERO = [
    {"z": 0.0, "alpha": 0.25},
    {"z": [-2.0, 0.0, 3.0], "alpha": 0.5},
    {"z": [[0.0, 1.5], [-0.5, 0.0]], "alpha": 0.125},
]
DEFAULT = [{"z": -3.0}, {"z": [-2.0, 0.5, -0.25]}, {"z": 4.0}]
NOT_GIVEN = "Without a second argument alpha is 0.01: keep the default of the stub."


@ex.truth
def bent(sp):
    z = sp.Symbol("z", real=True)
    alpha = sp.Symbol("alpha", positive=True)
    return sp.Piecewise((z, z >= 0), (alpha * z, True))


@ex.function(points=1, truth=bent, check="one number", examples=SHOWN, cases=[{"z": 0.0, "alpha": 0.25}, BETWEEN])
def leaky_relu(z, alpha=0.01):
    return np.maximum(z, 0) + alpha * np.minimum(z, 0)


ex.check(
    "an array",
    of="leaky_relu",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=SHOWN_ARRAY,
    cases=SHAPES,
)
ex.check("alpha left out", of="leaky_relu", points=0.5, cases=DEFAULT, when_wrong=NOT_GIVEN)


@ex.function(points=1, truth=bent.diff("z"), check="one number", examples=SHOWN, cases=[BETWEEN])
def leaky_relu_prime(z, alpha=0.01):
    return np.where(np.asarray(z) >= 0, 1, alpha)


ex.check(
    "an array",
    of="leaky_relu_prime",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=SHOWN_ARRAY,
    cases=SHAPES,
)
ex.check(
    "at the kink, z = 0",
    of="leaky_relu_prime",
    points=0.5,
    truth=False,  # there is no derivative at 0: the value is a convention
    examples=AT_ZERO[:1],
    cases=AT_ZERO[1:],
    when_wrong="At z = 0 the right-hand slope counts here: 1 where z >= 0.",
)
ex.check("alpha left out", of="leaky_relu_prime", points=0.5, cases=DEFAULT, when_wrong=NOT_GIVEN)


ex.function(
    "prelu_alpha_gradient", points=1, truth=bent.diff("alpha"), check="one number", examples=SHOWN, cases=[BETWEEN]
)
ex.check(
    "an array",
    of="prelu_alpha_gradient",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=SHOWN_ARRAY,
    cases=[*SHAPES, *AT_ZERO[1:]],
    when_wrong="Each element of z has an entry of its own: the answer has the shape of z, no sum is taken.",
)


@ex.picture("Leaky ReLU for α = 0.2, with both derivatives", x="z", y="value")
def curves(leaky_relu, leaky_relu_prime, prelu_alpha_gradient):
    z = np.linspace(-3, 2, 81)
    return {
        "leaky relu": (z, leaky_relu(z, 0.2)),
        "by z": (z, leaky_relu_prime(z, 0.2)),
        "by α": (z, prelu_alpha_gradient(z, 0.2)),
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="leaky_relu")
def slope_times_z(z, alpha=0.01):
    """Both pieces are straight lines through 0, so the value is the slope times z. If you have the slope already, one
    multiplication is left."""
    return z * leaky_relu_prime(z, alpha)


@ex.another_way(of="prelu_alpha_gradient")
def switched_off_by_a_comparison(z, alpha):
    """A comparison counts as 1 where it holds and as 0 elsewhere, so it can switch z off. In the same way (z > 0) * z
    is ReLU."""
    return (z < 0) * z


# --- wrong ideas: the function -------------------------------------------------------------------------


def _below(z, below, above=None):
    """One piece for z < 0, another (z itself) for z >= 0."""
    z = np.asarray(z, dtype=float)
    return np.where(z < 0, below(z), z if above is None else above(z))


@ex.misconception(of="leaky_relu")
def ordinary_relu(z, alpha=0.01):
    """This is ReLU: for negative z the answer is alpha·z, not 0."""
    return np.maximum(z, 0)


@ex.misconception(of="leaky_relu")
def small_positive_value(z, alpha=0.01):
    """For negative z you give alpha·|z|, a positive number. It is alpha·z, small and negative. (One source says
    positive; only the slope is.)"""
    return _below(z, lambda z: -alpha * z)


@ex.misconception(of="leaky_relu")
def alpha_itself(z, alpha=0.01):
    """For negative z you give alpha itself. It is the slope there: alpha·z."""
    return _below(z, lambda z: alpha + 0 * z)


@ex.misconception(of="leaky_relu")
def larger_of_alpha_and_z(z, alpha=0.01):
    """This is max(alpha, z). The z is missing: max(alpha·z, z)."""
    return np.maximum(alpha, z)


@ex.misconception(of="leaky_relu")
def smaller_of_the_two(z, alpha=0.01):
    """The lines are exchanged, as min(alpha·z, z) does: the slope alpha belongs to z < 0, the slope 1 to z >= 0."""
    return np.minimum(alpha * np.asarray(z), z)


@ex.misconception(of="leaky_relu")
def alpha_on_both_sides(z, alpha=0.01):
    """You have alpha·z everywhere. For z >= 0 it is z itself."""
    return alpha * np.asarray(z)


@ex.misconception(of="leaky_relu")
def z_on_both_sides(z, alpha=0.01):
    """You have z everywhere. For z < 0 it is alpha·z."""
    return np.asarray(z) + 0.0


@ex.misconception(of="leaky_relu")
def alpha_added(z, alpha=0.01):
    """For negative z you have z + alpha. Alpha is a slope, so it multiplies: alpha·z."""
    return _below(z, lambda z: z + alpha)


@ex.misconception(of="leaky_relu")
def divided_by_alpha(z, alpha=0.01):
    """For negative z you divide by alpha. It multiplies: alpha·z."""
    return _below(z, lambda z: z / alpha)


@ex.misconception(of="leaky_relu")
def relu_and_alpha_z(z, alpha=0.01):
    """You add alpha·z everywhere: for positive z that is (1 + alpha)·z. Add it for negative z only."""
    return np.maximum(z, 0) + alpha * np.asarray(z)


@ex.misconception(of="leaky_relu")
def alpha_squared_leak(z, alpha=0.01):
    """For negative z the factor is alpha². It is alpha, once."""
    return _below(z, lambda z: alpha**2 * z)


@ex.misconception(of="leaky_relu")
def one_minus_alpha(z, alpha=0.01):
    """For negative z the factor is 1 − alpha. It is alpha."""
    return _below(z, lambda z: (1 - alpha) * z)


@ex.misconception(of="leaky_relu")
def alpha_of_a_hundredth(z, alpha=0.01):
    """You always use 0.01. Use the argument alpha."""
    return _below(z, lambda z: 0.01 * z)


@ex.misconception(of="leaky_relu")
def elu_for_leaky(z, alpha=0.01):
    """This is ELU, alpha·(e^z − 1) for negative z. The leaky ReLU has a straight line there: alpha·z."""
    return _below(z, lambda z: alpha * (np.exp(np.minimum(z, 0)) - 1))


@ex.misconception(of="leaky_relu")
def default_of_two_tenths(z, alpha=0.2):
    """Your default for alpha is 0.2. Here it is 0.01, as the stub has it."""
    return _below(z, lambda z: alpha * z)


@ex.misconception(of="leaky_relu")
def default_of_a_tenth(z, alpha=0.1):
    """Your default for alpha is 0.1. Here it is 0.01, as the stub has it."""
    return _below(z, lambda z: alpha * z)


@ex.misconception(of="leaky_relu")
def default_of_three_tenths(z, alpha=0.3):
    """Your default for alpha is 0.3, as in Keras. Here it is 0.01, as the stub has it."""
    return _below(z, lambda z: alpha * z)


@ex.misconception(of="leaky_relu")
def slope_for_the_function(z, alpha=0.01):
    """These are the slopes, 1 and alpha. The function itself is z and alpha·z."""
    return _below(z, lambda z: alpha + 0 * z, lambda z: 1 + 0 * z)


# --- wrong ideas: the slope ----------------------------------------------------------------------------


@ex.misconception(of="leaky_relu_prime")
def alpha_at_the_kink(z, alpha=0.01):
    """At z = 0 your slope is alpha. Here the right-hand one counts, 1: >= and not >."""
    return np.where(np.asarray(z) > 0, 1, alpha)


@ex.misconception(of="leaky_relu_prime")
def zero_at_the_kink(z, alpha=0.01):
    """At z = 0 your slope is 0. Here the right-hand one counts, 1: >=."""
    return _below(z, lambda z: alpha + 0 * z, lambda z: np.sign(z))


@ex.misconception(of="leaky_relu_prime")
def middle_at_the_kink(z, alpha=0.01):
    """At z = 0 your slope is halfway between alpha and 1. Here the right-hand one counts, 1: >=."""
    return alpha + (1 - alpha) * np.heaviside(z, 0.5)


@ex.misconception(of="leaky_relu_prime")
def slope_of_relu(z, alpha=0.01):
    """For negative z your slope is 0, that of ReLU. The line alpha·z has slope alpha: that is what the leak is for. (An
    array of whole numbers would cut alpha to 0: is yours made of floats?)"""
    return _below(z, lambda z: 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def slope_of_relu_and_zero_at_the_kink(z, alpha=0.01):
    """For negative z your slope is 0, that of ReLU. The line alpha·z has slope alpha. At z = 0 the slope is 1 here."""
    return np.where(np.asarray(z) > 0, 1, 0)


@ex.misconception(of="leaky_relu_prime")
def line_for_its_slope(z, alpha=0.01):
    """For negative z you return alpha·z, the line itself. Its slope is alpha."""
    return _below(z, lambda z: alpha * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def line_for_its_slope_above(z, alpha=0.01):
    """For positive z you return z, the line itself. Its slope is 1."""
    return _below(z, lambda z: alpha + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def function_for_slope(z, alpha=0.01):
    """You return the function itself, z and alpha·z. Its slopes are 1 and alpha."""
    return _below(z, lambda z: alpha * z)


@ex.misconception(of="leaky_relu_prime")
def slopes_exchanged(z, alpha=0.01):
    """The slopes are exchanged: 1 belongs to z >= 0, alpha to z < 0."""
    return _below(z, lambda z: 1 + 0 * z, lambda z: alpha + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def slopes_exchanged_and_the_kink(z, alpha=0.01):
    """The slopes are exchanged: 1 belongs to z >= 0, alpha to z < 0."""
    return np.where(np.asarray(z) > 0, alpha, 1)


@ex.misconception(of="leaky_relu_prime")
def minus_alpha(z, alpha=0.01):
    """For negative z your slope is −alpha. The line alpha·z rises: its slope is alpha."""
    return _below(z, lambda z: -alpha + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def minus_one(z, alpha=0.01):
    """For negative z your slope is −1, that of |z|. The line alpha·z has slope alpha."""
    return _below(z, lambda z: -1 + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def one_on_both_sides(z, alpha=0.01):
    """Your slope is 1 everywhere. For z < 0 it is alpha."""
    return np.ones(np.shape(z))


@ex.misconception(of="leaky_relu_prime")
def alpha_everywhere(z, alpha=0.01):
    """Your slope is alpha everywhere. For z >= 0 it is 1."""
    return alpha * np.ones(np.shape(z))


@ex.misconception(of="leaky_relu_prime")
def slope_of_a_hundredth(z, alpha=0.01):
    """You always use 0.01. Use the argument alpha."""
    return _below(z, lambda z: 0.01 + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def one_plus_alpha(z, alpha=0.01):
    """For positive z your slope is 1 + alpha. The line there is z alone: 1."""
    return _below(z, lambda z: alpha + 0 * z, lambda z: 1 + alpha + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def slope_default_of_two_tenths(z, alpha=0.2):
    """Your default for alpha is 0.2. Here it is 0.01, as the stub has it."""
    return np.where(np.asarray(z) >= 0, 1, alpha)


@ex.misconception(of="leaky_relu_prime")
def slope_default_of_a_tenth(z, alpha=0.1):
    """Your default for alpha is 0.1. Here it is 0.01, as the stub has it."""
    return np.where(np.asarray(z) >= 0, 1, alpha)


# --- wrong ideas: the gradient by alpha ----------------------------------------------------------------


@ex.misconception(of="prelu_alpha_gradient")
def alpha_for_the_gradient(z, alpha):
    """For negative z you return alpha, the derivative by z. By alpha it is z: alpha·z grows by z for each step of 1."""
    return _below(z, lambda z: alpha + 0 * z, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def derivative_by_z(z, alpha):
    """This is the derivative by z, 1 and alpha. Here alpha is what moves: 0 for z >= 0, z for z < 0."""
    return _below(z, lambda z: alpha + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def leak_itself(z, alpha):
    """For negative z you return alpha·z, the function. Its derivative by alpha is z."""
    return _below(z, lambda z: alpha * z, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def leaky_relu_itself(z, alpha):
    """You return the leaky ReLU itself. Its derivative by alpha is z for z < 0, and 0 elsewhere."""
    return _below(z, lambda z: alpha * z)


@ex.misconception(of="prelu_alpha_gradient")
def one_above_zero(z, alpha):
    """For positive z you return 1, the derivative by z. Alpha does not occur there: by alpha it is 0."""
    return _below(z, lambda z: z, lambda z: 1 + 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def z_everywhere(z, alpha):
    """You return z everywhere. For z >= 0 alpha does not occur in the function: the derivative by alpha is 0 there."""
    return np.asarray(z) + 0.0


@ex.misconception(of="prelu_alpha_gradient")
def positive_side(z, alpha):
    """You return z where it is positive. It is the other way round: alpha occurs for z < 0 only, and z is the
    derivative there."""
    return np.maximum(z, 0)


@ex.misconception(of="prelu_alpha_gradient")
def size_of_z(z, alpha):
    """For negative z you return |z|. The derivative of alpha·z by alpha is z, so it is negative."""
    return np.maximum(-np.asarray(z), 0)


@ex.misconception(of="prelu_alpha_gradient")
def one_below_zero(z, alpha):
    """For negative z you return 1. The derivative of alpha·z by alpha is z."""
    return _below(z, lambda z: 1 + 0 * z, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def exchanged_pieces_of_the_slope(z, alpha):
    """You return 1 for negative z and alpha or z elsewhere. Alpha occurs for z < 0 only: z there, 0 elsewhere."""
    return _below(z, lambda z: 1 + 0 * z, lambda z: alpha + 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def summed_over_the_elements(z, alpha):
    """You add up all elements. That is the gradient when one alpha serves them all; here each element has an entry of
    its own, in the shape of z."""
    return np.sum(np.minimum(z, 0))


@ex.misconception(of="prelu_alpha_gradient")
def averaged_over_the_elements(z, alpha):
    """You take the mean of all elements. Here each element has an entry of its own, in the shape of z."""
    return np.mean(np.minimum(z, 0))


@ex.misconception(of="prelu_alpha_gradient")
def divided_by_alpha_in_the_gradient(z, alpha):
    """For negative z you have z/alpha. The function is alpha·z, so its derivative by alpha is z."""
    return _below(z, lambda z: z / alpha, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def z_times_one_minus_alpha(z, alpha):
    """For negative z you have (1 − alpha)·z. Alpha drops out: the derivative of alpha·z by alpha is z."""
    return _below(z, lambda z: (1 - alpha) * z, lambda z: 0 * z)


# --- more slips ----------------------------------------------------------------------------------------


@ex.misconception(of="leaky_relu")
def minus_alpha_itself(z, alpha=0.01):
    """For negative z you give −alpha. Alpha is the slope there: alpha·z."""
    return _below(z, lambda z: -alpha + 0 * z)


@ex.misconception(of="leaky_relu")
def alpha_subtracted(z, alpha=0.01):
    """For negative z you have z − alpha. Alpha is a slope, so it multiplies: alpha·z."""
    return _below(z, lambda z: z - alpha)


@ex.misconception(of="leaky_relu")
def one_above(z, alpha=0.01):
    """For positive z you return 1, the slope. The function itself is z there."""
    return _below(z, lambda z: alpha * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu")
def alpha_above(z, alpha=0.01):
    """For z >= 0 you return alpha, and z below. It is z for z >= 0, and alpha·z below."""
    return _below(z, lambda z: z, lambda z: alpha + 0 * z)


@ex.misconception(of="leaky_relu")
def alpha_of_a_tenth(z, alpha=0.01):
    """You always use 0.1. Use the argument alpha."""
    return _below(z, lambda z: 0.1 * z)


@ex.misconception(of="leaky_relu")
def alpha_of_two_tenths(z, alpha=0.01):
    """You always use 0.2. Use the argument alpha."""
    return _below(z, lambda z: 0.2 * z)


@ex.misconception(of="leaky_relu")
def exponential_of_alpha_z(z, alpha=0.01):
    """For negative z you have e^(alpha·z). The leaky ReLU needs no exponential: alpha·z."""
    return _below(z, lambda z: np.exp(alpha * z))


@ex.misconception(of="leaky_relu")
def larger_of_everything(z, alpha=0.01):
    """np.max gives one number, the largest of all. np.maximum(alpha * z, z) compares element by element."""
    return np.max([alpha * np.asarray(z), np.asarray(z)])


@ex.misconception(of="leaky_relu_prime")
def one_over_alpha(z, alpha=0.01):
    """For negative z your slope is 1/alpha. The line alpha·z has slope alpha."""
    return _below(z, lambda z: 1 / alpha + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def one_minus_alpha_for_the_slope(z, alpha=0.01):
    """For negative z your slope is 1 − alpha. The line alpha·z has slope alpha."""
    return _below(z, lambda z: 1 - alpha + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="leaky_relu_prime")
def zero_above(z, alpha=0.01):
    """For z >= 0 your slope is 0. The line z has slope 1 there."""
    return _below(z, lambda z: alpha + 0 * z, lambda z: 0 * z)


@ex.misconception(of="leaky_relu_prime")
def slope_of_a_tenth(z, alpha=0.01):
    """You always use 0.1. Use the argument alpha."""
    return _below(z, lambda z: 0.1 + 0 * z, lambda z: 1 + 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def alpha_above_zero(z, alpha):
    """For z >= 0 you return alpha. The function is z there and does not depend on alpha: 0."""
    return _below(z, lambda z: z, lambda z: alpha + 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def minus_one_below_zero(z, alpha):
    """For negative z you return −1. The derivative of alpha·z by alpha is z."""
    return _below(z, lambda z: -1 + 0 * z, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def twice_alpha_z(z, alpha):
    """For negative z you have 2·alpha·z. The function is alpha·z, not alpha²·z: its derivative by alpha is z."""
    return _below(z, lambda z: 2 * alpha * z, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def square_of_z(z, alpha):
    """For negative z you have z². The derivative of alpha·z by alpha is z, once."""
    return _below(z, lambda z: z**2, lambda z: 0 * z)


@ex.misconception(of="leaky_relu")
def compared_with_alpha(z, alpha=0.01):
    """You compare z with alpha. The corner is at 0: z >= 0; alpha is the slope on its left."""
    z = np.asarray(z)
    return np.where(z > alpha, z, alpha * z)


@ex.misconception(of="leaky_relu_prime")
def slope_compared_with_alpha(z, alpha=0.01):
    """You compare z with alpha. The corner is at 0: z >= 0; alpha is the slope on its left."""
    return np.where(np.asarray(z) > alpha, 1, alpha)


@ex.misconception(of="prelu_alpha_gradient")
def gradient_compared_with_alpha(z, alpha):
    """You compare z with alpha. The corner is at 0: the gradient is z where z < 0."""
    return np.where(np.asarray(z) > alpha, 0, z)


def _type_of_the_first(values, first_is_whole):
    """What np.vectorize makes of a function that gives 1 here and 0.25 there: the first result sets the type."""
    values = np.asarray(values, dtype=float)
    return np.trunc(values) if first_is_whole else values


@ex.misconception(of="leaky_relu_prime")
def decimals_lost_after_a_first_one(z, alpha=0.01):
    """Where z begins with a number >= 0, the slopes alpha have become 0. np.vectorize and arrays of whole numbers cut
    decimals off: write 1.0 instead of 1, or use np.where."""
    return _type_of_the_first(leaky_relu_prime(z, alpha), np.ravel(z)[0] >= 0)


@ex.misconception(of="prelu_alpha_gradient")
def decimals_lost_after_a_first_zero(z, alpha):
    """Where z begins with a number >= 0, the others have lost their decimals. np.vectorize and arrays of whole numbers
    cut them off: write 0.0 instead of 0, or use np.where."""
    return _type_of_the_first(np.minimum(z, 0), np.ravel(z)[0] >= 0)


@ex.misconception(of="prelu_alpha_gradient")
def one_above_zero_but_not_at_zero(z, alpha):
    """For positive z you return 1, the derivative by z. Alpha does not occur there: by alpha it is 0."""
    return _below(z, lambda z: z, np.sign)


@ex.misconception(of="prelu_alpha_gradient")
def alpha_z_on_the_positive_side(z, alpha):
    """You have alpha·z for positive z and 0 for negative z. Alpha occurs for z < 0 only, and alpha·z grows by z for
    each step of 1 in alpha: z there, 0 elsewhere."""
    return _below(z, lambda z: 0 * z, lambda z: alpha * z)


@ex.misconception(of="prelu_alpha_gradient")
def zero_below_and_one_above(z, alpha):
    """You return 1 for z > 0 and 0 below: the slope of ReLU. By alpha the derivative is z for z < 0, and 0
    elsewhere."""
    return np.where(np.asarray(z) > 0, 1, 0)


@ex.misconception(of="prelu_alpha_gradient")
def minus_alpha_z(z, alpha):
    """For negative z you have −alpha·z. The derivative of alpha·z by alpha is z."""
    return _below(z, lambda z: -alpha * z, lambda z: 0 * z)


@ex.misconception(of="prelu_alpha_gradient")
def z_above_and_alpha_below(z, alpha):
    """For z >= 0 you return z, and alpha below. Alpha occurs for z < 0 only: z there, 0 elsewhere."""
    return _below(z, lambda z: alpha + 0 * z)


@ex.misconception(of="leaky_relu")
def larger_of_alpha_z_and_zero(z, alpha=0.01):
    """This is max(alpha·z, 0): alpha·z on the positive side, and 0 on the other. It is max(alpha·z, z)."""
    return np.maximum(alpha * np.asarray(z), 0)


@ex.misconception(of="leaky_relu")
def cut_at_minus_alpha(z, alpha=0.01):
    """This is max(z, −alpha): flat below −alpha. Alpha is a slope, so the line goes on falling: alpha·z."""
    return np.maximum(z, -alpha)


@ex.misconception(of="leaky_relu")
def negative_part_only(z, alpha=0.01):
    """For positive z you return 0. It is z there; alpha·z belongs to the negative side."""
    return alpha * np.minimum(z, 0)


@ex.misconception(of="leaky_relu")
def relu_minus_alpha(z, alpha=0.01):
    """You subtract alpha from ReLU. Alpha is a slope: alpha·z for z < 0, and z elsewhere."""
    return np.maximum(z, 0) - alpha


@ex.misconception(of="leaky_relu")
def relu_plus_alpha(z, alpha=0.01):
    """You add alpha to ReLU. Alpha is a slope: alpha·z for z < 0, and z elsewhere."""
    return np.maximum(z, 0) + alpha


@ex.misconception(of="leaky_relu")
def alpha_over_z(z, alpha=0.01):
    """For negative z you have alpha/z. It is a product: alpha·z."""
    return _below(z, lambda z: alpha / np.where(z == 0, 1, z))


@ex.misconception(of="prelu_alpha_gradient")
def zero_everywhere(z, alpha):
    """Your gradient is 0 everywhere. Where z < 0 the function is alpha·z, which does depend on alpha: z."""
    return np.zeros(np.shape(z))
