# expect: leaky_relu_prime WRONG_ANSWER decimals-lost-after-a-first-one
# expect: prelu_alpha_gradient WRONG_ANSWER decimals-lost-after-a-first-zero
import numpy as np


def leaky_relu(z, alpha=0.01):
    return np.vectorize(lambda v: v if v >= 0 else alpha * v)(z)


def leaky_relu_prime(z, alpha=0.01):
    return np.vectorize(lambda v: 1 if v >= 0 else alpha)(z)


def prelu_alpha_gradient(z, alpha):
    return np.vectorize(lambda v: 0 if v >= 0 else v)(z)
