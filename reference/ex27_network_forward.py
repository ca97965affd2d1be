"""ex27: forward propagation through any number of sigmoid layers, with a cache of all steps."""

import numpy as np

from grader import Exercise, floats, parameters

ex = Exercise(
    title="Forward propagation through a whole network",
    chapter="D. Forward propagation",
    source="S1 'Feed Forward Neural Networks: Representation'; S3 02:41, 03:26",
    inputs={"X": floats("n0", "m", low=-2, high=2), "parameters": parameters("n0", "n1", "n2")},
    sizes={"n0": (4, 4), "n1": (3, 3), "n2": (2, 2), "m": (5, 5)},  # few shapes: each is a truth to build
    hints=[
        "One layer is Z = W @ A + b and A = sigmoid(Z). Keep a variable A that starts as X and moves on.",
        "The number of layers is len(parameters) // 2; loop from 1 up to and with it.",
        'The keys are made of a letter and the number: parameters[f"W{layer}"], cache[f"Z{layer}"].',
        "Put A0 into the cache before the loop, then Z and A of each layer in the loop. After the loop A is Y_hat.",
    ],
    notes=[
        "S1 allows the output layer an activation of its own, O, such as softmax. Here it is the sigmoid, as in S3.",
        "S1 writes a for what is Z here, and h for what is A here; S3 writes z and a.",
    ],
    builds_on=["ex26"],
    topics=[
        "forward propagation",
        "forward propagation: A_l = σ(W_l·A_(l−1) + b_l)",
        "feed-forward network",
        "multilayer perceptron (MLP)",
        "deep network, number of layers",
        "cache of the forward pass",
    ],
)

SHOWN = {
    "X": [[1.0, -1.0], [0.5, 2.0]],
    "parameters": {
        "W1": [[0.5, -0.5], [1.0, 0.0], [-1.0, 0.5]],
        "b1": [[0.0], [0.1], [-0.1]],
        "W2": [[1.0, -1.0, 0.5]],
        "b2": [[0.2]],
    },
}

# as many units as inputs and examples: any product would fit
SQUARE = {
    "X": [[1.0, -1.0], [0.5, 2.0]],
    "parameters": {
        "W1": [[0.5, -1.5], [1.0, 0.25]],
        "b1": [[0.5], [-1.0]],
        "W2": [[1.0, -0.5], [2.0, 0.75]],
        "b2": [[0.25], [-0.5]],
    },
}


def _sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def _arrays(case):
    return {
        "X": np.array(case["X"]),
        "parameters": {key: np.array(value) for key, value in case["parameters"].items()},
    }


def _prediction(network_forward, X, parameters):
    """network_forward(X, parameters)[0]"""
    return network_forward(X, parameters)[0]


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def network(sp, X, parameters):
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = sp.sigma(Z)
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


@ex.function(
    points=2,
    truth=network,
    returns=["Y_hat", "cache"],
    check="the prediction alone, two layers",
    examples=[_arrays(SHOWN)],
    driver=_prediction,
    sizes={"n0": (2, 5), "n1": (2, 5), "n2": (1, 4), "m": (2, 6)},
    drawn=5,
    when_wrong="The first of the two results is Y_hat, the output of the last layer.",
)
def network_forward(X, parameters):
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = _sigmoid(Z)
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


ex.check(
    "two layers, prediction and cache",
    of="network_forward",
    points=3,
    examples=[_arrays(SHOWN)],
    cases=[_arrays(SQUARE)],
    drawn=4,
)
ex.check(
    "one layer",
    of="network_forward",
    points=1,
    inputs={"parameters": parameters("n0", "n2")},
    drawn=3,
    when_wrong="With one layer there are W1 and b1 only: let the number of keys decide, len(parameters) // 2.",
)
ex.check(
    "four layers",
    of="network_forward",
    points=1,
    # as many units as inputs: a wrong input or a transpose would fit
    inputs={"parameters": parameters("n0", "n0", "n0", "n0", "n2")},
    drawn=3,
    truth=False,  # the same formula, but large in symbols
    when_wrong="Every layer takes the output of the one before: loop over len(parameters) // 2 layers.",
)
ex.check(
    "one example (m = 1)",
    of="network_forward",
    points=0.5,
    sizes={"m": (1, 1)},
    drawn=3,
    truth=False,
    when_wrong="With one example everything keeps two axes: (n, 1).",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="network_forward")
