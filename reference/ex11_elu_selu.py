"""ex11: ELU and SELU with their slopes, stable."""

import numpy as np

from grader import Exercise, floats

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772

ex = Exercise(
    title="ELU and SELU",
    chapter="B. Activations",
    source="S1 'Activation functions: Exponential LU', 'Activation Function Cheat Sheet'; S2 'ELU'",
    inputs={"z": floats(low=-4, high=4), "alpha": floats(low=0.3, high=3)},
    sizes={"n": (3, 5), "m": (2, 6)},
    hints=[
        "Two pieces again: z where z > 0, alpha·(e^z − 1) elsewhere. Mind the brackets.",
        "Take e^z of the negative part only: np.exp(np.minimum(z, 0)) is never above 1, so nothing overflows.",
        "elu: np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1)).",
        "The slopes of the pieces: 1, and alpha·e^z, as the −1 is a constant. At 0 the right-hand one counts: z >= 0.",
        "selu is LAMBDA * elu(z, ALPHA), and a constant factor stays a factor of the slope: LAMBDA * elu_prime(z, "
        "ALPHA).",
    ],
    notes=[
        "S1 prints ELU as a·e^x − 1, which jumps to a − 1 at 0 unless a = 1, and speaks of a·e^x + 1. It is a·(e^x − "
        "1).",
        "S1 also writes max(α(e^z − 1), z). e^z outgrows z, so for large z, whatever α is, this picks the "
        "exponential; for α > 1 it is wrong just below 0 as well.",
        "S2 gives x(1 − e^(−x)), which is another function, positive for negative x; its derivative there is not that "
        "one's.",
        "S1 rounds λ = 1.0507 and α = 1.67326; here they have all their digits.",
    ],
    builds_on=["ex09", "ex10"],
    topics=[
        "ELU (exponential linear unit): α(e^z − 1) for z <= 0",
        "ELU: derivative αe^z for z < 0",
        "SELU (scaled ELU): λ·elu(z, α), derivative λ·elu'(z, α)",
        "self-normalising network",
        "derivative of an activation function",
        "numerical stability: no overflow of e^z",
    ],
)

ARRAY = {"z": floats("m", "n", low=-4, high=4)}
SHOWN = [{"z": -1.0, "alpha": 2.0}, {"z": 3.0, "alpha": 2.0}]
SHOWN_ARRAY = [{"z": [-2.0, 0.5, 3.0], "alpha": 0.5}]
SHAPES = [
    {"z": [-1.5], "alpha": 2.0},
    {"z": [[0.5], [-2.0]], "alpha": 0.5},
    {"z": [[[1.0, -1.0], [0.25, -2.0]], [[-0.5, 1.5], [-3.0, 2.5]]], "alpha": 1.75},
]
# The corner is at 0, not at alpha, and not at 1.
BETWEEN = [{"z": 0.25, "alpha": 0.5}, {"z": 0.75, "alpha": 0.5}]
STEEP = {"z": -0.25, "alpha": 2.0}  # a slope above 1, below 0
AT_ZERO = [
    {"z": 0.0, "alpha": 2.0},
    {"z": [-2.0, 0.0, 3.0], "alpha": 0.5},
    {"z": [[0.0, 1.5], [-0.5, 0.0]], "alpha": 3.0},
]
LARGE = [{"z": 1000.0, "alpha": 2.0}, {"z": -1000.0, "alpha": 2.0}]
LARGE_TOO = [{"z": 720.0, "alpha": 0.5}, {"z": -750.0, "alpha": 0.5}, {"z": [-1000.0, 0.5, 1000.0, -0.5], "alpha": 1.5}]
NOT_YET_FLAT = {"z": [-11.0, 11.0, -12.0], "alpha": 2.0}
DEFAULT = [{"z": -1.0}, {"z": [-2.0, 0.5, -0.25]}, {"z": 2.0}]
NOT_GIVEN = "Without a second argument alpha is 1.0: keep the default of the stub."
OVERFLOW = "e^1000 is inf, and inf · 0 is nan: take e^z of the negative part only, np.exp(np.minimum(z, 0))."
RIGHT_HAND = "At z = 0 the right-hand slope counts here: the piece for z >= 0."


def _only_z(cases):
    return [{"z": case["z"]} for case in cases]


@ex.truth
def bent(sp):
    z = sp.Symbol("z", real=True)
    alpha = sp.Symbol("alpha", positive=True)
    return sp.Piecewise((z, z >= 0), (alpha * (sp.exp(z) - 1), True))


@ex.truth
def scaled(sp):
    z = sp.Symbol("z", real=True)
    scale, alpha = sp.Rational("1.0507009873554805"), sp.Rational("1.6732632423543772")
    return sp.Piecewise((scale * z, z >= 0), (scale * alpha * (sp.exp(z) - 1), True))


@ex.function(points=1, truth=bent, check="one number", examples=SHOWN, cases=BETWEEN)
def elu(z, alpha=1.0):
    return np.maximum(z, 0) + alpha * np.expm1(np.minimum(z, 0))


ex.check(
    "an array",
    of="elu",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=SHOWN_ARRAY,
    cases=[*SHAPES, *AT_ZERO[1:]],
)
ex.check(
    "large |z|",
    of="elu",
    points=0.5,
    examples=LARGE[:1],
    cases=[*LARGE[1:], *LARGE_TOO, NOT_YET_FLAT],
    when_wrong=OVERFLOW,
)
ex.check("alpha left out", of="elu", points=0.5, cases=DEFAULT, when_wrong=NOT_GIVEN)


@ex.function(points=1, truth=bent.diff("z"), check="one number", examples=SHOWN, cases=[*BETWEEN, STEEP])
def elu_prime(z, alpha=1.0):
    return np.where(np.asarray(z) >= 0, 1, alpha * np.exp(np.minimum(z, 0)))


