# expect: ACCEPTED
# bool arithmetic, reversed index
import numpy as np


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    if generalisation_gap(train_loss, val_loss) > max_gap:
        return "overfitting"
    return "good fit"


def generalisation_gap(train_loss, val_loss):
    return float(val_loss[::-1][0]) - float(train_loss[::-1][0])


def early_stopping(val_loss, patience):
    best_epoch, history = 0, []
    for epoch, loss in enumerate(val_loss):
        history.append(loss)
        if loss == min(history) and history.count(loss) == 1:
            best_epoch = epoch
        if epoch == best_epoch + patience:
            return np.array([[best_epoch], [epoch]]).ravel()
    return best_epoch, epoch
