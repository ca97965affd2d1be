"""ex23 · Categorical cross entropy

With k classes a network puts out k probabilities an example. To compare, the class is written as k numbers too: 1
for the class it is, 0 for the others. That is the one-hot code; with the classes 0, 1, 2 the label 2 becomes (0, 0,
1).

Categorical cross entropy is minus the log of the probability that the true class got, averaged over m examples:

    loss = −1/m · Σ_i Σ_j y_ij · log p_ij

Of each inner sum only one term is left, as the other y_ij are 0: it is −log p of the true class (S1). So the label
alone says all that is needed: `sparse_cce` takes labels and gives the same number. What the other classes got does
not enter; it matters only through p, which sums to 1. Average over the examples, not over the k numbers of each.

Worked number: labels (2, 0), so Y = ((0, 0, 1), (1, 0, 0)), and P = ((0.1, 0.2, 0.7), (0.5, 0.3, 0.2)) give −(log
0.7 + log 0.5)/2 = 0.5249. log is the natural one.

Tables have one example a row: Y and P are (m, k), labels is (m,) with whole numbers 0 … k − 1, m >= 1. `one_hot`
returns (m, k) for the k it is given: a class may be missing in the labels, the last one too. The losses are one
number.

Where p is 0 for the true class the loss would be ∞, and 0·log 0 is nan for the others. So both losses clip p to
[1e-12, 1 − 1e-12] first, and are finite: certain and wrong costs about 27.63.

(S0 writes this loss without its minus: it would be best at −∞. S1 calls the number of examples once n and once N.)

Source: S0 "Loss Function for Multi-Class Classification"; S1 "Cross-entropy", "Categorical Cross-Entropy Loss".
"""

import numpy as np


def one_hot(labels, k):
    """Return the one-hot code of the labels, shape (m, k)."""
    raise NotImplementedError


def cce(Y, P):
    """Return the mean categorical cross entropy of the probabilities P for the one-hot targets Y, a number."""
    raise NotImplementedError


def sparse_cce(labels, P):
    """Return the same mean for targets given as labels, a number."""
    raise NotImplementedError
