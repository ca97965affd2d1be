# expect: softmax_cross_entropy WRONG_ANSWER exponentials-of-all-rows-added

import numpy as np


def log_softmax(Z):
    """Return the logs of the softmax of each row."""
    # Only differences within a row matter. With the largest logit moved to 0 no exponent is above 0: no overflow,
    # and the sum of the exponentials is at least 1, so its log is finite.
    Z = Z - np.max(Z, axis=1, keepdims=True)
    return Z - np.log(np.sum(np.exp(Z), axis=1, keepdims=True))


def softmax_cross_entropy(Z, Y):
    Z = Z - Z.max(axis=1, keepdims=True)
    lse = np.log(np.sum(np.exp(Z)))
    return np.mean(lse - np.sum(Y * Z, axis=1))



def softmax_cross_entropy_gradient(Z, Y):
    """Return the gradient of that mean with respect to Z, shape (m, k)."""
    # The slope of log Σ e^z is softmax, that of z_true is 1 for the true class. The mean takes 1/m of every row.
    return (np.exp(log_softmax(Z)) - Y) / len(Y)
