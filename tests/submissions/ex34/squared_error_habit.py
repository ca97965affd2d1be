# expect: w2_gradient WRONG_ANSWER output-slope-not-cancelled
# expect: w1_gradient WRONG_ANSWER output-slope-not-cancelled
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    d3 = (A3 - Y) * A3 * (1 - A3)
    d2 = W3.T.dot(d3) * A2 * (1 - A2)
    return d2.dot(A1.T) / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    d3 = (A3 - Y) * A3 * (1 - A3)
    d2 = W3.T.dot(d3) * A2 * (1 - A2)
    d1 = W2.T.dot(d2) * A1 * (1 - A1)
    return d1.dot(X.T) / Y.shape[1]
