# expect: is_separable WRONG_ANSWER two-printed-tables-refused
# mistake: is_separable: only recognises XOR and XNOR of two inputs in binary row order, everything else is called separable
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
    truth = [int(v) for v in y]
    return truth not in ([0, 1, 1, 0], [1, 0, 0, 1])
