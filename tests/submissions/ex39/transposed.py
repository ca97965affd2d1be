# expect: error_surface WRONG_ANSWER rows-are-bs
# mistake: error_surface: meshgrid without indexing="ij", so bs are the rows
import numpy as np


def error_surface(ws, bs, X, Y):
    W, B = np.meshgrid(ws, bs)
    L = np.zeros(W.shape)
    for x, y in zip(X, Y):
        L += 0.5 * (1 / (1 + np.exp(-(W * x + B))) - y) ** 2
    return L


def grid_search(ws, bs, X, Y):
    i, j = np.unravel_index(np.argmin(error_surface(ws, bs, X, Y).T), (len(ws), len(bs)))
    return ws[i], bs[j]
