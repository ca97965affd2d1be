# expect: roc_curve WRONG_ANSWER one-pair-of-rates
import numpy as np


def roc_curve(y, score):
    called = (score >= 0.5).astype(int)
    fpr = np.sum((called == 1) & (y == 0)) / np.sum(y == 0)
    tpr = np.sum((called == 1) & (y == 1)) / np.sum(y == 1)
    return fpr, tpr


def auc(y, score):
    p, n = score[y == 1], score[y == 0]
    d = p[:, None] - n[None, :]
    return np.mean((d > 0) + 0.5 * (d == 0))
