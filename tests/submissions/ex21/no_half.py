# expect: huber_loss WRONG_ANSWER forgot-the-half
# expect: huber_gradient WRONG_ANSWER slope-without-the-half
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y - y_hat
    return np.mean(np.where(np.abs(e) <= delta, e**2, delta * (np.abs(e) - 0.5 * delta)))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(np.abs(e) <= delta, 2 * e, delta * np.sign(e)) / y.size
