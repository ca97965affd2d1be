# expect: ACCEPTED
import numpy as np

def sigmoid_prime(z):
    z = np.clip(z, -500, 500)
    return 1 / (2 + np.exp(z) + np.exp(-z))

def sigmoid_prime_from_output(a):
    return a * (1 - a)
