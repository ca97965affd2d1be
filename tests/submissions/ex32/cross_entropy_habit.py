# expect: grad_w WRONG_ANSWER slope-of-cross-entropy
# expect: grad_b WRONG_ANSWER slope-of-cross-entropy
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    y_hat = sigmoid(w * x + b)
    return (y_hat - y) * x

def grad_b(w, b, x, y):
    y_hat = sigmoid(w * x + b)
    return y_hat - y
