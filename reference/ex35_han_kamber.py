"""ex35: one step of backpropagation with every number in sight, after Han and Kamber."""

import numpy as np

from grader import Exercise, computed, constant, dictionary, floats, probabilities

CONNECTIONS = ("14", "15", "24", "25", "34", "35", "46", "56")
WEIGHTS = tuple(f"w{ij}" for ij in CONNECTIONS)
BIASES = ("theta4", "theta5", "theta6")
CONNECTED = {name: floats(low=-2, high=2) for name in WEIGHTS}
# Without its connections to the hidden units, unit 6 is on its own, and so are they: each half can be tested alone.
UNCONNECTED = dictionary(**{**CONNECTED, "w46": constant(0.0), "w56": constant(0.0)})


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _forward(x, w, theta):
    I4 = w["w14"] * x[0] + w["w24"] * x[1] + w["w34"] * x[2] + theta["theta4"]
    I5 = w["w15"] * x[0] + w["w25"] * x[1] + w["w35"] * x[2] + theta["theta5"]
    O4, O5 = _sigmoid(I4), _sigmoid(I5)
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    return {"I4": I4, "I5": I5, "I6": I6, "O4": O4, "O5": O5, "O6": _sigmoid(I6)}


def _outputs(x, w, theta):
    forward = _forward(x, w, theta)
    return {name: forward[name] for name in ("O4", "O5", "O6")}


def _errors(outputs, w, target):
    slope = {j: outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) for j in (4, 5, 6)}
    Err6 = slope[6] * (target - outputs["O6"])
    return {"Err4": slope[4] * Err6 * w["w46"], "Err5": slope[5] * Err6 * w["w56"], "Err6": Err6}


S1 = {
    "x": [1.0, 0.0, 1.0],
    "w": dict(zip(WEIGHTS, (0.2, -0.3, 0.4, 0.1, -0.5, 0.2, -0.3, -0.2))),
    "theta": dict(zip(BIASES, (-0.4, 0.2, 0.1))),
    "target": 1.0,
    "learning_rate": 0.9,
}
S1["outputs"] = _outputs(S1["x"], S1["w"], S1["theta"])
S1["errors"] = _errors(S1["outputs"], S1["w"], S1["target"])

ex = Exercise(
    title="Backpropagation by hand: the table of Han and Kamber",
    chapter="E. The chain rule and backpropagation",
    source="S1 'Back Propagation Algorithm: Simple MLP Example'; Han and Kamber, 'Data Mining', chapter 9",
    inputs={
        "x": floats(3, low=-2, high=2),
        "w": dictionary(**CONNECTED),
        "theta": dictionary(**{name: floats(low=-1, high=1) for name in BIASES}),
        "target": probabilities(),
        "learning_rate": floats(low=0.1, high=0.8),
        "outputs": computed(_outputs),
        "errors": computed(_errors),
    },
    examples=[S1],
    hints=[
        "Go through the units in order: 4 and 5 first, then 6, which needs O4 and O5. For the errors go back: 6, then "
        "4 and 5.",
        "The second digit of a weight says into which unit it leads: I4 takes w14, w24, w34; I6 takes w46, w56.",
        "Every error has the sigmoid's slope O(1 - O) as a factor. Err6 has (target - O6) too, Err4 has Err6 * w46.",
        "In the update of w_ij the error is that of the unit it leads to (j), the output that of the unit it comes "
        "from (i): w14 takes Err4 and x1, w46 takes Err6 and O4.",
        'new["w46"] = w["w46"] + learning_rate * errors["Err6"] * outputs["O4"]; '
        'new["theta6"] = theta["theta6"] + learning_rate * errors["Err6"].',
    ],
    notes=[
        "S1 prints Err6 = 0.1311 from O6 rounded to 0.474; unrounded it is 0.13117. Here nothing is rounded.",
    ],
    builds_on=["ex29", "ex30"],
    topics=[
        "backpropagation",
        "backpropagation by hand: table of Han and Kamber",
        "forward propagation",
        "net input: I_j = Σ w_ij·O_i + θ_j",
        "error of an output unit: O(1 − O)(T − O)",
        "error of a hidden unit: O(1 − O)·Σ Err_k·w_jk",
        "weight update: w + l·Err_j·O_i",
        "update of a bias",
    ],
)


