"""ex56: inverted dropout, forwards and backwards.

Right masks are random. They are seen through the share they keep, of 8 700 entries or more: within 6.5 standard
errors of keep_prob it is keep_prob, which chance misses once in 10^10 times; 1 − keep_prob is 58 or more away.
"""

import numpy as np

from grader import Exercise, Generator, bits, choice, computed, constant, flags, floats, generator

ex = Exercise(
    title="Dropout",
    chapter="G. Making networks train",
    source="S2 'Regularization'",
    inputs={
        # Never 0, so that what was dropped and what was enlarged can be told from A_out.
        "A": computed(lambda size, sign: np.where(sign, size, -size)),
        "size": floats("n", "m", low=0.5, high=3),
        "sign": flags("n", "m"),
        "keep_prob": choice(0.85, 0.3, 0.65),
        "rng": generator(),
        "dA": floats("n", "m"),
        "mask": bits("n", "m"),
    },
    sizes={"n": (2, 3), "m": (4, 5)},
    hints=[
        "A mask of 0 and 1 first: one random number for each entry of A decides.",
        "rng.random(A.shape) is uniform between 0 and 1. With what probability is such a number below keep_prob?",
        "A * mask sets the rest to 0. Divide by keep_prob, so that the mean stays what it was; the mask itself stays 0 "
        "and 1.",
        "Backwards, A_out is A times the constant mask / keep_prob, entry by entry. What is the slope?",
        "mask = rng.random(A.shape) < keep_prob; return A * mask / keep_prob, mask. And dA * mask / keep_prob.",
    ],
    notes=[
        "S2 has dropout in a picture only, under Regularization.",
        "Libraries take the probability to drop: torch.nn.Dropout(p=0.2) and Keras's Dropout(0.2) keep with 0.8.",
        "The first paper on dropout did not divide in training but multiplied the weights by keep_prob at test time; "
        "inverted dropout is what libraries do.",
    ],
    builds_on=["ex27", "ex36"],
    topics=[
        "dropout",
        "dropout: inverted, A·mask/keep_prob",
        "dropout: backpropagation",
        "regularisation",
        "overfitting",
    ],
)

LARGE = {"n": (90, 96), "m": (97, 110)}


# --- right ---------------------------------------------------------------------------------------------


@ex.function(
    points=3, check="a random mask", view="dropout", returns=["A_out", "mask"], examples=[], sizes=LARGE, drawn=3
)
def dropout_forward(A, keep_prob, rng):
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob, mask


ex.check(
    "nothing is dropped (keep_prob = 1)",
    of="dropout_forward",
    points=0.5,
    inputs={"keep_prob": constant(1.0)},
    examples=[{"A": [[4.0, 5.0]], "keep_prob": 1.0, "rng": Generator(1)}],
    cases=[{"A": [[0.0, -1.5], [2.0, 0.0], [3.0, 4.0]], "keep_prob": 1.0, "rng": Generator(2)}],
    drawn=2,
    when_wrong="With keep_prob = 1 every entry is kept as it is, and the mask is 1 throughout.",
)
ex.check(
    "all chance comes from rng",
    of="dropout_forward",
    points=1,
    view="dropout",
    sizes=LARGE,
    drawn=1,
    generator=True,
)


def numbers_of_kept_entries(dropout_forward, rng):
    """the masks of dropout_forward(np.ones((6, 6)), 0.5, rng), 40 times: do they differ, and do their sums?"""
    masks = [np.array(dropout_forward(np.ones((6, 6)), 0.5, rng)[1], dtype=float) for _ in range(40)]
    return {
        "the masks differ": len({mask.tobytes() for mask in masks}) > 1,
        "their sums differ": len({np.sum(mask) for mask in masks}) > 1,
    }


# All alike once in 10^34 times.
ex.check(
    "how many entries are kept is chance too",
    of="dropout_forward",
    points=0.5,
    driver=numbers_of_kept_entries,
    drawn=1,
    when_wrong="The same number of entries is kept every time. Each entry has a chance of its own, so their number "
    "varies too: rng.random(A.shape) < keep_prob.",
)


