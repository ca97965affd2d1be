"""ex13: SiLU (swish), z gated by its own sigmoid, and its slope."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="SiLU, also called swish",
    chapter="B. Activations",
    source="S0 'Types of Activation Functions'; S1 'Activation Function Cheat Sheet'",
    topics=[
        "SiLU (sigmoid linear unit): z·σ(z)",
        "SiLU: derivative σ(z) + z·σ(z)(1 − σ(z))",
        "swish (SiLU), self-gated",
        "ReLU: smooth alternatives",
        "activation function: monotonic or not",
        "product rule",
        "derivative of an activation function",
        "numerical stability: no overflow of e^z",
    ],
    inputs={"z": floats(low=-6, high=6)},
    hints=[
        "Compute s = σ(z) once; silu needs one multiplication more.",
        "The slope is that of a product: the slope of z, which is 1, times s, plus z times the slope of s.",
        "With σ' = s(1 − s) that is s + z·s·(1 − s).",
        "If nan comes back for large |z|, e^1000 did it: σ(z) with e = np.exp(-np.abs(z)) is 1/(1 + e) for z >= 0 and "
        "e/(1 + e) for z < 0.",
    ],
    notes=[
        "S0 says the derivative of swish is a challenge at zero. It is not: the curve is smooth, and its slope there "
        "is ½.",
        "S1's (1 + e^(−x) + x·e^(−x))/(1 + e^(−x))² is the same slope, but inf/inf for very negative x.",
        "Swish with a number β is z·σ(βz); for β = 1 it is SiLU. With β = 1.702 it comes near to GELU (ex14).",
    ],
    builds_on=["ex07", "ex09"],
)

BATCH = {"z": floats("n", "m", low=-6, high=6)}
# Each array has a value of ordinary size too: beside it, numbers like e^(−745) count as the 0 that they are nearly.
LARGE = [
    {"z": 1000.0},
    {"z": [-745.5, 40.0, 0.25, -40.0, 709.5]},
    {"z": [-1000.0, 0.5, 1000.0]},
    {"z": [520.5, 100.5, -0.75, 30.5, -30.5]},
    # Where the sigmoid is left out too early, these are the places to see it.
    {"z": [6.5, 8.5, 12.5, 0.5, -8.5, -12.5]},
]


@ex.truth
def silu_formula(sp):
    z = sp.Symbol("z", real=True)
    return z * sp.sigma(z)


@ex.function(
    points=2,
    truth=silu_formula,
    check="one number",
    examples=[{"z": 2.0}, {"z": -1.0}, {"z": 0.0}],
)
def silu(z):
    return z * (1 + np.tanh(z / 2)) / 2


ex.check(
    "an array",
    of="silu",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=[{"z": [5.5, 0.75, -5.5]}, {"z": [[[1.0, -1.0], [0.25, 4.0]]]}],
)
ex.check(
    "large |z|",
    of="silu",
    points=1,
    cases=LARGE,
    when_wrong="For large z it is z, for very negative z it is 0. If nan came back, e^1000 did it: inf · 0 and "
    "inf / inf are nan. Use e^(−|z|) only. At 12, σ is not yet quite 1.",
)

ex.function(
    "silu_prime",
    points=2,
    truth=silu_formula.diff("z"),  # derived, never typed
    check="one number",
    examples=[{"z": 0.0}, {"z": 2.0}, {"z": -1.0}],
)
ex.check(
    "an array",
    of="silu_prime",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=[{"z": [[[1.0, -1.0], [0.25, 4.0]]]}],
)
ex.check(
    "large |z|",
    of="silu_prime",
    points=1,
    cases=LARGE,
    when_wrong="The slope goes to 1 for large z and to 0 for very negative z. If nan came back, e^1000 did it: use "
    "e^(−|z|) only. At 12 it is not yet quite 1.",
)


@ex.picture("SiLU and its slope", x="z", y="")
def curves(silu, silu_prime):
    z = np.linspace(-6, 4, 81)
    return {"silu": (z, silu(z)), "its slope": (z, silu_prime(z))}


def _sigmoid(z):
    return (1 + np.tanh(np.asarray(z) / 2)) / 2


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="silu")
def gate_in_logarithms(z):
    """−log σ(z) is log(e^0 + e^(−z)), which np.logaddexp computes for any z. For very negative z the gate keeps its
    digits, where (1 + tanh)/2 is rounded to 0."""
    return z * np.exp(-np.logaddexp(0, -z))


@ex.another_way(of="silu_prime")
def from_value_and_gate(z):
    """With f = silu(z), the slope σ + zσ(1 − σ) becomes f + σ(1 − f). So f, known from the way forward, is used
    again."""
    f = silu(z)
    gate = (1 + np.tanh(z / 2)) / 2
    return f + gate * (1 - f)


# --- wrong ideas about the function --------------------------------------------------------------------


@ex.misconception(of="silu")
def sigmoid_only(z):
    """This is σ(z) alone. SiLU multiplies it by z: z·σ(z)."""
    return _sigmoid(z)


@ex.misconception(of="silu")
def gate_reversed(z):
    """This is z·σ(−z), so the gate is shut for large z. It must open there: z·σ(z), with e^(−z) in the denominator."""
    return z * _sigmoid(-np.asarray(z))


@ex.misconception(of="silu")
def infinity_by_infinity(z):
    """The formula is right, but for large z it is inf/inf, which is nan. Divide above and below by e^z: z / (1 +
    e^(−z))."""
    return z * np.exp(z) / (1 + np.exp(z))


@ex.misconception(of="silu")
def zero_times_infinity(z):
    """The formula is right, but for very negative z an e^(−z) is inf, and inf/inf is nan. Use e^(−|z|) only."""
    e = np.exp(-np.asarray(z))
    return z * (1 - e / (1 + e))


@ex.misconception(of="silu")
def brackets_missing(z):
    """This is z + e^(−z). As a fraction it needs brackets: z / 1 + e^(−z) is (z / 1) + e^(−z). Write z / (1 +
    np.exp(-z))."""
    return z + np.exp(-np.asarray(z))


@ex.misconception(of="silu")
def sigmoid_without_brackets(z):
    """This is z·(1 + e^(−z)). The sigmoid is 1 / (1 + e^(−z)), with brackets: without them 1 / 1 + e^(−z) is 1 +
    e^(−z)."""
    return z * (1 + np.exp(-np.asarray(z)))


@ex.misconception(of="silu")
def sigmoid_without_the_one(z):
    """This is z·e^z, z/e^(−z): the 1 in the denominator is missing. σ(z) = 1/(1 + e^(−z))."""
    return z * np.exp(z)


@ex.misconception(of="silu")
def minus_in_the_denominator(z):
    """This is z/(1 − e^(−z)). There is a plus in the denominator: z/(1 + e^(−z))."""
    return z / (1 - np.exp(-np.asarray(z)))


@ex.misconception(of="silu")
def z_added(z):
    """This is z + σ(z). The two are multiplied: z·σ(z)."""
    return z + _sigmoid(z)


@ex.misconception(of="silu")
def square_of_z(z):
    """This is z²·σ(z): one z too many."""
    return z**2 * _sigmoid(z)


@ex.misconception(of="silu")
def square_inside(z):
    """This is σ(z²). The product with z stands outside: z·σ(z)."""
    return _sigmoid(np.asarray(z) ** 2)


@ex.misconception(of="silu")
def sigmoid_squared(z):
    """This is σ(z)². The first factor is z itself: z·σ(z)."""
    return _sigmoid(z) ** 2


@ex.misconception(of="silu")
def sigmoid_twice(z):
    """This is z·σ(σ(z)). The sigmoid is taken once: z·σ(z)."""
    return z * _sigmoid(_sigmoid(z))


@ex.misconception(of="silu")
def slope_as_the_gate(z):
    """This is z·σ(z)(1 − σ(z)). The gate is σ(z) itself, not its slope."""
    return z * _sigmoid(z) * (1 - _sigmoid(z))


@ex.misconception(of="silu")
def gelu_like(z):
    """This is z·σ(1.702 z), an approximation of GELU. SiLU has no number in the sigmoid: z·σ(z)."""
    return z * _sigmoid(1.702 * np.asarray(z))


@ex.misconception(of="silu")
def tanh_as_the_gate(z):
    """This is z·tanh(z). The gate is σ(z), between 0 and 1: z·σ(z)."""
    return z * np.tanh(z)


@ex.misconception(of="silu")
def tanh_of_the_half(z):
    """This is z·tanh(z/2). σ(z) is (1 + tanh(z/2))/2: the 1 must be added before the halving."""
    return z * np.tanh(np.asarray(z) / 2)


@ex.misconception(of="silu")
def hard_swish(z):
    """This is "hard swish", z·min(max(z + 3, 0), 6)/6, made of straight lines. Here the gate is the sigmoid: z·σ(z)."""
    return z * np.clip(np.asarray(z) + 3, 0, 6) / 6


@ex.misconception(of="silu")
def mish(z):
    """This is z·tanh(ln(1 + e^z)), called Mish. SiLU is z·σ(z)."""
    return z * np.tanh(np.logaddexp(0, z))


@ex.misconception(of="silu")
def softplus_instead(z):
    """This is ln(1 + e^z), softplus. SiLU is z·σ(z)."""
    return np.logaddexp(0, z)


@ex.misconception(of="silu")
def relu_instead(z):
    """This is max(0, z), ReLU. SiLU lets the sigmoid do the switching: z·σ(z), a little below 0 for negative z."""
    return np.maximum(z, 0)


@ex.misconception(of="silu")
def relu_times_sigmoid(z):
    """For negative z the answer is 0. SiLU dips below 0 there: z·σ(z) for every z."""
    return np.maximum(z, 0) * _sigmoid(z)


@ex.misconception(of="silu")
def z_above_zero(z):
    """For positive z the answer is z itself, as with ReLU. The gate is not quite open there: it is z·σ(z) for every
    z."""
    return np.where(np.asarray(z) > 0, z, z * _sigmoid(z))


@ex.misconception(of="silu")
def absolute_value_in_the_gate(z):
    """This is z·σ(|z|), so the gate is open for negative z too. 1/(1 + e^(−|z|)) is σ(z) for z >= 0 only; for z < 0 it
    is e^(−|z|)/(1 + e^(−|z|))."""
    return z * _sigmoid(np.abs(z))


@ex.misconception(of="silu")
def absolute_value_shuts_the_gate(z):
    """This is z·σ(−|z|), so the gate is shut for positive z too. e^(−|z|)/(1 + e^(−|z|)) is σ(z) for z < 0 only; for z
    >= 0 it is 1/(1 + e^(−|z|))."""
    return z * _sigmoid(-np.abs(z))


@ex.misconception(of="silu")
def dot_product(z):
    """One number came back for an array: np.dot and @ multiply and add up. Here each element has its own product: z *
    σ(z)."""
    return np.dot(z, _sigmoid(z))


@ex.misconception(of="silu")
def softmax_as_the_gate(z):
    """The gate is softmax: e^z is divided by one sum over all elements, and a single number gives itself. The sigmoid
    looks at each element alone: 1/(1 + e^(−z))."""
    e = np.exp(z - np.max(z))
    return z * e / np.sum(e)


@ex.misconception(of="silu")
def sigmoid_subtracted(z):
    """This is z − σ(z). The two are multiplied: z·σ(z)."""
    return z - _sigmoid(z)


@ex.misconception(of="silu")
def exponential_as_the_gate(z):
    """This is z·e^(−z). The gate is the whole sigmoid: z·1/(1 + e^(−z))."""
    return z * np.exp(-np.asarray(z))


@ex.misconception(of="silu")
def hard_sigmoid(z):
    """The gate is a "hard sigmoid", 0.2 z + 0.5 between 0 and 1. Here it is σ(z) itself."""
    return z * np.clip(0.2 * np.asarray(z) + 0.5, 0, 1)


@ex.misconception(of="silu")
def gelu_by_tanh(z):
    """This is GELU, in the form with a tanh. SiLU has the sigmoid as its gate: z·σ(z)."""
    z = np.asarray(z)
    return z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))) / 2


@ex.misconception(of="silu")
def half_added_outside(z):
    """This is z·tanh(z/2)/2 + 1/2. σ(z) = tanh(z/2)/2 + 1/2 needs brackets before it is multiplied by z."""
    return z * np.tanh(np.asarray(z) / 2) / 2 + 0.5


def _limited(limit):
    def limited(z):
        z = np.clip(z, -limit, limit)
        return z * _sigmoid(z)

    limited.__name__ = f"limited_at_{limit}"
    limited.__doc__ = (
        f"Above {limit} your answer stays at {limit}. Is z limited to protect the exponential? Then limit it there "
        "only: the factor z is the one that was given."
    )
    ex.misconception(of="silu")(limited)


for _limit in (20, 30, 50, 100, 500, 700, 709):
    _limited(_limit)


# --- wrong ideas about the slope -----------------------------------------------------------------------


@ex.misconception(of="silu_prime")
def second_term_forgotten(z):
    """This is σ(z) alone: the slope of the first factor times the second. The product rule has another term, z times
    the slope of σ: σ(z) + z·σ(z)(1 − σ(z)). (With f = silu(z) it is f + σ(z)(1 − f); f + σ(z)(1 − z) is σ(z).)"""
    return _sigmoid(z)


@ex.misconception(of="silu_prime")
def first_term_forgotten(z):
    """This is z·σ'(z), z times the slope of the sigmoid. The product rule has another term: the slope of z is 1, which
    leaves σ(z) to add."""
    return z * _sigmoid(z) * (1 - _sigmoid(z))


@ex.misconception(of="silu_prime")
def product_of_the_slopes(z):
    """This is σ(z)(1 − σ(z)), the slope of z times the slope of σ. The product rule crosses them: slope of the one
    times the other, and the other way round, added: σ(z) + z·σ(z)(1 − σ(z))."""
    return _sigmoid(z) * (1 - _sigmoid(z))


@ex.misconception(of="silu_prime")
def z_missing_in_the_second_term(z):
    """This is σ(z) + σ(z)(1 − σ(z)). The second term has the factor z: it stays as it is while σ is differentiated."""
    s = _sigmoid(z)
    return s + s * (1 - s)


@ex.misconception(of="silu_prime")
def terms_subtracted(z):
    """This is σ(z) − z·σ(z)(1 − σ(z)). The product rule adds its two terms; in the quotient rule, the slope of 1 +
    e^(−z) is −e^(−z), and two minuses make a plus."""
    s = _sigmoid(z)
    return s - z * s * (1 - s)


@ex.misconception(of="silu_prime")
def terms_multiplied(z):
    """This is σ(z) times z·σ(z)(1 − σ(z)). The product rule adds the two terms."""
    s = _sigmoid(z)
    return s * z * s * (1 - s)


@ex.misconception(of="silu_prime")
def one_factor_of_the_slope(z):
    """This is σ(z) + z·(1 − σ(z)). The slope of the sigmoid has two factors: σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return s + z * (1 - s)


