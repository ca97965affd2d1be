"""ex48: the gradients of a chain of sigmoid units, and how little of them n units can let through."""

import numpy as np

from grader import Exercise, computed, floats, integers

ex = Exercise(
    title="The vanishing gradient",
    chapter="G. Making networks train",
    source="S1 'Backpropagation: Intuition'; S0 'Exploring the Vanishing Gradient Problem'; S2 'Vanishing Gradient'",
    topics=[
        "vanishing gradient",
        "sigmoid: largest slope 1/4",
        "chain of sigmoid units: a_k = σ(w_k·a_(k−1) + b_k)",
        "chain of sigmoid units: ∂L0/∂w_k = a_(k−1)·σ'(z_k)·∂L0/∂a_k",
        "chain rule",
        "backpropagation",
    ],
    inputs={
        "x": floats(low=-2, high=2),
        "w": floats("L", low=-3, high=3),
        "b": floats("L", low=-1, high=1),
        "y": floats(low=-1, high=2),
        "n": integers(low=1, high=9),
    },
    sizes={"L": (3, 3)},  # few lengths: each is a truth to build
    hints=[
        "Forward first: keep every output in a list, a = [x, a_1, …, a_L]. Then a[k] is the output of unit k.",
        "Begin at the end with back = 2·(a_L − y), the slope of the loss by the last output; walk to the first unit.",
        "At each unit: times a_k(1 − a_k) is the slope by z_k; times a_(k−1) is the gradient of w_k.",
        "To go on to the unit before, multiply by w_k, the weight you pass on the way.",
        "The bound: σ' = σ(1 − σ) is largest where σ = ½. n units multiply n such numbers: 0.25**n.",
    ],
    notes=[
        "S1 writes 2(a_k − y) for ∂L0/∂a_k in every unit. That is right for the last one only; the others reach the "
        "loss through the weights and slopes behind them.",
        "S2 says that the derivative vanishes as the input approaches 0 or 1: it is as the output does.",
        "S2's remedy of a smaller learning rate makes the small steps smaller.",
    ],
    builds_on=["ex07", "ex30", "ex36"],
)


@ex.truth
def cost(sp, w, b):
    x, y = sp.symbols("x y", real=True)
    a = x
    for k in range(len(w)):
        a = sp.let(f"a_{k + 1}", sp.sigma(w[k] * a + b[k]))
    return (a - y) ** 2


@ex.function(
    points=2,
    truth=cost.diff("w"),
    check="three units",
    examples=[
        {"x": 1.0, "w": [1.0, 1.0], "b": [0.0, 0.0], "y": 0.0},
        {"x": -0.5, "w": [2.0, -1.0, 3.0], "b": [0.5, 0.0, -1.0], "y": 1.0},
    ],
)
def chain_gradients(x, w, b, y):
    a = [x]
    for k in range(len(w)):
        a.append(1 / (1 + np.exp(-(w[k] * a[k] + b[k]))))
    gradients = np.zeros(len(w))
    back = 2 * (a[-1] - y)
    for k in range(len(w) - 1, -1, -1):
        back = back * a[k + 1] * (1 - a[k + 1])
        gradients[k] = back * a[k]
        back = back * w[k]
    return gradients


ex.check(
    "one unit (L = 1)",
    of="chain_gradients",
    points=1,
    sizes={"L": (1, 1)},
    drawn=5,
    when_wrong="One unit: the gradient is 2(a_1 − y) · a_1(1 − a_1) · x, as an array with one entry.",
)
ex.check("five units", of="chain_gradients", points=1, sizes={"L": (5, 5)}, drawn=4)
ex.check(
    "a weight of 0",
    of="chain_gradients",
    points=0.5,
    inputs={"others": floats(2, low=-3, high=3), "w": computed(lambda others: np.insert(others, 1, 0.0))},
    sizes={"L": (3, 3)},
    cases=[{"x": 0.75, "w": [1.5, 0.0, -2.0], "b": [0.25, -0.5, 0.5], "y": 0.5}],
    drawn=2,
    when_wrong="Nothing comes back through a weight of 0: the gradient of the weight before it is 0, and not nan.",
)


@ex.truth
def bound(sp):
    z, n = sp.Symbol("z", real=True), sp.Symbol("n", positive=True, integer=True)
    return sp.sigma(z).diff(z).subs(z, 0) ** n


