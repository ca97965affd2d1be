# expect: precision_at_recall WRONG_ANSWER ended-at-the-first-that-fails
# break at first threshold which fails
import numpy as np

def precision_at_recall(y, score, min_recall):
    best = 0.0
    for t in sorted(set(score), reverse=True):
        tp, fp, fn, tn = _counts(y, score, t)
        if tp / (tp + fn) < min_recall:
            break
        best = max(best, tp / (tp + fp))
    return best

def _counts(y, score, t):
    p = score >= t
    tp = np.sum(p & (y == 1)); fp = np.sum(p & (y == 0)); fn = np.sum(~p & (y == 1)); tn = np.sum(~p & (y == 0))
    return tp, fp, fn, tn

def sensitivity_at_specificity(y, score, min_specificity):
    best = 0.0
    for t in np.append(np.unique(score), np.inf):
        tp, fp, fn, tn = _counts(y, score, t)
        if tn / (tn + fp) >= min_specificity - 1e-12:
            best = max(best, tp / (tp + fn))
    return best

def specificity_at_sensitivity(y, score, min_sensitivity):
    best = 0.0
    for t in np.append(np.unique(score), np.inf):
        tp, fp, fn, tn = _counts(y, score, t)
        if tp / (tp + fn) >= min_sensitivity - 1e-12:
            best = max(best, tn / (tn + fp))
    return best
