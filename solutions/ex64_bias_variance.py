"""ex64 · Bias or variance? What to work on next: a model solution."""

import numpy as np


def avoidable_bias(human_error, train_error):
    """Return the avoidable bias, a signed number."""
    return train_error - human_error


def variance(train_error, dev_error):
    """Return the variance in this sense, a signed number."""
    return dev_error - train_error


def focus(human_error, train_error, dev_error):
    """Return "bias" or "variance", whichever is larger; "bias" on a tie."""
    # 1e-12: differences of decimals that are equal on paper may differ in the 17th digit.
    if variance(train_error, dev_error) > avoidable_bias(human_error, train_error) + 1e-12:
        return "variance"
    return "bias"


def f_score_pick(precisions, recalls):
    """Return the index of the best F1, the first on a tie."""
    # The factor 2 of F1 is left out: it does not change which one is largest. With p = 0 the score is 0, also if r = 0.
    scores = [p * r / (p + r) if p > 0 else 0 for p, r in zip(precisions, recalls)]
    return np.argmax(scores)
