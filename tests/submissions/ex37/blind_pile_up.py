# expect: numerical_gradient WRONG_ANSWER steps-pile-up
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    grad = np.zeros(theta.shape)
    plus, minus = theta.copy(), theta.copy()
    for i in np.ndindex(theta.shape):
        plus[i] += eps
        minus[i] -= eps
        grad[i] = (f(plus) - f(minus)) / (2 * eps)
    return grad


def relative_difference(g1, g2):
    top = np.linalg.norm(g1 - g2)
    below = np.linalg.norm(g1) + np.linalg.norm(g2)
    if below == 0:
        return 0.0
    return top / below
