"""ex17: softmax over the last axis of any array, and its Jacobian for one vector."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Softmax and its Jacobian",
    chapter="B. Activations",
    source="S0 'Activation Function: Softmax'; S1 'Softmax Activation'; S2 'SoftMax'",
    inputs={"z": floats("k", low=-3, high=3)},
    sizes={"k": (3, 5), "m": (2, 5), "r": (2, 4)},
    hints=[
        "Softmax: exponentials first, then each one divided by their sum. The results sum to 1.",
        "With one example a row, each row has a sum of its own: np.sum(..., axis=-1, keepdims=True).",
        "e^1000 is inf. Subtract the largest score of each row before np.exp: the quotient stays the same.",
        "The Jacobian: differentiate e^(z_i)/Σ once by z_i and once by another z_j. z_j stands in the denominator too.",
        "s_i(1 − s_i) = s_i − s_i·s_i, so J is np.diag(s) minus the table of all products s_i·s_j, np.outer(s, s).",
    ],
    notes=[
        "S2 gives softmax' = s(1 − s): that is the diagonal of the Jacobian. The other entries are −s_i·s_j.",
        "S2 says max cannot be differentiated. It can, almost everywhere; what gives no useful gradient is arg max.",
    ],
    builds_on=["ex06"],
    topics=[
        "softmax: e^(z_i) / Σ e^(z_j)",
        "softmax: derivative (Jacobian) ∂s_i/∂z_j = s_i(δ_ij − s_j)",
        "Jacobian matrix",
        "derivative of an activation function",
        "classification: multi-class",
        "numerical stability: subtract the largest score",
    ],
)


@ex.truth
def probabilities(sp, z):
    e = np.vectorize(sp.exp, otypes=[object])(z)
    return e / e.sum(axis=-1, keepdims=True)


@ex.function(
    points=2,
    truth=probabilities,
    check="one vector",
    examples=[{"z": [1.0, 2.0, 3.0]}, {"z": [0.0, 0.0]}, {"z": [10.0, 20.0]}],
    cases=[{"z": [0.7]}, {"z": [-2.0, -1.0, -4.0, -0.5, -3.0, -2.5]}],
)
def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


ex.check(
    "a batch, one example a row",
    of="softmax",
    points=1,
    inputs={"z": floats("m", "k")},
    drawn=6,
    examples=[{"z": [[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]]}],
    cases=[{"z": [[2.0, -1.0, 0.5]]}, {"z": [[1.0, 2.0], [0.0, -1.0]]}, {"z": [[1.0], [2.0], [-3.0]]}],
    when_wrong="Each row is an example: it has its own sum, taken over the last axis.",
)
ex.check(
    "the last axis of three",
    of="softmax",
    points=0.5,
    inputs={"z": floats("r", "m", "k")},
    drawn=4,
    when_wrong="axis=-1 is the last axis whatever their number; axis=1 is the last of a 2-D array only.",
)
ex.check(
    "large values",
    of="softmax",
    points=1,
    examples=[{"z": [1000.0, 1000.0]}],
    cases=[
        {"z": [1000.0, 999.0, 998.5]},
        {"z": [-1000.0, -999.0, -1001.5]},
        {"z": [1000.0, -1000.0, 0.0]},
        {"z": [710.0, 711.0, 712.0, 709.5]},
        {"z": [-746.0, -745.0]},
    ],
    when_wrong="Subtract the largest score before np.exp: every exponent is then at most 0.",
)
ex.check(
    "large values, rows far apart",
    of="softmax",
    points=0.5,
    cases=[
        {"z": [[1000.0, 999.0, 998.0], [-1000.0, -1001.0, -999.5]]},
        {"z": [[0.0, 1.0], [900.0, 901.5], [-900.0, -898.0]]},
    ],
    when_wrong="Each row needs its own largest score: np.max(z, axis=-1, keepdims=True).",
)


@ex.function(
    points=3,
    truth=probabilities.diff("z"),
    check="three scores and more",
    examples=[{"z": [1.0, 2.0, 3.0]}],
)
def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)


ex.check(
    "any number of scores",
    of="softmax_jacobian",
    points=1,
    sizes={"k": (1, 7)},
    drawn=2,
    examples=[{"z": [0.0, 1.0]}],
    cases=[{"z": [0.4]}, {"z": [1.5, -0.5]}, {"z": [0.3, 0.1, -2.0, 1.0]}, {"z": [1.0, 0.0, 2.0, -1.0, 0.5]}],
    when_wrong="J is k × k for every k, also for k = 1, where it is [[0]].",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="softmax")
def in_logarithms(z):
    """log s_i is z_i − log Σ e^z, and np.logaddexp adds exponentials without letting them overflow. Use it where the
    logarithms are needed as well, as in cross entropy."""
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))


@ex.another_way(of="softmax_jacobian")
def rows_of_the_formula(z):
    """J[i, j] = s_i (δ_ij − s_j), where δ_ij is 1 for i = j and 0 otherwise: the identity matrix. Broadcasting puts s_j
    along the rows and s_i in front of them, as in the formula."""
    s = softmax(z)
    return s[:, None] * (np.eye(len(s)) - s)


# --- wrong ideas ---------------------------------------------------------------------------------------


def _shares(z, axis):
    """The stable quotient over the given axes."""
    e = np.exp(z - np.max(z, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)


@ex.picture("Three scores, the first one growing", x="first score (the others are 0 and 1)", y="probability")
def growing(softmax):
    z = np.linspace(-5, 5, 61)
    rows = softmax(np.stack([z, np.zeros(61), np.ones(61)], axis=1))
    return {"first": (z, rows[:, 0]), "second": (z, rows[:, 1]), "third": (z, rows[:, 2])}


@ex.misconception(of="softmax")
def no_largest_subtracted(z):
    """np.exp overflows for large scores and vanishes for very negative ones: inf/inf and 0/0 are nan. Subtract each
    row's largest score from z first; it cancels in the quotient, and no exponent is above 0 any more."""
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def sum_over_everything(z):
    """You divide by the sum over the whole array, so only all rows together sum to 1. Each row is one example and
    has its own sum: axis=-1, keepdims=True."""
    return _shares(z, None)


