# expect: ACCEPTED
import numpy as np


def perceptron(x, w):
    x = np.atleast_2d(x)
    X = np.hstack([np.ones((x.shape[0], 1)), x])
    return X @ w >= 0


def absorb_threshold(w, theta):
    out = np.zeros(len(w) + 1)
    out[0] -= theta
    out[1:] = w
    return out
