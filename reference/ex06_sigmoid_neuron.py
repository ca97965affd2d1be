"""ex06: the logistic function, stable, and a neuron with it."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The sigmoid neuron",
    chapter="B. Activations",
    source="S1 'Sigmoid Neuron'; S0 'Sigmoid Activation Function Characteristics'",
    inputs={
        "z": floats(low=-6, high=6),
        "x": floats("n", low=-2, high=2),
        "w": floats("n", low=-1.5, high=1.5),
        "b": floats(low=-1.5, high=1.5),
    },
    sizes={"n": (3, 5), "m": (2, 6)},
    hints=[
        "The denominator is a sum, so it needs brackets: 1 / (1 + np.exp(-z)).",
        "For z = −1000 the formula needs e^1000, which overflows. Multiply above and below by e^z: e^z / (1 + e^z).",
        "One exponential serves both signs: e = np.exp(-np.abs(z)). σ is 1/(1 + e) for z >= 0 and e/(1 + e) for z < 0; "
        "np.where(z >= 0, …, …) chooses for each element.",
        "The neuron: first the sum w·x, then the bias, once, then the sigmoid.",
        "sigmoid(x @ w + b) does it for one example (n,) and for a batch (m, n) alike.",
    ],
    notes=[
        "S0 prints the formula as 1/1 + e^(−x). Without brackets that is 1 + e^(−x).",
        "S1 writes the bias as w0 = −θ, with the constant input x0 = 1; here it is b, and w holds the other weights.",
    ],
    builds_on=["ex02"],
    topics=[
        "sigmoid (logistic function): σ(z) = 1/(1 + e^(−z))",
        "sigmoid neuron: y = σ(w·x + b)",
        "logistic regression",
        "weight",
        "bias",
        "numerical stability: no overflow of e^z",
    ],
)

BATCH_OF_Z = {"z": floats("m", "n", low=-6, high=6)}
BATCH = {"x": floats("m", "n", low=-2, high=2)}


@ex.truth
def logistic(sp):
    return sp.sigma(sp.Symbol("z", real=True))


@ex.function(
    points=1,
    truth=logistic,
    check="one number",
    examples=[{"z": 0.0}, {"z": 2.0}, {"z": -1.0}],
)
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


ex.check(
    "an array",
    of="sigmoid",
    points=1,
    inputs=BATCH_OF_Z,
    drawn=4,
    examples=[{"z": [-2.0, 0.0, 2.0]}],
    cases=[{"z": [1.5]}, {"z": [[0.5], [-3.0]]}, {"z": [[[1.0, -1.0], [0.25, 4.0]], [[-0.5, 2.5], [3.0, -5.0]]]}],
)
ex.check(
    "large |z|",
    of="sigmoid",
    points=1,
    examples=[{"z": 1000.0}, {"z": -1000.0}],
    cases=[
        {"z": [12.0, -12.0]},  # not yet 1 and 0
        {"z": 40.0},
        {"z": -40.0},
        {"z": 745.0},
        {"z": -745.0},
        {"z": [-1000.0, 0.5, 1000.0, -0.5]},
    ],
    when_wrong="σ goes to 1 on the right and to 0 on the left. If nan came back, exp got a large positive number "
    "(inf/inf): use only e^(−|z|).",
)


@ex.picture("The sigmoid", x="z", y="σ(z)")
def curve(sigmoid):
    z = np.linspace(-6, 6, 81)
    return {"sigmoid": (z, sigmoid(z))}


@ex.truth
def neuron(sp, x, w):
    return sp.sigma(x @ w + sp.Symbol("b", real=True))


@ex.function(
    points=2,
    truth=neuron,
    check="one example",
    examples=[
        {"x": [1.0, 2.0], "w": [0.5, -1.0], "b": 2.0},
        {"x": [1.0, 0.0, -1.0], "w": [0.25, 2.0, 1.0], "b": 0.75},
    ],
    cases=[{"x": [1.25], "w": [-0.5], "b": 1.5}],
)
def sigmoid_neuron(x, w, b):
    return sigmoid(x @ w + b)


ex.check(
    "a batch, one example a row",
    of="sigmoid_neuron",
    points=1,
    inputs=BATCH,
    drawn=6,
    examples=[{"x": [[1.0, 2.0], [0.0, 0.0], [2.0, -1.0]], "w": [0.5, -1.0], "b": 2.0}],
    cases=[
        {"x": [[1.0, -0.5, 0.25]], "w": [0.5, 1.0, -2.0], "b": -0.5},
        {"x": [[1.0, 0.5], [-0.5, 2.0]], "w": [1.5, -0.75], "b": 0.25},
        {"x": [[1.5], [-0.5], [2.0]], "w": [0.75], "b": -1.25},
        {"x": [[2.0, -0.5], [-2.0, 1.5]], "w": [3.0, -1.0], "b": 0.25},  # sums beyond ±5
    ],
    when_wrong="Each row of x is one example with an output of its own: one sum along each row, and one output for "
    "each sum.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="sigmoid")
def in_logarithms(z):
    """−log σ(z) is log(1 + e^(−z)), or log(e^0 + e^(−z)): np.logaddexp computes that for any z without overflow. Use it
    where the logarithm of σ is needed as well, as in cross entropy."""
    return np.exp(-np.logaddexp(0, -z))


# --- wrong ideas: the function -------------------------------------------------------------------------


def _sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1, e) / (1 + e)


def _wrong_sigmoid(formula):
    """Declare a wrong formula of σ, and the neuron that uses it; its docstring is the learner's sentence."""

    def in_the_neuron(x, w, b):
        return formula(x @ w + b)

    in_the_neuron.__name__ = f"{formula.__name__}_in_the_neuron"
    in_the_neuron.__doc__ = f"The sum is right, the sigmoid is not. {formula.__doc__}"
    ex.misconception(of="sigmoid")(formula)
    ex.misconception(of="sigmoid_neuron")(in_the_neuron)
    return formula


