# expect: sigmoid_prime WRONG_ANSWER power-edited
# sigmoid_prime: (1 + e) * 2 instead of (1 + e) ** 2
import numpy as np

def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / ((1 + e) * 2)

def sigmoid_prime_from_output(a):
    return a * (1 - a)
