# expect: ACCEPTED
import numpy as np


class Network:
    def __init__(self, parameters):
        self.p = parameters
        self.depth = len([k for k in parameters if k.startswith("W")])

    def forward(self, X):
        cache = {"A0": X, "L": self.depth, "m": X.shape[1]}
        for l in range(self.depth):
            Z = np.dot(self.p["W" + str(l + 1)], cache["A" + str(l)]) + self.p["b" + str(l + 1)]
            cache["Z" + str(l + 1)] = Z
            cache["A" + str(l + 1)] = 0.5 * (np.tanh(0.5 * Z) + 1)
        return cache["A" + str(self.depth)], cache


def network_forward(X, parameters):
    return Network(parameters).forward(X)
