"""ex36: backpropagation through any number of sigmoid layers, from one truth of the loss."""

import numpy as np

from grader import Exercise, Input, computed, floats, parameters


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _forward(X, parameters):
    cache = {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        cache[f"Z{layer}"] = parameters[f"W{layer}"] @ cache[f"A{layer - 1}"] + parameters[f"b{layer}"]
        cache[f"A{layer}"] = _sigmoid(cache[f"Z{layer}"])
    return cache


def _mixed(rng, size):
    """Classes of which each output has both, so that no term of the loss is silent; a single example is a 1."""
    classes = rng.integers(0, 2, size)
    classes[:, 0], classes[:, -1] = 0, 1
    return classes


ex = Exercise(
    title="Backpropagation",
    chapter="E. The chain rule and backpropagation",
    source="S3 18:50 to 33:49; S1 'Backpropagation: Intuition'",
    # Drawn: data and parameters; the cache is what forward propagation leaves behind.
    inputs={
        "X": floats("n0", "m", low=-2, high=2),
        "parameters": parameters("n0", "n1", "n2"),
        "classes": Input(("n2", "m"), _mixed),
        "Y": computed(lambda classes: classes.astype(float)),
        "cache": computed(_forward),
    },
    sizes={"n0": (2, 2), "n1": (3, 3), "n2": (1, 1), "m": (4, 4)},  # few shapes: each is a truth to build
    hints=[
        "Find the number of layers first: two entries of parameters for each, so L = len(parameters) // 2.",
        "Start with dZ = (AL − Y)/m. Then one loop from L down to 1 that always does the same three things.",
        "In layer l: dWl = dZ @ A(l−1).T and dbl = the sum of dZ over the columns, with keepdims=True.",
        "Then go on to the layer before: Wl.T @ dZ, times A(l−1) * (1 − A(l−1)) element by element.",
        "If shapes do not fit, look at the numbers of the keys: dWl, Wl, but A(l−1). A0 is X.",
    ],
    notes=[
        "S3 sums the losses of the examples and divides by m; with several outputs their losses are added up.",
        "S1 prints the shape of ∇W_L, and the order of the indices of W_ijk, the other way round than its own matrices "
        "have them. A gradient has the shape of its parameter.",
        "S1's 2(a_k − y) is the slope of (a_k − y)² and belongs to the last layer only; further back the error comes "
        "through the weights.",
    ],
    builds_on=["ex27", "ex34"],
    topics=[
        "backpropagation",
        "backpropagation: dW_l = dZ_l·A_(l−1)ᵀ",
        "backpropagation: dZ_(l−1) = (W_lᵀ·dZ_l) ∘ A_(l−1)(1 − A_(l−1))",
        "sigmoid with cross entropy: ∂L/∂Z = (A − Y)/m",
        "gradient of a bias",
        "cache of the forward pass",
        "vectorisation over the examples",
    ],
)

SHOWN = {
    "X": [[1.0, -1.0], [0.5, 2.0]],
    "parameters": {
        "W1": np.array([[0.5, -0.5], [1.0, 0.0], [-1.0, 0.5]]),
        "b1": np.array([[0.0], [0.1], [-0.1]]),
        "W2": np.array([[1.0, -1.0, 0.5]]),
        "b2": np.array([[0.2]]),
    },
    "Y": [[1.0, 0.0]],
}
SHOWN["cache"] = _forward(np.array(SHOWN["X"]), SHOWN["parameters"])  # named, or the example would not be shown
ONE_EXAMPLE = {"X": [[1.5], [-0.5]], "parameters": SHOWN["parameters"], "Y": [[0.0]]}
ONE_LAYER = {
    "X": [[1.0, -1.0, 0.5, 0.0], [0.5, 2.0, -1.5, 1.0], [-0.5, 0.0, 1.0, 2.0]],
    "parameters": {"W1": np.array([[0.5, -0.5, 1.0]]), "b1": np.array([[0.1]])},
    "Y": [[1.0, 0.0, 0.0, 1.0]],
}
# All matrices are square: no shape protests where a transpose is missing.
SQUARE = {
    "X": [[1.0, -1.0], [0.5, 2.0]],
    "parameters": {
        "W1": np.array([[0.5, -0.5], [1.0, 0.25]]),
        "b1": np.array([[0.0], [0.1]]),
        "W2": np.array([[1.0, -1.0], [0.5, 0.75]]),
        "b2": np.array([[0.2], [-0.2]]),
    },
    "Y": [[1.0, 0.0], [1.0, 1.0]],
}


@ex.truth
def loss(sp, X, parameters, Y):
    A = X
    for layer in range(1, len(parameters) // 2 + 1):
        A = sp.let(f"A{layer}", sp.sigma(parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]))
    log = np.vectorize(sp.log, otypes=[object])
    return -(Y * log(A) + (1 - Y) * log(1 - A)).sum() / Y.shape[1]


@ex.function(
    points=4,
    truth=loss.diff("parameters", prefix="d"),
    check="two layers",
    examples=[SHOWN],
    drawn=4,
)
def network_backward(Y, parameters, cache):
    _, m = Y.shape
    last = len(parameters) // 2
    dZ = (cache[f"A{last}"] - Y) / m
    gradients = {}
    for layer in range(last, 0, -1):
        A = cache[f"A{layer - 1}"]
        gradients[f"dW{layer}"] = dZ @ A.T
        gradients[f"db{layer}"] = dZ.sum(axis=1, keepdims=True)
        dZ = (parameters[f"W{layer}"].T @ dZ) * A * (1 - A)
    return gradients


ex.check(
    "any depth",
    of="network_backward",
    points=2,
    inputs={"parameters": parameters("n0", "n1", "n3", "n4", "n2")},
    sizes={"n0": (5, 5), "n1": (4, 4), "n3": (3, 3), "n4": (6, 6), "m": (7, 7)},
    truth=False,  # too large to build
    drawn=3,
    cases=[ONE_LAYER],
    when_wrong="The loop must serve any number of layers: L = len(parameters) // 2.",
)
ex.check(
    "several outputs",
    of="network_backward",
    points=1,
    sizes={"n1": (4, 4), "n2": (3, 3), "m": (5, 5)},
    truth=False,
    drawn=2,
    cases=[SQUARE],
    when_wrong="Y is (k, m): the losses of the k outputs are added, and the mean is over the m columns only.",
)
ex.check(
    "one example (m = 1)",
    of="network_backward",
    points=1,
    sizes={"n0": (5, 5), "m": (1, 1)},  # m + 1 is none of the widths
    drawn=2,
    cases=[ONE_EXAMPLE],
    when_wrong="With m = 1 every activation is still a matrix, a column of shape (n, 1).",
)


@ex.another_way(of="network_backward")
def bias_as_a_weight(Y, parameters, cache):
    """A bias is a weight from a unit that always puts out 1. With a row of ones below A(l−1), one product gives dWl and
    dbl side by side, and the rule for biases need not be remembered."""
    _, m = Y.shape
    last = len(parameters) // 2
    gradients = {}
    dZ = (cache[f"A{last}"] - Y) / m
    for layer in range(last, 0, -1):
        A = cache[f"A{layer - 1}"]
        with_ones = np.vstack([A, np.ones(m)])
        # The last column of the product belongs to the row of ones.
        dW, db = np.hsplit(dZ @ with_ones.T, [-1])
        gradients |= {f"dW{layer}": dW, f"db{layer}": db}
        dZ = (parameters[f"W{layer}"].T @ dZ) * A * (1 - A)
    return gradients


# --- wrong ideas ---------------------------------------------------------------------------------------


def _back(
    Y,
    parameters,
    cache,
    *,
    start=lambda A, Y: (A - Y) / Y.shape[1],
    slope=lambda A: A * (1 - A),
    weights=lambda dZ, A: dZ @ A.T,
    biases=lambda dZ: dZ.sum(axis=1, keepdims=True),
    through=lambda W, dZ: W.T @ dZ,
    incoming=lambda cache, layer: cache[f"A{layer - 1}"],
    before=lambda cache, layer: cache[f"A{layer - 1}"],
):
    """All gradients, with another idea of one step."""
    last = len(parameters) // 2
    dZ = start(cache[f"A{last}"], Y)
    gradients = {}
    for layer in range(last, 0, -1):
        gradients[f"dW{layer}"] = weights(dZ, incoming(cache, layer))
        gradients[f"db{layer}"] = biases(dZ)
        if layer > 1:
            dZ = through(parameters[f"W{layer}"], dZ) * slope(before(cache, layer))
    return gradients


_wrong = ex.misconception(of="network_backward")


def _m(Y):
    return Y.shape[1]


# The mean over the examples.


@_wrong
def mean_forgotten(Y, parameters, cache):
    """The 1/m is missing everywhere: the loss is the mean over the m examples. Put it in once, dZL = (AL − Y)/m, and it
    is carried back to every layer."""
    return _back(Y, parameters, cache, start=lambda A, Y: A - Y)


@_wrong
def mean_taken_twice(Y, parameters, cache):
    """You divide by m twice. If dZL has the 1/m, every dZ further back has it already, and dW and db divide no more."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) / _m(Y) ** 2)


@_wrong
def weights_divided_twice(Y, parameters, cache):
    """Each dW is divided by m twice, the db are right: the 1/m is in dZ already."""
    return _back(Y, parameters, cache, weights=lambda dZ, A: dZ @ A.T / _m(Y))


@_wrong
def biases_divided_twice(Y, parameters, cache):
    """Each db is divided by m twice, the dW are right: the 1/m is in dZ already, so add up its columns, np.sum, and do
    not take their mean."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ.mean(axis=1, keepdims=True))


@_wrong
def weights_not_divided(Y, parameters, cache):
    """The db are means over the examples, the dW are sums: divide the dW by m as well."""
    return _back(Y, parameters, cache, weights=lambda dZ, A: dZ @ A.T * _m(Y))


@_wrong
def biases_not_divided(Y, parameters, cache):
    """The dW are means over the examples, the db are sums: divide the db by m as well."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ.sum(axis=1, keepdims=True) * _m(Y))


@_wrong
def mean_taken_in_every_layer(Y, parameters, cache):
    """You divide by m once more in every layer on the way back. The 1/m of the loss comes in once, in dZL."""
    return _back(Y, parameters, cache, slope=lambda A: A * (1 - A) / _m(Y))


@_wrong
def mean_in_every_layer_and_gradient(Y, parameters, cache):
    """Only the last layer is divided by m as it should be; further back, dZ is divided again and again. The 1/m of the
    loss comes in once."""
    return _back(
        Y,
        parameters,
        cache,
        slope=lambda A: A * (1 - A) / _m(Y),
        weights=lambda dZ, A: dZ @ A.T / _m(Y),
        biases=lambda dZ: dZ.sum(axis=1, keepdims=True) / _m(Y),
    )


@_wrong
def mean_in_the_last_layer_only(Y, parameters, cache):
    """The last layer's gradients are means, those before it are sums: the 1/m belongs to all of them."""
    sums = _back(Y, parameters, cache, start=lambda A, Y: A - Y)
    last = len(parameters) // 2
    return {name: value / _m(Y) if name in (f"dW{last}", f"db{last}") else value for name, value in sums.items()}


@_wrong
def divided_by_all_elements(Y, parameters, cache):
    """You divide by Y.size, outputs times examples. The loss is added up over the outputs and averaged over the m
    examples: divide by Y.shape[1]."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) / Y.size)


@_wrong
def divided_by_rows_of_y(Y, parameters, cache):
    """You divide by the number of rows of Y, which are outputs. Examples are columns: m = Y.shape[1]."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) / Y.shape[0])


@_wrong
def divided_by_number_of_inputs(Y, parameters, cache):
    """You divide by the number of rows of X, which are inputs. Examples are columns: m = Y.shape[1]."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) / cache["A0"].shape[0])


@_wrong
def half_of_it(Y, parameters, cache):
    """Every gradient is half of what it should be. Cross entropy has no ½, which belongs to squared errors, and m is
    Y.shape[1], nothing else."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) / _m(Y) / 2)


# The error at the output.


@ex.misconception(of="network_backward", see=["quiz05:cross_entropy_slope", "ex33"])
def target_minus_output(Y, parameters, cache):
    """Every sign is reversed: dZL is AL − Y (over m), not Y − AL."""
    return _back(Y, parameters, cache, start=lambda A, Y: (Y - A) / _m(Y))


@_wrong
def target_minus_output_and_no_mean(Y, parameters, cache):
    """Two slips: dZL is AL − Y, not Y − AL; and the 1/m of the mean over the examples is missing."""
    return _back(Y, parameters, cache, start=lambda A, Y: Y - A)


@ex.misconception(of="network_backward", see=["quiz05:cross_entropy_slope", "ex33"])
def output_slope_not_cancelled(Y, parameters, cache):
    """You multiply dZL by AL(1 − AL). With cross entropy this slope cancels, and (AL − Y)/m is left. (With the squared
    error it stays.)"""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * A * (1 - A) / _m(Y))


