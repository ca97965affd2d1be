# expect: sigmoid_prime WRONG_ANSWER slope-at-twice-z
import numpy as np

def sigmoid_prime(z):
    s = 1 / (1 + np.exp(-2 * np.asarray(z)))
    return s * (1 - s)

def sigmoid_prime_from_output(a):
    return a * (1 - a)
