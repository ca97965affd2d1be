# expect: direction WRONG_ANSWER flat-counted-as-rising
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "increase"
    else:
        return "decrease"
