# expect: ACCEPTED
import numpy as np




def weight_update(w, gradient, learning_rate):
    new = np.array(w, dtype=float)
    new -= learning_rate * np.asarray(gradient)
    return new

def direction(slope):
    if not slope:
        return "stay"
    return ["increase", "decrease"][int(slope > 0)]
