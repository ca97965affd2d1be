"""ex22 · Binary cross entropy

A unit with a sigmoid says p, the probability that an example is of class 1. How bad is that, when the class is y (0 or
1)? Binary cross entropy, also called log loss or logistic loss, is minus the log of the probability of what came true:

    −log p         where y = 1
    −log(1 − p)    where y = 0          in one line:  −( y·log p + (1 − y)·log(1 − p) )

log is the natural one, and here the loss is the mean over the m examples (S1; S3 calls it the cost). Worked numbers: y
= 1 and p = 0.8 cost 0.2231, y = 0 and p = 0.8 cost 1.6094; the mean of both is 0.9163.

The gradient of this mean with respect to p has an entry for each example:

    ∂/∂p_i = ( −y_i/p_i + (1 − y_i)/(1 − p_i) ) / m = (p_i − y_i) / ( p_i (1 − p_i) ) / m

Certainty: p = 0 for what came true costs −log 0 = ∞, and 0·log 0 is nan on a computer though it is worth 0. So `bce`
first clips p (not 1 − p) to [1e-12, 1 − 1e-12]: being certain and wrong costs about 27.63, certain and right 0.

Better still is not to compute p at all. With p = σ(z) the loss of one example is log(1 + e^z) − y·z, where z is the
logit, the sum before the sigmoid. `bce_from_logits` takes z, and must be right up to |z| = 1000, where e^z overflows
and where clipping would be wrong: y = 0 and z = 1000 cost exactly 1000. Nothing is clipped there.

Shapes: y, p and z are (m,), m >= 1; y holds 0.0 and 1.0, and for `bce_gradient` 0 < p < 1. Two functions return one
number, `bce_gradient` an array (m,). (S3 says the loss without its minus sign at first; it is there in S0 and S1.)

Source: S0 "Binary Cross Entropy"; S1 "Binary Cross-Entropy/Log Loss"; S3 04:03.
"""

import numpy as np


def bce(y, p):
    """Return the mean binary cross entropy of the probabilities p for the classes y, a number."""
    raise NotImplementedError


def bce_gradient(y, p):
    """Return the gradient of that mean with respect to p, shape (m,)."""
    raise NotImplementedError


def bce_from_logits(y, z):
    """Return the same mean for p = σ(z), from the logits z, a number."""
    raise NotImplementedError
