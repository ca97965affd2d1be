# expect: roc_curve WRONG_ANSWER from-the-end
import numpy as np


def roc_curve(y, score):
    fpr, tpr = [], []
    for t in np.unique(score):
        y_pred = score >= t
        tpr.append(np.sum(y_pred & (y == 1)) / np.sum(y == 1))
        fpr.append(np.sum(y_pred & (y == 0)) / np.sum(y == 0))
    return np.array(fpr + [0.0]), np.array(tpr + [0.0])


def auc(y, score):
    pos = score[y == 1]
    neg = score[y == 0]
    total = 0
    for a in pos:
        for b in neg:
            if a > b:
                total += 1
            elif a == b:
                total += 0.5
    return total / (len(pos) * len(neg))
