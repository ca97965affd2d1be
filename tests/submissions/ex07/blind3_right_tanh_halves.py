# expect: ACCEPTED
import numpy as np


def sigmoid_prime(z):
    return 1 / (2 + np.exp(np.minimum(np.asarray(z, float), 700)) + np.exp(np.minimum(-np.asarray(z, float), 700)))


def sigmoid_prime_from_output(a):
    return np.vectorize(lambda t: t - t * t)(a)
