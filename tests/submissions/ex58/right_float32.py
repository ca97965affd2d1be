# expect: ACCEPTED
import numpy as np


def accuracy(labels, predicted):
    return np.mean(np.equal(labels, predicted).astype(np.float32))


def binary_accuracy(y, p, threshold=0.5):
    y_pred = np.where(p > threshold, 1, 0)
    return np.equal(y, y_pred).astype(np.float32).mean(keepdims=True)


def categorical_accuracy(Y, P):
    return np.mean(np.argmax(Y, axis=1) == np.argmax(P, axis=1))


def sparse_categorical_accuracy(labels, P):
    return np.array([accuracy(labels, P.argmax(-1))])


def top_k_accuracy(labels, P, k):
    # the k-th largest value of each row; a label that reaches it is in
    kth = np.sort(P, axis=1)[:, -k]
    own = P[range(len(P)), labels]
    return float(np.mean(own >= kth))
