# expect: categorical_accuracy WRONG_ANSWER ties-count-as-wrong
import numpy as np


def categorical_accuracy(Y, P):
    pred = (P == P.max(axis=1, keepdims=True)).astype(int)
    return np.mean(np.all(pred == Y, axis=1))


def accuracy(labels, predicted):
    """Return the fraction of examples whose predicted class is their label."""
    return np.mean(labels == predicted)


def binary_accuracy(y, p, threshold=0.5):
    """Return the accuracy for 0/1 targets y when 1 is predicted where p > threshold."""
    return np.mean((p > threshold) == y)


def sparse_categorical_accuracy(labels, P):
    """Return the same for class numbers (0, 1, …) instead of one-hot rows."""
    return np.mean(P.argmax(axis=1) == labels)


def top_k_accuracy(labels, P, k):
    """Return the fraction of examples whose label is among the k largest entries of its row of P."""
    own = P[np.arange(len(labels)), labels]
    beaten_by = (own[:, None] < P).sum(axis=1)
    return np.mean(beaten_by < k)
