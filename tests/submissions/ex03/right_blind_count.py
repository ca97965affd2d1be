# expect: ACCEPTED
import numpy as np

def timed(f):
    def g(*a):
        return f(*a)
    return g

@timed
def inequality_matrix(X, y):
    A = np.column_stack((np.ones(X.shape[0]), X))
    A[y == 0] *= -1
    return A

@timed
def satisfied(w, X, y):
    A = inequality_matrix(X, y)
    z = A @ w
    ok = z > 0
    ok[y == 1] |= z[y == 1] == 0
    return ok

@timed
def or_weights():
    return np.array([-1e-3, 5.0, 0.001])

_T = None
def _table(n):
    ws = np.arange(-2, 3)
    rows = np.array([[(k >> (n - 1 - j)) & 1 for j in range(n)] for k in range(2 ** n)])
    W = np.array(np.meshgrid(*[ws] * n)).reshape(n, -1).T
    seen = set()
    for b in np.arange(-6.5, 7):
        for t in (W @ rows.T + b >= 0):
            seen.add(tuple(t.astype(int)))
    return seen

@timed
def is_separable(X, y):
    X = np.asarray(X).astype(int)
    n = X.shape[1]
    idx = X @ (2 ** np.arange(n)[::-1])
    t = np.empty(2 ** n, int)
    t[idx] = y
    return tuple(t) in _table(n)
