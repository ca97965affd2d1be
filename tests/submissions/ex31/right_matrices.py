# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradient_w1(x, w, b, y):
    a1 = sigmoid(w[0] * x + b[0])
    a2 = sigmoid(w[1:3] * a1 + b[1:3])
    a3 = sigmoid(w[3:] @ a2 + b[3])
    delta3 = (a3 - y) * a3 * (1 - a3)
    delta2 = delta3 * w[3:] * a2 * (1 - a2)
    paths = delta2 * w[1:3] * a1 * (1 - a1) * x
    return np.array([*paths, paths.sum()])
