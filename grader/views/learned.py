"""What a trained network does, seen as what any that has learned does."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.views.forms import Arguments, ViewError, items, numbers


def predictions(value: Any, labels: Any) -> Any:
    """Return predicted classes in the shape of the labels."""
    predicted, labels = numbers(value, "The predictions"), np.asarray(labels)
    if predicted.shape != labels.shape:
        raise ViewError(f"Predict one 0 or 1 for each example, shape {labels.shape}; the shape is {predicted.shape}.")
    if not np.isin(predicted, (0, 1)).all():
        raise ViewError("The predictions must be 0 or 1: compare the network's output with 0.5.")
    return predicted


def accuracy(value: Any, arguments: Arguments) -> dict[str, Any]:
    """Predictions as the share that is right, in words, for its digits are chance; `least` is enough.

    The labels are the input `expected`; like `least` it is not passed to the learner's code.
    """
    labels, least = np.asarray(arguments["expected"]), float(arguments["least"])
    predicted = predictions(value, labels)
    return {"right predictions": _in_words(float(np.mean(predicted == labels)), least, np.ptp(predicted) == 0)}


def _in_words(share: float, least: float, all_alike: bool) -> str:
    if share >= least:
        return f"at least {least:.0%}"
    if all_alike:
        return "one class for all examples"
    if abs(share - 0.5) <= 0.12:
        return "about half, as by guessing"
    return "nearly none, as if the classes were exchanged" if share <= 0.15 else f"less than {least:.0%}"


def no_worse(value: Any, arguments: Arguments) -> dict[str, Any]:
    """Predictions early and late in the training: late ones are wrong no more often. The labels are `expected`."""
    labels = np.asarray(arguments["expected"])
    early, late = (np.sum(predictions(item, labels) != labels) for item in items(value, 2, "two sets of predictions"))
    return {"as many mistakes or fewer after more training": bool(late <= early)}