@ex.misconception(of="network_backward", see=["quiz05:cross_entropy_slope", "ex33"])
def gradient_of_squared_error(Y, parameters, cache):
    """These are the gradients of the squared error: dZL has 2(AL − Y)·AL(1 − AL). Here the loss is the cross entropy,
    and dZL = (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: 2 * (A - Y) * A * (1 - A) / _m(Y))


@_wrong
def squared_error_without_mean(Y, parameters, cache):
    """These are the gradients of ½(AL − Y)², added up over the examples. Here the loss is the mean cross entropy, and
    dZL = (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * A * (1 - A))


@_wrong
def twice_it(Y, parameters, cache):
    """Every gradient is twice what it should be. The 2 belongs to squared errors; the slope of cross entropy has
    none."""
    return _back(Y, parameters, cache, start=lambda A, Y: 2 * (A - Y) / _m(Y))


@ex.misconception(of="network_backward", see=["quiz05:cross_entropy_slope", "ex33"])
def stopped_at_the_output(Y, parameters, cache):
    """You start with ∂L/∂AL. To get dZL it must still be multiplied by AL(1 − AL), which makes it (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) / (A * (1 - A)) / _m(Y))


def _in_every_layer(slope):
    """Declare another slope that stands in the last layer as well, after ∂L/∂AL = (AL − Y)/(AL(1 − AL)m)."""

    def wrong(Y, parameters, cache):
        return _back(
            Y,
            parameters,
            cache,
            start=lambda A, Y: (A - Y) / (A * (1 - A)) / _m(Y) * slope(A),
            slope=slope,
        )

    wrong.__name__, wrong.__doc__ = slope.__name__, slope.__doc__
    _wrong(wrong)
    return slope


@_in_every_layer
def complement_alone_in_every_layer(A):
    """In every layer, the last one too, you multiply by 1 − A alone. The slope of a sigmoid unit is A(1 − A)."""
    return 1 - A


@_in_every_layer
def output_alone_in_every_layer(A):
    """In every layer, the last one too, you multiply by A alone. The slope of a sigmoid unit is A(1 − A)."""
    return A


@_in_every_layer
def no_slope_in_any_layer(A):
    """No layer brings the slope of its sigmoid, the last one neither: ∂L/∂Al is taken for dZl. Multiply it element by
    element by Al(1 − Al) first."""
    return 1.0


@_in_every_layer
def tanh_in_every_layer(A):
    """In every layer, the last one too, you use 1 − A², the slope of tanh. These are sigmoid units: A(1 − A)."""
    return 1 - A**2


@_in_every_layer
def sigmoid_again_in_every_layer(A):
    """In every layer, the last one too, you apply σ′ to the activations, which are σ(Z) already. The slope is A(1 − A),
    with A from the cache."""
    return _sigmoid(A) * (1 - _sigmoid(A))


@_in_every_layer
def slope_turned_in_every_layer(A):
    """In every layer, the last one too, the slope has the wrong sign. It is A(1 − A), not A(A − 1)."""
    return A * (A - 1)


@_wrong
def target_forgotten(Y, parameters, cache):
    """The target Y is not subtracted: dZL = (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: A / _m(Y))


