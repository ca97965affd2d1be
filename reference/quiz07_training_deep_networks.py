"""quiz07: what makes deep networks train: signals, first weights, normalisation, regularisation, and choices."""

import numpy as np

from grader import Quiz, choice, computed, floats, integers

quiz = Quiz(title="Making networks train", chapter="G. Making networks train")

# --- signals that vanish or explode ----------------------------------------------------------------------


@quiz.number(
    given={
        "scale": choice(0.5, 0.8, 1.2, 1.5),
        "depth": integers(low=5, high=12),
        "x": choice(2.0, 3.0, 5.0),
    },
    digits=3,
    title="Through many layers",
    why="Each layer multiplies by {{scale}}, so {{depth}} layers by ${{scale}}^{{{depth}}}$.",
    source="S3 0:54:24–0:57:50",
    topics=["depth as an exponent: 1.5^L, 0.5^L", "deep linear network"],
)
def through_many_layers(scale, depth, x):
    """A network has {{depth}} layers of two units with identity activations and no biases. Each weight matrix is
    $\\begin{pmatrix} {{scale}} & 0 \\\\ 0 & {{scale}} \\end{pmatrix}$. The input is ({{x}}, {{x}}). What is the first
    entry of the output?"""
    return x * scale**depth


@quiz.misconception(of="through_many_layers")
def times_the_depth(scale, depth, x):
    """The factor was multiplied by the number of layers. It is applied once in each layer: a power."""
    return x * scale * depth


@quiz.misconception(of="through_many_layers")
def same_amount_each_layer(scale, depth, x):
    """This adds the same amount in each layer. A layer changes the signal by the same factor, not by the same
    amount."""
    return x * (1 + (scale - 1) * depth)


@quiz.misconception(of="through_many_layers")
def one_layer_short(scale, depth, x):
    """One layer is missing: there are as many factors as weight matrices."""
    return x * scale ** (depth - 1)


@quiz.misconception(of="through_many_layers")
def both_inputs_added(scale, depth, x):
    """Both inputs were added in each layer. The matrix is diagonal: each unit gets its own input only."""
    return x * (2 * scale) ** depth


@quiz.misconception(of="through_many_layers")
def input_left_out(scale, depth, x):
    """This is the factor of all layers together. Multiply the input by it."""
    return scale**depth


@quiz.true_false(
    given={"w": choice(2.0, 3.0, 3.6, 5.0, 6.0, 8.0), "depth": integers(low=5, high=15)},
    options={
        "above": (
            "The largest possible factor, weight times slope, is above 1",
            "The largest slope of the sigmoid is ¼. So the factors can exceed 1 where the weight is above 4; here it "
            "is {{w}}.",
        ),
        "below": (
            "The largest possible factor, weight times slope, is below 1",
            "The largest slope of the sigmoid is ¼. So all factors are below 1 where the weight is below 4; here it is "
            "{{w}}.",
        ),
        "slopes": (
            "Each slope is below 1, and so is the whole product",
            "The slopes are, but each is multiplied by a weight, here {{w}}.",
        ),
        "weights": (
            "Each weight is above 1, and so is the whole product",
            "The weights are, but each is multiplied by a slope of at most ¼.",
        ),
    },
    title="Can it grow?",
    why="A factor is weight times slope, and the slope is at most ¼: so the weight 4 divides the two cases.",
    source="S0 'Derivative of Sigmoid Function', 'Vanishing Gradient Problem'",
    topics=["vanishing gradient", "exploding gradient", "sigmoid: largest slope 1/4"],
)
def can_it_grow(w, depth):
    """In a chain of {{depth}} sigmoid units a gradient is multiplied by $w\\,\\sigma'(z)$ at each unit on its way back.
    All weights are $w = {{w}}$. Statement: for some values of $z$ the gradient grows on its way."""
    return (True, "above") if w > 4 else (False, "below")


