"""quiz03: losses for regression and classification, by hand, with their slopes and their conventions."""

import numpy as np

from grader import Quiz, bits, choice, computed, floats, integers

quiz = Quiz(title="Losses", chapter="C. Losses")


# --- squared errors ------------------------------------------------------------------------------------


@quiz.number(
    title="The cost of a batch",
    given={"y": floats(4, low=-3, high=3, decimals=1), "p": floats(4, low=-3, high=3, decimals=1)},
    where=lambda y, p: min(*abs(y), *abs(p)) > 0.05,
    decimals=3,
    why="The mean of the four squared errors $(\\hat y - y)^2$ is {{answer:.4f}}. A loss belongs to one example, the "
    "cost to the batch.",
    source="S0 'Understanding Mean Squared Error (MSE)'; S2 'Loss functions Vs Cost function'",
    topics=["mean squared error (MSE): (1/m) Σ (y − ŷ)²", "loss function and cost function"],
)
def mse_by_hand(y, p):
    """The loss of one example is $(\\hat y - y)^2$; the cost is the mean of the losses of a batch. The targets are
    $y = {{y}}$ and the predictions $\\hat y = {{p}}$. What is the cost?"""
    return np.mean((p - y) ** 2)


@quiz.misconception(of="mse_by_hand")
def half_kept(y, p):
    """This has a factor ½. Some sources put one there to make the slope simpler; this question has none."""
    return np.mean((p - y) ** 2) / 2


@quiz.misconception(of="mse_by_hand")
def sum_not_mean(y, p):
    """This is the sum of the squared errors. Divide it by the number of examples, 4."""
    return np.sum((p - y) ** 2)


@quiz.misconception(of="mse_by_hand")
def absolute_not_squared(y, p):
    """This is the mean of the absolute errors. Square each error before you take the mean."""
    return np.mean(np.abs(p - y))


@quiz.misconception(of="mse_by_hand")
def root_taken(y, p):
    """This is the root of the mean, the RMSE. The cost asked for is the mean itself."""
    return np.sqrt(np.mean((p - y) ** 2))


@quiz.misconception(of="mse_by_hand")
def squared_after_the_mean(y, p):
    """This squares the mean of the errors, where errors of opposite sign cancel. Square first, then take the mean."""
    return np.mean(p - y) ** 2


@quiz.misconception(of="mse_by_hand")
def divided_by_n_minus_1(y, p):
    """This divides by $n - 1$, as for a sample variance. A mean divides by $n = 4$."""
    return np.sum((p - y) ** 2) / 3


quiz.matching(
    "squared_error_slopes",
    """Sources write the squared error in four ways. There are {{n}} examples, and the first prediction $\\hat y_1$ is
    {{e}} above its target. What is $\\partial L / \\partial \\hat y_1$ for each $L$?""",
    title="Four conventions",
    given={
        "n": choice(4, 5, 8, 10),
        "e": floats(low=0.3, high=2.4, decimals=1),
        "sum_": computed(lambda e: round(2 * e, 10)),
        "mean_half": computed(lambda n, e: round(e / n, 10)),
        "mean_": computed(lambda n, e: round(2 * e / n, 10)),
    },
    pairs={
        "$L = \\sum_i (\\hat y_i - y_i)^2$": "{{sum_}}",
        "$L = \\sum_i (\\hat y_i - y_i)^2 / 2$": "{{e}}",
        "$L = \\sum_i (\\hat y_i - y_i)^2 / n$": "{{mean_}}",
        "$L = \\sum_i (\\hat y_i - y_i)^2 / (2n)$": "{{mean_half}}",
    },
    reasons={
        "$L = \\sum_i (\\hat y_i - y_i)^2$": "The square gives the factor 2, and nothing is divided.",
        "$L = \\sum_i (\\hat y_i - y_i)^2 / 2$": "The ½ cancels the 2 of the square; there is no mean.",
        "$L = \\sum_i (\\hat y_i - y_i)^2 / n$": "The square gives the factor 2, and the mean divides by n.",
        "$L = \\sum_i (\\hat y_i - y_i)^2 / (2n)$": "The ½ cancels the 2, and the mean still divides by n.",
    },
    points=2,
    why="All four have their minimum at the same place, but the steps of gradient descent differ by these factors.",
    source="S0 'Understanding Mean Squared Error (MSE)'; S1 'Regression Loss Functions'",
    topics=["squared error: with or without ½ and 1/m", "mean squared error: gradient (2/m)(ŷ − y)"],
)


