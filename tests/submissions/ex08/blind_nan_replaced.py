# expect: ACCEPTED
import numpy as np

def tanh(z):
    z = np.asarray(z, dtype=float)
    t = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return np.where(np.isnan(t), np.sign(z), t)
def tanh_prime(z):
    return np.square(2 / (np.exp(np.abs(z)) + np.exp(-np.abs(z))))