@ex.misconception(of="softmax")
def columns_normalised(z):
    """You sum over axis 0, so the columns sum to 1. Here an example is a row: sum over the last axis, axis=-1."""
    return _shares(z, 0)


@ex.misconception(of="softmax")
def second_axis_for_last(z):
    """You sum over axis 1. That is the last axis of a 2-D array only: axis=-1 is the last one of every array."""
    return _shares(z, 1)


def _summed(z, axis):
    """Each row's own maximum is subtracted; only the sum runs over another axis."""
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)


@ex.misconception(of="softmax")
def columns_summed(z):
    """The sum runs over axis 0, over different examples. Here an example is a row: sum over the last axis, axis=-1."""
    return _summed(z, 0)


@ex.misconception(of="softmax")
def second_axis_summed(z):
    """The sum runs over axis 1. That is the last axis of a 2-D array only: axis=-1 is the last one of every array."""
    return _summed(z, 1)


@ex.misconception(of="softmax")
def one_maximum_for_all_rows(z):
    """You subtract one maximum, that of the whole array. A row far below it becomes 0/0 = nan: subtract each row's
    own largest score, np.max(z, axis=-1, keepdims=True)."""
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def exponential_forgotten(z):
    """You divide z by its sum. Softmax takes e^z first: that makes every share positive."""
    return z / z.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def divided_by_the_largest_score(z):
    """You divide the scores by the largest one. Softmax depends on their differences: subtract it instead, which
    cancels in the quotient."""
    return _shares(z / np.max(z, axis=-1, keepdims=True), -1)


@ex.misconception(of="softmax")
def scores_limited(z):
    """You limit the scores (np.clip), so all scores beyond the limit count as equal. Subtract each row's
    largest score instead: that changes nothing in the quotient."""
    return _shares(np.clip(z, -500, 500), -1)


@ex.misconception(of="softmax")
def sigmoid_of_each_score(z):
    """This is the sigmoid of each score on its own: these do not sum to 1. Softmax compares the scores of a row with
    each other."""
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


@ex.misconception(of="softmax")
def sum_not_divided_by(z):
    """You return e^z itself. The division by the sum over the row is missing."""
    return np.exp(z)


