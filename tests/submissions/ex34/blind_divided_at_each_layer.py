# expect: w1_gradient WRONG_ANSWER mean-taken-at-each-layer
# 1/m divided at each layer
import numpy as np

def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    m = Y.shape[1]
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2) / m
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1) / m
    return dZ1 @ X.T

def w2_gradient(A1, A2, A3, W3, Y):
    m = Y.shape[1]
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    return dZ2 @ A1.T
