# expect: ACCEPTED
import numpy as np


def collapse(parameters):
    L = len(parameters) // 2
    n = parameters["W1"].shape[1]

    def f(X):
        for l in range(L):
            X = parameters["W%d" % (l + 1)] @ X + parameters["b%d" % (l + 1)]
        return X

    b = f(np.zeros((n, 1)))
    return f(np.eye(n)) - b, b
