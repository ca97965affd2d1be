# expect: f1 WRONG_ANSWER one-e-03-added-below
# 1e-3 against 0/0
import numpy as np


def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


def precision(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp / (tp + fp) if tp + fp > 0 else 0.0


def recall(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp / (tp + fn) if tp + fn > 0 else 0.0


def f1(y, y_pred):
    p, r = precision(y, y_pred), recall(y, y_pred)
    return 2 * p * r / (p + r + 1e-3)
