# expect: network_forward WRONG_ANSWER prediction-only
import numpy as np


def network_forward(X, parameters):
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        A = 1 / (1 + np.exp(-(parameters[f"W{l}"] @ A + parameters[f"b{l}"])))
    return A
