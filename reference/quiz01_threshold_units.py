"""quiz01: threshold units, what they compute, how they learn, and what one of them cannot do."""

from math import comb

import numpy as np

from grader import Quiz, bits, choice, computed, floats, integers

quiz = Quiz(title="Threshold units", chapter="A. Threshold units")

CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def _outputs(w):
    """What a perceptron with the weights w answers for (0, 0), (0, 1), (1, 0), (1, 1)."""
    return [int(w[0] + w[1] * a + w[2] * b >= 0) for a, b in CORNERS]


# --- the McCulloch–Pitts neuron ------------------------------------------------------------------------


def _excited(x, k):
    return int(np.sum(x) - x[k - 1])


@quiz.single(
    title="Does it fire?",
    given={
        "x": bits(5),
        "k": integers(low=1, high=5),
        "theta": integers(low=1, high=4),
        "excited": computed(_excited),
    },
    where=lambda x, k, theta, excited: not (x[k - 1] and excited < theta),
    options={
        "fires": (
            "1: its excitatory inputs reach the threshold",
            "The excitatory inputs sum to {{excited}}, the threshold is {{theta}}; input {{k}} forbids if it is 1.",
        ),
        "vetoed": (
            "0: an inhibitory input forbids it to fire",
            "An inhibitory input forbids firing only while it is 1. Look at input {{k}} of {{x}}.",
        ),
        "few": (
            "0: its excitatory inputs are below the threshold",
            "The excitatory inputs sum to {{excited}}, and the threshold is {{theta}}: compare the two with ≥.",
        ),
    },
    why="First look at the inhibitory input, then compare the sum of the others with the threshold.",
    source="S1 'McCulloch Pitts (MP) Neuron'",
    topics=["McCulloch–Pitts (MP) neuron: y = 1 if Σ x_i >= θ, else 0", "inhibitory input"],
)
def mp_fires(x, k, theta, excited):
    """A McCulloch–Pitts neuron has five inputs and the threshold $\\theta = {{theta}}$. Input {{k}} is inhibitory, the
    other four are excitatory. The inputs 1 to 5 are {{x}}. What does it answer, and why?"""
    return "vetoed" if x[k - 1] else "fires" if excited >= theta else "few"


@quiz.number(
    title="A threshold for zeros",
    given={"n": integers(low=5, high=12), "z": integers(low=1, high=4)},
    where=lambda n, z: n - z - 1 > z + 1,
    why="At most {{z}} zeros among {{n}} inputs is at least {{answer}} ones, and the unit fires at $\\ge \\theta$.",
    source="S1 'McCulloch Pitts (MP) Neuron'",
    topics=["thresholding logic, threshold θ", "McCulloch–Pitts (MP) neuron: y = 1 if Σ x_i >= θ, else 0"],
)
def threshold_for_zeros(n, z):
    """A McCulloch–Pitts neuron has {{n}} excitatory inputs and fires where their sum is $\\ge \\theta$. It is to fire
    exactly where at most {{z}} of its inputs are 0. Which whole number is $\\theta$?"""
    return n - z


@quiz.misconception(of="threshold_for_zeros")
def counted_zeros(n, z):
    """This counts the zeros. The unit adds up its ones: at most {{z}} zeros among {{n}}
    inputs leave at least {{n}} − {{z}} ones."""
    return z


@quiz.misconception(of="threshold_for_zeros")
def strict_above(n, z):
    """One too many: so the unit would be silent for exactly {{z}} zeros. It fires at $\\ge \\theta$, and has to reach
    $\\theta$ there."""
    return n - z + 1


@quiz.misconception(of="threshold_for_zeros")
def strict_below(n, z):
    """One too few: this would be right if the unit fired at $> \\theta$. It fires at $\\ge \\theta$."""
    return n - z - 1


@quiz.misconception(of="threshold_for_zeros")
def threshold_of_and(n, z):
    """This is the threshold of AND, where no input may be 0. Here up to {{z}} of them may."""
    return n


