# expect: direction WRONG_ANSWER rising-weight-stays
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        print("increase")
    if slope > 0:
        return "decrease"
    return "stay"
