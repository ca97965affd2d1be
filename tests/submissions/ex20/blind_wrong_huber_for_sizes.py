# expect: mae WRONG_ANSWER huber-for-sizes
import numpy as np


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)


def mae(y, y_hat):
    e = np.abs(y - y_hat)
    return np.mean(np.where(e <= 1, 0.5 * e ** 2, e - 0.5))