@quiz.number(
    title="Patterns that fire",
    given={"n": integers(low=4, high=7), "theta": integers(low=2, high=4)},
    # For n = 2θ and 2θ − 1 the binomials are symmetric, and two wrong ideas (or a wrong and the right one) agree.
    where=lambda n, theta: theta < n and n not in (2 * theta, 2 * theta - 1),
    why="Count the patterns with {{theta}}, … , {{n}} ones: the sum of the binomials.",
    source="S1 'McCulloch Pitts (MP) Neuron'",
    topics=["thresholding logic, threshold θ", "Boolean function"],
)
def patterns_that_fire(n, theta):
    """A McCulloch–Pitts neuron has {{n}} excitatory inputs, each 0 or 1, and the threshold $\\theta = {{theta}}$. For
    how many of the $2^{ {{n}} }$ input patterns does it fire?"""
    return sum(comb(n, ones) for ones in range(theta, n + 1))


@quiz.misconception(of="patterns_that_fire")
def exactly_theta(n, theta):
    """These are the patterns with exactly {{theta}} ones. Those with more ones fire too."""
    return comb(n, theta)


@quiz.misconception(of="patterns_that_fire")
def more_than_theta(n, theta):
    """These are the patterns with more than {{theta}} ones. Those with exactly {{theta}} fire as well: the rule is
    $\\ge$."""
    return sum(comb(n, ones) for ones in range(theta + 1, n + 1))


@quiz.misconception(of="patterns_that_fire")
def those_that_do_not(n, theta):
    """These are the patterns for which the unit does not fire. Subtract their number from that of all patterns."""
    return sum(comb(n, ones) for ones in range(theta))


@quiz.misconception(of="patterns_that_fire")
def sums_counted(n, theta):
    """This counts the possible sums from {{theta}} to {{n}}. Most sums are reached by several patterns: count these."""
    return n - theta + 1


quiz.true_false(
    "zero_for_theta",
    "Where a slide compares the two neurons, the rule of the McCulloch–Pitts neuron is printed as $y = 1$ if "
    "$\\sum x_i \\ge 0$, else 0. Statement: a unit with this rule, whose inputs are 0 or 1 and all excitatory, answers "
    "1 whatever its inputs are.",
    title="A zero in place of θ",
    holds=True,
    reason="A sum of zeros and ones is never below 0, so the condition always holds",
    why="The rule must be $\\sum x_i \\ge \\theta$. The 0 is the perceptron's, where $w_0 = -\\theta$ is in the sum.",
    wrong={
        "The threshold has moved into the sum, so a 0 on the right is correct": "That is so for the perceptron, where "
        "$w_0 x_0 = -\\theta$ is part of the sum. Here the sum has no weights, and no threshold is left.",
        "For all inputs 0 the sum is 0, and a sum of 0 does not make a unit fire": "The condition is $\\ge 0$, and "
        "$0 \\ge 0$ holds: it fires then as well.",
        "Its inputs have no weights, and without weights nothing can be computed": "McCulloch–Pitts neurons have no "
        "weights, and they compute AND, OR and NOR: by their threshold.",
    },
    source="S1 'MP Neuron vs Perceptron' (which prints ≥ 0 for ≥ θ)",
    topics=["thresholding logic, threshold θ", "linear threshold unit"],
)

quiz.several(
    "one_mp_unit",
    "Which of these functions of two inputs can **not** be computed by one McCulloch–Pitts neuron? You may choose the "
    "threshold, and for each input whether it is excitatory or inhibitory.",
    title="Out of reach for one unit",
    right={
        "NAND": "NAND is 1 for (0, 0), so $\\theta \\le 0$. Then only inhibition can give a 0, and an inhibitory input "
        "gives it by itself, but NAND is 1 for (1, 0) and for (0, 1).",
        "XOR": "XOR rises with the first 1 and falls with the second. A count of ones does not fall, and an "
        "inhibitory input forbids firing by itself.",
    },
    wrong={
        "NOR": "NOR is possible: both inputs inhibitory and $\\theta = 0$. The unit fires for (0, 0) only.",
        "OR": "OR is possible: both inputs excitatory and $\\theta = 1$.",
        "$x_1$ and not $x_2$": "This is possible: $x_2$ inhibitory and $\\theta = 1$.",
    },
    why="Such a unit only counts ones up to a threshold, and an inhibitory input forbids firing by itself.",
    source="S1 'Implementing Boolean functions using MP Neuron'",
    topics=["Boolean gate: AND, OR, NOR, NOT", "inhibitory input"],
)


