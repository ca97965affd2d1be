"""ex28 · Without activations, depth collapses

Take the activations out of a network, so that each layer puts out Al = Zl = Wl A(l−1) + bl. Two such layers are

    W2 (W1 x + b1) + b2  =  (W2 W1) x  +  (W2 b1 + b2)

and that is one layer, with the weights W2 W1 and the bias W2 b1 + b2. A third layer goes the same way:

    W = W3 W2 W1,        b = W3 W2 b1 + W3 b2 + b3

However deep, a network with identity activations is one affine map: a linear regression (S3) with more parameters and
no more power. What a network can do beyond that comes from its activations.

Two things to mind. The order: the first layer stands on the right, next to x, and W1 W2 is another matrix, if the
shapes allow it at all. And the biases: every later layer multiplies the bias of an earlier one by its weights, so they
do not simply add up.

Worked number, one unit in each layer: W1 = 2, b1 = 1, W2 = 3, b2 = −4 give W = 6 and b = 3·1 − 4 = −1. Indeed x = 1
gives 2 + 1 = 3, then 9 − 4 = 5, and 6·1 − 1 = 5.

`parameters` is {"W1", "b1", …, "WL", "bL"}, L >= 1 (11, say), with Wl (n_l, n_{l−1}) and bl (n_l, 1): examples are
columns. Return the pair (W, b) with W (n_L, n0) and b (n_L, 1), so that W @ X + b is the network's output for every
X (n0, m).

Source: S3 41:22 to 44:28.
"""

import numpy as np


def collapse(parameters):
    """Return (W, b) of the one affine map that the network with identity activations equals."""
    raise NotImplementedError
