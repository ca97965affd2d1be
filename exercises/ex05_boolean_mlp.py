"""ex05 · XOR with a hidden layer; every Boolean function with 2^n hidden units

One perceptron cannot compute XOR (ex03). Two layers of them can: the hidden units look at the inputs, the output
unit looks at the hidden units.

    z = step(W1 x + b1)        h hidden units            step(z) = 1 if z >= 0, else 0   (0 counts as firing)
    y = step(w2·z + b2)        one output unit

XOR is "x1 and not x2, or x2 and not x1". So let z1 fire only for (1, 0) and z2 only for (0, 1), and let the output
unit be an OR of the two:

    (x1, x2)   (0, 0)   (0, 1)   (1, 0)   (1, 1)
    (z1, z2)   (0, 0)   (0, 1)   (1, 0)   (0, 0)
    y             0        1        1        0

The source prints (z1, z2) = (0, 0) for the input (0, 1). That cannot be: (0, 0) has y = 0 there, and the output
unit sees nothing but z.

The same idea does any Boolean function of n inputs: one hidden unit for each of the 2^n rows of the truth table,
which fires for that row and no other. Worked unit, for the row (1, 0, 1): weights (1, −1, 1) and bias −2. On its
own row the sum is 1 + 1 − 2 = 0, so it fires; each input that differs takes 1 away, so it is silent elsewhere.

Shapes: X (m, n), rows are examples; W1 (h, n), one row a hidden unit; b1 (h,); w2 (h,); b2 one number; the
prediction is (m,) of 0 and 1. In `boolean_network` y (2^n,) is the truth table in binary counting order, the first
input most significant: for n = 2 the rows are 00, 01, 10, 11. The network must have 2^n hidden units, also where y
would let you do with fewer. Any weights that do it are right.

Source: S1 "The XOR Conundrum", "Solving XOR using Multi-Layer Perceptrons (MLP)", and the theorem after it.
"""

import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    """Return the output (m,), 0 or 1, of the two-layer step network for each row of X."""
    raise NotImplementedError


def xor_network():
    """Return (W1, b1, w2, b2) of a step network that computes XOR of two inputs."""
    raise NotImplementedError


def boolean_network(y):
    """Return (W1, b1, w2, b2) with 2^n hidden units that computes the truth table y (2^n,)."""
    raise NotImplementedError
