"""ex14: GELU, z weighted by the normal distribution, and its slope. Exact, with erf."""

from math import erf, erfc

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="GELU, the Gaussian error linear unit",
    chapter="B. Activations",
    source="S1 'Activation Function Cheat Sheet'",
    topics=[
        "GELU (Gaussian error linear unit): z·Φ(z)",
        "GELU: derivative Φ(z) + z·φ(z)",
        "error function erf: Φ(z) = ½(1 + erf(z/√2))",
        "normal distribution (Gaussian bell curve)",
        "ReLU: smooth alternatives",
        "product rule",
        "derivative of an activation function",
        "activation function: monotonic or not",
    ],
    inputs={"z": floats(low=-4, high=4)},
    hints=[
        "math.erf takes one number. np.vectorize(erf) makes a function of it that takes arrays.",
        "Φ(z) = (1 + erf(z/√2))/2: inside erf z is divided by √2, outside 1 is added before halving.",
        "The slope is that of a product: the slope of z, which is 1, times Φ(z), plus z times the slope of Φ.",
        "The slope of Φ is the bell curve, np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi). It needs no erf.",
    ],
    notes=[
        "S1 prints the range of GELU as (−0.17…, ∞). The lowest value is reached, at z = −0.75, so it is [−0.17…, ∞).",
        "Libraries offer GELU with a tanh too, up to 0.0005 away from the exact one, which is PyTorch's default.",
    ],
    builds_on=["ex13"],
)

BATCH = {"z": floats("n", "m", low=-4, high=4)}
# Where the formula is left too early for 0 and z, these are the places to see it.
OUTSIDE = [{"z": z} for z in (3.5, -3.5, 4.25, -4.25, -5.25)]
FAR = [{"z": [-30.0, 0.5, 30.0]}, {"z": [[[1.0, -1.0], [0.25, 4.0]]]}]


@ex.truth
def gelu_formula(sp):
    z = sp.Symbol("z", real=True)
    return z * (1 + sp.erf(z / sp.sqrt(2))) / 2


def _share(z):
    # erfc keeps its digits for negative z, where 1 + erf loses them.
    return np.vectorize(erfc)(-np.asarray(z) / np.sqrt(2)) / 2


def _height(z):
    return np.exp(-(np.asarray(z) ** 2) / 2) / np.sqrt(2 * np.pi)


@ex.function(
    points=2,
    truth=gelu_formula,
    check="one number",
    examples=[{"z": 1.0}, {"z": -0.5}, {"z": 0.0}],
    cases=OUTSIDE,
)
def gelu(z):
    return z * _share(z)


ex.check(
    "an array",
    of="gelu",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-1.0, 0.0, 2.0]}],
    cases=FAR,
    when_wrong="math.erf takes one number only. Use np.vectorize(erf), or a loop, and give the answer the shape of z.",
)

ex.function(
    "gelu_prime",
    points=2,
    truth=gelu_formula.diff("z"),  # derived, never typed
    check="one number",
    examples=[{"z": 0.0}, {"z": 1.0}, {"z": -0.5}],
    cases=OUTSIDE,
)
ex.check(
    "an array",
    of="gelu_prime",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-1.0, 0.0, 2.0]}],
    cases=FAR,
    when_wrong="math.erf takes one number only. Use np.vectorize(erf), or a loop, and give the answer the shape of z.",
)


@ex.picture("GELU and its slope", x="z", y="")
def curves(gelu, gelu_prime):
    z = np.linspace(-4, 3, 81)
    return {"gelu": (z, gelu(z)), "its slope": (z, gelu_prime(z))}


def _sigmoid(z):
    return (1 + np.tanh(np.asarray(z) / 2)) / 2


def _erf(z):
    return np.vectorize(erf)(z)


ROOT = np.sqrt(2)
BEND = np.sqrt(2 / np.pi)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="gelu")
def by_the_complement(z):
    """1 + erf(t) is erfc(−t), and erfc keeps its digits where erf is almost −1. So gelu(−9) is −1e-18, as it should be;
    the sum is rounded to 0."""
    from math import erfc

    return z * np.vectorize(erfc)(-z / np.sqrt(2)) / 2


