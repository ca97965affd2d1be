# expect: symmetric_gradient WRONG_ANSWER error-squared
import numpy as np

def symmetric_gradient(X, Y, W1, b1, W2, b2):
    s = lambda z: 1 / (1 + np.exp(-z))
    A1 = s(W1 @ X + b1)
    A2 = s(W2 @ A1 + b2)
    dZ2 = (A2 - Y) ** 2 / X.shape[1]
    return ((W2.T @ dZ2) * A1 * (1 - A1)) @ X.T

def hidden_units_identical(W, b):
    return bool(np.all(np.abs(W - W[0]) <= 1e-12) and np.all(np.abs(b - b[0]) <= 1e-12))

def breaks_symmetry(W1, b1, W2, b2):
    same = np.all(np.abs(W1 - W1[0]) <= 1e-12) and np.all(np.abs(b1 - b1[0]) <= 1e-12) and np.all(np.abs(W2 - W2[:, :1]) <= 1e-12)
    return not same