def guessed(w, b, half="0.5*(", between=" + ", end=")"):
    """Write S1's loss at one guess as a formula: first the point (2.5, 0.9), then (0.5, 0.2)."""
    return f"{half}(0.9 - sigma(2.5*{w} + {b}))**2{between}(0.2 - sigma(0.5*{w} + {b}))**2{end}"


GUESSES = {"L1": ("0.5", "0"), "L2": ("(-0.1)", "0"), "L3": ("0.94", "(-0.94)"), "L4": ("1.42", "(-1.73)")}
HALF_FIRST = "The ½ stands before the whole sum: it halves both squares, not only one."
NO_HALF = "This has no ½. The loss here is half the sum of the two squares."

quiz.table(
    "guesses_of_w_and_b",
    """A unit $f(x) = \\sigma(wx + b)$ is fitted to the points $(0.5, 0.2)$ and $(2.5, 0.9)$ by guessing. The loss is
    $L = \\frac{1}{2} \\sum_i (y_i - f(x_i))^2$. What is it for these guesses $(w, b)$? L1: $(0.5, 0)$;
    L2: $(-0.1, 0)$; L3: $(0.94, -0.94)$; L4: $(1.42, -1.73)$.""",
    title="Guessing w and b",
    cells={name: guessed(*guess) for name, guess in GUESSES.items()},
    decimals=3,
    slips={
        name: {
            guessed(*guess, half="0.5*", end=""): HALF_FIRST,
            guessed(*guess, half="", between=" + 0.5*", end=""): HALF_FIRST,
            guessed(*guess, half="", end=""): NO_HALF,
        }
        for name, guess in list(GUESSES.items())[:3]
    },
    points=2,
    why="L3 and L4 are 0.0217 and 0.0029. The slides print 0.0214 and 0.0028: it seems that their $w$ and $b$ were "
    "rounded after the losses had been computed, so their last digit cannot be reproduced.",
    source="S1 'Can we try to find such a w*, b* manually'",
    topics=[
        "guess work: table of L(w, b) for guessed w and b",
        "loss of a sigmoid neuron: L(w, b) = ½ Σ (σ(wx + b) − y)²",
    ],
)


def _clear(w, b, x1, x2, y1, y2):
    f1, f2 = (1 / (1 + np.exp(-(w * x + b))) for x in (x1, x2))
    squares = (f1 - y1) ** 2, (f2 - y2) ** 2
    return min(squares) > 0.01 and abs(w * x1 + b) > 0.15 and abs(w * x2 + b) > 0.15 and abs(f1 - f2) > 0.05


