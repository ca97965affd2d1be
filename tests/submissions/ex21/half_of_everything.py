# expect: huber_loss WRONG_ANSWER half-outside-both
# expect: huber_gradient WRONG_ANSWER mean-forgotten-and-sign
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y - y_hat)
    return 0.5 * np.where(e <= delta, e**2, delta * (e - delta / 2)).mean()


def huber_gradient(y, y_hat, delta=1.0):
    e = y - y_hat
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e))
