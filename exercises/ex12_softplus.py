"""ex12 · Softplus

ReLU has a corner at 0. Softplus is the smooth curve that hugs it:

    softplus(z) = ln(1 + e^z)              softplus'(z) = e^z / (1 + e^z) = 1 / (1 + e^(−z)) = σ(z)

ln is the natural logarithm. The slope of softplus is the sigmoid: the chain rule gives 1/(1 + e^z) from the logarithm
and e^z from what is inside it. Softplus is always positive, and so is its slope: no unit is ever quite dead. The price
is an exponential and a logarithm for each value. It is used where a network must give a positive number, such as a
spread or a rate.

Worked numbers: softplus(0) = ln 2 = 0.6931, where ReLU is 0: this is where the two differ most. softplus(2) = 2.1269
and softplus(−2) = 0.1269; the slopes at 0 and 2 are 0.5 and 0.8808. (A source says that softplus is close to z for
positive z and close to 0 for negative z. That holds away from 0: at 5 the difference is 0.0067, at 0 it is 0.6931.)

Both functions are elementwise: a number gives a number, an array an array of the same shape. They must be right up to
|z| = 1000. e^1000 overflows, although softplus(1000) is simply 1000. Take z out of the logarithm for positive z:

    ln(1 + e^z) = z + ln(1 + e^(−z)),    so    softplus(z) = max(z, 0) + ln(1 + e^(−|z|))   for every z

Limiting z before the exponential is no way out: softplus(1000) would come out as the limit.

Source: S1 "Activation Functions – Sigmoid vs ReLU", "Activation Function Cheat Sheet".
"""

import numpy as np


def softplus(z):
    """Return ln(1 + e^z) for a number or an array z."""
    raise NotImplementedError


def softplus_prime(z):
    """Return the derivative of softplus at z."""
    raise NotImplementedError
