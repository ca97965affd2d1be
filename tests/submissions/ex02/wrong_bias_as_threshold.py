# expect: perceptron WRONG_ANSWER bias-as-threshold
import numpy as np


def perceptron(x, w):
    theta = w[0]
    return (x @ w[1:] >= theta).astype(int)


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
