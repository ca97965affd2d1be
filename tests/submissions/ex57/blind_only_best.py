# expect: early_stopping WRONG_ANSWER best-alone
# returns best only
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    if generalisation_gap(train_loss, val_loss) > max_gap:
        return "overfitting"
    return "good fit"


def early_stopping(val_loss, patience):
    for t in range(len(val_loss)):
        b = int(np.argmin(val_loss[: t + 1]))
        if t - b >= patience:
            break
    return b
