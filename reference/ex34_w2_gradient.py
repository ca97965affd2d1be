"""ex34: the gradients of the second and the first weights of S3's 3-2-1 network, from one truth of its loss."""

import numpy as np

from grader import Exercise, bits, computed, floats


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


ex = Exercise(
    title="Back to the second and the first layer",
    chapter="E. The chain rule and backpropagation",
    source="S3 18:50 to 33:49",
    # Drawn: data and weights; the activations follow, so that whoever computes them again gets the same.
    inputs={
        "X": floats("n0", "m", low=-2, high=2),
        "W1": floats("n1", "n0", low=-1.5, high=1.5),
        "b1": floats("n1", 1, low=-1, high=1),
        "W2": floats("n2", "n1", low=-1.5, high=1.5),
        "b2": floats("n2", 1, low=-1, high=1),
        "W3": floats("n3", "n2", low=-1.5, high=1.5),
        "b3": floats("n3", 1, low=-1, high=1),
        "classes": bits("n3", "m"),
        "Y": computed(lambda classes: classes.astype(float)),
        "A1": computed(lambda W1, X, b1: _sigmoid(W1 @ X + b1)),
        "A2": computed(lambda W2, A1, b2: _sigmoid(W2 @ A1 + b2)),
        "A3": computed(lambda W3, A2, b3: _sigmoid(W3 @ A2 + b3)),
    },
    sizes={"n0": (4, 4), "n1": (3, 3), "n2": (2, 2), "n3": (1, 1), "m": (5, 5)},  # few shapes: each is a truth to build
    hints=[
        "Start at the end: dZ3 = (A3 − Y)/m. The slope of the last sigmoid has cancelled already.",
        "Through W3 backwards: W3.T @ dZ3 has the shape of A2. If your shapes do not fit, a transpose is missing.",
        "Through the sigmoid backwards: multiply element by element by A2 * (1 − A2). A2 is σ(Z2) already.",
        "The weights' gradient is dZ2 @ A1.T: the shape of W2. The product adds up the m examples.",
        "For W1 the same step once more: dZ1 = (W2.T @ dZ2) * A1 * (1 − A1), and dZ1 @ X.T.",
    ],
    notes=[
        "S3 first has the factors in an order that does not fit, and sorts them by their shapes: the element-wise "
        "product where a sigmoid was, (A3 − Y) behind W3ᵀ, A1ᵀ at the end.",
        "S3 differentiates the loss of one example here; the mean over m examples adds the 1/m.",
    ],
    builds_on=["ex27", "ex31", "ex33"],
    topics=[
        "backpropagation",
        "gradient of a hidden weight",
        "gradient of a hidden layer: ∂L/∂W2 = ((W3ᵀ·∂L/∂Z3) ∘ A2(1 − A2))·A1ᵀ",
        "chain rule",
        "chain rule: in matrix form",
        "element-wise product with the slope",
        "shape analysis: why a transpose",
        "sigmoid with cross entropy: ∂L/∂Z = (A − Y)/m",
    ],
)

SHOWN = {
    "X": [[1.0, -1.0], [0.5, 2.0]],
    "W1": [[0.5, -0.5], [1.0, 0.0], [-1.0, 0.5]],
    "b1": [[0.0], [0.1], [-0.1]],
    "W2": [[1.0, -1.0, 0.5], [0.5, 1.0, -0.5]],
    "b2": [[0.2], [-0.2]],
    "W3": [[1.0, -2.0]],
    "b3": [[0.3]],
    "Y": [[1.0, 0.0]],
}


@ex.truth
def loss(sp, X, W1, b1, W2, b2, W3, b3, Y):
    A1 = sp.let("A1", sp.sigma(W1 @ X + b1))
    A2 = sp.let("A2", sp.sigma(W2 @ A1 + b2))
    A3 = sp.let("A3", sp.sigma(W3 @ A2 + b3))
    log = np.vectorize(sp.log, otypes=[object])
    return -(Y * log(A3) + (1 - Y) * log(1 - A3)).sum() / Y.shape[1]