# --- truth: one network, one loss; every error and every update follows by the chain rule ---------------


def _network(sp):
    """Unit j's net input and output under the names of the course."""
    s = {name: sp.Symbol(name, real=True) for name in (*WEIGHTS, *BIASES, "x1", "x2", "x3")}
    I, O = {}, {1: s["x1"], 2: s["x2"], 3: s["x3"]}
    for j, sources in ((4, (1, 2, 3)), (5, (1, 2, 3)), (6, (4, 5))):
        I[j] = sp.let(f"I{j}", sum(s[f"w{i}{j}"] * O[i] for i in sources) + s[f"theta{j}"])
        O[j] = sp.let(f"O{j}", sp.sigma(I[j]))
    return s, I, O


@ex.truth
def forward(sp):
    _, I, O = _network(sp)
    return {**{f"I{j}": sp.lets[I[j]] for j in I}, **{f"O{j}": sp.lets[O[j]] for j in I}}


@ex.truth
def errors_by_the_chain_rule(sp):
    _, I, O = _network(sp)
    loss = (sp.Symbol("target", real=True) - O[6]) ** 2 / 2
    return {f"Err{j}": -sp.chain(loss, I[j]) for j in (4, 5, 6)}


@ex.truth
def updates(sp):
    s, I, _ = _network(sp)
    rate = sp.Symbol("learning_rate", real=True)

    def updated(name):
        j = int(name[-1])
        return s[name] + rate * sp.Symbol(f"Err{j}", real=True) * sp.diff(sp.lets[I[j]], s[name])

    return {name: updated(name) for name in (*WEIGHTS, *BIASES)}


# --- the functions --------------------------------------------------------------------------------------


@ex.function(points=3, truth=forward, check="the whole table")
def net_inputs_and_outputs(x, w, theta):
    I4 = w["w14"] * x[0] + w["w24"] * x[1] + w["w34"] * x[2] + theta["theta4"]
    I5 = w["w15"] * x[0] + w["w25"] * x[1] + w["w35"] * x[2] + theta["theta5"]
    O4 = 1 / (1 + np.exp(-I4))
    O5 = 1 / (1 + np.exp(-I5))
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    O6 = 1 / (1 + np.exp(-I6))
    return {"I4": I4, "I5": I5, "I6": I6, "O4": O4, "O5": O5, "O6": O6}


ex.check(
    "the hidden units alone (w46 = w56 = 0)",
    of="net_inputs_and_outputs",
    points=1,
    inputs={
        "w": UNCONNECTED,
        "theta": dictionary(theta4=floats(low=-1, high=1), theta5=floats(low=-1, high=1), theta6=constant(0.0)),
    },
    drawn=6,
)


@ex.function(points=3, truth=errors_by_the_chain_rule, check="all three errors")
def unit_errors(outputs, w, target):
    O4, O5, O6 = outputs["O4"], outputs["O5"], outputs["O6"]
    Err6 = O6 * (1 - O6) * (target - O6)
    Err4 = O4 * (1 - O4) * Err6 * w["w46"]
    Err5 = O5 * (1 - O5) * Err6 * w["w56"]
    return {"Err4": Err4, "Err5": Err5, "Err6": Err6}


ex.check(
    "the output unit alone (w46 = w56 = 0)",
    of="unit_errors",
    points=1,
    inputs={"w": UNCONNECTED},
    drawn=6,
)


@ex.function(points=3, truth=updates, check="all eleven values")
def update_table(x, w, theta, outputs, errors, learning_rate):
    return {
        "w14": w["w14"] + learning_rate * errors["Err4"] * x[0],
        "w15": w["w15"] + learning_rate * errors["Err5"] * x[0],
        "w24": w["w24"] + learning_rate * errors["Err4"] * x[1],
        "w25": w["w25"] + learning_rate * errors["Err5"] * x[1],
        "w34": w["w34"] + learning_rate * errors["Err4"] * x[2],
        "w35": w["w35"] + learning_rate * errors["Err5"] * x[2],
        "w46": w["w46"] + learning_rate * errors["Err6"] * outputs["O4"],
        "w56": w["w56"] + learning_rate * errors["Err6"] * outputs["O5"],
        "theta4": theta["theta4"] + learning_rate * errors["Err4"],
        "theta5": theta["theta5"] + learning_rate * errors["Err5"],
        "theta6": theta["theta6"] + learning_rate * errors["Err6"],
    }