@ex.misconception(of="silu_prime")
def sigmoid_for_its_slope(z):
    """This is σ(z) + z·σ(z). The second term has the slope of the sigmoid, z·σ(z)(1 − σ(z)); written with f = silu(z),
    the slope is f + σ(z)(1 − f)."""
    s = _sigmoid(z)
    return s + z * s


@ex.misconception(of="silu_prime")
def square_for_the_slope(z):
    """This is σ(z) + z·σ(z)². The slope of the sigmoid is σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return s + z * s**2


@ex.misconception(of="silu_prime")
def tanh_form(z):
    """This is σ(z) + z·(1 − σ(z)²). 1 − a² is the slope of tanh; the sigmoid's is σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return s + z * (1 - s**2)


@ex.misconception(of="silu_prime")
def silu_for_the_sigmoid(z):
    """This is σ(z) + z·f(1 − f) with f = silu(z). The slope of the sigmoid is made of the sigmoid: z·s(1 − s) with s =
    σ(z)."""
    s = _sigmoid(z)
    f = z * s
    return s + z * f * (1 - f)


@ex.misconception(of="silu_prime")
def sigmoid_rule_for_silu(z):
    """This is f(1 − f) with f = silu(z). That form is the sigmoid's; SiLU is a product, z·σ(z), and needs the product
    rule."""
    f = z * _sigmoid(z)
    return f * (1 - f)


