# expect: sigmoid_prime WRONG_ANSWER one-for-two-in-the-denominator
import numpy as np

def sigmoid_prime(z):
    z = np.clip(z, -500, 500)
    return 1 / (1 + np.exp(z) + np.exp(-z))

def sigmoid_prime_from_output(a):
    return a * (1 - a)
