# expect: ACCEPTED
import numpy as np


def chain_gradients(x, w, b, y):
    """All suffix products in one go."""
    acts = np.zeros(len(w) + 1)
    acts[0] = x
    for i, (wi, bi) in enumerate(zip(w, b)):
        acts[i + 1] = np.tanh((wi * acts[i] + bi) / 2) / 2 + 0.5
    slopes = acts[1:] * (1 - acts[1:])
    factors = np.append(slopes[1:] * w[1:], 2 * (acts[-1] - y))
    return acts[:-1] * slopes * np.cumprod(factors[::-1])[::-1]


def sigmoid_gradient_bound(n):
    return np.prod(np.full(n, 0.25))