@ex.another_way(of="gelu_prime")
def with_the_standard_library(z):
    """Python's `statistics` knows the normal distribution: cdf is Φ and pdf is φ. Then the slope reads like its
    formula, one number at a time."""
    from statistics import NormalDist

    normal = NormalDist()
    return np.vectorize(normal.cdf)(z) + z * np.vectorize(normal.pdf)(z)


# --- wrong ideas about the function --------------------------------------------------------------------


@ex.misconception(of="gelu")
def approximation_by_tanh(z):
    """This is the approximation with a tanh, which is only near GELU. Here it is exact: z·½(1 + erf(z/√2))."""
    z = np.asarray(z)
    return z / 2 * (1 + np.tanh(BEND * (z + 0.044715 * z**3)))


@ex.misconception(of="gelu")
def approximation_by_sigmoid(z):
    """This is the approximation z·σ(1.702 z), which is only near GELU. Here it is exact: z·½(1 + erf(z/√2))."""
    return z * _sigmoid(1.702 * np.asarray(z))


@ex.misconception(of="gelu")
def silu_for_gelu(z):
    """This is z·σ(z), SiLU. GELU weighs z by the normal distribution: z·½(1 + erf(z/√2))."""
    return z * _sigmoid(z)


@ex.misconception(of="gelu")
def share_alone(z):
    """This is Φ(z) alone. GELU multiplies it by z: z·Φ(z)."""
    return _share(z)


@ex.misconception(of="gelu")
def error_function_as_the_gate(z):
    """This is z·erf(z/√2). erf runs from −1 to 1: add 1 and halve, Φ(z) = ½(1 + erf(z/√2))."""
    return z * _erf(z / ROOT)


@ex.misconception(of="gelu")
def half_the_error_function(z):
    """This is ½z·erf(z/√2): the 1 is missing. Φ(z) = ½(1 + erf(z/√2))."""
    return z / 2 * _erf(z / ROOT)


@ex.misconception(of="gelu")
def not_halved(z):
    """This is z(1 + erf(z/√2)), twice GELU: the ½ of Φ is missing, and for large z you get 2z."""
    return z * (1 + _erf(z / ROOT))


@ex.misconception(of="gelu")
def root_forgotten(z):
    """This is z·½(1 + erf(z)). erf measures in other units: its argument is z/√2."""
    return z / 2 * (1 + _erf(z))


@ex.misconception(of="gelu")
def divided_by_two(z):
    """This is z·½(1 + erf(z/2)). The argument is z/√2, divided by the root of 2."""
    return z / 2 * (1 + _erf(np.asarray(z) / 2))


@ex.misconception(of="gelu")
def divided_by_four(z):
    """This is z·½(1 + erf(z/4)). The argument is z/√2; 2**1/2 is (2**1)/2, so a root written like that needs brackets,
    2**(1/2), or np.sqrt(2)."""
    return z / 2 * (1 + _erf(np.asarray(z) / 4))


@ex.misconception(of="gelu")
def argument_is_z(z):
    """This is z·½(1 + erf(√2·z)). The argument is z divided by √2."""
    return z / 2 * (1 + _erf(z * ROOT))


@ex.misconception(of="gelu")
def division_outside(z):
    """This is z·½(1 + erf(z)/√2). z is divided by √2 inside erf: erf(z/√2)."""
    return z / 2 * (1 + _erf(z) / ROOT)


@ex.misconception(of="gelu")
def gate_reversed(z):
    """This is z·Φ(−z), so the gate is shut for large z. Is there a minus before erf, or is erfc used? It is ½(1 +
    erf(z/√2))."""
    return z * _share(-np.asarray(z))


@ex.misconception(of="gelu")
def brackets_missing(z):
    """This is ½z + erf(z/√2). The sum needs brackets before it is multiplied: 0.5 * z * (1 + erf(…))."""
    return z / 2 + _erf(z / ROOT)


