# expect: perceptron WRONG_ANSWER half-at-zero
import numpy as np


def perceptron(x, w):
    return np.heaviside(np.dot(x, w[1:]) + w[0], 0.5)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
