"""ex47 · Learning rate schedules

A large learning rate gets near the minimum quickly, then jumps about it; a small one is slow all the way. So start
large and let the rate fall from epoch to epoch. Three usual schedules, each from a starting rate lr0:

    inverse time     lr0 / (1 + decay · epoch)           1, 1/2, 1/3, … for decay = 1: falls ever more slowly
    exponential      lr0 · e^(−k · epoch)                the same factor e^(−k) in every epoch
    step             lr0 · drop^⌊epoch / every⌋          stays, then falls by the factor drop every `every` epochs

⌊ ⌋ rounds down: with every = 10 the epochs 0 … 9 have the exponent 0, and 10 … 19 have 1. Epoch 0 is the first
epoch, and all three begin with lr0.

Worked numbers for lr0 = 0.5, epoch = 12: decay = 0.25 gives 0.5 / (1 + 3) = 0.125; k = 0.1 gives
0.5 · e^(−1.2) = 0.1506; drop = 0.5 and every = 5 give 0.5 · 0.5² = 0.125.

Each rate is computed from lr0 and the epoch alone, not from the rate of the epoch before. `epoch` is a number or an
array of epochs, whole numbers >= 0; an array gives an array of the same shape, to plot for instance. The other
arguments are positive numbers; `every` is a whole number.

A falling rate helps near the minimum. It does not cure vanishing gradients, as S2 has it ("decreasing the learning
rate"): there the steps are too small already.

Source: S0 "Importance of Learning Rate"; S2 "Learning Rate", "Vanishing/Exploding Gradient".
"""

import numpy as np


def inverse_time_decay(lr0, decay, epoch):
    """Return lr0 / (1 + decay · epoch)."""
    raise NotImplementedError


def exponential_decay(lr0, k, epoch):
    """Return lr0 · e^(−k · epoch)."""
    raise NotImplementedError


def step_decay(lr0, drop, every, epoch):
    """Return lr0 · drop^⌊epoch / every⌋."""
    raise NotImplementedError