ex.check(
    "an array",
    of="elu_prime",
    points=1,
    inputs=ARRAY,
    drawn=4,
    examples=SHOWN_ARRAY,
    cases=SHAPES,
)
ex.check(
    "at z = 0",
    of="elu_prime",
    points=0.5,
    truth=False,  # there is no derivative at 0 unless alpha is 1: the value is a convention
    examples=AT_ZERO[:1],
    cases=AT_ZERO[1:],
    when_wrong=RIGHT_HAND,
)
ex.check(
    "large |z|", of="elu_prime", points=0.5, examples=LARGE[:1], cases=[*LARGE[1:], *LARGE_TOO], when_wrong=OVERFLOW
)
ex.check("alpha left out", of="elu_prime", points=0.5, cases=DEFAULT, when_wrong=NOT_GIVEN)


@ex.function(points=1, truth=scaled, check="one number", examples=[{"z": 1.0}, {"z": -1.0}])
def selu(z):
    return LAMBDA * elu(z, ALPHA)


ex.check(
    "an array",
    of="selu",
    points=0.5,
    inputs=ARRAY,
    drawn=4,
    examples=_only_z(SHOWN_ARRAY),
    cases=_only_z([*SHAPES, *AT_ZERO[1:]]),
)
ex.check("large |z|", of="selu", points=0.5, cases=_only_z([*LARGE, *LARGE_TOO]), when_wrong=OVERFLOW)


@ex.function(points=1, truth=scaled.diff("z"), check="one number", examples=[{"z": 1.0}, {"z": -1.0}])
def selu_prime(z):
    return LAMBDA * elu_prime(z, ALPHA)


ex.check(
    "an array",
    of="selu_prime",
    points=0.5,
    inputs=ARRAY,
    drawn=4,
    examples=_only_z(SHOWN_ARRAY),
    cases=_only_z(SHAPES),
)
ex.check(
    "at z = 0",
    of="selu_prime",
    points=0.5,
    truth=False,
    examples=_only_z(AT_ZERO[:1]),
    cases=_only_z(AT_ZERO[1:]),
    when_wrong=RIGHT_HAND,
)
ex.check("large |z|", of="selu_prime", points=0.5, cases=_only_z([*LARGE, *LARGE_TOO]), when_wrong=OVERFLOW)


@ex.picture("ELU (α = 2) and SELU", x="z", y="value")
def functions(elu, selu):
    z = np.linspace(-4, 2, 81)
    return {"elu": (z, elu(z, 2.0)), "selu": (z, selu(z))}


@ex.picture("Their slopes", x="z", y="slope")
def slopes(elu_prime, selu_prime):
    z = np.linspace(-4, 2, 81)
    return {"elu'": (z, elu_prime(z, 2.0)), "selu'": (z, selu_prime(z))}


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="elu")
def as_the_definition_says(z, alpha=1.0):
    """np.where reads like the definition. But it computes both pieces for every z, so the exponential must still be
    kept from large z."""
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))


@ex.another_way(of="elu_prime")
def from_the_output(z, alpha=1.0):
    """Below 0, alpha·e^z is elu(z) + alpha: the slope follows from the output. In a network the output is known when
    the slope is asked for, and no second exponential is needed."""
    return np.where(z >= 0, 1, elu(z, alpha) + alpha)


# --- wrong ideas: ELU ----------------------------------------------------------------------------------


def _pieces(z, below, above=lambda z: z, at_zero=None):
    """One piece for z < 0, another for z > 0; at 0 that of z > 0 unless `at_zero` is another."""
    z = np.asarray(z, dtype=float)
    low, high = below(np.minimum(z, 0)), above(np.maximum(z, 0))
    return np.where(z < 0, low, np.where(z > 0, high, high if at_zero is None else at_zero(0 * z)))


def _one(z):
    return 1 + 0 * z


@ex.misconception(of="elu")
def brackets_missing(z, alpha=1.0):
    """For negative z you have alpha·e^z − 1, as one of the sources prints it. It is alpha·(e^z − 1): only then do the
    pieces meet at 0."""
    return np.where(np.asarray(z) > 0, z, alpha * np.exp(np.minimum(z, 0)) - 1)


@ex.misconception(of="elu")
def brackets_missing_off_zero(z, alpha=1.0):
    """For negative z you have alpha·e^z − 1, as one of the sources prints it. It is alpha·(e^z − 1)."""
    return _pieces(z, lambda z: alpha * np.exp(z) - 1)


@ex.misconception(of="elu")
def plus_one(z, alpha=1.0):
    """For negative z you add 1: alpha·e^z + 1. It is alpha·(e^z − 1), which is 0 at z = 0."""
    return np.where(np.asarray(z) > 0, z, alpha * np.exp(np.minimum(z, 0)) + 1)


@ex.misconception(of="elu")
def minus_one_forgotten(z, alpha=1.0):
    """For negative z you have alpha·e^z. The −1 is missing: alpha·(e^z − 1), which is 0 at z = 0."""
    return np.where(np.asarray(z) > 0, z, alpha * np.exp(np.minimum(z, 0)))


@ex.misconception(of="elu")
def minus_one_forgotten_off_zero(z, alpha=1.0):
    """For negative z you have alpha·e^z. The −1 is missing: alpha·(e^z − 1), which goes to 0 at z = 0."""
    return _pieces(z, lambda z: alpha * np.exp(z))


@ex.misconception(of="elu")
def alpha_forgotten(z, alpha=1.0):
    """For negative z you have e^z − 1. The factor alpha is missing."""
    return _pieces(z, np.expm1)


@ex.misconception(of="elu")
def larger_of_the_pieces(z, alpha=1.0):
    """This is max(alpha·(e^z − 1), z), as one of the sources has it. e^z outgrows z: choose by the sign of z, with
    np.where."""
    with np.errstate(over="ignore"):
        return np.maximum(alpha * np.expm1(np.asarray(z, dtype=float)), z)


