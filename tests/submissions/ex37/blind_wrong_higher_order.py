# expect: numerical_gradient WRONG_ANSWER higher-order
import numpy as np


def relative_difference(g1, g2):
    down = np.sqrt(np.sum(np.square(g1))) + np.sqrt(np.sum(np.square(g2)))
    if down == 0:
        return 0.0
    return np.sqrt(np.sum(np.square(np.asarray(g1) - g2))) / down


def numerical_gradient(f, theta, eps=1e-5):
    theta = np.array(theta, dtype=float)
    g = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        p, m = theta.copy(), theta.copy()
        q, n = theta.copy(), theta.copy()
        p[i] += eps
        m[i] -= eps
        q[i] += 2 * eps
        n[i] -= 2 * eps
        g[i] = (8 * (f(p) - f(m)) - (f(q) - f(n))) / (12 * eps)
    return g
