"""ex55: L2 and L1 penalties of weights, and their gradients."""

import numpy as np

from grader import Exercise, Input, computed, flags, floats, integers

ex = Exercise(
    title="Weight penalties: L2 and L1",
    chapter="G. Making networks train",
    source="S2 'Regularization'; S3 1:04:44",
    inputs={
        "W1": floats("n1", "n0"),
        "W2": floats("n2", "n1"),
        "weights": computed(lambda W1, W2: [W1, W2]),
        "W": floats("n_out", "n_in"),
        "size": floats("n_out", "n_in", low=0.1, high=3),
        "up": flags("n_out", "n_in"),
        "lam": floats(low=0.1, high=3),
        "m": integers(low=3, high=40),
    },
    sizes={"n0": (2, 2), "n1": (3, 3), "n2": (1, 1), "n_out": (2, 4), "n_in": (2, 5)},
    hints=[
        "The matrices have different shapes: go through the list, and add up one number for each matrix.",
        "‖W‖² is the sum of the squares of all entries, np.sum(W**2). np.linalg.norm(W) is its root.",
        "A gradient has the shape of W: each entry is the slope of the cost by this one weight. What is left of a sum "
        "of squares then?",
        "The slope of w²/2 is w, that of |w| is the sign of w. np.sign gives 0 at 0, as it is wanted.",
        "l2_cost: lam / (2 * m) * total; the brackets matter. l2_gradient: lam / m * W.",
    ],
    notes=[
        "Conventions differ: with or without the ½, with λ/m or λ alone. Keras's L2(0.01) is 0.01 · Σ w², without ½ "
        "and without 1/m; PyTorch's weight_decay is the factor of W in the gradient.",
        "S2 recommends L2 against dying ReLUs. It keeps weights small; a unit that is dead gets no other gradient, so "
        "its weights shrink towards 0, and whether it wakes up depends on its bias.",
    ],
    builds_on=["ex20", "ex29"],
    topics=[
        "L2 regularisation: λ/(2m)·Σ w²",
        "L2 regularisation: gradient λ/m·W",
        "L1 regularisation: λ/m·Σ |w|",
        "weight decay",
        "subgradient",
        "regularisation",
        "overfitting",
    ],
)

WORKED = [[1.0, -2.0], [0.0, 3.0]]


def _list(*matrices):
    return [np.array(matrix) for matrix in matrices]


SHOWN = [{"weights": _list(WORKED), "lam": 0.5, "m": 10}]
BY_HAND = [
    {"weights": _list([[0.5, -1.5, 2.0]]), "lam": 2.0, "m": 1},
    {"weights": _list([[1.0], [-2.0]], [[0.5, 0.25]], [[-3.0]]), "lam": 0.25, "m": 8},
    {"weights": _list([[0.5, 0.25]], [[3.0], [-2.0]]), "lam": 1.0, "m": 6},
    {"weights": _list([[0.0, 0.0]], [[0.0]]), "lam": 1.5, "m": 4},
    {"weights": _list([[1.0, -2.0], [0.5, 4.0]], [[2.0, -1.0]]), "lam": 0.0, "m": 5},
]


def _one_to_four(rng, size):
    a, b = size
    shapes = [(a, b), (b, a), (1, b), (2, 1)][: rng.integers(1, 5)]
    return [np.round(rng.uniform(-3, 3, shape), 3) for shape in shapes]


OTHER_LISTS = {"weights": Input(("a", "b"), _one_to_four)}


@ex.truth
def l2_of_two_layers(sp, W1, W2):
    lam, m = sp.symbols("lam m", positive=True)
    return lam * ((W1**2).sum() + (W2**2).sum()) / (2 * m)


@ex.function(points=2, truth=l2_of_two_layers, check="two matrices", drawn=6)
def l2_cost(weights, lam, m):
    return lam / (2 * m) * sum(np.sum(W**2) for W in weights)


ex.check(
    "one to four matrices",
    of="l2_cost",
    points=1,
    truth=False,
    examples=SHOWN,
    cases=BY_HAND,
    inputs=OTHER_LISTS,
    sizes={"a": (2, 3), "b": (4, 5)},
    drawn=4,
)


