# expect: ACCEPTED
import numpy as np


def _column(v):
    return np.asarray(v).reshape(-1, 1)


def directional_derivative(gradient, u):
    return _column(u).T @ _column(gradient)


def cos_beta(gradient, u):
    unit = _column(gradient) / np.sqrt(_column(gradient).T @ _column(gradient))
    return _column(u).T @ unit / np.sqrt(np.sum(u**2))


def steepest_descent(gradient):
    return (-_column(gradient) / np.sqrt(np.sum(np.square(gradient)))).ravel()


def taylor_loss(L0, gradient, u, eta):
    return np.array([L0]) + eta * directional_derivative(gradient, u)
