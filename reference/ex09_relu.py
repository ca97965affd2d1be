"""ex09: ReLU and its slope, which is 0 at the kink."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="ReLU",
    chapter="B. Activations",
    source="S1 'Activation functions: ReLU'; S0 'Rectified Linear Unit (ReLU)'; S2 'Relu'",
    inputs={"z": floats(low=-5, high=5)},
    sizes={"n": (3, 5), "m": (2, 6)},
    hints=[
        "For each element: z where z is positive, 0 elsewhere.",
        "np.maximum compares two things element by element; np.max and max look for one largest element.",
        "relu(z) is np.maximum(z, 0), for a number and for an array of any shape.",
        "The slope of the line z is 1, that of the line 0 is 0: ask where z > 0.",
        "np.where(z > 0, 1, 0). With > the kink at 0 gets slope 0, as agreed here.",
    ],
    notes=[
        "S1 gives the slope for x < 0 and x > 0 only. At 0 there is none; any number from 0 to 1 is a subgradient, "
        "and here it is 0, as in PyTorch and TensorFlow.",
        "S1 and S2 say that an activation must be differentiable everywhere. ReLU is not, at one point, and works.",
        "S2 says ReLU's derivative can approach infinity and make gradients explode. It is 0 or 1.",
    ],
    builds_on=["ex07"],
    topics=[
        "ReLU (rectified linear unit): max(0, z)",
        "ReLU: derivative 1 for z > 0, else 0",
        "dead (dying) ReLU",
        "subgradient",
        "derivative of an activation function",
    ],
)

ARRAY = {"z": floats("m", "n", low=-5, high=5)}
SHOWN_ARRAY = [{"z": [-2.0, 0.0, 3.0]}]
SHAPES = [
    {"z": [-1.5]},
    {"z": [1.5]},
    {"z": [[0.5], [-2.0]]},
    {"z": [[3.0, -1.0], [-0.5, 7.5]]},
    {"z": [[[1.0, -1.0], [0.25, -2.0]], [[-0.5, 1.5], [-3.0, 2.5]]]},
]


@ex.truth
def ramp(sp):
    z = sp.Symbol("z", real=True)
    return sp.Piecewise((z, z > 0), (0, True))


@ex.function(
    points=1,
    truth=ramp,
    check="one number",
    examples=[{"z": 3.0}, {"z": -2.0}],
    cases=[{"z": 0.0}, {"z": 0.5}, {"z": 40.0}],
)
def relu(z):
    return np.maximum(z, 0)


ex.check(
    "an array",
    of="relu",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=SHOWN_ARRAY,
    cases=SHAPES,
)


@ex.function(
    points=1,
    truth=ramp.diff("z"),
    check="one number",
    examples=[{"z": 3.0}, {"z": -2.0}],
    cases=[{"z": 0.001}, {"z": 0.5}, {"z": -0.001}, {"z": 40.0}],
)
def relu_prime(z):
    return np.where(np.asarray(z) > 0, 1, 0)


ex.check(
    "an array",
    of="relu_prime",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=[{"z": [-2.0, 0.5, 3.0]}],
    cases=SHAPES,
)
ex.check(
    "at the kink, z = 0",
    of="relu_prime",
    points=1,
    truth=False,  # there is no derivative at 0: the value is a convention
    examples=[{"z": 0.0}],
    cases=[{"z": [-2.0, 0.0, 3.0]}, {"z": [[0.0, 1.5], [-0.5, 0.0]]}],
    when_wrong="At z = 0 the slope is 0 by convention: 1 only where z > 0.",
)


@ex.picture("ReLU and its slope", x="z", y="value")
def curves(relu, relu_prime):
    z = np.linspace(-2, 2, 81)
    return {"relu": (z, relu(z)), "relu'": (z, relu_prime(z))}


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="relu")
def by_absolute_value(z):
    """z and |z| cancel below 0 and add up to 2z above it. Nothing is compared, which helps where you calculate with
    ReLU on paper."""
    return (z + np.abs(z)) / 2


@ex.another_way(of="relu_prime")
def as_a_step(z):
    """The slope of ReLU is the step of the perceptron, and NumPy has it by name. The second argument is the value at z
    = 0, so the convention stands in plain sight."""
    return np.heaviside(z, 0)


# --- wrong ideas: the function -------------------------------------------------------------------------


@ex.misconception(of="relu")
def absolute_value(z):
    """This is |z|: −2 becomes 2. ReLU makes it 0."""
    return np.abs(z)


@ex.misconception(of="relu")
def negative_half_kept(z):
    """This is min(0, z): the negative numbers are kept, the positive ones cut. It is the other way round: max(0, z)."""
    return np.minimum(z, 0)


@ex.misconception(of="relu")
def ramp_to_the_left(z):
    """This is max(0, −z): it rises to the left. ReLU keeps the positive numbers: max(0, z)."""
    return np.maximum(-np.asarray(z), 0)


@ex.misconception(of="relu")
def minus_the_ramp(z):
    """The sign is reversed: ReLU is never negative, max(0, z)."""
    return -np.maximum(z, 0)


@ex.misconception(of="relu")
def nothing_cut(z):
    """You return z as it is. Negative numbers become 0."""
    return np.asarray(z) + 0.0


@ex.misconception(of="relu")
def largest_element(z):
    """One number came back: the largest element of z, or 0. np.max looks for the largest; np.maximum(z, 0) compares
    each element with 0."""
    return max(np.max(z), 0.0)


@ex.misconception(of="relu")
def largest_along_the_first_axis(z):
    """np.max(z, 0) takes the 0 for an axis: it gives the largest element of each column. np.maximum(z, 0) compares each
    element with 0."""
    return np.max(z, axis=0)


@ex.misconception(of="relu")
def step_for_relu(z):
    """You return 1 where z > 0, and 0 elsewhere. That is the slope of ReLU, or a step; ReLU keeps z itself there."""
    return np.where(np.asarray(z) > 0, 1, 0)


@ex.misconception(of="relu")
def step_for_relu_from_zero(z):
    """You return 1 where z >= 0, and 0 elsewhere: a step. ReLU keeps z itself where it is positive."""
    return np.where(np.asarray(z) >= 0, 1, 0)


@ex.misconception(of="relu")
def leaky_for_relu(z):
    """This is the leaky ReLU: 0.01·z is left for negative z. ReLU gives 0 there."""
    return np.where(np.asarray(z) > 0, z, 0.01 * np.asarray(z))


@ex.misconception(of="relu")
def leak_of_a_tenth(z):
    """This is a leaky ReLU: 0.1·z is left for negative z. ReLU gives 0 there."""
    return np.where(np.asarray(z) > 0, z, 0.1 * np.asarray(z))


@ex.misconception(of="relu")
def compared_with_one(z):
    """You compare with 1, not with 0. max(0, z): the corner is at 0."""
    return np.maximum(z, 1)


@ex.misconception(of="relu")
def only_above_one(z):
    """You keep z only where it is above 1. The corner is at 0: z where z > 0."""
    return np.where(np.asarray(z) > 1, z, 0)


@ex.misconception(of="relu")
def cut_at_six(z):
    """Large numbers are cut at 6, as in the variant ReLU6. ReLU has no upper end."""
    return np.clip(z, 0, 6)


@ex.misconception(of="relu")
def cut_at_one(z):
    """Large numbers are cut at 1. ReLU has no upper end: for z > 0 it is z."""
    return np.clip(z, 0, 1)


@ex.misconception(of="relu")
def softplus_for_relu(z):
    """This is softplus, log(1 + e^z), the smooth relative. ReLU is max(0, z), with a corner."""
    return np.logaddexp(0, z)


@ex.misconception(of="relu")
def sigmoid_for_relu(z):
    """This is the sigmoid. ReLU is max(0, z)."""
    return 1 / (1 + np.exp(-np.asarray(z)))


@ex.misconception(of="relu")
def elu_for_relu(z):
    """This is ELU: e^z − 1 is left for negative z. ReLU gives 0 there."""
    return np.where(np.asarray(z) > 0, z, np.exp(np.minimum(z, 0)) - 1)


@ex.misconception(of="relu")
def squared_where_positive(z):
    """You have z² where z is positive. It is z itself."""
    return np.maximum(z, 0) ** 2


@ex.misconception(of="relu")
def half_forgotten(z):
    """This is z + |z|, twice the ReLU. Halve it."""
    return np.asarray(z) + np.abs(z)


@ex.misconception(of="relu")
def positive_elements_only(z):
    """You return the positive elements only. The others become 0 and stay in their place: the shape is that of z."""
    z = np.asarray(z)
    return z[z > 0] if z.ndim else np.maximum(z, 0)


# --- wrong ideas: the slope ----------------------------------------------------------------------------


@ex.misconception(of="relu_prime")
def one_at_the_kink(z):
    """At z = 0 your slope is 1. Here it is 0 by convention: 1 where z > 0, with > and not >=."""
    return np.where(np.asarray(z) >= 0, 1, 0)


@ex.misconception(of="relu_prime")
def half_at_the_kink(z):
    """At z = 0 your slope is ½, halfway between the two sides. Here it is 0 by convention."""
    return np.heaviside(z, 0.5)


@ex.misconception(of="relu_prime")
def nan_at_the_kink(z):
    """At z = 0 nan came back, as 0/0 does. The slope there is 0 by convention: compare, np.where(z > 0, 1, 0)."""
    with np.errstate(all="ignore"):
        return np.maximum(z, 0) / np.asarray(z)


@ex.misconception(of="relu_prime")
def sign_of_z(z):
    """For negative z your slope is −1: this is the sign of z, the slope of |z|. ReLU is flat there: 0."""
    return np.sign(z)


@ex.misconception(of="relu_prime")
def minus_one_to_the_left(z):
    """For negative z and at 0 your slope is −1. ReLU is flat there: 0."""
    return np.where(np.asarray(z) > 0, 1, -1)


@ex.misconception(of="relu_prime")
def sign_with_one_at_zero(z):
    """Your slope is 1 from z = 0 on and −1 below. ReLU is flat below 0, so its slope is 0 there, and at 0 too."""
    return np.where(np.asarray(z) >= 0, 1, -1)


@ex.misconception(of="relu_prime")
def relu_itself(z):
    """You return max(0, z), ReLU itself. Its slope is 1 where z > 0: the line z rises by 1 for each step of 1."""
    return np.maximum(z, 0)


@ex.misconception(of="relu_prime")
def one_everywhere(z):
    """Your slope is 1 everywhere. For negative z ReLU is flat: 0."""
    return np.ones(np.shape(z))


@ex.misconception(of="relu_prime")
def sides_of_the_slope_swapped(z):
    """Your slope is 1 where z < 0 and 0 where z > 0. It is the other way round."""
    return np.where(np.asarray(z) < 0, 1, 0)


@ex.misconception(of="relu_prime")
def sides_of_the_slope_swapped_from_zero(z):
    """Your slope is 1 where z <= 0 and 0 where z > 0. It is the other way round."""
    return np.where(np.asarray(z) <= 0, 1, 0)


@ex.misconception(of="relu_prime")
def slope_of_leaky(z):
    """For negative z your slope is 0.01, that of the leaky ReLU. ReLU is flat there: 0."""
    return np.where(np.asarray(z) > 0, 1, 0.01)


@ex.misconception(of="relu_prime")
def slope_of_leaky_from_zero(z):
    """For negative z your slope is 0.01, that of the leaky ReLU. ReLU is flat there: 0. And at z = 0 it is 0 too."""
    return np.where(np.asarray(z) >= 0, 1, 0.01)


@ex.misconception(of="relu_prime")
def slope_of_the_sigmoid(z):
    """This is the derivative of the sigmoid. ReLU's slope is 0 or 1."""
    s = 1 / (1 + np.exp(-np.asarray(z)))
    return s * (1 - s)


