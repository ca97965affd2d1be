# expect: huber_loss WRONG_ANSWER one-piece-for-all
# expect: huber_gradient RUNTIME_ERROR if-on-array
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(y - y_hat)
    if (e <= delta).all():
        return np.mean(e**2) / 2
    return np.mean(delta * (e - delta / 2))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    if abs(e) <= delta:
        return e / len(e)
    return delta * np.sign(e) / len(e)