ex.check(
    "into the output unit alone (Err4 = Err5 = 0)",
    of="update_table",
    points=1,
    inputs={"errors": computed(lambda outputs, w, target: {**_errors(outputs, w, target), "Err4": 0.0, "Err5": 0.0})},
    drawn=6,
)


@ex.another_way(of="net_inputs_and_outputs")
def layer_by_layer(x, w, theta):
    """The weights of the two hidden units are the rows of a matrix, and one product makes both net inputs. This is the
    better way as soon as a layer has more units than one cares to name."""
    into_4 = [w["w14"], w["w24"], w["w34"]]
    into_5 = [w["w15"], w["w25"], w["w35"]]
    I = np.array([into_4, into_5]) @ x + [theta["theta4"], theta["theta5"]]
    O = 1 / (1 + np.exp(-I))
    I6 = np.array([w["w46"], w["w56"]]) @ O + theta["theta6"]
    O6 = 1 / (1 + np.exp(-I6))
    hidden = {"I4": I[0], "I5": I[1], "O4": O[0], "O5": O[1]}
    return hidden | {"I6": I6, "O6": O6}


@ex.another_way(of="update_table")
def ends_read_from_names(x, w, theta, outputs, errors, learning_rate):
    """A name says which two units it connects, so the table needs no list of connections. With more units it stays as
    it is, as long as a unit's number has one digit."""
    O = dict(zip("12345", [*x, outputs["O4"], outputs["O5"]]))
    new = {}
    for name, value in (w | theta).items():
        # w14 comes from unit 1; a bias from no unit: its input is always 1.
        arriving = O[name[1]] if name.startswith("w") else 1
        error = errors["Err" + name[-1]]
        new[name] = value + learning_rate * error * arriving
    return new


# --- wrong ideas: the forward pass ----------------------------------------------------------------------


@ex.misconception(of="net_inputs_and_outputs")
def biases_left_out(x, w, theta):
    """The biases are missing: I_j = Σ w_ij·O_i + θ_j, so theta4, theta5 and theta6 are added too."""
    return _forward(x, w, dict.fromkeys(BIASES, 0.0))


@ex.misconception(of="net_inputs_and_outputs")
def biases_subtracted(x, w, theta):
    """You subtract θ_j, as a threshold would be. Here θ_j is a bias: I_j = Σ w_ij·O_i + θ_j."""
    return _forward(x, w, {name: -value for name, value in theta.items()})


@ex.misconception(of="net_inputs_and_outputs")
def output_unit_fed_with_x(x, w, theta):
    """Unit 6 gets inputs x where it should get O4 and O5: I6 = w46·O4 + w56·O5 + θ6."""
    table = _forward(x, w, theta)
    I6 = w["w46"] * x[0] + w["w56"] * x[1] + theta["theta6"]
    return {**table, "I6": I6, "O6": _sigmoid(I6)}


@ex.misconception(of="net_inputs_and_outputs")
def output_unit_fed_with_net_inputs(x, w, theta):
    """Unit 6 gets I4 and I5, the values before the sigmoid. It should get O4 and O5: I6 = w46·O4 + w56·O5 + θ6."""
    table = _forward(x, w, theta)
    I6 = w["w46"] * table["I4"] + w["w56"] * table["I5"] + theta["theta6"]
    return {**table, "I6": I6, "O6": _sigmoid(I6)}


@ex.misconception(of="net_inputs_and_outputs")
def indices_reversed(x, w, theta):
    """The hidden weights are mixed up: w_ij leads from unit i to unit j, so I4 takes w14, w24 and w34."""
    order = ("w14", "w24", "w34", "w15", "w25", "w35")
    return _forward(x, {**w, **dict(zip(order, (w["w14"], w["w15"], w["w24"], w["w25"], w["w34"], w["w35"])))}, theta)


