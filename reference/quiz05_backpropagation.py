"""quiz05: the chain rule and backpropagation, from one path to the table of Han and Kamber."""

import numpy as np

from grader import Quiz, bits, choice, computed, constant, floats, integers

quiz = Quiz(title="Backpropagation", chapter="E. The chain rule and backpropagation")

# --- one path, two paths ---------------------------------------------------------------------------------


@quiz.number(
    given={
        "o1": floats(low=0.2, high=0.8, decimals=1),
        "o2": floats(low=0.2, high=0.8, decimals=1),
        "w4": choice(-2.0, -1.5, 1.5, 2.0),
        "y": choice(0.0, 1.0),
    },
    where=lambda o1, o2, w4, y: o1 != o2,
    decimals=4,
    title="A weight of the output unit",
    why="Three factors along the path: $\\frac{\\partial L}{\\partial o_2} = o_2 - y$, the slope $o_2(1 - o_2)$, "
    "and $o_1$, which $w_4$ multiplies.",
    source="S0 'Chain Rule Application'",
    topics=["chain rule", "gradient of an output weight", "squared error: with or without ½ and 1/m"],
)
def output_weight(o1, o2, w4, y):
    """A hidden unit gives $o_1 = {{o1}}$. The output unit gives $o_2 = \\sigma(w_4 o_1 + b_2) = {{o2}}$, with
    $w_4 = {{w4}}$. The target is $y = {{y}}$, the loss $L = \\frac{1}{2}(y - o_2)^2$. What is
    $\\frac{\\partial L}{\\partial w_4}$?"""
    return (o2 - y) * o2 * (1 - o2) * o1


@quiz.misconception(of="output_weight")
def outer_minus_lost(o1, o2, w4, y):
    """The sign is wrong: the derivative of ½(y − o2)² with respect to o2 is o2 − y, since o2 stands with a minus."""
    return (y - o2) * o2 * (1 - o2) * o1


@quiz.misconception(of="output_weight")
def no_slope(o1, o2, w4, y):
    """The slope of the sigmoid is missing: between o2 and its net input lies the factor o2(1 − o2)."""
    return (o2 - y) * o1


@quiz.misconception(of="output_weight")
def slope_of_the_output(o1, o2, w4, y):
    """The slope was taken at o2 as if that were the net input. The output is σ(z) already: its slope is o2(1 − o2)."""
    s = 1 / (1 + np.exp(-o2))
    return (o2 - y) * s * (1 - s) * o1


@quiz.misconception(of="output_weight")
def towards_the_input(o1, o2, w4, y):
    """This is ∂L/∂o1, the path on to the hidden unit. For the weight itself the last factor is what it multiplies:
    o1."""
    return (o2 - y) * o2 * (1 - o2) * w4


@quiz.misconception(of="output_weight")
def of_the_bias(o1, o2, w4, y):
    """This is the gradient of the bias b2. A weight has one factor more: its input o1."""
    return (o2 - y) * o2 * (1 - o2)


PATHS = {
    "w_1": "(o2 - y)*o2*(1 - o2)*w4*o1*(1 - o1)*x1",
    "w_2": "(o2 - y)*o2*(1 - o2)*w4*o1*(1 - o1)*x2",
    "b_1": "(o2 - y)*o2*(1 - o2)*w4*o1*(1 - o1)",
}


