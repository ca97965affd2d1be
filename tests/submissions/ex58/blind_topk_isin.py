# expect: top_k_accuracy WRONG_ANSWER found-in-any-row
# isin over all tops
import numpy as np


def accuracy(labels, predicted):
    return np.mean(labels == predicted)


def binary_accuracy(y, p, threshold=0.5):
    return np.mean((p > threshold) == y)


def categorical_accuracy(Y, P):
    return np.mean(np.argmax(Y, axis=1) == np.argmax(P, axis=1))


def sparse_categorical_accuracy(labels, P):
    return np.mean(labels == np.argmax(P, axis=1))


def top_k_accuracy(labels, P, k):
    top = np.argsort(P, axis=1)[:, -k:]
    return np.mean(np.isin(labels, top))
