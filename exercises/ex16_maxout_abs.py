"""ex16 · Maxout, and the slope of the absolute value

A maxout unit does not apply a fixed curve to one weighted sum. It computes k of them and passes on the largest:

    maxout(x) = max_i (w_i · x + b_i)              i = 1 … k

The unit thus learns its own activation, made of straight lines: k = 2 with weights 1 and 0 is ReLU, with 1 and 0.01
leaky ReLU, with 1 and −1 the absolute value |x|. "No saturation, no death", says a source. That holds as long as no
piece is flat; with a weight 0 it is ReLU again. It also says the parameters double: that is k = 2, in general they
are k times as many.

Each sum gets its own bias before the largest is taken. The maximum runs over the k pieces, never over the examples.

The absolute value has the slope −1 for z < 0 and 1 for z > 0. At z = 0 it has a corner, and no derivative; any number
from −1 to 1 is a subgradient there. Here it is 0, the middle one:

    abs_prime(z) = −1 if z < 0,   0 if z = 0,   1 if z > 0

(Two sources say that an activation or a loss must be differentiable everywhere; |z| is used all the same.)

Worked number: x = (1, 2), W = ((1, 0), (0, 1), (−1, −1)), b = (0, −0.5, 2). The sums are 1, 1.5 and −1, so
maxout is 1.5.

Shapes: W (k, n), one piece a row, b (k,). x is one example (n,), then a number comes back, or a batch (m, n), one
example a row, then an array (m,). `abs_prime` is elementwise: a number gives a number, an array an array of the same
shape.

Source: S1 "Activation functions: Maxout".
"""

import numpy as np


def maxout(x, W, b):
    """Return the largest of the k sums w_i·x + b_i: a number for x (n,), an array (m,) for x (m, n)."""
    raise NotImplementedError


def abs_prime(z):
    """Return the derivative of |z|, 0 at z = 0, for a number or an array z."""
    raise NotImplementedError
