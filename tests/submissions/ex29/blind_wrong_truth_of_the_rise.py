# expect: direction WRONG_ANSWER truth-of-the-rise
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    return slope < 0