@ex.function(
    points=2,
    truth=bound,
    check="n units",
    examples=[{"n": 1}, {"n": 3}],
    cases=[{"n": 2}, {"n": 5}, {"n": 10}, {"n": 20}],
    drawn=0,
    atol=1e-20,
)
def sigmoid_gradient_bound(n):
    return 0.25**n


@ex.another_way(of="chain_gradients")
def running_products(x, w, b, y):
    """np.cumprod makes all products of the way back at once, beginning at the end of the chain. Each later unit adds
    one factor w · σ'; where these factors are small, one sees why the early slopes vanish."""
    a = [x]
    for weight, bias in zip(w, b):
        a.append(1 / (1 + np.exp(-(weight * a[-1] + bias))))
    a = np.array(a)
    slopes = a[1:] * (1 - a[1:])
    # From the last unit to the second: the first has none before it.
    factors = (w * slopes)[:0:-1]
    back = np.cumprod(np.append(2 * (a[-1] - y), factors))[::-1]
    return back * slopes * a[:-1]


@ex.another_way(of="sigmoid_gradient_bound")
def halved_twice_by_each_unit(n):
    """A quarter is ½ · ½: each unit halves the gradient twice, at least. Ten units halve it twenty times, to less than
    a millionth."""
    return 2.0 ** (-2 * n)


# --- wrong ideas about the chain --------------------------------------------------------------------------


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _outputs(x, w, b, unit=_sigmoid):
    """a_0 … a_L."""
    a = [x]
    for weight, bias in zip(w, b):
        a.append(unit(weight * a[-1] + bias))
    return np.array(a)


def _slope(a):
    return a * (1 - a)


def _back(x, w, b, y, *, a=None, error=lambda a, y: 2 * (a - y), slope=_slope, weight=None, last=None):
    """The gradients, where one part of the way is another: the start, a unit's slope, the weights passed, the end."""
    a = _outputs(x, w, b) if a is None else a
    weight = w if weight is None else weight
    back, gradients = error(a[-1], y), np.zeros(len(w))
    for k in reversed(range(len(w))):
        back = back * slope(a[k + 1])
        gradients[k] = back * (a[k] if last is None else last[k])
        back = back * weight[k]
    return gradients


@ex.misconception(of="chain_gradients")
def error_at_every_unit(x, w, b, y):
    """You use 2(a_k − y) for every unit (one of the sources prints it so). Only a_L stands in the loss; for the units
    before it ∂L0/∂a_k = w_(k+1) · σ'(z_(k+1)) · ∂L0/∂a_(k+1)."""
    a = _outputs(x, w, b)
    return 2 * (a[1:] - y) * _slope(a[1:]) * a[:-1]


@ex.misconception(of="chain_gradients")
def last_error_at_every_unit(x, w, b, y):
    """This is 2(a_L − y) · σ'(z_k) · a_(k−1): what lies between unit k and the end is missing. On the way back you pass
    the weight and the slope of every later unit."""
    a = _outputs(x, w, b)
    return 2 * (a[-1] - y) * _slope(a[1:]) * a[:-1]


@ex.misconception(of="chain_gradients")
def two_forgotten(x, w, b, y):
    """The factor 2 is missing: the loss is (a_L − y)² without a ½, so its slope is 2(a_L − y)."""
    return _back(x, w, b, y) / 2


@ex.misconception(of="chain_gradients")
def target_minus_output(x, w, b, y):
    """Every sign is reversed: the slope of (a_L − y)² with respect to a_L is 2(a_L − y)."""
    return -_back(x, w, b, y)


@ex.misconception(of="chain_gradients")
def two_forgotten_and_sign(x, w, b, y):
    """Two slips: the loss (a_L − y)² has the slope 2(a_L − y); your start is y − a_L."""
    return -_back(x, w, b, y) / 2


@ex.misconception(of="chain_gradients")
def loss_for_its_slope(x, w, b, y):
    """The way back starts with the loss (a_L − y)² itself. It starts with its slope, 2(a_L − y)."""
    return _back(x, w, b, y, error=lambda a, y: (a - y) ** 2)


@ex.misconception(of="chain_gradients")
def error_left_out(x, w, b, y):
    """The factor 2(a_L − y) is missing: these are the gradients of the output a_L, not those of the loss."""
    return _back(x, w, b, y, error=lambda a, y: 1.0)


