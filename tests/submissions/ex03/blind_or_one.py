# expect: or_weights WRONG_ANSWER second-input-too-weak
# or_weights: the weight of x2 is too small to reach the threshold, so (0, 1) does not fire
import itertools
import numpy as np

def inequality_matrix(X, y):
    m = len(X)
    n = len(X[0])
    A = np.zeros((m, n + 1))
    for i in range(m):
        sign = 1 if y[i] == 1 else -1
        A[i, 0] = sign
        for j in range(n):
            A[i, j + 1] = sign * X[i][j]
    return A

def satisfied(w, X, y):
    result = []
    for i in range(len(X)):
        z = w[0]
        for j in range(len(X[i])):
            z += w[j + 1] * X[i][j]
        if y[i] == 1:
            result.append(z >= 0)
        else:
            result.append(z < 0)
    return np.array(result)

def or_weights():
    return [-0.5, 1, 0.25]

def is_separable(X, y):
    n = len(X[0])
    choices = [-3, -2, -1, 0, 1, 2, 3]
    biases = [b / 2 for b in range(-9, 10)]
    for w0 in biases:
        for ws in itertools.product(choices, repeat=n):
            w = np.array((w0,) + ws)
            if satisfied(w, X, y).all():
                return True
    return False
