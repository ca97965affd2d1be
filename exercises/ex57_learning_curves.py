"""ex57 · Learning curves and early stopping

After each epoch the loss is measured twice: on the training data, and on validation data that the network does not
learn from. The two curves over the epochs tell what is wrong:

    underfitting   the training loss is still too high: more capacity, more epochs
    overfitting    the training loss is low, the validation loss is not: more data, regularisation, earlier stop
    good fit       both are low and close together

The distance of their ends is the generalisation gap, last validation loss minus last training loss. It is mostly
positive; a small gap is normal. A good fit must be decided by numbers, so `diagnose` gets two limits:

    "underfitting"  if the last training loss > target
    "overfitting"   else, if the gap > max_gap
    "good fit"      else                            (exactly at a limit is not above it)

Early stopping ends the training when the validation loss has not improved for a while. An epoch improves if its loss
is strictly smaller than the best so far (an equal one does not). Training stops at the first epoch that is `patience`
epochs after the best one so far; if none is, it runs to the last. The weights of the best epoch are then kept.

Worked numbers, epochs counted from 0: val_loss = (3, 2, 2.5, 2.6, 1), patience 2. The best so far is epoch 1; epochs
2 and 3 do not improve, so training stops at epoch 3: (best_epoch, stop_epoch) = (1, 3). The 1 is never seen.

One source stops at "the inflection point" of the validation loss. What it means is the lowest point, where the curve
turns upwards; at an inflection point only the bend changes its side.

Shapes: train_loss, val_loss (number of epochs,), at least one epoch; patience an integer >= 1; target and max_gap
numbers.

Source: S1 "Learning Curves", "Underfitting", "Overfitting", "Good Fit Learning Curves"; S3 1:04:44.
"""

import numpy as np


def generalisation_gap(train_loss, val_loss):
    """Return the last validation loss minus the last training loss."""
    raise NotImplementedError


def early_stopping(val_loss, patience):
    """Return (best_epoch, stop_epoch), counted from 0."""
    raise NotImplementedError


def diagnose(train_loss, val_loss, target, max_gap):
    """Return "underfitting", "overfitting" or "good fit"."""
    raise NotImplementedError
