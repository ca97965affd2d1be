# expect: auc WRONG_ANSWER ranks-from-zero-by-order
import numpy as np


def roc_curve(y, score):
    fpr, tpr = ([0.0], [0.0])
    P = np.sum(y == 1)
    N = np.sum(y == 0)
    for t in np.unique(score)[::-1]:
        pred = score >= t
        tpr.append(np.sum(pred & (y == 1)) / P)
        fpr.append(np.sum(pred & (y == 0)) / N)
    return (np.array(fpr), np.array(tpr))


def auc(y, score):
    order = np.argsort(score)
    ranks = np.empty(len(y))
    ranks[order] = np.arange(len(y))
    n1 = np.sum(y == 1)
    n0 = np.sum(y == 0)
    return (np.sum(ranks[y == 1]) - n1 * (n1 + 1) / 2) / (n1 * n0)