@_wrong
def size_of_the_error(Y, parameters, cache):
    """dZL has |AL − Y|. The sign matters: it tells in which direction the output must move."""
    return _back(Y, parameters, cache, start=lambda A, Y: np.abs(A - Y) / _m(Y))


@ex.misconception(of="network_backward", see=["quiz05:cross_entropy_slope", "ex33"])
def inner_minus_forgotten(Y, parameters, cache):
    """The sign of one term is wrong: the derivative of log(1 − A) by A is −1/(1 − A), because of the minus inside. The
    two terms of dZL are −Y(1 − AL) and +(1 − Y)AL, together AL − Y."""
    return _back(Y, parameters, cache, start=lambda A, Y: (-Y * (1 - A) - (1 - Y) * A) / _m(Y))


@ex.misconception(of="network_backward", see=["quiz05:cross_entropy_slope", "ex33"])
def first_term_only(Y, parameters, cache):
    """Only Y log A is differentiated, which leaves −Y(1 − AL). The second term of the loss adds (1 − Y)AL; together
    they are AL − Y."""
    return _back(Y, parameters, cache, start=lambda A, Y: -Y * (1 - A) / _m(Y))


@_wrong
def error_squared(Y, parameters, cache):
    """AL − Y is squared. dZL = (AL − Y)/m, sign included."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) ** 2 / _m(Y))


@_wrong
def classes_for_probabilities(Y, parameters, cache):
    """You round AL to 0 or 1 first. The gradient needs the probability itself: how sure the network is counts."""
    return _back(Y, parameters, cache, start=lambda A, Y: ((A > 0.5) - Y) / _m(Y))


@_wrong
def last_example_only(Y, parameters, cache):
    """This is the gradient of the last example alone. The mean over all m is asked for."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * (np.arange(_m(Y)) == _m(Y) - 1))