def last_layer_after_the_rest(X, parameters):
    """A recursion: without its last layer, a network is a network too, and one without layers returns its inputs. It is
    short to prove right; the loop is faster, and has no limit to the depth."""
    last = len(parameters) // 2
    if last == 0:
        return X, {"A0": X}
    before = dict(parameters)  # a copy: the caller's layers stay
    W, b = before.pop(f"W{last}"), before.pop(f"b{last}")
    A, cache = network_forward(X, before)
    Z = W @ A + b
    A = 1 / (1 + np.exp(-Z))
    return A, {**cache, f"Z{last}": Z, f"A{last}": A}


# --- wrong ideas ---------------------------------------------------------------------------------------


def _run(X, parameters, *, g=_sigmoid, last=None, feed=lambda X, Z, A: A, bias=1.0, layers=None, cached=lambda Z, A: A):
    """Forward propagation with one thing changed."""
    L = layers if layers is not None else len(parameters) // 2
    A = into = X
    cache = {"A0": X}
    for layer in range(1, L + 1):
        Z = parameters[f"W{layer}"] @ into + bias * parameters[f"b{layer}"]
        A = (last or g)(Z) if layer == L else g(Z)
        into = feed(X, Z, A)
        cache |= {f"Z{layer}": Z, f"A{layer}": cached(Z, A)}
    return A, cache


def _identity(Z):
    return Z


@ex.misconception(of="network_forward")
def no_sigmoid_in_the_last_layer(X, parameters):
    """The last layer has no sigmoid: your Y_hat is ZL. Here every layer is a sigmoid layer: Y_hat = σ(ZL)."""
    return _run(X, parameters, last=_identity)


@ex.misconception(of="network_forward", see="quiz04:what_network")
def no_sigmoid_in_the_hidden_layers(X, parameters):
    """The hidden layers have no sigmoid, so that the network is no more than one layer. Al = σ(Zl) in each layer."""
    return _run(X, parameters, g=_identity, last=_sigmoid)


@ex.misconception(of="network_forward", see="quiz04:what_network")
def no_sigmoid_at_all(X, parameters):
    """There is no sigmoid in your network: Al = σ(Zl) in each layer."""
    return _run(X, parameters, g=_identity)


@ex.misconception(of="network_forward")
def sums_returned_for_the_prediction(X, parameters):
    """Your first result is ZL. The prediction is AL, after the sigmoid."""
    _, cache = _run(X, parameters)
    return cache[f"Z{len(parameters) // 2}"], cache


@ex.misconception(of="network_forward")
def sums_passed_on(X, parameters):
    """The next layer gets Z, before the sigmoid. It gets A: Z2 = W2 A1 + b2."""
    return _run(X, parameters, feed=lambda X, Z, A: Z)


@ex.misconception(of="network_forward")
def inputs_in_every_layer(X, parameters):
    """Every layer gets X. A layer gets the output of the one before: Zl = Wl A(l−1) + bl."""
    return _run(X, parameters, feed=lambda X, Z, A: X)


@ex.misconception(of="network_forward", see="quiz04:relu_layer")
def biases_forgotten(X, parameters):
    """The biases are missing: Zl = Wl A(l−1) + bl."""
    return _run(X, parameters, bias=0.0)


@ex.misconception(of="network_forward")
def biases_subtracted(X, parameters):
    """The biases are subtracted. They are added: Zl = Wl A(l−1) + bl."""
    return _run(X, parameters, bias=-1.0)


def _each_bias(X, parameters, change):
    return _run(X, {key: change(value) if key[0] == "b" else value for key, value in parameters.items()})


@ex.misconception(of="network_forward")
def biases_added_up(X, parameters):
    """Every unit of a layer gets the sum of its biases. Each unit has one of its own: b is a column, and W @ A + b
    adds entry i to row i."""
    return _each_bias(X, parameters, np.sum)


