# expect: numerical_gradient WRONG_ANSWER one-slope-for-each-row
import numpy as np


def relative_difference(g1, g2):
    down = np.sqrt(np.sum(np.square(g1))) + np.sqrt(np.sum(np.square(g2)))
    if down == 0:
        return 0.0
    return np.sqrt(np.sum(np.square(np.asarray(g1) - g2))) / down


def numerical_gradient(f, theta, eps=1e-5):
    g = []
    for i in range(len(theta)):
        p, m = theta.copy(), theta.copy()
        p[i] = p[i] + eps
        m[i] = m[i] - eps
        g.append((f(p) - f(m)) / (2 * eps))
    return np.array(g)
