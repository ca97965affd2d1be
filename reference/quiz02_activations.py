"""quiz02: activations, their values and slopes, and what the slopes mean for learning."""

import math

import numpy as np

from grader import Quiz, choice, computed, floats, integers

quiz = Quiz(title="Activations", chapter="B. Activations")


def _sigmoid(z):
    return 1 / (1 + math.exp(-z))


# --- sigmoid and tanh ----------------------------------------------------------------------------------


@quiz.number(
    decimals=3,
    title="A sigmoid neuron",
    given={
        "w": floats(2, low=-2, high=2, decimals=1),
        "x": floats(2, low=-2, high=2, decimals=1),
        "b": floats(low=-1.5, high=1.5, decimals=1),
    },
    where=lambda w, x, b: (
        0.4 < abs(w @ x + b) < 2
        and min(*abs(w), *abs(x)) > 0.05
        and abs(b) > 0.25
        and abs(w @ x) > 0.2
        and abs(_sigmoid(w @ x) + b - _sigmoid(-(w @ x + b))) > 0.02  # two wrong ideas that come near each other
        and abs(_sigmoid(w @ x) + b - 1 - math.exp(-(w @ x + b))) > 0.02
    ),
    why="$z = w_1 x_1 + w_2 x_2 + b$, and $\\sigma(z) = 1/(1 + e^{-z}) = {{answer:.4f}}$.",
    source="S1 'Sigmoid Neuron'; S3 0:35:01",
    topics=["sigmoid neuron: y = σ(w·x + b)", "sigmoid (logistic function): σ(z) = 1/(1 + e^(−z))"],
)
def sigmoid_neuron(w, x, b):
    """A sigmoid neuron has the weights $w = {{w}}$ and the bias $b = {{b}}$. What is its output for $x = {{x}}$?"""
    return _sigmoid(w @ x + b)


@quiz.misconception(of="sigmoid_neuron")
def sign_in_the_exponent(w, x, b):
    """This is $1/(1 + e^{z})$, which is $\\sigma(-z)$. The exponent is $-z$."""
    return _sigmoid(-(w @ x + b))


@quiz.misconception(of="sigmoid_neuron")
def bias_left_out(w, x, b):
    """The bias is missing: it is added to $w_1 x_1 + w_2 x_2$ before the sigmoid is taken."""
    return _sigmoid(w @ x)


@quiz.misconception(of="sigmoid_neuron")
def bias_after_the_sigmoid(w, x, b):
    """The bias was added to the sigmoid. It belongs inside: $\\sigma(w_1 x_1 + w_2 x_2 + b)$."""
    return _sigmoid(w @ x) + b


@quiz.misconception(of="sigmoid_neuron")
def no_activation(w, x, b):
    """This is $z$ itself, the pre-activation. The neuron answers $\\sigma(z)$, which lies between 0 and 1."""
    return float(w @ x + b)


@quiz.misconception(of="sigmoid_neuron")
def brackets_lost(w, x, b):
    """This is $1/1 + e^{-z}$, more than 1: in code `1 / 1 + np.exp(-z)`. The sum stands below the line."""
    return 1 + math.exp(-(w @ x + b))


@quiz.misconception(of="sigmoid_neuron")
def bias_subtracted(w, x, b):
    """The bias was subtracted. It is added to $w_1 x_1 + w_2 x_2$, with its own sign."""
    return _sigmoid(w @ x - b)


@quiz.number(
    decimals=3,
    title="The slope from the output",
    given={"a": floats(low=0.05, high=0.95, decimals=2)},
    where=lambda a: abs(a - 0.5) > 0.08,
    why="$\\sigma' = \\sigma(1 - \\sigma)$, and $\\sigma(z)$ is the output: ${{a}}(1 - {{a}})$.",
    source="S1 'Activation functions : Sigmoid'; S3 0:35:09",
    topics=["sigmoid: derivative σ'(z) = σ(z)(1 − σ(z))", "saturation"],
)
def slope_from_output(a):
    """The output of a sigmoid unit is $a = \\sigma(z) = {{a}}$. What is the slope $\\sigma'(z)$ there?"""
    return a * (1 - a)


