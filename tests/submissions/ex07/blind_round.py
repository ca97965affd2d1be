# expect: sigmoid_prime WRONG_ANSWER rounded
# sigmoid_prime: rounded to 4 decimals
import numpy as np

def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return np.round(e / (1 + e) ** 2, 4)

def sigmoid_prime_from_output(a):
    return a * (1 - a)
