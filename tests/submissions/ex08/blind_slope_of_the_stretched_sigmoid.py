# expect: tanh_prime WRONG_ANSWER twice-the-slope-of-the-sigmoid
import numpy as np

def tanh_prime(z):
    e = np.exp(-np.abs(z))
    return 2 * e / (1 + e) ** 2

def tanh(z):
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e)
