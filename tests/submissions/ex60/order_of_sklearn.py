# expect: confusion_counts WRONG_ANSWER order-of-scikit-learn
import numpy as np


def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tn, fp, fn, tp


def precision(y, y_pred):
    tn, fp, fn, tp = confusion_counts(y, y_pred)
    return tp / (tp + fp) if tp + fp > 0 else 0.0


def recall(y, y_pred):
    tn, fp, fn, tp = confusion_counts(y, y_pred)
    return tp / (tp + fn) if tp + fn > 0 else 0.0


def f1(y, y_pred):
    p = precision(y, y_pred)
    r = recall(y, y_pred)
    if p + r == 0:
        return 0.0
    return 2 * p * r / (p + r)
