# expect: softmax_jacobian WRONG_ANSWER last-column-left-out
# softmax_jacobian: the inner loop stops one early, so the last column stays 0
import math
import numpy as np


def softmax_row(row):
    top = max(row)
    exps = []
    for v in row:
        exps.append(math.exp(v - top))
    total = sum(exps)
    return [v / total for v in exps]


def softmax(z):
    z = np.array(z)
    flat = z.reshape(-1, z.shape[-1])
    res = np.zeros(flat.shape)
    for r in range(flat.shape[0]):
        res[r] = softmax_row(flat[r])
    return res.reshape(z.shape)


def softmax_jacobian(z):
    s = softmax_row(z)
    k = len(z)
    J = np.zeros((k, k))
    for i in range(k):
        for j in range(k - 1):
            if i == j:
                J[i, j] = s[i] * (1 - s[i])
            else:
                J[i, j] = -s[i] * s[j]
    return J
