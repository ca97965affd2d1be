"""ex45 · RMSProp

AdaGrad (ex44) divides each weight's step by the root of the sum of all its squared gradients. That sum never shrinks,
so its steps do. RMSProp takes a running average of the squares instead: old gradients are forgotten, and where the
slopes become smaller the steps recover.

    s ← β · s + (1 − β) · g²                g is the gradient at w, β about 0.9
    w ← w − α · g / (√s + ε)                with the new s; α is the learning rate

The name says what √s is: the root of the mean of the squares of the last gradients. Dividing by it makes steps of
about α in every direction, steep or flat. The average is the one of ex42: the shares β and 1 − β sum to 1. ε, here
1e-8 and added to the root, not under it, only prevents 0/0: where g = 0 and s = 0, w stays as it is.

Worked numbers: w = 1, s = 5, g = 2, α = 0.1, β = 0.9 give s = 0.9 · 5 + 0.1 · 4 = 4.9 and w = 1 − 0.1 · 2/2.2136 =
0.9096. From s = 0 it would be s = 0.4 and w = 1 − 0.1 · 2/0.6325 = 0.6838: the first step is 1/√(1 − β) = 3.16 times
α, because an average that begins at 0 is too small at first. There is no correction for that here; Adam (ex46) has
one.

`rmsprop_step` takes numbers, or arrays of one shape, elementwise, and returns the pair (w, s). Both are new: leave
the w and s you were given as they are. β is called beta here; PyTorch calls it alpha, Keras rho.

Source: S2 "Common types of Gradient Descent", "Optimizers: RMSPROP GD"; S3 1:15:58. (S2 calls RMSProp "more
efficient" than AdaGrad: it costs the same, one number for each weight, and gains by forgetting.)
"""

import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Return (w, s) after one step, for the gradient at w."""
    raise NotImplementedError
