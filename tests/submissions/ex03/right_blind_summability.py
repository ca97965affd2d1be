# expect: ACCEPTED
import numpy as np
from itertools import product

def inequality_matrix(X: np.ndarray, y: np.ndarray) -> list:
    rows = []
    for xi, yi in zip(X, y):
        r = [1.0] + [float(v) for v in xi]
        rows.append(r if yi else [-v for v in r])
    return rows

def satisfied(w, X, y):
    w = list(w)
    return [bool((w[0] + sum(a * b for a, b in zip(w[1:], xi)) >= 0) == bool(yi)) for xi, yi in zip(X, y)]

def or_weights():
    return (-2, 3, 2.5)

def is_separable(X, y):
    """no convex combination of the ones equals one of the zeros: for n <= 3, 2-summability plus monotone check = separable"""
    X = np.asarray(X); y = np.asarray(y).astype(int)
    P = X[y == 1]; N = X[y == 0]
    sp = {tuple(a + b) for a in P for b in P}
    sn = {tuple(a + b) for a in N for b in N}
    return not (sp & sn)

if __name__ == "__main__":
    print(is_separable(np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0])))
