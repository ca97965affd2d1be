# expect: weight_update WRONG_ANSWER one-step-for-all
import numpy as np


def weight_update(w, gradient, learning_rate):
    return w - learning_rate * np.dot(np.ravel(gradient), np.ones(np.size(gradient)))


def direction(slope):
    if slope < 0:
        return "increase"
    elif slope > 0:
        return "decrease"
    return "stay"
