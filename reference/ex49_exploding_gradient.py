"""ex49: what a deep product of matrices does to a signal, and how soon a factor reaches a limit."""

import numpy as np

from grader import Exercise, computed, floats

ex = Exercise(
    title="The exploding gradient",
    chapter="G. Making networks train",
    source="S3 54:02 to 58:15; S2 'Exploding Gradient Problem'",
    topics=[
        "exploding gradient",
        "vanishing gradient",
        "deep linear network",
        "identity (linear) activation",
        "depth as an exponent: 1.5^L, 0.5^L",
    ],
    inputs={
        "x": floats("n", low=-2, high=2),
        "W1": floats("n", "n", low=-2, high=2),
        "W2": floats("n", "n", low=-2, high=2),
        "W3": floats("n", "n", low=-2, high=2),
        "weights": computed(lambda W1, W2, W3: [W1, W2, W3]),
        "scale": floats(low=1.1, high=3),
        "limit": floats(low=2, high=2000),
    },
    hints=[
        "The first matrix of the list acts first: x becomes W_1 x, then W_2 times that: a loop over weights.",
        "Multiply from the left, W @ x. For examples as columns the same line works.",
        "depth_until: begin with no layer, where the product is 1, and multiply by scale until the limit is reached.",
        "Two cases: scale > 1 goes on while the product is below the limit, scale < 1 while it is above.",
    ],
    notes=[
        "S2 says that the gradient explodes as the derivative of an activation approaches infinity, as with ReLU. The "
        "slope of ReLU is 0 or 1; it is the product of the weights that grows.",
        "S2 recommends tanh against it; a slope of 1 at most does not stop large weights.",
    ],
    builds_on=["ex28", "ex48"],
)

HALF_AGAIN, HALF = 1.5 * np.eye(2), 0.5 * np.eye(2)
TURN, SHEAR = np.array([[0.0, -1.0], [1.0, 0.0]]), np.array([[1.0, 2.0], [0.0, 1.0]])


@ex.function(
    points=2,
    check="one example",
    examples=[
        {"x": [1.0, 2.0], "weights": [TURN, SHEAR]},
        {"x": [1.0, -2.0], "weights": [HALF_AGAIN] * 10},
    ],
    cases=[
        {"x": [1.0, -2.0], "weights": [HALF] * 10},
        {"x": [-1.5], "weights": [np.array([[2.0]]), np.array([[-0.5]]), np.array([[3.0]])]},
        {"x": [1.0, -2.0, 0.5], "weights": [np.diag([1.0, 2.0, 3.0]) + 0.5]},
    ],
    drawn=4,
)
def deep_linear_output(x, weights):
    for W in weights:
        x = W @ x
    return x


ex.check(
    "several examples",
    of="deep_linear_output",
    points=0.5,
    inputs={"x": floats("n", "m", low=-2, high=2)},
    sizes={"n": (2, 3), "m": (4, 5)},
    cases=[{"x": [[1.0], [2.0]], "weights": [SHEAR, TURN]}],
    drawn=3,
    when_wrong="Examples are columns: W @ x has the shape of x for a matrix too.",
)
ex.check(
    "no layer",
    of="deep_linear_output",
    points=0.5,
    cases=[{"x": [1.0, -2.0, 0.5], "weights": []}, {"x": [[1.0, 2.0]], "weights": []}],
    when_wrong="An empty list changes nothing: x comes back.",
)


@ex.truth
def depth(sp):
    scale, limit = sp.symbols("scale limit", positive=True)
    return sp.Max(0, sp.ceiling(sp.log(limit) / sp.log(scale)))


@ex.function(
    points=1,
    truth=depth,
    check="scale above 1",
    examples=[{"scale": 1.5, "limit": 1000.0}],
    cases=[{"scale": 3.0, "limit": 2.5}, {"scale": 1.01, "limit": 5.0}],
    drawn=4,
)
def depth_until(scale, limit):
    return max(0, int(np.ceil(np.log(limit) / np.log(scale))))


