"""ex41: a random partition of the examples into batches."""

import numpy as np

from grader import Exercise, Input, choice, computed, constant, generator, integers


def _exact(rng, size):
    """Numbers between -9 and 9 that float32 holds exactly: batches of another type have the same values."""
    return rng.integers(-9 * 2**16, 9 * 2**16, size) / 2**16


ex = Exercise(
    title="Mini-batches",
    chapter="F. Gradient descent and optimisers",
    source="S3 1:05:09 to 1:07:11; S2 'Mini-Batch'",
    inputs={
        "X": Input(("n", "m"), _exact),
        "Y": Input(("k", "m"), _exact),
        "batch_size": choice(2, 3, 4, 6),
        "rng": generator(),
    },
    sizes={"n": (2, 3), "k": (4, 6), "m": (12, 12)},  # k > n: rows taken for examples must not raise an IndexError
    hints=[
        "First decide on one random order of the column numbers 0 … m - 1, then cut that order into pieces.",
        "rng.permutation(m) gives the order. X[:, numbers] picks columns; use the same numbers for Y.",
        "range(0, m, batch_size) gives the places where the batches begin, also of the last, smaller one.",
        "order[start:start + batch_size] may reach over the end: NumPy cuts the slice short, which is what you want.",
        "chosen = order[start:start + batch_size]; batches.append((X[:, chosen], Y[:, chosen])).",
    ],
    notes=[
        "S3 cuts X and Y in the order they come in (x1 … x1000, x1001 … x2000, …) and does not mention shuffling; "
        "in practice the order is shuffled anew in each epoch.",
    ],
    builds_on=["ex38"],
    topics=[
        "mini-batch gradient descent",
        "stochastic gradient descent (SGD)",
        "batch gradient descent (full batch)",
        "epoch",
        "shuffling the examples",
        "vectorisation over the examples",
    ],
)


@ex.function(points=3, check="batches of equal size", view="partition")
def mini_batches(X, Y, batch_size, rng):
    _, m = X.shape
    order = rng.permutation(m)
    batches = []
    for start in range(0, m, batch_size):
        chosen = order[start : start + batch_size]
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches


ex.check(
    "a last, smaller batch",
    of="mini_batches",
    points=1,
    inputs={"batch_size": choice(3, 4, 5)},
    sizes={"m": (13, 13)},
    drawn=6,
    view="partition",
)
ex.check(
    "the batch size reaches m",
    of="mini_batches",
    points=1,
    inputs={"batch_size": computed(lambda X, more: X.shape[1] + more), "more": integers(low=0, high=3)},
    sizes={"m": (3, 8)},
    drawn=6,
    view="partition",
)
ex.check(
    "batches of one example",
    of="mini_batches",
    points=0.5,
    inputs={"batch_size": constant(1)},
    sizes={"m": (5, 8)},
    drawn=3,
    view="partition",
)
ex.check(
    "one example in all (m = 1)",
    of="mini_batches",
    points=0.5,
    inputs={"batch_size": choice(1, 2)},
    sizes={"m": (1, 1)},
    drawn=3,
    view="partition",
)
# Forty examples: chance leaves them in order, or whole batches together, once in 10^20 times.
ex.check(
    "shuffled",
    of="mini_batches",
    points=2,
    inputs={"batch_size": choice(7, 8)},
    sizes={"m": (40, 40)},
    drawn=3,
    view="shuffled_partition",
)
ex.check(
    "all chance comes from rng",
    of="mini_batches",
    points=1,
    inputs={"batch_size": constant(4)},
    drawn=1,
    generator=True,
    view="partition",
)


@ex.another_way(of="mini_batches")
def shuffled_then_split(X, Y, batch_size, rng):
    """Shuffle everything once, then let np.split cut at every batch_size-th column. It needs no loop; the shuffled
    copies take the memory of X and Y once more."""
    _, m = X.shape
    order = rng.permutation(m)
    cuts = range(batch_size, m, batch_size)
    X_parts = np.split(X[:, order], cuts, axis=1)
    Y_parts = np.split(Y[:, order], cuts, axis=1)
    return list(zip(X_parts, Y_parts))


