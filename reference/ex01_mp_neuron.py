"""ex01: the McCulloch–Pitts neuron, and the gates it can be."""

import numpy as np

from grader import Exercise, bits, choice, integers

ex = Exercise(
    title="The McCulloch–Pitts neuron",
    chapter="A. Threshold units",
    source="S1 'McCulloch Pits (MP) Neuron', 'Implementing Boolean functions using MP Neuron'",
    inputs={
        "x": bits("n"),
        "theta": integers(low=0, high=4),
        "name": choice("AND", "OR", "NOR", "NOT"),
        "n": integers(low=1, high=4),
    },
    sizes={"n": (3, 6)},
    hints=[
        "Count the ones of each example first; then compare the count with theta. Fires means >=, not >.",
        "np.sum(x, axis=-1) adds along the last axis: it serves one example (n,) and a batch (m, n) alike.",
        "An inhibitory input is no negative weight. One that is 1 silences the unit: "
        "np.any((x == 1) & inhibitory, axis=-1).",
        "mp_gate: how many inputs must be 1 before AND fires? And OR? For NOR and NOT start from a unit that fires "
        "when all inputs are 0: which threshold does that? Then let the inputs veto.",
        "AND is (n, None), OR is (1, None); NOR and NOT are threshold 0 with every input inhibitory.",
    ],
    topics=[
        "McCulloch–Pitts (MP) neuron: y = 1 if Σ x_i >= θ, else 0",
        "thresholding logic, threshold θ",
        "linear threshold unit",
        "inhibitory input",
        "Boolean function",
        "Boolean gate: AND, OR, NOR, NOT",
    ],
    notes=[
        "S1 once writes the unit with 'Σ x_i >= 0' where it must be '>= θ': a sum of 0s and 1s is never negative, "
        "so that unit would always fire.",
    ],
)

BATCH = {"x": bits("m", "n")}
# Few inhibitory inputs, so that units which fire and units which are silenced both occur.
VETO = {"inhibitory": choice([True, False, False, False], [False, False, True, False], [False, True, False, True])}
ONE_VETO = {"x": bits(4), "theta": integers(low=0, high=3), **VETO}
BATCH_VETO = {**ONE_VETO, "x": bits("m", 4)}
ROWS_OF_3 = [[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)]


@ex.function(
    points=2,
    check="one example, no inhibitory input",
    examples=[
        {"x": [1, 1], "theta": 2},
        {"x": [1, 0], "theta": 2},
        {"x": [1, 0], "theta": 1},
        {"x": [1, 0, 1], "theta": 2},
    ],
    cases=[{"x": x, "theta": theta} for x in ROWS_OF_3 for theta in (1, 2)] + [{"x": [0, 0, 0], "theta": 0}],
)
def mp_neuron(x, theta, inhibitory=None):
    fires = np.sum(x, axis=-1) >= theta
    if inhibitory is not None:
        vetoed = np.any((x == 1) & inhibitory, axis=-1)
        fires = fires & ~vetoed
    return np.where(fires, 1, 0)


ex.check(
    "inhibitory inputs",
    of="mp_neuron",
    points=2,
    inputs=ONE_VETO,
    drawn=8,
    examples=[
        {"x": [1, 0, 1], "theta": 2, "inhibitory": [False, False, True]},
        {"x": [1, 1, 0], "theta": 2, "inhibitory": [False, False, True]},
    ],
    cases=[{"x": x, "theta": t, "inhibitory": [False, True, True]} for x in ROWS_OF_3 for t in (0, 1)]
    + [{"x": [1, 1, 1, 0], "theta": 1, "inhibitory": [True, False, False, False]}],
    when_wrong="An inhibitory input that is 1 keeps the unit silent, whatever the sum is.",
)
ex.check(
    "a batch of examples",
    of="mp_neuron",
    points=1,
    inputs=BATCH,
    sizes={"m": (6, 9), "n": (3, 5)},
    drawn=8,
    examples=[{"x": [[0, 0], [0, 1], [1, 0], [1, 1]], "theta": 1}],
    cases=[{"x": [[1, 0, 1]], "theta": 2}, {"x": [[1, 0, 0]], "theta": 2}],
    when_wrong="Each row of x is one example: add along the last axis.",
)
ex.check(
    "a batch with inhibitory inputs",
    of="mp_neuron",
    points=1,
    inputs=BATCH_VETO,
    sizes={"m": (6, 9)},
    drawn=6,
    cases=[
        {"x": [[0, 0], [0, 1], [1, 0], [1, 1]], "theta": 1, "inhibitory": [False, True]},
        {"x": [[1, 0, 0], [0, 0, 1], [0, 0, 0]], "theta": 1, "inhibitory": [False, True, False]},
        {"x": ROWS_OF_3, "theta": 0, "inhibitory": [True, False, False]},
        {"x": [[1, 0, 1]], "theta": 1, "inhibitory": [False, False, True]},
    ],
)