@ex.misconception(of="relu_prime")
def slope_of_softplus(z):
    """This is the sigmoid, the slope of softplus. ReLU's own slope is 0 or 1."""
    return 1 / (1 + np.exp(-np.asarray(z)))


@ex.misconception(of="relu_prime")
def one_only_above_one(z):
    """Your slope is 1 only where z > 1. The corner is at 0: 1 where z > 0."""
    return np.where(np.asarray(z) > 1, 1, 0)


@ex.misconception(of="relu_prime")
def one_answer_for_the_array(z):
    """One number came back for the whole array. Each element has a slope of its own: np.where(z > 0, 1, 0)."""
    return int(np.any(np.asarray(z) > 0))


@ex.misconception(of="relu_prime")
def one_answer_if_all_are_positive(z):
    """One number came back for the whole array. Each element has a slope of its own: np.where(z > 0, 1, 0)."""
    return int(np.all(np.asarray(z) > 0))


@ex.misconception(of="relu_prime")
def slope_of_the_square(z):
    """This is 2z where z > 0, the slope of z². The line z has slope 1."""
    return 2 * np.maximum(z, 0)


# --- more slips of both --------------------------------------------------------------------------------


@ex.misconception(of="relu")
def largest_of_all(z):
    """np.max(z) is one number, the largest element. ReLU compares each element with 0: np.maximum(z, 0)."""
    return np.max(z)


