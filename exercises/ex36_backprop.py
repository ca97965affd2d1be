"""ex36 · Backpropagation through any number of layers

ex33 and ex34 went back through three layers by hand. Written as a loop, the same step serves any network. Forward
(ex27), for l = 1 … L, every layer sigmoid, examples are columns:

    A0 = X,   Zl = Wl A(l−1) + bl,   Al = σ(Zl)          Wl (n_l, n_{l−1})   bl (n_l, 1)   Al (n_l, m)
    loss = −(1/m) Σ [Y log AL + (1 − Y) log(1 − AL)]     summed over the outputs and the examples

Backward, from l = L down to 1 (* is element by element, the rest are matrix products):

    dZL = (AL − Y) / m                     the slope of the last sigmoid has cancelled with that of the loss
    dWl = dZl A(l−1)ᵀ                      the shape of Wl; the product adds up the examples
    dbl = Σ over the examples of dZl       the shape of bl, (n_l, 1)
    dZ(l−1) = (Wlᵀ dZl) * A(l−1) * (1 − A(l−1))

The 1/m stands once, in dZL, and is carried along: do not divide again. The activations are in the cache, so nothing
is computed forward a second time, and no weight changes before all gradients are known.

Worked number: L = 2, one unit in each layer, m = 1, A0 = 2, A1 = ½, A2 = 0.8, W2 = 3, Y = 1. dZ2 = −0.2, dW2 = −0.1,
db2 = −0.2; dZ1 = 3 · (−0.2) · 0.25 = −0.15, so dW1 = −0.3 and db1 = −0.15.

`parameters` is {"W1", "b1", …, "WL", "bL"}; the cache is that of ex27, with A0 (which is X), Z1, A1, …, ZL, AL. Return
{"dW1", "db1", …, "dWL", "dbL"}. L >= 1, m >= 1, any widths, and Y is (k, m) with k >= 1 outputs. (S1 prints the shape
of ∇W_L, and the order of the indices of W_ijk, the other way round than its own matrices have them; and its
"2(a_k − y)" holds for the last layer of a squared error only. Here each dWl has the shape of Wl.)

Source: S3 18:50 to 33:49; S1 "Backpropagation: Intuition".
"""

import numpy as np


def network_backward(Y, parameters, cache):
    """Return the dict of dW1, db1, …, dWL, dbL, each of the shape of its parameter."""
    raise NotImplementedError
