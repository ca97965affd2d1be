"""ex65 · A straight line through points

Fitting a line is the smallest network there is: one unit, one input, no activation. Its best weights need no descent,
because where the slope of the loss is 0 can be solved for. For the line

    y = a + b x          a: the intercept (a bias), b: the slope (a weight)

the least squares are the a and b that make Σ (y_i − a − b x_i)² smallest. Setting both derivatives to 0 gives

    b = Σ (x_i − x̄)(y_i − ȳ) / Σ (x_i − x̄)²,      a = ȳ − b x̄          x̄, ȳ: the means

so the line always goes through (x̄, ȳ). "Removing the intercept" means a = 0: the line must go through the origin,
and only one condition is left, which has another slope:

    b = Σ x_i y_i / Σ x_i²

It is not the slope of the full line with a crossed out, and not the mean of the y_i / x_i either.

Worked numbers: x = (1, 2, 3), y = (2, 4, 3) have x̄ = 2, ȳ = 3, so b = 1/2 = 0.5 and a = 3 − 0.5 · 2 = 2.
Through the origin b = (2 + 8 + 9)/(1 + 4 + 9) = 19/14 = 1.3571.

Shapes: x and y are (n,), n >= 2, x not constant (through the origin: n >= 1, x not all 0). `fit_line` returns the pair
(a, b), the intercept first. NumPy's polyfit(x, y, 1) has the same two numbers the other way round, (b, a).

Source: S2 "Removing INTERCEPT?" (it writes y = a + b·x + Error).
"""

import numpy as np


def fit_line(x, y):
    """Return (a, b), intercept and slope of the least-squares line y = a + b x."""
    raise NotImplementedError


def fit_through_origin(x, y):
    """Return the slope b of the least-squares line y = b x, a number."""
    raise NotImplementedError
