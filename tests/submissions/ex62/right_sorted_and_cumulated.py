# expect: ACCEPTED
import numpy as np


def curve(y, score):
    order = np.argsort(-score, kind="stable")
    s, labels = score[order], y[order]
    # the last one of every run of equal scores
    ends = np.append(np.flatnonzero(np.diff(s)), len(s) - 1)
    tp = np.append(0, np.cumsum(labels)[ends])
    fp = np.append(0, np.cumsum(1 - labels)[ends])
    return tp, fp


def precision_at_recall(y, score, min_recall):
    tp, fp = curve(y, score)
    with np.errstate(invalid="ignore"):
        precision = np.nan_to_num(tp / (tp + fp))
    ok = tp / tp[-1] >= min_recall
    return np.array([precision[ok].max() if ok.any() else 0.0])


def sensitivity_at_specificity(y, score, min_specificity):
    tp, fp = curve(y, score)
    ok = 1 - fp / fp[-1] >= min_specificity
    return np.array([tp[ok].max() / tp[-1] if ok.any() else 0.0])


def specificity_at_sensitivity(y, score, min_sensitivity):
    tp, fp = curve(y, score)
    ok = tp / tp[-1] >= min_sensitivity
    return np.array([1 - fp[ok].min() / fp[-1] if ok.any() else 0.0])
