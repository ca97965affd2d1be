# expect: absorb_threshold WRONG_ANSWER first-weight-overwritten
import numpy as np


def perceptron(x, w):
    z = np.dot(x, w[1:]) + w[0]
    return (z >= 0).astype(int)


def absorb_threshold(w, theta):
    new = w.copy()
    new[0] = -theta
    return new