quiz.true_false(
    "what_explodes",
    "An article says: “The exploding gradient problem occurs when the derivative of the activation function approaches "
    "infinity as "
    "the input approaches a certain value. This can happen with activation functions that have a wide range of output "
    "values, such as the ReLU function.”",
    holds=False,
    reason="The slope of ReLU is 0 or 1; it is products with large weights that explode",
    why="Each layer contributes a weight matrix and a slope. With slopes of 1 the weights alone decide.",
    wrong={
        "The slope of ReLU is 0 or 1; therefore gradients cannot explode if one uses it": "The slopes do not explode, "
        "but the "
        "weights are factors as well: $1.5^{20}$ is 3325.",
        "The slope of ReLU grows with its input, but it does not become infinite": "The slope is 1 for every positive "
        "input. What grows with the input is the output.",
        "The slope of ReLU is infinite at 0, but the chance to hit 0 is negligible": "At 0 it jumps from 0 to 1: the "
        "derivative does not exist there, but nothing is infinite.",
    },
    title="What explodes?",
    source="S2 '1.2.1- Exploding Gradient Problem'",
    topics=["exploding gradient", "ReLU: derivative 1 for z > 0, else 0"],
)


@quiz.number(
    given={
        "sides": choice((3, 4, 5), (4, 3, 5), (6, 8, 10), (8, 6, 10), (5, 12, 13), (12, 5, 13), (8, 15, 17)),
        "limit": choice(1.0, 2.0, 2.5, 4.0),
        "a": computed(lambda sides: float(sides[0])),
        "b": computed(lambda sides: -float(sides[1])),
        "norm": computed(lambda sides: sides[2]),
    },
    where=lambda sides, limit, a, b, norm: limit < a,
    decimals=3,
    title="Clipping by the global norm",
    why="The norm of all entries together is {{norm}}, so each is multiplied by {{limit}}/{{norm}}.",
    source="S2 '1.2.2- Solutions to Exploding Gradient Problem'",
    topics=["gradient clipping: by global norm, times max_norm/norm"],
)
def clipped_entry(sides, limit, a, b, norm):
    """The gradients of two layers are $[0, {{a}}]$ and $[{{b}}]$. They are clipped by their global norm to at most
    {{limit}}. What becomes of the entry {{a}}?"""
    return a * limit / np.hypot(a, b)


@quiz.misconception(of="clipped_entry")
def clipped_by_value(sides, limit, a, b, norm):
    """This is clipping by value (or by the norm of one layer). With the global norm all entries shrink by one factor,
    so the direction stays."""
    return limit


@quiz.misconception(of="clipped_entry")
def made_a_unit_vector(sides, limit, a, b, norm):
    """This makes the norm 1. It is to be the limit: multiply by it."""
    return a / np.hypot(a, b)


@quiz.misconception(of="clipped_entry")
def norm_not_rooted(sides, limit, a, b, norm):
    """Divided by the sum of squares. The norm is its root."""
    return a * limit / (a**2 + b**2)


@quiz.misconception(of="clipped_entry")
def sum_of_sizes(sides, limit, a, b, norm):
    """Divided by the sum of the absolute values. The norm is the root of the sum of squares."""
    return a * limit / (abs(a) + abs(b))


# --- the start -------------------------------------------------------------------------------------------

SPREAD = {"He": "sqrt(2/n_in)", "Glorot": "sqrt(2/(n_in + n_out))"}