@ex.misconception(of="chain_gradients")
def last_slope_cancelled(x, w, b, y):
    """The slope of the last unit, a_L(1 − a_L), is missing. It cancels with the cross-entropy loss; here the loss is
    (a_L − y)², and it stays."""
    a = _outputs(x, w, b)
    return _back(x, w, b, y) / _slope(a[-1])


@ex.misconception(of="chain_gradients")
def last_slope_cancelled_and_two(x, w, b, y):
    """This starts with ∂L0/∂z_L = a_L − y, as with cross entropy. Here the loss is (a_L − y)²: ∂L0/∂z_L is
    2(a_L − y) · a_L(1 − a_L)."""
    a = _outputs(x, w, b)
    return _back(x, w, b, y) / _slope(a[-1]) / 2


@ex.misconception(of="chain_gradients")
def averaged_over_the_units(x, w, b, y):
    """You divide by the number of units. L0 is the cost of one example: there is no mean here."""
    return _back(x, w, b, y) / len(w)


@ex.misconception(of="chain_gradients")
def weights_left_out(x, w, b, y):
    """The weights are missing on the way back: from z_(k+1) to a_k you multiply by w_(k+1)."""
    return _back(x, w, b, y, weight=np.ones(len(w)))


@ex.misconception(of="chain_gradients")
def weight_one_too_early(x, w, b, y):
    """The weights on the way back are one place off: from unit k+1 to unit k you pass w_(k+1), and you use w_k."""
    return _back(x, w, b, y, weight=np.concatenate([[1.0], w[:-1]]))


@ex.misconception(of="chain_gradients")
def own_weight_as_well(x, w, b, y):
    """There is one weight too many: ∂z_k/∂w_k is a_(k−1), without w_k. You pass the weights of the later units only."""
    return _back(x, w, b, y) * w


@ex.misconception(of="chain_gradients")
def weight_for_the_input(x, w, b, y):
    """The last factor is w_k, so this is the slope by the unit's input, ∂L0/∂a_(k−1). The derivative of
    w_k · a_(k−1) + b_k with respect to w_k is a_(k−1)."""
    return _back(x, w, b, y, last=w)


@ex.misconception(of="chain_gradients")
def own_output_for_the_input(x, w, b, y):
    """The last factor is a_k, the unit's output. The derivative of w_k · a_(k−1) + b_k with respect to w_k is its
    input, a_(k−1)."""
    return _back(x, w, b, y, last=_outputs(x, w, b)[1:])


@ex.misconception(of="chain_gradients")
def network_input_everywhere(x, w, b, y):
    """The last factor is x in every unit. Only unit 1 has x as its input; unit k has a_(k−1)."""
    return _back(x, w, b, y, last=np.full(len(w), x))


@ex.misconception(of="chain_gradients")
def gradients_of_the_biases(x, w, b, y):
    """These are the gradients of the biases: the last factor, a_(k−1), is missing."""
    return _back(x, w, b, y, last=np.ones(len(w)))


@ex.misconception(of="chain_gradients")
def gradients_of_the_outputs(x, w, b, y):
    """These are the slopes by the outputs, ∂L0/∂a_k. Two more factors lead to the weight: σ'(z_k) and a_(k−1)."""
    a = _outputs(x, w, b)
    return _back(x, w, b, y, last=1 / _slope(a[1:]))


@ex.misconception(of="chain_gradients")
def slopes_left_out(x, w, b, y):
    """Every slope a_k(1 − a_k) is missing. The units are sigmoids: on the way back each multiplies by its own slope."""
    return _back(x, w, b, y, slope=lambda a: 1.0)


@ex.misconception(of="chain_gradients")
def own_slope_left_out(x, w, b, y):
    """The slope of unit k itself, σ'(z_k), is missing in the gradient of w_k. The later units' slopes are right."""
    a = _outputs(x, w, b)
    return _back(x, w, b, y, last=a[:-1] / _slope(a[1:]))


@ex.misconception(of="chain_gradients")
def later_slopes_left_out(x, w, b, y):
    """Only the slope of unit k itself is in the gradient of w_k. On the way back you pass the slopes of all later
    units too."""
    a = _outputs(x, w, b)
    return _back(x, w, b, y, slope=lambda a: 1.0) * _slope(a[1:])


