"""ex15 · Three curves from the cheat sheet: the binary step, the Gaussian and smht

The binary step is the perceptron's activation, and the oldest one:

    binary_step(z) = 1  if z >= 0               at 0 itself it is 1
                     0  if z < 0

Its slope is 0 wherever it has one, so gradients cannot pass it: this is why smooth activations took its place.

The Gaussian is a bell. It answers to z near 0 and to nothing else, on either side:

    gaussian(z) = e^(−z²)                       gaussian'(z) = −2z · e^(−z²)

The −2z is the inner derivative, of −z². (The bell of statistics has −z²/2 and a factor 1/√(2π); this one has neither.)
In Python -z**2 is −(z²), which is meant, but (-z)**2 is z²: the minus stands outside the square.

Soboleva's modified hyperbolic tangent is tanh with four numbers to bend its four ends:

    smht(z, a, b, c, d) = (e^(az) − e^(−bz)) / (e^(cz) + e^(−dz))

For a = b = c = d = 1 it is tanh(z). (The cheat sheet gives its range as (−1, 1). That needs a <= c and b <= d: with
a > c it grows without end. Nor is every such curve a rising one: with a < c it comes back to 0.)

Worked numbers: gaussian(1) = 0.3679, and its slope there is −0.7358. smht(1, 1, 2, 1, 1) is
(2.7183 − 0.1353)/(2.7183 + 0.3679) = 0.8369.

All four are elementwise in z: a number gives a number, an array an array of the same shape. a, b, c, d are numbers.
|z| is moderate, so nothing overflows.

Source: S1 "Activation Function Cheat Sheet".
"""

import numpy as np


def binary_step(z):
    """Return 1 where z >= 0 and 0 elsewhere."""
    raise NotImplementedError


def gaussian(z):
    """Return e^(−z²) for a number or an array z."""
    raise NotImplementedError


def gaussian_prime(z):
    """Return the derivative of gaussian at z."""
    raise NotImplementedError


def smht(z, a, b, c, d):
    """Return (e^(az) − e^(−bz)) / (e^(cz) + e^(−dz)) for a number or an array z."""
    raise NotImplementedError