@ex.truth
def l2_of_one(sp):
    W = sp.Symbol("W", real=True)
    lam, m = sp.symbols("lam m", positive=True)
    return sp.total(lam * W**2 / (2 * m))


ex.function(
    "l2_gradient",
    points=2,
    truth=l2_of_one.diff("W"),
    check="a matrix",
    examples=[{"W": WORKED, "lam": 0.5, "m": 10}],
    cases=[{"W": [[0.5, -1.5, 2.0]], "lam": 2.0, "m": 1}, {"W": [[1.0], [-4.0]], "lam": 0.5, "m": 7}],
)


@ex.truth
def l1_of_two_layers(sp, W1, W2):
    lam, m = sp.symbols("lam m", positive=True)
    size = np.vectorize(sp.Abs, otypes=[object])
    return lam * (size(W1).sum() + size(W2).sum()) / m


@ex.function(points=2, truth=l1_of_two_layers, check="two matrices", drawn=6)
def l1_cost(weights, lam, m):
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


ex.check(
    "one to four matrices",
    of="l1_cost",
    points=1,
    truth=False,
    examples=SHOWN,
    cases=BY_HAND,
    inputs=OTHER_LISTS,
    sizes={"a": (2, 3), "b": (4, 5)},
    drawn=4,
)


@ex.truth
def l1_of_one(sp):
    W = sp.Symbol("W", real=True)
    lam, m = sp.symbols("lam m", positive=True)
    return sp.total(lam * sp.Abs(W) / m)


ex.function(
    "l1_subgradient",
    points=2,
    truth=l1_of_one.diff("W"),
    check="weights that are not 0",
    # Not near 0, so that w / (|w| + 1e-8) is right too.
    inputs={"W": computed(lambda size, up: np.where(up, size, -size))},
    examples=[{"W": [[1.0, -2.0], [0.5, 3.0]], "lam": 0.5, "m": 10}],
    cases=[{"W": [[0.5, -1.5, 2.0]], "lam": 2.0, "m": 1}, {"W": [[0.1], [-40.0]], "lam": 0.5, "m": 7}],
)
ex.check(
    "weights that are 0",
    of="l1_subgradient",
    points=1,
    examples=[{"W": WORKED, "lam": 0.5, "m": 10}],
    cases=[
        {"W": [[0.0, 0.0, 1.5], [-2.0, 0.0, 0.5]], "lam": 2.0, "m": 4},
        {"W": [[0.0]], "lam": 1.0, "m": 2},
        {"W": [[0.0, -1.0]], "lam": 0.3, "m": 5},
    ],
    when_wrong="|w| has a kink at 0, and there the subgradient is to be 0: neither +λ/m nor −λ/m, and no w/|w|.",
)


@ex.another_way(of="l2_cost")
def matrix_times_itself(weights, lam, m):
    """np.vdot lays both arrays out as vectors and multiplies them, so vdot(W, W) is the sum of the squares. No matrix
    of squares is made on the way."""
    return lam / (2 * m) * sum(np.vdot(W, W) for W in weights)


@ex.another_way(of="l1_cost")
def norm_of_all_weights(weights, lam, m):
    """Put all weights into one vector; the penalty is its 1-norm, which gives L1 its name. With 2 in place of 1 you get
    the root of the sum of L2."""
    everything = np.concatenate([W.ravel() for W in weights])
    return lam / m * np.linalg.norm(everything, 1)


@ex.another_way(of="l1_subgradient")
def difference_of_two_masks(W, lam, m):
    """1 where a weight is positive, less 1 where it is negative: what is left where it is 0 is 0. This is what np.sign
    does, and the same line with other conditions makes other slopes with a kink."""
    return lam / m * (1.0 * (W > 0) - 1.0 * (W < 0))


# --- wrong ideas about both costs ------------------------------------------------------------------------


def _costs(idea):
    """Declare a wrong idea for both costs: the recipe gets the cost, to be used with other arguments."""
    for name, cost in (("l2_cost", l2_cost), ("l1_cost", l1_cost)):

        def recipe(weights, lam, m, cost=cost):
            return idea(cost, weights, lam, m)

        recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
        ex.misconception(of=name)(recipe)
    return idea


