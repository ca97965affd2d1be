# expect: mse WRONG_ANSWER first-example-over-m
# expect: mse_gradient WRONG_ANSWER sign-lost
import numpy as np


def squared_error(y, y_hat):
    return 0.5 * np.power(y - y_hat, 2)


def mse(y, y_hat):
    total = 0
    for i in range(len(y)):
        total += (y[i] - y_hat[i]) ** 2
        return total / len(y)


def mse_gradient(y, y_hat):
    e = y_hat - y
    return 2 * e * np.sign(e) / len(e)
