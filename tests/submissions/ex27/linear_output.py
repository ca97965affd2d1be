# expect: network_forward WRONG_ANSWER no-sigmoid-in-the-last-layer
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def network_forward(X, parameters):
    L = len(parameters) // 2
    cache = {"A0": X}
    A = X
    for l in range(1, L + 1):
        Z = parameters["W" + str(l)] @ A + parameters["b" + str(l)]
        A = sigmoid(Z) if l < L else Z
        cache["Z" + str(l)] = Z
        cache["A" + str(l)] = A
    return A, cache
