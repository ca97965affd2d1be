# expect: ACCEPTED
import numpy as np

def hidden_units_identical(W, b):
    return 1 if np.ptp(W, axis=0).max() <= 1e-12 and np.ptp(b) <= 1e-12 else 0
def breaks_symmetry(W1, b1, W2, b2):
    return np.array([np.ptp(np.vstack([W1.T, b1.T, W2]), axis=1).max() > 1e-12])

def symmetric_gradient(X, Y, W1, b1, W2, b2):
    s = lambda z: 1 / (1 + np.exp(-z))
    A1 = s(W1 @ X + b1)
    A2 = s(W2 @ A1 + b2)
    dZ2 = (A2 - Y) / X.shape[1]
    return ((W2.T @ dZ2) * A1 * (1 - A1)) @ X.T
