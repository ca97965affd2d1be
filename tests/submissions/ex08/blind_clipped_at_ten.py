# expect: ACCEPTED
import numpy as np

def tanh(z):
    z = np.clip(z, -10, 10)
    a, b = np.exp(z), np.exp(-z)
    return (a - b) / (a + b)

def tanh_prime(z):
    return 1 - tanh(z) ** 2
