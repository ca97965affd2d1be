# Above 5 the slope is taken for 1.
# expect: softplus_prime WRONG_ANSWER one-above-five
import numpy as np


def softplus_prime(z):
    return np.where(z > 5, 1.0, 1 / (1 + np.exp(-z)))


def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))
