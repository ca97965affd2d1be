# expect: weight_update WRONG_ANSWER gradient-limited-to-one
import numpy as np


def direction(slope):
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
    return "stay"


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * np.clip(gradient, -1, 1)
