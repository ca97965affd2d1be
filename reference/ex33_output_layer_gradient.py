"""ex33: the gradients of the output layer of S3's network, from one truth of its loss."""

import numpy as np

from grader import Exercise, bits, computed, floats, probabilities


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


ex = Exercise(
    title="The gradient of the output layer",
    chapter="E. The chain rule and backpropagation",
    source="S3 5:41 to 18:43",
    # Drawn: what comes in and the parameters; A3 follows, so that whoever computes it again gets the same.
    inputs={
        "A2": probabilities("n2", "m"),
        "W3": floats(1, "n2", low=-2, high=2),
        "b3": floats(1, 1, low=-1, high=1),
        "classes": bits(1, "m"),
        "Y": computed(lambda classes: classes.astype(float)),
        "A3": computed(lambda W3, A2, b3: _sigmoid(W3 @ A2 + b3)),
    },
    sizes={"n2": (3, 3), "m": (5, 5)},  # few shapes: each is a truth to build
    hints=[
        "How many examples are there? Columns are examples, so m = Y.shape[1].",
        "∂L/∂Z3 = (A3 − Y)/m, the slope of the sigmoid has cancelled: both gradients begin with it.",
        "The gradient of W3 has the shape of W3, (1, n2). A3 − Y is (1, m) and A2 is (n2, m): which product fits?",
        "(A3 - Y) @ A2.T / m: the product with the transpose adds up the examples.",
        "For b3 the input is 1 in every example, so it is the mean of A3 − Y: np.mean(A3 - Y, axis=1, keepdims=True).",
    ],
    notes=[
        "S3 derives this for one example, and the mean over m examples adds the 1/m.",
        "S3 asks why the transpose comes out, and finds it by shapes: W3 is (1, 2), A2 is (2, 1), so it must be A2ᵀ.",
        "The cancelling belongs to sigmoid and cross entropy together. With a squared error A3(1 − A3) stays (ex30).",
    ],
    builds_on=["ex22", "ex26", "ex32"],
    topics=[
        "gradient of an output weight",
        "gradient of the output layer: ∂L/∂W3 = (A3 − Y)·A2ᵀ/m",
        "gradient of a bias",
        "sigmoid with cross entropy: ∂L/∂Z = (A − Y)/m",
        "shape analysis: why a transpose",
        "vectorisation over the examples",
        "backpropagation",
    ],
)

SHOWN = {"A2": [[0.5, 0.2], [1.0, 0.6]], "A3": [[0.8, 0.3]], "Y": [[1.0, 0.0]]}
WIDTHS = [
    {"A2": [[0.25, 0.5, 0.125, 0.75]], "A3": [[0.5, 0.25, 0.75, 0.875]], "Y": [[0.0, 0.0, 1.0, 1.0]]},
    {"A2": [[0.25, 0.5], [0.75, 0.5], [0.125, 0.875], [0.5, 0.375]], "A3": [[0.25, 0.625]], "Y": [[1.0, 1.0]]},
]
ONE = {"A2": [[0.5], [0.25]], "A3": [[0.75]], "Y": [[1.0]]}


@ex.truth
def loss(sp, A2, W3, b3, Y):
    A3 = sp.let("A3", sp.sigma(W3 @ A2 + b3))
    log = np.vectorize(sp.log, otypes=[object])
    return -(Y * log(A3) + (1 - Y) * log(1 - A3)).sum() / Y.shape[1]


@ex.function(points=3, truth=loss.diff("W3"), check="a batch", examples=[SHOWN], cases=WIDTHS, drawn=6)
def w3_gradient(A2, A3, Y):
    return (A3 - Y) @ A2.T / Y.shape[1]


@ex.function(points=3, truth=loss.diff("b3"), check="a batch", examples=[SHOWN], cases=[*WIDTHS, ONE], drawn=6)
def b3_gradient(A3, Y):
    return np.mean(A3 - Y, axis=1, keepdims=True)


