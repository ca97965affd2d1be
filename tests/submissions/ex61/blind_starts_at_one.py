# expect: roc_curve WRONG_ANSWER first-threshold-1-0
import numpy as np


def roc_curve(y, score):
    fpr, tpr = [], []
    for t in [1.0, *sorted(set(score), reverse=True)]:
        fpr.append(np.mean(score[y == 0] >= t))
        tpr.append(np.mean(score[y == 1] >= t))
    return np.array(fpr), np.array(tpr)


def auc(y, score):
    p, n = score[y == 1], score[y == 0]
    d = p[:, None] - n[None, :]
    return np.mean((d > 0) + 0.5 * (d == 0))
