# expect: huber_gradient WRONG_ANSWER input-changed
# huber_gradient: the error is computed in place in y_hat, so the input is changed
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    quadratic = 0.5 * e ** 2
    linear = delta * (a - 0.5 * delta)
    return np.mean(np.where(a <= delta, quadratic, linear))


def huber_gradient(y, y_hat, delta=1.0):
    y_hat -= y
    e = y_hat
    n = len(y)
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / n