@ex.misconception(of="gelu")
def product_kept_from_the_one(z):
    """This is ½ + ½z·erf(z/√2). The sum needs brackets before it is multiplied by z: 0.5 * z * (1 + erf(…))."""
    return 0.5 + z / 2 * _erf(z / ROOT)


@ex.misconception(of="gelu")
def only_the_error_function_halved(z):
    """This is z(1 + ½·erf(z/√2)). The ½ belongs to the whole sum: ½(1 + erf(z/√2))."""
    return z * (1 + _erf(z / ROOT) / 2)


@ex.misconception(of="gelu")
def only_the_one_halved(z):
    """This is z(½ + erf(z/√2)). The ½ belongs to the whole sum: ½(1 + erf(z/√2))."""
    return z * (0.5 + _erf(z / ROOT))


@ex.misconception(of="gelu")
def height_as_the_gate(z):
    """This is z·φ(z), with the height of the bell curve. GELU takes the area to the left of z, Φ(z)."""
    return z * _height(z)


@ex.misconception(of="gelu")
def bell_as_the_gate(z):
    """This is z·e^(−z²/2). The gate is the area under the bell curve to the left of z: Φ(z) = ½(1 + erf(z/√2))."""
    return z * np.exp(-(np.asarray(z) ** 2) / 2)


@ex.misconception(of="gelu")
def z_added(z):
    """This is z + Φ(z). The two are multiplied: z·Φ(z)."""
    return z + _share(z)


@ex.misconception(of="gelu")
def relu_for_gelu(z):
    """This is max(0, z), ReLU. GELU is smooth, and a little below 0 for negative z: z·Φ(z)."""
    return np.maximum(z, 0)


@ex.misconception(of="gelu")
def z_above_zero(z):
    """For positive z the answer is z itself, as with ReLU. GELU weighs every z: z·Φ(z), at 0.5 it is 0.35."""
    return np.where(np.asarray(z) > 0, z, z * _share(z))


@ex.misconception(of="gelu")
def zero_below_zero(z):
    """For negative z the answer is 0, as with ReLU. GELU dips below 0 there: z·Φ(z) for every z."""
    return np.where(np.asarray(z) > 0, z * _share(z), 0.0)


@ex.misconception(of="gelu")
def absolute_value_in_the_gate(z):
    """This is z·Φ(|z|), so the gate is open for negative z too. No absolute value is needed: erf knows negative
    numbers."""
    return z * _share(np.abs(z))


@ex.misconception(of="gelu")
def hyperbolic_tangent_for_erf(z):
    """This is z·½(1 + tanh(z)). The gate has erf(z/√2) there."""
    return z / 2 * (1 + np.tanh(z))


@ex.misconception(of="gelu")
def hyperbolic_tangent_of_the_root(z):
    """This is z·½(1 + tanh(z/√2)). The gate has erf in the place of the tanh: erf(z/√2)."""
    return z / 2 * (1 + np.tanh(z / ROOT))


@ex.misconception(of="gelu")
def hyperbolic_tangent_without_the_cube(z):
    """This is z·½(1 + tanh(√(2/π)·z)), an approximation without its cubic term. Here it is exact: ½(1 + erf(z/√2))."""
    return z / 2 * (1 + np.tanh(BEND * np.asarray(z)))


@ex.misconception(of="gelu")
def added_up(z):
    """One number came back for an array: the products are added up, as np.dot and @ do. Each element has its own
    z·Φ(z): use *."""
    return np.dot(z, _share(z))


@ex.misconception(of="gelu")
def sum_for_the_product(z):
    """This is ½z + 1 + erf(z/√2). z multiplies the whole sum: 0.5 * z * (1 + erf(…))."""
    return np.asarray(z) / 2 + 1 + _erf(z / ROOT)


@ex.misconception(of="gelu")
def error_function_squared(z):
    """This is ½z(1 + erf(z/√2)²). erf is not squared: its sign must stay."""
    return z / 2 * (1 + _erf(z / ROOT) ** 2)


@ex.misconception(of="gelu")
def one_inside_erf(z):
    """This is ½z·erf(1 + z/√2). The 1 is added to erf, not to its argument: ½z(1 + erf(z/√2))."""
    return z / 2 * _erf(1 + z / ROOT)