@ex.misconception(of="sigmoid")
def brackets_missing(z):
    """This is 1 + e^(−z). The fraction is 1 over that sum: write 1 / (1 + np.exp(-z)), with brackets."""
    return 1 + np.exp(-np.asarray(z))


@ex.misconception(of="sigmoid")
def sigmoid_of_minus_z(z):
    """This is σ(−z), which falls where σ rises. The exponent in 1 / (1 + e^(−z)) is −z; with e^z above the line it is
    e^z / (1 + e^z)."""
    return _sigmoid(-np.asarray(z))


@_wrong_sigmoid
def minus_in_the_denominator(z):
    """The denominator is 1 − e^(−z) in your formula. It is 1 + e^(−z), which is never 0."""
    return 1 / (1 - np.exp(-np.asarray(z)))


@_wrong_sigmoid
def absolute_value_for_all(z):
    """This is σ(|z|): for negative z it is above ½ too. 1 / (1 + e^(−|z|)) holds for z >= 0; for z < 0 it is
    e^(−|z|) / (1 + e^(−|z|))."""
    return _sigmoid(np.abs(z))


@_wrong_sigmoid
def negative_branch_for_all(z):
    """This is σ(−|z|), never above ½. e^(−|z|) / (1 + e^(−|z|)) holds for z < 0; for z >= 0 the numerator is 1."""
    return _sigmoid(-np.abs(z))


@ex.misconception(of="sigmoid")
def infinity_over_infinity(z):
    """e^z / (1 + e^z) is right, but for large z it is inf/inf, which is nan. Use it for z < 0 only, and
    1 / (1 + e^(−z)) for z >= 0."""
    e = np.exp(np.asarray(z))
    return e / (1 + e)


@ex.misconception(of="sigmoid")
def infinity_over_infinity_on_the_left(z):
    """Very negative z gives nan, as inf/inf and inf · 0 do: e^(−z) overflows there. Let exp see only −|z|."""
    e = np.exp(-np.asarray(z))
    return 1 - e / (1 + e)


@ex.misconception(of="sigmoid")
def slope_of_the_sigmoid(z):
    """This is the derivative, σ(z)(1 − σ(z)). Asked is σ(z) itself."""
    return _sigmoid(z) * (1 - _sigmoid(z))