@_costs
def first_matrix_only(cost, weights, lam, m):
    """Only the first matrix of the list is in your result. All of them count. Does the return stand inside the loop?"""
    return cost(weights[:1], lam, m)


@_costs
def last_matrix_only(cost, weights, lam, m):
    """Only the last matrix of the list is in your result. All of them count. Does = stand in the loop where += is
    needed?"""
    return cost(weights[-1:], lam, m)


@_costs
def last_matrix_left_out(cost, weights, lam, m):
    """The last matrix of the list is missing. The output layer's weights are penalised too."""
    return cost(weights[:-1], lam, m)


@_costs
def first_matrix_left_out(cost, weights, lam, m):
    """The first matrix of the list is missing. Indices begin at 0."""
    return cost(weights[1:], lam, m)


@_costs
def multiplied_by_m(cost, weights, lam, m):
    """You multiply by m where you should divide. Python divides only by what comes next: lam / 2 * m is (lam / 2) * m,
    and lam / (2 * m) is what L2 has."""
    return cost(weights, lam, m) * m**2


@_costs
def m_left_out(cost, weights, lam, m):
    """The 1/m is missing: here the penalty is divided by the number of examples, as the loss is."""
    return cost(weights, lam, 1)


@_costs
def lam_left_out(cost, weights, lam, m):
    """λ is missing: it says how much the penalty counts."""
    return cost(weights, 1, m)


@_costs
def number_of_weights_for_m(cost, weights, lam, m):
    """You divide by the number of weights, as a mean over them does. m is the number of training examples."""
    return cost(weights, lam, sum(W.size for W in weights))


@_costs
def mean_of_each_matrix(cost, weights, lam, m):
    """You take the mean over the entries of each matrix. The penalty is their sum: large layers cost more."""
    return sum(cost([W], lam, m) / W.size for W in weights)


@_costs
def one_cost_a_matrix(cost, weights, lam, m):
    """You return one cost for each matrix. Asked is their sum, one number."""
    return np.array([cost([W], lam, m) for W in weights])


@_costs
def m_is_the_number_of_matrices(cost, weights, lam, m):
    """You divide by the number of matrices. m is the number of training examples, the third argument."""
    return cost(weights, lam, len(weights))


@_costs
def lam_squared(cost, weights, lam, m):
    """λ is in your result twice, as a square. It is a factor once."""
    return cost(weights, lam**2, m)


@_costs
def m_squared(cost, weights, lam, m):
    """You divide by m twice."""
    return cost(weights, lam, m**2)


@_costs
def mean_of_each_matrix_without_m(cost, weights, lam, m):
    """You take the mean over the entries of each matrix, and 1/m is missing. The penalty is their sum, divided by m,
    the number of examples."""
    return sum(cost([W], lam, 1) / W.size for W in weights)


@_costs
def number_of_inputs_for_m(cost, weights, lam, m):
    """You divide by a number of columns of the weights. m is the number of training examples, the third argument."""
    return cost(weights, lam, weights[0].shape[1])


@_costs
def first_column_left_out(cost, weights, lam, m):
    """The first column of each matrix is missing, as if it were the biases. Here the matrices hold weights only."""
    return cost([W[:, 1:] for W in weights], lam, m)


@_costs
def divided_by_lam(cost, weights, lam, m):
    """You divide by λ. It is a factor: the larger λ, the more the penalty counts."""
    return cost(weights, 1 / lam, m)


@_costs
def one_sum_a_column(cost, weights, lam, m):
    """You sum down the columns only and are left with arrays. Sum over all entries: np.sum without axis."""
    return sum(np.array([cost([column[:, None]], lam, m) for column in W.T]) for W in weights)


@_costs
def positive_weights_only(cost, weights, lam, m):
    """Only positive weights are counted. Negative ones cost the same."""
    return cost([np.maximum(W, 0) for W in weights], lam, m)


@_costs
def negative(cost, weights, lam, m):
    """The sign is turned: a penalty is positive, so that it makes large weights dear."""
    return -cost(weights, lam, m)


