# expect: binary_accuracy WRONG_ANSWER at-least-the-threshold
import numpy as np


def accuracy(labels, predicted):
    return np.mean(labels == predicted)


def binary_accuracy(y, p, threshold=0.5):
    y_pred = (p >= threshold).astype(int)
    return np.mean(y == y_pred)


def categorical_accuracy(Y, P):
    return np.mean(np.argmax(Y, axis=1) == np.argmax(P, axis=1))


def sparse_categorical_accuracy(labels, P):
    return np.mean(labels == np.argmax(P, axis=1))


def top_k_accuracy(labels, P, k):
    hits = 0
    for label, row in zip(labels, P):
        if np.sum(row > row[label]) < k:
            hits += 1
    return hits / len(labels)
