# expect: roc_curve WRONG_ANSWER divided-by-the-called
import numpy as np


def roc_curve(y, score):
    fpr, tpr = [0.0], [0.0]
    for t in sorted(set(score), reverse=True):
        tp = np.sum((score >= t) & (y == 1))
        fp = np.sum((score >= t) & (y == 0))
        tpr.append(tp / np.sum(y == 1))
        fpr.append(fp / (fp + tp))
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
