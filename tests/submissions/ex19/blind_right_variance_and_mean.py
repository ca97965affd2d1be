# The variance and the squared mean of the errors, in a list of one; the gradient by two products.
# expect: ACCEPTED
import numpy as np


def squared_error(y, y_hat):
    return np.square(np.abs(y - y_hat)) / 2.0


def mse(y, y_hat):
    e = y - y_hat
    return [np.var(e) + np.mean(e) ** 2]


def mse_gradient(y, y_hat):
    m = y.shape[0]
    return 2 / m * y_hat - 2 / m * y
