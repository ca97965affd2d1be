# expect: ACCEPTED
# Fourier-Motzkin elimination from scratch
import numpy as np

def is_separable(X, y):
    rows = [([1.0] + list(map(float, x)), False) if t == 1 else ([-1.0] + [-float(v) for v in x], True) for x, t in zip(X, y)]
    for _ in range(X.shape[1] + 1):
        pos = [r for r in rows if r[0][0] > 0]
        neg = [r for r in rows if r[0][0] < 0]
        zero = [r for r in rows if r[0][0] == 0]
        new = {(tuple(r[0][1:]), r[1]) for r in zero}
        for p, ps in pos:
            for q, qs in neg:
                new.add((tuple(a / p[0] + c / -q[0] for a, c in zip(p[1:], q[1:])), ps or qs))
        rows = [(list(a), s) for a, s in new]
    return not any(s for _, s in rows)

def inequality_matrix(X, y):
    A = np.hstack([np.ones((len(X), 1)), X])
    return A * np.where(y == 1, 1, -1)[:, None]

def satisfied(w, X, y):
    return (w[0] + X @ w[1:] >= 0) == (y == 1)

def or_weights():
    return [-1, 1.1, 1.1]
