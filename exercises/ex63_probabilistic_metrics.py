"""ex63 · Metrics for probabilities and for counts

The Kullback–Leibler divergence measures how far a predicted distribution q lies from the true one, p. For one example
with k classes it is

    KL(p, q) = Σ_j p_j · ln(p_j / q_j)

It is 0 exactly if q = p, never negative, and not symmetric: KL(p, q) ≠ KL(q, p), so the order of the arguments matters.
It is the cross entropy −Σ p ln q less the entropy −Σ p ln p of the truth: what a better prediction could still gain.

    a class with p = 0    adds nothing: 0 · ln 0 counts as 0
    a class with q = 0    would make ln infinite where p > 0: every q below 1e-12 is raised to 1e-12; p is left alone

Worked number: p = (0.5, 0.5), q = (0.25, 0.75) give 0.5 · ln 2 + 0.5 · ln(2/3) = 0.3466 − 0.2027 = 0.1438.
Shapes: P and Q are (m, k), one distribution a row; the result is one number, the mean over the m rows.

The Poisson loss is for counts 0, 1, 2, …, with a predicted rate r > 0. It is −ln of the Poisson probability of y
without the term ln(y!), which no prediction can change:

    r − y · ln r,   the mean over the examples;   y and rate are (m,), y comes first

Worked number: y = 3, r = 2 cost 2 − 3 · ln 2 = −0.0794. It may be negative: it is smallest at r = y, not 0 there.
Libraries differ: Keras also raises p to 1e-7; in PyTorch, kl_div takes ln q first, and reduction="batchmean" is ours.

Source: S1 "Keras Metrics" (it lists both and gives no formula).
"""

import numpy as np


def kl_divergence(P, Q):
    """Return the mean over the rows of the divergence of the prediction Q from the truth P, a number."""
    raise NotImplementedError


def poisson_loss(y, rate):
    """Return the mean Poisson loss of the predicted rates for the counts y, a number."""
    raise NotImplementedError