@ex.misconception(of="sigmoid")
def hyperbolic_tangent(z):
    """This is tanh(z), between −1 and 1. σ(z) lies between 0 and 1: 1 / (1 + e^(−z))."""
    return np.tanh(z)


@_wrong_sigmoid
def stretched_to_minus_one(z):
    """This is 2σ(z) − 1 = tanh(z/2), between −1 and 1. σ(z) lies between 0 and 1."""
    return np.tanh(np.asarray(z) / 2)


@_wrong_sigmoid
def argument_doubled(z):
    """This is σ(2z): the exponent is −2z, as in a formula for tanh. Here it is −z."""
    return _sigmoid(2 * np.asarray(z))


@ex.misconception(of="sigmoid")
def step_for_sigmoid(z):
    """You return 1 or 0, the perceptron's step. The sigmoid is smooth: return 1 / (1 + e^(−z)) itself."""
    return np.where(np.asarray(z) >= 0, 1, 0)


@ex.misconception(of="sigmoid")
def step_above_one_half(z):
    """You return 1 or 0: the value is compared with ½. The sigmoid is smooth: return 1 / (1 + e^(−z)) itself."""
    return np.where(np.asarray(z) > 0, 1, 0)


@_wrong_sigmoid
def exponential_forgotten(z):
    """This is 1/(1 − z): e^(−z) has become −z. Write np.exp(-z)."""
    return 1 / (1 - np.asarray(z, dtype=float))


@_wrong_sigmoid
def e_rounded(z):
    """You write e as 2.718. That is right to three digits only: np.exp(-z) knows all of them."""
    return 1 / (1 + np.power(2.718, -np.asarray(z)))


@_wrong_sigmoid
def base_ten(z):
    """You take 10 for the base: 1 / (1 + 10^(−z)). It is e: np.exp(-z)."""
    return 1 / (1 + 10.0 ** -np.asarray(z))


@ex.misconception(of="sigmoid")
def clipped_at_ten(z):
    """You clip z to [−10, 10], so σ stops at 0.99995 and 0.00005. Clip later, at ±500 or so, or use e^(−|z|)."""
    return _sigmoid(np.clip(z, -10, 10))


@_wrong_sigmoid
def e_rounded_to_two_decimals(z):
    """You write e as 2.71 or so. np.exp(-z) knows all its digits."""
    return 1 / (1 + np.power(2.71, -np.asarray(z)))


@_wrong_sigmoid
def z_squared(z):
    """The exponent is −z² in your formula. It is −z."""
    return 1 / (1 + np.exp(-np.square(z)))


@_wrong_sigmoid
def difference_below(z):
    """This is e^z / (1 − e^z). With e^z above the line, 1 + e^z stands below."""
    return np.exp(z) / (1 - np.exp(z))


@_wrong_sigmoid
def exponential_alone(z):
    """This is e^z, or 1 / e^(−z), which is the same. The 1 + in the denominator is missing: 1 / (1 + e^(−z))."""
    return np.exp(np.asarray(z))


@_wrong_sigmoid
def one_minus_the_exponential(z):
    """This is 1 − e^(−z). The fraction is 1 over the sum: 1 / (1 + e^(−z)), with brackets."""
    return 1 - np.exp(-np.asarray(z))


@_wrong_sigmoid
def two_in_the_denominator(z):
    """The denominator is 2 + e^(−z) in your formula. It is 1 + e^(−z)."""
    return 1 / (2 + np.exp(-np.asarray(z)))


@_wrong_sigmoid
def softsign(z):
    """This is z / (1 + |z|), the softsign, between −1 and 1. The sigmoid is 1 / (1 + e^(−z))."""
    return np.asarray(z) / (1 + np.abs(z))


@_wrong_sigmoid
def zero_for_negative(z):
    """For negative z, and at 0, you return 0. σ is positive there too: e^z / (1 + e^z)."""
    return np.where(np.asarray(z) > 0, _sigmoid(z), 0)


