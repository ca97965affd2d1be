# expect: network_backward RUNTIME_ERROR
import numpy as np


def network_backward(Y, parameters, cache):
    m = Y.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = dZ2 @ cache["A1"].T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * cache["A1"] * (1 - cache["A1"])
    dW1 = dZ1 @ cache["A0"].T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