@ex.misconception(of="net_inputs_and_outputs")
def exponent_without_minus(x, w, theta):
    """The minus in the exponent is missing: O_j = 1/(1 + e^(−I_j)). Without it O falls as I grows."""
    table = _forward(x, w, theta)
    O4, O5 = _sigmoid(-table["I4"]), _sigmoid(-table["I5"])
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    return {**table, "I6": I6, "O4": O4, "O5": O5, "O6": _sigmoid(-I6)}


def _with_activation(x, w, theta, activation):
    table = _forward(x, w, theta)
    O4, O5 = activation(table["I4"]), activation(table["I5"])
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    return {**table, "I6": I6, "O4": O4, "O5": O5, "O6": activation(I6)}


@ex.misconception(of="net_inputs_and_outputs")
def fraction_without_brackets(x, w, theta):
    """1 / 1 + e^(−I) divides only the first 1. Brackets around the denominator: 1 / (1 + e^(−I_j))."""
    return _with_activation(x, w, theta, lambda z: 1 + np.exp(-z))


@ex.misconception(of="net_inputs_and_outputs")
def tanh_for_the_sigmoid(x, w, theta):
    """The units have tanh. Here they are sigmoid units: O_j = 1/(1 + e^(−I_j))."""
    return _with_activation(x, w, theta, np.tanh)


def _copied_line(i):
    """A line was copied and one name in it was not changed."""

    def recipe(x, w, theta):
        return _forward(x, {**w, f"w{i}5": w[f"w{i}4"]}, theta)

    recipe.__name__ = f"w{i}4_in_unit_5"
    recipe.__doc__ = f"In I5 stands w{i}4 where w{i}5 belongs: the second digit says into which unit a weight leads."
    ex.misconception(of="net_inputs_and_outputs")(recipe)


for i in (1, 2, 3):
    _copied_line(i)


@ex.misconception(of="net_inputs_and_outputs")
def output_unit_linear(x, w, theta):
    """O6 is I6 itself. The output unit is a sigmoid unit too: O6 = 1/(1 + e^(−I6))."""
    table = _forward(x, w, theta)
    return {**table, "O6": table["I6"]}


@ex.misconception(of="net_inputs_and_outputs")
def rounded_to_three_decimals(x, w, theta):
    """Your values are rounded to three decimals, as the printed table has them. Return them unrounded: a rounding
    error grows on its way through the network."""
    return {name: np.round(value, 3) for name, value in _forward(x, w, theta).items()}


@ex.misconception(of="net_inputs_and_outputs")
def rounded_on_the_way(x, w, theta):
    """The outputs are rounded to three decimals, and unit 6 goes on with the rounded ones. Keep all digits."""
    table = _forward(x, w, theta)
    O4, O5 = np.round(table["O4"], 3), np.round(table["O5"], 3)
    I6 = w["w46"] * O4 + w["w56"] * O5 + theta["theta6"]
    return {**table, "I6": I6, "O4": O4, "O5": O5, "O6": np.round(_sigmoid(I6), 3)}


# --- wrong ideas: the errors ----------------------------------------------------------------------------


@ex.misconception(of="unit_errors")
def output_minus_target(outputs, w, target):
    """The difference is the wrong way round: it is target − O6, not O6 − target, because the update adds l·Err·O.
    With the other sign every weight moves away from the target."""
    return {name: -value for name, value in _errors(outputs, w, target).items()}


def _with_slopes(outputs, w, target, slope):
    Err6 = slope(outputs["O6"]) * (target - outputs["O6"])
    hidden = {f"Err{j}": slope(outputs[f"O{j}"]) * Err6 * w[f"w{j}6"] for j in (4, 5)}
    return {**hidden, "Err6": Err6}


@ex.misconception(of="unit_errors")
def slope_left_out_everywhere(outputs, w, target):
    """The sigmoid's slope O_j(1 − O_j) is missing: it is a factor of every error, of Err6 as of Err4 and Err5."""
    return _with_slopes(outputs, w, target, lambda o: 1.0)


