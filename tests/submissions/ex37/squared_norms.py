# expect: relative_difference WRONG_ANSWER squares-without-roots
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += eps
        minus[i] -= eps
        grad[i] = (f(plus) - f(minus)) / (2 * eps)
    return grad


def relative_difference(g1, g2):
    top = np.sum((g1 - g2) ** 2)
    below = np.sum(g1 ** 2) + np.sum(g2 ** 2)
    return top / below if below else 0.0
