# expect: ACCEPTED
# feed the identity matrix and zero through the network
import numpy as np

def collapse(parameters):
    n0 = parameters["W1"].shape[1]
    def run(X):
        l = 1
        while "W%d" % l in parameters:
            X = parameters["W%d" % l] @ X + parameters["b%d" % l]
            l += 1
        return X
    b = run(np.zeros((n0, 1)))
    W = run(np.eye(n0)) - b
    return W, b