@ex.misconception(of="silu_prime")
def silu_with_the_wrong_rest(z):
    """This is f + σ(z)(1 − σ(z)) with f = silu(z). Written with f, the slope is f + σ(z)(1 − f)."""
    s = _sigmoid(z)
    return z * s + s * (1 - s)


@ex.misconception(of="silu_prime")
def z_times_one_minus_z(z):
    """This is σ(z) + z(1 − z). The slope of the sigmoid is made of its output, σ(z)(1 − σ(z)), not of z."""
    return _sigmoid(z) + z * (1 - z)


@ex.misconception(of="silu_prime")
def one_minus_z(z):
    """This is σ(z) + z·σ(z)(1 − z). The last factor is 1 minus the output, 1 − σ(z)."""
    s = _sigmoid(z)
    return s + z * s * (1 - z)


@ex.misconception(of="silu_prime")
def brackets_of_one_minus(z):
    """This is z·σ(z), silu itself. If a slope was meant: without brackets s + z * s * 1 - s is s + z·s − s; write s + z
    * s * (1 - s)."""
    return z * _sigmoid(z)


@ex.misconception(of="silu_prime")
def one_for_the_first_term(z):
    """This is 1 + z·σ(z)(1 − σ(z)). The slope of z is 1, but the product rule multiplies it by the other factor: the
    first term is 1·σ(z)."""
    s = _sigmoid(z)
    return 1 + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def one_plus_z_times(z):
    """This is (1 + z)·σ(z)(1 − σ(z)). Only the second term has the factor 1 − σ(z): σ(z)·(1 + z·(1 − σ(z)))."""
    s = _sigmoid(z)
    return (1 + z) * s * (1 - s)


