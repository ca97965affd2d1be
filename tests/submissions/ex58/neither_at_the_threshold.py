# expect: binary_accuracy WRONG_ANSWER at-the-threshold-always-wrong
import numpy as np


def binary_accuracy(y, p, threshold=0.5):
    correct = 0
    for i in range(len(y)):
        if y[i] == 1 and p[i] > threshold:
            correct += 1
        elif y[i] == 0 and p[i] < threshold:
            correct += 1
    return correct / len(y)


def accuracy(labels, predicted):
    """Return the fraction of examples whose predicted class is their label."""
    return np.mean(labels == predicted)


def categorical_accuracy(Y, P):
    """Return the accuracy for one-hot rows Y when each row of P predicts its largest entry."""
    return sparse_categorical_accuracy(Y.argmax(axis=1), P)


def sparse_categorical_accuracy(labels, P):
    """Return the same for class numbers (0, 1, …) instead of one-hot rows."""
    return np.mean(P.argmax(axis=1) == labels)


def top_k_accuracy(labels, P, k):
    """Return the fraction of examples whose label is among the k largest entries of its row of P."""
    own = P[np.arange(len(labels)), labels]
    beaten_by = (own[:, None] < P).sum(axis=1)
    return np.mean(beaten_by < k)
