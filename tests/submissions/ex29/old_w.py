# expect: weight_update WRONG_ANSWER weight-unchanged
import numpy as np


def weight_update(w, gradient, learning_rate):
    new_w = w - learning_rate * gradient
    return w


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