@ex.misconception(of="silu_prime")
def z_in_the_first_term(z):
    """This is z·σ(z) + z·σ(z)(1 − σ(z)). In the first term z has become its slope, which is 1: σ(z) alone is left."""
    s = _sigmoid(z)
    return z * s + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def quotient_rule_square(z):
    """This is (1 + e^(−z) + z·e^(−z))/(1 + e^(−z)), which is 1 + z·(1 − σ(z)). It is multiplied by σ(z): the quotient
    rule squares the denominator."""
    e = np.exp(-np.asarray(z))
    return 1 + z * e / (1 + e)


@ex.misconception(of="silu_prime")
def quotient_of_infinities(z):
    """The formula is right, but for very negative z it is inf/inf, which is nan. Write it with s = σ(z), computed from
    e^(−|z|) only: s + z·s·(1 − s)."""
    e = np.exp(-np.asarray(z))
    return (1 + e + z * e) / (1 + e) ** 2


@ex.misconception(of="silu_prime")
def quotient_of_infinities_above(z):
    """The formula is right, but for large z an e^z is inf, and inf/inf is nan. Compute σ(z) from e^(−|z|) only, and the
    slope from it: s + z·s·(1 − s)."""
    s = np.exp(z) / (1 + np.exp(z))
    return s + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def gate_reversed_in_the_slope(z):
    """This has σ(−z) in the place of σ(z): e^z stands in a denominator where e^(−z) should. σ(z) = 1/(1 + e^(−z))."""
    s = _sigmoid(-np.asarray(z))
    return s + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def zero_at_zero(z):
    """At z = 0 your slope is 0; everywhere else it is right. SiLU has no corner: at 0 the slope is σ(0) = 0.5."""
    s = _sigmoid(z)
    return np.where(np.asarray(z) == 0, 0.0, s + z * s * (1 - s))