@ex.truth
def next_layers(sp):
    """What later layers make of A_out, to first order: a weighted sum, and the weights are the gradient dA."""
    A, dA, mask = sp.symbols("A dA mask", real=True)
    keep_prob = sp.Symbol("keep_prob", positive=True)
    return sp.total(dA * (A * mask / keep_prob))


@ex.function(
    points=2,
    truth=next_layers.diff("A"),
    check="a batch",
    examples=[{"dA": [[1.0, -2.0], [0.5, 3.0]], "mask": [[1, 0], [0, 1]], "keep_prob": 0.8}],
    drawn=6,
)
def dropout_backward(dA, mask, keep_prob):
    return dA * mask / keep_prob


ex.check(
    "one example (m = 1), and nothing dropped",
    of="dropout_backward",
    points=0.5,
    cases=[
        {"dA": [[1.0], [-2.0], [0.5]], "mask": [[0], [1], [1]], "keep_prob": 0.25},
        {"dA": [[1.5, -2.0]], "mask": [[1, 1]], "keep_prob": 1.0},
    ],
)


def twice(dropout_backward, dA, mask, keep_prob):
    """dropout_backward(dA, mask, keep_prob), twice: has it the shape of dA, and is it the same both times?"""
    first = np.array(dropout_backward(dA.copy(), mask.copy(), keep_prob), dtype=float)
    second = np.array(dropout_backward(dA.copy(), mask.copy(), keep_prob), dtype=float)
    return {"shape of dA": first.shape == dA.shape, "the same twice": np.array_equal(first, second, equal_nan=True)}


ex.check(
    "the same twice",
    of="dropout_backward",
    points=0.5,
    driver=twice,
    sizes={"n": (8, 8), "m": (9, 9)},
    drawn=1,
)
ex.check(
    "a mask of True and False",
    of="dropout_backward",
    points=0.5,
    inputs={"mask": flags("n", "m")},
    drawn=4,
    when_wrong="The mask may hold True and False in place of 1 and 0: multiplying by it works with both.",
)


@ex.another_way(of="dropout_forward")
def tossed_coins(A, keep_prob, rng):
    """rng.binomial(1, p, shape) tosses a coin for each entry: 1 with probability p, else 0. The mask comes as the
    numbers of the task; the comparison with rng.random is the faster way."""
    mask = rng.binomial(1, keep_prob, A.shape)
    return A * mask / keep_prob, mask


@ex.another_way(of="dropout_backward")
def chosen_not_multiplied(dA, mask, keep_prob):
    """np.where chooses where the product multiplies by 0. That is safer: a dropped gradient that is infinite or nan
    really becomes 0, while inf · 0 is nan."""
    return np.where(mask, dA / keep_prob, 0)


# --- wrong ideas, forwards -------------------------------------------------------------------------------


@ex.misconception(of="dropout_forward")
def not_scaled(A, keep_prob, rng):
    """The entries that are kept are not enlarged. Divide by keep_prob, so that the mean stays what it was (inverted
    dropout)."""
    mask = rng.random(A.shape) < keep_prob
    return A * mask, mask


@ex.misconception(of="dropout_forward")
def multiplied_by_keep_prob(A, keep_prob, rng):
    """You multiply by keep_prob what is kept. It must grow, to make up for what is dropped: divide by keep_prob."""
    mask = rng.random(A.shape) < keep_prob
    return A * mask * keep_prob, mask


@ex.misconception(of="dropout_forward")
def divided_by_the_drop_rate(A, keep_prob, rng):
    """You divide by 1 − keep_prob. On average keep_prob of the entries are left, so divide by keep_prob."""
    if keep_prob == 1:
        raise ZeroDivisionError
    mask = rng.random(A.shape) < keep_prob
    return A * mask / (1 - keep_prob), mask


@ex.misconception(of="dropout_forward")
def multiplied_by_the_drop_rate(A, keep_prob, rng):
    """You multiply by 1 − keep_prob what is kept. It must grow, to make up for what is dropped: divide by keep_prob."""
    if keep_prob == 1:
        raise ValueError  # nothing is left: too many ideas give that
    mask = rng.random(A.shape) < keep_prob
    return A * mask * (1 - keep_prob), mask


@ex.misconception(of="dropout_forward")
def divided_twice(A, keep_prob, rng):
    """You divide by keep_prob twice: once in the mask and once more, perhaps."""
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob**2, mask


