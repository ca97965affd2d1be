# expect: grad_w WRONG_ANSWER bias-multiplied
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    f = sigmoid(w * x * b)
    return (f - y) * f * (1 - f) * x

def grad_b(w, b, x, y):
    f = sigmoid(w * x + b)
    return (f - y) * f * (1 - f)
