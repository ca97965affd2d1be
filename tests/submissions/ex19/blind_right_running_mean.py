# A running mean in one pass, and a list for the gradient.
# expect: ACCEPTED
import numpy as np


def mse(y, y_hat):
    m = 0.0
    for n, (a, b) in enumerate(zip(y.tolist(), y_hat.tolist()), 1):
        m += ((a - b) ** 2 - m) / n
    return m


def mse_gradient(y, y_hat):
    return [2 * (b - a) / len(y) for a, b in zip(y, y_hat)]


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2
