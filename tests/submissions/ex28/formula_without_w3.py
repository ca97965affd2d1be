# expect: collapse WRONG_ANSWER middle-biases-forgotten
import numpy as np


def collapse(p):
    L = len(p) // 2
    W = p[f"W{L}"]
    for l in range(L - 1, 0, -1):
        W = W @ p[f"W{l}"]
    # everything after the first layer, for b1
    M = np.eye(p["W1"].shape[0])
    for l in range(2, L + 1):
        M = p[f"W{l}"] @ M
    b = M @ p["b1"]
    if L > 1:
        b = b + p[f"b{L}"]
    return W, b