@ex.misconception(of="unit_errors")
def slope_left_out_at_the_output(outputs, w, target):
    """Err6 is target − O6 alone. It wants the slope of unit 6 as well: Err6 = O6(1 − O6)(target − O6)."""
    Err6 = target - outputs["O6"]
    hidden = {f"Err{j}": outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) * Err6 * w[f"w{j}6"] for j in (4, 5)}
    return {**hidden, "Err6": Err6}


@ex.misconception(of="unit_errors")
def slope_left_out_in_the_hidden_layer(outputs, w, target):
    """Err4 and Err5 lack their own slope: Err_j = O_j(1 − O_j)·Err6·w_j6, with the O of the hidden unit."""
    Err6 = _errors(outputs, w, target)["Err6"]
    return {"Err4": Err6 * w["w46"], "Err5": Err6 * w["w56"], "Err6": Err6}


@ex.misconception(of="unit_errors", see=["quiz02:slope_from_output", "ex07"])
def sigmoid_applied_to_outputs(outputs, w, target):
    """You apply the sigmoid to O_j once more. O_j is already σ(I_j), so its slope is O_j(1 − O_j)."""
    return _with_slopes(outputs, w, target, lambda o: _sigmoid(o) * (1 - _sigmoid(o)))


@ex.misconception(of="unit_errors", see=["quiz02:slope_from_output", "ex07"])
def tanh_slope(outputs, w, target):
    """1 − O² is the slope of tanh. These are sigmoid units: the slope is O(1 − O)."""
    return _with_slopes(outputs, w, target, lambda o: 1 - o**2)


@ex.misconception(of="unit_errors")
def slope_with_a_plus(outputs, w, target):
    """You take O(1 + O). The slope of the sigmoid is O(1 − O)."""
    return _with_slopes(outputs, w, target, lambda o: o * (1 + o))


@ex.misconception(of="unit_errors")
def slope_with_a_plus_in_the_hidden_layer(outputs, w, target):
    """In Err4 and Err5 you take O_j(1 + O_j). The slope of the sigmoid is O_j(1 − O_j)."""
    Err6 = _errors(outputs, w, target)["Err6"]
    hidden = {f"Err{j}": outputs[f"O{j}"] * (1 + outputs[f"O{j}"]) * Err6 * w[f"w{j}6"] for j in (4, 5)}
    return {**hidden, "Err6": Err6}


@ex.misconception(of="unit_errors")
def target_used_for_hidden_units(outputs, w, target):
    """Err4 and Err5 use the target. Only unit 6 has a target; a hidden unit gets Err6·w_j6 in place of T − O."""
    slope = {j: outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) for j in (4, 5, 6)}
    return {f"Err{j}": slope[j] * (target - outputs[f"O{j}"]) for j in (4, 5, 6)}


@ex.misconception(of="unit_errors")
def weights_of_the_hidden_units_missing(outputs, w, target):
    """The weight is missing in Err4 and Err5: the error of unit 6 comes back through w46 and w56."""
    return _errors(outputs, {**w, "w46": 1.0, "w56": 1.0}, target)


@ex.misconception(of="unit_errors")
def weights_crossed(outputs, w, target):
    """w46 and w56 are swapped: unit 4 is connected to unit 6 by w46, unit 5 by w56."""
    return _errors(outputs, {**w, "w46": w["w56"], "w56": w["w46"]}, target)


@ex.misconception(of="unit_errors")
def w46_for_both_hidden_units(outputs, w, target):
    """In Err5 stands w46 where w56 belongs: unit 5 is connected to unit 6 by w56."""
    return _errors(outputs, {**w, "w56": w["w46"]}, target)


@ex.misconception(of="unit_errors")
def w56_for_both_hidden_units(outputs, w, target):
    """In Err4 stands w56 where w46 belongs: unit 4 is connected to unit 6 by w46."""
    return _errors(outputs, {**w, "w46": w["w56"]}, target)


@ex.misconception(of="unit_errors")
def plain_difference_propagated(outputs, w, target):
    """Err4 and Err5 take target − O6 where they should take Err6, which is O6(1 − O6)(target − O6)."""
    right = _errors(outputs, w, target)
    raw = target - outputs["O6"]
    hidden = {f"Err{j}": outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) * raw * w[f"w{j}6"] for j in (4, 5)}
    return {**hidden, "Err6": right["Err6"]}


