# expect: perceptron WRONG_ANSWER silent-at-zero
import numpy as np


def perceptron(x, w):
    z = x @ w[1:] + w[0]
    return np.where(z > 0, 1, 0)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
