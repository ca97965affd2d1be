# expect: ACCEPTED
import numpy as np


def direction(slope):
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
    return "stay"


def weight_update(w, gradient, learning_rate):
    return np.vectorize(lambda a, g: a - learning_rate * g)(w, gradient)