@quiz.misconception(of="slope_from_output")
def sigmoid_of_the_output(a):
    """You took the sigmoid of {{a}} once more. {{a}} is $\\sigma(z)$ already, so the slope is $a(1 - a)$."""
    return _sigmoid(a) * (1 - _sigmoid(a))


@quiz.misconception(of="slope_from_output")
def slope_of_tanh(a):
    """This is $1 - a^2$, which is right for tanh. For the sigmoid it is $a(1 - a)$."""
    return 1 - a * a


@quiz.misconception(of="slope_from_output")
def only_one_minus(a):
    """This is $1 - a$: the factor $a$ is missing."""
    return 1 - a


@quiz.misconception(of="slope_from_output")
def slope_with_square(a):
    """This is $a(1 - a^2)$, a mixture of the sigmoid's slope and tanh's. It is $a(1 - a)$."""
    return a * (1 - a * a)


@quiz.true_false(
    title="Where slopes vanish",
    given={
        "function": choice("the sigmoid", "tanh"),
        "place": choice("0", "1", "$-\\infty$", "$+\\infty$"),
    },
    options={
        "flat": (
            "There the output comes near a bound, and the curve gets flat",
            "This is so for inputs that go to $\\pm\\infty$. Compare with the input that is named.",
        ),
        "steep": (
            "There the curve is not flat; it is where the output is near a bound",
            "At inputs of 0 or 1 the curve is far from flat. Compare with the input that is named.",
        ),
        "quarter": (
            "Its slope is at most 1/4 at every input, and that is small",
            "A bound of 1/4, the sigmoid's, does not make a slope vanish: in one unit it is a moderate number.",
        ),
        "mean": (
            "Its outputs average 0, and then the slopes cancel",
            "That outputs lie around 0 says nothing about how steep the curve is at one input.",
        ),
    },
    why="Both curves are steepest at 0 and flat far from it. Saturated means that the **output** is near a bound.",
    source="S2 'Sigmoid', 'Tanh' (which say it of inputs that approach 0 or 1); S1 'tanh' (“x very small”)",
    topics=["saturation", "vanishing gradient", "tanh: derivative 1 − tanh(z)²"],
)
def where_slopes_vanish(place, **_):
    """Statement: the slope of {{function}} approaches 0 as its input approaches {{place}}."""
    return (True, "flat") if "infty" in place else (False, "steep")


quiz.single(
    "weights_times_1000",
    "All hidden units of a network are tanh, and the inputs are of size 1. The weights are set with "
    "`np.random.randn(...) * 1000`. What happens in training?",
    title="tanh with weights × 1000",
    right="The pre-activations are huge, tanh is flat there, and learning becomes very slow",
    why="$1 - \\tanh(z)^2$ is 0 to all digits for $|z|$ in the hundreds: hardly any gradient comes back.",
    wrong={
        "The pre-activations are huge, and so are the slopes of tanh, so training blows up": "The slope of tanh does "
        "not grow with $z$: it is at most 1, at $z = 0$, and nearly 0 for large $|z|$.",
        "The units are strongly activated, which makes the network learn faster": "Learning goes by slopes, not by "
        "outputs. Outputs of almost $\\pm 1$ mean slopes of almost 0.",
        "Nothing special, as the weights are still random and so break the symmetry": "Symmetry is broken indeed, but "
        "the size of the weights matters too: tanh is saturated at once.",
    },
    source="S2 'Weights Initialization In NN' (its question on tanh with large weights)",
    topics=["saturation", "vanishing gradient", "weight initialisation"],
)


