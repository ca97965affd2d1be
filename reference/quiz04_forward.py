"""quiz04: forward propagation, from one unit to layers, shapes and parameters of a network."""

import math
from itertools import pairwise

import numpy as np

from grader import Quiz, choice, computed, floats, integers

quiz = Quiz(title="Forward propagation", chapter="D. Forward propagation")

# --- values --------------------------------------------------------------------------------------------

quiz.table(
    "smallest_network",
    "Three inputs, one hidden unit, one output unit, both sigmoid: $x = ({{x1}}, {{x2}}, {{x3}})$, the hidden unit has "
    "the weights $({{w1}}, {{w2}}, {{w3}})$ and the bias $b_1 = {{b1}}$, the output unit $w_4 = {{w4}}$ and "
    "$b_2 = {{b2}}$. Propagate forward: `z1` and `o1` are the pre-activation and the output of the hidden unit, `z2` "
    "and `o2` those of the output unit.",
    title="The smallest network",
    given={
        **{name: floats(low=-2, high=2, decimals=1) for name in ("x1", "x2", "x3")},
        **{name: floats(low=-1, high=1, decimals=1) for name in ("w1", "w2", "w3", "b1")},
        "w4": floats(low=0.8, high=2, decimals=1),
        "b2": floats(low=-1, high=1, decimals=1),
    },
    where=lambda x1, x2, x3, w1, w2, w3, b1, w4, b2: (
        min(map(abs, (x1, x2, x3, w1, w2, w3, b1, b2))) > 0.05
        and 0.3 < abs(w1 * x1 + w2 * x2 + w3 * x3 + b1) < 2
        and abs(w4 / (1 + math.exp(-w1 * x1 - w2 * x2 - w3 * x3 - b1)) + b2) > 0.15
    ),
    cells={
        "z1": "w1*x1 + w2*x2 + w3*x3 + b1",
        "o1": "sigma(z1)",
        "z2": "w4*o1 + b2",
        "o2": "sigma(z2)",
    },
    slips={
        "z1": {"w1*x1 + w2*x2 + w3*x3": "the bias of the hidden unit is missing."},
        "o1": {
            "z1": "this is z1 itself; the output of a unit is the sigmoid of it.",
            "sigma(-z1)": "the exponent has the wrong sign: $\\sigma(z) = 1/(1 + e^{-z})$.",
            "z1 if z1 > 0 else 0": "this is ReLU. The unit is a sigmoid unit.",
        },
        "z2": {
            "w4*z1 + b2": "the output unit gets o1, what the hidden unit answers, not z1.",
            "w4*o1": "the bias of the output unit is missing.",
        },
        "o2": {
            "z2": "this is z2 itself; the output of a unit is the sigmoid of it.",
            "sigma(-z2)": "the exponent has the wrong sign: $\\sigma(z) = 1/(1 + e^{-z})$.",
        },
    },
    points=2,
    why="Each unit takes the weighted sum of what it gets, adds its bias, and answers the sigmoid of that.",
    source="S0 'Forward Propagation Process'",
    topics=["forward propagation", "forward propagation: o1 = σ(w·x + b1), o2 = σ(w4·o1 + b2)"],
)


def _layer(z):
    return str(np.maximum(0, z).tolist())


quiz.printed(
    "relu_layer",
    "A layer of two ReLU units. What does this print?",
    title="A layer in code",
    given={
        "W": integers(2, 2, low=-3, high=3),
        "b": integers(2, low=-3, high=3),
        "x": integers(2, low=-2, high=3),
    },
    where=lambda W, b, x: (
        0 not in x and 0 not in W and min(W @ x + b) < 0 < max(W @ x + b) and x[0] != x[1] and W[0, 1] != W[1, 0]
    ),
    code="""
import numpy as np
W = np.array({{W}})
b = np.array({{b}})
x = np.array({{x}})
print(np.maximum(0, W @ x + b).tolist())
""",
    why="Each row of W belongs to one unit: row times x, plus its bias, and negative results become 0.",
    source="S1 'Feed Forward Neural Networks: Representation (Matrix Form)'",
    topics=["pre-activation and activation: Z = WH + b, H_out = g(Z)", "layer, fully connected"],
)


@quiz.misconception(of="relu_layer")
def columns_as_units(W, b, x):
    """Here each column of W was taken as one unit. `W @ x` takes each row times x."""
    return _layer(W.T @ x + b)


@quiz.misconception(of="relu_layer")
def bias_forgotten(W, b, x):
    """The biases are missing: `+ b` comes before the maximum."""
    return _layer(W @ x)