@ex.misconception(of="gelu")
def cube_with_another_number(z):
    """This is the approximation with a tanh, and with 0.44715 for 0.044715 in it. Here the exact form is asked for:
    z·½(1 + erf(z/√2))."""
    z = np.asarray(z)
    return z / 2 * (1 + np.tanh(BEND * (z + 0.44715 * z**3)))


@ex.misconception(of="gelu")
def cube_outside_the_brackets(z):
    """This is the approximation with a tanh, with √(2/π) before the z only. Here the exact form is asked for: z·½(1 +
    erf(z/√2))."""
    z = np.asarray(z)
    return z / 2 * (1 + np.tanh(BEND * z + 0.044715 * z**3))


@ex.misconception(of="gelu")
def complement_for_erf(z):
    """This is ½z(1 + erfc(z/√2)). erfc is 1 − erf; the gate has erf itself."""
    return z / 2 * (2 - _erf(z / ROOT))


@ex.misconception(of="gelu")
def share_squared(z):
    """This is z·Φ(z)². Φ is taken once: z·Φ(z)."""
    return z * _share(z) ** 2


@ex.misconception(of="gelu")
def share_of_the_square(z):
    """This is Φ(z²). The product with z stands outside: z·Φ(z)."""
    return _share(np.asarray(z) ** 2)


# --- wrong ideas about the slope -----------------------------------------------------------------------


@ex.misconception(of="gelu_prime")
def second_term_forgotten(z):
    """This is Φ(z) alone. The product rule has another term, z times the slope of Φ: Φ(z) + z·φ(z)."""
    return _share(z)


@ex.misconception(of="gelu_prime")
def first_term_forgotten(z):
    """This is z·φ(z) alone. The product rule has another term: the slope of z is 1, which leaves Φ(z) to add."""
    return z * _height(z)


@ex.misconception(of="gelu_prime")
def product_of_the_slopes(z):
    """This is φ(z), the slope of z times the slope of Φ. The product rule crosses them and adds: Φ(z) + z·φ(z)."""
    return _height(z)


@ex.misconception(of="gelu_prime")
def z_missing(z):
    """This is Φ(z) + φ(z). The second term has the factor z: it stays as it is while Φ is differentiated."""
    return _share(z) + _height(z)


@ex.misconception(of="gelu_prime")
def terms_subtracted(z):
    """This is Φ(z) − z·φ(z). The product rule adds its two terms."""
    return _share(z) - z * _height(z)


@ex.misconception(of="gelu_prime")
def z_squared(z):
    """This is Φ(z) + z²·φ(z): one z too many. The slope of Φ is φ, without a z."""
    return _share(z) + z**2 * _height(z)


@ex.misconception(of="gelu_prime")
def slope_of_the_bell(z):
    """This is Φ(z) − z²·φ(z), with the slope of φ, which is −z·φ. The slope of Φ is φ itself: Φ(z) + z·φ(z)."""
    return _share(z) - z**2 * _height(z)


@ex.misconception(of="gelu_prime")
def bell_not_scaled(z):
    """This is Φ(z) + z·e^(−z²/2). The bell curve is divided by √(2π), so that the area below it is 1."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2)


@ex.misconception(of="gelu_prime")
def root_of_two_pi_forgotten(z):
    """This is Φ(z) + z·e^(−z²/2)/(2π). The bell curve is divided by the root of 2π: np.sqrt(2 * np.pi)."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / (2 * np.pi)


@ex.misconception(of="gelu_prime")
def pi_outside_the_root(z):
    """This is Φ(z) + z·e^(−z²/2)/(√2·π). The root covers both: np.sqrt(2 * np.pi)."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / (ROOT * np.pi)


@ex.misconception(of="gelu_prime")
def multiplied_by_pi(z):
    """This is Φ(z) + z·e^(−z²/2)·π/√2. Both 2 and π stand below the line, under the root: / np.sqrt(2 * np.pi)."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / ROOT * np.pi


