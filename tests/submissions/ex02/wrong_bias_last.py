# expect: perceptron WRONG_ANSWER bias-taken-last
import numpy as np


def perceptron(x, w):
    z = np.dot(x, w[:-1]) + w[-1]
    return np.where(z >= 0, 1, 0)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
