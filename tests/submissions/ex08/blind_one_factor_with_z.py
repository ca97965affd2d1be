# expect: tanh_prime WRONG_ANSWER one-factor-with-z
import numpy as np

def tanh_prime(z):
    return (1 - tanh(z)) * (1 + z)

def tanh(z):
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e)
