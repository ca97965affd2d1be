# expect: relative_difference WRONG_ANSWER square-above-only
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
    n = lambda g: np.sqrt(np.sum(np.square(g)))
    d = n(g1) + n(g2)
    return 0.0 if d == 0 else np.sum((g1 - g2) ** 2) / d
