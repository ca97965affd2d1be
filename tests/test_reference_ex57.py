"""ex57's solution against the definition, applied word by word to every short curve, and Keras's bookkeeping."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest


def by_definition(val_loss, patience):
    """The first epoch that is `patience` after the best so far, else the last."""
    last = len(val_loss) - 1
    stops = [e for e in range(last + 1) if e - val_loss.index(min(val_loss[: e + 1])) >= patience]
    stop = stops[0] if stops else last
    return val_loss.index(min(val_loss[: stop + 1])), stop


def as_keras_counts(val_loss, patience):
    """The loop of keras.callbacks.EarlyStopping: `wait` counts epochs since the last improvement."""
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, loss in enumerate(val_loss):
        wait += 1
        if loss < best:
            best, best_epoch, wait = loss, epoch, 0
        if wait >= patience and epoch > 0:
            return best_epoch, epoch
    return best_epoch, len(val_loss) - 1


def test_every_short_curve(solution):
    for n in range(1, 6):
        for curve in product([1.0, 2.0, 3.0], repeat=n):
            for patience in (1, 2, 3):
                mine = tuple(solution("ex57").early_stopping(np.array(curve), patience))
                assert mine == by_definition(list(curve), patience) == as_keras_counts(curve, patience)


def test_the_worked_numbers(solution):
    assert tuple(solution("ex57").early_stopping(np.array([3, 2, 2.5, 2.6, 1]), 2)) == (1, 3)


@pytest.mark.parametrize(
    ("train", "val", "wanted"),
    [
        (0.75, 0.75, "underfitting"),
        (0.75, 9.0, "underfitting"),
        (0.5, 1.0, "overfitting"),
        (0.5, 0.75, "good fit"),
        (0.25, 0.125, "good fit"),
    ],
)
def test_diagnosis_and_gap(solution, train, val, wanted):
    train_loss, val_loss = np.array([0.125, train]), np.array([0.25, val])
    assert solution("ex57").diagnose(train_loss, val_loss, 0.5, 0.25) == wanted
    assert solution("ex57").generalisation_gap(train_loss, val_loss) == val - train
