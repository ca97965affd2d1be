# expect: direction WRONG_ANSWER very-nearly-flat-counted-as-flat
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if np.isclose(slope, 0):
        return "stay"
    return "increase" if slope < 0 else "decrease"
