# expect: weight_update WRONG_ANSWER rate-and-weight-swapped
import numpy as np


def weight_update(w, gradient, learning_rate):
    return learning_rate - w * gradient


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
