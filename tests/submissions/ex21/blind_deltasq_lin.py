# expect: huber_loss WRONG_ANSWER factor-twice
# huber_loss: linear is delta^2(|e| - delta/2)
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    quadratic = 0.5 * e ** 2
    linear = delta ** 2 * (a - 0.5 * delta)
    return np.mean(np.where(a <= delta, quadratic, linear))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    n = len(y)
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / n
