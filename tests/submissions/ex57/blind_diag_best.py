# expect: diagnose WRONG_ANSWER losses-at-the-best-epoch
# losses at the best validation epoch
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
    i = np.argmin(val_loss)
    if train_loss[i] > target:
        return "underfitting"
    if val_loss[i] - train_loss[i] > max_gap:
        return "overfitting"
    return "good fit"
