# expect: huber_loss WRONG_ANSWER pieces-swapped
# expect: huber_gradient WRONG_ANSWER pieces-of-the-gradient-swapped
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y - y_hat)
    return np.where(e > delta, e**2 / 2, delta * (e - delta / 2)).mean()


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(np.abs(e) > delta, e, delta * np.sign(e)) / e.size