@quiz.formula(
    "{{path}}",
    given={
        "parameter": choice(*PATHS),
        "path": computed(lambda parameter: PATHS[parameter]),
        "cut": computed(lambda parameter: PATHS[parameter].replace("*o2*(1 - o2)", "")),
        "stopped": computed(lambda parameter: PATHS[parameter].replace("*o1*(1 - o1)", "")),
        "bare": computed(lambda parameter: PATHS[parameter].replace("*o1*(1 - o1)", "").replace("*o2*(1 - o2)", "")),
        "mixed": computed(lambda parameter: PATHS["w_1" if parameter == "w_2" else "w_2"]),
        "factor": computed(lambda parameter: {"w_1": "x1", "w_2": "x2", "b_1": "1"}[parameter]),
        "swapped": computed(lambda parameter: PATHS[parameter].replace("w4*", "")),
    },
    names={
        "x1": (-2, 2),
        "x2": (-2, 2),
        "w4": (-2, 2),
        "o1": (0.05, 0.95),
        "o2": (0.05, 0.95),
        "y": (0, 1),
    },
    slips={
        "{{cut}}": "The slope of the output unit, o2(1 − o2), is missing.",
        "{{stopped}}": "The slope of the hidden unit, o1(1 − o1), is missing.",
        "{{bare}}": "Both slopes are missing, o2(1 − o2) and o1(1 − o1).",
        "{{mixed}}": "The last factor is what this parameter multiplies, here {{factor}}.",
        "{{swapped}}": "The weight w4 is missing: it lies on the path between o1 and the output.",
        "(o2 - y)*o2*(1 - o2)*o1": "This is the gradient of w4, the weight of the output unit. Go on through w4 and "
        "the hidden unit.",
    },
    title="A parameter of the hidden unit",
    why="From the loss back to the parameter: $o_2 - y$, the slope $o_2(1 - o_2)$, the weight $w_4$, the slope "
    "$o_1(1 - o_1)$, and what the parameter multiplies.",
    source="S0 'Updating Weight w_1', 'Dependency of Outputs on Weights'",
    topics=["chain rule: one path, ∂L/∂w1 = ∂L/∂o2 · ∂o2/∂o1 · ∂o1/∂w1", "gradient of a hidden weight"],
)
def hidden_parameter(sp, parameter, **_):
    """A hidden unit $o_1 = \\sigma(w_1 x_1 + w_2 x_2 + b_1)$ feeds the output $o_2 = \\sigma(w_4 o_1 + b_2)$; the loss
    is $L = \\frac{1}{2}(y - o_2)^2$. Write $\\frac{\\partial L}{\\partial {{parameter}}}$ in `x1`, `x2`, `w4`, `o1`,
    `o2` and `y`; not all of them need occur."""
    x1, x2, w1, w2, w4, b1, b2, o1, o2, y = sp.symbols("x1 x2 w1 w2 w4 b1 b2 o1 o2 y")

    def sigma(z):
        return 1 / (1 + sp.exp(-z))

    loss = (y - sigma(w4 * sigma(w1 * x1 + w2 * x2 + b1) + b2)) ** 2 / 2
    slope = sp.diff(loss, {"w_1": w1, "w_2": w2, "b_1": b1}[parameter])
    slope = slope.subs(b1, sp.log(o1 / (1 - o1)) - w1 * x1 - w2 * x2)
    return sp.simplify(sp.simplify(slope).subs(b2, sp.log(o2 / (1 - o2)) - w4 * o1))


@quiz.number(
    given={
        "a": choice(0.2, 0.4, 0.5),
        "p": choice(0.3, 0.5, -0.4),
        "q": choice(0.2, -0.6, 0.9),
        "r": choice(0.7, -0.2, 0.8),
        "s": choice(0.1, -0.5, 1.2),
    },
    where=lambda a, p, q, r, s: (
        len({p, q, r, s}) == 4
        and abs(p * q + r * s) > 0.01
        and abs(p * q + r * s - a * (p + r) * (q + s)) > 0.005  # two wrong ideas that come near each other
    ),
    decimals=3,
    title="Two paths to one weight",
    why="Along a path the derivatives are multiplied, and the paths are added: "
    "${{p}} \\cdot ({{q}})$ and ${{r}} \\cdot ({{s}})$, their sum times ${{a}}$: {{answer:.4f}}.",
    source="S0 'Paths in Chain Rule Calculation', 'Combining Derivative Paths'",
    topics=["chain rule: two paths, sum of the products", "multivariable chain rule"],
)
def two_paths(a, p, q, r, s):
    """The output $o_{11}$ feeds two units, $o_{21}$ and $o_{22}$, and both feed the loss. Known are
    $\\frac{\\partial o_{11} }{\\partial w_1} = {{a}}$, $\\frac{\\partial o_{21} }{\\partial o_{11} } = {{p}}$,
    $\\frac{\\partial L}{\\partial o_{21} } = {{q}}$, $\\frac{\\partial o_{22} }{\\partial o_{11} } = {{r}}$,
    $\\frac{\\partial L}{\\partial o_{22} } = {{s}}$. What is $\\frac{\\partial L}{\\partial w_1}$?"""
    return a * (p * q + r * s)


@quiz.misconception(of="two_paths")
def first_path_only(a, p, q, r, s):
    """This is the path through o21 alone. The weight also changes the loss through o22: add that path."""
    return a * p * q


@quiz.misconception(of="two_paths")
def second_path_only(a, p, q, r, s):
    """This is the path through o22 alone. The weight also changes the loss through o21: add that path."""
    return a * r * s


@quiz.misconception(of="two_paths")
def paths_multiplied(a, p, q, r, s):
    """The two paths were multiplied. Derivatives are multiplied along a path, but different paths are added."""
    return a * p * q * r * s


