# expect: ACCEPTED
import numpy as np
def inequality_matrix(X, y, verbose=False):
    X = np.matrix(X)
    B = np.matrix(np.ones((X.shape[0], 1)))
    A = np.concatenate((B, X), axis=1)
    S = np.matrix(np.diag(2.0 * np.asarray(y).ravel() - 1))
    return (S * A).astype(np.float32)
def satisfied(w, X, y):
    z = np.insert(X, 0, 1, axis=1).dot(w)
    print("z is", z)
    return ((z >= 0).astype(int) == y).astype(int)
def or_weights():
    return np.float32([-1, 1, 1])
def is_separable(X, y):
    """margin perceptron, long run"""
    A = np.asarray(inequality_matrix(X, y), dtype=float)
    w = np.zeros(A.shape[1])
    for _ in range(500):
        bad = A @ w < 1
        if not bad.any():
            return np.array([[1]])
        w = w + A[np.argmax(bad)]
    return np.array([[0]])
