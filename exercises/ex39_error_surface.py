"""ex39 · The error surface

A neuron f(x) = σ(w·x + b) has two parameters, so its loss can be drawn: over each point (w, b) of the plane stands
the height

    L(w, b) = ½ Σ (f(x_i) − y_i)²            the loss of ex38, a sum over the points (x_i, y_i)

`error_surface` computes it on a grid. ws are the values for w, bs those for b; the entry [i, j] belongs to ws[i] and
bs[j]. So the rows are the ws, the columns the bs, and the shape is (len(ws), len(bs)).

`grid_search` is the brute force way of training: look at the whole grid and take the pair with the smallest loss. If
several are smallest, it is the first one in row-major order, as one reads: the first row with a smallest value, and
in this row the first column. It returns the pair (w, b) itself, not the places i and j.

Worked numbers, for the points (0.5, 0.2) and (2.5, 0.9), ws = (0, 1, 2) and bs = (−2, 0):

              b = −2    b = 0
    w = 0     0.3081    0.1250
    w = 1     0.0387    0.0895        grid_search gives (2, −2)
    w = 2     0.0038    0.1454

Two parameters with 100 values each are 10,000 losses; ten parameters are 10^20. That is why the surface is good for
looking at and gradient descent (ex38) for training. And a grid knows nothing beyond its edges: the source draws (−6,
6) only.

ws (p,), bs (q,), X and Y (n,), all at least of length 1. ws and bs need not be sorted or evenly spaced, and p, q and
n are different as a rule. Y may be any numbers, so a loss may be of any size.

Source: S1 "Random search on error surface" (what it does is no random search: all points of a grid are tried).
"""

import numpy as np


def error_surface(ws, bs, X, Y):
    """Return the losses of all pairs, shape (len(ws), len(bs))."""
    raise NotImplementedError


def grid_search(ws, bs, X, Y):
    """Return the pair (w, b) of the smallest loss, the first in row-major order on a tie."""
    raise NotImplementedError
