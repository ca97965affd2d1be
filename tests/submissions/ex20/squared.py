# expect: mae WRONG_ANSWER squares-for-sizes
import numpy as np


def mae(y, y_hat):
    return np.mean((y - y_hat) ** 2)


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)
