"""ex02: the perceptron with its bias as weight w0, and how a threshold becomes one."""

import numpy as np

from grader import Exercise, Input, floats

# One number more than there are inputs; three decimals, so that no drawn row lies on the line.
BIAS_AND_WEIGHTS = Input(("n",), lambda rng, size: np.round(rng.uniform(-2, 2, size[0] + 1), 3))

ex = Exercise(
    title="The perceptron",
    chapter="A. Threshold units",
    source="S1 'Perceptron', 'MP Neuron vs Perceptron'",
    inputs={"x": floats("n", low=-2, high=2), "w": BIAS_AND_WEIGHTS},
    sizes={"n": (3, 5), "m": (6, 9)},
    hints=[
        "w has one number more than x: w[0] belongs to the constant input x0 = 1, w[1:] to the inputs.",
        "So the sum is w[0] + x1·w1 + … + xn·wn. It decides: 1 where it is >= 0, else 0.",
        "x @ w[1:] multiplies along the last axis, for one example (n,) and for a batch (m, n); np.where(…, 1, 0) "
        "decides for each example.",
        "absorb_threshold: bring θ to the other side of w·x >= θ. What stands there now without an x is w0.",
        "np.append(-theta, w): first −θ, then all the weights.",
    ],
    notes=[
        "S1 sets the perceptron beside the MP neuron and compares both sums with 0. That is right for the perceptron, "
        "whose w0 = −θ is in its sum; the MP neuron has no w0, so its sum must be compared with θ.",
    ],
    builds_on=["ex01"],
    topics=[
        "perceptron: y = 1 if w0 + w·x >= 0, else 0",
        "linear threshold unit",
        "step function (binary step)",
        "weight",
        "bias",
        "bias: w0 = −θ with x0 = 1",
    ],
)

BATCH = {"x": floats("m", "n", low=-2, high=2)}
ROWS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
OR, AND = [-1.0, 1.1, 1.1], [-1.5, 1.0, 1.0]

# Whole numbers and halves: the sum is exactly 0, whatever the order of its terms.
AT_ZERO = [
    {"x": [1.0, 0.0], "w": [-1.0, 1.0, 1.0]},
    {"x": [0.0, 0.0, 0.0], "w": [0.0, 1.0, -2.0, 0.5]},
    {"x": [0.5, -1.5], "w": [1.0, 1.0, 1.0]},
    {"x": [2.0], "w": [-1.0, 0.5]},
    {"x": [[1.0, 1.0], [1.0, 0.5], [0.0, 2.0], [2.0, 1.0]], "w": [-2.0, 1.0, 1.0]},
]


@ex.function(
    points=2,
    check="one example",
    drawn=16,
    examples=[
        {"x": [1.0, 0.0], "w": AND},
        {"x": [1.0, 1.0], "w": AND},
        {"x": [1.0, 0.0], "w": OR},
        {"x": [0.5, -1.0, 2.0], "w": [0.25, -1.0, 1.0, 1.0]},
    ],
    cases=[
        {"x": [1.5], "w": [-0.5, 0.25]},
        {"x": [-1.5], "w": [-0.5, -2.0]},
        {"x": [2.0, 1.0], "w": [0.25, 1.0, -2.5]},
        {"x": [-0.5, 0.25], "w": [-0.75, -2.0, 1.0]},
    ],
)
def perceptron(x, w):
    return np.where(w[0] + x @ w[1:] >= 0, 1, 0)


ex.check(
    "a batch of examples",
    of="perceptron",
    points=1,
    inputs=BATCH,
    drawn=6,
    examples=[{"x": ROWS, "w": OR}],
    cases=[
        {"x": [[1.0, -0.5, 0.25]], "w": [0.5, -1.0, 1.0, 2.0]},
        {"x": [[1.0, -0.5, 0.25]], "w": [-0.5, 1.0, 1.0, -2.0]},
        {"x": [[1.5], [-0.25], [-2.0], [0.75]], "w": [-0.5, 1.0]},
        {"x": [[-1.0, 0.5], [2.0, 1.0]], "w": [0.25, -1.5, 0.5]},
    ],
    when_wrong="Each row of x is one example with an answer of its own: the sum runs along the last axis.",
)
ex.check(
    "exactly at 0",
    of="perceptron",
    points=1,
    examples=AT_ZERO[:1],
    cases=AT_ZERO[1:],
    when_wrong="A sum of exactly 0 fires: the condition is >= 0.",
)


@ex.truth
def with_bias(sp, w):
    return np.append(-sp.Symbol("theta", real=True), w)


