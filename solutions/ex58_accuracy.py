"""ex58 · Accuracy in five forms: a model solution."""

import numpy as np


def accuracy(labels, predicted):
    """Return the fraction of examples whose predicted class is their label."""
    # True counts as 1 and False as 0, so the mean of the comparison is the fraction that is right.
    return np.mean(labels == predicted)


def binary_accuracy(y, p, threshold=0.5):
    """Return the accuracy for 0/1 targets y when 1 is predicted where p > threshold."""
    return np.mean((p > threshold) == y)


def categorical_accuracy(Y, P):
    """Return the accuracy for one-hot rows Y when each row of P predicts its largest entry."""
    # The place of the single 1 is the label; from there on it is the sparse form.
    return sparse_categorical_accuracy(Y.argmax(axis=1), P)


def sparse_categorical_accuracy(labels, P):
    """Return the same for class numbers (0, 1, …) instead of one-hot rows."""
    # argmax gives the first of several largest entries, which is the rule for ties.
    return np.mean(P.argmax(axis=1) == labels)


def top_k_accuracy(labels, P, k):
    """Return the fraction of examples whose label is among the k largest entries of its row of P."""
    # Sorting would have to break ties; counting the entries that beat the label's own does not.
    own = P[np.arange(len(labels)), labels]
    beaten_by = (own[:, None] < P).sum(axis=1)
    return np.mean(beaten_by < k)
