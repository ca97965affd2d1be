"""ex67 · Looking for hyperparameters: random search on a log scale

A learning rate of 0.001 and one of 0.002 differ as much as 0.1 and 0.2 do: what counts is the factor. Drawn uniformly
from 0.0001 to 1, nine tries in ten would lie above 0.1, and hardly one in a thousand below 0.001. So the exponent is
drawn instead: every decade then gets the same share of the tries.

    x = e^u,   u uniform between ln(low) and ln(high)        called log-uniform; any base gives the same

Its median is √(low · high), the middle of the exponents, not (low + high) / 2.
Worked number: for low = 0.0001, high = 1 the decade from 0.001 to 0.01 gets a quarter of the draws; the median is 0.01.

`random_search` draws `trials` values so, asks objective(x) for each (the loss after a training with x, say), and
returns the pair (best_x, best_value): the x with the smallest value, and that value. An objective may take hours and
may be noisy: call it exactly `trials` times in all, with one number each, and keep what it said; do not call it again
at the end. Of several hyperparameters usually few matter; random tries show more different values of those than a
grid with as many points, which repeats each value over and over.

Shapes: low and high are positive numbers, low < high; size is a whole number >= 1, the result (size,); trials >= 1.
All chance comes from `rng`, a numpy.random.Generator: the same seed gives the same draws. rng.uniform(a, b, size) is at
hand.

Source: S2 "Hyper-Parameters Tuning" (a heading over a picture); S1 "Random search on error surface" (it plots all
values, which becomes intractable with many parameters; for that see ex39).
"""

import numpy as np


def log_uniform(low, high, size, rng):
    """Return `size` log-uniform numbers between low and high, shape (size,)."""
    raise NotImplementedError


def random_search(objective, low, high, trials, rng):
    """Return (best_x, best_value) of `trials` log-uniform tries: the smallest value of the objective."""
    raise NotImplementedError
