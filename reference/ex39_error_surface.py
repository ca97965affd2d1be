"""ex39: the loss of a sigmoid neuron on a grid of (w, b), and the pair with the smallest."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="The error surface",
    chapter="F. Gradient descent and optimisers",
    source="S1 'Random search on error surface'",
    inputs={
        "ws": floats("p", low=-3, high=3),
        "bs": floats("q", low=-3, high=3),
        "X": floats("n", low=-2, high=2),
        "Y": floats("n", low=0, high=1),
    },
    sizes={"p": (3, 4), "q": (2, 4), "n": (2, 4)},
    hints=[
        "One entry first: the loss of ex38 for one w and one b. Then one for each pair, in two loops.",
        "surface = np.zeros((len(ws), len(bs))): the outer loop runs over ws and fills rows, the inner one over bs.",
        "Without loops: ws[:, None, None], bs[:, None] and X make all combinations; sum over the last axis, the"
        " points.",
        "np.argmin counts through the table row by row; np.unravel_index turns that count into a row and a column.",
        "i, j = np.unravel_index(np.argmin(surface), surface.shape); return ws[i], bs[j].",
    ],
    notes=[
        "S1 calls its search on the error surface random. What it shows is a grid, searched completely; random "
        "search is "
        "ex67.",
        "np.meshgrid(ws, bs) has the ws along the columns (its default is indexing='xy'): for this table it must be "
        "np.meshgrid(ws, bs, indexing='ij').",
    ],
    builds_on=["ex38"],
    topics=[
        "error surface",
        "loss of a sigmoid neuron: L(w, b) = ½ Σ (σ(wx + b) − y)²",
        "grid search",
        "brute force search",
    ],
)

POINTS = {"X": [0.5, 2.5], "Y": [0.2, 0.9]}


def _losses(ws, bs, X, Y):
    """The loss of each point, in three axes: w, b, point."""
    return (1 / (1 + np.exp(-(ws[:, None, None] * X + bs[:, None]))) - Y) ** 2 / 2


@ex.truth
def surface(sp, ws, bs, X, Y):
    def entry(w, b):
        return sum((sp.sigma(w * x + b) - y) ** 2 for x, y in zip(X, Y)) / 2

    return np.array([[entry(w, b) for b in bs] for w in ws], dtype=object)


@ex.function(
    points=3,
    truth=surface,
    check="a table of losses",
    examples=[{"ws": [0.0, 1.0, 2.0], "bs": [-2.0, 0.0], **POINTS}],
    drawn=3,
)
def error_surface(ws, bs, X, Y):
    return np.sum((1 / (1 + np.exp(-(ws[:, None, None] * X + bs[:, None]))) - Y) ** 2, axis=2) / 2


ex.check("one point", of="error_surface", points=0.5, sizes={"n": (1, 1)}, drawn=2)
ex.check("a single w", of="error_surface", points=0.5, sizes={"p": (1, 1)}, drawn=2)
ex.check("a single b", of="error_surface", points=0.5, sizes={"q": (1, 1)}, drawn=2)


@ex.function(
    points=3,
    returns=("w", "b"),
    check="the smallest loss",
    examples=[{"ws": [0.0, 1.0, 2.0], "bs": [-2.0, 0.0], **POINTS}],
    cases=[  # in each corner
        {"ws": [3.0, 1.0, 0.0], "bs": [2.0, 1.0], "X": [1.0, 2.0], "Y": [1.0, 1.0]},
        {"ws": [0.0, 1.0, 2.0], "bs": [-2.0, -1.0, 0.0, 1.0], "X": [1.0, 2.0], "Y": [1.0, 1.0]},
        {"ws": [2.0, -2.0], "bs": [-3.0, -1.0, 1.0], "X": [1.0], "Y": [0.0]},
        {"ws": [-2.0, 2.0, 1.0], "bs": [1.0, -1.0, -3.0], "X": [1.0], "Y": [0.0]},
    ],
    drawn=8,
)
def grid_search(ws, bs, X, Y):
    losses = error_surface(ws, bs, X, Y)
    i, j = np.unravel_index(np.argmin(losses), losses.shape)
    return ws[i], bs[j]


# Exact ties: for x = 1 only w + b counts, for x = 0 only b, and all numbers are halves.
ex.check(
    "several smallest: the first in row-major order",
    of="grid_search",
    points=1,
    cases=[
        {"ws": [0.0, 1.0, 2.0, 3.0], "bs": [-1.0, 0.0, 1.0], "X": [1.0], "Y": [0.75]},
        {"ws": [2.0, 1.5, 0.5, 0.0], "bs": [1.5, 1.0, 0.0, -0.5, -1.0], "X": [1.0, 1.0], "Y": [0.75, 0.5]},
        {"ws": [1.0, -2.0, 0.5], "bs": [2.0, 0.5, -1.0, 3.0], "X": [0.0, 0.0], "Y": [0.5, 0.75]},
        {"ws": [-1.0, 0.0, 1.0], "bs": [-1.0, 0.5, 1.0, 2.0, 3.0], "X": [-1.0], "Y": [0.5]},
    ],
    drawn=5,  # without a tie: what goes wrong there, too, is not a matter of ties
    when_wrong="Of several smallest losses take the first as one reads: row by row, and in a row from the left.",
)

ex.check(
    "large losses",
    of="grid_search",
    points=0.5,
    cases=[
        {"ws": [0.0, 1.0, 2.0], "bs": [-2.0, 0.0], "X": [0.5, -2.5], "Y": [3.0, -2.0]},
        {"ws": [-1.0, 1.0], "bs": [2.0, -2.0, 1.0], "X": [1.0, 2.0, -1.0], "Y": [60.0, 75.0, -20.0]},
    ],
    inputs={"Y": floats("n", low=-90, high=90)},
    drawn=6,
    when_wrong="A loss may be of any size. Begin the search with np.inf, or with the first loss.",
)


def _plane():
    w, b = np.linspace(-1, 4, 61), np.linspace(-4, 1, 51)
    return w, b, error_surface(w, b, np.array([0.5, 2.5]), np.array([0.2, 0.9])).T


@ex.picture("The best pair of finer and finer grids", x="w", y="b", surface=_plane)
def best_pairs(grid_search):
    ws, bs = [], []
    for n in (3, 4, 6, 11, 21):
        w, b = grid_search(np.linspace(-1, 4, n), np.linspace(-4, 1, n), np.array([0.5, 2.5]), np.array([0.2, 0.9]))
        ws.append(w)
        bs.append(b)
    return {"(w, b)": (np.array(ws), np.array(bs))}


@ex.another_way(of="error_surface")
def one_point_at_a_time(ws, bs, X, Y):
    """Each point adds a surface of its own. This holds p · q numbers at a time and not p · q · n, which is the better
    choice where there are many points."""
    surface = np.zeros((len(ws), len(bs)))
    for x, y in zip(X, Y):
        # np.add.outer makes all sums of one entry here and one there.
        f = 1 / (1 + np.exp(-np.add.outer(ws * x, bs)))
        surface += (f - y) ** 2 / 2
    return surface


@ex.another_way(of="grid_search")
def place_by_division(ws, bs, X, Y):
    """Read row by row, the place k lies in row k // q and column k % q of a grid with q columns. divmod gives both, so
    this is what np.unravel_index does."""
    i, j = divmod(np.argmin(error_surface(ws, bs, X, Y)), len(bs))
    return ws[i], bs[j]


# --- wrong ideas about the surface ----------------------------------------------------------------------


def _errors(ws, bs, X, Y):
    return 1 / (1 + np.exp(-(ws[:, None, None] * X + bs[:, None]))) - Y


@ex.misconception(of="error_surface")
def rows_are_bs(ws, bs, X, Y):
    """Rows and columns are exchanged: row i belongs to ws[i], column j to bs[j]. (np.meshgrid(ws, bs) does this,
    unless you give it indexing='ij'.)"""
    return error_surface(ws, bs, X, Y).T


@ex.misconception(of="error_surface")
def half_missing(ws, bs, X, Y):
    """The ½ is missing: these are Σ(f − y)². The loss of ex38 is half of it."""
    return 2 * error_surface(ws, bs, X, Y)


@ex.misconception(of="error_surface")
def half_of_the_mean(ws, bs, X, Y):
    """You take the mean over the points. The loss of ex38 is their sum: ½ Σ(f − y)², without 1/n."""
    return np.mean(_losses(ws, bs, X, Y), axis=2)


@ex.misconception(of="error_surface")
def mean_of_squares(ws, bs, X, Y):
    """These are mean squared errors, (1/n) Σ(f − y)². The loss of ex38 is ½ Σ(f − y)²."""
    return 2 * np.mean(_losses(ws, bs, X, Y), axis=2)


@ex.misconception(of="error_surface")
def half_of_the_first_only(ws, bs, X, Y):
    """The ½ is applied to the first point only. It stands in front of the whole sum."""
    losses = _losses(ws, bs, X, Y)
    return 2 * np.sum(losses, axis=2) - losses[:, :, 0]


@ex.misconception(of="error_surface")
def sum_squared(ws, bs, X, Y):
    """You sum the errors and square the sum. Each error is squared by itself, or positive and negative ones
    cancel."""
    return np.sum(_errors(ws, bs, X, Y), axis=2) ** 2 / 2


@ex.misconception(of="error_surface")
def not_squared(ws, bs, X, Y):
    """The errors are not squared: positive and negative ones cancel. The loss is ½ Σ(f − y)²."""
    return np.sum(_errors(ws, bs, X, Y), axis=2) / 2


@ex.misconception(of="error_surface")
def absolute_errors(ws, bs, X, Y):
    """You sum the absolute errors. Here they are squared: ½ Σ(f − y)²."""
    return np.sum(np.abs(_errors(ws, bs, X, Y)), axis=2) / 2


@ex.misconception(of="error_surface")
def linear_unit(ws, bs, X, Y):
    """The sigmoid is missing: you compare w·x + b with y. The neuron's output is f = σ(w·x + b)."""
    return np.sum((ws[:, None, None] * X + bs[:, None] - Y) ** 2, axis=2) / 2


