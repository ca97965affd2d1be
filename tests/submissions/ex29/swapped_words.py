# expect: direction WRONG_ANSWER uphill-direction
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "decrease"
    if slope > 0:
        return "increase"
    return "stay"
