# expect: diagnose WRONG_ANSWER overfitting-asked-first
# second if overwrites
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    best, best_epoch = np.inf, 0
    for epoch, loss in enumerate(val_loss):
        if loss < best:
            best, best_epoch = loss, epoch
        elif epoch - best_epoch >= patience:
            return best_epoch, epoch
    return best_epoch, len(val_loss) - 1


def diagnose(train_loss, val_loss, target, max_gap):
    verdict = "good fit"
    if train_loss[-1] > target:
        verdict = "underfitting"
    if val_loss[-1] - train_loss[-1] > max_gap:
        verdict = "overfitting"
    return verdict