@ex.misconception(of="elu")
def smaller_of_the_pieces(z, alpha=1.0):
    """This is min(alpha·(e^z − 1), z). Which piece holds depends on the sign of z: choose with np.where."""
    with np.errstate(over="ignore"):
        return np.minimum(alpha * np.expm1(np.asarray(z, dtype=float)), z)


@ex.misconception(of="elu")
def formula_of_the_article(z, alpha=1.0):
    """This is z·(1 − e^(−z)), as one of the sources has it: another function, positive for negative z. ELU is z for z >
    0 and alpha·(e^z − 1) elsewhere."""
    z = np.asarray(z, dtype=float)
    return z * (1 - np.exp(-z))


@ex.misconception(of="elu")
def exponent_reversed(z, alpha=1.0):
    """For negative z you have alpha·(e^(−z) − 1), which grows without end. The exponent is z itself: e^z goes to 0."""
    return _pieces(z, lambda z: alpha * np.expm1(-z))


@ex.misconception(of="elu")
def one_minus_e(z, alpha=1.0):
    """For negative z you have alpha·(1 − e^z), a positive number. It is alpha·(e^z − 1), between −alpha and 0."""
    return _pieces(z, lambda z: -alpha * np.expm1(z))


@ex.misconception(of="elu")
def sides_exchanged(z, alpha=1.0):
    """The pieces are exchanged: z belongs to z > 0, alpha·(e^z − 1) to z <= 0."""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, alpha * np.expm1(z), z)


@ex.misconception(of="elu")
def exponential_everywhere(z, alpha=1.0):
    """You have alpha·(e^z − 1) everywhere. For z > 0 it is z itself."""
    return alpha * np.expm1(np.asarray(z, dtype=float))


@ex.misconception(of="elu")
def alpha_on_the_line(z, alpha=1.0):
    """For positive z you have alpha·z. It is z itself; alpha belongs to the other piece."""
    return _pieces(z, lambda z: alpha * np.expm1(z), lambda z: alpha * z)


@ex.misconception(of="elu")
def leaky_for_elu(z, alpha=1.0):
    """This is the leaky ReLU, alpha·z for negative z. ELU bends there: alpha·(e^z − 1)."""
    return _pieces(z, lambda z: alpha * z)


@ex.misconception(of="elu")
def relu_for_elu(z, alpha=1.0):
    """This is ReLU: 0 for negative z. ELU has alpha·(e^z − 1) there."""
    return np.maximum(z, 0)


@ex.misconception(of="elu")
def alpha_in_the_exponent(z, alpha=1.0):
    """For negative z you have e^(alpha·z) − 1. Alpha stands in front: alpha·(e^z − 1)."""
    return _pieces(z, lambda z: np.expm1(alpha * z))


@ex.misconception(of="elu")
def divided_by_alpha_in_the_exponent(z, alpha=1.0):
    """For negative z you have alpha·(e^(z/alpha) − 1), which is CELU. In ELU the exponent is z."""
    return _pieces(z, lambda z: alpha * np.expm1(z / alpha))


@ex.misconception(of="elu")
def z_times_exponential(z, alpha=1.0):
    """For negative z you have alpha·z·(e^z − 1). The factor z does not belong there: alpha·(e^z − 1)."""
    return _pieces(z, lambda z: alpha * z * np.expm1(z))


@ex.misconception(of="elu")
def slope_for_the_function(z, alpha=1.0):
    """These are the slopes, 1 and alpha·e^z. ELU itself is z and alpha·(e^z − 1)."""
    return _pieces(z, lambda z: alpha * np.exp(z), _one)


def _nan_for_large(z, right):
    """The right values, but nan where e^z is inf."""
    with np.errstate(over="ignore", invalid="ignore"):
        return right + 0 * np.exp(np.asarray(z, dtype=float))


@ex.misconception(of="elu")
def infinity_times_zero(z, alpha=1.0):
    """For large z nan comes back, as from e^1000 · 0, which is inf · 0. Take e^z of the negative part only:
    np.exp(np.minimum(z, 0))."""
    return _nan_for_large(z, elu(z, alpha))


@ex.misconception(of="elu")
def default_of_a_hundredth(z, alpha=0.01):
    """Your default for alpha is 0.01. Here it is 1.0, as the stub has it."""
    return elu(z, alpha)


# --- wrong ideas: the slope of ELU ---------------------------------------------------------------------


def _elu_slope(z, alpha):
    return alpha * np.exp(z)


@ex.misconception(of="elu_prime")
def left_slope_at_zero(z, alpha=1.0):
    """At z = 0 your slope is alpha, the left-hand one. Here the right-hand one counts, 1: >= and not >."""
    return _pieces(z, lambda z: _elu_slope(z, alpha), _one, lambda z: alpha + z)


@ex.misconception(of="elu_prime")
def zero_at_zero(z, alpha=1.0):
    """At z = 0 your slope is 0. Here the right-hand one counts, 1: >=."""
    return _pieces(z, lambda z: _elu_slope(z, alpha), _one, lambda z: z)


@ex.misconception(of="elu_prime")
def function_below_for_slope(z, alpha=1.0):
    """For negative z you have alpha·(e^z − 1), the function. The −1 is a constant: its slope is alpha·e^z."""
    return _pieces(z, lambda z: alpha * np.expm1(z), _one)


@ex.misconception(of="elu_prime")
def function_below_for_slope_and_at_zero(z, alpha=1.0):
    """For negative z you have alpha·(e^z − 1), the function. The −1 is a constant: its slope is alpha·e^z. At z = 0 the
    slope is 1 here."""
    return _pieces(z, lambda z: alpha * np.expm1(z), _one, lambda z: z)