@quiz.true_false(
    title="Which way do two weights move?",
    given={
        "d": floats(low=-1.5, high=1.5, decimals=1),
        "h": floats(2, low=-0.9, high=0.9, decimals=1),
    },
    where=lambda d, h: abs(d) > 0.25 and min(abs(h)) > 0.15,
    options={
        "same": (
            "$\\partial L/\\partial w_i$ is $\\partial L/\\partial z$ times $h_i$, and both $h_i$ have one sign",
            "Here $h = {{h}}$: compare the signs of its two numbers.",
        ),
        "opposite": (
            "$\\partial L/\\partial w_i$ is $\\partial L/\\partial z$ times $h_i$, and the $h_i$ differ in sign",
            "Here $h = {{h}}$: compare the signs of its two numbers.",
        ),
        "common": (
            "Both share the factor $\\partial L/\\partial z$, and this alone gives the direction",
            "The other factor is $h_i$, and it may be negative: then the direction turns round.",
        ),
        "own": (
            "Each weight has its own gradient, so the directions are independent",
            "They share the factor $\\partial L/\\partial z$. Only the signs of $h_1$ and $h_2$ can part them.",
        ),
    },
    why="Outputs of a sigmoid layer are all positive, so all weights of a unit move in one direction: that is why "
    "zero-centred outputs help.",
    source="S1 'Sigmoid neurons are not zero-centered'; S0 'Properties of the Sigmoid Activation Function'",
    topics=["zero-centred output", "zero-centred output: why positive ones restrict the update"],
)
def same_direction(h, **_):
    """A unit has the net input $z = w_1 h_1 + w_2 h_2 + b$, with $h = {{h}}$ from the layer before, and
    $\\partial L/\\partial z = {{d}}$. Statement: a step of gradient descent moves $w_1$ and $w_2$ in the same
    direction."""
    return (True, "same") if h[0] * h[1] > 0 else (False, "opposite")


# --- ReLU and its relatives ----------------------------------------------------------------------------

quiz.true_false(
    "relu_at_zero",
    "Statement: a network of ReLU units can be trained by gradient descent, although ReLU has no derivative at 0.",
    title="A corner at 0",
    holds=True,
    reason="At the corner any slope between 0 and 1 may be used, usually 0",
    why="Such a slope is a subgradient. That an activation must be differentiable everywhere is said too strongly.",
    wrong={
        "At the corner the two slopes 0 and 1 agree in the limit": "They do not agree: the slope is 0 on the left of "
        "the corner and 1 on the right, which is why there is no derivative.",
        "Gradient descent needs no slope of the activation, only of the loss": "The chain rule multiplies by the slope "
        "of every activation on the way.",
        "The chain rule then has no value, and training stops there": "Programs take one of the slopes at the corner, "
        "usually 0, and go on.",
    },
    source="S2 'Activation Function must be differentiable ?'; S1 'Activation Functions'",
    topics=["ReLU: derivative 1 for z > 0, else 0", "subgradient"],
)  # fmt: skip


def _leaky(z, slope):
    return str([v if v > 0 else slope(v) for v in map(float, z)])


quiz.printed(
    "leaky_printed",
    "A leaky ReLU with the slope ½ for negative inputs. What does this print?",
    title="A leaky ReLU in code",
    given={"half": integers(3, low=-5, high=5), "z": computed(lambda half: 2 * half)},
    where=lambda half, z: len(set(abs(z))) == 3 and 0 not in z and min(z) < 0 < max(z),
    code="""
import numpy as np
z = np.array({{z}})
print(np.where(z > 0, z, z / 2).tolist())
""",
    why="Positive inputs pass unchanged, negative ones are halved and stay negative.",
    source="S0 'Leaky ReLU Activation Function'; S2 'Leaky Relu' (which calls its values small positive ones)",
    topics=["leaky ReLU: αz for z < 0"],
)


@quiz.misconception(of="leaky_printed")
def small_positive(z, **_):
    """A negative input gives a negative output: ½ times it. That leaky ReLU gives small positive values there is a slip
    of one source; it is the slope that is positive."""
    return _leaky(z, lambda v: -v / 2)


@quiz.misconception(of="leaky_printed")
def plain_relu(z, **_):
    """This is plain ReLU. The leaky one keeps a part of negative inputs, here the half."""
    return _leaky(z, lambda v: 0.0)


@quiz.misconception(of="leaky_printed")
def slope_printed(z, **_):
    """For negative inputs this is the slope, ½. The output is the slope times the input."""
    return _leaky(z, lambda v: 0.5)


@quiz.misconception(of="leaky_printed")
def halved_all(z, **_):
    """Only negative inputs are halved; positive ones pass unchanged."""
    return str([float(v) / 2 for v in z])


