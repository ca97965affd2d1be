"""ex56 · Dropout

During training dropout sets each activation to 0 with a certain probability, anew in every pass. A unit cannot rely
on one particular partner any more, which works against overfitting. At test time nothing is dropped.

    mask   1 with probability keep_prob, else 0; every entry of A has a chance of its own
    A_out  = A · mask / keep_prob

The division makes up for what is lost: on average an entry of A_out is keep_prob · (A/keep_prob) = A. So the next
layer sees sums of the same size in training and at test time, and nothing has to be rescaled there. This is called
inverted dropout. (Without it, activations would have to be multiplied by keep_prob at test time.)

Backwards, the gradient takes the same way: what was set to 0 gets no gradient, what was enlarged gets an enlarged one.

    dA = dA_out · mask / keep_prob        with the mask of the forward pass, not a new one

keep_prob in (0, 1] is the probability to KEEP an entry. (PyTorch's and Keras's Dropout take the probability to drop
it, 1 − keep_prob.) keep_prob = 1 drops nothing.

Worked numbers: A = (4, 5), mask = (1, 0), keep_prob = 0.8 give A_out = (5, 0).

Shapes: A, dA and mask (n, m), units as rows, examples as columns. The mask returned holds 0 and 1 (or False and
True): it is not divided by keep_prob. `dA` of dropout_backward is the gradient with respect to A_out. All chance comes
from `rng`, a numpy.random.Generator: the same seed gives the same mask. A is left as it is.

Source: S2 "Regularization".
"""

import numpy as np


def dropout_forward(A, keep_prob, rng):
    """Return (A_out, mask): A with entries dropped at random and the rest enlarged, and the mask of 0 and 1."""
    raise NotImplementedError


def dropout_backward(dA, mask, keep_prob):
    """Return the gradient with respect to A, given the gradient dA with respect to A_out."""
    raise NotImplementedError
