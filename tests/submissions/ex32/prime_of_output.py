# expect: grad_w WRONG_ANSWER slope-of-the-output
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)


def grad_w(w, b, x, y):
    f = sigmoid(w * x + b)
    return (f - y) * sigmoid_prime(f) * x

def grad_b(w, b, x, y):
    f = sigmoid(w * x + b)
    return (f - y) * f * (1 - f)
