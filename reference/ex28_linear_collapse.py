"""ex28: a network without activations as the one affine map it is."""

import numpy as np

from grader import Exercise, parameters

ex = Exercise(
    title="Without activations, depth collapses",
    chapter="D. Forward propagation",
    source="S3 41:22 to 44:28",
    inputs={"parameters": parameters("n0", "n1", "n2")},
    sizes={"n0": (4, 4), "n1": (3, 3), "n2": (2, 2)},  # few shapes: each is a truth to build
    hints=[
        "Take two layers first: put W1 x + b1 into W2 (…) + b2 and multiply out. What stands before x?",
        "W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2): the later layer stands on the left, also of the bias.",
        "For more layers keep W and b of everything so far, and let each next layer act on both.",
        "Start with W = W1, b = b1; then for l = 2 … L: W becomes Wl @ W, and b becomes Wl @ b + bl.",
    ],
    notes=[
        "S3's answer to why activations are needed: without them the deepest network is a linear regression.",
        "With a sigmoid at the very end only, it would be a logistic regression: the layers before still collapse.",
    ],
    builds_on=["ex26", "ex27"],
    topics=[
        "activation function: why one is needed",
        "identity (linear) activation",
        "deep linear network",
        "linear regression",
        "composition of affine maps: W2·W1 and W2·b1 + b2",
    ],
)

SHOWN = [
    {
        "parameters": {
            "W1": np.array([[2.0]]),
            "b1": np.array([[1.0]]),
            "W2": np.array([[3.0]]),
            "b2": np.array([[-4.0]]),
        }
    },
    {
        "parameters": {
            "W1": np.array([[1.0, 2.0, 0.0], [0.0, -1.0, 1.0]]),
            "b1": np.array([[1.0], [-1.0]]),
            "W2": np.array([[2.0, 3.0]]),
            "b2": np.array([[0.5]]),
        }
    },
]


def _so_far(parameters):
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"] @ W, parameters[f"W{layer}"] @ b + parameters[f"b{layer}"]
    return W, b


# The truth is the network itself: its output is W x + b, so W is its derivative by x, and b what is left at x = 0.


