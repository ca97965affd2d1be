# expect: ACCEPTED
import numpy as np


class EarlyStopping:
    """Counts the epochs that did not improve."""

    def __init__(self, patience):
        self.patience = patience
        self.best = float("inf")
        self.best_epoch = None
        self.counter = 0

    def __call__(self, epoch, loss):
        if loss < self.best:
            self.best, self.best_epoch, self.counter = loss, epoch, 0
        else:
            self.counter += 1
        return self.counter >= self.patience


def generalisation_gap(train_loss, val_loss):
    return np.array([val_loss[len(val_loss) - 1] - train_loss[len(train_loss) - 1]])


def early_stopping(val_loss, patience):
    stopper = EarlyStopping(patience)
    for epoch, loss in enumerate(val_loss):
        if stopper(epoch, loss):
            break
    return stopper.best_epoch, epoch


def diagnose(train_loss, val_loss, target, max_gap):
    gap = generalisation_gap(train_loss, val_loss)
    if train_loss[-1] > target:
        return "underfitting"
    elif gap > max_gap:
        return "overfitting"
    else:
        return "good fit"
