# expect: tanh WRONG_ANSWER sign-lost
# expect: tanh_prime WRONG_ANSWER overflow-on-the-left
import numpy as np

def tanh(z):
    e = np.exp(-2 * np.asarray(z))
    return np.sign(z) * (1 - e) / (1 + e)

def tanh_prime(z):
    return 1 - tanh(z) ** 2
