# expect: ACCEPTED
import numpy as np




def weight_update(w, gradient, learning_rate):
    step = learning_rate * gradient
    new = w + (-1) * step
    return new

def direction(slope):
    return np.array(["stay", "decrease", "increase"])[int(np.sign(slope))]
