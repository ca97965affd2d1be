# expect: ACCEPTED
import numpy as np


class Metric:
    """Counts hits."""

    def __init__(self):
        self.hits, self.total = 0, 0

    def update(self, ok):
        self.hits += int(ok)
        self.total += 1

    @property
    def result(self):
        return self.hits / self.total


def accuracy(labels, predicted):
    metric = Metric()
    for i in range(labels.shape[0]):
        metric.update(labels[i] == predicted[i])
    return metric.result


def binary_accuracy(y, p, threshold=0.5):
    return 1 - np.abs(y - (p > threshold).astype(int)).mean()


def categorical_accuracy(Y, P):
    picked = np.zeros_like(P)
    picked[np.arange(len(P)), P.argmax(axis=1)] = 1
    return np.sum(picked * Y) / Y.shape[0]


def sparse_categorical_accuracy(labels, P):
    return np.mean(labels == np.argmax(P, axis=1))


def top_k_accuracy(labels, P, k):
    hits = 0
    for label, row in zip(labels, P):
        if np.sum(row > row[label]) < k:
            hits += 1
    return hits / len(labels)
