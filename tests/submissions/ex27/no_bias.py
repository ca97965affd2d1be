# expect: network_forward WRONG_ANSWER biases-forgotten
import numpy as np


def network_forward(X, parameters):
    L = len(parameters) // 2
    cache = {"A0": X}
    A = X
    for l in range(1, L + 1):
        Z = np.dot(parameters["W" + str(l)], A)
        A = 1 / (1 + np.exp(-Z))
        cache["Z" + str(l)] = Z
        cache["A" + str(l)] = A
    return A, cache
