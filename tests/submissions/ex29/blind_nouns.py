# expect: direction WRONG_ANSWER words-of-motion
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    if slope < 0:
        return "increasing"
    if slope > 0:
        return "decreasing"
    return "staying"