@_wrong_sigmoid
def clipped_at_five(z):
    """You clip z to [−5, 5], so σ stops at 0.9933 and 0.0067. Clip later, at ±500 or so, or use e^(−|z|)."""
    return _sigmoid(np.clip(z, -5, 5))


@_wrong_sigmoid
def kept_away_from_zero_and_one(z):
    """You keep the result inside [0.01, 0.99]. Return it as it is; a logarithm, later, can look after itself."""
    return np.clip(_sigmoid(z), 0.01, 0.99)


@ex.misconception(of="sigmoid")
def softmax_for_sigmoid(z):
    """This is softmax: all elements are divided by one sum, and a single number gives 1. The sigmoid looks at each
    element alone: 1 / (1 + e^(−z))."""
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


@ex.misconception(of="sigmoid")
def one_sum_for_the_array(z):
    """One sum over the whole array stands in your denominator. Each element has its own: 1 + e^(−z), no np.sum."""
    return 1 / (1 + np.sum(np.exp(-np.asarray(z)))) * np.ones(np.shape(z))


@_wrong_sigmoid
def relu_for_sigmoid(z):
    """This is ReLU, max(0, z). The sigmoid is 1 / (1 + e^(−z)), between 0 and 1."""
    return np.maximum(z, 0)


# --- wrong ideas: the neuron ---------------------------------------------------------------------------


@ex.misconception(of="sigmoid_neuron")
def activation_forgotten(x, w, b):
    """You return w·x + b. The sigmoid of it is asked for."""
    return x @ w + b


@ex.misconception(of="sigmoid_neuron")
def bias_left_out(x, w, b):
    """The bias is missing: it is σ(w·x + b)."""
    return _sigmoid(x @ w)


@ex.misconception(of="sigmoid_neuron")
def bias_subtracted(x, w, b):
    """This is σ(w·x − b). The bias is −θ already, so it is added: σ(w·x + b). If your exponent is −w·x + b, its minus
    must reach b too: np.exp(-(x @ w + b))."""
    return _sigmoid(x @ w - b)


@ex.misconception(of="sigmoid_neuron")
def bias_for_every_input(x, w, b):
    """The bias is in your sum n times, once for each input. It is added once, after the sum: np.sum(x * w) + b."""
    return _sigmoid(x @ w + x.shape[-1] * b)


@ex.misconception(of="sigmoid_neuron")
def bias_added_to_the_inputs(x, w, b):
    """You add b to the inputs before they are weighted: w·(x + b). It is added after the sum: w·x + b."""
    return _sigmoid((x + b) @ w)


@ex.misconception(of="sigmoid_neuron")
def bias_after_the_sigmoid(x, w, b):
    """This is σ(w·x) + b. The bias belongs inside: σ(w·x + b)."""
    return _sigmoid(x @ w) + b


@ex.misconception(of="sigmoid_neuron")
def bias_multiplied(x, w, b):
    """You multiply w·x by b. It is added: σ(w·x + b)."""
    return _sigmoid(x @ w * b)


@ex.misconception(of="sigmoid_neuron")
def weights_not_used(x, w, b):
    """The weights are missing: the inputs are added as they are. Each one is multiplied by its weight first."""
    return _sigmoid(np.sum(x, axis=-1) + b)


@ex.misconception(of="sigmoid_neuron")
def products_not_summed(x, w, b):
    """You have σ(w_i x_i + b) for each input. The products are added up first: x @ w, or np.sum(x * w, axis=-1)."""
    return _sigmoid(x * w + b)


@ex.misconception(of="sigmoid_neuron")
def sigmoids_summed(x, w, b):
    """You take the sigmoid of each product and add these up. The neuron adds first: one sigmoid, of the sum."""
    return np.sum(_sigmoid(x * w + b), axis=-1)


@ex.misconception(of="sigmoid_neuron")
def inputs_through_the_sigmoid(x, w, b):
    """You take the sigmoid of the inputs and weight that. The sigmoid comes last: σ(w·x + b)."""
    return _sigmoid(x) @ w + b


@ex.misconception(of="sigmoid_neuron")
def mean_for_the_sum(x, w, b):
    """You take the mean of the products. The neuron adds them up: x @ w, or np.sum."""
    return _sigmoid(np.mean(x * w, axis=-1) + b)


