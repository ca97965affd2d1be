# expect: weight_update WRONG_ANSWER moving-average
import numpy as np


def weight_update(w, gradient, learning_rate):
    return (1 - learning_rate) * w + learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