def _factor(lam, m):
    return lam / (2 * m)


@ex.misconception(of="l2_cost")
def norms_not_squared(weights, lam, m):
    """You add up the norms ‖W‖, the roots of the sums of squares. The penalty has ‖W‖², without a root:
    np.sum(W**2)."""
    return _factor(lam, m) * sum(np.linalg.norm(W) for W in weights)


@ex.misconception(of="l2_cost")
def root_of_the_whole_sum(weights, lam, m):
    """You take the root of the whole sum of squares. The penalty is the sum itself, without a root."""
    return _factor(lam, m) * np.sqrt(sum(np.sum(W**2) for W in weights))


@ex.misconception(of="l2_cost")
def factor_squared_too(weights, lam, m):
    """λ/(2m) is inside the square. Only the weights are squared; the factor stands in front of the sum."""
    return sum(np.sum((_factor(lam, m) * W) ** 2) for W in weights)


@ex.misconception(of="l2_cost")
def sum_of_the_norms_squared(weights, lam, m):
    """You add up the norms ‖W‖ and square their sum. Square each norm first, or add up np.sum(W**2)."""
    return lam / (2 * m) * sum(np.linalg.norm(W) for W in weights) ** 2


@ex.misconception(of="l2_cost")
def first_two_matrices_only(weights, lam, m):
    """Only the first two matrices of the list count in your function, and with one alone it fails. Go through the list,
    however long it is."""
    return lam / (2 * m) * (np.sum(weights[0] ** 2) + np.sum(weights[1] ** 2))


@ex.misconception(of="l2_cost")
def factor_rounded_down(weights, lam, m):
    """λ/(2m) is rounded down to a whole number: // does that. Use /."""
    return lam // (2 * m) * sum(np.sum(W**2) for W in weights)


@ex.misconception(of="l2_cost")
def half_forgotten(weights, lam, m):
    """This is twice the penalty: the ½ is missing. Here it is λ/(2m) Σ w², so that the gradient is λ/m W."""
    return 2 * l2_cost(weights, lam, m)


@ex.misconception(of="l2_cost")
def half_twice(weights, lam, m):
    """This is half the penalty. Is there a ½ as well as the 2 of λ/(2m)?"""
    return l2_cost(weights, lam, m) / 2


@ex.misconception(of="l2_cost")
def summed_before_the_square(weights, lam, m):
    """You add up the entries of a matrix and square the sum, so that positive and negative weights cancel. Square each
    entry, then add: np.sum(W**2), not np.sum(W)**2."""
    return _factor(lam, m) * sum(np.sum(W) ** 2 for W in weights)


@ex.misconception(of="l2_cost")
def doubled_not_squared(weights, lam, m):
    """You add up 2w, not w²: W * 2 doubles, W ** 2 is the square."""
    return _factor(lam, m) * sum(np.sum(W * 2) for W in weights)


@ex.misconception(of="l2_cost")
def not_squared_at_all(weights, lam, m):
    """You add up the weights themselves, without a square: positive and negative ones cancel. L2 has Σ w²."""
    return _factor(lam, m) * sum(np.sum(W) for W in weights)


@ex.misconception(of="l2_cost")
def largest_singular_value(weights, lam, m):
    """np.linalg.norm(W, 2) is the largest singular value of a matrix, not the root of its sum of squares. Use
    np.sum(W**2)."""
    return _factor(lam, m) * sum(np.linalg.norm(W, 2) ** 2 for W in weights)


@ex.misconception(of="l2_cost")
def largest_singular_value_not_squared(weights, lam, m):
    """np.linalg.norm(W, 2) is the largest singular value of a matrix. The penalty has the sum of squares of all
    entries: np.sum(W**2)."""
    return _factor(lam, m) * sum(np.linalg.norm(W, 2) for W in weights)


@ex.misconception(of="l2_cost")
def matrix_product_for_square(weights, lam, m):
    """You sum the matrix product W @ W.T, which also has the products of different rows. Square the entries: W**2."""
    return _factor(lam, m) * sum(np.sum(W @ W.T) for W in weights)


