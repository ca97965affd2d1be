# expect: ACCEPTED
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return float(np.subtract(val_loss, train_loss)[-1])


def early_stopping(val_loss, patience):
    losses = list(val_loss)
    stop = 0
    while stop < len(losses) - 1:
        best = losses.index(min(losses[: stop + 1]))
        if stop >= best + patience:
            break
        stop += 1
    best = losses.index(min(losses[: stop + 1]))
    return [best, stop]


def diagnose(train_loss, val_loss, target, max_gap):
    if not train_loss[-1] <= target:
        return "underfitting"
    return "good fit" if val_loss[-1] - train_loss[-1] <= max_gap else "overfitting"