@quiz.misconception(of="relu_layer")
def relu_forgotten(W, b, x):
    """This is the pre-activation. `np.maximum(0, …)` makes the negative one 0."""
    return str((W @ x + b).tolist())


@quiz.misconception(of="relu_layer")
def bias_after_relu(W, b, x):
    """The bias was added after the maximum. It belongs to the pre-activation."""
    return str((np.maximum(0, W @ x) + b).tolist())


@quiz.misconception(of="relu_layer")
def product_by_element(W, b, x):
    """This is what `W * x` would give, element by element. `@` is the matrix product: it also adds up along a row."""
    return _layer(W * x + b)


@quiz.number(
    decimals=3,
    share=True,
    title="Softmax regression",
    given={
        "W": integers(3, 2, low=-2, high=2),
        "b": floats(3, low=-1, high=1, decimals=1),
        "x": floats(2, low=-1, high=1.5, decimals=1),
    },
    where=lambda W, b, x: (
        min(abs(x)) > 0.15 and min(abs(b)) > 0.15 and np.ptp(W @ x + b) < 3 and abs(sum(W @ x + b)) > 0.3
    ),
    why="The scores are $Wx + b$; softmax of them gives {{answer:.4f}} for the first class.",
    source="S1 'Softmax Activation'; S3 0:00:35 (regression as a network of one layer)",
    topics=["softmax: e^(z_i) / Σ e^(z_j)", "classification: multi-class"],
)
def softmax_regression(W, b, x):
    """A network has one layer, softmax with three classes: $W = {{W}}$, one row a class, and $b = {{b}}$. Which
    probability has the first class for $x = {{x}}$?"""
    e = np.exp(W @ x + b)
    return float(e[0] / e.sum())


@quiz.misconception(of="softmax_regression")
def biases_forgotten(W, b, x):
    """The biases are missing: the scores are $Wx + b$."""
    e = np.exp(W @ x)
    return float(e[0] / e.sum())


@quiz.misconception(of="softmax_regression")
def one_sigmoid(W, b, x):
    """This is the sigmoid of the first score alone. Softmax divides by the sum over all three classes."""
    return float(1 / (1 + np.exp(-(W @ x + b)[0])))


@quiz.misconception(of="softmax_regression")
def score_for_probability(W, b, x):
    """This is the score of the first class. Softmax makes probabilities of the scores."""
    return float((W @ x + b)[0])


@quiz.misconception(of="softmax_regression")
def share_of_the_scores(W, b, x):
    """This is the share of the first score in the sum of the scores. The exponentials come first."""
    return float((W @ x + b)[0] / (W @ x + b).sum())


# --- shapes --------------------------------------------------------------------------------------------


def _shape(which, n0, n1, n2, m):
    return {"W1": (n1, n0), "W2": (n2, n1), "b1": (n1, 1), "b2": (n2, 1), "A1": (n1, m), "A2": (n2, m)}[which]


@quiz.single(
    title="Which shape?",
    given={
        "n0": integers(low=2, high=9),
        "n1": integers(low=2, high=9),
        "n2": integers(low=2, high=9),
        "m": integers(low=10, high=40),
        "which": choice("W1", "W2", "b1", "b2", "A1", "A2"),
        "shown": computed(lambda which: f"{which[0]}_{which[1]}"),
    },
    where=lambda n0, n1, n2, **_: len({n0, n1, n2}) == 3,
    why="$W_l$ is $(n_l, n_{l-1})$, $b_l$ is $(n_l, 1)$, and $A_l$ has a row a unit, a column an example.",
    source="S3 0:12:23 (shape analysis); S1 'Representation (Matrix Form)'",
    topics=["forward propagation in matrix form", "vectorisation over the examples"],
)
def which_shape(which, n0, n1, n2, m, **_):
    """A network has {{n0}} inputs, {{n1}} hidden units and {{n2}} outputs, and gets {{m}} examples as the columns of
    $X$: $A_1 = g(W_1 X + b_1)$, $A_2 = g(W_2 A_1 + b_2)$. Which shape has ${{shown}}$?"""
    return _shape(which, n0, n1, n2, m)


@quiz.misconception(of="which_shape")
def turned_round(which, n0, n1, n2, m, **_):
    """Rows and columns are exchanged. With examples as columns, the units of the layer are the rows."""
    return _shape(which, n0, n1, n2, m)[::-1]


