# expect: diagnose WRONG_ANSWER both-losses-above-the-target
import numpy as np


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target and val_loss[-1] > target:
        return "underfitting"
    if val_loss[-1] - train_loss[-1] > max_gap:
        return "overfitting"
    return "good fit"


def generalisation_gap(train_loss, val_loss):
    """Return the last validation loss minus the last training loss."""
    return val_loss[-1] - train_loss[-1]


def early_stopping(val_loss, patience):
    """Return (best_epoch, stop_epoch), counted from 0."""
    best = 0
    for epoch, loss in enumerate(val_loss):
        if loss < val_loss[best]:
            best = epoch
        if epoch - best == patience:
            break
    return (best, epoch)
