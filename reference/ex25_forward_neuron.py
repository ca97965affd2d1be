"""ex25: forward propagation through three inputs, one hidden unit and one output unit."""

import numpy as np

from grader import Exercise, floats

ex = Exercise(
    title="Forward propagation through the smallest network",
    chapter="D. Forward propagation",
    source="S0 'Neural Network Structure', 'Overview of Forward Propagation'",
    inputs={"x": floats(3, low=-2, high=2), "w": floats(4, low=-2, high=2), "b": floats(2, low=-1.5, high=1.5)},
    hints=[
        "Begin at the inputs: first the weighted sum of the hidden unit, then its sigmoid, then the same for "
        "the output.",
        "The hidden unit takes w[0], w[1], w[2] and b[0]; the output unit takes w[3] and b[1].",
        "The output unit's input is o1, after the sigmoid: z2 = w[3] * o1 + b[1].",
        "o1 = sigmoid(w[:3] @ x + b[0]), o2 = sigmoid(w[3] * o1 + b[1]), and return both.",
    ],
    notes=[
        "S0 speaks of a bias at each hidden layer. The output unit has one as well: b2, which S0 itself updates later.",
    ],
    builds_on=["ex06"],
    topics=[
        "forward propagation",
        "forward propagation: o1 = σ(w·x + b1), o2 = σ(w4·o1 + b2)",
        "hidden unit and output unit",
        "weight",
        "bias",
    ],
)

WORKED = {"x": [1.0, 0.0, 2.0], "w": [0.5, 1.0, -0.25, 2.0], "b": [0.0, 1.0]}
SHOWN = [WORKED, {"x": [1.0, -1.0, 0.5], "w": [0.2, -0.4, 1.0, -1.5], "b": [0.1, 0.3]}]


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


# --- right ---------------------------------------------------------------------------------------------


@ex.truth
def outputs(sp):
    x1, x2, x3 = sp.symbols("x1 x2 x3", real=True)
    w1, w2, w3, w4 = sp.symbols("w1 w2 w3 w4", real=True)
    b1, b2 = sp.symbols("b1 b2", real=True)
    o1 = sp.sigma(w1 * x1 + w2 * x2 + w3 * x3 + b1)
    return o1, sp.sigma(w4 * o1 + b2)


def _first_output(forward, x, w, b):
    """forward(x, w, b)[0]"""
    return forward(x, w, b)[0]


@ex.function(points=3, truth=outputs, returns=["o1", "o2"], check="both outputs", examples=SHOWN, drawn=8)
def forward(x, w, b):
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * o1 + b[1])


ex.check(
    "the hidden unit, o1",
    of="forward",
    points=2,
    driver=_first_output,
    drawn=5,
    truth=False,  # a driver's result is its own
    when_wrong="o1 is the sigmoid of the weighted sum of all three inputs plus b1.",
)
ex.check(
    "inputs that are all 0",
    of="forward",
    points=1,
    cases=[
        {"x": [0.0, 0.0, 0.0], "w": [1.0, 2.0, 3.0, 1.5], "b": [0.5, -1.0]},
        {"x": [0.0, 0.0, 0.0], "w": [1.0, -2.0, 0.5, -2.0], "b": [-1.5, 0.25]},
    ],
    when_wrong="With inputs of 0 only the biases and w4 decide: z1 is b1, and z2 is w4·σ(b1) + b2.",
)


# --- another way to write it ---------------------------------------------------------------------------


@ex.another_way(of="forward")
def one_unit_after_the_other(x, w, b):
    """Both units do the same, so the same two lines serve them in turn. With more layers the loop stays as it is: only
    the list of weights gets longer."""
    outputs = [x]
    for weights, bias in [(w[:3], b[0]), (w[3:], b[1])]:
        z = np.sum(weights * outputs[-1]) + bias
        outputs.append(1 / (1 + np.exp(-z)))
    return outputs[1], outputs[2]


# --- wrong ideas ---------------------------------------------------------------------------------------