@quiz.formula(
    "{{form}}",
    given={
        "rule": choice(*SPREAD),
        "form": computed(lambda rule: SPREAD[rule]),
        "other": computed(lambda rule: SPREAD["He" if rule == "Glorot" else "Glorot"]),
        "variance": computed(lambda rule: SPREAD[rule].removeprefix("sqrt")),
        "reason": computed(
            lambda rule: (
                "ReLU sets about half of its inputs to 0, so the weights make up for it with twice $1/n_{in}$."
                if rule == "He"
                else "The variance is one over the arithmetic mean of $n_{in}$ and $n_{out}$: signals pass forward, "
                "gradients "
                "back."
            )
        ),
    },
    names={"n_in": (2, 200), "n_out": (2, 200)},
    slips={
        "{{other}}": "This is the other rule: He looks at the inputs alone and is for ReLU, Glorot looks at both "
        "sides.",
        "{{variance}}": "This is the variance. The standard deviation is its root.",
        "sqrt(1/n_in)": "This is the older rule for sigmoid and tanh, which looks at the inputs alone.",
        "sqrt(6/n_in)": "This is the end of the range for a uniform distribution by He's rule.",
        "sqrt(6/(n_in + n_out))": "This is the end of the range for a uniform distribution by Glorot's rule.",
        "sqrt(2/n_out)": "This has the units of the layer. A unit adds up its inputs, so their number counts.",
        "sqrt(1/sqrt(n_in*n_out))": "This has a geometric mean, of which a lecture speaks. Glorot's is "
        "arithmetic, (n_in + n_out)/2.",
    },
    title="The spread of the first weights",
    why="{{reason}}",
    source="S3 1:00:28–1:04:10",
    topics=["He initialisation: √(2/n_in), for ReLU", "Glorot initialisation: √(2/(n_in + n_out))"],
)
def first_weights(sp, rule, **_):
    """The weights of a layer with $n_{in}$ inputs and $n_{out}$ units are drawn from a normal distribution with mean 0,
    by {{rule}}'s rule. Write their standard deviation in `n_in` and `n_out`; perhaps only one of the two occurs."""
    n_in, n_out, v = sp.symbols("n_in n_out v", positive=True)
    kept = n_in * v / 2 if rule == "He" else (n_in + n_out) / 2 * v
    return sp.sqrt(sp.solve(sp.Eq(kept, 1), v)[0])


@quiz.single(
    given={
        "case": choice("equal", "out", "bias"),
        "r": choice(0.0, 0.3, 0.5, -0.4),
        "q": choice(0.2, 0.6, -0.3),
        "b1": choice(0.0, 0.1),
        "v1": choice(0.4, -0.2, 0.7),
        "b2": computed(lambda case, b1: b1 + 0.2 * (case == "bias")),
        "v2": computed(lambda case, v1: round(v1 + 0.3 * (case == "out"), 1)),
    },
    options={
        "equal": (
            "They stay equal for ever: both get the same gradient at each step",
            "So it is where their weights, biases and outgoing weights are all equal: nothing can tell them apart.",
        ),
        "out": (
            "They part in the first step: errors come back through different weights",
            "So it is where only the outgoing weights differ: equal outputs, but different gradients.",
        ),
        "bias": (
            "They differ from the start: with different biases, their outputs differ",
            "So it is where the biases differ: their outputs, slopes and gradients differ as well.",
        ),
        "time": (
            "They part in the course of time: each example moves them differently",
            "An example moves equal units with equal outgoing weights in the same way; their order changes nothing.",
        ),
    },
    title="Will they ever differ?",
    why="Units stay equal only if everything about them is equal. That is why weights start at random.",
    source="S3 1:04:17–1:04:38; S2 'Weights Initialization In NN'",
    topics=["symmetry problem", "symmetry problem: broken by random weights"],
)
def symmetric_units(case, r, q, b1, v1, b2, v2):
    """Two sigmoid units of a hidden layer both have the incoming weights $[{{r}}, {{q}}]$. Their biases are {{b1}} and
    {{b2}}, their weights to the output ${{v1}}$ and ${{v2}}$. What happens to the two under gradient descent?"""
    return case


# --- normalisation ---------------------------------------------------------------------------------------