@ex.misconception(of="network_forward")
def first_bias_for_the_layer(X, parameters):
    """Every unit of a layer gets the first bias. Each unit has one of its own: b is a column, and W @ A + b adds
    entry i to row i."""
    return _each_bias(X, parameters, lambda b: b[0])


@ex.misconception(of="network_forward", see="quiz04:relu_layer")
def bias_after_the_sigmoid(X, parameters):
    """The biases are added after the sigmoid. They belong to the sum: Zl = Wl A(l−1) + bl."""
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A
        A = _sigmoid(Z) + parameters[f"b{layer}"]
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


@ex.misconception(of="network_forward")
def bias_in_the_cached_sums_only(X, parameters):
    """The bias is added to the Z in the cache, but the sigmoid is taken without it. Al = σ(Zl), bias and all."""
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A
        A = _sigmoid(Z)
        cache |= {f"Z{layer}": Z + parameters[f"b{layer}"], f"A{layer}": A}
    return A, cache


@ex.misconception(of="network_forward")
def first_biases_in_every_layer(X, parameters):
    """b1 is added in every layer. Each layer has its own: Zl = Wl A(l−1) + bl."""
    return _run(X, {key: parameters["b1"] if key[0] == "b" else value for key, value in parameters.items()})


@ex.misconception(of="network_forward")
def bias_not_in_the_cached_sums(X, parameters):
    """The Z in your cache lack the bias: Zl = Wl A(l−1) + bl."""
    Y_hat, cache = _run(X, parameters)
    layers = range(1, len(parameters) // 2 + 1)
    return Y_hat, cache | {f"Z{layer}": cache[f"Z{layer}"] - parameters[f"b{layer}"] for layer in layers}


@ex.misconception(of="network_forward", see="quiz04:which_shape")
def weights_transposed(X, parameters):
    """The weights are transposed. Wl has one unit in each row and fits as it is: Wl @ A."""
    return _run(X, {key: value.T if key[0] == "W" else value for key, value in parameters.items()})


@ex.misconception(of="network_forward", see="quiz04:which_shape")
def examples_as_rows(X, parameters):
    """The examples are rows in your results. Here they are columns: Zl and Al have the shape (n_l, m)."""
    Y_hat, cache = _run(X, parameters)
    return Y_hat.T, {key: value.T for key, value in cache.items()}


@ex.misconception(of="network_forward")
def prediction_with_examples_as_rows(X, parameters):
    """In your Y_hat the examples are rows. It is AL as it is, (n_L, m)."""
    Y_hat, cache = _run(X, parameters)
    return Y_hat.T, cache


@ex.misconception(of="network_forward")
def last_layer_left_out(X, parameters):
    """The last layer is missing: your prediction is A(L−1), what goes into it. Does the loop end too early, as
    range(1, L) does, or does the return stand inside it?"""
    return _run(X, parameters, layers=len(parameters) // 2 - 1)


@ex.misconception(of="network_forward")
def tanh_in_the_hidden_layers(X, parameters):
    """The hidden layers are tanh layers in your network. Here every layer is a sigmoid layer."""
    return _run(X, parameters, g=np.tanh, last=_sigmoid)


@ex.misconception(of="network_forward")
def tanh_in_every_layer(X, parameters):
    """Every layer is a tanh layer in your network. Here every layer is a sigmoid layer: 1 / (1 + e^(−z))."""
    return _run(X, parameters, g=np.tanh)


@ex.misconception(of="network_forward")
def relu_in_the_hidden_layers(X, parameters):
    """The hidden layers are ReLU layers in your network. Here every layer is a sigmoid layer."""
    return _run(X, parameters, g=lambda Z: np.maximum(Z, 0), last=_sigmoid)


@ex.misconception(of="network_forward")
def relu_in_every_layer(X, parameters):
    """Every layer is a ReLU layer in your network. Here every layer is a sigmoid layer: 1 / (1 + e^(−z))."""
    return _run(X, parameters, g=lambda Z: np.maximum(Z, 0))


@ex.misconception(of="network_forward")
def softmax_in_the_last_layer(X, parameters):
    """The last layer is a softmax in your network. Here it is a sigmoid layer like the others: each output stands on
    its own."""
    return _run(X, parameters, last=lambda Z: np.exp(Z) / np.exp(Z).sum(axis=0))


@ex.misconception(of="network_forward", see=["quiz02:sigmoid_neuron", "ex06"])
def sign_of_the_exponent(X, parameters):
    """Your sigmoid is σ(−z): the minus in the exponent is missing. σ(z) = 1 / (1 + e^(−z)), which grows with z."""
    return _run(X, parameters, g=lambda Z: _sigmoid(-Z))


@ex.misconception(of="network_forward", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(X, parameters):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-Z) is 1 + e^(−z). Write 1 / (1 + np.exp(-Z))."""
    return _run(X, parameters, g=lambda Z: 1 + np.exp(-Z))


@ex.misconception(of="network_forward")
def slope_of_the_sigmoid(X, parameters):
    """Your layers hand on σ(1 − σ), the slope of the sigmoid. Forwards it is σ(z) itself."""
    return _run(X, parameters, g=lambda Z: _sigmoid(Z) * (1 - _sigmoid(Z)))


@ex.misconception(of="network_forward")
def sigmoid_twice_at_the_end(X, parameters):
    """The sigmoid is applied twice to the last layer: AL = σ(ZL), once."""
    return _run(X, parameters, last=lambda Z: _sigmoid(_sigmoid(Z)))


@ex.misconception(of="network_forward")
def sigmoid_of_the_last_activation(X, parameters):
    """Your first result is the sigmoid of AL, applied once more. Y_hat is AL itself."""
    Y_hat, cache = _run(X, parameters)
    return _sigmoid(Y_hat), cache


@ex.misconception(of="network_forward")
def prediction_rounded_to_a_class(X, parameters):
    """Y_hat is made 0 or 1. Return AL itself: the loss needs the probability."""
    Y_hat, cache = _run(X, parameters)
    return (Y_hat > 0.5) * 1.0, cache


@ex.misconception(of="network_forward")
def prediction_only(X, parameters):
    """You return Y_hat alone. Return both, (Y_hat, cache): backpropagation needs the steps."""
    return _run(X, parameters)[0]


@ex.misconception(of="network_forward", see="quiz05:what_to_cache")
def sums_overwritten_by_activations(X, parameters):
    """The Z in your cache are after the sigmoid, the same as the A. Keep the sums Zl = Wl A(l−1) + bl under a name
    of their own."""
    Y_hat, cache = _run(X, parameters)
    layers = range(1, len(parameters) // 2 + 1)
    return Y_hat, cache | {f"Z{layer}": cache[f"A{layer}"] for layer in layers}


@ex.misconception(of="network_forward", see="quiz05:what_to_cache")
def sums_cached_as_activations(X, parameters):
    """The A in your cache are before the sigmoid, the same as the Z. Al is σ(Zl)."""
    return _run(X, parameters, cached=lambda Z, A: Z)


@ex.misconception(of="network_forward")
def sums_and_activations_exchanged(X, parameters):
    """Z and A are exchanged in your cache: Zl is the sum, Al = σ(Zl) comes out of the sigmoid."""
    Y_hat, cache = _run(X, parameters)
    layers = range(1, len(parameters) // 2 + 1)
    turned = {f"Z{layer}": cache[f"A{layer}"] for layer in layers} | {
        f"A{layer}": cache[f"Z{layer}"] for layer in layers
    }
    return Y_hat, cache | turned


@ex.misconception(of="network_forward", see="quiz05:what_to_cache")
def layer_inputs_cached(X, parameters):
    """Your A are one layer too late: under Al stands what goes into layer l. Al is what comes out of it."""
    Y_hat, cache = _run(X, parameters)
    layers = range(1, len(parameters) // 2 + 1)
    return Y_hat, cache | {f"A{layer}": cache[f"A{layer - 1}"] for layer in layers}


@ex.misconception(of="network_forward")
def examples_averaged(X, parameters):
    """The examples are averaged in your prediction. Each example has its own column in Y_hat."""
    Y_hat, cache = _run(X, parameters)
    return Y_hat.mean(axis=1, keepdims=True), cache


@ex.misconception(of="network_forward")
def slopes_cached(X, parameters):
    """The A in your cache are A(1 − A), the slopes. Keep what comes out of the sigmoid: Al = σ(Zl)."""
    return _run(X, parameters, cached=lambda Z, A: A * (1 - A))


@ex.misconception(of="network_forward")
def sigmoid_of_the_inputs(X, parameters):
    """The sigmoid is applied to X before the first layer. X goes in as it is: A0 = X, Z1 = W1 X + b1."""
    return _run(_sigmoid(X), parameters)


@ex.misconception(of="network_forward")
def sigmoid_of_the_inputs_not_cached(X, parameters):
    """The sigmoid is applied to X before the first layer. X goes in as it is: Z1 = W1 X + b1."""
    Y_hat, cache = _run(_sigmoid(X), parameters)
    return Y_hat, cache | {"A0": X}


@ex.misconception(of="network_forward")
def leaky_relu_in_the_hidden_layers(X, parameters):
    """The hidden layers are leaky ReLU layers in your network. Here every layer is a sigmoid layer."""
    return _run(X, parameters, g=lambda Z: np.where(Z > 0, Z, 0.01 * Z), last=_sigmoid)


@ex.misconception(of="network_forward")
def tanh_in_the_last_layer(X, parameters):
    """The last layer is a tanh layer in your network. Here every layer is a sigmoid layer, the last one too."""
    return _run(X, parameters, last=np.tanh)


@ex.misconception(of="network_forward")
def relu_in_the_last_layer(X, parameters):
    """The last layer is a ReLU layer in your network. Here every layer is a sigmoid layer, the last one too."""
    return _run(X, parameters, last=lambda Z: np.maximum(Z, 0))


@ex.misconception(of="network_forward")
def sigmoid_twice_in_every_layer(X, parameters):
    """The sigmoid is applied twice in every layer: Al = σ(Zl), once."""
    return _run(X, parameters, g=lambda Z: _sigmoid(_sigmoid(Z)))


@ex.misconception(of="network_forward")
def sigmoid_of_what_goes_in(X, parameters):
    """The sigmoid is applied once more to what goes into each layer. A(l−1) goes in as it is: Zl = Wl A(l−1) + bl."""
    return _run(X, parameters, feed=lambda X, Z, A: _sigmoid(A))


@ex.misconception(of="network_forward")
def activations_one_key_too_early(X, parameters):
    """Your A are one key too early: A0 holds what comes out of layer 1. A0 is X, and Al comes out of layer l."""
    Y_hat, cache = _run(X, parameters)
    layers = range(1, len(parameters) // 2 + 1)
    return Y_hat, cache | {f"A{layer - 1}": cache[f"A{layer}"] for layer in layers}


@ex.misconception(of="network_forward")
def slopes_handed_on(X, parameters):
    """The next layer gets A(1 − A), the slope. It gets A itself: Zl = Wl A(l−1) + bl."""
    return _run(X, parameters, feed=lambda X, Z, A: A * (1 - A))


@ex.misconception(of="network_forward")
def factors_exchanged(X, parameters):
    """The factors of the product are exchanged, A @ W. Wl has one unit in each row, A one example in each column: Wl
    A(l−1)."""
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = A @ parameters[f"W{layer}"] + parameters[f"b{layer}"]
        A = _sigmoid(Z)
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


@ex.misconception(of="network_forward", see="quiz04:relu_layer")
def multiplied_entry_by_entry(X, parameters):
    """You multiply W and A entry by entry, *. Each unit adds up its weighted inputs, a matrix product: W @ A."""
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] * A + parameters[f"b{layer}"]
        A = _sigmoid(Z)
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


@ex.misconception(of="network_forward", see="quiz04:adding_the_bias")
def biases_as_rows(X, parameters):
    """The biases run along the examples: b.T is a row, so that each example gets one. Each unit gets one: b is a
    column, and fits as it is."""
    return _each_bias(X, parameters, np.transpose)


@ex.misconception(of="network_forward")
def first_weights_in_every_layer(X, parameters):
    """W1 stands in every layer. Each layer has its own: Zl = Wl A(l−1) + bl."""
    return _run(X, {key: parameters["W1"] if key[0] == "W" else value for key, value in parameters.items()})


@ex.misconception(of="network_forward")
def layers_in_reverse_order(X, parameters):
    """The layers are run in reverse order, the last one first. Layer 1 comes first: l = 1, 2, …, L."""
    L = len(parameters) // 2
    return _run(X, {f"{key[0]}{L + 1 - int(key[1:])}": value for key, value in parameters.items()})


@ex.misconception(of="network_forward")
def last_biases_forgotten(X, parameters):
    """The bias of the last layer is missing: ZL = WL A(L−1) + bL."""
    last = f"b{len(parameters) // 2}"
    return _run(X, parameters | {last: 0 * parameters[last]})


@ex.misconception(of="network_forward")
def first_biases_forgotten(X, parameters):
    """The bias of the first layer is missing: Z1 = W1 X + b1."""
    return _run(X, parameters | {"b1": 0 * parameters["b1"]})


@ex.misconception(of="network_forward")
def steps_in_the_hidden_layers(X, parameters):
    """The hidden layers put out 0 or 1 in your network, like perceptrons. Here every layer is a sigmoid layer."""
    return _run(X, parameters, g=lambda Z: (Z > 0) * 1.0, last=_sigmoid)


@ex.misconception(of="network_forward")
def sums_averaged(X, parameters):
    """You divide the weighted sums by the number of inputs of the layer. A unit adds them up; it does not average
    them."""
    return _run(X, {key: value / value.shape[1] if key[0] == "W" else value for key, value in parameters.items()})


@ex.misconception(of="network_forward")
def sums_divided_by_the_examples(X, parameters):
    """You divide the sums by m, the number of examples. Each example has its own column; nothing is averaged over
    them here."""
    m = X.shape[1]
    return _run(X, {key: value / m if key[0] == "W" else value for key, value in parameters.items()})


@ex.misconception(of="network_forward")
def brackets_below_e_to_the_z(X, parameters):
    """The brackets in your sigmoid are missing: e^z / 1 + e^z is 2·e^z. Write np.exp(Z) / (1 + np.exp(Z))."""
    return _run(X, parameters, g=lambda Z: 2 * np.exp(np.minimum(Z, 300)))


@ex.misconception(of="network_forward")
def sigmoid_of_twice_z(X, parameters):
    """Your sigmoid is (1 + tanh z)/2, which is σ(2z). σ(z) = (1 + tanh(z/2))/2 = 1 / (1 + e^(−z))."""
    return _run(X, parameters, g=lambda Z: _sigmoid(2 * Z))


@ex.misconception(of="network_forward")
def minus_below_in_the_sigmoid(X, parameters):
    """Your sigmoid is 1 / (1 − e^(−z)). The two terms below are added: 1 / (1 + e^(−z))."""
    with np.errstate(all="ignore"):
        return _run(X, parameters, g=lambda Z: 1 / (1 - np.exp(-Z)))


@ex.misconception(of="network_forward")
def sign_of_the_exponent_in_the_last_layer(X, parameters):
    """The last layer's sigmoid is σ(−z): the minus in the exponent is missing. σ(z) = 1 / (1 + e^(−z)) there too."""
    return _run(X, parameters, last=lambda Z: _sigmoid(-Z))


@ex.misconception(of="network_forward")
def first_output_only(X, parameters):
    """Only the first row of AL is in your Y_hat. Each output unit has a row: Y_hat is AL itself, (n_L, m)."""
    Y_hat, cache = _run(X, parameters)
    return Y_hat[:1], cache


@ex.misconception(of="network_forward")
def inputs_added_to_every_layer(X, parameters):
    """The input of each layer is added to its output, as in a residual network. Here Al = σ(Zl), no more."""
    A, cache = X, {"A0": X}
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = _sigmoid(Z) + A
        cache |= {f"Z{layer}": Z, f"A{layer}": A}
    return A, cache


@ex.misconception(of="network_forward")
def biases_averaged(X, parameters):
    """Every unit of a layer gets the mean of its biases. Each unit has one of its own: b is a column, and W @ A + b
    adds entry i to row i."""
    return _each_bias(X, parameters, np.mean)
