# expect: weight_update WRONG_ANSWER rounded
import numpy as np


def weight_update(w, gradient, learning_rate):
    return np.round(w - learning_rate * gradient, 2)


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
