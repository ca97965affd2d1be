# expect: ACCEPTED
# minimum.accumulate
import numpy as np


def early_stopping(val_loss, patience):
    v = np.asarray(val_loss)
    running = np.minimum.accumulate(v)
    improves = np.r_[True, v[1:] < running[:-1]]
    last = np.maximum.accumulate(np.where(improves, np.arange(v.size), 0))
    late = np.nonzero(np.arange(v.size) - last >= patience)[0]
    stop = late[0] if late.size else v.size - 1
    return np.array([last[stop], stop])


def generalisation_gap(train_loss, val_loss):
    return np.asarray(val_loss)[-1:] - np.asarray(train_loss)[-1:]


def diagnose(train_loss, val_loss, target, max_gap):
    words = np.array(["good fit", "overfitting", "underfitting"])
    i = 2 if train_loss[-1] > target else int(val_loss[-1] - train_loss[-1] > max_gap)
    return words[i]
