"""ex30 · The chain rule along one path

The smallest network with a hidden layer: three inputs, one hidden unit, one output unit, both sigmoid (ex25).

    o1 = σ(w1·x1 + w2·x2 + w3·x3 + b1)        x1, x2, x3 ── w1, w2, w3 ── o1 ── w4 ── o2 ── L
    o2 = σ(w4·o1 + b2)
    L  = ½ (y − o2)²

To update a parameter, gradient descent needs the slope of L along it. Walk from L back to the parameter and
multiply one factor for every step:

    ∂L/∂w4 = ∂L/∂o2 · ∂o2/∂w4
    ∂L/∂b2 = ∂L/∂o2 · ∂o2/∂b2
    ∂L/∂w1 = ∂L/∂o2 · ∂o2/∂o1 · ∂o1/∂w1

The first factor is −(y − o2) = o2 − y: the 2 of the square cancels the ½, the minus comes from the inside. Each step
through a unit is the sigmoid's slope, written with the unit's output, times what stands beside the variable in the
weighted sum: ∂o2/∂w4 = o2(1 − o2)·o1, ∂o2/∂b2 = o2(1 − o2), ∂o2/∂o1 = o2(1 − o2)·w4, ∂o1/∂w1 = o1(1 − o1)·x1.

Worked number: x = (1, 0, 2), w = (½, 1, −¼, 2), b = (0, −1), y = 1 give o1 = o2 = 0.5, so ∂L/∂b2 = −0.5 · 0.25 =
−0.125, ∂L/∂w4 = −0.125 · 0.5 = −0.0625 and ∂L/∂w1 = −0.125 · 2 · 0.25 · 1 = −0.0625.

x is (3,), w (4,) holds w1 … w4, so w1 is w[0] and w4 is w[3]; b (2,) holds b1 and b2; y is a number. Each function
returns one number, the slope alone: the step w − η·∂L/∂w is not taken here. (S0 writes this loss once with the ½ and
once without; here it has the ½.)

Source: S0 "Chain Rule of Differentiation in Backpropagation", "Updating Weight w_1".
"""

import numpy as np


def gradient_w4(x, w, b, y):
    """Return ∂L/∂w4, a number."""
    raise NotImplementedError


def gradient_b2(x, w, b, y):
    """Return ∂L/∂b2, a number."""
    raise NotImplementedError


def gradient_w1(x, w, b, y):
    """Return ∂L/∂w1, a number."""
    raise NotImplementedError
