# expect: roc_curve WRONG_ANSWER scores-of-the-positives-only
import numpy as np


def roc_curve(y, score):
    t = np.unique(score[y == 1])[::-1]
    fpr = [0.0] + [np.mean(score[y == 0] >= s) for s in t]
    tpr = [0.0] + [np.mean(score[y == 1] >= s) for s in t]
    return np.array(fpr), np.array(tpr)


def auc(y, score):
    p, n = score[y == 1], score[y == 0]
    d = p[:, None] - n[None, :]
    return np.mean((d > 0) + 0.5 * (d == 0))