@_wrong
def first_example_only(Y, parameters, cache):
    """This is the gradient of the first example alone. The mean over all m is asked for."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * (np.arange(_m(Y)) == 0))


@ex.misconception(of="network_backward", see="quiz05:gradient_in_code")
def error_averaged_first(Y, parameters, cache):
    """You take the mean over the examples first and go back with mean values. The mean of products is not the product
    of means: keep the m columns, and let the last matrix product add them up."""
    means = {name: value.mean(axis=1, keepdims=True) for name, value in cache.items()}
    return _back(Y.mean(axis=1, keepdims=True), parameters, means)


@_wrong
def sigmoid_applied_to_the_output(Y, parameters, cache):
    """You apply σ to AL, which is σ(ZL) already: dZL = (AL − Y)/m, with AL from the cache."""
    return _back(Y, parameters, cache, start=lambda A, Y: (_sigmoid(A) - Y) / _m(Y))


@_wrong
def pre_activation_for_the_output(Y, parameters, cache):
    """dZL has ZL − Y. The target is compared with the output of the network: (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: (np.log(A / (1 - A)) - Y) / _m(Y))


@_wrong
def tanh_s_slope_at_the_output(Y, parameters, cache):
    """You multiply dZL by 1 − AL². With sigmoid outputs and cross entropy no slope is left: dZL = (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * (1 - A**2) / _m(Y))


@_wrong
def times_the_output(Y, parameters, cache):
    """You multiply dZL by AL as well. With cross entropy the whole slope AL(1 − AL) cancels, and (AL − Y)/m is left."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * A / _m(Y))


@_wrong
def times_the_complement_of_the_output(Y, parameters, cache):
    """You multiply dZL by 1 − AL as well. With cross entropy the whole slope AL(1 − AL) cancels, and (AL − Y)/m is
    left."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * (1 - A) / _m(Y))


@_wrong
def first_term_to_the_output(Y, parameters, cache):
    """You start with −Y/AL, the slope of the first term of the loss by AL. The second term adds (1 − Y)/(1 − AL), and
    the slope of the sigmoid, AL(1 − AL), makes both together AL − Y."""
    return _back(Y, parameters, cache, start=lambda A, Y: -Y / A / _m(Y))


@_wrong
def output_for_its_complement(Y, parameters, cache):
    """The first term of your dZL is −Y·AL. The derivative of log σ(z) is 1 − σ(z): the two terms are −Y(1 − AL) and
    (1 − Y)AL, together AL − Y."""
    return _back(Y, parameters, cache, start=lambda A, Y: ((1 - Y) * A - Y * A) / _m(Y))


@_wrong
def mean_error_for_every_example(Y, parameters, cache):
    """Every example gets the mean of AL − Y as its error. Each has its own: keep the m columns of AL − Y, and let the
    last matrix product add them up."""
    return _back(Y, parameters, cache, start=lambda A, Y: np.mean(A - Y, axis=1, keepdims=True) * np.ones_like(Y))


@_wrong
def mean_error_over_m_for_every_example(Y, parameters, cache):
    """Every example gets the mean of AL − Y as its error. Each has its own: keep the m columns of AL − Y, and let the
    last matrix product add them up."""
    mean = lambda A, Y: np.mean(A - Y, axis=1, keepdims=True) * np.ones_like(Y) / _m(Y)  # noqa: E731
    return _back(Y, parameters, cache, start=mean)


@_wrong
def classes_exchanged(Y, parameters, cache):
    """dZL has AL − (1 − Y), as for the classes exchanged. It is (AL − Y)/m."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - (1 - Y)) / _m(Y))


