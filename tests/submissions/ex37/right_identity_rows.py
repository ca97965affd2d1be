# expect: ACCEPTED
import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    shape, n = np.shape(theta), np.size(theta)
    g = [(f(theta + eps * e.reshape(shape)) - f(theta - eps * e.reshape(shape))) / 2 / eps for e in np.eye(n)]
    return np.reshape(g, shape).tolist()


def relative_difference(g1, g2):
    a, b = np.ravel(g1), np.ravel(g2)
    size = np.sqrt(a @ a) + np.sqrt(b @ b)
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(np.sqrt((a - b) @ (a - b)) / size)
