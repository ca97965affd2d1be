# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


def step(l, cache, parameters):
    if f"W{l}" not in parameters:
        return [cache[f"A{l - 1}"], cache]
    cache[f"Z{l}"] = np.einsum("ij,jm->im", parameters[f"W{l}"], cache[f"A{l - 1}"]) + parameters[f"b{l}"]
    cache[f"A{l}"] = sigmoid(cache[f"Z{l}"])
    return step(l + 1, cache, parameters)


def network_forward(X, parameters):
    return step(1, {"A0": X}, parameters)
