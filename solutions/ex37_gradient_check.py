"""ex37 · Gradient checking: a model solution."""

import numpy as np


def numerical_gradient(f, theta, eps=1e-5):
    """Return the gradient of f at theta by centred differences, in the shape of theta."""
    gradient = np.empty(np.shape(theta))  # every entry is filled below
    # ndindex walks over all entries whatever the shape, and once, with (), where theta is a single number.
    for index in np.ndindex(np.shape(theta)):
        step = np.zeros(np.shape(theta))
        step[index] = eps  # one entry at a time: the slope along it alone
        # theta + step is a new array, so theta stays as it is.
        gradient[index] = (f(theta + step) - f(theta - step)) / (2 * eps)
    return gradient


def relative_difference(g1, g2):
    """Return ‖g1 − g2‖ / (‖g1‖ + ‖g2‖), a number; 0 if both are 0."""
    size = np.linalg.norm(g1) + np.linalg.norm(g2)
    # Without the sizes below, small gradients would seem right just because they are small. 0/0 would be nan.
    return np.linalg.norm(g1 - g2) / size if size > 0 else 0.0