def _network(x, w, b, *, hidden=_sigmoid, output=_sigmoid):
    o1 = hidden(w[:3] @ x + b[0])
    return o1, output(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def no_sigmoid_at_the_hidden_unit(x, w, b):
    """The hidden unit has no sigmoid: your o1 is the sum z1 itself. o1 = σ(z1), and that goes on."""
    return _network(x, w, b, hidden=lambda z: z)


@ex.misconception(of="forward")
def no_sigmoid_at_the_output(x, w, b):
    """The output unit has no sigmoid: your o2 is the sum z2. o2 = σ(z2)."""
    return _network(x, w, b, output=lambda z: z)


@ex.misconception(of="forward")
def no_sigmoid_at_all(x, w, b):
    """You return the sums z1 and z2. Each unit applies the sigmoid to its sum: o1 = σ(z1), o2 = σ(w4·o1 + b2)."""
    return _network(x, w, b, hidden=lambda z: z, output=lambda z: z)


@ex.misconception(of="forward")
def sum_passed_on(x, w, b):
    """o1 is right, but the output unit gets the sum z1, before the sigmoid. It gets o1: z2 = w4·o1 + b2."""
    z1 = w[:3] @ x + b[0]
    return _sigmoid(z1), _sigmoid(w[3] * z1 + b[1])


@ex.misconception(of="forward")
def weight_of_the_output_forgotten(x, w, b):
    """The weight w4 is missing in the output unit: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(o1 + b[1])


@ex.misconception(of="forward")
def weight_of_the_output_added(x, w, b):
    """In the output unit w4 is added to o1. It multiplies it: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] + o1 + b[1])


@ex.misconception(of="forward")
def biases_forgotten(x, w, b):
    """Both biases are missing: b1 is added in the hidden unit and b2 in the output unit, before the sigmoid."""
    return _network(x, w, np.zeros(2))


@ex.misconception(of="forward")
def bias_of_the_hidden_unit_forgotten(x, w, b):
    """The bias b1 is missing in the hidden unit: z1 = w1·x1 + w2·x2 + w3·x3 + b1."""
    return _network(x, w, np.array([0.0, b[1]]))


@ex.misconception(of="forward")
def bias_of_the_output_forgotten(x, w, b):
    """The bias b2 is missing in the output unit: z2 = w4·o1 + b2."""
    return _network(x, w, np.array([b[0], 0.0]))


@ex.misconception(of="forward")
def biases_exchanged(x, w, b):
    """The biases are exchanged: b1, which is b[0], belongs to the hidden unit, b2 to the output unit."""
    return _network(x, w, b[::-1])


@ex.misconception(of="forward")
def b1_in_both_units(x, w, b):
    """b1 stands in both units. The output unit has its own bias, b2, which is b[1]."""
    return _network(x, w, np.array([b[0], b[0]]))


@ex.misconception(of="forward")
def b2_in_both_units(x, w, b):
    """b2 stands in both units. The hidden unit has its own bias, b1, which is b[0]: indices begin at 0."""
    return _network(x, w, np.array([b[1], b[1]]))


@ex.misconception(of="forward")
def all_biases_in_both_units(x, w, b):
    """Both biases are added in each unit. Each unit has one of its own: b1 the hidden unit, b2 the output unit."""
    return _network(x, w, np.array([b.sum(), b.sum()]))


@ex.misconception(of="forward")
def biases_subtracted(x, w, b):
    """The biases are subtracted: σ(w·x − b). They are added. In 1 / (1 + np.exp(-z)) the minus stands before the whole
    sum, bias and all."""
    return _network(x, w, -b)


@ex.misconception(of="forward")
def biases_after_the_sigmoid(x, w, b):
    """The biases are added after the sigmoid. They belong inside: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    o1 = _sigmoid(w[:3] @ x) + b[0]
    return o1, _sigmoid(w[3] * o1) + b[1]


@ex.misconception(of="forward")
def bias_for_each_input(x, w, b):
    """b1 is added three times, once for each input. A unit has one bias for its whole sum."""
    return _network(x, w, np.array([3 * b[0], b[1]]))


@ex.misconception(of="forward")
def bias_multiplied_by_the_weight(x, w, b):
    """You multiply w4 by (o1 + b2). The bias is added on its own: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * (o1 + b[1]))


