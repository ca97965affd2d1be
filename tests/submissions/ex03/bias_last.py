# expect: inequality_matrix WRONG_ANSWER bias-column-last
# expect: satisfied WRONG_ANSWER bias-taken-last
# expect: or_weights WRONG_ANSWER
import numpy as np


def inequality_matrix(X, y):
    A = np.hstack([X, np.ones((X.shape[0], 1))])
    s = np.where(y > 0, 1, -1)
    return A * s.reshape(-1, 1)


def satisfied(w, X, y):
    out = (np.hstack([X, np.ones((X.shape[0], 1))]) @ w >= 0).astype(int)
    return out == y


def or_weights():
    return np.array([1.1, 1.1, -1.0])


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