@ex.misconception(of="chain_gradients", see=["quiz02:slope_from_output", "ex07"])
def sigmoid_of_a_sigmoid(x, w, b, y):
    """You apply σ' to the outputs a_k, which are σ(z_k) already. σ'(z_k) is a_k(1 − a_k)."""
    return _back(x, w, b, y, slope=lambda a: _slope(_sigmoid(a)))


@ex.misconception(of="chain_gradients")
def slope_is_the_output(x, w, b, y):
    """Each slope is written as a_k. The slope of a sigmoid with the output a_k is a_k(1 − a_k)."""
    return _back(x, w, b, y, slope=lambda a: a)


@ex.misconception(of="chain_gradients")
def slope_is_the_complement(x, w, b, y):
    """Each slope is written as 1 − a_k. The slope of a sigmoid with the output a_k is a_k(1 − a_k)."""
    return _back(x, w, b, y, slope=lambda a: 1 - a)


@ex.misconception(of="chain_gradients", see=["quiz02:slope_from_output", "ex07"])
def slope_of_tanh(x, w, b, y):
    """You use 1 − a_k², the slope of tanh. These are sigmoid units: a_k(1 − a_k)."""
    return _back(x, w, b, y, slope=lambda a: 1 - a**2)


@ex.misconception(of="chain_gradients")
def plus_in_the_slope(x, w, b, y):
    """You use a_k(1 + a_k). The slope of a sigmoid with the output a_k is a_k(1 − a_k)."""
    return _back(x, w, b, y, slope=lambda a: a * (1 + a))


@ex.misconception(of="chain_gradients")
def largest_slope_everywhere(x, w, b, y):
    """You use ¼ for the slope of each unit. That is its largest value, at z = 0; here it is a_k(1 − a_k)."""
    return _back(x, w, b, y, slope=lambda a: 0.25)


@ex.misconception(of="chain_gradients")
def added_on_the_way(x, w, b, y):
    """On the way back slopes are added to each other (back + …, or +=). The chain rule multiplies along the chain: each
    unit replaces back by back · σ'(z_k) · w_k."""
    a = _outputs(x, w, b)
    back, gradients = 2 * (a[-1] - y), np.zeros(len(w))
    for k in reversed(range(len(w))):
        through = back * _slope(a[k + 1])
        gradients[k] = through * a[k]
        back = back + through * w[k]
    return gradients


@ex.misconception(of="chain_gradients")
def square_kept_in_the_slope(x, w, b, y):
    """The way back starts with 2(a_L − y)². The slope of (a_L − y)² is 2(a_L − y), without the square."""
    return _back(x, w, b, y, error=lambda a, y: 2 * (a - y) ** 2)


@ex.misconception(of="chain_gradients")
def input_minus_target(x, w, b, y):
    """The way back starts with 2(x − y), with the input. It starts with the output: 2(a_L − y)."""
    return _back(x, w, b, y, error=lambda a, y: 2 * (x - y))


@ex.misconception(of="chain_gradients")
def gradient_passed_back(x, w, b, y):
    """The factor a_(k−1) is passed back as well, as if the whole gradient of w_k went on. It belongs to w_k alone; back
    to a_(k−1) go w_k · σ'(z_k) and what came from the end."""
    return _back(x, w, b, y, weight=w * _outputs(x, w, b)[:-1])


@ex.misconception(of="chain_gradients")
def input_passed_for_the_weight(x, w, b, y):
    """On the way back you multiply by a_k where the weight is needed: from z_(k+1) to a_k it is w_(k+1)."""
    return _back(x, w, b, y, weight=_outputs(x, w, b)[:-1])


def _slopes_from(x, w, b, y, slope):
    """The gradients, where a unit's slope is a function of its sum z and its output a."""
    a = _outputs(x, w, b)
    z = w * a[:-1] + b
    back, gradients = 2 * (a[-1] - y), np.zeros(len(w))
    for k in reversed(range(len(w))):
        back = back * slope(z[k], a[k + 1])
        gradients[k] = back * a[k]
        back = back * w[k]
    return gradients


@ex.misconception(of="chain_gradients")
def slope_of_the_sum(x, w, b, y):
    """Each slope is written as z_k(1 − z_k). It is a_k(1 − a_k), of the output."""
    return _slopes_from(x, w, b, y, lambda z, a: z * (1 - z))


