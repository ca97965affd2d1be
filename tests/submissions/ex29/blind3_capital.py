# expect: direction WRONG_ANSWER one-word-with-a-capital
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "Increase"
    if slope > 0:
        return "decrease"
    return "stay"
