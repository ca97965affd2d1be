"""ex26: one fully connected layer with a choice of activations, and the number of a network's parameters."""

from itertools import pairwise

import numpy as np

from grader import Exercise, constant, floats, integers

ex = Exercise(
    title="One layer, and how many parameters there are",
    chapter="D. Forward propagation",
    source="S1 'Feed Forward Neural Networks: Representation (Matrix Form)'; S3 03:26",
    inputs={
        "H": floats("n_in", "m", low=-2, high=2),
        "W": floats("n_out", "n_in", low=-2, high=2),
        "b": floats("n_out", 1, low=-1.5, high=1.5),
        "activation": constant("identity"),
        "layer_sizes": integers("L", low=1, high=7),
    },
    sizes={"n_in": (2, 5), "n_out": (2, 5), "m": (3, 6), "L": (4, 6)},
    hints=[
        "One matrix product computes all sums: W has a unit in each row, H an example in each column.",
        "W @ H has the shape (n_out, m). b is (n_out, 1), so adding it repeats it for each example.",
        "Keep Z as it is and compute H_out from it; a dict from names to functions, or a chain of ifs, picks "
        "the activation.",
        "A layer has n_out·n_in weights and n_out biases. Only layers after the inputs count.",
        "Go through neighbouring sizes in pairs: zip(layer_sizes, layer_sizes[1:]), and add after * before + after.",
    ],
    notes=[
        "S1 says of W_ijk that j is the input neuron and k the output neuron; its own matrix has one unit in "
        "each row, so "
        "the first index is the unit.",
        "With examples as rows, as in many programs, a layer is H @ W + b with W (n_in, n_out). Here "
        "examples are columns.",
    ],
    builds_on=["ex08", "ex09", "ex25"],
    topics=[
        "layer, fully connected",
        "pre-activation and activation: Z = WH + b, H_out = g(Z)",
        "forward propagation",
        "forward propagation in matrix form",
        "vectorisation over the examples",
        "number of parameters",
        "activation function",
        "identity (linear) activation",
    ],
)

# as many units as inputs: a transpose would fit
SQUARE = {"H": [[1.0, 0.0, 3.0], [2.0, 1.0, -1.0]], "W": [[1.0, -1.0], [2.0, 0.0]], "b": [[0.0], [-3.0]]}
# as many examples too: any product would fit
ALL_TWO = {"H": [[1.0, 0.5], [-2.0, 1.0]], "W": [[1.0, -1.5], [2.0, 0.5]], "b": [[0.5], [-3.0]]}
# sums far from 0, of both signs
WIDE = {"H": [[8.0, -3.0, 0.5]], "W": [[2.0], [-1.0]], "b": [[1.0], [-0.5]]}
PAIR = {"H": [[1.0, -1.0], [0.5, 2.0], [0.0, 1.0]], "W": [[1.0, -1.0, 2.0], [0.5, 1.0, -0.5]], "b": [[0.5], [-1.0]]}


def _sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


G = {"identity": lambda Z: Z, "sigmoid": _sigmoid, "tanh": np.tanh, "relu": lambda Z: np.maximum(Z, 0)}


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def identity_layer(sp, H, W, b):
    Z = W @ H + b
    return Z, Z


@ex.function(
    points=2,
    truth=identity_layer,
    returns=["Z", "H_out"],
    check="pre-activations, identity",
    examples=[{**PAIR, "activation": "identity"}],
    cases=[{**SQUARE, "activation": "identity"}, {**ALL_TWO, "activation": "identity"}],
    drawn=5,
)
def layer_forward(H, W, b, activation):
    Z = W @ H + b
    return Z, G[activation](Z)


for _name, _sentence in (
    ("sigmoid", "The sigmoid is 1 / (1 + np.exp(-Z)), of each entry of Z."),
    ("tanh", "np.tanh(Z), of each entry of Z."),
    ("relu", "np.maximum(Z, 0), of each entry of Z: what is negative becomes 0."),
):
    ex.check(
        _name,
        of="layer_forward",
        points=1,
        examples=[{**PAIR, "activation": _name}],
        cases=[{**WIDE, "activation": _name}],
        inputs={"activation": constant(_name)},
        drawn=4,
        truth=False,
        when_wrong=_sentence,
    )
