"""ex60 · The confusion counts, precision, recall and F1: a model solution."""

import numpy as np


def confusion_counts(y, y_pred):
    """Return the four counts (tp, tn, fp, fn) of 0/1 predictions y_pred for the truth y."""
    # & works element by element; comparisons need brackets beside it.
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


def precision(y, y_pred):
    """Return the fraction of the predicted positives that are positive; 0.0 where nothing is predicted positive."""
    tp, _, fp, _ = confusion_counts(y, y_pred)
    # Without a single hit the fraction is 0, or 0/0 which is to be 0.0 too: one condition covers both.
    return tp / (tp + fp) if tp else 0.0


def recall(y, y_pred):
    """Return the fraction of the positives that are predicted positive; 0.0 where nothing is positive."""
    tp, _, _, fn = confusion_counts(y, y_pred)
    return tp / (tp + fn) if tp else 0.0


def f1(y, y_pred):
    """Return the harmonic mean of precision and recall; 0.0 where both are 0."""
    # 2pr/(p + r) with p = tp/(tp + fp) and r = tp/(tp + fn), multiplied out. It needs only one look at 0/0.
    tp, _, fp, fn = confusion_counts(y, y_pred)
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0
