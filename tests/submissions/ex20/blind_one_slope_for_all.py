# expect: mae_subgradient WRONG_ANSWER same-slope-for-all

import numpy as np


def mae(y, y_hat):
    """Return the mean of |y − ŷ| over the examples, a number."""
    # The absolute value of each error, then the mean: otherwise too high and too low cancel.
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y).mean() * np.ones(len(y))
