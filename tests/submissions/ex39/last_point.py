# expect: error_surface WRONG_ANSWER last-point-only
# mistake: error_surface: = for +=, only the last point counts
import numpy as np


def error_surface(ws, bs, X, Y):
    L = np.zeros((len(ws), len(bs)))
    for i in range(len(ws)):
        for j in range(len(bs)):
            for x, y in zip(X, Y):
                fx = 1 / (1 + np.exp(-(ws[i] * x + bs[j])))
                L[i, j] = 0.5 * (fx - y) ** 2
    return L


def grid_search(ws, bs, X, Y):
    best, arg = float("inf"), None
    for w in ws:
        for b in bs:
            err = sum(0.5 * (1 / (1 + np.exp(-(w * x + b))) - y) ** 2 for x, y in zip(X, Y))
            if err < best:
                best, arg = err, (w, b)
    return arg
