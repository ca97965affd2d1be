# expect: huber_gradient WRONG_ANSWER sign-of-the-error-in-the-condition
# huber_gradient: compares e instead of |e| with δ, so large negative errors are not cut at -δ
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    quadratic = 0.5 * e ** 2
    linear = delta * (a - 0.5 * delta)
    return np.mean(np.where(a <= delta, quadratic, linear))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    n = len(y)
    return np.where(e <= delta, e, delta * np.sign(e)) / n
