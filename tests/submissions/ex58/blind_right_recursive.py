# expect: ACCEPTED
# bool arithmetic, any/all style, max with key
import numpy as np


def accuracy(labels, predicted):
    return sum([int(a == b) for a, b in zip(labels.tolist(), predicted.tolist())]) / max(1, labels.size)


def binary_accuracy(y, p, threshold=0.5):
    tp = np.sum((p > threshold) & (y == 1))
    tn = np.sum((p <= threshold) & (y == 0))
    return (tp + tn) / len(y)


def categorical_accuracy(Y, P):
    good = 0
    for truth, row in zip(Y, P):
        good += truth[max(range(len(row)), key=lambda j: row[j])]
    return good / len(Y)


def sparse_categorical_accuracy(labels, P):
    return np.mean([max(range(len(r)), key=r.__getitem__) == t for t, r in zip(labels, P)], dtype=np.float32)


def top_k_accuracy(labels, P, k):
    return np.mean([sorted(r)[-k] <= r[t] for t, r in zip(labels, P)])
