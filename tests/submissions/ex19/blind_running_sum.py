# The variable of the loop is not set back to 0.
# expect: mse_gradient WRONG_ANSWER running-sum
import numpy as np


def mse_gradient(y, y_hat):
    g = 0
    out = []
    for a, b in zip(y, y_hat):
        g += 2 * (b - a) / len(y)
        out.append(g)
    return np.array(out)


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean((y - y_hat) ** 2)
