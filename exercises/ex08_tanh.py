"""ex08 · The hyperbolic tangent

tanh has the same S shape as the sigmoid, but lies between −1 and 1 and passes through 0:

    tanh(z) = (e^z − e^(−z)) / (e^z + e^(−z))

Its outputs are positive and negative, so on average near 0 ("zero-centred"). With sigmoid units all inputs of the
next layer are positive, and then the gradients of a unit's weights all have the same sign. That is why tanh is often
preferred in hidden layers. It is a stretched sigmoid, tanh(z) = 2σ(2z) − 1, and its slope needs the output only:

    tanh'(z) = 1 − tanh(z)²

Worked numbers: tanh(1) = 0.7616, so the slope there is 1 − 0.58 = 0.4200. At 0 the slope is 1, four times the
sigmoid's largest; at ±5 it is 0.0002: tanh saturates as well.

Build `tanh` from exponentials yourself: np.tanh, sinh, cosh and their like (math, cmath, scipy) are not allowed in
this exercise. Both functions are elementwise, a number gives a number, an array an array of the same shape, and must
be right up to |z| = 1000. e^1000 is inf, and inf/inf is nan: divide the fraction by e^|z| above and below, and only
e^(−2|z|) is left, with the sign of z in front.

Where the sources slip: one says the gradient vanishes "as the input approaches 0 or 1". It is the output that
approaches −1 or 1; the input goes to ±∞. Another says "if x is very small" the slope becomes 0: it can only mean
very negative, for near 0 the slope is largest. A third has the derivative "bounded between −1 and 1": it lies in
(0, 1].

Source: S1 "Activation functions: tanh"; S0 "Advantages of Tanh Over Sigmoid"; S2 "Tanh".
"""

import numpy as np


def tanh(z):
    """Return tanh(z) for a number or an array z, from exponentials."""
    raise NotImplementedError


def tanh_prime(z):
    """Return the derivative of tanh at z."""
    raise NotImplementedError