ex.check(
    "one example (m = 1)",
    of="layer_forward",
    points=0.5,
    inputs={"activation": constant("identity")},
    sizes={"m": (1, 1)},
    drawn=4,
    truth=False,
    when_wrong="With one example H is (n_in, 1), and both results are (n_out, 1).",
)


@ex.truth
def weights_and_biases(sp, layer_sizes):
    pairs = pairwise(layer_sizes)
    return sum(after * before + after for before, after in pairs)


@ex.function(
    points=2,
    truth=weights_and_biases,
    check="several layers",
    examples=[{"layer_sizes": [4, 3, 2, 1]}, {"layer_sizes": [2, 5, 3]}],
    drawn=6,
)
def count_parameters(layer_sizes):
    return sum(after * before + after for before, after in pairwise(layer_sizes))


ex.check(
    "one layer only",
    of="count_parameters",
    points=1,
    cases=[{"layer_sizes": [5, 2]}, {"layer_sizes": [1, 4]}, {"layer_sizes": [3, 1]}],
    when_wrong="Two sizes make one layer: after · before weights and after biases. The inputs are no layer.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="layer_forward")
def bias_as_a_weight(H, W, b, activation):
    """The bias is the weight of one more input that is always 1: a column more in W, a row of ones more in H. Then a
    layer is one matrix product, and one update serves weights and biases."""
    ones = np.ones((1, H.shape[1]))
    Z = np.hstack([W, b]) @ np.vstack([H, ones])
    if activation == "sigmoid":
        return Z, 1 / (1 + np.exp(-Z))
    if activation == "tanh":
        return Z, np.tanh(Z)
    if activation == "relu":
        return Z, np.maximum(Z, 0)
    if activation == "identity":
        return Z, Z
    raise ValueError(activation)


@ex.another_way(of="count_parameters")
def shifted_by_one(layer_sizes):
    """Each size times one more than the size before it, added up: that is a dot product of two slices, shifted by one.
    Slices like these do for NumPy what pairs do in a loop."""
    sizes = np.asarray(layer_sizes)
    return int(sizes[1:] @ (sizes[:-1] + 1))


# --- wrong ideas about a layer -------------------------------------------------------------------------


@ex.misconception(of="layer_forward")
def bias_forgotten(H, W, b, activation):
    """The bias is missing: Z = W H + b."""
    return W @ H, G[activation](W @ H)


@ex.misconception(of="layer_forward")
def bias_subtracted(H, W, b, activation):
    """The bias is subtracted. It is added: Z = W H + b."""
    Z = W @ H - b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def bias_after_the_activation(H, W, b, activation):
    """The bias is added after the activation, and missing in Z. It belongs to the sum: Z = W H + b, then g(Z)."""
    return W @ H, G[activation](W @ H) + b


@ex.misconception(of="layer_forward")
def bias_added_again(H, W, b, activation):
    """The bias is added once more after the activation. It is in Z already: H_out = g(Z)."""
    Z = W @ H + b
    return Z, G[activation](Z) + b


@ex.misconception(of="layer_forward")
def sums_averaged(H, W, b, activation):
    """You divide the weighted sums by the number of inputs. A unit adds up its weighted inputs; it does not average
    them."""
    Z = W @ H / H.shape[0] + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def ones_for_the_biases(H, W, b, activation):
    """1 is added to every sum. Add the biases b: the 1 is the input that they sit on."""
    Z = W @ H + 1
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def bias_in_z_only(H, W, b, activation):
    """Z is right, but the activation is applied to W H, without the bias. H_out = g(Z)."""
    return W @ H + b, G[activation](W @ H)


@ex.misconception(of="layer_forward")
def bias_in_the_activation_only(H, W, b, activation):
    """H_out is right, but the bias is missing in Z: Z = W H + b."""
    return W @ H, G[activation](W @ H + b)


@ex.misconception(of="layer_forward", see="quiz04:adding_the_bias")
def biases_added_up(H, W, b, activation):
    """Every unit gets the sum of all biases. Each unit has one of its own: b is a column, and W @ H + b adds entry i
    to row i."""
    Z = W @ H + b.sum()
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward", see="quiz04:adding_the_bias")
def first_bias_for_all(H, W, b, activation):
    """Every unit gets the first bias. Each unit has one of its own: b is a column, and W @ H + b adds entry i to row
    i."""
    Z = W @ H + b[0]
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward", see="quiz04:adding_the_bias")
def bias_as_a_row(H, W, b, activation):
    """The biases run along the examples: b.T is a row, so that each example gets one. Each unit gets one: b is a
    column, and fits as it is."""
    Z = W @ H + b.T
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def bias_added_to_the_inputs(H, W, b, activation):
    """b is added to H before the weights come in. It is added after them: Z = W H + b."""
    Z = W @ (H + b)
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward", see="quiz04:which_shape")
def examples_as_rows(H, W, b, activation):
    """The examples are rows in your results. Here they are columns: Z and H_out have the shape (n_out, m)."""
    Z = H.T @ W.T + b.T
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward", see="quiz04:which_shape")
def weights_transposed(H, W, b, activation):
    """The weights are transposed. W has one unit in each row, (n_out, n_in), and fits as it is: W @ H."""
    Z = W.T @ H + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def examples_averaged(H, W, b, activation):
    """The examples are averaged in your result. Each example has its own column in Z and H_out."""
    Z = W @ H.mean(axis=1, keepdims=True) + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def examples_added_up(H, W, b, activation):
    """The examples are added up in your result. Each example has its own column in Z and H_out."""
    Z = (W @ H).sum(axis=1, keepdims=True) + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def first_example_only(H, W, b, activation):
    """Only the first example is in your result. Each example has its own column in Z and H_out."""
    Z = W @ H[:, :1] + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def units_flattened(H, W, b, activation):
    """Your results are flat. They keep two axes, (n_out, m), also for one example."""
    Z = (W @ H + b).ravel()
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def activation_only(H, W, b, activation):
    """You return H_out alone. Return both, (Z, H_out): the way back needs the pre-activations too."""
    return G[activation](W @ H + b)


@ex.misconception(of="layer_forward")
def pre_activation_only(H, W, b, activation):
    """You return Z alone. Return both, (Z, H_out), with H_out = g(Z)."""
    return W @ H + b


@ex.misconception(of="layer_forward")
def results_exchanged(H, W, b, activation):
    """Both results are right, in the wrong order: return (Z, H_out)."""
    Z = W @ H + b
    return G[activation](Z), Z


@ex.misconception(of="layer_forward")
def pre_activation_overwritten(H, W, b, activation):
    """H_out is right, and stands in the place of Z as well. Keep the pre-activations under a name of their own."""
    out = G[activation](W @ H + b)
    return out, out


@ex.misconception(of="layer_forward")
def activation_ignored(H, W, b, activation):
    """H_out is Z whatever the name says, as with "identity". Apply the activation that is asked for."""
    Z = W @ H + b
    return Z, Z


def _always(name):
    def layer(H, W, b, activation):
        Z = W @ H + b
        return Z, G[name](Z)

    return layer


@ex.misconception(of="layer_forward")
def sigmoid_whatever_is_asked(H, W, b, activation):
    """You apply the sigmoid whatever the name says. Look at `activation`."""
    return _always("sigmoid")(H, W, b, activation)


@ex.misconception(of="layer_forward")
def tanh_whatever_is_asked(H, W, b, activation):
    """You apply tanh whatever the name says. Look at `activation`."""
    return _always("tanh")(H, W, b, activation)


@ex.misconception(of="layer_forward")
def relu_whatever_is_asked(H, W, b, activation):
    """You apply ReLU whatever the name says. Look at `activation`."""
    return _always("relu")(H, W, b, activation)


@ex.misconception(of="layer_forward")
def activation_of_the_inputs(H, W, b, activation):
    """The activation is applied to H, the inputs of the layer. It comes last: H_out = g(Z)."""
    Z = W @ H + b
    return Z, G[activation](H)


@ex.misconception(of="layer_forward")
def activation_before_the_sum(H, W, b, activation):
    """The activation is applied to the inputs before the sum. It comes after it: Z = W H + b, H_out = g(Z)."""
    Z = W @ G[activation](H) + b
    return Z, Z


@ex.misconception(of="layer_forward")
def activation_applied_twice(H, W, b, activation):
    """The activation is applied twice. H_out = g(Z), once."""
    Z = W @ H + b
    return Z, G[activation](G[activation](Z))


def _other(name, g):
    """The layer with another function for one name."""

    def layer(H, W, b, activation):
        Z = W @ H + b
        return Z, (g if activation == name else G[activation])(Z)

    return layer


@ex.misconception(of="layer_forward")
def sigmoid_of_minus_z(H, W, b, activation):
    """Your sigmoid is σ(−z): the minus in the exponent is missing. σ(z) = 1 / (1 + e^(−z)), which grows with z."""
    return _other("sigmoid", lambda Z: _sigmoid(-Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def sigmoid_without_brackets(H, W, b, activation):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-Z) is 1 + e^(−z). Write 1 / (1 + np.exp(-Z))."""
    return _other("sigmoid", lambda Z: 1 + np.exp(-Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def slope_of_the_sigmoid(H, W, b, activation):
    """For "sigmoid" you return its slope, σ(1 − σ). Forwards it is σ(z) itself."""
    return _other("sigmoid", lambda Z: _sigmoid(Z) * (1 - _sigmoid(Z)))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def softmax_for_sigmoid(H, W, b, activation):
    """For "sigmoid" you return a softmax, which makes the units of each example sum to 1. The sigmoid takes each
    entry on its own."""
    return _other("sigmoid", lambda Z: np.exp(Z) / np.exp(Z).sum(axis=0, keepdims=True))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def softplus_for_relu(H, W, b, activation):
    """For "relu" you return log(1 + e^z), which is softplus. ReLU has a corner at 0: max(z, 0)."""
    return _other("relu", lambda Z: np.log1p(np.exp(Z)))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def inputs_for_identity(H, W, b, activation):
    """For "identity" you return H, the inputs of the layer. The identity is of the sums: H_out = Z."""
    Z = W @ H + b
    return Z, H * 1.0 if activation == "identity" else G[activation](Z)


@ex.misconception(of="layer_forward")
def tangent_for_tanh(H, W, b, activation):
    """For "tanh" you return the tangent, np.tan. tanh is the hyperbolic one: np.tanh(Z)."""
    return _other("tanh", np.tan)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def slope_of_tanh(H, W, b, activation):
    """For "tanh" you return its slope, 1 − tanh². Forwards it is tanh z itself."""
    return _other("tanh", lambda Z: 1 - np.tanh(Z) ** 2)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def tanh_of_half_z(H, W, b, activation):
    """For "tanh" you return 2σ(z) − 1, which is tanh(z/2). tanh z is 2σ(2z) − 1."""
    return _other("tanh", lambda Z: np.tanh(Z / 2))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def sigmoid_for_tanh(H, W, b, activation):
    """For "tanh" you return the sigmoid. tanh runs from −1 to 1: np.tanh(Z)."""
    return _other("tanh", _sigmoid)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def step_for_relu(H, W, b, activation):
    """For "relu" you return 0 or 1, which is its slope. ReLU keeps a positive z as it is: max(z, 0)."""
    return _other("relu", lambda Z: (Z > 0) * 1.0)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def minimum_for_relu(H, W, b, activation):
    """For "relu" you take the minimum of z and 0. It is the maximum: what is negative becomes 0."""
    return _other("relu", lambda Z: np.minimum(Z, 0))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def absolute_value_for_relu(H, W, b, activation):
    """For "relu" you take |z|. What is negative becomes 0: max(z, 0)."""
    return _other("relu", np.abs)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def leaky_relu_for_relu(H, W, b, activation):
    """For "relu" negative entries keep a hundredth of their value. That is leaky ReLU; here they become 0."""
    return _other("relu", lambda Z: np.where(Z > 0, Z, 0.01 * Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def largest_for_relu(H, W, b, activation):
    """For "relu" one number came back, the largest of all. np.max(Z) looks at all of Z; np.maximum(Z, 0) compares
    each entry with 0."""
    return _other("relu", lambda Z: max(0.0, np.max(Z)))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def relu_limited_to_one(H, W, b, activation):
    """For "relu" you limit the entries to 1 as well. ReLU has no upper limit: max(z, 0)."""
    return _other("relu", lambda Z: np.clip(Z, 0, 1))(H, W, b, activation)


# --- wrong ideas about the number of parameters --------------------------------------------------------


def _pairs(sizes):
    return list(pairwise(sizes))


@ex.misconception(of="count_parameters", see="quiz04:how_many_parameters")
def weights_only(layer_sizes):
    """These are the weights alone. Each unit has a bias too: add n_out for each layer."""
    return sum(before * after for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters")
def biases_only(layer_sizes):
    """These are the biases alone. Add the weights, n_in · n_out for each layer."""
    return sum(after for _, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters", see="quiz04:how_many_parameters")
def biases_for_the_inputs(layer_sizes):
    """The inputs have biases in your count. They are no units: only the layers after them have."""
    return sum(before * after for before, after in _pairs(layer_sizes)) + sum(layer_sizes)


@ex.misconception(of="count_parameters")
def one_bias_a_layer(layer_sizes):
    """Each layer has one bias in your count. Each unit has one: n_out for each layer."""
    return sum(before * after + 1 for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters")
def one_bias_in_all(layer_sizes):
    """There is one bias in all in your count. Each unit has one: n_out for each layer."""
    return sum(before * after for before, after in _pairs(layer_sizes)) + 1


@ex.misconception(of="count_parameters")
def biases_of_the_layer_before(layer_sizes):
    """You add a bias for each input of a layer. The biases belong to its units: n_out, not n_in."""
    return sum(before * after + before for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters")
def biases_on_both_sides(layer_sizes):
    """You multiply (n_in + 1) by (n_out + 1). The 1 is the input that the bias sits on; nothing is added to n_out:
    (n_in + 1) · n_out."""
    return sum((before + 1) * (after + 1) for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters", see="quiz04:how_many_parameters")
def no_biases_at_the_output(layer_sizes):
    """The output layer has no biases in your count. Its units have them as the hidden ones do."""
    return sum(before * after + after for before, after in _pairs(layer_sizes)) - layer_sizes[-1]


@ex.misconception(of="count_parameters")
def units_counted(layer_sizes):
    """This is the number of units, the inputs among them. A parameter is a weight or a bias: n_out · n_in + n_out
    for each layer."""
    return sum(layer_sizes)


@ex.misconception(of="count_parameters")
def sizes_multiplied(layer_sizes):
    """You multiply all sizes with each other. Each layer has its own parameters, and these are added."""
    return int(np.prod(layer_sizes))


@ex.misconception(of="count_parameters")
def sums_for_products(layer_sizes):
    """You add n_in and n_out where the weights are n_in · n_out: each unit has a weight for each input."""
    return sum(before + after + after for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters")
def last_layer_left_out(layer_sizes):
    """The last layer is missing in your count. Does the loop end one too early?"""
    return sum(before * after + after for before, after in _pairs(layer_sizes)[:-1])


@ex.misconception(of="count_parameters")
def first_layer_left_out(layer_sizes):
    """The first layer is missing in your count: its units have a weight for each input. Indices begin at 0."""
    return sum(before * after + after for before, after in _pairs(layer_sizes)[1:])


@ex.misconception(of="count_parameters")
def first_layer_only(layer_sizes):
    """Only the first layer is in your count. Does the return stand inside the loop?"""
    before, after = _pairs(layer_sizes)[0]
    return before * after + after


@ex.misconception(of="count_parameters")
def last_layer_only(layer_sizes):
    """Only the last layer is in your count. Does = stand in the loop where += is needed?"""
    before, after = _pairs(layer_sizes)[-1]
    return before * after + after


@ex.misconception(of="count_parameters")
def number_of_layers(layer_sizes):
    """This is the number of layers. A parameter is a weight or a bias: n_out · n_in + n_out for each layer."""
    return len(layer_sizes) - 1


@ex.misconception(of="count_parameters")
def count_of_each_layer(layer_sizes):
    """These are the parameters of each layer. Add them up: one number is asked for."""
    return [before * after + after for before, after in _pairs(layer_sizes)]


@ex.misconception(of="count_parameters")
def three_layers_assumed(layer_sizes):
    """Your count holds for three layers only. Let the length of layer_sizes decide: loop over neighbouring sizes."""
    n0, n1, n2, n3 = layer_sizes[:4]
    return n0 * n1 + n1 + n1 * n2 + n2 + n2 * n3 + n3


@ex.misconception(of="count_parameters")
def one_bias_for_each_size(layer_sizes):
    """You add one bias for each entry of layer_sizes. Each unit of a layer has one: n_out for each layer."""
    return sum(before * after for before, after in _pairs(layer_sizes)) + len(layer_sizes)


@ex.misconception(of="count_parameters")
def each_size_with_itself(layer_sizes):
    """You multiply each size by itself. The weights lie between two layers: n_out · n_in, neighbouring sizes."""
    return sum(size * size + size for size in layer_sizes)


@ex.misconception(of="count_parameters")
def biases_of_the_last_layer_only(layer_sizes):
    """Only the last layer's biases are in your count. Does their line stand behind the loop, and not in it?"""
    return sum(before * after for before, after in _pairs(layer_sizes)) + layer_sizes[-1]


@ex.misconception(of="count_parameters")
def weights_counted_twice(layer_sizes):
    """You count each weight twice, and no bias. Each layer has n_out · n_in weights and n_out biases."""
    return sum(2 * before * after for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters")
def inputs_to_every_layer(layer_sizes):
    """Every layer gets the inputs in your count, and there are no biases. A layer gets the output of the one before:
    n_out · n_in + n_out with neighbouring sizes."""
    return layer_sizes[0] * sum(layer_sizes[1:])


@ex.misconception(of="layer_forward")
def factors_exchanged(H, W, b, activation):
    """The factors of the product are exchanged, H @ W. W has one unit in each row and H one example in each column: W @
    H."""
    Z = H @ W + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def multiplied_entry_by_entry(H, W, b, activation):
    """You multiply W and H entry by entry, *. Each unit adds up its weighted inputs, a matrix product: W @ H."""
    Z = W * H + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def bias_after_the_activation_in_h_out(H, W, b, activation):
    """Z is right, but in H_out the bias is added after the activation. Apply g to Z as it is: H_out = g(Z)."""
    return W @ H + b, G[activation](W @ H) + b


@ex.misconception(of="layer_forward")
def slopes_for_activations(H, W, b, activation):
    """H_out is the slope of the activation, g'(Z). Forwards it is g(Z) itself; slopes are for the way back."""
    Z = W @ H + b
    slopes = {
        "identity": np.ones_like,
        "sigmoid": lambda Z: _sigmoid(Z) * (1 - _sigmoid(Z)),
        "tanh": lambda Z: 1 - np.tanh(Z) ** 2,
        "relu": lambda Z: (Z > 0) * 1.0,
    }
    return Z, slopes[activation](Z)


@ex.misconception(of="layer_forward")
def ones_for_identity(H, W, b, activation):
    """For "identity" you return 1, which is its slope. The identity is z itself: H_out = Z."""
    return _other("identity", np.ones_like)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def sinh_for_tanh(H, W, b, activation):
    """For "tanh" you return (e^z − e^(−z))/2, which is sinh. tanh divides by e^z + e^(−z)."""
    return _other("tanh", np.sinh)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def difference_of_exponentials_for_tanh(H, W, b, activation):
    """For "tanh" you return e^z − e^(−z). Divide it by e^z + e^(−z)."""
    return _other("tanh", lambda Z: 2 * np.sinh(Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def tanh_turned_over(H, W, b, activation):
    """For "tanh" the sum stands above the difference, which is 1/tanh z. It is (e^z − e^(−z)) / (e^z + e^(−z))."""
    return _other("tanh", lambda Z: 1 / np.tanh(Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def brackets_of_tanh(H, W, b, activation):
    """In your tanh the brackets below are missing: only e^z divides. Write / (np.exp(Z) + np.exp(-Z))."""
    return _other("tanh", lambda Z: 1 - np.exp(-2 * Z) + np.exp(-Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def sign_of_tanh(H, W, b, activation):
    """Your "tanh" has the wrong sign: it is (e^z − e^(−z)) / (e^z + e^(−z)), which grows with z."""
    return _other("tanh", lambda Z: -np.tanh(Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def minus_in_the_sigmoid_s_denominator(H, W, b, activation):
    """For "sigmoid" you return 1 / (1 − e^(−z)). The two terms below are added: 1 / (1 + e^(−z))."""
    return _other("sigmoid", lambda Z: 1 / (1 - np.exp(-Z)))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def tanh_for_the_sigmoid(H, W, b, activation):
    """For "sigmoid" you return tanh. The sigmoid runs from 0 to 1: 1 / (1 + e^(−z))."""
    return _other("sigmoid", np.tanh)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def elu_for_relu(H, W, b, activation):
    """For "relu" negative entries become e^z − 1. That is ELU; here they become 0."""
    return _other("relu", lambda Z: np.where(Z > 0, Z, np.exp(np.minimum(Z, 0)) - 1))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def sigmoid_times_z_for_relu(H, W, b, activation):
    """For "relu" you return z·σ(z), which is SiLU. ReLU has a corner at 0: max(z, 0)."""
    return _other("relu", lambda Z: Z * _sigmoid(Z))(H, W, b, activation)


@ex.misconception(of="count_parameters")
def first_size_behind_the_last(layer_sizes):
    """The inputs count as one more layer, behind the last: at i = 0 the index i - 1 is the last entry. The loop begins
    at 1."""
    sizes = list(layer_sizes)
    return sum(size * before + size for before, size in zip([sizes[-1], *sizes], sizes))


@ex.misconception(of="count_parameters")
def all_layers_before_feed_each(layer_sizes):
    """Each layer gets the outputs of all layers before it in your count. It gets those of the one before only: n_out ·
    n_in + n_out."""
    sizes = list(layer_sizes)
    return sum(sizes[i] * sum(sizes[:i]) + sizes[i] for i in range(1, len(sizes)))


@ex.misconception(of="count_parameters")
def one_bias_a_hidden_layer(layer_sizes):
    """Each layer but the last has one bias in your count. Each unit of each layer has one: n_out for each layer."""
    return sum(before * after + 1 for before, after in _pairs(layer_sizes)) - 1


@ex.misconception(of="layer_forward")
def biases_averaged(H, W, b, activation):
    """Every unit gets the mean of the biases. Each unit has one of its own: b is a column, and W @ H + b adds entry i
    to row i."""
    Z = W @ H + b.mean()
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def sums_divided_by_the_examples(H, W, b, activation):
    """You divide the sums by m, the number of examples. Each example has its own column; nothing is averaged over
    them here."""
    Z = W @ H / H.shape[1] + b
    return Z, G[activation](Z)


@ex.misconception(of="layer_forward")
def bias_missing_for_relu(H, W, b, activation):
    """For "relu" the bias is missing in H_out. The activation is applied to Z, bias and all."""
    Z = W @ H + b
    return Z, np.maximum(W @ H, 0) if activation == "relu" else G[activation](Z)


@ex.misconception(of="layer_forward")
def brackets_below_e_to_the_z(H, W, b, activation):
    """The brackets in your sigmoid are missing: e^z / 1 + e^z is 2·e^z. Write np.exp(Z) / (1 + np.exp(Z))."""
    return _other("sigmoid", lambda Z: 2 * np.exp(Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def one_added_behind_the_quotient(H, W, b, activation):
    """The brackets in your sigmoid are missing: 1 / np.exp(-Z) + 1 is e^z + 1. Write 1 / (np.exp(-Z) + 1)."""
    return _other("sigmoid", lambda Z: np.exp(Z) + 1)(H, W, b, activation)


@ex.misconception(of="layer_forward")
def sigmoid_of_twice_z(H, W, b, activation):
    """For "sigmoid" you return (1 + tanh z)/2, which is σ(2z). σ(z) is 1 / (1 + e^(−z))."""
    return _other("sigmoid", lambda Z: _sigmoid(2 * Z))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def inputs_transposed(H, W, b, activation):
    """The inputs are transposed. H has one example in each column, (n_in, m), and fits as it is: W @ H."""
    Z = W @ H.T + b
    return Z, G[activation](Z)


@ex.misconception(of="count_parameters")
def units_of_a_layer_joined(layer_sizes):
    """You multiply n_out by n_in + n_out. The units of a layer are not joined with each other, and each has one bias:
    n_out · (n_in + 1)."""
    return sum(after * (before + after) for before, after in _pairs(layer_sizes))


@ex.misconception(of="count_parameters")
def biases_at_both_ends(layer_sizes):
    """You add n_in as well as n_out to the weights of each layer. Only its own units have biases: n_out · n_in +
    n_out."""
    return sum(before * after + before + after for before, after in _pairs(layer_sizes))


@ex.misconception(of="layer_forward")
def relu_limited_to_six(H, W, b, activation):
    """For "relu" you limit the entries to 6 as well. ReLU has no upper limit: max(z, 0)."""
    return _other("relu", lambda Z: np.clip(Z, 0, 6))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def hard_sigmoid(H, W, b, activation):
    """For "sigmoid" you return 0.2 z + 0.5 between 0 and 1, the hard sigmoid. Here it is 1 / (1 + e^(−z))."""
    return _other("sigmoid", lambda Z: np.clip(0.2 * Z + 0.5, 0, 1))(H, W, b, activation)


@ex.misconception(of="layer_forward")
def step_for_sigmoid(H, W, b, activation):
    """For "sigmoid" you return 0 or 1, like a perceptron. A sigmoid answers anything in between: 1 / (1 + e^(−z))."""
    return _other("sigmoid", lambda Z: (Z > 0) * 1.0)(H, W, b, activation)
