# expect: ACCEPTED
import numpy as np


class Roc:
    def __init__(self, y, score):
        self.y = np.asarray(y, dtype=bool)
        self.score = np.asarray(score)

    def rates(self, t):
        called = self.score >= t
        return called[~self.y].mean(), called[self.y].mean()

    def curve(self):
        thresholds = np.concatenate(([np.inf], np.unique(self.score)[::-1]))
        return np.array([self.rates(t) for t in thresholds], dtype=np.float32).T


def roc_curve(y, score):
    return Roc(y, score).curve()


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