@ex.misconception(of="elu_prime")
def function_for_slope(z, alpha=1.0):
    """You return ELU itself. Its slopes are 1 and alpha·e^z."""
    return elu(z, alpha)


@ex.misconception(of="elu_prime")
def line_for_its_slope(z, alpha=1.0):
    """For positive z you return z, the line itself. Its slope is 1."""
    return _pieces(z, lambda z: _elu_slope(z, alpha))


@ex.misconception(of="elu_prime")
def alpha_lost_in_the_slope(z, alpha=1.0):
    """For negative z your slope is e^z. The factor alpha stays: alpha·e^z."""
    return _pieces(z, np.exp, _one)


@ex.misconception(of="elu_prime")
def alpha_for_the_slope(z, alpha=1.0):
    """For negative z your slope is alpha, that of the leaky ReLU. ELU bends: alpha·e^z."""
    return _pieces(z, lambda z: alpha + 0 * z, _one)


@ex.misconception(of="elu_prime")
def slope_of_relu(z, alpha=1.0):
    """For negative z your slope is 0, that of ReLU. ELU has alpha·e^z there."""
    return _pieces(z, lambda z: 0 * z, _one)


@ex.misconception(of="elu_prime")
def function_plus_alpha_everywhere(z, alpha=1.0):
    """You have elu(z) + alpha everywhere. That is the slope for z < 0; for z >= 0 it is 1."""
    return elu(z, alpha) + alpha


@ex.misconception(of="elu_prime")
def function_plus_one(z, alpha=1.0):
    """For negative z you have elu(z) + 1. From alpha·(e^z − 1) to alpha·e^z it is alpha that must be added."""
    return _pieces(z, lambda z: alpha * np.expm1(z) + 1, _one)


@ex.misconception(of="elu_prime")
def slope_everywhere_exponential(z, alpha=1.0):
    """Your slope is alpha·e^z everywhere. For z >= 0 it is 1."""
    return alpha * np.exp(np.asarray(z, dtype=float))


@ex.misconception(of="elu_prime")
def alpha_above_zero(z, alpha=1.0):
    """For positive z your slope is alpha. The line there is z alone: 1."""
    return _pieces(z, lambda z: _elu_slope(z, alpha), lambda z: alpha + 0 * z)


@ex.misconception(of="elu_prime")
def slopes_exchanged(z, alpha=1.0):
    """The slopes are exchanged: 1 belongs to z >= 0, alpha·e^z to z < 0."""
    z = np.asarray(z, dtype=float)
    return np.where(z >= 0, alpha * np.exp(z), 1)


@ex.misconception(of="elu_prime")
def power_rule(z, alpha=1.0):
    """For negative z you have alpha·z·e^z, as if e^z were a power z^n. The derivative of e^z is e^z."""
    return _pieces(z, lambda z: alpha * z * np.exp(z), _one)


@ex.misconception(of="elu_prime")
def power_rule_in_the_exponent(z, alpha=1.0):
    """For negative z you have alpha·z·e^(z − 1), the rule for a power z^n. The derivative of e^z is e^z."""
    return _pieces(z, lambda z: alpha * z * np.exp(z - 1), _one)


@ex.misconception(of="elu_prime")
def exponent_of_the_slope_reversed(z, alpha=1.0):
    """For negative z you have alpha·e^(−z), which grows to the left. The exponent is z: the curve becomes flat
    there."""
    return _pieces(z, lambda z: alpha * np.exp(-z), _one)


@ex.misconception(of="elu_prime")
def slope_negative(z, alpha=1.0):
    """For negative z your slope is −alpha·e^z. ELU rises everywhere: alpha·e^z."""
    return _pieces(z, lambda z: -alpha * np.exp(z), _one)


@ex.misconception(of="elu_prime")
def slope_of_the_article(z, alpha=1.0):
    """This is 1 − e^(−z) and z·e^(−z), as one of the sources has it. ELU's slopes are 1 and alpha·e^z."""
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        return np.where(z >= 0, 1 - np.exp(-z), z * np.exp(-z))


@ex.misconception(of="elu_prime")
def infinity_times_zero_in_the_slope(z, alpha=1.0):
    """For large z nan comes back, as from e^1000 · 0, which is inf · 0. Take e^z of the negative part only:
    np.exp(np.minimum(z, 0))."""
    return _nan_for_large(z, elu_prime(z, alpha))


@ex.misconception(of="elu_prime")
def slope_default_of_a_hundredth(z, alpha=0.01):
    """Your default for alpha is 0.01. Here it is 1.0, as the stub has it."""
    return elu_prime(z, alpha)


# --- wrong ideas: SELU ---------------------------------------------------------------------------------


@ex.misconception(of="selu")
def lambda_forgotten(z):
    """This is elu(z, ALPHA). The factor LAMBDA in front is missing."""
    return elu(z, ALPHA)


@ex.misconception(of="selu")
def alpha_not_passed(z):
    """Below 0 the factor ALPHA is missing. Call elu(z, ALPHA): without a second argument alpha is 1. If you do, does
    elu use its alpha?"""
    return LAMBDA * elu(z, 1.0)


@ex.misconception(of="selu")
def lambda_above_only(z):
    """LAMBDA multiplies the piece for z > 0 only. It stands in front of both: LAMBDA * elu(z, ALPHA)."""
    return _pieces(z, lambda z: ALPHA * np.expm1(z), lambda z: LAMBDA * z)


@ex.misconception(of="selu")
def lambda_below_only(z):
    """LAMBDA multiplies the piece for z <= 0 only. It stands in front of both: LAMBDA * elu(z, ALPHA)."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.expm1(z))


@ex.misconception(of="selu")
def constants_exchanged(z):
    """LAMBDA and ALPHA are exchanged: ALPHA is elu's alpha, LAMBDA stands in front."""
    return ALPHA * elu(z, LAMBDA)


