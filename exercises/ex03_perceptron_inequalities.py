"""ex03 · A perceptron as a system of inequalities; linear separability

A perceptron fires where w0 + w1 x1 + … + wn xn >= 0. So a table of examples turns into a system of inequalities
for the weights, one for each row:

    y = 1:   w0 + w·x >= 0          y = 0:   w0 + w·x < 0        (>= counts as firing: 0 belongs to y = 1)

OR gives  w0 < 0,  w0 + w2 >= 0,  w0 + w1 >= 0,  w0 + w1 + w2 >= 0, and w = (−1, 1.1, 1.1) solves all four.
XOR gives w0 < 0,  w0 + w2 >= 0,  w0 + w1 >= 0,  w0 + w1 + w2 < 0. Add the two in the middle:
2 w0 + w1 + w2 >= 0. Add the first and the last: 2 w0 + w1 + w2 < 0. Both cannot be: no weights solve XOR.
A function is called linearly separable when its system has a solution.

All rows can be brought to one side by turning the signs where y = 0. That is the matrix A here:

    row i of A  =  +[1, x_i] if y_i = 1,   −[1, x_i] if y_i = 0

Then w solves the system if A @ w >= 0 on the rows with y = 1 and A @ w > 0 on the others (−z > 0 is z < 0).
Worked row: x = (1, 0) with y = 0 gives (−1, −1, 0).

Shapes: X (m, n), rows are examples, 0 or 1; y (m,), 0 or 1; w (n + 1,) with w0, the bias, first; A (m, n + 1).
`is_separable` gets all 2^n rows of a Boolean function of n = 1, 2 or 3 inputs, in any order. Of the 16 functions
of two inputs only XOR and XNOR are not separable; of the 256 functions of three inputs, 152 are not. A search may try
thousands of weights: there are 20 seconds for some 40 functions.

The source writes one of OR's four inequalities with > where its rule has >=.

Source: S1 "Boolean function using Perceptron: Example (OR)", "The XOR Conundrum".
"""

import numpy as np


def inequality_matrix(X, y):
    """Return A (m, n + 1): the rows [1, x_i], with their signs turned where y_i = 0."""
    raise NotImplementedError


def satisfied(w, X, y):
    """Return m bools: does w satisfy the inequality of each example?"""
    raise NotImplementedError


def or_weights():
    """Return weights (w0, w1, w2) of a perceptron that computes OR."""
    raise NotImplementedError


def is_separable(X, y):
    """Return whether some perceptron computes the Boolean function given by all its 2^n rows X, y."""
    raise NotImplementedError