def _gate(name):
    """One idea a check: the gate for one to four inputs, two of them shown."""
    sizes = [{"name": name, "n": n} for n in (2, 3, 1, 4)]
    return {"examples": sizes[:2], "cases": sizes[2:], "drawn": 0, "view": "mp_neuron"}


@ex.function(points=1, check="AND", **_gate("AND"))
def mp_gate(name, n):
    if name == "AND":
        return n, None
    if name == "OR":
        return 1, None
    return 0, np.ones(n, dtype=bool)


ex.check("OR", of="mp_gate", points=1, **_gate("OR"))
ex.check("NOR", of="mp_gate", points=1, **_gate("NOR"))
ex.check("NOT", of="mp_gate", points=1, view="mp_neuron", examples=[{"name": "NOT", "n": 1}])


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="mp_neuron")
def veto_as_a_weight(x, theta, inhibitory=None):
    """A veto is a weight so negative that all other inputs together cannot outweigh it. With it the whole unit is one
    weighted sum, which is the perceptron of the next exercise."""
    n = x.shape[-1]
    weights = np.ones(n)
    if inhibitory is not None:
        weights = np.where(inhibitory, -n - abs(theta), 1)
    return np.where(x @ weights >= theta, 1, 0)


@ex.another_way(of="mp_gate")
def halfway_thresholds(name, n):
    """The sum is a whole number, so theta may lie anywhere between two of them; halfway keeps the same distance from
    both. And a table shows all the gates at a glance."""
    all_veto = [True] * n
    gates = {
        "AND": (n - 0.5, None),
        "OR": (0.5, None),
        "NOR": (-0.5, all_veto),
        "NOT": (-0.5, all_veto),
    }
    return gates[name]


# --- wrong ideas: the unit -----------------------------------------------------------------------------


def _silenced(x, inhibitory):
    return False if inhibitory is None else np.any((x == 1) & inhibitory, axis=-1)


def _unit(fires, x, inhibitory):
    """The answer of a unit that fires there unless it is silenced."""
    return np.where(fires & ~np.asarray(_silenced(x, inhibitory)), 1, 0)


@ex.misconception(of="mp_neuron", see="quiz01:threshold_for_zeros")
def strictly_above_the_threshold(x, theta, inhibitory=None):
    """Your unit stays silent when the sum is exactly theta. It fires at the threshold too: sum >= theta."""
    return _unit(np.sum(x, axis=-1) > theta, x, inhibitory)


@ex.misconception(of="mp_neuron", see="quiz01:patterns_that_fire")
def only_at_the_threshold(x, theta, inhibitory=None):
    """Your unit fires only when the sum equals theta. A larger sum makes it fire as well: sum >= theta."""
    return _unit(np.sum(x, axis=-1) == theta, x, inhibitory)


@ex.misconception(of="mp_neuron", see="quiz01:zero_for_theta")
def compared_with_zero(x, theta, inhibitory=None):
    """Your unit compares the sum with 0, as one slide does. The sum of 0s and 1s is never below 0, so it would
    always fire: compare with theta."""
    return _unit(np.sum(x, axis=-1) >= 0, x, inhibitory)


@ex.misconception(of="mp_neuron")
def fires_below_the_threshold(x, theta, inhibitory=None):
    """Your unit fires below the threshold and is silent above it. It is the other way round: 1 where sum >= theta."""
    return _unit(np.sum(x, axis=-1) < theta, x, inhibitory)