quiz.table(
    "loss_of_a_guess",
    """Now other numbers. The points are $({{x1}}, {{y1}})$ and $({{x2}}, {{y2}})$, the guess is $w = {{w}}$,
    $b = {{b}}$. Compute $f_1 = \\sigma(w x_1 + b)$, $f_2 = \\sigma(w x_2 + b)$ and
    $L = \\frac{1}{2} \\sum_i (y_i - f_i)^2$.""",
    title="One more guess",
    given={
        "w": floats(low=-1.2, high=1.6, decimals=1),
        "b": floats(low=-1.5, high=1.5, decimals=1),
        "x1": floats(low=0.3, high=1.2, decimals=1),
        "x2": floats(low=1.8, high=3.2, decimals=1),
        "y1": floats(low=0.1, high=0.4, decimals=1),
        "y2": floats(low=0.6, high=0.9, decimals=1),
    },
    where=_clear,
    cells={"f1": "sigma(w*x1 + b)", "f2": "sigma(w*x2 + b)", "L": "0.5*((y1 - f1)**2 + (y2 - f2)**2)"},
    decimals=3,
    slips={
        "f1": {
            "w*x1 + b": "This is the pre-activation. The unit's output is its sigmoid.",
            "1/(1 + exp(w*x1 + b))": "The exponent has the wrong sign: $\\sigma(z) = 1/(1 + e^{-z})$.",
        },
        "f2": {
            "w*x2 + b": "This is the pre-activation. The unit's output is its sigmoid.",
            "1/(1 + exp(w*x2 + b))": "The exponent has the wrong sign: $\\sigma(z) = 1/(1 + e^{-z})$.",
        },
        "L": {
            "(y1 - f1)**2 + (y2 - f2)**2": NO_HALF,
            "0.5*(y1 - f1)**2 + (y2 - f2)**2": HALF_FIRST,
        },
    },
    points=2,
    why="With two points, half the sum happens to be their mean; with more points it is not.",
    source="S1 'Let us try some other values of w, b'",
    topics=["loss of a sigmoid neuron: L(w, b) = ½ Σ (σ(wx + b) − y)²", "sigmoid neuron: y = σ(w·x + b)"],
)


# --- absolute errors and Huber -------------------------------------------------------------------------


@quiz.number(
    title="One constant for all",
    given={"y": integers(4, low=1, high=12), "far": integers(low=30, high=80)},
    where=lambda y, far: len(set(y.tolist())) == 4 and abs(np.mean(y) - np.median(y)) > 0.1,
    why="The mean absolute error is least at the median, {{answer}}. However far away the outlier is, the median "
    "stays; the mean, where the MSE is least, follows it.",
    source="S0 'Transitioning to Mean Absolute Error (MAE)'; S1 'Regression Loss Functions'",
    topics=["mean absolute error (MAE): (1/m) Σ |y − ŷ|", "outlier, robust loss"],
)
def best_constant(y, far):
    """A model predicts the same number $c$ for every example. The targets are {{y}} and an outlier, {{far}}. Which
    $c$ makes the mean absolute error of all five smallest?"""
    return np.median([*y, far])


@quiz.misconception(of="best_constant")
def mean_of_all(y, far):
    """This is the mean, where the mean squared error is smallest. The absolute error is smallest at the median."""
    return np.mean([*y, far])


@quiz.misconception(of="best_constant")
def mean_without_outlier(y, far):
    """This is the mean of the other four. The outlier counts too, and it is the median that is asked for."""
    return np.mean(y)


@quiz.misconception(of="best_constant")
def median_without_outlier(y, far):
    """This is the median of the other four. The outlier is one of the five examples, however far away it lies."""
    return np.median(y)


@quiz.misconception(of="best_constant")
def middle_of_the_range(y, far):
    """This lies halfway between the smallest and the largest target. The median halves their number instead."""
    return (min(y) + far) / 2


@quiz.misconception(of="best_constant")
def middle_as_listed(y, far):
    """This target stands third in the list. Sort the targets before you take the middle one."""
    return y[2]


@quiz.number(
    title="The slope of the mean absolute error",
    given={
        "n": choice(4, 5, 8, 10),
        "y": floats(low=-3, high=3, decimals=1),
        "p": floats(low=-3, high=3, decimals=1),
    },
    where=lambda n, y, p: abs(p - y) > 0.25 and min(abs(abs(p - y) - 0.5), abs(abs(p - y) - 1)) > 0.05,
    why="The slope of $|\\hat y - y|$ is the sign of $\\hat y - y$, however large the error is; the mean divides by "
    "{{n}}.",
    source="S0 'Visual Representation and Calculation Challenges'; S1 'Regression Loss Functions'",
    topics=["mean absolute error: subgradient (1/m)·sign(ŷ − y)", "subgradient"],
)
def mae_slope(n, y, p):
    """The loss is the mean absolute error of {{n}} predictions. One of them is $\\hat y = {{p}}$, its target is
    $y = {{y}}$. What is the derivative of the loss with respect to this $\\hat y$?"""
    return np.sign(p - y) / n


