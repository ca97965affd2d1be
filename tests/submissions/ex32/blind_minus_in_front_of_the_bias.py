# expect: grad_w WRONG_ANSWER minus-for-the-product-only
# expect: grad_b WRONG_ANSWER minus-for-the-product-only
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def grad_w(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx) * x


def grad_b(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx)


def f(w, b, x):
    return sigmoid(w * x - b)
