# expect: leaky_relu WRONG_ANSWER alpha-over-z
import numpy as np

def leaky_relu(z, alpha=0.01):
    return np.where(np.asarray(z) >= 0, z, alpha / np.where(np.asarray(z) == 0, 1, z))

def leaky_relu_prime(z, alpha=0.01):
    return np.where(np.asarray(z) >= 0, 1.0, alpha)

def prelu_alpha_gradient(z, alpha):
    return np.where(np.asarray(z) >= 0, 0.0, z)