@ex.misconception(of="sigmoid_neuron")
def whole_batch_in_one_sum(x, w, b):
    """You add up the whole batch. Each row is one example with an output of its own: x @ w, or np.sum(…, axis=-1)."""
    return _sigmoid(np.sum(x * w) + b)


@ex.misconception(of="sigmoid_neuron")
def whole_batch_in_one_sum_repeated(x, w, b):
    """All rows get the same output: the products of the whole batch are added up. Each row is one example with a sum of
    its own: x @ w, or np.sum(…, axis=-1)."""
    return _sigmoid(np.sum(x * w) + b) * np.ones(x.shape[:-1])


@ex.misconception(of="sigmoid_neuron")
def step_at_the_end(x, w, b):
    """You return 0 or 1, as the perceptron does. Leave the threshold out: the output is σ(w·x + b) itself."""
    return np.where(x @ w + b >= 0, 1, 0)


@ex.misconception(of="sigmoid_neuron")
def sigmoid_of_minus_the_sum(x, w, b):
    """This is σ(−(w·x + b)): the exponent has the wrong sign. σ(z) = 1 / (1 + e^(−z))."""
    return _sigmoid(-(x @ w + b))


@ex.misconception(of="sigmoid_neuron")
def brackets_missing_in_the_neuron(x, w, b):
    """This is 1 + e^(−z) with z = w·x + b. The fraction is 1 over that sum: 1 / (1 + np.exp(-z)), with brackets."""
    return 1 + np.exp(-(x @ w + b))


@ex.misconception(of="sigmoid_neuron")
def sigmoid_twice(x, w, b):
    """The sigmoid is applied twice. Once is enough: σ(w·x + b)."""
    return _sigmoid(_sigmoid(x @ w + b))


@ex.misconception(of="sigmoid_neuron")
def slope_for_the_output(x, w, b):
    """This is the derivative σ(z)(1 − σ(z)) at z = w·x + b. Asked is the output σ(z)."""
    s = _sigmoid(x @ w + b)
    return s * (1 - s)


@ex.misconception(of="sigmoid_neuron")
def tanh_for_sigmoid(x, w, b):
    """This is tanh(w·x + b). The sigmoid neuron uses σ, between 0 and 1."""
    return np.tanh(x @ w + b)


@ex.misconception(of="sigmoid_neuron")
def softmax_over_the_examples(x, w, b):
    """Your outputs are divided by one sum over the examples (softmax). Each example has its own σ(w·x + b)."""
    e = np.exp(x @ w + b)
    return e / np.sum(e)


@ex.misconception(of="sigmoid_neuron")
def last_input_left_out(x, w, b):
    """The last input is not in your sum. Does the loop end one too early?"""
    return _sigmoid(x[..., :-1] @ w[:-1] + b)


@ex.misconception(of="sigmoid_neuron")
def first_input_left_out(x, w, b):
    """The first input is not in your sum. Indices begin at 0, and b is not one of the weights."""
    return _sigmoid(x[..., 1:] @ w[1:] + b)


@ex.misconception(of="sigmoid_neuron")
def last_product_only(x, w, b):
    """Only the last product is in your sum. Does = stand in the loop where += is needed?"""
    return _sigmoid(x[..., -1] * w[-1] + b)


@ex.misconception(of="sigmoid_neuron")
def first_product_only(x, w, b):
    """Only the first product is in your sum. Does the return stand inside the loop?"""
    return _sigmoid(x[..., 0] * w[0] + b)


@ex.misconception(of="sigmoid_neuron")
def bias_added_to_the_weights(x, w, b):
    """You add b to the weights: x·(w + b). It is added after the sum: w·x + b."""
    return _sigmoid(x @ (w + b))


@ex.misconception(of="sigmoid_neuron")
def output_times_the_bias(x, w, b):
    """This is σ(w·x)·b. The bias is added inside: σ(w·x + b)."""
    return _sigmoid(x @ w) * b


