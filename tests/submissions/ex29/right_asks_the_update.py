# expect: ACCEPTED
import numpy as np


def weight_update(w, gradient, learning_rate=0.01):
    step = np.multiply(gradient, -learning_rate)
    return np.add(w, step)


def direction(slope: float) -> str:
    # try it out
    change = weight_update(0.0, slope, 1.0)
    return {1: "increase", -1: "decrease", 0: "stay"}[int(np.sign(change))]