@quiz.misconception(of="which_shape")
def layer_mixed_up(which, n0, n1, n2, m, **_):
    """This is the shape in the other layer. The number of the layer stands in the index."""
    return _shape(which[0] + "21"[int(which[1]) - 1], n0, n1, n2, m)


@quiz.misconception(of="which_shape")
def examples_in_parameters(which, n0, n1, n2, m, **_):
    """Weights and biases are shared by all examples, so {{m}} is no part of their shape."""
    if which[0] == "A":
        raise ValueError("A does have a column for each example")
    return (_shape(which, n0, n1, n2, m)[0], m)


@quiz.misconception(of="which_shape")
def one_example(which, n0, n1, n2, m, **_):
    """This is the output for one example. There are {{m}} examples, each a column."""
    if which[0] != "A":
        raise ValueError("only A depends on the number of examples")
    return (_shape(which, n0, n1, n2, m)[0], 1)


def _fact(form, n, m):
    if form == "column":
        return f"A column of shape ({n}, 1) is repeated for each of the {m} columns."
    shape = f"({n},)" if form == "flat" else f"(1, {n})"
    if n == m:
        return f"The shape {shape} counts along the columns, and as {n} = {m} it fits: by example, not by unit."
    return f"The shape {shape} counts along the columns, and there are {m} of these, not {n}."


@quiz.single(
    title="Adding the bias",
    given={
        "n": integers(low=2, high=4),
        "m": integers(low=2, high=4),
        "form": choice("column", "flat", "row"),
        "shape": computed(lambda form, n: {"column": f"({n}, 1)", "flat": f"({n},)", "row": f"(1, {n})"}[form]),
        "fact": computed(_fact),
    },
    options={
        "fits": ("Each unit gets its own bias, for every example", "{{fact}}"),
        "silent": ("No error, but each example gets a bias, not each unit", "{{fact}}"),
        "error": ("NumPy raises an error, as the two shapes do not fit", "{{fact}}"),
    },
    why="{{fact}}",
    source="S3 0:12:46 (shape analysis); S1 'Representation (Matrix Form)'",
    topics=["broadcasting", "forward propagation in matrix form"],
)
def adding_the_bias(form, n, m, **_):
    """A layer of {{n}} units gets {{m}} examples as columns, so `W @ X` has the shape ({{n}}, {{m}}): a row a unit.
    Now `W @ X + b` is computed with NumPy, where `b` has the shape {{shape}}. What happens?"""
    return "fits" if form == "column" else "silent" if n == m else "error"


quiz.true_false(
    "batch_or_one_by_one",
    "A batch of examples, the columns of $X$, goes through a network of fully connected layers with ReLU. Statement: "
    "the output for one example depends on which other examples are in the batch.",
    title="A batch, or one by one",
    holds=False,
    reason="A column of $WX + b$ follows from its own column of $X$ alone",
    why="So a batch gives what a loop over the examples gives, only much faster: one matrix product in place of many.",
    wrong={
        "A matrix product $WX$ adds up over the columns of $X$": "It adds up along a column: over the inputs of one "
        "example, not over the examples.",
        "The outputs are averaged over the batch afterwards": "The losses are averaged, to get the cost. The outputs "
        "are not.",
        "All examples of the batch share the weights and biases": "They do, but sharing the weights does not mix the "
        "examples: each keeps its own column.",
    },
    source="S3 0:02:41 (why a batch: vectorisation)",
    topics=["vectorisation over the examples", "forward propagation in matrix form"],
)

quiz.line(
    "wrong_line",
    "This is meant to compute the outputs of a network with one hidden layer, for examples that are the columns of "
    "`X`. Which line is wrong?",
    title="Which line is wrong?",
    code="""
def forward(X, W1, b1, W2, b2):
    Z1 = W1 @ X + b1
    A1 = np.maximum(0, Z1)
    Z2 = W2 * A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2
""",
    right=4,
    why="`*` multiplies element by element. The weighted sums need the matrix product, `W2 @ A1`.",
    wrong={
        1: "The first line is right: a network needs its input, and weights and biases of both layers.",
        2: "Line 2 is right: `W1 @ X` has a row for each hidden unit, and `b1` is added to each column.",
        3: "Line 3 is right: ReLU of every entry.",
        5: "Line 5 is right: the sigmoid of the pre-activations of the output layer.",
        6: "Line 6 is right: the activations of the last layer are the output.",
    },
    source="S1 'Feed Forward Neural Networks: Representation (Matrix Form)'; S3 0:08:36",
    topics=["forward propagation in matrix form", "forward propagation: A_l = σ(W_l·A_(l−1) + b_l)"],
)