@ex.misconception(of="selu")
def alpha_on_both_sides(z):
    """ALPHA multiplies both pieces. For z > 0 it is LAMBDA·z."""
    return LAMBDA * ALPHA * elu(z, 1.0)


@ex.misconception(of="selu")
def plain_elu(z):
    """This is elu(z) with alpha = 1: both constants are missing. SELU is LAMBDA * elu(z, ALPHA)."""
    return elu(z, 1.0)


@ex.misconception(of="selu")
def constants_of_two_digits(z):
    """Your constants are 1.05 and 1.67. Use LAMBDA and ALPHA as the stub gives them, with all their digits."""
    return 1.05 * elu(z, 1.67)


@ex.misconception(of="selu")
def brackets_missing_in_selu(z):
    """For negative z you have LAMBDA·(ALPHA·e^z − 1). The brackets stand round e^z − 1: LAMBDA·ALPHA·(e^z − 1)."""
    return LAMBDA * np.where(np.asarray(z) > 0, z, ALPHA * np.exp(np.minimum(z, 0)) - 1)


@ex.misconception(of="selu")
def alpha_for_lambda(z):
    """You multiply by ALPHA twice and not by LAMBDA: LAMBDA * elu(z, ALPHA)."""
    return ALPHA * elu(z, ALPHA)


@ex.misconception(of="selu")
def relu_scaled(z):
    """Below 0 you have 0. SELU has LAMBDA·ALPHA·(e^z − 1) there."""
    return LAMBDA * np.maximum(z, 0)


@ex.misconception(of="selu")
def infinity_times_zero_in_selu(z):
    """For large z nan comes back, as from e^1000 · 0, which is inf · 0. Take e^z of the negative part only:
    np.exp(np.minimum(z, 0))."""
    return _nan_for_large(z, selu(z))


@ex.misconception(of="selu_prime")
def lambda_lost_in_the_slope(z):
    """This is elu_prime(z, ALPHA). A constant factor stays a factor of the slope: LAMBDA is missing."""
    return elu_prime(z, ALPHA)


@ex.misconception(of="selu_prime")
def alpha_not_passed_in_the_slope(z):
    """Below 0 the factor ALPHA is missing. Call elu_prime(z, ALPHA): without a second argument alpha is 1. If you do,
    does elu_prime use its alpha?"""
    return LAMBDA * elu_prime(z, 1.0)


@ex.misconception(of="selu_prime")
def slope_one_above(z):
    """For positive z your slope is 1. The line there is LAMBDA·z: LAMBDA."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.exp(z), _one)


@ex.misconception(of="selu_prime")
def lambda_lost_below(z):
    """For negative z your slope is ALPHA·e^z. LAMBDA stands in front of both pieces: LAMBDA·ALPHA·e^z."""
    return _pieces(z, lambda z: ALPHA * np.exp(z), lambda z: LAMBDA + 0 * z)


@ex.misconception(of="selu_prime")
def left_slope_of_selu_at_zero(z):
    """At z = 0 your slope is LAMBDA·ALPHA, the left-hand one. Here the right-hand one counts, LAMBDA: >= and not >."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.exp(z), lambda z: LAMBDA + z * 0, lambda z: LAMBDA * ALPHA + z)


@ex.misconception(of="selu_prime")
def left_slope_at_zero_without_lambda(z):
    """LAMBDA is missing, and at z = 0 the right-hand slope counts: LAMBDA for z >= 0, LAMBDA·ALPHA·e^z below."""
    return _pieces(z, lambda z: ALPHA * np.exp(z), _one, lambda z: ALPHA + z)


@ex.misconception(of="selu_prime")
def function_below_for_slope_of_selu(z):
    """For negative z you have LAMBDA·ALPHA·(e^z − 1), the function. The −1 is a constant: its slope is
    LAMBDA·ALPHA·e^z."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.expm1(z), lambda z: LAMBDA + 0 * z)


@ex.misconception(of="selu_prime")
def selu_itself(z):
    """You return SELU itself. Its slopes are LAMBDA and LAMBDA·ALPHA·e^z."""
    return selu(z)


@ex.misconception(of="selu_prime")
def constants_exchanged_in_the_slope(z):
    """LAMBDA and ALPHA are exchanged: for z >= 0 the slope is LAMBDA."""
    return ALPHA * elu_prime(z, LAMBDA)


@ex.misconception(of="selu_prime")
def line_for_its_slope_in_selu(z):
    """For positive z you return LAMBDA·z, the line itself. Its slope is LAMBDA."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.exp(z), lambda z: LAMBDA * z)


@ex.misconception(of="selu_prime")
def alpha_above_too(z):
    """ALPHA multiplies the slope for positive z as well. The line there is LAMBDA·z: LAMBDA."""
    return LAMBDA * ALPHA * elu_prime(z, 1.0)


@ex.misconception(of="selu_prime")
def plain_slope_of_elu(z):
    """This is elu_prime(z) with alpha = 1: both constants are missing. It is LAMBDA * elu_prime(z, ALPHA)."""
    return elu_prime(z, 1.0)


@ex.misconception(of="selu_prime")
def infinity_times_zero_in_the_slope_of_selu(z):
    """For large z nan comes back, as from e^1000 · 0, which is inf · 0. Take e^z of the negative part only:
    np.exp(np.minimum(z, 0))."""
    return _nan_for_large(z, selu_prime(z))


# --- more slips ----------------------------------------------------------------------------------------


@ex.misconception(of="elu")
def power_rule_for_the_function(z, alpha=1.0):
    """For negative z you have alpha·e^(z − 1). The −1 stands beside e^z, not in the exponent: alpha·(e^z − 1)."""
    return np.where(np.asarray(z) > 0, z, alpha * np.exp(np.minimum(z, 0) - 1))


