# expect: mse_gradient WRONG_ANSWER two-forgotten
import numpy as np


def squared_error(y, y_hat):
    return (y_hat - y) ** 2 / 2


def mse(y, y_hat):
    return ((y_hat - y) ** 2).mean()


def mse_gradient(y, y_hat):
    n = len(y)
    grad = np.zeros(n)
    for i in range(n):
        grad[i] = (y_hat[i] - y[i]) / n
    return grad
