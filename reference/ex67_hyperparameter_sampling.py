"""ex67: log-uniform draws, and a random search that calls its objective once for each of them.

Draws are seen as the shares of four quarters of the logarithmic scale. Of 40 000 draws a share has a standard error of
0.0022, the difference of two right ones 0.0031: 0.02 is passed by chance once in 10^9 times. A search is seen through
a diary of its objective: how often it was called, with what, and which entries came back.
"""

import math

import numpy as np

from grader import Exercise, Generator, choice, constant, floats, generator, integers

ex = Exercise(
    title="Looking for hyperparameters: random search on a log scale",
    chapter="I. Beyond one update",
    source="S2 'Hyper-Parameters Tuning'; S1 'Random search on error surface'",
    inputs={
        "low": floats(low=0.001, high=0.01),
        "high": floats(low=1, high=10),
        "size": choice(3, 5, 8),
        "trials": integers(low=100, high=200),
        "rng": generator(),
    },
    topics=[
        "hyperparameter tuning",
        "random search",
        "log-uniform sampling: x = e^u, u uniform from ln(low) to ln(high)",
        "learning rate η",
        "learning rate: searched on a log scale",
    ],
    hints=[
        "log_uniform: what is uniform are the exponents, between ln(low) and ln(high).",
        "rng.uniform(a, b, size) draws them; np.exp turns exponents into numbers between low and high.",
        "random_search: draw all tries at once with log_uniform, then call the objective once for each, in a list.",
        "np.argmin of the list of values is the number of the best try; return that try and its stored value.",
        "values = [objective(x) for x in tries]; best = np.argmin(values); return tries[best], values[best].",
    ],
    notes=[
        "S2 has 'Hyper-Parameters Tuning' as a heading over a picture that is lost.",
        "S1's 'Random search on error surface' shows the loss over a whole grid of (w, b) and says that this becomes "
        "intractable with many parameters. Random search is another thing: a number of tries that one can afford.",
    ],
    builds_on=["ex39", "ex47"],
)

MANY = [
    {"low": 1e-4, "high": 1.0, "size": 40_000, "rng": Generator(6701)},
    {"low": 0.02, "high": 30.0, "size": 40_000, "rng": Generator(6702)},
    {"low": 2.0, "high": 50.0, "size": 40_000, "rng": Generator(6703)},
]


@ex.function(points=3, check="every factor as likely", view="log_uniform", cases=MANY, drawn=0, rtol=0, atol=0.02)
def log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


ex.check("all chance comes from rng", of="log_uniform", points=1, drawn=1, generator=True)


# --- the search, seen through a diary ---------------------------------------------------------------------


def _what_came_back(random_search, low, high, trials, rng):
    """random_search(objective, low, high, trials, rng), and what its two results are"""
    tries, values = [], []

    def objective(x):
        values.append(abs(math.atan(x) - 0.4) + (20 if trials % 2 else -20))
        tries.append(float(x))
        return values[-1]

    result = random_search(objective, low, high, trials, rng)
    if not tries or np.size(result) != 2:
        return result
    diary = {}
    for what, i in (
        ("with the smallest value", values.index(min(values))),
        ("with the largest value", values.index(max(values))),
        ("that came last", len(values) - 1),
        ("that came first", 0),
        ("that is the smallest number", tries.index(min(tries))),
        ("that is the largest number", tries.index(max(tries))),
    ):
        diary[f"the try {what}"] = tries[i]
        diary[f"the value of the try {what}"] = values[i]

    def named(part):
        if part is None:
            return "nothing of the kind"
        number = float(np.ravel(part)[0])
        return next((what for what, x in diary.items() if abs(number - x) <= 1e-6 * abs(x)), "nothing of the kind")

    best_x, best_value = result if len(result) == 2 else np.ravel(result)
    return {"best_x": named(best_x), "best_value": named(best_value)}


def _calls(random_search, low, high, trials, rng):
    """random_search(objective, low, high, trials, rng), and how often it calls the objective"""
    calls = []

    def objective(x):
        calls.append(math.atan(x))
        return calls[-1] ** 2 + len(calls)

    random_search(objective, low, high, trials, rng)
    how = {-1: "fewer than trials", 0: "as many as trials", 1: "more than trials"}
    return {"calls of the objective": how[int(np.sign(len(calls) - trials))]}


def _tries(random_search, low, high, trials, rng):
    """random_search(objective, low, high, trials, rng), and with which numbers it calls the objective"""
    tries = {}

    def objective(x):
        tries[float(x)] = math.atan(x)
        return tries[float(x)]

    random_search(objective, low, high, trials, rng)
    return np.array(list(tries))


