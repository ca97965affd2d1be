"""ex27 · Forward propagation through a whole network

A network is layers one after the other (ex26): each takes what the one before puts out. With A0 = X, for l = 1, 2,
…, L

    Zl = Wl A(l−1) + bl
    Al = σ(Zl)                σ(z) = 1 / (1 + e^(−z)) in every layer, the last one too

and the prediction is Y_hat = AL. In one line: Y_hat = σ(W3 σ(W2 σ(W1 X + b1) + b2) + b3) for L = 3.

Backpropagation (ex36) needs what came out on the way, so it is kept in a dict, the cache, with the keys

    "A0", "Z1", "A1", "Z2", "A2", …, "ZL", "AL"

A0 is X itself; the Z are the sums before the sigmoid, the A what comes out of it. It is A that goes into the next
layer, not Z: without the sigmoid between them two layers would be no more than one (ex28).

`parameters` is {"W1", "b1", …, "WL", "bL"}, so L is half the number of its keys, and L >= 1: do not count on two
layers or three. Examples are columns: X is (n0, m), Wl (n_l, n_{l−1}), bl (n_l, 1), and all Zl and Al are (n_l, m),
m >= 1.

Worked number: one input, one unit in each of two layers, X = (0), W1 = 3, b1 = 0, W2 = 4, b2 = −1: Z1 = 0, A1 = 0.5,
Z2 = 4·0.5 − 1 = 1, A2 = 0.7311.

Return the pair (Y_hat, cache). Sums are moderate, up to about ±30. (S1 lets the last layer have another activation,
O; here it is the sigmoid as well, as in S3's network with 3, 2 and 1 units.)

Source: S1 "Feed Forward Neural Networks: Representation"; S3 02:41, 03:26.
"""

import numpy as np


def network_forward(X, parameters):
    """Return (Y_hat, cache): the outputs (n_L, m) and a dict of A0, Z1, A1, …, ZL, AL."""
    raise NotImplementedError
