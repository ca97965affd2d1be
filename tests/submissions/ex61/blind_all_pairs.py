# expect: auc WRONG_ANSWER pairs-of-the-same-class-too
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
    d = score[:, None] - score[None, :]
    lab = y[:, None] - y[None, :]
    return np.mean((d * lab > 0) + 0.5 * (d * lab == 0))