@ex.misconception(of="forward")
def only_two_inputs(x, w, b):
    """The third input is missing in the hidden unit's sum. A slice ends before its second index: w[:3] has three
    weights."""
    return _network(np.array([x[0], x[1], 0.0]), w, b)


@ex.misconception(of="forward")
def weights_shifted_by_one(x, w, b):
    """Your weights are shifted by one: the inputs take w[1:4]. w1 is w[0], so the inputs take w[:3] and the output
    unit w[3]."""
    o1 = _sigmoid(w[1:] @ x + b[0])
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def first_weight_for_the_output(x, w, b):
    """The order of the weights is another one in your code: w[0] for the output unit, w[1:] for the inputs. Here
    w[:3] belong to the inputs and w[3] to the output unit."""
    o1 = _sigmoid(w[1:] @ x + b[0])
    return o1, _sigmoid(w[0] * o1 + b[1])


@ex.misconception(of="forward")
def third_weight_for_the_output(x, w, b):
    """The output unit takes w[2], which is w3. w4 is w[3]: indices begin at 0."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[2] * o1 + b[1])


@ex.misconception(of="forward")
def same_input_for_all_weights(x, w, b):
    """Every weight is multiplied by x1. Each has its own input: w1·x1 + w2·x2 + w3·x3."""
    return _network(np.full(3, x[0]), w, b)


@ex.misconception(of="forward")
def sums_multiplied(x, w, b):
    """You multiply the sum of the weights by the sum of the inputs. Multiply pair by pair, then add: w1·x1 + w2·x2 +
    w3·x3."""
    o1 = _sigmoid(w[:3].sum() * x.sum() + b[0])
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def inputs_averaged(x, w, b):
    """You divide the weighted sum by 3. A unit adds up its weighted inputs; it does not average them."""
    return _network(x / 3, w, b)


@ex.misconception(of="forward")
def sigmoid_of_each_product(x, w, b):
    """The sigmoid is applied to each product w·x, and then these are added. Add first: the unit applies σ once, to
    its whole sum."""
    o1 = np.sum(_sigmoid(w[:3] * x)) + b[0]
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def sum_missing(x, w, b):
    """The products w·x of the hidden unit are not added up, so three numbers went through the sigmoid. A unit has
    one sum and one output: w[:3] @ x."""
    o1 = _sigmoid(w[:3] * x + b[0])
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward", see=["quiz02:sigmoid_neuron", "ex06"])
def sign_of_the_exponent(x, w, b):
    """Your sigmoid is σ(−z): the minus in the exponent is missing. σ(z) = 1 / (1 + e^(−z)), which grows with z."""
    return _network(x, w, b, hidden=lambda z: _sigmoid(-z), output=lambda z: _sigmoid(-z))


@ex.misconception(of="forward", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(x, w, b):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return _network(x, w, b, hidden=lambda z: 1 + np.exp(-z), output=lambda z: 1 + np.exp(-z))


@ex.misconception(of="forward")
def tanh_for_sigmoid(x, w, b):
    """These are tanh units. Here both units are sigmoid units, with outputs between 0 and 1."""
    return _network(x, w, b, hidden=np.tanh, output=np.tanh)


@ex.misconception(of="forward")
def tanh_at_the_hidden_unit(x, w, b):
    """The hidden unit is a tanh unit in your code. Here both units are sigmoid units."""
    return _network(x, w, b, hidden=np.tanh)


@ex.misconception(of="forward")
def relu_at_the_hidden_unit(x, w, b):
    """The hidden unit is a ReLU in your code. Here both units are sigmoid units."""
    return _network(x, w, b, hidden=lambda z: np.maximum(z, 0.0))


@ex.misconception(of="forward")
def steps_for_sigmoids(x, w, b):
    """Your units answer 0 or 1, like a perceptron. A sigmoid unit answers anything in between: σ(z)."""
    return _network(x, w, b, hidden=lambda z: (z >= 0) * 1.0, output=lambda z: (z >= 0) * 1.0)


@ex.misconception(of="forward")
def output_rounded_to_a_class(x, w, b):
    """o2 is made 0 or 1. Return σ(z2) itself."""
    return _network(x, w, b, output=lambda z: (z >= 0) * 1.0)


@ex.misconception(of="forward")
def slope_for_the_output(x, w, b):
    """You return σ(z)(1 − σ(z)), the slope of each sigmoid. Forward propagation takes σ(z) itself; slopes are for
    the way back."""

    def slope(z):
        return _sigmoid(z) * (1 - _sigmoid(z))

    return _network(x, w, b, hidden=slope, output=slope)


@ex.misconception(of="forward")
def sigmoid_applied_twice_at_the_output(x, w, b):
    """The sigmoid is applied twice to the output unit's sum. o2 = σ(z2), once."""
    return _network(x, w, b, output=lambda z: _sigmoid(_sigmoid(z)))