@quiz.misconception(of="two_paths")
def mean_of_paths(a, p, q, r, s):
    """This is the mean of the two paths. Both act at the same time: their contributions are added, not averaged."""
    return a * (p * q + r * s) / 2


@quiz.misconception(of="two_paths")
def sums_multiplied(a, p, q, r, s):
    """The derivatives were added layer by layer and the sums multiplied. Multiply along each path first, then add."""
    return a * (p + r) * (q + s)


@quiz.misconception(of="two_paths")
def first_link_left_out(a, p, q, r, s):
    """Both paths begin with ∂o11/∂w1, and this factor is missing."""
    return p * q + r * s


# --- where a formula holds -------------------------------------------------------------------------------


@quiz.true_false(
    given={"depth": integers(low=3, high=6), "k": integers(low=2, high=6)},
    where=lambda depth, k: k == depth or (k < depth and (depth + k) % 2 == 0),
    options={
        "output": (
            "$a_{{k}}$ is the output, so its derivative of the loss is $2(a_{{k}} - y)$",
            "Right for unit {{depth}} of {{depth}}: only the output is compared with $y$ directly.",
        ),
        "between": (
            "Between $a_{{k}}$ and the loss lie later units, whose factors are missing",
            "Right for each unit but the last, number {{depth}}: there the loss depends on $a_k$ through the later "
            "units, and each of them adds the factors $w\\,\\sigma'(z)$.",
        ),
        "targets": (
            "Each unit of the chain is compared with $y$, so the factor is the same",
            "There is one target, for the output of the chain. Hidden units have none.",
        ),
        "half": (
            "The 2 belongs to a loss with ½, and this one has no ½",
            "It is the other way round: $(a - y)^2$ gives the 2, and a ½ would cancel it.",
        ),
    },
    title="A formula of the slides",
    why="With $\\frac{\\partial L_0}{\\partial a_k}$ for the last factor it holds for every unit; that factor is "
    "$2(a_k - y)$ for the last unit only.",
    source="S1 'Backpropagation : Intuition'",
    topics=[
        "chain of sigmoid units: ∂L0/∂w_k = a_(k−1)·σ'(z_k)·∂L0/∂a_k",
        "chain rule",
        "squared error: with or without ½ and 1/m",
    ],
)
def holds_for_this_unit(depth, k):
    """In a chain $a_k = \\sigma(z_k)$, $z_k = w_k a_{k-1} + b_k$ of {{depth}} units the loss is
    $L_0 = (a_{{depth}} - y)^2$. A slide has
    $\\frac{\\partial L_0}{\\partial w_k} = a_{k-1}\\,\\sigma'(z_k) \\cdot 2(a_k - y)$. Statement: this holds for
    $k = {{k}}$."""
    return (True, "output") if k == depth else (False, "between")


# --- matrices --------------------------------------------------------------------------------------------


@quiz.single(
    given={"unit": integers(low=2, high=4), "source_unit": integers(low=1, high=4)},
    where=lambda unit, source_unit: unit != source_unit,
    title="The index of a weight",
    why="Row {{unit}} of $W_1$ makes pre-activation {{unit}}, and column {{source_unit}} multiplies input "
    "{{source_unit}}. A note on the slides reads the two indices the other way round than their matrices.",
    source="S1 'Feed Forward Neural Networks: Representation (Matrix Form)'",
    topics=["forward propagation in matrix form", "shape analysis: why a transpose"],
)
def index_of_a_weight(unit, source_unit):
    """Slides have $a_1 = b_1 + W_1 x$ with the entries $W_{111}, W_{112}, \\dots$ in the first row of $W_1$ and
    $W_{121}, W_{122}, \\dots$ in the second. Which entry connects input $x_{{source_unit}}$ with hidden unit
    {{unit}}?"""
    return f"$W_{{1{unit}{source_unit}}}$"


@quiz.misconception(of="index_of_a_weight")
def as_the_note_says(unit, source_unit):
    """This reads the indices as layer, input, unit. But the matrix has a row for each unit: the unit comes before the
    input."""
    return f"$W_{{1{source_unit}{unit}}}$"


@quiz.misconception(of="index_of_a_weight")
def of_the_second_layer(unit, source_unit):
    """The first index is the number of the layer, and W of layer 2 multiplies the hidden outputs, not the inputs."""
    return f"$W_{{2{unit}{source_unit}}}$"


