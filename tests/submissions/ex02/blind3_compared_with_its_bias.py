# expect: perceptron WRONG_ANSWER bias-left-out
import numpy as np


def perceptron(x, w):
    x = np.asarray(x, dtype=float)
    s = x @ w[1:] + w[0]
    return np.where(s >= w[0], 1, 0)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
