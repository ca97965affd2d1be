"""ex62 · Operating points: the best value where another is good enough: a model solution."""

import numpy as np


def _counts(y, score):
    """Return TP and FP at each threshold."""
    # Only at a score does a decision change; above all of them, at +inf, nobody is positive.
    thresholds = np.append(np.unique(score), np.inf)
    # One row a threshold, one column an example; the matrix product counts the positives, and the negatives, in it.
    positive = score >= thresholds[:, None]
    return positive @ y, positive @ (1 - y)


def _rates(y, score):
    """Return sensitivity and specificity at each threshold."""
    tp, fp = _counts(y, score)
    negatives = np.sum(1 - y)
    return tp / np.sum(y), (negatives - fp) / negatives


def _best(values, others, least):
    """Return the largest value where the other one is at least `least`, 0 where it is so nowhere."""
    return np.max(values[others >= least - 1e-12], initial=0)


def precision_at_recall(y, score, min_recall):
    """Return the best precision of all thresholds with recall >= min_recall."""
    tp, fp = _counts(y, score)
    # Where nobody is called positive this is 0 / 1: the precision of nobody is 0.
    precision = tp / np.maximum(tp + fp, 1)
    return _best(precision, tp / np.sum(y), min_recall)


def sensitivity_at_specificity(y, score, min_specificity):
    """Return the best sensitivity of all thresholds with specificity >= min_specificity."""
    sensitivity, specificity = _rates(y, score)
    return _best(sensitivity, specificity, min_specificity)


def specificity_at_sensitivity(y, score, min_sensitivity):
    """Return the best specificity of all thresholds with sensitivity >= min_sensitivity."""
    sensitivity, specificity = _rates(y, score)
    return _best(specificity, sensitivity, min_sensitivity)
