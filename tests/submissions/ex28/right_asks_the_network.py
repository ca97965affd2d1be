# expect: ACCEPTED
import numpy as np


def network(X, parameters):
    A = X
    l = 1
    while f"W{l}" in parameters:
        A = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        l += 1
    return A


def collapse(parameters):
    """the bias is what the network says to 0, the columns of W what it says to the unit vectors"""
    n0 = parameters["W1"].shape[1]
    b = network(np.zeros((n0, 1)), parameters)
    return network(np.eye(n0), parameters) - b, b