# --- the perceptron ------------------------------------------------------------------------------------


@quiz.number(
    title="The net input with the threshold in it",
    given={
        "w": floats(4, low=-2, high=2, decimals=1),
        "x": bits(4),
        "theta": floats(low=0.2, high=1.8, decimals=1),
    },
    where=lambda w, x, theta: 1 < sum(x) < 4 and abs(w @ x - theta) > 0.15 and min(abs(w)) > 0.05,
    why="$w_0 = -\\theta$, so the sum is $w_1 x_1 + … + w_4 x_4 - \\theta = {{answer}}$.",
    source="S1 'Perceptron'",
    topics=["bias: w0 = −θ with x0 = 1", "perceptron: y = 1 if w0 + w·x >= 0, else 0"],
)
def net_with_threshold(w, x, theta):
    """A perceptron fires where $w_1 x_1 + … + w_4 x_4 \\ge \\theta$, with $w = {{w}}$ and $\\theta = {{theta}}$. Write
    the rule as $\\sum_{i=0}^{4} w_i x_i \\ge 0$ with $x_0 = 1$. What is this sum for $x = {{x}}$?"""
    return round(float(w @ x) - theta, 6)


@quiz.misconception(of="net_with_threshold")
def threshold_added(w, x, theta):
    """Here $w_0 = +\\theta$. Bringing $\\theta$ to the left side turns its sign: $w_0 = -\\theta$."""
    return round(float(w @ x) + theta, 6)


@quiz.misconception(of="net_with_threshold")
def threshold_left_out(w, x, theta):
    """The term $w_0 x_0$ is missing: the threshold is part of this sum, as $w_0 = -\\theta$."""
    return round(float(w @ x), 6)


@quiz.misconception(of="net_with_threshold")
def inputs_left_out(w, x, theta):
    """All four weights are added up here. A weight counts only where its input is 1."""
    return round(float(np.sum(w)) - theta, 6)


POOL = (
    (-1, 1.1, 1.1), (-1, 1, 1), (-0.5, 0.5, 1), (-2, 2.5, 2), (0, 1, 1), (-1.5, 1, 1), (-2, 1, 1), (-1, 0.5, 0.5),
    (-2.5, 1.5, 1.5), (-1, 0.9, 1.5), (1.5, -1, -1), (1, -1, -1), (0.5, -1, -1), (-0.5, 1, -1), (0, -0.5, -0.5),
    (1, -0.6, -0.6), (0.5, -0.5, -0.5), (-1, 1, -0.5),
)  # fmt: skip
GATES = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "NOR": [1, 0, 0, 0]}


def _rivals(a, b, c, d, gate, **_):
    found = [_outputs(w) == GATES[gate] for w in (a, b, c, d)]
    return len({a, b, c, d}) == 4 and 1 <= sum(found) <= 3


@quiz.several(
    title="Weights for a gate",
    given={
        "gate": choice(*GATES),
        **{name: choice(*POOL) for name in "abcd"},
        **{
            f"out_{name}": computed(recipe)
            for name, recipe in zip(
                "abcd", (lambda a: _outputs(a), lambda b: _outputs(b), lambda c: _outputs(c), lambda d: _outputs(d))
            )
        },
    },
    where=_rivals,
    options={name: (f"${{{{{name}}}}}$", f"Its outputs are {{{{out_{name}}}}}.") for name in "abcd"},
    why="Put in the four inputs, and remember that a sum of exactly 0 fires.",
    source="S1 'Boolean function using Perceptron'",
    topics=[
        "perceptron: y = 1 if w0 + w·x >= 0, else 0",
        "perceptron: inequalities for its weights",
        "Boolean function",
    ],
)
def weights_for_a_gate(a, b, c, d, gate, **_):
    """A perceptron answers 1 where $w_0 + w_1 x_1 + w_2 x_2 \\ge 0$, else 0. Which of these weights $(w_0, w_1, w_2)$
    compute {{gate}}? The outputs are wanted for the inputs (0, 0), (0, 1), (1, 0), (1, 1), in this order."""
    return {name for name, w in zip("abcd", (a, b, c, d)) if _outputs(w) == GATES[gate]}


