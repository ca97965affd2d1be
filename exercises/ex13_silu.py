"""ex13 · SiLU, also called swish

ReLU multiplies z by 0 or by 1, and jumps from one to the other at 0. SiLU lets the sigmoid do the switching:

    silu(z) = z · σ(z)                 σ(z) = 1 / (1 + e^(−z))

For large z the gate σ(z) is open and silu(z) is z; for very negative z it is shut and silu(z) is 0. In between the
curve dips below 0, to −0.2785 at z = −1.2785, and rises again: SiLU is not monotonic. Since z stands in both factors,
z decides about itself ("self-gated"). Swish with a number β is z·σ(βz); SiLU is the case β = 1, and the one meant here.

The slope follows from the product rule, with σ' = σ(1 − σ):

    silu'(z) = σ(z) + z · σ(z) · (1 − σ(z))

(A source says swish has a problem with its derivative at 0. It has none: the curve is smooth everywhere, and the slope
at 0 is 0.5. The corner at 0 is ReLU's.) The slope goes to 1 for large z and to 0 for very negative z; unlike a
sigmoid's it is negative below −1.2785, and a little above 1 beyond 1.2785.

Worked numbers: σ(2) = 0.8808, so silu(2) = 1.7616 and silu'(2) = 0.8808 + 2·0.8808·0.1192 = 1.0908.

Both functions are elementwise: a number gives a number, an array an array of the same shape. They must be right up to
|z| = 1000, where e^1000 overflows: mind the sign of the exponent, and that inf · 0 and inf / inf are nan.

Source: S0 "Types of Activation Functions"; S1 "Activation Function Cheat Sheet".
"""

import numpy as np


def silu(z):
    """Return z·σ(z) for a number or an array z."""
    raise NotImplementedError


def silu_prime(z):
    """Return the derivative of silu at z."""
    raise NotImplementedError
