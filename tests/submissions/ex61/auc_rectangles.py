# expect: auc WRONG_ANSWER ties-count-one
import numpy as np


def roc_curve(y, score):
    fpr, tpr = [0.0], [0.0]
    for t in sorted(set(score), reverse=True):
        y_pred = score >= t
        tpr.append(np.sum(y_pred & (y == 1)) / np.sum(y == 1))
        fpr.append(np.sum(y_pred & (y == 0)) / np.sum(y == 0))
    return np.array(fpr), np.array(tpr)


def auc(y, score):
    fpr, tpr = roc_curve(y, score)
    area = 0
    for i in range(1, len(fpr)):
        area += (fpr[i] - fpr[i - 1]) * tpr[i]
    return area
