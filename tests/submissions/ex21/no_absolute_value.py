# expect: huber_loss WRONG_ANSWER sign-of-the-error-kept
# expect: huber_gradient WRONG_ANSWER sign-of-the-error-in-the-condition
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.mean(np.where(e <= delta, e**2 / 2, delta * (e - delta / 2)))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(e <= delta, e, delta) / len(e)