@ex.misconception(of="chain_gradients")
def sum_in_the_slope(x, w, b, y):
    """Each slope is written as a_k(1 − z_k). Both are the output: a_k(1 − a_k)."""
    return _slopes_from(x, w, b, y, lambda z, a: a * (1 - z))


@ex.misconception(of="chain_gradients")
def sum_before_the_complement(x, w, b, y):
    """Each slope is written as z_k(1 − a_k). Both are the output: a_k(1 − a_k)."""
    return _slopes_from(x, w, b, y, lambda z, a: z * (1 - a))


@ex.misconception(of="chain_gradients")
def slope_taken_twice(x, w, b, y):
    """Each unit's slope stands twice in its factor: once is enough."""
    return _slopes_from(x, w, b, y, lambda z, a: _slope(a) ** 2)


@ex.misconception(of="chain_gradients")
def brackets_of_the_slope(x, w, b, y):
    """Brackets are missing: a * 1 - a is 0. The slope is a * (1 - a)."""
    return _slopes_from(x, w, b, y, lambda z, a: 0.0)


@ex.misconception(of="chain_gradients")
def slope_of_the_unit_before(x, w, b, y):
    """The slopes are those of the units' inputs, a_(k−1)(1 − a_(k−1)): one place off. Unit k has the slope
    a_k(1 − a_k)."""
    a = _outputs(x, w, b)
    back, gradients = 2 * (a[-1] - y), np.zeros(len(w))
    for k in reversed(range(len(w))):
        back = back * _slope(a[k])
        gradients[k] = back * a[k]
        back = back * w[k]
    return gradients


@ex.misconception(of="chain_gradients")
def input_of_the_first_left_out(x, w, b, y):
    """In the gradient of w_1 the factor x is missing; the others are right. a_0 is x."""
    return _back(x, w, b, y, last=np.append(1.0, _outputs(x, w, b)[1:-1]))


@ex.misconception(of="chain_gradients")
def own_sum_for_the_input(x, w, b, y):
    """The last factor is z_k. The derivative of w_k · a_(k−1) + b_k with respect to w_k is a_(k−1)."""
    a = _outputs(x, w, b)
    return _back(x, w, b, y, last=w * a[:-1] + b)


@ex.misconception(of="chain_gradients")
def collected_from_the_front(x, w, b, y):
    """The weights and slopes in your gradient of w_k are those of the units before k. They must be those of the units
    behind it, between w_k and the loss."""
    a = _outputs(x, w, b)
    passed, gradients = 2 * (a[-1] - y), np.zeros(len(w))
    for k in range(len(w)):
        passed = passed * _slope(a[k + 1])
        gradients[k] = passed * a[k]
        passed = passed * w[k]
    return gradients


@ex.misconception(of="chain_gradients")
def last_unit_first(x, w, b, y):
    """Right but for the order: the gradient of w_1 comes first. If you collect them on the way back, turn the list
    round at the end."""
    return _back(x, w, b, y)[::-1]


@ex.misconception(of="chain_gradients")
def only_the_last_unit(x, w, b, y):
    """Only the gradient of w_L is there, all others are 0. Does your loop go back to the first unit?"""
    gradients = np.zeros(len(w))
    gradients[-1] = _back(x, w, b, y)[-1]
    return gradients


@ex.misconception(of="chain_gradients")
def only_the_first_weight(x, w, b, y):
    """This is the gradient of w_1 alone. All L of them are asked for, as an array."""
    return _back(x, w, b, y)[0]


@ex.misconception(of="chain_gradients")
def first_unit_forgotten(x, w, b, y):
    """The gradient of w_1 is 0, the others are right. Does your loop end one unit too early?"""
    gradients = _back(x, w, b, y)
    gradients[0] = 0
    return gradients


@ex.misconception(of="chain_gradients")
def divided_by_the_weights_before(x, w, b, y):
    """Where a weight is 0, nan comes back: do you divide a product by the weights before unit k? Multiply those behind
    it, from the end."""
    a = _outputs(x, w, b)
    factors = w * _slope(a[1:])
    passed = np.cumprod(factors)
    return 2 * (a[-1] - y) * a[:-1] * _slope(a[1:]) * passed[-1] / passed


