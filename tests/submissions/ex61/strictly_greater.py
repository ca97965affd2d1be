# expect: roc_curve WRONG_ANSWER strictly-above-the-threshold
import numpy as np


def roc_curve(y, score):
    thresholds = np.sort(np.unique(score))[::-1]
    fpr, tpr = [0.0], [0.0]
    for t in thresholds:
        called = score > t
        tpr.append(called[y == 1].mean())
        fpr.append(called[y == 0].mean())
    return np.array(fpr), np.array(tpr)


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
