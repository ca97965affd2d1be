# expect: network_backward WRONG_ANSWER biases-divided-twice
import numpy as np


def network_backward(Y, parameters, cache):
    grads = {}
    L = len(parameters) // 2
    m = Y.shape[1]
    A = cache["A" + str(L)]
    dZ = (A - Y) / m
    for l in range(L, 0, -1):
        A_prev = cache["A" + str(l - 1)]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T)
        grads["db" + str(l)] = np.mean(dZ, axis=1, keepdims=True)
        dA_prev = np.dot(parameters["W" + str(l)].T, dZ)
        dZ = dA_prev * A_prev * (1 - A_prev)
    return grads
