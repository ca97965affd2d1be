# expect: early_stopping WRONG_ANSWER stop-epoch-is-the-best
# the best epoch twice
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    return "overfitting" if generalisation_gap(train_loss, val_loss) > max_gap else "good fit"


def early_stopping(val_loss, patience):
    best = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        elif epoch - best >= patience:
            return best, best
    return best, len(val_loss) - 1
