# expect: ACCEPTED
import numpy as np


def confusion_counts(y, y_pred):
    tp = y @ y_pred
    fp = y_pred.sum() - tp
    fn = y.sum() - tp
    return np.array([tp, len(y) - tp - fp - fn, fp, fn])


def precision(y, y_pred):
    return np.sum(y * y_pred) / np.maximum(np.sum(y_pred), 1)


def recall(y, y_pred):
    # the same with the roles exchanged
    return precision(y_pred, y)


def f1(y, y_pred):
    return np.nan_to_num(2 * np.sum(y * y_pred) / (np.sum(y) + np.sum(y_pred)))