@quiz.number(
    given={"train": integers(4, low=1, high=12), "x": integers(low=1, high=16)},
    where=lambda train, x: train.std() >= 1.3 and abs(x - train.mean()) >= 1,
    decimals=3,
    title="A test example is normalised",
    why="$\\mu$ and $\\sigma$ are those of the training set, and one divides by $\\sigma$, not by its square.",
    source="S3 0:48:57–0:53:53",
    topics=["input normalisation: (x − μ)/σ", "training statistics for test data", "standardisation"],
)
def normalised_test_example(train, x):
    """A feature has the values {{train}} in the training set. A test example has the value {{x}}. What does the network
    get, if inputs are normalised to mean 0 and standard deviation 1 (taking the mean over the examples for the
    variance, too)?"""
    return (x - train.mean()) / train.std()


@quiz.misconception(of="normalised_test_example")
def divided_by_the_variance(train, x):
    """Divided by the variance σ², as a lecture says at first. To get the spread 1, divide by σ."""
    return (x - train.mean()) / train.var()


@quiz.misconception(of="normalised_test_example")
def one_less(train, x):
    """The squares were divided by m − 1. Here the mean over all m examples is asked for."""
    return (x - train.mean()) / train.std(ddof=1)


@quiz.misconception(of="normalised_test_example")
def not_centred(train, x):
    """The mean was not subtracted."""
    return x / train.std()


@quiz.misconception(of="normalised_test_example")
def not_scaled(train, x):
    """Only the mean was subtracted. Divide by the standard deviation, too."""
    return x - train.mean()


@quiz.misconception(of="normalised_test_example")
def test_value_included(train, x):
    """The test example was included in the mean and the standard deviation. They are the training set's alone."""
    both = np.append(train, x)
    return (x - both.mean()) / both.std()


quiz.single(
    "statistics_of_the_training_set",
    "Test inputs are normalised with $\\mu$ and $\\sigma$ of the training set, not with their own. Why?",
    right="The network has learnt from inputs scaled in just this way, and the test set stays unseen",
    why="The same input must mean the same to the network. Using test statistics would also leak information about the "
    "test set.",
    wrong={
        "Both sets have the same mean and spread, so computing them again would be a waste of time": "They differ, "
        "even "
        "if only by chance. It is not about time.",
        "Only so do the test inputs have the mean 0 and the spread 1, which the network needs": "With the training "
        "statistics they do not have them exactly, and they need not.",
        "The test set is made harder in this way, so that the accuracy is not too good to be true": "Nothing is made "
        "harder: each input is treated as a training input would be.",
    },
    title="Whose mean and spread?",
    source="S3 0:53:00–0:53:41; S2 '1.3- Common Solution for Both', Note",
    topics=["training statistics for test data", "data leakage"],
)

