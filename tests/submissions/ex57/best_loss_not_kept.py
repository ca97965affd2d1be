# expect: early_stopping WRONG_ANSWER compared-with-the-first-epoch
import numpy as np


def early_stopping(val_loss, patience):
    best = val_loss[0]
    be = 0
    wait = 0
    for i in range(1, len(val_loss)):
        if val_loss[i] < best:
            be = i
            wait = 0
        else:
            wait += 1
        if wait >= patience:
            return be, i
    return be, len(val_loss) - 1


def generalisation_gap(train_loss, val_loss):
    """Return the last validation loss minus the last training loss."""
    return val_loss[-1] - train_loss[-1]


def diagnose(train_loss, val_loss, target, max_gap):
    """Return "underfitting", "overfitting" or "good fit"."""
    if train_loss[-1] > target:
        return 'underfitting'
    if generalisation_gap(train_loss, val_loss) > max_gap:
        return 'overfitting'
    return 'good fit'