quiz.ordering(
    "from_input_to_cost",
    "Put the steps of one forward pass of a network with one hidden layer in order, from the batch to the cost.",
    title="From the batch to the cost",
    order=[
        "Multiply the batch $X$ by $W_1$ and add $b_1$",
        "Apply the hidden activation to every entry, which gives $A_1$",
        "Multiply $A_1$ by $W_2$ and add $b_2$",
        "Apply the output activation, which gives the predictions",
        "Compute the loss of each example from prediction and target",
        "Take the average of the losses, the cost",
    ],
    why="Linear part and activation alternate; then the loss of each example, then their average.",
    source="S3 0:02:57; S0 'Forward Propagation Process Explained'",
    topics=["forward propagation", "loss function and cost function"],
)


# --- sizes ---------------------------------------------------------------------------------------------


@quiz.number(
    title="How many layers?",
    given={
        "sizes": choice(
            [4, 3, 1], [5, 4, 3, 1], [8, 6, 2], [3, 5, 5, 2], [10, 8, 6, 4, 1], [6, 5, 4, 3, 2, 1], [7, 3, 3, 3, 4],
            [2, 9, 9, 9, 9, 9, 1], [12, 8, 8, 3], [9, 7, 5, 5, 3, 2],
        ),
        "count": computed(lambda sizes: len(sizes)),
    },
    why="The input is no layer: it computes nothing. So there are the hidden layers and the output layer.",
    source="S2 'Neural Network' (its note on the number of layers)",
    topics=["deep network, number of layers", "feed-forward network"],
)  # fmt: skip
def how_many_layers(sizes, **_):
    """A network has {{sizes}} units, from the input to the output. How many layers does it have, by the usual way of
    counting, in which a network without a hidden layer has one layer?"""
    return len(sizes) - 1


@quiz.misconception(of="how_many_layers")
def input_counted(sizes, **_):
    """This counts the input too. It has no weights and computes nothing, so it is not counted."""
    return len(sizes)


@quiz.misconception(of="how_many_layers")
def hidden_only(sizes, **_):
    """This counts the hidden layers only. The output layer has weights too: one more."""
    return len(sizes) - 2


@quiz.misconception(of="how_many_layers")
def units_counted(sizes, **_):
    """This is the number of units. A layer is one entry of {{sizes}}, however many units it has."""
    return sum(sizes)


@quiz.number(
    title="How many parameters?",
    given={
        "n0": integers(low=3, high=10),
        "n1": integers(low=2, high=8),
        "n2": integers(low=2, high=6),
        "n3": integers(low=1, high=3),
    },
    why="Each unit has a weight for each unit before it, and a bias: $(n_{l-1} + 1) n_l$ for every layer.",
    source="S3 0:03:32 (the network of three, two and one neurons)",
    topics=["number of parameters", "layer, fully connected"],
)
def how_many_parameters(n0, n1, n2, n3):
    """A fully connected network has {{n0}} inputs, hidden layers of {{n1}} and {{n2}} units, and {{n3}} outputs. How
    many parameters does it have, weights and biases together?"""
    return (n0 + 1) * n1 + (n1 + 1) * n2 + (n2 + 1) * n3


@quiz.misconception(of="how_many_parameters")
def without_biases(n0, n1, n2, n3):
    """These are the weights alone. Every hidden and output unit also has a bias."""
    return n0 * n1 + n1 * n2 + n2 * n3


@quiz.misconception(of="how_many_parameters")
def one_bias_a_layer(n0, n1, n2, n3):
    """Here each layer has one bias. Each unit has its own."""
    return n0 * n1 + n1 * n2 + n2 * n3 + 3


@quiz.misconception(of="how_many_parameters")
def bias_of_inputs(n0, n1, n2, n3):
    """Here the inputs have biases too. They are given numbers and have no parameters."""
    return n0 + (n0 + 1) * n1 + (n1 + 1) * n2 + (n2 + 1) * n3


@quiz.misconception(of="how_many_parameters")
def last_layer_left_out(n0, n1, n2, n3):
    """The output layer is missing: it has weights from the last hidden layer and biases."""
    return (n0 + 1) * n1 + (n1 + 1) * n2


