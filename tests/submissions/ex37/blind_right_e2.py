# expect: ACCEPTED
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    theta = np.array(theta, dtype=float)
    g = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + eps
        plus = f(theta)
        theta[i] = old - eps
        minus = f(theta)
        theta[i] = old
        g[i] = (plus - minus) / (2 * eps)
    return g


def relative_difference(g1, g2):
    F = lambda g: np.linalg.norm(g)
    s = F(g1) + F(g2)
    return F(g1 - g2) / (s + (s == 0))
