# expect: softmax WRONG_ANSWER sum-over-everything
# expect: softmax WRONG_ANSWER no-largest-subtracted
import numpy as np


def softmax(x):
    e_x = np.exp(x)
    return e_x / e_x.sum()


def softmax_jacobian(z):
    s = softmax(z)
    n = len(s)
    J = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            J[i, j] = s[i] * ((i == j) - s[j])
    return J
