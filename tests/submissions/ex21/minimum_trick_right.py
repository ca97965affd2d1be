# expect: ACCEPTED
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = np.abs(np.subtract(y_hat, y))
    q = np.minimum(e, delta)
    return np.array([[np.average(q * (e - q / 2))]])


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    return delta * np.where(np.abs(e) > delta, np.sign(e), e / delta) / e.shape[0]
