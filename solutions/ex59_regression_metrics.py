"""ex59 · RMSE, MAPE and MSLE: a model solution."""

import numpy as np


def rmse(y, y_hat):
    """Return the root of the mean squared error."""
    # The root of the mean, not the mean of the roots: that would be the mean absolute error.
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    """Return the mean absolute error relative to |y|, in percent; y is never 0."""
    # One absolute value around the fraction covers numerator and denominator.
    return 100 * np.mean(np.abs((y - y_hat) / y))


def msle(y, y_hat):
    """Return the mean squared difference of ln(1 + y) and ln(1 + y_hat)."""
    # np.log1p(x) is ln(1 + x), exact for tiny x as well.
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)
