# expect: numerical_gradient WRONG_ANSWER entry-not-restored
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    grad = np.zeros(theta.shape)
    theta = theta.copy()
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + eps
        up = f(theta)
        theta[i] = old - eps
        grad[i] = (up - f(theta)) / (2 * eps)
    return grad


def relative_difference(g1, g2):
    top = np.linalg.norm(g1 - g2)
    below = np.linalg.norm(g1) + np.linalg.norm(g2)
    if below == 0:
        return 0.0
    return top / below
