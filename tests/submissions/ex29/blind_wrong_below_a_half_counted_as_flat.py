# expect: direction WRONG_ANSWER below-a-half-counted-as-flat
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < -0.5:
        return "increase"
    if slope > 0.5:
        return "decrease"
    return "stay"
