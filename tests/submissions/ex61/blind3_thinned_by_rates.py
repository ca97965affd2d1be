# expect: roc_curve WRONG_ANSWER straight-pieces-thinned-by-rates
# second differences of the rates, as scikit-learn
import numpy as np


def auc(y, score):
    fpr, tpr = roc_curve(y, score)
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)


def roc_curve(y, score):
    fpr, tpr = [0.0], [0.0]
    P, N = np.sum(y == 1), np.sum(y == 0)
    for t in np.unique(score)[::-1]:
        pos = score >= t
        tpr.append(np.sum(pos & (y == 1)) / P)
        fpr.append(np.sum(pos & (y == 0)) / N)
    fpr, tpr = np.array(fpr), np.array(tpr)
    keep = np.concatenate(([True], np.logical_or(np.diff(fpr, 2), np.diff(tpr, 2)), [True]))
    return fpr[keep], tpr[keep]
