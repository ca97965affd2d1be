"""ex12: softplus, a smooth ReLU, and its slope, the sigmoid."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Softplus",
    chapter="B. Activations",
    source="S1 'Activation Functions – Sigmoid vs ReLU', 'Activation Function Cheat Sheet'",
    topics=[
        "softplus: ln(1 + e^z)",
        "softplus: derivative σ(z)",
        "ReLU: smooth alternatives",
        "chain rule: inner derivative",
        "derivative of an activation function",
        "numerical stability: no overflow of e^z",
    ],
    inputs={"z": floats(low=-6, high=6)},
    hints=[
        "np.log is the natural logarithm. np.log1p(e) is ln(1 + e), with more digits where e is tiny.",
        "For large z, e^z overflows, but ln(1 + e^z) = z + ln(1 + e^(−z)). For negative z leave it as it is.",
        "Both in one line: max(z, 0) + ln(1 + e^(−|z|)); element by element the maximum is np.maximum.",
        "The slope, by the chain rule: 1/(1 + e^z) for the logarithm, times e^z for what is inside. That is σ(z).",
        "σ without overflow: with e = np.exp(-np.abs(z)) it is 1/(1 + e) for z >= 0 and e/(1 + e) for z < 0.",
    ],
    notes=[
        "S1 says softplus is close to z where z is positive and close to 0 where it is negative. That holds away from "
        "0: at 0 it is ln 2 = 0.69, and there it differs most from ReLU.",
        "The identity softplus(z) − softplus(−z) = z is why one formula with |z| serves both signs.",
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
    # Where an exponential is left out too early, these are the places to see it.
    {"z": [6.5, 8.5, 10.125, 0.5, -8.5, -10.125]},
]
FINITE = (
    "e^1000 overflows: use e^(−|z|) only. To limit z before, or to replace inf afterwards, does not give the right "
    "value; and at 10, ln(1 + e^(−z)) is not yet 0."
)


@ex.truth
def softplus_formula(sp):
    return sp.log(1 + sp.exp(sp.Symbol("z", real=True)))


@ex.function(
    points=2,
    truth=softplus_formula,
    check="one number",
    examples=[{"z": 0.0}, {"z": 2.0}, {"z": -2.0}],
)
def softplus(z):
    return np.logaddexp(0, z)


ex.check(
    "an array",
    of="softplus",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=[{"z": [5.5, 0.75, -5.5]}, {"z": [[[1.0, -1.0], [0.25, 4.0]]]}],
)
ex.check("large |z|", of="softplus", points=1, cases=LARGE, when_wrong=FINITE)

ex.function(
    "softplus_prime",
    points=2,
    truth=softplus_formula.diff("z"),  # derived, never typed
    check="one number",
    examples=[{"z": 0.0}, {"z": 2.0}, {"z": -2.0}],
)
ex.check(
    "an array",
    of="softplus_prime",
    points=1,
    inputs=BATCH,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=[{"z": [5.5, 0.75, -5.5]}, {"z": [[[1.0, -1.0], [0.25, 4.0]]]}],
)
ex.check(
    "large |z|",
    of="softplus_prime",
    points=1,
    cases=LARGE,
    when_wrong="The slope goes to 1 for large z. If nan came back, e^1000 / e^1000 did it: use e^(−|z|) only. At "
    "10 it is not yet quite 1, and at −10 not yet 0.",
)


@ex.picture("Softplus and its slope", x="z", y="")
def curves(softplus, softplus_prime):
    z = np.linspace(-6, 6, 81)
    return {"softplus": (z, softplus(z)), "its slope": (z, softplus_prime(z))}


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="softplus")
def one_call(z):
    """1 is e^0, so this is the logarithm of a sum of two exponentials, and NumPy has a function for that which never
    overflows."""
    return np.logaddexp(0, z)


@ex.another_way(of="softplus_prime")
def sigmoid_as_a_tanh(z):
    """The slope is the sigmoid, and the sigmoid is a tanh, shifted and squeezed from (−1, 1) into (0, 1). It is short
    and never overflows; only below about z = −38 it is exactly 0, where the model solution still has a tiny number."""
    return (1 + np.tanh(z / 2)) / 2


# --- wrong ideas about the function --------------------------------------------------------------------


def _sigmoid(z):
    return (1 + np.tanh(np.asarray(z) / 2)) / 2


@ex.misconception(of="softplus")
def overflow(z):
    """The formula is right, but e^z is inf for z above 709. For positive z use z + ln(1 + e^(−z)), which is the same,
    or for every z max(z, 0) + ln(1 + e^(−|z|))."""
    return np.log(1 + np.exp(z))


@ex.misconception(of="softplus")
def common_logarithm(z):
    """This has the logarithm to base 10. ln is the natural logarithm, np.log or np.log1p."""
    return np.logaddexp(0, z) / np.log(10)


@ex.misconception(of="softplus")
def binary_logarithm(z):
    """This has the logarithm to base 2. ln is the natural logarithm, np.log or np.log1p."""
    return np.logaddexp(0, z) / np.log(2)


@ex.misconception(of="softplus")
def common_logarithm_in_the_rest(z):
    """Beside max(z, 0) stands a logarithm to base 10. ln is the natural logarithm, np.log or np.log1p."""
    return np.maximum(z, 0) + np.log10(1 + np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def binary_logarithm_in_the_rest(z):
    """Beside max(z, 0) stands a logarithm to base 2. ln is the natural logarithm, np.log or np.log1p."""
    return np.maximum(z, 0) + np.log2(1 + np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def sign_of_the_exponent(z):
    """This is ln(1 + e^(−z)), the mirror image, which falls with z. The exponent is +z; only where z > 0 is taken out
    of the logarithm, −z is left inside."""
    return np.logaddexp(0, -np.asarray(z))


@ex.misconception(of="softplus")
def maximum_left_out(z):
    """This is ln(1 + e^(−|z|)), a bump around 0. Add max(z, 0), the z that was taken out of the logarithm."""
    return np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def same_for_both_signs(z):
    """This is softplus(|z|), the same for z and −z. In max(z, 0) + ln(1 + e^(−|z|)) the exponent has the absolute
    value, and max(z, 0) has none."""
    return np.logaddexp(0, np.abs(z))


@ex.misconception(of="softplus")
def exponent_positive_in_the_rest(z):
    """This is max(z, 0) + ln(1 + e^|z|). The exponent is −|z|: once z is taken out of the logarithm, e^(−z) is left."""
    return np.maximum(z, 0) + np.logaddexp(0, np.abs(z))


@ex.misconception(of="softplus")
def exponent_z_in_the_rest(z):
    """This is max(z, 0) + ln(1 + e^z), so positive z counts twice. Once z is taken out of the logarithm, e^(−z) is left
    in it: max(z, 0) + ln(1 + e^(−|z|))."""
    return np.maximum(z, 0) + np.logaddexp(0, z)


@ex.misconception(of="softplus")
def z_for_the_maximum(z):
    """This is z + ln(1 + e^(−|z|)), which is negative for negative z. Only a positive z is taken out of the logarithm:
    max(z, 0) in the place of z."""
    return z + np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def one_added_twice(z):
    """This is max(z, 0) + ln(2 + e^(−|z|)): the 1 is there twice. np.log1p adds a 1 itself."""
    return np.maximum(z, 0) + np.log(2 + np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def one_added_twice_in_the_formula(z):
    """This is ln(2 + e^z): the 1 is there twice. np.log1p adds a 1 itself."""
    return np.logaddexp(np.log(2), z)


@ex.misconception(of="softplus")
def one_left_out(z):
    """The answer is z itself, which is ln(e^z). The 1 is missing in the logarithm: ln(1 + e^z)."""
    return z + 0.0


@ex.misconception(of="softplus")
def one_outside(z):
    """This is 1 + z, which is 1 + ln(e^z). The 1 belongs inside the logarithm: ln(1 + e^z)."""
    return 1 + z


@ex.misconception(of="softplus")
def logarithm_forgotten(z):
    """This is 1 + e^z. The logarithm of it is asked for."""
    return 1 + np.exp(z)


@ex.misconception(of="softplus")
def z_for_its_exponential(z):
    """This is ln(1 + z), the exponential is missing: ln(1 + e^z). For z below −1 your logarithm does not even exist."""
    return np.log(1 + z)


@ex.misconception(of="softplus")
def z_above_zero(z):
    """For positive z the answer is z itself, as with ReLU. Softplus is larger: z + ln(1 + e^(−z)), 0.97 at 0.5."""
    return np.where(np.asarray(z) > 0, z, np.log1p(np.exp(-np.abs(z))))


@ex.misconception(of="softplus")
def zero_below_zero(z):
    """For negative z the answer is 0, as with ReLU. Softplus is positive there: ln(1 + e^z)."""
    return np.where(np.asarray(z) <= 0, 0.0, np.logaddexp(0, z))


@ex.misconception(of="softplus")
def relu(z):
    """This is ReLU, max(z, 0). Softplus rounds its corner off: ln(1 + e^z)."""
    return np.maximum(z, 0)


@ex.misconception(of="softplus")
def the_sigmoid(z):
    """This is σ(z), the derivative of softplus. The function is ln(1 + e^z)."""
    return _sigmoid(z)


@ex.misconception(of="softplus")
def logarithm_of_the_sigmoid(z):
    """This is ln σ(z), which is −softplus(−z). Softplus is ln(1 + e^z), and always positive."""
    return -np.logaddexp(0, -np.asarray(z))


@ex.misconception(of="softplus")
def silu_instead(z):
    """This is z·σ(z), SiLU. Softplus is ln(1 + e^z)."""
    return z * _sigmoid(z)


@ex.misconception(of="softplus")
def linear_above_five(z):
    """For large z the answer is z itself, and that too early: at z = 5.5 the part ln(1 + e^(−z)) is still 0.0041. Keep
    it; e^(−z) never overflows for positive z."""
    return np.where(np.asarray(z) > 5, z, np.logaddexp(0, z))


def _limited(limit):
    def limited(z):
        return np.logaddexp(0, np.clip(z, -limit, limit))

    limited.__name__ = f"limited_at_{limit}"
    limited.__doc__ = (
        f"Above {limit} your answer stays at {limit}. Is z limited before the exponential? Softplus grows on with z: "
        "take a positive z out of the logarithm, z + ln(1 + e^(−z))."
    )
    ex.misconception(of="softplus")(limited)


for _limit in (20, 30, 50, 100, 500, 700, 709):
    _limited(_limit)


@ex.misconception(of="softplus")
def exponential_alone(z):
    """This is e^z. The logarithm must be taken of the whole sum: np.log(1 + np.exp(z))."""
    return np.exp(z)


@ex.misconception(of="softplus")
def logarithm_forgotten_in_the_rest(z):
    """This is max(z, 0) + e^(−|z|). The second term is the logarithm ln(1 + e^(−|z|))."""
    return np.maximum(z, 0) + np.exp(-np.abs(z))


@ex.misconception(of="softplus")
def rest_subtracted(z):
    """This is max(z, 0) − ln(1 + e^(−|z|)). The logarithm is added: softplus lies above ReLU."""
    return np.maximum(z, 0) - np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def minimum_for_the_maximum(z):
    """This is min(z, 0) + ln(1 + e^(−|z|)). The first term is max(z, 0): a positive z is taken out of the logarithm."""
    return np.minimum(z, 0) + np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def largest_element(z):
    """One and the same number, the largest element, stands where max(z, 0) should. np.max(z) looks for the largest
    element; np.maximum(z, 0) compares each element with 0."""
    return np.max(z) + np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def exponential_below_zero(z):
    """This is z above 0 and e^z below. Both are near to softplus only far from 0: it is ln(1 + e^z) everywhere."""
    return np.where(np.asarray(z) > 0, z, np.exp(z))


@ex.misconception(of="softplus")
def one_sum_for_all(z):
    """This is one number for the whole array: ln(1 + the sum of all e^z). Each element has its own ln(1 + e^z); no sum
    is taken."""
    return np.log1p(np.sum(np.exp(z)))


# --- wrong ideas about the slope -----------------------------------------------------------------------


@ex.misconception(of="softplus_prime")
def quotient_of_infinities(z):
    """The formula is right, but for z above 709 it is inf/inf, which is nan. Divide both by e^z: 1/(1 + e^(−z))."""
    return np.exp(z) / (1 + np.exp(z))


@ex.misconception(of="softplus_prime")
def inner_derivative_forgotten(z):
    """This is 1/(1 + e^z), which is σ(−z): the slope of the logarithm alone, or a sigmoid turned round. The chain rule
    multiplies the slope of the logarithm by that of what is inside, e^z, which gives σ(z)."""
    return _sigmoid(-np.asarray(z))


@ex.misconception(of="softplus_prime")
def inner_derivative_alone(z):
    """This is e^z, the slope of what is inside the logarithm. The chain rule multiplies it by the slope of the
    logarithm, 1/(1 + e^z)."""
    return np.exp(z)


@ex.misconception(of="softplus_prime")
def inner_derivative_added(z):
    """This is 1/(1 + e^z) + e^z. The chain rule multiplies its two factors: e^z/(1 + e^z)."""
    return 1 / (1 + np.exp(z)) + np.exp(z)


@ex.misconception(of="softplus_prime")
def derivative_of_the_sigmoid(z):
    """This is σ(z)(1 − σ(z)), the derivative of the sigmoid. The derivative of softplus is the sigmoid itself."""
    return _sigmoid(z) * _sigmoid(-np.asarray(z))


@ex.misconception(of="softplus_prime")
def brackets_of_the_sigmoid(z):
    """This is 1 + e^(−z). As a fraction it needs brackets: 1 / 1 + e^(−z) is (1 / 1) + e^(−z). Write 1 / (1 +
    np.exp(-z))."""
    return 1 + np.exp(-np.asarray(z))


@ex.misconception(of="softplus_prime")
def brackets_of_the_quotient(z):
    """This is 1 + e^z. The slope is a fraction with that below: np.exp(z) / (1 + np.exp(z)), with brackets."""
    return 1 + np.exp(z)


@ex.misconception(of="softplus_prime")
def sigmoid_not_inverted(z):
    """This is (1 + e^z)/e^z, upside down. The slope is e^z/(1 + e^z)."""
    return (1 + np.exp(z)) / np.exp(z)


@ex.misconception(of="softplus_prime")
def exponent_without_sign(z):
    """This is 1/(1 + e^(−|z|)), the same for z and −z. For negative z it is e^z/(1 + e^z): multiply by e^(−|z|)
    there."""
    return 1 / (1 + np.exp(-np.abs(z)))


@ex.misconception(of="softplus_prime")
def lower_branch_everywhere(z):
    """This is e/(1 + e) with e = e^(−|z|), the same for z and −z. That is right for negative z; for positive z it is
    1/(1 + e)."""
    return _sigmoid(-np.abs(z))


@ex.misconception(of="softplus_prime")
def relu_slope(z):
    """The slope is 0 or 1 in your answer, as with ReLU. Softplus has a smooth one: σ(z)."""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


@ex.misconception(of="softplus_prime")
def one_above_zero(z):
    """For positive z the slope is 1 in your answer, as with ReLU. It is σ(z) there too: softplus is z + ln(1 + e^(−z)),
    and the second term has a slope."""
    return np.where(np.asarray(z) > 0, 1.0, _sigmoid(z))


@ex.misconception(of="softplus_prime")
def softplus_itself(z):
    """This is softplus, not its derivative. The slope is e^z/(1 + e^z), which is σ(z)."""
    return np.logaddexp(0, z)


@ex.misconception(of="softplus_prime")
def softplus_times_slope(z):
    """This is softplus times σ. The derivative of ln(1 + e^z) is e^z/(1 + e^z) alone; no logarithm is left in it."""
    return np.logaddexp(0, z) * _sigmoid(z)


@ex.misconception(of="softplus_prime")
def tanh_slope(z):
    """This is tanh(z). The derivative of softplus is the sigmoid, e^z/(1 + e^z), which lies between 0 and 1."""
    return np.tanh(z)


@ex.misconception(of="softplus_prime")
def factor_z(z):
    """This is z·σ(z). The slope is σ(z) alone: the derivative of e^z is e^z, without a factor z."""
    return z * _sigmoid(z)


@ex.misconception(of="softplus_prime")
def forward_difference(z):
    """This is (softplus(z + h) − softplus(z))/h with a step h of about 0.001: near the slope, but good to a few digits
    only. Take the derivative by hand: e^z/(1 + e^z)."""
    return (np.logaddexp(0, np.asarray(z) + 1e-3) - np.logaddexp(0, z)) / 1e-3


@ex.misconception(of="softplus_prime")
def twice_the_exponential(z):
    """This is 2·e^z. Without brackets np.exp(z) / 1 + np.exp(z) is e^z + e^z; write np.exp(z) / (1 + np.exp(z))."""
    return 2 * np.exp(z)


@ex.misconception(of="softplus_prime")
def minus_in_the_denominator(z):
    """This is 1/(1 − e^(−z)). There is a plus in the denominator: 1/(1 + e^(−z))."""
    return 1 / (1 - np.exp(-np.asarray(z)))


@ex.misconception(of="softplus_prime")
def relu_slope_from_zero(z):
    """The slope is 0 or 1 in your answer, 1 at 0. That is ReLU's; softplus has a smooth one: σ(z)."""
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)


