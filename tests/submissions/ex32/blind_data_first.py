# expect: grad_w WRONG_ANSWER arguments-in-the-order-x-y-w-b
# expect: grad_b WRONG_ANSWER arguments-in-the-order-x-y-w-b
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def f(w, b, x):
    return sigmoid(w * x + b)


def grad_b(x, y, w, b):
    fx = 1 / (1 + np.exp(-(w * x + b)))
    return (fx - y) * fx * (1 - fx)


def grad_w(x, y, w, b):
    return grad_b(x, y, w, b) * x