@quiz.misconception(of="index_of_a_weight")
def layer_last(unit, source_unit):
    """The layer is the first index here, not the last: all entries of the matrix in question begin with 1."""
    return f"$W_{{{unit}{source_unit}1}}$"


quiz.single(
    "why_transpose",
    "Layer 2 has {{n}} units, layer 3 has {{k}}; examples are the {{m}} columns of $A_2$. Backpropagation gives "
    "$\\frac{\\partial L}{\\partial W_3} = \\frac{\\partial L}{\\partial Z_3} \\cdot A_2^T$. "
    "Why with a transpose, and which shape results?",
    right="Only so the product has the shape of $W_3$, and that is ({{k}}, {{n}})",
    why="A gradient has the shape of what it belongs to. That of $Z_3$ is ({{k}}, {{m}}) and $A_2^T$ is "
    "({{m}}, {{n}}), so the product sums over the examples.",
    wrong={
        "A gradient has the transposed shape of its weights: ({{n}}, {{k}})": "A gradient is subtracted from its "
        "weights, so it has their own shape, ({{k}}, {{n}}). A slide has the size of the last gradient reversed in "
        "this way.",
        "Each example has a gradient of its own, so it is ({{k}}, {{m}})": "That is the shape of the gradient of "
        "$Z_3$. The product with $A_2^T$ adds the examples up, and the {{m}} disappears.",
        "The transpose undoes the forward product; it is ({{n}}, {{m}})": "That is the shape of $A_2$. A transpose is "
        "not an inverse, and nothing is undone here.",
    },
    given={"n": integers(low=3, high=6), "k": integers(low=1, high=5), "m": integers(low=7, high=20)},
    where=lambda n, k, m: n != k,
    title="Why a transpose?",
    source="S3 0:11:43–0:14:33; S1 'Feed Forward Neural Networks: Gradient Descent'",
    topics=["shape analysis: why a transpose", "gradient of the output layer: ∂L/∂W3 = (A3 − Y)·A2ᵀ/m"],
)


@quiz.formula(
    "a - y",
    names={"a": (0.05, 0.95), "y": (0, 1)},
    slips={
        "(a - y)*a*(1 - a)": "This is the slope with the loss ½(a − y)². With cross entropy the factor a(1 − a) "
        "cancels.",
        "(a - y)/(a*(1 - a))": "This is ∂L/∂a. One step is left, to z: times a(1 − a).",
        "-y/a": "The second term of the loss, (1 − y) ln(1 − a), depends on a as well.",
    },
    title="Sigmoid with cross entropy",
    why="$\\frac{\\partial L}{\\partial a} = \\frac{a - y}{a(1 - a)}$, and the slope of the sigmoid, $a(1 - a)$, "
    "cancels its denominator.",
    source="S3 0:08:55–0:17:32",
    topics=["sigmoid with cross entropy: ∂L/∂Z = (A − Y)/m"],
)
def cross_entropy_slope(sp):
    """The output is $a = \\sigma(z)$ and the loss $L = -(y \\ln a + (1 - y)\\ln(1 - a))$. Write
    $\\frac{\\partial L}{\\partial z}$ as simply as you can, in `a` and `y`."""
    z, a, y = sp.symbols("z a y")
    out = 1 / (1 + sp.exp(-z))
    loss = -(y * sp.log(out) + (1 - y) * sp.log(1 - out))
    return sp.simplify(sp.simplify(sp.diff(loss, z)).subs(z, sp.log(a / (1 - a))))


quiz.printed(
    "gradient_in_code",
    "The columns are two examples. What is printed?",
    code="""
import numpy as np
dZ = np.array([[{{p}}, {{q}}]])
A = np.array([[{{a}}, {{b}}], [{{c}}, {{d}}]])
dW = dZ @ A.T
print(dW.tolist())
""",
    given={name: integers(low=-3, high=4) for name in ("p", "q", "a", "b", "c", "d")},
    where=lambda p, q, a, b, c, d: 0 not in (p, q) and b != c,
    title="The gradient in code",
    why="Each entry of `dW` is the sum over the examples of error times activation: one row, as `dZ` has, and one "
    "column for each unit of `A`.",
    source="S3 0:13:14–0:14:33",
    topics=["vectorisation over the examples", "backpropagation: dW_l = dZ_l·A_(l−1)ᵀ"],
)


@quiz.misconception(of="gradient_in_code")
def as_a_column(p, q, a, b, c, d):
    """The sums are right but stand in a column. dZ has one row, and so has dZ @ A.T."""
    return [[p * a + q * b], [p * c + q * d]]


