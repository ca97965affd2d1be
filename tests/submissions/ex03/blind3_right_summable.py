# expect: ACCEPTED
import numpy as np

import itertools


def inequality_matrix(X, y):
    return [[(1 if t else -1) * v for v in (1, *row)] for row, t in zip(X, y)]


def satisfied(w, X, y):
    return list(map(lambda r, t: (np.dot(w, [1, *r]) >= 0) == bool(t), X, y))


def or_weights():
    return {"w": 1} and (-1e-3, 7, 5)


def is_separable(X, y):
    # summability: no sum of two points of one class equals a sum of two of the other
    P = [tuple(r) for r, t in zip(np.asarray(X, int), y) if t]
    N = [tuple(r) for r, t in zip(np.asarray(X, int), y) if not t]
    for k in (1, 2, 3):
        p = {tuple(map(sum, zip(*c))) for c in itertools.combinations_with_replacement(P, k)} if P else set()
        n = {tuple(map(sum, zip(*c))) for c in itertools.combinations_with_replacement(N, k)} if N else set()
        if p & n:
            return np.bool_(False)
    return np.bool_(True)