@ex.misconception(of="forward")
def sigmoid_applied_twice_at_the_hidden_unit(x, w, b):
    """The sigmoid is applied twice to the hidden unit's sum. o1 = σ(z1), once."""
    return _network(x, w, b, hidden=lambda z: _sigmoid(_sigmoid(z)))


@ex.misconception(of="forward")
def output_only(x, w, b):
    """You return o2 alone. Return both, (o1, o2): backpropagation needs o1."""
    return _network(x, w, b)[1]


@ex.misconception(of="forward")
def outputs_exchanged(x, w, b):
    """o2 stands where o1 belongs. The order is (o1, o2), the hidden unit first."""
    return _network(x, w, b)[::-1]


@ex.misconception(of="forward")
def sums_and_outputs(x, w, b):
    """You return all four values, z1, o1, z2, o2. The pair (o1, o2) is asked for."""
    z1 = w[:3] @ x + b[0]
    z2 = w[3] * _sigmoid(z1) + b[1]
    return z1, _sigmoid(z1), z2, _sigmoid(z2)


@ex.misconception(of="forward")
def sums_and_output_of_one_unit(x, w, b):
    """You return (z2, o2), both of the output unit. Return the outputs of both units, (o1, o2)."""
    z2 = w[3] * _sigmoid(w[:3] @ x + b[0]) + b[1]
    return z2, _sigmoid(z2)


@ex.misconception(of="forward")
def output_unit_sees_the_inputs(x, w, b):
    """The inputs go into the output unit as well. It has one input only, o1: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[:3] @ x + w[3] * o1 + b[1])


@ex.misconception(of="forward")
def bias_after_the_sigmoid_of_the_hidden_unit(x, w, b):
    """In the hidden unit the bias is added after the sigmoid. It belongs inside: o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)."""
    o1 = _sigmoid(w[:3] @ x) + b[0]
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def bias_after_the_sigmoid_of_the_output(x, w, b):
    """In the output unit the bias is added after the sigmoid. It belongs inside: o2 = σ(w4·o1 + b2)."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * o1) + b[1]


@ex.misconception(of="forward")
def bias_added_to_each_input(x, w, b):
    """b1 is added to each input, and so multiplied by the weights. It is added once, to the whole sum: w1·x1 + w2·x2
    + w3·x3 + b1."""
    o1 = _sigmoid(w[:3] @ (x + b[0]))
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def output_is_the_sigmoid_of_o1(x, w, b):
    """In the output unit w4 and b2 are missing: o2 = σ(w4·o1 + b2)."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(o1)


@ex.misconception(of="forward")
def biases_multiplied(x, w, b):
    """The biases are multiplied with the sums. They are added: z1 = w1·x1 + w2·x2 + w3·x3 + b1, z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x * b[0])
    return o1, _sigmoid(w[3] * o1 * b[1])


