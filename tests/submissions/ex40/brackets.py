# expect: cos_beta WRONG_ANSWER brackets-forgotten
# mistake: cos_beta: brackets forgotten, / a * b
import numpy as np


def directional_derivative(gradient, u):
    return np.dot(u, gradient)


def cos_beta(gradient, u):
    return np.dot(u, gradient) / np.linalg.norm(u) * np.linalg.norm(gradient)


def steepest_descent(gradient):
    return -gradient / np.linalg.norm(gradient)


def taylor_loss(L0, gradient, u, eta):
    return L0 + eta * np.dot(u, gradient)