@quiz.misconception(of="gradient_in_code")
def as_a_vector(p, q, a, b, c, d):
    """The sums are right, but the product of two matrices is a matrix: one row, in brackets of its own."""
    return [p * a + q * b, p * c + q * d]


@quiz.misconception(of="gradient_in_code")
def without_the_transpose(p, q, a, b, c, d):
    """This is dZ @ A, without the transpose: it mixes units with examples. Rows of A belong to one unit each."""
    return [[p * a + q * c, p * b + q * d]]


@quiz.misconception(of="gradient_in_code")
def mean_taken(p, q, a, b, c, d):
    """This is the mean over the two examples. A matrix product sums; a 1/m would have to be in dZ already."""
    return [[(p * a + q * b) / 2, (p * c + q * d) / 2]]


@quiz.misconception(of="gradient_in_code")
def entry_by_entry(p, q, a, b, c, d):
    """This is the product entry by entry, dZ * A. The sign @ is the matrix product, which sums over the examples."""
    return [[p * a, q * b], [p * c, q * d]]


# --- the table of Han and Kamber -------------------------------------------------------------------------

UNITS = {
    "I4": "w14*x1 + w24*x2 + w34*x3 + theta4",
    "O4": "sigma(I4)",
    "I5": "w15*x1 + w25*x2 + w35*x3 + theta5",
    "O5": "sigma(I5)",
    "I6": "w46*O4 + w56*O5 + theta6",
    "O6": "sigma(I6)",
    "Err6": "O6*(1 - O6)*(T - O6)",
    "Err5": "O5*(1 - O5)*Err6*w56",
    "Err4": "O4*(1 - O4)*Err6*w46",
}
UPDATES = {
    "new_w46": "w46 + rate*Err6*O4",
    "new_w56": "w56 + rate*Err6*O5",
    "new_w14": "w14 + rate*Err4*x1",
    "new_w15": "w15 + rate*Err5*x1",
    "new_w24": "w24 + rate*Err4*x2",
    "new_w25": "w25 + rate*Err5*x2",
    "new_w34": "w34 + rate*Err4*x3",
    "new_w35": "w35 + rate*Err5*x3",
    "new_theta6": "theta6 + rate*Err6",
    "new_theta5": "theta5 + rate*Err5",
    "new_theta4": "theta4 + rate*Err4",
}
TABLE_SLIPS = {
    "I4": {"w14*x1 + w24*x2 + w34*x3": "The bias θ4 is missing from the net input."},
    "I5": {"w15*x1 + w25*x2 + w35*x3": "The bias θ5 is missing from the net input."},
    "I6": {
        "w46*O4 + w56*O5": "The bias θ6 is missing from the net input.",
        "w46*I4 + w56*I5 + theta6": "Net inputs were passed on. Unit 6 gets the outputs O4 and O5.",
    },
    "Err6": {
        "T - O6": "The slope O6(1 − O6) is missing.",
        "O6*(1 - O6)*(O6 - T)": "The sign is wrong: in this table the error is T − O6, and so weights are increased "
        "by it.",
        "I6*(1 - I6)*(T - O6)": "The slope was made of the net input. The slope of σ is O6(1 − O6).",
    },
    "Err5": {
        "Err6*w56": "The slope O5(1 − O5) is missing.",
        "O5*(1 - O5)*Err6": "The weight w56, through which the error comes back, is missing.",
        "O5*(1 - O5)*Err6*w46": "The error came back through w46. That one leads to unit 4; unit 5 has w56.",
    },
    "Err4": {
        "Err6*w46": "The slope O4(1 − O4) is missing.",
        "O4*(1 - O4)*Err6": "The weight w46, through which the error comes back, is missing.",
        "O4*(1 - O4)*Err6*w56": "The error came back through w56. That one leads to unit 5; unit 4 has w46.",
    },
    "new_w46": {
        "w46 - rate*Err6*O4": "Subtracted. The error T − O6 has the minus of descent in it already, so add.",
        "w46 + Err6*O4": "The learning rate is missing.",
        "w46 + rate*Err6": "The output O4, which the weight multiplies, is missing.",
    },
    "new_theta6": {
        "theta6 - rate*Err6": "Subtracted. The error T − O6 has the minus of descent in it already, so add.",
        "theta6 + Err6": "The learning rate is missing.",
    },
}
TOPICS = [
    "backpropagation by hand: table of Han and Kamber",
    "error of a hidden unit: O(1 − O)·Σ Err_k·w_jk",
    "error of an output unit: O(1 − O)(T − O)",
    "net input: I_j = Σ w_ij·O_i + θ_j",
    "update of a bias",
]