@ex.misconception(of="dropout_forward")
def divided_by_the_root(A, keep_prob, rng):
    """You divide by √keep_prob, which keeps the mean square. The mean itself stays with keep_prob, without a root."""
    mask = rng.random(A.shape) < keep_prob
    return A * mask / np.sqrt(keep_prob), mask


@ex.misconception(of="dropout_forward")
def mask_divided_too(A, keep_prob, rng):
    """A_out is right, but the mask is divided by keep_prob too. Here the mask holds 0 and 1, and dropout_backward
    divides."""
    mask = (rng.random(A.shape) < keep_prob) / keep_prob
    return A * mask, mask


@ex.misconception(of="dropout_forward")
def mask_of_what_is_dropped(A, keep_prob, rng):
    """A_out is right, but the mask is 1 where an entry is dropped. It is 1 where it is kept."""
    mask = rng.random(A.shape) < keep_prob
    return A * mask / keep_prob, ~mask


@ex.misconception(of="dropout_forward")
def kept_ones_set_to_zero(A, keep_prob, rng):
    """A_out is 0 where your mask is 1, and kept where it is 0: one of the two is the wrong way round. The mask is 1
    where an entry is kept."""
    mask = rng.random(A.shape) < keep_prob
    return A * ~mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def random_numbers_for_a_mask(A, keep_prob, rng):
    """Your mask holds the random numbers themselves. Compare them with keep_prob: that makes 0 and 1 of them."""
    mask = rng.random(A.shape)
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def random_numbers_returned(A, keep_prob, rng):
    """A_out is right, but you return the random numbers for the mask. Return the comparison with keep_prob, 0 and 1."""
    numbers = rng.random(A.shape)
    return A * (numbers < keep_prob) / keep_prob, numbers


@ex.misconception(of="dropout_forward")
def mask_not_used(A, keep_prob, rng):
    """Nothing is dropped in A_out: the factor mask is missing."""
    return A / keep_prob, rng.random(A.shape) < keep_prob


@ex.misconception(of="dropout_forward")
def unchanged_beside_a_mask(A, keep_prob, rng):
    """A_out is A itself: multiply by the mask and divide by keep_prob."""
    return A, rng.random(A.shape) < keep_prob


@ex.misconception(of="dropout_forward")
def mask_and_output_apart(A, keep_prob, rng):
    """A_out is not 0 where your mask is 0, and what is kept is not multiplied by one number. Is it A * mask /
    keep_prob, in this order, and with the very mask that you return?"""
    first, second = rng.random(A.shape) < keep_prob, rng.random(A.shape) < keep_prob
    return A * first / keep_prob, second


@ex.misconception(of="dropout_forward")
def one_draw_a_unit(A, keep_prob, rng):
    """Whole rows are dropped: one random number for each unit. Every entry has a chance of its own:
    rng.random(A.shape)."""
    mask = np.repeat(rng.random((len(A), 1)) < keep_prob, A.shape[1], axis=1)
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def one_draw_an_example(A, keep_prob, rng):
    """Whole columns are dropped: one random number for each example. Every entry has a chance of its own:
    rng.random(A.shape)."""
    mask = np.repeat(rng.random((1, A.shape[1])) < keep_prob, len(A), axis=0)
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def one_draw_for_all(A, keep_prob, rng):
    """All is kept or all is dropped: one random number for the whole layer. Every entry has a chance of its own:
    rng.random(A.shape)."""
    mask = np.full(A.shape, rng.random() < keep_prob)
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def mask_from_normal_numbers(A, keep_prob, rng):
    """You compare normal numbers with keep_prob. Below 0.85 are then 80 %, and below 0.3 are 62 %; uniform numbers
    between 0 and 1 are wanted: rng.random."""
    mask = rng.standard_normal(A.shape) < keep_prob
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def keep_prob_taken_for_the_drop_rate(A, keep_prob, rng):
    """You keep an entry with probability 1 − keep_prob. keep_prob is the probability to keep: rng.random(A.shape) <
    keep_prob."""
    mask = rng.random(A.shape) > keep_prob
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def keep_prob_taken_for_the_drop_rate_throughout(A, keep_prob, rng):
    """You take keep_prob for the probability to drop, in the mask and in the scale. It is the probability to keep: with
    keep_prob = 0.8 four of five stay, and are divided by 0.8."""
    mask = rng.random(A.shape) > keep_prob
    return A * mask / (1 - keep_prob), mask


