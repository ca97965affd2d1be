"""ex61: the ROC curve and the area under it."""

from itertools import product

import numpy as np

from grader import Exercise, Input, computed


def _some_of_both(rng, size):
    """Zeros and ones in random order, twice as many zeros."""
    return rng.permutation((np.arange(size[0]) % 3 == 0).astype(int))


def _distinct(rng, size):
    """Even thousandths: with an odd number of thousandths added to some, they still differ."""
    return rng.choice(350, size[0], replace=False) / 500


ex = Exercise(
    title="The ROC curve and the area under it",
    chapter="H. Metrics",
    source="S1 'Keras Metrics'",
    inputs={
        "y": Input(("m",), _some_of_both),
        "noise": Input(("m",), _distinct),
        # Positives score higher, but not always.
        "score": computed(lambda y, noise: np.round(noise + 0.201 * y, 3)),
    },
    sizes={"m": (8, 12)},
    hints=[
        "Which decisions are possible at all? One for each distinct score as threshold, and that of calling nobody "
        "positive. np.unique(score) gives the distinct scores, sorted upwards.",
        "For one threshold t: of the negatives, score[y == 0], which fraction is >= t? That is fpr; tpr is the same of "
        "the positives. The mean of a comparison is a fraction.",
        "Let t run from the highest score to the lowest, and put the point (0, 0) in front.",
        "The area: compare each positive with each negative. score[y == 1][:, None] - score[y == 0] holds all "
        "differences.",
        "auc: np.mean(d > 0) + np.mean(d == 0) / 2 for these differences d. Or from the curve, with trapezia: the sum "
        "of np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2.",
    ],
    notes=[
        "scikit-learn's roc_curve also returns the thresholds, starts with the threshold inf, and by default drops "
        "points in the middle of straight pieces; drop_intermediate=False keeps them, as here.",
        "Keras's AUC metric uses 200 fixed thresholds between 0 and 1, so it is an approximation, and it needs "
        "probabilities. Here every distinct score is a threshold, and the result is exact.",
    ],
    builds_on=["ex60"],
    topics=[
        "ROC curve",
        "AUC (area under the ROC curve)",
        "true positive rate and false positive rate",
        "threshold of a classifier",
        "Keras metric",
    ],
)

BEYOND = {"score": computed(lambda y, noise: np.round(20 * (noise + 0.201 * y) - 9, 2))}
SHOWN = {"y": [1, 0, 1, 0], "score": [0.9, 0.6, 0.4, 0.2]}
# By hand: a tie is a jump of the area, and drawn cases keep away from those.
TIES = [
    {"y": [1, 0, 0], "score": [0.5, 0.5, 0.5]},
    {"y": [0, 1, 0, 1, 1], "score": [0.25, 0.75, 0.75, 0.25, 0.5]},
    {"y": [1, 1, 0, 0, 1], "score": [0.5, 0.5, 0.5, 0.25, 0.25]},
    {"y": [0, 0, 1, 1], "score": [1.0, 0.0, 1.0, 0.0]},
    {"y": [1, 0, 1, 1, 0, 0], "score": [0.75, 0.75, 0.5, 0.5, 0.5, 0.5]},
    {"y": [0, 0, 1, 0, 1, 1, 0, 0], "score": [0.25, 0.5, 0.5, 0.75, 0.75, 1.0, 0.25, 0.0]},
    {"y": [1, 1, 0, 0, 0, 1, 1], "score": [-0.5, 2.0, 2.0, 0.5, -0.5, 0.5, 0.5]},
]
PERFECT = [
    {"y": [0, 1], "score": [0.2, 0.7]},
    {"y": [1, 0, 1, 0, 0], "score": [0.9, 0.3, 0.6, 0.1, 0.5]},
    {"y": [1, 0], "score": [0.2, 0.7]},
    {"y": [1, 0, 1, 0, 0], "score": [0.1, 0.7, 0.2, 0.9, 0.5]},
]
BELOW_HALF = {"y": [1, 0, 1, 0, 0, 1], "score": [0.1, 0.7, 0.2, 0.4, 0.5, 0.6]}


# --- right ---------------------------------------------------------------------------------------------


@ex.function(
    points=3, returns=["fpr", "tpr"], check="scores that all differ", examples=[SHOWN], cases=[*PERFECT, BELOW_HALF]
)
def roc_curve(y, score):
    thresholds = np.unique(score)[::-1]
    called = score >= thresholds[:, None]
    fpr = called[:, y == 0].mean(axis=1)
    tpr = called[:, y == 1].mean(axis=1)
    return np.append(0.0, fpr), np.append(0.0, tpr)


