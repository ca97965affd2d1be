# expect: direction WRONG_ANSWER words-with-a-full-stop
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * gradient


def direction(slope):
    return "increase." if slope < 0 else "decrease." if slope > 0 else "stay."