@ex.misconception(of="error_surface", see=["quiz02:sigmoid_neuron", "ex06"])
def exponent_positive(ws, bs, X, Y):
    """The exponent of your sigmoid has the wrong sign: σ(z) = 1/(1 + e^(−z))."""
    return error_surface(-ws, -bs, X, Y)


@ex.misconception(of="error_surface")
def minus_for_w_only(ws, bs, X, Y):
    """In the exponent the minus holds for w·x only: write -(w * x + b), with brackets."""
    return error_surface(ws, -bs, X, Y)


@ex.misconception(of="error_surface", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(ws, bs, X, Y):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return np.sum((1 + np.exp(-(ws[:, None, None] * X + bs[:, None])) - Y) ** 2, axis=2) / 2


@ex.misconception(of="error_surface")
def bracket_around_x_and_b(ws, bs, X, Y):
    """You compute w·(x + b). The bias is added after the product: w·x + b."""
    w = ws[:, None, None]
    return np.sum((1 / (1 + np.exp(-w * (X + bs[:, None]))) - Y) ** 2, axis=2) / 2


@ex.misconception(of="error_surface")
def bias_left_out(ws, bs, X, Y):
    """b is not used: all columns are the same. The neuron's output is σ(w·x + b)."""
    return error_surface(ws, 0 * bs, X, Y)


@ex.misconception(of="error_surface")
def weight_and_bias_swapped(ws, bs, X, Y):
    """w and b have changed places in the neuron: you compute b·x + w. It is w·x + b."""
    return error_surface(bs, ws, X, Y).T


@ex.misconception(of="error_surface")
def first_point_only(ws, bs, X, Y):
    """Only the first point counts. Sum the squares of all points for each pair (w, b)."""
    return error_surface(ws, bs, X[:1], Y[:1])


@ex.misconception(of="error_surface")
def last_point_only(ws, bs, X, Y):
    """Only the last point counts. In a loop over the points, add each square with +=."""
    return error_surface(ws, bs, X[-1:], Y[-1:])


@ex.misconception(of="error_surface")
def sum_never_reset(ws, bs, X, Y):
    """The losses pile up from entry to entry: set the sum to 0 for each pair (w, b) anew."""
    losses = error_surface(ws, bs, X, Y)
    return np.cumsum(losses).reshape(losses.shape)


@ex.misconception(of="error_surface")
def sum_reset_in_each_row(ws, bs, X, Y):
    """The losses pile up along each row: set the sum to 0 for each pair (w, b) anew, inside both loops."""
    return np.cumsum(error_surface(ws, bs, X, Y), axis=1)


@ex.misconception(of="error_surface")
def points_not_summed(ws, bs, X, Y):
    """There is one loss for each point, three axes. Sum over the points, the last axis: one number for each (w,
    b)."""
    return _losses(ws, bs, X, Y)


@ex.misconception(of="error_surface")
def pairs_side_by_side(ws, bs, X, Y):
    """Only the pairs (ws[i], bs[i]) are there. Every w is combined with every b: shape (len(ws), len(bs))."""
    return np.diagonal(error_surface(ws, bs, X, Y))


@ex.misconception(of="error_surface")
def flat(ws, bs, X, Y):
    """The losses are right but all in one row. They form a table of shape (len(ws), len(bs)): a row for each w."""
    return error_surface(ws, bs, X, Y).ravel()


@ex.misconception(of="error_surface")
def first_row_only(ws, bs, X, Y):
    """Only the first row is there, the rest is 0. Does the return stand inside the outer loop?"""
    losses = error_surface(ws, bs, X, Y)
    losses[1:] = 0
    return losses


@ex.misconception(of="error_surface")
def first_entry_only(ws, bs, X, Y):
    """Only the first entry is there, the rest is 0. Does the return stand inside the loops?"""
    losses = error_surface(ws, bs, X, Y)
    first = losses[0, 0]
    losses[:] = 0
    losses[0, 0] = first
    return losses


@ex.misconception(of="error_surface")
def first_loss_alone(ws, bs, X, Y):
    """One number came back, the loss of the first pair. Does the return stand inside the loops? A table is asked
    for."""
    return error_surface(ws, bs, X, Y)[0, 0]


@ex.misconception(of="error_surface")
def root_of_the_sum(ws, bs, X, Y):
    """You take a root. The loss is ½ Σ(f − y)² itself."""
    return np.sqrt(2 * error_surface(ws, bs, X, Y))


@ex.misconception(of="error_surface")
def last_b_in_the_whole_row(ws, bs, X, Y):
    """Each row holds one number, the loss with the last b. Write to one entry, surface[i, j], not to the row."""
    return np.repeat(error_surface(ws, bs, X, Y)[:, -1:], len(bs), axis=1)


@ex.misconception(of="error_surface")
def last_row_everywhere(ws, bs, X, Y):
    """All rows are the last one. [[0] * n] * m holds one row m times: np.zeros((m, n)) makes them all different."""
    return np.repeat(error_surface(ws, bs, X, Y)[-1:], len(ws), axis=0)


@ex.misconception(of="error_surface")
def smallest_of_all(ws, bs, X, Y):
    """One number came back, the smallest loss. error_surface returns the whole table; grid_search looks for the
    smallest."""
    return np.min(error_surface(ws, bs, X, Y))


@ex.misconception(of="error_surface")
def cross_entropy(ws, bs, X, Y):
    """This is the cross entropy. Here the loss is the squared error, ½ Σ(f − y)²."""
    f = _errors(ws, bs, X, Y) + Y
    return -np.sum(Y * np.log(f) + (1 - Y) * np.log(1 - f), axis=2)


# --- wrong ideas about the search -----------------------------------------------------------------------


def _at(ws, bs, place, width=None):
    """The pair at a place counted through the rows."""
    i, j = divmod(int(place), len(bs) if width is None else width)
    return ws[i], bs[j]


@ex.misconception(of="grid_search")
def largest_loss(ws, bs, X, Y):
    """This is the pair with the largest loss. The smallest is wanted: argmin."""
    return _at(ws, bs, np.argmax(error_surface(ws, bs, X, Y)))


@ex.misconception(of="grid_search")
def last_of_the_smallest(ws, bs, X, Y):
    """Of several smallest losses you take the last. Take the first: compare with <, not with <=."""
    losses = error_surface(ws, bs, X, Y).ravel()
    return _at(ws, bs, len(losses) - 1 - np.argmin(losses[::-1]))


@ex.misconception(of="grid_search")
def first_column_first(ws, bs, X, Y):
    """Of several smallest losses you take the one with the first b. Rows come first: the outer loop runs over ws."""
    losses = error_surface(ws, bs, X, Y)
    j, i = divmod(int(np.argmin(losses.T)), len(ws))
    return ws[i], bs[j]


@ex.misconception(of="grid_search")
def last_column_first(ws, bs, X, Y):
    """Of several smallest losses you take the one with the last b. Rows come first, and in a row the first column."""
    losses = error_surface(ws, bs, X, Y)
    back, i = divmod(int(np.argmin(losses.T[::-1])), len(ws))
    return ws[i], bs[len(bs) - 1 - back]


@ex.misconception(of="grid_search")
def smallest_w_of_a_tie(ws, bs, X, Y):
    """Of several smallest losses you take the pair with the smallest w. Take the first in the table: ws need not be
    sorted."""
    losses = error_surface(ws, bs, X, Y)
    return min((ws[i], bs[j]) for i, j in np.argwhere(losses == losses.min()))


@ex.misconception(of="grid_search")
def places_returned(ws, bs, X, Y):
    """The places in the table came back. Return the values there: ws[i] and bs[j]."""
    return np.unravel_index(np.argmin(error_surface(ws, bs, X, Y)), (len(ws), len(bs)))


@ex.misconception(of="grid_search")
def row_and_column_exchanged(ws, bs, X, Y):
    """You take ws at the column and bs at the row of the smallest loss. Rows belong to ws, columns to bs."""
    i, j = np.unravel_index(np.argmin(error_surface(ws, bs, X, Y)), (len(ws), len(bs)))
    return ws[j], bs[i]


@ex.misconception(of="grid_search")
def count_returned(ws, bs, X, Y):
    """One number came back, the place as argmin counts it through the rows. np.unravel_index makes a row and a column
    of it; return ws[i] and bs[j]."""
    return np.argmin(error_surface(ws, bs, X, Y))


@ex.misconception(of="grid_search")
def b_before_w(ws, bs, X, Y):
    """Right but for the order: w comes first, then b."""
    return grid_search(ws, bs, X, Y)[::-1]


@ex.misconception(of="grid_search")
def loss_returned(ws, bs, X, Y):
    """The smallest loss came back. The pair (w, b) that has it is asked for."""
    return np.min(error_surface(ws, bs, X, Y))


@ex.misconception(of="grid_search")
def loss_returned_too(ws, bs, X, Y):
    """The pair is right, but a third result came back with it, the loss. Return two: w and b."""
    return *grid_search(ws, bs, X, Y), np.min(error_surface(ws, bs, X, Y))


@ex.misconception(of="grid_search")
def pair_with_its_loss_first(ws, bs, X, Y):
    """The loss came back in front of the pair. Return two: w and b."""
    return np.min(error_surface(ws, bs, X, Y)), *grid_search(ws, bs, X, Y)


@ex.misconception(of="grid_search")
def only_w_returned(ws, bs, X, Y):
    """Only w came back. Return both, w and b."""
    return grid_search(ws, bs, X, Y)[0]


@ex.misconception(of="grid_search")
def one_after_the_other(ws, bs, X, Y):
    """You look for w with the first b, then for b with this w. The best pair may be elsewhere: search the whole
    table."""
    losses = error_surface(ws, bs, X, Y)
    i = np.argmin(losses[:, 0])
    return ws[i], bs[np.argmin(losses[i])]


@ex.misconception(of="grid_search")
def one_after_the_other_from_b(ws, bs, X, Y):
    """You look for b with the first w, then for w with this b. The best pair may be elsewhere: search the whole
    table."""
    losses = error_surface(ws, bs, X, Y)
    j = np.argmin(losses[0])
    return ws[np.argmin(losses[:, j])], bs[j]


@ex.misconception(of="grid_search")
def first_row_and_first_column(ws, bs, X, Y):
    """You look for w in the first column and for b in the first row. They belong together: search the whole table."""
    losses = error_surface(ws, bs, X, Y)
    return ws[np.argmin(losses[:, 0])], bs[np.argmin(losses[0])]


@ex.misconception(of="grid_search")
def first_row_searched(ws, bs, X, Y):
    """This is the best pair of the first w only. Does the return stand inside the outer loop?"""
    return ws[0], bs[np.argmin(error_surface(ws, bs, X, Y)[0])]


@ex.misconception(of="grid_search")
def last_row_searched(ws, bs, X, Y):
    """This is the best pair of the last w only. Is the smallest loss so far begun anew for each w? Begin it once,
    before both loops."""
    return ws[-1], bs[np.argmin(error_surface(ws, bs, X, Y)[-1])]


@ex.misconception(of="grid_search")
def last_row_and_column_left_out(ws, bs, X, Y):
    """The last w and the last b are left out of your search. Do the loops end one too early?"""
    return grid_search(ws[:-1], bs[:-1], X, Y)


@ex.misconception(of="grid_search")
def last_row_left_out(ws, bs, X, Y):
    """The last w is left out of your search. Does the outer loop end one too early?"""
    return grid_search(ws[:-1], bs, X, Y)


@ex.misconception(of="grid_search")
def last_column_left_out(ws, bs, X, Y):
    """The last b is left out of your search. Does the inner loop end one too early?"""
    return grid_search(ws, bs[:-1], X, Y)


@ex.misconception(of="grid_search")
def place_counted_down_the_columns(ws, bs, X, Y):
    """You find the place of the smallest loss by rows, but turn it into a row and a column as if counted down the
    columns. Use the same order for both."""
    losses = error_surface(ws, bs, X, Y)
    i, j = np.unravel_index(np.argmin(losses), losses.shape, order="F")
    return ws[i], bs[j]


@ex.misconception(of="grid_search")
def by_the_means(ws, bs, X, Y):
    """You compare whole rows and whole columns, by their means or sums. One entry decides, the smallest of the
    table."""
    losses = error_surface(ws, bs, X, Y)
    return ws[np.argmin(losses.mean(axis=1))], bs[np.argmin(losses.mean(axis=0))]


@ex.misconception(of="grid_search")
def width_confused(ws, bs, X, Y):
    """The place is cut by the number of ws. argmin counts through rows of length len(bs): divmod(place, len(bs))."""
    return _at(ws, bs, np.argmin(error_surface(ws, bs, X, Y)), len(ws))


@ex.misconception(of="grid_search")
def smallest_signed_error(ws, bs, X, Y):
    """This is the pair with the smallest sum of errors f − y with their signs, the most negative one. The smallest
    sum of their squares is wanted."""
    return _at(ws, bs, np.argmin(np.sum(_errors(ws, bs, X, Y), axis=2)))


@ex.misconception(of="grid_search")
def line_for_the_neuron(ws, bs, X, Y):
    """This pair fits a straight line best, w·x + b without the sigmoid. The neuron's output is σ(w·x + b)."""
    return _at(ws, bs, np.argmin(linear_unit(ws, bs, X, Y)))


@ex.misconception(of="grid_search")
def search_with_the_first_point(ws, bs, X, Y):
    """This pair is the best for the first point alone. The loss sums over all points."""
    return _at(ws, bs, np.argmin(error_surface(ws, bs, X[:1], Y[:1])))


@ex.misconception(of="grid_search")
def search_with_the_last_point(ws, bs, X, Y):
    """This pair is the best for the last point alone. The loss sums over all points."""
    return _at(ws, bs, np.argmin(error_surface(ws, bs, X[-1:], Y[-1:])))


@ex.misconception(of="grid_search")
def first_pair(ws, bs, X, Y):
    """The first pair of the grid always comes back, as if no other were better. Does the smallest loss so far begin
    with np.inf, and is the table right?"""
    return ws[0], bs[0]


@ex.misconception(of="grid_search")
def last_pair(ws, bs, X, Y):
    """The last pair of the grid always comes back. Keep the pair only where its loss is smaller than the smallest so
    far."""
    return ws[-1], bs[-1]


@ex.misconception(of="grid_search")
def compared_with_the_one_before(ws, bs, X, Y):
    """You compare each loss with the one before it. Compare with the smallest so far, and replace that, too."""
    losses = error_surface(ws, bs, X, Y).ravel()
    falls = [0, *(k for k in range(1, len(losses)) if losses[k] < losses[k - 1])]
    return _at(ws, bs, falls[-1])


@ex.misconception(of="grid_search")
def smallest_never_replaced(ws, bs, X, Y):
    """You compare every loss with the first one, so the last that is smaller wins. Replace the smallest so far each
    time."""
    losses = error_surface(ws, bs, X, Y).ravel()
    smaller = [0, *np.flatnonzero(losses < losses[0])]
    return _at(ws, bs, smaller[-1])


# --- further slips --------------------------------------------------------------------------------------


@ex.misconception(of="error_surface")
def half_of_the_length(ws, bs, X, Y):
    """You take the root of the sum of the squares. The loss is ½ Σ(f − y)² itself: square what np.linalg.norm gives."""
    return np.sqrt(np.sum(_errors(ws, bs, X, Y) ** 2, axis=2)) / 2


@ex.misconception(of="error_surface")
def half_of_each_error_squared(ws, bs, X, Y):
    """This is ¼ Σ(f − y)²: is the ½ squared with the errors? It stands in front of the squares: ½ Σ(f − y)²."""
    return np.sum(_errors(ws, bs, X, Y) ** 2, axis=2) / 4


@ex.misconception(of="error_surface")
def rows_filled_in_the_order_of_columns(ws, bs, X, Y):
    """The losses are right, but they were computed b by b and put into the table row by row. Let the outer loop run
    over ws, or transpose: reshape(len(bs), len(ws)).T."""
    losses = error_surface(ws, bs, X, Y)
    return losses.T.reshape(losses.shape)


@ex.misconception(of="error_surface")
def grid_sorted(ws, bs, X, Y):
    """The table is that of sorted ws and bs. Row i belongs to ws[i], column j to bs[j], in the order given."""
    return error_surface(np.sort(ws), np.sort(bs), X, Y)


@ex.misconception(of="error_surface")
def upside_down(ws, bs, X, Y):
    """Your rows run from the last w to the first. Row i belongs to ws[i]."""
    return error_surface(ws, bs, X, Y)[::-1]


@ex.misconception(of="error_surface")
def evenly_spaced(ws, bs, X, Y):
    """Your table has evenly spaced values between the smallest and the largest w and b. Take those in ws and bs."""
    return error_surface(np.linspace(min(ws), max(ws), len(ws)), np.linspace(min(bs), max(bs), len(bs)), X, Y)


@ex.misconception(of="error_surface")
def divided_by_the_largest(ws, bs, X, Y):
    """You divide by the largest loss of the table. The losses themselves are asked for."""
    losses = error_surface(ws, bs, X, Y)
    return losses / np.max(losses)


@ex.misconception(of="error_surface")
def outputs_for_losses(ws, bs, X, Y):
    """These are the sums of the outputs f, without y. The loss compares them with y: ½ Σ(f − y)²."""
    return np.sum(_errors(ws, bs, X, Y) + Y, axis=2)


@ex.misconception(of="grid_search")
def first_row_and_first_column_of_a_tie(ws, bs, X, Y):
    """Of several smallest losses you take the first row and the first column, each for itself. They belong together:
    first the row, then the first column in this row."""
    losses = error_surface(ws, bs, X, Y)
    return ws[np.argmin(losses.min(axis=1))], bs[np.argmin(losses.min(axis=0))]


@ex.misconception(of="grid_search")
def all_of_a_tie(ws, bs, X, Y):
    """Of several smallest losses you return all pairs, as np.where finds them. Return the first pair, two numbers."""
    losses = error_surface(ws, bs, X, Y)
    i, j = np.nonzero(losses == np.min(losses))
    return ws[i], bs[j]


@ex.misconception(of="grid_search")
def nothing_below_zero(ws, bs, X, Y):
    """0 and 0 come back, whatever the grid. Does the smallest loss so far begin with 0? No loss is smaller: begin with
    np.inf."""
    return 0.0, 0.0


@ex.misconception(of="grid_search")
def smallest_begins_with_one(ws, bs, X, Y):
    """Where all losses are 1 or more you return 0 and 0: the smallest so far must not begin with a number like 1.
    Begin with np.inf."""
    return grid_search(ws, bs, X, Y) if np.min(error_surface(ws, bs, X, Y)) < 1 else (0.0, 0.0)


@ex.misconception(of="grid_search")
def smallest_begins_with_ten(ws, bs, X, Y):
    """Where all losses are 10 or more you return 0 and 0: the smallest so far must not begin with a number like 10.
    Begin with np.inf."""
    return grid_search(ws, bs, X, Y) if np.min(error_surface(ws, bs, X, Y)) < 10 else (0.0, 0.0)


@ex.misconception(of="grid_search")
def a_row_left_at_the_first_rise(ws, bs, X, Y):
    """You leave a row as soon as a loss is not the smallest so far. A smaller one may come after it: look at all."""
    losses, best, pair = error_surface(ws, bs, X, Y), np.inf, (ws[0], bs[0])
    for i, row in enumerate(losses):
        for j, one in enumerate(row):
            if one >= best:
                break
            best, pair = one, (ws[i], bs[j])
    return pair


@ex.misconception(of="grid_search")
def smallest_of_each_row_and_column(ws, bs, X, Y):
    """You look for the smallest of each row and each column, with an axis. Look at the whole table: np.argmin(surface),
    without an axis."""
    losses = error_surface(ws, bs, X, Y)
    return ws[np.argmin(losses, axis=0)], bs[np.argmin(losses, axis=1)]


@ex.misconception(of="grid_search")
def smallest_w_and_smallest_b(ws, bs, X, Y):
    """These are the smallest w and the smallest b. The loss is to be the smallest, not the numbers themselves."""
    return np.min(ws), np.min(bs)


@ex.misconception(of="error_surface")
def bias_outside_the_sigmoid(ws, bs, X, Y):
    """b is added to the sigmoid: σ(w·x) + b. It belongs inside: f = σ(w·x + b)."""
    f = 1 / (1 + np.exp(-(ws[:, None, None] * X))) + bs[:, None]
    return np.sum((f - Y) ** 2, axis=2) / 2


@ex.misconception(of="error_surface")
def both_loops_over_the_ws(ws, bs, X, Y):
    """Both of your loops run over len(ws). The inner one runs over the bs: range(len(bs))."""
    losses = np.zeros((len(ws), len(bs)))
    for i in range(len(ws)):
        for j in range(len(ws)):
            losses[i, j] = error_surface(ws, bs, X, Y)[i, j]
    return losses


@ex.misconception(of="error_surface")
def both_loops_over_the_bs(ws, bs, X, Y):
    """Both of your loops run over len(bs). The outer one runs over the ws: range(len(ws))."""
    losses = np.zeros((len(ws), len(bs)))
    for i in range(len(bs)):
        for j in range(len(bs)):
            losses[i, j] = error_surface(ws, bs, X, Y)[i, j]
    return losses


@ex.misconception(of="grid_search")
def absolute_errors_compared(ws, bs, X, Y):
    """This pair has the smallest sum of the absolute errors. The loss is ½ Σ(f − y)²: compare the squares."""
    return _at(ws, bs, np.argmin(np.sum(np.abs(_errors(ws, bs, X, Y)), axis=2)))


@ex.misconception(of="grid_search")
def first_improvement(ws, bs, X, Y):
    """You return the first pair that is better than the first one. Look at the whole table before you return."""
    losses = error_surface(ws, bs, X, Y).ravel()
    return _at(ws, bs, np.argmax(losses < losses[0]))


@ex.misconception(of="grid_search")
def first_row_and_column_left_out(ws, bs, X, Y):
    """The first w and the first b are compared as a pair only; the rest of their row and column is left out. Do the
    loops begin with 1?"""
    losses = error_surface(ws, bs, X, Y)
    losses[0, 1:] = losses[1:, 0] = np.inf
    return _at(ws, bs, np.argmin(losses))


@ex.misconception(of="grid_search")
def b_of_the_last_column(ws, bs, X, Y):
    """w is right, but the b is always the last one. Note b down together with w, where the loss is smaller."""
    return grid_search(ws, bs, X, Y)[0], bs[-1]


@ex.misconception(of="grid_search")
def w_of_the_last_row(ws, bs, X, Y):
    """b is right, but the w is always the last one. Note w down together with b, where the loss is smaller."""
    return ws[-1], grid_search(ws, bs, X, Y)[1]


@ex.misconception(of="error_surface")
def weight_left_out(ws, bs, X, Y):
    """w is not used: all rows are the same. The neuron's output is σ(w·x + b)."""
    return error_surface(0 * ws, bs, X, Y)


@ex.misconception(of="error_surface")
def weight_always_one(ws, bs, X, Y):
    """w is not used: you compute σ(x + b). The neuron's output is σ(w·x + b)."""
    return error_surface(0 * ws + 1, bs, X, Y)


@ex.misconception(of="error_surface")
def x_left_out(ws, bs, X, Y):
    """x is not used: you compute σ(w + b). The neuron's output is σ(w·x + b)."""
    return error_surface(ws, bs, 0 * X + 1, Y)


@ex.misconception(of="grid_search")
def search_without_the_weight(ws, bs, X, Y):
    """w plays no part in the losses that you compare: the first w always comes back. The neuron's output is σ(w·x +
    b)."""
    losses = error_surface(0 * ws, bs, X, Y)
    return _at(ws, bs, np.argmin(losses))


@ex.misconception(of="grid_search")
def search_without_the_bias(ws, bs, X, Y):
    """b plays no part in the losses that you compare: the first b always comes back. The neuron's output is σ(w·x +
    b)."""
    losses = error_surface(ws, 0 * bs, X, Y)
    return _at(ws, bs, np.argmin(losses))


@ex.misconception(of="grid_search")
def w_twice(ws, bs, X, Y):
    """w came back twice. Return the pair: w, then b."""
    return grid_search(ws, bs, X, Y)[0], grid_search(ws, bs, X, Y)[0]


@ex.misconception(of="grid_search")
def b_twice(ws, bs, X, Y):
    """b came back twice. Return the pair: w, then b."""
    return grid_search(ws, bs, X, Y)[1], grid_search(ws, bs, X, Y)[1]


@ex.misconception(of="error_surface")
def summed_over_the_ws(ws, bs, X, Y):
    """You sum over the ws, the first axis, and the points are left. Sum over the points."""
    return np.sum(_losses(ws, bs, X, Y), axis=0)


@ex.misconception(of="error_surface")
def summed_over_the_bs(ws, bs, X, Y):
    """You sum over the bs, the second axis, and the points are left. Sum over the points."""
    return np.sum(_losses(ws, bs, X, Y), axis=1)


@ex.misconception(of="error_surface")
def sigmoid_of_the_sigmoid(ws, bs, X, Y):
    """The sigmoid is applied twice. f = σ(w·x + b), once."""
    f = _errors(ws, bs, X, Y) + Y
    return np.sum((1 / (1 + np.exp(-f)) - Y) ** 2, axis=2) / 2
