# expect: collapse WRONG_ANSWER two-layers-for-all
import numpy as np


def collapse(parameters):
    L = len(parameters) // 2
    W = parameters["W1"]
    b = parameters["b1"]
    for l in range(2, L + 1):
        Wl, bl = parameters[f"W{l}"], parameters[f"b{l}"]
        b = Wl @ b + bl
        W = Wl @ W
        return W, b
