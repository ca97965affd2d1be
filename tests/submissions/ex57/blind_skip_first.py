# expect: early_stopping WRONG_ANSWER first-epoch-not-seen
# the loop starts with best = inf at index 1
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
    best, best_epoch = np.inf, 0
    for i in range(1, len(val_loss)):
        if val_loss[i] < best:
            best, best_epoch = val_loss[i], i
        elif i - best_epoch >= patience:
            return best_epoch, i
    return best_epoch, len(val_loss) - 1
