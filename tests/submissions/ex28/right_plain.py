# expect: ACCEPTED
import numpy as np

def collapse(parameters):
    L = len(parameters) // 2
    W = parameters["W1"]
    b = parameters["b1"]
    for l in range(2, L + 1):
        W = np.dot(parameters["W" + str(l)], W)
        b = np.dot(parameters["W" + str(l)], b) + parameters["b" + str(l)]
    return W, b
