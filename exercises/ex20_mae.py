"""ex20 · The mean absolute error and its subgradient

The squared error (ex19) makes an error twice as large cost four times as much, so one outlier can bend a whole fit.
The mean absolute error lets it cost twice as much and no more:

    mae = 1/m · Σ |y_i − ŷ_i|

The price is a corner. |e| has the slope +1 where e > 0 and −1 where e < 0, but none at e = 0. There any number from
−1 to 1 is a subgradient: a line with that slope through the corner stays below the curve. Here, as in most programs,
it is 0. With respect to the predictions,

    ∂ mae / ∂ŷ_i = 1/m · sign(ŷ_i − y_i),    sign(0) = 0

so the gradient says only in which direction the target lies, never how far it is. (S1 and S0 want a loss to be
differentiable. A corner is no obstacle: gradient descent goes on with the subgradient. But since the slope does not
get smaller near the minimum, a fixed step jumps across it again and again; the learning rate must shrink. This is
what is true of S1's "gradient descent will not work".)

Worked number: y = (3, 1, 2) and ŷ = (5, 0, 2) give mae = (2 + 1 + 0)/3 = 1 and the subgradient (1/3, −1/3, 0).

y and y_hat are (m,), m >= 1; `mae` returns one number, `mae_subgradient` an array (m,), with the 1/m of the mean.

Source: S0 "Transitioning to Mean Absolute Error (MAE)"; S1 "Regression Loss Functions".
"""

import numpy as np


def mae(y, y_hat):
    """Return the mean of |y − ŷ| over the examples, a number."""
    raise NotImplementedError


def mae_subgradient(y, y_hat):
    """Return a subgradient of mae with respect to y_hat, 0 where y_hat equals y, shape (m,)."""
    raise NotImplementedError