@ex.misconception(of="l2_cost")
def matrix_product_for_square_other_way(weights, lam, m):
    """You sum the matrix product W.T @ W, which also has the products of different columns. Square the entries:
    W**2."""
    return _factor(lam, m) * sum(np.sum(W.T @ W) for W in weights)


@ex.misconception(of="l2_cost")
def l1_with_half(weights, lam, m):
    """You add up |w|, with the ½ of L2. L2 has the squares: λ/(2m) Σ w²."""
    return _factor(lam, m) * sum(np.sum(np.abs(W)) for W in weights)


@ex.misconception(of="l2_cost")
def l1_for_l2(weights, lam, m):
    """This is the L1 penalty, λ/m Σ |w|. L2 is λ/(2m) Σ w²."""
    return l1_cost(weights, lam, m)


@ex.misconception(of="l1_cost")
def half_in_l1(weights, lam, m):
    """You halve the L1 penalty. The ½ belongs to L2, where it cancels the 2 of the square; L1 is λ/m Σ |w|."""
    return l1_cost(weights, lam, m) / 2


@ex.misconception(of="l1_cost")
def doubled_l1(weights, lam, m):
    """This is twice the L1 penalty. It is λ/m Σ |w|."""
    return 2 * l1_cost(weights, lam, m)


@ex.misconception(of="l1_cost")
def absolute_value_missing(weights, lam, m):
    """The absolute value is missing: positive and negative weights cancel. L1 is λ/m Σ |w|."""
    return lam / m * sum(np.sum(W) for W in weights)


@ex.misconception(of="l1_cost")
def absolute_value_of_the_sum(weights, lam, m):
    """You take the absolute value of each matrix's sum, so that weights cancel before. Take it of each entry:
    np.sum(np.abs(W))."""
    return lam / m * sum(np.abs(np.sum(W)) for W in weights)


@ex.misconception(of="l1_cost")
def absolute_value_of_the_whole_sum(weights, lam, m):
    """You take the absolute value of the whole sum, so that weights cancel before. Take it of each entry:
    np.sum(np.abs(W))."""
    return lam / m * np.abs(sum(np.sum(W) for W in weights))


@ex.misconception(of="l1_cost")
def largest_column_sum(weights, lam, m):
    """np.linalg.norm(W, 1) of a matrix is the largest of its columns' sums, not the sum of all |w|. Use
    np.sum(np.abs(W))."""
    return lam / m * sum(np.linalg.norm(W, 1) for W in weights)


@ex.misconception(of="l1_cost")
def norm_for_absolute_values(weights, lam, m):
    """np.linalg.norm(W) is the root of the sum of squares. L1 has the absolute values: np.sum(np.abs(W))."""
    return lam / m * sum(np.linalg.norm(W) for W in weights)


@ex.misconception(of="l1_cost")
def squares_for_absolute_values(weights, lam, m):
    """You add up the squares. L1 has the absolute values: λ/m Σ |w|."""
    return lam / m * sum(np.sum(W**2) for W in weights)


@ex.misconception(of="l1_cost")
def l2_for_l1(weights, lam, m):
    """This is the L2 penalty, λ/(2m) Σ w². L1 is λ/m Σ |w|."""
    return l2_cost(weights, lam, m)


def _factor_in_every_round(name, function, factor, entries):
    def recipe(weights, lam, m):
        total = 0.0
        for W in weights:
            total = (total + entries(W)) * factor(lam, m)
        return total

    recipe.__name__ = name
    recipe.__doc__ = (
        "The factor is multiplied to the sum again in every round, so the first matrices get it several times. Does it "
        "stand inside the loop? Multiply once, after it."
    )
    ex.misconception(of=function)(recipe)


_factor_in_every_round("factor_in_every_round", "l2_cost", lambda lam, m: lam / (2 * m), lambda W: np.sum(W**2))
_factor_in_every_round("factor_in_every_round_of_l1", "l1_cost", lambda lam, m: lam / m, lambda W: np.sum(np.abs(W)))