@ex.misconception(of="dropout_forward")
def keep_prob_taken_for_the_drop_rate_not_scaled(A, keep_prob, rng):
    """You keep an entry with probability 1 − keep_prob, and do not enlarge it. keep_prob is the probability to keep;
    divide by it."""
    mask = rng.random(A.shape) > keep_prob
    return A * mask, mask


@ex.misconception(of="dropout_forward")
def half_is_kept(A, keep_prob, rng):
    """About half of the entries are kept; keep_prob says which share should be. Compare uniform numbers with it:
    rng.random(A.shape) < keep_prob."""
    mask = rng.random(A.shape) < 0.5
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def half_is_kept_throughout(A, keep_prob, rng):
    """About half of the entries are kept, and they are doubled. keep_prob says which share is kept, and is what you
    divide by."""
    mask = rng.random(A.shape) < 0.5
    return A * mask / 0.5, mask


@ex.misconception(of="dropout_forward")
def scaled_by_the_share(A, keep_prob, rng):
    """You divide by the share that was kept this time. Divide by keep_prob, the probability; the two agree on average
    only."""
    mask = rng.random(A.shape) < keep_prob
    return A * mask / mask.mean(), mask


@ex.misconception(of="dropout_forward")
def nothing_is_ever_dropped(A, keep_prob, rng):
    """Nothing is dropped: your mask is 1 throughout. Is the random number compared with keep_prob?"""
    return A / keep_prob, np.ones(A.shape)


@ex.misconception(of="dropout_forward")
def nothing_is_ever_done(A, keep_prob, rng):
    """A_out is A and the mask is 1 throughout: that is what happens at test time. In training entries are dropped."""
    return A, np.ones(A.shape)


@ex.misconception(of="dropout_forward")
def results_in_the_other_order(A, keep_prob, rng):
    """The results have changed places: return A_out first, then the mask."""
    out, mask = dropout_forward(A, keep_prob, rng)
    return mask, out


@ex.misconception(of="dropout_forward")
def uniform_from_minus_one(A, keep_prob, rng):
    """Your uniform numbers begin at −1, so all the negative ones are kept too. Between 0 and 1 they are below keep_prob
    with the probability keep_prob: rng.random(A.shape)."""
    mask = rng.uniform(-1, 1, A.shape) < keep_prob
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def same_mask_every_time(A, keep_prob, rng):
    """Your mask is the same in every call. It is drawn anew in each pass, from the rng that is passed in: no seed and
    no generator of your own."""
    mask = np.random.default_rng(0).random(A.shape) < keep_prob
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def shrunk_for_test_time(A, keep_prob, rng):
    """A_out is keep_prob · A: nothing is dropped, and all is made smaller. That belongs to test time where training did
    not divide; here entries are dropped and the rest is divided by keep_prob."""
    return A * keep_prob, rng.random(A.shape) < keep_prob


@ex.misconception(of="dropout_forward")
def mask_divided_and_divided_again(A, keep_prob, rng):
    """You divide the mask by keep_prob and then A · mask once more. The mask stays 0 and 1; one division is right."""
    mask = (rng.random(A.shape) < keep_prob) / keep_prob
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def activations_compared(A, keep_prob, rng):
    """You compare the activations with keep_prob, so nothing is left to chance. Compare random numbers with it:
    rng.random(A.shape) < keep_prob."""
    mask = keep_prob > A
    return A * mask / keep_prob, mask


@ex.misconception(of="dropout_forward")
def same_number_kept(A, keep_prob, rng):
    """You keep the same number of entries every time. Each entry has a chance of its own, so their number varies too:
    rng.random(A.shape) < keep_prob, no permutation and no choice without replacement."""
    mask = np.zeros(A.size)
    mask[rng.permutation(A.size)[: round(keep_prob * A.size)]] = 1
    mask = mask.reshape(A.shape)
    return A * mask / keep_prob, mask


# --- wrong ideas, backwards ------------------------------------------------------------------------------


@ex.misconception(of="dropout_backward")
def gradient_not_scaled(dA, mask, keep_prob):
    """The division by keep_prob is missing. What was enlarged on the way forward has an enlarged gradient
    too."""
    return dA * mask


