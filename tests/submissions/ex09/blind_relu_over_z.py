# expect: ACCEPTED
import numpy as np


def relu_prime(z):
    r = relu(z)
    return np.divide(r, z, out=np.zeros(np.shape(z)), where=np.asarray(z) != 0)


def relu(z):
    return np.maximum(0, z)
