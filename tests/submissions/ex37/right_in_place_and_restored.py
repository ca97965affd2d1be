# expect: ACCEPTED
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    theta = np.asarray(theta, dtype=np.float64)
    grad = np.empty(theta.shape)
    for ix in np.ndindex(*theta.shape):
        keep = theta[ix]
        theta[ix] = keep + eps
        up = f(theta)
        theta[ix] = keep - eps
        down = f(theta)
        theta[ix] = keep
        grad[ix] = (up - down) / (eps + eps)
    return grad


def relative_difference(g1, g2):
    """no norm function"""
    top = bottom1 = bottom2 = 0.0
    for a, b in zip(np.ravel(g1), np.ravel(g2)):
        top += (a - b) ** 2
        bottom1 += a * a
        bottom2 += b * b
    if bottom1 == bottom2 == 0:
        return np.zeros(1)
    return np.array([top ** 0.5 / (bottom1 ** 0.5 + bottom2 ** 0.5)])
