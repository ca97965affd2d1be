"""ex62 · Operating points: the best value where another is good enough

A classifier's score becomes a decision at a threshold t: positive where score >= t. Where t stands is a choice. A
screening test must find nearly all ill people (high recall); given that, it should alarm few healthy ones. So one
quantity gets a least value, and the other is made as good as possible by the choice of t:

    precision   = TP / (TP + FP)    how many of those called positive are;     0.0 where nobody is called positive
    recall      = TP / (TP + FN)    how many of the positives are found;       also called sensitivity
    specificity = TN / (TN + FP)    how many of the negatives are left alone

Thresholds: every distinct score, and +inf, where nobody is positive (recall 0, specificity 1). Nothing in between
gives other decisions. Examples with the same score can only be called positive together.

    precision_at_recall          largest precision among the thresholds with recall >= min_recall
    sensitivity_at_specificity   largest sensitivity among those with specificity >= min_specificity
    specificity_at_sensitivity   largest specificity among those with sensitivity >= min_sensitivity

>= : exactly the least value is good enough (also within 1e-12 of it). Where no threshold qualifies the result is 0.0.
Precision may rise and fall as t falls, so the first threshold that qualifies is not always the best one.

Worked numbers: y = (1, 0, 1, 0), score = (0.9, 0.6, 0.4, 0.2). At t = 0.9, 0.6, 0.4, 0.2 the recall is ½, ½, 1, 1, the
precision 1, ½, 2/3, ½. With min_recall = 0.5 the best precision is 1, with min_recall = 0.75 it is 2/3.

Shapes: y (m,) of 0 and 1, both occur; score (m,), larger means "rather 1"; each result is one number.

Source: S1 "Keras Metrics". (Keras tries 200 thresholds between 0 and 1 only, so its numbers may differ a little.)
"""

import numpy as np


def precision_at_recall(y, score, min_recall):
    """Return the best precision of all thresholds with recall >= min_recall."""
    raise NotImplementedError


def sensitivity_at_specificity(y, score, min_specificity):
    """Return the best sensitivity of all thresholds with specificity >= min_specificity."""
    raise NotImplementedError


def specificity_at_sensitivity(y, score, min_sensitivity):
    """Return the best specificity of all thresholds with sensitivity >= min_sensitivity."""
    raise NotImplementedError