@quiz.true_false(
    title="A dead unit?",
    given={
        "w": floats(low=-1.5, high=1.5, decimals=1),
        "b": floats(low=-2.5, high=1, decimals=1),
        "x": floats(4, low=-2, high=2, decimals=1),
        "z": computed(lambda w, b, x: np.round(w * x + b, 2)),
    },
    where=lambda w, b, x, z: (
        abs(w) > 0.35
        and abs(b) > 0.05
        and min(abs(x)) > 0.05
        and min(abs(z)) > 0.1
        and np.sum(z > 0) < 3
        and max(z) < 2
    ),
    options={
        "all": (
            "For all four examples $z < 0$, so every slope is 0",
            "The pre-activations $z = wx + b$ are {{z}}. Look for a positive one.",
        ),
        "some": (
            "For some example $z > 0$, and this one lets a gradient through",
            "The pre-activations $z = wx + b$ are {{z}}. Look for a positive one.",
        ),
        "zero": (
            "An output of 0 for some example is enough to make a unit dead",
            "Outputs of 0 for some examples are normal. Dead is a unit whose output is 0 for all of them.",
        ),
        "sign": (
            "Whether a unit is dead depends on the sign of its weight alone",
            "It depends on $wx + b$: on the inputs and the bias as well.",
        ),
    },
    why="A unit is dead if $z \\le 0$ for every example: then its slopes are all 0, and its weights stay as they are.",
    source="S2 'What is Dying Relu Problem?'; S0 'Rectified Linear Unit (ReLU)'",
    topics=["dead (dying) ReLU", "ReLU: derivative 1 for z > 0, else 0"],
)
def is_it_dead(z, **_):
    """A ReLU unit has the weight $w = {{w}}$ and the bias $b = {{b}}$, and one input, which is ${{x}}$ in the four
    examples of the training set. Statement: the unit is dead; no gradient reaches $w$."""
    return (False, "some") if max(z) > 0 else (True, "all")


quiz.several(
    "remedies",
    "In a network many ReLU units die early in training: they answer 0 for every example. Which of these changes are "
    "reasonable remedies?",
    title="Against dying units",
    right={
        "leaky ReLU or ELU in place of ReLU": "For $z < 0$ these have a slope, so a unit can come back.",
        "a smaller learning rate": "Large steps can throw weights and bias so far that $z < 0$ for all examples.",
        "starting weights of a suitable spread, and inputs that are scaled": "Then about half of the pre-activations "
        "are positive at the start.",
    },
    wrong={
        "a larger learning rate, so that the units move back": "A dead unit has no gradient, and a larger rate times 0 "
        "is 0. Large steps are what kills units.",
        "more epochs, so that the units have time to recover": "The gradient of a dead unit is 0 in every epoch.",
        "all starting weights 0, so that no unit starts on the wrong side": "Then $z = 0$ and the slope used there is "
        "0 as well; and all units would be alike.",
    },
    why="A dead unit has no gradient: keep units from dying, or give them a slope for $z < 0$.",
    source="S2 'How to Prevent the Dying Relu Problem?'; S1 'Activation functions : Leaky ReLU'",
    topics=["dead (dying) ReLU", "weight initialisation"],
)


@quiz.single(
    decimals=3,
    title="Which value is ELU's?",
    given={
        "alpha": floats(low=1.5, high=3, decimals=1),
        "z": floats(low=-1.5, high=-0.3, decimals=1),
    },
    why="ELU is $\\alpha(e^z - 1)$ for $z < 0$: it meets 0 at $z = 0$ and tends to $-\\alpha$.",
    source="S1 'Exponential LU', 'Popular activation functions'; S2 'Comparison between Activation Functions'",
    topics=["ELU (exponential linear unit): α(e^z − 1) for z <= 0"],
)
def elu_value(alpha, z):
    """ELU is $z$ for $z > 0$. For negative inputs it is an exponential curve that starts from 0 at $z = 0$ and tends
    to $-\\alpha$ as $z \\to -\\infty$. What is it for $\\alpha = {{alpha}}$ and $z = {{z}}$?"""
    return alpha * (math.exp(z) - 1)


@quiz.misconception(of="elu_value")
def one_outside(alpha, z):
    """This is $\\alpha e^z - 1$, as one slide prints it. It is $\\alpha - 1$ at $z = 0$: the curve would jump."""
    return alpha * math.exp(z) - 1


@quiz.misconception(of="elu_value")
def plus_one(alpha, z):
    """This is $\\alpha e^z + 1$, which is positive. For negative inputs ELU is negative."""
    return alpha * math.exp(z) + 1


