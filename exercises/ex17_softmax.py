"""ex17 · Softmax and its Jacobian

Softmax turns k scores into k probabilities. Each score is made positive by e^z, then divided by the sum of all:

    s_i = e^(z_i) / (e^(z_1) + … + e^(z_k))

The largest score gets the largest share, and all shares sum to 1, so the outputs can be read as "how sure for
each class". Worked number: z = (1, 2, 3) gives s = (0.0900, 0.2447, 0.6652).

Two things to know. Only differences of scores matter: z and z − c give the same s for any number c. That makes a
stable version possible, since e^1000 overflows and e^0 does not. And every output depends on every score, because
all of them stand in the denominator; so the derivative is a k × k matrix, not a list of k numbers:

    J[i, j] = ∂s_i/∂z_j = s_i · (1 − s_i)   if i = j
                          −s_i · s_j         if i ≠ j

One of the sources gives the derivative as s(1 − s). That is the diagonal only; the rest of J is not 0. In each
row of J the entries sum to 0: what one class wins, the others lose.

Shapes: `softmax` works over the LAST axis of an array with any number of axes: z (k,) is one example, z (m, k)
holds one example a row, and the same shape comes back. It must be right for scores up to ±1000.
`softmax_jacobian` takes one example, z (k,) with k >= 1, and returns (k, k); its scores are moderate.

Source: S0 "Activation Function: Softmax"; S1 "Softmax Activation"; S2 "SoftMax".
"""

import numpy as np


def softmax(z):
    """Return the softmax of z over its last axis: the same shape, each last axis sums to 1."""
    raise NotImplementedError


def softmax_jacobian(z):
    """Return J (k, k) with J[i, j] = ∂s_i/∂z_j for one example z (k,)."""
    raise NotImplementedError