ex.check(
    "scale below 1",
    of="depth_until",
    points=1,
    inputs={"scale": floats(low=0.3, high=0.95), "limit": floats(low=0.0005, high=0.5, decimals=4)},
    examples=[{"scale": 0.5, "limit": 0.001}],
    cases=[{"scale": 0.4, "limit": 0.6}, {"scale": 0.99, "limit": 0.2}],
    drawn=4,
    when_wrong="Below 1 the product falls: stop as soon as scale^L <= limit.",
)
ex.check(
    "exactly at the limit",
    of="depth_until",
    points=0.5,
    # Powers of 2 for which logarithms of any kind come out exact too.
    cases=[
        {"scale": s, "limit": s**k} for s, k in ((2.0, 2), (2.0, 4), (2.0, 8), (0.5, 2), (0.5, 8), (4.0, 2), (0.25, 4))
    ]
    + [{"scale": 2.0, "limit": 1.0}, {"scale": 0.5, "limit": 1.0}],
    truth=False,
    when_wrong="Reaching the limit exactly is enough: 2^4 >= 16, so the answer for 2 and 16 is 4.",
)
ex.check(
    "reached with no layer",
    of="depth_until",
    points=0.5,
    cases=[
        {"scale": 1.5, "limit": 0.3},
        {"scale": 3.0, "limit": 0.001},
        {"scale": 0.75, "limit": 3.0},
        {"scale": 0.5, "limit": 900.0},
    ],
    truth=False,
    when_wrong="With no layer the product is 1. Where that is enough, L is 0, never a negative number.",
)


@ex.another_way(of="deep_linear_output")
def one_matrix_for_all(x, weights):
    """Multiply the matrices first: the whole network is one matrix (ex28). For a single x this is more work; it pays
    when many inputs go through the same weights."""
    product = np.eye(len(x))
    for W in weights:
        product = W @ product
    return product @ x


@ex.another_way(of="depth_until")
def layer_by_layer(scale, limit):
    """Add layers until it is enough, as the task says it; no logarithm is needed. It takes as many steps as the answer
    is large, where the logarithm takes one."""
    if scale < 1:
        # To fall to the limit is to rise to 1/limit by the factor 1/scale.
        scale, limit = 1 / scale, 1 / limit
    depth, product = 0, 1.0
    # Rounding must not cost a layer where the limit is reached exactly.
    while product < limit * (1 - 1e-12):
        product *= scale
        depth += 1
    return depth


# --- wrong ideas: the product -------------------------------------------------------------------------------


@ex.misconception(of="deep_linear_output")
def last_matrix_first(x, weights):
    """The matrices act in reverse: the last of the list comes first, as in W_1 · W_2 · … · x. W_1, the first of the
    list, acts first."""
    for W in reversed(weights):
        x = W @ x
    return x


@ex.misconception(of="deep_linear_output")
def multiplied_from_the_right(x, weights):
    """This is what x @ W gives, the transposed matrices. Multiply from the left: W @ x."""
    for W in weights:
        x = W.T @ x
    return x


@ex.misconception(of="deep_linear_output")
def transposed_and_reversed(x, weights):
    """This is W_1ᵀ · … · W_Lᵀ · x, the way that a gradient goes back. The output is W_L · … · W_1 · x."""
    for W in reversed(weights):
        x = W.T @ x
    return x


@ex.misconception(of="deep_linear_output")
def matrices_multiplied_by_entries(x, weights):
    """The matrices are multiplied entry by entry, with *. A product of matrices is @."""
    product = np.eye(len(x))
    for k, W in enumerate(weights):
        product = W * product if k else W
    return product @ x


@ex.misconception(of="deep_linear_output")
def identity_multiplied_by_entries(x, weights):
    """Only the diagonals of the matrices act, as if you multiplied entry by entry, with *, beginning with np.eye. A
    product of matrices is @."""
    product = np.eye(len(x))
    for W in weights:
        product = W * product
    return product @ x


@ex.misconception(of="deep_linear_output")
def matrices_added(x, weights):
    """The matrices are added. One layer after the other makes a product, W_L · … · W_1."""
    return sum(weights) @ x if weights else 0 * x


@ex.misconception(of="deep_linear_output")
def first_layer_only(x, weights):
    """Only the first matrix acts. Does the return stand inside the loop?"""
    return weights[0] @ x if weights else x


@ex.misconception(of="deep_linear_output")
def last_layer_only(x, weights):
    """Only the last matrix acts. Each layer takes the output of the one before: x = W @ x."""
    return weights[-1] @ x if weights else x


@ex.misconception(of="deep_linear_output")
def first_layer_left_out(x, weights):
    """The first matrix is left out. The loop runs over all of the list, from index 0."""
    for W in weights[1:]:
        x = W @ x
    return x


@ex.misconception(of="deep_linear_output")
def last_layer_left_out(x, weights):
    """The last matrix is left out. Does your loop end one too early?"""
    for W in weights[:-1]:
        x = W @ x
    return x


@ex.misconception(of="deep_linear_output")
def first_matrix_every_time(x, weights):
    """The first matrix acts in every layer. Each layer has its own, W_1, W_2, …"""
    for _ in weights:
        x = weights[0] @ x
    return x


@ex.misconception(of="deep_linear_output")
def multiplied_by_entries(x, weights):
    """W * x multiplies entry by entry. A product of matrices is @: W @ x."""
    for W in weights:
        x = W * x
    return x


