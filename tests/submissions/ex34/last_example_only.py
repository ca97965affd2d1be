# expect: w2_gradient WRONG_ANSWER last-example-only
# expect: w1_gradient WRONG_ANSWER first-example-only
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    for k in range(Y.shape[1]):
        d = W3.T @ (A3[:, [k]] - Y[:, [k]]) * A2[:, [k]] * (1 - A2[:, [k]])
        grad = d @ A1[:, [k]].T
    return grad / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    d = W3.T @ (A3[:, :1] - Y[:, :1]) * A2[:, :1] * (1 - A2[:, :1])
    return (W2.T @ d * A1[:, :1] * (1 - A1[:, :1])) @ X[:, :1].T
