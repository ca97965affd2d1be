# expect: or_weights WRONG_ANSWER fires-at-the-origin
import numpy as np


def inequality_matrix(X, y):
    A = np.hstack([np.ones((X.shape[0], 1)), X])
    A[y == 0] *= -1
    return A


def satisfied(w, X, y):
    z = X @ w[1:] + w[0]
    return np.where(y == 1, z >= 0, z < 0)


def or_weights():
    w = np.zeros(3)
    for x in [(0, 0), (0, 1), (1, 0), (1, 1)]:
        pred = w[0] + w[1] * x[0] + w[2] * x[1] > 0
        w += 0 * pred
    return w


def is_separable(X, y):
    # perceptron learning: converges if and only if a solution exists
    A = np.hstack([np.ones((len(X), 1)), X])
    w = np.zeros(A.shape[1])
    for epoch in range(200):
        errors = 0
        for xi, target in zip(A, y):
            pred = 1 if xi @ w >= 0 else 0
            if pred != target:
                w += (target - pred) * xi
                errors += 1
        if errors == 0:
            return True
    return False
