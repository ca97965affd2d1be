"""ex37 · Gradient checking

A slip in backpropagation raises no error: training just gets worse. So compare the gradient with one that needs no
calculus. Shift one entry of θ by a small eps up and down, all others as they are, and look how f changes:

    g_i = (f(θ + eps·e_i) − f(θ − eps·e_i)) / (2·eps)

with e_i zero everywhere but 1 at entry i. These are centred differences. The one-sided (f(θ + eps) − f(θ)) / eps is
cheaper and much worse: its error shrinks with eps, that of the centred one with eps². For f(θ) = θ² the centred one is
exact: ((θ + eps)² − (θ − eps)²) / (2·eps) = 2θ. Make eps too small and rounding spoils it: 1e-5 is a fair choice.

Then say in one number how far two gradients are apart, whatever their size:

    ‖g1 − g2‖ / (‖g1‖ + ‖g2‖),   and 0 if both are 0

‖g‖ is the root of the sum of the squares of all entries. Below 1e-7 all is well; 1e-3 and more means a bug. The result
lies between 0 (equal) and 1 (opposite).

Worked numbers: f(θ) = θ³ at θ = 2 with eps = 0.1: (2.1³ − 1.9³)/0.2 = (9.261 − 6.859)/0.2 = 12.01; the slope is 12.
g1 = (3, 0), g2 = (0, 4): ‖(3, −4)‖ / (3 + 4) = 5/7 = 0.7143.

θ is an array of any shape, () included; f takes an array of that shape and returns one number; the gradient has the
shape of θ. θ itself must be as before when you return: shift a copy, with no rounding to integers. g1 and g2 have one
shape, any. It costs two calls of f for each entry: right for a check, far too slow for training.

Source: none of the course's sources shows it; it checks what S1 "Backpropagation: Intuition" and S3 18:50 derive.
"""

import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    """Return the gradient of f at theta by centred differences, in the shape of theta."""
    raise NotImplementedError


def relative_difference(g1, g2):
    """Return ‖g1 − g2‖ / (‖g1‖ + ‖g2‖), a number; 0 if both are 0."""
    raise NotImplementedError
