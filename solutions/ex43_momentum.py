"""ex43 · Gradient descent with momentum: a model solution."""

import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    """Return (w, v) after one step, for the gradient at w."""
    # The two shares β and 1 − β sum to one: v stays an average of gradients.
    v = beta * v + (1 - beta) * gradient
    # The new v, and a new w: `w -= …` would change the caller's array.
    return w - learning_rate * v, v


def minimise(gradient, w, learning_rate, beta, steps):
    """Return the path from w, shape (steps + 1, n), for a gradient function."""
    v = np.zeros_like(w)
    path = np.empty((steps + 1, len(w)))
    path[0] = w
    for t in range(steps):
        # The gradient is taken where we are now; v is carried over from the step before.
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path[t + 1] = w
    return path