@quiz.true_false(
    title="One > among the ≥",
    given={
        "c": floats(low=0.5, high=2, decimals=1),
        "more": floats(low=0.1, high=0.9, decimals=1),
        "less": choice(0.0, 0.0, 0.1, 0.2, 0.3),
        "w1": computed(lambda c, more: round(c + more, 1)),
        "w2": computed(lambda c, less: round(c - less, 1)),
        "sum": computed(lambda c, less: 0 if less == 0 else round(-less, 1)),
    },
    options={
        "meets": (
            "Every sum that must fire is at least 0, and a sum of exactly 0 fires",
            "Put in (0, 1): $w_0 + w_2 = {{sum}}$. All sums that must fire are to be $\\ge 0$.",
        ),
        "below": (
            "For one of the inputs that must fire, the sum lies below 0",
            "Put in (0, 1): $w_0 + w_2 = {{sum}}$. It has to be $\\ge 0$, and 0 itself is allowed.",
        ),
        "strict": (
            "The sums that must fire have to be above 0, and one of them is not",
            "The perceptron fires at $\\ge 0$. The slide's single > among the ≥ is a slip.",
        ),
        "equal": (
            "OR treats both inputs alike, so their weights have to be equal",
            "Unequal weights may compute OR as well. Only the signs of the four sums count.",
        ),
    },
    why="OR asks for $w_0 < 0$ and for $w_0 + w_1$, $w_0 + w_2$ and $w_0 + w_1 + w_2$ at least 0.",
    source="S1 'Boolean function using Perceptron: Example (OR)'",
    topics=["perceptron: inequalities for its weights", "perceptron: weights for OR"],
)
def or_at_the_border(c, less, **_):
    """For OR, a slide asks for $w_2 > -w_0$, but for $w_1 \\ge -w_0$. A perceptron fires where
    $w_0 + w_1 x_1 + w_2 x_2 \\ge 0$. Statement: the weights $w_0 = -{{c}}$,
    $w_1 = {{w1}}$, $w_2 = {{w2}}$ compute OR."""
    return (True, "meets") if less == 0 else (False, "below")


@quiz.formula(
    "({{t}} - {{a}}*x1)/{{c}}",
    title="The line between 0 and 1",
    names={"x1": (-4.0, 4.0)},
    given={
        "t": floats(low=0.5, high=3, decimals=1),
        "a": floats(low=0.5, high=3, decimals=1),
        "c": floats(low=1.5, high=3, decimals=1),
    },
    where=lambda t, a, c: len({t, a, c, 1.0}) == 4 and abs(t - 2) > 0.05,
    why="On the line $w_0 + w_1 x_1 + w_2 x_2 = 0$; solve this for $x_2$.",
    slips={
        "(-{{t}} - {{a}}*x1)/{{c}}": "The sign of $w_0$ is wrong: $w_0 = -{{t}}$ becomes $+{{t}}$ on the right side.",
        "({{t}} + {{a}}*x1)/{{c}}": "The term with $x_1$ changes its side, so it changes its sign.",
        "{{t}} - {{a}}*x1": "Divide by $w_2 = {{c}}$.",
        "({{a}}*x1 - {{t}})/{{c}}": "Both signs are turned round: $w_2 x_2 = -w_0 - w_1 x_1$.",
    },
    source="S1 'System of Linear Inequalities'",
    topics=["decision boundary", "perceptron: y = 1 if w0 + w·x >= 0, else 0"],
)
def boundary(sp, t, a, c):
    """A perceptron has $w_0 = -{{t}}$, $w_1 = {{a}}$, $w_2 = {{c}}$ and real inputs. Its outputs 0 and 1 meet along a
    straight line in the plane. Write $x_2$ on this line as a formula in $x_1$, named `x1`."""
    x1, x2 = sp.symbols("x1 x2")
    return sp.solve(-t + a * x1 + c * x2, x2)[0]


# --- XOR and separability ------------------------------------------------------------------------------

