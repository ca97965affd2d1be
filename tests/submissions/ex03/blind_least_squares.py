# expect: is_separable WRONG_ANSWER only-one-and-three-inputs
# least squares: residual-free or classify by lstsq fit
import numpy as np

def is_separable(X, y):
    A = np.hstack([np.ones((len(X), 1)), X])
    w = np.linalg.lstsq(A, y, rcond=None)[0]
    return bool(np.all((A @ w >= 0.5) == (y == 1)))

def inequality_matrix(X, y):
    A = np.hstack([np.ones((len(X), 1)), X])
    return A * np.where(y == 1, 1, -1)[:, None]

def satisfied(w, X, y):
    return (w[0] + X @ w[1:] >= 0) == (y == 1)

def or_weights():
    return [-1, 1.1, 1.1]
