# expect: precision WRONG_ANSWER accuracy-for-it
import numpy as np


def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


def precision(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return (tp + tn) / (tp + tn + fp + fn)


def recall(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    if tp + fn == 0:
        return 0.0
    return tp / (tp + fn)


def f1(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0
