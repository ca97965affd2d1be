# expect: ACCEPTED
import numpy as np


def error_surface(ws, bs, X, Y):
    B, W = np.meshgrid(bs, ws)
    L = np.zeros(W.shape)
    for x, y in zip(X, Y):
        L += 0.5 * (1 / (1 + np.exp(-(W * x + B))) - y) ** 2
    return L


def grid_search(ws, bs, X, Y):
    k = int(np.argmin(error_surface(ws, bs, X, Y)))
    i, j = divmod(k, len(bs))
    return np.array([ws[i], bs[j]])