@quiz.misconception(of="elu_value")
def the_larger(alpha, z):
    """This is $\\max(\\alpha(e^z - 1), z)$, as one slide has it. For $\\alpha > 1$ that may be $z$, as here. The sign
    of $z$ chooses the piece, not the larger value."""
    value = max(alpha * (math.exp(z) - 1), z)
    if value > z:
        raise ValueError("the larger one is ELU itself")
    return value


@quiz.misconception(of="elu_value")
def times_x(alpha, z):
    """This is $z(1 - e^{-z})$, as one table has it: positive and growing as $z \\to -\\infty$, where ELU tends to
    $-\\alpha$."""
    return z * (1 - math.exp(-z))


@quiz.misconception(of="elu_value")
def sloped_line(alpha, z):
    """This is $\\alpha z$, a straight line as in PReLU. ELU bends and tends to $-\\alpha$."""
    return alpha * z


@quiz.formula(
    "f + {{alpha}}",
    title="ELU's slope from its output",
    names={"f": (-1.4, -0.05)},
    given={"alpha": floats(low=1.5, high=3, decimals=1)},
    where=lambda alpha: abs(alpha - 2) > 0.05,
    slips={
        "{{alpha}}*exp(f)": "$f$ is the output. The slope is ${{alpha}} e^z$, and $e^z$ follows from $f$.",
        "f + 1": "$e^z$ is $f/{{alpha}} + 1$; times ${{alpha}}$ this is $f + {{alpha}}$.",
        "f": "Only $e^z$ is its own slope. Here $f$ is {{alpha}} less than its slope, ${{alpha}} e^z$.",
        "f - {{alpha}}": "From $f = {{alpha}} e^z - {{alpha}}$ follows ${{alpha}} e^z = f + {{alpha}}$.",
        "f*(1 - f)": "This is the slope of the sigmoid.",
        "{{alpha}}*f": "The slope is ${{alpha}} e^z$, but $f$ is not $e^z$: it is ${{alpha}}(e^z - 1)$.",
        "{{alpha}}*(f + 1)": "$e^z$ is not $f + 1$ but $f/{{alpha}} + 1$.",
    },
    why="The slope is ${{alpha}} e^z$, and $f = {{alpha}} e^z - {{alpha}}$.",
    source="S1 'Activation Function Cheat Sheet'; S2 'Comparison between Activation Functions' (whose ELU' differs)",
    topics=["ELU: derivative αe^z for z < 0"],
)
def elu_slope(sp, alpha):
    """For $z < 0$ let $f = \\alpha(e^z - 1)$ with $\\alpha = {{alpha}}$, the output of ELU. Write its slope $f'(z)$ as
    a formula in $f$ alone."""
    z, f = sp.symbols("z f")
    return sp.expand(sp.simplify(sp.diff(alpha * (sp.exp(z) - 1), z).subs(z, sp.log(f / alpha + 1))))


@quiz.formula(
    "s + {{beta}}*z*s*(1 - s)",
    title="The slope of swish",
    names={"z": (-3.0, 3.0), "s": (0.03, 0.97)},
    given={"beta": floats(low=1.3, high=3.5, decimals=1)},
    where=lambda beta: abs(beta - 2) > 0.05,
    slips={
        "s + z*s*(1 - s)": "The inner derivative is missing: the slope of $\\sigma(\\beta z)$ has the factor $\\beta$.",
        "{{beta}}*z*s*(1 - s)": "The product rule has two terms: the slope of the factor $z$ gives $s$.",
        "s": "The product rule has two terms: $s$ itself depends on $z$ too.",
        "{{beta}}*s*(1 - s)": "This is the slope of $s$ alone. The product rule for $z \\cdot s$ gives two terms.",
        "s + {{beta}}*z*(1 - s**2)": "$1 - s^2$ belongs to tanh. The sigmoid's slope is $s(1 - s)$.",
        "s*(1 - s)": "This is the slope of the sigmoid. Swish is a product, $z \\cdot \\sigma(\\beta z)$.",
        "1 + {{beta}}*z*s*(1 - s)": "The slope of the factor $z$ is 1, and it is multiplied by the other factor, $s$.",
    },
    why="The product rule, $z' s + z s'$, with $s' = \\beta s(1 - s)$.",
    source="S1 'Activation Function Cheat Sheet' (SiLU, Swish-1); S0 'Types of Activation Functions'",
    topics=["SiLU: derivative σ(z) + z·σ(z)(1 − σ(z))", "product rule", "swish (SiLU), self-gated",
            "chain rule: inner derivative"],
)  # fmt: skip
def swish_slope(sp, beta):
    """Swish is $z \\sigma(\\beta z)$, here with $\\beta = {{beta}}$. Let $s = \\sigma(\\beta z)$. Write the
    derivative of swish with respect to $z$ as a formula in $z$ and $s$."""
    z, s = sp.symbols("z s")
    gate = sp.Function("gate")(z)
    sigma = 1 / (1 + sp.exp(-beta * z))
    slope = sp.simplify(sp.diff(sigma, z).subs(z, sp.log(s / (1 - s)) / beta))  # of the gate, in s
    return sp.diff(z * gate, z).subs(sp.Derivative(gate, z), slope).subs(gate, s)


