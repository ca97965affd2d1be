"""quiz08: learning curves, the counts of a classifier, metrics, and what the errors say to do next."""

import numpy as np

from grader import Quiz, bits, choice, computed, floats, integers

quiz = Quiz(title="Metrics and learning curves", chapter="H. Metrics")


# --- learning curves -----------------------------------------------------------------------------------

CURVES = {
    "over": ([0.90, 0.48, 0.27, 0.13, 0.05], [0.95, 0.58, 0.47, 0.63, 0.84]),
    "under": ([0.91, 0.87, 0.86, 0.85, 0.85], [0.95, 0.90, 0.89, 0.89, 0.88]),
    "good": ([0.90, 0.55, 0.36, 0.29, 0.28], [0.96, 0.62, 0.42, 0.35, 0.34]),
    "early": ([0.97, 0.85, 0.72, 0.60, 0.47], [1.01, 0.88, 0.76, 0.64, 0.52]),
}


@quiz.single(
    title="What the curves show",
    given={
        "case": choice("over", "under", "good", "early"),
        "shift": floats(low=-0.03, high=0.04, decimals=2),
        "wobble": floats(5, low=-0.01, high=0.01, decimals=2),
        "train": computed(lambda case, shift: np.round(np.array(CURVES[case][0]) + shift, 2)),
        "val": computed(lambda case, shift, wobble: np.round(np.array(CURVES[case][1]) + shift + wobble, 2)),
    },
    options={
        "over": (
            "It overfits: from some epoch on it gets worse on new examples",
            "Then the validation loss would turn and rise while the training loss goes on falling.",
        ),
        "under": (
            "It underfits: it cannot even learn the training examples",
            "Then the training loss would stay high and flat, however long the training lasts.",
        ),
        "good": (
            "It fits well: both losses have settled, with a small gap",
            "Then both losses would have become flat near what is possible, the validation loss a little above.",
        ),
        "early": (
            "It was stopped too early: both losses are still falling",
            "Then both losses would still fall by as much at the end as before.",
        ),
    },
    why="Three things tell: the height of the training loss, whether the validation loss has turned, and whether the "
    "curves are flat at the end. (A training loss that still falls at the end is called underfitting, too.)",
    source="S1 'Learning Curves', 'Underfitting', 'Overfitting', 'Good Fit Learning Curves'",
    topics=["learning curve", "overfitting", "underfitting", "good fit"],
)
def curves_show(case, **_):
    """A loss near 0.25 is known to be possible. Every 20 epochs these losses were noted: training {{train}},
    validation {{val}}. What do they show of this network?"""
    return case