@ex.misconception(of="elu")
def alpha_subtracted(z, alpha=1.0):
    """For negative z you have e^z − alpha. Alpha multiplies the whole: alpha·(e^z − 1)."""
    return np.where(np.asarray(z) > 0, z, np.exp(np.minimum(z, 0)) - alpha)


@ex.misconception(of="elu")
def plus_one_in_the_brackets(z, alpha=1.0):
    """For negative z you have alpha·(e^z + 1). It is e^z − 1, which is 0 at z = 0."""
    return np.where(np.asarray(z) > 0, z, alpha * (np.exp(np.minimum(z, 0)) + 1))


@ex.misconception(of="elu")
def both_pieces_added(z, alpha=1.0):
    """For positive z alpha·(e^z − 1) is added to z. It belongs to negative z only: take e^z of np.minimum(z, 0)."""
    with np.errstate(over="ignore"):
        return np.maximum(z, 0) + alpha * np.expm1(np.asarray(z, dtype=float))


@ex.misconception(of="elu")
def lowest_value_everywhere_below(z, alpha=1.0):
    """For negative z you return −alpha, which ELU only approaches. It is alpha·(e^z − 1)."""
    return np.where(np.asarray(z) > 0, z, -alpha)


@ex.misconception(of="elu")
def lowest_value_everywhere_below_off_zero(z, alpha=1.0):
    """For negative z you return −alpha, which ELU only approaches. It is alpha·(e^z − 1)."""
    return _pieces(z, lambda z: -alpha + 0 * z)


@ex.misconception(of="elu")
def divided_by_alpha(z, alpha=1.0):
    """For negative z you divide by alpha. It multiplies: alpha·(e^z − 1)."""
    return _pieces(z, lambda z: np.expm1(z) / alpha)


@ex.misconception(of="elu")
def base_two(z, alpha=1.0):
    """For negative z you have alpha·(2^z − 1). The base is e: np.exp."""
    return _pieces(z, lambda z: alpha * (2.0**z - 1))


@ex.misconception(of="elu")
def exponential_forgotten(z, alpha=1.0):
    """For negative z you have alpha·(z − 1). It is e^z, not z: alpha·(np.exp(z) - 1)."""
    return np.where(np.asarray(z) > 0, z, alpha * (np.minimum(z, 0) - 1))


@ex.misconception(of="elu")
def default_of_a_tenth(z, alpha=0.1):
    """Your default for alpha is 0.1. Here it is 1.0, as the stub has it."""
    return elu(z, alpha)


@ex.misconception(of="elu_prime")
def alpha_subtracted_from_the_function(z, alpha=1.0):
    """For negative z you have elu(z) − alpha. From alpha·(e^z − 1) to its slope alpha·e^z it is + alpha."""
    return _pieces(z, lambda z: alpha * np.expm1(z) - alpha, _one)


@ex.misconception(of="elu_prime")
def one_subtracted_from_the_slope(z, alpha=1.0):
    """For negative z you have alpha·e^z − 1. A constant leaves no slope: alpha·e^z."""
    return _pieces(z, lambda z: alpha * np.exp(z) - 1, _one)


@ex.misconception(of="elu_prime")
def slope_of_the_sigmoid_form(z, alpha=1.0):
    """For negative z you have alpha·e^z(1 − e^z), after the pattern of the sigmoid. The derivative of e^z is e^z."""
    return _pieces(z, lambda z: alpha * np.exp(z) * (1 - np.exp(z)), _one)


@ex.misconception(of="elu_prime")
def zero_above(z, alpha=1.0):
    """For positive z your slope is 0. The line z has slope 1."""
    return _pieces(z, lambda z: _elu_slope(z, alpha), lambda z: 0 * z)


@ex.misconception(of="elu_prime")
def alpha_added_to_the_exponential(z, alpha=1.0):
    """For negative z you have alpha + e^z. Alpha multiplies: alpha·e^z."""
    return _pieces(z, lambda z: alpha + np.exp(z), _one)


@ex.misconception(of="elu_prime")
def everything_times_z(z, alpha=1.0):
    """Your slope is multiplied by z. It is 1 for z >= 0, and alpha·e^z below."""
    return np.asarray(z) * elu_prime(z, alpha)


@ex.misconception(of="elu_prime")
def middle_at_zero(z, alpha=1.0):
    """At z = 0 your slope is halfway between alpha and 1. Here the right-hand one counts, 1: >=."""
    return _pieces(z, lambda z: _elu_slope(z, alpha), _one, lambda z: (1 + alpha) / 2 + z)


@ex.misconception(of="selu")
def lambda_in_the_argument(z):
    """This is elu(LAMBDA·z, ALPHA). LAMBDA stands in front: LAMBDA * elu(z, ALPHA)."""
    return elu(LAMBDA * np.asarray(z), ALPHA)


@ex.misconception(of="selu")
def lambda_twice_below(z):
    """Below 0 LAMBDA is there twice. It stands in front once: LAMBDA * elu(z, ALPHA)."""
    return LAMBDA * elu(z, LAMBDA * ALPHA)


@ex.misconception(of="selu")
def lambda_twice(z):
    """LAMBDA is there twice, on both sides of 0. It stands in front once: LAMBDA * elu(z, ALPHA)."""
    return LAMBDA**2 * elu(z, ALPHA)


@ex.misconception(of="selu")
def lambda_added(z):
    """You add LAMBDA. It multiplies: LAMBDA * elu(z, ALPHA)."""
    return LAMBDA + elu(z, ALPHA)


@ex.misconception(of="selu")
def minus_one_forgotten_in_selu(z):
    """For negative z you have LAMBDA·ALPHA·e^z. The −1 is missing: LAMBDA·ALPHA·(e^z − 1)."""
    return LAMBDA * np.where(np.asarray(z) > 0, z, ALPHA * np.exp(np.minimum(z, 0)))


@ex.misconception(of="selu_prime")
def zero_below(z):
    """For negative z your slope is 0. SELU has LAMBDA·ALPHA·e^z there."""
    return _pieces(z, lambda z: 0 * z, lambda z: LAMBDA + 0 * z)