def _hidden_errors_after_the_update(outputs, w, target, rate):
    Err6 = _errors(outputs, w, target)["Err6"]
    moved = {**w, "w46": w["w46"] + rate * Err6 * outputs["O4"], "w56": w["w56"] + rate * Err6 * outputs["O5"]}
    return _errors(outputs, moved, target)


@ex.misconception(of="unit_errors")
def weights_updated_first(outputs, w, target):
    """Err4 and Err5 use w46 and w56 after their update (with l = 0.9). All errors are computed with the old weights,
    before any weight changes."""
    return _hidden_errors_after_the_update(outputs, w, target, 0.9)


@ex.misconception(of="unit_errors")
def weights_updated_first_with_rate_one(outputs, w, target):
    """Err4 and Err5 use w46 and w56 after their update. All errors are computed with the old weights, before any
    weight changes."""
    return _hidden_errors_after_the_update(outputs, w, target, 1.0)


@ex.misconception(of="unit_errors")
def slope_of_the_output_unit_for_all(outputs, w, target):
    """Err4 and Err5 take the slope of unit 6. Each error has the slope of its own unit: O4(1 − O4), O5(1 − O5)."""
    Err6 = _errors(outputs, w, target)["Err6"]
    slope = outputs["O6"] * (1 - outputs["O6"])
    return {"Err4": slope * Err6 * w["w46"], "Err5": slope * Err6 * w["w56"], "Err6": Err6}


@ex.misconception(of="unit_errors")
def loss_for_its_slope(outputs, w, target):
    """Err6 holds the loss ½(T − O6)². It wants the slope of the loss, which is T − O6: (T − O6)·O6(1 − O6)."""
    slope = {j: outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) for j in (4, 5, 6)}
    Err6 = slope[6] * (target - outputs["O6"]) ** 2 / 2
    return {"Err4": slope[4] * Err6 * w["w46"], "Err5": slope[5] * Err6 * w["w56"], "Err6": Err6}


@ex.misconception(of="unit_errors")
def difference_squared(outputs, w, target):
    """In Err6 target − O6 is squared. The loss is squared; its slope, which Err6 holds, has target − O6 itself."""
    slope = {j: outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) for j in (4, 5, 6)}
    Err6 = slope[6] * (target - outputs["O6"]) ** 2
    return {"Err4": slope[4] * Err6 * w["w46"], "Err5": slope[5] * Err6 * w["w56"], "Err6": Err6}


@ex.misconception(of="unit_errors")
def passed_from_unit_5_to_unit_4(outputs, w, target):
    """Err4 is computed from Err5. Both hidden units are connected to unit 6, not to each other: Err4 takes Err6."""
    right = _errors(outputs, w, target)
    return {**right, "Err4": outputs["O4"] * (1 - outputs["O4"]) * right["Err5"] * w["w46"]}


@ex.misconception(of="unit_errors")
def loss_without_the_half(outputs, w, target):
    """Every error is twice what it should be. The loss here is ½(T − O6)², and its ½ cancels the 2."""
    return {name: 2 * value for name, value in _errors(outputs, w, target).items()}


# --- wrong ideas: the update ----------------------------------------------------------------------------


def _updated(x, w, theta, outputs, errors, rate, source=None, bias=lambda j: 1.0):
    O = {1: x[0], 2: x[1], 3: x[2], 4: outputs["O4"], 5: outputs["O5"], 6: outputs["O6"]}
    carried = source or (lambda i, j: O[i])
    moved = {f"w{i}{j}": w[f"w{i}{j}"] + rate * errors[f"Err{j}"] * carried(int(i), int(j)) for i, j in CONNECTIONS}
    return moved | {f"theta{j}": theta[f"theta{j}"] + rate * errors[f"Err{j}"] * bias(j) for j in (4, 5, 6)}


@ex.misconception(of="update_table")
def step_subtracted(x, w, theta, outputs, errors, learning_rate):
    """You subtract the step. Err_j is already minus the gradient (it has target − O6), so it is added:
    w_ij + l·Err_j·O_i."""
    return _updated(x, w, theta, outputs, errors, -learning_rate)


