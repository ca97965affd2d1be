# expect: mae WRONG_ANSWER length-over-m
import numpy as np


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)


def mae(y, y_hat):
    return np.sqrt(np.sum((y - y_hat) ** 2)) / len(y)
