"""ex25 · Forward propagation through the smallest network

Three inputs, one hidden unit, one output unit; both are sigmoid units, σ(z) = 1 / (1 + e^(−z)). Forward propagation
computes them in that order, because each takes what the one before puts out:

    z1 = w1·x1 + w2·x2 + w3·x3 + b1,   o1 = σ(z1)        x1 ─ w1 ┐
    z2 = w4·o1 + b2,                   o2 = σ(z2)        x2 ─ w2 ┼─ o1 ─ w4 ─ o2
                                                         x3 ─ w3 ┘

A unit does two things: it adds up its weighted inputs and its bias, which is a linear regression, and then applies
its activation, which is what makes the network more than one. The output unit sees o1, not z1 and not the inputs.
Each unit has a bias of its own, added before the sigmoid. o2 is the prediction ŷ; o1 is kept since backpropagation
needs it (ex30).

Worked number: x = (1, 0, 2), w = (½, 1, −¼, 2), b = (0, 1): z1 = ½ + 0 − ½ + 0 = 0, o1 = σ(0) = 0.5, z2 = 2·0.5 + 1
= 2 and o2 = σ(2) = 0.8808.

x is (3,), w (4,) holds w1, w2, w3, w4, so that w4 is w[3], and b (2,) holds b1 and b2. Return the pair (o1, o2) of
numbers. Moderate sums only, up to about ±30.

(S0 draws a bias "at each hidden layer"; the output unit has one as well, and S0 updates it later.)

Source: S0 "Neural Network Structure", "Overview of Forward Propagation".
"""

import numpy as np


def forward(x, w, b):
    """Return (o1, o2), the outputs of the hidden unit and of the output unit."""
    raise NotImplementedError
