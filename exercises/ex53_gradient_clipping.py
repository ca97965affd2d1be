"""ex53 · Gradient clipping

One step along a huge gradient can throw the weights far away, and deep networks make huge gradients (ex49). Clipping
limits a gradient before the step is taken. There are two ways:

    by value         every entry by itself is held within [−limit, limit]
    by global norm   all entries together, over all arrays of the network, are seen as one long vector. Where that is
                     longer than max_norm, everything is multiplied by the one factor max_norm / norm

        norm = √( Σ over the arrays, Σ over the entries, g² )

By value changes the direction of the step, since only the large entries are cut. By norm keeps it: every gradient
is scaled by the same factor, and afterwards the length is max_norm. A gradient that is short enough stays as it is
in both; nothing is ever made longer.

Worked numbers: clip_by_value((3, −0.5, −4), 1) is (1, −0.5, −1). For the gradients (3, 0) and (4,) the norm is √(9
+ 0 + 16) = 5; with max_norm = 1 the factor is 0.2, so they become (0.6, 0) and (0.8,). With max_norm = 5, or 7,
they stay (3, 0) and (4,).

The factor is max_norm / norm exactly: some libraries add 1e-6 below the line, here nothing is added. All-zero gradients
have the norm 0, which is not above max_norm: they stay 0.

gradient is an array of any shape. gradients is a list of arrays, whose shapes differ (as those of dW1, db1, dW2); a
list of arrays of the same shapes comes back. limit and max_norm are positive numbers. Leave the arrays you are
given as they are.

Source: S2 "Solutions to Exploding Gradient Problem".
"""

import numpy as np


def clip_by_value(gradient, limit):
    """Return the gradient with every entry held within [−limit, limit]."""
    raise NotImplementedError


def clip_by_global_norm(gradients, max_norm):
    """Return the list of gradients, scaled by max_norm / norm where their common norm is above max_norm."""
    raise NotImplementedError