@ex.truth
def weights(sp, parameters):
    n0 = parameters["W1"].shape[1]
    x = np.array(sp.symbols(f"x1:{n0 + 1}", real=True)).reshape(n0, 1)
    A = x
    for layer in range(1, len(parameters) // 2 + 1):
        A = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
    return np.array([[sp.diff(a, x[i, 0]) for i in range(n0)] for a in A[:, 0]])


@ex.truth
def biases(sp, parameters):
    A = np.full((parameters["W1"].shape[1], 1), sp.Integer(0))
    for layer in range(1, len(parameters) // 2 + 1):
        A = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
    return A


@ex.function(points=2, truth=(weights, biases), returns=("W", "b"), check="two layers", examples=SHOWN, drawn=4)
def collapse(parameters):
    return _so_far(parameters)


ex.check(
    "three layers",
    of="collapse",
    points=2,
    inputs={"parameters": parameters("n0", "n1", "n2", "n3")},
    sizes={"n3": (5, 5)},
    truth=False,
    drawn=4,
    when_wrong="Two layers are right. The third acts on everything so far: on the weights and on the bias.",
)
ex.check(
    "any depth",
    of="collapse",
    points=1,
    inputs={"parameters": parameters("n0", "n1", "n2", "n3", "n4", "n5")},
    sizes={"n3": (6, 6), "n4": (5, 5), "n5": (1, 1)},
    truth=False,
    drawn=3,
    when_wrong="The number of layers is len(parameters) // 2: let a loop go over all of them.",
)
# In the order of text W10 comes before W2; the numbers stay small, so that eleven layers do.
_rng = np.random.default_rng(28)
ELEVEN = {}
for _layer in range(1, 12):
    ELEVEN[f"W{_layer}"] = np.round(_rng.uniform(-1.5, 1.5, (2, 2)), 2)
    ELEVEN[f"b{_layer}"] = np.round(_rng.uniform(-1, 1, (2, 1)), 2)
ex.check(
    "eleven layers",
    of="collapse",
    points=0.5,
    cases=[{"parameters": ELEVEN}],
    truth=False,
    when_wrong="From ten layers on the names are not in the order of text: 'W10' < 'W2'. Count the layers in a loop.",
)
ex.check(
    "one layer",
    of="collapse",
    points=0.5,
    inputs={"parameters": parameters("n0", "n2")},
    truth=False,
    drawn=2,
    when_wrong="With L = 1 the network is its one layer: W1 and b1.",
)
ex.check(
    "layers of one width",
    of="collapse",
    points=1,
    inputs={"parameters": parameters("n1", "n1", "n1", "n1")},
    sizes={"n1": (2, 2)},
    truth=False,
    drawn=3,
    when_wrong="With square matrices no shape protests when the order is wrong. Later layers stand on the left.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="collapse")
def by_asking_the_network(parameters):
    """An affine map is known from n + 1 inputs: it sends 0 to b, and unit vector i to b plus column i of W. So run the
    network on these, and nothing has to be multiplied out."""
    n0 = parameters["W1"].shape[1]
    A = np.column_stack([np.zeros(n0), np.eye(n0)])
    for layer in range(1, len(parameters) // 2 + 1):
        A = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
    b = A[:, :1]
    return A[:, 1:] - b, b


@ex.another_way(of="collapse")
def one_matrix_a_layer(parameters):
    """One more coordinate, always 1, takes the bias into the matrix: (W b) with a row 0 … 0 1 below. Then a layer is
    one matrix, and a network is their product; computer graphics moves its points so."""
    n0 = parameters["W1"].shape[1]
    product = np.eye(n0 + 1)
    for layer in range(1, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
        keeps_the_one = np.eye(1, W.shape[1] + 1, W.shape[1])
        product = np.vstack([np.hstack([W, b]), keeps_the_one]) @ product
    return product[:-1, :-1], product[:-1, -1:]


# --- wrong ideas ---------------------------------------------------------------------------------------


def _wrong(idea):
    return ex.misconception(of="collapse")(idea)


def _layers(parameters):
    return range(1, len(parameters) // 2 + 1)


def _product(matrices):
    product = matrices[0]
    for matrix in matrices[1:]:
        product = product @ matrix
    return product


@_wrong
def weights_in_reading_order(parameters):
    """W is W1 W2 … WL. The first layer acts first, so it stands next to x: WL … W2 W1."""
    return _product([parameters[f"W{layer}"] for layer in _layers(parameters)]), _so_far(parameters)[1]


@_wrong
def everything_in_reading_order(parameters):
    """In W and in b the matrices stand in the order W1 W2 …. A later layer stands on the left: W2 W1, W2 b1 + b2."""
    W = _product([parameters[f"W{layer}"] for layer in _layers(parameters)])
    b = parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        b = parameters[f"W{layer - 1}"] @ b + parameters[f"b{layer}"]
    return W, b


@_wrong
def biases_added_up(parameters):
    """The biases are simply added up. Later layers multiply what comes before them, biases too: W2 b1 + b2."""
    return _so_far(parameters)[0], sum(parameters[f"b{layer}"] for layer in _layers(parameters))


@_wrong
def last_bias_only(parameters):
    """b is the last bias alone. The earlier ones come through the later weights: W2 b1 + b2."""
    return _so_far(parameters)[0], parameters[f"b{len(parameters) // 2}"]


@_wrong
def last_bias_forgotten(parameters):
    """The last bias is missing: it is added after the last product, W2 b1 + b2."""
    last = len(parameters) // 2
    W, b = _so_far(parameters)
    return W, b - parameters[f"b{last}"]


@_wrong
def later_biases_forgotten(parameters):
    """b is WL … W2 b1 alone. Each later layer adds its own bias as well: W2 b1 + b2."""
    b = parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        b = parameters[f"W{layer}"] @ b
    return _so_far(parameters)[0], b


@_wrong
def first_bias_forgotten(parameters):
    """b1 has no part in your b. It comes through the later weights: W2 b1 + b2."""
    return _so_far({**parameters, "b1": 0 * parameters["b1"]})


@_wrong
def middle_biases_forgotten(parameters):
    """The biases between the first and the last layer are missing: with three layers b = W3 W2 b1 + W3 b2 + b3."""
    last = len(parameters) // 2
    middle = {f"b{layer}": 0 * parameters[f"b{layer}"] for layer in range(2, last)}
    return _so_far({**parameters, **middle})


@_wrong
def all_biases_forgotten(parameters):
    """b is 0. The biases come through the later weights: W2 b1 + b2."""
    W, b = _so_far(parameters)
    return W, 0 * b


@_wrong
def only_the_layer_before(parameters):
    """b holds only the last two biases, as WL b(L−1) + bL. Earlier ones come through as well: keep the b of everything
    so far, and let each next layer act on it."""
    last = len(parameters) // 2
    W, b = _so_far(parameters)
    return W, parameters[f"W{last}"] @ parameters[f"b{last - 1}"] + parameters[f"b{last}"] if last > 1 else b


@_wrong
def bias_through_its_own_weights(parameters):
    """Each bias is multiplied by its own layer's weights as well: W2 (b1 + b2). A layer adds its bias after the
    product: W2 b1 + b2."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"] @ W, parameters[f"W{layer}"] @ (b + parameters[f"b{layer}"])
    return W, b


@_wrong
def bias_through_all_weights(parameters):
    """The bias is multiplied by the product of all weights so far. Only the next layer's weights act on it: Wl b + bl,
    with Wl alone. Is W changed before b uses it?"""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        W = parameters[f"W{layer}"] @ W
        b = W @ b + parameters[f"b{layer}"]
    return W, b


@_wrong
def last_layer_left_out(parameters):
    """The last layer is missing. Does the loop end too early (range(2, L) ends with L − 1), or does the return stand
    inside it?"""
    last = len(parameters) // 2
    W, b = _so_far(
        {f"{kind}{layer}": parameters[f"{kind}{layer}"] for kind in "Wb" for layer in range(1, last)} or parameters
    )
    return W, b


@_wrong
def first_layer_left_out(parameters):
    """The first layer is missing: begin with W1 and b1."""
    last = len(parameters) // 2
    moved = {f"{kind}{layer - 1}": parameters[f"{kind}{layer}"] for kind in "Wb" for layer in range(2, last + 1)}
    return _so_far(moved or parameters)


@_wrong
def two_layers_for_all(parameters):
    """Only W1, b1, W2 and b2 are in your result. There may be more layers: let a loop go over all of them."""
    return _so_far({name: value for name, value in parameters.items() if name[1:] in ("1", "2")})


@_wrong
def three_layers_for_all(parameters):
    """Only the first three layers are in your result. There may be more: let a loop go over all of them."""
    return _so_far({name: value for name, value in parameters.items() if name[1:] in ("1", "2", "3")})


@_wrong
def layers_in_the_order_of_text(parameters):
    """Your layers are in the order of text: W1, W10, W11, W2 …. Sort them by their numbers, int(k[1:])."""
    names = sorted(name[1:] for name in parameters if name[0] == "W")
    return _so_far({f"{kind}{k}": parameters[kind + name] for k, name in enumerate(names, 1) for kind in "Wb"})


@_wrong
def bias_added_up_to_a_number(parameters):
    """What the earlier bias becomes, W2 b1, is added up to one number. It is a column with an entry for each unit."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"] @ W, np.sum(parameters[f"W{layer}"] @ b) + parameters[f"b{layer}"]
    return W, b


@_wrong
def weights_added(parameters):
    """The weights are added. One layer after the other means a product: W2 (W1 x) = (W2 W1) x."""
    return sum(parameters[f"W{layer}"] for layer in _layers(parameters)), _so_far(parameters)[1]


@_wrong
def weights_and_biases_added(parameters):
    """Weights and biases are added up. One layer after the other means products: W = W2 W1, b = W2 b1 + b2."""
    added = {kind: sum(parameters[f"{kind}{layer}"] for layer in _layers(parameters)) for kind in "Wb"}
    return added["W"], added["b"]


@_wrong
def elementwise_product(parameters):
    """The weights are multiplied element by element, W2 * W1. A matrix product is meant: W2 @ W1."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"] * W, parameters[f"W{layer}"] @ b + parameters[f"b{layer}"]
    return W, b


@_wrong
def elementwise_product_for_both(parameters):
    """All products are element by element, with *. Matrix products are meant: W2 @ W1, and W2 @ b1 + b2."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"] * W, parameters[f"W{layer}"] * b + parameters[f"b{layer}"]
    return W, b


@_wrong
def bias_in_each_column(parameters):
    """Each column of W has b added to it. That is what comes out for the unit vectors: subtract the network's output
    for the zero vector, which is b, and W is left."""
    W, b = _so_far(parameters)
    return W + b, b


@_wrong
def transposed_weights(parameters):
    """W is transposed. With columns as examples W is (n_L, n0), so that W @ X + b is the output."""
    W, b = _so_far(parameters)
    return W.T, b


@_wrong
def both_transposed(parameters):
    """W and b are transposed, as they would be with rows as examples. Here examples are columns: W is (n_L, n0), b is
    (n_L, 1)."""
    W, b = _so_far(parameters)
    return W.T, b.T


@_wrong
def bias_flat(parameters):
    """b has lost an axis: it is (n_L, 1), a column, so that W @ X + b adds it to every example."""
    W, b = _so_far(parameters)
    return W, b[:, 0]


@_wrong
def bias_first(parameters):
    """W and b have changed places: return W, b."""
    W, b = _so_far(parameters)
    return b, W


@_wrong
def sigmoids_kept(parameters):
    """A sigmoid acts on the bias on its way. The layers here have no activation: b = W2 b1 + b2, nothing else."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(2, len(parameters) // 2 + 1):
        squashed = 1 / (1 + np.exp(-b))
        W, b = parameters[f"W{layer}"] @ W, parameters[f"W{layer}"] @ squashed + parameters[f"b{layer}"]
    return W, b


@_wrong
def output_at_ones(parameters):
    """Your b is the network's output for x = (1, …, 1), which is W·1 + b. b alone is the output for x = 0."""
    W, b = _so_far(parameters)
    return W, b + W.sum(axis=1, keepdims=True)


def _with_bias(name, text, step):
    """Right weights, and a bias that takes step(Wl, b, bl) in each later layer."""

    def idea(parameters):
        b = parameters["b1"]
        for layer in range(2, len(parameters) // 2 + 1):
            b = step(parameters[f"W{layer}"], b, parameters[f"b{layer}"])
        return _so_far(parameters)[0], b

    idea.__name__, idea.__doc__ = name, text
    _wrong(idea)


_with_bias(
    "later_biases_subtracted",
    "The later biases are subtracted. A layer adds its bias: W2 b1 + b2.",
    lambda W, b, bl: W @ b - bl,
)
_with_bias(
    "later_biases_twice",
    "The later biases come in twice. A layer adds its bias once: W2 b1 + b2.",
    lambda W, b, bl: W @ b + 2 * bl,
)
_with_bias(
    "relu_kept",
    "A ReLU acts on the bias on its way: negative entries become 0. There is no activation here: b = W2 b1 + b2.",
    lambda W, b, bl: W @ np.maximum(b, 0) + bl,
)
_with_bias(
    "tanh_kept",
    "A tanh acts on the bias on its way. The layers here have no activation: b = W2 b1 + b2.",
    lambda W, b, bl: W @ np.tanh(b) + bl,
)
_with_bias(
    "bias_entries_added_up",
    "The entries of each later bias are added up. Every unit has its own: W2 b1 + b2, with the column b2 as it is.",
    lambda W, b, bl: W @ b + np.sum(bl),
)


@_wrong
def first_layer_twice(parameters):
    """The first layer acts twice. If you start with W1 and b1, the loop begins with layer 2."""
    W, b = parameters["W1"], parameters["b1"]
    for layer in range(1, len(parameters) // 2 + 1):
        W, b = parameters[f"W{layer}"] @ W, parameters[f"W{layer}"] @ b + parameters[f"b{layer}"]
    return W, b


@_wrong
def biases_in_reverse_order(parameters):
    """The biases come in the reverse order, the last layer's first. Layer l adds bl."""
    last = len(parameters) // 2
    return _so_far({**parameters, **{f"b{layer}": parameters[f"b{last + 1 - layer}"] for layer in _layers(parameters)}})
