# expect: ACCEPTED
import numpy as np


def loss(w, b, x, y):
    return 0.5 * (1 / (1 + np.exp(-(w * x + b))) - y) ** 2


def grad_w(w, b, x, y):
    return np.imag(loss(w + 1e-25j, b, np.array(x), np.array(y))) / 1e-25


def grad_b(w, b, x, y):
    return np.imag(loss(w, b + 1e-25j, np.array(x), np.array(y))) / 1e-25
