"""ex55 · Weight penalties: L2 and L1

A network that fits its training data too closely often does so with large weights. A penalty makes weights cost
something: it is added to the mean loss of the m training examples, and λ (lam) says how much it counts.

    L2:  λ/(2m) · Σ w²      over all entries of all weight matrices; ‖W‖² is the sum of the squares of its entries
    L1:  λ/m · Σ |w|

The gradients with respect to one weight matrix W have its shape:

    L2:  λ/m · W            the ½ of the cost cancels the 2 of the square
    L1:  λ/m · sign(W)      a subgradient: |w| has a kink at 0, and there we take 0

L2 pulls each weight in proportion to its size: a step of rate α multiplies W by (1 − αλ/m), hence "weight decay".
L1 pulls all weights equally hard, so small ones end at 0. Biases are not penalised: there are few of them, and a
large bias does not make the output change faster with the input.

The ½ of L2 and the 1/m of both are conventions of this exercise; elsewhere one or both are absorbed in λ. What the
optimiser sees must fit together: a cost with ½ and a gradient without it, or one of them without 1/m, do not.

Worked numbers: weights = [W] with W = (1, −2; 0, 3), λ = 0.5, m = 10. Σ w² = 14, so L2 costs 0.5/20 · 14 = 0.35 with
gradient 0.05 · W; Σ |w| = 6, so L1 costs 0.3 with subgradient 0.05 · (1, −1; 0, 1).

Shapes: weights is a list of matrices of any shapes; lam >= 0 and m (the number of examples, not of weights) are
numbers. Costs are one number, gradients have the shape of W.

Source: S2 "Regularization"; S3 1:04:44 (L1, L2 and early stopping are named).
"""

import numpy as np


def l2_cost(weights, lam, m):
    """Return the L2 penalty λ/(2m) Σ w² of a list of weight matrices."""
    raise NotImplementedError


def l2_gradient(W, lam, m):
    """Return the gradient of the L2 penalty with respect to one of its matrices W."""
    raise NotImplementedError


def l1_cost(weights, lam, m):
    """Return the L1 penalty λ/m Σ |w| of a list of weight matrices."""
    raise NotImplementedError


def l1_subgradient(W, lam, m):
    """Return the subgradient of the L1 penalty with respect to one of its matrices W, 0 where a weight is 0."""
    raise NotImplementedError
