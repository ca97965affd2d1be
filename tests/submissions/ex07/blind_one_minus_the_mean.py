# expect: sigmoid_prime_from_output WRONG_ANSWER one-minus-the-mean
import numpy as np

def sigmoid_prime_from_output(a):
    return a * (1 - np.mean(a))

def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2
