"""ex47 · Learning rate schedules: a model solution."""

import numpy as np


def inverse_time_decay(lr0, decay, epoch):
    """Return lr0 / (1 + decay · epoch)."""
    return lr0 / (1 + decay * epoch)


def exponential_decay(lr0, k, epoch):
    """Return lr0 · e^(−k · epoch)."""
    # np.exp takes arrays as well as numbers; math.exp takes numbers only.
    return lr0 * np.exp(-k * epoch)


def step_decay(lr0, drop, every, epoch):
    """Return lr0 · drop^⌊epoch / every⌋."""
    # // divides and rounds down: the exponent stays the same for `every` epochs.
    return lr0 * drop ** (epoch // every)
