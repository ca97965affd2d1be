# expect: ACCEPTED
import numpy as np


def roc_curve(y, score):
    order = np.argsort(-score, kind="stable")
    y_sorted, s_sorted = y[order], score[order]
    tps = np.cumsum(y_sorted)
    fps = np.cumsum(1 - y_sorted)
    # keep the last of each group of equal scores
    last = np.append(np.flatnonzero(np.diff(s_sorted)), len(y) - 1)
    tpr = np.concatenate([[0], tps[last] / tps[-1]])
    fpr = np.concatenate([[0], fps[last] / fps[-1]])
    return fpr, tpr


def auc(y, score):
    fpr, tpr = roc_curve(y, score)
    return np.trapezoid(tpr, fpr)
