"""ex03 · A perceptron as a system of inequalities: a model solution."""

from itertools import product

import numpy as np

# Whole numbers from −3 to 3 are enough for every separable function of up to three inputs: larger weights only
# draw the same lines again. (Count them: 4 of 4, 14 of 16 and 104 of 256 functions come out.)
WEIGHTS = range(-3, 4)


def inequality_matrix(X, y):
    """Return A (m, n + 1): the rows [1, x_i], with their signs turned where y_i = 0."""
    rows = np.column_stack([np.ones(len(X)), X])  # x0 = 1 multiplies w0
    signs = np.where(y == 1, 1, -1)
    return signs[:, None] * rows  # one sign a row, so it needs a column shape


def satisfied(w, X, y):
    """Return m bools: does w satisfy the inequality of each example?"""
    fires = w[0] + X @ w[1:] >= 0
    return fires == (y == 1)


def or_weights():
    """Return weights (w0, w1, w2) of a perceptron that computes OR."""
    # w0 < 0 keeps (0, 0) silent; w1 and w2 must each outweigh it alone.
    return np.array([-1, 1.1, 1.1])


def is_separable(X, y):
    """Return whether some perceptron computes the Boolean function given by all its 2^n rows X, y."""
    # All choices of weights at once, a row each. The same weights must be right on every row of the table.
    choices = np.array(list(product(WEIGHTS, repeat=X.shape[1] + 1)))
    fires = choices[:, :1] + choices[:, 1:] @ X.T >= 0  # a row for each choice, a column for each example
    return np.any(np.all(fires == (y == 1), axis=1))
