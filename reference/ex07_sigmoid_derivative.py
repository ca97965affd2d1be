"""ex07: the sigmoid's derivative, from z and from the output a = σ(z)."""

import numpy as np

from grader import Exercise, floats, probabilities

ex = Exercise(
    title="The derivative of the sigmoid",
    chapter="B. Activations",
    source="S1 'Activation functions: Sigmoid'; S3 36:00; S0 'Derivative of Sigmoid Function'",
    inputs={"z": floats(low=-6, high=6), "a": probabilities()},
    hints=[
        "Write s = sigmoid(z) first. The derivative can be said with s alone.",
        "The derivative of 1/(1 + e^(-z)) is e^(-z)/(1 + e^(-z))², which equals s · (1 - s).",
        "In the second function a is s already: nothing has to be computed again.",
        "For large |z|: σ'(z) = σ'(-z), so use e = np.exp(-np.abs(z)) and return e / (1 + e)**2.",
    ],
    notes=[
        "S2 says the gradient vanishes 'as the input approaches 0 or 1'. It is the output that approaches 0 or 1; "
        "the input goes to ±∞.",
    ],
    builds_on=["ex06"],
    topics=[
        "sigmoid: derivative σ'(z) = σ(z)(1 − σ(z))",
        "sigmoid: largest slope 1/4",
        "saturation",
        "vanishing gradient",
        "derivative of an activation function",
        "numerical stability: no overflow of e^z",
    ],
)

BATCH = {"z": floats("n", "m", low=-6, high=6), "a": probabilities("n", "m")}


@ex.truth
def sigmoid(sp):
    return sp.sigma(sp.Symbol("z", real=True))


sigmoid_slope = sigmoid.diff("z")
slope_from_output = sigmoid_slope.then(
    lambda sp, slope: slope.subs(sp.sigma(sp.Symbol("z", real=True)), sp.Symbol("a"))
)


@ex.function(
    points=2,
    truth=sigmoid_slope,
    check="one number",
    examples=[{"z": 0.0}, {"z": 2.0}, {"z": -1.0}],
)
def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2


ex.check("an array", of="sigmoid_prime", points=1, inputs=BATCH, drawn=4, examples=[{"z": [-2.0, 0.0, 2.0]}])
ex.check(
    "large |z|",
    of="sigmoid_prime",
    points=1,
    examples=[{"z": 1000.0}, {"z": -1000.0}],
    cases=[{"z": 40.0}, {"z": -40.0}, {"z": -745.0}, {"z": [-1000.0, 0.5, 1000.0]}],
    when_wrong="The slope goes to 0 on both sides. If nan or inf came back, e^1000 did it: use only e^(-|z|).",
)


@ex.function(points=2, truth=slope_from_output, check="one number", examples=[{"a": 0.5}, {"a": 0.9}])
def sigmoid_prime_from_output(a):
    return a * (1 - a)


ex.check("an array", of="sigmoid_prime_from_output", points=1, inputs=BATCH, drawn=4, examples=[{"a": [0.1, 0.5]}])


@ex.picture("The slope of the sigmoid", x="z", y="σ'(z)")
def slope(sigmoid_prime):
    z = np.linspace(-6, 6, 81)
    return {"σ'": (z, sigmoid_prime(z))}


@ex.picture("The same slope over the output", x="a", y="σ'(z)")
def slope_over_output(sigmoid_prime_from_output):
    a = np.linspace(0, 1, 81)
    return {"a(1 − a)": (a, sigmoid_prime_from_output(a))}


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="sigmoid_prime")
def by_cosh(z):
    """Multiplied by e^z above and below, the slope is 1 / (e^(z/2) + e^(−z/2))², and that sum is 2 cosh(z/2). One sees
    that it is the same for z and −z, and largest at z = 0."""
    return (0.5 / np.cosh(z / 2)) ** 2


def _sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))


@ex.misconception(of="sigmoid_prime")
def the_sigmoid_itself(z):
    """This is σ(z), not its derivative: multiply by (1 − σ(z))."""
    return _sigmoid(z)


@ex.misconception(of="sigmoid_prime")
def z_taken_for_the_output(z):
    """You compute z(1 − z). That formula wants the output: with s = σ(z) it is s(1 − s)."""
    return z * (1 - z)


@ex.misconception(of="sigmoid_prime_from_output")
def sigmoid_applied_again(a):
    """You apply σ to a again. Here a is already σ(z), so the slope is a(1 − a)."""
    s = _sigmoid(a)
    return s * (1 - s)


@ex.misconception(of=["sigmoid_prime", "sigmoid_prime_from_output"])
def tanh_slope(x):
    """This is 1 − (output)², the derivative of tanh. For the sigmoid it is output · (1 − output)."""
    return 1 - x**2


