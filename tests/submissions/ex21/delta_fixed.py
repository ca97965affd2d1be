# expect: huber_loss WRONG_ANSWER delta-ignored
# expect: huber_gradient WRONG_ANSWER delta-ignored-in-gradient
import numpy as np

DELTA = 1.0


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y - y_hat)
    return np.where(e < DELTA, e**2 / 2, DELTA * (e - DELTA / 2)).mean()


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.maximum(-DELTA, np.minimum(DELTA, e)) / e.size