@ex.function(points=2, truth=loss.diff("W2"), check="the 3-2-1 network", examples=[SHOWN], drawn=5)
def w2_gradient(A1, A2, A3, W3, Y):
    _, m = Y.shape
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    return dZ2 @ A1.T


@ex.function(points=2, truth=loss.diff("W1"), check="the 3-2-1 network", examples=[SHOWN], drawn=4)
def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    _, m = Y.shape
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    return dZ1 @ X.T


for _function in ("w2_gradient", "w1_gradient"):
    ex.check(
        "other widths",
        of=_function,
        points=1,
        sizes={"n0": (2, 2), "n1": (4, 4), "n2": (3, 3), "m": (7, 7)},  # m and m − 1 differ from the widths
        drawn=3,
        when_wrong="A 3, 2 or 1 stands in the code: let the shapes of the arrays decide.",
    )
    ex.check(
        "one example (m = 1)",
        of=_function,
        points=1,
        sizes={"m": (1, 1)},
        drawn=3,
        when_wrong="With m = 1 every activation is a column of shape (n, 1), not (n,).",
    )
    ex.check(
        "several outputs",
        of=_function,
        points=0.5,
        sizes={"n0": (2, 2), "n1": (4, 4), "n2": (3, 3), "n3": (2, 2), "m": (5, 5)},
        drawn=2,
        when_wrong="W3ᵀ ∂L/∂Z3 is no matrix product; that adds up what the outputs send.",
    )


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="w2_gradient")
def example_by_example(A1, A2, A3, W3, Y):
    """One example after the other, as on paper: its error goes back and meets its own inputs. It is slower than whole
    matrices, but each line is the formula for a single example."""
    total = 0
    for a1, a2, a3, y in zip(A1.T, A2.T, A3.T, Y.T):
        dz2 = (W3.T @ (a3 - y)) * a2 * (1 - a2)
        total = total + np.outer(dz2, a1)
    return total / Y.shape[1]


@ex.another_way(of="w1_gradient")
def same_step_one_layer_down(X, A1, A2, A3, W2, W3, Y):
    """Backpropagation repeats one step, so w2_gradient can take it again a layer further down: the error that reaches
    layer 2 stands where A3 − Y stood. In this way a loop does any number of layers."""
    error = (W3.T @ (A3 - Y)) * A2 * (1 - A2)
    nothing = np.zeros_like(error)  # stands for the targets: the error is a difference already
    return w2_gradient(X, A1, error, W2, nothing)


# --- wrong ideas ---------------------------------------------------------------------------------------
# Most are possible in both functions, so each is one change of the way back.


def _back(arguments, *, error=lambda A3, Y: A3 - Y, slope2=None, slope1=None, slope=lambda A: A * (1 - A), last=None):
    """The gradient of W2 from five arguments, of W1 from seven, summed over the examples."""
    if len(arguments) == 5:
        A1, A2, A3, W3, Y = arguments
    else:
        X, A1, A2, A3, W2, W3, Y = arguments
    dZ2 = (W3.T @ error(A3, Y)) * (slope2 or slope)(A2)
    if len(arguments) == 5:
        return dZ2 @ (A1 if last is None else last).T
    dZ1 = (W2.T @ dZ2) * (slope1 or slope)(A1)
    return dZ1 @ (X if last is None else last).T


def _m(arguments):
    return arguments[-1].shape[1]


BOTH = ["w2_gradient", "w1_gradient"]


@ex.misconception(of=BOTH)
def mean_forgotten(*arguments):
    """The 1/m is missing: the loss is the mean over the m examples, which are the columns, so m = Y.shape[1]."""
    return _back(arguments)


@ex.misconception(of=BOTH)
def mean_taken_twice(*arguments):
    """You divide by m twice. Once is enough: in dZ3, or at the end."""
    return _back(arguments) / _m(arguments) ** 2


@ex.misconception(of="w1_gradient")
def mean_taken_at_each_layer(*arguments):
    """You divide by m three times. Once is enough, in dZ3: the 1/m stays in all that is computed from it."""
    return _back(arguments) / _m(arguments) ** 3