quiz.table(
    "batch_norm_by_hand",
    "Batch normalisation of one unit: its pre-activations in a batch of four are ${{z1}}$, ${{z2}}$, ${{z3}}$, "
    "${{z4}}$; "
    "$\\gamma = {{gamma}}$, $\\beta = {{beta}}$, and $\\varepsilon$ is left out. Give the mean `mu`, the variance "
    "`var`, "
    "the first value normalised, `n1`, and the output for it, `out1`.",
    cells={
        "mu": "(z1 + z2 + z3 + z4)/4",
        "var": "((z1 - mu)**2 + (z2 - mu)**2 + (z3 - mu)**2 + (z4 - mu)**2)/4",
        "n1": "(z1 - mu)/sqrt(var)",
        "out1": "gamma*n1 + beta",
    },
    slips={
        "mu": {"z1 + z2 + z3 + z4": "This is the sum. Divide by the number of examples, 4."},
        "var": {
            "((z1 - mu)**2 + (z2 - mu)**2 + (z3 - mu)**2 + (z4 - mu)**2)/3": "Divided by 3. Batch normalisation takes "
            "the "
            "mean over the batch, so divide by 4.",
            "(z1 - mu)**2 + (z2 - mu)**2 + (z3 - mu)**2 + (z4 - mu)**2": "This is the sum of the squares: divide by 4.",
            "sqrt(((z1 - mu)**2 + (z2 - mu)**2 + (z3 - mu)**2 + (z4 - mu)**2)/4)": "This is the standard deviation. "
            "The "
            "variance is asked for here.",
        },
        "n1": {
            "(z1 - mu)/var": "Divided by the variance: the spread is its root.",
            "z1/sqrt(var)": "The mean was not subtracted.",
        },
        "out1": {
            "gamma*(n1 + beta)": "The shift β is added after the scaling by γ.",
            "beta*n1 + gamma": "The two are swapped: γ scales and β shifts.",
            "gamma*z1 + beta": "The value before normalisation was scaled and shifted.",
        },
    },
    given={
        **{f"z{i}": integers(low=-6, high=8) for i in (1, 2, 3, 4)},
        "gamma": choice(0.5, 1.5, 2.0, 3.0),
        "beta": choice(-1.0, 0.5, 1.0),
    },
    where=lambda z1, z2, z3, z4, gamma, beta: np.var([z1, z2, z3, z4]) >= 2 and abs(z1 - (z1 + z2 + z3 + z4) / 4) >= 1,
    points=2,
    title="Batch normalisation by hand",
    why="Centre, divide by the root of the variance of the batch, then scale by $\\gamma$ and shift by $\\beta$.",
    source="S2 'Batch Normalization'",
    topics=["batch normalisation: γ(Z − μ)/√(σ² + ε) + β"],
)

quiz.true_false(
    "place_of_batch_norm",
    "An article says of batch normalisation: “It occurs after the activation function.” Statement: it may as well "
    "stand before.",
    holds=True,
    reason="It was first proposed for the pre-activations, and both places are in use",
    why="The original normalises $Z$ before the activation. After it works as well; the two are compared by trying.",
    wrong={
        "The two orders compute the same thing, since normalising only shifts and scales": "An activation is not "
        "linear: "
        "$\\sigma$ of a normalised value is not a normalised $\\sigma$.",
        "After ReLU many values are 0, and zeros have neither a mean nor a spread": "Any numbers have a mean and a "
        "spread, "
        "also those at 0 and above.",
        "Before the activation the values have the mean 0 and the spread 1 already": "That depends on weights and "
        "inputs; "
        "if it were so, nothing would be left to normalise.",
    },
    title="Before or after?",
    source="S2 '1.3- Common Solution for Both [Vanishing/Exploding] Gradient'",
    topics=["batch normalisation: before or after the activation"],
)

# --- not too close to the training data ------------------------------------------------------------------

quiz.printed(
    "inverted_dropout",
    "Inverted dropout in training. What is printed?",
    code="""
import numpy as np
A = np.array([{{a}}, {{b}}, {{c}}])
mask = np.array([{{m1}}, {{m2}}, {{m3}}])  # 1: keep
keep_prob = {{keep}}
print((A * mask / keep_prob).round().astype(int).tolist())
""",
    given={
        "a": choice(4, 8, 12, 20),
        "b": choice(8, 16, 24, 28),
        "c": choice(4, 12, 16, 32),
        "m1": integers(low=0, high=1),
        "m2": integers(low=0, high=1),
        "m3": integers(low=0, high=1),
        "keep": choice(0.5, 0.8),
    },
    where=lambda a, b, c, m1, m2, m3, keep: 1 <= m1 + m2 + m3 <= 2 and len({a, b, c}) == 3,
    title="Dropout in code",
    why="Units that are kept are divided by the probability to keep, so that the expected value stays what it was and "
    "nothing needs to be changed at test time.",
    source="S2 'Regularization'",
    topics=["dropout: inverted, A·mask/keep_prob"],
)


def _dropped(values, mask):
    return (np.array(values) * np.array(mask)).round().astype(int).tolist()


