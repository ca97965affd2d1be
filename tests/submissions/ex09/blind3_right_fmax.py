# expect: ACCEPTED
import numpy as np


def relu(z):
    return np.fmax(z, 0.0) if np.ndim(z) else np.array([max(z, 0.0)])


def relu_prime(z):
    return np.ceil(np.clip(np.asarray(z, float), 0, 1))