@ex.function(
    points=2,
    truth=with_bias,
    check="n + 1 weights",
    inputs={"w": floats("n", low=-2, high=2), "theta": floats(low=-2, high=2)},
    examples=[{"w": [1.0, 1.0], "theta": 1.5}, {"w": [2.0, -1.0, 0.5], "theta": -0.25}],
    cases=[{"w": [0.75], "theta": 0.5}],
)
def absorb_threshold(w, theta):
    return np.append(-theta, w)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="perceptron")
def constant_input_in_front(x, w):
    """Each example gets the input x0 = 1 in front. Then the bias is a weight like the others and one product does it
    all, which makes learning rules shorter, too."""
    return np.where(np.insert(x, 0, 1, axis=-1) @ w >= 0, 1, 0)


# --- wrong ideas: the unit -----------------------------------------------------------------------------


def _fires(condition):
    return np.where(condition, 1, 0)


@ex.misconception(of="perceptron", see="quiz01:or_at_the_border")
def silent_at_zero(x, w):
    """Your unit is silent where the sum is exactly 0. It fires there too: >= 0."""
    return _fires(w[0] + x @ w[1:] > 0)


@ex.misconception(of="perceptron")
def bias_left_out(x, w):
    """The bias decides nothing in your answer: it is left out, or stands on both sides of the >=. w[0] multiplies the
    constant input x0 = 1: w0 + w·x >= 0."""
    return _fires(x @ w[1:] >= 0)


@ex.misconception(of="perceptron")
def bias_taken_last(x, w):
    """You take the last weight for the bias. w0 = w[0] comes first, and w[1:] belongs to the inputs."""
    return _fires(w[-1] + x @ w[:-1] >= 0)


@ex.misconception(of="perceptron")
def bias_right_but_weights_shifted(x, w):
    """You add w[0], but you also give it to x1, and so on: each input has the weight of its neighbour. The first input
    belongs to w[1], so the sum is w[0] + x @ w[1:]."""
    return _fires(w[0] + x @ w[:-1] >= 0)


@ex.misconception(of="perceptron")
def first_weights_without_a_bias(x, w):
    """You give w[0] to the first input, and the last weight to none. w[0] is the bias, w[1:] belongs to the inputs."""
    return _fires(x @ w[:-1] >= 0)


@ex.misconception(of="perceptron")
def bias_as_threshold(x, w):
    """You subtract w0: the sum is compared with w0, as if that were the threshold. w0 is −θ already, so it is added:
    w0 + w·x >= 0."""
    return _fires(x @ w[1:] - w[0] >= 0)


@ex.misconception(of="perceptron")
def bias_for_every_input(x, w):
    """Your unit decides as if the bias counted n times. Is it added to every product, or is a mean taken? Add up
    the products, then the bias, once."""
    return _fires(x @ w[1:] + x.shape[-1] * w[0] >= 0)


@ex.misconception(of="perceptron")
def bias_multiplied(x, w):
    """You multiply the sum by w0. It is added: w0 + w·x."""
    return _fires(w[0] * (x @ w[1:]) >= 0)


@ex.misconception(of="perceptron")
def weights_not_used(x, w):
    """You add the inputs as they are, as an MP neuron does. Here each one is multiplied by its weight first."""
    return _fires(w[0] + np.sum(x, axis=-1) >= 0)


@ex.misconception(of="perceptron")
def fires_below_zero(x, w):
    """Your unit fires below 0 and is silent above. It is the other way round: 1 where w0 + w·x >= 0."""
    return _fires(w[0] + x @ w[1:] < 0)


@ex.misconception(of="perceptron")
def fires_up_to_zero(x, w):
    """Your unit fires where the sum is <= 0. The sign points the other way: 1 where w0 + w·x >= 0."""
    return _fires(w[0] + x @ w[1:] <= 0)


@ex.misconception(of="perceptron")
def fires_only_at_zero(x, w):
    """Your unit fires only where the sum is exactly 0. A larger sum makes it fire as well: >= 0."""
    return _fires(w[0] + x @ w[1:] == 0)


@ex.misconception(of="perceptron")
def threshold_of_one_half(x, w):
    """You compare the sum with ½. The threshold stands in w0 already: compare with 0."""
    return _fires(w[0] + x @ w[1:] >= 0.5)


@ex.misconception(of="perceptron")
def threshold_of_one(x, w):
    """You compare the sum with 1. The threshold stands in w0 already: compare with 0."""
    return _fires(w[0] + x @ w[1:] >= 1)