ex.check(
    "tied scores",
    of="roc_curve",
    points=1.5,
    examples=[{"y": [1, 0, 1, 0], "score": [0.9, 0.8, 0.8, 0.1]}],
    cases=TIES,
    when_wrong="Examples with the same score change sides together: they make one point of the curve, not several.",
)
ex.check(
    "scores below 0 and above 1",
    of="roc_curve",
    points=0.5,
    inputs=BEYOND,
    drawn=4,
    when_wrong="Scores need not lie between 0 and 1: take the thresholds from the scores themselves.",
)


@ex.function(points=2.5, check="scores that all differ", examples=[SHOWN], cases=[BELOW_HALF])
def auc(y, score):
    lead = score[y == 1][:, None] - score[y == 0]
    return np.mean(lead > 0) + np.mean(lead == 0) / 2


ex.check(
    "tied scores",
    of="auc",
    points=1,
    examples=[{"y": [1, 0, 1, 0], "score": [0.9, 0.8, 0.8, 0.1]}],
    cases=TIES,
    when_wrong="A positive and a negative with the same score count one half: on the curve they make one "
    "slanting piece.",
)
ex.check("perfect order and the wrong way round", of="auc", points=0.5, cases=PERFECT)
ex.check(
    "scores below 0 and above 1",
    of="auc",
    points=0.5,
    inputs=BEYOND,
    drawn=4,
    when_wrong="Scores need not lie between 0 and 1: only their order matters.",
)


@ex.picture("The ROC curve", x="false positive rate", y="true positive rate")
def curve(roc_curve):
    rng = np.random.default_rng(5)
    y = (rng.random(60) < 0.5) * 1
    score = np.round(rng.normal(y, 1.0), 1)
    fpr, tpr = roc_curve(y, score)
    return {"ROC": (fpr, tpr)}


@ex.another_way(of="roc_curve")
def sorted_and_added_up(y, score):
    """Sort once by falling score; the running sums of y and 1 − y are then all true and false positives. For m examples
    this is far less work than m thresholds with m comparisons each."""
    order = np.argsort(-score)
    y, score = y[order], score[order]
    # Equal scores change sides together: the last of them is the point.
    last_of_equals = np.append(score[1:] != score[:-1], True)
    tp, fp = np.cumsum(y)[last_of_equals], np.cumsum(1 - y)[last_of_equals]
    return np.append(0, fp / fp[-1]), np.append(0, tp / tp[-1])


@ex.another_way(of="auc")
def area_under_the_points(y, score):
    """The area itself: between two points of the curve lies a strip, as wide as fpr grows and as high as tpr on
    average. A tie makes a slanted piece, whose strip counts half. Where the curve is there already, it costs next to
    nothing."""
    fpr, tpr = roc_curve(y, score)
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)


# --- wrong ideas about the curve -------------------------------------------------------------------------


def _counts(y, score, thresholds):
    called = score >= thresholds[:, None]
    fp, tp = called[:, y == 0].sum(axis=1), called[:, y == 1].sum(axis=1)
    return np.append(0.0, fp), np.append(0.0, tp)


def _falling(score):
    return np.unique(score)[::-1]


@ex.misconception(of="roc_curve")
def axes_swapped(y, score):
    """fpr and tpr have changed places: return (fpr, tpr), false positives first. (Counting y = 0 as positive does the
    same.)"""
    fpr, tpr = roc_curve(y, score)
    return tpr, fpr


@ex.misconception(of="roc_curve")
def from_the_end(y, score):
    """Your curve runs from (1, 1) to (0, 0). Let the threshold fall, so that it runs from (0, 0) to (1, 1)."""
    fpr, tpr = roc_curve(y, score)
    return fpr[::-1], tpr[::-1]


@ex.misconception(of="roc_curve")
def from_the_end_without_origin(y, score):
    """Your curve runs from (1, 1) downwards and does not reach (0, 0). Let the threshold fall, and begin with (0, 0),
    where nobody is positive."""
    fpr, tpr = roc_curve(y, score)
    return fpr[:0:-1], tpr[:0:-1]


@ex.misconception(of="roc_curve")
def origin_put_before_the_end(y, score):
    """After (0, 0) your thresholds rise, so the second point is (1, 1) and the curve runs backwards. Let them fall,
    from the highest score to the lowest."""
    fpr, tpr = roc_curve(y, score)
    return np.append(0, fpr[:0:-1]), np.append(0, tpr[:0:-1])


@ex.misconception(of="roc_curve")
def origin_missing(y, score):
    """The point (0, 0) is missing in front: a threshold above all scores, where nobody is positive."""
    fpr, tpr = roc_curve(y, score)
    return fpr[1:], tpr[1:]