quiz.ordering(
    "xor_argument",
    "No perceptron, which fires where $w_0 + w_1 x_1 + w_2 x_2 \\ge 0$, computes XOR. Put the steps of"
    " the proof in order.",
    title="Why XOR has no weights",
    order=[
        "Suppose that $w_0$, $w_1$, $w_2$ compute XOR",
        "The inputs (0, 1) and (1, 0) then say: $w_0 + w_2 \\ge 0$ and $w_0 + w_1 \\ge 0$",
        "The sum of these two is $2 w_0 + w_1 + w_2 \\ge 0$",
        "Take away $w_0$, which (0, 0) makes negative: $w_0 + w_1 + w_2 > 0$",
        "But (1, 1) asks for $w_0 + w_1 + w_2 < 0$: there are no such weights",
    ],
    why="The two inputs with target 1 and the two with target 0 have the same sum, so what is asked of them "
    "contradicts itself.",
    source="S1 'The XOR Conundrum'",
    topics=["XOR: not linearly separable", "perceptron: inequalities for its weights"],
)

RULES = (
    ("at least two of the three inputs are 1", True, "The weights $(-2, 1, 1, 1)$ do it."),
    ("at most one of the three inputs is 1", True, "The weights $(1, -1, -1, -1)$ do it."),
    ("$x_1 = 1$ and at least one of $x_2$, $x_3$ is 1", True, "The weights $(-3, 2, 1, 1)$ do it."),
    ("$x_1 = 1$ or both $x_2$ and $x_3$ are 1", True, "The weights $(-2, 2, 1, 1)$ do it."),
    ("$x_1 = 1$ and $x_2 = 0$, whatever $x_3$ is", True, "The weights $(-1, 1, -1, 0)$ do it."),
    ("not all three inputs are 1", True, "The weights $(2, -1, -1, -1)$ do it."),
    ("exactly one of the three inputs is 1", False, "With $x_3 = 0$ it is XOR of the other two."),
    ("an odd number of the inputs is 1", False, "With $x_3 = 0$ it is XOR of the other two."),
    ("$x_1 = x_2$, whatever $x_3$ is", False, "It is the opposite of XOR of $x_1$ and $x_2$."),
    ("all three inputs are equal", False, "With $x_3 = x_2$ it is the opposite of XOR."),
    ("exactly two of the three inputs are 1", False, "With $x_3 = 1$ it is XOR of the other two."),
    ("$x_1$ and $x_3$ differ, whatever $x_2$ is", False, "It is XOR of $x_1$ and $x_3$."),
)


@quiz.true_false(
    title="One perceptron for a rule",
    given={
        "case": choice(*RULES),
        "rule": computed(lambda case: case[0]),
        "reason": computed(lambda case: case[2]),
    },
    options={
        "plane": ("A plane has all inputs with 1 on its one side, the rest on the other", "{{reason}}"),
        "none": ("No plane parts the inputs with 1 from the inputs with 0", "{{reason}}"),
        "three": (
            "With three inputs there are more weights, enough for every Boolean function",
            "No weights are enough for all of them: none tell whether the number of ones is odd.",
        ),
        "weights": (
            "A perceptron only computes functions that grow with every input",
            "Its weights may be negative: then the sum falls as this input goes from 0 to 1.",
        ),
    },
    why="{{reason}}",
    source="S1 'The XOR Conundrum'",
    topics=["linear separability", "XOR: not linearly separable"],
)
def rule_is_separable(case, **_):
    """Three inputs are 0 or 1. Statement: there is a perceptron with the inputs $x_1$, $x_2$, $x_3$ that answers 1
    exactly where {{rule}}."""
    return (True, "plane") if case[1] else (False, "none")


# --- learning ------------------------------------------------------------------------------------------