@ex.misconception(of="forward")
def first_input_into_the_output_unit(x, w, b):
    """The output unit gets x1. Its only input is o1: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * x[0] + b[1])


@ex.misconception(of="forward")
def all_inputs_into_the_output_unit(x, w, b):
    """The output unit gets the sum of the inputs. Its only input is o1: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * x.sum() + b[1])


@ex.misconception(of="forward")
def second_input_twice(x, w, b):
    """w3 is multiplied by x2. Each weight has its own input: w3·x3, and x3 is x[2]."""
    return _network(np.array([x[0], x[1], x[1]]), w, b)


@ex.misconception(of="forward")
def output_twice(x, w, b):
    """o2 is right, and stands in the place of o1 as well. Keep both: (o1, o2)."""
    o2 = _network(x, w, b)[1]
    return o2, o2


@ex.misconception(of="forward")
def hidden_output_twice(x, w, b):
    """o1 is right, and stands in the place of o2 as well. Keep both: (o1, o2)."""
    o1 = _network(x, w, b)[0]
    return o1, o1


@ex.misconception(of="forward")
def relu_in_both_units(x, w, b):
    """Both units are ReLUs in your code. Here both are sigmoid units: σ(z) = 1 / (1 + e^(−z))."""
    return _network(x, w, b, hidden=lambda z: np.maximum(z, 0.0), output=lambda z: np.maximum(z, 0.0))


@ex.misconception(of="forward")
def both_biases_in_the_output_unit(x, w, b):
    """In the output unit b1 is added as well as b2. b1 belongs to the hidden unit only: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * o1 + b[0] + b[1])


@ex.misconception(of="forward")
def unit_for_each_input(x, w, b):
    """You apply the sigmoid three times, once for each input, and add the results. There is one hidden unit: add the
    weighted inputs and b1 first, then apply σ once."""
    o1 = np.sum(_sigmoid(w[:3] * x + b[0]))
    return o1, _sigmoid(w[3] * o1 + b[1])


# One unit only is wrong in these, so that what is said of both units is not said of them.


@ex.misconception(of="forward")
def sum_returned_for_o1(x, w, b):
    """o2 is right, but your first result is z1, before the sigmoid. The output of the hidden unit is o1 = σ(z1)."""
    return w[:3] @ x + b[0], _network(x, w, b)[1]


@ex.misconception(of="forward")
def sums_returned(x, w, b):
    """You return the sums, z1 and z2. The outputs are asked for, after the sigmoid: o1 = σ(z1), o2 = σ(z2)."""
    z1 = w[:3] @ x + b[0]
    return z1, w[3] * _sigmoid(z1) + b[1]


@ex.misconception(of="forward")
def slope_at_the_hidden_unit(x, w, b):
    """The hidden unit's output is σ(1 − σ), the slope of its sigmoid. Forwards it is σ(z1) itself; slopes are for the
    way back."""
    return _network(x, w, b, hidden=lambda z: _sigmoid(z) * (1 - _sigmoid(z)))


@ex.misconception(of="forward")
def slope_at_the_output_unit(x, w, b):
    """o2 is σ(1 − σ), the slope of the output unit's sigmoid. Forwards it is σ(z2) itself; slopes are for the way
    back."""
    return _network(x, w, b, output=lambda z: _sigmoid(z) * (1 - _sigmoid(z)))


@ex.misconception(of="forward")
def step_at_the_hidden_unit(x, w, b):
    """o1 is made 0 or 1, and goes on as such. A sigmoid unit answers anything in between: o1 = σ(z1)."""
    return _network(x, w, b, hidden=lambda z: (z >= 0) * 1.0)


@ex.misconception(of="forward")
def sign_of_the_exponent_in_the_hidden_unit(x, w, b):
    """The hidden unit's sigmoid is σ(−z1): the minus in the exponent is missing. σ(z) = 1 / (1 + e^(−z))."""
    return _network(x, w, b, hidden=lambda z: _sigmoid(-z))


