# expect: huber_loss WRONG_ANSWER sum-for-mean
# expect: huber_gradient WRONG_ANSWER mean-forgotten-in-gradient
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    a = np.abs(y - y_hat)
    small = a <= delta
    return (0.5 * a[small] ** 2).sum() + (delta * (a[~small] - 0.5 * delta)).sum()


def huber_gradient(y, y_hat, delta=1.0):
    return np.clip(y_hat - y, -delta, delta)
