# expect: ACCEPTED
import numpy as np


def collapse(parameters):
    L = len(parameters) // 2
    M = np.eye(parameters["W1"].shape[1] + 1)
    for l in range(1, L + 1):
        Wl, bl = parameters[f"W{l}"], parameters[f"b{l}"]
        M = np.block([[Wl, bl], [np.zeros((1, Wl.shape[1])), np.ones((1, 1))]]) @ M
    return M[:-1, :-1], M[:-1, -1:]
