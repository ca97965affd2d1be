# expect: sigmoid_prime WRONG_ANSWER not-finite-for-large
# sigmoid_prime: exp(-z) / (1 + exp(-z))**2 without abs overflows to inf/inf = nan for very negative z
import numpy as np

def sigmoid_prime(z):
    e = np.exp(-z)
    return e / (1 + e) ** 2

def sigmoid_prime_from_output(a):
    return a * (1 - a)
