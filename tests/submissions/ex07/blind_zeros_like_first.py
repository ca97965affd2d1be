# expect: sigmoid_prime WRONG_ANSWER filled-in-part
# sigmoid_prime: only the last axis of the first row is filled for a 2-D array (loops over len(z) as if 1-D)
import math
import numpy as np

def _one(z):
    if z >= 0:
        t = math.exp(-z)
    else:
        t = math.exp(z)
    return t / (1 + t) ** 2

def sigmoid_prime(z):
    if np.ndim(z) == 0:
        return _one(float(z))
    out = np.zeros(np.shape(z))
    for i in range(len(z)):
        out.flat[i] = _one(z.flat[i])
    return out

def sigmoid_prime_from_output(a):
    if np.ndim(a) == 0:
        return a * (1 - a)
    out = np.zeros_like(a)
    for idx in np.ndindex(a.shape):
        out[idx] = a[idx] * (1 - a[idx])
    return out
