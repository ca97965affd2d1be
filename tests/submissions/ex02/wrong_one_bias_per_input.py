# expect: perceptron WRONG_ANSWER bias-for-every-input
import numpy as np


def perceptron(x, w):
    z = np.sum(x * w[1:] + w[0], axis=-1)
    return (z >= 0).astype(int)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
