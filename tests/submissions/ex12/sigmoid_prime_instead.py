# expect: softplus_prime WRONG_ANSWER derivative-of-the-sigmoid
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softplus(z):
    return np.log1p(np.exp(-abs(z))) + np.maximum(z, 0)


def softplus_prime(z):
    s = sigmoid(z)
    return s * (1 - s)