@quiz.misconception(of="inverted_dropout")
def kept_unchanged(a, b, c, m1, m2, m3, keep):
    """The kept units were left as they are. Inverted dropout divides them by the probability to keep."""
    return _dropped([a, b, c], [m1, m2, m3])


@quiz.misconception(of="inverted_dropout")
def kept_multiplied(a, b, c, m1, m2, m3, keep):
    """Multiplied by the probability to keep. In training one divides: fewer units must give as much together."""
    return _dropped([a * keep, b * keep, c * keep], [m1, m2, m3])


@quiz.misconception(of="inverted_dropout")
def mask_reversed(a, b, c, m1, m2, m3, keep):
    """The mask was read the other way round: here 1 keeps a unit and 0 drops it."""
    return _dropped([a / keep, b / keep, c / keep], [1 - m1, 1 - m2, 1 - m3])


@quiz.misconception(of="inverted_dropout")
def all_scaled(a, b, c, m1, m2, m3, keep):
    """Nothing was dropped: multiply by the mask, which sets the others to 0."""
    return _dropped([a / keep, b / keep, c / keep], [1, 1, 1])


@quiz.formula(
    "g + lam2*w/m + lam1*sign(w)/m",
    names={"g": (-2, 2), "w": (-3, 3), "lam1": (0.1, 2), "lam2": (0.1, 2), "m": range(2, 60)},
    slips={
        "g + lam2*w/(2*m) + lam1*sign(w)/m": "The ½ of the L2 penalty is used up by the derivative of w².",
        "g + 2*lam2*w/m + lam1*sign(w)/m": "The penalty has λ/(2m) already: its ½ and the 2 of the derivative cancel.",
        "g + lam2*w**2/(2*m) + lam1*abs(w)/m": "The penalties themselves were added. The gradient wants their "
        "derivatives.",
        "g + lam2*w/m + lam1/m": "The slope of |w| is 1 for positive weights only; for negative ones it is −1.",
        "g + lam2*w/m + lam1*w/m": "The slope of |w| is the sign of w: the L1 penalty pulls small weights as hard as "
        "large ones.",
        "g - lam2*w/m - lam1*sign(w)/m": "The penalties are added to the loss, so their derivatives are added, too.",
        "g + lam2*w + lam1*sign(w)": "The 1/m of both penalties is missing.",
        "g + lam2*w/m + lam1*abs(w)/m": "The slope of |w| is the sign of w, not |w|.",
        "lam2*w/m + lam1*sign(w)/m": "The gradient of the loss itself, g, is missing.",
    },
    title="Two penalties",
    why="L2 pulls in proportion to $w$, L1 always with the same strength: so L1 can make weights exactly 0, L2 only "
    "small.",
    source="S3 1:04:44; S2 'Regularization'",
    topics=["L2 regularisation: gradient λ/m·W", "L1 regularisation: λ/m·Σ |w|", "subgradient"],
)
def two_penalties(sp):
    """The loss $L$ has the slope $g$ with respect to a weight $w \\neq 0$. To it are added
    $\\frac{\\lambda_2}{2m} w^2$ (L2) and $\\frac{\\lambda_1}{m} |w|$ (L1). Write the slope of the whole in `g`, `w`,
    `lam1`, `lam2` and `m`; `sign(w)` and `abs(w)` may be used."""
    g, lam1, lam2, m = sp.symbols("g lam1 lam2 m", real=True)
    w = sp.Symbol("w", real=True)
    return sp.diff(g * w + lam2 / (2 * m) * w**2 + lam1 / m * sp.Abs(w), w)


CURVE = np.array([0.95, 0.82, 0.66, 0.55, 0.48, 0.45, 0.47, 0.52, 0.58, 0.65])


def _stop(losses, patience):
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        elif epoch - best >= patience:
            return best, epoch
    return best, len(losses) - 1