@ex.misconception(of="sigmoid_prime")
def tanh_slope_of_the_sigmoid(z):
    """This is 1 − σ(z)², the form of tanh's derivative. For the sigmoid it is σ(z)(1 − σ(z))."""
    return 1 - _sigmoid(z) ** 2


@ex.misconception(of="sigmoid_prime")
def tanh_slope_of_z(z):
    """This is the derivative of tanh, 1 − tanh²(z). For the sigmoid it is σ(z)(1 − σ(z))."""
    return 1 - np.tanh(z) ** 2


@ex.misconception(of="sigmoid_prime")
def one_minus_z(z):
    """You multiply σ(z) by (1 − z). The second factor is 1 minus the output: σ(z)(1 − σ(z))."""
    return _sigmoid(z) * (1 - z)


@ex.misconception(of="sigmoid_prime")
def sigmoid_without_brackets(z):
    """Your σ lacks the brackets of its denominator: 1 / 1 + e^(−z) is 1 + e^(−z). Write 1 / (1 + e^(−z))."""
    s = 1 + np.exp(-np.asarray(z, dtype=float))
    return s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def brackets_missing(z):
    """Your answer is always 0. Are the brackets missing? s * 1 − s is s − s; write s * (1 − s)."""
    return 0 * np.asarray(z)


@ex.misconception(of="sigmoid_prime_from_output")
def output_brackets_missing(a):
    """Your answer is always 0. Are the brackets missing? a * 1 − a is a − a; write a * (1 − a)."""
    return 0 * np.asarray(a)


@ex.misconception(of="sigmoid_prime_from_output")
def dot_for_the_product(a):
    """np.dot and @ add the products up. Here each element has a slope of its own: a * (1 − a)."""
    return np.dot(a, 1 - a)


@ex.misconception(of="sigmoid_prime_from_output")
def square_of_one_minus(a):
    """This is (1 − a)². The slope is a(1 − a): the first factor is a itself."""
    return (1 - np.asarray(a)) ** 2


@ex.misconception(of="sigmoid_prime_from_output")
def output_doubled(a):
    """This is a − 2a. In a − a² the second term is a squared: a ** 2, not a * 2."""
    return a - 2 * a


@ex.misconception(of="sigmoid_prime_from_output")
def e_to_the_minus_z(a):
    """This is (1 − a)/a, which is e^(−z). The slope is a(1 − a)."""
    return (1 - a) / a


@ex.misconception(of="sigmoid_prime")
def clipped_at_ten(z):
    """You clip z to [−10, 10], so the slope stops falling there. Clip later, at ±500 or so, or use e^(−|z|)."""
    s = _sigmoid(np.clip(z, -10, 10))
    return s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def square_forgotten(z):
    """In e^(−z)/(1 + e^(−z))² the square is missing: the quotient rule squares the denominator."""
    return np.exp(-z) / (1 + np.exp(-z))


@ex.misconception(of="sigmoid_prime")
def inner_sign_kept(z):
    """The sign is wrong: the derivative of 1/u is −1/u², and that of e^(−z) is −e^(−z); two minuses make a plus."""
    s = _sigmoid(z)
    return -s * (1 - s)


# --- more slips ----------------------------------------------------------------------------------------


@ex.misconception(of="sigmoid_prime")
def z_for_the_first_factor(z):
    """You have z·(1 − σ(z)). The first factor is the output too: σ(z)(1 − σ(z))."""
    return z * (1 - _sigmoid(z))


@ex.misconception(of="sigmoid_prime")
def square_of_one_minus_the_sigmoid(z):
    """This is (1 − σ(z))². The first factor is σ(z) itself: σ(z)(1 − σ(z))."""
    return (1 - _sigmoid(z)) ** 2


@ex.misconception(of="sigmoid_prime")
def square_of_the_sigmoid(z):
    """This is σ(z)², or 1/(1 + e^(−z))². The slope is σ(z)(1 − σ(z)), which is e^(−z)/(1 + e^(−z))²."""
    return _sigmoid(z) ** 2


@ex.misconception(of="sigmoid_prime")
def square_forgotten_for_both_signs(z):
    """This is e/(1 + e) with e = e^(−|z|). The square is missing: e/(1 + e)²."""
    e = np.exp(-np.abs(z))
    return e / (1 + e)


@ex.misconception(of="sigmoid_prime")
def minus_in_the_denominator(z):
    """Your σ has 1 − e^(−z) below the line, which is 0 at z = 0. It is 1 + e^(−z)."""
    s = 1 / (1 - np.exp(-np.asarray(z, dtype=float)))
    return s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def minus_in_the_squared_denominator(z):
    """You have (1 − e^(−z))² below the line, which is 0 at z = 0. It is (1 + e^(−z))²."""
    e = np.exp(-np.asarray(z, dtype=float))
    return e / (1 - e) ** 2


