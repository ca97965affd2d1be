# expect: huber_loss WRONG_ANSWER quadratic-everywhere
# expect: huber_gradient WRONG_ANSWER gradient-of-squares-everywhere
import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    return 0.5 * np.mean((y - y_hat) ** 2)


def huber_gradient(y, y_hat, delta=1.0):
    return (y_hat - y) / len(y)
