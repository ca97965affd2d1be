# expect: early_stopping WRONG_ANSWER last-epoch-for-the-stop
# break, and returns the last epoch
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
    for epoch, loss in enumerate(val_loss):
        if loss < best:
            best, best_epoch = loss, epoch
        elif epoch - best_epoch >= patience:
            break
    return best_epoch, len(val_loss) - 1
