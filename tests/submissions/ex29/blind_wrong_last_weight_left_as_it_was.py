# expect: weight_update WRONG_ANSWER last-weight-left-as-it-was
import numpy as np


def direction(slope):
    if slope < 0:
        return "increase"
    if slope > 0:
        return "decrease"
    return "stay"


def weight_update(w, gradient, learning_rate):
    if np.ndim(w) == 0:
        return w - learning_rate * gradient
    new = np.copy(w)
    for i in range(len(w) - 1):
        new[i] = w[i] - learning_rate * gradient[i]
    return new
