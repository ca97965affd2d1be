# expect: ACCEPTED
import numpy as np


class Net:
    def __init__(self, p):
        self.p = p
        self.cache = {}

    def run(self, A, l=1):
        self.cache["A%d" % (l - 1)] = A
        if "W%d" % l not in self.p:
            return A
        Z = np.dot(self.p["W%d" % l], A) + self.p["b%d" % l]
        self.cache["Z%d" % l] = Z
        return self.run(0.5 * (1 + np.tanh(Z / 2)), l + 1)


def network_forward(X, parameters):
    n = Net(parameters)
    Y = n.run(X)
    n.cache["L"] = 3
    return Y, n.cache
