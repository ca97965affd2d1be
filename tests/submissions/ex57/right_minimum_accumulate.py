# expect: ACCEPTED
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    lowest = np.minimum.accumulate(val_loss)
    # the first epoch that had this lowest value
    best = np.array([np.flatnonzero(val_loss == value)[0] for value in lowest])
    epochs = np.arange(len(val_loss))
    late = np.flatnonzero(epochs - best >= patience)
    stop = late[0] if late.size else epochs[-1]
    return np.array([best[stop], stop])


def diagnose(train_loss, val_loss, target, max_gap):
    gap = generalisation_gap(train_loss, val_loss)
    if train_loss[-1] > target:
        return "underfitting"
    elif gap > max_gap:
        return "overfitting"
    else:
        return "good fit"
