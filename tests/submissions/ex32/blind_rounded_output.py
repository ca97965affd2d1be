# expect: grad_b WRONG_ANSWER output-rounded
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def f(w, b, x):
    return sigmoid(w * x + b)


def grad_w(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx) * x


def grad_b(w, b, x, y):
    fx = f(w, b, x)
    return (np.round(fx) - y) * fx * (1 - fx)
