# expect: generalisation_gap WRONG_ANSWER gap-of-the-means
import numpy as np


def generalisation_gap(train_loss, val_loss):
    return np.mean(val_loss) - np.mean(train_loss)


def early_stopping(val_loss, patience):
    best_epoch = 0
    best_loss = val_loss[0]
    wait = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < best_loss:
            best_loss = val_loss[epoch]
            best_epoch = epoch
            wait = 0
        else:
            wait += 1
            if wait >= patience:
                return best_epoch, epoch
    return best_epoch, len(val_loss) - 1


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    if val_loss[-1] - train_loss[-1] > max_gap:
        return "overfitting"
    return "good fit"