# --- softmax -------------------------------------------------------------------------------------------


@quiz.number(
    decimals=3,
    share=True,
    title="Softmax by hand",
    given={"z": floats(3, low=-1, high=2.5, decimals=1)},
    where=lambda z: (
        min(abs(z[0] - z[1]), abs(z[1] - z[2]), abs(z[0] - z[2])) > 0.25
        and sum(z) > 0.5
        and min(abs(z)) > 0.05
        and z[1] > 0.15
        and abs(_sigmoid(z[1]) - np.exp(-z[1]) / np.exp(-z).sum()) > 0.02
    ),
    why="$e^{z_2}$ over the sum of all three exponentials: {{answer:.4f}}.",
    source="S1 'Softmax Activation'; S0 'Softmax Calculation Example'",
    topics=["softmax: e^(z_i) / Σ e^(z_j)"],
)
def softmax_by_hand(z):
    """The last layer has the scores $z = {{z}}$. Which probability does softmax give to the second class?"""
    e = np.exp(z)
    return float(e[1] / e.sum())


@quiz.misconception(of="softmax_by_hand")
def shares_of_scores(z):
    """This is $z_2$ over the sum of the scores. Softmax takes the exponentials first."""
    return float(z[1] / z.sum())


@quiz.misconception(of="softmax_by_hand")
def sigmoid_of_one(z):
    """This is the sigmoid of $z_2$ alone. With softmax every class depends on all scores."""
    return _sigmoid(z[1])


@quiz.misconception(of="softmax_by_hand")
def not_normalised(z):
    """This is $e^{z_2}$. Divide by the sum of the exponentials, so that the probabilities sum to 1."""
    return math.exp(z[1])


@quiz.misconception(of="softmax_by_hand")
def others_only(z):
    """The sum below the line leaves out $e^{z_2}$ itself. It runs over all classes."""
    e = np.exp(z)
    return float(e[1] / (e[0] + e[2]))


@quiz.misconception(of="softmax_by_hand")
def exponents_turned(z):
    """The exponents have the wrong sign: $e^{-z}$ gives the largest probability to the smallest score."""
    e = np.exp(-z)
    return float(e[1] / e.sum())


@quiz.number(
    decimals=3,
    title="Softmax' off the diagonal",
    given={
        "p": choice(
            [0.2, 0.5, 0.3], [0.1, 0.6, 0.3], [0.7, 0.2, 0.1], [0.3, 0.1, 0.6], [0.25, 0.15, 0.6], [0.4, 0.25, 0.35],
            [0.15, 0.3, 0.55], [0.6, 0.35, 0.05],
        ),
        "i": integers(low=1, high=3),
        "j": integers(low=1, high=3),
    },
    where=lambda p, i, j: i != j,
    why="For $i \\ne j$ the slope $\\partial s_i/\\partial z_j$ is $-s_i s_j$; only for $i = j$ is it $s_i(1 - s_i)$.",
    source="S2 'Comparison between Activation Functions' (which gives the diagonal only)",
    topics=["softmax: derivative (Jacobian) ∂s_i/∂z_j = s_i(δ_ij − s_j)", "Jacobian matrix"],
)  # fmt: skip
def softmax_slope(p, i, j):
    """Softmax turns the scores $z$ into $s = {{p}}$. What is $\\partial s_{{i}}/\\partial z_{{j}}$, the slope of output
    {{i}} in score {{j}}?"""
    return -p[i - 1] * p[j - 1]


