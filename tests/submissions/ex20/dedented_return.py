# expect: mae WRONG_ANSWER first-example-over-m
import numpy as np


def mae(y, y_hat):
    s = 0
    for i in range(len(y)):
        s += abs(y[i] - y_hat[i])
        return s / len(y)


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)
