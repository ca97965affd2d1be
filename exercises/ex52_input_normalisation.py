"""ex52 · Normalising the inputs

Features come in all sizes: rooms between 1 and 9, areas between 20 and 900. Large inputs make large
pre-activations, and sigmoid and tanh are flat there; and where features differ in size, the loss is a narrow valley
in which gradient descent zigzags. So bring every feature to mean 0 and spread 1 before training. Examples are
columns, X is (n, m):

    μ = (1/m) Σ x                    the mean of each feature, over the m examples      (n, 1)
    σ = √( (1/m) Σ (x − μ)² )        its standard deviation, biased: divided by m       (n, 1)
    normalised = (x − μ) / σ

S3 says "divide by σ squared" and writes x/σ: it is σ, the standard deviation, not the variance.

μ and σ belong to the training set. Test data are normalised with the training set's μ and σ, never with their own: the
network must see the same input as the same numbers, and nothing of the test set may leak into the model. That is why
there are two functions here.

Worked number: one feature (1, 3, 5): μ = 3, σ = √((4 + 0 + 4)/3) = 1.633, normalised (−1.2247, 0, 1.2247). A test
example 9 becomes (9 − 3)/1.633 = 3.6742.

A feature that is the same in all training examples has spread 0, and 0/0 is NaN. A spread of 1e-12 or less counts
as constant (rounding leaves some 1e-17), and normalise(X, *fit_normaliser(X)) must be 0 there. How is your choice: let
fit_normaliser return 1 for such a feature, or return 0 and let normalise take care. With m = 1 every feature is
constant. Add no small number to the other features' σ.

Source: S3 48:16 to 53:41; S2 "Normalization".
"""

import numpy as np


def fit_normaliser(X):
    """Return (mu, sigma), each (n, 1), of the training examples X (n, m)."""
    raise NotImplementedError


def normalise(X, mu, sigma):
    """Return (X − mu)/sigma, shape (n, m), with mu and sigma from fit_normaliser."""
    raise NotImplementedError
