# expect: ACCEPTED
import numpy as np


def silu(z):
    # 1/(1+inf) is 0, so this is fine, only numpy warns
    return z / (1 + np.exp(-z))


def silu_prime(z):
    e = np.exp(-np.abs(z))
    # the formula of the cheat sheet, and for negative z the same times e^(2z)
    pos = (1 + e + z * e) / (1 + e) ** 2
    neg = (e * e + e + z * e) / (1 + e) ** 2
    return np.where(z > 0, pos, neg)