@quiz.misconception(of="softmax_slope")
def diagonal_only(p, i, j):
    """Softmax' is not $s(1 - s)$ alone: a larger $z_{{j}}$ takes probability from all other classes, so this slope is
    not 0."""
    return 0.0


@quiz.misconception(of="softmax_slope")
def own_slope(p, i, j):
    """This is $s_{{i}}(1 - s_{{i}})$, the slope of output {{i}} in its own score. Here another score changes."""
    return p[i - 1] * (1 - p[i - 1])


@quiz.misconception(of="softmax_slope")
def one_kept(p, i, j):
    """This is $s_{{i}}(1 - s_{{j}})$. The 1 stands there for $i = j$ only; else it is 0."""
    return p[i - 1] * (1 - p[j - 1])


@quiz.misconception(of="softmax_slope")
def square_of_output(p, i, j):
    """This is $-s_{{i}}^2$. The second factor is the output of the class whose score changes, $s_{{j}}$."""
    return -(p[i - 1] ** 2)


quiz.single(
    "why_not_max",
    "Why does a classifier end in softmax, and not in a function that answers 1 for the largest score and 0 for the "
    "others (arg max, one-hot)?",
    title="Why not the maximum?",
    right="Its answer does not change with small changes of the scores, so its slopes are 0",
    why="With slopes of 0 nothing is learned. The maximum itself, a number, has useful slopes almost everywhere.",
    wrong={
        "It can be taken of two scores only, and there may be any number of classes": "The largest of any number of "
        "scores is well defined. The trouble is its slope.",
        "It has slopes that are far too large, so gradient descent would diverge": "It is constant wherever no two "
        "scores are equal: the slopes are 0 there.",
        "It picks another class than softmax when the scores lie close to one another": "The largest score has the "
        "largest probability too, so both pick the same class.",
    },
    source="S2 'Why not to use MAX function instead?' (which says that max is not differentiable)",
    topics=["softmax: e^(z_i) / Σ e^(z_j)", "classification: multi-class"],
)

quiz.matching(
    "who_is_who",
    "Which description belongs to which activation?",
    title="Who is who",
    pairs={
        "PReLU": "the slope for $z < 0$ is learned",
        "randomised leaky ReLU": "the slope for $z < 0$ is drawn anew in training",
        "softplus": "smooth and positive, its slope is the sigmoid",
        "SiLU": "$z$ times the sigmoid of $z$",
        "GELU": "$z$ times the normal distribution function of $z$",
        "Gaussian": "largest at 0, and falls to 0 on both sides",
        "binary step": "its slope is 0 wherever it has one",
        "maxout": "the largest of several linear functions",
    },
    reasons={
        "PReLU": "P stands for parametric: the slope is a parameter, learned with the weights.",
        "randomised leaky ReLU": "a slope other than 0.01 does not make it randomised; drawing the slope does.",
        "softplus": "the derivative of $\\ln(1 + e^z)$ is $\\sigma(z)$.",
        "SiLU": "SiLU is $z \\sigma(z)$: the sigmoid says which part of $z$ passes.",
        "GELU": "GELU is $z \\Phi(z)$, with the normal distribution in place of the sigmoid.",
        "Gaussian": "it is $e^{-z^2}$, and not monotonic.",
        "binary step": "it is constant on both sides of its jump, so gradient descent gets no direction.",
        "maxout": "each unit has several weight vectors and takes the largest result.",
    },
    extra=["the slope for $z < 0$ is fixed, usually 0.01"],
    why="What is left over, a fixed slope of 0.01, is leaky ReLU.",
    points=2,
    source="S1 'Activation Function Cheat Sheet', 'ReLU vs Leaky ReLU' (“randomized” for any slope but 0.01), 'Maxout'",
    topics=["PReLU (parametric ReLU): learned slope α, ∂/∂α = z for z < 0", "softplus: derivative σ(z)",
            "SiLU (sigmoid linear unit): z·σ(z)",
            "maxout: max_i (w_i·x + b_i)", "GELU (Gaussian error linear unit): z·Φ(z)", "Gaussian activation: e^(−z²)",
            "step function (binary step)", "activation function: monotonic or not"],
)  # fmt: skip