@ex.misconception(of="roc_curve")
def end_missing(y, score):
    """The last point, (1, 1), is missing: at the lowest score everybody is positive, since score >= t counts as
    positive."""
    fpr, tpr = roc_curve(y, score)
    return fpr[:-1], tpr[:-1]


@ex.misconception(of="roc_curve")
def strictly_above_the_threshold(y, score):
    """Your curve starts with (0, 0) twice and ends before (1, 1). Positive is score >= t; with > the example at the
    threshold is left out each time."""
    fpr, tpr = roc_curve(y, score)
    return np.append(0, fpr[:-1]), np.append(0, tpr[:-1])


@ex.misconception(of="roc_curve")
def end_twice(y, score):
    """Your curve has (1, 1) twice: the lowest score gives that point already."""
    fpr, tpr = roc_curve(y, score)
    return np.append(fpr, 1), np.append(tpr, 1)


@ex.misconception(of="roc_curve")
def origin_twice(y, score):
    """Your curve has (0, 0) twice. One threshold above all scores is enough."""
    fpr, tpr = roc_curve(y, score)
    return np.append(0, fpr), np.append(0, tpr)


def _example_by_example(y, score, order):
    ones = y[order]
    return np.append(0, np.cumsum(1 - ones) / np.sum(y == 0)), np.append(0, np.cumsum(ones) / np.sum(y == 1))


@ex.misconception(of="roc_curve")
def a_point_an_example(y, score):
    """Your curve has a point for each example. Examples with the same score change sides together:
    one point for each distinct score."""
    return _example_by_example(y, score, np.argsort(-score, kind="stable"))


@ex.misconception(of="roc_curve")
def a_point_an_example_other_order(y, score):
    """Your curve has a point for each example. Examples with the same score change sides together:
    one point for each distinct score."""
    return _example_by_example(y, score, np.argsort(score, kind="stable")[::-1])


@ex.misconception(of="roc_curve")
def points_repeated(y, score):
    """Your curve has a point for each example. Examples with the same score change sides together:
    one point for each distinct score."""
    return tuple(np.append(0, rate[1:]) for rate in _rates_at(y, score, np.sort(score)[::-1]))


def _rates_at(y, score, thresholds):
    fp, tp = _counts(y, score, thresholds)
    return fp / np.sum(y == 0), tp / np.sum(y == 1)


@ex.misconception(of="roc_curve")
def straight_pieces_thinned(y, score):
    """You leave out points in the middle of a straight piece. (scikit-learn does that unless told otherwise.) Here
    every distinct score keeps its point."""
    fp, tp = _counts(y, score, _falling(score))
    kept = np.concatenate([[True], (np.diff(fp, 2) != 0) | (np.diff(tp, 2) != 0), [True]])
    return fp[kept] / fp[-1], tp[kept] / tp[-1]


@ex.misconception(of="roc_curve")
def straight_pieces_thinned_by_rates(y, score):
    """You leave out points in the middle of a straight piece. (scikit-learn does that unless told otherwise.) Here
    every distinct score keeps its point."""
    fp, tp = _counts(y, score, _falling(score))
    fpr, tpr = fp / fp[-1], tp / tp[-1]
    kept = np.concatenate([[True], (np.diff(fpr, 2) != 0) | (np.diff(tpr, 2) != 0), [True]])
    return fpr[kept], tpr[kept]


@ex.misconception(of="roc_curve")
def straight_pieces_without_inner_points(y, score):
    """You leave out points in the middle of a straight piece. (scikit-learn does that unless told otherwise.) Here
    every distinct score keeps its point."""
    fp, tp = _counts(y, score, _falling(score))
    turn = np.diff(fp)[:-1] * np.diff(tp)[1:] != np.diff(fp)[1:] * np.diff(tp)[:-1]
    kept = np.concatenate([[True], turn, [True]])
    return fp[kept] / fp[-1], tp[kept] / tp[-1]


@ex.misconception(of="roc_curve")
def level_and_upright_pieces_without_inner_points(y, score):
    """You leave out points in the middle of a straight piece. (scikit-learn does that unless told otherwise.) Here
    every distinct score keeps its point."""
    fp, tp = _counts(y, score, _falling(score))
    flat = (np.diff(fp)[:-1] == 0) & (np.diff(fp)[1:] == 0) | (np.diff(tp)[:-1] == 0) & (np.diff(tp)[1:] == 0)
    kept = np.concatenate([[True], ~flat, [True]])
    return fp[kept] / fp[-1], tp[kept] / tp[-1]


