# expect: f1 WRONG_ANSWER f1-of-two-zeros-fails
import numpy as np


def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


def precision(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    if tp + fp == 0:
        return 0.0
    return tp / (tp + fp)


def recall(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    if tp + fn == 0:
        return 0.0
    return tp / (tp + fn)


def f1(y, y_pred):
    p = precision(y, y_pred)
    r = recall(y, y_pred)
    return 2 * p * r / (p + r)