@ex.misconception(of="forward")
def sign_of_the_exponent_in_the_output_unit(x, w, b):
    """The output unit's sigmoid is σ(−z2): the minus in the exponent is missing. σ(z) = 1 / (1 + e^(−z))."""
    return _network(x, w, b, output=lambda z: _sigmoid(-z))


@ex.misconception(of="forward")
def brackets_of_the_hidden_sigmoid(x, w, b):
    """In the hidden unit's sigmoid the brackets are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z)."""
    return _network(x, w, b, hidden=lambda z: 1 + np.exp(-z))


@ex.misconception(of="forward")
def bias_subtracted_in_the_hidden_unit(x, w, b):
    """In the hidden unit the bias is subtracted. It is added: z1 = w1·x1 + w2·x2 + w3·x3 + b1. In np.exp(-z) the
    minus stands before the whole sum."""
    return _network(x, w, b * [-1, 1])


@ex.misconception(of="forward")
def bias_subtracted_in_the_output_unit(x, w, b):
    """In the output unit the bias is subtracted. It is added: z2 = w4·o1 + b2. In np.exp(-z) the minus stands before
    the whole sum."""
    return _network(x, w, b * [1, -1])


@ex.misconception(of="forward")
def relu_at_the_output(x, w, b):
    """The output unit is a ReLU in your code. Here both units are sigmoid units."""
    return _network(x, w, b, output=lambda z: np.maximum(z, 0.0))


@ex.misconception(of="forward")
def tanh_at_the_output(x, w, b):
    """The output unit is a tanh unit in your code. Here both units are sigmoid units."""
    return _network(x, w, b, output=np.tanh)


@ex.misconception(of="forward")
def all_weights_at_the_output(x, w, b):
    """The output unit's weight is the sum of all weights. It has one weight, w4: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w.sum() * o1 + b[1])


@ex.misconception(of="forward")
def powers_of_ten(x, w, b):
    """You take powers of 10. The sigmoid has powers of e: np.exp(-z)."""
    return _network(x, w, b, hidden=lambda z: 1 / (1 + 10**-z), output=lambda z: 1 / (1 + 10**-z))


@ex.misconception(of="forward")
def powers_of_two(x, w, b):
    """You take powers of 2. The sigmoid has powers of e: np.exp(-z)."""
    return _network(x, w, b, hidden=lambda z: 1 / (1 + 2**-z), output=lambda z: 1 / (1 + 2**-z))


@ex.misconception(of="forward")
def whole_array_of_biases(x, w, b):
    """The whole array b is added in each unit, so that two numbers come out. Each unit has one bias: b[0] the hidden
    unit, b[1] the output unit."""
    o1 = _sigmoid(w[:3] @ x + b)
    return o1, _sigmoid(w[3] * o1 + b)


@ex.misconception(of="forward")
def weights_of_the_inputs_in_reverse(x, w, b):
    """The weights of the inputs are in reverse order. w1, which is w[0], belongs to x1, w3 to x3."""
    return _network(x[::-1], w, b)


@ex.misconception(of="forward")
def hidden_output_added_to_the_output(x, w, b):
    """o1 is added to the output unit's result. It comes in through its weight only: o2 = σ(w4·o1 + b2)."""
    o1, o2 = _network(x, w, b)
    return o1, o1 + o2


@ex.misconception(of="forward")
def largest_product_for_the_sum(x, w, b):
    """The hidden unit takes the largest of the products w·x. It adds them up: w1·x1 + w2·x2 + w3·x3 + b1."""
    o1 = _sigmoid(np.max(w[:3] * x) + b[0])
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def hidden_bias_multiplied(x, w, b):
    """In the hidden unit the bias is multiplied with the sum. It is added: z1 = w1·x1 + w2·x2 + w3·x3 + b1."""
    o1 = _sigmoid(w[:3] @ x * b[0])
    return o1, _sigmoid(w[3] * o1 + b[1])


