# expect: ACCEPTED
# midpoints and both ends as thresholds
import numpy as np

def precision_at_recall(y, score, min_recall):
    s = np.unique(score)
    t = np.concatenate([[-np.inf], (s[1:] + s[:-1]) / 2, [np.inf]])
    best = 0.0
    for c in t:
        tp = ((score > c) & (y == 1)).sum(); n = (score > c).sum()
        if tp / y.sum() >= min_recall and n:
            best = max(best, tp / n)
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
