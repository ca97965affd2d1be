# expect: sigmoid_prime WRONG_ANSWER sigmoid-without-brackets
# sigmoid_prime: 1 / 1 + exp(-z), the brackets of the denominator are missing
import numpy as np

def sigmoid_prime(z):
    s = 1 / 1 + np.exp(-np.clip(z, -700, 700))
    return s * (1 - s)

def sigmoid_prime_from_output(a):
    return a - a ** 2
