# expect: direction WRONG_ANSWER rounded-to-a-whole-number
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    slope = int(slope)
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
    return "stay"
