# expect: specificity_at_sensitivity WRONG_ANSWER only-where-equal
# == for >=
import numpy as np


def _points(y, score):
    for t in list(np.unique(score)) + [np.inf]:
        pred = score >= t
        tp = np.sum(pred & (y == 1))
        fp = np.sum(pred & (y == 0))
        fn = np.sum(~pred & (y == 1))
        tn = np.sum(~pred & (y == 0))
        yield (tp / (tp + fp) if tp + fp else 0.0), tp / (tp + fn), tn / (tn + fp)


def precision_at_recall(y, score, min_recall):
    return max([p for p, r, s in _points(y, score) if r >= min_recall - 1e-12], default=0.0)


def sensitivity_at_specificity(y, score, min_specificity):
    return max([r for p, r, s in _points(y, score) if s >= min_specificity - 1e-12], default=0.0)


def specificity_at_sensitivity(y, score, min_sensitivity):
    return max([s for p, r, s in _points(y, score) if abs(r - min_sensitivity) < 1e-9], default=0.0)
