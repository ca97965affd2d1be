"""ex64 · Bias or variance? What to work on next

Three error rates tell where a network loses: what a human gets wrong (about the best that can be hoped for), what
the network gets wrong on its training data, and what it gets wrong on the dev set, which it has not seen.

    avoidable bias = training error − human error       too large: train longer, a larger network, a better optimiser
    variance       = dev error − training error         too large: more data, regularisation, early stopping

Both are signed differences: a network better than humans has a negative avoidable bias. The training error alone does
not tell: 8 % is poor where humans have 1 %, and nearly perfect where they have 7.5 %.

`focus` names the larger of the two, "bias" or "variance". On a tie it is "bias": a network that cannot fit its
training data is mended first. (0.3 − 0.2 and 0.2 − 0.1 are equal but not as floats: within 1e-12 counts as a tie.)

Worked numbers: human 0.01, training 0.08, dev 0.10 have avoidable bias 0.07 and variance 0.02: focus on the bias.
With human 0.075 they are 0.005 and 0.02: focus on the variance.

To choose between models one number is wanted, not two. `f_score_pick` gets the precisions and recalls of n models,
each (n,), and returns the index of the model with the largest F1, their harmonic mean

    F1 = 2 · precision · recall / (precision + recall),   0 where both are 0

and the first one on a tie. Precision 0.9 with recall 0.1 makes F1 = 0.18 only; the ordinary mean, 0.5, would hide that.

Source: S2 "BIAS - Variance", "Avoidable Bias", "Single Number Evaluation Metric" (headings over pictures only).
"""

import numpy as np


def avoidable_bias(human_error, train_error):
    """Return the avoidable bias, a signed number."""
    raise NotImplementedError


def variance(train_error, dev_error):
    """Return the variance in this sense, a signed number."""
    raise NotImplementedError


def focus(human_error, train_error, dev_error):
    """Return "bias" or "variance", whichever is larger; "bias" on a tie."""
    raise NotImplementedError


def f_score_pick(precisions, recalls):
    """Return the index of the best F1, the first on a tie."""
    raise NotImplementedError