@quiz.misconception(of="mae_slope")
def mean_forgotten(n, y, p):
    """This is the slope for one example alone. The loss is a mean, so it is divided by the number of examples."""
    return np.sign(p - y)


@quiz.misconception(of="mae_slope")
def target_minus_prediction(n, y, p):
    """The sign is turned round: where the prediction is too high, raising it raises the loss."""
    return -np.sign(p - y) / n


@quiz.misconception(of="mae_slope")
def slope_of_squares(n, y, p):
    """This is the slope of the mean squared error. That of the absolute error does not grow with the error."""
    return 2 * (p - y) / n


@quiz.misconception(of="mae_slope")
def error_itself(n, y, p):
    """This is the error over n. The slope of $|\\hat y - y|$ is 1 or −1, not the error."""
    return (p - y) / n


quiz.true_false(
    "differentiable_everywhere",
    """A slide says: “A loss function must be continuous and differentiable at each point.” Statement: training by
    gradient descent needs this.""",
    title="Must a loss have a slope everywhere?",
    holds=False,
    reason="At a kink any slope between those of the two sides serves as a subgradient",
    why="The mean absolute error has a kink at error 0, and L1 penalties have one too; both are trained every day. At "
    "the kink itself one takes a subgradient, mostly 0.",
    wrong={
        "Descent only compares values of the loss, so it does without slopes altogether": "Gradient descent steps "
        "along the slope. Nearly everywhere there is one, and that is enough.",
        "Without a slope at every single point the chain rule says nothing about any weight": "The chain rule holds "
        "wherever there are slopes, which is everywhere but at single points.",
        "The mean absolute error has a slope everywhere, since absolute values are continuous": "$|e|$ is continuous, "
        "but at $e = 0$ it has slope −1 on one side and 1 on the other.",
    },
    source="S1 'Neural Network learning as optimization'",
    topics=["subgradient", "regression loss"],
)


@quiz.number(
    title="The Huber loss",
    given={
        "small": floats(low=0.1, high=0.9, decimals=1),
        "large": floats(2, low=2.1, high=5, decimals=1),
        "delta": choice(1, 1.5, 2),
        "e": computed(lambda small, large: np.round([large[0], -small, -large[1]], 1)),
    },
    decimals=3,
    why="Up to δ an error costs ½e², beyond it δ(|e| − ½δ): here once the first and twice the second. The mean is "
    "{{answer:.4f}}.",
    source="S0 'Huber Loss in Linear Regression'; S1 'Regression Loss Functions'",
    topics=["Huber loss: ½e² for |e| <= δ, else δ(|e| − ½δ)"],
)
def huber_by_hand(delta, e, **_):
    """Three predictions have the errors $e = {{e}}$. What is their mean Huber loss with $\\delta = {{delta}}$, the one
    whose pieces meet at $|e| = \\delta$?"""
    return np.mean(np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2)))


@quiz.misconception(of="huber_by_hand")
def small_ones_without_half(delta, e, **_):
    """The small error is squared without the ½, as a slide prints it. Then the pieces do not meet at δ."""
    return np.mean(np.where(np.abs(e) <= delta, e**2, delta * (np.abs(e) - delta / 2)))


@quiz.misconception(of="huber_by_hand")
def nothing_subtracted(delta, e, **_):
    """The large errors count δ|e|. Without the −½δ² the loss jumps up where the second piece begins."""
    return np.mean(np.where(np.abs(e) <= delta, e**2 / 2, delta * np.abs(e)))


