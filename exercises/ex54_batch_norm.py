"""ex54 · Batch normalisation

Normalising the inputs of a network helps (ex52); batch normalisation does the same to the inputs of every layer,
anew in each batch, and then lets the network undo it: γ and β are learned. Z is (n, m): n units, m examples as
columns.

    μ = mean of Z over the batch                 (n, 1), one for each unit
    σ² = mean of (Z − μ)² over the batch         (n, 1), biased: divided by m, not m − 1
    Ẑ = (Z − μ) / √(σ² + ε)                      ε stands inside the root
    out = γ Ẑ + β                                γ and β are (n, 1)

The ε keeps the root away from 0: with m = 1 Z equals μ, so Ẑ = 0 and out = β. For a test example there is no batch:
`batch_norm_eval` uses a μ and σ² that were kept from training.

Going back, Z acts on out directly, through μ and through σ². All three paths together, for ∂L/∂out = dout:

    dβ = Σ dout        dγ = Σ dout · Ẑ           sums over the batch, (n, 1)
    dẐ = γ · dout
    dZ = ( dẐ − mean(dẐ) − Ẑ · mean(dẐ · Ẑ) ) / √(σ² + ε)      means over the batch; (n, m)

No 1/m is added to dβ and dγ: if the loss is a mean, its 1/m is in dout already.

Worked number: Z = (1, 3), γ = 2, β = 1: μ = 2, σ² = 1, Ẑ = (−1, 1) but for ε, out = (−1, 3). For dout = (1, 0):
dβ = 1, dγ = −1, and dẐ = (2, 0) is taken up by the two means: dZ is 0 but for ε. The outputs of two examples
cannot move any more, once they are normalised.

S2 puts batch normalisation after the activation; the paper that invented it puts it before. Both are in use.

Source: S2 "Common Solution for Both [Vanishing/Exploding] Gradient", "Batch Normalization".
"""

import numpy as np


def batch_norm_train(Z, gamma, beta, eps=1e-5):
    """Return (out, mu, var): out (n, m), the batch's mean (n, 1) and its variance (n, 1), without eps."""
    raise NotImplementedError


def batch_norm_eval(Z, gamma, beta, mu, var, eps=1e-5):
    """Return out (n, m) for a mean and a variance from training."""
    raise NotImplementedError


def batch_norm_backward(dout, Z, gamma, eps=1e-5):
    """Return (dZ, dgamma, dbeta): shapes (n, m), (n, 1) and (n, 1)."""
    raise NotImplementedError
