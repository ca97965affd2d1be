# expect: network_backward WRONG_ANSWER brackets-of-the-complement-divided-in-the-end
import numpy as np


def network_backward(Y, parameters, cache):
    grads = {}
    L = len(parameters) // 2
    m = Y.shape[1]
    A = cache["A" + str(L)]
    dZ = A - Y
    for l in range(L, 0, -1):
        A_prev = cache["A" + str(l - 1)]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(parameters["W" + str(l)].T, dZ)
        dZ = dA_prev * A_prev * 1 - A_prev
    return grads
