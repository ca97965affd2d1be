# expect: roc_curve WRONG_ANSWER recall-and-precision-from-one
import numpy as np


def roc_curve(y, score):
    recall, prec = [0.0], [1.0]
    for t in np.unique(score)[::-1]:
        called = score >= t
        tp = np.sum(called & (y == 1))
        recall.append(tp / np.sum(y == 1))
        prec.append(tp / np.sum(called))
    return np.array(recall), np.array(prec)


def auc(y, score):
    p, n = score[y == 1], score[y == 0]
    d = p[:, None] - n[None, :]
    return np.mean((d > 0) + 0.5 * (d == 0))
