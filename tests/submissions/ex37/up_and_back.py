# expect: numerical_gradient WRONG_ANSWER second-step-too-short
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    grad = np.zeros(theta.shape)
    theta = theta.copy()
    for i in np.ndindex(theta.shape):
        theta[i] += eps
        up = f(theta)
        theta[i] -= eps
        down = f(theta)
        grad[i] = (up - down) / (2 * eps)
    return grad


def relative_difference(g1, g2):
    top = np.linalg.norm(g1 - g2)
    below = np.linalg.norm(g1) + np.linalg.norm(g2)
    if below == 0:
        return 0.0
    return top / below