@_wrong
def first_example_left_out(Y, parameters, cache):
    """The first example is not in your sums. Indices begin at 0."""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * (np.arange(_m(Y)) > 0) / _m(Y))


@_wrong
def last_example_left_out(Y, parameters, cache):
    """The last example is not in your sums. Does the loop end one too early?"""
    return _back(Y, parameters, cache, start=lambda A, Y: (A - Y) * (np.arange(_m(Y)) < _m(Y) - 1) / _m(Y))


def _undivided(name):
    """The same start by a learner who forgets 1/m too."""
    idea = globals()[name]

    def without(Y, parameters, cache):
        return {key: value * _m(Y) for key, value in idea(Y, parameters, cache).items()}

    without.__name__ = f"{name}_undivided"
    without.__doc__ = f"{idea.__doc__} Besides, the 1/m of the mean over the examples is missing."
    _wrong(without)


for _name in (
    "stopped_at_the_output",
    "target_forgotten",
    "size_of_the_error",
    "inner_minus_forgotten",
    "first_term_only",
    "error_squared",
    "classes_for_probabilities",
    "sigmoid_applied_to_the_output",
    "first_term_to_the_output",
):
    _undivided(_name)


# The slope of the hidden units.


@ex.misconception(of="network_backward", see=["quiz05:hidden_parameter", "ex34"])
def slope_of_hidden_units_forgotten(Y, parameters, cache):
    """The slope of the hidden sigmoid units is missing: after Wlᵀ dZl multiply element by element by
    A(l−1)(1 − A(l−1)). It cancels in the last layer only."""
    return _back(Y, parameters, cache, slope=lambda A: 1.0)


@ex.misconception(of="network_backward", see=["quiz05:wrong_line", "ex07"])
def sigmoid_applied_again(Y, parameters, cache):
    """You apply σ′ to the activations, which are σ(Z) already. The slope is A(1 − A), with A from the cache."""
    return _back(Y, parameters, cache, slope=lambda A: _sigmoid(A) * (1 - _sigmoid(A)))


@ex.misconception(of="network_backward", see=["quiz05:hidden_parameter", "ex07"])
def complement_forgotten(Y, parameters, cache):
    """The slope of a sigmoid unit is A(1 − A); you multiply by A alone."""
    return _back(Y, parameters, cache, slope=lambda A: A)


@_wrong
def complement_alone(Y, parameters, cache):
    """The slope of a sigmoid unit is A(1 − A); you multiply by 1 − A alone."""
    return _back(Y, parameters, cache, slope=lambda A: 1 - A)


@ex.misconception(of="network_backward", see=["quiz02:slope_from_output", "ex07"])
def slope_of_tanh(Y, parameters, cache):
    """You use 1 − A², the slope of tanh. These are sigmoid units: A(1 − A)."""
    return _back(Y, parameters, cache, slope=lambda A: 1 - A**2)


@_wrong
def slope_of_relu(Y, parameters, cache):
    """You use the slope of ReLU, which is 1 or 0 by the sign of Z. These are sigmoid units: A(1 − A)."""
    return _back(
        Y, parameters, cache, slope=lambda Z: (Z > 0) * 1.0, before=lambda cache, layer: cache[f"Z{layer - 1}"]
    )


@_wrong
def slope_squared(Y, parameters, cache):
    """The slope A(1 − A) comes in twice in each hidden layer. Each layer's sigmoid is passed once."""
    return _back(Y, parameters, cache, slope=lambda A: (A * (1 - A)) ** 2)


@_wrong
def slope_from_pre_activations(Y, parameters, cache):
    """You have Z(1 − Z) for the slope. The formula wants the output of the units: A(1 − A)."""
    return _back(Y, parameters, cache, before=lambda cache, layer: cache[f"Z{layer - 1}"])


@_wrong
def slope_in_the_last_hidden_layer_only(Y, parameters, cache):
    """Only the last hidden layer brings its slope A(1 − A); further back it is missing. Every sigmoid that is passed
    brings its own."""
    last = len(parameters) // 2
    width = id(cache[f"A{last - 1}"])
    return _back(Y, parameters, cache, slope=lambda A: A * (1 - A) if id(A) == width else 1.0)


@_wrong
def complement_squared(Y, parameters, cache):
    """You have (1 − A)² for the slope. That of a sigmoid unit is A(1 − A)."""
    return _back(Y, parameters, cache, slope=lambda A: (1 - A) ** 2)


@_wrong
def output_squared(Y, parameters, cache):
    """You have A² for the slope. That of a sigmoid unit is A(1 − A)."""
    return _back(Y, parameters, cache, slope=lambda A: A**2)


