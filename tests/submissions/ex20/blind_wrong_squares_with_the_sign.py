# expect: mae_subgradient WRONG_ANSWER squares-with-the-sign
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) * (y_hat - y) ** 2 / len(y)
