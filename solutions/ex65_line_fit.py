"""ex65 · A straight line through points: a model solution."""

import numpy as np


def fit_line(x, y):
    """Return (a, b), intercept and slope of the least-squares line y = a + b x."""
    dx = x - np.mean(x)
    # Σ (x − x̄)(y − ȳ) is Σ (x − x̄) y: the deviations dx add up to 0, so the mean of y drops out.
    b = np.sum(dx * y) / np.sum(dx**2)
    # The line goes through the point of the means.
    return np.mean(y) - b * np.mean(x), b


def fit_through_origin(x, y):
    """Return the slope b of the least-squares line y = b x, a number."""
    # The derivative of Σ (y − b x)² by b is −2 Σ x (y − b x); it is 0 for this b.
    return np.sum(x * y) / np.sum(x**2)
