# expect: ACCEPTED
import numpy as np




def weight_update(w, gradient, learning_rate):
    return np.sum([w, np.negative(np.multiply(learning_rate, gradient))], axis=0)

def direction(slope):
    return max([("increase", slope < 0), ("decrease", slope > 0), ("stay", slope == 0)], key=lambda p: p[1])[0]
