# expect: forward WRONG_ANSWER only-two-inputs
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    o1 = sigmoid(sum(w[i] * x[i] for i in range(2)) + b[0])
    return o1, sigmoid(w[3] * o1 + b[1])
