"""ex61 · The ROC curve and the area under it: a model solution."""

import numpy as np


def roc_curve(y, score):
    """Return (fpr, tpr), the points from (0, 0) to (1, 1), one for each distinct score after (0, 0)."""
    # np.unique sorts upwards and keeps each score once; the curve starts with the strictest threshold.
    thresholds = np.unique(score)[::-1, None]
    # One row a threshold: the mean over the negatives is the fraction of them that is called positive.
    fpr = np.mean(score[y == 0] >= thresholds, axis=1)
    tpr = np.mean(score[y == 1] >= thresholds, axis=1)
    # Above all scores nobody is positive.
    return np.append(0, fpr), np.append(0, tpr)


def auc(y, score):
    """Return the area under the ROC curve, a number from 0 to 1."""
    # Every positive against every negative: no curve is needed, and ties are plain to see.
    lead = score[y == 1][:, None] - score[y == 0]
    return np.mean(lead > 0) + np.mean(lead == 0) / 2