# An even number of trials makes all values negative, an odd one all positive: drawn numbers may all be of one kind.
BOTH_SIGNS = [
    {"low": 0.002, "high": 5.0, "trials": 150, "rng": Generator(6704)},
    {"low": 0.002, "high": 5.0, "trials": 151, "rng": Generator(6705)},
]


@ex.function(points=3, check="the best of the tries, and its value", driver=_what_came_back, cases=BOTH_SIGNS, drawn=4)
def random_search(objective, low, high, trials, rng):
    tries = log_uniform(low, high, trials, rng)
    values = [objective(x) for x in tries]
    best = np.argmin(values)
    return tries[best], values[best]


ex.check(
    "as many calls as trials",
    of="random_search",
    points=1,
    driver=_calls,
    inputs={"trials": integers(low=2, high=9)},
    drawn=5,
    when_wrong="Call the objective once for each try and keep its value: each call may cost hours.",
)
# 20 000 tries: the difference of two shares has a standard error of 0.0043.
ex.check(
    "tries that are log-uniform",
    of="random_search",
    points=1,
    driver=_tries,
    inputs={"trials": constant(20_000)},
    drawn=2,
    view="log_uniform",
    rtol=0,
    atol=0.03,
    when_wrong="Are the tries drawn with log_uniform, each on its own, and is that function right?",
)
ex.check(
    "all chance comes from rng",
    of="random_search",
    points=0.5,
    driver=_tries,
    inputs={"trials": constant(5)},
    drawn=1,
    generator=True,
)


@ex.another_way(of="log_uniform")
def factor_to_a_random_power(low, high, size, rng):
    """From low to high it is the factor high/low; a random share u of the way, in factors, is (high/low)^u. No
    logarithm is needed, and u = ½ gives the median √(low · high) at once."""
    return low * (high / low) ** rng.random(size)


@ex.another_way(of="random_search")
def best_so_far(objective, low, high, trials, rng):
    """min with a key goes through the pairs one by one and remembers the best so far, the first of equals. No list of
    all values is kept, which is enough when only the best is wanted."""
    pairs = ((x, objective(x)) for x in log_uniform(low, high, trials, rng))
    return min(pairs, key=lambda pair: pair[1])


# --- wrong ideas about the draws --------------------------------------------------------------------------


@ex.misconception(of="log_uniform")
def uniform_numbers(low, high, size, rng):
    """Your numbers are uniform between low and high, so nearly all have the size of high. Draw the exponents uniformly,
    between ln(low) and ln(high), and take e to that power."""
    return rng.uniform(low, high, size)


@ex.misconception(of="log_uniform")
def only_the_exponents(low, high, size, rng):
    """These are the exponents, between ln(low) and ln(high). Take e to their power: np.exp."""
    return rng.uniform(np.log(low), np.log(high), size)


@ex.misconception(of="log_uniform")
def decimal_exponents_only(low, high, size, rng):
    """These are decimal exponents, between log10(low) and log10(high). Take 10 to their power."""
    return rng.uniform(np.log10(low), np.log10(high), size)


@ex.misconception(of="log_uniform")
def ten_to_natural_exponents(low, high, size, rng):
    """You take 10 to the power of natural exponents. The bases belong together: np.log with np.exp, np.log10 with
    10**u."""
    return 10 ** rng.uniform(np.log(low), np.log(high), size)


@ex.misconception(of="log_uniform")
def e_to_decimal_exponents(low, high, size, rng):
    """You take e to the power of decimal exponents. The bases belong together: np.log with np.exp, np.log10 with
    10**u."""
    return np.exp(rng.uniform(np.log10(low), np.log10(high), size))


@ex.misconception(of="log_uniform")
def limits_without_logarithm(low, high, size, rng):
    """You take e to the power of numbers between low and high. The limits of the exponents are ln(low) and ln(high)."""
    return np.exp(rng.uniform(low, high, size))


@ex.misconception(of="log_uniform")
def ten_to_the_limits(low, high, size, rng):
    """You take 10 to the power of numbers between low and high. The limits of the exponents are log10(low) and
    log10(high)."""
    return 10 ** rng.uniform(low, high, size)


@ex.misconception(of="log_uniform")
def logarithm_of_uniform_numbers(low, high, size, rng):
    """You take the logarithm of uniform numbers. It is the other way round: uniform exponents, and e to their power."""
    return np.log(rng.uniform(low, high, size))


@ex.misconception(of="log_uniform")
def exponentials_before_the_logarithm(low, high, size, rng):
    """You take the logarithm of numbers that are uniform between e^low and e^high. It is the other way round: uniform
    exponents between ln(low) and ln(high), and e to their power."""
    return np.log(rng.uniform(np.exp(low), np.exp(high), size))


