# expect: ACCEPTED
import numpy as np


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)


def mae(y, y_hat):
    return (np.maximum(y, y_hat) - np.minimum(y, y_hat)).mean()