@quiz.misconception(of="huber_by_hand")
def plain_absolute_error(delta, e, **_):
    """The large errors count |e|. The second piece is δ(|e| − ½δ), so that it continues the first."""
    return np.mean(np.where(np.abs(e) <= delta, e**2 / 2, np.abs(e)))


@quiz.misconception(of="huber_by_hand")
def squares_throughout(delta, e, **_):
    """All three errors are squared. Those beyond δ take the linear piece, which is the point of this loss."""
    return np.mean(e**2 / 2)


@quiz.misconception(of="huber_by_hand")
def pieces_swapped(delta, e, **_):
    """The pieces are swapped: the square is for errors up to δ, the linear piece for those beyond."""
    return np.mean(np.where(np.abs(e) > delta, e**2 / 2, delta * (np.abs(e) - delta / 2)))


@quiz.misconception(of="huber_by_hand")
def summed_over_errors(delta, e, **_):
    """This is the sum over the three errors. Divide it by 3."""
    return np.sum(np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2)))


@quiz.formula(
    "d**2/2",
    title="The gap in a printed Huber loss",
    names={"d": (0.2, 4)},
    slips={
        "d**2": "This is the value of the first piece at $|e| = \\delta$. Take away the value of the second.",
        "0": "The pieces meet only if the first one has its ½: e² and δ(|e| − ½δ) differ at |e| = δ.",
    },
    why="At $|e| = \\delta$ the first piece gives $\\delta^2$, the second $\\delta(\\delta - \\frac{1}{2}\\delta)$, "
    "which is $\\frac{1}{2}\\delta^2$. With ½e² there is no gap, and the slopes agree too.",
    source="S1 'Regression Loss Functions', Huber loss",
    topics=["Huber loss: ½e² for |e| <= δ, else δ(|e| − ½δ)"],
)
def huber_gap(sp):
    """A slide prints the Huber loss as $e^2$ for $|e| \\le \\delta$ and $\\delta(|e| - \\frac{1}{2}\\delta)$ beyond.
    By how much does this loss drop as $|e|$ passes $\\delta$? Write $d$ for $\\delta$."""
    e, d = sp.symbols("e d", positive=True)
    return (e**2 - d * (e - d / 2)).subs(e, d)


# --- cross entropy -------------------------------------------------------------------------------------


@quiz.number(
    title="Binary cross entropy",
    given={"y": bits(3), "p": floats(3, low=0.1, high=0.9, decimals=1)},
    where=lambda y, p: 0 < sum(y) < 3 and 0.5 not in p.tolist(),
    decimals=3,
    why="Each example counts −ln of the probability that its own class was given: $p$ where $y = 1$, $1 - p$ where "
    "$y = 0$. The mean is {{answer:.4f}}.",
    source="S0 'Binary Cross Entropy'; S1 'Classification Loss Functions'",
    topics=["binary cross entropy: −(y·ln p + (1 − y)·ln(1 − p))", "log loss (logistic loss)"],
)
def bce_by_hand(y, p):
    """The labels are $y = {{y}}$, the predicted probabilities of class 1 are $p = {{p}}$. What is the mean binary
    cross entropy, with the natural logarithm?"""
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@quiz.misconception(of="bce_by_hand")
def zeros_left_out(y, p):
    """Only the examples with $y = 1$ are counted. Those with $y = 0$ count $-\\ln(1 - p)$."""
    return -np.mean(y * np.log(p))


@quiz.misconception(of="bce_by_hand")
def same_probability_in_both(y, p):
    """Both terms have $\\ln p$. Where $y = 0$ the true class has the probability $1 - p$."""
    return -np.mean(np.log(p))


@quiz.misconception(of="bce_by_hand")
def classes_swapped(y, p):
    """Here $p$ is taken as the probability of class 0. It is that of class 1."""
    return -np.mean((1 - y) * np.log(p) + y * np.log(1 - p))


