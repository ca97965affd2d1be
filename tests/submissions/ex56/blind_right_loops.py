# expect: ACCEPTED
# one draw an entry, nested loops and lists
import numpy as np


def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    out = [[0.0] * m for _ in range(n)]
    mask = [[0] * m for _ in range(n)]
    for j in range(m):
        for i in range(n):
            if rng.uniform() < keep_prob:
                mask[i][j] = 1
                out[i][j] = A[i, j] / keep_prob
    return [out, mask]


def dropout_backward(dA, mask, keep_prob):
    out = dA.copy()
    n, m = dA.shape
    for i in range(n):
        for j in range(m):
            if mask[i, j]:
                out[i, j] /= keep_prob
            else:
                out[i, j] = 0
    return out
