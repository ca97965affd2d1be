# expect: weight_update WRONG_ANSWER learning-rate-left-out
import numpy as np


def weight_update(w, gradient, learning_rate):
    w_new = w - gradient
    return w_new


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
