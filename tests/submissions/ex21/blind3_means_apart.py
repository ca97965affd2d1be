# expect: huber_loss WRONG_ANSWER each-piece-with-its-own-mean
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    return np.mean(0.5 * e[a <= delta] ** 2) + np.mean(delta * (a[a > delta] - 0.5 * delta))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / len(y)