@ex.misconception(of="l1_cost")
def largest_row_sum(weights, lam, m):
    """np.linalg.norm(W, np.inf) of a matrix is the largest of its rows' sums, not the sum of all |w|. Use
    np.sum(np.abs(W))."""
    return lam / m * sum(np.linalg.norm(W, np.inf) for W in weights)


@ex.misconception(of="l1_cost")
def first_two_matrices_only_in_l1(weights, lam, m):
    """Only the first two matrices of the list count in your function, and with one alone it fails. Go through the list,
    however long it is."""
    return lam / m * (np.sum(np.abs(weights[0])) + np.sum(np.abs(weights[1])))


@ex.misconception(of="l1_cost")
def largest_weight(weights, lam, m):
    """You take the largest |w| of each matrix. L1 adds up all of them."""
    return lam / m * sum(np.max(np.abs(W)) for W in weights)


@ex.misconception(of="l1_cost")
def largest_sum_of_a_matrix(weights, lam, m):
    """You take the matrix with the largest sum only. L1 adds up all of them."""
    return lam / m * max(np.sum(np.abs(W)) for W in weights)


@ex.misconception(of="l1_cost")
def signs_added_up(weights, lam, m):
    """You add up the signs, which belong to the subgradient. The cost has the sizes |w|."""
    return lam / m * sum(np.sum(np.sign(W)) for W in weights)


# --- wrong ideas about both gradients --------------------------------------------------------------------


def _gradients(idea):
    """Declare a wrong idea for both: the recipe gets what stands after λ/m, W or its sign."""
    for name, part in (("l2_gradient", np.array), ("l1_subgradient", np.sign)):

        def recipe(W, lam, m, part=part):
            return idea(part(W), W, lam, m)

        recipe.__name__, recipe.__doc__ = idea.__name__, idea.__doc__
        ex.misconception(of=name)(recipe)
    return idea


@_gradients
def gradient_without_m(part, W, lam, m):
    """The 1/m is missing. The cost has it, so its gradient has it too."""
    return lam * part


@_gradients
def gradient_without_lam(part, W, lam, m):
    """λ is missing. The cost has it as a factor, so its gradient has it too."""
    return part / m


@_gradients
def gradient_alone(part, W, lam, m):
    """The factor λ/m is missing altogether: the cost has it, so its gradient has it too."""
    return part


@_gradients
def half_left_in_the_gradient(part, W, lam, m):
    """This is half the gradient. The slope of ½w² is w and that of |w| is ±1: the factor is λ/m, without a 2."""
    return lam / (2 * m) * part


@_gradients
def gradient_doubled(part, W, lam, m):
    """This is twice the gradient. The 2 of the square's slope is cancelled by the ½ of the L2 cost, and L1 has none:
    the factor is λ/m."""
    return 2 * lam / m * part


@_gradients
def gradient_multiplied_by_m(part, W, lam, m):
    """You multiply by m where you should divide."""
    return lam * m * part


@_gradients
def number_of_entries_for_m(part, W, lam, m):
    """You divide by the number of entries of W. m is the number of training examples, the third argument."""
    return lam / W.size * part


@_gradients
def summed_to_a_number(part, W, lam, m):
    """You add up the entries. The gradient says for each weight how the cost changes, so it has the shape of W."""
    return np.sum(lam / m * part)


@_gradients
def gradient_transposed(part, W, lam, m):
    """The gradient is transposed. It has the shape of W: row i, column j belongs to the weight W[i, j]."""
    return lam / m * part.T


@_gradients
def no_gradient_in_the_first_column(part, W, lam, m):
    """The first column is 0, as if it were the biases. Here W holds weights only: every entry has its gradient."""
    gradient = lam / m * part
    gradient[:, 0] = 0
    return gradient


@_gradients
def factor_added(part, W, lam, m):
    """You add λ/m. It is a factor: multiply by it."""
    return lam / m + part


@_gradients
def mean_of_the_entries(part, W, lam, m):
    """You take a mean over the entries. The gradient says for each weight how the cost changes, so it has the shape of
    W."""
    return lam / m * np.mean(part)


@_gradients
def norm_in_the_gradient(part, W, lam, m):
    """You return λ/m times the norm, one number. The gradient says for each weight how the cost changes, so it has the
    shape of W."""
    return lam / m * np.linalg.norm(W)


