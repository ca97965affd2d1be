# expect: ACCEPTED
import numpy as np
def sigmoid_prime(z):
    s = np.where(np.asarray(z) < -700, 0.0, 1 / (1 + np.exp(-np.maximum(z, -700))))
    return np.exp(np.log1p(-s + 1e-300) + np.log(s + 1e-300))
def sigmoid_prime_from_output(a):
    return (1 - a) * a
