# expect: early_stopping WRONG_ANSWER not-below-patience-ago
# compares with the value patience epochs ago
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
    for t in range(patience, len(val_loss)):
        if val_loss[t] >= val_loss[t - patience]:
            return t - patience, t
    return int(np.argmin(val_loss)), len(val_loss) - 1