@ex.misconception(of="sigmoid_prime")
def second_derivative(z):
    """This is the second derivative, σ(1 − σ)(1 − 2σ). Asked is the first: σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return s * (1 - s) * (1 - 2 * s)


@ex.misconception(of="sigmoid_prime")
def one_minus_twice_the_sigmoid(z):
    """This is 1 − 2σ(z), the derivative of s − s² by s. s(1 − s) is the slope already."""
    return 1 - 2 * _sigmoid(z)


@ex.misconception(of="sigmoid_prime")
def exponential_alone(z):
    """This is e^(−z). The quotient rule divides it by the square of the denominator: e^(−z)/(1 + e^(−z))²."""
    return np.exp(-np.asarray(z, dtype=float))


@ex.misconception(of="sigmoid_prime_from_output")
def logarithm_of_the_odds(a):
    """This is ln(a/(1 − a)), which is z again. The slope needs no z: a(1 − a)."""
    return np.log(a / (1 - a))


@ex.misconception(of="sigmoid_prime_from_output")
def odds_of_the_output(a):
    """This is a/(1 − a), which is e^z. The slope is a product: a(1 − a)."""
    return a / (1 - a)


@ex.misconception(of="sigmoid_prime_from_output")
def one_minus_twice_the_output(a):
    """This is 1 − 2a, the derivative of a − a² by a. a(1 − a) is the slope already."""
    return 1 - 2 * np.asarray(a)


@ex.misconception(of="sigmoid_prime_from_output")
def square_of_the_output(a):
    """This is a². The slope is a(1 − a), or a − a²."""
    return np.asarray(a) ** 2


@ex.misconception(of="sigmoid_prime_from_output")
def slope_times_the_output_again(a):
    """This is a(1 − a) put into the same rule once more: s(1 − s) with s = a(1 − a). Once is enough."""
    s = a * (1 - a)
    return s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def one_for_two_in_the_denominator(z):
    """This is 1/(1 + e^z + e^(−z)). The square of 1 + e^(−z), divided by e^(−z), is e^z + 2 + e^(−z)."""
    return 1 / (1 + 2 * np.cosh(np.clip(z, -700, 700)))


@ex.misconception(of="sigmoid_prime")
def sign_of_z_in_front(z):
    """Your slope has the sign of z, and is 0 at z = 0. σ rises everywhere, so its slope is positive: it is the same for
    z and −z."""
    s = _sigmoid(z)
    return np.sign(z) * s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def quotient_for_the_product(z):
    """This is σ(z)/(1 − σ(z)), which is e^z. The two are multiplied: σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return s / (1 - s)


@ex.misconception(of="sigmoid_prime")
def sum_of_the_squared_below(z):
    """This is e^(−z)/(1 + e^(−2z)): only e^(−z) is squared below the line. The whole sum is: (1 + e^(−z))²."""
    e = np.exp(-np.asarray(z, dtype=float))
    return e / (1 + e**2)


@ex.misconception(of="sigmoid_prime")
def sigmoid_times_one_minus_e(z):
    """You have σ(z)·(1 − e^(−z)). The second factor is 1 minus the output: σ(z)(1 − σ(z))."""
    return _sigmoid(z) * (1 - np.exp(-np.asarray(z, dtype=float)))


@ex.misconception(of="sigmoid_prime_from_output")
def jacobian_for_the_slopes(a):
    """You return a matrix with the slopes on its diagonal. Each element of a has one slope, so the answer has the shape
    of a: a * (1 − a)."""
    return np.diag(np.ravel(a * (1 - a)))


@ex.misconception(of="sigmoid_prime_from_output")
def outer_for_the_product(a):
    """np.outer multiplies each element of a by each of 1 − a. Here each has one partner, its own: a * (1 − a)."""
    return np.outer(a, 1 - a)


@ex.misconception(of="sigmoid_prime")
def slope_at_twice_z(z):
    """This is s(1 − s) with s = σ(2z). The exponent is −z, not −2z."""
    s = _sigmoid(2 * np.asarray(z))
    return s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def sigmoid_doubled(z):
    """This is s − 2s with s = σ(z). In s − s² the second term is s squared: s ** 2, not s * 2."""
    return -_sigmoid(z)


@ex.misconception(of="sigmoid_prime")
def exponents_of_two_signs(z):
    """This is e^z/(1 + e^(−z))². The exponents are the same above and below the line: e^(−z)/(1 + e^(−z))²."""
    return np.exp(z) * _sigmoid(z) ** 2


@ex.misconception(of="sigmoid_prime")
def inner_derivative_forgotten(z):
    """This is −1/(1 + e^(−z))². The inner derivative is missing: that of e^(−z), which is −e^(−z)."""
    return -(_sigmoid(z) ** 2)


