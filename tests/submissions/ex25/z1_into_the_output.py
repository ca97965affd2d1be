# expect: forward WRONG_ANSWER sum-passed-on
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    z1 = np.dot(w[:3], x) + b[0]
    o1 = sigmoid(z1)
    z2 = w[3] * z1 + b[1]
    o2 = sigmoid(z2)
    return o1, o2