@ex.misconception(of="roc_curve")
def counts_for_rates(y, score):
    """These are counts. Divide the false positives by the number of negatives and the true positives by the number of
    positives: the curve ends at (1, 1)."""
    return _counts(y, score, _falling(score))


@ex.misconception(of="roc_curve")
def divided_by_all(y, score):
    """You divide both by the number of all examples. fpr is a fraction of the negatives, tpr one of the positives: the
    curve ends at (1, 1)."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / len(y), tp / len(y)


@ex.misconception(of="roc_curve")
def denominators_swapped(y, score):
    """The denominators have changed places: false positives are divided by the number of negatives, true positives by
    that of positives."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / np.sum(y == 1), tp / np.sum(y == 0)


@ex.misconception(of="roc_curve")
def divided_by_the_called(y, score):
    """Your fpr is the fraction of false ones among those called positive. The false positive rate is a fraction of all
    negatives: fp / (fp + tn)."""
    fp, tp = _counts(y, score, _falling(score))
    return np.append(0, fp[1:] / (fp + tp)[1:]), tp / np.sum(y == 1)


@ex.misconception(of="roc_curve")
def precision_and_recall(y, score):
    """Your tpr is the precision, tp / (tp + fp). The true positive rate is the recall, tp / (tp + fn)."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / np.sum(y == 0), np.append(0, tp[1:] / (fp + tp)[1:])


@ex.misconception(of="roc_curve")
def specificity_for_fpr(y, score):
    """Your fpr is the fraction of negatives that are called negative, the specificity. The false positive rate is 1
    minus that."""
    fpr, tpr = roc_curve(y, score)
    return 1 - fpr, tpr


@ex.misconception(of="roc_curve")
def specificity_for_fpr_after_the_origin(y, score):
    """Your fpr is the fraction of negatives that are called negative, the specificity. The false positive rate is 1
    minus that."""
    fpr, tpr = roc_curve(y, score)
    return np.append(0, 1 - fpr[1:]), tpr


@ex.misconception(of="roc_curve")
def low_scores_called_positive(y, score):
    """You call low scores positive, score <= t. A high score speaks for positive: score >= t, with a falling
    threshold."""
    return roc_curve(y, -score)


@ex.misconception(of="roc_curve")
def low_scores_called_positive_falling(y, score):
    """After (0, 0) you call positive what scores at most t, and begin with the highest t. Positive is score >= t."""
    fpr, tpr = roc_curve(y, -score)
    return np.append(0, fpr[:0:-1]), np.append(0, tpr[:0:-1])


@ex.misconception(of="roc_curve")
def scores_in_their_order(y, score):
    """Your thresholds come in the order of the examples, so the curve jumps to and fro. Sort them, from the highest
    score to the lowest, and take each distinct score once."""
    return _rates_at(y, score, score)


@ex.misconception(of="roc_curve")
def divided_by_all_mistakes(y, score):
    """Your fpr divides by all mistakes, fp + fn. The false positive rate is a fraction of all negatives, fp + tn."""
    fp, tp = _counts(y, score, _falling(score))
    mistakes = fp + np.sum(y == 1) - tp
    return np.divide(fp, mistakes, out=np.zeros(len(fp)), where=mistakes > 0), tp / np.sum(y == 1)


@ex.misconception(of="roc_curve")
def tables_of_points(y, score):
    """You return a list of points. Two arrays are wanted: all fpr, then all tpr."""
    return np.column_stack(roc_curve(y, score))


@ex.misconception(of="roc_curve")
def thresholds_returned_too(y, score):
    """You return the thresholds as well, as scikit-learn does. Here it is (fpr, tpr)."""
    return (*roc_curve(y, score), np.append(np.inf, _falling(score)))


GRID = """You take evenly spaced thresholds between 0 and 1. Take the scores themselves: between two of them nothing
changes, and no point is missed or repeated."""

for number, falling in product((10, 11, 20, 21, 50, 51, 100, 101, 200), (False, True)):

    def evenly_spaced(y, score, number=number, falling=falling):
        grid = np.linspace(1, 0, number) if falling else np.linspace(0, 1, number)
        return tuple(rate[1:] for rate in _rates_at(y, score, grid))

    evenly_spaced.__name__ = f"evenly_spaced_{number}{'_falling' * falling}"
    evenly_spaced.__doc__ = GRID
    ex.misconception(of="roc_curve")(evenly_spaced)


SPREAD = """You take evenly spaced thresholds between the highest and the lowest score. Take the scores themselves:
between two of them nothing changes, and no point is missed or repeated."""

for number, origin in product((10, 11, 50, 100, 101), (False, True)):

    def spread_over_the_scores(y, score, number=number, origin=origin):
        rates = _rates_at(y, score, np.linspace(score.max(), score.min(), number))
        return rates if origin else tuple(rate[1:] for rate in rates)

    spread_over_the_scores.__name__ = f"spread_over_the_scores_{number}{'_after_the_origin' * origin}"
    spread_over_the_scores.__doc__ = SPREAD
    ex.misconception(of="roc_curve")(spread_over_the_scores)

for number in (11, 101):

    def evenly_spaced_and_strict(y, score, number=number):
        called = score > np.linspace(1, 0, number)[:, None]
        return called[:, y == 0].mean(axis=1), called[:, y == 1].mean(axis=1)

    evenly_spaced_and_strict.__name__ = f"evenly_spaced_and_strict_{number}"
    evenly_spaced_and_strict.__doc__ = GRID
    ex.misconception(of="roc_curve")(evenly_spaced_and_strict)


@ex.misconception(of="roc_curve")
def threshold_of_a_half_only(y, score):
    """Your curve has one point between its ends, that of the threshold ½. Take every distinct score as threshold."""
    fpr, tpr = _rates_at(y, score, np.array([0.5]))
    return np.append(fpr, 1.0), np.append(tpr, 1.0)


@ex.misconception(of="roc_curve")
def one_pair_of_rates(y, score):
    """You return one fpr and one tpr, those of the threshold ½. A curve has a point for each threshold: take every
    distinct score, and (0, 0) before them."""
    called = score >= 0.5
    return np.mean(called[y == 0]), np.mean(called[y == 1])


@ex.misconception(of="roc_curve")
def one_point_for_each_fpr(y, score):
    """Your curve has one point for each fpr; where only tpr rises, points are missing. Every distinct score makes its
    own. (Are the scores of the negatives alone your thresholds?)"""
    fpr, tpr = roc_curve(y, score)
    first = np.unique(fpr, return_index=True)[1]
    return fpr[first], tpr[first]


@ex.misconception(of="roc_curve")
def rates_made_unique_each(y, score):
    """You leave out repeated values of fpr and of tpr. Where only one of the two rises, the other stays: the points
    (fpr, tpr) belong together, one for each distinct score."""
    fpr, tpr = roc_curve(y, score)
    return np.unique(fpr), np.unique(tpr)


@ex.misconception(of="roc_curve")
def highest_point_for_each_fpr(y, score):
    """Your curve has one point for each fpr; where only tpr rises, points are missing. Every distinct score makes its
    own."""
    fpr, tpr = roc_curve(y, score)
    kept = np.append(np.diff(fpr) != 0, True)
    return fpr[kept], tpr[kept]


@ex.misconception(of="roc_curve")
def steps_for_rates(y, score):
    """These are the steps from point to point. The rates are their running sums: how many there are at or above the
    threshold."""
    fpr, tpr = roc_curve(y, score)
    return np.append(0, np.diff(fpr)), np.append(0, np.diff(tpr))


@ex.misconception(of="roc_curve")
def added_up_twice(y, score):
    """You add up the rates once more. score >= t counts all from the top already: no running sum is needed."""
    fpr, tpr = roc_curve(y, score)
    return np.cumsum(fpr), np.cumsum(tpr)


@ex.misconception(of="roc_curve")
def both_over_the_negatives(y, score):
    """You divide both by the number of negatives. tpr is a fraction of the positives: divide the true positives by
    their number."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / np.sum(y == 0), tp / np.sum(y == 0)


