# expect: network_forward WRONG_ANSWER results-missing
import numpy as np




def network_forward(X, parameters):
    A = X
    caches = []
    for l in range(1, len(parameters) // 2 + 1):
        prev = A
        Z = parameters[f"W{l}"] @ prev + parameters[f"b{l}"]
        A = 1 / (1 + np.exp(-Z))
        caches.append((prev, Z))
    return A, caches