@ex.misconception(of="sigmoid_neuron")
def bias_after_the_sigmoid_subtracted(x, w, b):
    """This is σ(w·x) − b. The bias belongs inside, and is added: σ(w·x + b)."""
    return _sigmoid(x @ w) - b


@ex.misconception(of="sigmoid_neuron")
def sums_for_products(x, w, b):
    """You add inputs and weights: x + w. Each input is multiplied by its weight: x * w, then the sum."""
    return _sigmoid(np.sum(x + w, axis=-1) + b)


@ex.misconception(of="sigmoid_neuron")
def weights_squared(x, w, b):
    """The weights are squared in your sum. It is w·x + b."""
    return _sigmoid(x @ w**2 + b)


@ex.misconception(of="sigmoid_neuron")
def one_for_the_bias(x, w, b):
    """You add 1 where the bias b is wanted. 1 is the constant input x0; its weight is b."""
    return _sigmoid(x @ w + 1)


@ex.misconception(of="sigmoid_neuron")
def step_above_one_half_at_the_end(x, w, b):
    """You return 0 or 1, as the perceptron does. Leave the threshold out: the output is σ(w·x + b) itself."""
    return np.where(x @ w + b > 0, 1, 0)


# --- more slips of both --------------------------------------------------------------------------------


@ex.misconception(of="sigmoid")
def sigmoid_of_minus_z_overflowing(z):
    """This is σ(−z), which falls where σ rises. The exponent in 1 / (1 + e^(−z)) is −z; with e^z above the line it is
    e^z / (1 + e^z)."""
    e = np.exp(-np.asarray(z))
    return e / (1 + e)


@_wrong_sigmoid
def minus_in_the_negative_branch(z):
    """For negative z you have e^z / (1 + e^(−z)). The exponents above and below the line are the same: e^z / (1 +
    e^z)."""
    z = np.asarray(z, dtype=float)
    return np.where(z >= 0, _sigmoid(z), np.exp(np.minimum(z, 0)) * _sigmoid(z))


@_wrong_sigmoid
def exponents_of_two_signs(z):
    """This is e^z / (1 + e^(−z)). With e^(−z) below the line 1 stands above it; e^z belongs to 1 + e^z."""
    return np.exp(z) / (1 + np.exp(-np.asarray(z)))


@_wrong_sigmoid
def base_two(z):
    """You take 2 for the base: 1 / (1 + 2^(−z)). It is e: np.exp(-z)."""
    return 1 / (1 + 2.0 ** -np.asarray(z))


@_wrong_sigmoid
def half_for_negative(z):
    """For negative z you return ½, as σ(max(0, z)) does. σ goes on to fall there, towards 0: e^z / (1 + e^z)."""
    return _sigmoid(np.maximum(z, 0))


@_wrong_sigmoid
def softplus_for_sigmoid(z):
    """This is softplus, log(1 + e^z). The sigmoid is 1 / (1 + e^(−z)), between 0 and 1."""
    return np.logaddexp(0, z)


@_wrong_sigmoid
def plus_in_the_brackets_lost(z):
    """This is 1 / e^(−z) + 1, as / comes before +. Brackets are missing: 1 / (e^(−z) + 1)."""
    return np.exp(z) + 1


@ex.misconception(of="sigmoid_neuron")
def first_weight_for_the_bias(x, w, b):
    """You add w[0] where the bias b is wanted. Here b comes by itself, and all of w belongs to the inputs."""
    return _sigmoid(x @ w + w[0])


@ex.misconception(of="sigmoid_neuron")
def columns_for_examples(x, w, b):
    """You take the columns of a batch for its examples, as w @ x does. Here each row is one: x @ w."""
    return _sigmoid(w @ x + b)


@ex.misconception(of="sigmoid_neuron")
def columns_added_up(x, w, b):
    """In a batch you add down the columns, over the examples. The sum of one example runs along its row: axis=-1."""
    return _sigmoid(np.sum(x * w, axis=0) + b)


@ex.misconception(of="sigmoid_neuron")
def sum_carried_on(x, w, b):
    """The sum of each row is added to those of the rows before it. Set it back to 0 at the start of each row."""
    return _sigmoid(np.cumsum(x @ w) + b) if x.ndim > 1 else _sigmoid(x @ w + b)