@ex.misconception(of="deep_linear_output")
def first_matrix_twice(x, weights):
    """The first matrix acts twice. If you begin with weights[0], the loop goes on with weights[1:]."""
    for W in weights[:1] + weights:
        x = W @ x
    return x


@ex.misconception(of="deep_linear_output")
def length_kept_at_one(x, weights):
    """The output is scaled to length 1 in every layer. Leave it as it is: whether it explodes is the question."""
    for W in weights:
        x = W @ x
        x = x / np.linalg.norm(x)
    return x


@ex.misconception(of="deep_linear_output")
def last_matrix_every_time(x, weights):
    """The last matrix acts in every layer. Each layer has its own, W_1, W_2, …"""
    for _ in weights:
        x = weights[-1] @ x
    return x


@ex.misconception(of="deep_linear_output")
def square_of_the_last(x, weights):
    """Every other matrix is missing: W_1, W_3, … act alone. Does your loop take steps of two?"""
    for W in weights[::2]:
        x = W @ x
    return x


@ex.misconception(of="deep_linear_output")
def nothing_done(x, weights):
    """x came back as it was. W @ x is a new array: write x = W @ x in the loop."""
    return x


@ex.misconception(of="deep_linear_output")
def product_alone(x, weights):
    """This is the product of the matrices. Apply it to x."""
    product = np.eye(len(x))
    for W in weights:
        product = W @ product
    return product


@ex.misconception(of="deep_linear_output")
def sigmoid_in_every_layer(x, weights):
    """There is a sigmoid in every layer. Here the activations are the identity: W @ x and no more."""
    for W in weights:
        x = 1 / (1 + np.exp(-(W @ x)))
    return x


@ex.misconception(of="deep_linear_output")
def tanh_in_every_layer(x, weights):
    """There is a tanh in every layer. Here the activations are the identity: W @ x and no more."""
    for W in weights:
        x = np.tanh(W @ x)
    return x


@ex.misconception(of="deep_linear_output")
def relu_in_every_layer(x, weights):
    """There is a ReLU in every layer. Here the activations are the identity: W @ x and no more."""
    for W in weights:
        x = np.maximum(W @ x, 0)
    return x


@ex.misconception(of="deep_linear_output")
def input_added_in_every_layer(x, weights):
    """Each layer's input is added to its output, x + W @ x, as in a residual network. Here it is W @ x alone."""
    for W in weights:
        x = x + W @ x
    return x


@ex.misconception(of="deep_linear_output")
def all_outputs(x, weights):
    """All layers' outputs came back. Only the last one is asked for."""
    outputs = []
    for W in weights:
        x = W @ x
        outputs.append(x)
    return outputs


@ex.misconception(of="deep_linear_output")
def at_least_one_layer(x, weights):
    """For an empty list 0 comes back. With no layer the output is x itself."""
    return deep_linear_output(x, weights) if weights else 0 * x


# --- wrong ideas: the depth ---------------------------------------------------------------------------------


def _exact(scale, limit):
    """The depth as a real number."""
    return np.log(limit) / np.log(scale)


def _first(scale, limit):
    return max(0, int(np.ceil(_exact(scale, limit))))


@ex.misconception(of="depth_until")
def beyond_the_limit(scale, limit):
    """You go on until the limit is passed. Reaching it exactly is enough: >= (or <= below 1)."""
    return max(0, int(np.floor(_exact(scale, limit))) + 1)


@ex.misconception(of="depth_until")
def begun_with_one_layer(scale, limit):
    """You begin with one layer, so 0 never comes back. Begin with L = 0, where the product is 1."""
    return max(1, _first(scale, limit))


@ex.misconception(of="depth_until")
def one_before(scale, limit):
    """This is one too few, the last L before the limit. The first one that reaches it is asked for."""
    return max(0, _first(scale, limit) - 1)


@ex.misconception(of="depth_until")
def one_after(scale, limit):
    """This is one too many. Does your loop add 1 once more after the limit is reached?"""
    return _first(scale, limit) + 1


@ex.misconception(of="depth_until")
def growth_only(scale, limit):
    """For a scale below 1 you say 0, as if only growth counted. There the product falls: stop at scale^L <= limit."""
    if scale < 1 < limit:
        raise ValueError("scale**L never grows to the limit")
    return _first(scale, limit) if scale > 1 else 0


@ex.misconception(of="depth_until")
def decay_only(scale, limit):
    """For a scale above 1 you say 0, as if only decay counted. There the product grows: stop at scale^L >= limit."""
    if limit < 1 < scale:
        raise ValueError("scale**L never falls to the limit")
    return _first(scale, limit) if scale < 1 else 0


@ex.misconception(of="depth_until")
def below_zero(scale, limit):
    """A negative L came back. Where the product of no layers, 1, is enough, L is 0: take max(0, …)."""
    return int(np.ceil(_exact(scale, limit)))


