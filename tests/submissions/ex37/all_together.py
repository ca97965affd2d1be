# expect: numerical_gradient WRONG_ANSWER one-slope-for-all
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    return (f(theta + eps) - f(theta - eps)) / (2 * eps)


def relative_difference(g1, g2):
    top = np.linalg.norm(g1 - g2)
    below = np.linalg.norm(g1) + np.linalg.norm(g2)
    if below == 0:
        return 0.0
    return top / below
