# expect: ACCEPTED
import numpy as np




def network_forward(X, parameters):
    L = len([k for k in parameters if "b" in k])
    Z, A = [None] * (L + 1), [X] + [None] * L
    for l in range(L):
        Z[l + 1] = np.add(parameters["W%s" % (l + 1)] @ A[l], parameters["b%s" % (l + 1)])
        A[l + 1] = np.divide(1, 1 + np.exp(-Z[l + 1]))
    cache = dict(zip(["A%s" % i for i in range(L + 1)], A))
    cache.update(zip(["Z%s" % i for i in range(1, L + 1)], Z[1:]))
    return A[L], cache
