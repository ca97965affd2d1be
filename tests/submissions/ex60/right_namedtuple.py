# expect: ACCEPTED
from collections import Counter, namedtuple

import numpy as np

Counts = namedtuple("Counts", "tp tn fp fn")


def confusion_counts(y, y_pred):
    c = Counter(zip(y.tolist(), y_pred.tolist()))
    return Counts(c[1, 1], c[0, 0], c[0, 1], c[1, 0])


def _ratio(a, b):
    return a / b if b else 0.0


def precision(y, y_pred):
    c = confusion_counts(y, y_pred)
    return _ratio(c.tp, c.tp + c.fp)


def recall(y, y_pred):
    c = confusion_counts(y, y_pred)
    return np.array([_ratio(c.tp, c.tp + c.fn)], dtype=np.float32)


def f1(y, y_pred):
    c = confusion_counts(y, y_pred)
    return _ratio(c.tp, c.tp + 0.5 * (c.fp + c.fn))