@ex.misconception(of="mp_neuron")
def sum_not_thresholded(x, theta, inhibitory=None):
    """You return the sum itself. The unit's answer is 0 or 1: is the sum >= theta?"""
    return np.where(_silenced(x, inhibitory), 0, np.sum(x, axis=-1))


@ex.misconception(of="mp_neuron")
def minus_one_for_silent(x, theta, inhibitory=None):
    """Your unit answers −1 where it does not fire. Here a silent unit is 0."""
    return 2 * _unit(np.sum(x, axis=-1) >= theta, x, inhibitory) - 1


@ex.misconception(of="mp_neuron")
def inhibitory_ignored(x, theta, inhibitory=None):
    """You do not look at `inhibitory`. An inhibitory input that is 1 silences the unit, however large the sum is."""
    return np.where(np.sum(x, axis=-1) >= theta, 1, 0)


@ex.misconception(of="mp_neuron")
def inhibitory_left_out_of_the_sum(x, theta, inhibitory=None):
    """You leave the inhibitory inputs out of the sum, and that is all. They also have a veto: if one of them is 1,
    the answer is 0."""
    counted = x if inhibitory is None else x * ~inhibitory
    return np.where(np.sum(counted, axis=-1) >= theta, 1, 0)


@ex.misconception(of="mp_neuron")
def inhibitory_as_weight_minus_one(x, theta, inhibitory=None):
    """You subtract the inhibitory inputs, as if their weight were −1. An inhibitory input that is 1 is a veto: no
    number of other inputs can outweigh it."""
    signs = 1 if inhibitory is None else np.where(inhibitory, -1, 1)
    return np.where(np.sum(x * signs, axis=-1) >= theta, 1, 0)


@ex.misconception(of="mp_neuron")
def veto_even_when_off(x, theta, inhibitory=None):
    """Your unit is silent as soon as an inhibitory input exists. It vetoes only while that input is 1."""
    exists = inhibitory is not None and np.any(inhibitory)
    return np.where((np.sum(x, axis=-1) >= theta) & (not exists), 1, 0)


@ex.misconception(of="mp_neuron")
def all_inhibitory_needed(x, theta, inhibitory=None):
    """Your unit is silenced only when all its inhibitory inputs are 1. A single one is enough."""
    veto = False if inhibitory is None else np.all((x == 1) | ~inhibitory, axis=-1)
    return np.where((np.sum(x, axis=-1) >= theta) & ~np.asarray(veto), 1, 0)


@ex.misconception(of="mp_neuron")
def all_inhibitory_needed_none_summed(x, theta, inhibitory=None):
    """Your unit is silenced only when all its inhibitory inputs are 1. A single one is enough."""
    counted = x if inhibitory is None else x * ~inhibitory
    veto = inhibitory is not None and np.any(inhibitory) & np.all((x == 1) | ~inhibitory, axis=-1)
    return np.where((np.sum(counted, axis=-1) >= theta) & ~np.asarray(veto), 1, 0)


@ex.misconception(of="mp_neuron")
def mean_for_the_sum(x, theta, inhibitory=None):
    """What you compare with theta is never above 1, and 1 only if all inputs are: their mean, or their product. It is
    their sum that must reach theta."""
    return _unit(np.mean(x, axis=-1) >= theta, x, inhibitory)


@ex.misconception(of="mp_neuron")
def veto_when_zero(x, theta, inhibitory=None):
    """Your unit is silenced by an inhibitory input that is 0. It is the 1 that vetoes."""
    veto = False if inhibitory is None else np.any((x == 0) & inhibitory, axis=-1)
    return np.where((np.sum(x, axis=-1) >= theta) & ~np.asarray(veto), 1, 0)


@ex.misconception(of="mp_neuron")
def flags_inverted(x, theta, inhibitory=None):
    """You take True in `inhibitory` for excitatory. True marks the inputs that veto."""
    return _unit(np.sum(x, axis=-1) >= theta, x, None if inhibitory is None else ~inhibitory)


@ex.misconception(of="mp_neuron")
def whole_batch_in_one_sum(x, theta, inhibitory=None):
    """You add up the whole batch. Each row is one example with an answer of its own: sum along the last axis."""
    silenced = inhibitory is not None and np.any((x == 1) & inhibitory)
    return int(np.sum(x) >= theta and not silenced)


