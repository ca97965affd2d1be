# expect: grad_w WRONG_ANSWER summed-over-the-points
# expect: grad_b WRONG_ANSWER summed-over-the-points
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    f = sigmoid(w * x + b)
    return np.sum((f - y) * f * (1 - f) * x)

def grad_b(w, b, x, y):
    f = sigmoid(w * x + b)
    return np.sum((f - y) * f * (1 - f))
