"""ex46 · Adam: a model solution."""

import numpy as np


def adam_step(w, m, v, gradient, t, learning_rate=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
    """Return (w, m, v) after step number t, for the gradient at w; m and v uncorrected."""
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient**2
    # Averages that began at 0 hold only the share 1 − β^t of real gradients: divide by it.
    # Names of their own: the next step needs m and v themselves.
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return w - learning_rate * m_hat / (np.sqrt(v_hat) + eps), m, v