@ex.misconception(of="roc_curve")
def both_over_the_positives(y, score):
    """You divide both by the number of positives. fpr is a fraction of the negatives: divide the false positives by
    their number."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / np.sum(y == 1), tp / np.sum(y == 1)


@ex.misconception(of="roc_curve")
def rates_out_of_step(y, score):
    """fpr and tpr are out of step: the last point is left out of one and the first of the other. Each threshold makes
    one point of both."""
    fpr, tpr = roc_curve(y, score)
    return fpr[:-1], tpr[1:]


@ex.misconception(of="roc_curve")
def complements_exchanged(y, score):
    """These are 1 − tpr and 1 − fpr, the misses and the right refusals. The curve has fpr to the right and tpr
    upwards."""
    fpr, tpr = roc_curve(y, score)
    return 1 - tpr, 1 - fpr


@ex.misconception(of="roc_curve")
def scores_of_the_positives_only(y, score):
    """Your curve has one point for each tpr; where only fpr rises, points are missing. Every distinct score makes its
    own. (Are the scores of the positives alone your thresholds?)"""
    return _rates_at(y, score, _falling(score[y == 1]))


@ex.misconception(of="roc_curve")
def fpr_over_all(y, score):
    """Your fpr divides by the number of all examples. It is a fraction of the negatives: the curve ends at (1, 1)."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / len(y), tp / np.sum(y == 1)


