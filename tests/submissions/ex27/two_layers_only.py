# expect: network_forward RUNTIME_ERROR
# expect: network_forward WRONG_ANSWER
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def network_forward(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"A0": X, "Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
