# expect: huber_loss WRONG_ANSWER square-compared
# huber_loss: e² instead of |e| is compared with δ
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    quadratic = 0.5 * e ** 2
    linear = delta * (a - 0.5 * delta)
    return np.mean(np.where(e ** 2 <= delta, quadratic, linear))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    n = len(y)
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / n