ex.check(
    "one example (m = 1)",
    of="w3_gradient",
    points=1,
    sizes={"m": (1, 1)},
    drawn=3,
    examples=[ONE],
    when_wrong="With m = 1 the mean is over one example; A2 and A3 still have two axes.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="w3_gradient")
def axes_by_letters(A2, A3, Y):
    """np.einsum names the axes: o outputs, i inputs, k examples. What is missing on the right, k, is summed over, so no
    transpose has to be thought of."""
    return np.einsum("ok,ik->oi", A3 - Y, A2) / Y.shape[1]


@ex.another_way(of="b3_gradient")
def weight_of_a_constant_input(A3, Y):
    """A bias is the weight of an input that is always 1. So its gradient is that of the weights, with ones for the
    activations of the layer before."""
    return w3_gradient(np.ones((1, Y.shape[1])), A3, Y)


# --- wrong ideas ---------------------------------------------------------------------------------------
# Most are possible in both functions: what differs is only what stands for ∂L/∂Z3.

_IN_THE_DERIVATION = {  # slips on the way from the loss to Z3, which a question of quiz05 takes alone
    "target_minus_output",
    "target_minus_output_and_no_mean",
    "output_slope_not_cancelled",
    "output_slope_and_no_mean",
    "output_slope_and_sign",
    "stopped_at_the_output",
    "output_slope_alone",
    "first_term_only",
    "second_term_only",
    "inner_minus_forgotten",
    "gradient_of_squared_error",
    "twice_it",
    "times_the_complement",
    "output_for_its_complement",
}


def _both(idea):
    """The same idea in both: idea(A3, Y) is what it takes for ∂L/∂Z3, 1/m included."""

    def of_w(A2, A3, Y):
        return idea(A3, Y) @ A2.T

    def of_b(A3, Y):
        return np.sum(idea(A3, Y), axis=1, keepdims=True)

    for function, wrong in (("w3_gradient", of_w), ("b3_gradient", of_b)):
        wrong.__name__, wrong.__doc__ = idea.__name__, idea.__doc__
        see = "quiz05:cross_entropy_slope" if idea.__name__ in _IN_THE_DERIVATION else ()
        ex.misconception(of=function, see=see)(wrong)
    return idea


@_both
def mean_forgotten(A3, Y):
    """This is the sum over the examples. The loss is their mean: divide by m, the number of columns, Y.shape[1]. (The
    number of rows, len(Y), is 1.)"""
    return A3 - Y


@_both
def mean_taken_twice(A3, Y):
    """You divide by m twice. Once is enough."""
    return (A3 - Y) / Y.shape[1] ** 2


@_both
def divided_by_one_too_few(A3, Y):
    """You divide by m − 1. The mean over m examples divides by m."""
    return (A3 - Y) / max(1, Y.shape[1] - 1)


@_both
def target_minus_output(A3, Y):
    """The sign is reversed: ∂L/∂Z3 is A3 − Y. Y − A3 is what is left when the minus in front of the loss is lost."""
    return (Y - A3) / Y.shape[1]


@_both
def target_minus_output_and_no_mean(A3, Y):
    """Two slips: ∂L/∂Z3 is A3 − Y, not Y − A3; and the 1/m of the mean over the examples is missing."""
    return Y - A3


@_both
def output_slope_not_cancelled(A3, Y):
    """You multiply by A3(1 − A3) as well. With cross entropy this slope cancels, and A3 − Y is left. (With a squared
    error it stays.)"""
    return (A3 - Y) * A3 * (1 - A3) / Y.shape[1]


@_both
def output_slope_and_no_mean(A3, Y):
    """Two slips: A3(1 − A3) cancels with cross entropy, so it does not belong here; and the 1/m is missing."""
    return (A3 - Y) * A3 * (1 - A3)


@_both
def stopped_at_the_output(A3, Y):
    """You use ∂L/∂A3 = (A3 − Y)/(A3(1 − A3)). From A3 to Z3 it must still be multiplied by the slope of the sigmoid,
    A3(1 − A3), which makes it A3 − Y."""
    return (A3 - Y) / (A3 * (1 - A3)) / Y.shape[1]


@_both
def output_for_error(A3, Y):
    """The target Y is not subtracted: ∂L/∂Z3 is (A3 − Y)/m."""
    return A3 / Y.shape[1]


@_both
def output_slope_alone(A3, Y):
    """You have the slope of the sigmoid, A3(1 − A3), alone: that is ∂A3/∂Z3. The loss has a slope as well, and together
    they are A3 − Y."""
    return A3 * (1 - A3) / Y.shape[1]


@_both
def first_term_only(A3, Y):
    """Only Y log A3 is differentiated, which leaves −Y(1 − A3). The loss has a second term, (1 − Y) log(1 − A3); it
    adds (1 − Y)A3."""
    return -Y * (1 - A3) / Y.shape[1]


@_both
def second_term_only(A3, Y):
    """Only (1 − Y) log(1 − A3) is differentiated, which leaves (1 − Y)A3. The loss has a first term, Y log A3; it adds
    −Y(1 − A3)."""
    return (1 - Y) * A3 / Y.shape[1]


@_both
def inner_minus_forgotten(A3, Y):
    """The sign of the second term is wrong: the derivative of log(1 − A3) by A3 is −1/(1 − A3), because of the minus
    inside. The terms are −Y(1 − A3) and +(1 − Y)A3."""
    return (-Y * (1 - A3) - (1 - Y) * A3) / Y.shape[1]


@_both
def sigmoid_applied_again(A3, Y):
    """You apply σ to A3, which is σ(Z3) already: A3 − Y, with A3 as it is given."""
    return (_sigmoid(A3) - Y) / Y.shape[1]


@_both
def classes_for_probabilities(A3, Y):
    """You round A3 to 0 or 1 first. The gradient needs the probability itself: how sure the network is counts."""
    return ((A3 > 0.5) * 1.0 - Y) / Y.shape[1]


@_both
def error_squared(A3, Y):
    """The error is squared. ∂L/∂Z3 is A3 − Y itself, sign included."""
    return (A3 - Y) ** 2 / Y.shape[1]


@_both
def size_of_the_error(A3, Y):
    """You use |A3 − Y|. The sign matters: it tells in which direction the output must move."""
    return np.abs(A3 - Y) / Y.shape[1]


@_both
def half_of_it(A3, Y):
    """This is half the gradient. A ½ belongs to squared errors only, and m is Y.shape[1], nothing else."""
    return (A3 - Y) / (2 * Y.shape[1])


@_both
def twice_it(A3, Y):
    """This is twice the gradient. The 2 belongs to squared errors; the derivative of cross entropy has none."""
    return 2 * (A3 - Y) / Y.shape[1]


@_both
def error_added(A3, Y):
    """A3 + Y stands where A3 − Y belongs: the target is subtracted from the output."""
    return (A3 + Y) / Y.shape[1]


@_both
def step_of_rate_tenth(A3, Y):
    """This is a tenth of the gradient. Is a learning rate in it? The gradient alone is asked for."""
    return 0.1 * (A3 - Y) / Y.shape[1]


@_both
def step_of_rate_hundredth(A3, Y):
    """This is a hundredth of the gradient. Is a learning rate in it? The gradient alone is asked for."""
    return 0.01 * (A3 - Y) / Y.shape[1]


@_both
def last_example_only(A3, Y):
    """Only the last example is in your result, divided by m. Does a loop overwrite the sum of the others?"""
    return (A3 - Y) * (np.arange(Y.shape[1]) == Y.shape[1] - 1) / Y.shape[1]


@_both
def last_example_undivided(A3, Y):
    """This is the gradient of the last example alone. The mean over all m is asked for."""
    return (A3 - Y) * (np.arange(Y.shape[1]) == Y.shape[1] - 1)


@_both
def first_example_only(A3, Y):
    """This is the gradient of the first example alone. The mean over all m is asked for. Does a return stand inside the
    loop?"""
    return (A3 - Y) * (np.arange(Y.shape[1]) == 0)


@_both
def gradient_of_squared_error(A3, Y):
    """This is the gradient of the mean squared error, which has 2(A3 − Y)·A3(1 − A3). Here the loss is the cross
    entropy: A3 − Y is left."""
    return 2 * (A3 - Y) * A3 * (1 - A3) / Y.shape[1]


@_both
def output_slope_and_sign(A3, Y):
    """Two slips: the sign is reversed, ∂L/∂Z3 is A3 − Y; and A3(1 − A3) does not belong here, since it cancels with
    cross entropy."""
    return (Y - A3) * A3 * (1 - A3) / Y.shape[1]


@_both
def times_the_complement(A3, Y):
    """You multiply by 1 − A3 as well. With cross entropy the whole slope A3(1 − A3) cancels, and A3 − Y is left."""
    return (A3 - Y) * (1 - A3) / Y.shape[1]


@_both
def first_term_to_the_output(A3, Y):
    """This is −Y/A3, the slope of the first term of the loss by A3. The second term adds (1 − Y)/(1 − A3), and the
    slope of the sigmoid, A3(1 − A3), makes both together A3 − Y."""
    return -Y / A3 / Y.shape[1]


@_both
def output_for_its_complement(A3, Y):
    """Your first term is −Y·A3. The derivative of log σ(z) is 1 − σ(z), so it is −Y(1 − A3); the second is (1 − Y)A3,
    and together they are A3 − Y."""
    return (A3 * (1 - Y) - Y * A3) / Y.shape[1]


@_both
def twice_it_and_no_mean(A3, Y):
    """Two slips: the 2 belongs to squared errors, the derivative of cross entropy has none; and the 1/m of the mean
    is missing."""
    return 2 * (A3 - Y)


@_both
def classes_exchanged(A3, Y):
    """This is A3 − (1 − Y), the gradient for the classes exchanged. ∂L/∂Z3 is (A3 − Y)/m."""
    return (A3 - (1 - Y)) / Y.shape[1]


@_both
def first_example_left_out(A3, Y):
    """The first example is not in your sum. Indices begin at 0."""
    return (A3 - Y) * (np.arange(Y.shape[1]) > 0) / Y.shape[1]


@_both
def last_example_left_out(A3, Y):
    """The last example is not in your sum. Does the loop end one too early?"""
    return (A3 - Y) * (np.arange(Y.shape[1]) < Y.shape[1] - 1) / Y.shape[1]


@_both
def divided_in_the_loop(A3, Y):
    """You divide by m in every round of the loop, so early examples are divided again and again. Add up first, then
    divide once, after the loop."""
    m = Y.shape[1]
    return (A3 - Y) / float(m) ** np.arange(m, 0, -1)


@_both
def step_downhill_of_rate_tenth(A3, Y):
    """This is −0.1 times the gradient, a step of descent with the rate 0.1. The gradient alone is asked for."""
    return -0.1 * (A3 - Y) / Y.shape[1]


@_both
def step_downhill_of_rate_hundredth(A3, Y):
    """This is −0.01 times the gradient, a step of descent with the rate 0.01. The gradient alone is asked for."""
    return -0.01 * (A3 - Y) / Y.shape[1]


@_both
def complement_of_the_output(A3, Y):
    """This is 1 − A3 − Y. ∂L/∂Z3 is (A3 − Y)/m: the output minus the target."""
    return (1 - A3 - Y) / Y.shape[1]


def _undivided(idea):
    """The same idea by a learner who forgets 1/m too."""

    def without(A3, Y):
        return idea(A3, Y) * Y.shape[1]

    without.__name__ = f"{idea.__name__}_undivided"
    without.__doc__ = f"{idea.__doc__} Besides, the 1/m of the mean over the examples is missing."
    _both(without)


for _idea in (
    stopped_at_the_output,
    output_for_error,
    output_slope_alone,
    first_term_only,
    second_term_only,
    inner_minus_forgotten,
    sigmoid_applied_again,
    classes_for_probabilities,
    error_squared,
    size_of_the_error,
    error_added,
    gradient_of_squared_error,
    first_term_to_the_output,
):
    _undivided(_idea)


@ex.misconception(of="w3_gradient")
def error_of_each_example(A2, A3, Y):
    """A3 − Y came back, one number for each example. W3 has n2 entries: multiply by A2ᵀ, which adds up the examples,
    and divide by m."""
    if Y.shape[1] == 1:
        raise ValueError("one example: this is the gradient of b3")
    return A3 - Y


@ex.misconception(of="w3_gradient")
def error_of_each_example_divided(A2, A3, Y):
    """(A3 − Y)/m came back, ∂L/∂Z3 itself. W3 has n2 entries: multiply by A2ᵀ, which adds up the examples."""
    if Y.shape[1] == 1:
        raise ValueError("one example: this is the gradient of b3")
    return (A3 - Y) / Y.shape[1]


@ex.misconception(of="w3_gradient")
def mean_error_times_each_example(A2, A3, Y):
    """You take the mean of A3 − Y first and multiply A2ᵀ by it: a row for each example. Let the matrix product (A3 −
    Y) A2ᵀ run over the m columns."""
    return np.mean(A3 - Y) * A2.T


@ex.misconception(of="w3_gradient", see="quiz05:gradient_in_code")
def sums_multiplied(A2, A3, Y):
    """You multiply the sum of A3 − Y by the sums of A2. The sum of products is not the product of sums: let the
    matrix product run over the m columns."""
    return np.sum(A3 - Y) * np.sum(A2, axis=1, keepdims=True).T / Y.shape[1]


@ex.misconception(of="w3_gradient")
def the_same_for_every_weight(A2, A3, Y):
    """Every weight gets the same number, the mean over the units. Each has its own slope: (A3 − Y) A2ᵀ/m."""
    return np.full((1, len(A2)), np.mean((A3 - Y) @ A2.T / Y.shape[1]))


@ex.misconception(of="w3_gradient")
def sum_for_every_weight(A2, A3, Y):
    """Every weight gets the same number, the sum over the units. Each has its own slope: (A3 − Y) A2ᵀ/m."""
    return np.full((1, len(A2)), np.sum((A3 - Y) @ A2.T / Y.shape[1]))


@ex.misconception(of="w3_gradient")
def complement_of_a2(A2, A3, Y):
    """The last factor is (1 − A2)ᵀ. W3 is multiplied by A2 in Z3 = W3 A2 + b3, so it is A2ᵀ."""
    return (A3 - Y) @ (1 - A2).T / Y.shape[1]


@ex.misconception(of="w3_gradient")
def loss_for_the_error(A2, A3, Y):
    """The first factor is the loss of each example. It is the slope of the loss along Z3, A3 − Y."""
    return -(Y * np.log(A3) + (1 - Y) * np.log(1 - A3)) @ A2.T / Y.shape[1]


@ex.misconception(of="w3_gradient")
def reshaped_for_transposed(A2, A3, Y):
    """A2 is brought into the shape (m, n2) by reshape, which mixes up units and examples. A2.T exchanges the axes."""
    return (A3 - Y) @ A2.reshape(A2.shape[::-1]) / Y.shape[1]


@ex.misconception(of="w3_gradient")
def gradient_transposed(A2, A3, Y):
    """This is the transpose, (n2, 1). A gradient has the shape of its weights, (1, n2): (A3 - Y) @ A2.T."""
    return A2 @ (A3 - Y).T / Y.shape[1]


@ex.misconception(of="w3_gradient")
def gradient_flat(A2, A3, Y):
    """The numbers are right, the shape is (n2,). W3 is (1, n2), and so is its gradient: keep the two axes."""
    return (A2 @ (A3 - Y).T / Y.shape[1])[:, 0]


@ex.misconception(of="w3_gradient")
def examples_kept_apart(A2, A3, Y):
    """A column for each example came back, (n2, m). The matrix product (A3 − Y) A2ᵀ adds them up and gives (1, n2)."""
    return (A3 - Y) * A2 / Y.shape[1]


@ex.misconception(of="w3_gradient")
def examples_kept_apart_undivided(A2, A3, Y):
    """A column for each example came back, (n2, m), and nothing is divided by m. The matrix product (A3 − Y) A2ᵀ adds
    the examples up and gives (1, n2)."""
    return (A3 - Y) * A2


@ex.misconception(of="w3_gradient")
def one_number_for_all_weights(A2, A3, Y):
    """One number came back, the mean over units and examples. Each of the n2 weights has its own slope: (1, n2)."""
    return np.mean((A3 - Y) * A2)


@ex.misconception(of="w3_gradient")
def summed_over_the_units(A2, A3, Y):
    """You add over the units, so one number for each example is left. Add over the examples, the columns: the result
    is (1, n2)."""
    return np.sum((A3 - Y) * A2, axis=0, keepdims=True) / Y.shape[1]


@ex.misconception(of="w3_gradient", see="quiz05:gradient_in_code")
def means_multiplied(A2, A3, Y):
    """You multiply mean values. The mean of products is not the product of means: let the matrix product run over the
    m columns, then divide by m."""
    return np.mean(A3 - Y) * np.mean(A2, axis=1, keepdims=True).T


@ex.misconception(of="w3_gradient")
def divided_by_units(A2, A3, Y):
    """You divide by n2, the number of rows of A2. Examples are columns: m = A2.shape[1]."""
    return (A3 - Y) @ A2.T / A2.shape[0]


@ex.misconception(of="w3_gradient")
def divided_by_all_elements(A2, A3, Y):
    """You divide by A2.size, units times examples. The mean is over the m examples only."""
    return (A3 - Y) @ A2.T / A2.size


@ex.misconception(of="w3_gradient")
def brackets_of_the_error(A2, A3, Y):
    """The brackets around A3 − Y are missing: A3 - Y @ A2.T / m multiplies Y alone. Write (A3 - Y) @ A2.T / m."""
    product = Y @ A2.T / Y.shape[1]
    return A3 - product if np.shape(A3) == np.shape(product) or 1 in (A3.size, product.size) else product


@ex.misconception(of="w3_gradient")
def sigmoid_applied_to_a2(A2, A3, Y):
    """You apply σ to A2, which is a layer's output already: (A3 − Y) A2ᵀ/m with A2 as it is given."""
    return (A3 - Y) @ _sigmoid(A2).T / Y.shape[1]


@ex.misconception(of="w3_gradient")
def bias_for_weights(A2, A3, Y):
    """This is the mean of A3 − Y, the gradient of b3. W3 is multiplied by A2, so its gradient takes A2ᵀ."""
    return np.mean(A3 - Y, axis=1, keepdims=True)


@ex.misconception(of="w3_gradient")
def slope_of_layer_2(A2, A3, Y):
    """You multiply by 1 − A2 as well. The slope A2(1 − A2) is needed further back, for W2; here the factor is A2ᵀ."""
    return (A3 - Y) @ (A2 * (1 - A2)).T / Y.shape[1]


@ex.misconception(of="w3_gradient")
def own_output_for_input(A2, A3, Y):
    """The last factor is A3ᵀ, but W3 is multiplied by A2 in Z3 = W3 A2 + b3: ∂Z3/∂W3 brings A2ᵀ."""
    return (A3 - Y) @ A3.T / Y.shape[1]


@ex.misconception(of="b3_gradient")
def not_summed(A3, Y):
    """One number for each example came back, (A3 − Y)/m. b3 is one number for all of them: add them up."""
    return (A3 - Y) / Y.shape[1]


@ex.misconception(of="b3_gradient")
def neither_summed_nor_divided(A3, Y):
    """A3 − Y came back, one number for each example. b3 is one number for all of them: take the mean."""
    return A3 - Y


@ex.misconception(of="b3_gradient")
def times_the_output(A3, Y):
    """There is a factor A3. b3 is added to Z3 as it is, so its factor is 1: the mean of A3 − Y."""
    return np.mean((A3 - Y) * A3, axis=1, keepdims=True)


@ex.misconception(of="b3_gradient")
def the_loss_itself(A3, Y):
    """This is the loss, the mean cross entropy. Its derivative by b3 is asked for, the mean of A3 − Y."""
    return -np.mean(Y * np.log(A3) + (1 - Y) * np.log(1 - A3), axis=1, keepdims=True)


@ex.misconception(of="b3_gradient")
def root_mean_square(A3, Y):
    """This is √ of the mean of (A3 − Y)², the size of a typical error. The gradient is the mean of A3 − Y, sign
    included."""
    return np.sqrt(np.mean((A3 - Y) ** 2))


@ex.misconception(of="b3_gradient")
def length_of_the_errors(A3, Y):
    """This is the length (norm) of A3 − Y. The gradient is the mean of A3 − Y, sign included."""
    return np.linalg.norm(A3 - Y)