@ex.misconception(of="gelu_prime")
def multiplied_by_the_root(z):
    """This is Φ(z) + z·e^(−z²/2)·√(2π). The bell curve is divided by the root."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) * np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def root_of_pi_only(z):
    """This is Φ(z) + z·e^(−z²/2)/√π. In the slope of ½·erf(z/√2) there is also the inner derivative 1/√2: it is
    e^(−z²/2)/√(2π)."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / np.sqrt(np.pi)


@ex.misconception(of="gelu_prime")
def slope_of_erf_whole(z):
    """This is Φ(z) + z·(2/√π)·e^(−z²/2), with the slope of erf at z/√2. Two factors are missing: the ½ before erf and
    the inner derivative 1/√2, which make it 1/√(2π)."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) * 2 / np.sqrt(np.pi)


@ex.misconception(of="gelu_prime")
def half_before_erf_forgotten(z):
    """This is Φ(z) + 2z·φ(z). Erf is halved in Φ, and so is its slope: Φ(z) + z·φ(z)."""
    return _share(z) + 2 * z * _height(z)


@ex.misconception(of="gelu_prime")
def slope_of_erf_at_z(z):
    """This has the exponent −z² in the bell curve. It is −z²/2: erf's argument is z/√2, and that is what is squared."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2)) / np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def slope_of_erf_at_z_over_pi(z):
    """This is Φ(z) + z·e^(−z²)/√π. erf's argument is z/√2: the exponent becomes −z²/2, and the inner derivative 1/√2
    makes it √(2π) below the line."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2)) / np.sqrt(np.pi)


@ex.misconception(of="gelu_prime")
def slope_of_erf_at_z_whole(z):
    """This is Φ(z) + z·(2/√π)·e^(−z²), with the slope of erf at z. It is taken at z/√2, with the ½ before erf and the
    inner derivative 1/√2: e^(−z²/2)/√(2π)."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2)) * 2 / np.sqrt(np.pi)


@ex.misconception(of="gelu_prime")
def exponent_positive(z):
    """The exponent is +z²/2 in your answer, which grows without end. (-z)**2 is z²; the minus stands outside the
    square: -(z**2) / 2."""
    return _share(z) + z * np.exp(np.asarray(z) ** 2 / 2) / np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def exponent_not_squared(z):
    """This is Φ(z) + z·e^(−z/2)/√(2π). The exponent is −z²/2, with z squared."""
    return _share(z) + z * np.exp(-np.asarray(z) / 2) / np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def sigmoid_rule(z):
    """This is Φ(z) + z·Φ(z)(1 − Φ(z)). s(1 − s) is the sigmoid's slope; that of Φ is the bell curve φ(z)."""
    s = _share(z)
    return s + z * s * (1 - s)


@ex.misconception(of="gelu_prime")
def one_for_the_first_term(z):
    """This is 1 + z·φ(z). The slope of z is 1, but the product rule multiplies it by the other factor: 1·Φ(z)."""
    return 1 + z * _height(z)


@ex.misconception(of="gelu_prime")
def z_in_the_first_term(z):
    """This is z·Φ(z) + z·φ(z). In the first term z has become its slope, which is 1: Φ(z) alone is left."""
    return z * _share(z) + z * _height(z)


@ex.misconception(of="gelu_prime")
def gelu_plus_the_bell(z):
    """This is z·Φ(z) + φ(z). The product rule has Φ(z), without z, and z·φ(z)."""
    return z * _share(z) + _height(z)


@ex.misconception(of="gelu_prime")
def gelu_itself(z):
    """This is z·Φ(z), gelu itself. Its slope is Φ(z) + z·φ(z)."""
    return z * _share(z)


@ex.misconception(of="gelu_prime")
def root_forgotten_in_the_share(z):
    """The first term is ½(1 + erf(z)) in your answer. erf's argument is z/√2; the second term is right."""
    return (1 + _erf(z)) / 2 + z * _height(z)


