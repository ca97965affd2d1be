"""ex08: tanh from exponentials, stable, and its slope."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The hyperbolic tangent",
    chapter="B. Activations",
    source="S1 'Activation functions: tanh'; S0 'Advantages of Tanh Over Sigmoid'; S2 'Tanh'",
    inputs={"z": floats(low=-3, high=3)},
    sizes={"n": (3, 5), "m": (2, 6)},
    hints=[
        "First write the fraction as it stands: (e^z − e^(−z)) over (e^z + e^(−z)), both in brackets.",
        "e^1000 is inf, and inf/inf is nan. For z > 0 divide above and below by e^z: only e^(−2z) is left.",
        "tanh(−z) = −tanh(z), so e = np.exp(-2 * np.abs(z)) serves both signs: (1 − e)/(1 + e) is the size.",
        "np.sign(z) * (1 - e) / (1 + e) is the whole function.",
        "The slope needs the output only: 1 - tanh(z) ** 2.",
    ],
    notes=[
        "S2 says the gradient vanishes 'as the input approaches 0 or 1'. It is the output that approaches −1 or 1; the "
        "input goes to ±∞. At z = 0 the slope is largest, 1.",
        "S1 says 'if x is very small' the slope becomes 0. That can only mean very negative.",
        "S2 has the derivative 'bounded between −1 and 1'; it lies in (0, 1].",
    ],
    builds_on=["ex06", "ex07"],
    topics=[
        "tanh (hyperbolic tangent): (e^z − e^(−z))/(e^z + e^(−z))",
        "tanh: derivative 1 − tanh(z)²",
        "zero-centred output",
        "saturation",
        "derivative of an activation function",
        "numerical stability: no overflow of e^z",
    ],
)

ARRAY = {"z": floats("m", "n", low=-3, high=3)}
SHOWN = [{"z": 0.0}, {"z": 1.0}, {"z": -0.5}]
SHAPES = [
    {"z": [1.5]},
    {"z": [-0.5, -2.0]},
    {"z": [[0.5], [-2.0]]},
    {"z": [[[1.0, -1.0], [0.25, 2.0]], [[-0.5, 1.5], [3.0, -2.5]]]},
]
LARGE = [{"z": 1000.0}, {"z": -1000.0}]
LARGE_TOO = [{"z": 20.0}, {"z": -20.0}, {"z": 360.0}, {"z": -720.0}, {"z": [-1000.0, 0.5, 1000.0, -0.5]}]


@ex.truth
def quotient(sp):
    return sp.tanh(sp.Symbol("z", real=True))


@ex.function(points=1, truth=quotient, check="one number", examples=SHOWN)
def tanh(z):
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e)


ex.check(
    "an array",
    of="tanh",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=SHAPES,
)
ex.check(
    "large |z|",
    of="tanh",
    points=1,
    examples=LARGE,
    cases=[{"z": [-5.5, 6.0]}, *LARGE_TOO],  # not yet −1 and 1
    when_wrong="tanh goes to 1 and −1. If nan came back, exp got a large positive number (inf/inf): use only "
    "e^(−2|z|).",
)
ex.forbid(
    "tanh",
    "sinh",
    "cosh",
    of="tanh",
    points=1,
    when_wrong="In this exercise tanh is built from exponentials: np.exp only, no tanh, sinh or cosh of a library.",
)

ex.function("tanh_prime", points=2, truth=quotient.diff("z"), check="one number", examples=SHOWN)
ex.check(
    "an array",
    of="tanh_prime",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=SHAPES,
)
ex.check(
    "large |z|",
    of="tanh_prime",
    points=1,
    examples=LARGE,
    cases=LARGE_TOO,
    when_wrong="The slope goes to 0 on both sides. If nan came back, it is inf/inf or inf · 0: use only e^(−2|z|), or "
    "your own tanh once it is stable.",
)


@ex.picture("tanh and its slope", x="z", y="value")
def curves(tanh, tanh_prime):
    z = np.linspace(-4, 4, 81)
    return {"tanh": (z, tanh(z)), "tanh'": (z, tanh_prime(z))}


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="tanh")
def by_expm1(z):
    """np.expm1(t) is e^t − 1 with all its digits, also where e^t is almost 1. So tanh keeps its digits near 0: for z =
    1e-12, the difference 1 − e^(−2z) has only four right ones."""
    d = np.expm1(-2 * np.abs(z))
    return -np.sign(z) * d / (d + 2)


@ex.another_way(of="tanh_prime")
def without_a_difference(z):
    """Written with e = e^(−2|z|), 1 − tanh² is 4e / (1 + e)². Nothing is subtracted, so the slope keeps its digits for
    large |z|, where 1 − tanh² is rounded to 0."""
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2


# --- wrong ideas: the function -------------------------------------------------------------------------


def _sigmoid(z):
    return 0.5 + 0.5 * np.tanh(np.asarray(z) / 2)


@ex.misconception(of="tanh")
def infinity_over_infinity(z):
    """(e^z − e^(−z)) / (e^z + e^(−z)) is right, but for large |z| it is inf/inf, which is nan. Divide above and below
    by e^|z|: only e^(−2|z|) is left."""
    a, b = np.exp(np.asarray(z)), np.exp(-np.asarray(z))
    return (a - b) / (a + b)


@ex.misconception(of="tanh")
def infinity_over_infinity_on_the_right(z):
    """Large z gives nan: e^(2z) overflows, and inf/inf is nan. Use e^(−2|z|) and the sign of z."""
    e = np.exp(2 * np.asarray(z))
    return (e - 1) / (e + 1)


@ex.misconception(of="tanh")
def infinity_over_infinity_on_the_left(z):
    """Very negative z gives nan: e^(−2z) overflows there, and inf/inf is nan. Use e^(−2|z|) and the sign of z."""
    e = np.exp(-2 * np.asarray(z))
    return (1 - e) / (1 + e)


@ex.misconception(of="tanh")
def two_in_the_exponent_forgotten(z):
    """This is tanh(z/2). The exponent needs a 2: divide e^z − e^(−z) by e^z, and 1 − e^(−2z) is left."""
    return np.tanh(np.asarray(z) / 2)


@ex.misconception(of="tanh")
def exponent_doubled(z):
    """This is tanh(2z). The exponents are z and −z; after dividing by e^|z| there is −2|z|, once."""
    return np.tanh(2 * np.asarray(z))


@ex.misconception(of="tanh")
def sigmoid_for_tanh(z):
    """This is the sigmoid, between 0 and 1. tanh lies between −1 and 1: it is 2σ(2z) − 1."""
    return _sigmoid(z)


@ex.misconception(of="tanh")
def sigmoid_of_twice_z(z):
    """This is σ(2z), between 0 and 1. Stretch it: tanh(z) = 2σ(2z) − 1."""
    return _sigmoid(2 * np.asarray(z))


@ex.misconception(of="tanh")
def sigmoid_not_doubled(z):
    """This is σ(2z) − 1. The 2 in front is missing: tanh(z) = 2σ(2z) − 1."""
    return _sigmoid(2 * np.asarray(z)) - 1


@ex.misconception(of="tanh")
def sinh_alone(z):
    """This is (e^z − e^(−z))/2, the hyperbolic sine. Divide by e^z + e^(−z), not by 2."""
    return np.sinh(z)


@ex.misconception(of="tanh")
def cosh_alone(z):
    """This is (e^z + e^(−z))/2, the hyperbolic cosine. tanh is (e^z − e^(−z)) / (e^z + e^(−z))."""
    return np.cosh(z)


@ex.misconception(of="tanh")
def numerator_alone(z):
    """This is e^z − e^(−z). The division by e^z + e^(−z) is missing."""
    return 2 * np.sinh(z)


@ex.misconception(of="tanh")
def halved_denominator(z):
    """This is twice tanh(z). A ½ below the line needs one above it as well; it cancels: (e^z − e^(−z)) /
    (e^z + e^(−z))."""
    return 2 * np.tanh(z)


@ex.misconception(of="tanh")
def plus_and_minus_exchanged(z):
    """The fraction is upside down: the difference belongs above the line, the sum below. At z = 0 tanh is 0."""
    return 1 / np.tanh(z)


@ex.misconception(of="tanh")
def plus_and_minus_exchanged_behind_a_sign(z):
    """The fraction is upside down: 1 − e^(−2|z|) belongs above the line, 1 + e^(−2|z|) below. At z = 0 tanh is 0."""
    return np.sign(z) / np.tanh(np.abs(z))


@ex.misconception(of="tanh")
def sign_reversed(z):
    """Every sign is reversed: above the line it is e^z − e^(−z), positive for z > 0."""
    return -np.tanh(z)


@ex.misconception(of="tanh")
def sign_lost(z):
    """This is tanh(|z|), never negative. The sign of z is needed once: with e^(−2|z|) multiply by np.sign(z); e^(−2z)
    has it already."""
    return np.tanh(np.abs(z))


@ex.misconception(of="tanh")
def brackets_missing(z):
    """The brackets are missing: this is e^z − (e^(−z)/e^z) + e^(−z), as / comes before + and −. Write (…) / (…)."""
    z = np.asarray(z)
    return np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)


@ex.misconception(of="tanh")
def brackets_missing_below(z):
    """The brackets below the line are missing: only e^z divides, and e^(−z) is added afterwards. Write / (e^z +
    e^(−z))."""
    z = np.asarray(z)
    return (np.exp(z) - np.exp(-z)) / np.exp(z) + np.exp(-z)


@ex.misconception(of="tanh")
def always_one(z):
    """Your result is always 1: the same expression stands above and below the line. Above it is a difference, below a
    sum."""
    return np.ones(np.shape(z))


@ex.misconception(of="tanh")
def trigonometric_tangent(z):
    """This is the tangent of an angle, sin(z)/cos(z). The hyperbolic one is made of exponentials."""
    return np.tan(z)


@ex.misconception(of="tanh")
def arc_tangent(z):
    """This is the arc tangent of z. tanh is (e^z − e^(−z)) / (e^z + e^(−z))."""
    return np.arctan(z)


@ex.misconception(of="tanh")
def clipped_at_one(z):
    """You limit z itself to [−1, 1]: that is the "hard" tanh. Asked is the smooth one, from exponentials."""
    return np.clip(z, -1, 1)


@ex.misconception(of="tanh")
def nan_at_zero(z):
    """At z = 0 you have 0/0, which is nan. z/|z| is a sign with a hole at 0: use np.sign(z)."""
    z = np.asarray(z)
    return z / np.abs(z) * np.tanh(np.abs(z))


# --- wrong ideas: the slope ----------------------------------------------------------------------------


@ex.misconception(of="tanh_prime")
def square_forgotten(z):
    """This is 1 − tanh(z). The square is missing: 1 − tanh(z)²."""
    return 1 - np.tanh(z)


@ex.misconception(of="tanh_prime")
def slope_of_the_sigmoid_form(z):
    """This is t(1 − t) with t = tanh(z), the rule of the sigmoid. For tanh it is 1 − t²."""
    t = np.tanh(z)
    return t * (1 - t)


@ex.misconception(of="tanh_prime")
def slope_of_the_sigmoid(z):
    """This is the derivative of the sigmoid, at most ¼. That of tanh is 1 − tanh(z)²."""
    return _sigmoid(z) * (1 - _sigmoid(z))


@ex.misconception(of="tanh_prime")
def z_taken_for_the_output(z):
    """This is 1 − z². The formula wants the output: 1 − tanh(z)². Here z is the input."""
    return 1 - np.asarray(z) ** 2


@ex.misconception(of="tanh_prime")
def square_inside(z):
    """This is 1 − tanh(z²). The output is squared, not the input: 1 − tanh(z)²."""
    return 1 - np.tanh(np.asarray(z) ** 2)


@ex.misconception(of="tanh_prime")
def square_of_the_difference(z):
    """This is (1 − tanh(z))². Only tanh(z) is squared: 1 − tanh(z)²."""
    return (1 - np.tanh(z)) ** 2


@ex.misconception(of="tanh_prime")
def doubled_for_squared(z):
    """This is 1 − 2·tanh(z): * 2 doubles, ** 2 is the square."""
    return 1 - 2 * np.tanh(z)


@ex.misconception(of="tanh_prime")
def square_of_the_output(z):
    """This is tanh(z)². The slope is what is left of 1: 1 − tanh(z)²."""
    return np.tanh(z) ** 2


@ex.misconception(of="tanh_prime")
def plus_for_minus(z):
    """This is 1 + tanh(z)², the rule of the trigonometric tangent. For tanh it is 1 − tanh(z)²."""
    return 1 + np.tanh(z) ** 2


@ex.misconception(of="tanh_prime")
def square_minus_one(z):
    """The sign is reversed: tanh rises everywhere, so its slope is positive, 1 − tanh(z)²."""
    return np.tanh(z) ** 2 - 1


@ex.misconception(of="tanh_prime")
def power_rule_of_the_square(z):
    """This is −2·tanh(z), the derivative of 1 − t² by t. 1 − tanh(z)² is the slope already."""
    return -2 * np.tanh(z)


@ex.misconception(of="tanh_prime")
def second_derivative(z):
    """This is the second derivative, −2·tanh(z)(1 − tanh(z)²). Asked is the first."""
    t = np.tanh(z)
    return -2 * t * (1 - t**2)


@ex.misconception(of="tanh_prime")
def tanh_applied_twice(z):
    """tanh is applied twice. z is the input: 1 − tanh(z)², once."""
    return 1 - np.tanh(np.tanh(z)) ** 2


@ex.misconception(of="tanh_prime")
def tanh_of_half_z_squared(z):
    """This is 1 − tanh(z/2)². Is the 2 missing in the exponent of your tanh? Mend tanh first."""
    return 1 - np.tanh(np.asarray(z) / 2) ** 2


@ex.misconception(of="tanh_prime")
def tanh_of_twice_z_squared(z):
    """This is 1 − tanh(2z)². Is there a 2 too many in the exponent of your tanh? Mend tanh first."""
    return 1 - np.tanh(2 * np.asarray(z)) ** 2


@ex.misconception(of="tanh_prime")
def sigmoid_squared(z):
    """This is 1 − σ(z)², with the sigmoid in the place of tanh. The slope is 1 − tanh(z)²."""
    return 1 - _sigmoid(z) ** 2


@ex.misconception(of="tanh_prime")
def sinh_squared(z):
    """This is 1 − sinh(z)². The output tanh(z) is squared: sinh(z) divided by cosh(z)."""
    return 1 - np.sinh(z) ** 2


@ex.misconception(of="tanh_prime")
def reciprocal_of_cosh(z):
    """This is 1/cosh(z). The square is missing: the slope is 1/cosh(z)², which is 1 − tanh(z)²."""
    return 1 / np.cosh(z)


@ex.misconception(of="tanh_prime")
def tanh_itself(z):
    """This is tanh(z) itself. Its slope is 1 − tanh(z)²."""
    return np.tanh(z)


@ex.misconception(of="tanh_prime")
def overflow_in_the_slope(z):
    """The formula is right, but for large |z| it is inf/inf, which is nan. The slope is 0 there: use only e^(−2|z|)."""
    a, b = np.exp(np.asarray(z)), np.exp(-np.asarray(z))
    return 1 - ((a - b) / (a + b)) ** 2


@ex.misconception(of="tanh_prime")
def overflow_on_the_right(z):
    """For large z it is inf/inf, which is nan. The slope is 0 there: use only e^(−2|z|)."""
    e = np.exp(2 * np.asarray(z))
    return 1 - ((e - 1) / (e + 1)) ** 2


@ex.misconception(of="tanh_prime")
def overflow_on_the_left(z):
    """For very negative z it is inf/inf, which is nan. The slope is 0 there: use only e^(−2|z|)."""
    e = np.exp(-2 * np.asarray(z))
    return 1 - ((1 - e) / (1 + e)) ** 2


# --- more slips of both --------------------------------------------------------------------------------


@ex.misconception(of="tanh")
def brackets_missing_above(z):
    """The brackets above the line are missing: only e^(−z) is divided. Write (e^z − e^(−z)) / (e^z + e^(−z))."""
    z = np.asarray(z)
    return np.exp(z) - np.exp(-z) / (np.exp(z) + np.exp(-z))


@ex.misconception(of="tanh")
def brackets_missing_above_behind_a_sign(z):
    """The brackets above the line are missing: only e^(−2|z|) is divided. Write (1 − e) / (1 + e) with e =
    e^(−2|z|)."""
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) - e / (1 + e)


@ex.misconception(of="tanh")
def one_not_subtracted(z):
    """This is 2σ(2z), between 0 and 2. Subtract 1: tanh(z) = 2σ(2z) − 1."""
    return 2 * _sigmoid(2 * np.asarray(z))


@ex.misconception(of="tanh")
def zero_for_negative(z):
    """For negative z you return 0. tanh is negative there: tanh(−z) = −tanh(z)."""
    return np.maximum(np.tanh(z), 0)


@ex.misconception(of="tanh")
def squared_below(z):
    """The sum below the line is squared in your formula. That belongs to the slope; tanh is (1 − e) / (1 + e)."""
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e) ** 2


@ex.misconception(of="tanh")
def half_of_tanh(z):
    """This is half of tanh(z). No ½ is needed: it cancels in (e^z − e^(−z)) / (e^z + e^(−z))."""
    return np.tanh(z) / 2


@ex.misconception(of="tanh")
def softsign_for_tanh(z):
    """This is z / (1 + |z|), the softsign. tanh is (e^z − e^(−z)) / (e^z + e^(−z))."""
    return np.asarray(z) / (1 + np.abs(z))


@ex.misconception(of="tanh_prime")
def output_times_the_slope(z):
    """This is t(1 − t²) with t = tanh(z). The slope is 1 − t² alone."""
    t = np.tanh(z)
    return t * (1 - t**2)


@ex.misconception(of="tanh_prime")
def square_of_sech_forgotten(z):
    """This is 2/cosh(z), or 4 / (e^z + e^(−z)). The sum below the line is squared: 4 / (e^z + e^(−z))²."""
    return 2 / np.cosh(z)


@ex.misconception(of="tanh_prime")
def square_below_forgotten(z):
    """This is 4e / (1 + e) with e = e^(−2|z|). The denominator is squared: 4e / (1 + e)²."""
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e)


@ex.misconception(of="tanh_prime")
def one_minus_z(z):
    """This is 1 − z. The slope is 1 minus the square of the output: 1 − tanh(z)²."""
    return 1 - np.asarray(z)


@ex.misconception(of="tanh_prime")
def slope_of_sigmoid_of_twice_z(z):
    """This is a quarter of the slope, σ(2z)(1 − σ(2z)). tanh is 2σ(2z) − 1, so each 2 gives a factor: 4 in all."""
    return (1 - np.tanh(z) ** 2) / 4


@ex.misconception(of="tanh_prime")
def half_of_the_slope(z):
    """This is half the slope. Is one 2 missing? tanh is 2σ(2z) − 1, so its slope is 4σ(2z)(1 − σ(2z)), which is
    1 − tanh(z)²."""
    return (1 - np.tanh(z) ** 2) / 2


@ex.misconception(of="tanh_prime")
def cubed_for_squared(z):
    """This is 1 − tanh(z)³. The exponent is 2."""
    return 1 - np.tanh(z) ** 3


@ex.misconception(of="tanh_prime")
def slope_of_the_trigonometric_tangent(z):
    """This is 1/cos(z)², the slope of the tangent of an angle. For tanh it is 1 − tanh(z)²."""
    return 1 / np.cos(z) ** 2


@ex.misconception(of="tanh")
def zero_where_it_overflows(z):
    """For large |z| 0 came back. Was nan replaced by 0? tanh is 1 or −1 there: use only e^(−2|z|)."""
    return np.where(np.abs(z) > 709, 0, np.tanh(z))


@ex.misconception(of="tanh")
def clipped_at_five(z):
    """You clip z to [−5, 5], so tanh stops at 0.9999. Clip later, at ±300 or so, or use e^(−2|z|)."""
    return np.tanh(np.clip(z, -5, 5))


@ex.misconception(of="tanh")
def clipped_at_three(z):
    """You clip z to [−3, 3], so tanh stops at 0.9951. Clip later, at ±300 or so, or use e^(−2|z|)."""
    return np.tanh(np.clip(z, -3, 3))


# --- the same with exponentials that overflow ----------------------------------------------------------


def _exponentials(z):
    return np.exp(np.asarray(z)), np.exp(-np.asarray(z))


@ex.misconception(of="tanh")
def plus_and_minus_exchanged_overflowing(z):
    """The fraction is upside down: the difference belongs above the line, the sum below. At z = 0 tanh is 0."""
    a, b = _exponentials(z)
    return (a + b) / (a - b)


@ex.misconception(of="tanh")
def sign_reversed_overflowing(z):
    """Every sign is reversed: above the line it is e^z − e^(−z), positive for z > 0."""
    a, b = _exponentials(z)
    return (b - a) / (a + b)


@ex.misconception(of="tanh")
def half_of_tanh_overflowing(z):
    """This is half of tanh(z). No ½ is needed: it cancels in (e^z − e^(−z)) / (e^z + e^(−z))."""
    a, b = _exponentials(z)
    return (a - b) / 2 / (a + b)


@ex.misconception(of="tanh")
def twice_tanh_overflowing(z):
    """This is twice tanh(z). A ½ below the line needs one above it as well; it cancels: (e^z − e^(−z)) /
    (e^z + e^(−z))."""
    a, b = _exponentials(z)
    return 2 * (a - b) / (a + b)


@ex.misconception(of="tanh")
def difference_on_both_sides(z):
    """Your result is 1, and nan at z = 0: the difference stands above and below the line. Below it is the sum,
    e^z + e^(−z)."""
    a, b = _exponentials(z)
    return (a - b) / (a - b)


@ex.misconception(of="tanh")
def brackets_missing_below_twice_z(z):
    """The brackets below the line are missing: only e^(2z) divides, and 1 is added afterwards. Write / (e^(2z) + 1)."""
    e = np.exp(2 * np.asarray(z))
    return (e - 1) / e + 1


@ex.misconception(of="tanh")
def brackets_missing_above_twice_z(z):
    """The brackets above the line are missing: only the 1 is divided. Write (e^(2z) − 1) / (e^(2z) + 1)."""
    e = np.exp(2 * np.asarray(z))
    return e - 1 / (e + 1)


@ex.misconception(of="tanh")
def all_brackets_missing_twice_z(z):
    """The brackets are missing: / comes before + and −. Write (e^(2z) − 1) / (e^(2z) + 1)."""
    e = np.exp(2 * np.asarray(z))
    return e - 1 / e + 1


@ex.misconception(of="tanh")
def brackets_missing_below_behind_a_sign(z):
    """The brackets below the line are missing: only 1 divides, and e^(−2|z|) is added afterwards. Write (1 − e) /
    (1 + e) with e = e^(−2|z|)."""
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / 1 + e


@ex.misconception(of="tanh")
def sum_of_exponentials_above(z):
    """Your numerator is e^z + e^(−z), the same as the denominator, so the result is 1, or nan where it overflows. Above
    the line it is the difference."""
    a, b = _exponentials(z)
    return (a + b) / (a + b)


# --- the slope of a tanh that is not right -------------------------------------------------------------


def _squared_in_the_slope(formula):
    """Declare 1 − t² with the wrong t of a formula: whoever calls their own tanh finds its slip here again."""

    def slope(z):
        return 1 - formula(z) ** 2

    slope.__name__ = f"one_minus_the_square_of_{formula.__name__}"
    slope.__doc__ = f"This is 1 − t², and t is not tanh(z) yet. Look at t first: {formula.__doc__}"
    ex.misconception(of="tanh_prime")(slope)


for _formula in (
    plus_and_minus_exchanged_overflowing,
    plus_and_minus_exchanged,
    half_of_tanh,
    half_of_tanh_overflowing,
    halved_denominator,
    twice_tanh_overflowing,
    brackets_missing,
    brackets_missing_below,
    brackets_missing_above,
    brackets_missing_above_behind_a_sign,
    brackets_missing_below_behind_a_sign,
    brackets_missing_below_twice_z,
    brackets_missing_above_twice_z,
    all_brackets_missing_twice_z,
    difference_on_both_sides,
    one_not_subtracted,
    sigmoid_of_twice_z,
    sigmoid_not_doubled,
    cosh_alone,
    numerator_alone,
    arc_tangent,
    trigonometric_tangent,
    softsign_for_tanh,
    clipped_at_one,
    clipped_at_three,
    clipped_at_five,
    squared_below,
    zero_for_negative,
    zero_where_it_overflows,
    nan_at_zero,
):
    _squared_in_the_slope(_formula)


@ex.misconception(of="tanh")
def one_inside_the_sigmoid(z):
    """This is 2σ(2z − 1): the 1 has come inside. It is subtracted at the end: 2σ(2z) − 1."""
    return 2 * _sigmoid(2 * np.asarray(z) - 1)


@ex.misconception(of="tanh")
def sigmoid_minus_one_doubled(z):
    """This is 2(σ(2z) − 1), between −2 and 0. The 1 is not doubled: 2σ(2z) − 1."""
    return 2 * (_sigmoid(2 * np.asarray(z)) - 1)


@ex.misconception(of="tanh")
def multiplied_by_z(z):
    """This is z·tanh(|z|). The sign of z is wanted in front, not z itself: np.sign(z), which is 1 or −1."""
    return np.asarray(z) * np.tanh(np.abs(z))


@ex.misconception(of="tanh")
def one_where_it_overflows(z):
    """For very negative z 1 came back. Was nan replaced by 1? tanh is −1 there: use only e^(−2|z|)."""
    return np.where(np.abs(z) > 709, 1, np.tanh(z))


for _formula in (one_inside_the_sigmoid, sigmoid_minus_one_doubled, multiplied_by_z):
    _squared_in_the_slope(_formula)


@ex.misconception(of="tanh")
def one_sign_for_all(z):
    """All elements get the same sign. Is there one if for the whole array? Multiply by np.sign(z), or use np.where."""
    return np.tanh(np.abs(z)) * (1 if np.any(np.asarray(z) >= 0) else -1)


@ex.misconception(of="tanh")
def same_exponential_below(z):
    """This is (1 − e^(−2z))/2: e^z stands twice below the line. There it is e^z + e^(−z)."""
    return (1 - np.exp(-2 * np.asarray(z))) / 2


@ex.misconception(of="tanh_prime")
def slope_of_the_arc_tangent(z):
    """This is 1/(1 + z²), the slope of the arc tangent. For tanh it is 1 − tanh(z)²."""
    return 1 / (1 + np.square(z))


@ex.misconception(of="tanh_prime")
def one_factor_with_z(z):
    """You have (1 − tanh(z))(1 + z). Both factors want the output: (1 − tanh(z))(1 + tanh(z)) = 1 − tanh(z)²."""
    return (1 - np.tanh(z)) * (1 + np.asarray(z))


@ex.misconception(of="tanh_prime")
def other_factor_with_z(z):
    """You have (1 + tanh(z))(1 − z). Both factors want the output: (1 − tanh(z))(1 + tanh(z)) = 1 − tanh(z)²."""
    return (1 + np.tanh(z)) * (1 - np.asarray(z))


@ex.misconception(of="tanh_prime")
def twice_the_slope(z):
    """This is twice the slope. Is a difference divided by h where it spans 2h, or is there a 2 too many? The slope is
    1 − tanh(z)², at most 1."""
    return 2 * (1 - np.tanh(z) ** 2)


@ex.misconception(of="tanh_prime")
def z_times_the_output(z):
    """This is 1 − z·tanh(z). Only the output occurs: 1 − tanh(z)²."""
    return 1 - z * np.tanh(z)


@ex.misconception(of="tanh")
def exact_beyond_five(z):
    """Beyond ±5 you return 1 and −1 themselves. tanh(6) is 0.99999: use the formula there too."""
    return np.where(np.abs(z) > 5, np.sign(z), np.tanh(z))


@ex.misconception(of="tanh_prime")
def twice_the_slope_of_the_sigmoid(z):
    """This is 2·σ(z)(1 − σ(z)), the slope of 2σ(z) − 1. tanh(z) is 2σ(2z) − 1: its slope is 4·σ(2z)(1 − σ(2z))."""
    return 2 * _sigmoid(z) * (1 - _sigmoid(z))


@ex.misconception(of="tanh_prime")
def slope_times_z(z):
    """You multiply the slope by z. It is 1 − tanh(z)² alone."""
    return z * (1 - np.tanh(z) ** 2)