@quiz.misconception(of="bce_by_hand")
def summed_over_examples(y, p):
    """This is the sum over the three examples. Divide it by 3."""
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))


@quiz.misconception(of="bce_by_hand")
def logarithm_to_base_10(y, p):
    """This uses the logarithm to base 10. Losses use the natural one, ln."""
    return -np.mean(y * np.log10(p) + (1 - y) * np.log10(1 - p))


@quiz.misconception(of="bce_by_hand")
def logarithm_to_base_2(y, p):
    """This uses the logarithm to base 2. Losses use the natural one, ln."""
    return -np.mean(y * np.log2(p) + (1 - y) * np.log2(1 - p))


@quiz.formula(
    "(p - y)/(p*(1 - p))",
    title="The slope of binary cross entropy",
    names={"p": (0.05, 0.95), "y": range(2)},
    slips={
        "p - y": "This is the slope in $z$, where $p = \\sigma(z)$: the sigmoid's factor p(1 − p) has cancelled. Here "
        "the slope in $p$ is asked for.",
        "-y/p - (1 - y)/(1 - p)": "The inner derivative of $1 - p$ is −1, so the second term changes its sign.",
        "-(y*log(p) + (1 - y)*log(1 - p))": "This is the loss itself. Its derivative is asked for.",
        "(p - y)*p*(1 - p)": "This is the slope in $z$ of the squared error. The loss here is cross entropy.",
        "-y/p": "The second term of the loss, with $1 - y$, has a slope as well.",
    },
    why="$-y/p + (1 - y)/(1 - p)$ over a common denominator. Times the sigmoid's slope p(1 − p) it is $p - y$.",
    source="S0 'Binary Cross Entropy'; S3 4:03",
    topics=["binary cross entropy: gradient (p − y)/(m·p(1 − p))"],
)
def bce_slope(sp):
    """One example has the loss $L = -(y \\ln p + (1 - y) \\ln(1 - p))$. Write $\\partial L/\\partial p$ as a formula in
    $y$ and $p$."""
    y, p = sp.symbols("y p")
    return sp.diff(-(y * sp.log(p) + (1 - y) * sp.log(1 - p)), p)


CLASSES = {
    "first": integers(2, low=1, high=6),
    "second": integers(2, low=1, high=6),
    "P": computed(lambda first, second: np.round(np.stack([first, second, 10 - first - second], axis=1) / 10, 1)),
}


@quiz.number(
    title="Categorical cross entropy",
    given={**CLASSES, "labels": integers(2, low=0, high=2)},
    where=lambda first, second, P, labels: np.all(P > 0.05) and labels[0] != labels[1],
    decimals=3,
    why="Only the probability of each row's true class counts: the mean of its −ln is {{answer:.4f}}.",
    source="S0 'Categorical Cross Entropy'; S1 'Feed Forward Neural Networks: Loss and Activation Functions'",
    topics=["categorical cross entropy: −Σ y_j·ln p_j", "sparse categorical cross entropy: −ln p of the true class"],
)
def cce_by_hand(P, labels, **_):
    """Each row of $P = {{P}}$ has the predicted probabilities of classes 0, 1 and 2 for one example. The true classes
    are {{labels}}. What is the mean categorical cross entropy, with the natural logarithm?"""
    return -np.mean(np.log(P[np.arange(2), labels]))


@quiz.misconception(of="cce_by_hand")
def mean_over_all_entries(P, labels, **_):
    """This divides by all six entries. The mean is over the examples, of which there are 2."""
    return -np.sum(np.log(P[np.arange(2), labels])) / P.size


@quiz.misconception(of="cce_by_hand")
def sum_of_examples(P, labels, **_):
    """This is the sum over the two examples. Divide it by 2."""
    return -np.sum(np.log(P[np.arange(2), labels]))