quiz.table(
    "han_kamber",
    "Units 4 and 5 are hidden, 6 is the output, all sigmoid. Inputs $x_1 = 1$, $x_2 = 0$, $x_3 = 1$, target $T = 1$, "
    "learning rate 0.9. Weights: $w_{14} = 0.2$, $w_{15} = -0.3$, $w_{24} = 0.4$, $w_{25} = 0.1$, $w_{34} = -0.5$, "
    "$w_{35} = 0.2$, $w_{46} = -0.3$, $w_{56} = -0.2$. Biases: $\\theta_4 = -0.4$, $\\theta_5 = 0.2$, "
    "$\\theta_6 = 0.1$. The error Err of a unit is $-\\partial L/\\partial I$, where $L = (T - O_6)^2/2$. Fill in net "
    "inputs $I$, outputs $O$, errors and all new values, computed with the old weights.",
    cells={**UNITS, **UPDATES},
    slips=TABLE_SLIPS,
    given={
        name: constant(value)
        for name, value in {
            "x1": 1, "x2": 0, "x3": 1, "T": 1, "rate": 0.9,
            "w14": 0.2, "w15": -0.3, "w24": 0.4, "w25": 0.1, "w34": -0.5, "w35": 0.2, "w46": -0.3, "w56": -0.2,
            "theta4": -0.4, "theta5": 0.2, "theta6": 0.1,
        }.items()
    },
    points=3,
    title="The table of Han and Kamber",
    why="Forward first, then the errors from the output back, and the new values last.",
    source="S1 'Back Propagation Algorithm : Simple MLP Example'",
    topics=TOPICS,
)  # fmt: skip


def _tenths(low=-0.5, high=0.5):
    return floats(low=low, high=high, decimals=1)


quiz.table(
    "other_numbers",
    "The same network with other numbers: inputs {{x1}}, {{x2}}, {{x3}}, target $T = {{T}}$, learning rate {{rate}}. "
    "Weights: $w_{14} = {{w14}}$, $w_{15} = {{w15}}$, $w_{24} = {{w24}}$, $w_{25} = {{w25}}$, $w_{34} = {{w34}}$, "
    "$w_{35} = {{w35}}$, $w_{46} = {{w46}}$, $w_{56} = {{w56}}$. Biases: $\\theta_4 = {{theta4}}$, "
    "$\\theta_5 = {{theta5}}$, $\\theta_6 = {{theta6}}$. Fill in net inputs, outputs, errors (again "
    "$-\\partial L/\\partial I$) and these new values.",
    cells={
        **UNITS,
        **{name: UPDATES[name] for name in ("new_w46", "new_w56", "new_w14", "new_w35")},
        **{name: UPDATES[name] for name in ("new_theta6", "new_theta5", "new_theta4")},
    },
    decimals=4,
    slips=TABLE_SLIPS,
    given={
        "x1": bits(), "x2": bits(), "x3": bits(), "T": bits(), "rate": choice(0.5, 0.6, 0.8),
        "w14": _tenths(), "w15": _tenths(), "w24": _tenths(), "w25": _tenths(), "w34": _tenths(), "w35": _tenths(),
        "w46": _tenths(-0.9, 0.9), "w56": _tenths(-0.9, 0.9),
        "theta4": _tenths(), "theta5": _tenths(), "theta6": _tenths(),
    },
    where=lambda **v: v["x1"] + v["x2"] + v["x3"] == 2
    and all(v[f"w{i}{j}"] for i in (1, 2, 3) for j in (4, 5))
    and all(v[f"theta{j}"] for j in (4, 5, 6))
    and min(abs(v["w46"]), abs(v["w56"]), abs(v["w46"] - v["w56"])) >= 0.3,
    points=2,
    title="The table with other numbers",
    why="Forward first, then the errors from the output back, and the new values last.",
    source="S1 'Back Propagation Algorithm : Simple MLP Example'",
    topics=TOPICS,
)  # fmt: skip

