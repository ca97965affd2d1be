"""ex31 · The chain rule along two paths

In this little network the weight w1 reaches the loss on two ways, through o21 and through o22:

    o11 = σ(w1·x + b1)                        x ── w1 ── o11 ─┬─ w2 ── o21 ── w4 ─┬── o31 ── L
    o21 = σ(w2·o11 + b2)                                      └─ w3 ── o22 ── w5 ─┘
    o22 = σ(w3·o11 + b3)
    o31 = σ(w4·o21 + w5·o22 + b4)
    L   = ½ (y − o31)²

A change of w1 changes o11, that changes o21 and o22, and both change o31. The chain rule multiplies along a path
and adds over the paths:

    ∂L/∂w1 = ∂L/∂o31 · ∂o31/∂o21 · ∂o21/∂o11 · ∂o11/∂w1
           + ∂L/∂o31 · ∂o31/∂o22 · ∂o22/∂o11 · ∂o11/∂w1

Each factor of a sigmoid unit is its slope, written with its output, o(1 − o), times the weight (or the input) it
came through: ∂o31/∂o21 = o31(1 − o31)·w4, and ∂o11/∂w1 = o11(1 − o11)·x. The ½ of the loss cancels the 2 of the
square: ∂L/∂o31 = −(y − o31) = o31 − y.

Worked number: x = 1, y = 0, all weights 1 and all biases 0 give o11 = 0.7311, o21 = o22 = 0.6750, o31 = 0.7941 and
∂L/∂w1 = 0.005599 + 0.005599 = 0.011199.

All numbers are scalars. w (5,) holds w1 … w5 and b (4,) holds b1 … b4, so w1 is w[0]. Each "via" is that path's
whole contribution to ∂L/∂w1, with all four factors, and total is their sum.

Source: S0 "Example Neural Network Structure", "Paths in Chain Rule Calculation", "Combining Derivative Paths".
"""

import numpy as np


def gradient_w1(x, w, b, y):
    """Return (via_o21, via_o22, total): the two paths' contributions to ∂L/∂w1, and their sum."""
    raise NotImplementedError