@ex.misconception(of="update_table")
def biases_moved_the_other_way(x, w, theta, outputs, errors, learning_rate):
    """The weights are right; the step of the biases is subtracted. It is added too: θ_j + l·Err_j."""
    biases = {f"theta{j}": theta[f"theta{j}"] - learning_rate * errors[f"Err{j}"] for j in (4, 5, 6)}
    return {**_updated(x, w, theta, outputs, errors, learning_rate), **biases}


@ex.misconception(of="update_table")
def learning_rate_always_point_nine(x, w, theta, outputs, errors, learning_rate):
    """You take the rate 0.9 of the worked example whatever learning_rate is given."""
    return _updated(x, w, theta, outputs, errors, 0.9)


@ex.misconception(of="update_table")
def slope_a_second_time(x, w, theta, outputs, errors, learning_rate):
    """You multiply by O_j(1 − O_j) once more. Err_j has this slope in it already: w_ij + l·Err_j·O_i."""
    twice = {f"Err{j}": errors[f"Err{j}"] * outputs[f"O{j}"] * (1 - outputs[f"O{j}"]) for j in (4, 5, 6)}
    return _updated(x, w, theta, outputs, twice, learning_rate)


@ex.misconception(of="update_table")
def biases_without_learning_rate(x, w, theta, outputs, errors, learning_rate):
    """The weights are right; in the biases the learning rate is missing: θ_j + l·Err_j."""
    biases = {f"theta{j}": theta[f"theta{j}"] + errors[f"Err{j}"] for j in (4, 5, 6)}
    return {**_updated(x, w, theta, outputs, errors, learning_rate), **biases}


@ex.misconception(of="update_table")
def learning_rate_left_out(x, w, theta, outputs, errors, learning_rate):
    """The learning rate is missing: the step is l·Err_j·O_i for a weight and l·Err_j for a bias."""
    return _updated(x, w, theta, outputs, errors, 1.0)


@ex.misconception(of="update_table")
def biases_not_updated(x, w, theta, outputs, errors, learning_rate):
    """The biases keep their old values. They learn too: θ_j + l·Err_j."""
    return {**_updated(x, w, theta, outputs, errors, learning_rate), **theta}


@ex.misconception(of="update_table")
def biases_times_their_output(x, w, theta, outputs, errors, learning_rate):
    """In the update of θ_j you multiply by O_j. A bias sits on a constant input 1, so its step is l·Err_j alone."""
    return _updated(x, w, theta, outputs, errors, learning_rate, bias=lambda j: outputs[f"O{j}"])


@ex.misconception(of="update_table")
def biases_times_themselves(x, w, theta, outputs, errors, learning_rate):
    """In the update of θ_j you multiply by θ_j. A bias sits on a constant input 1, so its step is l·Err_j alone."""
    return _updated(x, w, theta, outputs, errors, learning_rate, bias=lambda j: theta[f"theta{j}"])


@ex.misconception(of="update_table")
def output_of_the_wrong_end(x, w, theta, outputs, errors, learning_rate):
    """You multiply by O_j, the output of the unit the weight leads to. It is O_i, of the unit it comes from:
    w14 takes x1, w46 takes O4."""
    return _updated(x, w, theta, outputs, errors, learning_rate, lambda i, j: outputs[f"O{j}"])


@ex.misconception(of="update_table")
def last_output_for_the_last_weights(x, w, theta, outputs, errors, learning_rate):
    """w46 and w56 take O6, the output of the unit they lead to. It is that of the unit they come from: O4 and O5."""
    return _updated(x, w, theta, outputs, errors, learning_rate, lambda i, j: outputs["O6"] if j == 6 else x[i - 1])


@ex.misconception(of="update_table")
def outputs_left_out(x, w, theta, outputs, errors, learning_rate):
    """The factor O_i is missing in the weights: the step l·Err_j alone is that of a bias. w_ij + l·Err_j·O_i."""
    return _updated(x, w, theta, outputs, errors, learning_rate, lambda i, j: 1.0)


