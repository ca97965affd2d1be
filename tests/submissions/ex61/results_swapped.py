# expect: roc_curve WRONG_ANSWER axes-swapped
import numpy as np


def roc_curve(y, score):
    fpr, tpr = [0.0], [0.0]
    for t in sorted(set(score), reverse=True):
        y_pred = score >= t
        tpr.append(np.sum(y_pred & (y == 1)) / np.sum(y == 1))
        fpr.append(np.sum(y_pred & (y == 0)) / np.sum(y == 0))
    return np.array(tpr), np.array(fpr)


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
