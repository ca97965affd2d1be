"""ex48 · The vanishing gradient: a model solution."""

import numpy as np


def chain_gradients(x, w, b, y):
    """Return (∂L0/∂w_1, …, ∂L0/∂w_L) as an array (L,)."""
    # Forward, keeping every output: the way back needs them all.
    a = [x]
    for weight, bias in zip(w, b):
        a.append(1 / (1 + np.exp(-(weight * a[-1] + bias))))
    gradients = np.empty(len(w))
    # `back` is ∂L0/∂a_k. Only the last output stands in the loss itself.
    back = 2 * (a[-1] - y)
    for k in reversed(range(len(w))):
        # Through the sigmoid to z_k: its slope is at most ¼, and this is where the gradient vanishes.
        back = back * a[k + 1] * (1 - a[k + 1])
        gradients[k] = back * a[k]
        # Through the weight to the output of the unit before.
        back = back * w[k]
    return gradients


def sigmoid_gradient_bound(n):
    """Return the largest value that a product of n sigmoid derivatives can have, a number; n >= 1."""
    # σ' = σ(1 − σ) is largest where σ = ½: ¼ for each unit.
    return 0.25**n