@ex.misconception(of="selu_prime")
def only_lambda_added(z):
    """For negative z you have selu(z) + LAMBDA. To reach LAMBDA·ALPHA·e^z, add LAMBDA·ALPHA."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.expm1(z) + LAMBDA, lambda z: LAMBDA + 0 * z)


@ex.misconception(of="selu_prime")
def only_alpha_added(z):
    """For negative z you have selu(z) + ALPHA. To reach LAMBDA·ALPHA·e^z, add LAMBDA·ALPHA."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.expm1(z) + ALPHA, lambda z: LAMBDA + 0 * z)


@ex.misconception(of="selu_prime")
def lambda_twice_in_the_slope(z):
    """LAMBDA is there twice. It is a factor of the slope once: LAMBDA * elu_prime(z, ALPHA)."""
    return LAMBDA**2 * elu_prime(z, ALPHA)


@ex.misconception(of="selu_prime")
def constants_of_two_digits_in_the_slope(z):
    """Your constants are 1.05 and 1.67. Use LAMBDA and ALPHA as the stub gives them, with all their digits."""
    return 1.05 * elu_prime(z, 1.67)


@ex.misconception(of="elu")
def compared_with_alpha(z, alpha=1.0):
    """You compare z with alpha. The pieces meet at 0: z where z > 0."""
    with np.errstate(over="ignore"):
        return np.where(np.asarray(z) > alpha, z, alpha * np.expm1(np.asarray(z, dtype=float)))


@ex.misconception(of="elu_prime")
def slope_compared_with_alpha(z, alpha=1.0):
    """You compare z with alpha. The pieces meet at 0: the slope is 1 where z >= 0."""
    with np.errstate(over="ignore"):
        return np.where(np.asarray(z) > alpha, 1, alpha * np.exp(np.asarray(z, dtype=float)))


@ex.misconception(of="elu_prime")
def decimals_lost_after_a_first_one(z, alpha=1.0):
    """Where z begins with a number >= 0, the slopes below 0 have lost their decimals. np.vectorize and arrays of whole
    numbers cut them off: write 1.0 instead of 1, or use np.where."""
    slopes = elu_prime(z, alpha)
    return np.trunc(slopes) if np.ravel(z)[0] >= 0 else slopes


@ex.misconception(of="elu")
def compared_with_one(z, alpha=1.0):
    """You compare z with 1. The pieces meet at 0: z where z > 0."""
    z = np.asarray(z, dtype=float)
    return np.where(z >= 1, z, alpha * np.expm1(np.minimum(z, 1)))


@ex.misconception(of="elu_prime")
def slope_compared_with_one(z, alpha=1.0):
    """You compare z with 1. The pieces meet at 0: the slope is 1 where z >= 0."""
    z = np.asarray(z, dtype=float)
    return np.where(z >= 1, 1, alpha * np.exp(np.minimum(z, 1)))


@ex.misconception(of="elu_prime")
def alpha_times_the_function(z, alpha=1.0):
    """For negative z you have alpha·elu(z). To reach alpha·e^z, add alpha: elu(z) + alpha."""
    return _pieces(z, lambda z: alpha**2 * np.expm1(z), _one)


@ex.misconception(of="elu_prime")
def output_in_the_exponent(z, alpha=1.0):
    """For negative z you have alpha·e^(elu(z)). The exponent is the input z: alpha·e^z."""
    return _pieces(z, lambda z: alpha * np.exp(alpha * np.expm1(z)), _one)


@ex.misconception(of="selu")
def alpha_in_the_argument(z):
    """This is LAMBDA·elu(ALPHA·z). ALPHA is not a factor of z, but the second argument: elu(z, ALPHA)."""
    return LAMBDA * elu(ALPHA * np.asarray(z), 1.0)


@ex.misconception(of="selu")
def alpha_in_front_too(z):
    """You multiply by ALPHA once more. It is the alpha of elu and stands there already: LAMBDA * elu(z, ALPHA)."""
    return LAMBDA * ALPHA * elu(z, ALPHA)


@ex.misconception(of="selu_prime")
def alpha_in_front_of_the_slope_too(z):
    """You multiply by ALPHA once more. It is the alpha of elu and stands there already:
    LAMBDA * elu_prime(z, ALPHA)."""
    return LAMBDA * ALPHA * elu_prime(z, ALPHA)


@ex.misconception(of="selu_prime")
def function_plus_constants_everywhere(z):
    """You have selu(z) + LAMBDA·ALPHA everywhere. That is the slope for z < 0; for z >= 0 it is LAMBDA."""
    return selu(z) + LAMBDA * ALPHA


# --- SELU from an ELU that is not right ----------------------------------------------------------------


def _behind_lambda(formula, of):
    """Declare LAMBDA times the wrong formula: whoever calls their own elu finds its slip here again."""

    def scaled_formula(z):
        return LAMBDA * formula(z, ALPHA)

    scaled_formula.__name__ = f"{formula.__name__}_behind_lambda"
    scaled_formula.__doc__ = f"Behind the factor LAMBDA, with ALPHA as alpha: {formula.__doc__}"
    ex.misconception(of=of)(scaled_formula)


for _formula in (
    plus_one,
    plus_one_in_the_brackets,
    power_rule_for_the_function,
    both_pieces_added,
    larger_of_the_pieces,
    smaller_of_the_pieces,
    exponent_reversed,
    one_minus_e,
    sides_exchanged,
    exponential_everywhere,
    leaky_for_elu,
    alpha_in_the_exponent,
    divided_by_alpha_in_the_exponent,
    divided_by_alpha,
    alpha_subtracted,
    lowest_value_everywhere_below,
    exponential_forgotten,
    base_two,
    slope_for_the_function,
    compared_with_one,
):
    _behind_lambda(_formula, "selu")
