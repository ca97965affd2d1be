# expect: ACCEPTED
import numpy as np


def relative_difference(g1, g2):
    down = np.sqrt(np.sum(np.square(g1))) + np.sqrt(np.sum(np.square(g2)))
    if down == 0:
        return 0.0
    return np.sqrt(np.sum(np.square(np.asarray(g1) - g2))) / down


def numerical_gradient(f, theta, eps=1e-5):
    work = theta if theta.dtype == float else theta.astype(float)
    g = np.zeros(work.shape)
    for i in np.ndindex(work.shape):
        keep = work[i].copy()
        work[i] = keep + eps
        a = f(work)
        work[i] = keep - eps
        c = f(work)
        work[i] = keep
        g[i] = (a - c) / (2 * eps)
    return g
