# expect: huber_loss WRONG_ANSWER logarithm-of-cosh
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    return np.mean(np.log(np.cosh(e)))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / len(y)
