"""ex07 · The derivative of the sigmoid

The sigmoid squashes any number into (0, 1):

    σ(z) = 1 / (1 + e^(−z))

Training needs its slope: backpropagation multiplies by it once for every sigmoid layer. The slope can be
written with the sigmoid itself,

    σ'(z) = σ(z) · (1 − σ(z))

which is why a network keeps its outputs: if a = σ(z) is known, the slope costs one multiplication, a(1 − a).

Worked number: σ(0) = 0.5, so σ'(0) = 0.5 · 0.5 = 0.25. That is the largest slope there is; at z = ±5 it is
only 0.0066. Multiply a few of those and you see why gradients vanish in deep sigmoid networks. (One of the
course's sources says they vanish "as the input approaches 0 or 1": it is the output that does; the input goes
to ±∞.)

Both functions are elementwise: a number gives a number, an array an array of the same shape.
`sigmoid_prime` must be right for large |z| too, up to 1000: e^1000 overflows, so mind the sign of the exponent.

Source: S1 "Activation functions: Sigmoid"; S3 36:00; S0 "Derivative of Sigmoid Function".
"""

import numpy as np


def sigmoid_prime(z):
    """Return σ'(z) for a number or an array z."""
    raise NotImplementedError


def sigmoid_prime_from_output(a):
    """Return the same slope when a = σ(z) is given instead of z."""
    raise NotImplementedError