@ex.misconception(of="gelu_prime")
def slope_without_any_root(z):
    """This is the slope of z·½(1 + erf(z)). erf's argument is z/√2, in both terms."""
    return (1 + _erf(z)) / 2 + z * np.exp(-(np.asarray(z) ** 2)) / np.sqrt(np.pi)


@ex.misconception(of="gelu_prime")
def error_function_for_the_share(z):
    """The first term is erf(z/√2) in your answer. It is Φ(z) = ½(1 + erf(z/√2)); the second term is right."""
    return _erf(z / ROOT) + z * _height(z)


@ex.misconception(of="gelu_prime")
def share_not_halved(z):
    """The first term is 1 + erf(z/√2) in your answer, twice Φ(z): halve it. The second term is right."""
    return 1 + _erf(z / ROOT) + z * _height(z)


@ex.misconception(of="gelu_prime")
def relu_slope(z):
    """The slope is 0 or 1 in your answer, as with ReLU. GELU's is smooth: Φ(z) + z·φ(z)."""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


@ex.misconception(of="gelu_prime")
def one_above_zero(z):
    """For positive z your slope is 1, as with ReLU. GELU's is Φ(z) + z·φ(z) for every z."""
    return np.where(np.asarray(z) > 0, 1.0, _share(z) + z * _height(z))


@ex.misconception(of="gelu_prime")
def slope_of_silu(z):
    """This is the slope of SiLU, σ(z) + z·σ(z)(1 − σ(z)). GELU has Φ and its slope φ: Φ(z) + z·φ(z)."""
    s = _sigmoid(z)
    return s + z * s * (1 - s)


@ex.misconception(of="gelu_prime")
def slope_of_the_sigmoid_form(z):
    """This is the slope of z·σ(1.702 z), which is only near GELU. The exact one is Φ(z) + z·φ(z)."""
    s = _sigmoid(1.702 * np.asarray(z))
    return s + 1.702 * z * s * (1 - s)


@ex.misconception(of="gelu_prime")
def slope_of_the_tanh_form(z):
    """This is the slope of the approximation with a tanh, which is only near GELU. The exact one is Φ(z) + z·φ(z)."""
    z = np.asarray(z)
    t = np.tanh(BEND * (z + 0.044715 * z**3))
    return (1 + t) / 2 + z / 2 * (1 - t**2) * BEND * (1 + 3 * 0.044715 * z**2)


@ex.misconception(of="gelu_prime")
def inner_slope_of_the_tanh_form(z):
    """This is ½(1 + t) + ½z(1 − t²) with the tanh t of the approximation: its inner derivative is missing, and the
    approximation is only near GELU. The exact slope is Φ(z) + z·φ(z)."""
    z = np.asarray(z)
    t = np.tanh(BEND * (z + 0.044715 * z**3))
    return (1 + t) / 2 + z / 2 * (1 - t**2)


@ex.misconception(of="gelu_prime")
def share_by_tanh(z):
    """The first term comes from the approximation with a tanh, which is only near Φ(z). Here it is exact: ½(1 +
    erf(z/√2)); the second term is right."""
    z = np.asarray(z)
    return (1 + np.tanh(BEND * (z + 0.044715 * z**3))) / 2 + z * _height(z)


@ex.misconception(of="gelu_prime")
def pi_above_and_no_root(z):
    """This is Φ(z) + z·e^(−z²/2)·π/2. The root of 2π stands below the line: / np.sqrt(2 * np.pi), with its brackets."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / 2 * np.pi


@ex.misconception(of="gelu_prime")
def square_for_the_root(z):
    """This is Φ(z) + z·e^(−z²/2)/(2π)². It is the root of 2π, not its square."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / (2 * np.pi) ** 2


