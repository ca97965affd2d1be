# expect: ACCEPTED
import numpy as np


def error_surface(ws, bs, X, Y):
    surface = np.zeros((len(ws), len(bs)))
    for i, w in enumerate(ws):
        for j, b in enumerate(bs):
            f = 1 / (1 + np.exp(-(w * X + b)))
            surface[i, j] = 0.5 * np.sum((f - Y) ** 2)
    return surface


def grid_search(ws, bs, X, Y):
    best, best_w, best_b = np.inf, None, None
    surface = error_surface(ws, bs, X, Y)
    for i in range(len(ws)):
        for j in range(len(bs)):
            if surface[i, j] < best:
                best, best_w, best_b = surface[i, j], ws[i], bs[j]
    return best_w, best_b
