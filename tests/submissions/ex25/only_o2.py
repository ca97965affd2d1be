# expect: forward WRONG_ANSWER output-only
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    o1 = sigmoid(np.dot(x, w[:3]) + b[0])
    return sigmoid(o1 * w[3] + b[1])
