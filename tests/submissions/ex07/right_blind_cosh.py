# expect: ACCEPTED
import numpy as np
def sigmoid_prime(z):
    """1 / (4 cosh^2(z/2)); 0 beyond 700 by overflow to inf"""
    return 0.25 / np.cosh(np.asarray(z) / 2) ** 2
def sigmoid_prime_from_output(a):
    return np.asarray(0.25 - (np.asarray(a) - 0.5) ** 2)