quiz.true_false(
    "err6_in_print",
    "A slide prints the error of unit 6 as 0.1311, but its formula $O_6(1 - O_6)(T - O_6)$ with $I_6 = -0.10454$ and "
    "$T = 1$ gives 0.13117, which is 0.1312 to four decimals. Statement: the formula was right.",
    holds=True,
    reason="The output was rounded to 0.474 first, and the product of rounded numbers is 0.1311",
    why="$0.474 \\cdot 0.526 \\cdot 0.526 = 0.13114$, which is 0.1311. Rounding on the way costs digits: round at the "
    "end only.",
    wrong={
        "The printed value is an update already: the error has been multiplied by the learning rate": "Times 0.9 it "
        "would be 0.118. The printed value is the error itself.",
        "The slope was taken at the net input, and this is the value that one then gets": "$-0.105 \\cdot 1.105$ times "
        "0.526 would be negative, $-0.061$.",
        "The factor for the slope was left away, since it makes so little difference": "Without the slope, about 0.25, "
        "the error would be 0.526.",
    },
    title="A digit in print",
    source="S1 'Calculation of the Error at Each Node'",
    topics=["backpropagation by hand: table of Han and Kamber", "rounding only at the end"],
)

# --- code, memory, checks --------------------------------------------------------------------------------

NEEDED = {3: ("A3", "A2"), 2: ("A3", "A2", "W3", "A1"), 1: ("A3", "A2", "W3", "A1", "W2", "X")}


@quiz.several(
    given={"layer": integers(low=1, high=3)},
    options={
        "A3": ("$A_3$", "The output: every gradient begins with $A_3 - Y$."),
        "A2": ("$A_2$", "It is the last factor for $W_3$, and the slope $A_2(1 - A_2)$ for the layers before."),
        "W3": (
            "$W_3$",
            "The error passes back through it to layers 2 and 1; the gradient of $W_3$ itself does not need it.",
        ),
        "A1": (
            "$A_1$",
            "It is the last factor for $W_2$, and the slope $A_1(1 - A_1)$ for layer 1; layer 3 does not need it.",
        ),
        "W2": ("$W_2$", "The error passes back through it to layer 1 only."),
        "X": ("$X$", "It is the last factor for $W_1$; later layers meet it only through $A_1$."),
        "b3": ("$b_3$", "A bias is only added: no derivative has it as a factor."),
    },
    title="What the cache is for",
    why="All of this was computed on the way forward. Keeping it saves a second forward pass, and costs memory.",
    source="S3 0:31:46–0:33:11",
    topics=["cache of the forward pass", "gradient of a hidden layer: ∂L/∂W2 = ((W3ᵀ·∂L/∂Z3) ∘ A2(1 − A2))·A1ᵀ"],
)
def what_to_cache(layer):
    """A network has three sigmoid layers, $A_l = \\sigma(W_l A_{l-1} + b_l)$ with $A_0 = X$, and cross entropy as its
    loss. Besides $Y$: which of these are used in computing $\\frac{\\partial L}{\\partial W_{{layer}}}$ by
    backpropagation?"""
    return NEEDED[layer]


quiz.line(
    "wrong_line",
    "`sigmoid_prime(z)` is the slope at the pre-activation `z`. All layers are sigmoid, the loss is cross entropy, "
    "examples are columns. One line is wrong. Which?",
    code="""
dZ2 = (A2 - Y) / m
dW2 = dZ2 @ A1.T
db2 = dZ2.sum(axis=1, keepdims=True)
dZ1 = (W2.T @ dZ2) * sigmoid_prime(A1)
dW1 = dZ1 @ X.T
db1 = dZ1.sum(axis=1, keepdims=True)
""",
    right=4,
    wrong={
        1: "This is right: with cross entropy the slope of the output cancels, and 1/m makes the mean.",
        2: "This is right: error times the transposed input of the layer, the shape of W2.",
        3: "This is right: the bias is the same for all examples, so its gradient is their sum; the 1/m is in dZ2.",
        5: "This is right: error times the transposed input of the layer, here X.",
        6: "This is right: one sum over the examples for each unit, as a column.",
    },
    why="`A1` is σ(Z1) already. Write `sigmoid_prime(Z1)` or `A1 * (1 - A1)`.",
    title="One line is wrong",
    source="S3 0:24:35–0:30:50",
    topics=["backpropagation: dZ_(l−1) = (W_lᵀ·dZ_l) ∘ A_(l−1)(1 − A_(l−1))", "backpropagation: finding bugs"],
)


