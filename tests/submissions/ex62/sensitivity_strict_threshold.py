# expect: sensitivity_at_specificity WRONG_ANSWER strict-threshold
# sensitivity_at_specificity: score > t: all examples together are never called positive
import numpy as np


def _rates(y, score):
    precision, recall, specificity = [], [], []
    for t in list(np.unique(score)) + [np.inf]:
        pred = score >= t
        tp = np.sum(pred & (y == 1))
        fp = np.sum(pred & (y == 0))
        fn = np.sum(~pred & (y == 1))
        tn = np.sum(~pred & (y == 0))
        precision.append(tp / (tp + fp) if tp + fp > 0 else 0.0)
        recall.append(tp / (tp + fn))
        specificity.append(tn / (tn + fp))
    return np.array(precision), np.array(recall), np.array(specificity)


def precision_at_recall(y, score, min_recall):
    precision, recall, specificity = _rates(y, score)
    ok = recall >= min_recall - 1e-12
    if not ok.any():
        return 0.0
    return precision[ok].max()


def sensitivity_at_specificity(y, score, min_specificity):
    best = 0.0
    for t in np.unique(score):
        pred = score > t
        tpr = np.sum(pred & (y == 1)) / np.sum(y == 1)
        tnr = np.sum(~pred & (y == 0)) / np.sum(y == 0)
        if tnr >= min_specificity - 1e-12:
            best = max(best, tpr)
    return best


def specificity_at_sensitivity(y, score, min_sensitivity):
    precision, recall, specificity = _rates(y, score)
    ok = recall >= min_sensitivity - 1e-12
    if not ok.any():
        return 0.0
    return specificity[ok].max()
