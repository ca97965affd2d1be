# expect: early_stopping WRONG_ANSWER compared-with-patience-epochs-ago
# compared with the loss patience epochs before
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return val_loss[-1] - train_loss[-1]


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    return "overfitting" if generalisation_gap(train_loss, val_loss) > max_gap else "good fit"


def early_stopping(val_loss, patience):
    for epoch in range(patience, len(val_loss)):
        if val_loss[epoch] >= val_loss[epoch - patience]:
            return int(np.argmin(val_loss[: epoch + 1])), epoch
    return int(np.argmin(val_loss)), len(val_loss) - 1