@ex.misconception(of="softmax")
def shifted_and_not_divided(z):
    """You return e^(z − max), or e^z divided by the largest e^z, which is the same: the largest share is 1. Divide by
    the sum over the row."""
    return np.exp(z - np.max(z, axis=-1, keepdims=True))


@ex.misconception(of="softmax")
def maximum_subtracted_above_only(z):
    """The maximum is subtracted in the numerator only. It cancels only if the denominator has it too: compute
    e = np.exp(z − max) once and use it in both."""
    return np.exp(z - np.max(z, axis=-1, keepdims=True)) / np.exp(z).sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def exponent_negative(z):
    """The exponent has the wrong sign: with e^(−z) the smallest score gets the largest share."""
    return _shares(-z, -1)


@ex.misconception(of="softmax")
def logarithm_of_softmax(z):
    """This is the logarithm of softmax, z − log Σe^z. The probabilities themselves are asked for."""
    shifted = z - np.max(z, axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


@ex.misconception(of="softmax")
def hard_maximum(z):
    """You give 1 to the largest score and 0 to the rest. Softmax is soft: each class gets a share, and small changes
    of z change it a little."""
    return np.eye(z.shape[-1])[np.argmax(z, axis=-1)]


@ex.misconception(of="softmax_jacobian")
def slope_of_each_alone(z):
    """This is s(1 − s), the diagonal of the Jacobian (one of the sources stops there). Every s_i depends on every z_j
    too: (k, k) is wanted, with −s_i·s_j beside the diagonal."""
    s = softmax(z)
    return s * (1 - s)


@ex.misconception(of="softmax_jacobian")
def zeros_beside_the_diagonal(z):
    """The diagonal s_i(1 − s_i) is right, but the rest is not 0: z_j stands in the denominator of every s_i, which
    gives −s_i·s_j."""
    s = softmax(z)
    return np.diag(s * (1 - s))


@ex.misconception(of="softmax_jacobian")
def slope_in_every_cell(z):
    """You have s_i(1 − s_j) in every cell. That holds for i = j only; beside the diagonal it is −s_i·s_j."""
    s = softmax(z)
    return np.outer(s, 1 - s)


@ex.misconception(of="softmax_jacobian")
def slope_in_every_cell_transposed(z):
    """You have (1 − s_i)s_j in every cell. That holds for i = j only; beside the diagonal it is −s_i·s_j."""
    s = softmax(z)
    return np.outer(1 - s, s)


@ex.misconception(of="softmax_jacobian")
def inner_for_outer_product(z):
    """One number, Σs_i², is subtracted from every cell, as s @ s of a 1-D array gives it, also with .T, which does
    nothing there. The table of all products s_i·s_j is np.outer(s, s)."""
    s = softmax(z)
    return np.diag(s) - s @ s


@ex.misconception(of="softmax_jacobian")
def squares_for_products(z):
    """Beside the diagonal you have −s_j², the square of the column's output, as diag(s) - s * s gives it. The table of
    all products s_i·s_j is np.outer(s, s)."""
    s = softmax(z)
    return np.diag(s) - s * s


@ex.misconception(of="softmax_jacobian")
def squares_of_the_row(z):
    """Beside the diagonal you have −s_i², the square of the row's own output. It is −s_i·s_j."""
    s = softmax(z)
    return np.diag(s) - (s * s)[:, None]


@ex.misconception(of="softmax_jacobian")
def identity_for_diagonal(z):
    """The identity stands where diag(s) is needed: for i = j the entry is s_i − s_i², not 1 − s_i²."""
    s = softmax(z)
    return np.eye(len(s)) - np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def sign_beside_the_diagonal(z):
    """Beside the diagonal the sign is wrong: a larger z_j makes the denominator larger and s_i smaller, −s_i·s_j."""
    s = softmax(z)
    return np.diag(s * (1 - s)) + np.outer(s, s) - np.diag(s * s)


@ex.misconception(of="softmax_jacobian")
def diagonal_is_the_share(z):
    """Your diagonal is s_i alone. For i = j the entry is s_i(1 − s_i) = s_i − s_i²; the rest is right."""
    s = softmax(z)
    return np.diag(s + s * s) - np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def score_in_the_diagonal(z):
    """Your diagonal is s_i(1 − z_i), with the score. It takes the output twice: s_i(1 − s_i)."""
    s = softmax(z)
    return np.diag(s * (1 - z) + s * s) - np.outer(s, s)


def _jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def one_half_filled(z):
    """Below the diagonal your matrix is 0. Every pair (i, j) has its entry: fill J[j, i] too, it equals J[i, j]."""
    return np.triu(_jacobian(z))


@ex.misconception(of="softmax_jacobian")
def other_half_filled(z):
    """Above the diagonal your matrix is 0. Every pair (i, j) has its entry: fill J[j, i] too, it equals J[i, j]."""
    return np.tril(_jacobian(z))


@ex.misconception(of="softmax_jacobian")
def last_column_left_out(z):
    """The last column is 0 in your matrix, the rest is right. Does the loop over j end one too early?"""
    return _jacobian(z) * (np.arange(len(z)) < len(z) - 1)


@ex.misconception(of="softmax_jacobian")
def last_row_left_out(z):
    """The last row is 0 in your matrix, the rest is right. Does the loop over i end one too early?"""
    return _jacobian(z) * (np.arange(len(z)) < len(z) - 1)[:, None]


@ex.misconception(of="softmax_jacobian")
def diagonal_not_added(z):
    """This is −s_i·s_j in every cell. On the diagonal the term s_i is missing: there it is s_i − s_i²."""
    s = softmax(z)
    return -np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def sign_reversed(z):
    """Every sign is reversed: the diagonal is positive (a larger z_i raises s_i), the rest negative."""
    s = softmax(z)
    return np.outer(s, s) - np.diag(s)


@ex.misconception(of="softmax_jacobian")
def scores_for_probabilities(z):
    """The formula is there, but with z in the place of s. Compute s = softmax(z) first."""
    return np.diag(z) - np.outer(z, z)


@ex.misconception(of="softmax_jacobian")
def softmax_applied_twice(z):
    """Softmax is applied twice: the s in the formula is softmax(z), no more."""
    s = softmax(softmax(z))
    return np.diag(s) - np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def gradient_of_sigmoid(z):
    """This is the sigmoid's derivative of each score. Softmax has another one: start from s = softmax(z)."""
    s = 1 / (1 + np.exp(-z))
    return np.diag(s * (1 - s))


@ex.misconception(of="softmax_jacobian")
def three_scores_assumed(z):
    """The size 3 is fixed in your code: take k = len(z), since there may be more scores, or fewer."""
    s = softmax(z)
    if len(s) < 3:
        raise IndexError
    return np.diag(s[:3]) - np.outer(s[:3], s[:3])


@ex.misconception(of="softmax_jacobian")
def outer_product_subtracted_from_the_diagonal_too(z):
    """Your diagonal is s_i − 2s_i²: s_i(1 − s_i) stands there already, and the whole outer product is subtracted once
    more. Start from np.diag(s) and subtract np.outer(s, s)."""
    s = softmax(np.asarray(z, dtype=float))
    return np.diag(s * (1 - s)) - np.outer(s, s)


@ex.misconception(of="softmax")
def powers_of_two(z):
    """This has powers of 2 in the place of e^z. The base is e: np.exp."""
    p = 2.0 ** (z - np.max(z, axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def powers_of_ten(z):
    """This has powers of 10 in the place of e^z. The base is e: np.exp."""
    p = 10.0 ** (z - np.max(z, axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def divided_by_the_mean(z):
    """You divide by the mean of the exponentials, so a row of k sums to k. Divide by their sum: a row sums to 1."""
    return _shares(z, -1) * z.shape[-1]


@ex.misconception(of="softmax")
def divided_by_the_length(z):
    """You divide by the root of the sum of squares, so the squares of a row sum to 1. Divide by the sum: the shares
    themselves sum to 1."""
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sqrt((e * e).sum(axis=-1, keepdims=True))


@ex.misconception(of="softmax")
def one_added_below(z):
    """There is a 1 too many in the denominator, as in the sigmoid. It is the sum of all exponentials alone, so that the
    shares sum to 1."""
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / (e.sum(axis=-1, keepdims=True) + 1)


@ex.misconception(of="softmax")
def one_added_below_unshifted(z):
    """There is a 1 too many in the denominator, as in the sigmoid. It is the sum of all exponentials alone, so that the
    shares sum to 1."""
    return np.exp(z) / (np.exp(z).sum(axis=-1, keepdims=True) + 1)


@ex.misconception(of="softmax")
def own_score_left_out_below(z):
    """The sum in the denominator leaves out the score's own exponential. It runs over all k of them."""
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / (e.sum(axis=-1, keepdims=True) - e)


@ex.misconception(of="softmax")
def mean_subtracted(z):
    """nan or 0 comes back where scores are far from their mean. Is the mean subtracted? Subtract the largest score:
    then no exponent is above 0."""
    e = np.exp(z - z.mean(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def size_of_the_largest_subtracted(z):
    """nan comes back where all scores are very negative. Is the largest |z| subtracted, or the size of the largest?
    Take the largest score itself, with its sign."""
    e = np.exp(z - np.max(np.abs(z), axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def normalised_scores(z):
    """The scores are standardised first: their mean is subtracted, and they are divided by their spread. Only a number
    may be subtracted, which cancels; the division changes the shares."""
    spread = z.std(axis=-1, keepdims=True)
    return _shares((z - z.mean(axis=-1, keepdims=True)) / spread, -1)


@ex.misconception(of="softmax_jacobian")
def share_beside_the_diagonal(z):
    """Beside the diagonal you have −s_i alone. It is a product, −s_i·s_j; the diagonal is right."""
    s = softmax(z)
    return np.diag(s * (2 - s)) - s[:, None]


@ex.misconception(of="softmax_jacobian")
def other_share_beside_the_diagonal(z):
    """Beside the diagonal you have −s_j alone. It is a product, −s_i·s_j; the diagonal is right."""
    s = softmax(z)
    return np.diag(s * (2 - s)) - s


@ex.misconception(of="softmax_jacobian")
def ones_left_beside_the_diagonal(z):
    """Beside the diagonal you have −s_i(1 − s_j). It is −s_i·s_j; the diagonal is right."""
    s = softmax(z)
    return np.diag(2 * s * (1 - s)) - np.outer(s, 1 - s)


@ex.misconception(of="softmax_jacobian")
def product_with_the_scores(z):
    """This is diag(s) minus the products s_i·z_j, with a score. Both factors are outputs of softmax: s_i·s_j."""
    s = softmax(z)
    return np.diag(s) - np.outer(s, z)


@ex.misconception(of="softmax_jacobian")
def exponentials_not_divided(z):
    """The formula is there, but with e^z in the place of s. Divide by the sum first: s = softmax(z)."""
    e = np.exp(z)
    return np.diag(e) - np.outer(e, e)


@ex.misconception(of="softmax_jacobian")
def sigmoids_for_the_shares(z):
    """The formula is there, but with the sigmoid of each score in the place of s. Compute s = softmax(z) first."""
    s = 1 / (1 + np.exp(-z))
    return np.diag(s) - np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def one_row_added_up(z):
    """These are the sums of the rows of J (or of its columns), which are all 0. J itself is asked for, (k, k)."""
    return np.zeros(len(z))


@ex.misconception(of="softmax")
def maxima_of_the_columns(z):
    """The largest value of each column is subtracted, another one for each score of a row, which does not cancel. Each
    row needs its own largest score: np.max(z, axis=-1, keepdims=True)."""
    e = np.exp(z - np.max(z, axis=0))
    return e / e.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def sizes_for_exponentials(z):
    """This is |z| divided by the sum of all |z|. Softmax takes e^z: that makes every share positive, and keeps the
    order."""
    return np.abs(z) / np.abs(z).sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def squares_for_exponentials(z):
    """This is z² divided by the sum of the squares. Softmax takes e^z: that makes every share positive, and keeps the
    order."""
    return z**2 / (z**2).sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax")
def ones_for_the_largest(z):
    """You give 1 to the largest score, to several if they are alike, and 0 to the rest. Softmax is soft: each class
    gets a share."""
    return (z == np.max(z, axis=-1, keepdims=True)) * 1.0


@ex.misconception(of="softmax")
def each_part_of_the_first_axis(z):
    """Your code takes each item along the first axis for one example. That is so for a batch (m, k); one example (k,)
    is an example itself, and of three axes the last one counts."""
    return np.array([_shares(np.asarray(part), None) for part in z]).reshape(z.shape)


@ex.misconception(of="softmax")
def zeros_for_nan(z):
    """The formula is right, but large scores give inf/inf or 0/0, which is nan, and 0 stands in its place. Subtract
    each row's largest score first, and there is no nan."""
    e = np.exp(z)
    return np.nan_to_num(e / e.sum(axis=-1, keepdims=True))


@ex.misconception(of="softmax")
def sum_subtracted(z):
    """nan comes back for large scores. Is the sum of the scores subtracted? It may be far from all of them; subtract
    the largest score."""
    e = np.exp(z - z.sum(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@ex.misconception(of="softmax_jacobian")
def zeros_on_the_diagonal(z):
    """The diagonal is 0 in your matrix, the rest is right. For i = j the entry is s_i(1 − s_i)."""
    s = softmax(z)
    return np.diag(s**2) - np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def diagonal_of_the_shares(z):
    """This is diag(s). The products are missing, −s_i·s_j in every cell: np.diag(s) - np.outer(s, s)."""
    return np.diag(softmax(z))


@ex.misconception(of="softmax_jacobian")
def slope_of_tanh_on_the_diagonal(z):
    """This is 1 − s² on the diagonal, the slope of tanh, and 0 beside it. Softmax has s_i(1 − s_i) there, and −s_i·s_j
    beside it."""
    return np.diag(1 - softmax(z) ** 2)


@ex.misconception(of="softmax_jacobian")
def rests_for_the_other_shares(z):
    """This is diag(s) minus the products s_i·(1 − s_j). The products are those of the outputs, s_i·s_j."""
    s = softmax(z)
    return np.diag(s) - np.outer(s, 1 - s)


@ex.misconception(of="softmax_jacobian")
def shifted_exponentials_not_divided(z):
    """The formula is there, but with e^(z − max) in the place of s. Divide by the sum first: s = softmax(z)."""
    e = np.exp(z - np.max(z))
    return np.diag(e) - np.outer(e, e)


@ex.misconception(of="softmax_jacobian")
def jacobian_of_the_logarithm(z):
    """This is the identity minus s_j in every row, the Jacobian of log softmax. That of softmax has the factor s_i in
    row i: s_i(δ_ij − s_j)."""
    s = softmax(z)
    return np.eye(len(s)) - s


@ex.misconception(of="softmax")
def running_sums_below(z):
    """You divide by running sums (cumsum): each score by those up to it. All k exponentials are added up, for every
    score."""
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.cumsum(e, axis=-1)


@ex.misconception(of="softmax")
def taken_twice(z):
    """This is the softmax of the softmax. It is taken once."""
    return _shares(_shares(z, -1), -1)


@ex.misconception(of="softmax")
def temperature_of_the_length(z):
    """The scores are divided by their number k first. Softmax takes them as they are."""
    return _shares(z / z.shape[-1], -1)


@ex.misconception(of="softmax_jacobian")
def last_row_alone(z):
    """Only the last row of J came back. Is the row overwritten in the loop? All k are asked for: (k, k)."""
    s = softmax(z)
    return np.eye(len(s))[-1] * s - s[-1] * s


@ex.misconception(of="softmax_jacobian")
def products_added_to_the_slopes(z):
    """Your diagonal is s_i, and beside it stands +s_i·s_j. The products are subtracted, from diag(s): s_i − s_i² on the
    diagonal and −s_i·s_j beside it."""
    s = softmax(z)
    return np.diag(s - s**2) + np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def products_and_shares_added(z):
    """This is diag(s) plus the products s_i·s_j. They are subtracted: a larger z_j makes the denominator larger and s_i
    smaller."""
    s = softmax(z)
    return np.diag(s) + np.outer(s, s)


@ex.misconception(of="softmax_jacobian")
def quotients_for_products(z):
    """Beside the diagonal you have −s_i/s_j. It is a product, −s_i·s_j; the diagonal is right."""
    s = softmax(z)
    return np.diag(s * (1 - s) + 1) - s[:, None] / s
