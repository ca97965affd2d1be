# expect: huber_loss WRONG_ANSWER half-delta-not-multiplied
# expect: huber_gradient WRONG_ANSWER direction-of-outliers-lost
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * e - 0.5 * delta))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta) / len(e)
