# expect: ACCEPTED
# Fraction, reduce, sets
from fractions import Fraction

import numpy as np


def accuracy(labels, predicted):
    return float(Fraction(int(sum(np.array(labels) == np.array(predicted))), len(labels)))


def binary_accuracy(y, p, threshold=0.5):
    p = np.ceil(np.clip(p - threshold, 0, 1))
    return accuracy(y, p)


def categorical_accuracy(Y, P):
    return accuracy(Y @ np.arange(Y.shape[1]), P.argmax(1))


def sparse_categorical_accuracy(labels, P):
    return categorical_accuracy(np.eye(P.shape[1])[labels], P)


def top_k_accuracy(labels, P, k):
    hits = []
    for i in range(P.shape[0]):
        bigger = {j for j in range(P.shape[1]) if P[i, j] > P[i, labels[i]]}
        hits.append(len(bigger) <= k - 1)
    return [np.mean(hits)]
