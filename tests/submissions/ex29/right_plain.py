# expect: ACCEPTED
import numpy as np

def weight_update(w, gradient, learning_rate):
    w_new = w - learning_rate * gradient
    return w_new

def direction(slope):
    if slope == 0:
        return "stay"
    elif slope < 0:
        return "increase"
    else:
        return "decrease"
