# expect: ACCEPTED
import numpy as np
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
def sigmoid_prime(z):
    s = sigmoid(z)
    print("s", s)
    return s * (1 - s)
def sigmoid_prime_from_output(a):
    return a * (1 - a)
