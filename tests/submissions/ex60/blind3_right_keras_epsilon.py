# expect: ACCEPTED
# 1e-7 below, as in the backend of Keras
import numpy as np


def confusion_counts(y, y_pred):
    tp = np.sum((y == 1) & (y_pred == 1))
    tn = np.sum((y == 0) & (y_pred == 0))
    fp = np.sum((y == 0) & (y_pred == 1))
    fn = np.sum((y == 1) & (y_pred == 0))
    return tp, tn, fp, fn


def precision(y, y_pred):
    tp = np.sum(np.round(np.clip(y * y_pred, 0, 1)))
    return tp / (np.sum(np.round(np.clip(y_pred, 0, 1))) + 1e-7)


def recall(y, y_pred):
    tp = np.sum(np.round(np.clip(y * y_pred, 0, 1)))
    return tp / (np.sum(np.round(np.clip(y, 0, 1))) + 1e-7)


def f1(y, y_pred):
    p, r = precision(y, y_pred), recall(y, y_pred)
    return 2 * ((p * r) / (p + r + 1e-7))
