# expect: w2_gradient WRONG_ANSWER
# expect: w1_gradient RUNTIME_ERROR
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    grad = np.zeros((2, 3))
    m = Y.shape[1]
    for k in range(m):
        for i in range(2):
            for j in range(3):
                grad[i, j] += (A3[0, k] - Y[0, k]) * W3[0, i] * A2[i, k] * (1 - A2[i, k]) * A1[j, k] / m
    return grad


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = W3.reshape(2, 1) * (A3 - Y) * A2 * (1 - A2)
    return (W2.T @ dZ2 * A1 * (1 - A1)) @ X.T / Y.shape[1]
