"""ex32 · The gradient of one sigmoid neuron

One neuron, one input, one target, and the two slopes that gradient descent needs:

    f = σ(w·x + b) = 1 / (1 + e^(−(w·x + b)))
    L = ½ (f − y)²

The chain rule goes from the loss to the output, through the sigmoid, to the parameter:

    ∂L/∂w = (f − y) · f(1 − f) · x        ∂L/∂b = (f − y) · f(1 − f)

The first factor is the slope of the loss: the 2 of the square cancels the ½. The second is the slope of the sigmoid,
written with its output f. The last is the slope of w·x + b, which is x along w and 1 along b. So the two results
differ by the factor x, and a point with x = 0 says nothing about w. Far from the middle f(1 − f) is tiny: a neuron
that is badly wrong may still learn slowly.

Worked numbers (S1's first guess, w = −2, b = −2) for the point x = 0.5, y = 0.2: z = −3, f = 0.0474, so
∂L/∂b = (0.0474 − 0.2) · 0.0474 · 0.9526 = −0.006893 and ∂L/∂w = −0.003446, half of it.

w and b are numbers. x and y are numbers, or arrays of one shape: then every point has its own slope, in the same
shape. Nothing is summed here; gradient descent adds up the points later (ex38). |w·x + b| stays below 30.
Note the order of the arguments, (w, b, x, y), and that this loss has its ½ and no mean.

Source: S1 "Gradient Descent Rule", the code of `grad_w` and `grad_b`.
"""

import numpy as np


def grad_w(w, b, x, y):
    """Return ∂L/∂w at the point (x, y): a number, or an array of the shape of x."""
    raise NotImplementedError


def grad_b(w, b, x, y):
    """Return ∂L/∂b at the point (x, y): a number, or an array of the shape of x."""
    raise NotImplementedError