@ex.misconception(of="update_table")
def inputs_left_out_for_hidden_weights(x, w, theta, outputs, errors, learning_rate):
    """The weights into units 4 and 5 lack the factor O_i: an input unit puts out its x_i, so w14 takes l·Err4·x1."""
    O = {4: outputs["O4"], 5: outputs["O5"]}
    return _updated(x, w, theta, outputs, errors, learning_rate, lambda i, j: O.get(i, 1.0))


@ex.misconception(of="update_table")
def inputs_for_outputs(x, w, theta, outputs, errors, learning_rate):
    """w46 and w56 are updated with the inputs x1 and x2. What comes into unit 6 is O4 and O5."""
    O = {1: x[0], 2: x[1], 3: x[2], 4: x[0], 5: x[1]}
    return _updated(x, w, theta, outputs, errors, learning_rate, lambda i, j: O[i])


@ex.misconception(of="update_table")
def weight_as_a_factor(x, w, theta, outputs, errors, learning_rate):
    """The step of w_ij has w_ij as a factor where O_i belongs: Δw_ij = l·Err_j·O_i."""
    return _updated(x, w, theta, outputs, errors, learning_rate, lambda i, j: w[f"w{i}{j}"])


@ex.misconception(of="update_table")
def only_the_increments(x, w, theta, outputs, errors, learning_rate):
    """These are the increments Δw and Δθ. Add them to the old values: the table holds the new ones."""
    zero = dict.fromkeys((*WEIGHTS, *BIASES), 0.0)
    return _updated(x, zero, zero, outputs, errors, learning_rate)


@ex.misconception(of="update_table")
def error_of_the_wrong_end(x, w, theta, outputs, errors, learning_rate):
    """w46 and w56 take Err4 and Err5. The error belongs to the unit a weight leads to: both lead to unit 6,
    so both take Err6."""
    new = _updated(x, w, theta, outputs, errors, learning_rate)
    crossed = {f"w{i}6": w[f"w{i}6"] + learning_rate * errors[f"Err{i}"] * outputs[f"O{i}"] for i in (4, 5)}
    return {**new, **crossed}


@ex.misconception(of="update_table")
def errors_of_unit_4_and_5_swapped(x, w, theta, outputs, errors, learning_rate):
    """Err4 and Err5 are swapped in some weights: the second digit says which error, so w34 takes Err4 and w35 Err5."""
    swapped = {**errors, "Err4": errors["Err5"], "Err5": errors["Err4"]}
    return _updated(x, w, theta, outputs, swapped, learning_rate)


@ex.misconception(of="update_table")
def rounded_table(x, w, theta, outputs, errors, learning_rate):
    """Your new values are rounded to three decimals, as the printed table has them. Return them unrounded: rounded
    weights would lose small steps for good."""
    new = _updated(x, w, theta, outputs, errors, learning_rate)
    return {name: np.round(value, 3) for name, value in new.items()}


@ex.misconception(of="net_inputs_and_outputs")
def every_step_rounded(x, w, theta):
    """Every value is rounded to three decimals before the next one is computed from it, as one does by hand. Keep all
    digits on the way, and round only what you print."""
    table = {name: np.round(value, 3) for name, value in _forward(x, w, theta).items()}
    O4, O5 = np.round(_sigmoid(table["I4"]), 3), np.round(_sigmoid(table["I5"]), 3)
    I6 = np.round(w["w46"] * O4 + w["w56"] * O5 + theta["theta6"], 3)
    return {**table, "O4": O4, "O5": O5, "I6": I6, "O6": np.round(_sigmoid(I6), 3)}


@ex.misconception(of="unit_errors")
def errors_rounded_on_the_way(outputs, w, target):
    """Err6 is rounded to four decimals before the hidden units use it, as in the printed table. Keep all digits."""
    O4, O5, O6 = outputs["O4"], outputs["O5"], outputs["O6"]
    Err6 = np.round(O6 * (1 - O6) * (target - O6), 4)
    return {
        "Err4": np.round(O4 * (1 - O4) * Err6 * w["w46"], 4),
        "Err5": np.round(O5 * (1 - O5) * Err6 * w["w56"], 4),
        "Err6": Err6,
    }