@_gradients
def step_already_taken(part, W, lam, m):
    """These are weights after a step, W minus the gradient. Return the gradient alone."""
    return W - lam / m * part


@_gradients
def added_to_the_weights(part, W, lam, m):
    """You add the gradient to W. Return the gradient alone; the optimiser then moves against it."""
    return W + lam / m * part


@_gradients
def gradient_negative(part, W, lam, m):
    """The sign is turned. The gradient points to where the cost grows, away from 0; that descent goes the other way is
    not its concern."""
    return -lam / m * part


@_gradients
def absolute_values(part, W, lam, m):
    """The sign of the weights is lost: nothing in your result is negative. A negative weight grows cheaper when it is
    increased, so there the gradient is negative."""
    return np.abs(lam / m * part)


@_gradients
def only_the_factor(part, W, lam, m):
    """You return λ/m everywhere. Each entry also depends on its weight: it is λ/m · w for L2, and ±λ/m by the sign of w
    for L1."""
    return np.full_like(W, lam / m)


@ex.misconception(of="l2_gradient")
def squared_in_the_gradient(W, lam, m):
    """You have w² in the gradient. The slope of w²/2 is w."""
    return lam / m * W**2


@ex.misconception(of="l2_gradient")
def entries_of_the_cost(W, lam, m):
    """These are the entries' costs, λ/(2m) w². Asked are their slopes, λ/m w."""
    return lam / (2 * m) * W**2


@ex.misconception(of="l2_gradient")
def sign_for_weight(W, lam, m):
    """This is the subgradient of L1, λ/m times the sign. L2 pulls in proportion to the weight: λ/m · W."""
    return lam / m * np.sign(W)


@ex.misconception(of="l2_gradient")
def cost_for_gradient(W, lam, m):
    """This is the cost λ/(2m) Σ w², one number. The gradient has an entry for each weight: λ/m · W."""
    return lam / (2 * m) * np.sum(W**2)


@ex.misconception(of="l2_gradient")
def divided_by_the_norm(W, lam, m):
    """You divide by ‖W‖, as the slope of the norm itself has it. The cost has ‖W‖², so its slope is λ/m · W."""
    return lam / m * W / np.linalg.norm(W)


@ex.misconception(of="l1_subgradient")
def weight_for_sign(W, lam, m):
    """This is the gradient of L2, λ/m · W. The slope of |w| is the sign of w, whatever its size."""
    return lam / m * W


@ex.misconception(of="l1_subgradient")
def entries_of_the_l1_cost(W, lam, m):
    """These are the entries' costs, λ/m |w|. Asked are their slopes, ±λ/m by the sign of w."""
    return lam / m * np.abs(W)


@ex.misconception(of="l1_subgradient")
def weights_after_shrinking(W, lam, m):
    """These are weights that were moved towards 0 by λ/m. Return the subgradient alone, λ/m · sign(W)."""
    return np.sign(W) * np.maximum(np.abs(W) - lam / m, 0)


@ex.misconception(of="l1_subgradient")
def minus_at_zero(W, lam, m):
    """Where a weight is 0 you return −λ/m. There it is 0 here: ask for W > 0 and W < 0 apart, or use np.sign."""
    return lam / m * np.where(W > 0, 1.0, -1.0)


@ex.misconception(of="l1_subgradient")
def plus_at_zero(W, lam, m):
    """Where a weight is 0 you return +λ/m. There it is 0 here: ask for W > 0 and W < 0 apart, or use np.sign."""
    return lam / m * np.where(W >= 0, 1.0, -1.0)


@ex.misconception(of="l1_subgradient")
def nan_at_zero(W, lam, m):
    """Where a weight is 0 you return nan: W / |W| is 0/0 there. It is to be 0: np.sign gives that."""
    return lam / m * W / np.abs(W)


@ex.misconception(of="l1_subgradient")
def negative_weights_without_slope(W, lam, m):
    """Where a weight is negative you return 0. |w| falls there: its slope is −1, so the entry is −λ/m."""
    return lam / m * (W > 0)
