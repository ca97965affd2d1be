"""ex45 · RMSProp: a model solution."""

import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    """Return (w, s) after one step, for the gradient at w."""
    # The shares β and 1 − β sum to one: s stays an average of squares. A new array: the caller's is left alone.
    s = beta * s + (1 - beta) * gradient**2
    # The new s; its root has the size of a gradient, and each weight is divided by its own.
    return w - learning_rate * gradient / (np.sqrt(s) + eps), s
