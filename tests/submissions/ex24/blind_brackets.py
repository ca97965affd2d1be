# expect: softmax_cross_entropy_gradient WRONG_ANSWER brackets-around-the-difference

import numpy as np


def log_softmax(Z):
    """Return the logs of the softmax of each row."""
    # Only differences within a row matter. With the largest logit moved to 0 no exponent is above 0: no overflow,
    # and the sum of the exponentials is at least 1, so its log is finite.
    Z = Z - np.max(Z, axis=1, keepdims=True)
    return Z - np.log(np.sum(np.exp(Z), axis=1, keepdims=True))


def softmax_cross_entropy(Z, Y):
    """Return the mean cross entropy of the softmax of the logits Z for the one-hot targets Y, a number."""
    # Log-softmax, not the log of softmax: a probability of 0 never occurs.
    return -np.sum(Y * log_softmax(Z)) / len(Y)


def softmax_cross_entropy_gradient(Z, Y):
    S = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = S / S.sum(axis=1, keepdims=True)
    return P - Y / len(Y)