@ex.misconception(of="perceptron")
def sum_not_thresholded(x, w):
    """You return the sum itself. The perceptron answers 1 where it is >= 0, and 0 elsewhere."""
    return w[0] + x @ w[1:]


@ex.misconception(of="perceptron")
def minus_one_for_silent(x, w):
    """Your unit answers −1 where it does not fire. Here a silent unit is 0."""
    return np.where(w[0] + x @ w[1:] >= 0, 1, -1)


@ex.misconception(of="perceptron")
def sign_of_the_sum(x, w):
    """You return the sign of the sum: −1, 0 or 1. The perceptron's answers are 0 and 1, and at a sum of 0 it is 1."""
    return np.sign(w[0] + x @ w[1:])


@ex.misconception(of="perceptron")
def sigmoid_for_the_step(x, w):
    """This is the sigmoid of the sum, a number between 0 and 1. The perceptron has a step: 1 where the sum is >= 0,
    else 0."""
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


@ex.misconception(of="perceptron")
def negative_sums_cut_off(x, w):
    """You return the sum where it is positive and 0 elsewhere: that is a ReLU. The perceptron answers 1, however
    large the sum is."""
    return np.maximum(w[0] + x @ w[1:], 0)


@ex.misconception(of="perceptron")
def each_input_decides_alone(x, w):
    """There is one answer for each input. The products are added up first, and the sum decides: one answer for each
    example."""
    return _fires(w[0] + x * w[1:] >= 0)


@ex.misconception(of="perceptron")
def whole_batch_in_one_sum(x, w):
    """You add up the whole batch. Each row is one example with an answer of its own: x @ w[1:], or
    np.sum(…, axis=-1)."""
    return _fires(w[0] + np.sum(x * w[1:]) >= 0)


@ex.misconception(of="perceptron")
def one_answer_for_the_batch(x, w):
    """There is one answer for the whole batch: 1 if all examples fire. Each row has an answer of its own; np.where
    decides for each."""
    return int(np.all(w[0] + x @ w[1:] >= 0))


@ex.misconception(of="perceptron")
def some_answer_for_the_batch(x, w):
    """There is one answer for the whole batch: 1 if some example fires. Each row has an answer of its own; np.where
    decides for each."""
    return int(np.any(w[0] + x @ w[1:] >= 0))


@ex.misconception(of="perceptron")
def last_input_left_out(x, w):
    """The last input is not in your sum. Does the loop end one too early?"""
    return _fires(w[0] + x[..., :-1] @ w[1:-1] >= 0)


@ex.misconception(of="perceptron")
def first_input_left_out(x, w):
    """The first input is not in your sum. Its weight is w[1], its index in x is 0."""
    return _fires(w[0] + x[..., 1:] @ w[2:] >= 0)


@ex.misconception(of="perceptron")
def same_index_for_input_and_weight(x, w):
    """You multiply x[i] by w[i] from i = 1 on, so each input has its neighbour's weight, and x[0] is left out. Input
    x[i] belongs to w[i + 1]."""
    return _fires(w[0] + x[..., 1:] @ w[1:-1] >= 0)


@ex.misconception(of="perceptron")
def above_one_half(x, w):
    """You compare the sum with ½. The threshold stands in w0 already: compare with 0."""
    return _fires(w[0] + x @ w[1:] > 0.5)


@ex.misconception(of="perceptron")
def sums_of_the_batch_added(x, w):
    """There is one answer for the whole batch: the sums of all examples are added up. Each row has an answer of its
    own."""
    return int(np.sum(w[0] + x @ w[1:]) >= 0)


@ex.misconception(of="perceptron")
def sums_for_products(x, w):
    """You add inputs and weights. Each input is multiplied by its weight, and the products are added."""
    return _fires(w[0] + np.sum(x + w[1:], axis=-1) >= 0)


@ex.misconception(of="perceptron")
def product_of_the_products(x, w):
    """You multiply the products with each other. They are added up: np.sum, or x @ w[1:]."""
    return _fires(w[0] + np.prod(x * w[1:], axis=-1) >= 0)


@ex.misconception(of="perceptron")
def largest_product(x, w):
    """The largest of the products decides, or any one that is large enough. They are added up: np.sum, or x @ w[1:]."""
    return _fires(w[0] + np.max(x * w[1:], axis=-1) >= 0)


@ex.misconception(of="perceptron")
def last_product_only(x, w):
    """Only the last product decides, with the bias. Does = stand in the loop where += is needed?"""
    return _fires(w[0] + x[..., -1] * w[-1] >= 0)


@ex.misconception(of="perceptron")
def last_product_alone(x, w):
    """Only the last product decides, even without the bias. Does = stand in the loop where += is needed?"""
    return _fires(x[..., -1] * w[-1] >= 0)