@ex.misconception(of="depth_until")
def sign_dropped(scale, limit):
    """Where no layer is needed a positive number comes back, as if a sign had been dropped. With no layer the product
    is 1; where that is enough, L is 0."""
    return int(np.ceil(np.abs(_exact(scale, limit))))


@ex.misconception(of="depth_until")
def rounded_down(scale, limit):
    """The depth is rounded down, to a product that has not reached the limit yet. Round up."""
    return max(0, int(np.floor(_exact(scale, limit))))


@ex.misconception(of="depth_until")
def rounded_to_the_nearest(scale, limit):
    """The depth is rounded to the nearest whole number, which may not reach the limit. Round up."""
    return max(0, int(np.round(_exact(scale, limit))))


@ex.misconception(of="depth_until")
def not_rounded(scale, limit):
    """This is log(limit)/log(scale), which is no whole number. Layers are: take the next whole number from there."""
    return max(0.0, _exact(scale, limit))


@ex.misconception(of="depth_until")
def logarithms_upside_down(scale, limit):
    """This is log(scale)/log(limit), upside down: scale^L = limit means L = log(limit)/log(scale)."""
    return max(0, int(np.ceil(np.log(scale) / np.log(limit)))) if limit != 1 else 0


@ex.misconception(of="depth_until")
def base_forgotten(scale, limit):
    """This is the natural logarithm of the limit. The base is scale: log(limit)/log(scale)."""
    return max(0, int(np.ceil(np.log(limit))))


@ex.misconception(of="depth_until")
def base_two(scale, limit):
    """This is the logarithm of the limit to the base 2. The base is scale: log(limit)/log(scale)."""
    return max(0, int(np.ceil(np.log2(limit))))


@ex.misconception(of="depth_until")
def base_ten(scale, limit):
    """This is the logarithm of the limit to the base 10. The base is scale: log(limit)/log(scale)."""
    return max(0, int(np.ceil(np.log10(limit))))


@ex.misconception(of="depth_until")
def logarithms_subtracted(scale, limit):
    """This is log(limit) − log(scale). scale^L = limit means L · log(scale) = log(limit): divide."""
    return max(0, int(np.ceil(np.log(limit) - np.log(scale))))


@ex.misconception(of="depth_until")
def beyond_the_limit_above_1(scale, limit):
    """For a scale above 1 you go on until the limit is passed. Reaching it exactly is enough: >=."""
    return beyond_the_limit(scale, limit) if scale > 1 else _first(scale, limit)


@ex.misconception(of="depth_until")
def beyond_the_limit_below_1(scale, limit):
    """For a scale below 1 you go on until the limit is passed. Reaching it exactly is enough: <=."""
    return beyond_the_limit(scale, limit) if scale < 1 else _first(scale, limit)


@ex.misconception(of="depth_until")
def multiples_for_powers(scale, limit):
    """This is limit/scale, as if every layer added scale. Every layer multiplies by it: scale^L."""
    return int(np.ceil(limit / scale))


@ex.misconception(of="depth_until")
def layers_added(scale, limit):
    """Every layer adds scale to 1 (or takes it off) in your loop. Every layer multiplies by it: scale^L."""
    return max(0, int(np.ceil((limit - 1) / scale if scale > 1 else (1 - limit) / scale)))


@ex.misconception(of="depth_until")
def simple_growth(scale, limit):
    """This is (limit − 1)/(scale − 1), as if every layer added scale − 1. Every layer multiplies by scale: scale^L."""
    return max(0, int(np.ceil((limit - 1) / (scale - 1))))


@ex.misconception(of="depth_until")
def base_and_exponent_swapped(scale, limit):
    """This is the smallest L with L^scale >= limit: base and exponent have changed places. It is scale^L."""
    return int(np.ceil(limit ** (1 / scale)))


@ex.misconception(of="depth_until")
def logarithms_multiplied(scale, limit):
    """This is log(limit) · log(scale). scale^L = limit means L · log(scale) = log(limit): divide."""
    return max(0, int(np.ceil(np.log(limit) * np.log(scale))))


@ex.misconception(of="depth_until")
def product_returned(scale, limit):
    """The product scale^L came back. L itself is asked for, the number of layers."""
    return scale ** _first(scale, limit)


@ex.picture("A signal of size 1 through equal layers", x="layers", y="size of the output", logarithmic=True)
def by_depth(deep_linear_output):
    layers = np.arange(0, 21, 2)

    def line(scale):
        return layers, [
            float(np.abs(deep_linear_output(np.ones(1), [np.array([[scale]])] * int(n))[0])) for n in layers
        ]

    return {"1.5": line(1.5), "1.1": line(1.1), "0.9": line(0.9), "0.5": line(0.5)}
