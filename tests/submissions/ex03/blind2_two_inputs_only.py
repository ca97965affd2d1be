# expect: is_separable WRONG_ANSWER only-two-inputs-refused
# mistake: is_separable: looks at two inputs only, every function of three is called separable
import itertools

import numpy as np

def inequality_matrix(X, y):
    rows = np.column_stack([np.ones(len(X)), X])
    return np.where(np.asarray(y)[:, None] == 1, rows, -rows)

def satisfied(w, X, y):
    z = w[0] + X @ w[1:]
    return np.where(y == 1, z >= 0, z < 0)

def or_weights():
    return np.array([-1, 1.1, 1.1])

def is_separable(X, y):
    if X.shape[1] != 2:
        return True
    ones = {tuple(x) for x, t in zip(X.tolist(), y) if t}
    return ones not in ({(0, 1), (1, 0)}, {(0, 0), (1, 1)})
