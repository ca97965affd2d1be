# expect: absorb_threshold WRONG_ANSWER subtracted-from-every-weight
import numpy as np


def perceptron(x, w):
    z = np.dot(x, w[1:]) + w[0]
    return (z >= 0).astype(int)


def absorb_threshold(w, theta):
    return w - theta
