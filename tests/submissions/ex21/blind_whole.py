# expect: huber_loss WRONG_ANSWER piece-by-mean-error
# huber_loss: decides for the whole array by the mean |e| instead of per example
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    quadratic = 0.5 * e ** 2
    linear = delta * (a - 0.5 * delta)
    return np.mean(quadratic) if np.mean(a) <= delta else np.mean(linear)


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    n = len(y)
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / n