@ex.misconception(of="softplus_prime")
def z_over_the_sum(z):
    """This is z/(1 + e^z). The derivative of what is inside the logarithm is e^z, so e^z stands above the line."""
    return z / (1 + np.exp(z))


@ex.misconception(of="softplus_prime")
def power_rule_for_the_exponential(z):
    """This is z·e^(z − 1)/(1 + e^z). The rule for powers holds for z^n; the derivative of e^z is e^z itself."""
    return z * np.exp(z - 1) / (1 + np.exp(z))


@ex.misconception(of="softplus_prime")
def softplus_for_the_sigmoid(z):
    """This is s(1 − s) with s = softplus(z). That form belongs to the sigmoid's derivative; the derivative of softplus
    is the sigmoid itself, e^z/(1 + e^z)."""
    s = np.logaddexp(0, z)
    return s * (1 - s)


@ex.misconception(of="softplus_prime")
def logarithm_kept(z):
    """This is e^z·ln(1 + e^z). The logarithm's derivative is 1 over what is inside: e^z · 1/(1 + e^z)."""
    return np.exp(z) * np.logaddexp(0, z)


@ex.misconception(of="softplus_prime")
def one_over_the_logarithm(z):
    """This is 1/ln(1 + e^z). The derivative of ln u is 1/u, times that of u: e^z/(1 + e^z)."""
    return 1 / np.logaddexp(0, z)