@ex.misconception(of=BOTH)
def divided_by_all_elements(*arguments):
    """You divide by Y.size, outputs times examples. The loss is summed over the outputs and averaged over the m
    examples only: divide by Y.shape[1]."""
    return _back(arguments) / arguments[-1].size


@ex.misconception(of=BOTH)
def divided_by_rows_of_y(*arguments):
    """You divide by Y.shape[0], the number of outputs. Examples are columns here: m = Y.shape[1]."""
    return _back(arguments) / arguments[-1].shape[0]


@ex.misconception(of=BOTH)
def divided_by_units(*arguments):
    """You divide by the number of units, the rows of the activations. Examples are columns: m = A1.shape[1]."""
    A1 = arguments[0] if len(arguments) == 5 else arguments[1]
    return _back(arguments) / A1.shape[0]


@ex.misconception(of=BOTH)
def divided_by_units_of_layer_2(*arguments):
    """You divide by A2.shape[0], the number of units of layer 2. Examples are columns: m = A2.shape[1]."""
    return _back(arguments) / arguments[-4 if len(arguments) == 5 else -5].shape[0]


@ex.misconception(of=BOTH)
def divided_by_one_too_few(*arguments):
    """You divide by m − 1. The mean over m examples divides by m."""
    return _back(arguments) / max(1, _m(arguments) - 1)


@ex.misconception(of=BOTH, see=["quiz05:cross_entropy_slope", "ex33"])
def target_minus_output(*arguments):
    """Every sign is reversed: ∂L/∂Z3 is A3 − Y, not Y − A3."""
    return -_back(arguments) / _m(arguments)


@ex.misconception(of=BOTH, see=["quiz05:cross_entropy_slope", "ex33"])
def target_minus_output_and_no_mean(*arguments):
    """Two slips: ∂L/∂Z3 is A3 − Y, not Y − A3; and the 1/m of the mean over the examples is missing."""
    return -_back(arguments)


@ex.misconception(of=BOTH, see=["quiz05:cross_entropy_slope", "ex33"])
def output_slope_not_cancelled(*arguments):
    """You multiply by A3(1 − A3) as well. With cross entropy this slope cancels: ∂L/∂Z3 is (A3 − Y)/m, no more. (It
    stays with the squared error.)"""
    return _back(arguments, error=lambda A3, Y: (A3 - Y) * A3 * (1 - A3)) / _m(arguments)


@ex.misconception(of=BOTH, see=["quiz05:cross_entropy_slope", "ex33"])
def stopped_at_the_output(*arguments):
    """You start with ∂L/∂A3. To get ∂L/∂Z3 it must still be multiplied by A3(1 − A3), which makes it A3 − Y."""
    return _back(arguments, error=lambda A3, Y: (A3 - Y) / (A3 * (1 - A3))) / _m(arguments)


@ex.misconception(of=BOTH, see=["quiz05:cross_entropy_slope", "ex33"])
def output_for_error(*arguments):
    """The target Y is not subtracted: ∂L/∂Z3 is (A3 − Y)/m."""
    return _back(arguments, error=lambda A3, Y: A3) / _m(arguments)


@ex.misconception(of=BOTH, see=["quiz05:wrong_line", "ex07"])
def sigmoid_applied_again(*arguments):
    """You apply σ′ to the activations, which are σ(Z) already. The slope is A(1 − A), with A as it is given."""

    def slope(A):
        again = _sigmoid(A)
        return again * (1 - again)

    return _back(arguments, slope=slope) / _m(arguments)


@ex.misconception(of=BOTH, see="quiz05:hidden_parameter")
def slope_of_hidden_units_forgotten(*arguments):
    """The slope of the hidden sigmoid units is missing: after W3ᵀ multiply element by element by A2(1 − A2) (and after
    W2ᵀ by A1(1 − A1)). The slope of ReLU, A > 0, is 1 for all of them."""
    return _back(arguments, slope=lambda A: 1.0) / _m(arguments)


@ex.misconception(of=BOTH)
def complement_missing(*arguments):
    """The slope of a sigmoid unit is A(1 − A); you multiply by A alone."""
    return _back(arguments, slope=lambda A: A) / _m(arguments)


