# expect: early_stopping WRONG_ANSWER counter-not-reset
# the counter is not reset on an improvement
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
    best, best_epoch, wait = val_loss[0], 0, 0
    for i in range(1, len(val_loss)):
        if val_loss[i] < best:
            best, best_epoch = val_loss[i], i
        else:
            wait += 1
            if wait >= patience:
                return best_epoch, i
    return best_epoch, len(val_loss) - 1
