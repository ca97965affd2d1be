# expect: ACCEPTED
import numpy as np


def confusion_counts(y, y_pred):
    c = np.bincount(2 * y + y_pred, minlength=4).astype(float)
    return np.array([c[3], c[0], c[1], c[2]])


def precision(y, y_pred):
    c = confusion_counts(y, y_pred)
    return c[0] / (c[0] + c[2] + 1e-7)


def recall(y, y_pred):
    c = confusion_counts(y, y_pred)
    return c[0] / (c[0] + c[3] + 1e-7)


def f1(y, y_pred):
    p = precision(y, y_pred)
    r = recall(y, y_pred)
    return 2 * ((p * r) / (p + r + 1e-7))