@ex.misconception(of="roc_curve")
def tpr_over_all(y, score):
    """Your tpr divides by the number of all examples. It is a fraction of the positives: the curve ends at (1, 1)."""
    fp, tp = _counts(y, score, _falling(score))
    return fp / np.sum(y == 0), tp / len(y)


@ex.misconception(of="roc_curve")
def miss_rate_for_fpr(y, score):
    """Your fpr is the fraction of the positives that is missed, 1 − tpr. The false positive rate is a fraction of the
    negatives: those that are called positive."""
    _, tpr = roc_curve(y, score)
    return 1 - tpr, tpr


@ex.misconception(of="roc_curve")
def both_ends_twice(y, score):
    """Your curve has (0, 0) and (1, 1) twice. A threshold above all scores gives the first, the lowest score the
    last: once each."""
    fpr, tpr = roc_curve(y, score)
    return np.concatenate([[0], fpr, [1]]), np.concatenate([[0], tpr, [1]])


@ex.misconception(of="roc_curve")
def recall_and_precision(y, score):
    """This is precision over recall. The ROC curve has fpr = fp / (fp + tn) to the right and tpr, the recall,
    upwards."""
    fp, tp = _counts(y, score, _falling(score))
    return tp / np.sum(y == 1), np.append(0, tp[1:] / (fp + tp)[1:])


@ex.misconception(of="roc_curve")
def recall_and_precision_from_one(y, score):
    """This is precision over recall. The ROC curve has fpr = fp / (fp + tn) to the right and tpr, the recall,
    upwards."""
    fp, tp = _counts(y, score, _falling(score))
    return tp / np.sum(y == 1), np.append(1, tp[1:] / (fp + tp)[1:])


@ex.misconception(of="roc_curve")
def examples_not_sorted(y, score):
    """You go through the classes y in the order in which they stand. Sort by score first, from the highest to the
    lowest, the classes with the scores: y[order]."""
    return _example_by_example(y, score, np.arange(len(y)))


for first in (1.0, 1.1, 2.0):

    def fixed_first_threshold(y, score, first=first):
        return tuple(rate[1:] for rate in _rates_at(y, score, np.append(first, _falling(score))))

    fixed_first_threshold.__name__ = f"first_threshold_{first}".replace(".", "_")
    fixed_first_threshold.__doc__ = (
        f"Your first threshold is {first}, where a score may be as high or higher. Begin with one above every score, "
        "such as np.inf, or put the point (0, 0) in front."
    )
    ex.misconception(of="roc_curve")(fixed_first_threshold)


# --- wrong ideas about the area --------------------------------------------------------------------------


def _lead(y, score):
    return score[y == 1][:, None] - score[y == 0]


@ex.misconception(of="auc")
def other_side_of_the_curve(y, score):
    """This is 1 − AUC, the area on the other side. Positives should lead: compare score[y == 1] > score[y == 0], or
    integrate tpr over fpr, in this order."""
    return 1 - auc(y, score)


@ex.misconception(of="auc")
def ties_count_nothing(y, score):
    """A positive and a negative with the same score count nothing in your result. They count one half. (A sum of
    rectangles at the left end of each step does that too.)"""
    return np.mean(_lead(y, score) > 0)


@ex.misconception(of="auc")
def ties_count_one(y, score):
    """A positive and a negative with the same score count as in order in your result. They count one half. (A sum of
    rectangles at the right end of each step does that too.)"""
    return np.mean(_lead(y, score) >= 0)


@ex.misconception(of="auc")
def half_forgotten(y, score):
    """This is twice the area. A trapezium's height is the mean of both sides, (tpr[i] + tpr[i − 1]) / 2."""
    return 2 * auc(y, score)


@ex.misconception(of="auc")
def gini(y, score):
    """This is 2·AUC − 1, the Gini coefficient, which is 0 for guessing. AUC is ½ there."""
    return 2 * auc(y, score) - 1


@ex.misconception(of="auc")
def negative_area(y, score):
    """The area is negative: your fpr falls. Integrate from fpr = 0 to 1."""
    return -auc(y, score)


@ex.misconception(of="auc")
def at_least_a_half(y, score):
    """You turn every area below ½ round. A classifier that orders the wrong way has an AUC below ½: return it as
    it is."""
    return max(auc(y, score), 1 - auc(y, score))


