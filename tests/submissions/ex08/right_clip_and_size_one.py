# expect: ACCEPTED
import numpy as np


def tanh(x):
    x = np.clip(np.atleast_1d(x), -300, 300)
    a, b = np.exp(x), np.exp(-x)
    return (a - b) / (a + b)


def tanh_prime(x):
    t = tanh(x)
    return (1 - t) * (1 + t)
