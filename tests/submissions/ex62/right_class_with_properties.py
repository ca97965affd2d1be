# expect: ACCEPTED
import numpy as np


class Sweep:
    def __init__(self, y, score):
        self.y = np.asarray(y).astype(bool)
        self.called = [score >= t for t in np.unique(score)] + [np.zeros(len(score), bool)]

    @property
    def recall(self):
        return np.array([c[self.y].mean() for c in self.called])

    @property
    def specificity(self):
        return np.array([(~c)[~self.y].mean() for c in self.called])

    @property
    def precision(self):
        return np.array([self.y[c].mean() if c.any() else 0 for c in self.called])


def best(values, condition):
    best_so_far = 0
    for value, ok in zip(values, condition):
        if ok and value > best_so_far:
            best_so_far = value
    return best_so_far


def precision_at_recall(y, score, min_recall):
    s = Sweep(y, score)
    return best(s.precision, s.recall >= min_recall)


def sensitivity_at_specificity(y, score, min_specificity):
    s = Sweep(y, score)
    return best(s.recall, s.specificity >= min_specificity)


def specificity_at_sensitivity(y, score, min_sensitivity):
    s = Sweep(y, score)
    return best(s.specificity, s.recall >= min_sensitivity)