@ex.misconception(of=BOTH)
def complement_alone(*arguments):
    """The slope of a sigmoid unit is A(1 − A); you multiply by 1 − A alone."""
    return _back(arguments, slope=lambda A: 1 - A) / _m(arguments)


@ex.misconception(of=BOTH, see=["quiz02:slope_from_output", "ex07"])
def slope_of_tanh(*arguments):
    """You use 1 − A², the slope of tanh. These are sigmoid units: A(1 − A)."""
    return _back(arguments, slope=lambda A: 1 - A**2) / _m(arguments)


@ex.misconception(of=BOTH, see="quiz05:gradient_in_code")
def product_of_means(*arguments):
    """You multiply the mean of ∂L/∂Z by the mean of the layer's input. The mean of products is asked for: let the
    matrix product run over the m examples, then divide by m."""
    column = arguments[0].mean(axis=1, keepdims=True)
    return _back(arguments, last=np.ones((1, _m(arguments)))) / _m(arguments) * column.T


@ex.misconception(of=BOTH)
def only_the_part_with_y(*arguments):
    """Only the part −Y log A3 of the loss is in your result, whose slope is −Y(1 − A3). With (1 − Y) log(1 − A3) it
    becomes A3 − Y."""
    return _back(arguments, error=lambda A3, Y: -Y * (1 - A3)) / _m(arguments)


@ex.misconception(of=BOTH)
def brackets_after_the_mean(*arguments):
    """The brackets of the slope are missing: … * A * 1 - A subtracts A at the end. Write A * (1 - A)."""
    *_, A2, A3, W3, Y = arguments if len(arguments) == 5 else (*arguments[:4], *arguments[5:])
    dZ2 = (W3.T @ ((A3 - Y) / _m(arguments))) * A2 - A2
    if len(arguments) == 5:
        return dZ2 @ arguments[0].T
    X, A1, W2 = arguments[0], arguments[1], arguments[4]
    return ((W2.T @ dZ2) * A1 - A1) @ X.T


@ex.misconception(of=BOTH)
def slope_always_zero(*arguments):
    """Your gradient is 0 throughout. Does it say A * 1 - A, which is 0, for the slope A * (1 - A)?"""
    return 0 * _back(arguments)


@ex.misconception(of=BOTH)
def gradient_transposed(*arguments):
    """This is the transpose. A gradient has the shape of its weights: put the layer's own dZ first and the transposed
    input of the layer last."""
    return _back(arguments).T / _m(arguments)


@ex.misconception(of=BOTH)
def examples_not_added_up(*arguments):
    """You multiply mean values, as if there were one example. The mean of products is not the product of means: let
    the matrix product run over the m columns, then divide by m."""
    means = [a.mean(axis=1, keepdims=True) if i not in _weights(arguments) else a for i, a in enumerate(arguments)]
    return _back(means)


def _weights(arguments):
    return (3,) if len(arguments) == 5 else (4, 5)


def _example(arguments, k):
    """The arguments for one example alone."""
    return [a[:, [k]] if i not in _weights(arguments) else a for i, a in enumerate(arguments)]


@ex.misconception(of=BOTH)
def last_example_only(*arguments):
    """Only the last example is in your result. Does a loop overwrite the sum of the others?"""
    return _back(_example(arguments, -1)) / _m(arguments)


@ex.misconception(of=BOTH)
def last_example_undivided(*arguments):
    """Your result is the gradient of the last example. The mean over all m is asked for."""
    return _back(_example(arguments, -1))


@ex.misconception(of=BOTH)
def first_example_only(*arguments):
    """Your result is the gradient of the first example. The mean over all m is asked for."""
    return _back(_example(arguments, 0))


@ex.misconception(of=BOTH)
def gradient_of_the_bias(*arguments):
    """This is the gradient of the bias, the mean of ∂L/∂Z over the examples. That of the weights takes the product with
    the layer's input, transposed."""
    return _back(arguments, last=np.ones((1, _m(arguments)))) / _m(arguments)


