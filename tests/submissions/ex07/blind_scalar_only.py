# expect: sigmoid_prime RUNTIME_ERROR if-on-array
# sigmoid_prime: works only for a number, an array raises in math.exp / if
import math
import numpy as np

def _one(z):
    if z >= 0:
        t = math.exp(-z)
    else:
        t = math.exp(z)
    return t / (1 + t) ** 2

def sigmoid_prime(z):
    return _one(z)

def sigmoid_prime_from_output(a):
    if np.ndim(a) == 0:
        return a * (1 - a)
    out = np.zeros_like(a)
    for idx in np.ndindex(a.shape):
        out[idx] = a[idx] * (1 - a[idx])
    return out