@ex.misconception(of="auc")
def never_below_a_half(y, score):
    """You return ½ where the area is smaller. A classifier that orders the wrong way has an AUC below ½: return it as
    it is."""
    return max(auc(y, score), 0.5)


@ex.misconception(of="auc")
def difference_of_mean_rates(y, score):
    """This is the mean of tpr minus that of fpr. An area weights each height tpr with its width, the step of fpr."""
    fpr, tpr = roc_curve(y, score)
    return tpr.mean() - fpr.mean()


def _from_ranks(y, ranks):
    n, others = np.sum(y == 1), np.sum(y == 0)
    return (ranks[y == 1].sum() - n * (n + 1) / 2) / (n * others)


# One idea for every order of equal scores: a second one would speak against it where there are ties.
@ex.misconception(of="auc")
def ranks_from_zero_by_order(y, score):
    """Your ranks begin at 0. The formula with n(n + 1)/2 wants ranks from 1 on; equal scores get their mean rank."""
    return _from_ranks(y, np.argsort(np.argsort(score, kind="stable"), kind="stable"))


@ex.misconception(of="auc")
def sorted_places_for_ranks(y, score):
    """np.argsort gives the order, which example comes first, second, …; the rank of each example is the argsort of
    that: np.argsort(np.argsort(score)). And equal scores need their mean rank."""
    return _from_ranks(y, np.argsort(score, kind="stable") + 1)


@ex.misconception(of="auc")
def pairs_not_divided(y, score):
    """This is the number of pairs in order. Divide by the number of all pairs, positives times negatives."""
    return auc(y, score) * np.sum(y == 1) * np.sum(y == 0)


@ex.misconception(of="auc")
def divided_by_all_pairs(y, score):
    """You divide by m². Only pairs of one positive and one negative are compared: divide by positives times
    negatives."""
    return pairs_not_divided(y, score) / len(y) ** 2


@ex.misconception(of="auc")
def divided_by_all_pairs_once(y, score):
    """You divide by m(m − 1)/2. Only pairs of one positive and one negative are compared: divide by positives times
    negatives."""
    return pairs_not_divided(y, score) / (len(y) * (len(y) - 1) / 2)


@ex.misconception(of="auc")
def divided_by_m(y, score):
    """You divide the number of pairs in order by m. Divide by the number of all pairs, positives times negatives."""
    return pairs_not_divided(y, score) / len(y)


@ex.misconception(of="auc")
def accuracy_for_area(y, score):
    """This is the accuracy at the threshold ½. AUC looks at all thresholds."""
    return np.mean((score >= 0.5) == (y == 1))


@ex.misconception(of="auc")
def one_threshold_only(y, score):
    """This is the area under a curve with one point, that of the threshold ½. Take every distinct score as
    threshold."""
    fpr, tpr = np.mean(score[y == 0] >= 0.5), np.mean(score[y == 1] >= 0.5)
    return (1 + tpr - fpr) / 2


@ex.misconception(of="auc")
def difference_of_means(y, score):
    """This is the mean score of the positives minus that of the negatives. AUC asks only which is higher, pair by
    pair."""
    return score[y == 1].mean() - score[y == 0].mean()


@ex.misconception(of="auc")
def widest_gap(y, score):
    """This is the largest tpr − fpr, the best single threshold. AUC is the area under the whole curve."""
    fpr, tpr = roc_curve(y, score)
    return np.max(tpr - fpr)


@ex.misconception(of="auc")
def mean_of_tpr(y, score):
    """This is the mean of tpr. An area weights each height with its width, the step of fpr."""
    return np.mean(roc_curve(y, score)[1])


@ex.misconception(of="auc")
def width_one_throughout(y, score):
    """You integrate tpr with steps of width 1: fpr is missing, the second argument of np.trapezoid."""
    return np.sum(np.convolve(roc_curve(y, score)[1], [0.5, 0.5], "valid"))


@ex.misconception(of="auc")
def sum_of_products(y, score):
    """You add up fpr · tpr. An area adds up widths times heights: the width is the step of fpr, np.diff(fpr)."""
    fpr, tpr = roc_curve(y, score)
    return np.sum(fpr * tpr)


@ex.misconception(of="auc")
def area_under_precision_and_recall(y, score):
    """This is the area under precision over recall (average precision). ROC has tpr over fpr."""
    fp, tp = _counts(y, score, _falling(score))
    return np.sum(np.diff(tp) / np.sum(y == 1) * tp[1:] / (tp + fp)[1:])