@_wrong_sigmoid
def largest_subtracted(z):
    """You subtract the largest element from z first, as for a stable softmax. The sigmoid looks at each element alone,
    and σ(z − max) is not σ(z)."""
    return _sigmoid(z - np.max(z))


@_wrong_sigmoid
def logarithm_of_the_sigmoid(z):
    """This is ln σ(z), or −ln(1 + e^(−z)), never positive. The sigmoid itself is 1 / (1 + e^(−z))."""
    return -np.logaddexp(0, -np.asarray(z))


@ex.misconception(of="sigmoid")
def logarithm_of_the_sigmoid_overflowing(z):
    """This is ln σ(z), or −ln(1 + e^(−z)), never positive. The sigmoid itself is 1 / (1 + e^(−z))."""
    return np.log(1 / (1 + np.exp(-np.asarray(z))))


@ex.misconception(of="sigmoid_neuron")
def only_the_last_row_filled(x, w, b):
    """In a batch only the last row has its output, the others are 0. Does the line that stores it stand behind the
    loop, indented too little?"""
    out = _sigmoid(x @ w + b)
    return np.append(np.zeros(len(x) - 1), out[-1]) if x.ndim > 1 else out


@ex.misconception(of="sigmoid_neuron")
def only_the_first_row_filled(x, w, b):
    """In a batch only the first row has its output, the others are 0. Does a return stand inside the loop?"""
    out = _sigmoid(x @ w + b)
    return np.append(out[0], np.zeros(len(x) - 1)) if x.ndim > 1 else out


@ex.misconception(of="sigmoid_neuron")
def cut_to_whole_numbers_in_a_batch(x, w, b):
    """In a batch every output is 0. An array made for whole numbers (dtype=int, or zeros_like of one) cuts off the
    decimals of what is written into it: make it of floats."""
    return np.zeros(len(x)) if x.ndim > 1 else _sigmoid(x @ w + b)


@ex.misconception(of="sigmoid_neuron")
def first_row_for_all(x, w, b):
    """All rows get the output of the first one. Each row is one example with an output of its own: x[i], not x[0]."""
    return np.full(len(x), _sigmoid(x[0] @ w + b)) if x.ndim > 1 else _sigmoid(x @ w + b)


@_wrong_sigmoid
def minus_below_in_the_negative_branch(z):
    """For negative z you have e^z / (1 − e^z). The sum stands below the line there too: e^z / (1 + e^z)."""
    e = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1 / (1 + e), e / (1 - e))


@_wrong_sigmoid
def negative_branch_negated(z):
    """For negative z your answer is −σ(z). σ is positive there too: e^z / (1 + e^z), between 0 and ½."""
    return np.where(np.asarray(z) >= 0, _sigmoid(z), -_sigmoid(z))


@_wrong_sigmoid
def clipped_at_one(z):
    """You limit z itself to [−1, 1], so σ stops at 0.73 and 0.27. Clip later, at ±500 or so, or use e^(−|z|)."""
    return _sigmoid(np.clip(z, -1, 1))


@_wrong_sigmoid
def clipped_at_one_above(z):
    """You limit z to numbers up to 1, so σ stops at 0.73. What may not grow is the exponent: use e^(−|z|)."""
    return _sigmoid(np.minimum(z, 1))


@_wrong_sigmoid
def exponents_exchanged(z):
    """This is e^(−z) / (1 + e^z). It is e^z / (1 + e^z), or 1 / (1 + e^(−z))."""
    return np.exp(-np.asarray(z)) / (1 + np.exp(z))


@_wrong_sigmoid
def centred_on_zero(z):
    """This is σ(z) − ½, between −½ and ½. Nothing is subtracted: σ lies between 0 and 1."""
    return _sigmoid(z) - 0.5


@_wrong_sigmoid
def silu_for_sigmoid(z):
    """This is z·σ(z), or z / (1 + e^(−z)): the SiLU. Above the line stands 1."""
    return z * _sigmoid(z)