@ex.misconception(of="chain_gradients")
def weights_after_a_step(x, w, b, y):
    """These are w_k − ∂L0/∂w_k, the weights after a step. The gradients alone are asked for."""
    return w - _back(x, w, b, y)


# --- wrong ideas about the way forward --------------------------------------------------------------------


@ex.misconception(of="chain_gradients")
def biases_left_out(x, w, b, y):
    """The biases are missing in the forward pass: z_k = w_k · a_(k−1) + b_k."""
    return _back(x, w, b, y, a=_outputs(x, w, np.zeros(len(w))))


@ex.misconception(of="chain_gradients")
def biases_outside_the_sigmoid(x, w, b, y):
    """The bias is added after the sigmoid in your forward pass. It belongs inside: a_k = σ(w_k · a_(k−1) + b_k)."""
    a = [x]
    for weight, bias in zip(w, b):
        a.append(_sigmoid(weight * a[-1]) + bias)
    return _back(x, w, b, y, a=np.array(a))


@ex.misconception(of="chain_gradients")
def tanh_units_and_their_slope(x, w, b, y):
    """Your units take tanh, with its slope 1 − a². These are sigmoid units: σ(z) = 1/(1 + e^(−z)), with a(1 − a)."""
    return _back(x, w, b, y, a=_outputs(x, w, b, np.tanh), slope=lambda a: 1 - a**2)


@ex.misconception(of="chain_gradients")
def two_at_every_unit(x, w, b, y):
    """The factor 2 comes in at every unit. It belongs to the square in the loss and stands once, at the end of the
    chain: ∂L0/∂a_L = 2(a_L − y)."""
    return _back(x, w, b, y, error=lambda a, y: a - y, slope=lambda a: 2 * _slope(a))


@ex.misconception(of="chain_gradients")
def tanh_units(x, w, b, y):
    """Your units take tanh in the forward pass. These are sigmoid units: σ(z) = 1/(1 + e^(−z))."""
    return _back(x, w, b, y, a=_outputs(x, w, b, np.tanh))


@ex.misconception(of="chain_gradients", see=["quiz02:sigmoid_neuron", "ex06"])
def exponent_positive(x, w, b, y):
    """The exponent of your sigmoid has the wrong sign: σ(z) = 1/(1 + e^(−z))."""
    return _back(x, w, b, y, a=_outputs(x, w, b, lambda z: _sigmoid(-z)))


@ex.misconception(of="chain_gradients", see=["quiz02:sigmoid_neuron", "ex06"])
def brackets_of_the_sigmoid(x, w, b, y):
    """The brackets in your sigmoid are missing: 1 / 1 + np.exp(-z) is 1 + e^(−z). Write 1 / (1 + np.exp(-z))."""
    return _back(x, w, b, y, a=_outputs(x, w, b, lambda z: 1 + np.exp(-z)))


@ex.misconception(of="chain_gradients")
def minus_before_the_weight_only(x, w, b, y):
    """Your exponent is −w_k · a_(k−1) + b_k: the minus belongs to the whole of z_k, so the bias is subtracted too."""
    return _back(x, w, b, y, a=_outputs(x, w, -b))


@ex.misconception(of="chain_gradients")
def identity_at_the_beginning(x, w, b, y):
    """The first unit has no sigmoid in your forward pass: a_1 = σ(z_1), as in every unit."""
    first = w[0] * x + b[0]
    return _back(x, w, b, y, a=np.concatenate([[x], _outputs(first, w[1:], b[1:])]))


@ex.misconception(of="chain_gradients")
def all_slopes_in_each(x, w, b, y):
    """The slopes of all units are in every gradient. In that of w_k are those of unit k and the units behind it, not
    those before."""
    a = _outputs(x, w, b)
    behind = np.append(np.cumprod(w[:0:-1])[::-1], 1.0)
    return 2 * (a[-1] - y) * np.prod(_slope(a[1:])) * behind * a[:-1]


@ex.misconception(of="chain_gradients")
def all_weights_in_each(x, w, b, y):
    """All weights are in every gradient. In that of w_k are the weights of the units behind it only."""
    a = _outputs(x, w, b)
    return 2 * (a[-1] - y) * np.cumprod(_slope(a[:0:-1]))[::-1] * np.prod(w) * a[:-1]