@quiz.formula(
    "(n + 1)*{{h}} + ({{h}} + 1)*{{k}} + {{k}} + 1",
    title="Parameters as a formula",
    names={"n": range(1, 40)},
    given={"h": integers(low=4, high=8), "k": integers(low=2, high=5)},
    where=lambda h, k: h != k,
    slips={
        "n*{{h}} + {{h}}*{{k}} + {{k}}": "These are the weights alone. Each of the hidden and output units has a bias.",
        "n*{{h}} + {{h}}*{{k}} + {{k}} + 3": "Each unit has its own bias, not each layer one.",
        "(n + 1)*{{h}} + ({{h}} + 1)*{{k}}": "The output unit is missing: its weights and its bias.",
        "(n + 1)*{{h}} + ({{h}} + 1)*{{k}} + {{k}}": "The bias of the output unit is missing.",
        "(n + 1)*{{h}} + ({{h}} + 1)*{{k}} + {{k}} + 1 + n": "The inputs have no biases.",
    },
    why="Only the first layer depends on $n$: each of its units has $n$ weights.",
    source="S3 0:03:32, 0:04:36 (the parameters of the cat network)",
    topics=["number of parameters"],
)
def parameters_for_n(sp, h, k):
    """A fully connected network has $n$ inputs, hidden layers of {{h}} and {{k}} units, and one output unit. How many
    weights and biases does it have? Write a formula in $n$."""
    n = sp.symbols("n", positive=True, integer=True)
    return sum(a * b + b for a, b in pairwise([n, h, k, 1]))


@quiz.number(
    title="A flattened picture",
    given={"side": choice(8, 16, 20, 32, 64), "k": integers(low=2, high=9)},
    where=lambda side, k: k != 3,
    why="The input has $3 \\cdot {{side}}^2$ numbers; each unit has a weight for each of them, and a bias.",
    source="S3 0:03:32 (the picture of a cat, flattened into a vector)",
    topics=["number of parameters", "layer, fully connected"],
)
def flattened_picture(side, k):
    """A colour picture of {{side}} × {{side}} pixels, with red, green and blue, is flattened into a vector. It goes
    into a fully connected layer of {{k}} units. How many weights and biases does this layer have?"""
    return k * (3 * side**2 + 1)


@quiz.misconception(of="flattened_picture")
def colours_forgotten(side, k):
    """Each pixel has three numbers, red, green and blue, so the input is three times as long."""
    return k * (side**2 + 1)


@quiz.misconception(of="flattened_picture")
def no_biases_in_layer(side, k):
    """These are the weights alone. Each of the {{k}} units has a bias."""
    return k * 3 * side**2


@quiz.misconception(of="flattened_picture")
def one_bias_in_layer(side, k):
    """Here the layer has one bias. Each of its {{k}} units has its own."""
    return k * 3 * side**2 + 1


@quiz.misconception(of="flattened_picture")
def one_weight_a_pixel(side, k):
    """This is for one unit. Each of the {{k}} units has its own weight for every input, and its own bias."""
    return 3 * side**2 + 1


# --- what it can compute -------------------------------------------------------------------------------


@quiz.single(
    title="What is this network?",
    given={
        "hidden": choice("identity", "identity", "identity", "identity", "ReLU", "tanh", "sigmoid"),
        "last": choice("identity", "identity", "sigmoid"),
    },
    options={
        "linear": (
            "just the functions of linear regression",
            "That needs the identity in every layer. Here the hidden layers have {{hidden}}, the output {{last}}.",
        ),
        "logistic": (
            "just the functions of logistic regression",
            "That needs the identity in the hidden layers and a sigmoid at the end: here {{hidden}} and {{last}}.",
        ),
        "more": (
            "functions of neither linear nor logistic regression",
            "That needs hidden units that are not linear. Here they have this activation: {{hidden}}.",
        ),
    },
    why="Identity layers collapse into one, $W_3 W_2 W_1 x + b$; a sigmoid after it is logistic regression, and only "
    "hidden units that bend make more.",
    source="S3 0:41:32, 0:44:07 (identity activations make a linear regression), 0:00:35 (logistic regression)",
    topics=["activation function: why one is needed", "linear regression", "logistic regression",
            "identity (linear) activation"],
)  # fmt: skip
def what_network(hidden, last):
    """A network of three layers, with 3, 2 and 1 units, has this activation in both hidden layers: {{hidden}}. The
    output unit has the activation {{last}}. Which functions of its inputs can it compute?"""
    return "more" if hidden != "identity" else "linear" if last == "identity" else "logistic"


