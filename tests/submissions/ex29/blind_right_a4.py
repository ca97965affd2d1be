# expect: ACCEPTED
import numpy as np




def weight_update(w, gradient, learning_rate):
    out = np.copy(w)
    out = out - np.asarray(gradient) * learning_rate
    return out

def direction(slope):
    return np.where(slope < 0, "increase", np.where(slope > 0, "decrease", "stay"))
