# expect: huber_loss WRONG_ANSWER square-lost
# huber_loss: *2 for **2: the quadratic part is ½·e·2 = e
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    e = y_hat - y
    a = np.abs(e)
    quadratic = 0.5 * e * 2
    linear = delta * (a - 0.5 * delta)
    return np.mean(np.where(a <= delta, quadratic, linear))


def huber_gradient(y, y_hat, delta=1.0):
    e = y_hat - y
    n = len(y)
    return np.where(np.abs(e) <= delta, e, delta * np.sign(e)) / n
