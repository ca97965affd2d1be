# expect: sigmoid_prime WRONG_ANSWER slope-of-the-silu
import numpy as np

def sigmoid_prime(z):
    s = 1 / (1 + np.exp(-np.asarray(z)))
    return s + np.asarray(z) * s * (1 - s)

def sigmoid_prime_from_output(a):
    return a * (1 - a)