@ex.misconception(of="sigmoid_neuron")
def largest_product(x, w, b):
    """You take the largest of the products. They are added up: np.sum, or x @ w."""
    return _sigmoid(np.max(x * w, axis=-1) + b)


@ex.misconception(of="sigmoid_neuron")
def product_of_the_products(x, w, b):
    """You multiply the products with each other. They are added up: np.sum, or x @ w."""
    return _sigmoid(np.prod(x * w, axis=-1) + b)


@ex.misconception(of="sigmoid_neuron")
def product_of_the_sums(x, w, b):
    """You multiply each input by all weights: the sum of the inputs times the sum of the weights. Each input has one
    weight, its own: x * w, then the sum."""
    return _sigmoid(np.sum(x, axis=-1) * np.sum(w) + b)


@ex.misconception(of="sigmoid_neuron")
def each_input_with_the_weight_before(x, w, b):
    """Your loop begins with the second input and gives it the first weight. Here b stands apart, so x[i] and w[i]
    belong together, from i = 0 on."""
    return _sigmoid(x[..., 1:] @ w[:-1] + b)


@ex.misconception(of="sigmoid")
def exact_beyond_ten(z):
    """Beyond ±10 you return 1 and 0 themselves. σ(12) is 0.999994 and σ(−12) 0.000006: use the formula there too."""
    return np.where(np.asarray(z) > 10, 1, np.where(np.asarray(z) < -10, 0, _sigmoid(z)))


@ex.misconception(of="sigmoid")
def scaled_to_the_range(z):
    """You scale z to lie between its smallest and its largest element. The sigmoid looks at each element alone:
    1 / (1 + e^(−z))."""
    return (z - np.min(z)) / (np.max(z) - np.min(z) + 1e-12)


@_wrong_sigmoid
def square_of_the_sigmoid(z):
    """This is σ(z)², or 1 / (1 + e^(−z))². Nothing is squared: 1 / (1 + e^(−z))."""
    return _sigmoid(z) ** 2


@ex.misconception(of="sigmoid")
def kept_a_thousandth_away(z):
    """You keep the result inside [0.001, 0.999]. Return it as it is; a logarithm, later, can look after itself."""
    return np.clip(_sigmoid(z), 0.001, 0.999)


@ex.misconception(of="sigmoid_neuron")
def bias_left_out_of_a_batch(x, w, b):
    """In a batch the bias is missing: σ(w·x + b) for each row, as for one example."""
    return _sigmoid(x @ w) if x.ndim > 1 else _sigmoid(x @ w + b)


@ex.misconception(of="sigmoid_neuron")
def weights_through_the_sigmoid(x, w, b):
    """You take the sigmoid of the weights as well. It comes once, at the end: σ(w·x + b)."""
    return _sigmoid(x @ _sigmoid(w) + b)


@ex.misconception(of="sigmoid_neuron")
def inputs_through_the_sigmoid_first(x, w, b):
    """You take the sigmoid of the inputs as well. It comes once, at the end: σ(w·x + b)."""
    return _sigmoid(_sigmoid(x) @ w + b)


@ex.misconception(of="sigmoid_neuron")
def inputs_of_length_one(x, w, b):
    """You divide each x by its length first. The inputs are taken as they are."""
    return _sigmoid(x / np.sqrt(np.sum(x**2, axis=-1, keepdims=True)) @ w + b)


@ex.misconception(of="sigmoid_neuron")
def weights_divided_by_their_sum(x, w, b):
    """You divide the weights by their sum first. They are taken as they are: the sum is not a weighted mean."""
    return _sigmoid(x @ (w / np.sum(w)) + b)


@_wrong_sigmoid
def hard_sigmoid(z):
    """This is 0.2·z + 0.5, cut off at 0 and 1, called hard sigmoid. Here it is 1 / (1 + e^(−z))."""
    return np.clip(0.2 * np.asarray(z) + 0.5, 0, 1)


@_wrong_sigmoid
def denominator_forgotten_below(z):
    """For negative z this is e^z alone. It is divided there as well: e^z / (1 + e^z)."""
    return np.where(np.asarray(z) >= 0, _sigmoid(z), np.exp(np.minimum(z, 0)))