@quiz.misconception(of="cce_by_hand")
def all_classes_counted(P, labels, **_):
    """The logarithms of all classes are added. The target is 0 for the others, so only the true class counts."""
    return -np.sum(np.log(P)) / 2


@quiz.misconception(of="cce_by_hand")
def base_10(P, labels, **_):
    """This uses the logarithm to base 10. Losses use the natural one, ln."""
    return -np.mean(np.log10(P[np.arange(2), labels]))


@quiz.misconception(of="cce_by_hand")
def mean_inside_the_logarithm(P, labels, **_):
    """This takes the logarithm of the mean probability. Take −ln of each first, then the mean."""
    return -np.log(np.mean(P[np.arange(2), labels]))


@quiz.misconception(of="cce_by_hand")
def base_2(P, labels, **_):
    """This uses the logarithm to base 2. Losses use the natural one, ln."""
    return -np.mean(np.log2(P[np.arange(2), labels]))


quiz.single(
    "missing_minus",
    """Lecture notes give the categorical cross entropy as $\\sum_j y_j \\ln \\hat y_j$, without a minus sign. A network
    is trained to make exactly this as small as possible. What happens?""",
    title="A sign that is missing",
    right="The probability of the true class is pushed towards 0",
    why="$\\ln \\hat y$ of the true class is at most 0, and it has no lower bound: the smaller $\\hat y$ is, the "
    "smaller the sum. The minus turns this round.",
    wrong={
        "The probability of the true class rises as it should, only more slowly": "The slope has the opposite sign, "
        "not another size. Descent moves the other way.",
        "The weights stay as they are, since no sum below 0 is a valid loss": "A loss may be negative; gradient "
        "descent only follows its slope, and this slope is not 0.",
        "The sum rises to 0, where the predictions agree with the targets": "That is what training should do. "
        "Descent lowers the sum, away from 0.",
    },
    source="S0 'Formula Breakdown'",
    topics=["categorical cross entropy: −Σ y_j·ln p_j", "classification: multi-class"],
)


quiz.printed(
    "picked_probabilities",
    "The labels are whole numbers, as for the sparse categorical cross entropy. What does this print?",
    title="Which probabilities count?",
    code="""import numpy as np
P = np.array({{P}})
labels = np.array({{labels}})
print(P[np.arange(3), labels])""",
    given={
        "first": integers(3, low=1, high=6),
        "second": integers(3, low=1, high=6),
        "P": computed(lambda first, second: np.round(np.stack([first, second, 10 - first - second], axis=1) / 10, 1)),
        "labels": integers(3, low=0, high=2),
    },
    where=lambda first, second, P, labels: np.all(P > 0.05) and len(set(labels.tolist())) == 2,
    why="From row 0, 1, 2 the entry of that row's label, counted from 0. The sparse cross entropy is the mean of −ln "
    "of these three.",
    source="S1 'Keras Metrics', 'Probabilistic metrics'",
    topics=["sparse categorical cross entropy: −ln p of the true class", "one-hot encoding"],
)


@quiz.misconception(of="picked_probabilities")
def largest_of_each_row(P, labels, **_):
    """These are the largest entries of the rows. The loss takes the entry of the true class, likely or not."""
    return str(P.max(axis=1))


@quiz.misconception(of="picked_probabilities")
def rows_and_columns_swapped(P, labels, **_):
    """Rows and columns are swapped: the first index is the row, one for each example, the second the class."""
    return str(P[labels, np.arange(3)])


@quiz.misconception(of="picked_probabilities")
def classes_from_one(P, labels, **_):
    """This counts the classes from 1. Labels and columns both begin with 0."""
    return str(P[np.arange(3), labels - 1])


@quiz.misconception(of="picked_probabilities")
def commas_of_a_list(P, labels, **_):
    """The numbers are right. NumPy prints an array without the commas of a list."""
    return str(P[np.arange(3), labels].tolist())