# --- wrong ideas: the threshold as a weight ------------------------------------------------------------


@ex.misconception(of="absorb_threshold")
def theta_not_negated(w, theta):
    """You put +θ in front. On the other side of w·x >= θ it becomes −θ: w0 = −θ."""
    return np.append(theta, w)


@ex.misconception(of="absorb_threshold")
def bias_at_the_end(w, theta):
    """Your −θ stands at the end. w0 comes first, then w1 to wn."""
    return np.append(w, -theta)


@ex.misconception(of="absorb_threshold")
def theta_at_the_end(w, theta):
    """You put +θ at the end. It is −θ, since w·x >= θ is −θ + w·x >= 0, and w0 comes first."""
    return np.append(w, theta)


@ex.misconception(of="absorb_threshold")
def subtracted_from_every_weight(w, theta):
    """You subtract θ from every weight. It becomes one weight more, w0 = −θ in front; the others stay as they are."""
    return w - theta


@ex.misconception(of="absorb_threshold")
def added_to_every_weight(w, theta):
    """You add θ to every weight. It becomes one weight more, w0 = −θ in front; the others stay as they are."""
    return w + theta


@ex.misconception(of="absorb_threshold")
def bias_in_front_and_subtracted(w, theta):
    """Your w0 = −θ is right, but you subtract θ from the other weights as well. They stay as they are."""
    return np.append(-theta, w - theta)


@ex.misconception(of="absorb_threshold")
def first_weight_overwritten(w, theta):
    """Your −θ takes the place of w1. It is one weight more: the answer has n + 1 numbers, −θ and then all of w."""
    return np.append(-theta, w[1:])


@ex.misconception(of="absorb_threshold")
def last_weight_lost(w, theta):
    """The last weight is missing: the answer has n + 1 numbers, −θ and then all of w."""
    return np.append(-theta, w[:-1])


@ex.misconception(of="absorb_threshold")
def constant_input_for_the_weight(w, theta):
    """You put 1 in front. That is the constant input x0; its weight is w0 = −θ."""
    return np.append(1, w)


@ex.misconception(of="absorb_threshold")
def minus_one_in_front(w, theta):
    """You put −1 in front, which would stand for a threshold of 1. The weight is w0 = −θ."""
    return np.append(-1, w)


@ex.misconception(of="absorb_threshold")
def zero_in_front(w, theta):
    """You put 0 in front, so the threshold is lost. The weight is w0 = −θ."""
    return np.append(0, w)


@ex.misconception(of="absorb_threshold")
def every_sign_turned(w, theta):
    """Every sign is turned: this unit is silent where the other one fires. Only θ changes sides: −θ, then w."""
    return np.append(theta, -w)


@ex.misconception(of="absorb_threshold")
def all_negated(w, theta):
    """You negate the weights as well. Only θ changes its sign: −θ, then w as it is."""
    return np.append(-theta, -w)


@ex.misconception(of="absorb_threshold")
def weights_multiplied_by_theta(w, theta):
    """You multiply the weights by −θ. It is one weight more, in front: −θ, then w as it is."""
    return -theta * w


@ex.misconception(of="absorb_threshold")
def only_the_bias(w, theta):
    """You return −θ alone. The n weights come after it: n + 1 numbers."""
    return -theta


@ex.misconception(of="absorb_threshold")
def bias_in_second_place(w, theta):
    """Your −θ stands behind w1. It comes first: w0 = −θ, then w1 to wn."""
    return np.insert(w, 1, -theta)


@ex.misconception(of="absorb_threshold")
def weights_backwards(w, theta):
    """Your −θ is right, but the weights after it are in reversed order. They stay as they are."""
    return np.append(-theta, w[::-1])


@ex.misconception(of="absorb_threshold")
def size_of_theta_negated(w, theta):
    """Your w0 is −|θ|, always negative. It is −θ: positive where θ is negative."""
    return np.append(-abs(theta), w)


@ex.misconception(of="absorb_threshold")
def one_minus_theta(w, theta):
    """Your w0 is 1 − θ. The constant input x0 = 1 multiplies w0; it is not added. w0 = −θ."""
    return np.append(1 - theta, w)


@ex.misconception(of="absorb_threshold")
def cut_to_whole_numbers(w, theta):
    """The decimals are lost. An array made for whole numbers (dtype=int) cuts what is written into it: make it of
    floats."""
    return np.trunc(np.append(-theta, w))


# --- more slips of both --------------------------------------------------------------------------------


