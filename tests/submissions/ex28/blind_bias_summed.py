# expect: collapse WRONG_ANSWER bias-added-up-to-a-number
# biases summed to scalar: sum(b)
import numpy as np

def collapse(parameters):
    L = len(parameters) // 2
    W, b = parameters["W1"], parameters["b1"]
    for l in range(2, L + 1):
        W, b = parameters[f"W{l}"] @ W, np.dot(parameters[f"W{l}"], b).sum() + parameters[f"b{l}"]
    return W, b


