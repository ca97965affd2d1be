# expect: sigmoid_prime_from_output WRONG_ANSWER sigmoid-of-the-output
import numpy as np

def sigmoid_prime_from_output(a):
    return 1 / (1 + np.exp(-a))

def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