@ex.misconception(of="gelu_prime")
def exponent_over_root_two(z):
    """The exponent is −z²/√2 in your answer. (z/√2)² is z²/2: the root is squared too."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / ROOT) / np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def exponent_over_four(z):
    """The exponent is −z²/4 in your answer, (z/2)². It is −z²/2: only z is squared, or z/√2."""
    return _share(z) + z * np.exp(-(np.asarray(z) ** 2) / 4) / np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def exponential_left_out(z):
    """This is Φ(z) + z/√(2π). The bell curve has the factor e^(−z²/2)."""
    return _share(z) + z / np.sqrt(2 * np.pi)


@ex.misconception(of="gelu_prime")
def share_for_its_slope(z):
    """This is Φ(z) + z·Φ(z). In the second term Φ is differentiated: its slope is the bell curve, Φ(z) + z·φ(z)."""
    return _share(z) + z * _share(z)


@ex.misconception(of="gelu_prime")
def second_term_halved(z):
    """This is Φ(z) + ½z·φ(z). φ has the ½ of Φ in it already: Φ(z) + z·φ(z)."""
    return _share(z) + z * _height(z) / 2


@ex.misconception(of="gelu_prime")
def kept_below_one(z):
    """Your slope is kept between 0 and 1. GELU's may leave it: it is negative below −0.75 and above 1 beyond 0.75."""
    return np.clip(_share(z) + z * _height(z), 0, 1)


@ex.misconception(of="gelu_prime")
def terms_multiplied(z):
    """This is Φ(z) times z·φ(z). The product rule adds its two terms."""
    return _share(z) * z * _height(z)


@ex.misconception(of="gelu_prime")
def share_times_height(z):
    """This is Φ(z)·φ(z). The product rule gives Φ(z) + z·φ(z)."""
    return _share(z) * _height(z)


@ex.misconception(of="gelu_prime")
def height_for_the_share(z):
    """This is φ(z) + z·φ(z). The first term is Φ(z), the area to the left of z, not the height."""
    return (1 + np.asarray(z)) * _height(z)


@ex.misconception(of="gelu_prime")
def slope_of_tanh(z):
    """This is Φ(z) + z·(1 − erf(z/√2)²). 1 − t² is the slope of tanh; that of Φ is the bell curve φ(z)."""
    return _share(z) + z * (1 - _erf(z / ROOT) ** 2)


@ex.misconception(of="gelu_prime")
def slope_of_tanh_halved(z):
    """This is Φ(z) + ½z·(1 − erf(z/√2)²). 1 − t² is the slope of tanh; that of Φ is the bell curve φ(z)."""
    return _share(z) + z * (1 - _erf(z / ROOT) ** 2) / 2


@ex.misconception(of="gelu")
def half_of_z(z):
    """This is z/2, as if erf were always 0. Is its value turned into a whole number?"""
    return np.asarray(z) / 2


@ex.misconception(of="gelu")
def zero_and_z_far_out(z):
    """Beyond 3 the answer is z itself, below −3 it is 0. GELU is z·Φ(z) for every z: no limits are needed."""
    return np.where(np.asarray(z) > 3, z, np.where(np.asarray(z) < -3, 0.0, z * _share(z)))


@ex.misconception(of="gelu")
def minus_in_front(z):
    """This is −z·Φ(z). No minus stands in front: for positive z GELU is positive."""
    return -z * _share(z)


@ex.misconception(of="gelu_prime")
def zero_below(z):
    """For negative z your slope is 0, as with ReLU. GELU's is Φ(z) + z·φ(z) for every z, also below 0."""
    return np.where(np.asarray(z) > 0, _share(z) + z * _height(z), 0.0)


@ex.misconception(of="gelu_prime")
def zero_strictly_below(z):
    """For negative z your slope is 0, as with ReLU; from 0 on it is right. GELU's is Φ(z) + z·φ(z) for every z."""
    return np.where(np.asarray(z) >= 0, _share(z) + z * _height(z), 0.0)


@ex.misconception(of="gelu_prime")
def only_the_error_function_of_the_share_halved(z):
    """The first term is 1 + ½·erf(z/√2) in your answer. The ½ belongs to the whole sum: Φ(z) = ½(1 + erf(z/√2))."""
    return _share(z) + 0.5 + z * _height(z)


@ex.misconception(of="gelu_prime")
def share_of_minus_z(z):
    """The first term is Φ(−z) in your answer: is there a minus before erf, or is erfc used? It is Φ(z) = ½(1 +
    erf(z/√2))."""
    return _share(-np.asarray(z)) + z * _height(z)


