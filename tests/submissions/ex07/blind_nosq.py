# expect: sigmoid_prime WRONG_ANSWER square-forgotten-for-both-signs
# sigmoid_prime: the square of the denominator is missing
import numpy as np

def sigmoid_prime(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e)

def sigmoid_prime_from_output(a):
    return a * (1 - a)