@ex.misconception(of="relu")
def minus_one_below(z):
    """For negative z you return −1. ReLU gives 0 there."""
    return np.where(np.asarray(z) > 0, z, -1)


@ex.misconception(of="relu")
def one_below(z):
    """For negative z you return 1. ReLU gives 0 there; 1 is its slope for positive z."""
    return np.where(np.asarray(z) > 0, z, 1)


@ex.misconception(of="relu")
def corner_at_one(z):
    """This is max(0, z − 1): the corner stands at 1. ReLU's is at 0: max(0, z)."""
    return np.maximum(np.asarray(z) - 1, 0)


@ex.misconception(of="relu")
def corner_at_minus_one(z):
    """This is max(0, z + 1): the corner stands at −1. ReLU's is at 0: max(0, z)."""
    return np.maximum(np.asarray(z) + 1, 0)


@ex.misconception(of="relu")
def smallest_output_of_one_half(z):
    """This is max(½, z). ReLU compares with 0."""
    return np.maximum(z, 0.5)


@ex.misconception(of="relu")
def output_halved(z):
    """This is half the ReLU. For z > 0 it is z itself."""
    return np.maximum(z, 0) / 2


@ex.misconception(of="relu_prime")
def one_off_zero(z):
    """Your slope is 1 for negative z too. ReLU is flat there: 1 where z > 0, else 0."""
    return np.where(np.asarray(z) != 0, 1, 0)


