# expect: ACCEPTED
# running minima in place of a loop
import numpy as np


def diagnose(train_loss, val_loss, target, max_gap):
    if train_loss[-1] > target:
        return "underfitting"
    return "overfitting" if generalisation_gap(train_loss, val_loss) > max_gap else "good fit"


def early_stopping(val_loss, patience):
    v = np.asarray(val_loss, dtype=float)
    new = np.append(True, v[1:] < np.minimum.accumulate(v)[:-1])
    best_so_far = np.maximum.accumulate(np.where(new, np.arange(len(v)), 0))
    late = np.flatnonzero(np.arange(len(v)) - best_so_far >= patience)
    stop = late[0] if late.size else len(v) - 1
    return int(best_so_far[stop]), int(stop)


def generalisation_gap(train_loss, val_loss):
    return np.diff([train_loss[-1], val_loss[-1]])