@ex.misconception(of="mp_neuron")
def columns_for_examples(x, theta, inhibitory=None):
    """You add down the columns. Here the examples are rows, so sum along the last axis, axis=-1."""
    return np.where((np.sum(x, axis=0) >= theta) & ~np.asarray(_silenced(x, inhibitory)), 1, 0)


@ex.misconception(of="mp_neuron")
def one_veto_for_the_whole_batch(x, theta, inhibitory=None):
    """One example with an active inhibitory input silences your whole batch. Decide for each row: axis=-1 in np.any."""
    veto = inhibitory is not None and np.any((x == 1) & inhibitory)
    return np.where((np.sum(x, axis=-1) >= theta) & (not veto), 1, 0)


@ex.misconception(of="mp_neuron")
def inputs_compared_one_by_one(x, theta, inhibitory=None):
    """You compare each input with theta. It is their sum that must reach theta."""
    return np.where(x >= theta, 1, 0)


# --- wrong ideas: the gates ----------------------------------------------------------------------------


def _right(name, n):
    return mp_gate(name, n)


@ex.misconception(of="mp_gate")
def thresholds_of_and_and_or_swapped(name, n):
    """The thresholds of AND and OR are swapped: AND needs all n inputs, so theta = n; OR needs one, so theta = 1."""
    return {"AND": (1, None), "OR": (n, None)}.get(name, _right(name, n))


@ex.misconception(of="mp_gate")
def or_waits_for_all(name, n):
    """Your OR has theta = n, so it waits for all inputs. One input that is 1 is enough: theta = 1."""
    return (n, None) if name == "OR" else _right(name, n)


@ex.misconception(of="mp_gate")
def and_is_always_two(name, n):
    """Your AND has theta = 2 for any number of inputs. It must wait for all of them: theta = n."""
    return (2, None) if name == "AND" else _right(name, n)


@ex.misconception(of="mp_gate")
def threshold_for_a_strict_unit(name, n):
    """Your threshold is too low. Did you think of a unit that fires at sum > theta? This one fires at sum >= theta."""
    return {"AND": (n - 1, None), "OR": (0, None)}.get(name, _right(name, n))


@ex.misconception(of="mp_gate")
def or_waits_for_two(name, n):
    """Your OR waits until two inputs are 1. One is enough: theta = 1, as the unit fires when the sum equals theta."""
    return (2, None) if name == "OR" else _right(name, n)


@ex.misconception(of="mp_gate")
def never_fires(name, n):
    """Your unit never fires. Either theta is more than its excitatory inputs can add up to, or an inhibitory input
    silences it just when it would fire."""
    return (n + 1, None) if name in ("AND", "OR") else _right(name, n)


@ex.misconception(of="mp_gate")
def silent_at_all_zeros(name, n):
    """Your unit is silent even when all inputs are 0, where this gate must fire. The sum is 0 there: take theta = 0."""
    return _right(name, n) if name in ("AND", "OR") else (1, np.ones(n, dtype=bool))


@ex.misconception(of="mp_gate")
def nothing_inhibitory(name, n):
    """Your unit fires always: its threshold is reached with all inputs 0, and no input of yours is inhibitory. Only a
    veto can silence it when an input is switched on."""
    return _right(name, n) if name in ("AND", "OR") else (0, None)


@ex.misconception(of="mp_gate")
def not_negated(name, n):
    """This is the gate without its negation: OR for NOR, the input itself for NOT. Let every input veto a unit that
    fires by itself (theta = 0)."""
    return _right(name, n) if name in ("AND", "OR") else (1, None)


@ex.misconception(of="mp_gate")
def only_the_first_vetoes(name, n):
    """Only your first input is inhibitory. For NOR each input must be able to veto: n times True."""
    return (0, np.arange(n) == 0) if name == "NOR" else _right(name, n)


@ex.misconception(of="mp_gate")
def positions_for_flags(name, n):
    """Your `inhibitory` lists the positions of the inputs. It holds one True or False for each input."""
    return (0, np.arange(n)) if name == "NOR" else _right(name, n)
