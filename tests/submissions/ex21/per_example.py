# expect: huber_loss WRONG_ANSWER mean-not-taken
# expect: huber_gradient WRONG_ANSWER gradient-averaged
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    r = np.abs(y - y_hat)
    return np.where(r <= delta, r * r / 2, delta * (r - delta / 2))


def huber_gradient(y, y_hat, delta=1.0):
    r = y_hat - y
    return np.mean(np.where(np.abs(r) <= delta, r, delta * np.sign(r)))
