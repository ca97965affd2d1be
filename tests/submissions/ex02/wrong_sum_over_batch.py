# expect: perceptron WRONG_ANSWER whole-batch-in-one-sum
import numpy as np


def perceptron(x, w):
    total = w[0] + np.sum(x * w[1:])
    if total >= 0:
        return 1
    return 0


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