@_wrong
def slope_summed_over_the_units(Y, parameters, cache):
    """The slopes A(1 − A) of a layer's units are added up. Each unit has its own: multiply element by element."""
    return _back(Y, parameters, cache, slope=lambda A: (A * (1 - A)).sum(axis=0, keepdims=True))


@_wrong
def mean_slope_of_the_layer(Y, parameters, cache):
    """You take the mean of A(1 − A) over the whole layer. Every unit has its own slope in every example: multiply
    element by element."""
    return _back(Y, parameters, cache, slope=lambda A: np.mean(A * (1 - A)))


@_wrong
def slope_averaged_over_the_examples(Y, parameters, cache):
    """You take the mean of A(1 − A) over the examples. Each example has its own slope: multiply element by element."""
    return _back(Y, parameters, cache, slope=lambda A: (A * (1 - A)).mean(axis=1, keepdims=True))


@_wrong
def divided_by_the_slope(Y, parameters, cache):
    """You divide by A(1 − A) on the way back. Along the chain the slopes are multiplied."""
    return _back(Y, parameters, cache, slope=lambda A: 1 / (A * (1 - A)))


@_wrong
def slope_doubled(Y, parameters, cache):
    """There is a factor 2 in each step back. dZ(l−1) = (Wlᵀ dZl) * A(l−1) * (1 − A(l−1)), nothing else."""
    return _back(Y, parameters, cache, slope=lambda A: 2 * A * (1 - A))


@_wrong
def slope_the_wrong_way_round(Y, parameters, cache):
    """The sign changes with each step back. The slope is A(1 − A), not A(A − 1), and no minus stands before it."""
    return _back(Y, parameters, cache, slope=lambda A: A * (A - 1))


@_wrong
def slope_of_the_layer_itself(Y, parameters, cache):
    """On the way from layer l back to l − 1 you multiply by Al(1 − Al). The sigmoid that is passed is that of layer l
    − 1: A(l−1)(1 − A(l−1))."""
    return _back(Y, parameters, cache, before=lambda cache, layer: cache[f"A{layer}"])


@_wrong
def slope_before_the_weights(Y, parameters, cache):
    """You multiply by Al(1 − Al) before going back through Wlᵀ, and by no slope after it. First Wlᵀ dZl, then the
    slope of the layer before, A(l−1)(1 − A(l−1)); the slope at the output has cancelled."""
    last = len(parameters) // 2
    dZ = (cache[f"A{last}"] - Y) / _m(Y)
    gradients = {}
    for layer in range(last, 0, -1):
        A = cache[f"A{layer}"]
        gradients |= {f"dW{layer}": dZ @ cache[f"A{layer - 1}"].T, f"db{layer}": dZ.sum(axis=1, keepdims=True)}
        dZ = parameters[f"W{layer}"].T @ (dZ * A * (1 - A))
    return gradients


@_wrong
def error_passed_on_without_its_slope(Y, parameters, cache):
    """You pass ∂L/∂Al back through Wlᵀ, without the slope of layer l. What goes back is dZl = ∂L/∂Al * Al * (1 −
    Al)."""
    last = len(parameters) // 2
    A = cache[f"A{last}"]
    dA = (A - Y) / (A * (1 - A)) / _m(Y)
    gradients = {}
    for layer in range(last, 0, -1):
        A = cache[f"A{layer}"]
        dZ = dA * A * (1 - A)
        gradients |= {f"dW{layer}": dZ @ cache[f"A{layer - 1}"].T, f"db{layer}": dZ.sum(axis=1, keepdims=True)}
        dA = parameters[f"W{layer}"].T @ dA
    return gradients


@ex.misconception(of="network_backward", see=["quiz05:hidden_parameter", "ex34"])
def weights_forgotten_on_the_way_back(Y, parameters, cache):
    """The weights are missing on the way back: every unit gets the sum of the errors behind it. Each error comes
    through its own weight: Wlᵀ dZl."""
    return _back(Y, parameters, cache, through=lambda W, dZ: dZ.sum(axis=0, keepdims=True) * np.ones((W.shape[1], 1)))


@_wrong
def gradient_for_the_weights_on_the_way_back(Y, parameters, cache):
    """You go back through dWlᵀ. The error comes back through the weights themselves: Wlᵀ dZl."""
    last = len(parameters) // 2
    dZ = (cache[f"A{last}"] - Y) / _m(Y)
    gradients = {}
    for layer in range(last, 0, -1):
        A = cache[f"A{layer - 1}"]
        gradients |= {f"dW{layer}": dZ @ A.T, f"db{layer}": dZ.sum(axis=1, keepdims=True)}
        dZ = (gradients[f"dW{layer}"].T @ dZ) * A * (1 - A)
    return gradients


@_wrong
def error_not_carried_back(Y, parameters, cache):
    """Every layer gets dZL, the error at the output. After each layer it must be carried back, from L down to 1:
    dZ(l−1) = (Wlᵀ dZl) * A(l−1) * (1 − A(l−1))."""
    last = len(parameters) // 2
    dZ = (cache[f"A{last}"] - Y) / _m(Y)
    return {
        name: value
        for layer in range(last, 0, -1)
        for name, value in (
            (f"dW{layer}", dZ @ cache[f"A{layer - 1}"].T),
            (f"db{layer}", dZ.sum(axis=1, keepdims=True)),
        )
    }