@ex.misconception(of="chain_gradients")
def identity_at_the_end(x, w, b, y):
    """The last unit has no sigmoid in your forward pass: a_L = σ(z_L), as in every unit."""
    a = _outputs(x, w, b)
    a[-1] = w[-1] * a[-2] + b[-1]
    return _back(x, w, b, y, a=a)


@ex.misconception(of="chain_gradients")
def input_into_every_unit(x, w, b, y):
    """Every unit gets x as its input in your forward pass. Unit k gets a_(k−1), the output of the unit before."""
    return _back(x, w, b, y, a=np.concatenate([[x], _sigmoid(w * x + b)]))


# --- wrong ideas about the bound --------------------------------------------------------------------------


@ex.misconception(of="sigmoid_gradient_bound")
def largest_output_for_slope(n):
    """This is ½ to the power n: ½ is σ(0), the output. Its slope there is ½ · (1 − ½) = ¼."""
    return 0.5**n


@ex.misconception(of="sigmoid_gradient_bound")
def sum_for_product(n):
    """This is n · ¼. The slopes of the units are multiplied along the chain: ¼ to the power n."""
    return n * 0.25


@ex.misconception(of="sigmoid_gradient_bound")
def mean_for_product(n):
    """This is ¼/n. The slopes of the units are multiplied along the chain: ¼ to the power n."""
    return 0.25 / n


@ex.misconception(of="sigmoid_gradient_bound")
def one_unit_only(n):
    """This is ¼ for every n, the bound of one unit. n units multiply n slopes: ¼ to the power n."""
    return 0.25


@ex.misconception(of="sigmoid_gradient_bound")
def one_unit_too_few(n):
    """The exponent is n − 1. n units have n slopes: ¼ to the power n."""
    return 0.25 ** (n - 1)


@ex.misconception(of="sigmoid_gradient_bound")
def one_unit_too_many(n):
    """The exponent is n + 1. n units have n slopes: ¼ to the power n."""
    return 0.25 ** (n + 1)


@ex.misconception(of="sigmoid_gradient_bound")
def grows_with_the_depth(n):
    """This is 4 to the power n, which grows. Each slope is at most ¼, so the product shrinks: ¼ to the power n."""
    return 4.0**n


@ex.misconception(of="sigmoid_gradient_bound")
def base_and_exponent_swapped(n):
    """This is n to the power ¼. The base is the largest slope, ¼, and the exponent the number of units."""
    return float(n) ** 0.25


@ex.misconception(of="sigmoid_gradient_bound")
def bound_of_tanh(n):
    """This is 1, the bound for tanh, whose slope reaches 1. The sigmoid's slope is at most ¼."""
    return 1.0


@ex.misconception(of="sigmoid_gradient_bound")
def slope_far_out(n):
    """This is σ'(n), the slope of one unit at z = n. n units multiply n slopes, each at most ¼: ¼ to the power n."""
    return np.exp(-n) / (1 + np.exp(-n)) ** 2


@ex.misconception(of="sigmoid_gradient_bound")
def power_upside_down(n):
    """This is n to the power −4. The base is the largest slope, ¼, and the exponent the number of units."""
    return float(n) ** -4


@ex.misconception(of="sigmoid_gradient_bound")
def slope_at_a_half(n):
    """This is σ'(½) = 0.2350 to the power n. The slope is largest at z = 0 (there the output is ½), where it is ¼."""
    return (_sigmoid(0.5) * (1 - _sigmoid(0.5))) ** n


@ex.misconception(of="sigmoid_gradient_bound")
def slope_at_one(n):
    """This is σ'(1) = 0.1966 to the power n. The slope is largest at z = 0, where it is ¼."""
    return 0.19661193324148185**n


# With the bias −w/2 every output stays at ½, where the slope is ¼: each unit on the way back multiplies by w/4.
@ex.picture(
    "The gradients of ten units with equal weights", x="units behind it", y="size of the gradient", logarithmic=True
)
def fading(chain_gradients):
    def line(w):
        gradients = np.abs(chain_gradients(0.5, np.full(10, w), np.full(10, -w / 2), 0.0))
        return np.arange(10), gradients[::-1]

    return {"weights 6": line(6.0), "weights 4": line(4.0), "weights 2": line(2.0), "weights 1": line(1.0)}
