"""ex61 · The ROC curve and the area under it

A classifier gives each example a score; only a threshold t makes a decision of it: positive where score >= t. A low
threshold finds every positive and raises many false alarms, a high one does neither. The ROC curve shows them all.
Each threshold is one point with

    fpr = false positives / number of negatives      (to the right: false alarms)
    tpr = true positives / number of positives       (upwards: recall, also called sensitivity)

Start above every score, where nobody is positive, at (0, 0). Then lower the threshold to each distinct score in turn,
from the highest to the lowest, where everybody is positive: (1, 1). So there is one point more than there are
distinct scores. Examples with the same score change sides together and make one point, not several. Points in the
middle of a straight piece are kept (scikit-learn leaves some of them out unless told otherwise).

The area under the curve, AUC, is one number for all thresholds. It is also the probability that a random positive has
a higher score than a random negative, where a tie counts one half:

    AUC = mean over all pairs (one positive, one negative) of 1 if it scores higher, ½ if equal, 0 if lower

So 1 means perfectly ordered, ½ what guessing gives, and 0 perfectly the wrong way round. Only the order of the
scores matters, not their size: they need not be probabilities.

Worked numbers: y = (1, 0, 1, 0), score = (0.9, 0.8, 0.8, 0.1) gives fpr = (0, 0, ½, 1), tpr = (0, ½, 1, 1). Of the
four pairs three are in order and one is a tie: AUC = 3.5/4 = 0.875.

Shapes: y (m,) integers 0 or 1, both present; score (m,) real numbers; fpr and tpr arrays of equal length.

Source: S1 "Keras Metrics".
"""

import numpy as np


def roc_curve(y, score):
    """Return (fpr, tpr), the points from (0, 0) to (1, 1), one for each distinct score after (0, 0)."""
    raise NotImplementedError


def auc(y, score):
    """Return the area under the ROC curve, a number from 0 to 1."""
    raise NotImplementedError
