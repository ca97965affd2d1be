"""ex58 · Accuracy in five forms

Accuracy is the fraction of examples that are predicted right: a number from 0 to 1, never a count or a percentage.
The five forms are one idea; they differ in how a label and a prediction are written down:

    accuracy                      two lists of class numbers
    binary_accuracy               y is 0 or 1, p the probability of 1: the prediction is 1 where p > threshold
    categorical_accuracy          one-hot rows Y, rows of probabilities P: the prediction is the largest entry
    sparse_categorical_accuracy   class numbers instead of the one-hot rows; otherwise the same
    top_k_accuracy                right if the label is among the k classes with the largest probabilities

The rule for ties is part of the task. p exactly at the threshold is class 0 (> and not >=; the threshold units of
ex01 to ex05 used >=). Where several classes share the largest probability, the first of them is the prediction, as
np.argmax has it. And a label is in the top k if fewer than k entries of its row are strictly greater than its own.

Why a threshold at all: the loss sees p, but accuracy sees only the side of the threshold it falls on. It does not
change when p moves from 0.6 to 0.9, so it has no useful slope: networks are trained on a loss, then judged by this.

Worked numbers: y = (1, 0, 1), p = (0.9, 0.4, 0.3): predictions (1, 0, 0), accuracy 2/3. The row (0.2, 0.3, 0.5)
with label 1 is wrong in the top 1 and right in the top 2.

The source calls top-k accuracy a percentage; here, as in Keras, it is a fraction like the others.

Shapes: labels, predicted, y, p (m,); Y, P (m, c), one row an example and one column a class; k from 1 to c.

Source: S1 "Keras Metrics".
"""

import numpy as np


def accuracy(labels, predicted):
    """Return the fraction of examples whose predicted class is their label."""
    raise NotImplementedError


def binary_accuracy(y, p, threshold=0.5):
    """Return the accuracy for 0/1 targets y when 1 is predicted where p > threshold."""
    raise NotImplementedError


def categorical_accuracy(Y, P):
    """Return the accuracy for one-hot rows Y when each row of P predicts its largest entry."""
    raise NotImplementedError


def sparse_categorical_accuracy(labels, P):
    """Return the same for class numbers (0, 1, …) instead of one-hot rows."""
    raise NotImplementedError


def top_k_accuracy(labels, P, k):
    """Return the fraction of examples whose label is among the k largest entries of its row of P."""
    raise NotImplementedError
