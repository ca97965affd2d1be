# expect: grad_w WRONG_ANSWER softmax-over-the-points
# expect: grad_b WRONG_ANSWER softmax-over-the-points
import numpy as np


def f(w, b, x):
    return sigmoid(w * x + b)


def grad_w(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx) * x


def grad_b(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx)


def sigmoid(z):
    e = np.exp(z)
    return e / np.sum(e)