@ex.misconception(of="gelu_prime")
def size_of_z(z):
    """This is Φ(z) + |z|·φ(z). The second term has z with its sign."""
    return _share(z) + np.abs(z) * _height(z)


@ex.misconception(of="gelu_prime")
def half_of_the_share_left_out(z):
    """The first term is ½·erf(z/√2) in your answer: the 1 is missing. Φ(z) = ½(1 + erf(z/√2)); the second term is
    right."""
    return _share(z) - 0.5 + z * _height(z)


@ex.misconception(of="gelu")
def z_for_the_one(z):
    """This is ½(z + erf(z/√2)). z multiplies, and a 1 is added to erf: ½·z·(1 + erf(z/√2))."""
    return (z + _erf(z / ROOT)) / 2


@ex.misconception(of="gelu")
def leaky_below_zero(z):
    """For negative z the answer is 0.01 z, as with leaky ReLU. GELU is z·Φ(z) for every z."""
    return np.where(np.asarray(z) > 0, z * _share(z), 0.01 * np.asarray(z))


@ex.misconception(of="gelu_prime")
def z_over_the_root_in_front(z):
    """The second term is (z/√2)·φ(z) in your answer. Is z overwritten with z/√2, or 2√π written for √(2π)? It is z·φ(z)
    with φ(z) = e^(−z²/2)/√(2π)."""
    return _share(z) + z / ROOT * _height(z)


@ex.misconception(of="gelu_prime")
def sigmoid_form_without_inner_slope(z):
    """This is s + z·s(1 − s) with s = σ(1.702 z). The form with a sigmoid is only near GELU, and in its slope the inner
    derivative 1.702 is missing. The exact slope is Φ(z) + z·φ(z)."""
    s = _sigmoid(1.702 * np.asarray(z))
    return s + z * s * (1 - s)


@ex.misconception(of="gelu_prime")
def z_overwritten(z):
    """This is Φ(z) + (z/√2)·e^(−z²/4)/√(2π): in the second term z/√2 stands for z. Is z overwritten with z/√2?"""
    return _share(z) + z / ROOT * _height(z / ROOT)


@ex.misconception(of="gelu_prime")
def relu_slope_with_a_half(z):
    """The slope is 0, ½ or 1 in your answer, a step. GELU's is smooth: Φ(z) + z·φ(z)."""
    return np.heaviside(z, 0.5)


@ex.misconception(of="gelu")
def softplus_like(z):
    """This is max(z, 0) + φ(z). GELU is a product: z·Φ(z)."""
    return np.maximum(z, 0) + _height(z)


@ex.misconception(of="gelu")
def mean_of_the_ramp(z):
    """This is z·Φ(z) + φ(z). GELU has no second term: z·Φ(z). (The two terms of a product rule belong to the slope.)"""
    return z * _share(z) + _height(z)


@ex.misconception(of="gelu_prime")
def divided_by_z(z):
    """This is Φ(z) + φ(z)/z. z stands before φ as a factor: Φ(z) + z·φ(z)."""
    return _share(z) + _height(z) / z


@ex.misconception(of="gelu")
def error_function_of_the_square(z):
    """This is ½z(1 + erf(z²/2)). The argument is not squared: erf(z/√2)."""
    return z * (1 + _erf(np.asarray(z) ** 2 / 2)) / 2


@ex.misconception(of="gelu")
def root_in_front_of_the_tanh_forgotten(z):
    """This is ½z(1 + tanh(z + 0.044715 z³)), the approximation without its √(2/π). Here the exact form is asked for:
    z·½(1 + erf(z/√2))."""
    z = np.asarray(z)
    return z / 2 * (1 + np.tanh(z + 0.044715 * z**3))


@ex.misconception(of="gelu_prime")
def division_outside_in_the_share(z):
    """The first term is ½(1 + erf(z)/√2) in your answer. z is divided by √2 inside erf, erf(z/√2); the second term is
    right."""
    return (1 + _erf(z) / ROOT) / 2 + z * _height(z)
