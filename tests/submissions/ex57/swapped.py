# expect: early_stopping WRONG_ANSWER results-swapped
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    best = 0
    for epoch in range(len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        if epoch - best >= patience:
            return epoch, best
    return len(val_loss) - 1, best


def diagnose(train_loss, val_loss, target, max_gap):
    gap = generalisation_gap(train_loss, val_loss)
    if train_loss[-1] > target:
        return "underfitting"
    elif gap > max_gap:
        return "overfitting"
    else:
        return "good fit"