@ex.misconception(of="w2_gradient")
def own_output_for_input(A1, A2, A3, W3, Y):
    """The last factor is A2ᵀ, but W2 is multiplied by A1 in Z2 = W2 A1 + b2: ∂Z2/∂W2 brings A1ᵀ."""
    return _back((A1, A2, A3, W3, Y), last=A2) / Y.shape[1]


@ex.misconception(of="w2_gradient")
def slope_of_the_wrong_layer(A1, A2, A3, W3, Y):
    """This is the gradient of W3, (A3 − Y) A2ᵀ/m. For W2 the error goes one layer further: W3ᵀ, then A2(1 − A2)."""
    return (A3 - Y) @ A2.T / Y.shape[1]


@ex.misconception(of="w2_gradient")
def error_not_propagated(A1, A2, A3, W3, Y):
    """The weights W3 are missing: what reaches unit i of layer 2 is W3[0, i] times the error. Multiply by W3ᵀ."""
    return ((A3 - Y) * A2 * (1 - A2)) @ A1.T / Y.shape[1]


@ex.misconception(of="w1_gradient")
def layer_output_for_input(X, A1, A2, A3, W2, W3, Y):
    """The last factor is A1ᵀ, but W1 is multiplied by X in Z1 = W1 X + b1: ∂Z1/∂W1 brings Xᵀ."""
    return _back((X, A1, A2, A3, W2, W3, Y), last=A1) / Y.shape[1]


@ex.misconception(of="w1_gradient", see="quiz05:hidden_parameter")
def first_slope_forgotten(X, A1, A2, A3, W2, W3, Y):
    """The slope A1(1 − A1) of the first layer's units is missing: multiply by it after W2ᵀ."""
    return _back((X, A1, A2, A3, W2, W3, Y), slope1=np.ones_like) / Y.shape[1]


@ex.misconception(of="w1_gradient", see="quiz05:hidden_parameter")
def second_slope_forgotten(X, A1, A2, A3, W2, W3, Y):
    """The slope A2(1 − A2) of the second layer's units is missing: the error passes them on its way to W1."""
    return _back((X, A1, A2, A3, W2, W3, Y), slope2=np.ones_like) / Y.shape[1]


@ex.misconception(of="w2_gradient")
def input_slope_multiplied(A1, A2, A3, W3, Y):
    """You multiply by the slope A1(1 − A1). That is passed on the way to W1; for W2 the last factor is A1ᵀ itself."""
    return _back((A1, A2, A3, W3, Y), last=A1 * (1 - A1)) / Y.shape[1]


@ex.misconception(of="w2_gradient")
def input_slope_as_well(A1, A2, A3, W3, Y):
    """You multiply by the slope A1(1 − A1) as well. That is passed on the way to W1 only."""
    return _back((A1, A2, A3, W3, Y), last=A1 * A1 * (1 - A1)) / Y.shape[1]


@ex.misconception(of="w1_gradient", see=["quiz02:slope_from_output", "ex07"])
def first_slope_of_tanh(X, A1, A2, A3, W2, W3, Y):
    """For the first layer you use 1 − A1², the slope of tanh. These are sigmoid units: A1(1 − A1)."""
    return _back((X, A1, A2, A3, W2, W3, Y), slope1=lambda A: 1 - A**2) / Y.shape[1]


@ex.misconception(of="w1_gradient")
def divided_by_inputs(X, A1, A2, A3, W2, W3, Y):
    """You divide by X.shape[0], the number of inputs. Examples are columns here: m = X.shape[1]."""
    return _back((X, A1, A2, A3, W2, W3, Y)) / X.shape[0]


def _through_w2(X, A1, A2, A3, W3, Y, back):
    """The gradient of W1 with another way back through the second layer, from ∂L/∂Z2 to ∂L/∂A1."""
    return (back((W3.T @ (A3 - Y)) * A2 * (1 - A2)) * A1 * (1 - A1)) @ X.T / Y.shape[1]


