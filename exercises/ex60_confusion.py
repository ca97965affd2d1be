"""ex60 · The confusion counts, precision, recall and F1

Accuracy hides what kind of mistake is made. If one patient in a hundred is ill, "everybody is healthy" is 99 % right
and finds nobody. So the four outcomes are counted apart. Positive means 1; the first word says whether the prediction
is right, the second what was predicted:

                    predicted 1           predicted 0
    y is 1      true positive  tp     false negative fn      (missed)
    y is 0      false positive fp     true negative  tn
                (false alarm)

    precision = tp / (tp + fp)      of all alarms, how many are right?
    recall    = tp / (tp + fn)      of all that should be found, how many are found?  (also called sensitivity)
    F1        = 2 · precision · recall / (precision + recall)

F1 is the harmonic mean: one number, near the smaller of the two. Finding everything by calling everything positive
has recall 1, but a low precision and so a low F1. The same in counts: F1 = 2 tp / (2 tp + fp + fn); tn plays no part.

Where the fraction is 0/0 (no alarm at all, nobody positive) the result is 0.0 here: not nan, and no exception.

Worked numbers: y = (1, 1, 1, 0, 0, 0) and y_pred = (1, 0, 0, 1, 0, 0) give tp = 1, tn = 2, fp = 1, fn = 2, so
precision 1/2, recall 1/3 and F1 0.4.

Shapes: y and y_pred (m,) integers 0 or 1, the truth first. Mind the order of the counts, (tp, tn, fp, fn);
scikit-learn's confusion_matrix has [[tn, fp], [fn, tp]].

Source: S1 "Keras Metrics"; S2 "Single Number Evaluation Metric".
"""

import numpy as np


def confusion_counts(y, y_pred):
    """Return the four counts (tp, tn, fp, fn) of 0/1 predictions y_pred for the truth y."""
    raise NotImplementedError


def precision(y, y_pred):
    """Return the fraction of the predicted positives that are positive; 0.0 where nothing is predicted positive."""
    raise NotImplementedError


def recall(y, y_pred):
    """Return the fraction of the positives that are predicted positive; 0.0 where nothing is positive."""
    raise NotImplementedError


def f1(y, y_pred):
    """Return the harmonic mean of precision and recall; 0.0 where both are 0."""
    raise NotImplementedError