@quiz.formula(
    "{{slope}}*x {{const:+d}}",
    title="Three layers in one",
    names={"x": (-5.0, 5.0)},
    given={
        **{name: integers(low=-3, high=4) for name in ("w1", "b1", "w2", "b2", "w3", "b3")},
        "slope": computed(lambda w1, w2, w3: w1 * w2 * w3),
        "const": computed(lambda b1, w2, b2, w3, b3: w3 * (w2 * b1 + b2) + b3),
        "plain": computed(lambda b1, b2, b3: b1 + b2 + b3),
        "half": computed(lambda b1, w2, b2, w3, b3: w2 * b1 + w3 * b2 + b3),
        "added": computed(lambda w1, w2, w3: w1 + w2 + w3),
    },
    where=lambda w1, b1, w2, b2, w3, b3, slope, const, plain, half, added: (
        0 not in (w1, b1, w2, b2, w3, b3, const, added)
        and len({const, plain, half, 0}) == 4
        and added != slope
        and abs(slope) > 1
        and 1 not in (w2, w3)
    ),
    slips={
        "{{slope}}*x {{plain:+d}}": "$b_1$ and $b_2$ pass the later layers too, and are multiplied by their weights.",
        "{{slope}}*x {{half:+d}}": "$b_1$ passes the second and the third layer, and is multiplied by $w_2$ and $w_3$.",
        "{{slope}}*x": "The biases are missing.",
        "{{added}}*x {{const:+d}}": "The weights along the way are multiplied, not added.",
    },
    why="$w_3 w_2 w_1 x + w_3 w_2 b_1 + w_3 b_2 + b_3$.",
    source="S3 0:41:53–0:43:52",
    topics=["composition of affine maps: W2·W1 and W2·b1 + b2", "deep linear network"],
)
def three_in_one(sp, w1, b1, w2, b2, w3, b3, **_):
    """Three layers of one unit each have identity activations: $a_1 = w_1 x + b_1$, $a_2 = w_2 a_1 + b_2$,
    $y = w_3 a_2 + b_3$, with $w = ({{w1}}, {{w2}}, {{w3}})$ and $b = ({{b1}}, {{b2}}, {{b3}})$. Write
    $y$ as a formula in $x$."""
    y = sp.symbols("x")
    for w, b in ((w1, b1), (w2, b2), (w3, b3)):
        y = w * y + b
    return sp.expand(y)


TASKS = (
    ("the price of a house, which is never below 0", "relu"),
    ("the hours until a part fails, from 0 on", "relu"),
    ("the probability that a picture shows a cat", "sigmoid"),
    ("the share of a field that is under water", "sigmoid"),
    ("how good a move in a game is, from −1, lost, to 1, won", "tanh"),
    ("a steering angle, scaled to −1 for left and 1 for right", "tanh"),
    ("the profit of a shop, a gain or a loss of any size", "identity"),
    ("the change of a temperature, up or down without a limit", "identity"),
)


@quiz.single(
    title="The last unit",
    given={"task": choice(*TASKS), "target": computed(lambda task: task[0])},
    options={
        "relu": ("ReLU", "ReLU answers any number from 0 on."),
        "sigmoid": ("sigmoid", "The sigmoid answers between 0 and 1."),
        "tanh": ("tanh", "tanh answers between −1 and 1."),
        "identity": ("identity", "The identity answers any number, above and below 0."),
    },
    why="The range of the last activation has to be the range of the target.",
    source="S3 0:40:05 (the house and the reward); S2 'Which Activation Function should we use?'",
    topics=["activation function", "hidden unit and output unit"],
)
def the_last_unit(task, **_):
    """A network is to predict {{target}}. Which activation of the output unit allows exactly the numbers that make
    sense?"""
    return task[1]


quiz.single(
    "end_to_end",
    "A door is to open for known faces. One team trains a single network from camera picture to name (end-to-end), "
    "another one two networks: the first finds the face, the second recognises it. When are two stages likely to be "
    "better?",
    title="End-to-end, or in stages",
    right="When there is much data for each stage, but little from picture to name",
    why="Each stage is a simpler task. End-to-end has to learn everything from complete examples, and needs many.",
    wrong={
        "When there are very many pictures with names, and time to train on them": "That speaks for end-to-end: enough "
        "complete examples to learn the whole way at once.",
        "When nobody wants to say what the steps in between should be": "Two stages need just that: the face is a step "
        "in between that somebody has chosen.",
        "When the whole way from picture to name is to be improved by one gradient": "That is what end-to-end does: "
        "one network, one loss, one gradient.",
    },
    source="S2 'End-To-End Deep Learning'",
    topics=["end-to-end learning"],
)
