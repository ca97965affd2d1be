# expect: tanh WRONG_ANSWER one-sign-for-all
import numpy as np

def tanh(z):
    e = np.exp(-2 * np.abs(z))
    t = (1 - e) / (1 + e)
    return t if np.any(np.asarray(z) >= 0) else -t

def tanh_prime(z):
    return 1 - tanh(z) ** 2
