"""ex02 · The perceptron

The McCulloch–Pitts unit (ex01) treats all its inputs alike. The perceptron gives each a weight, so that some count
more than others and some count against:

    y = 1  if  w1 x1 + … + wn xn >= θ,   else 0

The threshold θ is a number to be learned, just like the weights. So bring it to the other side and call it a weight
too. It belongs to a constant input x0 = 1:

    y = 1  if  w0 + w1 x1 + … + wn xn >= 0,   else 0       with  w0 = −θ,  x0 = 1

That is `absorb_threshold`: n weights and θ become n + 1 weights, with w0 first. The higher the threshold, the more
negative w0: hence the minus sign. w0 is called the bias.

Worked number: weights (1, 1) and θ = 1.5 become w = (−1.5, 1, 1). For x = (1, 0) the sum is −1.5 + 1 = −0.5, so
y = 0; for x = (1, 1) it is 0.5, so y = 1. This is AND.

The unit fires at exactly 0 too (>=), as it fires when the sum reaches θ.

Shapes: x is one example (n,), and the answer one number, or a batch (m, n), one example a row, and the answer is
(m,), of 0 and 1. x holds any real numbers and does not contain x0. w is (n + 1,) in `perceptron`, and (n,) in
`absorb_threshold`, which returns (n + 1,).

Source: S1 "Perceptron", "MP Neuron vs Perceptron". (The second compares the MP neuron's sum with 0: it must be θ,
as that unit has no w0 to hold it.)
"""

import numpy as np


def perceptron(x, w):
    """Return 1 where w0 + w·x >= 0, else 0: a number for x (n,), an array (m,) for x (m, n); w is (n + 1,)."""
    raise NotImplementedError


def absorb_threshold(w, theta):
    """Return the n + 1 weights (w0, w1, …, wn) of the perceptron with weights w (n,) and threshold theta."""
    raise NotImplementedError
