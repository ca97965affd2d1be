"""ex51 · Symmetry

Two hidden units with the same incoming weights and the same bias compute the same output. If their outgoing weights
are the same too, the loss treats them alike: they get the same gradient, take the same step, and are the same after
it, for ever. However many such units a layer has, it is worth one. Random starting weights break this symmetry.

The network here has n0 inputs, n1 hidden sigmoid units and one sigmoid output; examples are columns.

    Z1 = W1 X + b1,  A1 = σ(Z1)      W1 (n1, n0)   b1 (n1, 1)   X (n0, m)
    Z2 = W2 A1 + b2, A2 = σ(Z2)      W2 (1, n1)    b2 (1, 1)    Y (1, m)
    L = −(1/m) Σ [Y log A2 + (1 − Y) log(1 − A2)]

    dZ2 = (A2 − Y)/m        dZ1 = (W2ᵀ dZ2) * A1 * (1 − A1)        dW1 = dZ1 Xᵀ

Unit i is row i of W1, entry i of b1 and column i of W2. Units start identical only if all three agree: a difference in
one of them is enough to pull units apart. All zeros are the usual case, all ones are no better.

Worked number: X = (1, 2)ᵀ, Y = 1, W1 two rows (0, 0), biases 0, W2 = (1, 1). A1 = (½, ½)ᵀ, Z2 = 1, A2 = 0.7311,
dZ2 = −0.2689, dZ1 = (−0.0672, −0.0672)ᵀ, so both rows of dW1 are (−0.0672, −0.1345). With W2 = (1, −1) they differ:
(−0.125, −0.25) and (0.125, 0.25).

Logistic regression has no hidden layer, so it may well start at zeros (S2 asks this). S2's reason slips: its first
output is not zero then; z is 0, and the output is σ(0) = ½.

"The same" means within 1e-12. n1 >= 2. W2 in `breaks_symmetry` may have several rows, one for each output.

Source: S2 "Weights Initialization In NN"; S3 1:04:17.
"""

import numpy as np


def hidden_units_identical(W, b):
    """Return True if all units of a layer are the same: all rows of W (n1, n0), and all entries of b (n1, 1)."""
    raise NotImplementedError


def symmetric_gradient(X, Y, W1, b1, W2, b2):
    """Return ∂L/∂W1, shape (n1, n0), for any weights."""
    raise NotImplementedError


def breaks_symmetry(W1, b1, W2, b2):
    """Return False if all hidden units start identical (W1, b1 and the columns of W2), else True."""
    raise NotImplementedError
