# expect: auc WRONG_ANSWER area-of-a-grid-101
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
    thresholds = np.linspace(1, 0, 101)
    fpr = np.array([np.mean(score[y == 0] >= t) for t in thresholds])
    tpr = np.array([np.mean(score[y == 1] >= t) for t in thresholds])
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
