# expect: grad_w WRONG_ANSWER minus-for-the-product-only
# expect: grad_b WRONG_ANSWER minus-for-the-product-only
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    f = 1 / (1 + np.exp(-w * x + b))
    return (f - y) * f * (1 - f) * x

def grad_b(w, b, x, y):
    f = 1 / (1 + np.exp(-w * x + b))
    return (f - y) * f * (1 - f)