@quiz.number(
    given={
        "noise": floats(8, low=-0.12, high=0.12, decimals=2),
        "patience": choice(2, 3),
        "first": choice(0, 1, 2),
        "losses": computed(lambda noise, first: np.round(CURVE[first : first + 8] + noise, 2)),
    },
    where=lambda noise, patience, first, losses: (
        len(set(losses.tolist())) == 8 and _stop(losses, patience)[0] >= 1 and _stop(losses, patience)[1] < 7
    ),
    title="When to stop",
    why="Training stops in the first epoch that lies {{patience}} after the best one so far; the weights of the best "
    "one "
    "are kept.",
    source="S3 1:04:44–1:04:56; S1 'Learning Curves'",
    topics=["early stopping and patience", "overfitting"],
)
def when_to_stop(noise, patience, first, losses):
    """In epochs 0, 1, 2, … the validation loss is {{losses}}. Early stopping with patience {{patience}}: training ends
    with the first epoch that is {{patience}} epochs after the best so far. In which epoch does it end?"""
    return _stop(losses, patience)[1]


@quiz.misconception(of="when_to_stop")
def epoch_of_the_best(noise, patience, first, losses):
    """This is the best epoch, whose weights are kept. To know that it was the best, training has to go on for a
    while."""
    return _stop(losses, patience)[0]


@quiz.misconception(of="when_to_stop")
def counted_from_one(noise, patience, first, losses):
    """The epochs were counted from 1. Here the first one is epoch 0."""
    return _stop(losses, patience)[1] + 1


@quiz.misconception(of="when_to_stop")
def smallest_of_all(noise, patience, first, losses):
    """This is where the whole list is smallest. Training may have ended before: later losses are not known then."""
    if np.argmin(losses) == _stop(losses, patience)[0]:
        raise ValueError("not told apart from the best epoch")
    return np.argmin(losses)


@quiz.misconception(of="when_to_stop")
def at_the_first_rise(noise, patience, first, losses):
    """This is the first epoch in which the loss rises. The patience lets it rise for a while."""
    rise = int(np.argmax(np.diff(losses) > 0)) + 1
    if rise in (_stop(losses, patience)[0], np.argmin(losses)):
        raise ValueError("not told apart from another idea")
    return rise


# --- choices ---------------------------------------------------------------------------------------------


@quiz.number(
    given={
        "low": choice(-6, -5, -4),
        "high": choice(-1, 0),
        "start": integers(low=-5, high=-1),
        "end": integers(low=-4, high=-1),
    },
    where=lambda low, high, start, end: low < start < end < high,
    within=0.005,
    share=True,
    title="A rate drawn at random",
    why="On a log scale each power of ten is equally likely: ${{end}} - ({{start}})$ of ${{high}} - ({{low}})$ of "
    "them.",
    source="S2 'Hyper-Parameters Tuning'",
    topics=["log-uniform sampling: x = e^u, u uniform from ln(low) to ln(high)", "hyperparameter tuning"],
)
def rate_at_random(low, high, start, end):
    """A learning rate is drawn log-uniformly between $10^{{{low}}}$ and $10^{{{high}}}$. What is the probability that
    it lies between $10^{{{start}}}$ and $10^{{{end}}}$?"""
    return (end - start) / (high - low)


@quiz.misconception(of="rate_at_random")
def uniform_instead(low, high, start, end):
    """This is for uniform sampling, which almost never tries a small rate. On a log scale the exponent is uniform."""
    return (10.0**end - 10.0**start) / (10.0**high - 10.0**low)


@quiz.misconception(of="rate_at_random")
def powers_counted(low, high, start, end):
    """Powers of ten were counted, both ends included. What counts are the distances between the exponents."""
    return (end - start + 1) / (high - low + 1)


@quiz.misconception(of="rate_at_random")
def all_below_the_end(low, high, start, end):
    """This is the probability to lie below the upper end. What lies below the lower one does not count."""
    return (end - low) / (high - low)


