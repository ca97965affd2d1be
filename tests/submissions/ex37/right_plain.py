# expect: ACCEPTED
import numpy as np

def numerical_gradient(f, theta, eps=1e-5):
    grad = np.zeros_like(theta)
    it = np.nditer(theta, flags=['multi_index'])
    while not it.finished:
        idx = it.multi_index
        plus = theta.copy()
        minus = theta.copy()
        plus[idx] = plus[idx] + eps
        minus[idx] = minus[idx] - eps
        grad[idx] = (f(plus) - f(minus)) / (2 * eps)
        it.iternext()
    return grad

def relative_difference(g1, g2):
    numerator = np.linalg.norm(g1 - g2)
    denominator = np.linalg.norm(g1) + np.linalg.norm(g2)
    if denominator == 0:
        return 0
    return numerator / denominator
