# expect: direction WRONG_ANSWER
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