@ex.misconception(of="silu_prime")
def relu_slope(z):
    """The slope is 0 or 1 in your answer, as with ReLU. SiLU's is smooth: σ(z) + z·σ(z)(1 − σ(z))."""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


@ex.misconception(of="silu_prime")
def gelu_like_slope(z):
    """This is the slope of z·σ(1.702 z), an approximation of GELU. SiLU has no number in the sigmoid."""
    s = _sigmoid(1.702 * np.asarray(z))
    return s + 1.702 * z * s * (1 - s)


@ex.misconception(of="silu_prime")
def gelu_like_half(z):
    """This has σ(1.702 z) in the place of σ(z), as an approximation of GELU does. SiLU has no number in the sigmoid."""
    s = _sigmoid(1.702 * np.asarray(z))
    return s + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def slope_of_hard_swish(z):
    """This is the slope of "hard swish", which is made of straight lines. Here the gate is the sigmoid: σ(z) + z·σ(z)(1
    − σ(z))."""
    z = np.asarray(z)
    return np.clip(z + 3, 0, 6) / 6 + np.where(np.abs(z) < 3, z / 6, 0)


@ex.misconception(of="silu_prime")
def rest_subtracted(z):
    """This is f − σ(z)(1 − f) with f = silu(z). The two terms are added: f + σ(z)(1 − f)."""
    s = _sigmoid(z)
    return z * s - s * (1 - z * s)


