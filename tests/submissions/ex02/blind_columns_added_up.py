# expect: perceptron WRONG_ANSWER columns-added-up
import numpy as np


def perceptron(x, w):
    return (np.sum(np.atleast_2d(x) * w[1:], axis=0) + w[0] >= 0).astype(int)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