def _stops(val, patience):
    """Return the best epoch and the one that is `patience` later, or raise where there is none."""
    best = 0
    for epoch, loss in enumerate(val):
        if loss < val[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch
    raise ValueError("it never stops")


def _stops_inside(val, patience):
    try:
        best, stop = _stops(val, patience)
    except ValueError:
        return False
    return best > 0 and stop < 6 and len(set(val.tolist())) == 7


@quiz.number(
    title="Early stopping",
    given={"val": floats(7, low=0.3, high=0.9, decimals=2), "patience": choice(2, 3)},
    where=_stops_inside,
    why="Until epoch {{answer}}, for {{patience}} epochs, no loss was below the best so far. The weights that are kept "
    "are those of that best epoch.",
    source="S1 'Overfitting'; S2 'Regularization'",
    topics=["early stopping and patience", "learning curve"],
)
def epoch_of_the_stop(val, patience):
    """The validation losses of epochs 0, 1, 2, … are {{val}}. Training stops at the first epoch that is {{patience}}
    epochs after the best one so far (a patience of {{patience}}). Which epoch is that?"""
    return _stops(val, patience)[1]


@quiz.misconception(of="epoch_of_the_stop")
def the_best_epoch(val, patience):
    """This is the best epoch so far, whose weights are kept. Training goes on for the patience before it stops."""
    return _stops(val, patience)[0]


@quiz.misconception(of="epoch_of_the_stop")
def counted_from_one(val, patience):
    """This is one too many. Epochs are counted from 0, and the patience from the best epoch itself."""
    return _stops(val, patience)[1] + 1


@quiz.misconception(of="epoch_of_the_stop")
def at_the_first_rise(val, patience):
    """Here the loss rises for the first time. One worse epoch may be chance; the patience allows for it."""
    return int(np.flatnonzero(np.diff(val) > 0)[0]) + 1


quiz.true_false(
    "stop_at_the_inflection",
    """On a slide about overfitting the validation loss falls, turns and rises again. It says: training could be halted
    at the inflection point of this curve. Statement: that is the
    point to halt at.""",
    title="The inflection point",
    holds=False,
    reason="The curve has its lowest value where its slope is 0, and that is another point",
    why="At an inflection point the curvature changes its sign, while the curve goes on falling or rising. The slide "
    "means the minimum.",
    wrong={
        "The curve changes from falling to rising at its inflection point": "Where it changes from falling to rising "
        "it has its minimum. At an inflection point it changes the way it bends.",
        "The training loss has its lowest value there, and validation follows": "The training loss goes on falling; it "
        "is the validation loss that says when to halt.",
        "The gap between the two curves is 0 there, and later it only grows": "The gap says nothing of where to halt: "
        "it may widen while the validation loss still falls.",
    },
    source="S1 'Overfitting'",
    topics=["overfitting", "early stopping and patience", "learning curve"],
)


# --- counting ------------------------------------------------------------------------------------------


def _four_counts(y, p):
    return tuple(int(np.sum((y == a) & (p == b))) for a, b in ((1, 1), (0, 1), (1, 0), (0, 0)))


def _all_differ(y, p):
    tp, fp, fn, tn = _four_counts(y, p)
    return min(tp, fp, fn, tn) > 0 and fp != fn and tp != tn


@quiz.single(
    title="Four counts",
    given={"y": bits(10), "p": bits(10)},
    where=_all_differ,
    why="Positive and negative is what was predicted; true and false is whether that was right.",
    source="S1 'Keras Metrics'",
    topics=["confusion matrix: true and false positives and negatives"],
)
def four_counts(y, p):
    """The labels are {{y}}, a classifier predicts {{p}}. How many true positives, false positives, false negatives and
    true negatives are there, (TP, FP, FN, TN)?"""
    return _four_counts(y, p)


@quiz.misconception(of="four_counts")
def false_ones_swapped(y, p):
    """False positives and false negatives are swapped. A false positive is a predicted 1 where the label is 0."""
    tp, fp, fn, tn = _four_counts(y, p)
    return tp, fn, fp, tn


@quiz.misconception(of="four_counts")
def zero_is_positive(y, p):
    """Here the class 0 is taken as the positive one. Unless something else is said it is 1."""
    tp, fp, fn, tn = _four_counts(y, p)
    return tn, fn, fp, tp


@quiz.misconception(of="four_counts")
def right_ones_swapped(y, p):
    """The two kinds of right predictions are swapped. A true negative is a predicted 0 where the label is 0."""
    tp, fp, fn, tn = _four_counts(y, p)
    return tn, fp, fn, tp


quiz.table(
    "five_rates",
    """A classifier was tried on new examples: TP = {{tp}}, FP = {{fp}}, FN = {{fn}}, TN = {{tn}}. Compute accuracy,
    precision, recall, specificity and F1 of the positive class.""",
    title="Five rates",
    given={
        "tp": integers(low=20, high=60),
        "fp": integers(low=4, high=40),
        "fn": integers(low=4, high=40),
        "tn": integers(low=80, high=300),
    },
    where=lambda tp, fp, fn, tn: abs(fp - fn) > 6 and abs(tp - fp) > 5 and abs(tp - fn) > 5,
    cells={
        "accuracy": "(tp + tn)/(tp + fp + fn + tn)",
        "precision": "tp/(tp + fp)",
        "recall": "tp/(tp + fn)",
        "specificity": "tn/(tn + fp)",
        "f1": "2*precision*recall/(precision + recall)",
    },
    decimals=3,
    slips={
        "accuracy": {
            "tp/(tp + fp + fn + tn)": "True negatives are right as well, so they count in the numerator.",
            "(tp + fp)/(tp + fp + fn + tn)": "This is the share of positive predictions. Right are TP and TN.",
        },
        "precision": {
            "tp/(tp + fn)": "This is the recall. Precision asks how many of the positive predictions are right.",
            "(tp + tn)/(tp + fp + fn + tn)": "This is the accuracy. Precision looks at positive predictions only.",
        },
        "recall": {
            "tp/(tp + fp)": "This is the precision. Recall asks how many of the labels 1 were found.",
            "tn/(tn + fp)": "This is the specificity, the recall of the other class.",
        },
        "specificity": {
            "fp/(fp + tn)": "This is the false positive rate; specificity is one minus it.",
            "tn/(tn + fn)": "This is a share of the negative predictions. Specificity is one of the labels 0.",
        },
        "f1": {
            "(precision + recall)/2": "This is the arithmetic mean. F1 is the harmonic one, 2PR/(P + R).",
            "precision*recall/(precision + recall)": "The factor 2 is missing.",
        },
    },
    points=2,
    why="Precision is a share of the predictions, recall and specificity are shares of the labels. In code mind the "
    "brackets: `tp / tp + fp` is $1 + fp$.",
    source="S1 'Keras Metrics'; S2 'Single Number Evaluation Metric'",
    topics=["precision: TP/(TP + FP)", "recall (sensitivity): TP/(TP + FN)", "specificity: TN/(TN + FP)", "accuracy"],
)


@quiz.formula(
    "2*tp/(2*tp + fp + fn)",
    title="F1 from counts",
    names={"tp": range(1, 60), "fp": range(1, 60), "fn": range(1, 60)},
    slips={
        "(tp/(tp + fp) + tp/(tp + fn))/2": "This is the arithmetic mean. F1 is the harmonic one.",
        "tp/(tp + fp + fn)": "True positives count twice, above and below: they stand in precision and in recall.",
        "tp/(2*tp + fp + fn)": "The factor 2 of the harmonic mean is missing.",
        "tp/(tp + fp)*tp/(tp + fn)": "This is the product of both. Divide it by their sum and double it.",
    },
    why="2PR/(P + R) = 2/(1/P + 1/R), and 1/P + 1/R = (2TP + FP + FN)/TP. True negatives do not occur in it.",
    source="S2 'Single Number Evaluation Metric'; S1 'Keras Metrics'",
    topics=["F1 score: 2PR/(P + R), harmonic mean of precision and recall", "single-number evaluation metric"],
)
def f1_from_counts(sp):
    """F1 is the harmonic mean of precision and recall, 2PR/(P + R). Write it as a formula in the counts tp, fp and
    fn."""
    tp, fp, fn = sp.symbols("tp fp fn", positive=True)
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    return sp.simplify(2 * precision * recall / (precision + recall))


@quiz.number(
    title="A model that always says no",
    given={"n": choice(400, 500, 800, 1000, 2000), "ill": integers(low=6, high=38)},
    decimals=3,
    share=True,
    why="It is right about everyone who is healthy. Its recall is 0: nobody who is ill is found. Where one class is "
    "rare, accuracy says little.",
    source="S1 'Keras Metrics'",
    topics=["accuracy", "imbalanced classes"],
)
def accuracy_of_no(n, ill):
    """Of {{n}} people tested, {{ill}} are ill. A model answers “healthy” for everyone. What is its accuracy?"""
    return (n - ill) / n


@quiz.misconception(of="accuracy_of_no")
def share_of_the_ill(n, ill):
    """This is the share of those who are ill, which is the error rate here. The model is right about all others."""
    return ill / n


@quiz.misconception(of="accuracy_of_no")
def its_recall(n, ill):
    """This is its recall, the share of the ill who are found. Accuracy counts every right answer."""
    return 0.0


@quiz.misconception(of="accuracy_of_no")
def no_better_than_chance(n, ill):
    """A half would be right only if there were as many ill as healthy people."""
    return 0.5


@quiz.misconception(of="accuracy_of_no")
def ill_for_each_healthy(n, ill):
    """Here the right answers are compared with the wrong ones as 1 − ill/healthy. Divide them by everyone instead."""
    return 1 - ill / (n - ill)


# --- thresholds ----------------------------------------------------------------------------------------

quiz.several(
    "threshold_raised",
    """A classifier calls an example positive where its score is at least $t$. Now $t$ is raised, and some examples
    change sides. Both classes occur, and some are still called positive. What holds for certain?""",
    title="A higher threshold",
    right={
        "The recall does not rise": "No example becomes positive, so no further label 1 is found.",
        "The false positive rate does not rise": "No example becomes positive, so no new false alarm is added.",
        "The number of false negatives does not fall": "A label 1 that was missed stays missed.",
    },
    wrong={
        "The precision does not fall": "It falls if true positives drop out: the highest score may be a 0's.",
        "The accuracy does not fall": "It falls if more labels 1 than labels 0 drop out of the positives.",
    },
    why="Recall and false positive rate move together along the ROC curve. Precision mostly rises with the threshold, "
    "but it need not.",
    source="S1 'Keras Metrics'",
    topics=[
        "threshold of a classifier",
        "ROC curve",
        "true positive rate and false positive rate",
        "precision at recall",
    ],
)


def _pairs(positive, negative, tie=0.5):
    difference = positive[:, None] - negative
    return np.mean(np.where(np.abs(difference) < 1e-9, tie, difference > 0))


@quiz.number(
    title="The area under the ROC curve",
    given={
        "positive": floats(3, low=0.3, high=0.9, decimals=1),
        "negative": floats(4, low=0.1, high=0.8, decimals=1),
    },
    where=lambda positive, negative: _pairs(positive, negative, 1) != _pairs(positive, negative, 0),
    decimals=3,
    share=True,
    why="It is the share of the 12 pairs of a 1 and a 0 in which the 1 has the higher score; a tie counts ½.",
    source="S1 'Keras Metrics'",
    topics=["AUC (area under the ROC curve)", "ROC curve"],
)
def auc_by_pairs(positive, negative):
    """Three examples of class 1 have the scores {{positive}}, four of class 0 have {{negative}}. What is the area under
    the ROC curve?"""
    return _pairs(positive, negative)


@quiz.misconception(of="auc_by_pairs")
def ties_won(positive, negative):
    """Ties are counted as wins. Where both scores are equal, half a pair counts."""
    return _pairs(positive, negative, 1)


@quiz.misconception(of="auc_by_pairs")
def ties_lost(positive, negative):
    """Ties are counted as losses. Where both scores are equal, half a pair counts."""
    return _pairs(positive, negative, 0)


@quiz.misconception(of="auc_by_pairs")
def area_above(positive, negative):
    """This is the area above the curve: the pairs in which the 0 has the higher score. One minus it is right."""
    return 1 - _pairs(positive, negative)


@quiz.misconception(of="auc_by_pairs")
def pairs_not_divided(positive, negative):
    """This counts the pairs. Divide by their number, 3 · 4."""
    return 12 * _pairs(positive, negative)


SCORES = [
    ("$s^2$", True),
    ("$\\ln s$", True),
    ("$2s + 1$", True),
    ("$1 - s$", False),
    ("$s(1 - s)$", False),
    ("$s$ rounded to 0 or 1", False),
]


@quiz.true_false(
    title="Scores on another scale",
    given={"case": choice(*SCORES), "scale": computed(lambda case: case[0])},
    options={
        "order": (
            "The order of the scores stays the same, and the area depends on nothing else",
            "Look at the scores 0.6 and 0.9: their order is turned round, or they become equal.",
        ),
        "lost": (
            "The order of the scores is turned round for some pairs, or it gets lost",
            "A larger $s$ always gets a larger new score here, so that no pair changes its order.",
        ),
        "half": (
            "The scores that lie above ½ are other ones than before, and those are called positive",
            "The curve has a point for every threshold, so that no single threshold matters for its area.",
        ),
        "probability": (
            "The scores are no probabilities of class 1 afterwards, or no longer the right ones",
            "Only the order of scores counts for the ROC curve; they need not be probabilities.",
        ),
    },
    why="The area is the share of pairs in the right order. It sees the order of the scores, neither their size "
    "nor a threshold.",
    source="S1 'Keras Metrics'",
    topics=["AUC (area under the ROC curve)", "threshold of a classifier"],
)
def scores_rescaled(case, **_):
    """The scores of a classifier all differ and lie strictly between 0 and 1. Each score $s$ is replaced by {{scale}}.
    Statement: on every data set, the area under the ROC curve stays the same."""
    return (True, "order") if case[1] else (False, "lost")


# --- numbers and distributions -------------------------------------------------------------------------


@quiz.number(
    title="A percentage error",
    given={
        "y": integers(3, low=20, high=90),
        "e": integers(3, low=-18, high=18),
        "p": computed(lambda y, e: y + e),
    },
    where=lambda y, e, p: min(abs(e)) > 2 and min(e) < 0 < max(e) and len(set(y.tolist())) == 3,
    decimals=1,
    unit="%",
    why="Each error is a share of its own target: the mean of $|y - \\hat y|/|y|$, times 100.",
    source="S1 'Keras Metrics', 'Regression metrics'",
    topics=["mean absolute percentage error (MAPE): 100 · mean of |y − ŷ|/|y|", "regression metric"],
)
def mape_by_hand(y, p, **_):
    """The targets are $y = {{y}}$, the predictions $\\hat y = {{p}}$. What is the mean absolute percentage error?"""
    return 100 * np.mean(np.abs(p - y) / y)


@quiz.misconception(of="mape_by_hand")
def share_of_the_prediction(y, p, **_):
    """The errors are divided by the predictions. The percentage is one of the target."""
    return 100 * np.mean(np.abs(p - y) / p)


@quiz.misconception(of="mape_by_hand")
def signs_cancel(y, p, **_):
    """Errors of opposite sign cancel here. Take the absolute value of each before the mean."""
    return 100 * np.mean((p - y) / y)


@quiz.misconception(of="mape_by_hand")
def sums_divided(y, p, **_):
    """The sum of the errors is divided by the sum of the targets. Each error has its own target to be divided by."""
    return 100 * np.sum(np.abs(p - y)) / np.sum(y)


@quiz.misconception(of="mape_by_hand")
def not_in_percent(y, p, **_):
    """This is a fraction. The metric is given in percent, 100 times as much."""
    return np.mean(np.abs(p - y) / y)


@quiz.misconception(of="mape_by_hand")
def mean_absolute_error(y, p, **_):
    """This is the mean absolute error, in the unit of the targets. Divide each error by its target."""
    return np.mean(np.abs(p - y))


@quiz.misconception(of="mape_by_hand")
def sum_of_percentages(y, p, **_):
    """This is the sum over the three examples. Divide it by 3."""
    return 100 * np.sum(np.abs(p - y) / y)


@quiz.number(
    title="A divergence",
    given={
        "a": integers(2, low=1, high=7),
        "b": integers(2, low=1, high=7),
        "p": computed(lambda a: np.round([*a / 10, 1 - a.sum() / 10], 1)),
        "q": computed(lambda b: np.round([*b / 10, 1 - b.sum() / 10], 1)),
    },
    where=lambda a, b, p, q: min(*p, *q) > 0.05 and np.sum(np.abs(p - q)) > 0.35,
    decimals=3,
    why="$\\sum_i p_i \\ln(p_i/q_i) = {{answer:.4f}}$. It is 0 only where both agree, and in general swapping them "
    "changes it.",
    source="S1 'Keras Metrics', 'Probabilistic metrics'",
    topics=[
        "Kullback–Leibler (KL) divergence: Σ p·ln(p/q)",
        "relative entropy (KL divergence)",
        "probabilistic metric",
    ],
)
def kl_by_hand(p, q, **_):
    """The true distribution is $p = {{p}}$, the predicted one $q = {{q}}$. What is the Kullback–Leibler divergence
    $\\text{KL}(p \\,\\|\\, q)$, with the natural logarithm?"""
    return np.sum(p * np.log(p / q))


@quiz.misconception(of="kl_by_hand")
def distributions_swapped(p, q, **_):
    """The two are swapped: this is $\\sum q \\ln(q/p)$, weighted by the prediction. The weights are those of $p$."""
    return np.sum(q * np.log(q / p))


@quiz.misconception(of="kl_by_hand")
def in_bits(p, q, **_):
    """This is in bits, with the logarithm to base 2. The natural one is asked for."""
    return np.sum(p * np.log2(p / q))


@quiz.misconception(of="kl_by_hand")
def cross_entropy_instead(p, q, **_):
    """This is the cross entropy, $-\\sum p \\ln q$. Take the entropy of $p$ away from it."""
    return -np.sum(p * np.log(q))


@quiz.misconception(of="kl_by_hand")
def weights_forgotten(p, q, **_):
    """The logarithms are added without their weights. Each is multiplied by its $p_i$."""
    return np.sum(np.log(p / q))


@quiz.misconception(of="kl_by_hand")
def to_base_10(p, q, **_):
    """This uses the logarithm to base 10. The natural one is asked for."""
    return np.sum(p * np.log10(p / q))


@quiz.formula(
    "1 - y/r",
    title="A loss for counts",
    names={"r": (0.3, 9), "y": range(1, 12)},
    slips={
        "1 - 1/r": "The factor $y$ before the logarithm stays.",
        "1 - y": "The slope of $\\ln r$ is $1/r$.",
    },
    why="It is 0 at $r = y$: the best rate for one count is the count itself, and for several counts their mean.",
    source="S1 'Keras Metrics', 'Probabilistic metrics'",
    topics=["Poisson loss: rate − y·ln rate"],
)
def poisson_slope(sp):
    """A network predicts the rate $r$ of a count $y$ that is Poisson distributed; its loss is $L = r - y \\ln r$. Write
    $\\partial L/\\partial r$ as a formula in $y$ and $r$."""
    y, r = sp.symbols("y r", positive=True)
    return sp.diff(r - y * sp.log(r), r)


# --- what to do next -----------------------------------------------------------------------------------

KINDS = ["bias", "variance", "mismatch", "dev"]


@quiz.single(
    title="Five errors and what they say",
    given={
        "case": choice(*KINDS),
        "human": floats(low=0.5, high=1.5, decimals=1),
        "large": floats(low=5, high=9, decimals=1),
        "small": floats(4, low=0.2, high=1.2, decimals=1),
        "errors": computed(
            lambda case, human, large, small: np.round(
                human + np.cumsum([large if kind == case else gap for kind, gap in zip(KINDS, small)]), 1
            )
        ),
        "train": computed(lambda errors: errors[0]),
        "same": computed(lambda errors: errors[1]),
        "dev": computed(lambda errors: errors[2]),
        "test": computed(lambda errors: errors[3]),
    },
    options={
        "bias": (
            "The avoidable bias: a larger network, longer training",
            "That is the step from human level to the training error, and another step is larger here.",
        ),
        "variance": (
            "The variance: more examples of the same kind, regularisation",
            "That is the step to new examples of the training kind, and another step is larger here.",
        ),
        "mismatch": (
            "The mismatch: training examples that are more like the dev set",
            "That is the step to examples of the dev set's kind, and another step is larger here.",
        ),
        "dev": (
            "The choice of models by the dev set: a larger dev set",
            "That is the step from the dev set to the test set, and another step is larger here.",
        ),
    },
    why="Each step between neighbouring errors has its own cause. The largest step is the one to work on first.",
    source="S2 'BIAS - Variance', 'Avoidable Bias', 'Mismatched Training & Dev/Test Sets'",
    topics=[
        "bias and variance: which to work on",
        "avoidable bias: training error − human error",
        "human-level error",
        "mismatched training and test sets",
    ],
)
def largest_step(case, **_):
    """Training examples come from one source, dev and test set from another. The errors in percent: humans {{human}},
    training {{train}}, held-out examples of the training source {{same}}, dev set {{dev}}, test set {{test}}. What
    should be worked on first?"""
    return case


@quiz.number(
    title="Is it worth the work?",
    given={
        "error": floats(low=4, high=14, decimals=1),
        "looked": choice(80, 100, 120, 200),
        "dogs": integers(low=5, high=70),
    },
    where=lambda error, looked, dogs: 0.04 < dogs / looked < 0.7,
    decimals=2,
    unit="%",
    why="Only the dogs among the errors can go, so at best {{answer:.2f}} % remain. Such a ceiling is found in an "
    "hour; the work itself may take months.",
    source="S2 'Error Analysis'",
    topics=["error analysis"],
)
def error_that_remains(error, looked, dogs):
    """A classifier of cats has a dev error of {{error}} %. You look at {{looked}} of the examples that it gets wrong,
    drawn at random: {{dogs}} of them are dogs. If every dog were recognised from now on, what would the dev error be,
    in percent?"""
    return error * (1 - dogs / looked)


@quiz.misconception(of="error_that_remains")
def the_part_that_goes(error, looked, dogs):
    """This is the part of the error that goes. Take it away from the error."""
    return error * dogs / looked


@quiz.misconception(of="error_that_remains")
def shares_subtracted(error, looked, dogs):
    """A share of the wrong examples is taken from a share of all examples. Dogs are a part of the error: multiply."""
    return error - 100 * dogs / looked


@quiz.misconception(of="error_that_remains")
def share_of_other_errors(error, looked, dogs):
    """This is the share of the errors that are no dogs. It is a part of the dev error: multiply by that."""
    return 100 * (1 - dogs / looked)


@quiz.misconception(of="error_that_remains")
def share_of_the_dogs(error, looked, dogs):
    """This is the share of the errors that are dogs. It is a part of the dev error, which gets smaller by that part."""
    return 100 * dogs / looked


@quiz.number(
    title="Labels that are missing",
    given={
        "y": bits(4),
        "missing": integers(low=0, high=3),
        "p": floats(4, low=0.1, high=0.9, decimals=1),
        "labels": computed(lambda y, missing: [*y[:missing].tolist(), "?", *y[missing + 1 :].tolist()]),
    },
    where=lambda y, missing, p, labels: (
        0.5 not in p.tolist() and 0 < sum(y) - y[missing] < 3 and abs(p[missing] - 0.5) > 0.15
    ),
    decimals=3,
    why="Each of the three known labels counts its own binary cross entropy. An unknown one says nothing.",
    source="S2 'Learning From Multiple Tasks'",
    topics=["multi-task learning", "binary cross entropy: −(y·ln p + (1 − y)·ln(1 − p))"],
)
def loss_of_several_tasks(y, p, missing, **_):
    """One network says of a street scene whether there are people, cars, signs, lights: $p = {{p}}$. The labels of this
    image are {{labels}}; one is not known. The loss is the sum of the binary cross entropies of the known labels, with
    the natural logarithm. How large is it?"""
    known = np.arange(4) != missing
    return -np.sum(np.log(np.where(y == 1, p, 1 - p))[known])


@quiz.misconception(of="loss_of_several_tasks")
def unknown_is_absent(y, p, missing, **_):
    """The unknown label is counted as 0. It is not known to be absent, so it counts nothing."""
    absent = np.where(np.arange(4) == missing, 0, y)
    return -np.sum(np.log(np.where(absent == 1, p, 1 - p)))


@quiz.misconception(of="loss_of_several_tasks")
def ones_only(y, p, missing, **_):
    """Only the labels 1 are counted, as after a softmax. Here each task is a yes or no of its own, and 0 counts too."""
    known = np.arange(4) != missing
    return -np.sum(np.log(p)[known & (y == 1)])


@quiz.misconception(of="loss_of_several_tasks")
def mean_of_the_tasks(y, p, missing, **_):
    """This is the mean over the three known labels. The sum is asked for."""
    return loss_of_several_tasks(y, p, missing) / 3


@quiz.misconception(of="loss_of_several_tasks")
def same_probability_twice(y, p, missing, **_):
    """Every known label counts $-\\ln p$. Where the label is 0 it is $-\\ln(1 - p)$."""
    known = np.arange(4) != missing
    return -np.sum(np.log(p)[known])


@quiz.misconception(of="loss_of_several_tasks")
def mean_of_all_four(y, p, missing, **_):
    """This divides by four tasks. The sum is asked for."""
    return loss_of_several_tasks(y, p, missing) / 4


@quiz.misconception(of="loss_of_several_tasks")
def bits_in_place_of_nats(y, p, missing, **_):
    """This uses the logarithm to base 2. The natural one is asked for."""
    return loss_of_several_tasks(y, p, missing) / np.log(2)
