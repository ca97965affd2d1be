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
    top = max(np.abs(g1).max(), np.abs(g2).max())
    if top == 0:
        return np.float64(0)
    a, c = g1 / top, g2 / top
    F = lambda g: np.sqrt(np.einsum("...,...->", g, g)) if g.ndim == 0 else np.sqrt(np.vdot(g, g))
    return F(a - c) / (F(a) + F(c))
