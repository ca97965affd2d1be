# expect: perceptron RUNTIME_ERROR if-on-array
import numpy as np


def perceptron(x, w):
    z = np.dot(x, w[1:]) + w[0]
    if z >= 0:
        return 1
    else:
        return 0


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
