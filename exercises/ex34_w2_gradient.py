"""ex34 · Back to the second and the first layer

The 3-2-1 network: n0 inputs, then layers of 3, 2 and 1 sigmoid units. Examples are columns, m of them:

    Z1 = W1 X  + b1,  A1 = σ(Z1)     W1 (3, n0)   A1 (3, m)
    Z2 = W2 A1 + b2,  A2 = σ(Z2)     W2 (2, 3)    A2 (2, m)
    Z3 = W3 A2 + b3,  A3 = σ(Z3)     W3 (1, 2)    A3 (1, m)
    L  = −(1/m) Σ [Y log A3 + (1 − Y) log(1 − A3)],  summed over the outputs and the examples

Going back, ∂L/∂Z3 = (A3 − Y)/m: the slope of the last sigmoid cancels with the cross entropy's. To pass on through
a layer, multiply by the transpose of its weights, then element by element by the slope of the units before it:

    ∂L/∂Z2 = (W3ᵀ ∂L/∂Z3) * A2 * (1 − A2)        ∂L/∂W2 = ∂L/∂Z2 A1ᵀ
    ∂L/∂Z1 = (W2ᵀ ∂L/∂Z2) * A1 * (1 − A1)        ∂L/∂W1 = ∂L/∂Z1 Xᵀ

(* is element by element; the rest are matrix products.) The lecture first writes the factors in the order of the
chain rule and then sorts them by their shapes: a gradient has the shape of its weights, ∂L/∂W2 is (2, 3), and only
(2, m) times (m, 3) gives that. The product with A1ᵀ also adds up the examples, and the 1/m makes it their mean.

Worked number: m = 1, A1 = (½, ½, ½)ᵀ, A2 = (½, ½)ᵀ, A3 = 0.8, W3 = (1, −2), Y = 1: ∂L/∂Z3 = −0.2, ∂L/∂Z2 =
(−0.05, 0.1)ᵀ, so the rows of ∂L/∂W2 are (−0.025, −0.025, −0.025) and (0.05, 0.05, 0.05).

The names say 3-2-1, but write it for any widths n1, n2, n3 and any m >= 1; Y is (n3, m), like A3.

Source: S3 18:50 to 33:49.
"""

import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    """Return ∂L/∂W2, shape (n2, n1), the mean over the examples."""
    raise NotImplementedError


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    """Return ∂L/∂W1, shape (n1, n0), the mean over the examples."""
    raise NotImplementedError
