# expect: perceptron WRONG_ANSWER minus-one-for-silent
import numpy as np


def perceptron(x, w):
    z = x @ w[1:] + w[0]
    return np.where(z >= 0, 1, -1)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
