"""ex33 · The gradient of the output layer

The last layer of S3's network is one sigmoid unit, and its loss is the mean binary cross entropy:

    Z3 = W3 A2 + b3,  A3 = σ(Z3)          W3 (1, n2)   A2 (n2, m)   b3 (1, 1)   A3, Y (1, m)
    L  = −(1/m) Σ [Y log A3 + (1 − Y) log(1 − A3)]

Examples are columns, m of them. Differentiate the loss of one example by Z3: the cross entropy gives
(A3 − Y) / (A3(1 − A3)), the sigmoid gives A3(1 − A3), and the two cancel. What is left is short:

    ∂L/∂Z3 = (A3 − Y) / m
    ∂L/∂W3 = ∂L/∂Z3 A2ᵀ        (a matrix product)
    ∂L/∂b3 = Σ ∂L/∂Z3          (over the examples)

Why a transpose? A gradient has the shape of what it belongs to: W3 is (1, n2), and of (1, m) and (n2, m) only
(1, m) times (m, n2) gives that. The matrix product also adds up the examples, and 1/m makes the sum a mean.

Worked number, m = 2, n2 = 2: A2 = [[0.5, 0.2], [1, 0.6]], A3 = [[0.8, 0.3]], Y = [[1, 0]]. A3 − Y = [[−0.2, 0.3]], so
∂L/∂W3 = ½ [[−0.2·0.5 + 0.3·0.2, −0.2·1 + 0.3·0.6]] = [[−0.02, −0.01]] and ∂L/∂b3 = ½ [[0.1]] = [[0.05]].

m = 1 and n2 = 1 are allowed. A2 and A3 are activations already, each strictly between 0 and 1: no sigmoid is needed.
(S3 keeps the minus of the loss apart until the end, so its Y − A3 is the A3 − Y here.)

Source: S3 5:41 to 18:43.
"""

import numpy as np


def w3_gradient(A2, A3, Y):
    """Return ∂L/∂W3, shape (1, n2), the mean over the examples."""
    raise NotImplementedError


def b3_gradient(A3, Y):
    """Return ∂L/∂b3, shape (1, 1), the mean over the examples."""
    raise NotImplementedError
