# expect: direction WRONG_ANSWER words-with-capitals
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "Increase"
    elif slope > 0:
        return "Decrease"
    else:
        return "Stay"