@ex.misconception(of="softplus_prime")
def tanh_prime(z):
    """This is 1 − tanh²(z), the derivative of tanh. The derivative of softplus is the sigmoid, e^z/(1 + e^z)."""
    return 1 - np.tanh(z) ** 2


@ex.misconception(of="softplus_prime")
def stretched_sigmoid(z):
    """This is 2σ(z) − 1, which is tanh(z/2) and lies between −1 and 1. The slope is σ(z), between 0 and 1."""
    return np.tanh(np.asarray(z) / 2)


@ex.misconception(of="softplus_prime")
def softmax(z):
    """This is e^z divided by the sum over all elements, softmax: a single number gives 1. Each element has a slope of
    its own: e^z/(1 + e^z)."""
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


@ex.misconception(of="softplus_prime")
def one_minus_softplus(z):
    """This is 1 − softplus(z). The slope is e^z/(1 + e^z), which is σ(z)."""
    return 1 - np.logaddexp(0, z)


@ex.misconception(of="softplus")
def minus_in_front(z):
    """This is −ln(1 + e^z). There is no minus in front: softplus is always positive."""
    return -np.logaddexp(0, z)


@ex.misconception(of="softplus")
def one_subtracted(z):
    """This is ln(e^z − 1), which does not exist for negative z. The 1 is added: ln(1 + e^z)."""
    return np.log(np.exp(z) - 1)


