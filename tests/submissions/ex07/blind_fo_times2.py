# expect: sigmoid_prime_from_output WRONG_ANSWER output-doubled
# sigmoid_prime_from_output: a * 2 instead of a ** 2
import numpy as np

def sigmoid_prime(z):
    s = 1 / (1 + np.exp(-np.clip(z, -700, 700)))
    return s * (1 - s)

def sigmoid_prime_from_output(a):
    return a - a * 2
