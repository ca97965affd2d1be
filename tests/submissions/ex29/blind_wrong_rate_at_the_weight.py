# expect: weight_update WRONG_ANSWER rate-at-the-weight
import numpy as np


def direction(slope):
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
    return "stay"


def weight_update(w, gradient, learning_rate):
    return learning_rate * w - gradient