quiz.table(
    "one_correction",
    "A perceptron (1 where $w_0 + w_1 x_1 + w_2 x_2 \\ge 0$) has the weights $w_0 = {{w0}}$, $w_1 = {{w1}}$, "
    "$w_2 = {{w2}}$. Its next example is $x_1 = {{x1}}$, $x_2 = {{x2}}$ with the target $y = {{y}}$. Work out the sum "
    "`s`, the output `out`, and the weights `v0`, `v1`, `v2` after one step of the perceptron learning rule, with the "
    "rate 1.",
    title="One step of the learning rule",
    given={
        "w0": floats(low=-2, high=2, decimals=1),
        "w1": floats(low=-2, high=2, decimals=1),
        "w2": floats(low=-2, high=2, decimals=1),
        "x1": integers(low=-3, high=3),
        "x2": integers(low=2, high=3),
        "y": choice(0, 1),
    },
    where=lambda w0, w1, w2, x1, x2, y: (
        min(abs(w0), abs(w1), abs(w2)) > 0.05
        and x1 not in (0, 1)
        and (w0 + w1 * x1 + w2 * x2 >= 0) != y
        and abs(w0 + w1 * x1 + w2 * x2) > 0.3
    ),
    cells={
        "s": "w0 + w1*x1 + w2*x2",
        "out": "1 if s >= 0 else 0",
        "v0": "w0 + (y - out)",
        "v1": "w1 + (y - out)*x1",
        "v2": "w2 + (y - out)*x2",
    },
    slips={
        "s": {"w1*x1 + w2*x2": "the term $w_0$, with $x_0 = 1$, is missing."},
        "v0": {
            "w0": "$w_0$ learns too, with the input $x_0 = 1$.",
            "w0 - (y - out)": "the sign is turned round. A missed 1 adds the inputs, a missed 0 takes them away.",
        },
        "v1": {
            "w1 - (y - out)*x1": "the sign is turned round. A missed 1 adds the inputs, a missed 0 takes them away.",
            "w1 + (y - out)": "the step of a weight is its input, here $x_1$, not 1.",
        },
        "v2": {
            "w2 - (y - out)*x2": "the sign is turned round. A missed 1 adds the inputs, a missed 0 takes them away.",
            "w2 + (y - out)": "the step of a weight is its input, here $x_2$, not 1.",
        },
    },
    decimals=2,
    points=2,
    why="The answer was wrong, so $(1, x_1, x_2)$ is added on a missed 1 and taken away on a missed 0.",
    source="S1 'A Typical Machine Learning Set-up' (the perceptron learning algorithm)",
    topics=["perceptron learning rule: w + [1, x] or w − [1, x]", "update of a bias"],
)


def _epoch(targets, fires=lambda s: s >= 0, always=False, sign=1):
    w = [0, 0, 0]
    for (a, b), y in zip(CORNERS.tolist(), targets):
        if always:
            e = sign * (1 if y else -1)
        else:
            e = sign * (int(y) - fires(w[0] + w[1] * a + w[2] * b))
        w = [w[0] + e, w[1] + e * a, w[2] + e * b]
    return str(w)


quiz.printed(
    "one_epoch",
    "The perceptron learning rule goes once through the four inputs. What does this print?",
    title="One epoch",
    given={"targets": choice([0, 0, 0, 1], [0, 0, 1, 0], [0, 1, 1, 0], [1, 0, 0, 1], [0, 0, 1, 1], [0, 1, 0, 1])},
    code="""
w = [0, 0, 0]
rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
for (x1, x2), y in zip(rows, {{targets}}):
    fires = w[0] + w[1] * x1 + w[2] * x2 >= 0
    e = y - fires
    w = [w[0] + e, w[1] + e * x1, w[2] + e * x2]
print(w)
""",
    why="$e$ is 0 where the answer is right already, and the first sum, 0, fires.",
    source="S1 'A Typical Machine Learning Set-up' (the perceptron learning algorithm)",
    topics=["perceptron learning rule: w + [1, x] or w − [1, x]", "epoch"],
)


@quiz.misconception(of="one_epoch")
def zero_does_not_fire(targets):
    """This is what comes out if a sum of exactly 0 does not fire. Here the rule is `>= 0`: it does."""
    return _epoch(targets, fires=lambda s: s > 0)


@quiz.misconception(of="one_epoch")
def learns_from_right_answers(targets):
    """Here the weights change at every row. Where the answer is right, `e` is 0 and nothing changes."""
    return _epoch(targets, always=True)


@quiz.misconception(of="one_epoch")
def wrong_way(targets):
    """These weights moved the wrong way: a missed 1 gives `e = 1` and raises them, a missed 0 lowers them."""
    return _epoch(targets, sign=-1)


@quiz.misconception(of="one_epoch")
def nothing_learned(targets):
    """These are the weights from before the loop. At some row the answer is wrong, and there they change."""
    if _epoch(targets) == "[0, 0, 0]":
        raise ValueError("nothing is learned indeed")
    return "[0, 0, 0]"


# --- more than one unit --------------------------------------------------------------------------------

