"""ex16: a maxout unit, for one example and a batch, and the slope of the absolute value."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Maxout, and the slope of |z|",
    chapter="B. Activations",
    source="S1 'Activation functions: Maxout'",
    topics=[
        "maxout: max_i (w_i·x + b_i)",
        "maxout: ReLU and leaky ReLU as special cases",
        "absolute value as an activation: derivative −1, 0 or 1",
        "subgradient",
        "number of parameters",
        "derivative of an activation function",
    ],
    inputs={
        "x": floats("n", low=-2, high=2),
        "W": floats("k", "n", low=-2, high=2),
        "b": floats("k", low=-2, high=2),
        "z": floats(low=-4, high=4),
    },
    sizes={"n": (2, 4), "k": (3, 6), "m": (4, 7)},
    hints=[
        "Each row of W is one piece: k sums for an example, W @ x + b, and then the largest of them.",
        "For a batch x (m, n) all sums are x @ W.T + b, with shape (m, k). Which axis holds the pieces?",
        "np.max(sums, axis=-1): the last axis holds the k pieces, for one example and for a batch alike.",
        "The slope of |z| is the sign of z. np.sign gives −1, 0 and 1, and 0 at 0.",
    ],
    notes=[
        "S1 says maxout has no saturation and no death. That holds while no piece is flat: ReLU is maxout too.",
        "S1 says it doubles the number of parameters. That is so for two pieces; k pieces have k times as many.",
        "S1 and S2 say an activation or a loss must be differentiable everywhere. |z| is not, at 0.",
    ],
    builds_on=["ex09", "ex10"],
)

BATCH = {"x": floats("m", "n", low=-2, high=2)}


@ex.truth
def size(sp):
    return sp.Abs(sp.Symbol("z", real=True))


@ex.function(
    points=2,
    check="one example",
    drawn=10,
    examples=[
        {"x": [1.0, 2.0], "W": [[1.0, 0.0], [0.0, 1.0], [-1.0, -1.0]], "b": [0.0, -0.5, 2.0]},
        {"x": [-1.5], "W": [[1.0], [-1.0]], "b": [0.0, 0.0]},
    ],
    cases=[
        {"x": [-1.25, 0.5, 2.0], "W": [[0.5, -1.0, 0.25]], "b": [-0.75]},
        {"x": [0.75], "W": [[-2.0], [-1.5], [-3.0], [-0.25]], "b": [-1.0, -2.0, 0.5, -1.75]},
        {"x": [1.0, -1.0], "W": [[-1.0, 1.5], [-2.0, 0.5]], "b": [-0.5, 0.25]},
        {"x": [1000.0, -500.0], "W": [[-2.0, 1.0], [-1.5, 2.0], [-3.0, 1.0]], "b": [0.5, 1.0, 2.0]},
    ],
)
def maxout(x, W, b):
    return np.max(x @ W.T + b, axis=-1)


ex.check(
    "a batch, one example a row",
    of="maxout",
    points=1,
    inputs=BATCH,
    drawn=6,
    examples=[
        {
            "x": [[1.0, 2.0], [0.0, -1.0], [-2.0, 0.0], [3.0, 0.5]],
            "W": [[1.0, 0.0], [0.0, 1.0], [-1.0, -1.0]],
            "b": [0.0, -0.5, 2.0],
        }
    ],
    cases=[
        {"x": [[0.5, -1.25, 2.0]], "W": [[1.0, 0.5, -0.5], [-1.0, -1.5, 0.25]], "b": [0.25, -0.5]},
        {"x": [[1.5, -0.5], [-0.25, 2.0]], "W": [[0.5, -1.0], [1.25, 0.75]], "b": [-0.5, 1.5]},
    ],
    when_wrong="Each row of x is one example with a largest sum of its own: the maximum runs over the k pieces, the "
    "last axis of x @ W.T + b.",
)

ex.function(
    "abs_prime",
    points=1,
    truth=size.diff("z"),  # derived, never typed
    check="one number",
    examples=[{"z": 2.5}, {"z": -0.5}],
    drawn=6,
)
ex.check(
    "an array",
    of="abs_prime",
    points=0.5,
    inputs={"z": floats("n", "m", low=-4, high=4)},
    drawn=4,
    examples=[{"z": [-1.0, 0.5, 2.0]}],
    cases=[{"z": [[[1.0, -1.0], [0.25, -4.0]]]}],
    when_wrong="An if decides once; np.sign and np.where look at each element.",
)
ex.check(
    "at 0",
    of="abs_prime",
    points=0.5,
    rtol=1e-5,  # z / (|z| + 1e-8) is right enough
    examples=[{"z": 0.0}],
    cases=[{"z": [0.0, -0.001953125, 0.001953125]}, {"z": [-0.5, 0.0]}, {"z": [0.0, 0.25]}],
    when_wrong="At the corner the slope is 0 by convention, as np.sign has it; z / |z| is 0/0 there. A small number "
    "added to |z| below the line makes the slopes beside 0 too small.",
)


@ex.picture("Two pieces make |x|, three a bowl", x="x", y="")
def shapes(maxout, abs_prime):
    z = np.linspace(-3, 3, 81)
    three = np.array([[-1.0], [0.0], [1.0]])
    return {
        "weights 1, −1": (z, maxout(z[:, None], np.array([[1.0], [-1.0]]), np.zeros(2))),
        "weights −1, 0, 1": (z, maxout(z[:, None], three, np.array([-1.0, 0.5, -1.0]))),
        "slope of |x|": (z, abs_prime(z)),
    }


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="maxout")
def piece_by_piece(x, W, b):
    """Each piece is a neuron w·x + b for all the examples; np.maximum.reduce then keeps the largest, element by
    element. There is no transpose and no axis to get wrong."""
    pieces = [x @ weights + bias for weights, bias in zip(W, b)]
    return np.maximum.reduce(pieces)


@ex.another_way(of="abs_prime")
def two_steps(z):
    """|z| is relu(z) + relu(−z), so its slope is the difference of two steps. At 0 both steps are 0, and so is the
    slope."""
    return np.heaviside(z, 0) - np.heaviside(-z, 0)


def _floored(floor):
    def floored(x, W, b):
        return np.maximum(np.max(x @ W.T + b, axis=-1), -floor)

    floored.__name__ = f"never_below_minus_{floor}"
    floored.__doc__ = f"""Your answer is never below −{floor}. If the search for the largest sum starts there, it cannot
    find a smaller one: start with the first sum, or with -np.inf."""
    return floored


for _floor in (1, 10, 99, 100, 999, 1000):
    ex.misconception(of="maxout")(_floored(_floor))


# --- wrong ideas about maxout --------------------------------------------------------------------------


@ex.misconception(of="maxout")
def biases_left_out(x, W, b):
    """The biases are missing: this is the largest of w_i·x. Each sum has its own: w_i·x + b_i."""
    return np.max(x @ W.T, axis=-1)


@ex.misconception(of="maxout")
def biases_subtracted(x, W, b):
    """The biases are subtracted in your answer. They are added: w_i·x + b_i."""
    return np.max(x @ W.T - b, axis=-1)


@ex.misconception(of="maxout")
def biases_after_the_maximum(x, W, b):
    """This is the largest w_i·x with each of the biases added to it, so k numbers come back. Each sum gets its own bias
    first, then the largest is taken."""
    return np.max(x @ W.T, axis=-1) + b


@ex.misconception(of="maxout")
def largest_bias(x, W, b):
    """This is the largest w_i·x plus the largest b_i, which may belong to different pieces. Add b_i to its own sum
    first, then take one maximum."""
    return np.max(x @ W.T, axis=-1) + np.max(b)


@ex.misconception(of="maxout")
def bias_of_the_first(x, W, b):
    """This is the largest w_i·x plus b_1, the first bias. Each sum has its own bias, added before the maximum."""
    return np.max(x @ W.T, axis=-1) + b[0]


@ex.misconception(of="maxout")
def all_biases_added(x, W, b):
    """This is the largest w_i·x plus the sum of all biases. Each sum has its own bias, added before the maximum."""
    return np.max(x @ W.T, axis=-1) + np.sum(b)


@ex.misconception(of="maxout")
def no_maximum(x, W, b):
    """All k sums came back. The largest of them is asked for, one number for each example."""
    return x @ W.T + b


@ex.misconception(of="maxout")
def place_of_the_largest(x, W, b):
    """This is which piece is the largest (argmax). Its value is asked for: np.max."""
    return np.argmax(x @ W.T + b, axis=-1)


@ex.misconception(of="maxout")
def smallest_sum(x, W, b):
    """This is the smallest of the sums. Maxout takes the largest."""
    return np.min(x @ W.T + b, axis=-1)


@ex.misconception(of="maxout")
def all_sums_added(x, W, b):
    """This adds up all k sums. Maxout takes the largest of them."""
    return np.sum(x @ W.T + b, axis=-1)


@ex.misconception(of="maxout")
def mean_of_the_sums(x, W, b):
    """This is the mean of the k sums. Maxout takes the largest of them."""
    return np.mean(x @ W.T + b, axis=-1)


@ex.misconception(of="maxout")
def never_below_zero(x, W, b):
    """Your answer is never below 0, as if ReLU came after it or a 0 stood among the pieces. Maxout takes the largest
    sum, also where all are negative."""
    return np.maximum(np.max(x @ W.T + b, axis=-1), 0)


@ex.misconception(of="maxout")
def relu_of_each(x, W, b):
    """This is max(0, w_i·x + b_i) for each piece, ReLU. Maxout compares the k sums with each other."""
    return np.maximum(x @ W.T + b, 0)


@ex.misconception(of="maxout")
def largest_in_size(x, W, b):
    """This is the largest |w_i·x + b_i|. Maxout compares the sums with their signs."""
    return np.max(np.abs(x @ W.T + b), axis=-1)


@ex.misconception(of="maxout")
def first_two_pieces(x, W, b):
    """Two pieces are fixed in your code, as in max(w1·x + b1, w2·x + b2). There are k of them, one a row of W:
    sometimes more, sometimes a single one."""
    return np.maximum(x @ W[0] + b[0], x @ W[1] + b[1])


@ex.misconception(of="maxout")
def first_piece(x, W, b):
    """This is the first sum alone. All k are compared. Does a return stand inside the loop?"""
    return (x @ W.T + b)[..., 0]


@ex.misconception(of="maxout")
def last_piece(x, W, b):
    """This is the last sum alone. All k are compared. Is the largest one overwritten in a loop?"""
    return (x @ W.T + b)[..., -1]


@ex.misconception(of="maxout")
def last_piece_left_out(x, W, b):
    """The last piece is left out of the comparison. Does the loop end one too early?"""
    sums = x @ W.T + b
    return np.max(sums[..., : max(1, sums.shape[-1] - 1)], axis=-1)


@ex.misconception(of="maxout")
def first_piece_left_out(x, W, b):
    """The first piece is left out of the comparison. Indices begin at 0."""
    sums = x @ W.T + b
    return np.max(sums[..., min(1, sums.shape[-1] - 1) :], axis=-1)


@ex.misconception(of="maxout")
def largest_product(x, W, b):
    """This is the largest single product w_ij·x_j, plus b_i. The products of a piece are added up first: w_i·x."""
    return np.max(x[..., None, :] * W + b[:, None], axis=(-1, -2))


@ex.misconception(of="maxout")
def largest_weights_first(x, W, b):
    """This takes the largest weight for each input and the largest bias, and then one sum. Maxout makes the k sums
    first, and takes the largest of these."""
    return x @ np.max(W, axis=0) + np.max(b)


@ex.misconception(of="maxout")
def largest_input_only(x, W, b):
    """This puts the largest input in the place of every input. Each weight has an input of its own: w_i·x."""
    return np.max(np.max(x, axis=-1, keepdims=True) * W.sum(axis=1) + b, axis=-1)


@ex.misconception(of="maxout")
def largest_of_the_batch(x, W, b):
    """One number came back for a batch, the largest of all its sums. Each example keeps its own: np.max(…, axis=-1)."""
    return np.max(x @ W.T + b)


@ex.misconception(of="maxout")
def largest_example(x, W, b):
    """The maximum runs over the examples: each piece keeps the example where it is largest. It runs over the pieces,
    axis=-1 of x @ W.T + b, and each example keeps its own."""
    return np.max(x @ W.T + b, axis=0)


@ex.misconception(of="maxout")
def columns_for_pieces(x, W, b):
    """The pieces are taken from the columns of W. They are its rows: W is (k, n), so it is W @ x, or x @ W.T."""
    return np.max(x @ W + b, axis=-1)


@ex.misconception(of="maxout")
def shares_for_the_largest(x, W, b):
    """This is softmax of the sums. Maxout returns the largest sum itself."""
    sums = x @ W.T + b
    e = np.exp(sums - np.max(sums, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


@ex.misconception(of="maxout")
def smooth_maximum(x, W, b):
    """This is ln Σe^(sum), a smooth relative of the maximum. The largest sum itself is asked for."""
    return np.log(np.sum(np.exp(x @ W.T + b), axis=-1))


@ex.misconception(of="maxout")
def first_example_only(x, W, b):
    """This is the answer for the first example alone. A batch has one for each row."""
    sums = x @ W.T + b
    return np.max(sums if sums.ndim == 1 else sums[0])


@ex.misconception(of="maxout")
def spread_of_the_sums(x, W, b):
    """This is the largest sum minus the smallest. The largest one itself is asked for."""
    return np.ptp(x @ W.T + b, axis=-1)


@ex.misconception(of="maxout")
def chosen_without_the_bias(x, W, b):
    """The piece with the largest w_i·x is chosen, and its bias is added afterwards. With the biases another piece may
    be the largest: add them first, then take the maximum."""
    sums = x @ W.T
    return np.max(sums, axis=-1) + b[np.argmax(sums, axis=-1)]


@ex.misconception(of="maxout")
def biases_multiplied(x, W, b):
    """The sums are multiplied by the biases in your answer. The biases are added: w_i·x + b_i."""
    return np.max(x @ W.T * b, axis=-1)


@ex.misconception(of="maxout")
def biases_added_to_the_weights(x, W, b):
    """b_i is added to every weight of its piece, so each input brings it along. It is added once, after the sum: w_i·x
    + b_i."""
    return np.max(x @ (W.T + b), axis=-1)


@ex.misconception(of="maxout")
def biases_added_twice(x, W, b):
    """This is the largest of w_i·x + 2b_i. Each bias is added once."""
    return np.max(x @ W.T + 2 * b, axis=-1)


@ex.misconception(of="maxout")
def mean_of_the_biases(x, W, b):
    """This is the largest w_i·x plus the mean of the biases. Each sum has its own bias, added before the maximum."""
    return np.max(x @ W.T, axis=-1) + np.mean(b)


@ex.misconception(of="maxout")
def sigmoid_of_the_largest(x, W, b):
    """This is the sigmoid of the largest sum. Maxout is the activation itself: nothing comes after it."""
    return 1 / (1 + np.exp(-np.max(x @ W.T + b, axis=-1)))


@ex.misconception(of="maxout")
def tanh_of_the_largest(x, W, b):
    """This is tanh of the largest sum. Maxout is the activation itself: nothing comes after it."""
    return np.tanh(np.max(x @ W.T + b, axis=-1))


@ex.misconception(of="maxout")
def largest_square(x, W, b):
    """This is the largest (w_i·x + b_i)². Maxout compares the sums themselves, with their signs."""
    return np.max((x @ W.T + b) ** 2, axis=-1)


# --- wrong ideas about the slope of |z| ----------------------------------------------------------------


@ex.misconception(of="abs_prime")
def nothing_by_nothing(z):
    """At z = 0 nan comes back; everywhere else the slope is right. z / |z| is 0/0 there. |z| has no derivative at 0,
    but training needs a number: here it is 0, as np.sign has it."""
    with np.errstate(invalid="ignore"):
        return np.divide(z, np.abs(z))


@ex.misconception(of="abs_prime")
def one_at_zero(z):
    """At z = 0 you return 1, the slope on the right. Here it is 0 there, the middle of −1 and 1."""
    return np.where(np.asarray(z) >= 0, 1, -1)


@ex.misconception(of="abs_prime")
def minus_one_at_zero(z):
    """At z = 0 you return −1, the slope on the left. Here it is 0 there, the middle of −1 and 1."""
    return np.where(np.asarray(z) > 0, 1, -1)


@ex.misconception(of="abs_prime")
def half_at_zero(z):
    """At z = 0 you return ½. Here it is 0 there, the middle of −1 and 1."""
    return np.where(np.asarray(z) == 0, 0.5, np.sign(z))


@ex.misconception(of="abs_prime")
def absolute_value_itself(z):
    """This is |z|. Its slope is asked for: −1, 0 or 1."""
    return np.abs(z)


@ex.misconception(of="abs_prime")
def relu_slope(z):
    """For negative z you return 0, as with ReLU. The slope of |z| is −1 there: it falls."""
    return np.where(np.asarray(z) > 0, 1, 0)


@ex.misconception(of="abs_prime")
def relu_slope_with_zero(z):
    """For negative z you return 0 and at 0 you return 1. The slope of |z| is −1 on the left, and 0 at 0."""
    return np.where(np.asarray(z) >= 0, 1, 0)


@ex.misconception(of="abs_prime")
def always_one(z):
    """You return 1 everywhere, the slope on the right. On the left |z| falls: −1."""
    return np.ones(np.shape(z))


@ex.misconception(of="abs_prime")
def one_but_at_zero(z):
    """You return 1 on both sides. On the left |z| falls: −1 for z < 0."""
    return np.abs(np.sign(z))


@ex.misconception(of="abs_prime")
def turned_round(z):
    """The signs are reversed: |z| rises on the right, so the slope is 1 there, and −1 on the left."""
    return -np.sign(z)


@ex.misconception(of="abs_prime")
def z_itself(z):
    """You return z. The slope is only its sign: −1, 0 or 1."""
    return z + 0.0


@ex.misconception(of="abs_prime")
def slope_of_the_square(z):
    """This is 2z, the slope of z². That of |z| does not grow: −1, 0 or 1."""
    return 2 * np.asarray(z)


@ex.misconception(of="abs_prime")
def smooth_sign(z):
    """This is tanh(z), a smooth sign. The slope of |z| is the sign itself: −1, 0 or 1."""
    return np.tanh(z)


@ex.misconception(of="abs_prime")
def above_one_only(z):
    """You compare with 1 and −1. The slope changes at 0: −1 for every z < 0, 1 for every z > 0."""
    return np.where(np.asarray(z) > 1, 1, np.where(np.asarray(z) < -1, -1, 0))


@ex.misconception(of="maxout")
def first_bias_among_the_sums(x, W, b):
    """The first bias is compared as if it were a sum of its own: your answer is never below b_1. If the search for the
    largest starts with b[0], start it with the whole first sum, or with -np.inf."""
    return np.maximum(np.max(x @ W.T + b, axis=-1), b[0])


@ex.misconception(of="maxout")
def biases_among_the_sums(x, W, b):
    """The biases are compared as if each were a sum of its own: your answer is never below the largest of them. Compare
    the sums w_i·x + b_i only."""
    return np.maximum(np.max(x @ W.T + b, axis=-1), np.max(b))


@ex.misconception(of="maxout")
def largest_input(x, W, b):
    """This is the largest element of x. The maximum is taken of the k sums w_i·x + b_i."""
    return np.max(x, axis=-1)


@ex.misconception(of="maxout")
def median_of_the_sums(x, W, b):
    """This is the median of the k sums. Maxout takes the largest of them."""
    return np.median(x @ W.T + b, axis=-1)


@ex.misconception(of="maxout")
def largest_weights_length(x, W, b):
    """This is the sum of the piece with the longest w_i. The sums themselves are compared, and the largest is passed
    on."""
    i = np.argmax(np.sum(W**2, axis=1))
    return x @ W[i] + b[i]


@ex.misconception(of="maxout")
def sign_of_the_largest(x, W, b):
    """This is the largest sum with a minus in front. Maxout passes on the sum as it is."""
    return -np.max(x @ W.T + b, axis=-1)


@ex.misconception(of="abs_prime")
def one_half_of_the_slope(z):
    """This is half the slope, ±½. |z| rises by 1 for each step of 1: the slope is −1, 0 or 1."""
    return np.sign(z) / 2


@ex.misconception(of="abs_prime")
def one_over_the_size(z):
    """This is 1/|z|. The slope of |z| is z/|z|, which is −1 or 1 wherever z is not 0."""
    return 1 / np.abs(z)


@ex.misconception(of="maxout")
def second_largest(x, W, b):
    """This is the second largest of the sums. Maxout takes the largest."""
    return np.sort(x @ W.T + b, axis=-1)[..., -2]


@ex.misconception(of="maxout")
def first_and_last_piece(x, W, b):
    """Only the first and the last sum are compared. All k are."""
    sums = x @ W.T + b
    return np.maximum(sums[..., 0], sums[..., -1])


@ex.misconception(of="maxout")
def bias_of_the_last(x, W, b):
    """This is the largest w_i·x plus the last bias. Each sum has its own bias, added before the maximum. Does a
    variable of the loop stand after it?"""
    return np.max(x @ W.T, axis=-1) + b[-1]


@ex.misconception(of="maxout")
def length_of_the_sums(x, W, b):
    """This is the root of the sum of their squares, the length of the vector of sums. The largest one is asked for."""
    return np.sqrt(np.sum((x @ W.T + b) ** 2, axis=-1))


@ex.misconception(of="maxout")
def leaky_relu_of_the_largest(x, W, b):
    """Where the largest sum is negative, you return a hundredth of it, as leaky ReLU does. Maxout is the activation
    itself: nothing comes after it."""
    largest = np.max(x @ W.T + b, axis=-1)
    return np.where(largest > 0, largest, 0.01 * largest)


@ex.misconception(of="maxout")
def biases_compared(x, W, b):
    """The biases are not added here but compared: this is the largest among the w_i·x and the b_i. Each sum is w_i·x +
    b_i."""
    return np.maximum(np.max(x @ W.T, axis=-1), np.max(b))


@ex.misconception(of="maxout")
def bias_forgotten_in_the_comparison(x, W, b):
    """In the loop w_i·x alone is compared with the best so far, which has its bias in it. Compare whole sums: s = w @ x
    + c first."""

    def one(row):
        best = -np.inf
        for w, c in zip(W, b):
            if w @ row > best:
                best = w @ row + c
        return best

    return one(x) if x.ndim == 1 else np.array([one(row) for row in x])


@ex.misconception(of="maxout")
def last_two_pieces(x, W, b):
    """This is the larger one of the last two sums. All k are compared: keep the largest of all so far."""
    sums = x @ W.T + b
    return np.maximum(sums[..., -2], sums[..., -1])


@ex.misconception(of="abs_prime")
def smooth_root(z):
    """This is z/√(z² + 1), a smooth sign. The slope of |z| is the sign itself: −1, 0 or 1."""
    return z / np.sqrt(np.asarray(z) ** 2 + 1)


@ex.misconception(of="maxout")
def largest_product_without_bias(x, W, b):
    """This is the largest single product w_ij·x_j. The products of a piece are added up first, and its bias: w_i·x +
    b_i."""
    return np.max(W * x[..., None, :], axis=(-1, -2))


@ex.misconception(of="maxout")
def largest_weights(x, W, b):
    """The piece is chosen by its weights and bias alone, without x. Which sum is the largest depends on the example:
    make the k sums first."""
    i = np.argmax(W.sum(axis=1) + b)
    return x @ W[i] + b[i]


@ex.misconception(of="maxout")
def sum_of_the_positive(x, W, b):
    """This adds up the positive sums, as after a ReLU for each. Maxout takes the largest one alone."""
    return np.sum(np.maximum(x @ W.T + b, 0), axis=-1)


@ex.misconception(of="maxout")
def weighted_by_softmax(x, W, b):
    """The sums are weighted with their softmax and added up, a smooth relative of the maximum. The largest sum itself
    is asked for."""
    sums = x @ W.T + b
    shares = np.exp(sums - np.max(sums, axis=-1, keepdims=True))
    return np.sum(sums * shares, axis=-1) / np.sum(shares, axis=-1)


@ex.misconception(of="abs_prime")
def wide_difference(z):
    """This is (|z + h| − |z − h|)/(2h) with a step h of about 0.01: beside the corner it is neither −1 nor 1. Only at 0
    itself the slope is another."""
    z = np.asarray(z)
    return (np.abs(z + 0.01) - np.abs(z - 0.01)) / 0.02


@ex.misconception(of="maxout")
def farthest_from_zero(x, W, b):
    """This is the sum with the largest absolute value, so a very negative one wins too. Maxout takes the largest
    itself."""
    sums = x @ W.T + b
    place = np.argmax(np.abs(sums), axis=-1)
    return np.take_along_axis(sums, np.expand_dims(place, -1), -1)[..., 0]
