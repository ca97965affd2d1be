"""ex15: the binary step, the Gaussian with its slope, and Soboleva's modified hyperbolic tangent."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Binary step, Gaussian and smht",
    chapter="B. Activations",
    source="S1 'Activation Function Cheat Sheet'",
    topics=[
        "step function (binary step)",
        "Gaussian activation: e^(−z²)",
        "Gaussian activation: derivative −2z·e^(−z²)",
        "smht (Soboleva modified hyperbolic tangent): (e^(az) − e^(−bz))/(e^(cz) + e^(−dz))",
        "chain rule: inner derivative",
        "derivative of an activation function",
    ],
    inputs={
        "z": floats(low=-2, high=2),
        "a": floats(low=0.3, high=2),
        "b": floats(low=0.3, high=2),
        "c": floats(low=0.3, high=2),
        "d": floats(low=0.3, high=2),
    },
    hints=[
        "The step: a comparison decides, np.where(condition, 1, 0), with >= since 0 itself counts.",
        "The Gaussian: square first, then the minus, then np.exp. (-z)**2 would lose the minus.",
        "Its slope, by the chain rule: the exponential itself, times the derivative of −z², which is −2z.",
        "smht: a difference above, a sum below, both in brackets. −b and −d carry the minus; a and c do not.",
    ],
    notes=[
        "S1 gives the range of smht as (−1, 1). That holds for a <= c and b <= d; with a > c it grows without end.",
        "The bell of statistics is e^(−z²/2)/√(2π); as an activation it is e^(−z²), 1 at its top.",
        "S1 gives the order of continuity of the step as C^(−1): it jumps. Its slope is 0 on both sides, so descent "
        "gets no direction from it.",
    ],
    builds_on=["ex02", "ex08"],
)

BATCH = {"z": floats("n", "m", low=-2, high=2)}
BLOCK = [{"z": [[[1.0, -1.0], [0.25, 1.5]]]}]


@ex.truth
def step_formula(sp):
    z = sp.Symbol("z", real=True)
    return sp.Piecewise((0, z < 0), (1, True))


@ex.truth
def bell(sp):
    return sp.exp(-(sp.Symbol("z", real=True) ** 2))


@ex.truth
def smht_formula(sp):
    z, a, b, c, d = sp.symbols("z a b c d", real=True)
    return (sp.exp(a * z) - sp.exp(-b * z)) / (sp.exp(c * z) + sp.exp(-d * z))


@ex.function(
    points=1,
    truth=step_formula,
    check="one number",
    examples=[{"z": 1.5}, {"z": -0.5}],
    drawn=6,
)
def binary_step(z):
    return np.where(z >= 0, 1, 0)


ex.check(
    "an array",
    of="binary_step",
    points=0.5,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-1.0, 0.5, 2.0]}],
    cases=BLOCK,
    when_wrong="An if decides once. np.where(z >= 0, 1, 0) decides for each element.",
)
ex.check(
    "at 0",
    of="binary_step",
    points=0.5,
    examples=[{"z": 0.0}],
    cases=[{"z": [0.0, -0.001, 0.001]}, {"z": [-0.5, 0.0]}, {"z": [0.0, 0.25]}],
    when_wrong="At z = 0 the step is 1: the comparison is >=.",
)


@ex.function(
    points=1,
    truth=bell,
    check="one number",
    examples=[{"z": 0.0}, {"z": 1.0}, {"z": -0.5}],
)
def gaussian(z):
    return np.exp(-(z**2))


ex.check(
    "an array",
    of="gaussian",
    points=0.5,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-1.0, 0.0, 2.0]}],
    cases=BLOCK,
)

ex.function(
    "gaussian_prime",
    points=2,
    truth=bell.diff("z"),  # derived, never typed
    check="one number",
    examples=[{"z": 1.0}, {"z": -0.5}, {"z": 0.0}],
)
ex.check(
    "an array",
    of="gaussian_prime",
    points=0.5,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-1.0, 0.0, 2.0]}],
    cases=BLOCK,
)


@ex.function(
    points=2,
    truth=smht_formula,
    check="one number",
    examples=[
        {"z": 1.0, "a": 1.0, "b": 2.0, "c": 1.0, "d": 1.0},
        {"z": -0.5, "a": 1.0, "b": 1.0, "c": 1.0, "d": 1.0},
        {"z": 0.5, "a": 0.5, "b": 1.0, "c": 1.5, "d": 2.0},
    ],
    drawn=10,
)
def smht(z, a, b, c, d):
    return (np.exp(a * z) - np.exp(-b * z)) / (np.exp(c * z) + np.exp(-d * z))


ex.check(
    "an array",
    of="smht",
    points=0.5,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-1.0, 0.0, 1.0], "a": 1.0, "b": 2.0, "c": 1.0, "d": 1.0}],
)


@ex.picture("The three curves", x="z", y="")
def curves(binary_step, gaussian, gaussian_prime, smht):
    z = np.linspace(-3, 3, 81)
    return {
        "step": (z, binary_step(z)),
        "gaussian": (z, gaussian(z)),
        "its slope": (z, gaussian_prime(z)),
        "smht 1, 2, 1, 2": (z, smht(z, 1.0, 2.0, 1.0, 2.0)),
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="binary_step")
def by_its_name(z):
    """NumPy has the step under the name of Oliver Heaviside. The second argument is the value at z = 0, so the
    convention stands in plain sight."""
    return np.heaviside(z, 1)


@ex.another_way(of="smht")
def by_sinh_and_cosh(z, a, b, c, d):
    """Take the middle exponent out above and below: what is left is a sinh and a cosh. So one sees a tanh with bent
    ends, and near z = 0 sinh keeps the digits that a difference of two exponentials loses."""
    bend = np.exp((a - b - c + d) * z / 2)
    return bend * np.sinh((a + b) * z / 2) / np.cosh((c + d) * z / 2)


# --- wrong ideas about the step ------------------------------------------------------------------------


@ex.misconception(of="binary_step")
def strictly_greater(z):
    """At z = 0 you return 0. There the step is 1: it happens where z >= 0, not z > 0."""
    return np.where(np.asarray(z) > 0, 1, 0)


@ex.misconception(of="binary_step")
def half_at_zero(z):
    """At z = 0 you return ½. Here the step is 1 there, np.heaviside(z, 1)."""
    return np.heaviside(z, 0.5)


@ex.misconception(of="binary_step")
def signs(z):
    """This gives −1, 0 and 1, the sign. The step gives 0 where z < 0 and 1 elsewhere."""
    return np.sign(z)


@ex.misconception(of="binary_step")
def minus_one_below(z):
    """For negative z you return −1. The step is 0 there."""
    return np.where(np.asarray(z) >= 0, 1, -1)


@ex.misconception(of="binary_step")
def turned_round(z):
    """The step is turned round: you return 1 for negative z and 0 for positive. It is 1 where z >= 0."""
    return np.where(np.asarray(z) < 0, 1, 0)


@ex.misconception(of="binary_step")
def turned_round_with_zero(z):
    """The step is turned round: you return 1 for z <= 0 and 0 for positive z. It is 1 where z >= 0."""
    return np.where(np.asarray(z) <= 0, 1, 0)


@ex.misconception(of="binary_step")
def relu(z):
    """You return z itself for positive z, which is ReLU. The step is 1 there, however large z is."""
    return np.maximum(z, 0)


@ex.misconception(of="binary_step")
def threshold_one_half(z):
    """You compare with ½. The step happens at 0: z >= 0."""
    return np.where(np.asarray(z) >= 0.5, 1, 0)


@ex.misconception(of="binary_step")
def threshold_one(z):
    """You compare with 1. The step happens at 0: z >= 0."""
    return np.where(np.asarray(z) >= 1, 1, 0)


@ex.misconception(of="binary_step")
def slope_of_the_step(z):
    """You return 0 everywhere, the slope of the step. The step itself is asked for: 1 where z >= 0."""
    return np.zeros(np.shape(z))


@ex.misconception(of="binary_step")
def one_everywhere(z):
    """You return 1 everywhere. The step is 0 for negative z."""
    return np.ones(np.shape(z))


@ex.misconception(of="binary_step")
def sigmoid(z):
    """This is the sigmoid, a smooth step. The binary one jumps: 1 where z >= 0, 0 elsewhere."""
    return 1 / (1 + np.exp(-np.asarray(z)))


@ex.misconception(of="binary_step")
def places_of_the_ones(z):
    """You return where z >= 0, the positions. np.where needs three arguments: np.where(z >= 0, 1, 0)."""
    return np.flatnonzero(np.asarray(z) >= 0)


@ex.misconception(of="binary_step")
def all_must_be_positive(z):
    """One number came back for the whole array, 1 if no element is negative. Each element has its own step."""
    return int(np.all(np.asarray(z) >= 0))


@ex.misconception(of="binary_step")
def any_may_be_positive(z):
    """One number came back for the whole array, 1 if some element is not negative. Each element has its own step."""
    return int(np.any(np.asarray(z) >= 0))


# --- wrong ideas about the Gaussian --------------------------------------------------------------------


@ex.misconception(of="gaussian")
def minus_lost_in_the_square(z):
    """This is e^(z²), which grows without end. (-z)**2 is z²: the minus stands outside the square, -(z**2)."""
    return np.exp(np.asarray(z) ** 2)


@ex.misconception(of="gaussian")
def square_forgotten(z):
    """This is e^(−z). z is squared: e^(−z²), so that both sides fall."""
    return np.exp(-np.asarray(z))


@ex.misconception(of="gaussian")
def doubled_for_squared(z):
    """This is e^(−2z): z is doubled. The square is z**2, with two stars."""
    return np.exp(-2 * np.asarray(z))


@ex.misconception(of="gaussian")
def absolute_value_for_the_square(z):
    """This is e^(−|z|), with a corner at 0. The exponent is −z²."""
    return np.exp(-np.abs(z))


@ex.misconception(of="gaussian")
def bell_of_statistics(z):
    """This is e^(−z²/2)/√(2π), the normal density. Here it is e^(−z²) alone, 1 at z = 0."""
    return np.exp(-(np.asarray(z) ** 2) / 2) / np.sqrt(2 * np.pi)


@ex.misconception(of="gaussian")
def exponent_halved(z):
    """This is e^(−z²/2). Here the exponent has no ½: e^(−z²)."""
    return np.exp(-(np.asarray(z) ** 2) / 2)


@ex.misconception(of="gaussian")
def scaled_to_area_one(z):
    """This is e^(−z²) with a number in front so that the area is 1. Here nothing stands in front: it is 1 at z = 0."""
    return np.exp(-(np.asarray(z) ** 2)) / np.sqrt(np.pi)


@ex.misconception(of="gaussian")
def exponential_squared_twice(z):
    """This is e^(−z⁴): z is squared twice. The exponent is −z²."""
    return np.exp(-(np.asarray(z) ** 4))


@ex.misconception(of="gaussian")
def square_of_the_exponential_minus(z):
    """This is −e^(z²). The minus belongs to the exponent: e^(−z²), always positive."""
    return -np.exp(np.asarray(z) ** 2)


@ex.misconception(of="gaussian")
def sign_of_the_bell(z):
    """This is −e^(−z²), the bell upside down. No minus stands in front of the exponential."""
    return -np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian")
def one_minus_the_square(z):
    """This is 1 − z², the beginning of the bell only. It is e^(−z²), which never becomes negative."""
    return 1 - np.asarray(z) ** 2


@ex.misconception(of="gaussian")
def rational_bell(z):
    """This is 1/(1 + z²), a bell of another kind. The Gaussian is e^(−z²)."""
    return 1 / (1 + np.asarray(z) ** 2)


@ex.misconception(of="gaussian")
def exponential_forgotten(z):
    """This is −z², the exponent alone. Take np.exp of it."""
    return -(np.asarray(z) ** 2)


@ex.misconception(of="gaussian")
def sum_of_squares(z):
    """The squares of all elements are added up, as z @ z does. Each element has its own e^(−z²)."""
    return np.exp(-np.sum(np.asarray(z) ** 2))


@ex.misconception(of="gaussian")
def base_ten(z):
    """This is 10^(−z²). The base is e: np.exp(-(z**2))."""
    return 10.0 ** -(np.asarray(z) ** 2)


@ex.misconception(of="gaussian")
def shares_of_one(z):
    """Your values are divided by their sum, and a single number gives 1. Each element has its own e^(−z²),
    undivided."""
    g = np.exp(-(np.asarray(z) ** 2))
    return g / np.sum(g)


# --- wrong ideas about its slope -----------------------------------------------------------------------


@ex.misconception(of="gaussian_prime")
def inner_derivative_forgotten(z):
    """This is e^(−z²), the bell itself. The chain rule multiplies it by the inner derivative, −2z."""
    return np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def minus_of_the_inner_derivative(z):
    """This is 2z·e^(−z²). The derivative of −z² is −2z: for positive z the bell falls."""
    return 2 * z * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def two_forgotten(z):
    """This is −z·e^(−z²). The derivative of z² is 2z, so the factor is −2z."""
    return -z * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def z_forgotten(z):
    """This is −2·e^(−z²). The derivative of −z² is −2z, with the z."""
    return -2 * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def power_rule_on_the_exponential(z):
    """This is −z²·e^(−z²), the exponent put in front. The chain rule puts the derivative of the exponent there, −2z."""
    return -(np.asarray(z) ** 2) * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def minus_z_squared_minus_one(z):
    """This is −z²·e^(−z² − 1), the rule for powers. It holds for z^n; e^u becomes e^u times the derivative of u,
    −2z."""
    return -(np.asarray(z) ** 2) * np.exp(-(np.asarray(z) ** 2) - 1)


@ex.misconception(of="gaussian_prime")
def exponential_also_differentiated(z):
    """This is e^(−2z), with the derivative in the exponent. The exponential stays as it is, and −2z stands in front."""
    return np.exp(-2 * np.asarray(z))


@ex.misconception(of="gaussian_prime")
def exponential_dropped(z):
    """This is −2z, the inner derivative alone. The exponential stays: −2z·e^(−z²)."""
    return -2 * np.asarray(z)


@ex.misconception(of="gaussian_prime")
def inner_derivative_added(z):
    """This is e^(−z²) − 2z. The chain rule multiplies: −2z·e^(−z²)."""
    return np.exp(-(np.asarray(z) ** 2)) - 2 * z


@ex.misconception(of="gaussian_prime")
def slope_of_the_halved_exponent(z):
    """This is −z·e^(−z²/2), the slope of e^(−z²/2). Here the exponent is −z², and its derivative −2z."""
    return -z * np.exp(-(np.asarray(z) ** 2) / 2)


@ex.misconception(of="gaussian_prime")
def exponent_halved_in_the_slope(z):
    """This is −2z·e^(−z²/2). The exponent has no ½: −2z·e^(−z²)."""
    return -2 * z * np.exp(-(np.asarray(z) ** 2) / 2)


@ex.misconception(of="gaussian_prime")
def slope_of_the_bell_of_statistics(z):
    """This is the slope of the normal density, e^(−z²/2)/√(2π). Here the bell is e^(−z²), with the slope
    −2z·e^(−z²)."""
    return -z * np.exp(-(np.asarray(z) ** 2) / 2) / np.sqrt(2 * np.pi)


@ex.misconception(of="gaussian_prime")
def minus_lost_in_the_square_of_the_slope(z):
    """This is −2z·e^(z²), which grows without end. (-z)**2 is z²: the minus stands outside the square."""
    return -2 * z * np.exp(np.asarray(z) ** 2)


@ex.misconception(of="gaussian_prime")
def slope_of_the_lost_minus(z):
    """This is 2z·e^(z²), the slope of e^(z²). The bell is e^(−z²): its slope is −2z·e^(−z²)."""
    return 2 * z * np.exp(np.asarray(z) ** 2)


@ex.misconception(of="gaussian_prime")
def size_of_z(z):
    """This is −2|z|·e^(−z²), never positive. On the left the bell rises: the factor is −2z, with its sign."""
    return -2 * np.abs(z) * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def z_squared_in_front(z):
    """This is −2z²·e^(−z²): one z too many. The derivative of −z² is −2z."""
    return -2 * np.asarray(z) ** 2 * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def sigmoid_form(z):
    """This is g(1 − g) with g = e^(−z²). That form belongs to the sigmoid; here the chain rule gives −2z·g."""
    g = np.exp(-(np.asarray(z) ** 2))
    return g * (1 - g)


@ex.misconception(of="gaussian_prime")
def inner_derivative_minus_one(z):
    """This is −e^(−z²). The derivative of −z² is −2z, not −1."""
    return -np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def exponent_not_squared(z):
    """This is −2z·e^(−z). The exponential stays as it was, with −z² in the exponent."""
    return -2 * z * np.exp(-np.asarray(z))


@ex.misconception(of="gaussian_prime")
def differentiated_twice(z):
    """This is (4z² − 2)·e^(−z²), the second derivative. The first one is −2z·e^(−z²)."""
    return (4 * np.asarray(z) ** 2 - 2) * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian_prime")
def tanh_form(z):
    """This is 1 − g² with g = e^(−z²). That form belongs to tanh; here the chain rule gives −2z·g."""
    return 1 - np.exp(-2 * np.asarray(z) ** 2)


@ex.misconception(of="gaussian_prime")
def sign_and_z(z):
    """This is 2·e^(−z²). The derivative of −z² is −2z: the minus and the z are missing."""
    return 2 * np.exp(-(np.asarray(z) ** 2))


# --- wrong ideas about smht ----------------------------------------------------------------------------


def _smht(up, down, left, right):
    """(e^up − e^down)/(e^left + e^right)"""
    return (np.exp(up) - np.exp(down)) / (np.exp(left) + np.exp(right))


@ex.misconception(of="smht")
def plain_tanh(z, a, b, c, d):
    """This is tanh(z): a, b, c and d are not used. Each of the four exponentials has a number of its own."""
    return np.tanh(z)


@ex.misconception(of="smht")
def same_numbers_below(z, a, b, c, d):
    """a and b stand below the line too. The denominator is e^(cz) + e^(−dz)."""
    return _smht(a * z, -b * z, a * z, -b * z)


@ex.misconception(of="smht")
def same_numbers_above(z, a, b, c, d):
    """c and d stand above the line too. The numerator is e^(az) − e^(−bz)."""
    return _smht(c * z, -d * z, c * z, -d * z)


@ex.misconception(of="smht")
def brackets_missing_above(z, a, b, c, d):
    """Only the second exponential is divided: the numerator needs brackets, (e^(az) − e^(−bz)) / (…)."""
    return np.exp(a * z) - np.exp(-b * z) / (np.exp(c * z) + np.exp(-d * z))


@ex.misconception(of="smht")
def brackets_missing_below(z, a, b, c, d):
    """e^(−dz) is added after the division: the denominator needs brackets, (…) / (e^(cz) + e^(−dz))."""
    return (np.exp(a * z) - np.exp(-b * z)) / np.exp(c * z) + np.exp(-d * z)


@ex.misconception(of="smht")
def no_brackets(z, a, b, c, d):
    """Both brackets are missing, so only the middle two are divided: (e^(az) − e^(−bz)) / (e^(cz) + e^(−dz))."""
    return np.exp(a * z) - np.exp(-b * z) / np.exp(c * z) + np.exp(-d * z)


@ex.misconception(of="smht")
def sum_above(z, a, b, c, d):
    """Both lines are sums in your answer. Above it is a difference: e^(az) − e^(−bz)."""
    return (np.exp(a * z) + np.exp(-b * z)) / (np.exp(c * z) + np.exp(-d * z))


@ex.misconception(of="smht")
def difference_below(z, a, b, c, d):
    """Both lines are differences in your answer. Below it is a sum: e^(cz) + e^(−dz)."""
    return (np.exp(a * z) - np.exp(-b * z)) / (np.exp(c * z) - np.exp(-d * z))


@ex.misconception(of="smht")
def plus_and_minus_swapped(z, a, b, c, d):
    """The sum is above and the difference below. It is the other way round: (e^(az) − e^(−bz)) / (e^(cz) + e^(−dz))."""
    return (np.exp(a * z) + np.exp(-b * z)) / (np.exp(c * z) - np.exp(-d * z))


@ex.misconception(of="smht")
def no_minus_in_the_exponents(z, a, b, c, d):
    """The exponents bz and dz have no minus in your answer. They are −bz and −dz."""
    return _smht(a * z, b * z, c * z, d * z)


@ex.misconception(of="smht")
def no_minus_before_b(z, a, b, c, d):
    """The exponent bz has no minus in your answer. It is −bz."""
    return _smht(a * z, b * z, c * z, -d * z)


@ex.misconception(of="smht")
def no_minus_before_d(z, a, b, c, d):
    """The exponent dz has no minus in your answer. It is −dz."""
    return _smht(a * z, -b * z, c * z, d * z)


@ex.misconception(of="smht")
def upside_down(z, a, b, c, d):
    """The fraction is upside down. e^(az) − e^(−bz) stands above, e^(cz) + e^(−dz) below."""
    return 1 / _smht(a * z, -b * z, c * z, -d * z)


@ex.misconception(of="smht")
def numbers_in_another_order(z, a, b, c, d):
    """b and c are exchanged. a and b stand above the line, c and d below."""
    return _smht(a * z, -c * z, b * z, -d * z)


@ex.misconception(of="smht")
def factors_for_exponents(z, a, b, c, d):
    """a, b, c and d stand in front of the exponentials in your answer: a·e^z. They belong into the exponents:
    e^(az)."""
    return (a * np.exp(z) - b * np.exp(-z)) / (c * np.exp(z) + d * np.exp(-z))


@ex.misconception(of="smht")
def added_in_the_exponents(z, a, b, c, d):
    """This is (e^a − e^(−b))/(e^c + e^(−d)), the same for every z: both e^(a + z) and z·e^a lead to it. The numbers
    multiply z inside the exponents: e^(az), e^(−bz)."""
    return _smht(a + z, -b + z, c + z, -d + z)


@ex.misconception(of="smht")
def added_in_the_exponents_with_minus(z, a, b, c, d):
    """The numbers are added in the exponents, a + z and −b − z. They multiply z: e^(az), e^(−bz)."""
    return _smht(a + z, -b - z, c + z, -d - z)


@ex.misconception(of="smht")
def above_only(z, a, b, c, d):
    """This is e^(az) − e^(−bz), the numerator alone. Divide it by e^(cz) + e^(−dz)."""
    return np.exp(a * z) - np.exp(-b * z)


@ex.misconception(of="smht")
def turned_round_above(z, a, b, c, d):
    """The numerator is e^(−bz) − e^(az) in your answer, so every sign is reversed. It is e^(az) − e^(−bz)."""
    return -_smht(a * z, -b * z, c * z, -d * z)


@ex.misconception(of="smht")
def exponentials_forgotten(z, a, b, c, d):
    """The exponentials are missing: this is (az + bz)/(cz − dz). Each term is e to that power."""
    return (a * z + b * z) / (c * z - d * z)


@ex.misconception(of="smht")
def z_negative(z, a, b, c, d):
    """This is the curve at −z: az and cz have a minus in your answer, and bz and dz have none. It is the other way
    round."""
    return _smht(-a * z, b * z, -c * z, d * z)


@ex.misconception(of="smht")
def pairs_exchanged(z, a, b, c, d):
    """c and d stand above the line and a and b below. It is the other way round: (e^(az) − e^(−bz)) / (e^(cz) +
    e^(−dz))."""
    return _smht(c * z, -d * z, a * z, -b * z)


@ex.misconception(of="smht")
def tanh_of_a(z, a, b, c, d):
    """This is tanh(az): b, c and d are not used. Each of the four exponentials has a number of its own."""
    return np.tanh(a * z)


@ex.misconception(of="smht")
def one_number_a_line(z, a, b, c, d):
    """This is (e^(az) − e^(−az))/(e^(cz) + e^(−cz)): b and d are not used. Each exponential has a number of its own."""
    return _smht(a * z, -a * z, c * z, -c * z)


@ex.misconception(of="smht")
def first_two_numbers(z, a, b, c, d):
    """This is (e^(az) − e^(−az))/(e^(bz) + e^(−bz)): c and d are not used. a and b stand above the line, c and d
    below."""
    return _smht(a * z, -a * z, b * z, -b * z)


@ex.misconception(of="smht")
def below_exchanged(z, a, b, c, d):
    """c and d are exchanged below the line: it is e^(cz) + e^(−dz)."""
    return _smht(a * z, -b * z, d * z, -c * z)


@ex.misconception(of="smht")
def above_exchanged(z, a, b, c, d):
    """a and b are exchanged above the line: it is e^(az) − e^(−bz)."""
    return _smht(b * z, -a * z, c * z, -d * z)


@ex.misconception(of="smht")
def exponents_put_together(z, a, b, c, d):
    """This is e^((a − b)z)/e^((c − d)z): a sum of exponentials is not the exponential of a sum. Take four
    exponentials."""
    return np.exp((a - b) * z - (c - d) * z)


@ex.misconception(of="smht")
def powers_of_the_numbers(z, a, b, c, d):
    """This is (a^z − b^(−z))/(c^z + d^(−z)). The base is e, and a, b, c, d stand in the exponents: e^(az)."""
    return (a**z - b ** (-z)) / (c**z + d ** (-z))


@ex.misconception(of="smht")
def c_in_both_terms(z, a, b, c, d):
    """Below the line c stands in both terms, and d is not used: it is e^(cz) + e^(−dz)."""
    return _smht(a * z, -b * z, c * z, -c * z)


@ex.misconception(of="smht")
def d_in_both_terms(z, a, b, c, d):
    """Below the line d stands in both terms, and c is not used: it is e^(cz) + e^(−dz)."""
    return _smht(a * z, -b * z, d * z, -d * z)


@ex.misconception(of="smht")
def a_in_both_terms(z, a, b, c, d):
    """Above the line a stands in both terms, and b is not used: it is e^(az) − e^(−bz)."""
    return _smht(a * z, -a * z, c * z, -d * z)


@ex.misconception(of="smht")
def b_in_both_terms(z, a, b, c, d):
    """Above the line b stands in both terms, and a is not used: it is e^(az) − e^(−bz)."""
    return _smht(b * z, -b * z, c * z, -d * z)


@ex.misconception(of="smht")
def minus_in_both_exponents_below(z, a, b, c, d):
    """The exponent cz has a minus in your answer. It is +cz; only dz has one."""
    return _smht(a * z, -b * z, -c * z, -d * z)


@ex.misconception(of="gaussian")
def z_in_front(z):
    """This is z·e^(−z²). Nothing stands in front of the bell: e^(−z²)."""
    return z * np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="gaussian")
def two_in_the_exponent(z):
    """This is e^(−2z²). The exponent is −z², without a factor."""
    return np.exp(-2 * np.asarray(z) ** 2)


@ex.misconception(of="gaussian")
def upside_down_from_one(z):
    """This is 1 − e^(−z²), the bell turned over. It is e^(−z²), 1 at z = 0."""
    return 1 - np.exp(-(np.asarray(z) ** 2))


@ex.misconception(of="binary_step")
def limited_to_one(z):
    """You return z itself between 0 and 1, as np.clip(z, 0, 1) does. The step is 1 from z = 0 on, without a slope."""
    return np.clip(z, 0, 1)


@ex.misconception(of="binary_step")
def one_at_zero_only(z):
    """You return 1 at z = 0 only. The step is 1 for positive z, too: z >= 0."""
    return np.where(np.asarray(z) == 0, 1, 0)


@ex.misconception(of="gaussian")
def mean_taken_off(z):
    """The mean of all elements is subtracted first, so a single number gives 1. Here each z is taken as it is:
    e^(−z²)."""
    return np.exp(-((np.asarray(z) - np.mean(z)) ** 2))


@ex.misconception(of="gaussian_prime")
def central_difference(z):
    """This is (gaussian(z + h) − gaussian(z − h))/(2h) with a step h of about 0.01: near the slope, but good to a few
    digits only. Take the derivative by hand: −2z·e^(−z²)."""
    z = np.asarray(z)
    return (np.exp(-((z + 0.01) ** 2)) - np.exp(-((z - 0.01) ** 2))) / 0.02


@ex.misconception(of="binary_step")
def zero_at_zero_only(z):
    """You return 1 on both sides and 0 at z = 0. The step is 0 for negative z, and 1 at 0."""
    return np.where(np.asarray(z) == 0, 0, 1)


@ex.misconception(of="gaussian")
def doubled_outside(z):
    """This is 2·e^(−z). The square belongs to z, in the exponent: e^(−z²)."""
    return 2 * np.exp(-np.asarray(z))


@ex.misconception(of="gaussian_prime")
def factor_and_exponent_exchanged(z):
    """This is e^(−2z)·(−z²), factor and exponent exchanged. The exponential stays, and −2z stands in front."""
    return -(np.asarray(z) ** 2) * np.exp(-2 * np.asarray(z))


@ex.misconception(of="smht")
def squared_below(z, a, b, c, d):
    """The denominator is squared in your answer. It is e^(cz) + e^(−dz), once."""
    return _smht(a * z, -b * z, c * z, -d * z) / (np.exp(c * z) + np.exp(-d * z))


@ex.misconception(of="smht")
def half_of_the_difference(z, a, b, c, d):
    """This is (e^(az) − e^(−bz))/2: the hyperbolic sine has a 2 below the line. Here it is e^(cz) + e^(−dz)."""
    return (np.exp(a * z) - np.exp(-b * z)) / 2