@quiz.misconception(of="rate_at_random")
def all_above_the_start(low, high, start, end):
    """This is the probability to lie above the lower end. What lies above the upper one does not count."""
    return (high - start) / (high - low)


@quiz.number(
    given={
        "n0": choice(50, 64, 100),
        "n1": choice(20, 30, 40),
        "n2": choice(8, 10, 16),
        "old": choice(20, 100),
        "new": choice(2, 3, 4, 5),
    },
    title="Transfer learning",
    why="Only the new layer learns: ${{n2}} \\cdot {{new}}$ weights and {{new}} biases.",
    source="S2 'Transfer Learning'",
    topics=["transfer learning", "number of parameters"],
)
def trained_in_transfer(n0, n1, n2, old, new):
    """A network with layers {{n0}}–{{n1}}–{{n2}}–{{old}} was trained for {{old}} classes. For a related task with
    {{new}} classes and few examples its last layer is replaced by a new one, and all the others are frozen. How many
    parameters are trained?"""
    return (n2 + 1) * new


@quiz.misconception(of="trained_in_transfer")
def biases_left_out(n0, n1, n2, old, new):
    """These are the weights of the new layer. It has a bias for each class, too."""
    return n2 * new


@quiz.misconception(of="trained_in_transfer")
def nothing_frozen(n0, n1, n2, old, new):
    """These are all parameters. The frozen ones keep their values: only the new layer is trained."""
    return (n0 + 1) * n1 + (n1 + 1) * n2 + (n2 + 1) * new


@quiz.misconception(of="trained_in_transfer")
def the_frozen_ones(n0, n1, n2, old, new):
    """These are the frozen parameters. The others are asked for."""
    return (n0 + 1) * n1 + (n1 + 1) * n2


@quiz.misconception(of="trained_in_transfer")
def the_old_layer(n0, n1, n2, old, new):
    """This is the old last layer, which is gone. The new one has weights and a bias for each of the new classes."""
    return (n2 + 1) * old


@quiz.misconception(of="trained_in_transfer")
def two_layers(n0, n1, n2, old, new):
    """The layer before was counted, too. It is frozen."""
    return (n1 + 1) * n2 + (n2 + 1) * new


@quiz.single(
    given={
        "human": choice(1.0, 2.0),
        "train": choice(2.5, 3.0, 8.0, 9.0, 12.0),
        "dev": choice(4.0, 10.0, 12.0, 13.0, 16.0),
        "bias": computed(lambda human, train: train - human),
        "variance": computed(lambda train, dev: dev - train),
    },
    where=lambda human, train, dev, bias, variance: variance >= 1 and abs(bias - variance) >= 3,
    options={
        "variance": (
            "More regularisation or more training data",
            "This lowers the variance, dev − training error, here {{variance}} points. The avoidable bias is {{bias}} "
            "points: work on the larger of the two.",
        ),
        "bias": (
            "A larger network or a longer training",
            "This lowers the avoidable bias, training − human error, here {{bias}} points. The variance is "
            "{{variance}} "
            "points: work on the larger of the two.",
        ),
        "norm": (
            "Normalising the dev set by its own statistics",
            "The dev set is normalised with the training statistics; with its own its error would mean little.",
        ),
        "enough": (
            "Nothing: both of the gaps are small enough",
            "The gaps are {{bias}} and {{variance}} points; the larger is well worth work.",
        ),
    },
    title="What to work on next",
    why="Compare the avoidable bias, training − human error, with the variance, dev − training error.",
    source="S2 'BIAS - Variance', 'Avoidable Bias', 'Regularization'",
    topics=["bias and variance: which to work on", "regularisation", "human-level error"],
)
def what_to_work_on(human, train, dev, bias, variance):
    """On a task where humans make {{human}} % errors a network makes {{train}} % on the training set and {{dev}} % on
    the dev set. What is most promising?"""
    return "variance" if variance > bias else "bias"
