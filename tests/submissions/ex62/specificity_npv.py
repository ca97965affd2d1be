# expect: specificity_at_sensitivity WRONG_ANSWER negative-predictive-value
# specificity_at_sensitivity: TN / (TN + FN)
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
    precision, recall, specificity = _rates(y, score)
    ok = specificity >= min_specificity - 1e-12
    if not ok.any():
        return 0.0
    return recall[ok].max()


def specificity_at_sensitivity(y, score, min_sensitivity):
    best = 0.0
    for t in list(np.unique(score)) + [np.inf]:
        pred = score >= t
        tpr = np.sum(pred & (y == 1)) / np.sum(y == 1)
        tn = np.sum(~pred & (y == 0))
        fn = np.sum(~pred & (y == 1))
        value = tn / (tn + fn) if tn + fn > 0 else 0.0
        if tpr >= min_sensitivity - 1e-12:
            best = max(best, value)
    return best
