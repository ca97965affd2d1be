"""ex19 · The squared error, its mean, and the gradient of the mean

A regression predicts numbers, and the loss says how bad they are. The usual one squares the error, so that its sign
does not matter and a large error costs far more than two half as large. For one target y and its prediction ŷ,

    squared_error = ½ (y − ŷ)²                                        here with ½, without 1/m

and over m examples, the mean squared error, with the gradient with respect to each prediction ŷ_i:

    mse = 1/m · Σ (y_i − ŷ_i)²                                        here with 1/m, without ½
    ∂ mse / ∂ŷ_i = 2/m · (ŷ_i − y_i)

Mind the sign: where ŷ is too high the gradient is positive, since raising ŷ further raises the loss. The 1/m stays: ŷ_i
is one of m that share the mean. There is a gradient for each prediction, so the result is not averaged once more.

The ½ only serves to cancel the 2 of the derivative; the minimum is the same with and without. So books write the loss
with ½, with 1/m, with both and with neither, and our sources do too. One gives ½(y − ŷ)² as "mean squared error", where
nothing is averaged, and calls it the average of the squares two lines later. The other divides by the examples but adds
up the three outputs of each, and where it writes a sum out, its ½ stands before the first square only. Look which one
is meant.

Worked numbers: y = 3, ŷ = 5 costs ½·4 = 2. For y = (3, 1) and ŷ = (5, 0) the mse is (4 + 1)/2 = 2.5, its gradient is
(2, −1).

`squared_error` is elementwise: two numbers give a number, two arrays of one shape an array of that shape.
For the others y and y_hat are (m,), m >= 1. `mse` returns one number, `mse_gradient` an array (m,).

Source: S0 "Understanding Mean Squared Error (MSE)"; S1 "Squared Error Loss", "Regression Loss Functions".
"""

import numpy as np


def squared_error(y, y_hat):
    """Return ½(y − ŷ)², for numbers or element by element for arrays."""
    raise NotImplementedError


def mse(y, y_hat):
    """Return the mean of (y − ŷ)² over the examples, a number."""
    raise NotImplementedError


def mse_gradient(y, y_hat):
    """Return the gradient of mse with respect to y_hat, shape (m,)."""
    raise NotImplementedError