@ex.misconception(of="softplus")
def the_two_added(z):
    """This is max(z, 0) + 1 + e^(−|z|). The second term is the logarithm of that sum: ln(1 + e^(−|z|))."""
    return np.maximum(z, 0) + 1 + np.exp(-np.abs(z))


@ex.misconception(of="softplus_prime")
def brackets_of_the_stable_sigmoid(z):
    """This is 1 + e^(−|z|). As a fraction it needs brackets, 1 / (1 + e); and that is σ(z) for z >= 0 only, for
    negative z it is e / (1 + e) with e = e^(−|z|)."""
    return 1 + np.exp(-np.abs(z))


@ex.misconception(of="softplus_prime")
def one_above_five(z):
    """For large z the slope is exactly 1, and that too early: at z = 5.5 it is still 0.9959. No limit is needed:
    1/(1 + e^(−z)) does not overflow for positive z."""
    return np.where(np.asarray(z) > 5, 1.0, _sigmoid(z))


@ex.misconception(of="softplus_prime")
def mirrored(z):
    """This is −σ(−z). The slope of softplus is σ(z), always positive."""
    return -_sigmoid(-np.asarray(z))


@ex.misconception(of="softplus_prime")
def minus_in_front_of_the_slope(z):
    """This is −σ(z). Softplus rises everywhere, so its slope is positive: no minus in front."""
    return -_sigmoid(z)