@ex.misconception(of="w1_gradient")
def second_weights_forgotten(X, A1, A2, A3, W2, W3, Y):
    """The weights W2 are missing: the errors of layer 2 are added up as they are. What reaches layer 1 is W2ᵀ times
    ∂L/∂Z2."""
    return _through_w2(X, A1, A2, A3, W3, Y, lambda dZ2: dZ2.sum(axis=0, keepdims=True))


@ex.misconception(of="w1_gradient")
def third_weights_forgotten(X, A1, A2, A3, W2, W3, Y):
    """The weights W3 are missing: what reaches unit i of layer 2 is W3[0, i] times the error. Multiply by W3ᵀ."""
    dZ2 = (A3 - Y).sum(axis=0, keepdims=True) * A2 * (1 - A2)
    return ((W2.T @ dZ2) * A1 * (1 - A1)) @ X.T / Y.shape[1]


@ex.misconception(of="w1_gradient", see=["quiz05:two_paths", "ex31"])
def first_unit_only(X, A1, A2, A3, W2, W3, Y):
    """Only the way through the first unit of layer 2 is in your result. The error comes back through every unit: W2ᵀ
    times ∂L/∂Z2 adds them up."""
    return _through_w2(X, A1, A2, A3, W3, Y, lambda dZ2: W2[:1].T @ dZ2[:1])


@ex.misconception(of="w1_gradient")
def last_unit_left_out(X, A1, A2, A3, W2, W3, Y):
    """The way through the last unit of layer 2 is missing. Does a loop end one too early?"""
    return _through_w2(X, A1, A2, A3, W3, Y, lambda dZ2: W2[:-1].T @ dZ2[:-1])


@ex.misconception(of="w1_gradient")
def sum_not_started_anew(X, A1, A2, A3, W2, W3, Y):
    """The error of each unit of layer 1 contains those of the units before it. Set the sum to 0 again for each unit."""
    return _through_w2(X, A1, A2, A3, W3, Y, lambda dZ2: np.cumsum(W2.T @ dZ2, axis=0))


@ex.misconception(of="w1_gradient")
def second_slope_again(X, A1, A2, A3, W2, W3, Y):
    """The slope A2(1 − A2) comes twice, and A1(1 − A1) never: after W2ᵀ the slope is that of layer 1."""
    return (W2.T @ ((W3.T @ (A3 - Y)) * (A2 * (1 - A2)) ** 2)) @ X.T / Y.shape[1]


@ex.misconception(of=BOTH)
def error_averaged_first(*arguments):
    """You average the error A3 − Y over the examples before you go back. Each example's error meets its own
    activations: keep the m columns, divide at the end."""
    return _back(arguments, error=lambda A3, Y: (A3 - Y).mean(axis=1, keepdims=True) + 0 * Y) / _m(arguments)


@ex.misconception(of="w2_gradient")
def brackets_of_the_slope(A1, A2, A3, W3, Y):
    """The brackets of the slope are missing: … * A2 * 1 - A2 subtracts A2 at the end. Write A2 * (1 - A2)."""
    return ((W3.T @ (A3 - Y)) * A2 - A2) @ A1.T / Y.shape[1]


@ex.misconception(of="w1_gradient")
def stopped_at_w2(X, A1, A2, A3, W2, W3, Y):
    """This is the gradient of W2. For W1 the error goes one layer further: W2ᵀ, then A1(1 − A1), and at the end Xᵀ."""
    return w2_gradient(A1, A2, A3, W3, Y)


@ex.misconception(of=BOTH)
def error_squared(*arguments):
    """The error is squared. ∂L/∂Z3 is (A3 − Y)/m itself, sign included."""
    return _back(arguments, error=lambda A3, Y: (A3 - Y) ** 2) / _m(arguments)


@ex.misconception(of="w1_gradient")
def first_slope_twice(*arguments):
    """The slope A1(1 − A1) is there twice. It comes once, after W2ᵀ."""
    return _back(arguments, slope1=lambda A: (A * (1 - A)) ** 2) / _m(arguments)


@ex.misconception(of=BOTH)
def first_example_over_m(*arguments):
    """Only the first example is in your result, over m; all of them count. Does a return stand inside the loop?"""
    return _back(_example(arguments, 0)) / _m(arguments)