@quiz.true_false(
    title="KL divergence and cross entropy",
    given={
        "p": choice([0, 1, 0], [1, 0, 0], [0, 0, 1], [0.8, 0.1, 0.1], [0.1, 0.9, 0], [0.05, 0.05, 0.9], [0.2, 0.6, 0.2])
    },
    options={
        "none": (
            "The entropy of $p$ is 0, and cross entropy is KL plus that entropy",
            "Only a one-hot target has entropy 0.",
        ),
        "some": (
            "The entropy of $p$ is not 0, and cross entropy is KL plus that entropy",
            "A one-hot target has entropy 0: it leaves nothing uncertain. Every other one has more.",
        ),
        "symmetric": (
            "The KL divergence stays the same if $p$ and $q$ are swapped",
            "$KL(p \\| q)$ and $KL(q \\| p)$ differ in general, and the two losses do not hang on that.",
        ),
        "sums": (
            "The entries of $p$ sum to 1, and those of $q$ do so as well",
            "That is true of all distributions, and it decides nothing here.",
        ),
    },
    why="$-\\sum p \\ln q = \\sum p \\ln \\frac{p}{q} - \\sum p \\ln p$, and the last sum does not depend on $q$: it "
    "is 0 for a one-hot target only. Training moves the same way with either.",
    source="S1 'Keras Metrics', 'Probabilistic metrics'",
    topics=["Kullback–Leibler (KL) divergence: Σ p·ln(p/q)", "relative entropy (KL divergence)"],
)
def kl_or_cross_entropy(p):
    """The target of one example is the distribution $p = {{p}}$. Statement: for every prediction $q$ without
    zeros, the KL divergence $\\sum p \\ln(p/q)$ equals the cross entropy $-\\sum p \\ln q$."""
    return (True, "none") if max(p) == 1 else (False, "some")


@quiz.formula(
    "exp(z1)/(exp(z1) + exp(z2) + exp(z3)) - 1",
    title="Through softmax and cross entropy at once",
    names={"z1": (-3, 3), "z2": (-3, 3), "z3": (-3, 3)},
    slips={
        "exp(z1)/(exp(z1) + exp(z2) + exp(z3))": "This is $p_1$. The true class has the target 1, which is taken away.",
        "1 - exp(z1)/(exp(z1) + exp(z2) + exp(z3))": "The sign is turned round: raising the score of the true class "
        "lowers the loss.",
        "exp(z1)*(exp(z2) + exp(z3))/(exp(z1) + exp(z2) + exp(z3))**2": "This is the slope of $p_1$ itself. The loss "
        "is $-\\ln p_1$: divide by $-p_1$.",
        "z1/(z1 + z2 + z3) - 1": "These are shares of the scores themselves. Softmax takes $e^z$ of each score first.",
        "-(exp(z1) + exp(z2) + exp(z3))/exp(z1)": "This is $-1/p_1$, the slope in $p_1$. Softmax has a slope too.",
    },
    points=2,
    why="The loss is $\\ln(e^{z_1} + e^{z_2} + e^{z_3}) - z_1$; its slope is $p_1 - 1$. For the other two classes it "
    "is $p_2$ and $p_3$: prediction minus target.",
    source="S1 'Feed Forward Neural Networks: Loss and Activation Functions'; S0 'Activation Function: Softmax'",
    topics=["softmax with cross entropy: gradient (P − Y)/m", "cross entropy from logits"],
)
def softmax_cross_entropy_slope(sp):
    """Three scores $z_1, z_2, z_3$ go through softmax, and the first class is the true one: $L = -\\ln p_1$. Write
    $\\partial L/\\partial z_1$ as a formula in z1, z2 and z3."""
    z = sp.symbols("z1 z2 z3")
    return sp.simplify(sp.diff(-sp.log(sp.exp(z[0]) / sum(sp.exp(part) for part in z)), z[0]))