@ex.misconception(of="softplus_prime")
def minus_in_the_lower_exponent(z):
    """This is e^z/(1 + e^(−z)). Above and below the line the exponent is the same: e^z/(1 + e^z), or 1/(1 + e^(−z))."""
    return np.exp(z) / (1 + np.exp(-np.asarray(z)))


@ex.misconception(of="softplus_prime")
def minus_in_the_upper_exponent(z):
    """This is e^(−z)/(1 + e^z). Above and below the line the exponent is the same: e^z/(1 + e^z)."""
    return np.exp(-np.asarray(z)) / (1 + np.exp(z))


@ex.misconception(of="softplus_prime")
def one_for_nan(z):
    """The formula is right, but for z above 709 it is inf/inf, which is nan, and 0 stands in its place. The slope is 1
    there. 1/(1 + e^(−z)) gives it."""
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))


@ex.misconception(of="softplus")
def largest_number_for_infinity(z):
    """The formula is right, but e^z is inf for z above 709, and some other number stands in its place, such as the
    largest there is. Softplus is z + ln(1 + e^(−z)) there."""
    return np.nan_to_num(np.log1p(np.exp(z)))


@ex.misconception(of="softplus")
def zero_for_infinity(z):
    """The formula is right, but e^z is inf for z above 709, and 0 stands in its place. Softplus is z + ln(1 + e^(−z))
    there."""
    return np.nan_to_num(np.log1p(np.exp(z)), posinf=0.0)