quiz.single(
    "xor_row",
    "A network for XOR has the hidden units $z_1$ ($x_1$ and not $x_2$) and $z_2$ ($x_2$ and not $x_1$), and the "
    "output $y = z_1$ or $z_2$. In its table a slide prints, for $(x_1, x_2) = (0, 1)$: $(z_1, z_2) = (0, 0)$ and "
    "$y = 1$. What is wrong in this row?",
    title="A row of the XOR table",
    right="The hidden outputs are $(z_1, z_2) = (0, 1)$, and $y = 1$ is right",
    why="$x_2$ and not $x_1$ is 1 there. With (0, 0) for two rows, the output unit could not tell them apart.",
    wrong={
        "The output is $y = 0$, and $(z_1, z_2) = (0, 0)$ is right": "XOR is 1 for (0, 1), so $y = 1$ is right. The "
        "hidden outputs are not: $x_2$ and not $x_1$ holds there.",
        "The hidden outputs are $(z_1, z_2) = (1, 0)$, and $y = 1$ is right": "$z_1$ is 1 for (1, 0), where $x_1$ is 1 "
        "and $x_2$ is not. For (0, 1) it is $z_2$ that fires.",
        "Nothing: the output unit tells (0, 1) from (0, 0) by its own weights": "The output unit sees $z_1$ and $z_2$ "
        "only. With equal hidden outputs it must give equal answers.",
    },
    source="S1 'Solving XOR using Multi-Layer Perceptrons (MLP)' (whose row for (0, 1) prints z = (0, 0))",
    topics=["XOR: solved with a hidden layer", "multilayer perceptron (MLP)"],
)


@quiz.formula(
    "2**n*(n + 2) + 1",
    title="Parameters of the 2ⁿ network",
    names={"n": range(1, 9)},
    slips={
        "2**n*(n + 1)": "The output unit, or every bias, is missing: each hidden unit has n weights and a bias, "
        "and the output has $2^n$ weights and a bias.",
        "2**n*(n + 2)": "The bias of the output unit is missing.",
        "n**2*(n + 2) + 1": "There are $2^n$ hidden units, one for each input pattern, not $n^2$.",
        "2**n*n + 1": "Each hidden unit also has a bias and a weight to the output.",
        "2**n": "These are the hidden units alone. Each of them has n weights, a bias, and a weight to the output.",
    },
    why="$2^n$ hidden units with $n$ weights and a bias each, and an output with $2^n$ weights and a bias.",
    source="S1 'Theorem: any boolean function of n inputs'",
    topics=["Boolean function: any one with 2^n hidden units (theorem)", "number of parameters"],
)
def parameters_of_the_theorem(sp):
    """Every Boolean function of $n$ inputs is computed by a network of perceptrons with one hidden layer of $2^n$ units
    and one output unit. How many weights and biases are there in all, as a formula in $n$?"""
    n = sp.symbols("n", positive=True, integer=True)
    hidden = 2**n
    return hidden * n + hidden + hidden * 1 + 1


quiz.matching(
    "what_was_new",
    "Which idea came with which unit or rule?",
    title="From the first neuron on",
    pairs={
        "McCulloch–Pitts neuron": "it counts its inputs and compares with a threshold",
        "perceptron": "some inputs count for more than others",
        "perceptron learning rule": "the weights are found from examples",
        "multilayer perceptron": "functions that no straight line separates",
        "sigmoid neuron": "close inputs give close outputs, with a slope",
    },
    reasons={
        "McCulloch–Pitts neuron": "it has no weights, only excitatory and inhibitory inputs and a threshold.",
        "perceptron": "its weights give more importance to some inputs.",
        "perceptron learning rule": "it corrects the weights at every wrong answer.",
        "multilayer perceptron": "its hidden layer makes XOR possible.",
        "sigmoid neuron": "it replaces the step, where 0.49 and 0.51 may get opposite answers, by a smooth curve.",
    },
    extra=["every input pattern needs its own network"],
    why="Each answers a question that the one before it left open.",
    points=2,
    source="S1 'McCulloch Pitts (MP) Neuron', 'Perceptron', 'Need for activation functions', 'Sigmoid Neuron'",
    topics=["linear threshold unit", "weight", "multilayer perceptron (MLP)", "sigmoid neuron: y = σ(w·x + b)"],
)
