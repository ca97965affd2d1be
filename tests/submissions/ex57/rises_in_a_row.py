# expect: early_stopping WRONG_ANSWER rises-in-a-row
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    rises = 0
    best = 0
    for i in range(1, len(val_loss)):
        if val_loss[i] < val_loss[best]:
            best = i
        if val_loss[i] > val_loss[i - 1]:
            rises += 1
        else:
            rises = 0
        if rises == patience:
            return best, i
    return best, len(val_loss) - 1


def diagnose(train_loss, val_loss, target, max_gap):
    gap = generalisation_gap(train_loss, val_loss)
    if train_loss[-1] > target:
        return "underfitting"
    elif gap > max_gap:
        return "overfitting"
    else:
        return "good fit"
