# expect: categorical_accuracy WRONG_ANSWER examples-as-columns
import numpy as np


def accuracy(labels, predicted):
    return np.mean(labels == predicted)


def binary_accuracy(y, p, threshold=0.5):
    return np.mean((p > threshold) == y)


def categorical_accuracy(Y, P):
    y_true = np.argmax(Y, axis=0)
    y_pred = np.argmax(P, axis=0)
    return np.mean(y_true == y_pred)


def sparse_categorical_accuracy(labels, P):
    return np.mean(labels == np.argmax(P, axis=1))


def top_k_accuracy(labels, P, k):
    hits = 0
    for label, row in zip(labels, P):
        if np.sum(row > row[label]) < k:
            hits += 1
    return hits / len(labels)