@ex.misconception(of="silu_prime")
def silu_in_both_places(z):
    """This is σ(z) + f(1 − f) with f = silu(z). The slope of the sigmoid has σ in both places: σ(z) + z·σ(z)(1 − σ(z)),
    which is σ(z) + f(1 − σ(z))."""
    s = _sigmoid(z)
    return s + z * s * (1 - z * s)


@ex.misconception(of="silu_prime")
def numerator_without_brackets(z):
    """This is 1 + e^(−z) + z·e^(−z)/(1 + e^(−z))². The whole sum stands above the line: put brackets round it."""
    e = np.exp(-np.asarray(z))
    return 1 + e + z * e / (1 + e) ** 2


@ex.misconception(of="silu_prime")
def exponential_squared_alone(z):
    """This has 1 + e^(−2z) for a denominator. The whole sum is squared: (1 + e^(−z))², with the brackets before **."""
    e = np.exp(-np.asarray(z))
    return (1 + e + z * e) / (1 + e**2)


@ex.misconception(of="silu_prime")
def exponential_left_out_above(z):
    """This is (1 + z·e^(−z))/(1 + e^(−z))². The quotient rule starts with 1·(1 + e^(−z)): an e^(−z) is missing above
    the line."""
    e = np.exp(-np.asarray(z))
    return (1 + z * e) / (1 + e) ** 2


@ex.misconception(of="silu_prime")
def square_of_the_sigmoid(z):
    """This is σ(z)². The product rule gives two terms: σ(z) + z·σ(z)(1 − σ(z))."""
    return _sigmoid(z) ** 2


@ex.misconception(of="silu_prime")
def one_above_zero(z):
    """For positive z your slope is 1, as with ReLU. SiLU's is σ(z) + z·σ(z)(1 − σ(z)) for every z."""
    s = _sigmoid(z)
    return np.where(np.asarray(z) > 0, 1.0, s + z * s * (1 - s))


@ex.misconception(of="silu_prime")
def kept_between_zero_and_one(z):
    """Your slope is kept between 0 and 1. SiLU's may leave it: it is negative below −1.28 and above 1 beyond 1.28."""
    s = _sigmoid(z)
    return np.clip(s + z * s * (1 - s), 0, 1)