for _formula in (
    alpha_for_the_slope,
    slope_everywhere_exponential,
    power_rule,
    alpha_times_the_function,
    output_in_the_exponent,
    exponent_of_the_slope_reversed,
    one_subtracted_from_the_slope,
    slope_of_the_sigmoid_form,
    alpha_added_to_the_exponential,
    everything_times_z,
    zero_above,
    zero_at_zero,
    middle_at_zero,
    slope_compared_with_one,
):
    _behind_lambda(_formula, "selu_prime")


@ex.misconception(of="elu")
def negative_part_only(z, alpha=1.0):
    """For positive z you return 0. It is z itself there; alpha·(e^z − 1) belongs to the negative side."""
    return alpha * np.expm1(np.minimum(z, 0))


@ex.misconception(of="elu")
def exponential_above(z, alpha=1.0):
    """For positive z you have e^z. It is z itself there: only the negative side has an exponential."""
    return _pieces(z, lambda z: alpha * np.expm1(z), np.exp)


@ex.misconception(of="elu_prime")
def smaller_of_the_slopes(z, alpha=1.0):
    """This is min(1, alpha·e^z). Which slope holds depends on the sign of z, not on which is smaller: np.where(z >= 0,
    …)."""
    return np.minimum(1, alpha * np.exp(np.asarray(z, dtype=float)))


@ex.misconception(of="elu_prime")
def larger_of_the_slopes(z, alpha=1.0):
    """This is max(1, alpha·e^z). Which slope holds depends on the sign of z, not on which is larger: np.where(z >= 0,
    …)."""
    return np.maximum(1, alpha * np.exp(np.asarray(z, dtype=float)))


@ex.misconception(of="selu")
def lambda_for_both(z):
    """You take LAMBDA for alpha as well: elu(z, LAMBDA). The second argument is ALPHA: LAMBDA * elu(z, ALPHA)."""
    return LAMBDA * elu(z, LAMBDA)


@ex.misconception(of="selu")
def lambda_for_alpha_alone(z):
    """This is elu(z, LAMBDA). LAMBDA stands in front, and alpha is ALPHA: LAMBDA * elu(z, ALPHA)."""
    return elu(z, LAMBDA)


@ex.misconception(of="selu_prime")
def lambda_for_both_in_the_slope(z):
    """You take LAMBDA for alpha as well: elu_prime(z, LAMBDA). The second argument is ALPHA: LAMBDA * elu_prime(z,
    ALPHA)."""
    return LAMBDA * elu_prime(z, LAMBDA)


@ex.misconception(of="selu_prime")
def slope_at_the_output(z):
    """You take the slope at selu(z). It is the slope at the input: LAMBDA * elu_prime(z, ALPHA)."""
    return LAMBDA * elu_prime(selu(z), ALPHA)


@ex.misconception(of="selu")
def lambda_added_below(z):
    """For negative z you have LAMBDA + ALPHA·(e^z − 1). LAMBDA multiplies: LAMBDA·ALPHA·(e^z − 1)."""
    return _pieces(z, lambda z: LAMBDA + ALPHA * np.expm1(z), lambda z: LAMBDA * z)


@ex.misconception(of="selu_prime")
def lambda_added_to_the_slope(z):
    """For negative z your slope is LAMBDA + ALPHA·e^z. LAMBDA multiplies: LAMBDA·ALPHA·e^z."""
    return _pieces(z, lambda z: LAMBDA + ALPHA * np.exp(z), lambda z: LAMBDA + 0 * z)


@ex.misconception(of="selu_prime")
def lambda_everywhere(z):
    """Your slope is LAMBDA everywhere. For z < 0 it is LAMBDA·ALPHA·e^z."""
    return LAMBDA * np.ones(np.shape(z))


@ex.misconception(of="elu")
def alpha_in_the_exponent_too(z, alpha=1.0):
    """For negative z you have alpha·(e^(alpha·z) − 1). Alpha stands in front only: alpha·(e^z − 1)."""
    return _pieces(z, lambda z: alpha * np.expm1(alpha * z))


@ex.misconception(of="elu")
def alpha_and_one_subtracted(z, alpha=1.0):
    """For negative z you have alpha·e^z − alpha − 1. It is alpha·(e^z − 1), which is alpha·e^z − alpha."""
    return _pieces(z, lambda z: alpha * np.expm1(z) - 1)


@ex.misconception(of="elu")
def lowest_value_below_minus_ten(z, alpha=1.0):
    """Below −10 you return −alpha itself. ELU comes near it but stays above: use the formula there too."""
    return _pieces(z, lambda z: np.where(z < -10, -alpha, alpha * np.expm1(z)))


@ex.misconception(of="selu")
def lambda_twice_above(z):
    """For positive z LAMBDA is there twice. It stands in front once: LAMBDA * elu(z, ALPHA)."""
    return _pieces(z, lambda z: LAMBDA * ALPHA * np.expm1(z), lambda z: LAMBDA**2 * z)


_behind_lambda(alpha_in_the_exponent_too, "selu")
_behind_lambda(alpha_and_one_subtracted, "selu")


@ex.misconception(of="elu")
def exponential_times_z(z, alpha=1.0):
    """For negative z you have alpha·z·e^z. There is no factor z, and 1 is subtracted: alpha·(e^z − 1)."""
    return _pieces(z, lambda z: alpha * z * np.exp(z))


_behind_lambda(exponential_times_z, "selu")


@ex.misconception(of="elu_prime")
def slope_kept_below_one(z, alpha=1.0):
    """Your slope is never above 1. Below 0 it may be, for alpha > 1: alpha·e^z, whatever its size."""
    z = np.asarray(z, dtype=float)
    return np.where(z >= 0, 1.0, np.minimum(1, alpha * np.exp(np.minimum(z, 0))))
