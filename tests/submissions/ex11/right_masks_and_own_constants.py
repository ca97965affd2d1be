# expect: ACCEPTED
import numpy as np


def elu(z, alpha=1.0):
    z = np.array(z, dtype=float)
    neg = z <= 0
    z[neg] = alpha * np.expm1(z[neg])
    return z


def elu_prime(z, alpha=1.0):
    z = np.array(z, dtype=float)
    d = np.ones(z.shape)
    d[z < 0] = alpha * np.exp(z[z < 0])
    return d


def selu(z):
    lam, a = 1.0507009873554805, 1.6732632423543772
    return lam * elu(z, a)


def selu_prime(z):
    lam, a = 1.0507009873554805, 1.6732632423543772
    return lam * elu_prime(z, a)