@ex.misconception(of="silu_prime")
def slope_of_tanh(z):
    """This is σ(z) + z·(1 − tanh²(z)). In the second term the slope of the sigmoid stands, σ(z)(1 − σ(z))."""
    return _sigmoid(z) + z * (1 - np.tanh(z) ** 2)


@ex.misconception(of="silu_prime")
def z_added_to_the_slope(z):
    """This is z + σ(z)(1 − σ(z)). The product rule multiplies before it adds: 1·σ(z) + z·σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return z + s * (1 - s)


@ex.misconception(of="silu_prime")
def slopes_added(z):
    """This is 1 + σ(z)(1 − σ(z)), the sum of both slopes. The product rule multiplies each by the other factor: 1·σ(z)
    + z·σ(z)(1 − σ(z))."""
    s = _sigmoid(z)
    return 1 + s * (1 - s)


@ex.misconception(of="silu_prime")
def exponential_for_the_slope(z):
    """This is σ(z) + z·e^(−z). In the second term the slope of the sigmoid stands, σ(z)(1 − σ(z))."""
    return _sigmoid(z) + z * np.exp(-np.asarray(z))


@ex.misconception(of="silu_prime")
def sigmoid_form_of_z(z):
    """This is z(1 − z). The sigmoid's slope is made of its output, σ(z)(1 − σ(z)), and the product rule gives σ(z) +
    z·σ(z)(1 − σ(z))."""
    return z * (1 - z)


@ex.misconception(of="silu_prime")
def sigmoid_of_the_sigmoid(z):
    """This is s + z·s(1 − s) with s = σ(σ(z)). The sigmoid is taken once: s = σ(z)."""
    s = _sigmoid(_sigmoid(z))
    return s + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def sigmoid_of_silu(z):
    """This is σ(silu(z)). The slope is σ(z) + z·σ(z)(1 − σ(z))."""
    return _sigmoid(z * _sigmoid(z))


@ex.misconception(of="silu_prime")
def z_for_both_outputs(z):
    """This is σ(z) + z·z(1 − z). In the slope of the sigmoid its output stands, σ(z)(1 − σ(z)), not z."""
    return _sigmoid(z) + z * z * (1 - z)


@ex.misconception(of="silu")
def zero_below_minus_five(z):
    """For z below −5 the answer is 0, and that too early: at −5.5 it is still −0.022. SiLU is z·σ(z) for every z."""
    return np.where(np.asarray(z) < -5, 0.0, z * _sigmoid(z))


@ex.misconception(of="silu")
def minus_in_front(z):
    """This is −z·σ(z). No minus stands in front: for positive z SiLU is positive."""
    return -z * _sigmoid(z)


@ex.misconception(of="silu_prime")
def minus_in_front_of_the_slope(z):
    """Every sign is reversed: the slope is σ(z) + z·σ(z)(1 − σ(z)), and positive for positive z."""
    return -(_sigmoid(z) + z * _sigmoid(z) * _sigmoid(-np.asarray(z)))


def _with(s, z):
    return s + z * s * (1 - s)


@ex.misconception(of="silu_prime")
def absolute_value_in_the_slope(z):
    """This has σ(|z|) in the place of σ(z). 1/(1 + e^(−|z|)) is σ(z) for z >= 0 only; for z < 0 it is e^(−|z|)/(1 +
    e^(−|z|))."""
    return _with(_sigmoid(np.abs(z)), z)


@ex.misconception(of="silu_prime")
def lower_branch_in_the_slope(z):
    """This has σ(−|z|) in the place of σ(z). e^(−|z|)/(1 + e^(−|z|)) is σ(z) for z < 0 only; for z >= 0 it is 1/(1 +
    e^(−|z|))."""
    return _with(_sigmoid(-np.abs(z)), z)


@ex.misconception(of="silu_prime")
def tanh_for_the_sigmoid(z):
    """This has tanh(z) in the place of σ(z). The gate is the sigmoid: s + z·s(1 − s) with s = σ(z)."""
    return _with(np.tanh(z), z)


@ex.misconception(of="silu_prime")
def slope_with_tanh(z):
    """This is the slope of z·tanh(z). The gate is the sigmoid: σ(z) + z·σ(z)(1 − σ(z))."""
    return np.tanh(z) + z * (1 - np.tanh(z) ** 2)


@ex.misconception(of="silu_prime")
def sigmoid_overwritten(z):
    """This is f + z·f(1 − f) with f = silu(z). The formula is made of the sigmoid, s + z·s(1 − s) with s = σ(z). Is s
    overwritten with z·s?"""
    return _with(z * _sigmoid(z), z)


@ex.misconception(of="silu_prime")
def z_for_the_first_term(z):
    """This is z + z·σ(z)(1 − σ(z)). The first term is the slope of z, 1, times σ(z): σ(z) alone."""
    return z + z * _sigmoid(z) * _sigmoid(-np.asarray(z))


@ex.misconception(of="silu_prime")
def forward_difference(z):
    """This is (silu(z + h) − silu(z))/h with a step h of about 0.001: near the slope, but good to a few digits only.
    Take the derivative by hand: σ(z) + z·σ(z)(1 − σ(z))."""
    z = np.asarray(z)
    return ((z + 1e-3) * _sigmoid(z + 1e-3) - z * _sigmoid(z)) / 1e-3


@ex.misconception(of="silu")
def softsign(z):
    """This is z/(1 + |z|), softsign. The gate is the sigmoid: z/(1 + e^(−z))."""
    return z / (1 + np.abs(z))


@ex.misconception(of="silu")
def sigmoid_of_twice(z):
    """This is z·½(1 + tanh(z)), which is z·σ(2z). σ(z) is ½(1 + tanh(z/2))."""
    return z * _sigmoid(2 * np.asarray(z))


@ex.misconception(of="silu")
def rest_of_the_gate_added(z):
    """This is z·σ(z) + σ(z). SiLU is z·σ(z) alone."""
    return (z + 1) * _sigmoid(z)


@ex.misconception(of="silu_prime")
def one_factor_subtracted(z):
    """This is σ(z) − z·(1 − σ(z)). The second term is added, and its slope has two factors: z·σ(z)(1 − σ(z))."""
    return _sigmoid(z) - z * _sigmoid(-np.asarray(z))


@ex.misconception(of="silu_prime")
def slope_with_twice(z):
    """This has σ(2z) in the place of σ(z), as ½(1 + tanh(z)) is. σ(z) is ½(1 + tanh(z/2))."""
    return _with(_sigmoid(2 * np.asarray(z)), z)


def _sigmoid_cut_off(limit):
    """σ(z) from an exponent kept between −limit and limit, in both functions: beyond it σ is not yet 0 or 1."""

    def function(z):
        return z * _sigmoid(np.clip(z, -limit, limit))

    def slope(z):
        return _with(_sigmoid(np.clip(z, -limit, limit)), z)

    for of, idea in (("silu", function), ("silu_prime", slope)):
        idea.__name__ = f"sigmoid_limited_at_{limit}" + "_in_the_slope" * (of == "silu_prime")
        idea.__doc__ = (
            f"z is limited to [−{limit}, {limit}] in your σ, which stops a little above 0 there, and z times it is not "
            "small. Limit it later, at 700 or so, or use e^(−|z|)."
        )
        ex.misconception(of=of)(idea)


for _limit in (10, 20):
    _sigmoid_cut_off(_limit)


@ex.misconception(of="silu_prime")
def sigmoid_without_brackets_in_the_slope(z):
    """The formula is there, but with 1 + e^(−z) in the place of σ(z). The sigmoid is 1 / (1 + e^(−z))."""
    return _with(1 + np.exp(-np.asarray(z)), z)
