# expect: maxout WRONG_ANSWER first-two-pieces
# expect: abs_prime WRONG_ANSWER minus-one-at-zero
import numpy as np


def maxout(x, W, b):
    # max(w1.x + b1, w2.x + b2)
    return np.maximum(x @ W[0] + b[0], x @ W[1] + b[1])


def abs_prime(z):
    return np.where(z > 0, 1, -1)
