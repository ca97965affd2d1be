# expect: forward WRONG_ANSWER sum-missing
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    o1 = sigmoid(x * w[:3] + b[0])
    o2 = sigmoid(o1 * w[3] + b[1])
    return o1, o2
