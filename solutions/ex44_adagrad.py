"""ex44 · AdaGrad: a model solution."""

import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    """Return (w, s) after one step, for the gradient at w."""
    # A new array: `s += …` would change the caller's.
    s = s + gradient**2
    # The new s, so that the first step has the length α. Each weight is divided by its own root.
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s