def _cut(X, Y, order, batch_size):
    parts = [order[i : i + batch_size] for i in range(0, len(order), batch_size)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def not_shuffled(X, Y, batch_size, rng):
    """The examples stay in their order: shuffle them first (order = rng.permutation(m)), then cut. In sorted data,
    batches without shuffling would hold one class each."""
    return _cut(X, Y, np.arange(X.shape[1]), batch_size)


@ex.misconception(of="mini_batches")
def x_and_y_shuffled_apart(X, Y, batch_size, rng):
    """X and Y are not put into the same order, so an x gets another example's y. Draw one order and use it for both."""
    x_order, y_order = rng.permutation(X.shape[1]), rng.permutation(X.shape[1])
    parts = range(0, X.shape[1], batch_size)
    return [(X[:, x_order[i : i + batch_size]], Y[:, y_order[i : i + batch_size]]) for i in parts]


@ex.misconception(of="mini_batches")
def last_smaller_batch_dropped(X, Y, batch_size, rng):
    """The examples left over are thrown away: m // batch_size counts the full batches only. What is left makes a
    last, smaller batch."""
    m = X.shape[1]
    return _cut(X, Y, rng.permutation(m)[: m // batch_size * batch_size], batch_size)


@ex.misconception(of="mini_batches")
def last_batch_always_dropped(X, Y, batch_size, rng):
    """The last batch is missing even where it is a full one: let start run to m, range(0, m, batch_size)."""
    m = X.shape[1]
    order = rng.permutation(m)
    parts = [order[i : i + batch_size] for i in range(0, m - batch_size, batch_size)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def rest_added_to_the_last_full_batch(X, Y, batch_size, rng):
    """The examples left over are put into the last full batch, which becomes larger than batch_size. They make a
    smaller batch of their own."""
    m = X.shape[1]
    order = rng.permutation(m)
    full = max(m // batch_size, 1)
    parts = [order[i * batch_size : (i + 1) * batch_size if i < full - 1 else m] for i in range(full)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def sizes_evened_out(X, Y, batch_size, rng):
    """The sizes are evened out, as np.array_split does. All batches have batch_size examples but the last one, which
    takes what is left."""
    m = X.shape[1]
    parts = np.array_split(rng.permutation(m), -(-m // batch_size))
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def size_taken_for_the_number(X, Y, batch_size, rng):
    """You make batch_size batches. batch_size is the number of examples in one batch."""
    parts = np.array_split(rng.permutation(X.shape[1]), batch_size)
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def last_batch_filled_up(X, Y, batch_size, rng):
    """The last batch is filled up with examples that were used before. It stays smaller: each example is used exactly
    once in an epoch."""
    m = X.shape[1]
    order = rng.permutation(m)
    missing = -m % batch_size
    return _cut(X, Y, np.concatenate([order, order[:missing]]), batch_size)


@ex.misconception(of="mini_batches")
def drawn_with_replacement(X, Y, batch_size, rng):
    """Examples are drawn with replacement: some come twice, others never. rng.permutation(m) has each one once."""
    m = X.shape[1]
    return _cut(X, Y, rng.integers(0, m, m), batch_size)


@ex.misconception(of="mini_batches")
def each_batch_drawn_on_its_own(X, Y, batch_size, rng):
    """Each batch is drawn from all examples anew, so batches share examples and others are left out. Draw one order
    for all batches, then cut it."""
    m = X.shape[1]
    sizes = [min(batch_size, m - i) for i in range(0, m, batch_size)]
    parts = [rng.choice(m, size, replace=False) for size in sizes]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def only_the_batches_shuffled(X, Y, batch_size, rng):
    """You cut first and shuffle the finished batches: neighbours always stay together. Shuffle the examples, then
    cut."""
    batches = _cut(X, Y, np.arange(X.shape[1]), batch_size)
    return [batches[i] for i in rng.permutation(len(batches))]


@ex.misconception(of="mini_batches")
def shuffled_within_the_batches(X, Y, batch_size, rng):
    """Every batch still holds neighbours. Did you cut first and shuffle inside each batch, or only move the start?
    Shuffle all examples, then cut."""
    m = X.shape[1]
    parts = [rng.permutation(np.arange(i, min(i + batch_size, m))) for i in range(0, m, batch_size)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def rest_not_shuffled(X, Y, batch_size, rng):
    """The last, smaller batch is cut from the unshuffled X and Y, so it repeats some examples and others are lost."""
    m = X.shape[1]
    order = rng.permutation(m)
    full = m // batch_size * batch_size
    return _cut(X, Y, np.concatenate([order[:full], np.arange(full, m)]), batch_size)


@ex.misconception(of="mini_batches")
def slices_one_short(X, Y, batch_size, rng):
    """Each slice ends one too early. start:start + batch_size has batch_size elements: the end does not count."""
    m = X.shape[1]
    order = rng.permutation(m)
    parts = [order[i : i + batch_size - 1] for i in range(0, m, batch_size)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def slices_one_too_long(X, Y, batch_size, rng):
    """Each slice ends one too late, so neighbouring batches share an example: start:start + batch_size is enough."""
    m = X.shape[1]
    order = rng.permutation(m)
    parts = [order[i : i + batch_size + 1] for i in range(0, m, batch_size)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def rows_counted(X, Y, batch_size, rng):
    """You count the rows: X.shape[0] is n, the number of features. Examples are columns, so m = X.shape[1]."""
    return _cut(X, Y, rng.permutation(len(X)), batch_size)


@ex.misconception(of="mini_batches")
def features_shuffled(X, Y, batch_size, rng):
    """The rows of X are shuffled, which are its features. Examples are columns: X[:, order], and Y[:, order] too."""
    return _cut(X[rng.permutation(len(X))], Y, np.arange(X.shape[1]), batch_size)


@ex.misconception(of="mini_batches")
def an_empty_batch_at_the_end(X, Y, batch_size, rng):
    """There is an empty batch at the end: m // batch_size + 1 is one too many where batch_size divides m."""
    m = X.shape[1]
    order = rng.permutation(m)
    parts = [order[i * batch_size : (i + 1) * batch_size] for i in range(m // batch_size + 1)]
    return [(X[:, part], Y[:, part]) for part in parts]


@ex.misconception(of="mini_batches")
def only_one_batch(X, Y, batch_size, rng):
    """Only the first batch comes back: is the return inside the loop? All batches together hold every example."""
    return _cut(X, Y, rng.permutation(X.shape[1]), batch_size)[:1]


@ex.misconception(of="mini_batches")
def same_batch_again_and_again(X, Y, batch_size, rng):
    """Every batch holds the same examples: the start of the slice must move on by batch_size each time."""
    order = rng.permutation(X.shape[1])[:batch_size]
    return [(X[:, order], Y[:, order]) for _ in range(0, X.shape[1], batch_size)]