@ex.misconception(of="relu_prime")
def z_below(z):
    """For negative z you return z. ReLU is flat there, so its slope is 0."""
    return np.where(np.asarray(z) > 0, 1, z)


@ex.misconception(of="relu_prime")
def half_below(z):
    """For negative z you return ½. ReLU is flat there, so its slope is 0."""
    return np.where(np.asarray(z) > 0, 1, 0.5)


@ex.misconception(of="relu_prime")
def slope_of_leaky_of_a_tenth(z):
    """For negative z your slope is 0.1, that of a leaky ReLU. ReLU is flat there: 0."""
    return np.where(np.asarray(z) > 0, 1, 0.1)


@ex.misconception(of="relu_prime")
def positions_of_the_positive(z):
    """np.where with the condition alone gives the positions where it holds. With three arguments it chooses:
    np.where(z > 0, 1, 0)."""
    return np.where(np.asarray(z) > 0)


@ex.misconception(of="relu_prime")
def z_itself(z):
    """You return z itself. The slope is 1 where z > 0, and 0 elsewhere."""
    return np.asarray(z) + 0.0


@ex.misconception(of="relu_prime")
def one_above_and_minus_z_below(z):
    """For negative z you return −z. ReLU is flat there, so its slope is 0."""
    return np.where(np.asarray(z) > 0, 1, -np.asarray(z))


@ex.misconception(of="relu_prime")
def one_from_one(z):
    """Your slope is 1 only where z >= 1. The corner is at 0: 1 where z > 0."""
    return np.where(np.asarray(z) >= 1, 1, 0)


@ex.misconception(of="relu_prime")
def differences_of_neighbours(z):
    """np.gradient takes differences between neighbouring elements, which do not belong together here. Each z has a
    slope of its own: 1 where z > 0, else 0."""
    return np.gradient(np.maximum(z, 0))


@ex.misconception(of="relu")
def positive_leak(z):
    """For negative z you have 0.01·|z|, a small positive number. ReLU gives 0 there."""
    return np.where(np.asarray(z) > 0, z, -0.01 * np.asarray(z))


@ex.misconception(of="relu")
def all_or_nothing(z):
    """You cut all elements to 0 as soon as one of them is negative. ReLU looks at each element alone."""
    return np.asarray(z) * np.all(np.asarray(z) > 0)


@ex.misconception(of="relu")
def divided_by_the_largest(z):
    """You divide by the largest element, so that 1 is the most. ReLU keeps positive numbers as they are."""
    return np.maximum(z, 0) / np.maximum(np.max(np.abs(z)), 1e-12)


@ex.misconception(of="relu")
def silu_for_relu(z):
    """This is z·σ(z), the SiLU, the smooth relative. ReLU is max(0, z), with a corner."""
    return z / (1 + np.exp(-np.asarray(z)))


@ex.misconception(of="relu")
def cut_at_minus_one(z):
    """This is max(−1, z): numbers down to −1 are kept. ReLU cuts at 0: max(0, z)."""
    return np.maximum(z, -1)


@ex.misconception(of="relu")
def tanh_for_relu(z):
    """This is tanh(z). ReLU is max(0, z), a straight line for z > 0."""
    return np.tanh(z)


@ex.misconception(of="relu_prime")
def rule_of_the_sigmoid(z):
    """This is a(1 − a) with a = max(0, z), the rule of the sigmoid. ReLU's slope is 0 or 1."""
    a = np.maximum(z, 0)
    return a * (1 - a)


@ex.misconception(of="relu_prime")
def rule_of_tanh(z):
    """This is 1 − a² with a = max(0, z), the rule of tanh. ReLU's slope is 0 or 1."""
    return 1 - np.maximum(z, 0) ** 2


@ex.misconception(of="relu_prime")
def zero_everywhere(z):
    """Your slope is 0 everywhere. For z > 0 ReLU is the line z, so its slope is 1 there."""
    return np.zeros(np.shape(z))


@ex.misconception(of="relu")
def positive_elements_of_a_number_too(z):
    """You return the positive elements only, and nothing for a negative number. They become 0 and stay in their place:
    the shape is that of z."""
    z = np.asarray(z)
    return z[z > 0]


@ex.misconception(of="relu")
def largest_along_the_last_axis(z):
    """You take the largest element of each row, or 0. np.max looks for the largest; np.maximum(z, 0) compares each
    element with 0."""
    return np.max(np.atleast_1d(z), axis=-1, initial=0)
