"""ex42 · The exponentially weighted average: a model solution."""

import numpy as np


def ewa(x, beta, bias_correction=False):
    """Return the averages v_1 … v_n of the series x, bias-corrected if asked for."""
    v = 0
    averages = np.empty(len(x))
    for i, value in enumerate(x):
        v = beta * v + (1 - beta) * value
        # Only the result is corrected: v itself is what the next average is made of. t counts from 1, i from 0.
        averages[i] = v / (1 - beta ** (i + 1)) if bias_correction else v
    return averages