@ex.misconception(of="softplus")
def twice_as_steep(z):
    """This is ln(1 + e^(2z))/2. There is no factor in the exponent: ln(1 + e^z)."""
    return np.logaddexp(0, 2 * np.asarray(z)) / 2


@ex.misconception(of="softplus")
def product_for_the_sum(z):
    """This is max(z, 0) times ln(1 + e^(−|z|)). The two are added."""
    return np.maximum(z, 0) * np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def maximum_with_one(z):
    """This is max(z, 1) + ln(1 + e^(−|z|)). The first term is max(z, 0): only a positive z is taken out of the
    logarithm."""
    return np.maximum(z, 1) + np.log1p(np.exp(-np.abs(z)))


@ex.misconception(of="softplus")
def exponential_of_the_square(z):
    """This is ln(1 + e^(z²)). The exponent is z itself."""
    return np.logaddexp(0, np.asarray(z) ** 2)


@ex.misconception(of="softplus")
def logarithm_times_z(z):
    """This is z·ln(1 + e^z). No factor stands in front."""
    return z * np.logaddexp(0, z)


@ex.misconception(of="softplus_prime")
def minus_the_exponential(z):
    """This is −e^z. The slope is e^z/(1 + e^z). If it is made from softplus, it is 1 − e^(−softplus(z)), with the
    minus."""
    return -np.exp(z)


@ex.misconception(of="softplus_prime")
def sigmoid_of_twice(z):
    """This is ½(1 + tanh(z)), which is σ(2z). σ(z) is ½(1 + tanh(z/2))."""
    return _sigmoid(2 * np.asarray(z))


@ex.misconception(of="softplus_prime")
def share_added_to_one(z):
    """This is 1 + 1/(1 + e^z), or 2 − σ(z). The slope is 1 − 1/(1 + e^z), which is e^z/(1 + e^z)."""
    return 2 - _sigmoid(z)


@ex.misconception(of="softplus")
def size_for_its_exponential(z):
    """This is ln(1 + |z|), the exponential is missing: ln(1 + e^z)."""
    return np.log1p(np.abs(z))


@ex.misconception(of="softplus")
def powers_of_two(z):
    """This is log2(1 + 2^z), with base 2 in both places (np.logaddexp2). Softplus has e^z and the natural logarithm:
    np.logaddexp."""
    return np.logaddexp2(0, z)


@ex.misconception(of="softplus")
def logarithm_of_twice_cosh(z):
    """This is ln(e^z + e^(−z)), the same for z and −z. The 1 stands in the place of the second exponential:
    ln(1 + e^z)."""
    return np.logaddexp(z, -np.asarray(z))


@ex.misconception(of="softplus")
def exponential_subtracted_in_the_rest(z):
    """This is max(z, 0) + ln(1 − e^(−|z|)), which is −∞ at 0. The exponential is added: ln(1 + e^(−|z|))."""
    return np.maximum(z, 0) + np.log(1 - np.exp(-np.abs(z)))
