# expect: perceptron WRONG_ANSWER sum-not-thresholded
import numpy as np


def perceptron(x, w):
    return x @ w[1:] + w[0]


def absorb_threshold(w, theta):
    return np.concatenate(([-theta], w))
