# expect: ACCEPTED
import numpy as np
from itertools import product


def inequality_matrix(X, y):
    m, n = X.shape
    A = np.zeros((m, n + 1), dtype=np.float32)
    for i in range(m):
        A[i, 0] = 1
        for j in range(n):
            A[i, j + 1] = X[i, j]
        if y[i] == 0:
            A[i] = -A[i]
    return A


def satisfied(w, X, y):
    result = []
    for i in range(len(y)):
        total = w[0]
        for j in range(X.shape[1]):
            total += w[j + 1] * X[i][j]
        result.append(total >= 0 if y[i] == 1 else total < 0)
    return result


def or_weights():
    return np.array([-0.5, 1, 1], dtype=np.float32)


def is_separable(X, y):
    # every weight from -4 to 4
    rows = [[1] + list(map(int, row)) for row in X]
    for w in product(range(-4, 5), repeat=len(rows[0])):
        ok = True
        for row, target in zip(rows, y):
            net = 0
            for a, b in zip(w, row):
                net += a * b
            if (net >= 0) != (target == 1):
                ok = False
                break
        if ok:
            return True
    return False
