"""ex63 · Metrics for probabilities and for counts: a model solution."""

import numpy as np


def kl_divergence(P, Q):
    """Return the mean over the rows of the divergence of the prediction Q from the truth P, a number."""
    # A class that the prediction rules out (q = 0) costs much, but not infinitely much.
    ratio = P / np.maximum(Q, 1e-12)
    # Where p is 0 the logarithm would be −∞, and 0 · ∞ is nan: ln 1 = 0 stands in, so the term is 0.
    terms = P * np.log(np.where(P > 0, ratio, 1))
    # All rows summed up and divided by their number: the mean of the rows' sums.
    return np.sum(terms) / len(P)


def poisson_loss(y, rate):
    """Return the mean Poisson loss of the predicted rates for the counts y, a number."""
    return np.mean(rate - y * np.log(rate))
