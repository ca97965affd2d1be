# expect: cos_beta WRONG_ANSWER roots-forgotten
# mistake: cos_beta: the roots are forgotten
import numpy as np


def directional_derivative(gradient, u):
    return np.dot(u, gradient)


def cos_beta(gradient, u):
    return np.sum(u * gradient) / (np.sum(u**2) * np.sum(gradient**2))


def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)


def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(u, gradient)