@ex.misconception(of="auc")
def trapezia_without_the_first_piece(y, score):
    """The first piece of the area is missing. The curve begins at (0, 0): does yours, or does a loop begin one too
    late?"""
    fpr, tpr = roc_curve(y, score)
    return np.sum(np.diff(fpr)[1:] * (tpr[2:] + tpr[1:-1]) / 2)


@ex.misconception(of="auc")
def trapezia_without_the_last_piece(y, score):
    """The last piece of the area is missing. The curve ends at (1, 1): does a loop end one too early?"""
    fpr, tpr = roc_curve(y, score)
    return np.sum(np.diff(fpr)[:-1] * (tpr[1:-1] + tpr[:-2]) / 2)


@ex.misconception(of="auc")
def ranks_not_lowered(y, score):
    """From the sum of the positives' ranks n(n + 1)/2 must be subtracted, n the number of positives: what they would
    have if they were last."""
    n = np.sum(y == 1)
    return auc(y, score) + n * (n + 1) / 2 / (n * np.sum(y == 0))


@ex.misconception(of="auc")
def ties_by_order(y, score):
    """Among equal scores you let the order in which the examples stand decide. A positive and a negative with the
    same score count one half: group equal scores into one point of the curve."""
    fpr, tpr = _example_by_example(y, score, np.argsort(-score, kind="stable"))
    return np.sum(np.diff(fpr) * tpr[1:])


@ex.misconception(of="auc")
def ties_by_order_other_way(y, score):
    """Among equal scores you let the order in which the examples stand decide. A positive and a negative with the
    same score count one half: group equal scores into one point of the curve."""
    fpr, tpr = _example_by_example(y, score, np.argsort(score, kind="stable")[::-1])
    return np.sum(np.diff(fpr) * tpr[1:])


for number in (10, 11, 20, 21, 101, 200):

    def area_of_a_grid(y, score, number=number):
        fpr, tpr = (rate[1:] for rate in _rates_at(y, score, np.linspace(1, 0, number)))
        return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)

    area_of_a_grid.__name__ = f"area_of_a_grid_{number}"
    area_of_a_grid.__doc__ = (
        "This is the area for evenly spaced thresholds from 1 to 0. Scores between two of them make one slanting "
        "piece, higher or lower ones none: take the scores themselves as thresholds."
    )
    ex.misconception(of="auc")(area_of_a_grid)


@ex.misconception(of="auc")
def ranks_lowered_too_little(y, score):
    """From the sum of the positives' ranks you subtract n(n − 1)/2. With ranks from 1 on it is n(n + 1)/2, 1 + 2 + …
    + n."""
    return auc(y, score) + 1 / np.sum(y == 0)


@ex.misconception(of="auc")
def divided_by_the_positives_twice(y, score):
    """You divide the number of pairs in order by the square of the number of positives. Each pair has one positive
    and one negative: divide by positives times negatives."""
    return pairs_not_divided(y, score) / np.sum(y == 1) ** 2


@ex.misconception(of="auc")
def divided_by_the_negatives_twice(y, score):
    """You divide the number of pairs in order by the square of the number of negatives. Each pair has one positive
    and one negative: divide by positives times negatives."""
    return pairs_not_divided(y, score) / np.sum(y == 0) ** 2


@ex.misconception(of="auc")
def correlation(y, score):
    """This is the correlation of y and score. AUC is the fraction of pairs, one positive and one negative, that are
    in order."""
    return np.corrcoef(y, score)[0, 1]


@ex.misconception(of="auc")
def mean_lead(y, score):
    """This is the mean lead of the positives where they lead. AUC asks only which scores higher, not by how much."""
    return np.mean(np.maximum(_lead(y, score), 0))


@ex.misconception(of="auc")
def pairs_of_the_same_class_too(y, score):
    """Pairs of the same class are in your mean, as if they were ties. Only pairs of one positive and one negative are
    compared."""
    both = 2 * np.sum(y == 1) * np.sum(y == 0)
    return 0.5 + (auc(y, score) - 0.5) * both / len(y) ** 2


@ex.misconception(of="auc")
def mean_score_of_the_positives(y, score):
    """This is the mean score of the positives. AUC asks how often a positive scores higher than a negative."""
    return np.mean(score[y == 1])


@ex.misconception(of="auc")
def soft_comparison(y, score):
    """You take the sigmoid of each difference of scores. AUC counts 1 where the positive scores higher, ½ for a tie,
    0 otherwise, however large the difference."""
    return np.mean(1 / (1 + np.exp(-_lead(y, score))))


@ex.misconception(of="auc")
def area_over_the_number_of_points(y, score):
    """You divide the area by the number of points of the curve. The sum of the trapezia is the area already."""
    return auc(y, score) / len(roc_curve(y, score)[0])
