"""ex21 · The Huber loss

Squared error punishes large errors so hard that one outlier can bend the whole fit. Absolute error does not, but
its slope never gets smaller near the minimum. The Huber loss takes the best of both: quadratic for small errors,
linear for large ones. With the error e = ŷ − y and a threshold δ > 0,

    loss = ½ e²               if |e| <= δ
           δ (|e| − ½ δ)      if |e| > δ

and the result is the mean over the n examples. At |e| = δ both lines give ½ δ², and both slopes are δ there: the
pieces meet without a jump and without a kink. That is what the two halves are for. (One of the sources leaves the
½ out of the quadratic line: its pieces do not meet. Another says "MSE or MAE", which is right only with the ½ of
its own MSE and with the δ and the −½δ of the line above.)

The gradient is taken with respect to ŷ, of the mean, so its entries carry 1/n:

    e / n   if |e| <= δ,    ±δ / n   beyond, with the sign of e

Worked numbers for δ = 1: e = 0.5 costs 0.125, e = 3 costs 1·(3 − 0.5) = 2.5 (squared error with ½: 4.5).

Shapes: y and y_hat are (n,), n >= 1. `huber_loss` returns one number, `huber_gradient` an array (n,).

Source: S0 "Huber Loss in Linear Regression"; S1 "Regression Loss Functions".
"""

import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    """Return the mean Huber loss of the predictions y_hat for the targets y, a number."""
    raise NotImplementedError


def huber_gradient(y, y_hat, delta=1.0):
    """Return the gradient of that mean with respect to y_hat, shape (n,)."""
    raise NotImplementedError