@quiz.number(
    given={"theta": choice(-2.0, -1.5, -1.0, 1.0, 1.5, 2.0), "eps": choice(0.1, 0.2)},
    decimals=3,
    title="A centred difference",
    why="$f(\\theta + \\varepsilon) - f(\\theta - \\varepsilon)$ is divided by the distance of the two points, "
    "$2\\varepsilon$.",
    source="S2 'Gradient Checking'",
    topics=["centred difference: (f(θ + ε) − f(θ − ε))/(2ε)", "gradient checking", "numerical gradient"],
)
def centred_difference(theta, eps):
    """To check a gradient, compute the centred difference of $f(\\theta) = \\theta^3$ at $\\theta = {{theta}}$ with
    the (large) $\\varepsilon = {{eps}}$."""
    return ((theta + eps) ** 3 - (theta - eps) ** 3) / (2 * eps)


@quiz.misconception(of="centred_difference")
def one_sided(theta, eps):
    """This is the one-sided difference (f(θ + ε) − f(θ))/ε. The centred one goes to both sides and is more exact."""
    return ((theta + eps) ** 3 - theta**3) / eps


@quiz.misconception(of="centred_difference")
def divided_by_eps(theta, eps):
    """Divided by ε only. The two points are 2ε apart."""
    return ((theta + eps) ** 3 - (theta - eps) ** 3) / eps


@quiz.misconception(of="centred_difference")
def exact_slope(theta, eps):
    """This is the exact slope 3θ². The difference is near it, but here it is off by ε²."""
    return 3 * theta**2


@quiz.misconception(of="centred_difference")
def minus_first(theta, eps):
    """The two values are the wrong way round: f(θ + ε) comes first, or the sign turns."""
    return ((theta - eps) ** 3 - (theta + eps) ** 3) / (2 * eps)


@quiz.misconception(of="centred_difference")
def one_sided_to_the_left(theta, eps):
    """This is the one-sided difference (f(θ) − f(θ − ε))/ε. The centred one goes to both sides and is more exact."""
    return (theta**3 - (theta - eps) ** 3) / eps


@quiz.single(
    given={"difference": choice(2e-9, 4e-8, 0.3333, 0.3333, 1.0, 1.0)},
    options={
        "agree": (
            "They agree: what is left is rounding",
            "In double precision, gradients that agree differ by less than about $10^{-6}$.",
        ),
        "double": (
            "One is twice the other: look for a 2 or a ½",
            "If $g_1 = 2 g_2$, the difference is $\\frac{1}{1 + 2} = 0.3333$.",
        ),
        "opposite": (
            "They point in opposite ways: look for a sign",
            "The largest possible value is 1, where $g_1 = -c\\,g_2$ with $c > 0$ (or where one of them is 0).",
        ),
        "epsilon": (
            "They cannot be compared: take a larger ε",
            "With ε of $10^{-5}$ the two are comparable; a larger ε makes the numerical one less exact.",
        ),
    },
    title="What a gradient check says",
    why="If $g_1 = c\\,g_2$, the relative difference is $\\frac{|c - 1|}{|c| + 1}$: 0.3333 for a factor 2 or ½, 1 for "
    "opposite signs, nearly 0 where they agree.",
    source="S2 'Gradient Checking'",
    topics=["relative difference of two gradients: ‖g1 − g2‖/(‖g1‖ + ‖g2‖)", "backpropagation: finding bugs"],
)
def what_a_check_says(difference):
    """A gradient $g_1$ by backpropagation is compared with a numerical one, $g_2$ ($\\varepsilon = 10^{-5}$, double
    precision); neither is zero. The relative difference $\\frac{\\|g_1 - g_2\\|}{\\|g_1\\| + \\|g_2\\|}$ is
    {{difference}}. What is most likely?"""
    return {0.3333: "double", 1.0: "opposite"}.get(difference, "agree")


quiz.true_false(
    "which_way_the_gradient_points",
    "An article says of a function that is to be made small: “The gradient tells us the direction of steepest descent, "
    "so we can update our guess by moving in the opposite direction of the gradient.” Statement: both halves are "
    "right.",
    holds=False,
    reason="The gradient points to steepest ascent, and for that reason one moves against it",
    why="The second half is right. If the first were, one would have to move with the gradient.",
    wrong={
        "The gradient points to steepest descent, and for that reason one moves along it": "It points to where the "
        "function grows fastest: $u^T \\nabla L$ is largest for $u$ along $\\nabla L$.",
        "The gradient points at the minimum itself, and the step only has to be long enough": "It knows the slope at "
        "one point only, and in general it does not point at (or away from) the minimum.",
        "The gradient has no direction: it is a number that says how steep the function is": "With several parameters "
        "it is a vector, one partial derivative for each.",
    },
    title="Descent or ascent?",
    source="S2 '3.1- How does it works?', '1- What is a Gradient?'",
    topics=["gradient: direction of steepest ascent", "gradient descent"],
)
