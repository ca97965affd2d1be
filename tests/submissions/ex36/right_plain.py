# expect: ACCEPTED
import numpy as np

def network_backward(Y, parameters, cache):
    grads = {}
    L = len(parameters) // 2
    m = Y.shape[1]
    dZ = cache["A" + str(L)] - Y
    for l in reversed(range(1, L + 1)):
        A_prev = cache["A" + str(l - 1)]
        grads["dW" + str(l)] = 1. / m * np.dot(dZ, A_prev.T)
        grads["db" + str(l)] = 1. / m * np.sum(dZ, axis=1, keepdims=True)
        if l > 1:
            dA_prev = np.dot(parameters["W" + str(l)].T, dZ)
            dZ = dA_prev * A_prev * (1 - A_prev)
            grads["dZ" + str(l - 1)] = dZ
    return grads
