# expect: confusion_counts WRONG_ANSWER last-example-counted-only
# expect: precision WRONG_ANSWER built-on-another
# expect: recall WRONG_ANSWER built-on-another
# expect: f1 WRONG_ANSWER built-on-another
import numpy as np


def precision(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp / (tp + fp) if tp + fp > 0 else 0.0


def recall(y, y_pred):
    tp, tn, fp, fn = confusion_counts(y, y_pred)
    return tp / (tp + fn) if tp + fn > 0 else 0.0


def f1(y, y_pred):
    p, r = (precision(y, y_pred), recall(y, y_pred))
    return 2 * p * r / (p + r) if p + r > 0 else 0.0


def confusion_counts(y, y_pred):
    for a, b in zip(y, y_pred):
        tp = tn = fp = fn = 0
        if a == 1 and b == 1:
            tp += 1
        elif a == 0 and b == 0:
            tn += 1
        elif b == 1:
            fp += 1
        else:
            fn += 1
    return tp, tn, fp, fn