def _both_ways_to_divide(idea):
    """Declare an idea of one step back that adds something: idea(back, A) is dZ(l−1), with back = Wlᵀ dZl.

    It gives one thing where dZL has the 1/m already and another where dW and db are divided in the end.
    """
    for in_the_end in (False, True):

        def wrong(Y, parameters, cache, in_the_end=in_the_end):
            first, after = (1, _m(Y)) if in_the_end else (_m(Y), 1)
            last = len(parameters) // 2
            dZ = (cache[f"A{last}"] - Y) / first
            gradients = {}
            for layer in range(last, 0, -1):
                A = cache[f"A{layer - 1}"]
                gradients[f"dW{layer}"] = dZ @ A.T / after
                gradients[f"db{layer}"] = dZ.sum(axis=1, keepdims=True) / after
                dZ = idea(parameters[f"W{layer}"].T @ dZ, A)
            return gradients

        wrong.__name__, wrong.__doc__ = idea.__name__ + "_divided_in_the_end" * in_the_end, idea.__doc__
        _wrong(wrong)
    return idea


@_both_ways_to_divide
def brackets_of_the_complement(back, A):
    """The brackets of (1 − A) are missing: … * A * 1 - A takes A away from the product. Write A * (1 - A)."""
    return back * A * 1 - A


@_both_ways_to_divide
def a_squared_outside_the_brackets(back, A):
    """A² is subtracted from the whole product. The slope A − A² belongs in brackets: (Wlᵀ dZl) * (A - A**2)."""
    return back * A - A**2


@_both_ways_to_divide
def slope_added(back, A):
    """The slope A(1 − A) is added to Wlᵀ dZl. Along the chain the factors are multiplied, element by element."""
    return back + A * (1 - A)


# The matrices.


@_wrong
def output_of_the_layer_for_its_input(Y, parameters, cache):
    """dWl is made with Al, the layer's own output. Wl is multiplied by A(l−1), so dWl = dZl A(l−1)ᵀ."""
    return _back(Y, parameters, cache, incoming=lambda cache, layer: cache[f"A{layer}"])


@_wrong
def inputs_for_every_layer(Y, parameters, cache):
    """Every dW is made with X. Only the first layer is fed with X; into layer l comes A(l−1)."""
    return _back(Y, parameters, cache, incoming=lambda cache, layer: cache["A0"])


@ex.misconception(of="network_backward", see="quiz05:what_to_cache")
def pre_activations_for_inputs(Y, parameters, cache):
    """dWl is made with Z(l−1). What comes into layer l has passed the sigmoid: A(l−1)."""
    return _back(
        Y, parameters, cache, incoming=lambda cache, layer: cache[f"Z{layer - 1}"] if layer > 1 else cache["A0"]
    )


@_wrong
def pre_activations_for_everything(Y, parameters, cache):
    """You take Z(l−1) where A(l−1) belongs, in dWl and in the slope. The units' outputs are A: dZl A(l−1)ᵀ, and the
    slope A(l−1)(1 − A(l−1))."""
    before = lambda cache, layer: cache[f"Z{layer - 1}"] if layer > 1 else cache["A0"]  # noqa: E731
    return _back(Y, parameters, cache, incoming=before, before=before)


@_wrong
def slope_missing_before_the_first_layer(Y, parameters, cache):
    """The slope A1(1 − A1) is missing on the way to the first layer; the others are there. Every hidden sigmoid brings
    its own."""
    first = cache["A1"]
    return _back(Y, parameters, cache, slope=lambda A: np.ones_like(A) if A is first else A * (1 - A))


@_wrong
def sigmoid_applied_to_the_inputs(Y, parameters, cache):
    """dWl is made with σ(A(l−1)). What comes into layer l has passed the sigmoid already: A(l−1) as it is."""
    return _back(Y, parameters, cache, weights=lambda dZ, A: dZ @ _sigmoid(A).T)


@ex.misconception(of="network_backward", see="quiz05:gradient_in_code")
def means_multiplied(Y, parameters, cache):
    """dWl is the product of two means, that of dZl and that of A(l−1). The mean of products is not the product of
    means: let dZl A(l−1)ᵀ run over the m columns."""
    outer = lambda dZ, A: dZ.sum(axis=1, keepdims=True) @ A.mean(axis=1, keepdims=True).T  # noqa: E731
    return _back(Y, parameters, cache, weights=outer)


@_wrong
def biases_of_the_first_example(Y, parameters, cache):
    """Each db is the first column of dZ, one example's part. Add up all columns."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ[:, :1])


@_wrong
def biases_of_the_last_example(Y, parameters, cache):
    """Each db is the last column of dZ, one example's part. Add up all columns."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ[:, -1:])