@ex.misconception(of="sigmoid_prime")
def square_above_the_line(z):
    """You multiply by (1 + e^(−z))². It stands below the line: e^(−z)/(1 + e^(−z))²."""
    e = np.exp(-np.asarray(z, dtype=float))
    return e * (1 + e) ** 2


@ex.misconception(of="sigmoid_prime")
def tanh_for_the_sigmoid(z):
    """This is t(1 − t) with t = tanh(z). The rule is right, for the sigmoid: s(1 − s) with s = σ(z)."""
    t = np.tanh(z)
    return t * (1 - t)


@ex.misconception(of="sigmoid_prime")
def slope_of_relu(z):
    """This is 1 where z > 0, else 0: the slope of ReLU, or a step. The sigmoid's is σ(z)(1 − σ(z))."""
    return np.where(np.asarray(z) > 0, 1, 0)


@ex.misconception(of="sigmoid_prime")
def clipped_at_five(z):
    """You clip z to [−5, 5], so the slope stops falling there. Clip later, at ±500 or so, or use e^(−|z|)."""
    s = _sigmoid(np.clip(z, -5, 5))
    return s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def differences_of_neighbours(z):
    """np.gradient takes differences between neighbouring elements, which do not belong together here. Each z has a
    slope of its own: σ(z)(1 − σ(z))."""
    return np.gradient(_sigmoid(z))


@ex.misconception(of="sigmoid_prime")
def jacobian_for_the_array(z):
    """You return a matrix with the slopes on its diagonal. Each element of z has one slope, so the answer has the shape
    of z."""
    s = _sigmoid(z)
    return np.diag(np.ravel(s * (1 - s)))


@ex.misconception(of="sigmoid_prime_from_output")
def sigmoid_of_the_output(a):
    """This is σ(a). Here a is σ(z) already, and the slope is a(1 − a)."""
    return _sigmoid(a)


@ex.misconception(of="sigmoid_prime_from_output")
def larger_of_the_factors(a):
    """This is the larger of a and 1 − a. The two are multiplied: a(1 − a)."""
    return np.maximum(a, 1 - a)


@ex.misconception(of="sigmoid_prime_from_output")
def smaller_of_the_factors(a):
    """This is the smaller of a and 1 − a. The two are multiplied: a(1 − a)."""
    return np.minimum(a, 1 - a)


@ex.misconception(of="sigmoid_prime_from_output")
def tanh_of_the_output(a):
    """This is 1 − tanh(a)². a is the output of a sigmoid, and its slope a(1 − a)."""
    return 1 - np.tanh(a) ** 2


@ex.misconception(of="sigmoid_prime_from_output")
def one_everywhere(a):
    """Your slope is 1 everywhere, as that of ReLU where its output is positive. The sigmoid's is a(1 − a)."""
    return np.ones(np.shape(a))


@ex.misconception(of="sigmoid_prime_from_output")
def output_unchanged(a):
    """You return a itself. The slope is a(1 − a)."""
    return np.asarray(a) + 0.0


@ex.misconception(of="sigmoid_prime")
def square_minus_one(z):
    """This is σ(z)² − 1. The slope is σ(z) − σ(z)², which is σ(z)(1 − σ(z))."""
    return _sigmoid(z) ** 2 - 1


@ex.misconception(of="sigmoid_prime_from_output")
def one_minus_the_mean(a):
    """You have a·(1 − mean of a). Each element has a partner of its own: a * (1 − a)."""
    return a * (1 - np.mean(a))


@ex.misconception(of="sigmoid_prime_from_output")
def one_minus_the_sum(a):
    """You have a·(1 − sum of a). Each element has a partner of its own: a * (1 − a)."""
    return a * (1 - np.sum(a))


@ex.misconception(of="sigmoid_prime_from_output")
def square_minus_one_of_the_output(a):
    """This is a² − 1. The slope is a − a², which is a(1 − a)."""
    return np.asarray(a) ** 2 - 1


@ex.misconception(of="sigmoid_prime")
def slope_of_the_silu(z):
    """This is σ(z) + z·σ(z)(1 − σ(z)), the slope of z·σ(z). That of σ alone is σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return s + z * s * (1 - s)


@ex.misconception(of="sigmoid_prime")
def square_of_the_slope(z):
    """This is the square of the slope. It is σ(z)(1 − σ(z)), each factor once."""
    s = _sigmoid(z)
    return (s * (1 - s)) ** 2


@ex.misconception(of="sigmoid_prime_from_output")
def square_of_the_slope_from_output(a):
    """This is the square of the slope. It is a(1 − a), each factor once."""
    return (a * (1 - a)) ** 2
