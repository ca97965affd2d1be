# expect: weight_update WRONG_ANSWER uphill
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w + learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
