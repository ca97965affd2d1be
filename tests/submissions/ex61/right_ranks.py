# expect: ACCEPTED
import numpy as np


def roc_curve(y, score):
    fpr, tpr = [0.0], [0.0]
    for t in sorted(set(score), reverse=True):
        y_pred = score >= t
        tpr.append(np.sum(y_pred & (y == 1)) / np.sum(y == 1))
        fpr.append(np.sum(y_pred & (y == 0)) / np.sum(y == 0))
    return np.array(fpr), np.array(tpr)


def _ranks(score):
    # average ranks, from 1
    return np.array([np.sum(score < s) + (np.sum(score == s) + 1) / 2 for s in score])


def auc(y, score):
    n1 = np.sum(y)
    n0 = len(y) - n1
    u = _ranks(score)[y == 1].sum() - n1 * (n1 + 1) / 2
    return np.array([u / (n0 * n1)])
