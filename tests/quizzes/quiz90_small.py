"""quiz90: one question of every kind."""

import numpy as np

from grader import Quiz, choice, floats, integers

quiz = Quiz(title="A small quiz", chapter="Z. Small")
ABOUT = {"source": "none", "topics": ["small things"]}

quiz.single(
    "capital",
    "Which of these is a *loss*?",
    right="Huber",
    why="It measures an error.",
    wrong={"ReLU": "ReLU is an activation.", "Adam": "Adam is an optimiser.", "Xavier": "Xavier draws weights."},
    **ABOUT,
)


@quiz.single(given={"z": floats(low=0.5, high=2, decimals=1)}, why="$\\tanh({{z}}) = {{answer:.3f}}$.", **ABOUT)
def tanh_at(z):
    """What is $\\tanh({{z}})$?"""
    return np.tanh(z)


@quiz.misconception(of="tanh_at")
def sigmoid_for_tanh(z):
    """This is the sigmoid."""
    return 1 / (1 + np.exp(-z))


@quiz.misconception(of="tanh_at")
def slope_for_value(z):
    """This is the slope of tanh, not its value."""
    return 1 - np.tanh(z) ** 2


@quiz.misconception(of="tanh_at")
def negative_argument(z):
    """The sign of the argument is lost."""
    return np.tanh(-z)


quiz.several(
    "zero_centred",
    "Which of these give values of both signs?",
    right={"tanh": "It lies between −1 and 1.", "leaky ReLU": "It is negative for negative inputs."},
    wrong={"sigmoid": "It lies between 0 and 1.", "ReLU": "It is never negative.", "softplus": "It is positive."},
    why="Both signs occur.",
    **ABOUT,
)

quiz.true_false(
    "relu_smooth",
    "ReLU has a derivative everywhere.",
    holds=False,
    reason="At 0 its two sides have different slopes",
    why="The slopes are 0 and 1.",
    wrong={
        "It jumps at 0 from one value to another": "It is continuous.",
        "It grows without any bound": "That is no matter.",
    },
    **ABOUT,
)


@quiz.number(
    given={"y": floats(2, low=-3, high=3, decimals=1), "p": floats(2, low=-3, high=3, decimals=1)},
    decimals=3,
    where=lambda y, p: bool(np.all(np.abs(y - p) > 0.5)),
    why="The mean of the squares is {{answer:.4f}}.",
    **ABOUT,
)
def mse(y, p):
    """Targets {{y}}, predictions {{p}}: what is the mean squared error?"""
    return np.mean((p - y) ** 2)


@quiz.misconception(of="mse")
def summed(y, p):
    """This is the sum. Divide by the number of examples."""
    return np.sum((p - y) ** 2)


@quiz.misconception(of="mse")
def absolute(y, p):
    """These are absolute errors, not squared ones."""
    return np.mean(np.abs(p - y))


@quiz.number(
    given={"n": integers(low=10, high=99), "k": integers(low=1, high=9)}, decimals=3, share=True, why="k/n.", **ABOUT
)
def accuracy(n, k):
    """{{k}} of {{n}} are right. What is the accuracy?"""
    return k / n


@quiz.formula(
    "{{a}}*f*(1 - f)",
    names={"f": (0.02, 0.98)},
    slips={"{{a}}*f*(f - 1)": "The sign is the other way round."},
    given={"a": choice(2, 3, 5)},
    why="The slope of the sigmoid, times {{a}}.",
    **ABOUT,
)
def slope(sp, a):
    """Let $f = \\sigma({{a}} z)$. Write its derivative by $z$ in $f$."""
    z, f = sp.symbols("z f")
    return sp.diff(1 / (1 + sp.exp(-a * z)), z).subs(z, sp.log(f / (1 - f)) / a)


quiz.matching(
    "belongs",
    "Which output layer for which task?",
    pairs={"two classes": "sigmoid", "many classes": "softmax", "a price": "no activation"},
    reasons={"two classes": "One probability.", "many classes": "They sum to one.", "a price": "Any number."},
    extra=["ReLU"],
    why="All three fit.",
    **ABOUT,
)

quiz.ordering(
    "steps", "Order one step of training.", order=["forward", "loss", "backward", "update"], why="So it is.", **ABOUT
)

quiz.table(
    "table",
    "One sigmoid unit with $w = {{w}}$, $x = {{x}}$, $t = {{t}}$.",
    given={"w": floats(low=0.3, high=1, decimals=1), "x": choice(0.5, 1.5, 2.0), "t": choice(0, 1)},
    cells={"net": "w*x", "O": "sigma(net)", "Err": "O*(1 - O)*(t - O)", "v": "w + 0.9*Err*x"},
    slips={"Err": {"t - O": "The factor O(1 − O) is missing."}},
    decimals=3,
    points=2,
    why="Each from the last.",
    **ABOUT,
)

quiz.printed(
    "loop",
    "What does this print?",
    code="total = 0\nfor i in range({{n}}):\n    total += i\nprint(total)",
    given={"n": integers(low=4, high=9)},
    why="0 + 1 + … is {{answer}}.",
    **ABOUT,
)


@quiz.misconception(of="loop")
def range_with_its_end(n):
    """`range(n)` ends before n."""
    return n * (n + 1) // 2


quiz.line(
    "broken",
    "Which line is wrong?",
    code="def relu(z):\n    mask = z < 0\n    return z * mask",
    right=2,
    wrong={1: "The name and the argument are fine.", 3: "Multiplying by a mask is fine."},
    why="It must be z > 0.",
    **ABOUT,
)