@ex.misconception(of="network_backward", see=["quiz05:why_transpose", "ex33"])
def biases_lying(Y, parameters, cache):
    """Each db is a row, (1, n). It has the shape of b, a column (n, 1): keepdims=True with axis=1 makes it so."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ.sum(axis=1)[None, :])


@_wrong
def gradients_of_a_penalty_too(Y, parameters, cache):
    """Each dW has W/m added, the slope of a penalty on the weights. This loss has none."""
    right = _back(Y, parameters, cache)
    return {name: value + parameters[name[1:]] / _m(Y) if name[1] == "W" else value for name, value in right.items()}


@ex.misconception(of="network_backward", see=["quiz05:why_transpose", "ex33"])
def weights_transposed(Y, parameters, cache):
    """Each dW is transposed. A gradient has the shape of its weights: dZl first, then A(l−1)ᵀ."""
    return _back(Y, parameters, cache, weights=lambda dZ, A: A @ dZ.T)


@_wrong
def transpose_of_the_weights_missing(Y, parameters, cache):
    """You go back through Wl instead of Wlᵀ. With square matrices no shape protests, but the numbers are others."""
    return _back(Y, parameters, cache, through=lambda W, dZ: W @ dZ)


@_wrong
def transpose_of_the_activations_missing(Y, parameters, cache):
    """dWl is dZl A(l−1) without the transpose. With square matrices no shape protests, but the product must run over
    the examples: dZl A(l−1)ᵀ."""
    return _back(Y, parameters, cache, weights=lambda dZ, A: dZ @ A)


@ex.misconception(of="network_backward", see=["quiz05:why_transpose", "ex33"])
def biases_flat(Y, parameters, cache):
    """The numbers of the db are right, but they have lost an axis: b is (n, 1), so use keepdims=True."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ.sum(axis=1))


@_wrong
def biases_summed_over_everything(Y, parameters, cache):
    """Each db is one number, the sum over units and examples. Every unit has its own bias: sum over the examples only,
    axis=1, keepdims=True."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ.sum(keepdims=True))


@_wrong
def biases_summed_over_the_units(Y, parameters, cache):
    """You add up the units (axis 0). Every unit has its own bias: sum over the examples, which are the columns,
    axis=1."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ.sum(axis=0, keepdims=True))


@_wrong
def biases_not_summed(Y, parameters, cache):
    """Each db is dZ itself, a column for every example. b is (n, 1): add the columns up."""
    return _back(Y, parameters, cache, biases=lambda dZ: dZ)


@_wrong
def biases_from_the_weights(Y, parameters, cache):
    """Each db is made of dW: the sum of its rows. A bias does not see the inputs: add up the columns of dZ."""
    right = _back(Y, parameters, cache)
    sums = {f"db{name[2:]}": value.sum(axis=1, keepdims=True) for name, value in right.items() if name[1] == "W"}
    return right | sums


@_wrong
def biases_averaged_over_the_units(Y, parameters, cache):
    """All biases of a layer get the same number, a mean over its units too. Every unit has its own: the mean over the
    examples only, axis=1, keepdims=True."""
    right = _back(Y, parameters, cache)
    return {name: np.full_like(value, value.mean()) if name[1] == "b" else value for name, value in right.items()}


@_wrong
def slope_of_relu_besides(Y, parameters, cache):
    """Besides A(1 − A) you put 0 where Z is negative, which belongs to ReLU. These are sigmoid units: A(1 − A)
    alone."""
    return _back(Y, parameters, cache, slope=lambda A: A * (1 - A) * (A > 0.5))


@_wrong
def biases_times_themselves(Y, parameters, cache):
    """Each db has a factor b. The derivative of W A + b by b is 1."""
    right = _back(Y, parameters, cache)
    return {name: value * parameters[name[1:]] if name[1] == "b" else value for name, value in right.items()}


def _step(rate):
    def idea(Y, parameters, cache):
        return {name: parameters[name[1:]] - rate * value for name, value in _back(Y, parameters, cache).items()}

    idea.__name__ = f"step_taken_with_rate_{rate}".replace(".", "_")
    idea.__doc__ = (
        f"These are the parameters after a step of descent with the rate {rate}. The gradients alone are asked for."
    )
    _wrong(idea)


for _rate in (1, 0.5, 0.1, 0.01):
    _step(_rate)


@_wrong
def layers_numbered_from_the_end(Y, parameters, cache):
    """The layers are numbered from the end: dW1 is the gradient of the last weights. dWl belongs to Wl."""
    last = len(parameters) // 2
    return {f"{name[:2]}{last + 1 - int(name[2:])}": value for name, value in _back(Y, parameters, cache).items()}


def _changed_on_the_way(rate):
    def idea(Y, parameters, cache):
        last = len(parameters) // 2
        dZ = (cache[f"A{last}"] - Y) / _m(Y)
        gradients = {}
        for layer in range(last, 0, -1):
            A = cache[f"A{layer - 1}"]
            gradients |= {f"dW{layer}": dZ @ A.T, f"db{layer}": dZ.sum(axis=1, keepdims=True)}
            dZ = ((parameters[f"W{layer}"] - rate * gradients[f"dW{layer}"]).T @ dZ) * A * (1 - A)
        return gradients

    idea.__name__ = f"weights_changed_on_the_way_{rate}".replace(".", "_")
    idea.__doc__ = (
        f"Wl is changed by a step (with the rate {rate}) before the error goes back through it. All gradients are "
        "those of the old weights."
    )
    _wrong(idea)


for _rate in (1, 0.5, 0.1, 0.05, 0.01):
    _changed_on_the_way(_rate)


@_wrong
def stopped_before_the_first_layer(Y, parameters, cache):
    """dW1 and db1 are 0. The loop must reach layer 1: range(L, 0, -1) ends with 1."""
    right = _back(Y, parameters, cache)
    return {name: np.zeros_like(value) if name in ("dW1", "db1") else value for name, value in right.items()}
