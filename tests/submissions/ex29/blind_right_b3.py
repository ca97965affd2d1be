# expect: ACCEPTED
import numpy as np




def weight_update(w, gradient, learning_rate):
    stack = np.stack([np.asarray(w, float), np.asarray(gradient, float)])
    return np.tensordot([1, -learning_rate], stack, axes=1)

def direction(slope):
    return ("increase" * (slope < 0)) or ("decrease" * (slope > 0)) or "stay"
