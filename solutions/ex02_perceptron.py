"""ex02 · The perceptron: a model solution."""

import numpy as np


def perceptron(x, w):
    """Return 1 where w0 + w·x >= 0, else 0: a number for x (n,), an array (m,) for x (m, n); w is (n + 1,)."""
    # w[0] multiplies x0 = 1, so it is simply added. x @ … works along the last axis: one example or many.
    return np.where(w[0] + x @ w[1:] >= 0, 1, 0)


def absorb_threshold(w, theta):
    """Return the n + 1 weights (w0, w1, …, wn) of the perceptron with weights w (n,) and threshold theta."""
    # w·x >= θ is the same as −θ + w·x >= 0.
    return np.append(-theta, w)
