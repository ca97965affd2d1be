# expect: collapse WRONG_ANSWER bias-through-all-weights
import numpy as np


def collapse(parameters):
    L = len(parameters) // 2
    W = parameters["W1"]
    b = parameters["b1"]
    for l in range(2, L + 1):
        Wl, bl = parameters[f"W{l}"], parameters[f"b{l}"]
        W = Wl @ W
        b = W @ b + bl
    return W, b