@ex.misconception(of="log_uniform")
def whole_exponents(low, high, size, rng):
    """Your exponents are whole numbers, so only few different numbers come out. Draw them from all real ones:
    rng.uniform."""
    return 10.0 ** rng.integers(round(np.log10(low)), round(np.log10(high)), size, endpoint=True)


@ex.misconception(of="log_uniform")
def from_zero_to_high(low, high, size, rng):
    """Your numbers are uniform between 0 and high. They lie between low and high, with uniform exponents."""
    return rng.uniform(0, high, size)


@ex.misconception(of="log_uniform")
def uniform_inverses(low, high, size, rng):
    """Your inverses 1/x are uniform, so nearly all numbers have the size of low. Their logarithms are to be uniform."""
    return 1 / rng.uniform(1 / high, 1 / low, size)


@ex.misconception(of="log_uniform")
def uniform_roots(low, high, size, rng):
    """The square roots of your numbers are uniform. Their logarithms are to be uniform."""
    return rng.uniform(np.sqrt(low), np.sqrt(high), size) ** 2


@ex.misconception(of="log_uniform")
def one_added_to_the_logarithm(low, high, size, rng):
    """Your numbers come from ln(1 + x): np.log1p and np.expm1. Small numbers are then nearly uniform; take
    ln(x) itself."""
    return np.expm1(rng.uniform(np.log1p(low), np.log1p(high), size))


@ex.misconception(of="log_uniform")
def lognormal_of_the_limits(low, high, size, rng):
    """Your exponents are normally distributed, with ln(low) as the mean and ln(high) as the spread: that is what
    rng.lognormal takes. They are to be uniform: rng.uniform(ln(low), ln(high))."""
    return rng.lognormal(np.log(low), np.log(high), size)