@ex.misconception(of="forward")
def output_bias_multiplied(x, w, b):
    """In the output unit the bias is multiplied with w4·o1. It is added: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * o1 * b[1])


@ex.misconception(of="forward")
def hidden_sum_in_the_output_unit_too(x, w, b):
    """z1 is added in the output unit too. Its only input is o1: z2 = w4·o1 + b2."""
    z1 = w[:3] @ x + b[0]
    return _sigmoid(z1), _sigmoid(w[3] * _sigmoid(z1) + b[1] + z1)


@ex.misconception(of="forward")
def brackets_below_e_to_the_z(x, w, b):
    """The brackets in your sigmoid are missing: e^z / 1 + e^z is 2·e^z. Write np.exp(z) / (1 + np.exp(z))."""
    return _network(x, w, b, hidden=lambda z: 2 * np.exp(z), output=lambda z: 2 * np.exp(z))


@ex.misconception(of="forward")
def one_added_behind_the_quotient(x, w, b):
    """The brackets in your sigmoid are missing: 1 / np.exp(-z) + 1 is e^z + 1. Write 1 / (np.exp(-z) + 1)."""
    return _network(x, w, b, hidden=lambda z: np.exp(z) + 1, output=lambda z: np.exp(z) + 1)


@ex.misconception(of="forward")
def sigmoid_of_twice_z(x, w, b):
    """Your sigmoid is (1 + tanh z)/2, which is σ(2z). σ(z) = (1 + tanh(z/2))/2 = 1 / (1 + e^(−z))."""
    return _network(x, w, b, hidden=lambda z: _sigmoid(2 * z), output=lambda z: _sigmoid(2 * z))


@ex.misconception(of="forward")
def minus_below_in_the_sigmoid(x, w, b):
    """Your sigmoid is 1 / (1 − e^(−z)). The two terms below are added: 1 / (1 + e^(−z))."""
    return _network(x, w, b, hidden=lambda z: 1 / (1 - np.exp(-z)), output=lambda z: 1 / (1 - np.exp(-z)))


@ex.misconception(of="forward")
def last_product_only(x, w, b):
    """Only w3·x3 is in the hidden unit's sum. Does = stand in the loop where += is needed?"""
    return _network(x * [0, 0, 1], w, b)


@ex.misconception(of="forward")
def first_product_only(x, w, b):
    """Only w1·x1 is in the hidden unit's sum. It has three inputs: w1·x1 + w2·x2 + w3·x3 + b1."""
    return _network(x * [1, 0, 0], w, b)


@ex.misconception(of="forward")
def hidden_output_added_to_the_sum(x, w, b):
    """o1 stands in the output unit's sum once more, without its weight. It comes in once: z2 = w4·o1 + b2."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, _sigmoid(w[3] * o1 + o1 + b[1])


@ex.misconception(of="forward")
def weight_after_the_sigmoid(x, w, b):
    """w4 multiplies the output unit's sigmoid. It belongs inside, at o1: o2 = σ(w4·o1 + b2)."""
    o1 = _sigmoid(w[:3] @ x + b[0])
    return o1, w[3] * _sigmoid(o1 + b[1])


@ex.misconception(of="forward")
def weighted_hidden_output_returned(x, w, b):
    """o2 is right, but your first result is w4·o1. The output of the hidden unit is o1 alone; w4 comes in behind it."""
    o1, o2 = _network(x, w, b)
    return w[3] * o1, o2


@ex.misconception(of="forward")
def both_biases_at_the_hidden_unit(x, w, b):
    """Both biases are added in the hidden unit, and none in the output unit. b2 belongs to the output unit: z2 =
    w4·o1 + b2."""
    return _network(x, w, np.array([b.sum(), 0.0]))


@ex.misconception(of="forward")
def both_biases_in_the_hidden_unit_too(x, w, b):
    """In the hidden unit b2 is added as well as b1. b2 belongs to the output unit only."""
    return _network(x, w, np.array([b.sum(), b[1]]))
