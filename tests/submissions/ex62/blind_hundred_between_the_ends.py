# expect: sensitivity_at_specificity WRONG_ANSWER grid-from-lowest-to-highest
# 100 thresholds between min and max
import numpy as np

def sensitivity_at_specificity(y, score, min_specificity):
    best = 0.0
    for t in np.linspace(score.min(), score.max(), 100):
        tp, fp, fn, tn = _counts(y, score, t)
        if tn / (tn + fp) >= min_specificity:
            best = max(best, tp / (tp + fn))
    return best

def _counts(y, score, t):
    p = score >= t
    tp = np.sum(p & (y == 1)); fp = np.sum(p & (y == 0)); fn = np.sum(~p & (y == 1)); tn = np.sum(~p & (y == 0))
    return tp, fp, fn, tn

def precision_at_recall(y, score, min_recall):
    best = 0.0
    for t in np.append(np.unique(score), np.inf):
        tp, fp, fn, tn = _counts(y, score, t)
        if tp / (tp + fn) >= min_recall - 1e-12 and tp + fp > 0:
            best = max(best, tp / (tp + fp))
    return best

def specificity_at_sensitivity(y, score, min_sensitivity):
    best = 0.0
    for t in np.append(np.unique(score), np.inf):
        tp, fp, fn, tn = _counts(y, score, t)
        if tp / (tp + fn) >= min_sensitivity - 1e-12:
            best = max(best, tn / (tn + fp))
    return best
