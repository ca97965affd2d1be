"""ex59 · RMSE, MAPE and MSLE

Three metrics for predictions of numbers. Each is a mean over the n examples of one kind of error; which one suits
depends on what an error costs.

    rmse  = √( mean of (y − ŷ)² )                          in the unit of y; the root comes after the mean
    mape  = 100 · mean of |y − ŷ| / |y|                    in percent; y is never 0 here
    msle  = mean of ( ln(1 + y) − ln(1 + ŷ) )²             y and ŷ are greater than −1

RMSE is the root of the mean squared error: same order of models as MSE, but in metres where y is in metres. Large
errors weigh more in it than in the mean absolute error.

MAPE compares each error with the size of its own target: 1 too many of 10 is 10 %, of 1000 it is 0.1 %. The size is
that of the true y, not of the prediction, and without its sign: a target of −4 counts like one of 4.

MSLE takes logarithms first. ln(1 + y) − ln(1 + ŷ) is the logarithm of a ratio, (1 + y)/(1 + ŷ), so what counts is by
which factor a prediction is wrong: 9 for 99 costs the same as 0 for 9. The 1 + lets y = 0 take part. For equally
large errors it punishes predictions that are too low more than those too high.

Worked numbers: y = (2, 4), ŷ = (3, 2): rmse = √((1 + 4)/2) = 1.5811, mape = 100 · (1/2 + 2/4)/2 = 50,
msle = ((ln 3 − ln 4)² + (ln 5 − ln 3)²)/2 = 0.1719.

The result is 0 if and only if every prediction is right. Shapes: y and y_hat (n,), n >= 1, targets first; each
function returns one number.

Source: S1 "Keras Metrics" (regression metrics).
"""

import numpy as np


def rmse(y, y_hat):
    """Return the root of the mean squared error."""
    raise NotImplementedError


def mape(y, y_hat):
    """Return the mean absolute error relative to |y|, in percent; y is never 0."""
    raise NotImplementedError


def msle(y, y_hat):
    """Return the mean squared difference of ln(1 + y) and ln(1 + y_hat)."""
    raise NotImplementedError