@ex.misconception(of="perceptron")
def half_at_zero(x, w):
    """At a sum of exactly 0 you answer ½. The unit fires there: 1."""
    return np.heaviside(w[0] + x @ w[1:], 0.5)


@ex.misconception(of="perceptron")
def columns_for_examples(x, w):
    """You take the columns of a batch for its examples, as w[1:] @ x does. Here each row is one: x @ w[1:]."""
    return _fires(w[0] + w[1:] @ x >= 0)


@ex.misconception(of="perceptron")
def columns_added_up(x, w):
    """In a batch you add down the columns, over the examples. The sum of one example runs along its row: axis=-1."""
    return _fires(w[0] + np.sum(x * w[1:], axis=0) >= 0)


@ex.misconception(of="perceptron")
def sum_carried_on(x, w):
    """The sum of each row is added to those of the rows before it. Set it back to w[0] at the start of each row."""
    return _fires(w[0] + (np.cumsum(x @ w[1:]) if x.ndim > 1 else x @ w[1:]) >= 0)


@ex.misconception(of="perceptron")
def sum_and_bias_carried_on(x, w):
    """The sum of each row is added to those of the rows before it. Set it back to 0 at the start of each row."""
    sums = w[0] + x @ w[1:]
    return _fires((np.cumsum(sums) if x.ndim > 1 else sums) >= 0)


@ex.misconception(of="perceptron")
def first_row_for_all(x, w):
    """All rows get the answer of the first one. Each row is one example with an answer of its own: x[i], not x[0]."""
    return np.full(len(x), _fires(w[0] + x[0] @ w[1:] >= 0)) if x.ndim > 1 else _fires(w[0] + x @ w[1:] >= 0)


@ex.misconception(of="perceptron")
def every_product_must_reach(x, w):
    """Your unit fires only if each product alone reaches the threshold. The products are added up first, and their sum
    decides."""
    return _fires(np.all(w[0] + x * w[1:] >= 0, axis=-1))


@ex.misconception(of="perceptron")
def fires_off_zero(x, w):
    """Your unit fires wherever the sum is not 0. A negative sum leaves it silent: 1 where w0 + w·x >= 0."""
    return _fires(w[0] + x @ w[1:] != 0)


@ex.misconception(of="perceptron")
def cut_between_zero_and_one(x, w):
    """You return the sum, cut to lie between 0 and 1. The perceptron answers 0 or 1 and nothing between."""
    return np.clip(w[0] + x @ w[1:], 0, 1)


@ex.misconception(of="absorb_threshold")
def weights_times_theta(w, theta):
    """Your w0 = −θ is right, but you multiply the other weights by θ. They stay as they are."""
    return np.append(-theta, w * theta)


@ex.misconception(of="absorb_threshold")
def divided_by_theta(w, theta):
    """You divide everything by θ, so w0 is −1. The weights stay as they are, and w0 = −θ."""
    return np.append(-1, w / theta)


@ex.misconception(of="absorb_threshold")
def bias_in_front_and_added(w, theta):
    """Your w0 = −θ is right, but you add θ to the other weights. They stay as they are."""
    return np.append(-theta, w + theta)


@ex.misconception(of="absorb_threshold")
def reciprocal_of_theta(w, theta):
    """Your w0 is 1/θ. On the other side of w·x >= θ it becomes −θ: a sum, not a fraction."""
    return np.append(1 / theta, w)


@ex.misconception(of="absorb_threshold")
def theta_for_all(w, theta):
    """Every number of your answer is −θ. Only w0 is; the n weights come after it as they are."""
    return np.full(len(w) + 1, -theta)


@ex.misconception(of="absorb_threshold")
def theta_behind_the_inputs(w, theta):
    """You put 1 and −θ in front. The 1 is the constant input x0, no weight: −θ, then w."""
    return np.append([1, -theta], w)


@ex.misconception(of="perceptron")
def fires_always(x, w):
    """Your unit always fires. Is a size taken (|…|), which is never below 0? The sum itself is compared with 0."""
    return np.ones(x.shape[:-1])


@ex.misconception(of="perceptron")
def product_of_the_sums(x, w):
    """You multiply each input by all weights: the sum of the inputs times the sum of the weights. Each input has one
    weight, its own."""
    return _fires(w[0] + np.sum(x, axis=-1) * np.sum(w[1:]) >= 0)


@ex.misconception(of="absorb_threshold")
def subtracted_from_the_first_weight(w, theta):
    """You subtract θ from the first weight. It becomes one weight more, w0 = −θ in front; w1 to wn stay as they are."""
    return np.append(w[0] - theta, w[1:])
