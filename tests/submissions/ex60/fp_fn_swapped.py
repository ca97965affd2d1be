# expect: confusion_counts WRONG_ANSWER false-ones-swapped
import numpy as np


def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fn = np.sum((y == 0) & (y_pred == 1))
    fp = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


def precision(y, y_pred):
    hits = np.sum((y == 1) & (y_pred == 1))
    return hits / np.sum(y_pred) if np.sum(y_pred) else 0.0


def recall(y, y_pred):
    hits = np.sum((y == 1) & (y_pred == 1))
    return hits / np.sum(y) if np.sum(y) else 0.0


def f1(y, y_pred):
    p = precision(y, y_pred)
    r = recall(y, y_pred)
    if p + r == 0:
        return 0.0
    return 2 * p * r / (p + r)