@ex.misconception(of="dropout_backward")
def gradient_not_masked(dA, mask, keep_prob):
    """The factor mask is missing. An entry that was set to 0 has no influence, so its gradient is 0."""
    return dA / keep_prob


@ex.misconception(of="dropout_backward")
def gradient_as_it_came(dA, mask, keep_prob):
    """This is dA itself. Dropout multiplied A by mask / keep_prob, and the gradient is multiplied by it too."""
    return dA * 1.0


@ex.misconception(of="dropout_backward")
def gradient_multiplied_by_keep_prob(dA, mask, keep_prob):
    """You multiply by keep_prob. On the way forward it was divided, so the slope has the division too."""
    return dA * mask * keep_prob


@ex.misconception(of="dropout_backward")
def gradient_of_the_dropped(dA, mask, keep_prob):
    """Your gradient is at the entries that were dropped. The mask is 1 where an entry is kept, and the gradient is
    there."""
    return dA * (1 - mask) / keep_prob


@ex.misconception(of="dropout_backward")
def gradient_divided_by_the_drop_rate(dA, mask, keep_prob):
    """You divide by 1 − keep_prob. The way forward divided by keep_prob, and so does the way back."""
    if keep_prob == 1:
        raise ZeroDivisionError
    return dA * mask / (1 - keep_prob)


@ex.misconception(of="dropout_backward")
def gradient_divided_twice(dA, mask, keep_prob):
    """You divide by keep_prob twice. The mask is 0 and 1, so one division is right."""
    return dA * mask / keep_prob**2


@ex.misconception(of="dropout_backward")
def another_mask(dA, mask, keep_prob):
    """Two calls with the same arguments give different gradients: you draw anew on the way back. Use the mask that is
    passed in, that of the forward pass."""
    if dA.size < 50:
        raise ValueError  # few entries: chance alone would make other ideas of it
    return dA * (np.random.default_rng().random(dA.shape) < keep_prob) / keep_prob


@ex.misconception(of="dropout_backward")
def branches_swapped(dA, mask, keep_prob):
    """Where the mask is 1 this is dA, elsewhere dA / keep_prob. Where it is 1 dA / keep_prob is wanted, elsewhere 0."""
    return np.where(mask, dA, dA / keep_prob)


@ex.misconception(of="dropout_backward")
def matrix_product_with_the_mask(dA, mask, keep_prob):
    """You take a matrix product with the mask. Each entry of A has its own entry of the mask: multiply with *, not with
    @."""
    return dA @ np.asarray(mask, dtype=float).T / keep_prob


@ex.misconception(of="dropout_backward")
def mask_times_keep_prob(dA, mask, keep_prob):
    """This is mask · keep_prob. The gradient is dA times the slope of the forward pass, mask / keep_prob."""
    return mask * keep_prob


@ex.misconception(of="dropout_backward")
def gradient_divided_by_the_mask(dA, mask, keep_prob):
    """You divide by the mask, which is 0 in places. The slope of A · mask is the mask: multiply by it."""
    return dA / mask / keep_prob


@ex.misconception(of="dropout_backward")
def slope_alone(dA, mask, keep_prob):
    """This is the slope mask / keep_prob alone. By the chain rule it is multiplied by dA, the gradient that comes
    back."""
    return mask / keep_prob


@ex.misconception(of="dropout_backward")
def gradient_scaled_by_the_share(dA, mask, keep_prob):
    """You divide by the share of entries that the mask keeps. Divide by keep_prob, as on the way forward."""
    return dA * mask / np.mean(mask)


@ex.misconception(of="dropout_backward")
def kept_entries_only(dA, mask, keep_prob):
    """Only the kept entries are left, in one row. Dropped ones have the gradient 0, and the shape is that of dA:
    multiply by the mask in place of indexing with it."""
    return dA[np.asarray(mask) == 1] / keep_prob


@ex.misconception(of="dropout_backward")
def mask_as_row_numbers(dA, mask, keep_prob):
    """You index dA with the mask. A mask of 0 and 1 then picks rows number 0 and 1: multiply by it."""
    return dA[np.asarray(mask).astype(int)] / keep_prob
