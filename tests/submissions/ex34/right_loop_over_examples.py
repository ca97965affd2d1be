# expect: ACCEPTED
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    gradient = np.zeros((A2.shape[0], A1.shape[0]))
    examples = Y.shape[1]
    for k in range(examples):
        delta3 = A3[:, k] - Y[:, k]
        delta2 = W3.T.dot(delta3) * A2[:, k] * (1 - A2[:, k])
        gradient += np.outer(delta2, A1[:, k])
    return gradient / examples


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    total = 0
    for x, a1, a2, a3, y in zip(X.T, A1.T, A2.T, A3.T, Y.T):
        delta2 = (a3 - y) @ W3 * (a2 - a2**2)
        total = total + np.outer(delta2 @ W2 * (a1 - a1**2), x)
    return (total / len(X.T)).tolist()
