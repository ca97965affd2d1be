# A matrix product in a matrix of one, and the gradient by the Jacobian of the scaling.
# expect: ACCEPTED
import numpy as np


def mse(y, y_hat):
    e = np.asmatrix(y - y_hat)
    return (e * e.T / e.size).A1


def mse_gradient(y, y_hat):
    m = y.shape[0]
    J = np.eye(m) * (2 / m)
    return J @ (y_hat - y)


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2
