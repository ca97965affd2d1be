# expect: grad_w WRONG_ANSWER
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    eps = 1e-3
    L = lambda v: 0.5 * (sigmoid(v * x + b) - y) ** 2
    return (L(w + eps) - L(w)) / eps

def grad_b(w, b, x, y):
    f = sigmoid(w * x + b)
    return (f - y) * f * (1 - f)
