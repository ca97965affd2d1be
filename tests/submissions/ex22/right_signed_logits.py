# expect: ACCEPTED
import numpy as np


def softplus(z):
    return np.logaddexp(0.0, z)


def bce(y, p):
    p_true = np.where(y == 1, np.clip(p, 1e-12, 1 - 1e-12), 1 - np.clip(p, 1e-12, 1 - 1e-12))
    return np.array([[-np.log(p_true).mean()]])


def bce_gradient(y, p):
    m = y.shape[0]
    return np.divide(p - y, m * p * (1 - p))


def bce_from_logits(y, z):
    # class 1 wants a large z, class 0 a small one
    sign = 1 - 2 * y
    return softplus(sign * z).mean()
