# expect: ACCEPTED
import numpy as np

def tanh(z):
    z = np.asarray(z, float)
    pos = 2.0 / (1.0 + np.exp(-2.0 * np.where(z > 0, z, 0))) - 1.0
    neg = 1.0 - 2.0 / (1.0 + np.exp(2.0 * np.where(z < 0, z, 0)))
    return np.where(z >= 0, pos, neg)

def tanh_prime(z):
    return 1 - tanh(z) ** 2
