# expect: early_stopping WRONG_ANSWER best-of-the-whole-curve
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    best_epoch = int(np.argmin(val_loss))
    stop_epoch = min(best_epoch + patience, len(val_loss) - 1)
    return best_epoch, stop_epoch


def diagnose(train_loss, val_loss, target, max_gap):
    gap = generalisation_gap(train_loss, val_loss)
    if train_loss[-1] > target:
        return "underfitting"
    elif gap > max_gap:
        return "overfitting"
    else:
        return "good fit"
