# expect: network_forward WRONG_ANSWER sums-passed-on
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def network_forward(X, parameters):
    L = len(parameters) // 2
    cache = {"A0": X}
    Z = X
    for l in range(1, L + 1):
        Z = parameters["W" + str(l)] @ Z + parameters["b" + str(l)]
        A = sigmoid(Z)
        cache["Z" + str(l)] = Z
        cache["A" + str(l)] = A
    return A, cache
