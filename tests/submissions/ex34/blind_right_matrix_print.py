# expect: ACCEPTED
from __future__ import annotations
import numpy as np
def shapes(f):
    def g(*args, **kw):
        print([getattr(a, "shape", None) for a in args])
        return f(*args, **kw)
    return g
@shapes
def w2_gradient(A1: np.ndarray, A2: np.ndarray, A3: np.ndarray, W3: np.ndarray, Y: np.ndarray, lam: float = 0.0) -> np.matrix:
    A1, A2, A3, W3, Y = map(np.matrix, (A1, A2, A3, W3, Y))
    d2 = np.multiply(W3.T * (A3 - Y), np.multiply(A2, 1 - A2))
    return d2 * A1.T / Y.shape[1]
@shapes
def w1_gradient(X, A1, A2, A3, W2, W3, Y, lam: float = 0.0) -> np.matrix:
    X, A1, A2, A3, W2, W3, Y = (np.matrix(q) for q in (X, A1, A2, A3, W2, W3, Y))
    d2 = np.multiply(W3.T * (A3 - Y), np.multiply(A2, 1 - A2))
    d1 = np.multiply(W2.T * d2, np.multiply(A1, 1 - A1))
    return d1 * X.T / Y.shape[1]
if __name__ == "__main__":
    print(w2_gradient(np.full((3, 1), .5), np.full((2, 1), .5), np.array([[.8]]), np.array([[1., -2.]]), np.array([[1.]])))
