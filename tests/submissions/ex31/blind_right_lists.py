# expect: ACCEPTED
import numpy as np
def gradient_w1(x, w, b, y):
    W1 = w[:1].reshape(1, 1); W2 = w[1:3].reshape(2, 1); W3 = w[3:].reshape(1, 2)
    s = lambda z: 1 / (1 + np.exp(-z))
    A1 = s(W1 * x + b[0])
    A2 = s(W2 @ A1 + b[1:3].reshape(2, 1))
    A3 = s(W3 @ A2 + b[3])
    d3 = (A3 - y) * A3 * (1 - A3)
    d2 = (W3.T @ d3) * A2 * (1 - A2)
    parts = (W2 * d2) * (A1 * (1 - A1)) * x
    return [parts[0:1], parts[1:2], parts.sum(keepdims=True)]