@ex.misconception(of="log_uniform")
def normal_exponents(low, high, size, rng):
    """Your exponents are normally distributed around the middle, and some numbers lie outside low and high. They are to
    be uniform: rng.uniform."""
    middle, half = (np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / 2
    return np.exp(rng.normal(middle, half / 2, size))


@ex.misconception(of="log_uniform")
def between_minus_four_and_zero(low, high, size, rng):
    """Your numbers lie between 0.0001 and 1 whatever low and high are. Their limits are the arguments low and high."""
    return 10 ** rng.uniform(-4, 0, size)


@ex.misconception(of="log_uniform")
def above_low_only(low, high, size, rng):
    """Your numbers begin at low but go beyond high: low · e^u with u up to ln(high). The factor goes up to high/low."""
    return low * np.exp(rng.uniform(0, np.log(high), size))


@ex.misconception(of="log_uniform")
def one_number_many_times(low, high, size, rng):
    """One number is drawn and repeated. Draw each one on its own: give `size` to rng.uniform."""
    return np.full(size, np.exp(rng.uniform(np.log(low), np.log(high))))


@ex.misconception(of="log_uniform")
def one_number_only(low, high, size, rng):
    """One number came back. `size` of them are asked for, shape (size,)."""
    return np.exp(rng.uniform(np.log(low), np.log(high), 1))


@ex.misconception(of="log_uniform")
def evenly_spaced(low, high, size, rng):
    """Your numbers are evenly spaced on the log scale and the same every time (np.logspace, np.geomspace): that is a
    grid. Draw them at random from rng."""
    return np.geomspace(low, high, size)


# --- wrong ideas about the search -------------------------------------------------------------------------


def _search(objective, low, high, trials, rng, draw=log_uniform):
    tries = draw(low, high, trials, rng)
    return tries, [objective(x) for x in tries]


@ex.misconception(of="random_search")
def value_next_to_zero(objective, low, high, trials, rng):
    """You keep the try whose value is nearest to 0. Values may be negative: the smallest one is best, without abs."""
    tries, values = _search(objective, low, high, trials, rng)
    best = np.argmin(np.abs(values))
    return tries[best], values[best]


@ex.misconception(of="random_search")
def largest_value(objective, low, high, trials, rng):
    """You keep the try with the largest value. The objective is a loss: the smallest value is best."""
    tries, values = _search(objective, low, high, trials, rng)
    return tries[np.argmax(values)], np.max(values)


@ex.misconception(of="random_search")
def results_swapped(objective, low, high, trials, rng):
    """The two results have changed places: the try comes first, its value second."""
    return random_search(objective, low, high, trials, rng)[::-1]


@ex.misconception(of="random_search")
def last_try(objective, low, high, trials, rng):
    """The last try came back. Replace the best one only where the new value is smaller."""
    tries, values = _search(objective, low, high, trials, rng)
    return tries[-1], values[-1]


@ex.misconception(of="random_search")
def last_try_with_the_best_value(objective, low, high, trials, rng):
    """The value is right, but the x is the last try. Store x together with its value when you find a better one."""
    tries, values = _search(objective, low, high, trials, rng)
    return tries[-1], min(values)


@ex.misconception(of="random_search")
def first_try_with_the_best_value(objective, low, high, trials, rng):
    """The value is right, but the x is the first try. Replace x together with its value when you find a better one."""
    tries, values = _search(objective, low, high, trials, rng)
    return tries[0], min(values)


@ex.misconception(of="random_search")
def best_try_with_the_last_value(objective, low, high, trials, rng):
    """The x is right, but the value is that of the last try. Return the value that belongs to the best x."""
    tries, values = _search(objective, low, high, trials, rng)
    return tries[np.argmin(values)], values[-1]


@ex.misconception(of="random_search")
def smallest_number_tried(objective, low, high, trials, rng):
    """You return the smallest number tried. The smallest value of the objective decides, not x itself."""
    tries, values = _search(objective, low, high, trials, rng)
    return np.min(tries), values[np.argmin(tries)]


@ex.misconception(of="random_search")
def each_smallest_on_its_own(objective, low, high, trials, rng):
    """The x is the smallest number tried, not the one that has the smallest value. Use np.argmin(values) for both."""
    tries, values = _search(objective, low, high, trials, rng)
    return np.min(tries), np.min(values)


@ex.misconception(of="random_search")
def first_of_all_tries(objective, low, high, trials, rng):
    """The first try came back. Each later one has to be compared with the best so far."""
    tries, values = _search(objective, low, high, trials, rng)
    return tries[0], values[0]


@ex.misconception(of="random_search")
def only_the_try(objective, low, high, trials, rng):
    """Only the best x came back. Return the pair (best_x, best_value)."""
    return random_search(objective, low, high, trials, rng)[0]


@ex.misconception(of="random_search")
def only_the_value(objective, low, high, trials, rng):
    """Only the smallest value came back. Return the pair (best_x, best_value)."""
    return random_search(objective, low, high, trials, rng)[1]


@ex.misconception(of="random_search")
def number_of_the_try(objective, low, high, trials, rng):
    """The first result is none of the numbers tried. Is it the index of the best one? Return tries[best], not best."""
    _, values = _search(objective, low, high, trials, rng)
    return np.argmin(values) * 1000 + 0.125, min(values)


@ex.misconception(of="random_search")
def nothing_replaced_the_start(objective, low, high, trials, rng):
    """Where all values are above 0, neither result has to do with a try. Is the best value so far 0 at the start? Then
    none is below it: begin with infinity, np.inf, or with the first try."""
    tries, values = _search(objective, low, high, trials, rng)
    best = np.argmin(values)
    return (tries[best], values[best]) if values[best] < 0 else (0.0, 0.0)


@ex.misconception(of="random_search")
def neither_is_of_a_try(objective, low, high, trials, rng):
    """Neither result has to do with a try. Return the x for which the objective gave the smallest value, and that
    value."""
    _search(objective, low, high, trials, rng)
    return 0.0, 0.0


@ex.misconception(of="random_search")
def more_calls_than_trials(objective, low, high, trials, rng):
    """The objective is called more often than there are trials. Is it asked twice about a try, again at the end, or
    once before the loop? Keep each value you are given: asking again costs a whole training, and may not say the
    same."""
    tries, values = _search(objective, low, high, trials, rng)
    best = tries[np.argmin(values)]
    return best, objective(best)


@ex.misconception(of="random_search")
def fewer_calls_than_trials(objective, low, high, trials, rng):
    """The objective is called less often than there are trials. Does the return stand inside the loop, or does the loop
    have fewer than `trials` rounds?"""
    return random_search(objective, low, high, trials - 1, rng)


@ex.misconception(of="random_search")
def uniform_tries(objective, low, high, trials, rng):
    """Your tries are uniform between low and high. Draw them with log_uniform, so that every decade gets its share."""
    tries, values = _search(objective, low, high, trials, rng, draw=uniform_numbers)
    return tries[np.argmin(values)], min(values)


@ex.misconception(of="random_search")
def a_grid_of_tries(objective, low, high, trials, rng):
    """Your tries are a grid, the same every time. A random search draws them from rng: log_uniform."""
    tries, values = _search(objective, low, high, trials, rng, draw=evenly_spaced)
    return tries[np.argmin(values)], min(values)


@ex.misconception(of="random_search")
def the_same_try_again_and_again(objective, low, high, trials, rng):
    """Only one number is ever tried. Draw a new one for each of the `trials` calls."""
    tries, values = _search(objective, low, high, trials, rng, draw=one_number_many_times)
    return tries[0], values[0]
